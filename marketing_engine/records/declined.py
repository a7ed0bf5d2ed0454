"""Who declined, and until when they rest: meanwhile no mail of any campaign goes to them.

A person is known as in `suppressed.py`: by mailbox, further addresses, LinkedIn profile, or name and domain. A reply
says no for its writer's mailbox and for the person that we had written to. It ends where the same mailbox shows
interest later, where a person says that it was none, and where what the machine did with it is taken back.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from marketing_engine.records.database import core
from marketing_engine.records.intents import BY_PEOPLE, INTENT_WORTH
from marketing_engine.records.suppressed import PART, addresses_of, covers_many
from marketing_engine.records.tables import OtherAddress, Prospect, Reply
from marketing_engine.records.tables.mailboxes import mailbox_key
from marketing_engine.records.today import today

DECLINES = "not_interested"
"""The intent of who declines."""


@dataclass(frozen=True)
class Rest:
    """The day (ISO) on which a person declined, the first on which mail may go to them again, and the reply."""

    reply: int
    on: str
    until: str

    def __str__(self) -> str:
        return f"declined on {self.on} (reply_{self.reply}), rests until {self.until}"


@dataclass(frozen=True)
class _Decline:
    """A reply that still holds: who was written to, and all mailboxes of the writer and of this prospect."""

    prospect_id: int | None
    keys: frozenset[str]
    rest: Rest


def rest_of_person(db: Session, prospect: Prospect, days: int) -> Rest | None:
    """Why a prospect gets no mail for now; None where nothing keeps them from it."""
    return _rest(db, [prospect], set(), days)


def rest_of_address(db: Session, address: str, days: int) -> Rest | None:
    """Why an address, as `normal_email` gives it, gets no mail for now; a whole domain never rests."""
    if covers_many(address):
        return None
    key = mailbox_key(address)
    others = select(OtherAddress.prospect_id).where(OtherAddress.key == key)
    people = db.scalars(select(Prospect).where(or_(Prospect.mail_key == key, Prospect.id.in_(others)))).all()
    return _rest(db, people, {key}, days)


def resting(db: Session, days: int) -> dict[int, Rest]:
    """Everybody who rests now, by the prospect's id."""
    declines = _declines(db, days)
    if not declines:
        return {}
    found = {one.prospect_id: one.rest for one in declines if one.prospect_id is not None}
    by_key = {key: one.rest for one in declines for key in one.keys}
    for id, key in _rows(db, Prospect.id, Prospect.mail_key, by_key):
        _take_newer(found, id, by_key[key])
    for id, key in _rows(db, OtherAddress.prospect_id, OtherAddress.key, by_key):
        _take_newer(found, id, by_key[key])
    known = dict(found)
    for column in (Prospect.linkedin_url, Prospect.name_key):
        same: dict[str, Rest] = {}
        for value, id in _rows(db, column, Prospect.id, known):
            if value:
                _take_newer(same, value, known[id])
        for id, value in _rows(db, Prospect.id, column, same):
            _take_newer(found, id, same[value])
    return found


def _take_newer(found: dict[Any, Rest], key: Any, rest: Rest) -> None:
    if key not in found or found[key].reply < rest.reply:
        found[key] = rest


def _rows(
    db: Session, wanted: "InstrumentedAttribute[Any]", by: "InstrumentedAttribute[Any]", values: Iterable[Any]
) -> Iterator[tuple[Any, Any]]:
    """Both columns of the rows in which `by` is one of the values."""
    listed = list(values)
    for at in range(0, len(listed), PART):
        for row in db.execute(select(wanted, by).where(by.in_(listed[at : at + PART]))):
            yield row[0], row[1]


def _rest(db: Session, people: Iterable[Prospect], keys: set[str], days: int) -> Rest | None:
    """The newest rest of one of these people, or of a mailbox."""
    if not days or core(db).scalar(ANY, {"since": first_day(days)}) is None:
        return None
    ids: set[int] = set()
    for person in people:
        for id, key, _ in addresses_of(db, person):
            ids.add(id)
            keys.add(key)
    keys.discard("")
    ids |= {id for id, _ in _rows(db, Prospect.id, Prospect.mail_key, keys)}
    ids |= {id for id, _ in _rows(db, OtherAddress.prospect_id, OtherAddress.key, keys)}
    declines = _declines(db, days, lambda prospect_id, email: prospect_id in ids or mailbox_key(email) in keys)
    return declines[-1].rest if declines else None


ANY = select(Reply.id).where(Reply.intent == DECLINES, Reply.received_at >= bindparam("since")).limit(1)
"""Whether anyone declined since `first_day`: where none did, no person need be looked up."""


def first_day(days: int) -> str:
    """The first day of those on which a refusal still counts."""
    return (date.fromisoformat(today()) - timedelta(days=days)).isoformat()


def _declines(
    db: Session, days: int, takes: "Callable[[int | None, str], bool]" = lambda _id, _email: True
) -> list[_Decline]:
    """The refusals that hold today, the oldest first; only those that `takes`, by the prospect's id and the writer."""
    now = today()
    came = (
        select(Reply.id, Reply.prospect_id, Reply.email)
        .where(Reply.intent == DECLINES, Reply.received_at >= first_day(days))
        .order_by(Reply.id)
    )
    taken = [id for id, prospect_id, email in db.execute(came) if takes(prospect_id, email)] if days else []
    rows = [row for at in range(0, len(taken), PART) for row in db.execute(_that_hold(taken[at : at + PART]))]
    interest = _interest(db, rows[0].id) if rows else {}
    others: dict[int | None, set[str]] = {}
    for key, id in _rows(db, OtherAddress.key, OtherAddress.prospect_id, {row.prospect_id for row in rows} - {None}):
        others.setdefault(id, set()).add(key)
    found: list[_Decline] = []
    for id, prospect_id, email, mail_key, at in rows:
        keys = frozenset(filter(None, (mailbox_key(email), mail_key, *others.get(prospect_id, ()))))
        until = (date.fromisoformat(at[:10]) + timedelta(days=days)).isoformat()
        if until > now and all(interest.get(key, 0) < id for key in keys):
            found.append(_Decline(prospect_id, keys, Rest(id, at[:10], until)))
    return found


def _that_hold(ids: list[int]) -> Select[int, int | None, str, str | None, str]:
    """Of these replies, those that people let stand as refusals."""
    return (
        select(Reply.id, Reply.prospect_id, Reply.email, Prospect.mail_key, Reply.received_at)
        .outerjoin(Prospect, Prospect.id == Reply.prospect_id)
        .where(
            Reply.id.in_(ids),
            Reply.kind == "reply",  # who declines one meeting may want another
            or_(Reply.undone_at == "", Reply.done_at != ""),
        )
        .order_by(Reply.id)
    )


def _interest(db: Session, after: int) -> dict[str, int]:
    """The newest reply of each mailbox, after a reply, that is of any worth."""
    wanted = select(Reply.id, Reply.email).where(
        Reply.intent.in_(tuple(INTENT_WORTH)),
        Reply.id > after,
        Reply.kind.in_(BY_PEOPLE),
        Reply.sentiment != "negative",
        Reply.removal == "no",
    )
    return {mailbox_key(email): id for id, email in db.execute(wanted.order_by(Reply.id))}
