"""marketing start [--only ROLE…]"""

from typing import Annotated

import typer

from coordination import holds, identity, output, waking
from coordination.errors import CoordinationError
from marketing_engine.commands.options import Config, library
from marketing_engine.config.library import Library
from marketing_engine.team import page_status, roster
from marketing_engine.web import server


def command(
    roles: Annotated[list[str] | None, typer.Argument(help="More roles, after --only.")] = None,
    only: Annotated[list[str] | None, typer.Option("--only", metavar="ROLE…", help="Start these roles only.")] = None,
    page: Annotated[bool, typer.Option("--page/--no-page", help="Start the approval page too.")] = True,
    config: Config = None,
) -> int:
    """Start the sessions of the team and the approval page. What runs already is refreshed."""
    used = library(config)
    output.say("🚀 Starting AI Marketing Engine Sessions...")
    started = roster.start(used, [*(only or []), *(roles or [])])
    for session in started:
        output.say(f"✅ Session started: {session.name}: {session.work}")
    if page:
        _start_page(used)
    waking.sweep([session.name for session in started])  # mail that waited for them, now that all are there
    for hold in holds.in_force():
        output.note(f"⛔ {hold}")
    output.say("✅ All marketing sessions started", "Monitor: session-status.sh")
    return 0


def _start_page(used: Library) -> None:
    try:
        server.start(used)  # returns when it listens
        output.say(f"Approval page: {page_status.url(used.team())}")
        _first_token()
    except CoordinationError as error:  # the day goes on without a page, in the terminal
        output.note(f"⚠️  {error}")


def _first_token() -> None:
    """Where nobody has a token yet, the person at this terminal gets one; a script's output is no place for it."""
    if not output.on_terminal():
        output.say("To log in there: your token, which `marketing token` makes in a terminal")
        return
    from marketing_engine.approval import access_tokens
    from marketing_engine.records.database import transaction

    with transaction() as db:
        if not access_tokens.any_token(db):
            name = identity.login_name()
            output.say(f"Token of {name}, shown this once: {access_tokens.new_token(db, name, by=name)}")
