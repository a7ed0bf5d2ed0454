"""marketing deliverability"""

from datetime import date
from typing import Annotated

import typer

from coordination import output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.commands.options import Json, library
from marketing_engine.outreach import deliverability
from marketing_engine.outreach.deliverability import LEAST_FOR_RATE, By, Figures
from marketing_engine.records.database import transaction
from marketing_engine.records.today import bounds_of

UNTOLD = "—"
"""Shown where nothing is known, or too few mails were accepted for a rate."""

COUNTED = ("accepted", "delivered", "deferred", "bounced", "complained", "unknown", "refused", "failed")


def command(
    by: Annotated[By, typer.Option("--by", help="Mailbox, recipient's provider, or ISO week.")] = By.MAILBOX,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Mails from this day on, like 2026-11-20.")] = None,
    campaign: Annotated[str, typer.Option("--campaign", help="Of this campaign alone.")] = "",
    as_json: Json = False,
) -> int:
    """What became of mail that left: accepted, delivered, bounced, complained, and the delivery rate."""
    first = _first_moment(since) if since else ""
    with transaction(reads=True) as db:
        found = deliverability.figures(db, by, first, campaign)
    if as_json:
        for one in found:
            output.emit_json({"by": by.value, **one.as_record()})
        return 0
    if not found:
        if campaign:
            library(None).campaign(campaign)  # a name that there is not must be told
        if since or campaign:
            raise CoordinationError("no mail has left in that time and campaign")
        output.say("No mail has left yet")
        return 0
    tracked = tuple(name for name in ("opened", "clicked") if any(getattr(one, name) for one in found))
    if output.on_terminal():
        head = (by.value, *COUNTED, *tracked, "delivery")
        output.table(head, [tuple(_cells(one, tracked).values()) for one in found])
    else:
        output.say(*output.columns([_plain(_cells(one, tracked)) for one in found]))
    _explain(found)
    return 0


def _first_moment(day: str) -> str:
    try:
        return bounds_of(date.fromisoformat(day).isoformat())[0]
    except (ValueError, OverflowError):
        raise UsageError(f"--since {day[:40]!r}: expected a day like 2026-11-20") from None


def _cells(one: Figures, tracked: tuple[str, ...]) -> dict[str, str]:
    """What is shown of a group, by column; the name first."""
    rate, delivered = one.delivery_rate, one.told_delivered
    types = ", ".join(f"{number} {kind}" for kind in ("hard", "soft", "block") if (number := getattr(one, kind)))
    return {
        "": f"{output.one_line(one.name)}{' (simulated)' if one.simulated else ''}",
        **{name: str(getattr(one, name)) for name in COUNTED},
        "delivered": UNTOLD if delivered is None else str(delivered),
        "bounced": f"{one.bounced} ({types})" if types else "0",
        **{name: str(getattr(one, name)) for name in tracked},
        "delivery": UNTOLD if rate is None else f"{rate:g}%",
    }


def _plain(cells: dict[str, str]) -> tuple[str, ...]:
    """The same where there is no head: each number with its word."""
    return tuple(f"{cell} {name}".rstrip() for name, cell in cells.items())


def _explain(found: list[Figures]) -> None:
    """How the figures are to be read, apart from them on stderr."""
    output.note(
        f"note: delivery = (accepted - bounced) / accepted, shown from {LEAST_FOR_RATE} accepted mails on; "
        f"delivered is known only where a provider's events say so"
    )
    if any(one.simulated for one in found):
        output.note("note: simulated mail went into the outbox on this machine or a provider's sandbox, and no further")
