"""What research knows and from where, the approval queue, and who may decide."""

import sqlalchemy as sa
from alembic import op

from marketing_engine.records.normal_forms import name_key

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _text(name: str, length: int, default: str = "") -> "sa.Column[str]":
    return sa.Column(name, sa.String(length=length), nullable=False, server_default=default)


def _facts() -> "sa.Column[str]":
    return sa.Column("facts", sa.JSON(), nullable=False, server_default="[]")


def upgrade() -> None:
    """Add columns, then tables; whoever waits for approval enters the queue."""
    with op.batch_alter_table("companies") as table:
        table.add_column(_facts())
        table.add_column(_text("created_at", 32))
    with op.batch_alter_table("prospects") as table:
        table.alter_column("email", existing_type=sa.String(length=320), nullable=True)
        table.add_column(_text("email_status", 20, "unknown"))
        table.add_column(_text("email_status_source", 500))
        table.add_column(_text("email_status_at", 32))
        table.add_column(_text("name_key", 700))
        table.add_column(sa.Column("apollo_id", sa.String(length=100), nullable=True))
        table.add_column(_facts())
        table.create_unique_constraint("uq_prospects_apollo_id", ["apollo_id"])
        table.create_index("ix_prospects_linkedin_url", ["linkedin_url"])
        table.create_index("ix_prospects_name_key", ["name_key"])
        table.create_index("ix_prospects_company_id", ["company_id"])
    with op.batch_alter_table("scores") as table:
        table.add_column(sa.Column("unknown", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("drafts") as table:
        table.add_column(_text("edited_by", 200))
        table.add_column(_text("edited_at", 32))
    with op.batch_alter_table("decisions") as table:
        table.add_column(_text("came_from", 200))
    with op.batch_alter_table("replies") as table:
        table.add_column(_text("done_by", 200))
        table.add_column(_text("done_at", 32))
    _name_people()
    _create_tables()
    op.execute(
        "INSERT INTO approval_queue (prospect_id, campaign, rank, deferred_at, added_at) "
        "SELECT p.id, p.campaign, -s.value, '', s.scored_at FROM prospects p JOIN scores s ON s.prospect_id = p.id "
        "WHERE p.id IN (SELECT prospect_id FROM drafts) AND p.id NOT IN (SELECT prospect_id FROM decisions)"
    )


def _name_people() -> None:
    """Whoever is there already is known by name and domain, too; else they would come again under another address."""
    connection = op.get_bind()
    people = connection.execute(
        sa.text(
            "SELECT p.id, p.first_name, p.last_name, p.email, c.domain FROM prospects p "
            "LEFT JOIN companies c ON c.id = p.company_id"
        )
    ).all()
    for id, first, last, email, domain in people:
        key = name_key(first, last, domain or email.rpartition("@")[2])
        connection.execute(sa.text("UPDATE prospects SET name_key = :key WHERE id = :id"), {"key": key, "id": id})


def _create_tables() -> None:
    op.create_table(
        "approval_queue",
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("campaign", sa.String(length=100), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("deferred_at", sa.String(length=32), nullable=False),
        sa.Column("added_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["prospect_id"], ["prospects.id"]),
        sa.PrimaryKeyConstraint("prospect_id"),
    )
    op.create_index("ix_approval_queue_order", "approval_queue", ["deferred_at", "rank", "prospect_id"])
    op.create_index("ix_approval_queue_campaign", "approval_queue", ["campaign", "deferred_at", "rank", "prospect_id"])
    op.create_table(
        "mail_domains",
        sa.Column("domain", sa.String(length=253), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=False),
        sa.Column("checked_at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("domain"),
    )
    op.create_table(
        "judge_batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=200), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.Column("campaign", sa.String(length=100), nullable=False),
        sa.Column("session", sa.String(length=100), nullable=False),
        sa.Column("model", sa.String(length=100), nullable=False),
        sa.Column("prospect_ids", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("ended_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["workflow_runs.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ref"),
    )
    op.create_table(
        "access_tokens",
        sa.Column("person", sa.String(length=100), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("person"),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "logins",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=100), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("expires_at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
