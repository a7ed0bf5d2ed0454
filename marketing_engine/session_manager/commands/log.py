"""outreach-session log ITEM N"""

from typing import Annotated

import typer

from coordination import output
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import periods, sessions, times
from marketing_engine.session_manager.commands.options import At, Json, Person, said_at
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting, money
from marketing_engine.session_manager.status import ON_PAUSE


def command(
    item: Annotated[
        str,
        typer.Argument(help="companies, contacts, crafted, approved, rejected, sent, responses, meetings, pipeline."),
    ],
    amount: Annotated[str, typer.Argument(metavar="N", help="3 adds three, =3 sets the total; pipeline: 150K.")],
    title: Annotated[str, typer.Option("--title", help="The contacts' job title.")] = "",
    template: Annotated[str, typer.Option("--template", help="The message template.")] = "",
    channel: Annotated[str, typer.Option("--channel", help="email, linkedin, …")] = "",
    session: Annotated[str | None, typer.Option("--session", help="An id, or last; the active one if missing.")] = None,
    at: At = None,
    person: Person = None,
    as_json: Json = False,
) -> int:
    """Count what you did by hand; what agents and channels record counts by itself."""
    who, when, items = sessions.person(person), said_at(at), counting()
    logged, name, given = sessions.log(
        session, who, item, amount, when, items, title=title, template=template, channel=channel
    )
    with transaction(reads=True) as db:
        progress = periods.progress_of(db, logged, items, Icps(), times.stored(max(when, times.now())))
    total = progress.totals.get(name, 0)
    if logged.status == ON_PAUSE:
        output.note(f"note: {logged.ref} is on pause; outreach-session resume lets its clock run")
    if as_json:
        output.emit_json({"session_id": logged.ref, "item": name, "given": given, "total": total})
        return 0
    line = next((line.text for line in progress.lines if line.item == name), "")
    shown = money(total) if items.items[name].unit == "money" else str(total)
    output.say(line if line and items.items[name].unit == "count" else f"✅ {items.items[name].label}: {shown}")
    return 0
