"""outreach-session list"""

from typing import Annotated

import typer

from coordination import output
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import periods, sessions, times
from marketing_engine.session_manager.commands.options import At, Everyone, Json, Person
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.commands.tables import fitting
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.progress import RESPONSES, Progress
from marketing_engine.session_manager.recorded import SENT


def command(
    days: Annotated[int, typer.Option("--days", min=1, max=100_000, help="How many days back.")] = 90,
    everyone: Everyone = False,
    at: At = None,
    person: Person = None,
    as_json: Json = False,
) -> int:
    """Sessions, one a line, oldest first."""
    when, items = times.parse(at), counting()
    who = None if everyone else sessions.person(person)
    with transaction(reads=True) as db:
        found = periods.gather(
            db, items, Icps(), *periods.days(days, when), who=who, as_of=times.stored(when)
        ).progresses
    if as_json:
        for one in found:
            output.emit_json(_record(one))
    elif found:
        head = ("session", "person", "status", "started", "minutes", "sent", "responses", "goal")
        least = ("started", "minutes") if everyone else ("person", "started", "minutes")
        fitting(head, [_row(one) for one in found], least)
        tell_simulated(*found)
    else:
        output.say(f"No session of {who or 'anybody'} in the last {days} days; begin one with: outreach-session start")
    return 0


def _row(one: Progress) -> tuple[str, ...]:
    session = one.work.session
    numbers = (f"{one.elapsed_minutes:.0f}", str(one.totals.get(SENT, 0)), str(one.totals.get(RESPONSES, 0)))
    return (session.ref, session.person, session.status, times.clock(session.started_at), *numbers, session.goal)


def _record(one: Progress) -> dict[str, object]:
    session = one.work.session
    return {
        "session_id": session.ref,
        "person": session.person,
        "status": session.status,
        "start_time": session.started_at,
        "end_time": session.ended_at or None,
        "minutes": round(one.elapsed_minutes, 1),
        "icp_target": session.icp,
        "channel_focus": session.channels,
        "session_goal": session.goal,
        "progress": one.totals,
    }
