"""outreach-session schedule [TIME]"""

from datetime import timedelta
from typing import Annotated

import typer
from sqlalchemy import select

from coordination import output
from coordination.coordinator import SessionCoordinator
from coordination.errors import UsageError
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import PlannedSession
from marketing_engine.session_manager import sessions, times
from marketing_engine.session_manager.commands.options import At, Json, Person
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.session_templates import by_key, find
from marketing_engine.session_manager.sessions import Wanted

SOON = timedelta(minutes=15)


def command(
    when: Annotated[
        str | None,
        typer.Argument(
            metavar="[TIME]", help="When it starts: '2025-01-28 10:30', or 2h (from now); without: what is scheduled."
        ),
    ] = None,
    template: Annotated[str, typer.Option("--template", help="quick, standard, deep_dive, or its number.")] = "1",
    icp: Annotated[str, typer.Option("--icp", help="The ICP.")] = "",
    goal: Annotated[str, typer.Option("--goal", help="'Send 8 messages'.")] = "",
    channels: Annotated[str, typer.Option("--channels", help="'LinkedIn + Email'.")] = "",
    remind: Annotated[
        bool, typer.Option("--remind", help="For cron: remind each person who has one due soon, once.")
    ] = False,
    cancel: Annotated[
        int | None, typer.Option("--cancel", metavar="NUMBER", help="Take one back, by its number.")
    ] = None,
    at: At = None,
    person: Person = None,
    as_json: Json = False,
) -> int:
    """Schedule a session, or list what is scheduled. The next `start` of that day takes it up."""
    now = times.parse(at)
    if remind:
        return _remind(times.stored(now + SOON), times.stored(now))
    who = sessions.person(person)
    if cancel is not None:
        gone = sessions.cancel(who, cancel)
        output.say(f"✅ No longer scheduled: {_title(gone)}, {times.clock(gone.starts_at)}")
        return 0
    if when is None:
        return _list(who, as_json)
    start = times.ahead(when)
    if start < now - timedelta(minutes=1):
        raise UsageError(f"{when!r} is over; a time without a date is today's")
    kind = find(template)
    planned = sessions.plan(who, Wanted(kind, Icps().label(icp), goal, channels), start)
    if as_json:
        output.emit_json(_record(planned))
    else:
        output.say(f"📅 Scheduled: {kind.title}, {times.clock(planned.starts_at)}")
    return 0


def _record(planned: PlannedSession) -> dict[str, object]:
    names = ("id", "person", "starts_at", "template", "icp", "goal", "channels")
    return {name: getattr(planned, name) for name in names}


def _list(who: str, as_json: bool) -> int:
    with transaction() as db:
        found = sessions.planned(db, who)
    if as_json:
        for one in found:
            output.emit_json(_record(one))
        return 0
    if not found:
        output.say(f"No session of {who} is scheduled")
        return 0
    rows = [
        (str(one.id), times.clock(one.starts_at), _title(one), one.icp or "any ICP", one.goal or "-") for one in found
    ]
    output.table(("number", "when", "session", "ICP", "goal"), rows)
    return 0


def _title(planned: PlannedSession) -> str:
    kind = by_key(planned.template)
    return kind.title if kind else planned.template


def _remind(until: str, now: str) -> int:
    with transaction() as db:
        due = db.scalars(
            select(PlannedSession).where(
                PlannedSession.reminded_at == "", PlannedSession.used_by.is_(None), PlannedSession.starts_at <= until
            )
        ).all()
    for one in due:
        text = f"OUTREACH_SESSION_DUE {_title(one)} at {times.clock(one.starts_at)}: outreach-session start"
        SessionCoordinator(one.person).send_message(one.person, text)
        with transaction() as db:
            db.get_one(PlannedSession, one.id).reminded_at = now
        output.say(f"✅ {one.person} was reminded: {_title(one)}, {times.clock(one.starts_at)}")
    return 0
