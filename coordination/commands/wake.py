"""session-wake [NAME…]"""

from coordination import output, registry, waking

EXAMPLES = """\
* * * * * session-wake
"""


def run(names: list[str]) -> list[str]:
    """Start the runners of sessions whose mail is unattended: of these, or of all."""
    for name in names:
        registry.need(name)
    return waking.sweep(names or None)


def show(woken: list[str], as_json: bool = False) -> int:
    """Print whom it woke; nothing when there was nothing to do, so that cron sends no mail."""
    for name in woken:
        if as_json:
            output.emit_json({"name": name})
        else:
            output.say(f"⏰ Woken: {name}")
    return 0


def plain(arguments: list[str]) -> int | None:
    """`session-wake`, `session-wake NAME…`."""
    return show(run(arguments))


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        names: Annotated[list[str] | None, Argument(help="Which sessions; all if missing.")] = None,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one woken session a line.")] = False,
    ) -> int:
        """Wake sessions whose mail nobody attends to, as after a crash. For cron, each minute; quiet if all is well."""
        return show(run(names or []), as_json)

    return command
