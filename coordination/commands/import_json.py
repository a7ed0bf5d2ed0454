"""session-import FOLDER"""

import os
import sys

from coordination import legacy_import, output

EXAMPLES = """\
session-import ~/Development/docs/coordination
session-import --unread ./coordination
"""


def run(folder: str, *, unread: bool = False) -> legacy_import.Imported:
    """Bring in messages and sessions of earlier scripts, once."""
    return legacy_import.bring_in(folder, unread=unread, progress=_progress)


def _progress(number: int) -> None:
    if number % 100 == 0 and os.isatty(2):
        sys.stderr.write(f"\r{number} messages …\r")


def show(done: legacy_import.Imported, as_json: bool = False) -> int:
    """Print what came in; 1 where something could not be read."""
    for problem in done.problems:
        output.note(f"❌ {problem}")
    if as_json:
        counts = {"sessions": done.sessions, "messages": done.messages, "known": done.known}
        output.emit_json({**counts, "problems": done.problems})
    else:
        mark = "✅ Imported" if done.sessions or done.messages or not done.problems else "❌ Nothing imported"
        output.say(
            f"{mark}: {len(done.sessions)} sessions, stopped until session-start, and {done.messages} messages",
            f"{done.known} were here already, {len(done.problems)} could not be used",
        )
    return 1 if done.problems else 0


def plain(arguments: list[str]) -> int | None:
    """`session-import FOLDER`."""
    return show(run(arguments[0])) if len(arguments) == 1 else None


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        folder: Annotated[str, Argument(help="What holds messages/ and sessions/.")],
        unread: Annotated[bool, Option("--unread", help="As new messages; as read ones if not said.")] = False,
        as_json: Annotated[bool, Option("--json", help="One JSON object.")] = False,
    ) -> int:
        """Bring in messages and sessions of earlier scripts; a second time finds them here already.

        FOLDER holds JSON files: sessions/NAME.json (name, work, started), messages/broadcast/*.json and
        messages/direct/NAME/*.json (from, to, timestamp, subject, message).
        """
        return show(run(folder, unread=unread), as_json)

    return command
