"""marketing replies"""

import os
from typing import Annotated

import typer

from coordination import identity, output
from marketing_engine import replies_waiting
from marketing_engine.approval.decisions import Decider
from marketing_engine.commands.options import Json
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Reply


def command(
    done: Annotated[list[str] | None, typer.Option("--done", metavar="ID", help="This one was dealt with.")] = None,
    as_json: Json = False,
) -> int:
    """Show the replies that wait for a person, the best qualified first; or say that some are done."""
    if done:
        by = Decider(identity.login_name(), "terminal", os.ttyname(0) if os.isatty(0) else "")
        for reply in [replies_waiting.done(one, by) for one in done]:
            output.say(f"✅ {replies_waiting.ref(reply)} is done")
        return 0
    with transaction(reads=True) as db:
        waiting = replies_waiting.waiting_for_a_person(db)
    for reply in waiting:
        if as_json:
            output.emit_json(_record(reply))
        else:
            _show(reply)
    if not waiting and not as_json:
        output.say("No reply waits for a person")
    return 0


def _from(reply: Reply) -> str:
    return f"prospect_{reply.prospect_id}" if reply.prospect_id else "stranger"


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


def _show(reply: Reply) -> None:
    output.say(f"Reply: {replies_waiting.ref(reply)}")
    output.say(f"From: {_from(reply)} {output.visible(reply.email)}{' (simulated)' if reply.simulated else ''}")
    output.say(f"Time: {reply.received_at}")
    if reply.campaign:
        output.say(f"Campaign: {reply.campaign}")
    output.say(f"Intent: {reply.intent}", f"Score: {reply.score}")
    if reply.for_person:
        output.say(f"Why: {reply.for_person}")
    output.say(f"Message: {output.indented(reply.text)}", "---")
