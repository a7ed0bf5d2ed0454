"""marketing suppress ADDRESS…"""

from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import UsageError
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Prospect


def command(
    who: Annotated[list[str], typer.Argument(metavar="ADDRESS…", help="E-mail addresses, or ids like prospect_12.")],
) -> int:
    """Never write to these people again, in any campaign: what a reply asked for that no rule understood."""
    with transaction() as db:
        emails = []
        for word in who:
            if "@" in word:
                email = normal_email(word)
            else:
                prospect = db.get(Prospect, prospect_id(word))
                email = (prospect.email or "") if prospect else ""
            if not email:
                raise UsageError(f"{word[:80]!r} is no e-mail address and no known prospect; nobody was suppressed")
            emails.append(email)
        for email in emails:
            suppress(db, email, f"by {identity.login_name()}")
    for email in emails:
        output.say(f"✅ No more mail to {email}")
    return 0
