"""What is noted at a touch of what became of its mail: once, whether a provider tells it or a mail that came."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.channels import telling
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import ProviderEvent, Touch

FIRST_TIMES = (
    (telling.DELIVERED, "delivered_at", Kind.TOUCH_DELIVERED),
    (telling.DEFERRED, "deferred_at", Kind.TOUCH_DEFERRED),
    (telling.OPENED, "opened_at", Kind.TOUCH_OPENED),
    (telling.CLICKED, "clicked_at", Kind.TOUCH_CLICKED),
)
"""What is noted at the touch: when it happened first."""


def note_bounce(touch: Touch, type: str, at: str) -> bool:
    """Note a bounce (hard, soft or block); True where it is the first. A hard one takes the place of any other."""
    is_first = not touch.bounced_at
    if is_first or (type == "hard" and touch.bounce_type != "hard"):
        touch.bounced_at, touch.bounce_type = at, type
    elif type == touch.bounce_type:
        touch.bounced_at = min(touch.bounced_at, at)
    return is_first


def note_complaint(touch: Touch, at: str) -> bool:
    """Note a complaint; True where it is the first."""
    is_first = not touch.complained_at
    touch.complained_at = at if is_first else min(touch.complained_at, at)
    return is_first


def has_left(db: Session, touch: Touch) -> bool:
    """Whether what a provider told of a mail proves that it left."""
    return any(kind in telling.LEFT for kind, _, _ in _kept(db, touch))


def drop_of(db: Session, touch: Touch) -> str:
    """That its provider dropped a mail, and why; empty where it did not."""
    drops = (detail or "for no reason that it tells" for kind, _, detail in _kept(db, touch) if kind in telling.DROPS)
    return next((f"its provider dropped it: {why}" for why in drops), "")


def note_told(db: Session, touch: Touch) -> None:
    """Note all that a provider told of a mail; what is noted already stays."""
    first: dict[str, str] = {}
    for kind, at, _ in _kept(db, touch):
        first.setdefault(kind, at)
    for kind, column, event in FIRST_TIMES:
        if kind in first:
            if not getattr(touch, column):
                record_told(db, event, touch, first[kind])
            setattr(touch, column, first[kind])
    if telling.COMPLAINED in first and note_complaint(touch, first[telling.COMPLAINED]):
        record_told(db, Kind.COMPLAINT_RECEIVED, touch, first[telling.COMPLAINED])
    _note_bounces(db, touch, first)


def record_told(db: Session, kind: Kind, touch: Touch, at: str, **details: Any) -> None:
    """Record what a provider told of a mail."""
    record(
        db,
        kind,
        campaign=touch.campaign,
        run_id=touch.run_id,
        prospect_id=touch.prospect_id,
        session=touch.session,
        at=at,
        step=touch.step,
        message_id=touch.message_id,
        via=touch.channel,
        told_by="provider",
        **details,
    )


def _kept(db: Session, touch: Touch) -> list[tuple[str, str, str]]:
    """(kind, time, words) of all that a provider told of a mail, in the order in which it happened."""
    told = select(ProviderEvent.kind, ProviderEvent.at, ProviderEvent.detail)
    about = told.where(ProviderEvent.message_id == touch.message_id)
    return [(kind, at, detail) for kind, at, detail in db.execute(about.order_by(ProviderEvent.at, ProviderEvent.id))]


def _note_bounces(db: Session, touch: Touch, first: dict[str, str]) -> None:
    """A mail that was sent and dropped did not arrive either: it counts as one that bounced."""
    for kinds, type in (
        ((telling.HARD_BOUNCE, telling.DROPPED_HARD), "hard"),
        ((telling.BLOCK, telling.DROPPED), "block"),
    ):
        counting = [kind for kind in kinds if kind not in telling.DROPS or touch.status == "sent"]
        times = [first[kind] for kind in counting if kind in first]
        if times and note_bounce(touch, type, min(times)):
            record_told(db, Kind.TOUCH_BOUNCED, touch, min(times), type=type)
