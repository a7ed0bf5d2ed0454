"""Who am I: `--from`, else `$SESSION_NAME`, else what this terminal registered, else the login name.

A terminal is named by its session leader (the shell typed into) and that process's start time, so
that a reused process id is another terminal. There is no shared "current session" file.
"""

import os
import sys

from coordination import address, fields, paths


def me(chosen: str | None = None) -> str:
    """The name that a command acts for; raises UsageError for a name that cannot be one."""
    name = chosen or os.environ.get("SESSION_NAME")
    if name:
        return address.check_name(name)
    return registered() or login_name()


def registered() -> str | None:
    """The session that was started by hand in this terminal."""
    terminal = this_terminal()
    if terminal is None:
        return None
    try:
        name = fields.read(paths.below("terminals", terminal)).get("Session", "")
    except (OSError, ValueError):
        return None
    return None if address.name_problem(name) else name


def register(name: str) -> str | None:
    """Remember that this terminal is `name`, if a person typed the command into it; the terminal's key."""
    terminal = this_terminal()
    if terminal is None or not _was_typed():
        return None
    os.makedirs(paths.below("terminals"), mode=0o700, exist_ok=True)
    fields.replace(paths.below("terminals", terminal), [("Session", name)])
    return terminal


def _was_typed() -> bool:
    """Whether a shell with job control started us in its terminal: it gives each command a process group of its own.

    A script's commands stay in the script's group.
    """
    parent = os.getppid()
    try:
        return os.isatty(0) and os.getsid(parent) == os.getsid(0) and os.getpgid(parent) != os.getpgrp()
    except OSError:
        return False


def forget(terminal: str, name: str) -> None:
    """The terminal is `name` no longer, unless it became somebody else since."""
    if not terminal:
        return
    path = paths.below("terminals", os.path.basename(terminal))
    try:
        if fields.read(path).get("Session") == name:
            os.unlink(path)
    except (OSError, ValueError):
        return


def this_terminal() -> str | None:
    """`<session leader>-<its start>`, or None where there is no way to know."""
    leader = os.getsid(0)
    start = process_start(leader)
    return f"{leader}-{start}" if start else None


def terminal_lives(terminal: str) -> bool:
    """Whether a key that `register` returned names a process that still runs."""
    leader, _, start = terminal.partition("-")
    return leader.isdigit() and process_start(int(leader)) == start


def process_start(pid: int) -> str | None:
    """When a process started, as the system tells it; None if there is no such process, or it has ended."""
    if sys.platform == "linux":
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
                parts = file.read().rpartition(")")[2].split()
                return None if parts[0] == "Z" else parts[19]
        except (OSError, IndexError):
            return None
    with os.popen(f"LC_ALL=C ps -o lstart= -p {pid}") as ps:
        return "".join(c for c in ps.read() if c.isalnum()) or None


def login_name() -> str:
    """The account's name, with what a session name cannot hold replaced by '-'."""
    raw = os.environ.get("LOGNAME") or os.environ.get("USER") or ""
    if not raw:
        import pwd

        try:
            raw = pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            raw = f"user-{os.getuid()}"
    name = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in raw)[: address.MAX_NAME]
    return name if not address.name_problem(name) else f"user-{os.getuid()}"
