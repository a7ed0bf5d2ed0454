"""What the kernel tells of processes that run (/proc), and how a test kills them.

A process may end while it is looked at: of one that has ended these functions tell nothing, and none of them fails.
"""

import os
import signal
import time
from pathlib import Path

from programs import require


def all_pids() -> set[int]:
    """The processes of this machine."""
    require("/proc")
    return {int(path.name) for path in Path("/proc").glob("[0-9]*")}


def read(pid: int, name: str) -> bytes:
    """A file of a process, as the manual page proc(5) describes it."""
    require("/proc")
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


def command(pid: int) -> bytes:
    """The command line of a process, a zero byte after each word."""
    return read(pid, "cmdline")


def state(pid: int) -> str:
    """One letter, such as R, S, or Z for a zombie; "" for none."""
    return (_numbers(pid) or [""])[0]


def parent(pid: int) -> int:
    """The process that started this one, or 0."""
    return int((_numbers(pid) or ["", "0"])[1])


def group(pid: int) -> int:
    """The process group, or 0."""
    return int((_numbers(pid) or ["", "", "0"])[2])


def _numbers(pid: int) -> list[str]:
    """State, parent, group and more: what follows the name of the program, which may hold anything."""
    return read(pid, "stat").decode("utf-8", "replace").rpartition(")")[2].split()


def rests(pid: int) -> bool:
    """Whether a command has come to where it waits for something: its Python sleeps."""
    return b"python" in command(pid) and state(pid) == "S"


def has_ended(pid: int) -> bool:
    """Whether there is no such process, or only a zombie."""
    return state(pid) in ("", "X", "Z")


def open_files(pid: int) -> list[str]:
    """Paths, sockets and pipes that a process has open."""
    require("/proc")
    found = []
    try:
        for path in Path(f"/proc/{pid}/fd").iterdir():
            try:
                found.append(os.readlink(path))
            except OSError:  # closed since the folder was read
                continue
    except OSError:
        return []
    return found


def environment(pid: int) -> list[bytes]:
    """NAME=value of a process; one that is becoming another program, shown without any, is waited for."""
    while True:
        found = read(pid, "environ")
        try:
            os.readlink(f"/proc/{pid}/exe")  # fails for the kernel's own and for zombies
        except OSError:
            return []
        if found or _numbers(pid)[48:49] != ["0"]:  # env_end: 0 until the new program has its environment
            return found.split(b"\0")
        time.sleep(0.001)


def kill(pid: int, number: int = signal.SIGKILL) -> bool:
    """Send a signal; whether the process was still there."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True
