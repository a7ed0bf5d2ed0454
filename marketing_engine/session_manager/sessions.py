"""The life of a session in the records: started, paused, logged, completed; one active session a person."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from coordination import address, identity
from coordination.errors import CoordinationError, UsageError
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Event, OutreachSession, PlannedSession
from marketing_engine.session_manager import goals, times
from marketing_engine.session_manager.items import Counting, number
from marketing_engine.session_manager.progress import MILESTONES
from marketing_engine.session_manager.session_templates import SessionTemplate, by_key
from marketing_engine.session_manager.status import COMPLETED, DISCARDED, IN_PROGRESS, LIVE, ON_PAUSE

REF = re.compile(r"outreach_(\d{4}_\d{2}_\d{2})_(\d{3,})")

BY_HAND = {
    "research": "research_complete",
    "crafted": "messages_crafted",
    "sent": "messages_sent",
    "responses": "responses_received",
    "closed": "session_closed",
}
"""The short words for milestones."""


@dataclass(frozen=True)
class Wanted:
    """What a session is to be; empty words are taken from the person's last session, else from the template."""

    template: SessionTemplate
    icp: str = ""
    goal: str = ""
    channels: str = ""


def person(chosen: str | None) -> str:
    """Whose sessions: `--person`, else `$SESSION_NAME`, else the login name, the same in every terminal."""
    name = chosen or os.environ.get("SESSION_NAME") or identity.login_name()
    problem = address.name_problem(name)
    if problem:
        raise UsageError(problem)
    return name


def active(db: Session, who: str) -> OutreachSession | None:
    """The session that somebody is in the middle of."""
    return db.scalar(select(OutreachSession).where(OutreachSession.active_for == who))


def last(db: Session, who: str, before: str = "~") -> OutreachSession | None:
    """Somebody's newest session that is over."""
    return db.scalar(
        select(OutreachSession)
        .where(OutreachSession.person == who, OutreachSession.status == COMPLETED, OutreachSession.started_at < before)
        .order_by(OutreachSession.started_at.desc(), OutreachSession.id.desc())
        .limit(1)
    )


def find(db: Session, ref: str | None, who: str) -> OutreachSession:
    """A session by its id, `last`, or the active one; raises CoordinationError where there is none."""
    if ref and ref != "last":
        found = db.scalar(select(OutreachSession).where(OutreachSession.ref == ref.strip()))
        if found is None:
            raise CoordinationError(f"there is no session {ref[:60]!r}; outreach-session list shows them")
        return found
    found = last(db, who) if ref else active(db, who)
    if found is None:
        raise CoordinationError(_no_session(db, who, ref))
    return found


def _no_session(db: Session, who: str, ref: str | None) -> str:
    if ref:
        return f"{who} has completed no session yet"
    others = db.scalars(select(OutreachSession).where(OutreachSession.active_for.is_not(None)).limit(2)).all()
    if len(others) == 1:
        return (
            f"no session of {who} is active; {others[0].ref} is one of {others[0].person} (--person {others[0].person})"
        )
    return f"no session of {who} is active; begin one with outreach-session start, or name one: outreach-session list"


def between(db: Session, start: str, end: str, who: str | None) -> Sequence[OutreachSession]:
    """The sessions that were started from `start` on and before `end`, oldest first."""
    wanted = select(OutreachSession).where(
        OutreachSession.started_at >= start, OutreachSession.started_at < end, OutreachSession.status != DISCARDED
    )
    if who:
        wanted = wanted.where(OutreachSession.person == who)
    return db.scalars(wanted.order_by(OutreachSession.started_at, OutreachSession.id)).all()


def start(who: str, wanted: Wanted, when: datetime, items: Counting) -> OutreachSession:
    """Begin a session; raises CoordinationError while another of this person is active or ran at that time."""
    at = times.stored(when)
    with transaction() as db:
        running = active(db, who)
        if running:
            raise CoordinationError(
                f"{running.ref} is active since {times.clock(running.started_at)}; go on with it, or end it first: "
                "outreach-session complete (--at TIME, if it ended earlier)"
            )
        _refuse_overlap(db, who, at)
        before = last(db, who, at)
        goal = wanted.goal or goals.of_template(wanted.template, items)
        session = OutreachSession(
            ref=new_ref(db, when),
            person=who,
            template=wanted.template.key,
            icp=wanted.icp or (before.icp if before else ""),
            goal=goal,
            channels=wanted.channels or (before.channels if before else "") or "Email",
            targets=goals.targets(goal, wanted.template, items),
            planned_minutes=wanted.template.planned_minutes,
            status=IN_PROGRESS,
            started_at=at,
            active_for=who,
        )
        db.add(session)
        db.flush()
        _record(db, session, Kind.SESSION_STARTED, at, template=session.template, goal=goal)
        planned = due(db, who, when)
        if planned and planned.template == session.template:
            planned.used_by = session.id
    return session


def _refuse_overlap(db: Session, who: str, start: str, end: str = "") -> None:
    """Nobody is in two sessions at one time; `end` is empty for one that goes on."""
    other = db.scalar(
        select(OutreachSession).where(
            OutreachSession.person == who,
            OutreachSession.source == LIVE,
            OutreachSession.active_for.is_(None),
            OutreachSession.status != DISCARDED,
            OutreachSession.ended_at > start,
            or_(OutreachSession.started_at <= start, OutreachSession.started_at < end),
        )
    )
    if other:
        raise CoordinationError(
            f"{other.ref} of {who} ran from {times.clock(other.started_at)} to {times.clock(other.ended_at)}, at that "
            "time; give another with --at, or outreach-session discard the one that is wrong"
        )


def new_ref(db: Session, when: datetime) -> str:
    """The next free id of a local date: `outreach_2025_01_27_001`."""
    stem = f"outreach_{when.astimezone().strftime('%Y_%m_%d')}_"
    taken = [int(ref.removeprefix(stem)) for ref in db.scalars(select(OutreachSession.ref).where(_starts(stem)))]
    return f"{stem}{max(taken, default=0) + 1:03}"


def _starts(stem: str):  # type: ignore[no-untyped-def]  # an SQL expression
    return OutreachSession.ref.startswith(stem, autoescape=True)


def _record(db: Session, session: OutreachSession, kind: Kind, at: str, **details: Any) -> None:
    record(db, kind, session=session.person, outreach_session_id=session.id, at=at, **details)


def _moment(session: OutreachSession, when: datetime) -> str:
    at = times.stored(when)
    if at < session.started_at:
        raise CoordinationError(f"{session.ref} began at {times.clock(session.started_at)}, after the time you give")
    return at


def log(
    ref: str | None, who: str, item: str, amount: str, when: datetime, items: Counting, **details: str
) -> tuple[OutreachSession, str, int]:
    """Add to an item (`3`) or set it (`=3`); the session, the item's key, and the number given."""
    name = items.item(item)
    sets = amount.strip().startswith("=")
    given = number(amount.strip().removeprefix("=").removeprefix("+"), items.items[name])
    with transaction() as db:
        session = find(db, ref, who)
        at = _moment(session, when)
        said = {key: value.strip() for key, value in details.items() if value.strip()}
        _record(db, session, Kind.ITEM_LOGGED, at, item=name, amount=given, sets=sets, **said)
    return session, name, given


def milestone(ref: str | None, who: str, word: str, when: datetime) -> tuple[OutreachSession, str]:
    """Mark a milestone as reached; the session and the milestone's key."""
    wanted = word.strip().lower().replace(" ", "_").replace("-", "_")
    key = BY_HAND.get(wanted, wanted if wanted in MILESTONES and wanted != "session_started" else None)
    if key is None:
        raise UsageError(f"{word[:40]!r} is no milestone; expected research, crafted, sent, responses or closed")
    if key == "session_closed":
        raise UsageError("a session is closed with: outreach-session complete")
    with transaction() as db:
        session = find(db, ref, who)
        _record(db, session, Kind.MILESTONE_REACHED, _moment(session, when), milestone=key)
    return session, key


def pause(who: str, when: datetime) -> OutreachSession:
    """Stop the clock."""
    return _switch(who, when, IN_PROGRESS, ON_PAUSE, Kind.SESSION_PAUSED)


def resume(who: str, when: datetime) -> OutreachSession:
    """Let the clock run again."""
    return _switch(who, when, ON_PAUSE, IN_PROGRESS, Kind.SESSION_RESUMED)


def _switch(who: str, when: datetime, of: str, to: str, kind: Kind) -> OutreachSession:
    with transaction() as db:
        session = find(db, None, who)
        at = _moment(session, when)
        if session.status != of:
            raise CoordinationError(f"{session.ref} is {'on pause already' if to == ON_PAUSE else 'not on pause'}")
        _refuse_before_last(db, session, at)
        session.status = to
        _record(db, session, kind, at)
    return session


def _refuse_before_last(db: Session, session: OutreachSession, at: str) -> None:
    """Pauses follow each other: one cannot begin before the last has ended."""
    latest = db.scalar(
        select(func.max(Event.at)).where(
            Event.outreach_session_id == session.id, Event.kind.in_((Kind.SESSION_PAUSED, Kind.SESSION_RESUMED))
        )
    )
    if latest and at < latest:
        raise CoordinationError(
            f"{session.ref} was paused or resumed at {times.clock(latest)}, after the time you give"
        )


def complete(who: str, when: datetime) -> OutreachSession:
    """End the active session."""
    with transaction() as db:
        session = find(db, None, who)
        at = _moment(session, when)
        _refuse_before_last(db, session, at)
        _refuse_overlap(db, who, session.started_at, at)
        session.status, session.ended_at, session.active_for = COMPLETED, at, None
        _record(db, session, Kind.SESSION_COMPLETED, at)
    return session


def plan(who: str, wanted: Wanted, when: datetime) -> PlannedSession:
    """Schedule a session."""
    with transaction() as db:
        planned = PlannedSession(
            person=who,
            starts_at=times.stored(when),
            template=wanted.template.key,
            icp=wanted.icp,
            goal=wanted.goal,
            channels=wanted.channels,
        )
        db.add(planned)
    return planned


def planned(db: Session, who: str) -> Sequence[PlannedSession]:
    """What somebody has scheduled and not held yet, the earliest first."""
    open_ = select(PlannedSession).where(PlannedSession.person == who, PlannedSession.used_by.is_(None))
    return db.scalars(open_.order_by(PlannedSession.starts_at, PlannedSession.id)).all()


def due(db: Session, who: str, when: datetime) -> PlannedSession | None:
    """The session that was scheduled for about this time: of this day, and an hour ahead at most."""
    day = when.astimezone().date()
    soon = times.stored(when + timedelta(hours=1))
    listed = [one for one in planned(db, who) if one.starts_at <= soon and times.local(one.starts_at).date() == day]
    return listed[-1] if listed else None


def cancel(who: str, id: int) -> PlannedSession:
    """Take back what was scheduled."""
    with transaction() as db:
        found = next((one for one in planned(db, who) if one.id == id), None)
        if found is None:
            raise CoordinationError(
                f"{who} has nothing scheduled under number {id}; outreach-session schedule lists it"
            )
        db.delete(found)
    return found


def discard(ref: str | None, who: str) -> OutreachSession:
    """Take a session out of every figure and report; what was said of it stays in the event log."""
    with transaction() as db:
        session = find(db, ref, who)
        if session.status == DISCARDED:
            raise CoordinationError(f"{session.ref} is discarded already")
        session.ended_at = session.ended_at or session.started_at
        session.status, session.active_for = DISCARDED, None
        _record(db, session, Kind.SESSION_DISCARDED, times.stored(times.now()))
    return session


def change(
    ref: str | None, who: str, items: Counting, *, goal: str = "", icp: str = "", channels: str = ""
) -> OutreachSession:
    """Give a session another goal, with its targets, another ICP or other channels."""
    with transaction() as db:
        session = find(db, ref, who)
        template = by_key(session.template)
        before = {"goal": session.goal, "icp": session.icp, "channels": session.channels}
        session.goal, session.icp = goal or session.goal, icp or session.icp
        session.channels = channels or session.channels
        if goal and template:
            session.targets = goals.targets(goal, template, items)
        _record(db, session, Kind.SESSION_CHANGED, times.stored(times.now()), before=before)
    return session
