"""The embedded channel: mail leaves into the Maildir `state/outbox`, and no further.

Any mail program can read it. A file in the outbox is named after its Message-ID, so a mail can lie there once only, and
what lies there has left.
"""

import os
import socket
from pathlib import Path

from coordination import paths
from coordination.files import sync_folder, write_new
from marketing_engine.channels.composing import ComposedMail
from marketing_engine.channels.maildirs import names_in
from marketing_engine.channels.protocol import Accepted, Delivered, Delivery
from marketing_engine.config.mailboxes import EMBEDDED

MOST_HEADER = 65_536
"""What is read of a mail that left: its header."""


class Departed:
    """A mail in the outbox."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def head(self) -> bytes:
        """The beginning of the mail, with all of its header."""
        with self.path.open("rb") as file:
            return file.read(MOST_HEADER)


class Outbox:
    """The mailbox that is always there; another one with `send: {by: maildir}` has its own name and address."""

    host = ""
    is_real = False
    shows_at_once = True

    def __init__(self, name: str = EMBEDDED, address: str = "") -> None:
        self.name = name
        self.address = address

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

    def was_delivered(self, message_id: str, since: str = "", clock: float | None = None) -> Delivered:
        """Whether the mail lies in the outbox, read or not."""
        if not self._has(message_id):
            return Delivered.NO
        sync_folder(str(_outbox() / "new"))  # a kill may have come before `deliver` did
        return Delivered.YES

    def _has(self, message_id: str) -> bool:
        key = self.key_of(message_id)
        if (_outbox() / "new" / key).exists():
            return True
        return any(name.partition(":")[0] == key for name in names_in(_outbox() / "cur"))

    def departures(self) -> dict[str, Departed]:
        """Every mail in the outbox, read or not."""
        return {
            os.fsencode(name).decode("utf-8", "replace").partition(":")[0]: Departed(_outbox() / part / name)
            for part in ("new", "cur")
            for name in names_in(_outbox() / part)
        }

    def key_of(self, message_id: str) -> str:
        """The name of the mail's file."""
        return message_id.strip("<>").replace("/", "_").replace(":", "_")

    def place(self, key: str) -> str:
        """The file, without what a mail program appends to its name."""
        return f"outbox/{key}"

    def close(self) -> None:
        """Nothing is kept open."""


def _outbox() -> Path:
    return Path(paths.below("outbox"))


def _place(draft: Path, target: Path) -> None:
    """Give the mail its name, by a link where the file system has them: another process may be as far."""
    try:
        os.link(draft, target)
    except FileExistsError:
        return
    except OSError:
        os.rename(draft, target)  # the two mails say the same: their Message-ID is made from what they are
