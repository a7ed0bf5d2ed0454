"""A mail as plain data and back: it crosses a socket as JSON."""

from collections.abc import Mapping
from typing import Any

from marketing_engine.conversation.reading.mail.limits import (
    MOST_FIELDS,
    MOST_IDS,
    MOST_PARAMETER,
    MOST_PARAMETERS,
    MOST_TEXT,
    MOST_VALUE,
)
from marketing_engine.conversation.reading.mail.parsing import bounded
from marketing_engine.conversation.reading.mail.shape import Mail, Part


def as_dict(mail: Mail) -> dict[str, Any]:
    """A mail as data for `json.dumps`: its text at most 100,000 characters, a part's 60,000, all of them 300,000.

    At most 200 parts, 300 header fields and 100 Message-IDs are kept. JSON may take twelve bytes for a character.
    """
    text = mail.text[:MOST_TEXT]
    parts = bounded(mail.parts, len(text))
    return {
        "headers": {name: values[:MOST_FIELDS] for name, values in list(mail.headers.items())[:MOST_FIELDS]},
        "text": text,
        "parts": [
            {
                "content_type": part.content_type,
                "text": part.text,
                "name": part.name,
                "inner": part.inner,
                "parameters": part.parameters,
            }
            for part in parts
        ],
        "ids": list(mail.ids[:MOST_IDS]),
        "content_type": mail.content_type,
        "parameters": mail.parameters,
    }


def from_dict(found: Mapping[str, Any]) -> Mail:
    """A mail of what `as_dict` gave. Raises ValueError where it is something else, or more than is kept."""
    try:
        text = _text(found["text"], MOST_TEXT)
        parts = tuple(_part(one) for one in found["parts"])
        headers = {
            _text(name, 100): [_text(value, MOST_VALUE) for value in values]
            for name, values in found["headers"].items()
        }
        mail = Mail(
            headers,
            text,
            bounded(parts, len(text)),
            tuple(_text(one, 500) for one in found["ids"][:MOST_IDS]),
            _text(found["content_type"], 300),
            _parameters(found["parameters"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no mail: {error}") from None
    if sum(map(len, headers.values())) > MOST_FIELDS:
        raise ValueError("too many header fields")
    return mail


def _part(found: Mapping[str, Any]) -> Part:
    return Part(
        _text(found["content_type"], 300),
        _text(found["text"], MOST_TEXT),
        _text(found["name"], MOST_VALUE),
        _parameters(found["parameters"]),
        found["inner"] is True,
    )


def _parameters(found: Mapping[str, Any]) -> dict[str, str]:
    return {_text(name, 100): _text(value, MOST_PARAMETER) for name, value in list(found.items())[:MOST_PARAMETERS]}


def _text(value: object, most: int) -> str:
    if not isinstance(value, str):
        raise TypeError("text is wanted")
    return value[:most]
