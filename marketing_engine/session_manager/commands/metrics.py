"""outreach-session metrics [explain NAME]"""

from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.config.folders import config_file
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import metrics as computing
from marketing_engine.session_manager import periods, sessions, times
from marketing_engine.session_manager.commands.options import At, Person
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.progress import Progress


def command(
    action: Annotated[str | None, typer.Argument(help="explain")] = None,
    metric: Annotated[str | None, typer.Argument(help="A metric.")] = None,
    session: Annotated[str | None, typer.Option("--session", help="An id, or last; the active one if missing.")] = None,
    at: At = None,
    person: Person = None,
) -> int:
    """The metrics and how each is defined; `explain NAME` tells one, with the session's numbers put in."""
    items = counting()
    if action is None:
        rows = [(name, one.unit, one.formula) for name, one in items.metrics.items()]
        output.table(("metric", "unit", "formula"), rows)
        return 0
    if action != "explain" or metric is None:
        raise UsageError("expected: metrics, or metrics explain NAME")
    key = computing.find(items, metric)
    asked = items.metrics[key]
    output.say(
        f"{key}: {asked.label}",
        f"Unit: {asked.unit.replace('_', ' ')}" + (" (of 10)" if asked.unit == "score" else ""),
        f"Definition: {asked.definition}",
        f"Formula: {asked.formula}",
        *([f"Reason: {asked.reason}"] if asked.reason else []),
        f"Source: {asked.source}",
        *([f"Target: {computing.shown(asked, asked.target)}"] if asked.target is not None else []),
        f"Defined in: {config_file('metrics.yaml')}",
    )
    progress = _session(session, sessions.person(person), at)
    if progress:
        number = computing.value(key, asked, progress.values)
        put_in = computing.put_in(asked, progress.values)
        output.say(f"In {progress.work.session.ref}: {put_in} = {computing.shown(asked, number)}")
    return 0


def _session(ref: str | None, who: str, at: str | None) -> Progress | None:
    """The session named, else the active one, else the last; None where there is none."""
    with transaction(reads=True) as db:
        found = sessions.find(db, ref, who) if ref else sessions.active(db, who) or sessions.last(db, who)
        return periods.progress_of(db, found, counting(), Icps(), times.stored(times.parse(at))) if found else None
