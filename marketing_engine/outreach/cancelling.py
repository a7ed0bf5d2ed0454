"""Mails by real mailboxes wait before they leave, so that a person can still cancel them."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from coordination import effects, registry
from coordination.registry import now_text
from marketing_engine.approval import decisions
from marketing_engine.channels import registry as channels
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.mailboxes import mailboxes
from marketing_engine.outreach import sequence
from marketing_engine.outreach.sequence import CANCELLED
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Prospect, Run, SendItem

LOOK = 0.5
"""Seconds between looks, while mails wait, for a hold and for whether they were cancelled."""


@dataclass(frozen=True)
class Cancelled:
    """What was cancelled: mails of today's list, and people who wait for approval again."""

    mails: int
    people: int


def begin_waiting(db: Session, run: Run | None, campaign: Campaign, *, anew: bool = False) -> str:
    """Note from when on a run's mails may leave, once; that moment (ISO 8601), empty where they need not wait.

    Mails of no run wait from now on; so do those that are named `anew` when the run's own moment has passed.
    """
    minutes = mailboxes().cancel_minutes
    if not minutes or not any(channel.is_real for channel in channels.channels_of(campaign)):
        return ""
    moment = (datetime.now(UTC) + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")
    if run is None:
        return moment
    stored = db.get_one(Run, run.id)
    if not stored.leaves_from or (anew and stored.leaves_from < now_text()):
        stored.leaves_from = moment
    return stored.leaves_from


def wait_until(moment: str, session: str | None, run_id: int | None = None) -> None:
    """Wait until a moment (ISO 8601), `cancel_minutes` at most whatever the clock says; raises Held under a hold.

    It is over as soon as no mail of the run waits.
    """
    if not moment:
        return
    left = (datetime.fromisoformat(moment) - datetime.now(UTC)).total_seconds()
    until = time.monotonic() + min(left, 60 * mailboxes().cancel_minutes)
    while (left := until - time.monotonic()) > 0 and (run_id is None or _has_waiting(run_id)):
        effects.refuse_if_held(session, "send")
        registry.beat(session)
        time.sleep(min(LOOK, left))


def _has_waiting(run_id: int) -> bool:
    with transaction(reads=True) as db:
        waiting = select(SendItem.id).where(SendItem.run_id == run_id, SendItem.outcome == "")
        return db.scalar(waiting.limit(1)) is not None


def _may_still_leave() -> ColumnElement[bool]:
    return or_(SendItem.outcome == "", and_(SendItem.outcome == "skipped", SendItem.postponed))


def cancel(campaign: Campaign, by: decisions.Decider) -> Cancelled:
    """Let nothing more of what was approved leave: first mails wait for approval again, follow-ups for another day."""
    with transaction() as db:
        run = runs.current(db, campaign.id)
        reason = {"outcome": CANCELLED, "reason": f"cancelled by {by.who}", "postponed": False}
        open_ones = (SendItem.run_id == (run.id if run else 0), _may_still_leave())
        mails = db.execute(update(SendItem).where(*open_ones).values(**reason)).rowcount  # type: ignore[attr-defined]
        waiting = sequence.approved_unwritten(db, campaign)
        approved = select(Decision, Prospect).join(Prospect, Prospect.id == Decision.prospect_id)
        people = db.execute(approved.where(Decision.prospect_id.in_(waiting), Decision.approved)).all()
        for decision, prospect in people:
            decisions.withdraw(db, decision, prospect, by)
        if mails or people:
            record(
                db,
                Kind.BATCH_CANCELLED,
                campaign=campaign.id,
                run_id=run.id if run else None,
                mails=mails,
                people=len(people),
                **by.details,
            )
    return Cancelled(mails, len(people))
