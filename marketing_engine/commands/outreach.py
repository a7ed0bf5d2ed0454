"""marketing outreach"""

import os
from enum import StrEnum
from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import CoordinationError
from marketing_engine.commands.options import Json
from marketing_engine.outreach import reconciliation
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Touch


class Doing(StrEnum):
    """What `marketing outreach` shows."""

    UNKNOWN = "unknown"


Sent = Annotated[list[str] | None, typer.Option("--sent", metavar="ID", help="This mail, or `all`, did leave.")]
NotSent = Annotated[
    list[str] | None, typer.Option("--not-sent", metavar="ID", help="This mail, or `all`, did not leave and may.")
]


def command(
    doing: Annotated[
        Doing, typer.Argument(metavar="unknown", help="unknown: mails that a crash cut off, and that may have left.")
    ],
    sent: Sent = None,
    not_sent: NotSent = None,
    as_json: Json = False,
) -> int:
    """Show mails of which no channel can tell whether they left, and settle them. Exit 1 while there are any."""
    ask_for_a_person(not_sent)
    found = reconciliation.compare(None)
    decide(sent, not_sent)
    if found.taken_in and not as_json:
        output.say(f"✅ {found.taken_in} mails that had left were taken in as sent")
    unknown = show(as_json)
    if not unknown and not as_json:
        output.say("✅ Of every mail it is known whether it left")
    return 1 if unknown else 0


def ask_for_a_person(not_sent: list[str] | None) -> None:
    """Raise CoordinationError where mails may leave again and no person has said so."""
    if not_sent and not os.isatty(0):
        raise CoordinationError("--not-sent lets mails leave again: it asks for a person at a terminal")


def decide(sent: list[str] | None, not_sent: list[str] | None) -> None:
    """Record which mails left and which did not. Raises UsageError."""
    with transaction() as db:
        for ids, left in ((sent, True), (not_sent, False)):
            for touch in reconciliation.chosen(db, ids or []):
                reconciliation.decide(db, touch, left=left, person=identity.login_name())


def show(as_json: bool) -> int:
    """Show the mails that may have left; how many they are."""
    with transaction(reads=True) as db:
        unknown = reconciliation.unknown(db)
    for touch in unknown:
        _show_one(touch, as_json)
    if unknown and not as_json:
        output.note("note: say which of these left: marketing outreach unknown --sent ID, --not-sent ID, or all")
    return len(unknown)


def _show_one(touch: Touch, as_json: bool) -> None:
    id, prospect = reconciliation.ref(touch), prospect_ref(touch.prospect_id)
    if as_json:
        record = {"id": id, "prospect": prospect, "step": touch.step, "email": touch.email, "why": touch.error}
        output.emit_json(record)
    else:
        where = f"{id}  {prospect}  step {touch.step}  {output.visible(touch.email)}"
        output.say(f"❓ {where}  may have left: {output.one_line(touch.error)}")
