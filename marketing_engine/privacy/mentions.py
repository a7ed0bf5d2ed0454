"""Where a text or a file names people: by address, by profile, by first and last name together."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

INSTEAD = "[forgotten]"
"""What stands in a text where a person was named."""

SHORTEST_NAME = 2
"""A shorter first or last name tells no two people apart."""

_AT = r"(?:@|%40|=40|\\u0040)"
_BETWEEN = r"(?:[\s,._+-]|%20|=20|\\n){1,3}"


@dataclass(frozen=True)
class _Mention:
    """One way in which a person is named: whatever does it holds the `hint`, in lower case."""

    hint: str
    text: "re.Pattern[str]"
    data: "re.Pattern[bytes]"


class Mentions:
    """Finds mentions of people in texts, values of JSON and bytes; nothing where nothing tells them apart."""

    def __init__(self, emails: Iterable[str], profiles: Iterable[str], names: Iterable[Iterable[str]]) -> None:
        ways = [(one.rpartition("@")[0], _address(one)) for one in emails]
        ways += [(one.rpartition("/")[2], _profile(one)) for one in profiles]
        ways += [(_plain_part(last), pattern) for first, last in names for pattern in _name(first, last)]
        self._ways = [_way(hint.lower(), pattern) for hint, pattern in dict.fromkeys(ways)]
        self.hints = list(dict.fromkeys(way.hint for way in self._ways))

    def are_in(self, value: Any) -> bool:
        """Whether a text, bytes, or a value of JSON names one of them."""
        if isinstance(value, bytes):
            return bool(self.places_in(value))
        if isinstance(value, str):
            return any(way.text.search(value) for way in self._likely(value))
        if isinstance(value, dict):
            return any(self.are_in(one) for pair in value.items() for one in pair)
        return isinstance(value, list) and any(self.are_in(one) for one in value)

    def taken_out(self, value: Any) -> Any:
        """A text, or a value of JSON, in which they are named no more."""
        if isinstance(value, str):
            for way in self._likely(value):
                value = way.text.sub(INSTEAD, value)
            return value
        if isinstance(value, dict):
            return {self.taken_out(name): self.taken_out(one) for name, one in value.items()}
        return [self.taken_out(one) for one in value] if isinstance(value, list) else value

    def words_around(self, value: Any, length: int) -> list[str]:
        """The mentions in a text or a value of JSON, each with `length` characters on each side."""
        if isinstance(value, str):
            spans = [found.span() for way in self._likely(value) for found in way.text.finditer(value)]
            return [" ".join(value[max(0, begin - length) : end + length].split()) for begin, end in spans]
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [words for part in parts for words in self.words_around(part, length)]

    def places_in(self, data: bytes) -> list[tuple[int, int]]:
        """(begin, end) of each mention in bytes."""
        lower = data.lower()
        likely = (way for way in self._ways if way.hint.encode() in lower)
        return [found.span() for way in likely for found in way.data.finditer(data)]

    def _likely(self, text: str) -> list[_Mention]:
        """The ways with their hint in a text: of hundreds nearly all are ruled out so."""
        lower = text.lower()
        return [way for way in self._ways if way.hint in lower]


def _way(hint: str, pattern: str) -> _Mention:
    coded = "|".join(dict.fromkeys(_encodings(pattern)))
    return _Mention(hint, re.compile(pattern, re.IGNORECASE), re.compile(coded.encode(), re.IGNORECASE))


def _plain_part(name: str) -> str:
    """The longest part of a name that is the same in every encoding."""
    return max(re.findall(r"[A-Za-z0-9]+", name), key=len, default="")


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
