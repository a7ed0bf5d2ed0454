"""outreach-session analytics"""

import json

from coordination import output
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import metrics, periods, sessions, times
from marketing_engine.session_manager.commands.options import At, Json, Person, Session, Yaml
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.dialogues import next_session
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, counting, money
from marketing_engine.session_manager.progress import CRAFTED, Progress
from marketing_engine.session_manager.recorded import SENT
from marketing_engine.session_manager.session_templates import session_templates

GROUPS = ("productivity", "quality", "outcomes")


def command(
    session: Session = None, at: At = None, person: Person = None, as_yaml: Yaml = False, as_json: Json = False
) -> int:
    """The session's performance metrics; n/a is what nothing was recorded for."""
    who, when, items = sessions.person(person), times.parse(at), counting()
    with transaction(reads=True) as db:
        found = sessions.find(db, session or (None if sessions.active(db, who) else "last"), who)
        progress = periods.progress_of(db, found, items, Icps(), times.stored(when))
    if as_json:
        numbers = {
            group: {
                name: metrics.value(name, metric, progress.values)
                for name, metric in items.metrics.items()
                if metric.group == group
            }
            for group in GROUPS
        }
        output.emit_json(
            {"session_id": found.ref, "session_analytics": numbers, "next_session_priority": priority(progress)}
        )
        return 0
    if as_yaml:
        output.say(_as_yaml(progress, items))
    else:
        output.say(f"📈 {found.ref}")
        for group in GROUPS:
            output.say(
                "", f"{group.capitalize()}:", *(f"{label}: {shown}" for label, shown in _shown(progress, items, group))
            )
        output.say(f"Next session's priority: {priority(progress)}")
        output.say("", f"Next: {next_session(progress.answered, session_templates(), items)}")
    tell_simulated(progress)
    return 0


def _shown(progress: Progress, items: Counting, group: str) -> list[tuple[str, str]]:
    return [
        (metric.label, metrics.shown(metric, metrics.value(name, metric, progress.values)))
        for name, metric in items.metrics.items()
        if metric.group == group
    ]


def priority(progress: Progress) -> str:
    """What the next session is for: open follow-ups before research, research before anything new."""
    done = progress.totals
    if done.get(SENT):
        return "Follow-up execution"
    if done.get(CRAFTED):
        return "Outreach execution"
    return "Message crafting" if done.get("contacts_identified") else "Company research"


def _as_yaml(progress: Progress, items: Counting) -> str:
    """Laid out as document 2's "Session Performance Metrics"."""
    lines = ["session_analytics:"]
    for group in GROUPS:
        lines += ["  "] * (group != GROUPS[0]) + [f"  {group}:"]
        for name, metric in items.metrics.items():
            if metric.group == group:
                number = metrics.value(name, metric, progress.values)
                shown = metrics.shown(metric, number)
                if metric.unit == "money" and number is not None:
                    shown = json.dumps(money(number))
                lines.append(f"    {name}: {shown}")
    lines.append(f"    next_session_priority: {json.dumps(priority(progress))}")
    return "\n".join(lines)
