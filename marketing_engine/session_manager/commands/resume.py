"""outreach-session resume"""

from coordination import output
from marketing_engine.session_manager import sessions
from marketing_engine.session_manager.commands.options import At, Person, said_at


def command(at: At = None, person: Person = None) -> int:
    """Let the clock of the active session run again."""
    session = sessions.resume(sessions.person(person), said_at(at))
    output.say(f"▶️  {session.ref} goes on")
    return 0
