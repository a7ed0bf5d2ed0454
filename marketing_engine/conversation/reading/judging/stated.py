"""What a reply states beside what it wants: when to come back, and another person. What it wants says how to look."""

import datetime
from collections.abc import Collection

from marketing_engine.conversation.reading.facts.contacts import contact_in
from marketing_engine.conversation.reading.facts.dates import date_asked_for, resume_date, snooze_date
from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.conversation.reading.new_text.shape import CutText

_MACHINE = ("out_of_office", "auto_reply")


def date_to_resume(intent: str, cut: CutText, received: datetime.date) -> str:
    """The day (ISO) on which to go on, whichever judge gave the intent; empty where the text names none.

    Of an absence it is the day of return, of a `not_now` the likeliest day named, else a day that is plainly asked for.
    """
    if intent == "not_now":
        return snooze_date(cut.new, received, cut.quoted)
    if intent == "out_of_office":
        return resume_date(cut.new, received)
    return "" if intent in ("meeting_request", "auto_reply") else date_asked_for(cut.new, received)


def person_pointed_to(intent: str, text: str, own: Collection[str]) -> Contact | None:
    """Another person or function named as a contact; `own` are addresses of its writer and of ours.

    Where the intent is a referral, any name in the text may be the one; elsewhere words must point to it.
    """
    if intent != "referral" and intent not in _MACHINE:
        return contact_in(text, own)
    from marketing_engine.conversation.reading.facts.referrals import referral_in, substitute_in  # few replies need it

    return referral_in(text, own) if intent == "referral" else substitute_in(text, own)
