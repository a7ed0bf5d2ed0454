"""marketing prospects"""

import sys
from dataclasses import asdict
from typing import Annotated

import typer

from coordination import output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.commands.options import CampaignOption, Json, campaign_of, library
from marketing_engine.records import prospect_list
from marketing_engine.records.database import transaction


def command(
    campaign: CampaignOption = "",
    as_json: Json = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="CSV, safe to open in a spreadsheet.")] = False,
) -> int:
    """List the prospects of a campaign: score, decision, mails, one line each."""
    if as_json and as_csv:
        raise UsageError("--json or --csv, not both")
    campaign = campaign_of(None, campaign)
    wanted = prospect_list.Filter(campaign)
    with transaction(reads=True) as db:
        if not prospect_list.page(db, wanted, 1):
            library(None).campaign(campaign)  # a name that there is not must be told
            raise CoordinationError(f"there are no prospects in {campaign}; see `marketing import --help`")
    if as_csv:
        from marketing_engine.web import export

        sys.stdout.writelines(export.lines(prospect_list.in_portions(wanted)))
    elif as_json:
        for one in prospect_list.in_portions(wanted):
            output.emit_json(asdict(one))
    else:
        columns = ("prospect", "score", "decision", "mails", "name", "work")
        output.table(columns, list(map(_row, prospect_list.in_portions(wanted))))
    return 0


def _row(one: prospect_list.Listed) -> tuple[str, ...]:
    score = "-" if one.score is None else str(one.score)
    work = ", ".join(filter(None, (one.title, one.company)))
    return one.id, score, one.decision, f"{one.mails_sent} sent", output.one_line(one.name), output.one_line(work)
