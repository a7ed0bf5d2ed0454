"""A sentence as each language understands it."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from marketing_engine.conversation.reading.judging.removal_words import ALL
from marketing_engine.conversation.reading.judging.removal_words.found import Sentence, sentence_of
from marketing_engine.conversation.reading.judging.removal_words.lexicon import Lexicon
from marketing_engine.conversation.reading.judging.removal_words.sentences import words

_LEXICON = Lexicon(ALL)
LIKELY, POSSIBLE = 0.8, 0.6
"""A sentence is in a language that knows at least this share of the words that the best one knows."""


@lru_cache(maxsize=512)
def readings(sentence: str) -> tuple[Sentence, ...]:
    """A sentence as each language understands it that knows any of its words."""
    spoken = words(sentence)
    return tuple(sentence_of(language, spoken, found) for language, found in _LEXICON.find(spoken).items())


def likely_readings(sentence: str, share: float = LIKELY) -> list[Sentence]:
    """The same, by the languages that it is likely to be in."""
    read = readings(sentence)
    most = max((one.known for one in read), default=0)
    return [one for one in read if one.known >= most * share]


def likely_languages(own: Sequence[str]) -> frozenset[str]:
    """The languages that the whole text is likely to be in."""
    known = Counter[str]()
    for sentence in own:
        for one in readings(sentence):
            known[one.language] += one.known
    most = max(known.values(), default=0)
    return frozenset(language for language, number in known.items() if number >= most * LIKELY)
