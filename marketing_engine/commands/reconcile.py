"""marketing reconcile"""

import os
from typing import Annotated

import typer

from coordination import address, events, holds, identity, output, sending
from coordination.commands.resume import confirmed
from coordination.errors import CoordinationError
from marketing_engine.commands.options import Json
from marketing_engine.outreach import reconciliation
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import FoundMail, Touch
from marketing_engine.team import messages


def command(
    sent: Annotated[
        list[str] | None, typer.Option("--sent", metavar="ID", help="This mail, or `all`, did leave.")
    ] = None,
    not_sent: Annotated[
        list[str] | None, typer.Option("--not-sent", metavar="ID", help="This mail, or `all`, did not leave and may.")
    ] = None,
    as_json: Json = False,
) -> int:
    """Compare the records with the outbox, and settle what only a person can tell. Exit 1 while anything is left."""
    by = identity.login_name()
    if not_sent and not os.isatty(0):
        raise CoordinationError("--not-sent lets mails leave again: it asks for a person at a terminal")
    found = reconciliation.compare(None)
    with transaction() as db:
        for ids, left in ((sent, True), (not_sent, False)):
            for touch in reconciliation.chosen(db, ids or []):
                reconciliation.decide(db, touch, left=left, person=by)
    with transaction(reads=True) as db:
        unknown = reconciliation.unknown(db)
    if not as_json:
        _say(found, len(unknown))
    for touch in unknown:
        _show(touch, as_json)
    settled = _settle(found.unclear, by, as_json)
    if unknown and not as_json:
        output.note("note: these may have left; say which did: marketing reconcile --sent ID, --not-sent ID, or all")
    return 0 if settled and not unknown else 1


def _say(found: reconciliation.Comparison, unknown: int) -> None:
    if found.taken_in:
        output.say(f"✅ {found.taken_in} mails that had left were taken in as sent")
    if found.ahead:
        output.say(f"📌 {found.ahead} mails went to people that the records do not know (yet); they count as sent")
    if not (found.taken_in or found.ahead or found.unclear or unknown):
        output.say("✅ The records know every mail in the outbox")


def _show(touch: Touch, as_json: bool) -> None:
    id, prospect = reconciliation.ref(touch), f"prospect_{touch.prospect_id}"
    if as_json:
        record = {"id": id, "prospect": prospect, "step": touch.step, "email": touch.email, "why": touch.error}
        output.emit_json(record)
    else:
        where = f"{id}  {prospect}  step {touch.step}  {output.visible(touch.email)}"
        output.say(f"❓ {where}  may have left: {touch.error}")


def _settle(unclear: list[FoundMail], by: str, as_json: bool) -> bool:
    """Show mails that cannot be taken in; a person at a terminal may have them ignored. True where none is left."""
    for mail in unclear:
        if as_json:
            output.emit_json({"file": mail.name, "email": mail.email, "why": mail.problem})
        else:
            output.say(f"❓ outbox/{output.visible(mail.name)}  {output.visible(mail.email)}  {mail.problem}")
    if unclear:
        if as_json or not confirmed(f"Are these {len(unclear)} no mails of this program, so that sending may go on?"):
            output.note("note: sending waits until a person at a terminal has answered: marketing reconcile")
            return False
        with transaction() as db:
            reconciliation.settle(db, unclear, by)
    hold = holds.get(SCOPE)
    if hold is not None and hold.why.startswith(messages.PAUSE_REASON):
        said = holds.lift(SCOPE, person=True).end()
        events.record("lifted", by, said)
        if not as_json:
            output.say(f"▶️  {output.visible(said)}")
        sending.wake_freed(hold, output.note)
    return True


SCOPE = f"{address.BROADCAST}+send"
"""Of the hold that a comparison places; a person's own pause of the same scope has another reason and stays."""
