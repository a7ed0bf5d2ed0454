"""outreach-session pause"""

from coordination import output
from marketing_engine.outreach_sessions import sessions, times
from marketing_engine.outreach_sessions.commands.options import At, Person


def command(at: At = None, person: Person = None) -> int:
    """Stop the clock of the active session."""
    session = sessions.pause(sessions.person(person), times.at(at))
    output.say(f"⏸️  {session.ref} is on pause; go on with: outreach-session resume")
    return 0
