"""Simulated people for `run-day`: a few replies, by the embedded channel, to mails that really left by it.

Every such reply is known by its file's name, is stored as simulated, and is called so in every report.
"""

import hashlib

from sqlalchemy import select

from marketing_engine.channels import inbox
from marketing_engine.channels.composing import ComposedMail, OutgoingMail, compose
from marketing_engine.channels.registry import EMBEDDED
from marketing_engine.config.campaign import Campaign
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Touch

REPLIES = (
    "Happy to hear more about this. Could we have a call on Thursday at 10 am?",
    "How long does it take until a team of twenty works with it?",
    "Good timing: we have budget approved for this and I sign it off. Let's schedule a call this week.",
    "Sounds interesting, please tell me more. We do all of this by hand today.",
    "Does it work with the applicant tracking system we have?",
    "Not right now. Please get back to me in three months.",
    "Not interested, we are well served.",
    "Please remove me from your list.",
)

EVERY = 5
"""One in so many of those written to answers."""


def answer_some(campaign: Campaign, run_id: int) -> int:
    """Write replies to the run's mails into the inbox, each once however often this is called; how many are there."""
    with transaction() as db:
        sent = db.scalars(
            select(Touch)
            .where(Touch.run_id == run_id, Touch.status == "sent", Touch.step == "1", Touch.channel == EMBEDDED.name)
            .order_by(Touch.prospect_id)
        ).all()
    chosen = list(zip(sent[::EVERY], REPLIES, strict=False))
    for touch, text in chosen:
        inbox.simulate(_id(touch), _compose(touch, text, campaign).data)
    return len(chosen)


def _id(touch: Touch) -> str:
    """The same for the same mail in any records."""
    return hashlib.sha256(touch.message_id.encode()).hexdigest()[:16]


def _compose(touch: Touch, text: str, campaign: Campaign) -> ComposedMail:
    sender = campaign.sender
    quoted = f"On the day before, {sender.name} <{sender.email}> wrote:\n> {touch.subject}"
    return compose(
        OutgoingMail(
            from_=("", touch.email),
            to=("", sender.email),
            subject=f"Re: {touch.subject}",
            body=f"{text}\n\n{quoted}\n",
            message_id=f"<simulated-{_id(touch)}@{touch.email.rpartition('@')[2]}>",
            in_reply_to=touch.message_id,
            more=(("X-Simulated", "written by run-day"),),
        )
    )
