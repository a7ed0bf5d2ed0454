"""A day's workflow of one campaign: made once, found again after any crash."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.phases import PHASES as PHASES
from marketing_engine.records.tables import Event, Run
from marketing_engine.records.today import today


def find(db: Session, campaign: str, date: str | None = None) -> Run | None:
    """The campaign's run of a day, today by default."""
    return db.scalar(select(Run).where(Run.campaign == campaign, Run.date == (date or today())))


def current(db: Session, campaign: str) -> Run | None:
    """Today's run, or before it has begun the newest: approvals and replies that come in now belong to it."""
    return find(db, campaign) or latest(db, campaign)


def latest(db: Session, campaign: str) -> Run | None:
    """The campaign's newest run."""
    return db.scalar(select(Run).where(Run.campaign == campaign).order_by(Run.date.desc()).limit(1))


def reached(db: Session, run: Run, phase: str) -> str:
    """When a run came to a phase the last time (ISO 8601); empty where it did not."""
    came = select(Event.at, Event.details).where(Event.run_id == run.id, Event.kind == Kind.PHASE_REACHED)
    return next((at for at, details in db.execute(came.order_by(Event.id.desc())) if details["phase"] == phase), "")


def under_way(db: Session, *, over_too: bool) -> list[str]:
    """Campaigns with a newest day that is not over, today's or older; with `over_too` also those with a day today."""
    campaigns = db.scalars(select(Run.campaign).distinct().order_by(Run.campaign)).all()
    newest = [run for campaign in campaigns if (run := latest(db, campaign))]
    return [run.campaign for run in newest if run.phase != "done" or (over_too and run.date == today())]
