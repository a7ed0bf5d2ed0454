"""Whether a person is suppressed: by address or mailbox, by domain, or as the person behind another address.

A suppression's `key` covers mailbox keys (`com.example@ada`): an address that very key, `@example.com` all that begin
with `com.example@`, `@*.example.com` all that begin with `com.example.`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, or_, select, union
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from marketing_engine.records.tables import OtherAddress, Prospect, Suppression
from marketing_engine.records.tables.mailboxes import mailbox_key

BELOW = "@*."
"""So begins what covers all domains below one."""

AFTER_ALL = "\x7f"
"""Sorts after whatever a mailbox key can hold."""

PART = 500
"""SQLite takes a limited number of parameters."""


@dataclass(frozen=True)
class Match:
    """A suppression, and how it covers an address: `address`, `same mailbox`, `domain` or `same person`."""

    suppression: Suppression
    rule: str


def key_of(target: str) -> str:
    """What a suppression of an address, `@domain` or `@*.domain` covers."""
    if target.startswith(BELOW):
        return mailbox_key(f"@{target.removeprefix(BELOW)}")[:-1] + "."
    return mailbox_key(target)


def covers_many(target: str) -> bool:
    """Whether a suppression is one of a domain, not of one address."""
    return target.startswith("@")


def keys_that_cover(key: str) -> list[str]:
    """The keys of every suppression that would cover a mailbox or domain, its own first."""
    domain, at, _ = key.partition("@")
    if not at:
        return [key]
    labels = domain.split(".")
    return [key, f"{domain}@", *(".".join(labels[:count]) + "." for count in range(len(labels) - 1, 0, -1))]


def same_person(prospect: Prospect) -> "ColumnElement[bool] | None":
    """The condition for other rows of the same person; None where nothing but the address tells who it is."""
    keys = [
        column == value
        for column, value in (
            (Prospect.linkedin_url, prospect.linkedin_url),
            (Prospect.name_key, prospect.name_key),
        )
        if value
    ]
    return or_(*keys) if keys else None


def wants_no_mail(db: Session, prospect: Prospect) -> bool:
    """Whether this person, by any address, LinkedIn profile, or name and domain, is never to be written to again."""
    return suppression_of_person(db, prospect) is not None


def suppression_of_person(db: Session, prospect: Prospect) -> Suppression | None:
    """The suppression that covers a prospect, whichever of the person's addresses it names."""
    return _of_people(db, [prospect])


def suppression_of(db: Session, address: str) -> Match | None:
    """Why an address or domain gets no mail; None where it may. A person is sought by every address known of them."""
    key = key_of(address)
    found = _first(db, [key], [address])
    if found is not None:
        rule = "domain" if covers_many(found.email) else "address" if found.email == address else "same mailbox"
        return Match(found, rule)
    people = db.scalars(select(Prospect).where(Prospect.id.in_(union(*_ids_where(lambda column: column == key))))).all()
    found = _of_people(db, people)
    return Match(found, "same person") if found is not None else None


def _of_people(db: Session, people: Iterable[Prospect]) -> Suppression | None:
    keys: set[str] = set()
    emails: set[str] = set()
    for person in people:
        same = same_person(person)
        this = Prospect.id == person.id if same is None else or_(Prospect.id == person.id, same)
        for key, email in db.execute(select(Prospect.mail_key, Prospect.email).where(this)):
            keys.add(key)
            emails.add(email or "")
        others = select(OtherAddress.key).join(Prospect, Prospect.id == OtherAddress.prospect_id).where(this)
        keys |= set(db.scalars(others))
    return _first(db, sorted(keys), sorted(emails - {""}))


def _first(db: Session, keys: list[str], emails: list[str]) -> Suppression | None:
    """The first suppression that covers one of these mailboxes, the narrowest of one mailbox."""
    wanted = list(dict.fromkeys(cover for key in keys if key for cover in keys_that_cover(key)))
    found: list[Suppression] = []
    for column, values in ((Suppression.email, emails), (Suppression.key, wanted)):
        for at in range(0, len(values), PART):
            found += db.scalars(select(Suppression).where(column.in_(values[at : at + PART])).order_by(Suppression.id))
    return min(found, key=lambda one: (covers_many(one.email), one.email not in emails), default=None)


def is_suppressed() -> ColumnElement[bool]:
    """The condition, in a query of prospects, for those who are never to be written to."""
    return Prospect.id.in_(suppressed_ids())


def suppressed_ids() -> Select[int]:
    """The ids of the prospects who are never to be written to."""
    by_hand = select(Prospect.id).where(Prospect.email.in_(select(Suppression.email)))
    whole = and_(Suppression.email >= "@", Suppression.email < "A")
    by_domain = [
        select(id)
        .join_from(Suppression, table, column.between(Suppression.key, Suppression.key + AFTER_ALL))
        .where(whole)
        for table, id, column in (
            (Prospect, Prospect.id, Prospect.mail_key),
            (OtherAddress, OtherAddress.prospect_id, OtherAddress.key),
        )
    ]
    by_key = _ids_where(lambda column: column.in_(select(Suppression.key).where(Suppression.key != "")))
    return _with_same_people(*by_key, by_hand, *by_domain)


def covered_ids(target: str) -> Select[int]:
    """The ids of the prospects that the suppression of an address or domain covers."""
    key = key_of(target)
    if covers_many(target):
        return _with_same_people(*_ids_where(lambda column: column.between(key, key + AFTER_ALL)))
    return _with_same_people(*_ids_where(lambda column: column == key))


def _ids_where(matches: "Callable[[InstrumentedAttribute[str]], ColumnElement[bool]]") -> list[Select[int]]:
    """The ids of the prospects with a mailbox key that matches."""
    return [
        select(Prospect.id).where(matches(Prospect.mail_key)),
        select(OtherAddress.prospect_id).where(matches(OtherAddress.key)),
    ]


def _with_same_people(*ids: Select[int]) -> Select[int]:
    direct = select(union(*ids).cte().c[0])
    profiles = select(Prospect.linkedin_url).where(Prospect.id.in_(direct), Prospect.linkedin_url != "")
    names = select(Prospect.name_key).where(Prospect.id.in_(direct), Prospect.name_key != "")
    return select(Prospect.id).where(
        or_(Prospect.id.in_(direct), Prospect.linkedin_url.in_(profiles), Prospect.name_key.in_(names))
    )


class KnownSuppressions:
    """All suppressions in memory, for questions about many addresses."""

    def __init__(self, db: Session) -> None:
        self._keys = {key_of(email) for email in db.scalars(select(Suppression.email))}
        self._ids = set(db.scalars(suppressed_ids()))

    def cover(self, email: str) -> bool:
        """Whether an address, as `normal_email` gives it, is suppressed itself or by its domain."""
        return bool(email) and not self._keys.isdisjoint(keys_that_cover(mailbox_key(email)))

    def cover_person(self, prospect_id: int) -> bool:
        """Whether a prospect was suppressed when these were read."""
        return prospect_id in self._ids
