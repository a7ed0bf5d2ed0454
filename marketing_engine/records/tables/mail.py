"""Mail that went out and came in."""

from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketing_engine.records.tables.base import Base


class Touch(Base):
    """One e-mail to one person: sending → sent | failed | refused | unknown. The unique key is "never twice".

    `failed`: it did not leave, and is tried again. `refused`: its channel takes no mail to this address. `unknown`: it
    may have left, and only evidence or a person can tell; it is never sent by itself. `channel` is the mailbox that it
    left by, `accepted_by` the server that took it, in that server's words. `bounce_type`: hard, soft or block.
    `reserved_clock` is what records/boot_clock.py showed at `reserved_at`; None in rows of an earlier version.
    `company_id` is the company that the person was at when the mail was reserved, `mail_domain` that of `email`.
    """

    __tablename__ = "touches"
    __table_args__ = (
        UniqueConstraint("prospect_id", "campaign", "step"),
        Index("ix_touches_email", "email"),
        Index("ix_touches_channel", "channel", "sent_at"),
        Index("ix_touches_limited", "reserved_at", "channel", "campaign", "company_id", "mail_domain", "status"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    campaign: Mapped[str] = mapped_column(String(100))
    step: Mapped[str] = mapped_column(String(40))
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    session: Mapped[str] = mapped_column(String(100))
    status: Mapped[str] = mapped_column(String(20))
    message_id: Mapped[str] = mapped_column(String(300), unique=True)
    email: Mapped[str] = mapped_column(String(320))
    subject: Mapped[str] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(String(64))
    reserved_at: Mapped[str] = mapped_column(String(32))
    reserved_clock: Mapped[float | None]
    company_id: Mapped[int | None]
    mail_domain: Mapped[str] = mapped_column(String(253), default="")
    sent_at: Mapped[str] = mapped_column(String(32), default="")
    bounced_at: Mapped[str] = mapped_column(String(32), default="")
    bounce_type: Mapped[str] = mapped_column(String(10), default="")
    accepted_by: Mapped[str] = mapped_column(Text, default="")
    delivered_at: Mapped[str] = mapped_column(String(32), default="")
    deferred_at: Mapped[str] = mapped_column(String(32), default="")
    complained_at: Mapped[str] = mapped_column(String(32), default="")
    opened_at: Mapped[str] = mapped_column(String(32), default="")
    clicked_at: Mapped[str] = mapped_column(String(32), default="")
    error: Mapped[str] = mapped_column(Text, default="")


class FoundMail(Base):
    """A mail that left by a channel and that no touch knew: the records were restored or lost since.

    `step` as in Touch, `answer` for an automatic answer. `problem` says why it could not be taken in; then `settled_by`
    is the person who said that it is no mail of this program.
    """

    __tablename__ = "found_mails"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(300), unique=True)
    channel: Mapped[str] = mapped_column(String(64))
    message_id: Mapped[str] = mapped_column(String(300), default="")
    email: Mapped[str] = mapped_column(String(320), default="", index=True)
    step: Mapped[str] = mapped_column(String(40), default="")
    subject: Mapped[str] = mapped_column(Text, default="")
    left_at: Mapped[str] = mapped_column(String(32), default="")
    touch_id: Mapped[int | None] = mapped_column(ForeignKey("touches.id"))
    problem: Mapped[str] = mapped_column(Text, default="")
    settled_by: Mapped[str] = mapped_column(String(200), default="")


class HandledMail(Base):
    """A file in the inbox, by its name, and the reply that was recorded of it."""

    __tablename__ = "handled_mails"
    name: Mapped[str] = mapped_column(String(300), primary_key=True)
    reply_id: Mapped[int] = mapped_column(ForeignKey("replies.id"), index=True)


class Reply(Base):
    """A mail that came in, what was read of it, and what was done.

    `key` is a hash of who wrote what: a Message-ID is chosen by strangers and need not be unique. `text` is what they
    wrote themselves, `original` the whole mail as a person reads it, `reading` what the judge made of it (see
    `conversation/reading/reading.py`). `action` is empty until it is decided, `why` its reason, `draft` an answer for a
    person to send. It waits for a person where `needs_human` and nothing is in `done_at`; with `resume_date` and the
    action `snooze` from that day on. `undone_by` took back what the machine did by itself.
    """

    __tablename__ = "replies"
    __table_args__ = (
        Index("ix_replies_intent", "intent", "received_at"),
        Index("ix_replies_prospect", "prospect_id", "ends_sequence"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    message_id: Mapped[str] = mapped_column(String(500))
    prospect_id: Mapped[int | None] = mapped_column(ForeignKey("prospects.id"))
    touch_id: Mapped[int | None] = mapped_column(ForeignKey("touches.id"))
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    campaign: Mapped[str] = mapped_column(String(100), default="")
    email: Mapped[str] = mapped_column(String(320))
    subject: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text)
    intent: Mapped[str] = mapped_column(String(30))
    sentiment: Mapped[str] = mapped_column(String(10))
    bant: Mapped[dict[str, Any]]
    score: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20), default="reply")
    removal: Mapped[str] = mapped_column(String(20), default="no")
    original: Mapped[str] = mapped_column(Text, default="")
    reading: Mapped[dict[str, Any]] = mapped_column(default=dict)
    resume_date: Mapped[str] = mapped_column(String(10), default="")
    ends_sequence: Mapped[bool] = mapped_column(default=False)
    action: Mapped[str] = mapped_column(String(30), default="")
    why: Mapped[str] = mapped_column(Text, default="")
    draft: Mapped[str] = mapped_column(Text, default="")
    needs_human: Mapped[bool] = mapped_column(default=False)
    reported: Mapped[bool] = mapped_column(default=False)
    simulated: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[str] = mapped_column(String(32))
    done_by: Mapped[str] = mapped_column(String(200), default="")
    done_at: Mapped[str] = mapped_column(String(32), default="")
    undone_by: Mapped[str] = mapped_column(String(200), default="")
    undone_at: Mapped[str] = mapped_column(String(32), default="")

    @property
    def ref(self) -> str:
        """The id as people type it."""
        return f"reply_{self.id}"

    @property
    def judged_intent(self) -> str:
        """What the judge took it for, whatever people said since."""
        return str(((self.reading or {}).get("judgement") or {}).get("intent", "")) or self.intent

    @property
    def attachments(self) -> list[str]:
        """The names of what was attached."""
        return list((self.reading or {}).get("attachments", ()))

    @property
    def referral(self) -> dict[str, str] | None:
        """Another person that the mail names: `name` and `email`."""
        read = self.reading or {}
        return (read.get("kind") or {}).get("contact") or (read.get("judgement") or {}).get("referral")

    @property
    def evidence(self) -> dict[str, dict[str, Any]]:
        """By thing: what was `said` of it, with which `confidence` (0-1), by which `words` of theirs."""
        judged = (self.reading or {}).get("judgement") or {}
        said = {**judged, **(judged.get("bant") or {}), "referral": " ".join((judged.get("referral") or {}).values())}
        return {name: {"said": said.get(name), **one} for name, one in (judged.get("evidence") or {}).items()}


class Meeting(Base):
    """A meeting that a prospect asked for; `booked` once a person or a calendar has agreed on it."""

    __tablename__ = "meetings"
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), index=True)
    reply_id: Mapped[int] = mapped_column(ForeignKey("replies.id"), unique=True)
    status: Mapped[str] = mapped_column(String(20))
    wish: Mapped[str] = mapped_column(Text)
