"""session-hold [ADDRESS [REASON]]"""

from coordination import address, holds, orders, output, registry
from coordination.commands import send
from coordination.errors import UsageError

EXAMPLES = """\
session-hold
session-hold marketing-outreach "reviewing deliverability"
session-hold broadcast --only send
"""


def run(to: str, reason: str = "", *, only: str = "", sender: str | None = None, as_json: bool = False) -> int:
    """Pause those an address means, until session-resume: when it returns 0, they begin no external effect."""
    if only not in ("", *orders.KIND_WORDS.values()):
        raise UsageError(f"--only {only!r}: expected {', '.join(sorted(set(orders.KIND_WORDS.values())))}")
    order = orders.Order(orders.PAUSE, to, only, reason)
    if not address.is_glob(to) and not _is_known(to):
        output.note(f"note: no session is called {to!r} yet: this holds nothing but sessions that start later")
    text = f"{orders.PAUSE} ALL{' OUTREACH' if only else ''}" + (f" - {reason}" if reason else "")
    return send.show(send.run(to, text, order=order, sender=sender), as_json)


def _is_known(to: str) -> bool:
    try:
        return to == address.BROADCAST or any(address.covers(to, name) for name in registry.mailboxes())
    except OSError:  # they cannot be listed, which must not keep a hold from being placed
        return True


def show_all(as_json: bool = False) -> int:
    """The holds in force, one a line, their scope first."""
    in_force = holds.in_force()
    for hold in in_force:
        if as_json:
            names = ("scope", "address", "kind", "level", "who", "since", "why", "excepted")
            output.emit_json({name: getattr(hold, name) for name in names})
    if as_json:
        return 0
    rows = [(hold.scope, hold.level, hold.since, hold.who, _says(hold)) for hold in in_force]
    if rows:
        output.table(("scope", "level", "since", "by", "why"), rows)
    else:
        output.note("Nobody is held.")
    return 0


def _says(hold: holds.Hold) -> str:
    return hold.why + (f" (except {', '.join(hold.excepted)})" if hold.excepted else "")


def plain(arguments: list[str]) -> int | None:
    """`session-hold`, `session-hold ADDRESS`, `session-hold ADDRESS REASON…`."""
    return run(arguments[0], " ".join(arguments[1:])) if arguments else show_all()


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        to: Annotated[
            str | None, Argument(metavar="[ADDRESS]", help="Which sessions; without it the holds in force are shown.")
        ] = None,
        reason: Annotated[list[str] | None, Argument(help="Why, for those who find the hold.")] = None,
        only: Annotated[str, Option(help="Hold one kind of effect only: send.")] = "",
        sender: Annotated[str | None, Option("--from", help="Hold as this session.")] = None,
        as_json: Annotated[bool, Option("--json", help="JSON Lines.")] = False,
    ) -> int:
        """Pause sessions until somebody resumes them, or show what is held."""
        if to is None:
            return show_all(as_json)
        return run(to, " ".join(reason or []), only=only, sender=sender, as_json=as_json)

    return command
