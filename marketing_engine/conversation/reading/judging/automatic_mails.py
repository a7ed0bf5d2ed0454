"""Judges what a machine sent: whether it tells of an absence, and whether a part of it is a person's."""

import datetime
from dataclasses import replace

from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.judging.agreement import meant
from marketing_engine.conversation.reading.judging.bant import bant_of
from marketing_engine.conversation.reading.judging.intents import JUDGE
from marketing_engine.conversation.reading.judging.own_text import OwnText, own_addresses
from marketing_engine.conversation.reading.judging.paragraphs import (
    SURE_OF_A_MACHINE,
    is_only_a_note,
    persons_paragraph,
    says_something_to_us,
)
from marketing_engine.conversation.reading.judging.reasons import INJECTED, PERSONS_PART
from marketing_engine.conversation.reading.judging.shape import SURE, Judgement, Removal
from marketing_engine.conversation.reading.judging.sight import Learned, Opinion, sight_of, subject_of
from marketing_engine.conversation.reading.judging.stated import date_to_resume, person_pointed_to
from marketing_engine.conversation.reading.kinds.shape import BY_TEXT_ALONE, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import AUTOMATIC


def judge_automatic(text: OwnText, kind: Kind, asked: str) -> Judgement:
    """What a machine sent; a wish for no more mail in it (`asked`, in words) may be a person's or a template's."""
    reasons = [asked] if asked else []
    reasons += [INJECTED] if text.injection else []
    reasons += [PERSONS_PART] if kind.person or (text.injection and not kind.stated) else []
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


def _what_for(kind: Kind, opinion: Opinion) -> str:
    """Whether a machine's mail is about an absence, where neither its header nor its words say so for sure.

    What reads like a person's words is an absence note: those are written by people.
    """
    sure = opinion.evidence["intent"].confidence >= SURE_OF_A_MACHINE
    if opinion.intent in AUTOMATIC and (sure or not kind.stated):
        return opinion.intent
    return "auto_reply" if kind.stated and kind.automatic == "other" else "out_of_office"


def told_apart(
    judged: Judgement,
    kind: Kind,
    text: OwnText,
    mail: Mail,
    cut: CutText,
    received: datetime.date,
    removal: Removal,
    learned: Learned,
) -> Judgement:
    """A machine's mail; the learned judge says whether it is about an absence, where neither header nor words do.

    Where it reads a wish for no more mail, a person may have written it: in a tool that marks all that it sends.
    """
    opinion = learned.opinion(sight_of(cut, subject_of(mail, removal), text.sentences, text.gates, removal))
    is_told = kind.automatic not in ("absence", "other") or (kind.stated and kind.automatic == "absence")
    if is_only_a_note(kind, removal, judged.for_person, opinion):
        judged = replace(judged, removal="no", for_person=tuple({*judged.for_person} & {INJECTED, PERSONS_PART}))
    elif judged.removal == "no" and opinion.intent == "unsubscribe":
        judged = replace(judged, removal="may_be_meant", for_person=(meant(opinion), *judged.for_person))
    by_text = kind.evidence.startswith(BY_TEXT_ALONE)
    by_person = (
        (text.injection and not kind.stated)
        or says_something_to_us(learned, cut, kind, opinion)
        or (by_text and persons_paragraph(learned, cut))
    )
    reasons = [one for one in judged.for_person if one != PERSONS_PART] + [PERSONS_PART] * bool(by_person)
    intent = judged.intent if is_told else _what_for(kind, opinion)
    found = judged.referral or person_pointed_to("out_of_office", text.own, own_addresses(mail))
    day = judged.resume_date or date_to_resume(intent, cut, received, mail.subject).day
    return replace(
        judged,
        intent=intent,
        resume_date=day if intent == "out_of_office" else "",
        referral=None if kind.automatic in ("ticket", "challenge", "receipt") else found,
        judge=learned.name,
        for_person=tuple(reasons),
    )
