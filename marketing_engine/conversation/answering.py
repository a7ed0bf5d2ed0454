"""Answers to replies: drafted from the campaign's template, sent once, to the address that we wrote to."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from marketing_engine.approval.personalising import personalise
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.outreach import delivery, touches
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.skips import Skip
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Prospect, Reply, Touch
from marketing_engine.records.tables.mailboxes import mailbox_key

DRAFTED = ("draft", "closer")
"""Acts for which an answer is drafted."""

ANSWERABLE = ("question", "interested")
"""Intents that the campaign's template answers."""


@dataclass(frozen=True)
class Answer:
    """The text of an answer; `language` of its words (ISO 639-1). Empty where no template answers the reply."""

    subject: str = ""
    body: str = ""
    language: str = ""


def drafted(db: Session, library: Library, reply: Reply, campaign: Campaign) -> Answer:
    """What the campaign's template says to a reply."""
    from marketing_engine.conversation.reading.facts.languages import language_of

    prospect = db.get(Prospect, reply.prospect_id) if reply.prospect_id else None
    if prospect is None or not campaign.auto_reply or reply.intent not in ANSWERABLE or reply.removal != "no":
        return Answer()
    subject, body = personalise(library.template(campaign.auto_reply), prospect, campaign)
    return Answer(subject_of(db, prospect.id) or subject, body, language_of(body))


def subject_of(db: Session, prospect_id: int) -> str:
    """Of the mail that was answered: a sender is easily forged, and a stranger's words would go to its owner."""
    newest = select(Touch.subject).where(Touch.prospect_id == prospect_id, ~Touch.step.startswith("reply:"))
    found = db.scalar(newest.where(Touch.subject != "").order_by(Touch.id.desc()).limit(1))
    return f"Re: {found.removeprefix('Re: ')}" if found else ""


def was_answered(db: Session, reply: Reply, campaign: Campaign) -> bool:
    """Whether another reply of this person got an answer; one of this very reply is to be completed."""
    prospect = db.get(Prospect, reply.prospect_id) if reply.prospect_id else None
    if prospect is None:
        return False
    step = step_of(reply)
    own = touches.message_ids(prospect.email or "", campaign, step, reply.message_id)
    of_lost_records = and_(Touch.message_id.in_(own), Touch.step.startswith("reply:found-"))
    answers = (Touch.prospect_id == prospect.id, Touch.step.startswith("reply:"), Touch.step != step)
    return db.scalar(select(Touch.id).where(*answers, ~of_lost_records).limit(1)) is not None


def send(
    answer: Answer,
    reply: Reply,
    campaign: Campaign,
    session: str | None,
    down: Mapping[str, str] = delivery.NONE_DOWN,
    *,
    by_person: bool = False,
) -> delivery.Sent:
    """Send an answer, unless it was sent before; raises Skip where it must not leave, Held under a hold."""
    if reply.prospect_id is None:
        raise Skip("it is of no prospect")
    with transaction(reads=True) as db:
        address = db.get_one(Prospect, reply.prospect_id).email or ""
    if mailbox_key(address) != mailbox_key(reply.email):  # the answer would go to another person
        raise Skip(f"{reply.email} is not {address}, to which we wrote: answer with your own mail program")
    mail = Mail(
        reply.prospect_id,
        _step_by_person(reply) if by_person else step_of(reply),
        answer.subject,
        answer.body,
        in_reply_to=reply.message_id,
        by_person=by_person,
    )
    return delivery.send(mail, campaign, session, reply.run_id, down)


def step_of(reply: Reply) -> str:
    """The step of an answer among the touches of its prospect."""
    return f"reply:{reply.id}"


def _step_by_person(reply: Reply) -> str:
    """The same, unless the machine's answer to this reply has left: a person's is another one."""
    left = (Touch.prospect_id == reply.prospect_id, Touch.step == step_of(reply), Touch.status.in_(("sent", "unknown")))
    with transaction(reads=True) as db:
        was_answered = reply.undone_at and db.scalar(select(Touch.id).where(*left).limit(1)) is not None
    return f"{step_of(reply)}.2" if was_answered else step_of(reply)


def with_sender(text: str, campaign: Campaign) -> str:
    """A person's own words, with who writes and the postal address that every mail has."""
    sender = campaign.sender
    if sender.postal_address in text:
        return text
    return f"{text.rstrip()}\n\n{sender.name}\n{sender.company}\n\n{sender.postal_address}\n"
