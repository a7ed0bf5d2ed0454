"""outreach-session trends"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import charts, metrics, periods, sessions, times
from marketing_engine.session_manager import trends as looking
from marketing_engine.session_manager.commands.options import At, Everyone, Json, Person
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.commands.tables import fitting
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, counting
from marketing_engine.session_manager.trends import Row

LENGTHS = {"day": 14, "week": 84, "month": 365}
"""Days that are looked at where nobody says."""

WHOLE: dict[str, Callable[[date], date]] = {
    "week": lambda day: day - timedelta(days=day.weekday()),
    "month": lambda day: day.replace(day=1),
}
"""The first week or month is looked at whole: half of one is no trend."""


def command(
    by: Annotated[
        str, typer.Option("--by", help="day, week, month, icp, channel, template, title, weekday or hour.")
    ] = "week",
    days: Annotated[int | None, typer.Option("--days", min=1, max=100_000, help="How many days back.")] = None,
    svg: Annotated[bool, typer.Option("--svg", help="An SVG picture.")] = False,
    everyone: Everyone = False,
    at: At = None,
    person: Person = None,
    as_json: Json = False,
) -> int:
    """Response rates and the rest over time, or by kind. On a terminal with bars; intervals are 95%."""
    if by not in looking.WAYS:
        raise UsageError(f"--by {by[:40]!r}: expected one of {', '.join(looking.WAYS)}")
    when, items = times.parse(at), counting()
    who = None if everyone else sessions.person(person)
    first, last = periods.days(days or LENGTHS.get(by, 90), when)
    if by in WHOLE:
        first = WHOLE[by](first)
    with transaction(reads=True) as db:
        found = periods.gather(db, items, Icps(), first, last, who=who, as_of=times.stored(when)).progresses
    rows = looking.rows(found, by, items)
    if as_json:
        for row in rows:
            output.emit_json(row.as_record())
    elif svg:
        output.say(charts.svg(f"Response rate by {by}", rows))
    elif not rows:
        output.say("No session in this time")
    else:
        tell_simulated(*found)
        _table(by, rows, items)
    return 0


SHORT = {
    "companies_per_hour": "comp/h",
    "messages_per_hour": "msg/h",
    "message_approval_rate": "approved",
    "meetings_scheduled": "meetings",
    "pipeline_value_created": "pipeline",
}
"""The metrics over time that a table has room for."""

BAR = 10
"""Characters that a bar has: a table cuts its last column to this, and no bar may be cut."""

LEAST = ("comp/h", "msg/h", "approved", "sessions", "pipeline", "meetings")


def _table(by: str, rows: list[Row], items: Counting) -> None:
    over_time = [name for name in SHORT if rows[0].sessions and name in rows[0].metrics]
    drawn = output.on_terminal()
    head: tuple[str, ...] = (by, "sent", "answered", "rate", "95%", *(["sessions"] if rows[0].sessions else []))
    head += (*(SHORT[name] for name in over_time), *([""] if drawn else []))
    bars = [[bar] if drawn else [] for bar in charts.terminal(rows, BAR)]
    lines = [
        (*_cells(row), *(metrics.shown(items.metrics[name], row.metrics[name]) for name in over_time), *bar)
        for row, bar in zip(rows, bars, strict=True)
    ]
    fitting(head, lines, [name for name in LEAST if name in head])


def _cells(row: Row) -> list[str]:
    rate, interval = row.tally.rate, row.interval
    return [
        row.label,
        str(row.tally.sent),
        str(row.tally.answered),
        "n/a" if rate is None else f"{100 * rate:.1f}%",
        f"{100 * interval[0]:.0f}-{100 * interval[1]:.0f}%" if interval else "n/a",
        *([str(row.sessions)] if row.sessions else []),
    ]
