"""Composes every mail that leaves, and proves that the finished bytes say what was meant.

A stranger chooses names, companies, subjects and Message-IDs. The standard library's header classes read encoded words
(RFC 2047) again in a value that is text already (CPython 3.10.13, 3.11.7 and 3.12.1 do), and lose quotation marks where
they fold a line. So the header lines are written here; then the whole mail is read back by the standard parser, and a
mail that differs in any field, in its recipient or in its body is refused. Channels take only a `ComposedMail`.
"""

import email
import email.policy
import quopri
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.header import decode_header
from email.headerregistry import BaseHeader
from email.utils import format_datetime, getaddresses
from functools import cache, lru_cache

from coordination.errors import CoordinationError
from coordination.fields import clean

LONGEST_LINE = 900
"""Bytes; RFC 5322 allows 998 in a line."""
MOST_REFERENCES = 9
"""Of a thread, before the mail that is answered."""
LONGEST_ADDRESS = 254
"""Characters (RFC 5321, with the erratum 1690)."""

_WORD_BYTES = 42  # of UTF-8 in one encoded word, which has at most 75 characters
_ADDRESS = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9.-]{1,250}", re.IGNORECASE)
_MESSAGE_ID = re.compile(
    r"<[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,200}@[a-z0-9!#$%&'*+/=?^_`{|}~.\[\]:-]{1,200}>", re.IGNORECASE
)
_PLAIN_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9' -]{0,58}[A-Za-z0-9])?")
_OF_OTHERS = ("From", "To", "Subject", "Message-ID", "In-Reply-To", "References")
"""Header fields with words of strangers: they are read in both ways that the standard library has."""
_LINE_END = re.compile(r"\r?\n")
_QUOTED_NAME = re.compile(r"[ -~]{1,60}")


class UnsafeMail(CoordinationError):
    """A mail cannot be made of these values, or its bytes do not say what was meant: it must not leave."""


@dataclass(frozen=True)
class OutgoingMail:
    """What a mail is meant to say: text as people read it, nothing encoded.

    `from_` and `to` are (name, address); a name can be empty. `more` are further header fields of the caller's own
    making, in plain ASCII. `references` are the Message-IDs of the thread before `in_reply_to`, oldest first. Only
    where a mail is `tracked` may a provider note who opens and clicks.
    """

    from_: tuple[str, str]
    to: tuple[str, str]
    subject: str
    body: str
    message_id: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    tracked: bool = False
    date: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True)
class ComposedMail:
    """A finished mail, made by `compose` alone: its bytes were read back and compared with what was meant."""

    message_id: str
    recipient: str
    data: bytes
    meant: OutgoingMail


def compose(meant: OutgoingMail) -> ComposedMail:
    """The finished mail (RFC 5322). Raises UnsafeMail."""
    from_, to = _mailbox(*meant.from_), _mailbox(*meant.to)
    subject, body = _one_line(meant.subject), _lines(meant.body)
    if not _MESSAGE_ID.fullmatch(meant.message_id):
        raise UnsafeMail(f"{meant.message_id[:80]!r} is no Message-ID")
    own = [("Date", format_datetime(meant.date)), ("Message-ID", meant.message_id)]
    if is_message_id(meant.in_reply_to):  # a stranger chose it; without it the mail is an answer all the same
        thread = [one for one in meant.references if is_message_id(one) and one != meant.in_reply_to]
        references = "\n ".join((*thread[-MOST_REFERENCES:], meant.in_reply_to))
        own += [("In-Reply-To", meant.in_reply_to), ("References", references)]
    encoding = _encoding(body)
    own += [*meant.more, ("MIME-Version", "1.0"), ("Content-Type", 'text/plain; charset="utf-8"')]
    own.append(("Content-Transfer-Encoding", encoding))
    head = [("From", _encoded_mailbox(from_)), ("To", _encoded_mailbox(to)), ("Subject", _encoded(subject)), *own]
    lines = "".join(f"{name}: {value}\n" for name, value in head)
    text = body.encode()
    try:
        data = lines.encode("ascii") + b"\n" + (quopri.encodestring(text) if encoding == "quoted-printable" else text)
    except UnicodeEncodeError:
        raise UnsafeMail("a header field of the program's own is not ASCII") from None
    _verify(data, from_, to, subject, own, body)
    return ComposedMail(meant.message_id, to[1], data, meant)


def is_message_id(text: str) -> bool:
    """Whether a text is a Message-ID that can stand in a header as it is."""
    return _MESSAGE_ID.fullmatch(text) is not None and "=?" not in text


def _one_line(text: str) -> str:
    """Text of a header field: control characters are spaces, and one space stands between words."""
    return " ".join(clean(text).split())


def _lines(text: str) -> str:
    """Text of a body: a line feed alone ends a line, and no other control character but the tab is left."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("\t".join(_printable(part) for part in line.split("\t")) for line in lines).rstrip("\n") + "\n"


def _printable(text: str) -> str:
    return text if text.isprintable() else clean(f"x{text}x")[1:-1]  # the spaces at its ends are kept


def _mailbox(name: str, address: str) -> tuple[str, str]:
    if not _ADDRESS.fullmatch(address) or len(address) > LONGEST_ADDRESS:
        raise UnsafeMail(f"{clean(address)[:80]!r} is no e-mail address")
    return _one_line(name), address


def _encoded_mailbox(mailbox: tuple[str, str]) -> str:
    name, address = mailbox
    if not name:
        return address
    if _PLAIN_NAME.fullmatch(name):
        return f"{name} <{address}>"
    if _QUOTED_NAME.fullmatch(name) and not {'"', "\\"} & set(name) and "=?" not in name:
        return f'"{name}" <{address}>'
    return f"{_words(name)}\n <{address}>"


def _encoded(text: str) -> str:
    """A subject: as it is where it is short plain ASCII, else in encoded words."""
    if text.isascii() and len(text) < LONGEST_LINE and "=?" not in text:
        return text
    return _words(text)


def _words(text: str) -> str:
    """Encoded words (RFC 2047) of whole characters, one on each line."""
    import binascii

    chunks = [b""]
    for char in text:
        data = char.encode()
        if len(chunks[-1]) + len(data) > _WORD_BYTES:
            chunks.append(b"")
        chunks[-1] += data
    return "\n ".join(f"=?utf-8?b?{binascii.b2a_base64(chunk, newline=False).decode()}?=" for chunk in chunks)


def _encoding(body: str) -> str:
    """Text as it is, so that `cat` shows it, unless a line is longer than mail allows."""
    if any(len(line.encode()) > LONGEST_LINE for line in body.split("\n")):
        return "quoted-printable"
    return "7bit" if body.isascii() else "8bit"


def _verify(
    data: bytes,
    from_: tuple[str, str],
    to: tuple[str, str],
    subject: str,
    own: list[tuple[str, str]],
    body: str,
) -> None:
    """Raise UnsafeMail unless a reader of these bytes finds exactly what was meant, and nothing else."""
    try:
        mail = email.message_from_bytes(data)
        stands = list(mail.raw_items())
        plain = dict(stands)
        read = {name: _read(name, plain[name]) for name in _OF_OTHERS if name in plain}
        found = {
            "the header fields": [name for name, _ in stands],
            "the recipient": _addresses(plain["To"]),
            "the sender": _addresses(plain["From"]),
            "the subject": (_decoded(plain["Subject"]), str(read["Subject"])),
            "the other fields": [(name, plain[name]) for name, _ in own],
            "the body": (mail.get_content_type(), mail.get_content_charset(), _payload(mail).decode()),
            "its form": (mail.defects, [value.defects for value in read.values() if value.defects]),
        }
    except (ValueError, IndexError, LookupError, AttributeError, TypeError) as error:  # the parser gives up
        raise UnsafeMail(f"the finished mail cannot be read: {clean(repr(error))[:100]}") from None
    meant = {
        "the header fields": ["From", "To", "Subject", *(name for name, _ in own)],
        "the recipient": [to],
        "the sender": [from_],
        "the subject": (subject, subject),
        "the other fields": own,
        "the body": ("text/plain", "utf-8", body),
        "its form": ([], []),
    }
    wrong = [name for name, value in meant.items() if found[name] != value]
    if wrong:
        raise UnsafeMail(f"the finished mail does not say what was meant: {', '.join(wrong)}")


@lru_cache(maxsize=64)
def _read(name: str, value: str) -> BaseHeader:
    """A field as the standard library's newer way reads it; the sender is the same in all mails."""
    return _header_class(name)(name, _LINE_END.sub("", value))


@cache
def _header_class(name: str) -> Callable[[str, str], BaseHeader]:
    """As the standard library reads a field of this name; it would make the class anew for each value."""
    found: Callable[[str, str], BaseHeader] = email.policy.default.header_factory[name]  # type: ignore[index]
    return found


def _payload(mail: "email.message.Message[str, str]") -> bytes:
    found = mail.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


@lru_cache(maxsize=64)
def _addresses(value: str) -> list[tuple[str, str]]:
    return [(_decoded(shown), address) for shown, address in getaddresses([value])]


def _decoded(value: str) -> str:
    """The text of a header value, its encoded words read once."""
    parts = decode_header(value)
    return "".join(part.decode(charset or "ascii") if isinstance(part, bytes) else part for part, charset in parts)
