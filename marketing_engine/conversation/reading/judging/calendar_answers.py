"""Judges what a person answers to an invitation with a calendar, and what is written beside it."""

import datetime

from marketing_engine.conversation.reading.facts.dates import wish_in
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.judging.bant import bant_of
from marketing_engine.conversation.reading.judging.intents import JUDGE
from marketing_engine.conversation.reading.judging.own_text import OwnText
from marketing_engine.conversation.reading.judging.reasons import HOSTILE, INJECTED, REASONS, REMOVAL
from marketing_engine.conversation.reading.judging.shape import SURE, Judgement, Removal
from marketing_engine.conversation.reading.judging.tone import sentiment_of
from marketing_engine.conversation.reading.kinds.shape import Kind

_CALENDAR = {
    "accepted": "meeting_request",
    "counter": "meeting_request",
    "request": "meeting_request",
    "tentative": "meeting_request",
    "declined": "not_interested",
    "cancelled": "not_interested",
}


def judge_calendar(text: OwnText, kind: Kind, received: datetime.date, removal: Removal, why: str) -> Judgement:
    """What an answer of this kind wants; `why` tells of a wish for no more mail."""
    intent = _CALENDAR.get(kind.calendar, "meeting_request")
    if text.hostile or text.injection:
        intent = "not_interested"
    reasons = [INJECTED] if text.injection else []
    if removal != "no":
        reasons.append(why or REMOVAL)
    reasons += [REASONS[label] for label in text.gates if label in (*HOSTILE, "legal", "press")]
    return Judgement(
        "unsubscribe" if removal == "asked" else intent,
        wish=wish_in(text.own, received) if intent == "meeting_request" else "",
        sentiment=sentiment_of(text.gates, text.own, text.sentences, intent),
        confidence=SURE,
        removal=removal,
        for_person=tuple(reasons),
        referral=kind.contact,
        bant=bant_of(text.sentences),
        injection=text.injection,
        language=language_of(text.own),
        judge=JUDGE,
    )
