"""Takes a mail apart into its leaves: in linear time, to a bounded depth and number, however it is built."""

import binascii
import re
from dataclasses import dataclass, field

from marketing_engine.conversation.reading.mail.characters import decode
from marketing_engine.conversation.reading.mail.headers import (
    fields_of,
    lenient_base64,
    parameters_of,
    shown,
    typed,
)
from marketing_engine.conversation.reading.mail.limits import (
    MOST_DECODED,
    MOST_HEADER,
    MOST_LEVELS,
    MOST_MAIL,
    MOST_NODES,
    MOST_PART_HEADER,
)
from marketing_engine.conversation.reading.mail.signed import content_of


@dataclass
class Node:
    """An entity of MIME: a leaf with its decoded bytes, or one with children.

    A `message/rfc822` has its mail as its only child, and `head` is that mail's header as it stands.
    """

    content_type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    fields: list[tuple[str, bytes]] = field(default_factory=list)
    data: bytes = b""
    name: str = ""
    attached: bool = False
    encoding: str = ""
    children: list["Node"] = field(default_factory=list)
    head: bytes = b""
    around: bytes = b""
    """What stands before the first part."""


_FIRST_BOUNDARY = re.compile(rb"(?:\A|\n)--([!-~]{1,99})[ \t]*\n")
_FIELD = re.compile(rb"[!-9;-~]{1,80}[ \t]{0,9}:")
_FIELD_OR_MORE = re.compile(rb"[!-9;-~]{1,80}[ \t]{0,9}:|[ \t]")
_MESSAGES = ("message/rfc822", "message/global", "message/news")


def tree_of(data: bytes) -> Node:
    """The tree of a mail's bytes; its root has the mail's header fields."""
    data = data[:MOST_MAIL].replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")  # the first is what some gateways write
    if b"\n" not in data[:MOST_HEADER]:
        data = data.replace(b"\r", b"\n")
    data = data.lstrip(b"\n")
    if data.startswith((b"From ", b">From ")):  # of an mbox
        data = data.partition(b"\n")[2]
    root, body = _opened(data, MOST_HEADER, "text/plain")
    waiting, nodes = [(root, body, 0)], 1
    del data, body  # a level's bytes are not kept while those below it are taken apart
    while waiting:
        node, body, level = waiting.pop()
        found = _taken_apart(node, body, MOST_NODES - nodes) if level < MOST_LEVELS else []
        node.children = [child for child, _ in found]
        if not found:
            node.data = _content(body, node)
        nodes += len(found)
        waiting.extend((child, rest, level + 1) for child, rest in reversed(found))
    return root


def header_and_body(data: bytes, most: int) -> tuple[bytes, bytes]:
    """The header, cut to `most` bytes, and the body; what does not begin with fields is all body."""
    if data.startswith(b"\n"):
        return b"", data[1:]
    head, _, body = data.partition(b"\n\n")
    lines = head[:most].split(b"\n")
    if not any(_FIELD.match(line) for line in lines[:5]):
        return b"", data
    if len(head) > most:
        return head[:most], body
    last = len(lines)
    while not _FIELD_OR_MORE.match(lines[last - 1]):
        last -= 1
    forgotten = b"\n".join(lines[last:])  # no empty line between header and text
    return b"\n".join(lines[:last]), forgotten + b"\n\n" + body if forgotten else body


def _opened(data: bytes, most: int, default: str) -> tuple[Node, bytes]:
    """An entity that is not taken apart yet, and its body."""
    head, body = header_and_body(data, most)
    fields = fields_of(head)
    kind, parameters = typed(_field(fields, "content-type"), default)
    disposition = _field(fields, "content-disposition")
    name = parameters_of(disposition).get("filename") or parameters.get("name") or ""
    attached = disposition.strip().lower().startswith("attachment")
    if attached and not name:
        name = shown(_field(fields, "content-description"))[:200]
    encoding = _field(fields, "content-transfer-encoding").strip(" \t\";'").lower()
    return Node(kind, parameters, fields, name=name, attached=attached, encoding=encoding), body


def _field(fields: list[tuple[str, bytes]], name: str) -> str:
    return decode(next((value for found, value in fields if found == name), b""))


def _taken_apart(node: Node, body: bytes, most: int) -> list[tuple[Node, bytes]]:
    """The entities in a multipart or a message, each with its body; none in a leaf."""
    coded = node.encoding in ("base64", "quoted-printable")
    if node.content_type in _MESSAGES and most:
        inner = (decoded(body, node.encoding) if coded else body).lstrip(b"\n")
        child = _opened(inner, MOST_PART_HEADER, "text/plain")
        node.head = header_and_body(inner, MOST_PART_HEADER)[0]
        return [child] if inner else []
    if node.content_type in SIGNED_OR_SECRET and most:
        inner = content_of(decoded(body, node.encoding)).replace(b"\r\n", b"\n")
        return [_opened(inner, MOST_PART_HEADER, "text/plain")] if inner else []
    if not node.content_type.startswith("multipart/"):
        return []
    if coded and b"\n--" not in b"\n" + body:
        body = decoded(body, node.encoding)
    pieces = _pieces(body, node.parameters.get("boundary", "").encode("utf-8", "replace"), most)
    if len(pieces) < 2 and (first := _FIRST_BOUNDARY.search(body[:MOST_PART_HEADER])):
        pieces = _pieces(body, first[1], most)  # not those that its header names
    node.around = pieces[0][:MOST_DECODED]
    default = "message/rfc822" if node.content_type == "multipart/digest" else "text/plain"
    return [_opened(piece, MOST_PART_HEADER, default) for piece in pieces[1:]]


def _pieces(body: bytes, boundary: bytes, most: int) -> list[bytes]:
    """What stands before the first boundary, then up to `most` parts."""
    if not boundary:
        return [body]
    mark = b"\n--" + boundary
    body = b"\n" + body
    found: list[bytes] = []
    start = at = 0
    while len(found) <= most:
        at = body.find(mark, at)
        if at < 0:
            found.append(body[start:])
            break
        end = body.find(b"\n", at + 1)
        end = len(body) if end < 0 else end
        rest = body[at + len(mark) : end].strip()
        if rest not in (b"", b"--"):
            at += 1
            continue
        found.append(body[start:at])
        start, at = end + 1, end
        if rest == b"--":
            break
    return [found[0][1:], *found[1:]]


def _content(body: bytes, node: Node) -> bytes:
    """The bytes of a leaf where they can be text; those of other attachments are not decoded."""
    readable = node.content_type.startswith(("text/", "message/", "multipart/")) or node.content_type in READ
    return decoded(body, node.encoding) if readable else b""


SIGNED_OR_SECRET = ("application/pkcs7-mime", "application/x-pkcs7-mime")
READ = ("application/ics", "application/xhtml+xml")
"""Types that are decoded beside `text/…` and `message/…`."""

_LINES_OF_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]{0,400}")
_ESCAPES = re.compile(rb"=(?:[0-9A-Fa-f]{2}|[ \t]{0,20}\n)")


def decoded(body: bytes, encoding: str) -> bytes:
    """A body without its transfer encoding, also where it names a wrong one; at most MOST_DECODED bytes."""
    if encoding == "base64":
        return _of_base64(body)[:MOST_DECODED]
    body = body[: 3 * MOST_DECODED]
    if encoding in ("x-uuencode", "uuencode", "x-uue"):
        return _of_uuencode(body)[:MOST_DECODED]
    if encoding == "quoted-printable" or _looks_quoted(body):
        return binascii.a2b_qp(body)[:MOST_DECODED]
    if _looks_like_base64(body):
        return _of_base64(body)[:MOST_DECODED]
    return body[:MOST_DECODED]


def _of_base64(body: bytes) -> bytes:
    """Base64 up to where it ends: list servers put their footers below it, plain."""
    body = body[: 2 * MOST_DECODED]
    lines = body.strip().split(b"\n")
    words = sum(b" " in line.strip() for line in lines[:200])
    if words * 2 > len(lines[:200]):
        return body
    good = next((at for at, line in enumerate(lines) if b" " in line.strip() or b"_" in line), len(lines))
    found = b"".join(lenient_base64(piece) for piece in b"".join(lines[:good]).split(b"=", 1000) if piece)
    rest = b"\n".join(lines[good:])
    return found + (b"\n" + rest if rest else b"") if found else body


def _looks_quoted(body: bytes) -> bool:
    """Quoted-printable that no field names: every `=` begins an escape, and there are several."""
    sample = body[:20_000]
    equals = sample.count(b"=")
    return equals >= 3 and b"=\n" in sample and len(_ESCAPES.findall(sample)) >= equals - 1


def _looks_like_base64(body: bytes) -> bool:
    """Base64 that no field names: long lines of nothing else, and text in them."""
    sample = body[:400].strip()
    line = sample.partition(b"\n")[0].strip()
    if len(line) < 40 or len(line) % 4 or not _LINES_OF_BASE64.fullmatch(sample):
        return False
    words = lenient_base64(line)
    return b" " in words and not any(byte < 9 for byte in words)


def _of_uuencode(body: bytes) -> bytes:
    found = []
    for line in body.split(b"\n"):
        if line.startswith((b"begin ", b"end")) or not line.strip():
            continue
        try:
            found.append(binascii.a2b_uu(line))
        except binascii.Error:
            wanted = (((line[0] - 32) & 63) * 4 + 5) // 3  # some encoders write more than they count
            try:
                found.append(binascii.a2b_uu(line[:wanted]))
            except binascii.Error:
                found.append(line + b"\n")
    return b"".join(found)
