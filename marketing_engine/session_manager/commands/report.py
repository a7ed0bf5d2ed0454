"""outreach-session report daily|weekly|monthly|quarterly"""

import os
from pathlib import Path
from typing import Annotated

import typer

from coordination import files, output
from coordination.errors import UsageError
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import reports, sessions, times
from marketing_engine.session_manager.commands.options import At, Everyone, Person
from marketing_engine.session_manager.items import counting


def command(
    report: Annotated[str, typer.Argument(help="daily, weekly, monthly or quarterly.")] = "daily",
    form: Annotated[
        str, typer.Option("--format", help="md, html, json, yaml, or a template of yours in config/reports/.")
    ] = "md",
    to: Annotated[
        str | None, typer.Option("--output", metavar="FILE", help="Write there; a folder gets a file named by the day.")
    ] = None,
    yesterday: Annotated[
        bool, typer.Option("--yesterday", help="The days up to yesterday, as they are known now: for a morning's cron.")
    ] = False,
    everyone: Everyone = False,
    at: At = None,
    person: Person = None,
) -> int:
    """A report of the last 1, 7, 30 or 90 days, the day it is asked for included. For cron: --output FOLDER."""
    name = report.strip().lower()
    if name not in reports.TITLES:
        raise UsageError(f"{report[:40]!r} is no report; expected {', '.join(reports.TITLES)}")
    if form not in reports.formats():
        raise UsageError(f"--format {form[:40]!r}: expected {', '.join(reports.formats())}")
    who = None if everyone else sessions.person(person)
    with transaction(reads=True) as db:
        record = reports.build(db, counting(), name, times.parse(at), who, until_yesterday=yesterday)
    text = reports.render(record, form)
    if to is None:
        output.say(text.rstrip("\n"))
        return 0
    path = Path(to)
    if path.is_dir() or to.endswith("/"):
        os.makedirs(path, mode=0o700, exist_ok=True)
        path = path / f"{record['last_day']}-{name}.{form}"
    files.replace(str(path.absolute()), text.encode())
    output.say(f"✅ {reports.TITLES[name]} written to {path}")
    return 0
