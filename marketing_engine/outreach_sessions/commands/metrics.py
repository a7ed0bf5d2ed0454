"""outreach-session metrics [explain NAME]"""

from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.outreach_sessions import metrics as computing
from marketing_engine.outreach_sessions import periods, sessions, times
from marketing_engine.outreach_sessions.commands.options import At, Person
from marketing_engine.outreach_sessions.icps import Icps
from marketing_engine.outreach_sessions.items import counting
from marketing_engine.outreach_sessions.progress import Progress
from marketing_engine.records.database import transaction
from marketing_engine.settings import config_file


def command(
    action: Annotated[str | None, typer.Argument(help="explain")] = None,
    name: Annotated[str | None, typer.Argument(help="A metric.")] = None,
    session: Annotated[str | None, typer.Option("--session", help="An id, or last; the active one if missing.")] = None,
    at: At = None,
    person: Person = None,
) -> int:
    """The metrics and how each is defined; `explain NAME` tells one, with the session's numbers put in."""
    items = counting()
    if action is None:
        rows = [(name, metric.unit, metric.formula) for name, metric in items.metrics.items()]
        output.table(("metric", "unit", "formula"), rows)
        return 0
    if action != "explain" or name is None:
        raise UsageError("expected: metrics, or metrics explain NAME")
    metric = computing.find(items, name)
    key = name.strip().lower().replace("-", "_")
    output.say(
        f"{key}: {metric.label}",
        f"Unit: {metric.unit.replace('_', ' ')}" + (" (of 10)" if metric.unit == "score" else ""),
        f"Definition: {metric.definition}",
        f"Formula: {metric.formula}",
        *([f"Reason: {metric.reason}"] if metric.reason else []),
        f"Source: {metric.source}",
        *([f"Target: {computing.shown(metric, metric.target)}"] if metric.target is not None else []),
        f"Defined in: {config_file('metrics.yaml')}",
    )
    progress = _session(session, sessions.person(person), at)
    if progress:
        number = computing.value(key, metric, progress.values)
        put_in = computing.put_in(metric, progress.values)
        output.say(f"In {progress.work.session.ref}: {put_in} = {computing.shown(metric, number)}")
    return 0


def _session(ref: str | None, who: str, at: str | None) -> Progress | None:
    """The session named, else the active one, else the last; None where there is none."""
    with transaction() as db:
        found = sessions.find(db, ref, who) if ref else sessions.active(db, who) or sessions.last(db, who)
        return periods.one(db, found, counting(), Icps(), times.stored(times.at(at))) if found else None
