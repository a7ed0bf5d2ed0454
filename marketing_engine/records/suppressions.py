"""Who wants no mail, in any campaign: suppressing an address or a domain, and lifting that again, with a log."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, insert, literal, or_, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records import forgotten
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.suppressed import (
    Match,
    covered_ids,
    covers_many,
    is_suppressed,
    key_of,
    suppressed_ids,
    suppression_of,
    wants_no_mail,
)
from marketing_engine.records.tables import Decision, Draft, Event, Prospect, Score, Suppression, Waiting

__all__ = (
    "Entry",
    "Match",
    "Reason",
    "is_suppressed",
    "lift",
    "lift_made_of",
    "suppress",
    "suppress_many",
    "suppression_of",
    "wants_no_mail",
)


class Reason(StrEnum):
    """Why a person is suppressed."""

    ASKED = "asked"
    COMPLAINT = "complaint"
    HARD_BOUNCE = "hard_bounce"
    SOFT_BOUNCES = "soft_bounces"
    LEFT_COMPANY = "left_company"
    IMPORTED = "imported"
    BY_HAND = "by_hand"


OWN_WISH = (Reason.ASKED, Reason.COMPLAINT)
"""Reasons that the person gave: they take the place of any other."""


@dataclass(frozen=True)
class Entry:
    """What is to be suppressed: a normal address, `@domain` or `@*.domain`; the rest as in the table.

    `at` is when it was suppressed first, for one that was before; now by default.
    """

    target: str
    reason: str
    text: str = ""
    source: str = ""
    who: str = ""
    at: str = ""


def suppress(
    db: Session, email: str, reason: str, *, text: str = "", source: str = "", who: str = "", at: str = ""
) -> bool:
    """Never write to this mailbox again, in any campaign; its person leaves the approval queue. True where it is new.

    A domain (`@x.example`, `@*.x.example`) is a person's to suppress: raises ValueError for one without `who`, and for
    an unknown reason. Of who was forgotten nothing is noted: the hash does it.
    """
    if forgotten.is_no_person(email) or (not covers_many(email) and forgotten.since(db, _hashes(email))):
        return False
    entry = Entry(email, Reason(reason), text, source, who, at)
    _check(entry)
    known = with_key(db, email)
    is_new = not known
    if is_new:
        db.add(Suppression(**_row(entry)))
        record(db, Kind.ADDRESS_SUPPRESSED, **_details(entry))
        db.flush()
    elif entry.reason in OWN_WISH and not any(one.reason in OWN_WISH for one in known):
        one = known[0]
        before = {"reason": one.reason, "text": one.text, "source": one.source, "who": one.who, "at": one.at}
        one.reason, one.text, one.source, one.who = entry.reason, text, source[:500], who[:200]
        record(db, Kind.ADDRESS_SUPPRESSED, **_details(entry), before=before)
    db.execute(delete(Waiting).where(Waiting.prospect_id.in_(covered_ids(email))))
    return is_new


def suppress_many(db: Session, entries: Iterable[Entry]) -> list[bool]:
    """Suppress a whole list at once; of each whether it was new."""
    known = {key_of(email): reason for email, reason in db.execute(select(Suppression.email, Suppression.reason))}
    hidden = forgotten.known(db)
    fresh: dict[str, Entry] = {}
    is_new = []
    for entry in entries:
        if hidden and not covers_many(entry.target) and not hidden.keys().isdisjoint(_hashes(entry.target)):
            is_new.append(False)
            continue
        _check(entry)
        key = key_of(entry.target)
        is_new.append(key not in known)
        if key not in known or (key in fresh and known[key] not in OWN_WISH and entry.reason in OWN_WISH):
            fresh[key], known[key] = entry, entry.reason
        elif known[key] not in OWN_WISH and entry.reason in OWN_WISH:
            suppress(db, entry.target, entry.reason, text=entry.text, source=entry.source, who=entry.who)
            known[key] = entry.reason
    if fresh:
        now, about = now_text(), {"kind": Kind.ADDRESS_SUPPRESSED, "campaign": "", "session": ""}
        db.execute(insert(Suppression), [_row(entry) for entry in fresh.values()])
        db.execute(insert(Event), [{**about, "at": now, "details": _details(entry)} for entry in fresh.values()])
        clear_queue(db)
    return is_new


def clear_queue(db: Session) -> None:
    """Take everybody who is suppressed out of the approval queue, also people of which more is known since."""
    db.execute(delete(Waiting).where(Waiting.prospect_id.in_(suppressed_ids())))


def with_key(db: Session, target: str) -> list[Suppression]:
    """The suppressions of this very mailbox or domain, however it was spelt."""
    key = key_of(target)
    same = Suppression.email == target if not key else or_(Suppression.key == key, Suppression.email == target)
    return list(db.scalars(select(Suppression).where(same).order_by(Suppression.id)))


def lift(db: Session, address: str, *, who: str, why: str) -> int:
    """Take back the suppressions of a mailbox or domain; how many they were. Each stays in the log of events.

    Who had to leave the approval queue for them waits there again, unless something else suppresses them.
    """
    rows = with_key(db, address)
    for row in rows:
        log_lifted(db, row, who, why)
        db.delete(row)
    db.flush()
    if rows:
        _wait_again(db, address)
    return len(rows)


def lift_made_of(db: Session, source: str, maker: str, *, who: str, why: str) -> list[str]:
    """Take back what `maker` suppressed because of one source: the addresses. What it replaced holds again."""
    made = (Suppression.source == source, Suppression.who == maker)
    rows = list(db.scalars(select(Suppression).where(*made)))
    for row in rows:
        log_lifted(db, row, who, why)
        before = _replaced_by(db, row)
        db.delete(row)
        db.flush()
        if before:
            suppress(db, row.email, **before)
        _wait_again(db, row.email)
    return [row.email for row in rows]


def _replaced_by(db: Session, row: Suppression) -> dict[str, str]:
    """What a suppression was before its person asked for it as well; empty where it was none."""
    wanted = (Event.kind == Kind.ADDRESS_SUPPRESSED, Event.details["source"].as_string() == row.source)
    for event in db.scalars(select(Event).where(*wanted).order_by(Event.id.desc())):
        before = event.details.get("before")
        if event.details.get("address") and key_of(str(event.details["address"])) == row.key and before:
            return {name: str(value) for name, value in before.items()}
    return {}


def log_lifted(db: Session, row: Suppression, who: str, why: str) -> None:
    """Put into the log what a suppression was, and who lifts it."""
    record(
        db,
        Kind.SUPPRESSION_LIFTED,
        address=row.email,
        reason=row.reason,
        text=row.text,
        source=row.source,
        suppressed_at=row.at,
        suppressed_by=row.who,
        who=who,
        why=why,
    )


def _wait_again(db: Session, address: str) -> None:
    undecided = (
        select(Prospect.id, Prospect.campaign, -Score.value, literal(""), literal(now_text()))
        .join(Score, Score.prospect_id == Prospect.id)
        .where(
            Prospect.id.in_(covered_ids(address)),
            Prospect.id.not_in(suppressed_ids()),
            Prospect.id.in_(select(Draft.prospect_id)),
            Prospect.id.not_in(select(Decision.prospect_id)),
            Prospect.id.not_in(select(Waiting.prospect_id)),
            Score.excluded.is_(False),
        )
    )
    columns = ["prospect_id", "campaign", "rank", "deferred_at", "added_at"]
    db.execute(insert(Waiting).from_select(columns, undecided))


def _hashes(email: str) -> list[str]:
    return forgotten.hashes_of(keys=[key_of(email)])


def _check(entry: Entry) -> None:
    if not key_of(entry.target):
        raise ValueError(f"{entry.target!r} is no address and no domain")
    if covers_many(entry.target) and not entry.who:
        raise ValueError(f"{entry.target!r}: only a person suppresses a whole domain")


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "email": entry.target,
        "key": key_of(entry.target),
        "reason": str(entry.reason),
        "text": entry.text,
        "source": entry.source[:500],
        "at": entry.at or now_text(),
        "who": entry.who[:200],
    }


def _details(entry: Entry) -> dict[str, Any]:
    details = {"address": entry.target, "reason": str(entry.reason)}
    more = {"text": entry.text, "source": entry.source, "who": entry.who}
    return details | {name: value for name, value in more.items() if value}
