"""The day's list of prospects: fixed once for a campaign and a date, assigned in parts, worked off by position."""

from sqlalchemy import func, select, true
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import APOLLO, Library
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.runs import find
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import Prospect, ResearchItem, Run
from marketing_engine.records.today import today


def ensure(library: Library, campaign: Campaign, session: str = "") -> Run:
    """Today's run of a campaign; a new one takes in what its sources have and fixes the day's list of prospects.

    The list holds the first `daily.prospects` people of the campaign, in the order of import, whom no day
    has researched yet: who takes which part of it never gets somebody of another part. A service that does not answer
    leaves the day to the people who are there. Raises ConfigError, CsvError, Held.
    """
    with transaction() as db:
        run = find(db, campaign.id)
        if run is not None:
            return run
        imported, elsewhere = _import(db, library, campaign)
    problem = ""
    if APOLLO in campaign.source:
        from marketing_engine.research import enrichment

        problem = enrichment.refill(library, campaign, session)
    with transaction() as db:
        return find(db, campaign.id) or _begin(db, campaign, imported, elsewhere, problem)


def _import(db: Session, library: Library, campaign: Campaign) -> tuple[int, int]:
    """How many people the campaign's files brought, and how many of theirs are in other campaigns."""
    from marketing_engine.research.importing import import_file  # once a day; the list is looked at many times

    imported = elsewhere = 0
    for path in library.csv_sources(campaign):
        report = import_file(db, path, campaign.id, usual=campaign.columns)
        imported, elsewhere = imported + report.people, elsewhere + report.elsewhere
    return imported, elsewhere


def _begin(db: Session, campaign: Campaign, imported: int, elsewhere: int, problem: str) -> Run:
    for older in db.scalars(select(Run).where(Run.campaign == campaign.id, Run.phase != "done")):
        record(db, Kind.RUN_LEFT_UNFINISHED, campaign=campaign.id, run_id=older.id, phase=older.phase)
        older.phase = "done"
    run = Run(campaign=campaign.id, date=today(), phase="research", started_at=now_text())
    db.add(run)
    db.flush()
    # Where no source can reveal an address, people without one are not researched.
    reachable = true() if APOLLO in campaign.source else Prospect.email.is_not(None)
    fresh = (
        select(Prospect.id)
        .where(
            Prospect.campaign == campaign.id,
            Prospect.id.not_in(select(ResearchItem.prospect_id)),
            reachable,
            ~is_suppressed(),
        )
        .order_by(Prospect.id)
        .limit(campaign.daily.prospects)
    )
    for position, prospect_id in enumerate(db.scalars(fresh).all(), 1):
        db.add(ResearchItem(run_id=run.id, position=position, prospect_id=prospect_id))
    record(
        db,
        Kind.RUN_STARTED,
        campaign=campaign.id,
        run_id=run.id,
        imported=imported,
        elsewhere=elsewhere,
        problem=problem,
    )
    return run


def unresearched(db: Session, run: Run) -> list[int]:
    """The positions of the day's list that nobody has researched yet."""
    wanted = select(ResearchItem.position).where(ResearchItem.run_id == run.id, ResearchItem.researched_at == "")
    return list(db.scalars(wanted.order_by(ResearchItem.position)))


def assign(db: Session, run: Run, session: str, limit: int, offset: int) -> None:
    """Note to whom a part of the list was given, as far as it is not done."""
    part = (ResearchItem.position > offset, ResearchItem.position <= offset + limit)
    for item in db.scalars(select(ResearchItem).where(ResearchItem.run_id == run.id, *part)):
        if not item.researched_at:
            item.session = session


def assigned(db: Session, run: Run) -> dict[int, str]:
    """To whom the positions were given that nobody has researched yet."""
    wanted = select(ResearchItem.position, ResearchItem.session).where(
        ResearchItem.run_id == run.id, ResearchItem.researched_at == ""
    )
    return dict(db.execute(wanted.order_by(ResearchItem.position)).all())


def size(db: Session, run: Run) -> int:
    """How many prospects the day's list holds."""
    return db.scalar(select(func.count()).where(ResearchItem.run_id == run.id)) or 0
