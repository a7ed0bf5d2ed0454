"""Options that several subcommands share."""

from typing import Annotated

import typer

from marketing_engine.config.folders import config_folder
from marketing_engine.config.library import Library

Config = Annotated[str | None, typer.Option("--config", metavar="FOLDER", help="The configuration to use.")]
CampaignArgument = Annotated[str, typer.Argument(help="A campaign's id.")]
CampaignOption = Annotated[str, typer.Option("--campaign", help="A campaign's id.")]
Json = Annotated[bool, typer.Option("--json", help="JSON Lines.")]


def library(config: str | None) -> Library:
    """The configuration; raises CoordinationError where there is none."""
    return Library(config_folder(config))
