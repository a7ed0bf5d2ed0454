"""What of Claude's answer the writer's own text bears out, part by part; what it does not stays as it was judged."""

import datetime
from collections.abc import Mapping

from marketing_engine.conversation.claude_judge.answers import Said, Stated
from marketing_engine.conversation.claude_judge.context import Context
from marketing_engine.conversation.claude_judge.quotes import addresses_in, stands_in
from marketing_engine.conversation.claude_judge.rubric import WISHES
from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.conversation.reading.judging.reasons import HOSTILE, REASONS, SHOUTING
from marketing_engine.conversation.reading.judging.shape import ANY_DATE, NO_DATE, Answer, Sentiment
from marketing_engine.conversation.reading.reading import Reading

MOST_AHEAD = datetime.timedelta(800)
MOST_NAME = 80

_UNPLEASANT = frozenset({*(REASONS[label] for label in (*HOSTILE, "sharp", "legal", "press")), SHOUTING})
"""Reasons of the rules with which a tone stays negative."""


def language_code(said: Said) -> str:
    """An ISO 639-1 code, empty for anything else."""
    code = said.language.strip().lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def sentiment(reading: Reading, said: Said) -> Sentiment:
    """The tone; what certain rules found to be negative stays so."""
    before, tone = reading.judgement.sentiment, said.sentiment.tone
    if before == "negative" and not _UNPLEASANT.isdisjoint(reading.judgement.for_person):
        return before
    return tone if tone == "neutral" or stands_in(said.sentiment.words, reading.cut.new) else before


def resume_date(reading: Reading, said: Said, context: Context, intent: str) -> str:
    """The day (ISO) to go on with this intent: a real one, ahead, and named by words of theirs.

    As the rules have it: beside a meeting there is none, and what the embedded judge read as the time of an absence or
    of a `not_now` is none beside another wish.
    """
    if intent in NO_DATE:
        return ""
    day = _day(said.resume_date.date)
    ahead = day is not None and context.received < day <= context.received + MOST_AHEAD
    if day is not None and ahead and stands_in(said.resume_date.words, reading.cut.new):
        return day.isoformat()
    before = reading.judgement
    return before.resume_date if intent in ANY_DATE or before.intent not in ANY_DATE else ""


def wish(reading: Reading, said: Said, context: Context) -> str:
    """When they would like to meet, in words of ours."""
    when, day = said.wish.when.strip().lower(), _day(said.wish.when)
    if stands_in(said.wish.words, reading.cut.new):
        if when in WISHES:
            return when
        if day is not None and context.received <= day <= context.received + MOST_AHEAD:
            return f"{day.day} {day:%B}"
    return reading.judgement.wish


def referral(reading: Reading, said: Said, context: Context) -> Contact | None:
    """The person named: a name and an address that stand in their text, the address not in the header of the mail."""
    name, email = " ".join(said.referral.name.split()), said.referral.email.strip()
    if len(name) > MOST_NAME or not name.isprintable() or not stands_in(name, reading.cut.new):
        name = ""
    if email.lower() not in addresses_in(reading.cut.new) - context.own:
        email = ""
    if email and not name:
        return Contact("", email)
    return Contact(name, email) if name and not _is_writer(name, reading) else reading.judgement.referral


def _is_writer(name: str, reading: Reading) -> bool:
    """Whether a name is that of the signature: the writer's own."""
    return stands_in(name, reading.cut.signature)


def bant(reading: Reading, said: Said) -> dict[str, Answer]:
    """The four answers."""
    whole = f"{reading.cut.new}\n{reading.cut.signature}"
    stated: Mapping[str, Stated] = {
        "budget": said.bant.budget,
        "authority": said.bant.authority,
        "need": said.bant.need,
        "timeline": said.bant.timeline,
    }
    return {
        key: one.answer
        if one.answer == "unknown" or stands_in(one.words, whole)
        else reading.judgement.bant.get(key, "unknown")
        for key, one in stated.items()
    }


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text.strip())
    except ValueError:
        return None
