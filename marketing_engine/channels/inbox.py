"""The inbox: the Maildir `state/inbox`, where all mail arrives that this program reads, by whichever mailbox it came.

Receivers lay mails into it (see protocol.py), and so may any mail program. What was handled lies in its folder Handled.
"""

import errno
import fcntl
import hashlib
import os
import stat
import time
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from coordination import paths
from coordination.files import sync_folder, write_new
from marketing_engine.channels.maildirs import names_in
from marketing_engine.records.today import day_of

MOST_BYTES = 1_100_000
"""What is read of a mail; the rest of a larger one is attachments."""
LONGEST_NAME = 200  # bytes

PATIENCE = 40.0
"""Seconds that a session waits for another one that reads the same mail; longer than reading may take."""

HANDLED = ".Handled"

SIMULATED = "simulated-"
"""How the file of a simulated reply is called: a name that no sender of mail can choose."""


class Arrived:
    """A mail in the inbox, or in its folder Handled; `key` is its file's name without what a Maildir appends to it."""

    def __init__(self, path: Path, *, handled: bool = False) -> None:
        self.path = path
        self.key = _key_of_file(path)
        self.simulated = path.name.startswith(SIMULATED)
        self._handled = handled

    @property
    def handled_on(self) -> str:
        """The day on which it was handled before, empty for a new one."""
        return day_of(datetime.fromtimestamp(self.path.stat().st_mtime, UTC)) if self._handled else ""

    @contextmanager
    def open(self) -> Iterator[bytes]:
        """The mail's bytes, read while no other session reads it: one that takes long is read once."""
        flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
        with os.fdopen(os.open(self.path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise OSError(errno.EINVAL, "is no plain file", str(self.path))
            deadline = time.monotonic() + PATIENCE
            while not _is_locked(file) and time.monotonic() < deadline:
                time.sleep(0.05)
            if not os.path.samestat(os.fstat(file.fileno()), self.path.lstat()):
                raise FileNotFoundError(self.path)
            yield file.read(MOST_BYTES)

    def place(self, key: str) -> str:
        """The folder and the key, which is the file's name but for what a Maildir appends to it."""
        return f"inbox/{HANDLED} as {key}"

    def handled(self, key: str) -> None:
        """Move the mail into `cur/` of the folder Handled, under this key and as seen."""
        with suppress(FileNotFoundError):  # another session was quicker
            self.path.rename(_inbox() / HANDLED / "cur" / f"{key}:2,S")


def prepare() -> None:
    """Create the inbox, so that a mail program finds where to deliver, and its folder Handled."""
    for box in (_inbox(), _inbox() / HANDLED):
        for part in ("tmp", "new", "cur"):
            (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
    (_inbox() / HANDLED / "maildirfolder").touch()  # Maildir++: mail programs show it as a folder


def arrivals() -> list[Arrived]:
    """The mails that are not handled, also those that a mail program has shown to a person."""
    found = [path for part in ("new", "cur") for path in (_inbox() / part).glob("[!.]*") if path.is_file()]
    return [Arrived(path) for path in sorted(found, key=lambda path: path.name)]


def filed() -> dict[str, Arrived]:
    """The handled mails."""
    box = _inbox() / HANDLED / "cur"
    return {_key_of_file(box / name): Arrived(box / name, handled=True) for name in names_in(box)}


def keys() -> set[str]:
    """The keys of all mails that wait or were handled."""
    return {arrival.key for arrival in arrivals()} | filed().keys()


def take_in(name: str, data: bytes, known: Container[str] | None = None) -> bool:
    """Lay a mail that a receiver brought into the inbox, durably, unless it is among the `known`: `keys()` by default.

    `name` is the key of the mail: the same for the same mail each time, one that no other mail has, and plain.
    """
    if name in (keys() if known is None else known):
        return False
    prepare()
    draft = _inbox() / "tmp" / f"{name}.{os.getpid()}"
    draft.unlink(missing_ok=True)
    write_new(str(draft), data)
    draft.rename(_inbox() / "new" / name)
    sync_folder(str(_inbox() / "new"))
    return True


def simulate(name: str, data: bytes) -> None:
    """Lay a simulated reply into the inbox, unless it lies there or was handled."""
    take_in(f"{SIMULATED}{name}", data)


def _inbox() -> Path:
    return Path(paths.below("inbox"))


def _key_of_file(path: Path) -> str:
    """A file's name without what a Maildir appends to it; a long or undecodable one is made short and plain."""
    plain = os.fsencode(path.name).decode("utf-8", "replace").partition(":")[0]
    if len(plain.encode()) <= LONGEST_NAME:
        return plain
    return f"{plain[:60]}.{hashlib.sha256(plain.encode()).hexdigest()[:16]}"


def _is_locked(file: BinaryIO) -> bool:
    """Whether the lock is ours; where there are no locks, a mail may be read twice."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
