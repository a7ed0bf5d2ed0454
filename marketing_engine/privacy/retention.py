"""Forgets by age, as `config/privacy.yaml` says: people, what they wrote, and what events tell of them.

People are forgotten as by hand, with a hash, so that the same line of a list does not bring them back the next day. Who
asked for no mail stays in the list of suppressions.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from marketing_engine.channels import inbox
from marketing_engine.config.library import Library
from marketing_engine.config.privacy import KeepDays
from marketing_engine.conversation.replies_waiting import waits
from marketing_engine.privacy import forgetting, people
from marketing_engine.privacy.people import Person
from marketing_engine.privacy.record_erasure import empty_event, empty_reply
from marketing_engine.records import compacting, declined, forgotten, location
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressed import PART
from marketing_engine.records.tables import Event, HandledMail, Prospect, Reply, Touch

TOGETHER = 300
"""How many people are forgotten in one go."""

MAY_HAVE_LEFT = ("sent", "unknown", "sending")


@dataclass
class Aged:
    """What is older than it may be: ids of prospects by rule, of replies, and of events."""

    never_written: list[int] = field(default_factory=list)
    never_answered: list[int] = field(default_factory=list)
    replies: list[int] = field(default_factory=list)
    events: list[int] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """How many of each."""
        return {name: len(ids) for name, ids in vars(self).items()}


def aged(db: Session, keep: KeepDays, library: Library) -> Aged:
    """What `marketing retention` would forget now."""
    found = Aged()
    if keep.never_written:
        found.never_written = _never_written(db, _before(keep.never_written))
    if keep.never_answered:
        found.never_answered = _never_answered(db, _before(keep.never_answered))
    if keep.replies:
        rests = declined.first_day(library.reply_policy().declined_rests_days)
        found.replies = _old_replies(db, _before(keep.replies), rests)
    if keep.events:
        found.events = _old_events(db, _before(keep.events))
    return found


def apply(found: Aged, by: str) -> None:
    """Forget what is older than it may be. Raises as `forgetting.forget`."""
    for ids in _parts([*found.never_written, *found.never_answered], TOGETHER):
        with transaction(reads=True) as db:
            group = people.complete(db, Person(ids=ids, keep_suppressions=True))
        forgetting.forget_together(group, by)
    _empty_replies(found.replies)
    _empty_events(found.events)
    if found.replies or found.events:
        compacting.compact(Path(location.file()))


def _before(days: int) -> str:
    """What happened earlier is older than that."""
    return (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _never_written(db: Session, before: str) -> list[int]:
    mailed = select(Touch.prospect_id).where(Touch.status.in_(MAY_HAVE_LEFT))
    return list(db.scalars(select(Prospect.id).where(*_alive(before), Prospect.id.not_in(mailed), ~_has_written())))


def _never_answered(db: Session, before: str) -> list[int]:
    last = (
        select(Touch.prospect_id)
        .where(Touch.status.in_(MAY_HAVE_LEFT))
        .group_by(Touch.prospect_id)
        .having(func.max(Touch.sent_at) < before, func.max(Touch.reserved_at) < before)
    )
    return list(db.scalars(select(Prospect.id).where(*_alive(before), Prospect.id.in_(last), ~_has_written())))


def _alive(before: str) -> tuple[ColumnElement[bool], ...]:
    return (Prospect.email_status != forgotten.STATUS, Prospect.created_at < before)


def _has_written() -> ColumnElement[bool]:
    """Whether the person wrote anything; a bounce is no answer."""
    by_person = or_(Reply.kind.in_(("reply", "calendar")), waits())
    return Prospect.id.in_(select(Reply.prospect_id).where(Reply.prospect_id.is_not(None), by_person))


def _old_replies(db: Session, before: str, rests_since: str) -> list[int]:
    """Replies that wait for no person; who declined rests as long as `replies.yaml` says, and so does the reply."""
    resting = (Reply.intent == declined.DECLINES) & (Reply.received_at >= rests_since)
    old = select(Reply.id, Reply.email).where(Reply.received_at < before, Reply.action != "", ~waits(), ~resting)
    return [id for id, email in db.execute(old.order_by(Reply.id)) if not forgotten.is_no_person(email)]


def _old_events(db: Session, before: str) -> list[int]:
    about = or_(Event.prospect_id.is_not(None), Event.details["address"].as_string().is_not(None))
    old = select(Event).where(Event.at < before, about).execution_options(yield_per=1000)
    found = []
    for event in db.scalars(old):
        if empty_event(event):
            found.append(event.id)
        db.expunge(event)  # it is only looked at
    return found


def _empty_replies(ids: list[int]) -> None:
    for part in _parts(ids, PART):
        with transaction(reads=True) as db:
            names = set(db.scalars(select(HandledMail.name).where(HandledMail.reply_id.in_(part))))
        for key, arrival in inbox.filed().items():
            if key in names:
                arrival.path.unlink(missing_ok=True)
        with transaction() as db:
            for reply in db.scalars(select(Reply).where(Reply.id.in_(part))):
                empty_reply(reply)


def _empty_events(ids: list[int]) -> None:
    for part in _parts(ids, PART):
        with transaction() as db:
            for event in db.scalars(select(Event).where(Event.id.in_(part))):
                empty_event(event)


def _parts(listed: list[int], size: int) -> Iterator[list[int]]:
    return (listed[at : at + size] for at in range(0, len(listed), size))
