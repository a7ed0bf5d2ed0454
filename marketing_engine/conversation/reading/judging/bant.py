"""What a reply states about budget, authority, need and time: yes, no, or unknown."""

from collections.abc import Sequence

from marketing_engine.conversation.reading.judging.phrases import Phrases
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Answer
from marketing_engine.conversation.reading.judging.tokens import Sentence
from marketing_engine.conversation.reading.judging.words.bant import BANT

_TABLE = Phrases(BANT)


def bant_of(sentences: Sequence[Sentence]) -> dict[str, Answer]:
    """The four answers, where "no" wins over "yes"."""
    found = stated_in(sentences)
    return {key: _answer(key, found) for key in BANT_KEYS}


def stated_in(sentences: Sequence[Sentence]) -> set[str]:
    """What is stated, such as `budget no`; a statement in a question states nothing."""
    return {hit.label for hit in _TABLE.found(sentences) if "?" not in sentences[hit.sentence].end}


def _answer(key: str, found: set[str]) -> Answer:
    if f"{key} no" in found:
        return "no"
    return "yes" if f"{key} yes" in found else "unknown"
