"""How well a prospect is qualified after a reply.

Only the intent of a reply and what it states about budget, authority, need and time count: nothing in its text can
raise it beyond what its intent is worth, and a text that is hostile, speaks to a machine or asks for no more mail is
worth nothing.
"""

from marketing_engine.conversation.reading.judging.reasons import HOSTILE, REASONS
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.records.intents import INTENT_WORTH

STATED = 5
"""Points for each of the four BANT answers, taken off where it is no."""

_HOSTILE_REASONS = frozenset(REASONS[label] for label in HOSTILE)


def qualification(fit: int, judgement: Judgement) -> int:
    """0-100: half the fit (0-100), half the intent's worth, and what is stated; 0 where a reply is worth nothing."""
    if is_worthless(judgement):
        return 0
    worth = INTENT_WORTH.get(judgement.intent, 0)
    stated = sum({"yes": STATED, "no": -STATED}.get(answer, 0) for answer in judgement.bant.values())
    return max(0, min(100, round(fit / 2 + worth / 2) + (stated if worth else 0)))


def is_worthless(judgement: Judgement) -> bool:
    """Whether a reply qualifies for nothing, whatever its intent."""
    hostile = not _HOSTILE_REASONS.isdisjoint(judgement.for_person)
    return judgement.injection or judgement.removal != "no" or hostile or judgement.sentiment == "negative"
