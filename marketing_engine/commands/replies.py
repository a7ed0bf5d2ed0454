"""marketing replies"""

from coordination import output
from marketing_engine import conversation
from marketing_engine.commands.options import Json
from marketing_engine.records.database import transaction


def command(as_json: Json = False) -> int:
    """Show the replies that wait for a person, the best qualified first."""
    with transaction() as db:
        waiting = conversation.waiting_for_a_person(db)
    for reply in waiting:
        ref = f"prospect_{reply.prospect_id}" if reply.prospect_id else "stranger"
        if as_json:
            output.emit_json(
                {
                    "prospect": ref,
                    "campaign": reply.campaign,
                    "email": reply.email,
                    "intent": reply.intent,
                    "score": reply.score,
                    "why": reply.for_person,
                    "text": reply.text,
                    "simulated": reply.simulated,
                }
            )
            continue
        output.say(f"From: {ref} {output.visible(reply.email)}{' (simulated)' if reply.simulated else ''}")
        output.say(f"Time: {reply.received_at}")
        if reply.campaign:
            output.say(f"Campaign: {reply.campaign}")
        output.say(f"Intent: {reply.intent}", f"Score: {reply.score}")
        if reply.for_person:
            output.say(f"Why: {reply.for_person}")
        output.say(f"Message: {output.indented(reply.text)}", "---")
    if not waiting and not as_json:
        output.say("No reply waits for a person")
    return 0
