"""Judges a mail: what it wants, in which tone, and whether a person must answer."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.utils import getaddresses, parseaddr

from marketing_engine.conversation.reading.facts.dates import wish_in
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.judging import gates
from marketing_engine.conversation.reading.judging.agreement import removal_by_both
from marketing_engine.conversation.reading.judging.bant import bant_of
from marketing_engine.conversation.reading.judging.company import speaks_for_company
from marketing_engine.conversation.reading.judging.intents import JUDGE, intent_of_sentences
from marketing_engine.conversation.reading.judging.paragraphs import persons_paragraph
from marketing_engine.conversation.reading.judging.plain import MOST_CHARACTERS, is_plain
from marketing_engine.conversation.reading.judging.reasons import (
    AMBIGUOUS,
    COMPANY,
    HOSTILE,
    INJECTED,
    JUDGES_DIFFER,
    LANGUAGE,
    NOT_PLAIN,
    PERSONS_PART,
    REASONS,
    REMOVAL,
    THROUGH_A_LIST,
    TOO_LONG,
)
from marketing_engine.conversation.reading.judging.removal import look_alike_in, removal_of
from marketing_engine.conversation.reading.judging.shape import (
    SURE,
    UNSURE_BELOW,
    Answer,
    Evidence,
    Judgement,
    Removal,
    Sentiment,
)
from marketing_engine.conversation.reading.judging.sight import Learned, Opinion, is_too_long, sight_of
from marketing_engine.conversation.reading.judging.stated import date_to_resume, person_pointed_to
from marketing_engine.conversation.reading.judging.tokens import Sentence, sentences_of
from marketing_engine.conversation.reading.judging.tone import is_hostile, sentiment_of
from marketing_engine.conversation.reading.kinds.shape import BY_TEXT_ALONE, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import AUTOMATIC, HIGH_VALUE, INTENT_WORTH

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


@dataclass(frozen=True)
class _View:
    """What a judge makes of a person's reply; `doubts` are its own reasons for a person."""

    intent: str
    confidence: float
    sentiment: Sentiment
    bant: dict[str, Answer]
    removal: Removal
    why: str
    judge: str
    evidence: dict[str, Evidence] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()


def judge(mail: Mail, cut: CutText, kind: Kind, received: datetime.date, learned: Learned | None = None) -> Judgement:
    """What a mail of this kind wants; a `learned` judge has a say in replies. Raises nothing for any text."""
    if kind.kind in ("bounce", "complaint", "own"):
        return Judgement("auto_reply", confidence=SURE, judge=JUDGE)
    sentences = sentences_of(cut.new)
    text = _Text(cut.new, sentences, gates.gates_in(sentences), gates.is_injected(mail, cut))
    removal, why = removal_of(cut, mail.subject)
    if kind.kind == "reply":
        view = _view_of_rules(text, mail.subject, removal, why)
        if learned is not None:
            view = _with_learned(view, text, mail.subject, cut, learned)
        return _judge_reply(mail, cut, text, received, _through_a_list(mail, view))
    if kind.kind == "calendar" and removal == "asked" and learned is not None:
        opinion = learned.opinion(sight_of(cut, mail.subject, sentences, text.gates, removal))
        removal, why = _removal_with(opinion, learned, cut, removal, why)
    removal, why = _doubted(mail, removal, why)
    if kind.kind == "calendar":
        return _judge_calendar(text, kind, received, removal, why)
    judged = _judge_automatic(text, kind, why or REMOVAL if removal == "asked" else "")
    return judged if learned is None else _told_apart(judged, kind, text, mail, cut, received, removal, learned)


def _doubted(mail: Mail, removal: Removal, why: str) -> tuple[Removal, str]:
    """A wish for no more mail that came through a list may be one of the list's."""
    if removal == "asked" and mail.came_through_a_list:
        return "may_be_meant", f"{THROUGH_A_LIST}; {why}"
    return removal, why


def _through_a_list(mail: Mail, view: _View) -> _View:
    removal, why = _doubted(mail, view.removal, view.why)
    return replace(view, removal=removal, why=why)


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


def _told_apart(
    judged: Judgement,
    kind: Kind,
    text: _Text,
    mail: Mail,
    cut: CutText,
    received: datetime.date,
    removal: Removal,
    learned: Learned,
) -> Judgement:
    """A machine's mail, of which the learned judge says whether it is about an absence.

    Where it reads a wish for no more mail, a person may have written it: in a tool that marks all that it sends. Where
    nothing but its text says that a machine sent it, a part of it may be a person's.
    """
    opinion = learned.opinion(sight_of(cut, mail.subject, text.sentences, text.gates, removal))
    if judged.removal == "no" and opinion.intent == "unsubscribe":
        judged = replace(judged, removal="may_be_meant", for_person=(_meant(opinion), *judged.for_person))
    doubts = [PERSONS_PART] if kind.evidence.startswith(BY_TEXT_ALONE) and persons_paragraph(learned, cut) else []
    return replace(
        judged,
        intent=opinion.intent if opinion.intent in AUTOMATIC else judged.intent,
        resume_date=judged.resume_date or date_to_resume("out_of_office", cut, received),
        referral=judged.referral or person_pointed_to("out_of_office", text.own, _own_addresses(mail)),
        judge=learned.name,
        for_person=(*judged.for_person, *doubts),
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


def _judge_reply(mail: Mail, cut: CutText, text: _Text, received: datetime.date, view: _View) -> Judgement:
    intent, confidence = _weighed(text, view)
    short = len(text.own) <= MOST_CHARACTERS
    plain = short and not text.gates and is_plain(text.sentences, intent, _names(mail))
    confidence = max(confidence, SURE) if plain else confidence
    language = "en" if plain else language_of(cut.new)  # the words of the plainest replies are English ones
    reasons = gates.reasons_in(mail, cut, text.gates, text.sentences, injection=text.injection)
    if view.removal != "no":
        reasons.insert(0, view.why or REMOVAL)
        reasons += [COMPANY] if speaks_for_company(text.sentences) else []
    if confidence < UNSURE_BELOW:
        reasons.append(AMBIGUOUS)
    if not language:
        reasons.append(LANGUAGE)
    if not plain:
        reasons.append(NOT_PLAIN)
    reasons += view.doubts
    return Judgement(
        intent,
        sentiment=view.sentiment,
        confidence=confidence,
        removal=view.removal,
        for_person=tuple(dict.fromkeys(reasons)),
        resume_date=date_to_resume(intent, cut, received),
        wish=wish_in(cut.new, received) if intent == "meeting_request" else "",
        referral=person_pointed_to(intent, cut.new, _own_addresses(mail)),
        bant=view.bant,
        injection=text.injection,
        language=language,
        judge=view.judge,
        evidence=view.evidence,
    )


def _view_of_rules(text: _Text, subject: str, removal: Removal, why: str) -> _View:
    intent, confidence = intent_of_sentences(text.sentences, subject)
    sentiment = sentiment_of(text.gates, text.own, text.sentences, intent)
    return _View(intent, confidence, sentiment, bant_of(text.sentences), removal, why, JUDGE)


def _with_learned(view: _View, text: _Text, subject: str, cut: CutText, learned: Learned) -> _View:
    """The view of both: on removal they must agree, on a hostile tone the rules' word stands."""
    opinion = learned.opinion(sight_of(cut, subject, text.sentences, text.gates, view.removal))
    removal, why = _removal_with(opinion, learned, cut, view.removal, view.why)
    if removal == "no" and opinion.intent == "unsubscribe":
        removal, why = "may_be_meant", _meant(opinion)
    return _View(
        opinion.intent,
        opinion.evidence["intent"].confidence,
        "negative" if text.hostile else opinion.sentiment,
        dict(opinion.bant),
        removal,
        why,
        learned.name,
        dict(opinion.evidence),
        tuple(_doubts(opinion, view, cut, learned)),
    )


def _doubts(opinion: Opinion, rules: _View, cut: CutText, learned: Learned) -> Iterator[str]:
    """Why a person reads what the learned judge would let end: nothing of worth ends unseen.

    Dates and names stand in notes of absence too, so of what the rules see there only what is worth most is told.
    """
    of_worth = {"not_interested": INTENT_WORTH.keys(), **dict.fromkeys(AUTOMATIC, HIGH_VALUE)}.get(opinion.intent, ())
    if rules.intent in of_worth and rules.confidence >= UNSURE_BELOW:
        yield f"{JUDGES_DIFFER}: {rules.intent}"
    if is_too_long(cut.new):
        yield TOO_LONG
    if opinion.intent in AUTOMATIC and persons_paragraph(learned, cut):
        yield PERSONS_PART


def _removal_with(opinion: Opinion, learned: Learned, cut: CutText, removal: Removal, why: str) -> tuple[Removal, str]:
    """What both make of removal; where the text may be quoted, the learned judge alone suppresses nothing."""
    barred = cut.unsure or look_alike_in(cut) is not None
    return removal_by_both(removal, why, barred=barred, opinion=opinion, needed=learned.needed)


def _meant(opinion: Opinion) -> str:
    """Why removal may be meant where only the intent says so."""
    return f"{REMOVAL}: {opinion.evidence['intent'].words[:200]}"


def _own_addresses(mail: Mail) -> frozenset[str]:
    """Of the writer and of those written to: no referral. A person in copy may be one."""
    return frozenset({mail.sender, *(address.lower() for _, address in getaddresses(mail.headers.get("to", [])))})


def _names(mail: Mail) -> frozenset[str]:
    """The words of the name that a mail's sender goes by."""
    name, _ = parseaddr(mail.header("from"))
    return frozenset(word for one in sentences_of(name) for word in one.words)


def _weighed(text: _Text, view: _View) -> tuple[str, float]:
    """The intent, which a hostile text or one that speaks to a machine cannot make a valuable one."""
    intent, confidence = view.intent, view.confidence
    if view.removal == "asked":
        return "unsubscribe", SURE
    if text.injection and not text.hostile and INTENT_WORTH.get(intent, 0) > 0:
        return intent, min(confidence, 0.5)
    if text.hostile and INTENT_WORTH.get(intent, 0) > INTENT_WORTH["objection"]:
        return "not_interested", 0.5
    return intent, confidence
