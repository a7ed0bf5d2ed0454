"""Tells the tone of a reply towards us: positive, neutral, or negative (annoyed, angry, sarcastic, sharp)."""

from collections.abc import Sequence

from marketing_engine.conversation.reading.judging.gates import shouts
from marketing_engine.conversation.reading.judging.phrases import Phrases
from marketing_engine.conversation.reading.judging.reasons import HOSTILE
from marketing_engine.conversation.reading.judging.shape import Sentiment
from marketing_engine.conversation.reading.judging.tokens import Sentence
from marketing_engine.conversation.reading.judging.words.tone import FRIENDLY

_WISHED = frozenset({"meeting_request", "interested"})
_UNPLEASANT = frozenset({"legal", "press"})
"""Labels that make a wish for no more mail a sharp one."""

_TABLE = Phrases(FRIENDLY)


def is_hostile(labels: Sequence[str], text: str) -> bool:
    """Whether a text is angry or sarcastic; shouting in a sharp tone is anger."""
    return not HOSTILE.isdisjoint(labels) or ("sharp" in labels and shouts(text))


def sentiment_of(labels: Sequence[str], text: str, sentences: Sequence[Sentence], intent: str) -> Sentiment:
    """The tone of a text that matches these gates and has this intent."""
    if is_hostile(labels, text) or "sharp" in labels:
        return "negative"
    if intent == "unsubscribe" and (shouts(text) or not _UNPLEASANT.isdisjoint(labels)):
        return "negative"
    friendly = bool(_TABLE.found(sentences))
    if intent == "interested" or (intent == "meeting_request" and friendly):
        return "positive"
    return "neutral"
