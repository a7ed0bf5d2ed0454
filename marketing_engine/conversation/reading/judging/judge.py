"""Judges a mail: what it wants, in which tone, and whether a person must answer."""

import datetime
from dataclasses import dataclass
from email.utils import getaddresses, parseaddr

from marketing_engine.conversation.reading.facts.contacts import contact_in
from marketing_engine.conversation.reading.facts.dates import snooze_date, wish_in
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.judging import gates
from marketing_engine.conversation.reading.judging.bant import bant_of
from marketing_engine.conversation.reading.judging.intents import JUDGE, intent_of_sentences
from marketing_engine.conversation.reading.judging.plain import MOST_CHARACTERS, is_plain
from marketing_engine.conversation.reading.judging.reasons import (
    AMBIGUOUS,
    HOSTILE,
    INJECTED,
    LANGUAGE,
    NOT_PLAIN,
    REASONS,
    REMOVAL,
)
from marketing_engine.conversation.reading.judging.removal import removal_of
from marketing_engine.conversation.reading.judging.shape import Judgement, Removal
from marketing_engine.conversation.reading.judging.tokens import Sentence, sentences_of
from marketing_engine.conversation.reading.judging.tone import is_hostile, sentiment_of
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import INTENT_WORTH

SURE = 0.95
"""Confidence where the intent follows from the kind of mail, or from their own words about removal."""

UNSURE_BELOW = 0.5
"""Confidence: an intent below it is a guess, so that a person decides."""

_CALENDAR = {
    "accepted": "meeting_request",
    "counter": "meeting_request",
    "request": "meeting_request",
    "tentative": "meeting_request",
    "declined": "not_interested",
    "cancelled": "not_interested",
}


@dataclass(frozen=True)
class _Text:
    """What is looked at: their own words, cut into sentences, and the gates that they match."""

    own: str
    sentences: list[Sentence]
    gates: tuple[str, ...]
    injection: bool

    @property
    def hostile(self) -> bool:
        return is_hostile(self.gates, self.own)


def judge(mail: Mail, cut: CutText, kind: Kind, received: datetime.date) -> Judgement:
    """What a mail of this kind wants. Raises nothing for any text."""
    if kind.kind in ("bounce", "complaint", "own"):
        return Judgement("auto_reply", confidence=SURE, judge=JUDGE)
    sentences = sentences_of(cut.new)
    text = _Text(cut.new, sentences, gates.gates_in(sentences), gates.is_injected(mail, cut))
    removal, why = removal_of(cut, mail.subject)
    if removal == "asked" and (mail.header("list-unsubscribe") or mail.header("list-id")):
        removal, why = "may_be_meant", f"it came through a list; {why}"
    if kind.kind == "auto_reply":
        return _judge_automatic(text, kind, why or REMOVAL if removal == "asked" else "")
    if kind.kind == "calendar":
        return _judge_calendar(text, kind, received, removal, why)
    return _judge_reply(mail, cut, text, received, (removal, why))


def _judge_automatic(text: _Text, kind: Kind, asked: str) -> Judgement:
    """What a machine sent; a wish for no more mail in it (`asked`, in words) may be a person's or a template's."""
    reasons = [asked] if asked else []
    reasons += [INJECTED] if text.injection else []
    return Judgement(
        "out_of_office" if kind.automatic == "absence" else "auto_reply",
        confidence=SURE,
        removal="may_be_meant" if asked else "no",
        for_person=tuple(reasons),
        resume_date=kind.resume_date,
        referral=kind.contact,
        bant=bant_of(text.sentences),
        injection=text.injection,
        language=language_of(text.own),
        judge=JUDGE,
    )


def _judge_calendar(text: _Text, kind: Kind, received: datetime.date, removal: Removal, why: str) -> Judgement:
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


def _judge_reply(
    mail: Mail, cut: CutText, text: _Text, received: datetime.date, asked: tuple[Removal, str]
) -> Judgement:
    removal, why = asked
    intent, confidence = _intent(text, mail.subject, removal)
    short = len(text.own) <= MOST_CHARACTERS
    plain = short and not text.gates and is_plain(text.sentences, intent, _names(mail))
    confidence = max(confidence, SURE) if plain else confidence
    language = "en" if plain else language_of(cut.new)  # the words of the plainest replies are English ones
    reasons = gates.reasons_in(mail, cut, text.gates, text.sentences, injection=text.injection)
    if removal != "no":
        reasons.insert(0, why or REMOVAL)
    if confidence < UNSURE_BELOW:
        reasons.append(AMBIGUOUS)
    if not language:
        reasons.append(LANGUAGE)
    if not plain:
        reasons.append(NOT_PLAIN)
    return Judgement(
        intent,
        sentiment=sentiment_of(text.gates, text.own, text.sentences, intent),
        confidence=confidence,
        removal=removal,
        for_person=tuple(dict.fromkeys(reasons)),
        resume_date=snooze_date(cut.new, received) if intent == "not_now" else "",
        wish=wish_in(cut.new, received) if intent == "meeting_request" else "",
        referral=contact_in(cut.new, _own_addresses(mail)),
        bant=bant_of(text.sentences),
        injection=text.injection,
        language=language,
        judge=JUDGE,
    )


def _own_addresses(mail: Mail) -> frozenset[str]:
    """Of the writer and of those written to: no referral. A person in copy may be one."""
    return frozenset({mail.sender, *(address.lower() for _, address in getaddresses(mail.headers.get("to", [])))})


def _names(mail: Mail) -> frozenset[str]:
    """The words of the name that a mail's sender goes by."""
    name, _ = parseaddr(mail.header("from"))
    return frozenset(word for one in sentences_of(name) for word in one.words)


def _intent(text: _Text, subject: str, removal: Removal) -> tuple[str, float]:
    """The intent, which a hostile text or one that speaks to a machine cannot make a valuable one."""
    if removal == "asked":
        return "unsubscribe", SURE
    intent, confidence = intent_of_sentences(text.sentences, subject)
    if text.injection and not text.hostile and INTENT_WORTH.get(intent, 0) > 0:
        return intent, min(confidence, 0.5)
    if text.hostile and INTENT_WORTH.get(intent, 0) > INTENT_WORTH["objection"]:
        return "not_interested", 0.5
    return intent, confidence
