"""Finds the phrases of tables in a text, all of them in one pass over its words.

A phrase is words as people write them. `stem*` stands for any word that begins so, `_` for up to three words, and
`<day>`, `<month>`, `<time>`, `<number>`, `<money>`, `<percent>`, `<date>`, `<mail>`, `<phone>`, `<link>` for one of
that sort. `|` or a new line divides phrases. A phrase inside a longer one that was found does not count:
"interested" is no interest in "not interested".
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from marketing_engine.conversation.reading.judging.tokens import Sentence, folded
from marketing_engine.conversation.reading.judging.words.calendar import CALENDAR

MOST_SKIPPED = 3


@dataclass(frozen=True)
class Hit:
    """A phrase of a `label` that was found: its sentence, its first word, the one after its last, its words."""

    label: str
    sentence: int
    start: int
    end: int
    phrase: str


@dataclass
class _Node:
    next: dict[str, "_Node"] = field(default_factory=dict)
    stems: dict[str, "_Node"] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    gap: "_Node | None" = None
    ends: list[tuple[str, str]] = field(default_factory=list)


class Phrases:
    """A table of phrases by label, made once."""

    def __init__(self, *tables: Mapping[str, str]) -> None:
        self._root = _Node()
        for table in tables:
            for label, text in table.items():
                for phrase in text.replace("\n", "|").split("|"):
                    if phrase.strip():
                        self._add(label, phrase.strip())

    def _add(self, label: str, phrase: str) -> None:
        node = self._root
        for word in _words(phrase):
            node = _child(node, word)
        node.ends.append((label, phrase))

    def found(self, sentences: Sequence[Sentence], within: Set[str] | None = None) -> list[Hit]:
        """Every phrase in these sentences that stands in no longer one (of the labels `within`, where given)."""
        hits: list[Hit] = []
        for number, sentence in enumerate(sentences):
            inside: list[Hit] = []
            for start in range(len(sentence.words)):
                for end, label, phrase in _walk(self._root, sentence.words, start):
                    inside.append(Hit(label, number, start, end, phrase))
            hits += _outermost(inside, within)
        return hits


def _words(phrase: str) -> list[str]:
    spaced = folded(phrase).lower().replace("'", " ")
    words: list[str] = []
    for word in spaced.split():
        words += list(word) if word[0] >= "\u3041" else [word]
    return words


def _child(node: _Node, word: str) -> _Node:
    if word == "_":
        node.gap = node.gap or _Node()
        return node.gap
    if word.endswith("*"):
        stem = word[:-1]
        node.lengths = tuple(sorted({*node.lengths, len(stem)}))
        return node.stems.setdefault(stem, _Node())
    return node.next.setdefault(word, _Node())


def _walk(node: _Node, words: Sequence[str], at: int) -> Iterable[tuple[int, str, str]]:
    """The ends that are reached from `at`, with what they mean."""
    for label, phrase in node.ends:
        yield at, label, phrase
    if at < len(words):
        word = words[at]
        if word in node.next:
            yield from _walk(node.next[word], words, at + 1)
        kind = CALENDAR.get(word)
        if kind in node.next:
            yield from _walk(node.next[kind], words, at + 1)
        for length in node.lengths:
            if length <= len(word) and word[:length] in node.stems:
                yield from _walk(node.stems[word[:length]], words, at + 1)
        if node.gap is not None:
            for skipped in range(min(MOST_SKIPPED, len(words) - at - 1) + 1):
                yield from _walk(node.gap, words, at + skipped)


def _outermost(hits: list[Hit], within: Set[str] | None) -> list[Hit]:
    """Without those that lie inside a longer one; of the same words and label, one."""
    ordered = sorted({(hit.start, -hit.end, hit.label): hit for hit in hits}.values(), key=lambda h: (h.start, -h.end))
    kept: list[Hit] = []
    start, end = -1, -1
    for hit in ordered:
        if hit.end > end or (hit.start, hit.end) == (start, end):
            kept.append(hit)
        if hit.end > end and (within is None or hit.label in within):
            start, end = hit.start, hit.end
    return kept
