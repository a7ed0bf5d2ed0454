"""How well a prospect is qualified after a reply.

Only the intent of a reply and what it states about budget, authority, need and time count: nothing in its text can
raise it beyond what its intent is worth, and a text that is hostile, speaks to a machine or asks for no more mail is
worth nothing.
"""

from marketing_engine.config.reply_policy import ScoreWeights
from marketing_engine.conversation.reading.judging.reasons import HOSTILE, REASONS
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.records.intents import INTENT_WORTH

DEFAULT = ScoreWeights()

_HOSTILE_REASONS = frozenset(REASONS[label] for label in HOSTILE)


def qualification(fit: int, judgement: Judgement, weights: ScoreWeights = DEFAULT) -> int:
    """0-100: shares of the fit (0-100) and of the intent's worth, and what is stated; 0 where a reply is worth nothing.

    The formula stands in docs/replies.md.
    """
    if is_worthless(judgement):
        return 0
    worth = worth_of(judgement.intent, weights)
    signs = {"yes": 1, "no": -1}
    stated = weights.stated * sum(signs.get(answer, 0) for answer in judgement.bant.values()) if worth else 0
    return max(0, min(100, round(weights.fit * fit + (1 - weights.fit) * worth) + stated))


def worth_of(intent: str, weights: ScoreWeights) -> int:
    """How far an intent qualifies, 0-100; 0 for one that does not."""
    named = {str(name): worth for name, worth in weights.intents.items()}
    return named.get(intent, INTENT_WORTH.get(intent, 0))


def is_worthless(judgement: Judgement) -> bool:
    """Whether a reply qualifies for nothing, whatever its intent."""
    hostile = not _HOSTILE_REASONS.isdisjoint(judgement.for_person)
    return judgement.injection or judgement.removal != "no" or hostile or judgement.sentiment == "negative"
