"""Who wants no mail: an address, and the person behind it under any other address."""

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Prospect, Suppression, Waiting


def wants_no_mail(db: Session, prospect: Prospect) -> bool:
    """Whether this person, by address, LinkedIn profile, or name and domain, is never to be written to again."""
    if prospect.email and db.scalar(select(Suppression.id).where(Suppression.email == prospect.email)):
        return True
    same = same_person(prospect)
    if same is None:
        return False
    others = select(Suppression.id).join(Prospect, Prospect.email == Suppression.email).where(same).limit(1)
    return db.scalar(others) is not None


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


def suppress(db: Session, email: str, reason: str) -> None:
    """Never write to this address again, in any campaign; its person leaves the approval queue."""
    for person in db.scalars(select(Prospect).where(Prospect.email == email)).all():
        same = same_person(person)
        people = select(Prospect.id).where(Prospect.id == person.id if same is None else same)
        db.execute(delete(Waiting).where(Waiting.prospect_id.in_(people)))
    if db.scalar(select(Suppression).where(Suppression.email == email)) is None:
        db.add(Suppression(email=email, reason=reason, at=now_text()))
        record(db, Kind.ADDRESS_SUPPRESSED, reason=reason)
