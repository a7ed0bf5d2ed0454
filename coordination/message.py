"""A message: one RFC 5322 text with a UTF-8 body, as any mail program reads it.

Written here by hand, and read by hand where it has the form written here: the standard library's
`email` package costs more than the whole rest of a command. What other programs deliver goes to it.
"""

import os
import time

from coordination import fields
from coordination.errors import DamagedMessage, UsageError

PRIORITIES = ("normal", "priority", "urgent")
MAX_HOPS = 20
"""A message that answers an answer that answers … more often than this is a mail loop."""

DOMAIN = "host.invalid"
"""RFC 2606 reserves `.invalid`: no mail program can ever send such a message to a stranger."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MAX_LINE = 998  # bytes, RFC 5322 section 2.1.1


class Message:
    """What one session tells another. `parameters` is JSON text, or empty; `to` is as it was addressed."""

    __slots__ = ("body", "hops", "id", "in_reply_to", "kind", "parameters", "priority", "sender", "subject", "to")

    def __init__(
        self,
        *,
        sender: str,
        to: str,
        body: str,
        subject: str = "",
        priority: str = "normal",
        kind: str = "note",
        in_reply_to: str = "",
        hops: int = 0,
        parameters: str = "",
        id: str = "",
    ) -> None:
        self.id = id or new_id()
        self.sender = sender
        self.to = to
        self.subject = fields.clean(subject)
        self.body = text_of(body)
        self.priority = priority
        self.kind = kind
        self.in_reply_to = in_reply_to
        self.hops = hops
        self.parameters = parameters

    @property
    def sent_at(self) -> float:
        """Seconds since the epoch, from the id."""
        return id_time(self.id)

    def check(self) -> None:
        """Raise UsageError for a message that must not be sent."""
        if not self.body.strip():
            raise UsageError("an empty message: say something")
        if self.priority not in PRIORITIES:
            raise UsageError(f"priority {self.priority!r}: expected {', '.join(PRIORITIES)}")
        if self.hops > MAX_HOPS:
            raise UsageError(f"refused: over {MAX_HOPS} hops, this looks like a mail loop")

    def compose(self) -> bytes:
        """The message as a file."""
        return _compose(self)

    @classmethod
    def parse(cls, data: bytes) -> "Message":
        """Read a message file; raises DamagedMessage, and nothing else whatever lies on disk."""
        try:
            return _parse(data)
        except DamagedMessage:
            raise
        except Exception as error:  # the standard parser fails in many ways on hostile headers
            raise DamagedMessage(f"it cannot be read: {fields.clean(repr(error))[:80]}") from None


def text_of(argument: str) -> str:
    """Text as Unicode: bytes of an argument that were no UTF-8 become U+FFFD."""
    if argument.isascii():
        return argument
    return argument.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def new_id() -> str:
    """`<seconds>.<nanoseconds>.<random>`: sorts by time; also the name of the message's file."""
    seconds, nanoseconds = divmod(time.time_ns(), 1_000_000_000)
    return f"{seconds}.{nanoseconds:09d}.{os.urandom(4).hex()}"


def id_time(id: str) -> float:
    """The time in an id; 0.0 for an id of another program's making."""
    seconds, _, rest = id.partition(".")
    nanoseconds = rest.partition(".")[0]
    if not (seconds.isascii() and seconds.isdigit() and len(seconds) < 16):
        return 0.0
    is_number = len(nanoseconds) == 9 and nanoseconds.isascii() and nanoseconds.isdigit()
    return int(seconds) + (int(nanoseconds) / 1e9 if is_number else 0.0)


def _compose(message: Message) -> bytes:
    head: list[tuple[str, str]] = [
        ("From", f"{message.sender}@{DOMAIN}"),
        ("To", f"{message.to}@{DOMAIN}"),
        ("Date", _date(message.sent_at)),
        ("Message-ID", f"<{message.id}@{DOMAIN}>"),
    ]
    if message.in_reply_to:
        head.append(("In-Reply-To", f"<{message.in_reply_to}@{DOMAIN}>"))
    head.append(("Priority", message.priority))
    head.append(("Kind", message.kind))
    if message.hops:
        head.append(("Hops", str(message.hops)))
    head.append(("MIME-Version", "1.0"))
    top = fields.render(head) + _subject(message.subject)
    if message.parameters:
        return top.encode() + _multipart(message)
    return top.encode() + _text_part("text/plain; charset=utf-8", message.body)


def _text_part(content_type: str, text: str) -> bytes:
    """The headers and the body of one part; the line end that closes it belongs to no one's text."""
    data = text.encode()
    plain = not ("\r" in text or "\0" in text or any(len(line) > _MAX_LINE for line in data.split(b"\n")))
    encoding = "8bit" if plain else "base64"
    head = f"Content-Type: {content_type}\nContent-Transfer-Encoding: {encoding}\n\n".encode()
    return head + (data if plain else _base64_lines(data)) + b"\n"


def _base64_lines(data: bytes) -> bytes:
    import binascii  # it loads zlib, for the few messages that need it

    chunks = (binascii.b2a_base64(data[at : at + 57]) for at in range(0, len(data), 57))
    return b"".join(chunks).rstrip(b"\n")


def _multipart(message: Message) -> bytes:
    boundary = f"=_{message.id}"
    mark = f"--{boundary}\n".encode()
    return b"".join(
        (
            f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n'.encode(),
            mark + _text_part("text/plain; charset=utf-8", message.body),
            mark + _text_part("application/json", message.parameters),
            f"--{boundary}--\n".encode(),
        )
    )


def _date(seconds: float) -> str:
    t = time.gmtime(seconds)
    return (
        f"{_DAYS[t.tm_wday]}, {t.tm_mday:02d} {_MONTHS[t.tm_mon - 1]} {t.tm_year:04d} "
        f"{t.tm_hour:02d}:{t.tm_min:02d}:{t.tm_sec:02d} +0000"
    )


def _subject(subject: str) -> str:
    """The Subject field: as it is where it is short ASCII, else RFC 2047 words of at most 75 characters."""
    if not subject:
        return ""
    if subject.isascii() and len(subject) < 900 and "=?" not in subject:
        return f"Subject: {subject}\n"
    words: list[str] = []
    chunk = b""
    for char in subject:
        data = char.encode()
        if len(chunk) + len(data) > 42:
            words.append(_word(chunk))
            chunk = b""
        chunk += data
    return "Subject: " + "\n ".join([*words, _word(chunk)]) + "\n"


def _word(data: bytes) -> str:
    import binascii

    return f"=?utf-8?b?{binascii.b2a_base64(data, newline=False).decode()}?="


def _parse(data: bytes) -> Message:
    if b"\r\n\r\n" in data:  # another program's line ends
        data = data.replace(b"\r\n", b"\n")
    head_bytes, separator, body = data.partition(b"\n\n")
    try:
        head = {name.lower(): value for name, value in fields.parse(head_bytes.decode("utf-8"))}
    except (UnicodeDecodeError, ValueError) as error:
        raise DamagedMessage(f"its header cannot be read: {fields.clean(str(error))}") from None
    if not separator or "from" not in head:
        raise DamagedMessage("it has no sender or no end of header")
    parameters = ""
    if head.get("content-type", "").lower() == "text/plain; charset=utf-8":
        text = _decode(body, head.get("content-transfer-encoding", "8bit").lower())
    else:
        text, parameters = _read_with_email(data)
    hops = head.get("hops", "0")
    return Message(
        id=_local_part(head.get("message-id", "")) or "unknown",
        sender=_local_part(head["from"]),
        to=_local_part(head.get("to", "")),
        subject=_decode_subject(head.get("subject", "")),
        body=text,
        priority=head.get("priority", "normal"),
        kind=head.get("kind", "note"),
        in_reply_to=_local_part(head.get("in-reply-to", "")),
        hops=int(hops) if hops.isascii() and hops.isdigit() and len(hops) < 6 else MAX_HOPS,
        parameters=parameters,
    )


def _decode(body: bytes, encoding: str) -> str:
    if encoding == "base64":
        import binascii

        try:
            data = binascii.a2b_base64(body)
        except binascii.Error as error:
            raise DamagedMessage(f"its body cannot be decoded: {error}") from None
    elif encoding in ("8bit", "7bit"):
        if b"\0" in body:
            raise DamagedMessage("its body holds NUL bytes")
        data = body.removesuffix(b"\n")
    else:
        raise DamagedMessage(f"its transfer encoding {encoding[:20]!r} is unknown")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise DamagedMessage("its body is not UTF-8") from None


def _local_part(address: str) -> str:
    """`name` of `Some One <name@host.invalid>`."""
    inner = address.rpartition("<")[2].partition(">")[0].strip()
    return inner.rpartition("@")[0] or inner


def _decode_subject(value: str) -> str:
    if "=?" not in value:
        return value
    import binascii

    words = value.split(" ")
    if all(word.startswith("=?utf-8?b?") and word.endswith("?=") for word in words):
        try:
            data = b"".join(binascii.a2b_base64(word[10:-2]) for word in words)
            return data.decode("utf-8", "replace")
        except binascii.Error:
            return value
    from email.header import decode_header, make_header  # another program's encoding

    try:
        return fields.clean(str(make_header(decode_header(value))))
    except (LookupError, ValueError):
        return value


def _read_with_email(data: bytes) -> tuple[str, str]:
    """The text and the JSON part of a message that has parts, or of another program's message."""
    import email
    import email.policy

    parsed = email.message_from_bytes(data, policy=email.policy.default)
    body = parsed.get_body(("plain", "html"))
    try:
        text = str(body.get_content()) if body is not None else ""
    except (LookupError, ValueError):
        text = ""
    parameters = ""
    for part in parsed.walk():
        if part.get_content_type() == "application/json":
            payload = part.get_payload(decode=True)
            parameters = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return text_of(text if parsed.is_multipart() else text.removesuffix("\n")), parameters
