"""session-heartbeat [ACTION [TARGET [PHASE [PROGRESS [NEXT]]]]]"""

from coordination import identity, output, registry

EXAMPLES = """\
session-heartbeat
session-heartbeat researching campaign_1 scoring 60% "prepare approval queue"
"""


def run(words: list[str], sender: str | None = None) -> registry.Session:
    """Say that the session is alive; words given replace what it said before."""
    news = {field: (words[at] if at < len(words) else "") for at, field in enumerate(registry.DOING)} if words else {}
    return registry.heartbeat(identity.me(sender), news)


def show(session: registry.Session, as_json: bool = False) -> int:
    """Print whose heart beat."""
    if as_json:
        output.emit_json({"name": session.name, "time": session.heartbeat})
    else:
        output.say(f"💓 {session.name} is alive")
    return 0


def plain(arguments: list[str]) -> int | None:
    """All forms without options."""
    return show(run(arguments)) if len(arguments) <= len(registry.DOING) else None


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        action: Annotated[str | None, Argument()] = None,
        target: Annotated[str | None, Argument()] = None,
        phase: Annotated[str | None, Argument()] = None,
        progress: Annotated[str | None, Argument()] = None,
        next_step: Annotated[str | None, Argument(metavar="[NEXT]")] = None,
        sender: Annotated[str | None, Option("--from", help="The session whose heart beats; yours if missing.")] = None,
        as_json: Annotated[bool, Option("--json", help="One JSON object.")] = False,
    ) -> int:
        """Say that a session is alive, and what it does."""
        words = [word for word in (action, target, phase, progress, next_step) if word is not None]
        return show(run(words, sender), as_json)

    return command
