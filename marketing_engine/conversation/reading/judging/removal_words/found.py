"""A sentence with the words of one language that were found in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Span

Found = Mapping[str, list[Span]]
"""Group → what was found of it."""
FAR = 40
"""Words over which nothing belongs together."""
MOST_SPANS = 12
"""Finds of one group that are compared."""
LIGHT = ("glue", "please", "want", "more")
"""The groups whose words change nothing between an act and its object."""


@dataclass(frozen=True)
class Sentence:
    """The words of a sentence, what was found in them, and which of them change nothing."""

    language: str
    words: Sequence[str]
    found: Found
    light: frozenset[int]

    def spans(self, group: str) -> list[Span]:
        """What was found of a group."""
        return self.found.get(group, [])[:MOST_SPANS]

    def __len__(self) -> int:
        """How many words it has."""
        return len(self.words) - 1

    def has(self, group: str) -> bool:
        """Whether anything of a group was found."""
        return bool(self.found.get(group))

    def heavy(self, start: int, end: int) -> int:
        """Words between two places that say something of their own; a pause counts for two."""
        if end - start > FAR:
            return FAR
        return sum(2 if self.words[at] == "," else at not in self.light for at in range(start, end))

    def between(self, one: Span, other: Span) -> int:
        """The same between two spans, whichever is first; 0 where they overlap."""
        first, last = sorted((one, other))
        return self.heavy(first[1], last[0])

    @property
    def known(self) -> int:
        """How many of its words the language knows."""
        return len({at for spans in self.found.values() for start, end in spans for at in range(start, end)})

    def beside(self, span: Span, group: str, most: int = 0) -> bool:
        """Whether something of a group stands next to a span, with at most so much between."""
        return any(other != span and self.between(span, other) <= most for other in self.spans(group))


def sentence_of(language: str, words: Sequence[str], found: Found) -> Sentence:
    """Marks the words that change nothing."""
    light = {at for group in LIGHT for start, end in found.get(group, []) for at in range(start, end)}
    return Sentence(language, words, found, frozenset({0, *light}))
