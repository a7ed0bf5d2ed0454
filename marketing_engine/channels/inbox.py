"""Mail that arrives: the Maildir `state/inbox`, filled by any mail program that can deliver into one."""

import email
import email.policy
import re
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import parseaddr
from html.parser import HTMLParser
from pathlib import Path

from coordination import paths
from coordination.fields import clean

MAX_BYTES = 2_000_000
"""A larger reply is cut: nobody's answer is longer, and what is longer is no answer."""


@dataclass(frozen=True)
class Arrival:
    """A mail as it lies in the inbox. `references` are the Message-IDs that it answers, the nearest first."""

    path: Path
    message_id: str
    sender: str
    subject: str
    text: str
    references: list[str]
    automatic: bool
    bounce: bool
    simulated: bool


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
    """The files of mails that nobody has handled, also those that a mail program has shown to somebody."""
    found = [path for part in ("new", "cur") for path in (folder() / part).glob("[!.]*") if path.is_file()]
    return sorted(found, key=lambda path: path.name)


def read(path: Path) -> Arrival:
    """Read one mail. Whatever a stranger sends gives an Arrival: what cannot be parsed is shown as it is."""
    with path.open("rb") as file:
        data = file.read(MAX_BYTES)
    try:
        return _parse(path, data)
    except Exception:  # the standard parser fails in many ways on hostile mail, and none may block the inbox
        return Arrival(
            path=path,
            message_id=f"<{path.name.partition(':')[0]}@inbox.invalid>",
            sender="",
            subject="(a mail that cannot be parsed)",
            text=_plain(data.decode("utf-8", "replace"))[:5000],
            references=[],
            automatic=False,
            bounce=False,
            simulated=False,
        )


def _plain(text: str) -> str:
    """Text that a database takes: no NUL, no lone surrogate."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def _parse(path: Path, data: bytes) -> Arrival:
    mail = email.message_from_bytes(data, policy=email.policy.default)
    bounce = _is_bounce(mail)
    references = [_header(mail, "In-Reply-To"), *reversed(_header(mail, "References").split())]
    if bounce:  # the original's Message-ID stands somewhere in what it quotes
        references += re.findall(r"<[^<>\s@]{1,200}@[^<>\s]{1,200}>", data.decode("utf-8", "replace"))[:50]
    sender = parseaddr(_header(mail, "From"))[1].lower()
    return Arrival(
        path=path,
        message_id=_header(mail, "Message-ID")[:500] or f"<{path.name.partition(':')[0]}@inbox.invalid>",
        sender=sender[:320],
        subject=_header(mail, "Subject")[:1000],
        text=_text(mail, data),
        references=[ref for ref in references if ref],
        automatic=_is_automatic(mail),
        bounce=bounce,
        simulated=path.name.startswith(SIMULATED),
    )


def _is_automatic(mail: EmailMessage) -> bool:
    """What a machine sent by itself says so (RFC 3834), or did so before there was a standard."""
    return (
        _header(mail, "Auto-Submitted").lower() not in ("", "no")
        or mail.get_content_type() == "multipart/report"
        or _header(mail, "Precedence").lower() in ("bulk", "junk", "auto_reply", "list")
        or _header(mail, "X-Autoreply") != ""
    )


def _is_bounce(mail: EmailMessage) -> bool:
    """A delivery status notification (RFC 3464) that tells of a failure; a delay or a read receipt is none."""
    if mail.get_content_type() != "multipart/report" or mail.get_param("report-type") != "delivery-status":
        return False
    status = "".join(str(part) for part in mail.walk() if part.get_content_type() == "message/delivery-status")
    return re.search(r"^Action:\s*failed|^Status:\s*5\.", status, re.IGNORECASE | re.MULTILINE) is not None


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return _plain(clean(str(mail.get(name, ""))))
    except (ValueError, IndexError, AttributeError, LookupError):  # the parser gives up on some malformed headers
        return ""


def _text(mail: EmailMessage, data: bytes) -> str:
    try:
        part = mail.get_body(("plain", "html"))
        text = str(part.get_content()) if part is not None else ""
        if part is not None and part.get_content_type() == "text/html":
            text = _words_of_html(text)
    except (LookupError, ValueError, AttributeError, KeyError):
        text = data.partition(b"\n\n")[2].decode("utf-8", "replace")
    return _plain(text)


HANDLED = ".Handled"

SIMULATED = "simulated-"
"""How the file of a simulated reply is called: a name that no sender of mail can choose."""

UNREAD = ("script", "style", "head", "blockquote")
"""Parts of an HTML mail that are not the writer's words: what is never shown, and what is quoted."""


class _Words(HTMLParser):
    """Collects the text of a page, without scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Blocks begin a line; what a reader never sees is passed over."""
        self._silent += tag in UNREAD
        if tag in ("p", "br", "div", "tr", "li"):
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """See above."""
        self._silent = max(0, self._silent - (tag in UNREAD))

    def handle_data(self, data: str) -> None:
        """Text between tags."""
        if not self._silent:
            self.parts.append(data)


def _words_of_html(page: str) -> str:
    parser = _Words()
    parser.feed(page)
    return "".join(parser.parts).strip()


def done(arrival: Arrival) -> None:
    """Mark it handled: into `cur/`, seen."""
    name = arrival.path.name.partition(":")[0]
    with suppress(FileNotFoundError):  # another session was quicker
        arrival.path.rename(folder() / HANDLED / "cur" / f"{name}:2,S")
