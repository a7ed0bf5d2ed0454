"""Header fields: split, unfolded, decoded; the parameters of a type; the address of a sender."""

import binascii
import re
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

from coordination.fields import clean
from marketing_engine.conversation.reading.mail.characters import decode, seen
from marketing_engine.conversation.reading.mail.limits import (
    MOST_FIELDS,
    MOST_FROM,
    MOST_PARAMETER,
    MOST_PARAMETERS,
    MOST_VALUE,
)

_ENDS = (b"references", b"from", b"sender", b"reply-to")
"""Fields in which the last words count."""

_NEEDED = (
    *(*_ENDS, b"subject", b"message-id", b"in-reply-to", b"auto-submitted", b"precedence", b"date", b"mime-version"),
    *(b"content-type", b"content-transfer-encoding", b"content-disposition", b"x-failed-recipients", b"return-path"),
)
"""Fields that have their place also where there are more than are kept."""

_ADDRESSES = ("from", "sender", "reply-to", "to", "cc", "return-path", "resent-from", "errors-to")

_NAME = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")

_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=")
"""An encoded word (RFC 2047); spaces within one are wrong, and usual."""

_ADDRESS = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[^\W_](?:[\w-]{0,62}\.){1,8}[\w-]{1,63}|[\w!#$%&'*+/=?^`{|}~.-]{1,64}@\[[\d.]{7,15}\]"
)
_DAEMON = re.compile(r"\b(?:mailer-daemon|postmaster)(?:@[\w-]{1,63})?", re.IGNORECASE)
"""What mail servers call themselves where they name no domain."""
_QUOTED = re.compile(r'"[^"\\]{0,1000}(?:\\.[^"\\]{0,1000}){0,20}"')
_COMMENT = re.compile(r"\([^()]{0,1000}\)")

_TYPE = re.compile(r"\s{0,9}([\w.+-]{1,80}/[\w.+-]{1,120})")
_PARAMETER = re.compile(r"[;\s][\s;]{0,200}([^\s=;\"]{1,80})\s{0,9}=\s{0,9}(\"[^\"\\]*(?:\\.[^\"\\]*)*\"|[^;]*)")
_BARE = re.compile(r"[;\s][\s;]{0,200}([^\s=;\"]{1,80})\s{0,9}=\s{0,9}([^\s;\"]+)")
_NEXT = re.compile(r"\s[A-Za-z*\d-]{1,40}=")
_PART_NUMBER = re.compile(r"(.{1,80}?)(?:\*(\d{1,3}))?(\*)?")


def fields_of(head: bytes) -> list[tuple[str, bytes]]:
    """The fields of a header with LF at its line ends: name in lower case, value unfolded and cut to size."""
    found: list[tuple[bytes, list[bytes]]] = []
    last: list[bytes] = []
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            last.append(line.strip())
        elif name := _NAME.match(line):
            last = [line[name.end() :].strip()]
            if len(found) < MOST_FIELDS - (name[1].lower() not in _NEEDED) * len(_NEEDED):
                found.append((name[1].lower(), last))
    whole = [(name, b" ".join(lines)) for name, lines in found]
    return [
        (name.decode("ascii"), value[-MOST_VALUE:] if name in _ENDS else value[:MOST_VALUE]) for name, value in whole
    ]


def decoded_fields(fields: Sequence[tuple[str, bytes]]) -> dict[str, list[str]]:
    """Name → values, as people read them."""
    found: dict[str, list[str]] = {}
    for name, value in fields:
        found.setdefault(name, []).append(shown(decode(value), name))
    return found


def shown(value: str, name: str = "") -> str:
    """A field as people read it: one line, encoded words decoded.

    Where a field of addresses has one outside its encoded words, those can add none to it.
    """
    if "=?" in value:
        hidden = name in _ADDRESSES and _ADDRESS.search(_ENCODED.sub(" ", value)) is not None
        value = _words(value, only_a_name=hidden)
    return clean(" ".join(seen(value).split()))


def _words(value: str, *, only_a_name: bool) -> str:
    """A value with its encoded words decoded; neighbours of one charset are one text, cut anywhere."""
    out: list[str] = []
    waiting, charset, end = b"", "", 0
    for word in _ENCODED.finditer(value):
        between = value[end : word.start()]
        label = word[1].lower()
        if waiting and (between.strip() or label != charset):
            out.append(_word(waiting, charset, only_a_name))
            waiting = b""
        if between.strip() or not end:
            out.append(between)
        waiting, charset, end = waiting + _bytes_of(word[2], word[3]), label, word.end()
    out.append(_word(waiting, charset, only_a_name))
    return "".join(out) + value[end:]


def _word(data: bytes, charset: str, only_a_name: bool) -> str:
    text = decode(data, charset)
    return text.translate({ord(c): " " for c in '<>",;()\\'} | {ord("@"): " at "}) if only_a_name else text


def _bytes_of(kind: str, text: str) -> bytes:
    if kind in "qQ":
        return binascii.a2b_qp(text.encode("utf-8", "replace"), header=True)
    return lenient_base64(text.encode("utf-8", "replace"))


_NOT_BASE64 = bytes(
    byte for byte in range(256) if not (chr(byte).isascii() and chr(byte).isalnum()) and byte not in b"+/"
)


def lenient_base64(data: bytes) -> bytes:
    """What is base64 in some bytes, decoded up to the last whole byte."""
    data = data.translate(None, _NOT_BASE64)
    data = data[: len(data) - (len(data) % 4 == 1)]
    return binascii.a2b_base64(data + b"=" * (-len(data) % 4))


def typed(value: str, default: str = "text/plain") -> tuple[str, dict[str, str]]:
    """The type of a Content-Type and its parameters, however it is written."""
    found = _TYPE.match(value)
    if found:
        return found[1].lower(), parameters_of(value[found.end() :])
    first = value.partition(";")[0].strip().lower()
    return {"html": "text/html", "text": "text/plain"}.get(first, default), parameters_of(";" + value.partition(";")[2])


def parameters_of(value: str) -> dict[str, str]:
    """The parameters after the first word of a field, those of RFC 2231 put together and decoded."""
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, text in _pairs(value):
        whole = _PART_NUMBER.fullmatch(name)
        if whole and len(pieces) < MOST_PARAMETERS:
            pieces.setdefault(whole[1], []).append((int(whole[2] or 0), bool(whole[3]), text))
    return {name: _joined(found)[:MOST_PARAMETER] for name, found in pieces.items()}


def _pairs(value: str) -> list[tuple[str, str]]:
    found, at = [], 0
    while one := _PARAMETER.search(value, at):
        text, at = one[2], one.end()
        if text.startswith('"') and text.endswith('"') and len(text) > 1:
            text = re.sub(r"\\(.)", r"\1", text[1:-1])
        elif _NEXT.search(text) and (bare := _BARE.match(value, one.start())):  # no `;` between two parameters
            text, at = bare[2], bare.end()
        found.append((one[1].lower(), text.strip(" \t\"'")))
        if len(found) > 2 * MOST_PARAMETERS:
            break
    return found


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """A value of its numbered pieces; where any is percent-encoded, the first says the charset."""
    pieces = sorted(pieces, key=lambda one: one[0])
    if not any(encoded for _, encoded, _ in pieces):
        return shown("".join(text for _, _, text in pieces))
    charset, data = "", b""
    for number, (_, encoded, text) in enumerate(pieces):
        if encoded and not number and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
    return shown(decode(data, charset))


def address_in(value: str) -> str:
    """The address in a From field, lower case, also where it is written wrongly; empty where it lacks one.

    `Marlow, Ada <ada@x.example>`, `"b@y.example" <ada@x.example>`, `ada@x.example (Ada)`.
    """
    value = value[-MOST_FROM:]
    outside = _COMMENT.sub(" ", _QUOTED.sub(" ", value))
    for text in (outside, value):
        for piece in text.split("<")[1:]:
            if found := _ADDRESS.match(piece.strip()):
                return _tidy(found[0])
        if every := _ADDRESS.findall(text):
            return _tidy(every[-1])
    daemon = _DAEMON.search(value)
    return daemon[0].lower() if daemon else ""


def _tidy(address: str) -> str:
    return address.rstrip(".").lower()
