"""One judgement of two: the embedded judge's, and what of Claude's answer the text bears out.

Claude adds reasons for a person and takes none away that a certain rule found, clears no injection, and makes nothing
automatic that the rules bar.
"""

from dataclasses import replace

from marketing_engine.conversation.claude_judge import parts
from marketing_engine.conversation.claude_judge.answers import Said
from marketing_engine.conversation.claude_judge.context import Context
from marketing_engine.conversation.claude_judge.evidence import evidence_by_both
from marketing_engine.conversation.claude_judge.quotes import stands_in
from marketing_engine.conversation.claude_judge.removal import removal_by_both
from marketing_engine.conversation.reading.judging.reasons import (
    AMBIGUOUS,
    HOSTILE,
    INJECTED,
    LANGUAGE,
    NOT_BY_CLAUDE,
    NOT_PLAIN,
    REASONS,
    SEVERAL,
)
from marketing_engine.conversation.reading.judging.shape import SURE, UNSURE_BELOW, Judgement, Removal
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.records.intents import AUTOMATIC, INTENT_WORTH

MAY_BE_AUTOMATIC = "may be an automatic reply"

_WORDS = {**REASONS, "several": SEVERAL, "ambiguous": AMBIGUOUS}
_HOSTILE_REASONS = frozenset(REASONS[label] for label in HOSTILE)


def without(judged: Judgement, why: str, *, wanted: bool = False) -> Judgement:
    """The embedded judgement, its judge's name telling why Claude has no part in it.

    `wanted`: the campaign wants Claude's word on every reply, so a person reads this one.
    """
    reasons = (*judged.for_person, NOT_BY_CLAUDE) if wanted else judged.for_person
    return replace(judged, judge=f"{judged.judge} (no Claude: {why})", for_person=reasons)


def merged(reading: Reading, said: Said, context: Context, model: str, *, confirmed: bool = False) -> Judgement:
    """The judgement by both; `confirmed` where a second question about removal was answered as the first one."""
    before = reading.judgement
    removal, told = removal_by_both(reading, said, context, confirmed=confirmed)
    judge = f"{model}+{before.judge}"
    if _is_injected(reading, said, context):
        suspected = replace(_suspected(before, removal, told), judge=judge)
        return replace(suspected, evidence=evidence_by_both(reading, suspected, said, context))
    reasons = [_WORDS[one.reason] for one in said.person if stands_in(one.words, reading.cut.new)]
    intent, confidence, doubted = _intent(reading, said, removal, reasons)
    doubted = doubted or len(reasons) < len(said.person) or said.injection.found
    doubted = doubted or (said.removal.answer != "no" and removal == "no")
    language = parts.language_code(said)
    judged = replace(
        before,
        intent=intent,
        sentiment=parts.sentiment(reading, said),
        confidence=confidence,
        removal=removal,
        for_person=_reasons(before, [*told, *reasons], intent, language, unsure=doubted or confidence < UNSURE_BELOW),
        resume_date=parts.resume_date(reading, said, context, intent),
        wish=parts.wish(reading, said, context) if intent == "meeting_request" else "",
        referral=parts.referral(reading, said, context),
        bant=parts.bant(reading, said),
        language=before.language or language,
        judge=judge,
    )
    return replace(judged, evidence=evidence_by_both(reading, judged, said, context))


def _is_injected(reading: Reading, said: Said, context: Context) -> bool:
    """Whether Claude shows a text that speaks to a machine, wherever in the mail it stands."""
    texts = (reading.cut.new, reading.cut.signature, reading.cut.quoted, context.subject)
    return said.injection.found and any(stands_in(said.injection.words, text) for text in texts)


def _suspected(before: Judgement, removal: Removal, told: list[str]) -> Judgement:
    """Of a mail that speaks to a machine Claude judges nothing else: it may have been talked into it."""
    worth = INTENT_WORTH.get(before.intent, 0) > 0
    return replace(
        before,
        injection=True,
        removal=removal,
        confidence=min(before.confidence, UNSURE_BELOW) if worth else before.confidence,
        for_person=tuple(dict.fromkeys((*told, *before.for_person, INJECTED))),
    )


def _intent(reading: Reading, said: Said, removal: Removal, reasons: list[str]) -> tuple[str, float, bool]:
    """The intent, its confidence, and whether it is doubted.

    Words that are not theirs change nothing, a hostile text wants nothing of value, and where the embedded judge is
    sure of a wish that Claude does not see, a person looks.
    """
    wanted, before = said.intent, reading.judgement
    if removal == "asked":
        return "unsubscribe", SURE, False
    if not stands_in(wanted.words, reading.cut.new):
        return before.intent, before.confidence, wanted.name != before.intent
    confidence = min(SURE, wanted.confidence / 100)
    if wanted.name == before.intent:
        return wanted.name, max(confidence, before.confidence), False
    worth, worth_before = INTENT_WORTH.get(wanted.name, 0), INTENT_WORTH.get(before.intent, 0)
    if not _HOSTILE_REASONS.isdisjoint((*before.for_person, *reasons)) and worth > INTENT_WORTH["objection"]:
        return "not_interested", UNSURE_BELOW, True
    return wanted.name, confidence, worth == 0 < worth_before and before.confidence >= UNSURE_BELOW


def _reasons(before: Judgement, found: list[str], intent: str, language: str, *, unsure: bool) -> tuple[str, ...]:
    """Why a person must answer: what Claude found, and all that the rules found but the embedded judge's own doubt.

    Where that doubt is lifted, or only Claude sees the intent, still nothing is sent by itself.
    """
    reasons = [*found, *(NOT_PLAIN if reason == AMBIGUOUS else reason for reason in before.for_person)]
    if intent != before.intent:
        reasons.append(NOT_PLAIN)
    if intent in AUTOMATIC:  # no machine sent it: a person looks before it counts for nothing
        reasons.append(MAY_BE_AUTOMATIC)
    if unsure:
        reasons.append(AMBIGUOUS)
    if language and before.language and language != before.language:
        reasons.append(LANGUAGE)
    return tuple(dict.fromkeys(reasons))


def of_a_note(reading: Reading, judgement: Judgement) -> Reading:
    """A mail that only its text makes a machine's, judged by both.

    Where both read a machine's note it stays one. Else it is a person's reply, which a person reads: our next mail to
    one who answered does harm, and a look does none.
    """
    if judgement.intent in AUTOMATIC and judgement.removal == "no" and not judgement.injection:
        return replace(reading, judgement=replace(reading.judgement, judge=judgement.judge))
    doubts = tuple(dict.fromkeys((*judgement.for_person, MAY_BE_AUTOMATIC)))
    told = f"{reading.kind.evidence}; Claude reads a person's reply"
    return replace(reading, kind=Kind("reply", told), judgement=replace(judgement, for_person=doubts))
