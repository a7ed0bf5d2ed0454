"""Simulated people for `run-day`: a few replies to mails that were really laid into the outbox.

Every such reply is known by its file's name, is stored as simulated, and is called so in every report.
"""

import os
from email.message import EmailMessage

from sqlalchemy import select

from coordination.files import sync_folder, write_new
from marketing_engine.campaigns.models import Campaign
from marketing_engine.channels import inbox
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
    inbox.prepare()
    with transaction() as db:
        sent = db.scalars(
            select(Touch)
            .where(Touch.run_id == run_id, Touch.status == "sent", Touch.step == "1")
            .order_by(Touch.prospect_id)
        ).all()
    chosen = list(zip(sent[::EVERY], REPLIES, strict=False))
    for touch, text in chosen:
        name = f"{inbox.SIMULATED}{touch.id}"
        if _handled(name):
            continue
        path = inbox.folder() / "tmp" / f"{name}.{os.getpid()}"
        path.unlink(missing_ok=True)
        write_new(str(path), _compose(touch, text, campaign).as_bytes())
        path.rename(inbox.folder() / "new" / name)
    sync_folder(str(inbox.folder() / "new"))
    return len(chosen)


def _handled(name: str) -> bool:
    return any((inbox.folder() / inbox.HANDLED / "cur").glob(f"{name}:*"))


def _compose(touch: Touch, text: str, campaign: Campaign) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = touch.email
    mail["To"] = campaign.sender.email
    mail["Subject"] = f"Re: {touch.subject}"
    mail["Message-ID"] = f"<simulated-{touch.id}@{touch.email.rpartition('@')[2]}>"
    mail["In-Reply-To"] = touch.message_id
    mail["X-Simulated"] = "written by run-day"
    mail.set_content(
        f"{text}\n\nOn the day before, {campaign.sender.name} <{campaign.sender.email}> wrote:\n> {touch.subject}\n"
    )
    return mail
