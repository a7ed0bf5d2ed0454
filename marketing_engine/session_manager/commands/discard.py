"""outreach-session discard"""

from coordination import output
from marketing_engine.session_manager import sessions
from marketing_engine.session_manager.commands.options import Person, Session


def command(session: Session = None, person: Person = None) -> int:
    """Take a session that was a mistake out of every figure and report."""
    gone = sessions.discard(session, sessions.person(person))
    output.say(f"🗑️  {gone.ref} counts nowhere any more; what was said of it stays in the event log")
    return 0
