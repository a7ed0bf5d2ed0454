"""What is suppressed and what was, for looking at, and for records that are put back."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.suppressed import AFTER_ALL, BELOW, key_of
from marketing_engine.records.suppressions import Entry, suppress_many
from marketing_engine.records.tables import Event, Suppression


@dataclass(frozen=True)
class Listed:
    """A suppression; `lifted_at`, `lifted_by` and `why` are empty for one that holds. `at` is ISO 8601 in UTC."""

    address: str
    reason: str
    text: str
    source: str
    at: str
    who: str
    lifted_at: str = ""
    lifted_by: str = ""
    why: str = ""


@dataclass(frozen=True)
class Filter:
    """Which ones are wanted: of a reason, since a date (ISO), of a domain and those below it. Empty is any."""

    reason: str = ""
    since: str = ""
    domain: str = ""

    def takes(self, one: Listed) -> bool:
        """Whether a suppression is wanted, the domain aside."""
        return self.reason in ("", one.reason) and self.since <= max(one.at, one.lifted_at)

    def is_of_domain(self, address: str) -> bool:
        """Whether an address is at the domain, or a domain is it or below it."""
        key, at, below = key_of(address), key_of(f"@{self.domain}"), key_of(f"{BELOW}{self.domain}")
        return not self.domain or key.startswith((at, below))


def holding(db: Session, wanted: Filter) -> Iterator[Listed]:
    """The suppressions that hold, oldest first."""
    query = select(Suppression).order_by(Suppression.at, Suppression.id).execution_options(yield_per=1000)
    if wanted.domain:
        at, below = key_of(f"@{wanted.domain}"), key_of(f"{BELOW}{wanted.domain}")
        key = Suppression.key
        query = query.where(or_(key.between(at, at + AFTER_ALL), key.between(below, below + AFTER_ALL)))
    for row in db.scalars(query):
        one = Listed(row.email, row.reason, row.text, row.source, row.at, row.who)
        if wanted.takes(one):
            yield one


def lifted(db: Session, wanted: Filter) -> Iterator[Listed]:
    """The suppressions that were lifted, in the order of that."""
    for event in _lifts(db):
        details = {name: str(value) for name, value in event.details.items()}
        one = Listed(
            details.get("address", ""),
            details.get("reason", ""),
            details.get("text", ""),
            details.get("source", ""),
            details.get("suppressed_at", ""),
            details.get("suppressed_by", ""),
            event.at,
            details.get("who", ""),
            details.get("why", ""),
        )
        if wanted.takes(one) and wanted.is_of_domain(one.address):
            yield one


def _lifts(db: Session) -> list[Event]:
    wanted = (Event.prospect_id.is_(None), Event.kind == Kind.SUPPRESSION_LIFTED)
    return list(db.scalars(select(Event).where(*wanted).order_by(Event.id)))


def carry_over(now: Session, db: Session) -> int:
    """Tell a copy of the records which suppressions were made and lifted since; how many were new to it."""
    lifts_now, lifts_then = _lifts(now), _lifts(db)
    known = {(event.at, str(event.details)) for event in lifts_then}
    for event in lifts_now:
        if (event.at, str(event.details)) not in known:
            db.add(Event(at=event.at, kind=event.kind, details=event.details))
    hold = list(now.scalars(select(Suppression).order_by(Suppression.id)))
    keys = {key_of(row.email) for row in hold}
    gone = {_which(event) for event in lifts_now}
    for row in db.scalars(select(Suppression)).all():
        if key_of(row.email) not in keys and (row.email, row.at) in gone:
            db.delete(row)
    db.flush()
    gone = {_which(event) for event in lifts_then}
    entries = [
        Entry(row.email, row.reason, row.text, row.source, row.who or "restore", row.at)
        for row in hold
        if (row.email, row.at) not in gone
    ]
    return sum(suppress_many(db, entries))


def _which(event: Event) -> tuple[str, str]:
    return str(event.details.get("address", "")), str(event.details.get("suppressed_at", ""))
