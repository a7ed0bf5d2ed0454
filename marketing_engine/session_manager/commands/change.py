"""outreach-session change"""

from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.session_manager import sessions
from marketing_engine.session_manager.commands.options import Person, Session
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting


def command(
    session: Session = None,
    goal: Annotated[str, typer.Option("--goal", help="'Find 10 new companies, send 15 messages'.")] = "",
    icp: Annotated[str, typer.Option("--icp", help="The ICP.")] = "",
    channels: Annotated[str, typer.Option("--channels", help="'LinkedIn + Email'.")] = "",
    person: Person = None,
) -> int:
    """Give a session another goal, and the targets in it, another ICP, or other channels."""
    if not (goal.strip() or icp.strip() or channels.strip()):
        raise UsageError("expected --goal, --icp or --channels")
    changed = sessions.change(
        session,
        sessions.person(person),
        counting(),
        goal=goal.strip(),
        icp=Icps().label(icp),
        channels=channels.strip(),
    )
    output.say(
        f"✅ {changed.ref}: {output.visible(changed.goal)}; ICP: {output.visible(changed.icp) or 'any'}; "
        f"channels: {output.visible(changed.channels)}"
    )
    return 0
