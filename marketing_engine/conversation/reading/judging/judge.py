"""Judges a mail: what it wants, in which tone, and whether a person must answer."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.utils import parseaddr

from marketing_engine.conversation.reading.facts.dates import wish_in
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.judging import gates
from marketing_engine.conversation.reading.judging.agreement import meant, removal_by_both
from marketing_engine.conversation.reading.judging.automatic_mails import judge_automatic, told_apart
from marketing_engine.conversation.reading.judging.bant import bant_of
from marketing_engine.conversation.reading.judging.calendar_answers import judge_calendar
from marketing_engine.conversation.reading.judging.company import speaks_for_company
from marketing_engine.conversation.reading.judging.evidence import whole_evidence, words_for_intent
from marketing_engine.conversation.reading.judging.intents import JUDGE, intent_of_sentences
from marketing_engine.conversation.reading.judging.own_text import OwnText, own_addresses, own_text_of
from marketing_engine.conversation.reading.judging.paragraphs import (
    SURE_OF_A_MACHINE,
    persons_paragraph,
    persons_sentence,
)
from marketing_engine.conversation.reading.judging.plain import MOST_CHARACTERS, is_plain
from marketing_engine.conversation.reading.judging.reasons import (
    AMBIGUOUS,
    COMPANY,
    JUDGES_DIFFER,
    LANGUAGE,
    NOT_PLAIN,
    PERSONS_PART,
    REMOVAL,
    SINGLE_WORDS,
    THROUGH_A_LIST,
    TOO_LONG,
)
from marketing_engine.conversation.reading.judging.removal import needs_a_phrase, removal_of
from marketing_engine.conversation.reading.judging.shape import (
    SURE,
    UNSURE_BELOW,
    Answer,
    Evidence,
    Judgement,
    Removal,
    Sentiment,
)
from marketing_engine.conversation.reading.judging.sight import Learned, Opinion, is_too_long, sight_of, subject_of
from marketing_engine.conversation.reading.judging.stated import date_to_resume, person_pointed_to
from marketing_engine.conversation.reading.judging.tokens import sentences_of
from marketing_engine.conversation.reading.judging.tone import sentiment_of
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import ANSWERABLE, AUTOMATIC, HIGH_VALUE, INTENT_WORTH


@dataclass(frozen=True)
class _View:
    """What a judge makes of a person's reply, with its evidence; `doubts` are its own reasons for a person.

    `answerable`: the judge itself says that a template could answer it.
    """

    intent: str
    confidence: float
    sentiment: Sentiment
    bant: dict[str, Answer]
    removal: Removal
    why: str
    judge: str
    evidence: dict[str, Evidence] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()
    answerable: bool = False


def judge(mail: Mail, cut: CutText, kind: Kind, received: datetime.date, learned: Learned | None = None) -> Judgement:
    """What a mail of this kind wants; a `learned` judge has a say in replies. Raises nothing for any text."""
    if kind.kind in ("bounce", "complaint", "own"):
        return Judgement("auto_reply", confidence=SURE, judge=JUDGE, evidence={"intent": Evidence(SURE, kind.evidence)})
    text = own_text_of(mail, cut)
    judged = _judged(mail, cut, kind, received, text, learned)
    found = whole_evidence(judged, kind, cut, text, received, subject=mail.subject, learned=learned is not None)
    return replace(judged, evidence=found)


def _judged(
    mail: Mail, cut: CutText, kind: Kind, received: datetime.date, text: OwnText, learned: Learned | None
) -> Judgement:
    removal, why = removal_of(cut, mail.subject)
    if kind.kind == "reply":
        view = _view_of_rules(text, mail.subject, removal, why)
        if learned is not None:
            view = _with_learned(view, text, mail, cut, learned)
        else:
            words = words_for_intent(text.own, text.sentences, view.intent)
            view = replace(view, evidence={"intent": Evidence(view.confidence, words)})
        return _judge_reply(mail, cut, text, received, _through_a_list(mail, view))
    if kind.kind == "calendar" and removal == "asked" and learned is not None:
        opinion = learned.opinion(sight_of(cut, subject_of(mail, removal), text.sentences, text.gates, removal))
        removal, why = _removal_with(opinion, learned, cut, mail.subject, (removal, why))
    removal, why = _doubted(mail, removal, why)
    if kind.kind == "calendar":
        return judge_calendar(text, kind, received, removal, why)
    judged = judge_automatic(text, kind, why or REMOVAL if removal != "no" else "")
    return judged if learned is None else told_apart(judged, kind, text, mail, cut, received, removal, learned)


def _doubted(mail: Mail, removal: Removal, why: str) -> tuple[Removal, str]:
    """A wish for no more mail that came through a list may be one of the list's."""
    if removal == "asked" and mail.came_through_a_list:
        return "may_be_meant", f"{THROUGH_A_LIST}; {why}"
    return removal, why


def _through_a_list(mail: Mail, view: _View) -> _View:
    removal, why = _doubted(mail, view.removal, view.why)
    return replace(view, removal=removal, why=why)


def _judge_reply(mail: Mail, cut: CutText, text: OwnText, received: datetime.date, view: _View) -> Judgement:
    intent, confidence = _weighed(text, view)
    plain = _is_plain(text, intent, mail)
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
    if view.answerable:
        reasons = [one for one in reasons if one not in SINGLE_WORDS]
    reasons += view.doubts
    return Judgement(
        intent,
        sentiment=view.sentiment,
        confidence=confidence,
        removal=view.removal,
        for_person=tuple(dict.fromkeys(reasons)),
        resume_date=date_to_resume(intent, cut, received, mail.subject).day,
        wish=wish_in(cut.new, received) if intent == "meeting_request" else "",
        referral=person_pointed_to(intent, cut.new, own_addresses(mail)),
        bant=view.bant,
        injection=text.injection,
        language=language,
        judge=view.judge,
        evidence={name: one for name, one in view.evidence.items() if name != "intent" or intent == view.intent},
    )


def _view_of_rules(text: OwnText, subject: str, removal: Removal, why: str) -> _View:
    intent, confidence = intent_of_sentences(text.sentences, subject)
    sentiment = sentiment_of(text.gates, text.own, text.sentences, intent)
    return _View(intent, confidence, sentiment, bant_of(text.sentences), removal, why, JUDGE)


def _is_plain(text: OwnText, intent: str, mail: Mail) -> bool:
    return len(text.own) <= MOST_CHARACTERS and not text.gates and is_plain(text.sentences, intent, _names(mail))


def _with_learned(view: _View, text: OwnText, mail: Mail, cut: CutText, learned: Learned) -> _View:
    """The view of both.

    On removal they must agree. On a hostile tone, and on what a reply of known words wants, the rules' word stands.
    """
    subject = subject_of(mail, view.removal)
    opinion = learned.opinion(sight_of(cut, subject, text.sentences, text.gates, view.removal))
    removal, why = _removal_with(opinion, learned, cut, mail.subject, (view.removal, view.why))
    if removal == "no" and opinion.intent == "unsubscribe":
        removal, why = "may_be_meant", meant(opinion)
    tone: Sentiment = "negative" if text.hostile else opinion.sentiment
    evidence = {name: one for name, one in opinion.evidence.items() if name != "sentiment" or tone == opinion.sentiment}
    by_rules = view.confidence >= UNSURE_BELOW and _is_plain(text, view.intent, mail)
    if by_rules:
        evidence["intent"] = Evidence(view.confidence, words_for_intent(text.own, text.sentences, view.intent))
    return _View(
        view.intent if by_rules else opinion.intent,
        view.confidence if by_rules else opinion.evidence["intent"].confidence,
        tone,
        dict(opinion.bant),
        removal,
        why,
        learned.name,
        evidence,
        tuple(_doubts(opinion, view, cut, learned)),
        opinion.intent in ANSWERABLE and opinion.answerable >= learned.needed.answer,
    )


def _doubts(opinion: Opinion, rules: _View, cut: CutText, learned: Learned) -> Iterator[str]:
    """Why a person reads what the learned judge would let end: nothing of worth ends unseen.

    Dates and names stand in notes of absence too, so of what the rules see there only what is worth most is told.
    """
    of_worth = {"not_interested": INTENT_WORTH.keys(), **dict.fromkeys(AUTOMATIC, HIGH_VALUE)}.get(opinion.intent, ())
    automatic = opinion.intent in AUTOMATIC
    by_person = automatic and (persons_paragraph(learned, cut) or persons_sentence(learned, cut))
    plainly = automatic and not by_person and opinion.evidence["intent"].confidence >= SURE_OF_A_MACHINE
    if rules.intent in of_worth and rules.confidence >= UNSURE_BELOW and not plainly:
        yield f"{JUDGES_DIFFER}: {rules.intent}"
    if is_too_long(cut.new):
        yield TOO_LONG
    if by_person:
        yield PERSONS_PART


def _removal_with(
    opinion: Opinion, learned: Learned, cut: CutText, subject: str, found: tuple[Removal, str]
) -> tuple[Removal, str]:
    """What both make of removal, of which the rules found this."""
    return removal_by_both(*found, barred=needs_a_phrase(cut, subject), opinion=opinion, needed=learned.needed)


def _names(mail: Mail) -> frozenset[str]:
    """The words of the name that a mail's sender goes by."""
    name, _ = parseaddr(mail.header("from"))
    return frozenset(word for one in sentences_of(name) for word in one.words)


def _weighed(text: OwnText, view: _View) -> tuple[str, float]:
    """The intent, which a hostile text or one that speaks to a machine cannot make a valuable one."""
    intent, confidence = view.intent, view.confidence
    if view.removal == "asked":
        return "unsubscribe", SURE
    if text.injection and not text.hostile and INTENT_WORTH.get(intent, 0) > 0:
        return intent, min(confidence, 0.5)
    if text.hostile and INTENT_WORTH.get(intent, 0) > INTENT_WORTH["objection"]:
        return "not_interested", 0.5
    return intent, confidence
