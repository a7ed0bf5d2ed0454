"""Finds one person in the records: by the id of a prospect, or by an e-mail address that stands anywhere in them."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination.errors import UsageError
from marketing_engine.records import forgotten
from marketing_engine.records.ids import prospect_number
from marketing_engine.records.normal_forms import name_key, normal_email, normal_linkedin
from marketing_engine.records.suppressed import PART
from marketing_engine.records.tables import FoundMail, HandledMail, OtherAddress, Prospect, Reply, Suppression, Touch
from marketing_engine.records.tables.mailboxes import mailbox_key

MOST_NAMED = 10


@dataclass
class Person:
    """A person, by everything that the records know them by.

    `ids` are prospects, `emails` all spellings of their addresses, `keys` their mailboxes; `names` are (first, last).
    `message_ids` are mails to them, `reply_ids` mails from them or about mails to them, `files` the latter's names in
    the inbox. `sources` says where a source names them: `list.csv:7`. Several people can be one of these together; with
    `keep_suppressions` their addresses stay in the list of who gets no mail.
    """

    ids: list[int] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    profiles: list[str] = field(default_factory=list)
    names: list[list[str]] = field(default_factory=list)
    name_keys: list[str] = field(default_factory=list)
    apollo_ids: list[str] = field(default_factory=list)
    message_ids: list[str] = field(default_factory=list)
    reply_ids: list[int] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    keep_suppressions: bool = False

    def hashes(self) -> list[str]:
        """What is kept once the person is forgotten."""
        found = forgotten.hashes_of(keys=self.keys)
        for profile in self.profiles:
            found += forgotten.hashes_of(profile=profile)
        for name in self.name_keys:
            found += forgotten.hashes_of(name=name)
        for apollo in self.apollo_ids:
            found += forgotten.hashes_of(apollo=apollo)
        return list(dict.fromkeys(found))

    def has(self, email: str) -> bool:
        """Whether an address is one of this person's mailboxes."""
        return bool(email) and mailbox_key(email) in self.keys

    def as_json(self) -> dict[str, Any]:
        """For a file."""
        return asdict(self)


def address_of(word: str) -> str:
    """The address that a word is; empty for the id of a prospect. Raises UsageError for neither."""
    if prospect_number(word.strip()) is not None:
        return ""
    email = normal_email(word)
    if not email:
        raise UsageError(f"{word[:80]!r} is no person; expected an id like prospect_12, or an e-mail address")
    return email


def find(db: Session, word: str) -> Person:
    """The person of `prospect_12`, or of an address; raises UsageError for an unknown id and for what is neither.

    A person that the records do not name has what was asked for, and no more.
    """
    email = address_of(word)
    if email:
        return complete(db, Person(keys=[mailbox_key(email)], emails=[email]))
    number = prospect_number(word.strip()) or 0
    if db.get(Prospect, number) is None:
        raise UsageError(f"{word.strip()[:80]!r} is no known prospect; see marketing prospects")
    return complete(db, Person(ids=[number]))


def complete(db: Session, person: Person) -> Person:
    """Add what the records know of a person by now, to what is known of them already. Raises UsageError as `find`."""
    rows: dict[int, Prospect] = {}
    while True:
        fresh = [row for row in _rows(db, person) if row.id not in rows]
        for row in fresh:
            rows[row.id] = row
            _learn(person, row)
        if not fresh:
            break
    _leave_to_others(db, person, list(rows.values()))
    _note_addresses(db, person)
    _note_mails(db, person)
    return person


def _rows(db: Session, person: Person) -> list[Prospect]:
    """Every prospect that is this person.

    One of another name at a shared address is not, nor is a namesake at the same company with another profile.
    """
    second = select(OtherAddress.prospect_id).where(OtherAddress.key.in_(person.keys))
    own = list(db.scalars(select(Prospect).where(Prospect.id.in_(person.ids))))
    at_address = or_(Prospect.mail_key.in_(person.keys), Prospect.id.in_(second))
    named = [*person.names, *([row.first_name, row.last_name] for row in own if row.first_name or row.last_name)]
    found = list(db.scalars(select(Prospect).where(at_address, Prospect.id.not_in(person.ids))))
    if not named:
        _refuse_several(person, found)
    rows = own + [row for row in found if not named or _is_one_of(row, named)]
    alike = or_(Prospect.linkedin_url.in_(person.profiles), Prospect.name_key.in_(person.name_keys))
    for row in db.scalars(select(Prospect).where(alike)):
        profile = _profile(row)
        if not profile or not person.profiles or profile in person.profiles:
            rows.append(row)
    return rows


def _is_one_of(row: Prospect, names: list[list[str]]) -> bool:
    """Whether a prospect can have one of these names: one without a name can."""
    theirs = name_key(row.first_name, row.last_name, "x")
    known = {name_key(first, last, "x") for first, last in names} - {""}
    return not theirs or not known or theirs in known


def _refuse_several(person: Person, found: list[Prospect]) -> None:
    """Raise UsageError where an address belongs to people of several names."""
    names = {name_key(row.first_name, row.last_name, "x") for row in found} - {""}
    if len(names) > 1:
        refs = ", ".join(row.ref for row in found[:MOST_NAMED])
        raise UsageError(f"{', '.join(person.emails) or 'this'} belongs to several people; name one of them: {refs}")


def _leave_to_others(db: Session, person: Person, rows: list[Prospect]) -> None:
    """A second address that other people have too (info@…) is not this person's alone: it stays theirs."""
    own = {row.mail_key for row in rows}
    of_others = set(
        db.scalars(select(Prospect.mail_key).where(Prospect.mail_key.in_(person.keys), Prospect.id.not_in(person.ids)))
    ) | set(
        db.scalars(
            select(OtherAddress.key).where(
                OtherAddress.key.in_(person.keys), OtherAddress.prospect_id.not_in(person.ids)
            )
        )
    )
    shared = of_others - own
    if rows and shared:
        person.keys = [key for key in person.keys if key not in shared]
        person.emails = [email for email in person.emails if mailbox_key(email) not in shared]


def _learn(person: Person, row: Prospect) -> None:
    emails = [row.email or "", *(one.email for one in row.other_addresses)]
    for email in filter(None, emails):
        _add(person.emails, [email])
        _add(person.keys, [mailbox_key(email)])
    _add(person.ids, [row.id])
    _add(person.profiles, [_profile(row)])
    _add(person.name_keys, [row.name_key])
    _add(person.apollo_ids, [row.apollo_id or ""])
    if row.first_name or row.last_name:
        _add(person.names, [[row.first_name, row.last_name]])
    if row.email_status != forgotten.STATUS:
        _add(person.sources, [row.source, *(str(one.get("source", "")) for one in row.facts or [])])


def _profile(row: Prospect) -> str:
    return normal_linkedin(row.linkedin_url) or row.linkedin_url.strip().lower()


def _add(there: list[Any], more: Iterable[Any]) -> None:
    for one in more:
        if one and one not in there:
            there.append(one)


def _note_addresses(db: Session, person: Person) -> None:
    """Every spelling under which the records know one of the person's mailboxes."""
    for column in (Touch.email, Reply.email, FoundMail.email, Suppression.email):
        known = db.scalars(select(column).distinct())
        _add(person.emails, [one for one in known if not one.startswith("@") and person.has(one)])


def _note_mails(db: Session, person: Person) -> None:
    """The mails to the person, and those that came from them or answer these."""
    for part in _parts(person.ids):
        _add(person.message_ids, db.scalars(select(Touch.message_id).where(Touch.prospect_id.in_(part))))
        _add(person.reply_ids, db.scalars(select(Reply.id).where(Reply.prospect_id.in_(part))))
    for part in _parts(person.emails):
        _add(person.message_ids, db.scalars(select(Touch.message_id).where(Touch.email.in_(part))))
        _add(person.message_ids, db.scalars(select(FoundMail.message_id).where(FoundMail.email.in_(part))))
        _add(person.reply_ids, db.scalars(select(Reply.id).where(Reply.email.in_(part))))
    for part in _parts(person.reply_ids):
        _add(person.files, db.scalars(select(HandledMail.name).where(HandledMail.reply_id.in_(part))))


def _parts(listed: list[Any]) -> Iterable[list[Any]]:
    return (listed[at : at + PART] for at in range(0, len(listed), PART))
