"""People's own sessions of outreach work."""

from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from marketing_engine.records.tables.base import Base


class OutreachSession(Base):
    """A person's stretch of outreach work; what was done in it is counted from the events, never stored here.

    `targets` are numbers by item, those of the goal before those of the template; `planned_minutes` how long the
    template has it last. While it is active `ended_at` is empty and `active_for` is its person, of whom there can be
    one; `source` is `live` or the file it was imported from.
    """

    __tablename__ = "outreach_sessions"
    __table_args__ = (Index("ix_outreach_sessions_started_at", "started_at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(40), unique=True)
    person: Mapped[str] = mapped_column(String(100))
    template: Mapped[str] = mapped_column(String(100))
    icp: Mapped[str] = mapped_column(String(200), default="")
    goal: Mapped[str] = mapped_column(Text, default="")
    channels: Mapped[str] = mapped_column(String(200), default="")
    targets: Mapped[dict[str, Any]]
    planned_minutes: Mapped[int]
    status: Mapped[str] = mapped_column(String(20))
    started_at: Mapped[str] = mapped_column(String(32))
    ended_at: Mapped[str] = mapped_column(String(32), default="")
    active_for: Mapped[str | None] = mapped_column(String(100), unique=True)
    source: Mapped[str] = mapped_column(String(500), default="live")


class PlannedSession(Base):
    """A session that somebody means to hold; `reminded_at` once the person was told, `used_by` once it was held."""

    __tablename__ = "planned_sessions"
    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(String(100), index=True)
    starts_at: Mapped[str] = mapped_column(String(32))
    template: Mapped[str] = mapped_column(String(100))
    icp: Mapped[str] = mapped_column(String(200), default="")
    goal: Mapped[str] = mapped_column(Text, default="")
    channels: Mapped[str] = mapped_column(String(200), default="")
    reminded_at: Mapped[str] = mapped_column(String(32), default="")
    used_by: Mapped[int | None] = mapped_column(ForeignKey("outreach_sessions.id"))
