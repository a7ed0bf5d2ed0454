"""Where a text or a file names a person: by address, by profile, by first and last name together."""

import json
import re
from collections.abc import Iterable
from typing import Any

INSTEAD = "[forgotten]"
"""What stands in a text where a person was named."""

SHORTEST_NAME = 2
"""A shorter first or last name tells nobody apart."""

_AT = r"(?:@|%40|=40|\\u0040)"
_BETWEEN = r"(?:[\s,._+-]|%20|=20|\\n){1,3}"


class Mentions:
    """Finds mentions of one person in texts, values of JSON and bytes; nothing where nothing tells the person apart.

    Whatever names the person holds one of the `hints`, in whatever case; an empty hint is in everything.
    """

    def __init__(self, emails: Iterable[str], profiles: Iterable[str], names: Iterable[Iterable[str]]) -> None:
        emails, profiles, names = list(emails), list(profiles), [[*name] for name in names]
        self.hints = [*(one.rpartition("@")[0] for one in emails), *(one.rpartition("/")[2] for one in profiles)]
        self.hints += [max(re.findall(r"[ -~]+", last), key=len, default="") for _, last in names]
        parts = [*map(_address, emails), *map(_profile, profiles), *(part for name in names for part in _name(*name))]
        pattern = "|".join(dict.fromkeys(parts)) or r"(?!)"
        self._text = re.compile(pattern, re.IGNORECASE)
        coded = "|".join(dict.fromkeys(coded for part in parts for coded in _encodings(part))) or r"(?!)"
        self._bytes = re.compile(coded.encode("utf-8"), re.IGNORECASE)

    def are_in(self, value: Any) -> bool:
        """Whether a text, bytes, or a value of JSON names the person."""
        if isinstance(value, bytes):
            return self._bytes.search(value) is not None
        if isinstance(value, str):
            return self._text.search(value) is not None
        if isinstance(value, dict):
            return any(self.are_in(one) for pair in value.items() for one in pair)
        return isinstance(value, list) and any(self.are_in(one) for one in value)

    def taken_out(self, value: Any) -> Any:
        """A text, or a value of JSON, in which the person is named no more."""
        if isinstance(value, str):
            return self._text.sub(INSTEAD, value)
        if isinstance(value, dict):
            return {self.taken_out(name): self.taken_out(one) for name, one in value.items()}
        return [self.taken_out(one) for one in value] if isinstance(value, list) else value

    def words_around(self, value: Any, length: int) -> list[str]:
        """The mentions in a text or a value of JSON, each with so many characters on each side."""
        if isinstance(value, str):
            spans = [found.span() for found in self._text.finditer(value)]
            return [" ".join(value[max(0, begin - length) : end + length].split()) for begin, end in spans]
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [words for part in parts for words in self.words_around(part, length)]

    def places_in(self, data: bytes) -> list[tuple[int, int]]:
        """(begin, end) of each mention in bytes."""
        return [found.span() for found in self._bytes.finditer(data)]


def _address(email: str) -> str:
    local, _, domain = email.rpartition("@")
    return rf"(?<![A-Za-z0-9._+-]){re.escape(local)}{_AT}{re.escape(domain)}(?![A-Za-z0-9-]|\.[A-Za-z0-9])"


def _profile(profile: str) -> str:
    return rf"{re.escape(profile.removesuffix('/'))}(?![A-Za-z0-9-])"


def _name(first: str, last: str) -> list[str]:
    """First and last name in either order; none for a name of which only one half is known."""
    if min(len(first.strip()), len(last.strip())) < SHORTEST_NAME:
        return []
    parts = [_BETWEEN.join(map(re.escape, one.split())) for one in (first, last)]
    return [rf"\b{before}{_BETWEEN}{after}\b" for before, after in (parts, parts[::-1])]


def _encodings(pattern: str) -> list[str]:
    """A pattern for bytes: as UTF-8, as JSON escapes letters beyond ASCII, and as quoted-printable does."""
    if pattern.isascii():
        return [pattern]
    escaped = "".join(one if one.isascii() else re.escape(json.dumps(one)[1:-1]) for one in pattern)
    quoted = "".join(one if one.isascii() else "".join(f"={byte:02X}" for byte in one.encode()) for one in pattern)
    folded = "".join(one if one.isascii() else f"(?:{one}|{one.upper()}|{one.lower()})" for one in pattern)
    return [folded, escaped, quoted]
