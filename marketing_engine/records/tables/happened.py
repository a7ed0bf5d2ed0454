"""The append-only log of what happened."""

from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from marketing_engine.records.tables.base import Base


class Event(Base):
    """What happened; append-only. Every figure is counted from here.

    `outreach_session_id` is set for what a person said of a session (its log, its pauses); what agents and channels
    did belongs to the session that ran at that time.
    """

    __tablename__ = "events"
    __table_args__ = (
        Index("ix_events_run_kind", "run_id", "kind"),
        Index("ix_events_at", "at"),
        Index("ix_events_prospect_kind", "prospect_id", "kind"),
        Index("ix_events_outreach_session", "outreach_session_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(40))
    campaign: Mapped[str] = mapped_column(String(100), default="")
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    prospect_id: Mapped[int | None] = mapped_column(ForeignKey("prospects.id"))
    session: Mapped[str] = mapped_column(String(100), default="")
    outreach_session_id: Mapped[int | None] = mapped_column(ForeignKey("outreach_sessions.id"))
    details: Mapped[dict[str, Any]]
