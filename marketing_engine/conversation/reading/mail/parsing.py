"""Parses a mail's bytes, or what a mail reader made of one (subject, body, some header fields)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from marketing_engine.conversation.reading.mail.body import (
    Reader,
    looks_like_fragment,
    looks_like_page,
    without_files,
)
from marketing_engine.conversation.reading.mail.characters import decode, seen
from marketing_engine.conversation.reading.mail.flowed import unflowed
from marketing_engine.conversation.reading.mail.headers import decoded_fields, shown, typed
from marketing_engine.conversation.reading.mail.limits import (
    MOST_ANSWERED,
    MOST_CHARACTERS,
    MOST_DECODED,
    MOST_FIELDS,
    MOST_IDS,
    MOST_PART_TEXT,
    MOST_PARTS,
    MOST_TEXT,
    MOST_VALUE,
)
from marketing_engine.conversation.reading.mail.pages import text_of_page
from marketing_engine.conversation.reading.mail.shape import MESSAGE_IDS, Mail, Part
from marketing_engine.conversation.reading.mail.structure import Node, tree_of


def parse(data: bytes) -> Mail:
    """A mail of its bytes (RFC 5322 and MIME). Whatever they are, there is a mail, bounded as `limits` says."""
    root = tree_of(data)
    headers = decoded_fields(root.fields)
    reader = Reader()
    text, files = without_files(reader.text_of(root))
    leaves = list(_leaves(root))
    parts = [_part(node, reader, inner=inner) for node, inner in leaves[:MOST_PARTS]]
    parts += [Part("application/octet-stream", name=name) for name in files]
    contents = [text, *(decode(node.head) for node, _ in leaves if node.head)]
    contents += [reader.leaf(node) for node, _ in leaves if not node.children]
    return Mail(
        headers,
        text[:MOST_TEXT],
        bounded(parts, len(text[:MOST_TEXT])),
        _ids(headers, contents),
        root.content_type,
        root.parameters,
    )


def from_text(subject: str, body: str, headers: Mapping[str, str | Sequence[str]] | None = None) -> Mail:
    """A mail of its subject, its text, and such header fields as are known, one value or several each.

    A body that is HTML is turned into text. One that is a raw report or mail stays as it is.
    """
    found: dict[str, list[str]] = {}
    for name, value in list((headers or {}).items())[:MOST_FIELDS]:
        values = list(value)[:MOST_FIELDS] if isinstance(value, list | tuple) else [value]
        found.setdefault(name.strip().lower()[:80], []).extend(
            shown(_cut(name.lower(), str(one)), name.lower()) for one in values if one is not None
        )
    found.setdefault("subject", [shown(subject[:MOST_VALUE])])
    kind, parameters = typed(next(iter(found.get("content-type", [])), ""))
    body = body[: 2 * MOST_DECODED]
    text, files = without_files(_readable(body, parameters))
    text = text[:MOST_TEXT]
    parts = [
        Part("text/plain", text[:MOST_PART_TEXT]),
        *(Part("application/octet-stream", name=name) for name in files),
    ]
    return Mail(found, text, bounded(parts, len(text)), _ids(found, [body]), kind, parameters)


def _cut(name: str, value: str) -> str:
    """A value of bounded size; of References the nearest stand at the end."""
    return value[-MOST_VALUE:] if name.strip() == "references" else value[:MOST_VALUE]


def _readable(body: str, parameters: Mapping[str, str]) -> str:
    if looks_like_page(body) or looks_like_fragment(body):
        return text_of_page(body)
    text = seen(body)
    return unflowed(text) if parameters.get("format", "").lower() == "flowed" else text


def _leaves(root: Node) -> Iterator[tuple[Node, bool]]:
    """The leaves in their order, and whether they stand within an attached mail; that is a leaf itself, too."""
    waiting = [(root, False)]
    while waiting:
        node, inner = waiting.pop()
        is_multipart = node.content_type.startswith("multipart/")
        if not is_multipart or not node.children:
            yield node, inner
        inner = inner or node.content_type.startswith("message/")
        waiting.extend((child, inner) for child in reversed(node.children))


def _part(node: Node, reader: Reader, *, inner: bool) -> Part:
    is_message = node.content_type.startswith("message/") and (node.children or node.head)
    text = reader.message(node) if is_message else reader.leaf(node)
    kind = "text/plain" if node.content_type.startswith("multipart/") else node.content_type  # one without parts
    return Part(kind, text[:MOST_PART_TEXT], node.name, node.parameters, inner)


def bounded(parts: Sequence[Part], characters: int) -> tuple[Part, ...]:
    """The first MOST_PARTS parts, their texts cut to what `characters` of others leave for them."""
    left = MOST_CHARACTERS - characters
    found = []
    for part in parts[:MOST_PARTS]:
        text = part.text[: max(0, min(MOST_PART_TEXT, left))]
        left -= len(text)
        found.append(replace(part, text=text))
    return tuple(found)


def _ids(headers: Mapping[str, list[str]], contents: Sequence[str]) -> tuple[str, ...]:
    """Message-IDs: those that the header answers, the nearest first, then the texts' and the header's others."""
    answered = [one for value in headers.get("in-reply-to", []) for one in MESSAGE_IDS.findall(value)]
    for value in headers.get("references", []):
        answered += reversed(MESSAGE_IDS.findall(value))
    found = dict.fromkeys(answered[:MOST_ANSWERED])
    for text in contents:
        for one in MESSAGE_IDS.finditer(text):
            if len(found) >= MOST_IDS:
                return tuple(found)
            found[one[0]] = None
    names = [name for name in headers if name.endswith(("-id", "references", "in-reply-to"))]
    others = (one for name in names for value in headers[name] for one in MESSAGE_IDS.findall(value))
    return tuple(dict.fromkeys((*found, *others)))[:MOST_IDS]
