"""marketing backup FILE"""

from pathlib import Path
from typing import Annotated

import typer

from coordination import output
from marketing_engine.records import backup


def command(file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that does not exist yet.")]) -> int:
    """Write a consistent copy of the records, also while the team is at work. `marketing restore` puts it back."""
    state = backup.backup(file)
    output.say(
        f"✅ {output.visible(str(file))}: {state.events} events"
        + (f", the last at {state.newest}" * bool(state.newest))
    )
    return 0
