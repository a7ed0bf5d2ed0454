"""Replies that wait: to be reported to the team, or for a person, who says when one is done."""

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coordination.errors import UsageError
from coordination.registry import now_text
from marketing_engine.approval.decisions import Decider, Unknown
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Reply


def replies_to(campaign: str) -> Select[Reply]:
    """Replies to a campaign, and those to none: whichever looks next deals with them."""
    return select(Reply).where(Reply.campaign.in_((campaign, ""))).order_by(Reply.id)


def has_unreported(db: Session, campaign: str) -> bool:
    """Whether a reply has come that the team was not told of."""
    return db.scalar(replies_to(campaign).where(Reply.reported.is_(False)).limit(1)) is not None


def waiting_for_a_person(db: Session, campaign: str | None = None) -> list[Reply]:
    """Replies that a person must answer and nobody has said to be done with, the best qualified first."""
    wanted = select(Reply).where(Reply.action == "for_person", Reply.done_at == "")
    wanted = wanted.order_by(Reply.score.desc(), Reply.id)
    return list(db.scalars(wanted.where(Reply.campaign == campaign) if campaign else wanted))


def ref(reply: Reply) -> str:
    """The id of a reply as people type it."""
    return f"reply_{reply.id}"


def mark_done(which: str, by: Decider) -> Reply:
    """Note that a person has dealt with a reply; one that was done stays done by whoever it was.

    Raises UsageError for what is no id, Unknown for a reply that waits for nobody.
    """
    digits = which.strip().removeprefix("reply_")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        raise UsageError(f"{which[:60]!r} is no reply; expected an id like reply_12")
    with transaction() as db:
        reply = db.get(Reply, int(digits))
        if reply is None or reply.action != "for_person":
            raise Unknown(f"no reply_{digits} waits for a person")
        if not reply.done_at:
            reply.done_by, reply.done_at = by.who, now_text()
            record(
                db,
                Kind.REPLY_DONE,
                campaign=reply.campaign,
                run_id=reply.run_id,
                prospect_id=reply.prospect_id,
                reply=reply.id,
                **by.details,
            )
    return reply
