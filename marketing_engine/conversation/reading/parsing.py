"""Parses one mail. Its parts are cut to size before a parser sees them, so that time and memory stay small."""

import re
from contextlib import suppress
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr
from html.parser import HTMLParser
from typing import cast

from coordination.fields import clean

MOST_HEADER, MOST_BODY = 65_536, 1_000_000
"""Bytes of a mail that are read; the words of a reply stand at its beginning."""
MOST_VALUE = 4_000  # bytes of one header field
MOST_FROM = 1_000
MOST_HTML = 200_000  # characters of a page
MOST_TEXT = 20_000  # characters of the text that is kept
MOST_REFERENCES = 60

_FIELDS = (
    *(
        "from",
        "sender",
        "reply-to",
        "subject",
        "message-id",
        "in-reply-to",
        "references",
        "auto-submitted",
        "precedence",
        "x-autoreply",
    ),
    *("mime-version", "content-type", "content-transfer-encoding", "content-disposition"),
)
"""What is read of a header; a parser never sees the rest."""

_ENDS = ("references", "from", "sender", "reply-to")
"""Fields in which the last words count."""

_CHARSET = re.compile(
    r"(utf|us-ascii|ascii|iso-|iso8859|latin|windows-|cp\d|koi8|gb|big5|shift|euc|mac|hz)", re.IGNORECASE
)
"""Charsets of text; the codecs `punycode` and `idna` take a time that grows with the square of the length."""

_ADDRESS = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}", re.IGNORECASE)

_IDS = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")


@dataclass(frozen=True)
class ParsedMail:
    """What a mail says. `references` are the Message-IDs that it answers, the nearest first."""

    message_id: str
    sender: str
    subject: str
    text: str
    references: tuple[str, ...] = ()
    automatic: bool = False
    bounce: bool = False


def message_ids(data: bytes) -> list[str]:
    """Everything in a mail's bytes that looks like a Message-ID."""
    return _IDS.findall(data[: MOST_HEADER + MOST_BODY].decode("utf-8", "replace"))[:MOST_REFERENCES]


def plain(text: str) -> str:
    """Text that a database takes: no NUL, no lone surrogate."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def parse(data: bytes) -> ParsedMail:
    """Read a mail; whatever the standard parser raises on a hostile one is passed on."""
    head, body = _split(data)
    fields = _fields(head)
    text = b"".join(b"%s: %s\n" % (name.encode(), value) for name, value in fields.items())
    mail = cast("EmailMessage", BytesParser(EmailMessage, policy=compat32).parsebytes(text + b"\n" + body))
    bounce = _is_bounce(mail)
    references = [*_ids(fields, "in-reply-to"), *reversed(_ids(fields, "references"))]
    if bounce:  # the original's Message-ID stands somewhere in what it quotes
        references += message_ids(body)
    return ParsedMail(
        message_id=_shown(fields, "message-id")[:500],
        sender=_sender(fields),
        subject=_shown(fields, "subject")[:1000],
        text=_text(mail, body)[:MOST_TEXT],
        references=tuple(references[:MOST_REFERENCES]),
        automatic=_is_automatic(mail, fields),
        bounce=bounce,
    )


def _split(data: bytes) -> tuple[bytes, bytes]:
    """The header and the body, each cut to what is read."""
    data = data.replace(b"\r\r\n", b"\r\n")  # what some gateways make of line ends
    data = data if b"\n" in data[:MOST_HEADER] else data.replace(b"\r", b"\n")
    ends = [(at, len(end)) for end in (b"\n\n", b"\r\n\r\n") if (at := data.find(end)) >= 0]
    at, length = min(ends, default=(len(data), 0))
    return data[: min(at, MOST_HEADER)], data[at + length : at + length + MOST_BODY]


def _fields(head: bytes) -> dict[str, bytes]:
    """The first of each field that is read, unfolded and cut: the end is kept where what counts stands there."""
    found: dict[str, bytes] = {}
    name = ""
    for line in head.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if name and len(found[name]) < MOST_HEADER:
                found[name] += b" " + line.strip()
            continue
        start, colon, value = line.partition(b":")
        name = start.strip().lower().decode("ascii", "replace") if colon else ""
        if name not in _FIELDS or name in found:
            name = ""
            continue
        found[name] = value.strip()
    return {name: value[-MOST_VALUE:] if name in _ENDS else value[:MOST_VALUE] for name, value in found.items()}


def _value(fields: dict[str, bytes], name: str) -> str:
    return fields.get(name, b"").decode("utf-8", "replace")


def _sender(fields: dict[str, bytes]) -> str:
    """The address that a mail comes from, also where the field is written wrongly: `Marlow, Ada <ada@x.example>`."""
    for name in ("from", "sender", "reply-to"):
        value = _value(fields, name)[-MOST_FROM:]
        found = parseaddr(value)[1]
        if not _ADDRESS.fullmatch(found):
            found = (_ADDRESS.findall(value.rpartition("<")[2]) or _ADDRESS.findall(value) or [""])[-1]
        if found:
            return found.lower()
    return ""


def _shown(fields: dict[str, bytes], name: str) -> str:
    """A field as people read it."""
    value = _value(fields, name)
    with suppress(LookupError, ValueError):  # an unknown charset, broken base64: it is shown as it is
        value = str(make_header(decode_header(value))) if "=?" in value else value
    return plain(clean(value))


def _ids(fields: dict[str, bytes], name: str) -> list[str]:
    return _IDS.findall(_value(fields, name))


def _is_automatic(mail: EmailMessage, fields: dict[str, bytes]) -> bool:
    """What a machine sent by itself says so (RFC 3834), or did so before there was a standard."""
    return (
        _value(fields, "auto-submitted").lower() not in ("", "no")
        or mail.get_content_type() == "multipart/report"
        or _value(fields, "precedence").lower() in ("bulk", "junk", "auto_reply", "list")
        or "x-autoreply" in fields
    )


def _is_bounce(mail: EmailMessage) -> bool:
    """A delivery status notification (RFC 3464) that tells of a failure; a delay or a read receipt is none."""
    if mail.get_content_type() != "multipart/report" or mail.get_param("report-type") != "delivery-status":
        return False
    reports = [part.get_payload() for part in mail.walk() if part.get_content_type() == "message/delivery-status"]
    blocks = [one for report in reports if isinstance(report, list) for one in report if isinstance(one, Message)]
    return any(
        str(block.get("Action", "")).strip().lower() == "failed"
        or str(block.get("Status", "")).strip().startswith("5.")
        for block in blocks
    )


def _text(mail: EmailMessage, body: bytes) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return plain(body.decode("utf-8", "replace"))
    charset = part.get_content_charset("utf-8")
    try:
        text = data.decode(charset if _CHARSET.match(charset) else "utf-8", "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return plain(_words_of_html(text[:MOST_HTML]) if part.get_content_type() == "text/html" else text)


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
