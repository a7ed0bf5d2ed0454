"""session-archive [NAME…]"""

import os
import time

from coordination import address, claims, events, output, paths, registry
from coordination.errors import CoordinationError, UsageError
from coordination.store import maintenance, open_store

EXAMPLES = """\
session-archive
session-archive --older 7 'marketing-*'
session-archive --older 30 --delete 365 --stopped 90
"""

OLDER = 30.0  # days
DAY = 86_400


class Archived:
    """What was done with one session: messages moved and deleted, and whether the session itself was put away."""

    __slots__ = ("deleted", "moved", "name", "put_away")

    def __init__(self, name: str) -> None:
        self.name = name
        self.moved = 0
        self.deleted = 0
        self.put_away = False


def run(
    names: list[str], *, older: float = OLDER, delete: float | None = None, stopped: float | None = None
) -> list[Archived]:
    """Move read mail older than so many days out of the way; delete and put away only what is asked for."""
    if delete is not None and delete < older:
        raise UsageError("--delete must be at least --older: what is deleted has been archived before")
    now = time.time()
    done = []
    for name in _chosen_mailboxes(names):
        one = Archived(name)
        one.moved = maintenance.archive(name, now - older * DAY)
        if delete is not None:
            one.deleted = maintenance.delete_archived(name, now - delete * DAY)
        if stopped is not None:
            one.put_away = put_away(name, now - stopped * DAY)
        done.append(one)
    return done


def _chosen_mailboxes(names: list[str]) -> list[str]:
    if not names:
        return registry.mailboxes()
    found = [
        name for name in registry.mailboxes() if any(address.covers(address.check_address(n), name) for n in names)
    ]
    if not found:
        raise CoordinationError(f"no session is called {', '.join(names)}")
    return found


def put_away(name: str, before: float) -> bool:
    """Move a session that stopped before a time, and that has no unread mail, out of the list of sessions."""
    session = registry.get(name)
    if session is None or not session.stopped or session.heartbeat >= before or open_store().peek(name):
        return False
    folder = paths.below("archive")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    stamp = time.strftime("%Y-%m-%d", time.gmtime())
    target = os.path.join(folder, f"{name}.{stamp}")
    number = 1
    while os.path.exists(target):
        number += 1
        target = os.path.join(folder, f"{name}.{stamp}.{number}")
    try:
        registry.put_away(name, target)
    except CoordinationError:
        return False
    claims.release_all(name)
    events.record("archived", name, f"stopped long ago, put away as {os.path.basename(target)}")
    return True


def show(done: list[Archived], as_json: bool = False) -> int:
    """A line for each session with which something was done."""
    for one in done:
        if as_json:
            output.emit_json({name: getattr(one, name) for name in one.__slots__})
        elif one.moved or one.deleted or one.put_away:
            parts = [f"{one.moved} read messages archived"] if one.moved else []
            parts += [f"{one.deleted} archived messages deleted"] if one.deleted else []
            parts += ["put away, it had stopped long ago"] if one.put_away else []
            output.say(f"🗄️  {one.name}: {', '.join(parts)}")
    if not as_json and not any(one.moved or one.deleted or one.put_away for one in done):
        output.say("Nothing is old enough.")
    return 0


def plain(arguments: list[str]) -> int | None:
    """`session-archive`, `session-archive NAME…`."""
    return show(run(arguments))


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        names: Annotated[list[str] | None, Argument(help="Names, teams or patterns; all if missing.")] = None,
        older: Annotated[float, Option(min=0, metavar="DAYS", help="Archive what was read and is older.")] = OLDER,
        delete: Annotated[
            float | None, Option(min=0, metavar="DAYS", help="Delete what is archived and older; never if not said.")
        ] = None,
        stopped: Annotated[
            float | None, Option(min=0, metavar="DAYS", help="Put away sessions that stopped so long ago.")
        ] = None,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one session a line.")] = False,
    ) -> int:
        """Move old read mail out of the way, where session-log, --all and --id find it. Unread mail always stays.

        A session that was put away is a folder below archive/ in the state folder.
        """
        return show(run(names or [], older=older, delete=delete, stopped=stopped), as_json)

    return command
