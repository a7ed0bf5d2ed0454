"""marketing outreach next|unknown|preview|cancel"""

import os
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.approval import held_up
from marketing_engine.approval.decisions import Decider
from marketing_engine.commands.options import AlsoCampaign, Config, Json, campaign_of, library
from marketing_engine.config.library import Library
from marketing_engine.outreach import cancelling, previewing, promised_times, reconciliation, settling
from marketing_engine.outreach.planning import Planned
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Touch


class Doing(StrEnum):
    """What `marketing outreach` does."""

    NEXT = "next"
    UNKNOWN = "unknown"
    PREVIEW = "preview"
    CANCEL = "cancel"


Sent = Annotated[list[str] | None, typer.Option("--sent", metavar="ID", help="This mail, or `all`, did leave.")]
NotSent = Annotated[
    list[str] | None, typer.Option("--not-sent", metavar="ID", help="This mail, or `all`, did not leave and may.")
]


def command(
    doing: Annotated[
        Doing,
        typer.Argument(
            metavar="next|unknown|preview|cancel",
            help="next: when each mail that waits leaves, and why not before; unknown: mails that may have left; "
            "preview: the bytes that would leave now; cancel: let nothing more of a campaign leave today.",
        ),
    ],
    campaign: Annotated[
        str, typer.Argument(metavar="CAMPAIGN", help="A campaign's id. next: all if missing; else the only one.")
    ] = "",
    sent: Sent = None,
    not_sent: NotSent = None,
    as_json: Json = False,
    config: Config = None,
    also: AlsoCampaign = "",
) -> int:
    """Show when mails leave, or the mails themselves; cancel them; settle those that may have left.

    `next` keeps the times that it tells: one that becomes later is logged with the cause. `unknown` asks the mailboxes
    again and shows what no evidence settles; exit 1 while there are any.
    """
    if doing is Doing.NEXT:
        if sent or not_sent:
            raise UsageError("--sent and --not-sent go with unknown")
        return _next(library(config), campaign or also, as_json)
    if doing is Doing.UNKNOWN:
        if campaign or also:
            raise UsageError(f"unknown shows the mails of all campaigns; not expected: {(campaign or also)[:60]!r}")
        return _unknown(sent, not_sent, as_json)
    if sent or not_sent:
        raise UsageError("--sent and --not-sent go with unknown")
    used = library(config)
    campaign = campaign_of(config, campaign, also)
    if doing is Doing.CANCEL:
        found = cancelling.cancel(used.campaign(campaign), Decider(identity.login_name(), "terminal"))
        said = f"{found.mails} mails of today's list; {found.people} people wait for approval again"
        output.say(f"🛑 Cancelled: {said}" if found.mails or found.people else f"Nothing of {campaign} waits to leave")
        return 0
    return _preview(used, campaign, as_json)


def _next(used: Library, campaign: str, as_json: bool) -> int:
    if campaign:
        used.campaign(campaign)
    planned = [one for one in promised_times.replan(used) if campaign in ("", one.campaign)]
    if as_json:
        for one in planned:
            output.emit_json({**asdict(one), "prospect_id": prospect_ref(one.prospect_id)})
        return 0
    if not planned:
        output.note(f"note: no approved mail{f' of {campaign}' if campaign else ''} waits")
        return 0
    output.table(("leaves", "prospect", "mail", "by", "to", "why not now"), [_row(one) for one in planned])
    with transaction(reads=True) as db:
        for line in held_up.notes(db, campaign):
            output.note(f"note: {line}")
    return 0


def _row(one: Planned) -> tuple[str, ...]:
    who = ", ".join(filter(None, (one.name, one.company)))
    cells = (promised_times.shown(one), prospect_ref(one.prospect_id), str(one.step), one.mailbox or "-", who)
    return tuple(map(output.one_line, (*cells, one.reason or "-")))


def _preview(used: Library, campaign: str, as_json: bool) -> int:
    shown = leave = 0
    for one in previewing.preview(used, campaign):
        _show_preview(one, as_json)
        shown, leave = shown + 1, leave + bool(one.data)
    if not shown:
        output.note(f"note: nothing of {campaign} waits to leave")
    elif leave < shown:
        output.note(f"note: {leave} of {shown} mails would leave now; why the others stay is said above")
    return 0


def _show_preview(one: previewing.Preview, as_json: bool) -> None:
    if as_json:
        said = {"mail": one.data.decode("utf-8", "replace")} if one.data else {"why_not": one.why_not}
        output.emit_json({"prospect": one.prospect, "step": one.step, "mailbox": one.mailbox, **said})
    else:
        output.say(one.text())


def _unknown(sent: list[str] | None, not_sent: list[str] | None, as_json: bool) -> int:
    ask_for_a_person(not_sent)
    found = reconciliation.compare(None)
    decide(sent, not_sent)
    if found.taken_in and not as_json:
        output.say(f"✅ {found.taken_in} mails that had left were taken in as sent")
    for problem in found.unreadable.values():
        output.note(f"⚠️  {problem}")
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
            for touch in settling.chosen(db, ids or []):
                settling.decide(db, touch, left=left, person=identity.login_name())


def show(as_json: bool) -> int:
    """Show the mails that may have left; how many they are."""
    with transaction(reads=True) as db:
        unknown = settling.unknown(db)
    for touch in unknown:
        _show_one(touch, as_json)
    if unknown and not as_json:
        output.note("note: say which of these left: marketing outreach unknown --sent ID, --not-sent ID, or all")
    return len(unknown)


def _show_one(touch: Touch, as_json: bool) -> None:
    id, prospect = settling.ref(touch), prospect_ref(touch.prospect_id)
    if as_json:
        record = {"id": id, "prospect": prospect, "step": touch.step, "email": touch.email, "why": touch.error}
        output.emit_json(record)
    else:
        where = f"{id}  {prospect}  step {touch.step}  {output.visible(touch.email)}"
        output.say(f"❓ {where}  may have left: {output.one_line(touch.error)}")
