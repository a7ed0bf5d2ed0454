"""`marketing replies --decide`: each reply that waits, and one key for what is done with it."""

import sys

from coordination import output
from coordination.errors import CoordinationError
from marketing_engine.approval.decisions import Decider
from marketing_engine.commands.reply_rendering import describe_fields, shortened
from marketing_engine.config.library import Library
from marketing_engine.conversation import by_hand, reclassifying, replies_waiting
from marketing_engine.records.database import transaction
from marketing_engine.records.intents import INTENTS
from marketing_engine.records.tables import Reply

KEYS = "sdxrnq"


def go_through(library: Library, by: Decider) -> int:
    """Show one after the other; every answer counts at once, so leaving half-way loses nothing."""
    with transaction(reads=True) as db:
        waiting = replies_waiting.waiting_for_a_person(db)
    for number, reply in enumerate(waiting, 1):
        output.say("", f"{number}/{len(waiting)}", *describe_fields(reply))
        output.say(f"Message: {shortened(reply.text, reply)}")
        if reply.draft:
            output.say(f"Draft: {output.indented(reply.draft)}")
        if not _decide(library, reply, by):
            break
    if not waiting:
        output.say("No reply waits for a person")
    return 0


def _decide(library: Library, reply: Reply, by: Decider) -> bool:
    """Do what the person says with one reply, which may be more than one thing; False where they leave."""
    while (key := _ask("[s]end the draft " if reply.draft else "", has_draft=bool(reply.draft))) != "q":
        dealt_with = key != "r"
        try:
            if dealt_with:
                _do(key, library, reply, by)
            else:
                dealt_with = _reclassify(library, reply, by)
        except CoordinationError as error:
            output.note(f"⚠️  {output.visible(str(error))}")
        if dealt_with:
            return True
    return False


def _reclassify(library: Library, reply: Reply, by: Decider) -> bool:
    """Ask what it really wants; whether the reply is dealt with by that."""
    sys.stdout.write(f"It wants ({', '.join(INTENTS)}, or same; Enter: no change) ")
    sys.stdout.flush()
    intent = sys.stdin.readline().strip()
    if not intent:
        return False
    done = reclassifying.reclassify(reply.ref, intent, "", by, library.score_weights())
    output.say(f"✅ {done.told}")
    return bool(done.reply.done_at)


def _ask(offer: str, *, has_draft: bool) -> str:
    while True:  # whatever else is typed is asked again
        sys.stdout.write(f"{offer}[d]one [x] no more mail to them [r]eclassify [n]ext [q]uit ")
        sys.stdout.flush()
        line = sys.stdin.readline()
        key = line.strip().lower()[:1] if line else "q"
        if key and key in KEYS and (key != "s" or has_draft):
            return key


def _do(key: str, library: Library, reply: Reply, by: Decider) -> None:
    if key == "s":
        by_hand.send_answer(library, reply.ref, by, seen=reply.draft)
        output.say(f"✅ {reply.ref} is answered and done")
    elif key == "x":
        output.say(f"✅ No more mail to {output.one_line(by_hand.suppress_writer(reply.ref, by))}")
    elif key == "d":
        by_hand.mark_done(reply.ref, by)
        output.say(f"✅ {reply.ref} is done")
