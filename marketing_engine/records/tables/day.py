"""A day's workflow, and the lists that it works through."""

from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketing_engine.records.tables.base import Base


class Run(Base):
    """A day's workflow of one campaign.

    `until` names the phase after which it waits to be triggered again, `dispatched` the phase whose work was
    handed out, `announced` how many approvals people were told of. Before `leaves_from` its mails by real mailboxes
    can be cancelled.
    """

    __tablename__ = "workflow_runs"
    __table_args__ = (UniqueConstraint("campaign", "date"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100))
    date: Mapped[str] = mapped_column(String(10))
    phase: Mapped[str] = mapped_column(String(20))
    until: Mapped[str] = mapped_column(String(20), default="")
    dispatched: Mapped[str] = mapped_column(String(20), default="")
    inbox_checked: Mapped[bool] = mapped_column(default=False)
    announced: Mapped[int] = mapped_column(default=0)
    leaves_from: Mapped[str] = mapped_column(String(32), default="")
    started_at: Mapped[str] = mapped_column(String(32))
    finished_at: Mapped[str] = mapped_column(String(32), default="")


class ResearchItem(Base):
    """A place in the list of prospects that a day's research goes through; `session` was given it, or has done it."""

    __tablename__ = "research_items"
    __table_args__ = (UniqueConstraint("run_id", "position"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("workflow_runs.id"))
    position: Mapped[int]
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), unique=True)
    session: Mapped[str] = mapped_column(String(100), default="")
    researched_at: Mapped[str] = mapped_column(String(32), default="")


class SendItem(Base):
    """A place in the list of mails that a day sends: `prospects=[1-14]` are such positions.

    `session` was given it, or has sent it; `postponed` where it was skipped for a reason that may be over when the day
    is triggered again; `reported` once its BATCH_COMPLETE has gone out.
    """

    __tablename__ = "send_items"
    __table_args__ = (UniqueConstraint("run_id", "position"), UniqueConstraint("run_id", "prospect_id", "step"))
    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("workflow_runs.id"))
    position: Mapped[int]
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    step: Mapped[int]
    session: Mapped[str] = mapped_column(String(100), default="")
    outcome: Mapped[str] = mapped_column(String(20), default="")
    postponed: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(Text, default="")
    reported: Mapped[bool] = mapped_column(default=False)


class JudgeBatch(Base):
    """Prospects who were given to a model's batch service together, by its id; `ended_at` once its answers are in.

    `role` pays for it, `purpose` is what was asked, as the cost is booked.
    """

    __tablename__ = "judge_batches"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(200), unique=True)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    campaign: Mapped[str] = mapped_column(String(100))
    session: Mapped[str] = mapped_column(String(100))
    model: Mapped[str] = mapped_column(String(100))
    prospect_ids: Mapped[list[Any]]
    created_at: Mapped[str] = mapped_column(String(32))
    ended_at: Mapped[str] = mapped_column(String(32), default="")
    role: Mapped[str] = mapped_column(String(100), default="research")
    purpose: Mapped[str] = mapped_column(String(100), default="judging")
