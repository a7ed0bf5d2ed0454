"""What a person does with a reply: send the answer, say that it is done, take back what the machine did."""

from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination.errors import CoordinationError, UsageError
from coordination.registry import now_text
from marketing_engine.approval.decisions import Changed, Decider, Unknown
from marketing_engine.config.library import Library
from marketing_engine.conversation import answering, replies_waiting
from marketing_engine.conversation.bouncing import READER
from marketing_engine.outreach import reconciliation
from marketing_engine.outreach.skips import Skip
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.suppressed import key_of
from marketing_engine.records.suppressions import lift_made_of, suppress
from marketing_engine.records.tables import Reply, Touch

LONGEST_ANSWER = 20_000
MOST_QUOTED = 300
"""Characters."""


class NotSent(CoordinationError):
    """An answer was not sent; the text says why."""


def mark_done(which: str, by: Decider) -> Reply:
    """Note that a person has dealt with a reply; one that was done stays done by the first.

    Raises UsageError for what is no id, Unknown for a reply that waits for no person.
    """
    with transaction() as db:
        reply = _needing_a_person(db, which)
        if not reply.done_at:
            finish(db, reply, by, Kind.REPLY_DONE)
    return reply


def send_answer(
    library: Library, which: str, by: Decider, text: str | None = None, *, seen: str | None = None
) -> Reply:
    """Send the drafted answer, or `text` in its place, and note that the reply is done. An answer leaves once.

    `seen` is the draft that the person had before them. Raises UsageError, Unknown, Changed where the draft is another
    by now or an answer has left, and NotSent.
    """
    with transaction(reads=True) as db:
        reply = _needing_a_person(db, which)
        subject = answering.subject_of(db, reply.prospect_id) if reply.prospect_id else ""
    if reply.done_at:
        raise Changed(f"{reply.ref} was done by {reply.done_by}")
    if seen is not None and seen != reply.draft:
        raise Changed(f"the draft for {reply.ref} was changed: look again")
    body = reply.draft if text is None else text.strip()
    if not body or len(body) > LONGEST_ANSWER:
        raise UsageError(f"{reply.ref} has no answer to send: write one" if not body else "the answer is too long")
    if not reply.campaign:
        raise NotSent(f"{reply.ref} is of no campaign: answer it with your own mail program")
    unreadable = reconciliation.refuse_unless_reconciled(None)
    campaign = library.campaign(reply.campaign)
    body = answering.with_sender(body, campaign)
    answer = answering.Answer(subject or f"Re: {reply.subject}", body)
    try:
        sent = answering.send(answer, reply, campaign, None, unreadable, by_person=True)
    except Skip as reason:
        raise NotSent(f"{reply.ref} was not answered: {reason}") from None
    with transaction() as db:
        stored = db.get_one(Reply, reply.id)
        if not stored.done_at:  # else another was quicker
            stored.draft = body if sent.is_new else stored.draft
            finish(db, stored, by, Kind.REPLY_ANSWERED)
    if not sent.is_new:
        raise Changed(f"{reply.ref} was answered at {sent.touch.sent_at} already: nothing was sent now, and it is done")
    return stored


def suppress_writer(which: str, by: Decider) -> str:
    """No more mail to the writer, or to the address that a bounce or complaint is about; returns which.

    Raises UsageError where the mail names none, Unknown.
    """
    with transaction() as db:
        reply = _needing_a_person(db, which)
        address = address_of(db, reply)
        if "@" not in address:
            raise UsageError(f"{reply.ref} names no address of a person: marketing suppress ADDRESS")
        suppress(db, address, "by_hand", source=reply.ref, who=by.who)
        if not reply.done_at:
            finish(db, reply, by, Kind.REPLY_DONE)
    return address


def take_back(which: str, by: Decider) -> Reply:
    """Undo what the machine did with a mail: suppressions made of it are lifted, and it waits for a person.

    What was sent stays sent. Raises UsageError, Unknown for a mail with which the machine did nothing by itself.
    """
    with transaction() as db:
        reply = replies_waiting.find(db, which)
        if reply.undone_at:
            return reply
        if reply.action not in replies_waiting.MACHINE_ACTS:
            raise Unknown(f"the machine did nothing by itself with {reply.ref}")
        before = reply.action
        for address in lift_made_of(db, reply.ref, READER, who=by.who, why=f"took back what was done with {reply.ref}"):
            _keep_for_others(db, address, reply)
        touch = db.get(Touch, reply.touch_id) if reply.touch_id else None
        if reply.kind == "bounce" and touch is not None:
            touch.bounced_at = touch.bounce_type = ""
        reply.action, reply.needs_human = "draft", True
        answered = f"; they got this answer: {reply.draft[:MOST_QUOTED]}" if before == "auto_reply" else ""
        reply.why, reply.draft = f"{by.who} took back: {before} ({reply.why}){answered}", ""
        reply.resume_date, reply.ends_sequence = "", reply.kind != "bounce"
        reply.undone_by, reply.undone_at = by.who, now_text()
        reply.done_by = reply.done_at = ""
        record(db, Kind.MACHINE_ACT_TAKEN_BACK, act=before, **about(reply), **by.details)
    return reply


def address_of(db: Session, reply: Reply) -> str:
    """Which address a mail is about: its writer's, or the one of which a machine tells; empty if that is unknown."""
    if reply.kind not in ("bounce", "complaint"):
        return reply.email
    touch = db.get(Touch, reply.touch_id) if reply.touch_id else None
    return touch.email if touch is not None else ""


def _keep_for_others(db: Session, address: str, taken_back: Reply) -> None:
    """Suppress an address again, if another mail that the machine dealt with suppresses it as well."""
    same = or_(Reply.email == address, Reply.prospect_id == taken_back.prospect_id)
    others = select(Reply).where(Reply.action == "suppress", Reply.id != taken_back.id, same).order_by(Reply.id)
    reasons = {"bounce": "hard_bounce", "complaint": "complaint"}
    for other in db.scalars(others):
        if key_of(address_of(db, other)) == key_of(address):
            suppress(db, address, reasons.get(other.kind, "asked"), source=other.ref, who=READER)
            return


def _needing_a_person(db: Session, which: str) -> Reply:
    reply = replies_waiting.find(db, which)
    if not reply.needs_human:
        raise Unknown(f"{reply.ref} waits for no person")
    return reply


def finish(db: Session, reply: Reply, by: Decider, kind: Kind) -> None:
    """Note that a person is done with a reply, and how."""
    reply.done_by, reply.done_at = by.who, now_text()
    record(db, kind, **about(reply), **by.details)


def about(reply: Reply) -> dict[str, Any]:
    """What an event says of the reply that it is about."""
    return {
        "campaign": reply.campaign,
        "run_id": reply.run_id,
        "prospect_id": reply.prospect_id,
        "reply": reply.id,
    }
