"""marketing init [FOLDER]"""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from coordination import output
from coordination.errors import CoordinationError
from marketing_engine.config import folders


def command(
    folder: Annotated[str | None, typer.Argument(help="Where to; your configuration folder if missing.")] = None,
) -> int:
    """Lay out a configuration to start from: team, a campaign, an ICP, templates, invented prospects."""
    target = Path(folder).absolute() if folder else folders.default_config()
    if target.exists() and any(target.iterdir()):
        raise CoordinationError(f"{target} is not empty; nothing was changed")
    shutil.copytree(folders.sample_config(), target, dirs_exist_ok=True)
    output.say(f"✅ Configuration laid out in {target}")
    if target != folders.default_config():
        output.say(f"Use it with: export MARKETING_CONFIG={target}")
    return 0
