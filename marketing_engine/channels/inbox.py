"""Mail that arrives: the Maildir `state/inbox`, filled by any mail program that can deliver into one."""

import errno
import fcntl
import hashlib
import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from coordination import paths

MOST_BYTES = 1_100_000
"""What is read of a mail; the rest of a larger one is attachments."""

LONGEST_NAME = 200  # bytes

PATIENCE = 40.0
"""Seconds that a session waits for another one that reads the same mail; longer than reading may take."""

HANDLED = ".Handled"

SIMULATED = "simulated-"
"""How the file of a simulated reply is called: a name that no sender of mail can choose."""


def folder() -> Path:
    """The inbox."""
    return Path(paths.below("inbox"))


def prepare() -> None:
    """Create the inbox, so that a mail program finds where to deliver; what is handled lies in its folder Handled."""
    for box in (folder(), folder() / HANDLED):
        for part in ("tmp", "new", "cur"):
            (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder() / HANDLED / "maildirfolder").touch()  # Maildir++: mail programs show it as a folder


def waiting() -> list[Path]:
    """The files of mails that are not handled, also those that a mail program has shown to a person."""
    found = [path for part in ("new", "cur") for path in (folder() / part).glob("[!.]*") if path.is_file()]
    return sorted(found, key=lambda path: path.name)


def handled() -> dict[str, Path]:
    """The files of handled mails by their names, see `name_of`."""
    box = folder() / HANDLED / "cur"
    try:
        return {name_of(box / name): box / name for name in os.listdir(box) if not name.startswith(".")}
    except FileNotFoundError:
        return {}


def is_handled(path: Path) -> bool:
    """Whether a mail lies among the handled ones."""
    return path.parent.parent.name == HANDLED


def is_simulated(path: Path) -> bool:
    """Whether `run-day` wrote a mail."""
    return path.name.startswith(SIMULATED)


def name_of(path: Path) -> str:
    """A mail's name without what a Maildir appends to it; a long or undecodable one is made short and plain."""
    plain = os.fsencode(path.name).decode("utf-8", "replace").partition(":")[0]
    if len(plain.encode()) <= LONGEST_NAME:
        return plain
    return f"{plain[:60]}.{hashlib.sha256(plain.encode()).hexdigest()[:16]}"


def open_alone(path: Path) -> BinaryIO:
    """Open a mail while no other session reads it: one that takes long is read once. Close it when it is handled.

    Raises FileNotFoundError where another session has handled it, OSError where it cannot be read or is no plain file.
    """
    file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC), "rb")
    try:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "is no plain file", str(path))
        deadline = time.monotonic() + PATIENCE
        while not _is_locked(file) and time.monotonic() < deadline:
            time.sleep(0.05)
        if not os.path.samestat(os.fstat(file.fileno()), path.lstat()):
            raise FileNotFoundError(path)
    except BaseException:
        file.close()
        raise
    return file


def _is_locked(file: BinaryIO) -> bool:
    """Whether the lock is ours; where there are no locks, a mail may be read twice."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def mark_handled(path: Path, name: str) -> None:
    """Move a mail into `cur/` of the folder Handled, under this name and as seen."""
    with suppress(FileNotFoundError):  # another session was quicker
        path.rename(folder() / HANDLED / "cur" / f"{name}:2,S")
