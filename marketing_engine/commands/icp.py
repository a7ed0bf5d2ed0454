"""marketing icp check [FILE…]"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coordination import output
from marketing_engine.commands.options import Config, library
from marketing_engine.config import icp_words
from marketing_engine.config.icp import ICP
from marketing_engine.config.loading import load


class Doing(StrEnum):
    """What to do with ICPs."""

    CHECK = "check"


def command(
    doing: Annotated[Doing, typer.Argument(metavar="check", help="Read ICPs and tell them in words.")],
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE…", help="ICP files; without: all of them.")] = None,
    config: Config = None,
) -> int:
    """Tell in words whom an ICP seeks and what each part counts; a mistake is shown with file and line."""
    paths = [Path(file) for file in files or []]
    if not paths:
        used = library(config)
        paths = [used.folder / "icps" / f"{id}.yaml" for id in used.icp_ids()]
    for at, path in enumerate(paths):
        output.say(*([""] if at else []), *(output.visible(line) for line in icp_words.describe(load(path, ICP))))
    return 0
