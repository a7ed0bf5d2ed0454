"""Replies by what they wait for: to be reported to the team, for a person; and those that the machine dealt with."""

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from coordination.errors import UsageError
from marketing_engine.approval.decisions import Unknown
from marketing_engine.records.tables import Reply
from marketing_engine.records.today import today

MACHINE_ACTS = ("auto_reply", "snooze", "suppress", "none")
"""What is done without a person."""


def replies_to(campaign: str) -> Select[Reply]:
    """Replies to a campaign, and those to none: whichever looks next deals with them."""
    return select(Reply).where(Reply.campaign.in_((campaign, ""))).order_by(Reply.id)


def has_unreported(db: Session, campaign: str) -> bool:
    """Whether a reply has come that the team was not told of."""
    return db.scalar(replies_to(campaign).where(Reply.reported.is_(False)).limit(1)) is not None


def waits() -> ColumnElement[bool]:
    """Whether a reply waits for a person now; one that rests waits from its date on."""
    rests = and_(Reply.action == "snooze", Reply.resume_date > today())
    return and_(Reply.needs_human, Reply.done_at == "", ~rests)


def waiting_for_a_person(db: Session, campaign: str | None = None) -> list[Reply]:
    """Replies that a person must decide about and has not, the best qualified first."""
    wanted = select(Reply).where(waits()).order_by(Reply.score.desc(), Reply.id)
    return list(db.scalars(wanted.where(Reply.campaign == campaign) if campaign else wanted))


def done_by_machine(campaign: str | None = None) -> Select[Reply]:
    """Mails that the machine dealt with by itself, the newest first, without those that a person took back."""
    wanted = select(Reply).where(Reply.action.in_(MACHINE_ACTS)).order_by(Reply.id.desc())
    return wanted.where(or_(Reply.campaign == campaign, Reply.campaign == "")) if campaign else wanted


def find(db: Session, which: str) -> Reply:
    """A reply by its id, `reply_12` or `12`. Raises UsageError for what is no id, Unknown where there is none."""
    digits = which.strip().removeprefix("reply_")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        raise UsageError(f"{which[:60]!r} is no reply; expected an id like reply_12")
    reply = db.get(Reply, int(digits))
    if reply is None:
        raise Unknown(f"there is no reply_{digits}")
    return reply
