"""How much of each channel and provider was used, against the limits in `config/integrations.yaml`."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.config.integrations import Integration, Limit, Span, settings
from marketing_engine.outreach.limits import keeping
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event
from marketing_engine.session_manager import times
from marketing_engine.session_manager.items import Counting
from marketing_engine.session_manager.recorded import FETCHED, SENT

DAYS = 7
"""The longest time that a limit is for."""

KINDS = ("channel", "provider")


@dataclass(frozen=True)
class Usage:
    """What was used in the current minute, hour, day or week; `limit` is None where none is set."""

    name: str
    label: str
    used: int
    per: str
    limit: int | None
    why: str

    @property
    def text(self) -> str:
        """`Email: 12 of 50 today (24%)`."""
        span = {"day": "today", "week": "in 7 days"}.get(self.per, f"this {self.per}")
        if self.limit is None:
            return f"{self.label}: {self.used} {span}, no limit set"
        over = ", over the limit" if self.used > self.limit else ""
        return f"{self.label}: {self.used} of {self.limit} {span} ({100 * self.used // self.limit}%{over})"


def usage(db: Session, items: Counting, as_of: datetime, who: str | None) -> list[Usage]:
    """Every channel and provider that has recorded a use within the last days; what came in uses nothing.

    What a person logs by hand they did from an account of their own: only `who`'s counts, None for everybody's.
    """
    incoming = items.kinds("sender", "message")
    known = settings()
    of_kind = {"channel": known.channels, "provider": known.providers}
    starts = {per: times.stored(_start(per, as_of)) for per in get_args(Span)}
    used: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    rows = db.execute(
        select(Event.at, Event.kind, Event.session, Event.details)
        .where(
            Event.at > times.stored(as_of - timedelta(days=DAYS)),
            Event.at <= times.stored(as_of),
            Event.kind.not_in(incoming),
        )
        .execution_options(yield_per=FETCHED)
    )
    for at, kind, session, details in rows:
        units = details.get("units", 1)
        if kind == Kind.ITEM_LOGGED:
            theirs = details["item"] == SENT and not details["sets"] and who in (None, session)
            units = details["amount"] if theirs else 0
        for which in KINDS:
            name = str(details.get(which, "")).strip().lower().replace("-", "")
            if name and isinstance(units, int) and units > 0:
                used[which, name].update({per: units for per, start in starts.items() if at >= start})
    found: list[Usage] = []
    for (which, name), uses in sorted(used.items()):
        setting = of_kind[which].get(name) or Integration(label=name[:40])
        found += _against(name, setting, uses)
        if (which, name) == ("channel", "email"):
            found += _sending(db, setting.label, as_of)
    return found


def _sending(db: Session, label: str, as_of: datetime) -> list[Usage]:
    """The limits of single mailboxes and campaigns, against what left by them."""
    kept, ledger = keeping.limits(), keeping.ledger(db, as_of, ())
    sending = kept.sending
    of = [("mailbox", name, kept.of_mailbox(name).limits) for name in ledger.names("mailbox")]
    of += [("campaign", id, sending.campaigns.get(id, sending.campaign).limits) for id in ledger.names("campaign")]
    return [
        Usage(
            "email",
            f"{label} {'by' if kind == 'mailbox' else 'of'} {name}",
            ledger.used((kind, name), limit.per, as_of.timestamp()),
            limit.per,
            limit.limit,
            limit.why,
        )
        for kind, name, limits in of
        for limit in limits
    ]


def _against(name: str, setting: Integration, used: Mapping[str, int]) -> list[Usage]:
    limits: list[Limit | None] = [*setting.limits] or [None]
    found = []
    for limit in limits:
        per = limit.per if limit else "day"
        found.append(
            Usage(name, setting.label, used[per], per, limit.limit if limit else None, limit.why if limit else "")
        )
    return found


def _start(per: str, as_of: datetime) -> datetime:
    """When the current minute, hour or local day began; of a week, seven days ago."""
    local = as_of.astimezone()
    if per == "day":
        return datetime.combine(local.date(), time()).astimezone()
    if per == "week":
        return local - timedelta(days=DAYS)
    return local.replace(second=0, minute=local.minute if per == "minute" else 0)
