"""Mail that leaves: into the Maildir `state/outbox`, from which nothing is sent any further by this project."""

import os
import socket
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from coordination import paths
from coordination.files import sync_folder, write_new
from marketing_engine.campaigns.models import Sender

NAME = "maildir"
"""This channel's name in records and reports."""

WHERE = "into the outbox on this machine"
"""How far mail goes by this channel, in words."""


def folder() -> Path:
    """The outbox."""
    return Path(paths.below("outbox"))


def compose(
    *, sender: Sender, to_name: str, to_email: str, subject: str, body: str, message_id: str, in_reply_to: str = ""
) -> bytes:
    """An RFC 5322 mail with the headers that bulk mail needs to be answerable and to be stopped (RFC 2369)."""
    mail = EmailMessage()
    mail["From"] = Address(sender.name, addr_spec=sender.email)
    mail["To"] = Address(to_name, addr_spec=to_email)
    mail["Subject"] = subject
    mail["Date"] = _now()
    mail["Message-ID"] = message_id
    if in_reply_to:
        mail["In-Reply-To"] = in_reply_to
        mail["References"] = in_reply_to
        mail["Auto-Submitted"] = "auto-replied"  # RFC 3834: another machine will not answer this
    mail["List-Unsubscribe"] = f"<mailto:{sender.email}?subject=unsubscribe>"
    mail.set_content(body, cte=_encoding(body))
    return mail.as_bytes()


def _encoding(body: str) -> str:
    """Text as it is, so that `cat` shows it, unless a line is longer than mail allows (RFC 5322: 998 bytes)."""
    if any(len(line.encode()) > 900 for line in body.split("\n")):
        return "quoted-printable"
    return "7bit" if body.isascii() else "8bit"


def _now() -> str:
    from datetime import UTC, datetime

    return format_datetime(datetime.now(UTC))


def file_name(message_id: str) -> str:
    """The name under which a mail lies in the outbox: made from its Message-ID, so that it can lie there once only."""
    return message_id.strip("<>").replace("/", "_").replace(":", "_")


def contains(message_id: str) -> bool:
    """Whether the mail was delivered, whether or not somebody has read it there since."""
    name = file_name(message_id)
    if (folder() / "new" / name).exists():
        return True
    return any(found.name.partition(":")[0] == name for found in (folder() / "cur").glob(f"{name}*"))


def deliver(message_id: str, data: bytes) -> None:
    """Put a mail into the outbox, durably; a mail with the same Message-ID that is there already stays the only one."""
    box = folder()
    for part in ("tmp", "new", "cur"):
        (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = box / "tmp" / f"{os.getpid()}.{os.urandom(4).hex()}.{socket.gethostname()}"
    write_new(str(draft), data)
    try:
        if not contains(message_id):
            os.link(draft, box / "new" / file_name(message_id))
    except FileExistsError:
        pass  # another process was quicker with the very same mail
    finally:
        draft.unlink()
    sync_folder(str(box / "new"))


def count() -> int:
    """How many mails lie in the outbox, read or not."""
    return sum(1 for part in ("new", "cur") for _ in (folder() / part).glob("[!.]*"))
