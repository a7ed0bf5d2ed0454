"""The tables. Times are ISO 8601 text in UTC; nothing here that PostgreSQL could not hold."""

from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    """All tables."""

    type_annotation_map = {dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012  # SQLAlchemy's own form


class Company(Base):
    """A company, known by its domain where it has one; `facts` are extra columns as they came."""

    __tablename__ = "companies"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(300), unique=True)
    name: Mapped[str] = mapped_column(String(300))
    domain: Mapped[str] = mapped_column(String(300), default="")
    industry: Mapped[str] = mapped_column(String(300), default="")
    employees: Mapped[int | None]
    city: Mapped[str] = mapped_column(String(200), default="")
    country: Mapped[str] = mapped_column(String(200), default="")
    about: Mapped[str] = mapped_column(Text, default="")
    keywords: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(String(100), default="")
    source: Mapped[str] = mapped_column(String(500))


class Prospect(Base):
    """A person to write to, known by the normalised e-mail; shown as `prospect_<id>`."""

    __tablename__ = "prospects"
    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100), index=True)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("companies.id"))
    email: Mapped[str] = mapped_column(String(320), unique=True)
    first_name: Mapped[str] = mapped_column(String(200), default="")
    last_name: Mapped[str] = mapped_column(String(200), default="")
    title: Mapped[str] = mapped_column(String(300), default="")
    seniority: Mapped[str] = mapped_column(String(100), default="")
    linkedin_url: Mapped[str] = mapped_column(String(500), default="")
    city: Mapped[str] = mapped_column(String(200), default="")
    country: Mapped[str] = mapped_column(String(200), default="")
    source: Mapped[str] = mapped_column(String(500))
    created_at: Mapped[str] = mapped_column(String(32))
    company: Mapped[Company | None] = relationship(lazy="joined")

    @property
    def ref(self) -> str:
        """The id as messages and the API write it."""
        return f"prospect_{self.id}"

    @property
    def full_name(self) -> str:
        """First and last name, as far as known."""
        return f"{self.first_name} {self.last_name}".strip() or self.email


class Run(Base):
    """A day's workflow of one campaign.

    `until` names the phase after which it waits to be triggered again, `dispatched` the phase whose work was
    handed out, `announced` how many approvals people were told of.
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


class Score(Base):
    """What a judge made of a prospect: 0-100, and each part with its reason."""

    __tablename__ = "scores"
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), unique=True)
    value: Mapped[int]
    excluded: Mapped[bool] = mapped_column(default=False)
    reasons: Mapped[list[Any]]
    judge: Mapped[str] = mapped_column(String(50))
    icp: Mapped[str] = mapped_column(String(100))
    scored_at: Mapped[str] = mapped_column(String(32))


class Draft(Base):
    """A personalised mail of a sequence, written before approval: it is approved with the person."""

    __tablename__ = "drafts"
    __table_args__ = (UniqueConstraint("prospect_id", "step"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    step: Mapped[int]
    template: Mapped[str] = mapped_column(String(100))
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class Decision(Base):
    """A person's yes or no to a prospect and the mails drafted for them, of which `digest` is the hash."""

    __tablename__ = "decisions"
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), unique=True)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    approved: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text, default="")
    who: Mapped[str] = mapped_column(String(200))
    via: Mapped[str] = mapped_column(String(100))
    digest: Mapped[str] = mapped_column(String(64))
    decided_at: Mapped[str] = mapped_column(String(32))


class SendItem(Base):
    """A place in the list of mails that a day sends: `prospects=[1-14]` are such positions.

    `session` was given it, or has sent it; `reported` once its BATCH_COMPLETE has gone out.
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
    reason: Mapped[str] = mapped_column(Text, default="")
    reported: Mapped[bool] = mapped_column(default=False)


class Touch(Base):
    """One e-mail to one person: sending → sent | failed. The unique key is "never twice"."""

    __tablename__ = "touches"
    __table_args__ = (UniqueConstraint("prospect_id", "campaign", "step"),)
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
    channel: Mapped[str] = mapped_column(String(20))
    reserved_at: Mapped[str] = mapped_column(String(32))
    sent_at: Mapped[str] = mapped_column(String(32), default="")
    bounced_at: Mapped[str] = mapped_column(String(32), default="")
    error: Mapped[str] = mapped_column(Text, default="")


class Reply(Base):
    """A mail that came in, and what was understood of it.

    `key` is a hash of who wrote what: a Message-ID is chosen by strangers and need not be unique.
    """

    __tablename__ = "replies"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    message_id: Mapped[str] = mapped_column(String(500))
    prospect_id: Mapped[int | None] = mapped_column(ForeignKey("prospects.id"))
    run_id: Mapped[int | None] = mapped_column(ForeignKey("workflow_runs.id"))
    campaign: Mapped[str] = mapped_column(String(100), default="")
    email: Mapped[str] = mapped_column(String(320))
    subject: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text)
    intent: Mapped[str] = mapped_column(String(30))
    sentiment: Mapped[str] = mapped_column(String(10))
    bant: Mapped[dict[str, Any]]
    score: Mapped[int]
    for_person: Mapped[str] = mapped_column(Text, default="")
    action: Mapped[str] = mapped_column(String(30), default="")
    reported: Mapped[bool] = mapped_column(default=False)
    simulated: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[str] = mapped_column(String(32))


class Meeting(Base):
    """A meeting that a prospect asked for; `booked` once a person or a calendar has agreed on it."""

    __tablename__ = "meetings"
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    reply_id: Mapped[int] = mapped_column(ForeignKey("replies.id"), unique=True)
    status: Mapped[str] = mapped_column(String(20))
    wish: Mapped[str] = mapped_column(Text)


class Suppression(Base):
    """An address that is never written to again, in any campaign."""

    __tablename__ = "suppressions"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(32))


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
