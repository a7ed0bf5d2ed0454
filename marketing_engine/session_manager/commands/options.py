"""Options that several subcommands share."""

from datetime import datetime, timedelta
from typing import Annotated

import typer

from coordination import output
from marketing_engine.session_manager import times

At = Annotated[
    str | None,
    typer.Option("--at", metavar="TIME", help="When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing."),
]
Person = Annotated[
    str | None, typer.Option("--person", metavar="NAME", help="Whose; $SESSION_NAME or your login name if missing.")
]
Session = Annotated[str | None, typer.Argument(metavar="[SESSION]", help="An id, or last; the active one if missing.")]
Json = Annotated[bool, typer.Option("--json", help="JSON.")]
Yaml = Annotated[bool, typer.Option("--yaml", help="YAML, as document 2 has it.")]
Everyone = Annotated[bool, typer.Option("--everyone", help="All people's sessions, not only yours.")]


def said_at(at: str | None) -> datetime:
    """The time of something that is recorded; one that is yet to come is taken, and pointed at."""
    when = times.parse(at)
    if when > times.now() + timedelta(minutes=1):
        output.note(f"⚠️  {times.clock(times.stored(when))} is yet to come; what is recorded there counts from then on")
    return when
