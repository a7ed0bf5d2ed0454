"""marketing import FILE"""

import os
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.commands.options import CampaignOption, Config, Json, campaign_of, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.csv_columns import COLUMNS
from marketing_engine.day.reasons import change_statuses
from marketing_engine.records.database import transaction
from marketing_engine.research.importing import Report, import_file


def command(
    file: Annotated[str, typer.Argument(help="A CSV of people (Apollo's export, say) or companies.")],
    campaign: CampaignOption = "",
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column holds a field: --map title='Job Role'."),
    ] = None,
    encoding: Annotated[
        str, typer.Option("--encoding", metavar="NAME", help="The file's encoding: cp1251, shift_jis, utf-8, …")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen, and write nothing.")] = False,
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Bring people or companies from a CSV into the records, each once.

    Apollo's export, LinkedIn's Connections.csv and most lists are understood as they are. People who opted out
    or bounced in another tool, by its columns, are suppressed.
    """
    campaign = campaign_of(config, campaign)
    used = library(config).campaign(campaign)
    columns = _columns(mapping or [])
    with transaction() as db, _Progress(Path(file)) as progress:
        report = import_file(db, Path(file), campaign, progress.line, columns, used.columns, encoding)
        if dry_run:
            db.rollback()
    if as_json:
        said = {
            "path": str(report.path),
            "unverified": report.unverified.total(),
            "campaign": campaign,
            "dry_run": dry_run,
        }
        output.emit_json({**asdict(report), **said})
    else:
        _tell(report, used, dry_run)
    return 0 if report.people or report.companies or report.known or report.suppressed else 1


def _tell(report: Report, campaign: Campaign, dry_run: bool) -> None:
    for line, reason in report.skipped:
        output.say(f"{report.path}:{line}: skipped: {reason}")
    for one in report.opt_outs:
        why = f"{_WORDS[one.reason]}: column {one.column!r} says {one.value!r}"
        output.say(f"{report.path}:{one.line}: suppressed: {one.email} {why}")
    for line, earlier in report.duplicates:
        output.say(f"{report.path}:{line}: the same as line {earlier}")
    if report.own_columns:
        output.note(f"note: usable in templates: {_usable(report.own_columns)}")
    for doubled in report.doubled:
        output.note(f"note: {output.one_line(doubled)}")
    if report.unused:
        more = f" and {len(report.unused) - 12} more" if len(report.unused) > 12 else ""
        output.note(f"note: nothing was taken from these columns: {', '.join(report.unused[:12])}{more}")
    for (reason, column), count in Counter((one.reason, one.column) for one in report.opt_outs).items():
        done = "would be suppressed" if dry_run else "suppressed"
        output.say(f"{count} {'person' if count == 1 else 'people'} {_WORDS[reason]} (column {column!r}): {done}")
    taken = report.people or report.companies or report.known or report.suppressed
    mark = "✅" if taken else "⚠️ "
    summary = (
        f"{mark} {report.people} people and {report.companies} companies "
        f"{'would be imported' if dry_run else 'imported'} into {campaign.id}, "
        f"{report.known} known already, {len(report.skipped)} skipped"
    )
    output.say(f"{summary}, {report.suppressed} suppressed" if report.suppressed else summary)
    for note in _notes(report, campaign, dry_run):
        output.note(note)


_WORDS = {"asked": "opted out", "hard_bounce": "bounced", "imported": "set aside by the tool before"}
"""Reasons of suppressions, for people."""


def _usable(columns: dict[str, str]) -> str:
    """Own columns as templates write them: `{{ columns.ice_breaker }}, {{ columns.size }} and 3 more`."""
    shown = ", ".join(f"{{{{ columns.{name} }}}}" for name in list(columns)[:12])
    return f"{shown} and {len(columns) - 12} more" if len(columns) > 12 else shown


def _columns(mapping: list[str]) -> dict[str, str]:
    columns = {}
    for one in mapping:
        field, equals, column = one.partition("=")
        if not equals or field not in COLUMNS or not column:
            raise UsageError(f"--map {one[:60]}: expected FIELD=COLUMN with a field of {', '.join(COLUMNS)}")
        columns[field] = column
    return columns


def _notes(report: Report, campaign: Campaign, dry_run: bool) -> list[str]:
    """How the file was read, and which people get no mail as things are."""
    notes = ["note: nothing was written (--dry-run)"] if dry_run else []
    if report.guessed:
        notes.append(f"note: read as {report.read_as}; --encoding says otherwise")
    if report.duplicates:
        notes.append(f"note: {len(report.duplicates)} of those known already stand in the file twice")
    if report.unaddressed:
        without = f"{_counted(report.unaddressed, 'person has', 'people have')} no e-mail address yet"
        notes.append(f"note: {without}: nobody writes to them until a source reveals one")
    if report.unverified and campaign.email_statuses == ["verified"]:
        kinds = ", ".join(f"{number} {kind}" for kind, number in report.unverified.most_common())
        addresses = _counted(report.unverified.total(), "address is", "addresses are")
        notes.append(
            f"note: {addresses} not known to be verified ({kinds}), and {campaign.id} writes to verified ones only: "
            f"{change_statuses(campaign, report.unverified)} (a column Email Status tells)"
        )
    return notes


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


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
