"""Whether a person is suppressed: by address or mailbox, by domain, or as the person behind another address.

A suppression's `key` covers mailbox keys (`com.example@ada`): an address that very key, `@example.com` all that begin
with `com.example@`, `@*.example.com` all that begin with `com.example.`. Who was forgotten (`records/forgotten.py`) is
suppressed too, by the hash of a mailbox, a profile, or name and domain.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    literal,
    null,
    or_,
    select,
    union,
    union_all,
)
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from marketing_engine.records import forgotten
from marketing_engine.records.database import core
from marketing_engine.records.tables import ForgottenPerson, OtherAddress, Prospect, Suppression
from marketing_engine.records.tables.mailboxes import mailbox_key

BELOW = "@*."
"""So begins what covers all domains below one."""

AFTER_ALL = "\x7f"
"""Sorts after whatever a mailbox key can hold."""

PART = 500
"""SQLite takes a limited number of parameters."""


@dataclass(frozen=True)
class Match:
    """A suppression, and how it covers: as `address`, `same mailbox`, `domain`, `same person` or `forgotten`."""

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


def wants_no_mail(db: Session, prospect: Prospect) -> bool:
    """Whether this person, by any address, LinkedIn profile, or name and domain, is never to be written to again."""
    return suppression_of_person(db, prospect) is not None


def suppression_of_person(db: Session, prospect: Prospect) -> Suppression | None:
    """The suppression that covers a prospect, whichever of the person's addresses it names."""
    return _of_people(db, [prospect])


def suppression_of(db: Session, address: str) -> Match | None:
    """Why an address or domain gets no mail; None where it may. A person is sought by every address known of them."""
    key = key_of(address)
    found = _first(db, [key], [address], [] if covers_many(address) else forgotten.hashes_of(keys=[key]))
    if found is not None:
        rule = "domain" if covers_many(found.email) else "address" if found.email == address else "same mailbox"
        rule = forgotten.STATUS if found.reason == forgotten.STATUS else rule
        return Match(found, rule)
    people = db.scalars(select(Prospect).where(Prospect.id.in_(union(*_ids_where(lambda column: column == key))))).all()
    found = _of_people(db, people)
    return Match(found, "same person") if found is not None else None


_SAME = or_(
    Prospect.id == bindparam("id"),
    Prospect.linkedin_url == bindparam("profile"),
    Prospect.name_key == bindparam("name"),
)
_ADDRESSES: CompoundSelect[Any] = union_all(
    select(Prospect.id, Prospect.mail_key, Prospect.email).where(_SAME),
    select(OtherAddress.prospect_id, OtherAddress.key, null()).join(Prospect).where(_SAME),
)


def addresses_of(db: Session, person: Prospect) -> list[tuple[int, str, str | None]]:
    """(prospect id, mailbox key, address) of a person, by every row that is the same one; some have only a key."""
    about = {"id": person.id, "profile": person.linkedin_url or None, "name": person.name_key or None}
    return [(id, key, email) for id, key, email in core(db).execute(_ADDRESSES, about)]


def _of_people(db: Session, people: Iterable[Prospect]) -> Suppression | None:
    known = [one for person in people for one in addresses_of(db, person)]
    keys = sorted({key for _, key, _ in known})
    hashes = forgotten.hashes_of(keys=keys)
    for person in people:
        hashes += forgotten.hashes_of(profile=person.linkedin_url, name=person.name_key)
    if any(person.email is None and person.email_status == forgotten.STATUS for person in people):
        return _of_forgotten("")
    return _first(db, keys, sorted({email for _, _, email in known if email}), hashes)


@lru_cache(maxsize=64)
def _covering(emails: int, keys: int, hashes: int) -> CompoundSelect[str, int]:
    """The suppressions of this many addresses, `email0`, …, or keys, `key0`, …; FORGOTTEN for each known hash."""
    by_email = Suppression.email.in_([bindparam(f"email{number}") for number in range(emails)])
    by_key = Suppression.key.in_([bindparam(f"key{number}") for number in range(keys)])
    by_hash = ForgottenPerson.hash.in_([bindparam(f"hash{number}") for number in range(hashes)])
    suppressions = select(Suppression.email, Suppression.id).where(or_(by_email, by_key))
    return union_all(suppressions, select(literal(""), literal(FORGOTTEN)).select_from(ForgottenPerson).where(by_hash))


def _first(db: Session, keys: list[str], emails: list[str], hashes: list[str]) -> Suppression | None:
    """The first suppression that covers one of these mailboxes, the narrowest of one mailbox."""
    of_file = forgotten.in_file()
    if any(one in of_file for one in hashes):
        return _of_forgotten(next(of_file[one] for one in hashes if one in of_file))
    wanted = list(dict.fromkeys(cover for key in keys if key for cover in keys_that_cover(key)))
    found: list[tuple[str, int]] = []
    for at in range(0, max(len(wanted), len(emails), len(hashes)), PART):
        some, covers, hidden = (listed[at : at + PART] for listed in (emails, wanted, hashes))
        named = {f"email{number}": email for number, email in enumerate(some)}
        named |= {f"key{number}": key for number, key in enumerate(covers)}
        named |= {f"hash{number}": one for number, one in enumerate(hidden)}
        about = (len(some), len(covers), len(hidden))
        found += [(email, id) for email, id in core(db).execute(_covering(*about), named)]
    found.sort(key=lambda one: one[1])
    if not found:
        return None
    if found[0][1] == FORGOTTEN:
        return _of_forgotten(forgotten.since(db, hashes))
    return db.get_one(Suppression, min(found, key=lambda one: (covers_many(one[0]), one[0] not in emails))[1])


FORGOTTEN = 0
"""The id of what stands for the suppression of a forgotten person: no row has it."""


def _of_forgotten(at: str) -> Suppression:
    """What stands for a suppression of which only a hash is kept; it is no row of the records."""
    text = "of the person only a hash is kept"
    return Suppression(id=FORGOTTEN, email="", reason=forgotten.STATUS, text=text, source="", who="", at=at)


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
    left_of_forgotten = select(Prospect.id).where(Prospect.email_status == forgotten.STATUS)
    return _with_same_people(*by_key, by_hand, *by_domain, left_of_forgotten)


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
        self._forgotten = set(forgotten.known(db))

    def cover(self, email: str) -> bool:
        """Whether an address, as `normal_email` gives it, is suppressed itself or by its domain, or was forgotten."""
        if not email:
            return False
        return not self._keys.isdisjoint(keys_that_cover(mailbox_key(email))) or self.was_forgotten(email)

    def was_forgotten(self, email: str = "", *, profile: str = "", name: str = "", apollo: str = "") -> bool:
        """Whether a person with one of these was forgotten: an address, a profile, a `name_key`, Apollo's id."""
        if not self._forgotten:
            return False
        keys = [mailbox_key(email)] if email else []
        return not self._forgotten.isdisjoint(forgotten.hashes_of(keys=keys, profile=profile, name=name, apollo=apollo))

    def cover_person(self, prospect_id: int) -> bool:
        """Whether a prospect was suppressed when these were read."""
        return prospect_id in self._ids
