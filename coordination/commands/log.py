"""session-log [PATTERN]"""

from coordination import address, output, registry, timeline
from coordination.errors import CoordinationError

EXAMPLES = """\
session-log
session-log 'marketing-*' --since 2h
session-log --follow | grep -v note
"""


def run(pattern: str = "", *, since: str = "", last: int | None = None) -> list[timeline.Entry]:
    """What happened, oldest first: the last 50, or all since a time."""
    start = timeline.when(since) if since else 0.0
    entries = timeline.Timeline(pattern).look(start, last or (None if since else timeline.LAST))
    if pattern and not entries and not any(address.covers(pattern, name) for name in registry.mailboxes()):
        raise CoordinationError(f"{pattern}: no session or mailbox is meant by that; see session-status")
    return entries


def show(entries: list[timeline.Entry], as_json: bool = False) -> int:
    """One line each."""
    for entry in entries:
        if as_json:
            names = ("time", "kind", "who", "to", "text", "id")
            output.emit_json({name: getattr(entry, name) for name in names})
        else:
            output.say(line_of(entry))
    return 0


def line_of(entry: timeline.Entry) -> str:
    """`time  kind  who → whom  text`."""
    more = f" and {len(entry.to) - 3} more" if len(entry.to) > 3 else ""
    to = f" → {', '.join(entry.to[:3])}{more}" if entry.to else ""
    text = output.visible(entry.text).replace("\n", " ")
    return f"{output.local_time(entry.time)}  {entry.kind:<10}  {output.visible(entry.who)}{to}  {text}"


def follow(pattern: str, since: str, last: int | None, as_json: bool) -> int:
    """Go on telling, until interrupted or nobody reads."""
    import sys

    out = output.Drained()
    start = timeline.when(since) if since else 0.0
    for entries in timeline.Timeline(pattern).follow(start, last or timeline.LAST):
        show(entries, as_json)
        sys.stdout.flush()
        if out.is_gone():
            break
    return 0


def plain(arguments: list[str]) -> int | None:
    """`session-log`, `session-log PATTERN`."""
    return show(run(*arguments)) if len(arguments) <= 1 else None


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        pattern: Annotated[
            str, Argument(help="Only what concerns this session, team or pattern.", show_default=False)
        ] = "",
        since: Annotated[str, Option(help="All since 90m, 2h, 3d ago, or since a date or time.")] = "",
        last: Annotated[int | None, Option(min=1, metavar="N", help="The last N; 50 if not said.")] = None,
        following: Annotated[bool, Option("--follow", help="Go on telling, until interrupted.")] = False,
        as_json: Annotated[bool, Option("--json", help="JSON Lines.")] = False,
    ) -> int:
        """What happened: one timeline over all sessions, one line a message, start, stop, hold, claim or learning."""
        if following:
            return follow(pattern, since, last, as_json)
        return show(run(pattern, since=since, last=last), as_json)

    return command
