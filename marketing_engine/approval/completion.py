"""Tells the orchestrator when everybody of a campaign is decided, or a person is done for today."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination.coordinator import SessionCoordinator
from coordination.errors import CoordinationError
from marketing_engine.approval import queue
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Event, Prospect, Run
from marketing_engine.team import messages

APPROVER, ORCHESTRATOR = "marketing-human-approver", "marketing-orchestrator"
"""The sessions' names in the team that document 1 has, for calls that name no others."""


def tell_orchestrator(campaigns: list[str], orchestrator: str) -> None:
    """Tell the orchestrator that no prospect of these campaigns waits any more; all are tried before one fails."""
    failure: CoordinationError | OSError | None = None
    for name in campaigns:
        with transaction() as db:
            approved, rejected = tally(db, name)
        text = messages.approvals_complete(approved, rejected, name)
        try:
            SessionCoordinator(APPROVER).send_message(orchestrator, text)
        except (CoordinationError, OSError) as error:
            failure = error
            continue
        with transaction() as db:
            run = runs.current(db, name)
            record(
                db,
                Kind.APPROVALS_TOLD,
                campaign=name,
                run_id=run.id if run else None,
                approved=approved,
                rejected=rejected,
            )
    if failure:
        raise failure


def is_to_tell(db: Session, campaign: str) -> bool:
    """Whether no prospect of a campaign waits and the orchestrator was not told after the newest decision."""
    if queue.pending_count(db, campaign):
        return False
    run = runs.current(db, campaign)
    of_run = (Event.campaign == campaign, Event.run_id == (run.id if run else None))
    kinds = (Kind.PROSPECT_APPROVED, Kind.PROSPECT_REJECTED, Kind.APPROVALS_TOLD)
    newest = select(Event.kind).where(*of_run, Event.kind.in_(kinds)).order_by(Event.id.desc()).limit(1)
    return db.scalar(newest) not in (None, Kind.APPROVALS_TOLD)


def campaigns_to_tell(db: Session) -> list[str]:
    """Campaigns with all approvals given, and a day that still waits for the message that says so.

    A crash or a full disk may have come between a decision and its message.
    """
    return [name for name in _open_campaigns(db) if is_to_tell(db, name)]


def tell_unheard(orchestrator: str) -> list[str]:
    """Tell the orchestrator of complete approvals that it was not told of; which campaigns these are."""
    with transaction(reads=True) as db:
        found = campaigns_to_tell(db)
    tell_orchestrator(found, orchestrator)
    return found


def finish(orchestrator: str) -> list[str]:
    """A person is done for today: the day goes on with the approved; the others wait until tomorrow.

    The campaigns that were told to go on: with approvals that wait for the rest, or in `campaigns_to_tell`.
    """
    with transaction(reads=True) as db:
        ready = {name for name in _open_campaigns(db) if tally(db, name)[0]} | set(campaigns_to_tell(db))
    tell_orchestrator(sorted(ready), orchestrator)
    return sorted(ready)


def _open_campaigns(db: Session) -> list[str]:
    """Campaigns with a day that waits for approvals."""
    return list(db.scalars(select(Run.campaign).where(Run.phase == "approval").distinct()))


def tally(db: Session, campaign: str) -> tuple[int, int]:
    """Approved and rejected in the campaign's current run."""
    run = runs.current(db, campaign)
    rows = db.execute(
        select(Decision.approved, func.count())
        .join(Prospect, Prospect.id == Decision.prospect_id)
        .where(Prospect.campaign == campaign, Decision.run_id == (run.id if run else None))
        .group_by(Decision.approved)
    )
    counted = {bool(approved): int(count) for approved, count in rows}
    return counted.get(True, 0), counted.get(False, 0)
