"""session-resume [SCOPE…]"""

import os
import sys

from coordination import address, events, holds, identity, orders, output, registry, sending
from coordination.errors import CoordinationError

EXAMPLES = """\
session-resume broadcast
"""


def run(scopes: list[str]) -> list[holds.Hold]:
    """Lift the holds with these scopes, or all, or free a part of a wider one.

    An emergency stop only after a person says yes on a terminal.
    """
    in_force = holds.in_force()
    whole = [hold for hold in in_force if not scopes or hold.scope in scopes]
    parts = [_part(scope) for scope in scopes if scope not in [hold.scope for hold in in_force]]
    unknown = [order.scope for order in parts if not any(hold.is_wider(order) for hold in in_force)]
    if unknown or not in_force:
        have = ", ".join(hold.scope for hold in in_force) or "none"
        raise CoordinationError(f"no hold on {', '.join(unknown) or 'anybody'}; in force: {have}")
    for hold in [*whole, *(hold for hold in in_force if any(hold.is_wider(order) for order in parts))]:
        if hold.level == orders.EMERGENCY and not confirmed(f"Lift {hold}?"):
            raise CoordinationError(f"nothing was lifted; {hold} is ended only by a person who says yes in a terminal")
    lifted = [holds.lift(hold.scope, person=True) for hold in whole]
    lifted += [holds.except_from(order, person=True) for order in parts]
    for hold in lifted:
        events.record("lifted", identity.me(), hold.end())
        sending.wake_freed(hold, lambda text: output.note(f"note: {text}"))
    return lifted


def _part(scope: str) -> orders.Order:
    """Those of a wider hold who shall go on: `marketing-research`, `marketing-outreach+send`."""
    where, _, kind = scope.partition("+")
    if not any(address.covers(address.check_address(where), name) for name in registry.mailboxes()):
        raise CoordinationError(f"{where}: no hold has that scope, and no session is meant by it; see session-hold")
    return orders.Order(orders.RESUME, where, kind, "")


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
            output.emit_json({"lifted": hold.scope, "level": hold.level, "only": list(hold.excepted[-1:])})
        else:
            output.say(f"▶️  {output.visible(hold.end())}")
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
