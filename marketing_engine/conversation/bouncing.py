"""What follows from a bounce or a complaint. Only one that names our own mail suppresses an address.

An address is known to many, and a notice about it is easily forged: one without the Message-ID of a mail of ours ends
the sequence, and a person decides.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.conversation.matching import Match
from marketing_engine.conversation.policy import Action, describe_bounce
from marketing_engine.conversation.reading.kinds.shape import Kind as MailKind
from marketing_engine.outreach.aftermath import note_bounce, note_complaint
from marketing_engine.records import event_kinds
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Reply, Touch
from marketing_engine.records.tables.mailboxes import mailbox_key

SOFT_IN_A_ROW = 5
"""Mails in a row that bounce softly, until the address is suppressed."""

READER = "the reader of replies"


@dataclass(frozen=True)
class Consequence:
    """What was done with a mail, and why; with a `doubt` a person decides too."""

    action: Action
    why: str
    doubt: str = ""


def book_bounce(db: Session, reply: Reply, kind: MailKind, match: Match, happened: Callable[..., None]) -> Consequence:
    """Note the bounce of a mail of ours; a hard one, and the fifth soft one in a row, suppress its address."""
    bounce, touch = kind.bounce, match.touch
    if bounce is None:
        raise ValueError("no bounce")
    told = describe_bounce(kind)
    if touch is None:
        return Consequence("none", f"{told}; of no mail of ours")
    if bounce.delayed:
        if not touch.deferred_at:
            touch.deferred_at = now_text()
            happened(event_kinds.Kind.TOUCH_DEFERRED, status=bounce.status)
        return Consequence("none", f"a delay, it is still being tried: {told}")
    if note_bounce(touch, bounce.type, now_text()):
        happened(event_kinds.Kind.TOUCH_BOUNCED, type=bounce.type, status=bounce.status)
    db.flush()
    in_a_row = soft_in_a_row(db, touch) if bounce.type == "soft" else 0
    if bounce.type != "hard" and in_a_row < SOFT_IN_A_ROW:
        return Consequence("none", f"{told} ({in_a_row} of {SOFT_IN_A_ROW} in a row)" if in_a_row else told)
    if match.by != "message_id":
        return Consequence("draft", told, doubt=_decide_about(touch))
    if bounce.recipient and mailbox_key(bounce.recipient) != mailbox_key(touch.email):
        doubt = f"it tells of {bounce.recipient}, but names our mail; decide with: marketing suppress {touch.email}"
        return Consequence("draft", told, doubt=doubt)
    reason = "hard_bounce" if bounce.type == "hard" else "soft_bounces"
    suppress(db, touch.email, reason, text=told[:300], source=reply.ref, who=READER)
    return Consequence("suppress", told if bounce.type == "hard" else f"{told}, the {in_a_row}th in a row")


def _decide_about(touch: Touch) -> str:
    return f"it names no mail of ours; decide with: marketing suppress {touch.email}"


def soft_in_a_row(db: Session, touch: Touch) -> int:
    """How many mails to an address bounced softly in a row, this one the last, without one that arrived among them.

    A mail that was refused by policy says nothing about the address: it neither counts nor ends the row.
    """
    before = (Touch.email == touch.email, Touch.status == "sent", Touch.id <= touch.id)
    count = 0
    for bounce_type in db.scalars(select(Touch.bounce_type).where(*before).order_by(Touch.id.desc()).limit(50)):
        if bounce_type not in ("soft", "block"):
            break
        count += bounce_type == "soft"
    return count


def book_complaint(
    db: Session, reply: Reply, kind: MailKind, match: Match, happened: Callable[..., None]
) -> Consequence:
    """A complaint (RFC 5965) suppresses at once, and counts; one that names no mail of ours pauses nothing."""
    touch = match.touch
    if touch is None:
        return Consequence("draft", kind.evidence, doubt="a complaint about no mail of ours that is known")
    if match.by != "message_id":
        happened(event_kinds.Kind.COMPLAINT_RECEIVED)
        return Consequence("draft", kind.evidence, doubt=_decide_about(touch))
    if note_complaint(touch, now_text()):
        happened(event_kinds.Kind.COMPLAINT_RECEIVED)
    suppress(db, touch.email, "complaint", text=kind.evidence[:300], source=reply.ref, who=READER)
    return Consequence("suppress", kind.evidence or "a complaint")
