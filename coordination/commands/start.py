"""session-start [NAME [WORK]]"""

from coordination import identity, output, registry, waking
from coordination.errors import UsageError

EXAMPLES = """\
session-start marketing-orchestrator "Coordinating AI marketing engine workflow"
session-start worker --on-message ./work.sh
session-start worker --limit 600
"""


class Started:
    """A session that runs now; `new` unless it ran before, `here` where this terminal is now that session."""

    __slots__ = ("here", "new", "session")

    def __init__(self, session: registry.Session, new: bool) -> None:
        self.session = session
        self.new = new
        self.here = bool(session.details.get("Terminal")) and identity.registered() == session.name


def run(
    name: str | None = None,
    work: str | None = None,
    *,
    worker: str | None = None,
    on_message: str | None = None,
    limit: int | None = None,
    take_over: bool = False,
) -> Started:
    """Start or refresh a session; without a name it gets a generated one. `on_message` is a file to copy."""
    hook = None
    if on_message:
        try:
            with open(on_message, encoding="utf-8") as file:
                hook = file.read()
        except OSError as error:
            raise UsageError(f"--on-message {on_message}: {error.strerror}") from None
        except UnicodeDecodeError:
            raise UsageError(f"--on-message {on_message}: is no text; give a script") from None
    session, new = registry.start(
        name, work, worker=worker, on_message=hook, limit=limit, take_over=take_over, here=True
    )
    waking.wake(session.name)  # mail may have waited for this
    return Started(session, new)


def show(result: Started, as_json: bool = False) -> int:
    """Print what happened."""
    session = result.session
    if as_json:
        output.emit_json({"name": session.name, "new": result.new, "work": session.work, "worker": session.worker})
        return 0
    work = f": {output.visible(session.work)}" if session.work else ""
    output.say(f"✅ Session {'started' if result.new else 'refreshed'}: {session.name}{work}")
    if result.here:
        output.say(f"This terminal is now {session.name}")
    return 0


def plain(arguments: list[str]) -> int | None:
    """`session-start`, `session-start NAME`, `session-start NAME WORK`."""
    if len(arguments) > 2:
        return None
    return show(run(*arguments))


def typer_command():  # type: ignore[no-untyped-def]  # its annotations need typer, imported only here
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        name: Annotated[str | None, Argument(help="The session's name; one is made up if missing.")] = None,
        work: Annotated[str | None, Argument(help="What it works on.")] = None,
        worker: Annotated[str | None, Option(help="Who works it: claude, human or script.")] = None,
        on_message: Annotated[
            str | None, Option(help="A script to run when mail arrives, given the message's path.")
        ] = None,
        limit: Annotated[
            int | None,
            Option(
                min=1, metavar="SECONDS", help="How long its script may work on a message without a heartbeat; 3600."
            ),
        ] = None,
        take_over: Annotated[
            bool, Option("--take-over", help="Take a name that is alive in another terminal.")
        ] = False,
        as_json: Annotated[bool, Option("--json", help="One JSON object.")] = False,
    ) -> int:
        """Start a session, or refresh the one that runs."""
        return show(run(name, work, worker=worker, on_message=on_message, limit=limit, take_over=take_over), as_json)

    return command
