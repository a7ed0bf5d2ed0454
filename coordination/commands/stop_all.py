"""session-stop-all [REASON]"""

from coordination import address, orders
from coordination.commands import send

EXAMPLES = """\
session-stop-all
"""


def run(reason: str = "hold all activity", sender: str | None = None, as_json: bool = False) -> int:
    """An emergency stop of everybody: when it returns 0, no external effect begins any more."""
    return send.show(send.run(address.BROADCAST, f"{orders.EMERGENCY} {reason}", sender=sender), as_json)


OPTIONS = ("--from", "--json", "--help", "-h", "--")


def is_also_plain(arguments: list[str]) -> bool:
    """Whatever is typed in the hurry is a reason, but for the options there are."""
    return not any(argument.partition("=")[0] in OPTIONS for argument in arguments)


def plain(arguments: list[str]) -> int | None:
    """`session-stop-all`, `session-stop-all REASON…`."""
    return run(" ".join(arguments) or "hold all activity")


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        reason: Annotated[list[str] | None, Argument(help="Why, for those who find the hold.")] = None,
        sender: Annotated[str | None, Option("--from", help="Stop as this session.")] = None,
        as_json: Annotated[bool, Option("--json", help="One JSON object.")] = False,
    ) -> int:
        """Emergency stop of everybody, also of those who start later. A person lifts it with session-resume."""
        return run(" ".join(reason or []) or "hold all activity", sender, as_json)

    return command
