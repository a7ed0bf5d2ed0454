"""session-check-messages [NAME]"""

import os

from coordination import address, identity, output, paths, reading, registry, rendering
from coordination.errors import CoordinationError, UsageError

EXAMPLES = """\
session-check-messages marketing-orchestrator
session-check-messages --wait 60
session-check-messages --from 'marketing-*' --grep bounced
session-check-messages --for-agent
"""


def mailbox_named(name: str | None) -> str:
    """The mailbox of that name, which must exist; without a name, one's own."""
    if name is None:
        return identity.me()
    if registry.get(address.check_name(name)) is None and name not in registry.mailboxes():
        raise CoordinationError(f"{name}: there is no such session or mailbox; see session-status")
    return name


def run(reader: reading.Reader, *, peek: bool = False, taking: bool = False, last: int | None = 0) -> int:
    """Show a session's messages; how many. The mailbox of a script is only looked at, unless `taking`."""
    script = registry.is_script(reader.name)
    if not taking and (peek or last != 0 or script):
        return reader.look(reading.LAST_WORKED if script and last == 0 else last)
    return reader.take() if os.path.isdir(paths.session(reader.name)) else reader.say_none()


def _refuse_contradictions(looking: dict[str, bool], others: dict[str, bool]) -> None:
    """Options that only look go together with no other that takes or goes on; --peek may follow."""
    for look, is_given in looking.items():
        for other, is_too in others.items():
            if is_given and is_too and (look, other) != ("--peek", "--follow"):
                raise UsageError(f"{look} or {other}, not both")


def plain(arguments: list[str]) -> int | None:
    """`session-check-messages`, `session-check-messages NAME`."""
    if len(arguments) > 1:
        return None
    run(reading.Reader(mailbox_named(arguments[0] if arguments else None), rendering.Plain(), reading.Wanted()))
    return 0


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        name: Annotated[str | None, Argument(help="Whose messages; yours if missing.")] = None,
        peek: Annotated[bool, Option("--peek", help="Only look: nothing is marked read.")] = False,
        taking: Annotated[bool, Option("--take", help="Take the messages of a session that a script works.")] = False,
        everything: Annotated[
            bool, Option("--all", help="Look at all that was ever read, archived too, and at what waits.")
        ] = False,
        last: Annotated[int, Option(min=0, metavar="N", help="Look at the last N read, and at what waits.")] = 0,
        sender: Annotated[str, Option("--from", help="Only messages from this session, team or pattern.")] = "",
        grep: Annotated[str, Option(help="Only messages in which this regular expression is found.")] = "",
        id: Annotated[str, Option(help="Look at the message with this id, read or not.")] = "",
        count: Annotated[bool, Option("--count", help="Print the number of new messages only.")] = False,
        wait: Annotated[
            float | None, Option(min=0, help="Wait this many seconds for a message; exit 1 if none.")
        ] = None,
        follow: Annotated[bool, Option("--follow", help="Show messages as they come, until interrupted.")] = False,
        for_agent: Annotated[
            bool, Option("--for-agent", help="Between marks that say it is data, and of limited length.")
        ] = False,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one message a line.")] = False,
    ) -> int:
        """Show a session's new messages and mark them read. A script's mailbox is only looked at."""
        if as_json and for_agent:
            raise UsageError("--json or --for-agent, not both")
        form = rendering.JsonLines() if as_json else rendering.Fenced() if for_agent else rendering.Plain()
        reader = reading.Reader(mailbox_named(name), form, reading.Wanted(sender, grep))
        _refuse_contradictions(
            {"--peek": peek, "--all": everything, "--last": last > 0, "--id": bool(id), "--count": count},
            {"--take": taking, "--follow": follow},
        )
        looking = peek or everything or last > 0 or (registry.is_script(reader.name) and not taking)
        if id:
            reader.show_one(id)
        elif follow:
            reader.follow(looking)
        elif wait is not None and not (looking or count):
            return 0 if reader.take_when_there(wait) else 1
        elif wait is not None and not reader.wait(wait):
            if not as_json:
                output.say("0" if count else reading.headline(reader.name, 0))
            return 1
        elif count:
            output.say(str(len(reader.waiting())))
        else:
            run(reader, peek=peek, taking=taking, last=None if everything else last)
        return 0

    return command
