"""marketing stop"""

from coordination import output
from marketing_engine.commands.options import Config, library
from marketing_engine.team import roster
from marketing_engine.web import server


def command(config: Config = None) -> int:
    """Stop the sessions of the team and the approval page. Work under way is finished, mail waits."""
    if server.stop():  # needs no configuration, which may be in pieces
        output.say("🛑 Approval page stopped")
    stopped, busy = roster.stop(library(config))
    for session in stopped:
        output.say(f"🛑 Session stopped: {session.name}")
    if busy:
        output.note(f"⚠️  still at work: {', '.join(busy)}")
        return 75
    output.say("✅ All marketing sessions stopped")
    return 0
