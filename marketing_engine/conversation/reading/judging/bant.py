"""What a reply states about budget, authority, need and time: yes, no, or unknown."""

from collections.abc import Sequence

from marketing_engine.conversation.reading.judging.phrases import Phrases
from marketing_engine.conversation.reading.judging.shape import Answer
from marketing_engine.conversation.reading.judging.tokens import Sentence
from marketing_engine.conversation.reading.judging.words.bant import BANT

KEYS = ("budget", "authority", "need", "timeline")

_TABLE = Phrases(BANT)


def bant_of(sentences: Sequence[Sentence]) -> dict[str, Answer]:
    """The four answers; a statement in a question states nothing, and "no" wins over "yes"."""
    found = {hit.label for hit in _TABLE.found(sentences) if "?" not in sentences[hit.sentence].end}
    return {key: _answer(key, found) for key in KEYS}


def _answer(key: str, found: set[str]) -> Answer:
    if f"{key} no" in found:
        return "no"
    return "yes" if f"{key} yes" in found else "unknown"
