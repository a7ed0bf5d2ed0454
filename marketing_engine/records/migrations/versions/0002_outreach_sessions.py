"""Outreach sessions, planned ones, and events that belong to one."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, then let events name a session."""
    op.create_table(
        "outreach_sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=40), nullable=False),
        sa.Column("person", sa.String(length=100), nullable=False),
        sa.Column("template", sa.String(length=100), nullable=False),
        sa.Column("icp", sa.String(length=200), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("channels", sa.String(length=200), nullable=False),
        sa.Column("targets", sa.JSON(), nullable=False),
        sa.Column("planned_minutes", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("started_at", sa.String(length=32), nullable=False),
        sa.Column("ended_at", sa.String(length=32), nullable=False),
        sa.Column("active_for", sa.String(length=100), nullable=True),
        sa.Column("source", sa.String(length=500), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("active_for"),
        sa.UniqueConstraint("ref"),
    )
    op.create_index("ix_outreach_sessions_started_at", "outreach_sessions", ["started_at"])
    op.create_table(
        "planned_sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=100), nullable=False),
        sa.Column("starts_at", sa.String(length=32), nullable=False),
        sa.Column("template", sa.String(length=100), nullable=False),
        sa.Column("icp", sa.String(length=200), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("channels", sa.String(length=200), nullable=False),
        sa.Column("reminded_at", sa.String(length=32), nullable=False),
        sa.Column("used_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["used_by"], ["outreach_sessions.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_planned_sessions_person", "planned_sessions", ["person"])
    # Alembic would copy the whole table for a column with a foreign key; SQLite and PostgreSQL both take this.
    op.execute("ALTER TABLE events ADD COLUMN outreach_session_id INTEGER REFERENCES outreach_sessions (id)")
    op.create_index("ix_events_at", "events", ["at"])
    op.create_index("ix_events_prospect_kind", "events", ["prospect_id", "kind"])
    op.create_index("ix_events_outreach_session", "events", ["outreach_session_id"])
