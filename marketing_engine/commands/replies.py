"""marketing replies"""

import os
import sys
from typing import Annotated

import typer

from coordination import identity, output, rendering
from coordination.errors import UsageError
from marketing_engine.approval.decisions import Decider
from marketing_engine.commands.options import Json
from marketing_engine.conversation import replies_waiting
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Reply


def command(
    done: Annotated[list[str] | None, typer.Option("--done", metavar="ID", help="This one was dealt with.")] = None,
    as_json: Json = False,
    for_agent: Annotated[
        bool, typer.Option("--for-agent", help="Between marks that say it is data, and of limited length.")
    ] = False,
) -> int:
    """Show the replies that wait for a person, the best qualified first; or say that some are done."""
    if as_json and for_agent:
        raise UsageError("--json or --for-agent, not both")
    if done:
        by = Decider(identity.login_name(), "terminal", os.ttyname(0) if os.isatty(0) else "")
        for reply in [replies_waiting.mark_done(one, by) for one in done]:
            output.say(f"✅ {replies_waiting.ref(reply)} is done")
        return 0
    with transaction(reads=True) as db:
        waiting = replies_waiting.waiting_for_a_person(db)
    if for_agent:
        _show_fenced(waiting)
    elif as_json:
        for reply in waiting:
            output.emit_json(_record(reply))
    else:
        for reply in waiting:
            output.say(*_fields(reply), f"Message: {output.indented(reply.text)}", "---")
        if not waiting:
            output.say(_headline(0))
    return 0


def _from(reply: Reply) -> str:
    return prospect_ref(reply.prospect_id) if reply.prospect_id else "stranger"


def _record(reply: Reply) -> dict[str, object]:
    return {
        "id": replies_waiting.ref(reply),
        "prospect": _from(reply),
        "campaign": reply.campaign,
        "email": reply.email,
        "intent": reply.intent,
        "score": reply.score,
        "why": reply.for_person,
        "text": reply.text,
        "simulated": reply.simulated,
    }


def _fields(reply: Reply) -> list[str]:
    """All but the text, a line each."""
    sender = f"From: {_from(reply)} {reply.email}{' (simulated)' if reply.simulated else ''}"
    lines = [f"Reply: {replies_waiting.ref(reply)}", sender, f"Time: {reply.received_at}"]
    lines += [f"Campaign: {reply.campaign}"] if reply.campaign else []
    lines += [f"Intent: {reply.intent}", f"Score: {reply.score}"]
    lines += [f"Why: {reply.for_person}"] if reply.for_person else []
    return [output.one_line(line) for line in lines]


class _Fenced(rendering.Fenced):
    """Replies for an agent's context, as `session-check-messages --for-agent` shows messages."""

    def head(self, text: str) -> str:
        """The first mark; what follows is no session's."""
        return super().head(text).replace("other sessions", "people outside the team")

    def reply(self, reply: Reply) -> str:
        """A reply, its lines marked, its text cut."""
        text = "| " + output.visible(reply.text).replace("\n", "\n| ")
        lines = [*(line[:300] for line in _fields(reply)), text[: rendering.AGENT_TEXT]]
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
