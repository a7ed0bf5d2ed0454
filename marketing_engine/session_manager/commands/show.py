"""outreach-session show"""

import json

from coordination import output
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import integrations, metrics, periods, sessions, times
from marketing_engine.session_manager.commands.options import At, Json, Person, Session, Yaml
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, counting
from marketing_engine.session_manager.progress import MILESTONES, Progress, milestones

STATE = ("response_rate", "engagement_score", "efficiency_score")
"""The metrics of document 2's "Active Session State"."""


def command(
    session: Session = None, at: At = None, person: Person = None, as_yaml: Yaml = False, as_json: Json = False
) -> int:
    """Everything about a session: counts, milestones, metrics, what is next, and what its channels have left."""
    who, when, items = sessions.person(person), times.parse(at), counting()
    with transaction(reads=True) as db:
        found = sessions.find(db, session, who)
        progress = periods.progress_of(db, found, items, Icps(), times.stored(when))
        usage = integrations.usage(db, items, when, found.person)
    if as_json:
        output.emit_json({**state(progress, items), "integrations": [vars(one) for one in usage]})
        return 0
    if as_yaml:
        output.say(as_text(state(progress, items)))
        tell_simulated(progress)
        return 0
    _show(progress, items, usage)
    tell_simulated(progress)
    return 0


def state(progress: Progress, items: Counting) -> dict[str, object]:
    """The structure of "Active Session State"."""
    session = progress.work.session
    shown = {name: _whole(name, progress, items) for name in STATE if name in items.metrics}
    return {
        "current_session": {
            "session_id": session.ref,
            "start_time": session.started_at,
            "duration": times.minutes(progress.elapsed_minutes),
            "status": session.status,
            "icp_target": session.icp,
            "session_goal": session.goal,
            "channel_focus": session.channels,
            "progress": {name: progress.totals.get(name, 0) for name in items.in_progress},
            "metrics": shown,
        }
    }


def _whole(name: str, progress: Progress, items: Counting) -> str:
    """As the state has it: a rate is a whole percentage."""
    metric = items.metrics[name]
    number = metrics.value(name, metric, progress.values)
    if metric.unit == "percent" and number is not None:
        return f"{metrics.percent(number)}%"
    return metrics.shown(metric, number)


def as_text(record: dict[str, object]) -> str:
    """The YAML, laid out as document 2 prints it: strings in quotes, groups set apart."""
    lines = ["current_session:"]
    for key, value in record["current_session"].items():  # type: ignore[attr-defined]  # the structure is `state`'s
        if key in ("icp_target", "progress", "metrics"):
            lines.append("  ")
        if isinstance(value, dict):
            lines.append(f"  {key}:")
            lines += [f"    {name}: {_quoted(one)}" for name, one in value.items()]
        else:
            lines.append(f"  {key}: {_quoted(value)}")
    return "\n".join(lines)


def _quoted(value: object) -> str:
    """A YAML scalar; what is not printable is escaped."""
    return json.dumps(value, ensure_ascii=not str(value).isprintable())


def _told(progress: Progress, items: Counting) -> list[str]:
    """The items that channels told of, as far as they did."""
    listed = {line.item for line in progress.lines}
    return [
        name for name, item in items.items.items() if item.if_any and name not in listed and progress.totals.get(name)
    ]


def _show(progress: Progress, items: Counting, usage: list[integrations.Usage]) -> None:
    session = progress.work.session
    reached = milestones(progress, items)
    say, visible = output.say, output.visible
    say(
        f"🎯 {session.ref} ({session.status}) of {session.person}",
        f"Started: {times.clock(session.started_at)}"
        + (f"; ended: {times.clock(session.ended_at)}" if session.ended_at else ""),
        f"Duration: {times.minutes(progress.elapsed_minutes)} of {session.planned_minutes}",
        f"ICP: {visible(session.icp) or 'any'}; channels: {visible(session.channels) or 'any'}",
        f"Goal: {visible(session.goal)}",
        "",
        "Progress:",
        *(line.text for line in progress.lines),
        *(f"📨 {items.items[name].label}: {progress.totals[name]}" for name in _told(progress, items)),
        "",
        "Milestones:",
        *(
            f"✅ {label}: {times.clock(reached[key])}" if key in reached else f"⏳ {label}"
            for key, label in MILESTONES.items()
        ),
        "",
        "Metrics:",
        *(
            f"{metric.label}: {metrics.shown(metric, metrics.value(name, metric, progress.values))}"
            for name, metric in items.metrics.items()
        ),
    )
    if not session.ended_at:
        say("", f"Next: {visible(progress.next_action)}")
    say("", "Integrations:", *([visible(one.text) for one in usage] or ["none used in the last 7 days"]))
