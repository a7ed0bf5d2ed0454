"""session-send-message TO [SUBJECT] MESSAGE [PRIORITY]"""

import sys

from coordination import address, identity, orders, output, registry, sending
from coordination.errors import CoordinationError, UsageError
from coordination.message import Message

EXAMPLES = """\
session-send-message marketing-research "START_MORNING_RESEARCH campaign_1"
session-send-message marketing-orchestrator "Bounces" "3 of 14 bounced" urgent
session-send-message broadcast - < report.txt
session-send-message --wait 60 marketing-research-1 "find_prospects limit=25"
"""

BATCH = ["--batch"]


def run(
    to: str,
    text: str,
    *,
    subject: str = "",
    priority: str = "normal",
    sender: str | None = None,
    reply_to: str = "",
    order: orders.Order | None = None,
    is_task: bool = False,
    failed: bool = False,
) -> sending.Sent:
    """Send one message. A task is a message that asks for an answer; an answer may say that it `failed`."""
    if failed and not reply_to:
        raise UsageError("--failed says of a task that it failed: give --reply-to too")
    try:
        me = identity.me(sender)
    except (CoordinationError, OSError) as error:
        stop = order or orders.order_of(subject, text, to)
        if stop is None or stop.verb == orders.RESUME:
            raise
        output.note(f"note: {error}; it is sent as {identity.login_name()}")  # a stop stops, whoever asks for it
        me = identity.login_name()
    message = Message(
        sender=me,
        to=to,
        body=text,
        subject=subject,
        priority=priority,
        in_reply_to=reply_to,
        kind="task" if is_task else "result" if reply_to and _was_task(me, reply_to) else "note",
        hops=sending.hops_here(),
        parameters='{"status": "failed"}' if failed else "",
    )
    return sending.send(message, order)


def _was_task(mailbox: str, id: str) -> bool:
    """Whether the message answered is a task in the answerer's mailbox."""
    from coordination.store import open_store

    item = open_store().find(mailbox, id)
    if item is None:
        raise CoordinationError(f"--reply-to {id}: {mailbox} has no such message")
    return Message.parse(item.read()).kind == "task"


def show(sent: sending.Sent, as_json: bool = False) -> int:
    """Print who got it, what it stopped or freed."""
    if as_json:
        output.emit_json(
            {
                "id": sent.id,
                "receivers": sent.receivers,
                "unstarted": sent.unstarted,
                "stopped": sent.stopped,
                "held": sent.held,
                "hold": sent.hold.scope if sent.hold else None,
                "already_held": sent.repeated,
                "lifted": sent.lifted.scope if sent.lifted else None,
            }
        )
    else:
        if sent.hold:
            output.say(f"⛔ {'Already in force' if sent.repeated else 'In force'}: {sent.hold}")
        if sent.lifted:
            output.say(f"▶️  {output.visible(sent.lifted.end())}")
        if sent.receivers:
            count = f" ({len(sent.receivers)} sessions)" if len(sent.receivers) > 1 else ""
            output.say(f"✅ Message sent to {', '.join(sent.receivers)}{count}", f"Id: {sent.id}")
    _note(sent)
    return 0


def _note(sent: sending.Sent) -> None:
    """What is worth knowing, on stderr. Replies skip the note on sessions that were never started."""
    for name in () if sent.is_answer else sent.unstarted:
        output.note(f"note: nobody has started {name} yet; the first to start as {name} or {name}-<number> gets it")
    for name in sent.stopped:
        output.note(f"note: {name} is stopped; the message waits until it is started")
    if sent.held and not sent.hold:
        output.note(f"note: held, so the message waits: {', '.join(sent.held)}; see session-status")
    if sent.warning:
        output.note(f"note: {sent.warning}")


def with_input(words: list[str]) -> list[str]:
    """The words with standard input in the place of a message `-`."""
    at = 2 if len(words) == 4 and words[2] == "-" else len(words) - 1
    if "-" in words[1:at]:
        raise UsageError("`-`, standard input, is the message: TO -, TO SUBJECT - or TO SUBJECT - PRIORITY")
    if words[at] != "-":
        return words
    text = sys.stdin.buffer.read().decode("utf-8", "replace")
    return [*words[:at], text, *words[at + 1 :]]


def send_expanded(to: str, stop: tuple[orders.Order, str], sender: str | None = None, as_json: bool = False) -> int:
    """Carry out a stop with an address that a shell has expanded, or that no session has."""
    output.note(f"note: {to[:80]!r} names no session, or the shell expanded a pattern: everybody is meant")
    order, text = stop
    return show(run(address.BROADCAST, text, order=order, sender=sender), as_json)


def is_also_plain(arguments: list[str]) -> bool:
    """A frequent option that needs no Typer."""
    return arguments == BATCH


def plain(arguments: list[str]) -> int | None:
    """`TO MESSAGE`, `TO SUBJECT MESSAGE`, `TO SUBJECT MESSAGE PRIORITY`, `--batch`."""
    if is_also_plain(arguments):
        return run_batch(None, as_json=False)
    arguments = orders.rejoin_order(arguments)
    if len(arguments) < 2 or (len(arguments) > 4 and arguments[-1] == "-"):
        return None
    arguments = with_input(arguments)
    stop = orders.expanded_order(arguments)
    if stop:
        return send_expanded(arguments[0], stop)
    if len(arguments) > 4:
        return None
    to, *subject, text = arguments[:3]
    return show(run(to, text, subject="".join(subject), priority=arguments[3] if len(arguments) == 4 else "normal"))


def run_batch(sender: str | None, as_json: bool) -> int:
    """One message a line of JSON on standard input: `to`, `message`, and `subject`, `priority` if wanted."""
    import gc
    import json

    gc.enable()  # a batch may be long
    worst = 0
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            to, text, subject, priority = _of_batch(json.loads(line))
            sent = run(to, text, subject=subject, priority=priority, sender=sender)
        except (ValueError, KeyError, TypeError, RecursionError):
            output.note(f'❌ line {number}: expected {{"to": "…", "message": "…"}}, and "subject", "priority" as text')
            worst = max(worst, UsageError.exit_code)
            continue
        except CoordinationError as error:
            output.note(f"❌ line {number}: {error}")
            worst = max(worst, error.exit_code)
            continue
        show(sent, as_json)
        sys.stdout.flush()  # each line acknowledges its message
    return worst


def _of_batch(record: object) -> list[str]:
    """The receiver, text, subject and priority of one line; raises KeyError, TypeError."""
    if not isinstance(record, dict):
        raise TypeError
    found = [record["to"], record["message"], record.get("subject", ""), record.get("priority", "normal")]
    if not all(isinstance(text, str) for text in found):
        raise TypeError
    return found


def wait_and_show(sender: str | None, sent: sending.Sent, seconds: float, as_json: bool) -> int:
    """Wait for the answer, print it, mark it read, and end with the status it reports."""
    from coordination.coordinator import SessionCoordinator

    _note(sent)
    coordinator = SessionCoordinator(sender)
    answer = coordinator.wait_for_answer(sent.receivers, sent.id, seconds)
    if as_json:
        output.emit_json(answer)
    else:
        output.say(f"From: {answer['from']}", f"Message: {output.indented(answer['text'])}")
    sys.stdout.flush()
    if not registry.is_script(coordinator.session):
        coordinator.mark_read(answer["id"])
    return 0 if answer["status"] in ("done", 0) else 1


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        words: Annotated[
            list[str] | None, Argument(metavar="TO [SUBJECT] MESSAGE [normal|priority|urgent]", show_default=False)
        ] = None,
        sender: Annotated[str | None, Option("--from", help="Send as this session.")] = None,
        reply_to: Annotated[str, Option(help="The id of the message that this answers.")] = "",
        failed: Annotated[bool, Option("--failed", help="The answer is that the task failed.")] = False,
        wait: Annotated[
            float | None, Option(min=0, help="Send it as a task and wait this many seconds for the answer.")
        ] = None,
        batch: Annotated[bool, Option("--batch", help="Read messages as JSON Lines from standard input.")] = False,
        as_json: Annotated[bool, Option("--json", help="JSON Lines.")] = False,
    ) -> int:
        """Send a message to a session, a team, a pattern or everybody (broadcast). MESSAGE `-` reads standard input."""
        if batch:
            return run_batch(sender, as_json)
        words = orders.rejoin_order(words or [])
        words = with_input(words) if len(words) > 1 else []
        stop = orders.expanded_order(words) if words else None
        if stop:
            return send_expanded(words[0], stop, sender, as_json)
        if not 2 <= len(words) <= 4:
            raise UsageError("expected TO MESSAGE, TO SUBJECT MESSAGE or TO SUBJECT MESSAGE PRIORITY")
        to, *subject, text = words[:3]
        sent = run(
            to,
            text,
            subject="".join(subject),
            priority=words[3] if len(words) == 4 else "normal",
            sender=sender,
            reply_to=reply_to,
            is_task=wait is not None,
            failed=failed,
        )
        if wait is None or sent.hold or sent.lifted:
            return show(sent, as_json)
        return wait_and_show(sender, sent, wait, as_json)

    return command
