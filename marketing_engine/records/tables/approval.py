"""What a person decides about, what was decided, and who may decide."""

from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketing_engine.records.tables.base import Base


class Draft(Base):
    """A personalised mail of a sequence, written before approval: it is approved with the person.

    `edited_by` is who changed the text by hand, empty for what the template gave. `personalisation` says what of the
    text is this person's own: `score` (0-10), `reasons`, `by`, `cited`.
    """

    __tablename__ = "drafts"
    __table_args__ = (UniqueConstraint("prospect_id", "step"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    step: Mapped[int]
    template: Mapped[str] = mapped_column(String(100))
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    edited_by: Mapped[str] = mapped_column(String(200), default="")
    edited_at: Mapped[str] = mapped_column(String(32), default="")
    personalisation: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Finding(Base):
    """What the linter found in a draft, by `code`; a step of 0 is about the person. A `blocking` one must be settled.

    `settled_by` is the person who said that the mail may leave all the same.
    """

    __tablename__ = "findings"
    __table_args__ = (UniqueConstraint("prospect_id", "step", "code"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    step: Mapped[int]
    code: Mapped[str] = mapped_column(String(40))
    blocking: Mapped[bool]
    text: Mapped[str] = mapped_column(Text)
    found_at: Mapped[str] = mapped_column(String(32))
    settled_by: Mapped[str] = mapped_column(String(200), default="")
    settled_at: Mapped[str] = mapped_column(String(32), default="")


class Waiting(Base):
    """Somebody in the approval queue. `deferred_at` is when a person said "later": those come last."""

    __tablename__ = "approval_queue"
    __table_args__ = (
        Index("ix_approval_queue_order", "deferred_at", "rank", "prospect_id"),
        Index("ix_approval_queue_campaign", "campaign", "deferred_at", "rank", "prospect_id"),
    )
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100))
    rank: Mapped[int]
    """The score with its sign turned: the best comes first in one plain index."""
    deferred_at: Mapped[str] = mapped_column(String(32), default="")
    added_at: Mapped[str] = mapped_column(String(32))


class Decision(Base):
    """A person's yes or no to a prospect and the mails drafted for them, of which `digest` is the hash.

    `via` is what it was made with (page, api, terminal, a rule), `came_from` where: an address, a terminal.
    """

    __tablename__ = "decisions"
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), unique=True)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    approved: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text, default="")
    who: Mapped[str] = mapped_column(String(200))
    via: Mapped[str] = mapped_column(String(100))
    came_from: Mapped[str] = mapped_column(String(200), default="")
    digest: Mapped[str] = mapped_column(String(64))
    decided_at: Mapped[str] = mapped_column(String(32))


class AccessToken(Base):
    """A person's token for the page and the API, as a hash: the token itself is shown once and kept nowhere."""

    __tablename__ = "access_tokens"
    person: Mapped[str] = mapped_column(String(100), primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[str] = mapped_column(String(32))


class Login(Base):
    """A browser that somebody is logged in with: the hash of its cookie, until it expires."""

    __tablename__ = "logins"
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    person: Mapped[str] = mapped_column(String(100))
    created_at: Mapped[str] = mapped_column(String(32))
    expires_at: Mapped[str] = mapped_column(String(32))
