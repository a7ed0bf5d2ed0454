"""Touches: their Message-IDs, and how one that has left is booked."""

import hashlib
import hmac
from collections.abc import Sequence

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session, make_transient_to_detached

from coordination.errors import CoordinationError
from coordination.registry import now_text
from marketing_engine.approval.writing import RE
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Channel
from marketing_engine.config import link_key
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import aftermath
from marketing_engine.outreach.limits.keeping import domain_of
from marketing_engine.records import boot_clock
from marketing_engine.records.database import core
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.message_ids import ANSWER
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.tables import FoundMail, Prospect, ProviderEvent, Touch

CUT_OFF = "cut off by a crash; its channel cannot tell whether it left"
RESTORED = "the records were restored"
MOST_WHY = 500
"""Characters that are kept of why a mail did not leave, or may have left."""


def message_id(email: str, campaign: Campaign, step: str, in_reply_to: str = "") -> str:
    """The Message-ID of a mail: the same for the same address, campaign and step, or answered mail, in any records.

    A second answer to one mail, by a person after the machine's, has a step that ends in `.2`.
    """
    return message_ids(email, campaign, step, in_reply_to)[0]


def message_ids(email: str, campaign: Campaign, step: str, in_reply_to: str = "") -> tuple[str, ...]:
    """The Message-IDs that a mail can have, by each key of the installation: only who got the mail knows them.

    Without a key, or with one that cannot be read, it is a plain hash, which can be guessed.
    """
    answer = (ANSWER, in_reply_to, *(["2"] if step.endswith(".2") else []))
    what = answer if in_reply_to else (campaign.id, step)
    said = "\0".join((normal_email(email) or email, *what)).encode()
    kind, domain = ANSWER if in_reply_to else f"touch-{step}", campaign.sender.email.rpartition("@")[2]
    return tuple(f"<{kind}.{_digest(said, key)}@{domain}>" for key in _keys())


def _keys() -> tuple[str, ...]:
    try:
        return link_key.known() or ("",)
    except CoordinationError:
        return ("",)


def _digest(said: bytes, key: str) -> str:
    made = hmac.new(link_key.derived(key, "Message-IDs"), said, "sha256") if key else hashlib.sha256(said)
    return made.hexdigest()[:32]


def only_mailbox(campaign: Campaign) -> str:
    """The mailbox by which a campaign's mail may have left; empty where it can have been any of several."""
    return campaign.mailboxes[0] if len(campaign.mailboxes) == 1 else ""


def sender_of(campaign: Campaign, channel: Channel) -> tuple[str, str]:
    """Name and address that a mail by a mailbox is from."""
    return (campaign.sender.name, channel.address or campaign.sender.email)


def in_thread(subject: str, before: Sequence[Touch]) -> tuple[str, list[str]]:
    """Subject and thread of a follow-up: `Re:` of the subject that was sent; one of its own begins a new thread."""
    if not subject.startswith(RE):
        return subject, []
    first = next((touch.subject for touch in before if touch.subject), "")
    thread = [touch.message_id for touch in before]
    return (f"{RE}{first.removeprefix(RE)}" if first else subject), thread


def reserve(db: Session, prospect: Prospect, step: str, message_id: str, **more: object) -> Touch:
    """Add a touch of this person, in the campaign that has the person; `more` are `channel` and further columns."""
    touch = insert_reserved(db, prospect, step, message_id, **more)
    make_transient_to_detached(touch)
    db.add(touch)
    return touch


def insert_reserved(db: Session, prospect: Prospect, step: str, message_id: str, **more: object) -> Touch:
    """The same in a quarter of the time; what is changed at this touch is not stored."""
    columns = {
        **_BLANK,
        "status": "sending",
        **_reserved_now(),
        **more,
        "prospect_id": prospect.id,
        "campaign": prospect.campaign,
        "step": step,
        "message_id": message_id,
        **_recipient(prospect),
    }
    key = core(db).execute(_INSERT, columns).inserted_primary_key
    return Touch(**columns, id=key[0] if key else None)


_BLANK = {column.name: None if column.nullable else "" for column in Touch.__table__.columns if not column.primary_key}
_INSERT = insert(Touch)


def reserve_again(touch: Touch, prospect: Prospect, message_id: str, **more: object) -> None:
    """Make a touch that never left ready to be sent, as `reserve` makes a new one."""
    columns = {"status": "sending", "error": "", **_reserved_now(), **_recipient(prospect), **more}
    for name, value in {**columns, "message_id": message_id}.items():
        setattr(touch, name, value)


def _recipient(prospect: Prospect) -> dict[str, object]:
    email = prospect.email or ""
    return {"email": email, "mail_domain": domain_of(email)[:253], "company_id": prospect.company_id}


def _reserved_now() -> dict[str, object]:
    return {"reserved_at": now_text(), "reserved_clock": boot_clock.seconds()}


def mark_unknown(touch: Touch, why: str) -> None:
    """It may have left, and only a person can tell."""
    touch.status, touch.error = "unknown", why[:MOST_WHY]


def mark_refused(touch: Touch, why: str, *, for_good: bool) -> None:
    """It did not leave; it is tried another time, unless it was refused `for_good`."""
    touch.status, touch.error = "refused" if for_good else "failed", why[:MOST_WHY]


def found_mail(touch: Touch) -> FoundMail:
    """A touch, for records that do not know it: at the next comparison it becomes one of theirs, as sent."""
    return FoundMail(
        name=channels.key_of(touch.channel, touch.message_id),
        channel=touch.channel,
        message_id=touch.message_id,
        email=touch.email,
        step=ANSWER if touch.step.startswith("reply:") else touch.step,
        subject=touch.subject,
        left_at=touch.sent_at or touch.reserved_at,
    )


def book_sent(
    db: Session, touch: Touch, session: str | None, at: str, template: str = "", *, taken_in: bool = False
) -> None:
    """Book a touch as sent, once, at the time at which it left; `taken_in` where only evidence says so.

    What its provider told before it was booked is noted too.
    """
    if touch.status == "sent":
        return
    touch.status, touch.sent_at, touch.session, touch.error = "sent", at, session or "", ""
    _tell_sent(db, touch, template, **({"taken_in": True} if taken_in else {}))
    aftermath.note_told(db, touch)


def book_accepted(db: Session, touch: Touch, session: str | None, at: str, template: str, by: str) -> bool:
    """Book a touch as sent, accepted `by` a server, if it is `sending` and nothing was told of it; whether it was.

    It is the most frequent change of all: one statement, and `touch` need not be of this transaction.
    """
    columns = {"new_sent_at": at, "new_session": session or "", "new_accepted_by": by}
    if not core(db).execute(_ACCEPTED, {"this": touch.message_id, **columns}).rowcount:
        return False
    touch.status, touch.sent_at, touch.session, touch.accepted_by = "sent", at, session or "", by
    _tell_sent(db, touch, template, at_once=True)
    return True


_TOLD = select(ProviderEvent.id).where(ProviderEvent.message_id == bindparam("this"))
_ACCEPTED = (
    update(Touch)
    .where(Touch.message_id == bindparam("this"), Touch.status == "sending", ~_TOLD.exists())
    .values(
        status="sent",
        error="",
        sent_at=bindparam("new_sent_at"),
        session=bindparam("new_session"),
        accepted_by=bindparam("new_accepted_by"),
    )
)


def _tell_sent(db: Session, touch: Touch, template: str, *, at_once: bool = False, **more: bool) -> None:
    record(
        db,
        Kind.ANSWER_SENT if touch.step.startswith("reply:") else Kind.TOUCH_SENT,
        campaign=touch.campaign,
        run_id=touch.run_id,
        prospect_id=touch.prospect_id,
        session=touch.session,
        at=touch.sent_at,
        at_once=at_once,
        step=touch.step,
        message_id=touch.message_id,
        template=template,
        channel="email",
        via=touch.channel,
        **more,
    )
