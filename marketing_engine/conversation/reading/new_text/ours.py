"""Which lines of a reply we sent ourselves, re-wrapped at any width, with or without marks of quotation.

Words are compared without punctuation, case and line ends, in overlapping groups (shingles). A group counts only in a
long enough run, so a short sentence that both sides might write stays the other's.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from marketing_engine.conversation.reading.new_text.lines import Line
from marketing_engine.conversation.reading.new_text.phrases import INVISIBLE

GROUP = 4
"""Words in a shingle."""
SHORTEST_RUN = 8
"""Words that a run of ours has at least; a character of Chinese or Japanese counts as a third of a word."""
SHORTEST_PIECE = 6
"""Characters of a wrapped link."""
MOST_SENT = 400_000
"""Characters of what we sent that are compared."""

_URL = re.compile(r"<?(?:https?://|www\.|mailto:)[^\s<>]{1,2000}>?", re.IGNORECASE)
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_LINKED = frozenset("/.@")
_HEX = re.compile(r"(?:=[0-9A-F]{2})+")


class _Word(NamedTuple):
    """A word, with the line and the columns where it stands."""

    word: str
    line: int
    start: int
    end: int


@dataclass(frozen=True)
class Ours:
    """`whole`: lines that are ours in full; `rest`: of lines that are ours in part, what the other wrote in them."""

    whole: frozenset[int]
    rest: dict[int, str]


@dataclass(frozen=True)
class _Known:
    """Our lines by their words, and our texts with links in them, without spaces."""

    short: set[str]
    links: str

    def has(self, line: str) -> bool:
        """Whether a line that stands beside ours is one of ours, or a piece of a link of ours."""
        key = _key(line)
        if key in self.short:
            return True
        piece = line.strip("<>()[] ")
        return (
            len(piece) >= SHORTEST_PIECE and not _LINKED.isdisjoint(piece) and " " not in piece and piece in self.links
        )


def find_ours(lines: list[Line], sent: Iterable[str]) -> Ours:
    """Look for what we sent in a mail's lines; nothing is found where nothing was sent."""
    groups: set[tuple[str, ...]] = set()
    short: set[str] = set()
    links = ""
    left = MOST_SENT
    for body in sent:
        text = body[:left]
        left -= len(text)
        plain = [word.word for word in _words(text.replace("\r", "").split("\n"))]
        groups.update(zip(*(plain[at:] for at in range(GROUP)), strict=False))
        links += f" {''.join(text.split())}" if "://" in text or "@" in text else ""
        short.update(_key(line) for line in text.split("\n") if line.strip())
    if not groups:
        return Ours(frozenset(), {})
    words = _words([line.bare for line in lines])
    covered = _covered([word.word for word in words], groups)
    return _by_line(lines, words, _long_runs(words, covered), _Known(short, links))


def _plain(text: str) -> str:
    """As both sides write it: no link (trackers rewrite them), no invisible characters, one form of each letter."""
    text = text.translate(INVISIBLE)
    if "=" in text:
        text = _HEX.sub(lambda found: bytes.fromhex(found[0].replace("=", "")).decode("utf-8", "replace"), text)
    return text


def _key(line: str) -> str:
    return " ".join(word.word for word in _words([line]))


def _words(lines: list[str]) -> list[_Word]:
    words: list[_Word] = []
    broken = False
    for number, line in enumerate(lines):
        text = _URL.sub(lambda found: " " * len(found[0]), line)
        plain = _plain(text) if "=" in text else text
        same = plain == text
        first = True
        for found in _TOKEN.finditer(plain):
            word = found[0].casefold()
            if not word.isascii():
                word = unicodedata.normalize("NFKC", word).translate(INVISIBLE)
            start, end = found.span() if same else (0, len(line))
            if broken and first and words:
                words[-1] = _Word(words[-1].word + word, words[-1].line, words[-1].start, words[-1].end)
            words.append(_Word(word, number, start, end))
            if broken and first:
                words.pop()
            first = False
        broken = line.endswith("=") and bool(line[:-1]) and not line[-2:-1].isspace()
    return words


def _covered(words: list[str], groups: set[tuple[str, ...]]) -> list[bool]:
    covered = [False] * len(words)
    for at, group in enumerate(zip(*(words[shift:] for shift in range(GROUP)), strict=False)):
        if group in groups:
            covered[at : at + GROUP] = [True] * GROUP
    return covered


def _long_runs(words: list[_Word], covered: list[bool]) -> list[bool]:
    """Only runs that are long enough to be no chance."""
    kept = [False] * len(words)
    start = 0
    while start < len(words):
        end = start
        weight = 0.0
        while end < len(words) and covered[end]:
            weight += 1 if len(words[end].word) > 1 or words[end].word.isascii() else 1 / 3
            end += 1
        if weight >= SHORTEST_RUN:
            kept[start:end] = [True] * (end - start)
        start = max(end, start + 1)
    return kept


def _by_line(lines: list[Line], words: list[_Word], kept: list[bool], known: _Known) -> Ours:
    of_line: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        of_line.setdefault(word.line, []).append(at)
    whole = {number for number, ats in of_line.items() if all(kept[at] for at in ats)}
    _join_short_lines(lines, whole, known)
    rest: dict[int, str] = {}
    for number, ats in of_line.items():
        if number not in whole and any(kept[at] for at in ats):
            rest[number] = _rest(lines[number].bare, [words[at] for at in ats if kept[at]])
    return Ours(frozenset(whole), rest)


def _join_short_lines(lines: list[Line], whole: set[int], known: _Known) -> None:
    """Our greeting, our name and our links are ours where they stand beside a run of ours and are lines of ours."""
    filled = [number for number, line in enumerate(lines) if not line.blank]
    for ordered in (filled, filled[::-1]):
        for before, number in pairwise(ordered):
            if before in whole and number not in whole and known.has(lines[number].bare):
                whole.add(number)


def _rest(bare: str, ours: list[_Word]) -> str:
    """What stands before and behind our words in a line; the line itself where theirs stand in the middle of ours."""
    before, behind = bare[: ours[0].start].strip(), bare[ours[-1].end :].strip()
    joined = "".join(" " * (word.end - word.start) for word in ours)
    middle = len(_TOKEN.findall(bare[ours[0].start : ours[-1].end])) > len(ours)
    if middle or not joined:
        return bare
    pieces = [piece for piece in (before, behind.lstrip(".,;:!?)\"'>”’ ")) if _TOKEN.search(piece)]
    return pieces[0] if len(pieces) == 1 else bare if pieces else ""
