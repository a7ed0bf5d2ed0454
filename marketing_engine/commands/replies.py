"""marketing replies"""

import os
import sys
from typing import Annotated

import typer

from coordination import identity, output, rendering
from coordination.errors import CoordinationError, UsageError
from marketing_engine.approval.decisions import Decider
from marketing_engine.commands import replies_one_by_one
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.commands.reply_rendering import (
    as_record,
    describe_evidence,
    describe_fields,
    describe_whole,
    shortened,
)
from marketing_engine.conversation import by_hand, reclassifying, replies_waiting
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Reply

PAGE = 50
"""Mails that are shown at a time."""


def command(
    done: Annotated[list[str] | None, typer.Option("--done", metavar="ID", help="This one was dealt with.")] = None,
    send: Annotated[list[str] | None, typer.Option("--send", metavar="ID", help="Send its drafted answer.")] = None,
    text: Annotated[str, typer.Option("--text", help="With --send: this answer, not the draft; - reads input.")] = "",
    decide: Annotated[bool, typer.Option("--decide", help="One by one, one key each. Asks for a terminal.")] = False,
    by_machine: Annotated[
        bool, typer.Option("--done-by-machine", help="What was done without a person, and why.")
    ] = False,
    show: Annotated[str, typer.Option("--show", metavar="ID", help="This one, with the whole mail.")] = "",
    before: Annotated[str, typer.Option("--before", metavar="ID", help="With --done-by-machine: older ones.")] = "",
    take_back: Annotated[
        list[str] | None, typer.Option("--take-back", metavar="ID", help="Undo what the machine did with this one.")
    ] = None,
    reclassify: Annotated[
        tuple[str, str] | None,
        typer.Option("--reclassify", metavar="ID INTENT", help="It wants this; or `same`: what is shown is right."),
    ] = None,
    removal: Annotated[
        str, typer.Option("--removal", metavar="WORD", help="With --reclassify: asked, may_be_meant or no.")
    ] = "",
    as_json: Json = False,
    for_agent: Annotated[
        bool, typer.Option("--for-agent", help="Between marks that say it is data, and of limited length.")
    ] = False,
    config: Config = None,
) -> int:
    """Show the replies that wait for a person, the best qualified first; or decide about them."""
    _check(before=bool(before and not by_machine), text=bool(text and not send), forms=as_json and for_agent)
    if sum(map(bool, (done, send, decide, by_machine, take_back, show, reclassify))) > 1:
        raise UsageError(
            "one of --done, --send, --decide, --done-by-machine, --take-back, --reclassify and --show at a time"
        )
    if removal and not reclassify:
        raise UsageError("--removal goes with --reclassify")
    if show:
        return _show_one(show, as_json=as_json)
    if reclassify:
        return _reclassify(*reclassify, removal, config)
    if done or take_back or send:
        return _decide(done or [], take_back or [], send or [], text, config)
    if decide:
        _need_a_person()
        return replies_one_by_one.go_through(library(config), _decider())
    return _show_by_machine(before, as_json=as_json) if by_machine else _list(as_json=as_json, for_agent=for_agent)


def _check(*, before: bool, text: bool, forms: bool) -> None:
    """Refuse options that say nothing here."""
    if forms:
        raise UsageError("--json or --for-agent, not both")
    if before:
        raise UsageError("--before goes with --done-by-machine")
    if text:
        raise UsageError("--text goes with one --send")


def _list(*, as_json: bool, for_agent: bool) -> int:
    with transaction(reads=True) as db:
        waiting = replies_waiting.waiting_for_a_person(db)
    if for_agent:
        _show_fenced(waiting)
    elif as_json:
        for reply in waiting:
            output.emit_json(as_record(reply))
    else:
        for reply in waiting:
            output.say(*describe_fields(reply), f"Message: {shortened(reply.text, reply)}")
            output.say(*([f"Draft: {output.indented(reply.draft)}"] if reply.draft else []), "---")
        if not waiting:
            output.say(_headline(0))
    return 0


def _decide(done: list[str], take_back: list[str], send: list[str], text: str, config: str | None) -> int:
    if text and len(send) != 1:
        raise UsageError("--text goes with one --send")
    if send or take_back:
        _need_a_person()
    for one in done:
        output.say(f"✅ {by_hand.mark_done(one, _decider()).ref} is done")
    for one in take_back:
        reply = by_hand.take_back(one, _decider())
        output.say(f"✅ {reply.ref} waits for a person: {output.one_line(reply.why)}")
        if reply.removal == "asked" or reply.kind in ("bounce", "complaint"):
            output.note("⚠️  what was suppressed because of it may get mail again; marketing suppress ADDRESS keeps it")
    body = sys.stdin.read() if text == "-" else text or None
    for one in send:
        reply = by_hand.send_answer(library(config), one, _decider(), body)
        output.say(f"✅ {reply.ref} is done: the answer to {output.one_line(reply.email)} has left")
    return 0


def _reclassify(which: str, intent: str, removal: str, config: str | None) -> int:
    _need_a_person()
    done = reclassifying.reclassify(which, intent, removal, _decider(), library(config).score_weights())
    output.say(f"✅ {done.told}")
    if done.reply.removal == "asked" and "@" not in done.reply.email:
        output.note(f"⚠️  {done.reply.ref} names no address of a person: marketing suppress ADDRESS")
    return 0


def _show_one(which: str, *, as_json: bool) -> int:
    with transaction(reads=True) as db:
        reply = replies_waiting.find(db, which)
    if as_json:
        output.emit_json(as_record(reply))
    else:
        output.say(*describe_whole(reply, lambda text, _: output.indented(text)), *describe_evidence(reply))
    return 0


def _need_a_person() -> None:
    if not (os.isatty(0) or os.isatty(2)):
        raise CoordinationError("this asks for a person at a terminal; or use the page /replies")


def _decider() -> Decider:
    return Decider(identity.login_name(), "terminal", os.ttyname(0) if os.isatty(0) else "")


def _show_by_machine(before: str, *, as_json: bool) -> int:
    wanted = replies_waiting.done_by_machine()
    with transaction(reads=True) as db:
        if before:
            wanted = wanted.where(Reply.id < replies_waiting.find(db, before).id)
        found = list(db.scalars(wanted.limit(PAGE + 1)))
    for reply in found[:PAGE]:
        if as_json:
            output.emit_json(as_record(reply))
        else:
            output.say(*describe_whole(reply), "---")
    if not found and not as_json:
        output.say("The machine did nothing by itself")
    if len(found) > PAGE:
        output.note(f"… and older ones: --done-by-machine --before {found[PAGE - 1].ref}")
    return 0


class _Fenced(rendering.Fenced):
    """Replies for an agent's context, as `session-check-messages --for-agent` shows messages."""

    def head(self, text: str) -> str:
        """The first mark; what follows is no session's."""
        return super().head(text).replace("other sessions", "people outside the team")

    def reply(self, reply: Reply) -> str:
        """A reply, its lines marked, its text cut."""
        text = "| " + output.visible(reply.text).replace("\n", "\n| ")
        lines = [*(line[:300] for line in describe_fields(reply)), text[: rendering.AGENT_TEXT]]
        if len(text) > rendering.AGENT_TEXT:
            lines.append(f"[cut: {len(text) - rendering.AGENT_TEXT} more characters]")
        shown = "".join(f"{line}\n" for line in [*lines, ""])
        self._shown += len(shown)
        return shown


def _show_fenced(waiting: list[Reply]) -> None:
    form = _Fenced()
    sys.stdout.write(form.head(_headline(len(waiting))))
    left = len(waiting)
    for reply in waiting:
        if form.is_full():
            break
        sys.stdout.write(form.reply(reply))
        left -= 1
    more = f"… and {left} more: --done ID takes away what was dealt with" if left else ""
    sys.stdout.write(form.foot(more))


def _headline(count: int) -> str:
    return f"📥 {count} replies wait for a person" if count else "No reply waits for a person"
