"""Puts two judges' views on removal together: what a phrase says, and what a learned judge makes of it.

Suppressing for good takes two independent signs: a phrase and the learned judge, or the learned judge twice (one
sentence by itself, and the reply as a whole). One sign stops the sequence, and a person decides. The two errors are
not alike: a wrong suppression is silent, a missed one costs a person a look.
"""

from marketing_engine.conversation.reading.judging.reasons import JUDGES_DIFFER, REMOVAL
from marketing_engine.conversation.reading.judging.shape import Removal
from marketing_engine.conversation.reading.judging.sight import Opinion, Thresholds


def removal_by_both(
    phrase: Removal, why: str, *, barred: bool, opinion: Opinion, needed: Thresholds
) -> tuple[Removal, str]:
    """Whether they ask for no more mail, and why in words.

    Where the learned judge is `barred`, it alone suppresses nothing: the rules recognised what only sounds like a
    request, or the text may be quoted.
    """
    both = opinion.removal + opinion.removal_sentence
    least = min(opinion.removal, opinion.removal_sentence)
    shown = f"“{' '.join(opinion.removal_words.split())[:200]}”"
    if phrase == "asked":
        return ("asked", why) if both >= needed.with_request else ("may_be_meant", f"{JUDGES_DIFFER}; {why}")
    if barred:
        return ("may_be_meant", f"{JUDGES_DIFFER}: {shown}") if both >= needed.alone else (phrase, why)
    if phrase == "may_be_meant" and both >= needed.with_hint:
        return "asked", f"they ask: {shown}"
    if both >= needed.alone and least >= needed.alone / 3:
        return "asked", f"they ask: {shown}"
    if phrase == "may_be_meant":
        return phrase, why
    return ("may_be_meant", f"removal may be meant: {shown}") if both >= needed.look else ("no", why)


def meant(opinion: Opinion) -> str:
    """Why removal may be meant where only the intent says so."""
    return f"{REMOVAL}: “{opinion.evidence['intent'].words[:200]}”"
