"""What a Sent folder showed of this program's mails, in `state/mailboxes/<name>.sent`: read once, then known.

Blocks of `Field: value` lines, with an empty line after each. A block with Uidvalidity begins what was read under that
numbering; each later one says up to which Uid, and what mail of ours was there. Nothing is ever changed, only
appended; a last block without its empty line was cut off by a crash and is written again.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock

from coordination import fields
from coordination.files import read_dated
from marketing_engine.channels.protocol import ChannelError

NAMES = ("Message-ID", "To", "Date", "Subject")
"""What is kept of the header of a mail of ours."""
PATIENCE = 30.0
"""Seconds that one process waits for another that reads the same folder."""


@dataclass(frozen=True)
class Left:
    """A mail that lies, or lay, in the Sent folder."""

    lines: str

    def head(self) -> bytes:
        """Its header, as far as it is kept."""
        return f"{self.lines}\n".encode()


@dataclass
class SentList:
    """The file, and what stands in it. Use it within `lock`.

    `place` is the folder and its account: for another one reading begins anew, and what is known stays known.
    """

    path: Path
    place: str
    uidvalidity: int = 0
    uid: int = 0
    mails: dict[str, Left] = field(default_factory=dict)
    _read: int = 0

    def lock(self) -> FileLock:
        """One process at a time; raises filelock.Timeout."""
        os.makedirs(self.path.parent, mode=0o700, exist_ok=True)
        return FileLock(f"{self.path}.lock", timeout=PATIENCE, mode=0o600)

    def load(self) -> None:
        """Read what was appended since the last time."""
        try:
            data = read_dated(str(self.path))[0]
        except FileNotFoundError:
            data = b""
        if len(data) < self._read:
            self.uidvalidity, self.uid, self._read, self.mails = 0, 0, 0, {}
        whole = data[self._read :].rpartition(b"\n\n")[0]
        for block in filter(None, whole.split(b"\n\n")):
            self._take(block)
        self._read += len(whole) + 2 if whole else 0

    def begin(self, uidvalidity: int) -> None:
        """Note that UIDs are of this numbering from here on."""
        if uidvalidity != self.uidvalidity:
            self.append([[("Place", self.place), ("Uidvalidity", str(uidvalidity))]])

    def append(self, blocks: Iterable[fields.Fields]) -> None:
        """Add blocks, durably, after the last whole one."""
        data = "".join(f"{fields.render(block)}\n" for block in blocks).encode()
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.ftruncate(handle, self._read)
            os.lseek(handle, self._read, os.SEEK_SET)
            rest = data
            while rest:
                rest = rest[os.write(handle, rest) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        self.load()

    def _take(self, block: bytes) -> None:
        try:
            found = fields.from_bytes(block)
            if "Uidvalidity" in found:
                here = found.get("Place") == self.place
                self.uidvalidity, self.uid = int(found["Uidvalidity"]) if here else 0, 0
            self.uid = max(self.uid, int(found.get("Uid", "0")))
        except ValueError:
            raise ChannelError(f"{self.path} is damaged; without it the Sent folder is read again") from None
        if "Message-ID" in found:
            lines = fields.render([(name, found.get(name, "")) for name in NAMES])
            self.mails[found["Message-ID"].strip("<>")] = Left(lines)
