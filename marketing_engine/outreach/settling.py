"""Settles mails of which the records do not say whether they left: by evidence, else by a person, never by sending.

A touch that is `sending` while no session works on it was cut off by a crash. Its mailbox says whether it left; where
that cannot be told it is `unknown`, and is asked about again each time.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from coordination.errors import TryAgain, UsageError
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Channel, Delivered
from marketing_engine.config.mailboxes import mistaken
from marketing_engine.outreach import aftermath, in_flight, touches
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import FoundMail, Reply, SendItem, Touch

DID_NOT_LEAVE = "cut off; its mailbox shows that it did not leave"


@dataclass
class Settled:
    """How many mails are now known to have `left`, and the people with mails that are now known to be `uncertain`."""

    left: int = 0
    uncertain: list[str] = field(default_factory=list)


def settle_cut_off(session: str | None, silent: Collection[str] = ()) -> Settled:
    """Ask the mailboxes, but for the `silent`, about every mail that a crash cut off and that no session works on."""
    settled = Settled()
    with transaction(reads=True) as db:
        open_ones = list(db.scalars(select(Touch).where(Touch.status.in_(("sending", "unknown"))).order_by(Touch.id)))
    for touch in open_ones:
        with suppress(TryAgain), in_flight.lock_mail(touch.prospect_id, touch.campaign, touch.step, patience=0):
            with transaction(reads=True) as db:
                now = db.get(Touch, touch.id)  # it may have been sent again since the list was read
            if now is not None and now.status in ("sending", "unknown"):
                _settle(now, *evidence_of(now, silent), session, settled)
    return settled


def evidence_of(touch: Touch, silent: Collection[str] = ()) -> tuple[Delivered, str]:
    """Whether a mail has left and by which mailbox, as its own one shows; without one (restored records) any may."""
    there = channels.channels()
    all_there: dict[str, Channel | None] = {**dict.fromkeys(mistaken()), **there}  # one with a mistake shows nothing
    asked = {touch.channel: there.get(touch.channel)} if touch.channel else all_there
    said = {name: Delivered.UNKNOWN if name in silent else _said_by(channel, touch) for name, channel in asked.items()}
    by = next((name for name, delivered in said.items() if delivered is Delivered.YES), "")
    if by:
        return Delivered.YES, by
    return (Delivered.NO if set(said.values()) == {Delivered.NO} else Delivered.UNKNOWN), ""


def _said_by(channel: Channel | None, touch: Touch) -> Delivered:
    """What a mailbox shows. An outbox can have been emptied since the records were copied."""
    if channel is None:
        return Delivered.UNKNOWN
    delivered = channel.was_delivered(touch.message_id, touch.reserved_at, touch.reserved_clock)
    emptied = delivered is Delivered.NO and touch.error == touches.RESTORED and not channel.is_real
    return Delivered.UNKNOWN if emptied else delivered


def _settle(touch: Touch, delivered: Delivered, by: str, session: str | None, settled: Settled) -> None:
    if touch.status == "unknown" and delivered is Delivered.UNKNOWN:
        return
    with transaction() as db:
        stored = db.get(Touch, touch.id)
        if stored is None or stored.status != touch.status:
            return
        if delivered is Delivered.YES:
            stored.channel = by
            touches.book_sent(db, stored, session, stored.reserved_at, taken_in=True)
            settled.left += 1
        elif delivered is Delivered.NO:
            drop = aftermath.drop_of(db, stored)
            touches.mark_refused(stored, drop or DID_NOT_LEAVE, for_good=bool(drop))
            if not drop:
                _may_leave(db, stored)
        else:
            touches.mark_unknown(stored, touches.CUT_OFF)
            settled.uncertain.append(prospect_ref(stored.prospect_id))


def book_proven(db: Session, touch: Touch, session: str | None) -> None:
    """Book a mail as sent where an answer or a bounce that names it proves that it left."""
    if touch.status in ("sending", "unknown", "failed"):
        touches.book_sent(db, touch, session, touch.reserved_at, taken_in=True)


def unknown(db: Session) -> list[Touch]:
    """Mails that may have left: only a person can tell."""
    return list(db.scalars(select(Touch).where(Touch.status == "unknown").order_by(Touch.id)))


def ref(touch: Touch) -> str:
    """The id of a mail as people type it."""
    return f"mail_{touch.id}"


def chosen(db: Session, ids: list[str]) -> list[Touch]:
    """The unknown mails with these ids; `all` are all. Raises UsageError."""
    there = {ref(touch): touch for touch in unknown(db)}
    missing = [id for id in ids if id not in there and id != "all"]
    if missing:
        raise UsageError(f"{missing[0][:60]!r} is no mail that may have left; see marketing outreach unknown")
    return list(there.values()) if "all" in ids else [there[id] for id in dict.fromkeys(ids)]


def decide(db: Session, touch: Touch, *, left: bool, person: str) -> None:
    """Record what a person says of a mail that may have left; one that did not may be sent from now on."""
    record(db, Kind.UNKNOWN_MAIL_DECIDED, campaign=touch.campaign, prospect_id=touch.prospect_id, by=person, left=left)
    if left:
        touches.book_sent(db, touch, None, touch.reserved_at, taken_in=True)
        return
    db.execute(update(FoundMail).where(FoundMail.touch_id == touch.id).values(touch_id=None))
    db.execute(update(Reply).where(Reply.touch_id == touch.id).values(touch_id=None))
    _may_leave(db, touch)
    db.delete(touch)


def _may_leave(db: Session, touch: Touch) -> None:
    """Let the day send a mail that was passed over because it might have left."""
    for item in db.scalars(select(SendItem).where(SendItem.prospect_id == touch.prospect_id)):
        if item.outcome == "skipped" and str(item.step) == touch.step:
            item.outcome, item.reason, item.session = "", "", ""
