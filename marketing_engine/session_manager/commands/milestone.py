"""outreach-session milestone NAME"""

from typing import Annotated

import typer

from coordination import output
from marketing_engine.session_manager import sessions
from marketing_engine.session_manager.commands.options import At, Person, said_at
from marketing_engine.session_manager.progress import MILESTONES


def command(
    milestone: Annotated[str, typer.Argument(help="research, crafted, sent or responses.")],
    session: Annotated[str | None, typer.Option("--session", help="An id, or last; the active one if missing.")] = None,
    at: At = None,
    person: Person = None,
) -> int:
    """Mark a milestone as reached by hand; otherwise each is reached when the counts say so."""
    marked, key = sessions.milestone(session, sessions.person(person), milestone, said_at(at))
    output.say(f"✅ {MILESTONES[key]}: {marked.ref}")
    return 0
