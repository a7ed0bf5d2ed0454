"""What follows when a person unsubscribes by the link of a mail: no more mail to them, written down once."""

from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.outreach.unsubscribe_links import Link
from marketing_engine.records import forgotten
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.suppressions import OWN_WISH, Reason, suppress, wants_no_mail, with_key
from marketing_engine.records.tables import Event, Prospect, Touch

SOURCE = "unsubscribe link"


class Via(StrEnum):
    """How: by the button of a mail program or provider (RFC 8058), or on the page."""

    ONE_CLICK = "one-click"
    PAGE = "page"


def unsubscribe(link: Link, via: Via) -> bool:
    """Write to this person no more, also where the records know nothing of the mail; False where it was done before.

    Raises CoordinationError where the records cannot be written.
    """
    with transaction(reads=True) as db:
        if _is_done(db, link):  # who presses a button a thousand times keeps no writer waiting
            return False
    with transaction() as db:
        if _is_done(db, link):
            return False
        touch = db.scalar(select(Touch).where(Touch.message_id == link.message_id))
        prospect = db.get(Prospect, touch.prospect_id) if touch and touch.prospect_id else None
        about = {"text": f"by the link of the mail {link.message_id}", "source": SOURCE}
        suppress(db, link.address, Reason.ASKED, **about)
        if prospect is not None and prospect.email and not wants_no_mail(db, prospect):
            suppress(db, prospect.email, Reason.ASKED, **about)  # their address was changed since
        record(
            db,
            Kind.UNSUBSCRIBED,
            campaign=touch.campaign if touch else "",
            prospect_id=prospect.id if prospect else None,
            message_id=link.message_id,
            address=link.address,
            via=str(via),
        )
    return True


def _is_done(db: Session, link: Link) -> bool:
    """Whether this link was used, and what it brought still holds. Who was forgotten is written to no more anyway."""
    if forgotten.since(db, [forgotten.hash_of_address(link.address)]):
        return True
    since = min((row.at for row in with_key(db, link.address) if row.reason in OWN_WISH), default="")
    if not since:
        return False
    same = Event.details["message_id"].as_string() == link.message_id
    used = select(Event.id).where(Event.at >= since, Event.kind == Kind.UNSUBSCRIBED, same)
    return db.scalar(used.limit(1)) is not None
