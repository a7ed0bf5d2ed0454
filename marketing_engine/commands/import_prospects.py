"""marketing import FILE"""

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.commands.options import CampaignOption, Config, Json, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.csv_columns import COLUMNS
from marketing_engine.records.database import transaction
from marketing_engine.research.importing import Report, import_file


def command(
    file: Annotated[str, typer.Argument(help="A CSV of people (Apollo's export, say) or companies.")],
    campaign: CampaignOption = "campaign_1",
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column holds a field: --map title='Job Role'."),
    ] = None,
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Bring people or companies from a CSV into the records, each once.

    Apollo's export, LinkedIn's Connections.csv and most lists are understood as they are.
    """
    used = library(config).campaign(campaign)
    columns = _columns(mapping or [])
    with transaction() as db, _Progress(Path(file)) as progress:
        report = import_file(db, Path(file), campaign, progress.line, columns, used.columns)
    if as_json:
        output.emit_json({**vars(report), "path": str(report.path)})
    else:
        for line, reason in report.skipped:
            output.say(f"{report.path}:{line}: skipped: {reason}")
        if report.unused:
            more = f" and {len(report.unused) - 12} more" if len(report.unused) > 12 else ""
            output.note(f"note: nothing was taken from these columns: {', '.join(report.unused[:12])}{more}")
        taken = report.people or report.companies or report.known
        mark = "✅" if taken else "⚠️ "
        output.say(
            f"{mark} {report.people} people and {report.companies} companies imported into {campaign}, "
            f"{report.known} known already, {len(report.skipped)} skipped"
        )
        for note in _notes(report, used):
            output.note(note)
    return 0 if report.people or report.companies or report.known else 1


def _columns(mapping: list[str]) -> dict[str, str]:
    columns = {}
    for one in mapping:
        field, equals, column = one.partition("=")
        if not equals or field not in COLUMNS or not column:
            raise UsageError(f"--map {one[:60]}: expected FIELD=COLUMN with a field of {', '.join(COLUMNS)}")
        columns[field] = column
    return columns


def _notes(report: Report, campaign: Campaign) -> list[str]:
    """Whom nobody will write to as things are."""
    notes = []
    if report.unaddressed:
        without = f"{report.unaddressed} people have no e-mail address yet"
        notes.append(f"note: {without}: nobody writes to them until a source reveals one")
    if report.unverified and campaign.email_statuses == ["verified"]:
        notes.append(
            f"note: {report.unverified} addresses are not known to be verified, and {campaign.id} writes to verified "
            "ones only (email_statuses in its file; a column Email Status tells)"
        )
    return notes


class _Progress:
    """A bar on a terminal, nothing anywhere else."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._bar: Any = None
        self._at = 0

    def __enter__(self) -> "_Progress":
        if os.isatty(2) and self._file.is_file():
            with self._file.open("rb") as file:
                lines = sum(1 for _ in file)
            self._bar = typer.progressbar(length=lines, label="Importing", file=sys.stderr).__enter__()
        return self

    def line(self, number: int) -> None:
        """So far has it come."""
        if self._bar is not None:
            self._bar.update(number - self._at)
            self._at = number

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
