"""outreach-session complete"""

from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import OutreachSession
from marketing_engine.session_manager import dialogues, periods, sessions, times
from marketing_engine.session_manager.commands.asking import ask_if_somebody_answers, is_yes
from marketing_engine.session_manager.commands.options import At, Person, said_at
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.session_templates import session_templates
from marketing_engine.session_manager.sessions import Wanted


def command(
    learning: Annotated[list[str] | None, typer.Option("--learning", help="What you learned; can be repeated.")] = None,
    follow_up: Annotated[
        str | None, typer.Option("--schedule", metavar="TIME", help="Schedule the follow-up session without asking.")
    ] = None,
    no_follow_up: Annotated[bool, typer.Option("--no-schedule", help="Do not ask for a follow-up session.")] = False,
    at: At = None,
    person: Person = None,
) -> int:
    """End the active session: its results, what stands out, and whether to schedule a follow-up."""
    if follow_up and no_follow_up:
        raise UsageError("--schedule and --no-schedule exclude each other")
    who, when, items = sessions.person(person), said_at(at), counting()
    chosen = times.ahead(follow_up) if follow_up else None
    if chosen and chosen < when:
        raise UsageError(f"--schedule {follow_up!r} is before the session's end")
    kinds, icps = session_templates(), Icps()
    with transaction(reads=True) as db:
        dialogues.share(sessions.find(db, None, who), learning or [])
    session = sessions.complete(who, when)
    as_of = max(session.ended_at, times.stored(times.now()))  # what names the session counts, whenever it was said
    with transaction(reads=True) as db:
        progress = periods.progress_of(db, session, items, icps, as_of)
        days = periods.days(periods.LENGTHS["quarterly"], when)
        history = periods.gather(db, items.messages_only(), icps, *days, who=who, as_of=as_of).progresses
    output.say(output.visible(dialogues.completion(progress, history, kinds, items)))
    tell_simulated(progress)
    dialogues.share(session, dialogues.learned(progress, history))
    if chosen is not None:
        _schedule(session, times.stored(chosen))
    elif not no_follow_up:
        _offer(session)
    return 0


def _offer(session: OutreachSession) -> None:
    answer = ask_if_somebody_answers("Schedule follow-up session? (Y/n)")
    if answer is not None and is_yes(answer):
        _schedule(session, dialogues.next_start(session))
    else:
        output.say("No follow-up session was scheduled")


def _schedule(session: OutreachSession, starts_at: str) -> None:
    kind = session_templates()[0]
    wanted = Wanted(kind, session.icp, "", session.channels)
    sessions.plan(session.person, wanted, times.parsed(starts_at))
    output.say(f"📅 Scheduled: {kind.title}, {times.clock(starts_at)}")
    output.note("Another time: outreach-session schedule TIME; not at all: outreach-session schedule --cancel NUMBER")
