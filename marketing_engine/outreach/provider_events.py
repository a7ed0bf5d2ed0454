"""Books what a provider tells of mails, each thing once, in whatever order it comes.

What is told is kept first; then all that is kept of a mail is read together, so that its touch is the same after the
same events in any order. What is told of mails that the records do not know is kept and does nothing: records that are
restored may know them again, and see then that they left. What is told while a mail is in flight is read again when
the mail is booked as sent, see aftermath.py.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import TryAgain
from coordination.registry import now_text
from marketing_engine.channels import telling
from marketing_engine.channels.telling import Told
from marketing_engine.outreach import aftermath, in_flight, touches
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.suppressions import suppress as suppress_address
from marketing_engine.records.tables import ProviderEvent, Touch

PART = 500
"""SQLite takes a limited number of parameters."""


def book(events: Iterable[Told], mailbox: str) -> int:
    """Keep what a provider told and book what follows, in one transaction; how much of it is new."""
    told = {event.id: event for event in events}
    with transaction() as db:
        known = _known(db, list(told))
        new = [event for event in told.values() if event.id not in known]
        now = now_text()
        db.add_all(_row(event, mailbox, now) for event in new)
        db.flush()
        for message_id in dict.fromkeys(event.message_id for event in new if event.message_id):
            touch = db.scalar(select(Touch).where(Touch.message_id == message_id).with_for_update())
            if touch is not None:
                _book_touch(db, touch)
                _heed(db, touch, [event for event in new if event.message_id == message_id], mailbox)
    return len(new)


def carry_over(now: Session, db: Session) -> int:
    """Keep in restored records what providers told since the copy was made; how much that is."""
    known = set(db.scalars(select(ProviderEvent.id)))
    columns = [column.name for column in ProviderEvent.__table__.columns]
    rows = [row for row in now.scalars(select(ProviderEvent)) if row.id not in known]
    db.add_all(ProviderEvent(**{name: getattr(row, name) for name in columns}) for row in rows)
    db.flush()
    for message_id in dict.fromkeys(row.message_id for row in rows):
        touch = db.scalar(select(Touch).where(Touch.message_id == message_id))
        if touch is not None:
            _book_touch(db, touch)
    return len(rows)


def _known(db: Session, ids: Sequence[str]) -> set[str]:
    parts = [ids[start : start + PART] for start in range(0, len(ids), PART)]
    return {id for part in parts for id in db.scalars(select(ProviderEvent.id).where(ProviderEvent.id.in_(part)))}


def _row(event: Told, mailbox: str, now: str) -> ProviderEvent:
    return ProviderEvent(
        id=event.id,
        mailbox=mailbox,
        kind=event.kind,
        message_id=event.message_id,
        at=event.at or now,
        received_at=now,
        detail=event.detail,
    )


def _book_touch(db: Session, touch: Touch) -> None:
    """Bring a touch to what all that is kept of its mail says."""
    _settle(db, touch)
    aftermath.note_told(db, touch)


def _settle(db: Session, touch: Touch) -> None:
    """Book a mail that left, or that the provider will not pass on, where the records did not know.

    A touch that is `sending` while its lock is held is in flight: the session that sends it books what comes of it.
    """
    if touch.status == "sent":
        return
    has_left, drop = aftermath.has_left(db, touch), aftermath.drop_of(db, touch)
    if not has_left and not (drop and touch.status in ("sending", "unknown")):
        return
    with suppress(TryAgain), in_flight.lock_mail(touch.prospect_id, touch.campaign, touch.step, patience=0):
        if has_left:
            touches.book_sent(db, touch, touch.session, touch.reserved_at, taken_in=True)
        else:
            touches.mark_refused(touch, drop, for_good=True)


def _heed(db: Session, touch: Touch, new: Sequence[Told], mailbox: str) -> None:
    """Suppress the address where it bounced for good, or its person complained or opted out."""
    for event in sorted(new, key=lambda event: (event.at, event.id)):
        if not event.wish:
            continue
        source = f"provider event {event.id}"
        suppress_address(db, touch.email, event.wish, text=event.detail[:300], source=source, who=mailbox)
        if event.kind == telling.UNSUBSCRIBED:
            aftermath.record_told(db, Kind.UNSUBSCRIBED, touch, event.at, reason=event.wish)
