"""outreach-session trends"""

from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.outreach_sessions import charts, metrics, periods, sessions, times
from marketing_engine.outreach_sessions import trends as looking
from marketing_engine.outreach_sessions.commands.options import At, Everyone, Json, Person
from marketing_engine.outreach_sessions.icps import Icps
from marketing_engine.outreach_sessions.items import Counting, counting
from marketing_engine.outreach_sessions.trends import Row
from marketing_engine.records.database import transaction

LENGTHS = {"day": 14, "week": 84, "month": 365}
"""Days that are looked at where nobody says."""


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
    when, items = times.at(at), counting()
    who = None if everyone else sessions.person(person)
    stretch = periods.days(days or LENGTHS.get(by, 90), when)
    with transaction() as db:
        found = periods.gather(db, items, Icps(), *stretch, who=who, as_of=times.stored(when)).progresses
    rows = looking.rows(found, by, items)
    if as_json:
        for row in rows:
            output.emit_json(row.as_record())
    elif svg:
        output.say(charts.svg(f"Response rate by {by}", rows))
    elif not rows:
        output.say("No session in this time")
    else:
        _table(by, rows, items)
    return 0


def _table(by: str, rows: list[Row], items: Counting) -> None:
    bars = charts.terminal(rows) if output.on_terminal() else ["" for _ in rows]
    extra = [
        name for name in looking.OVER_TIME if rows[0].sessions and name != "response_rate" and name in rows[0].metrics
    ]
    head = (by, "sent", "answered", "rate", "95%", *(["sessions"] if rows[0].sessions else []))
    shown = {"companies_per_hour": "comp/h", "messages_per_hour": "msg/h", "message_approval_rate": "approved"}
    shown |= {"meetings_scheduled": "meetings", "pipeline_value_created": "pipeline"}
    columns = [name for name in extra if name in shown]
    lines = []
    for row, bar in zip(rows, bars, strict=True):
        interval = row.interval
        cells = [
            row.label,
            str(row.tally.sent),
            str(row.tally.answered),
            "n/a" if row.tally.rate is None else f"{100 * row.tally.rate:.1f}%",
            f"{100 * interval[0]:.0f}-{100 * interval[1]:.0f}%" if interval else "n/a",
            *([str(row.sessions)] if row.sessions else []),
            *(metrics.shown(items.metrics[name], row.metrics[name]) for name in columns),
        ]
        lines.append((*cells, bar) if output.on_terminal() else tuple(cells))
    names = (*head, *(shown[name] for name in columns), *([""] if output.on_terminal() else []))
    if not output.on_terminal():
        lines.insert(0, names)
    output.table(names, lines)
