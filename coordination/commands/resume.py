"""session-resume [SCOPE…]"""

import os
import sys

from coordination import holds, output, waking
from coordination.errors import CoordinationError

EXAMPLES = """\
session-resume broadcast
"""


def run(scopes: list[str]) -> list[holds.Hold]:
    """Lift the holds with these scopes, or all; an emergency stop only after a person says yes on a terminal."""
    in_force = holds.in_force()
    unknown = [scope for scope in scopes if scope not in [hold.scope for hold in in_force]]
    if unknown or not in_force:
        have = ", ".join(hold.scope for hold in in_force) or "none"
        raise CoordinationError(f"no hold on {', '.join(unknown) or 'anybody'}; in force: {have}")
    wanted = [hold for hold in in_force if not scopes or hold.scope in scopes]
    for hold in wanted:
        if hold.level == holds.EMERGENCY and not confirmed(f"Lift {hold}?"):
            raise CoordinationError(f"nothing was lifted; {hold} is ended only by a person who says yes in a terminal")
    for hold in wanted:
        holds.lift(hold.scope, person=True)
        waking.wake_covered(hold.address)
    return wanted


def confirmed(question: str) -> bool:
    """Ask a person; nobody at a terminal is a no."""
    if not (os.isatty(0) and os.isatty(2)):
        return False
    sys.stderr.write(f"{output.visible(question)} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def show(lifted: list[holds.Hold], as_json: bool = False) -> int:
    """Print what was lifted."""
    for hold in lifted:
        if as_json:
            output.emit_json({"lifted": hold.scope, "level": hold.level})
        else:
            output.say(f"▶️  Lifted: {output.visible(str(hold))}")
    return 0


def plain(arguments: list[str]) -> int | None:
    """`session-resume`, `session-resume SCOPE…`."""
    return show(run(arguments))


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        scopes: Annotated[
            list[str] | None, Argument(help="Holds as session-status names them; all if missing.")
        ] = None,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one lifted hold a line.")] = False,
    ) -> int:
        """Lift holds and wake whom they bound. An emergency stop asks for a person's yes on a terminal."""
        return show(run(scopes or []), as_json)

    return command
