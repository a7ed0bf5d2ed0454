"""outreach-session pause"""

from coordination import output
from marketing_engine.session_manager import sessions
from marketing_engine.session_manager.commands.options import At, Person, said_at


def command(at: At = None, person: Person = None) -> int:
    """Stop the clock of the active session."""
    session = sessions.pause(sessions.person(person), said_at(at))
    output.say(f"⏸️  {session.ref} is on pause; go on with: outreach-session resume")
    return 0
