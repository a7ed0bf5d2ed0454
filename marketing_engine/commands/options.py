"""Options that several subcommands share."""

from typing import Annotated

import typer

from coordination.errors import UsageError
from marketing_engine.config.folders import config_folder
from marketing_engine.config.library import Library

Config = Annotated[str | None, typer.Option("--config", metavar="FOLDER", help="The configuration to use.")]
CampaignArgument = Annotated[str, typer.Argument(help="A campaign's id; the only one if missing.")]
CampaignOption = Annotated[str, typer.Option("--campaign", help="A campaign's id; the only one if missing.")]
AlsoCampaign = Annotated[str, typer.Option("--campaign", help="The same as the argument.")]
Json = Annotated[bool, typer.Option("--json", help="JSON Lines.")]


def library(config: str | None) -> Library:
    """The configuration; raises CoordinationError where there is none."""
    return Library(config_folder(config))


def campaign_of(config: str | None, *named: str) -> str:
    """The id of the campaign that a call names, by its argument or by --campaign; the only one where it names none.

    Raises UsageError where that says none, or two.
    """
    wanted = set(filter(None, named))
    if len(wanted) > 1:
        raise UsageError(f"two campaigns are named: {' and '.join(repr(one[:60]) for one in sorted(wanted))}")
    if wanted:
        return wanted.pop()
    used = library(config)
    there = used.campaign_ids()
    if len(there) != 1:
        raise UsageError(f"which campaign? known: {', '.join(there) or f'none in {used.folder}'}")
    return there[0]
