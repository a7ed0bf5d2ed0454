"""The day's list of prospects: made once for a campaign and a date and only added to, worked off by position."""

from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, and_, case, delete, func, or_, select, true
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import APOLLO, Library
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.runs import find
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import Decision, Draft, Event, Prospect, ResearchItem, Run, Score
from marketing_engine.records.today import today
from marketing_engine.research.taking_in import TakenIn, take_in


def ensure(library: Library, campaign: Campaign, session: str = "") -> Run:
    """Today's run of a campaign; a new one takes in what its sources have and fixes the day's list of prospects.

    The list holds the first `daily.prospects` people of the campaign that no day has researched yet, those first who
    can be written to, in the order of import: who takes which part of it never gets a person of another part. A service
    that does not answer leaves the day to the people who are there. Raises ConfigError, CsvError, Held.
    """
    with transaction() as db:
        run = find(db, campaign.id)
        if run is not None:
            return run
        taken = take_in(db, library, campaign, strict=True)
    problem = _ask_service(library, campaign, session)
    with transaction() as db:
        return find(db, campaign.id) or _begin(db, library, campaign, taken, problem)


def take_in_again(library: Library, campaign: Campaign, session: str) -> None:
    """Take in what came to the sources since a day began; a file or service that fails leaves the day as it is.

    A service is asked again where it failed before, or where the day may bring more people than before.
    """
    with transaction() as db:
        taken = take_in(db, library, campaign)
        run = find(db, campaign.id)
        last = _last(db, campaign)
    asks = APOLLO in campaign.source and (last.get("problem") or campaign.daily.prospects > last.get("asked", 0))
    problem = _ask_service(library, campaign, session) if asks else str(last.get("problem", ""))
    if taken.people or taken.problems or (asks and not problem):
        with transaction() as db:
            for failed in taken.problems:
                record(db, Kind.SOURCE_FAILED, campaign=campaign.id, run_id=run.id if run else None, problem=failed)
            told = {"imported": taken.people, "problem": problem}
            _note(db, Kind.RUN_EXTENDED, campaign, run, last.get("icp") or _digest_of(library, campaign), told)


def extend(db: Session, library: Library, campaign: Campaign, run: Run) -> int:
    """Add to a day's list the people that a change has freed, behind all others; how many. No one changes their place.

    Where the ICP is another than at the last judging, those that it kept out are to be judged again.
    """
    last = _last(db, campaign)
    icp = _digest_of(library, campaign)
    if last.get("icp", icp) != icp:
        _judge_anew(db, campaign)
    added = _take_up(db, run, campaign)
    if added or last.get("icp") != icp or last.get("asked") != campaign.daily.prospects:
        _note(db, Kind.RUN_EXTENDED, campaign, run, icp, {"added": added, "problem": last.get("problem", "")})
    return added


def _ask_service(library: Library, campaign: Campaign, session: str) -> str:
    """Have Apollo find people where it is a source; what it failed at."""
    if APOLLO not in campaign.source:
        return ""
    from marketing_engine.research import enrichment

    return enrichment.refill(library, campaign, session)


def _last(db: Session, campaign: Campaign) -> dict[str, Any]:
    """What was noted last of a campaign's days: how many people were asked for, by which ICP, what failed."""
    noted = (Event.campaign == campaign.id, Event.kind.in_((Kind.RUN_STARTED, Kind.RUN_EXTENDED)))
    return db.scalar(select(Event.details).where(*noted).order_by(Event.id.desc()).limit(1)) or {}


def _note(db: Session, kind: Kind, campaign: Campaign, run: Run | None, icp: str, told: "dict[str, Any]") -> None:
    """Record what a day began with, or came to have: with how many people it may have, and by which ICP they count."""
    run_id = run.id if run else None
    record(db, kind, campaign=campaign.id, run_id=run_id, asked=campaign.daily.prospects, icp=icp, **told)


def _digest_of(library: Library, campaign: Campaign) -> str:
    """Of the ICP's rules."""
    return sha256(library.icp(campaign.icp).model_dump_json().encode()).hexdigest()[:16]


def _judge_anew(db: Session, campaign: Campaign) -> None:
    """Let the people that the ICP kept out, with nothing written or decided, come to a day once more."""
    kept_out = (
        select(Score.prospect_id)
        .join(Prospect, Prospect.id == Score.prospect_id)
        .where(
            Prospect.campaign == campaign.id,
            or_(Score.excluded, Score.value < campaign.daily.minimum_score),
            Prospect.id.not_in(select(Decision.prospect_id)),
            Prospect.id.not_in(select(Draft.prospect_id)),
        )
    )
    db.execute(delete(ResearchItem).where(ResearchItem.prospect_id.in_(kept_out)))


def _begin(db: Session, library: Library, campaign: Campaign, taken: TakenIn, problem: str) -> Run:
    for older in db.scalars(select(Run).where(Run.campaign == campaign.id, Run.phase != "done")):
        record(db, Kind.RUN_LEFT_UNFINISHED, campaign=campaign.id, run_id=older.id, phase=older.phase)
        older.phase = "done"
    older_runs = select(Run.id).where(Run.campaign == campaign.id)  # people that they did not come to are free again
    db.execute(delete(ResearchItem).where(ResearchItem.run_id.in_(older_runs), ResearchItem.researched_at == ""))
    icp = _digest_of(library, campaign)
    if _last(db, campaign).get("icp", icp) != icp:
        _judge_anew(db, campaign)
    run = Run(campaign=campaign.id, date=today(), phase="research", started_at=now_text())
    db.add(run)
    db.flush()
    _take_up(db, run, campaign)
    told = {"imported": taken.people, "elsewhere": taken.left_out.elsewhere, "problem": problem}
    _note(db, Kind.RUN_STARTED, campaign, run, icp, told)
    return run


def _take_up(db: Session, run: Run, campaign: Campaign) -> int:
    """Put people on a day's list, as far as it has room for them, those first who can be written to; how many.

    A list that is there already gets only those: else each trigger would add some who change nothing.
    """
    last = size(db, run)
    wanted = _may_be_written_to(campaign) if last else true()
    fresh = (
        select(Prospect.id)
        .where(
            Prospect.campaign == campaign.id,
            Prospect.id.not_in(select(ResearchItem.prospect_id)),
            true() if APOLLO in campaign.source else Prospect.email.is_not(None),
            ~is_suppressed(),
            wanted,
        )
        .order_by(case((_may_be_written_to(campaign), 0), else_=1), Prospect.id)
        .limit(room(db, run, campaign))
    )
    found = db.scalars(fresh).all()
    for position, prospect_id in enumerate(found, last + 1):
        db.add(ResearchItem(run_id=run.id, position=position, prospect_id=prospect_id))
    db.flush()
    return len(found)


def room(db: Session, run: Run | None, campaign: Campaign) -> int:
    """For how many more a day has room: a person on its list without a usable address takes no place."""
    on_it = select(func.count()).select_from(ResearchItem).join(Prospect, Prospect.id == ResearchItem.prospect_id)
    held = db.scalar(on_it.where(ResearchItem.run_id == run.id, _may_be_written_to(campaign))) if run else 0
    return max(0, campaign.daily.prospects - (held or 0))


def _may_be_written_to(campaign: Campaign) -> ColumnElement[bool]:
    """Whether a person has an address to write to, or a source can reveal or verify one."""
    if APOLLO in campaign.source:
        return true()
    return and_(Prospect.email.is_not(None), Prospect.email_status.in_(campaign.email_statuses))


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
    """The last position of the day's list: how many prospects it has held."""
    return db.scalar(select(func.max(ResearchItem.position)).where(ResearchItem.run_id == run.id)) or 0
