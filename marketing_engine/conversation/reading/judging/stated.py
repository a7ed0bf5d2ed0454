"""What a reply states beside what it wants: when to come back, and another person. What it wants says how to look."""

import datetime
from collections.abc import Collection

from marketing_engine.conversation.reading.facts.asked_dates import day_asked_for, day_bound_until, day_to_come_back
from marketing_engine.conversation.reading.facts.contacts import contact_in
from marketing_engine.conversation.reading.facts.dates import day_of_return
from marketing_engine.conversation.reading.facts.shape import Contact, Stated
from marketing_engine.conversation.reading.judging.shape import NO_DATE
from marketing_engine.conversation.reading.kinds.automatic import day_in_subject
from marketing_engine.conversation.reading.new_text.shape import CutText

_MACHINE = ("out_of_office", "auto_reply")


def date_to_resume(intent: str, cut: CutText, received: datetime.date, subject: str = "") -> Stated:
    """The day on which to go on, whichever judge gave the intent.

    Of an absence it is the day of return, in the text or in a `subject` of its own; of a `not_now` the likeliest day
    named; of an objection also the day until which a contract binds; else a day that is plainly asked for.
    """
    if intent == "not_now":
        return day_to_come_back(cut.new, received, cut.quoted)
    if intent == "out_of_office":
        found = day_of_return(cut.new, received)
        return found if found.day else day_in_subject(subject, received)
    found = Stated() if intent in NO_DATE else day_asked_for(cut.new, received)
    return found if found.day or intent != "objection" else day_bound_until(cut.new, received)


def person_pointed_to(intent: str, text: str, own: Collection[str]) -> Contact | None:
    """Another person or function named as a contact; `own` are addresses of its writer and of ours.

    Where the intent is a referral, any name in the text may be the one; elsewhere words must point to it.
    """
    if intent != "referral" and intent not in _MACHINE:
        return contact_in(text, own)
    from marketing_engine.conversation.reading.facts.referrals import referral_in, substitute_in  # few replies need it

    return referral_in(text, own) if intent == "referral" else substitute_in(text, own)
