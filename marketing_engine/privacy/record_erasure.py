"""Takes a person out of the records. Rows that figures are counted from stay, without anything that names the person.

A prospect becomes an empty shell with the `email_status` `forgotten`: its id stays what touches, decisions and events
refer to, so that every figure and "never twice" stay as they were.
"""

import hashlib
from collections import Counter
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session, lazyload

from marketing_engine.channels import registry as channels
from marketing_engine.outreach.touches import CUT_OFF, RESTORED, mark_unknown
from marketing_engine.privacy.mentions import Mentions
from marketing_engine.privacy.mentions_in_records import Erased, namesakes, take_out_mentions
from marketing_engine.privacy.people import Person
from marketing_engine.records import forgotten
from marketing_engine.records.database import core
from marketing_engine.records.suppression_targets import is_provider
from marketing_engine.records.suppressions import Reason
from marketing_engine.records.tables import (
    Company,
    Decision,
    Draft,
    Event,
    Finding,
    FoundMail,
    HandledMail,
    Meeting,
    OtherAddress,
    Pace,
    PlannedMail,
    Prospect,
    ProviderEvent,
    Reply,
    Score,
    SendItem,
    SequenceStop,
    Suppression,
    Touch,
    Waiting,
)

_EMPTY: dict[str, Any] = {
    "email": None,
    "mail_key": "",
    "email_status": forgotten.STATUS,
    **dict.fromkeys(("email_status_source", "email_status_at", "first_name", "last_name", "title", "seniority"), ""),
    **dict.fromkeys(("linkedin_url", "name_key", "city", "country", "name_doubt", "time_zone"), ""),
    "apollo_id": None,
    "facts": [],
    "as_given": None,
    "columns": {},
    "column_files": {},
    "source": forgotten.STATUS,
}
"""What is left of a prospect: its id, campaign, the time at which it came, and a company that others are at too."""

_KEPT_WORDS = frozenset(
    (
        *(
            "step",
            "template",
            "channel",
            "via",
            "provider",
            "model",
            "role",
            "purpose",
            "call",
            "told_by",
            "message_id",
        ),
        *("intent", "removal", "mail", "kind", "type", "by", "who", "item", "milestone", "came_from"),
    )
)
"""Texts in an event that say what happened and not to which person; numbers stay too."""


def erase(db: Session, person: Person) -> Erased:
    """Take a person out of the records, in the caller's transaction; what stood there, by kind."""
    erased: Erased = Counter()
    mentions = mentions_of(db, person)
    for part in (_erase_people, _erase_work, _erase_mails, _erase_replies, _erase_events):
        part(db, person, erased)
    db.flush()
    return erased + take_out_mentions(db, mentions)


def mentions_of(db: Session, person: Person) -> Mentions:
    """What names this person and no other: a namesake in the records keeps the name."""
    names = [name for name in person.names if not namesakes(db, name, person.ids)]
    return Mentions(person.emails, person.profiles, names)


def _erase_people(db: Session, person: Person, erased: Erased) -> None:
    rows = db.scalars(select(Prospect).where(Prospect.id.in_(person.ids)).options(lazyload(Prospect.company))).all()
    for row in rows:
        if row.email_status != forgotten.STATUS:
            erased["prospects"] += 1
            db.execute(update(Prospect).where(Prospect.id == row.id).values(**_EMPTY))
    for company_id in {row.company_id for row in rows} - {None}:
        if not _others_are_at(db, company_id):
            db.execute(update(Prospect).where(Prospect.company_id == company_id).values(company_id=None))
            erased["companies"] += core(db).execute(delete(Company).where(Company.id == company_id)).rowcount
    db.expire_all()
    second = delete(OtherAddress).where(OtherAddress.prospect_id.in_(person.ids))
    erased["other_addresses"] += core(db).execute(second).rowcount
    if person.keep_suppressions:
        return
    named = or_(Suppression.email.in_(person.emails), Suppression.key.in_(person.keys))
    erased["suppressions"] += (
        core(db).execute(delete(Suppression).where(named, ~Suppression.email.startswith("@"))).rowcount
    )


def _others_are_at(db: Session, company_id: int | None) -> bool:
    """Whether anybody is at a company who is not forgotten: it stays, and what stops mail to all of it holds."""
    others = select(Prospect.id).where(Prospect.company_id == company_id, Prospect.email_status != forgotten.STATUS)
    return db.scalar(others.limit(1)) is not None


def _erase_work(db: Session, person: Person, erased: Erased) -> None:
    """What was thought and written of the person before a mail left."""
    for table in (Draft, Finding, PlannedMail, Waiting):
        erased[table.__tablename__] += core(db).execute(delete(table).where(table.prospect_id.in_(person.ids))).rowcount
    changes: tuple[tuple[Any, dict[str, Any]], ...] = (
        (Score, {"reasons": []}),
        (Decision, {"reason": "", "digest": ""}),
        (SequenceStop, {"reason": ""}),
        (Meeting, {"wish": ""}),
    )
    for table, values in changes:
        wanted = [table.prospect_id.in_(person.ids)]
        wanted.append(or_(*(getattr(table, name) != value for name, value in values.items())))
        erased[table.__tablename__] += core(db).execute(update(table).where(*wanted).values(**values)).rowcount
    skipped = (SendItem.prospect_id.in_(person.ids), SendItem.reason != "", SendItem.reason != forgotten.STATUS)
    erased["send_items"] += core(db).execute(update(SendItem).where(*skipped).values(reason=forgotten.STATUS)).rowcount


def no_person_at(email: str) -> str:
    """What stands in the place of an address; a provider's domain stays, since figures are counted by it."""
    domain = email.rpartition("@")[2]
    return f"{forgotten.NO_PERSON}@{domain if is_provider(domain) else 'forgotten.invalid'}"


def _erase_mails(db: Session, person: Person, erased: Erased) -> None:
    """Mails to the person: that they left, when, by which mailbox and with which Message-ID stays."""
    mine = or_(Touch.prospect_id.in_(person.ids), Touch.email.in_(person.emails))
    for touch in db.scalars(select(Touch).where(mine)):
        if forgotten.is_no_person(touch.email):
            continue
        erased["touches"] += 1
        if touch.status == "sending":  # its lock is ours: a crash cut it off
            mark_unknown(touch, CUT_OFF)
        if not _others_have(db, touch.mail_domain, person):
            db.execute(delete(Pace).where(Pace.key == f"domain:{touch.mail_domain}"))
            touch.mail_domain = no_person_at(touch.email).rpartition("@")[2]
        touch.email, touch.subject, touch.accepted_by = no_person_at(touch.email), "", ""
        touch.error = touch.error if touch.error in (CUT_OFF, RESTORED) else ""
    for found in db.scalars(select(FoundMail).where(FoundMail.email.in_(person.emails))):
        erased["found_mails"] += 1
        found.email, found.subject = no_person_at(found.email), ""
        if found.message_id:
            found.name = channels.key_of(found.channel, found.message_id)
    mentions = mentions_of(db, person)
    for mail in db.scalars(select(HandledMail).where(HandledMail.reply_id.in_(person.reply_ids))):
        if mentions.are_in(mail.name):
            mail.name = f"forgotten.{hashlib.sha256(mail.name.encode()).hexdigest()[:32]}"
    told = (ProviderEvent.message_id.in_(person.message_ids), ProviderEvent.detail != "")
    erased["provider_events"] += core(db).execute(update(ProviderEvent).where(*told).values(detail="")).rowcount


def _others_have(db: Session, domain: str, person: Person) -> bool:
    """Whether others have addresses of a domain: it names no one then, and limits go on counting by it."""
    others = select(Prospect.id).where(Prospect.email.endswith(f"@{domain}", autoescape=True))
    return db.scalar(others.where(Prospect.id.not_in(person.ids)).limit(1)) is not None


def _erase_replies(db: Session, person: Person, erased: Erased) -> None:
    """What the person wrote: that a reply came, when and with which intent stays."""
    for reply in db.scalars(select(Reply).where(Reply.id.in_(person.reply_ids))):
        if forgotten.is_no_person(reply.email):
            continue
        erased["replies"] += 1
        empty_reply(reply)


def empty_reply(reply: Reply) -> None:
    """Take out of a reply who wrote it and what it says."""
    reply.email = no_person_at(reply.email)
    reply.message_id = reply.subject = reply.text = reply.original = reply.why = reply.draft = ""
    reply.reading, reply.bant, reply.resume_date = {}, {}, ""
    reply.action, reply.needs_human, reply.reported = reply.action or "none", False, True


def _erase_events(db: Session, person: Person, erased: Erased) -> None:
    """What happened stays with its time, its kind and its numbers."""
    about = Event.details["address"].as_string().in_(person.emails)
    of_reply = Event.details["reply"].as_integer().in_(person.reply_ids)
    for event in db.scalars(select(Event).where(or_(Event.prospect_id.in_(person.ids), about, of_reply))):
        erased["events"] += empty_event(event)


def empty_event(event: Event) -> bool:
    """Take out of an event what may tell of a person; whether there was any."""
    details = {name: kept for name, value in event.details.items() if (kept := _kept(name, value)) is not None}
    if details == event.details:
        return False
    event.details = details
    return True


def _kept(name: str, value: Any) -> Any:
    """A detail of an event that tells nothing of a person; None for one that may."""
    if isinstance(value, bool | int | float):
        return value
    if name == "reason":
        return value if value in tuple(Reason) else None
    return value if isinstance(value, str) and name in _KEPT_WORDS else None
