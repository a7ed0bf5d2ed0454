"""outreach-session start"""

from typing import Annotated

import typer

from coordination import output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import OutreachSession
from marketing_engine.session_manager import dialogues, periods, sessions, times
from marketing_engine.session_manager.commands.asking import ask
from marketing_engine.session_manager.commands.options import At, Json, Person, said_at
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.goals import numbers
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.session_templates import SessionTemplate, by_key, find, session_templates
from marketing_engine.session_manager.sessions import Wanted

TRIES = 3


def command(
    template: Annotated[
        str | None, typer.Option("--template", help="quick, standard, deep_dive, or its number.")
    ] = None,
    icp: Annotated[str, typer.Option("--icp", help="The ICP; your last session's if missing.")] = "",
    goal: Annotated[str, typer.Option("--goal", help="'Find 10 new companies, send 15 messages'.")] = "",
    channels: Annotated[str, typer.Option("--channels", help="'LinkedIn + Email'; as last time if missing.")] = "",
    at: At = None,
    person: Person = None,
    as_json: Json = False,
) -> int:
    """Begin a session. Without --template: shows how the last one went, and asks which kind this is to be."""
    who, when, items = sessions.person(person), said_at(at), counting()
    with transaction(reads=True) as db:
        planned = sessions.due(db, who, when)
        running = sessions.active(db, who)
        before = sessions.last(db, who, times.stored(when))
        icps = Icps()
        last = periods.progress_of(db, before, items, icps, times.stored(when)) if before else None
    if template is None and running is None:
        output.say(dialogues.setup(last, session_templates(), items))
        scheduled = by_key(planned.template) if planned else None
        if planned and scheduled:
            output.say("", f"📅 Scheduled for {times.clock(planned.starts_at)}: {scheduled.title} (Enter takes it)")
        tell_simulated(*([last] if last else []))
        chosen = _choose(scheduled)
    else:
        chosen = find(template or "1")
    if planned and planned.template != chosen.key:
        planned = None  # it stays scheduled
    wanted = Wanted(
        chosen,
        icps.label(icp or (planned.icp if planned else "")),
        goal.strip() or (planned.goal if planned else ""),
        channels.strip() or (planned.channels if planned else ""),
    )
    session = sessions.start(who, wanted, when, items)
    _show(session, chosen, as_json)
    return 0


def _targets(session: OutreachSession) -> str:
    items = counting().items
    parts = (f"{items[name].label} {number}" for name, number in session.targets.items())
    return ", ".join(parts) or "none; outreach-session change --goal 'Find 10 companies'"


def _choose(scheduled: SessionTemplate | None) -> SessionTemplate:
    numbers = "/".join(str(number) for number in range(1, len(session_templates()) + 1))
    question = f"Which session type? ({numbers})"
    for _ in range(TRIES):
        answer = ask(question)
        if answer is None or answer.lower() in ("n", "no", "q"):
            raise CoordinationError("no session type was chosen; nothing was started")
        if not answer and scheduled:
            return scheduled
        try:
            return find(answer)
        except UsageError as error:
            output.note(f"⚠️  {error}")
    raise CoordinationError("no session type was chosen; nothing was started")


def _show(session: OutreachSession, template: SessionTemplate, as_json: bool) -> None:
    if as_json:
        output.emit_json(
            {
                "session_id": session.ref,
                "start_time": session.started_at,
                "template": session.template,
                "icp_target": session.icp,
                "session_goal": session.goal,
                "channel_focus": session.channels,
                "targets": session.targets,
                "planned_minutes": session.planned_minutes,
            }
        )
        return
    output.say(
        "",
        f"✅ Started {session.ref}: {template.title} ({template.length})",
        f"🎯 Goal: {output.visible(session.goal)}",
        f"Targets: {_targets(session)}",
        f"ICP: {output.visible(session.icp) or 'any'}; channels: {output.visible(session.channels)}",
    )
    if not numbers(session.goal):
        output.note("note: no number was read in the goal, so the targets are the template's")
    if template.steps:
        output.say(f"Next: {template.steps[0].step}")
    for hint in dialogues.hints(session):
        output.say(f"💡 Learned before: {output.visible(hint)}")
