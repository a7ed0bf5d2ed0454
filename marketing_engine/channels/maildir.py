"""Mail that leaves: into the Maildir `state/outbox`, from which nothing is sent any further by this project."""

import os
import socket
from pathlib import Path

from coordination import paths
from coordination.files import sync_folder, write_new
from marketing_engine.channels.composing import ComposedMail

NAME = "maildir"
"""This channel's name in records and reports."""

WHERE = "into the outbox on this machine"
"""How far mail goes by this channel, in words."""


def folder() -> Path:
    """The outbox."""
    return Path(paths.below("outbox"))


def file_name(message_id: str) -> str:
    """The name under which a mail lies in the outbox: made from its Message-ID, so that it can lie there once only."""
    return message_id.strip("<>").replace("/", "_").replace(":", "_")


def contains(message_id: str) -> bool:
    """Whether the mail was delivered, whether or not somebody has read it there since."""
    name = file_name(message_id)
    if (folder() / "new" / name).exists():
        return True
    return any(found.partition(":")[0] == name for found in _names("cur"))


def delivered() -> dict[str, Path]:
    """Every mail in the outbox, read or not: its file by the name that `file_name` makes of its Message-ID."""
    return {
        os.fsencode(name).decode("utf-8", "replace").partition(":")[0]: folder() / part / name
        for part in ("new", "cur")
        for name in _names(part)
    }


def _names(part: str) -> list[str]:
    try:
        return [name for name in os.listdir(folder() / part) if not name.startswith(".")]
    except FileNotFoundError:
        return []


def deliver(mail: ComposedMail) -> None:
    """Put a mail into the outbox, durably; a mail with the same Message-ID that is there already stays the only one."""
    box = folder()
    for part in ("tmp", "new", "cur"):
        (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = box / "tmp" / f"{os.getpid()}.{os.urandom(4).hex()}.{socket.gethostname()}"
    write_new(str(draft), mail.data)
    try:
        if not contains(mail.message_id):
            _place(draft, box / "new" / file_name(mail.message_id))
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(str(box / "new"))


def _place(draft: Path, target: Path) -> None:
    """Give the mail its name, by a link where the file system has them: another process may be as far."""
    try:
        os.link(draft, target)
    except FileExistsError:
        return
    except OSError:
        os.rename(draft, target)  # the two mails say the same: their Message-ID is made from what they are


def count() -> int:
    """How many mails lie in the outbox, read or not."""
    return len(delivered())
