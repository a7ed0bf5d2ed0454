"""marketing token [PERSON]"""

import os
from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import CoordinationError
from marketing_engine.approval import access_tokens
from marketing_engine.records.database import transaction


def command(
    person: Annotated[str | None, typer.Argument(help="Whose; your login name if missing.")] = None,
) -> int:
    """Make a person's token for the page and the API, in place of the one before. Shown once; asks for a terminal."""
    if not os.isatty(0):
        raise CoordinationError("a token is made by a person at a terminal")
    name = access_tokens.checked_person(person or identity.login_name())
    with transaction() as db:
        token = access_tokens.new_token(db, name, by=identity.login_name())
    output.say(f"Token of {name}, shown this once: {token}")
    return 0
