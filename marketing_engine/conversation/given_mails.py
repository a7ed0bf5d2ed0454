"""Mails that are to be judged, as files give them: lines of JSON, or raw mails."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from coordination.errors import InputError, from_os_error
from coordination.fields import clean

MOST_LINE = 100_000_000  # bytes


@dataclass(frozen=True)
class Given:
    """A mail that is to be judged: a raw mail (`data`), or its parts; or why it cannot be read.

    `line` is all that the line of a JSON Lines file says of it.
    """

    id: object
    file: str = ""
    data: bytes | None = None
    subject: str = ""
    body: str = ""
    headers: dict[str, str | list[str]] | None = None
    received: date | None = None
    error: str = ""
    line: dict[str, Any] = field(default_factory=dict)


def lines_of(name: str) -> Iterator[Given]:
    """The replies of a JSON Lines file, `-` for standard input; raises InputError where it cannot be read."""
    if name == "-":
        yield from _numbered(sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as file:
            yield from _numbered(file)
    except OSError as error:
        raise InputError(str(from_os_error(error))) from None


def mails_in(names: list[str]) -> Iterator[Given]:
    """Raw mails, one a file."""
    for name in names:
        try:
            yield Given(Path(name).stem, name, Path(name).read_bytes())
        except OSError as error:
            yield Given(Path(name).stem, name, error=str(from_os_error(error)))


def _numbered(lines: Iterable[bytes]) -> Iterator[Given]:
    yield from (_parsed(line, number) for number, line in enumerate(lines, 1) if line.strip())


def _parsed(line: bytes, number: int) -> Given:
    """What a line says; a line that says something else gives the error."""
    try:
        found = json.loads(line[:MOST_LINE])
    except (ValueError, RecursionError) as error:
        return Given(None, error=f"line {number}: no JSON: {clean(str(error))[:200]}")
    if not isinstance(found, dict):
        return Given(None, error=f"line {number}: expected an object with id, subject and body")
    return given(found)


def given(found: dict[str, Any]) -> Given:
    """A mail of a line's fields: id, subject, body, headers, received; what else it has is only kept."""
    id = found.get("id")
    if not isinstance(id, str | int | None):
        return Given(None, error="id: expected text or a whole number")
    wrong = _wrong_field(found)
    if wrong:
        return Given(id, error=wrong)
    try:
        received = date.fromisoformat(str(found["received"])[:10]) if found.get("received") else None
    except ValueError:
        return Given(id, error=f"received: {str(found['received'])[:40]!r} is no ISO date")
    return Given(
        id,
        subject=found.get("subject") or "",
        body=found["body"] or "",
        headers={name: _as_text(value) for name, value in (found.get("headers") or {}).items()},
        received=received,
        line=found,
    )


def _wrong_field(found: dict[str, Any]) -> str:
    if not isinstance(found.get("body", 0), str | None):
        return "body: expected text"
    if not isinstance(found.get("subject", ""), str | None):
        return "subject: expected text"
    headers = {} if found.get("headers") is None else found["headers"]
    if not isinstance(headers, dict):
        return "headers: expected an object of name → text or list"
    for name, value in headers.items():
        if not all(
            isinstance(one, str | int | float | None) for one in (value if isinstance(value, list) else [value])
        ):
            return f"headers: {name[:40]!r}: expected text or a list of texts"
    return ""


def _as_text(value: Any) -> str | list[str]:
    """A header's value; programs write numbers and nulls there too."""
    if isinstance(value, list):
        return [str(_as_text(one)) for one in value]
    return "" if value is None else str(value)
