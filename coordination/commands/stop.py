"""session-stop [NAME…]"""

import os
import time

from coordination import address, claims, identity, output, registry
from coordination.errors import CoordinationError
from coordination.store import open_store

EXAMPLES = """\
session-stop 'marketing-*'
"""

PATIENCE = 30.0  # seconds that a script may take to finish the message it works on


def run(names: list[str], *, wait: float = PATIENCE) -> list[registry.Session]:
    """Stop sessions by name or pattern; returns when the scripts among them have finished their message."""
    wanted = [name for given in names or [identity.me()] for name in _chosen_sessions(given)]
    for name in wanted:
        registry.need(name)
    stopped = [registry.stop(name) for name in wanted]
    for name in wanted:
        claims.release_all(name)
    deadline = time.monotonic() + wait
    for session in stopped:
        while session.name != _of_this_script() and _is_at_work(session.name) and time.monotonic() < deadline:
            time.sleep(0.05)
    return stopped


def _of_this_script() -> str:
    """The session whose script runs this command: it cannot wait for its own end."""
    return os.environ.get("SESSION_NAME", "") if os.environ.get("SESSION_HOPS") else ""


def _is_at_work(name: str) -> bool:
    """Whether its script works, be its runner alive or killed."""
    return bool(registry.running(name)) or (registry.is_script(name) and open_store().recover(name))


def _chosen_sessions(given: str) -> list[str]:
    if not address.is_glob(address.check_address(given)):
        return [given]
    found = [s.name for s in registry.sessions() if not s.stopped and address.covers(given, s.name)]
    if not found:
        raise CoordinationError(f"no started session is called {given}")
    return found


def show(sessions: list[registry.Session], as_json: bool = False) -> int:
    """Print who has stopped; 75 if a script is still at work."""
    busy = 0
    for session in sessions:
        working = session.name != _of_this_script() and _is_at_work(session.name)
        if as_json:
            output.emit_json({"name": session.name, "working": working})
        else:
            output.say(f"🛑 Session stopped: {session.name}")
        if working:
            busy = 75
            output.note(f"note: {session.name} still works on: {registry.running(session.name)}")
    return busy


def plain(arguments: list[str]) -> int | None:
    """`session-stop`, `session-stop NAME…`."""
    return show(run(arguments))


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        names: Annotated[list[str] | None, Argument(help="Names or patterns; yours if missing.")] = None,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one session a line.")] = False,
    ) -> int:
        """Stop sessions. Their mail waits until they start again."""
        return show(run(names or []), as_json)

    return command
