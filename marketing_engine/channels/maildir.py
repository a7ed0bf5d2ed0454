"""The embedded channel: mail leaves into the Maildir `state/outbox`, and arrives in the Maildir `state/inbox`.

Nothing is sent any further by this program; any mail program can read the one and deliver into the other. A file in the
outbox is named after its Message-ID, so a mail can lie there once only, and what lies there has left.
"""

import errno
import fcntl
import hashlib
import os
import socket
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from coordination import paths
from coordination.files import sync_folder, write_new
from marketing_engine.channels.composing import ComposedMail
from marketing_engine.channels.protocol import Accepted, Delivered, Delivery
from marketing_engine.records.today import day_of

MOST_BYTES = 1_100_000
"""What is read of a mail; the rest of a larger one is attachments."""
MOST_HEADER = 65_536
"""What is read of a mail that left: its header."""
LONGEST_NAME = 200  # bytes

PATIENCE = 40.0
"""Seconds that a session waits for another one that reads the same mail; longer than reading may take."""

HANDLED = ".Handled"

SIMULATED = "simulated-"
"""How the file of a simulated reply is called: a name that no sender of mail can choose."""


class Departed:
    """A mail in the outbox."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def head(self) -> bytes:
        """The beginning of the mail, with all of its header."""
        with self.path.open("rb") as file:
            return file.read(MOST_HEADER)


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


class Maildir:
    """The channel `maildir`."""

    name = "maildir"

    def describe(self) -> str:
        """How far mail goes."""
        return "into the outbox on this machine and no further"

    def whereabouts(self) -> str:
        """How many mails lie where."""
        return f"{len(self.departures())} mails in the outbox, {_outbox()} (a Maildir)"

    def deliver(self, mail: ComposedMail) -> Delivery:
        """Put a mail into the outbox; one with the same Message-ID that is there already stays the only one."""
        box = _outbox()
        for part in ("tmp", "new", "cur"):
            (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = box / "tmp" / f"{os.getpid()}.{os.urandom(4).hex()}.{socket.gethostname()}"
        write_new(str(draft), mail.data)
        try:
            if not self._has(mail.message_id):
                _place(draft, box / "new" / self.key_of(mail.message_id))
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(str(box / "new"))
        return Accepted()

    def was_delivered(self, message_id: str) -> Delivered:
        """Whether the mail lies in the outbox, read or not."""
        if not self._has(message_id):
            return Delivered.NO
        sync_folder(str(_outbox() / "new"))  # a kill may have come before `deliver` did
        return Delivered.YES

    def _has(self, message_id: str) -> bool:
        key = self.key_of(message_id)
        if (_outbox() / "new" / key).exists():
            return True
        return any(name.partition(":")[0] == key for name in _names(_outbox() / "cur"))

    def departures(self) -> dict[str, Departed]:
        """Every mail in the outbox, read or not."""
        return {
            os.fsencode(name).decode("utf-8", "replace").partition(":")[0]: Departed(_outbox() / part / name)
            for part in ("new", "cur")
            for name in _names(_outbox() / part)
        }

    def key_of(self, message_id: str) -> str:
        """The name of the mail's file."""
        return message_id.strip("<>").replace("/", "_").replace(":", "_")

    def place(self, key: str) -> str:
        """The file, without what a mail program appends to its name."""
        return f"outbox/{key}"

    def prepare(self) -> None:
        """Create the inbox, so that a mail program finds where to deliver, and its folder Handled."""
        for box in (_inbox(), _inbox() / HANDLED):
            for part in ("tmp", "new", "cur"):
                (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
        (_inbox() / HANDLED / "maildirfolder").touch()  # Maildir++: mail programs show it as a folder

    def arrivals(self) -> list[Arrived]:
        """The mails that are not handled, also those that a mail program has shown to a person."""
        found = [path for part in ("new", "cur") for path in (_inbox() / part).glob("[!.]*") if path.is_file()]
        return [Arrived(path) for path in sorted(found, key=lambda path: path.name)]

    def filed(self) -> dict[str, Arrived]:
        """The handled mails."""
        box = _inbox() / HANDLED / "cur"
        return {_key_of_file(box / name): Arrived(box / name, handled=True) for name in _names(box)}

    def simulate(self, name: str, data: bytes) -> None:
        """Lay a simulated reply into the inbox, unless it lies there or was handled."""
        self.prepare()
        name = f"{SIMULATED}{name}"
        if any((_inbox() / HANDLED / "cur").glob(f"{name}:*")):
            return
        path = _inbox() / "tmp" / f"{name}.{os.getpid()}"
        path.unlink(missing_ok=True)
        write_new(str(path), data)
        path.rename(_inbox() / "new" / name)
        sync_folder(str(_inbox() / "new"))


def _outbox() -> Path:
    return Path(paths.below("outbox"))


def _inbox() -> Path:
    return Path(paths.below("inbox"))


def _names(folder: Path) -> list[str]:
    try:
        return [name for name in os.listdir(folder) if not name.startswith(".")]
    except FileNotFoundError:
        return []


def _place(draft: Path, target: Path) -> None:
    """Give the mail its name, by a link where the file system has them: another process may be as far."""
    try:
        os.link(draft, target)
    except FileExistsError:
        return
    except OSError:
        os.rename(draft, target)  # the two mails say the same: their Message-ID is made from what they are


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
