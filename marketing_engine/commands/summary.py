"""marketing summary [CAMPAIGN]"""

from dataclasses import asdict
from typing import Annotated

import typer

from coordination import output
from coordination.errors import CoordinationError
from marketing_engine.commands.options import AlsoCampaign, CampaignArgument, Config, Json, campaign_of, library
from marketing_engine.day import summary as day
from marketing_engine.records import runs
from marketing_engine.records.database import transaction


def command(
    campaign: CampaignArgument = "",
    date: Annotated[str | None, typer.Option(help="A day like 2026-11-20; the newest if missing.")] = None,
    as_json: Json = False,
    config: Config = None,
    also: AlsoCampaign = "",
) -> int:
    """The figures of a day, counted now from the records."""
    campaign = campaign_of(config, campaign, also)
    used = library(config).campaign(campaign)
    with transaction() as db:
        run = runs.find(db, campaign, date) if date else runs.latest(db, campaign)
        if run is None:
            raise CoordinationError(f"{campaign} has no day{f' {date}' if date else ''} in the records")
        figures = day.figures(db, run, used)
    if as_json:
        output.emit_json(asdict(figures))
    else:
        output.say(day.text(figures))
        if run.phase != "done":
            output.say(f"This day is not over: {run.phase}")
    return 0
