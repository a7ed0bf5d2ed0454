"""session-check-messages [NAME]"""

import sys

from coordination import address, identity, message, output, registry
from coordination.errors import CoordinationError, DamagedMessage
from coordination.store import open_store

EXAMPLES = """\
session-check-messages marketing-orchestrator
session-check-messages --wait 60
session-check-messages --from "marketing-*" --grep bounced
session-check-messages --for-agent
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from coordination.store.protocol import Claim, Item

PAGE = 50
"""So many messages at most are shown at once: a flood cannot fill a terminal or an agent's context."""

LAST_WORKED = 10


def describe(letter: message.Message, state: str, item: "Item") -> str:
    """A message as lines for people and grep."""
    lines = [f"From: {output.visible(letter.sender)}"]
    if letter.to:
        lines.append(f"To: {output.visible(letter.to)}")
    lines.append(f"Time: {output.local_time(letter.sent_at)}")
    if letter.priority != "normal":
        lines.append(f"Priority: {output.visible(letter.priority)}")
    if letter.subject:
        lines.append(f"Subject: {output.visible(letter.subject)}")
    if letter.kind != "note":
        lines.append(f"Kind: {output.visible(letter.kind)}")
    if letter.in_reply_to:
        lines.append(f"Reply-to: {output.visible(letter.in_reply_to)}")
    if item.again:
        lines.append("Again: a reader had it before, and did not finish with it")
    lines += [f"Id: {output.visible(letter.id)}", f"State: {state}", f"Message: {output.indented(letter.body)}", "---"]
    return "".join(f"{line}\n" for line in lines)


def as_record(letter: message.Message, mailbox: str, state: str, item: "Item") -> str:
    """A message as one line of JSON."""
    import json

    record: dict[str, object] = {
        "mailbox": mailbox,
        "id": letter.id,
        "from": letter.sender,
        "to": letter.to,
        "time": letter.sent_at,
        "subject": letter.subject,
        "message": letter.body,
        "priority": letter.priority,
        "kind": letter.kind,
        "in_reply_to": letter.in_reply_to,
        "state": state,
        "again": item.again,
        "failures": item.failures,
    }
    if letter.parameters:
        try:
            record["parameters"] = json.loads(letter.parameters)
        except ValueError:
            record["parameters"] = None
    return json.dumps(record, ensure_ascii=False) + "\n"


def read_item(item: "Item") -> message.Message | None:
    """The message, or None where it is damaged, said on stderr, or gone."""
    try:
        return message.parse(item.read())
    except DamagedMessage as error:
        output.note(f"❌ damaged message {item.id}: {error}")
    except FileNotFoundError:
        pass  # somebody took it at this moment
    return None


def take(name: str, *, as_json: bool = False, limit: int = PAGE) -> int:
    """Show the new messages one by one and mark each read once the reader has it; how many were shown."""
    claim = open_store().claim(name, limit)
    shown = 0
    try:
        total = len(claim.items) + open_store().waiting(name)
        if not as_json:
            _headline(name, total)
        out = output.Drained()
        for item in list(claim.items):
            if not _show_and_mark(name, claim, item, out, as_json):
                return shown
            shown += 1
        if total > shown and not as_json:
            output.say(f"… and {total - shown} more: check again")
    finally:
        claim.close()
    return shown


def _headline(name: str, total: int) -> None:
    output.say(f"📬 Messages for {name} ({total} new)" if total else f"📭 No new messages for {name}")


def _show_and_mark(name: str, claim: "Claim", item: "Item", out: output.Drained, as_json: bool) -> bool:
    letter = read_item(item)
    if letter is None:
        claim.quarantine(item)
        output.note(f"note: it was put aside in the quarantine of {name}")
        return True
    text = as_record(letter, name, "new", item) if as_json else describe(letter, "new", item)
    if not out.show(text):
        return False
    claim.acknowledge(item)
    return True


def look(name: str, *, as_json: bool = False, history: int | None = 0) -> int:
    """Show what waits and the last so many of what is read (None: all), and take nothing; how many were shown."""
    store = open_store()
    waiting = store.peek(name)
    past = store.history(name, history) if history != 0 else []
    if not as_json:
        _headline_of_a_look(name, len(waiting))
    word = "worked" if registry.is_script(name) else "read"
    page = len(waiting) if history is None else PAGE
    for item, state in [(item, word) for item in past] + [(item, "waiting") for item in waiting[:page]]:
        letter = read_item(item)
        if letter:
            render = as_record(letter, name, state, item) if as_json else describe(letter, state, item)
            sys.stdout.write(render)
    if len(waiting) > page and not as_json:
        output.say(f"… and {len(waiting) - page} more wait")
    return len(waiting) + len(past)


def _headline_of_a_look(name: str, waiting: int) -> None:
    if not registry.is_script(name):
        output.say(f"📬 Messages for {name} ({waiting} new), only looked at")
        return
    output.say(f"📬 Messages for {name} ({waiting} new), worked by its script, only looked at")
    current = registry.running(name)
    if current:
        output.say(f"Working on: {output.visible(current)}", "---")


def whose(name: str | None) -> str:
    """The mailbox meant: the one named, which must be there, else one's own."""
    if name is None:
        return identity.me()
    if registry.get(address.check_name(name)) is None and name not in registry.mailboxes():
        raise CoordinationError(f"{name}: there is no such session or mailbox; see session-status")
    return name


def run(
    name: str | None = None, *, peek: bool = False, taking: bool = False, last: int | None = 0, as_json: bool = False
) -> int:
    """Show a session's messages; how many. The mailbox of a script is only looked at, unless `taking`."""
    who = whose(name)
    script = registry.is_script(who)
    if not taking and (peek or last != 0 or script):
        return look(who, as_json=as_json, history=LAST_WORKED if script and last == 0 else last)
    return take(who, as_json=as_json)


def plain(arguments: list[str]) -> int | None:
    """`session-check-messages`, `session-check-messages NAME`."""
    if len(arguments) > 1:
        return None
    run(*arguments)
    return 0


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        name: Annotated[str | None, Argument(help="Whose messages; yours if missing.")] = None,
        peek: Annotated[bool, Option("--peek", help="Only look: nothing is marked read.")] = False,
        taking: Annotated[bool, Option("--take", help="Take the messages of a session that a script works.")] = False,
        everything: Annotated[bool, Option("--all", help="Look at all that was ever read, and at what waits.")] = False,
        last: Annotated[int, Option(min=0, metavar="N", help="Look at the last N read, and at what waits.")] = 0,
        count: Annotated[bool, Option("--count", help="Print the number of new messages only.")] = False,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one message a line.")] = False,
    ) -> int:
        """Show a session's new messages and mark them read. A script's mailbox is only looked at."""
        if count:
            who = whose(name)
            output.say(str(len(open_store().peek(who))))
            return 0
        run(name, peek=peek, taking=taking, last=None if everything else last, as_json=as_json)
        return 0

    return command
