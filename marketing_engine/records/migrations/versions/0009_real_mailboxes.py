"""Mailboxes that send for real: what became of each mail, self-tests, campaigns that went live."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

WHAT_BECAME_OF_IT = ("delivered_at", "deferred_at", "complained_at", "opened_at", "clicked_at")


def upgrade() -> None:
    """Add columns and tables; nothing that is there changes its meaning."""
    with op.batch_alter_table("touches") as table:
        table.alter_column("channel", type_=sa.String(length=64), existing_type=sa.String(length=20))
        table.add_column(sa.Column("accepted_by", sa.Text(), nullable=False, server_default=""))
        for name in WHAT_BECAME_OF_IT:
            table.add_column(sa.Column(name, sa.String(length=32), nullable=False, server_default=""))
        table.create_index("ix_touches_email", ["email"])
        table.create_index("ix_touches_channel", ["channel", "sent_at"])
    with op.batch_alter_table("found_mails") as table:
        table.alter_column("channel", type_=sa.String(length=64), existing_type=sa.String(length=20))
    with op.batch_alter_table("send_items") as table:
        table.add_column(sa.Column("postponed", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("workflow_runs") as table:
        table.add_column(sa.Column("leaves_from", sa.String(length=32), nullable=False, server_default=""))
    op.create_table(
        "live_campaigns",
        sa.Column("campaign", sa.String(length=100), primary_key=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("mailboxes", sa.JSON(), nullable=False),
        sa.Column("began_by", sa.String(length=200), nullable=False),
        sa.Column("began_at", sa.String(length=32), nullable=False),
        sa.Column("confirmed_by", sa.String(length=200), nullable=False),
        sa.Column("confirmed_at", sa.String(length=32), nullable=False),
    )
    op.create_table(
        "self_tests",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("mailbox", sa.String(length=64), nullable=False, index=True),
        sa.Column("to", sa.String(length=320), nullable=False),
        sa.Column("message_id", sa.String(length=300), nullable=False, unique=True),
        sa.Column("sent_at", sa.String(length=32), nullable=False),
        sa.Column("placed", sa.String(length=10), nullable=False),
        sa.Column("placed_at", sa.String(length=32), nullable=False),
        sa.Column("report", sa.JSON(), nullable=False),
    )
    op.create_table(
        "provider_events",
        sa.Column("id", sa.String(length=200), primary_key=True),
        sa.Column("mailbox", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("message_id", sa.String(length=300), nullable=False, index=True),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("received_at", sa.String(length=32), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
    )
    op.create_table(
        "public_addresses",
        sa.Column("url", sa.String(length=500), primary_key=True),
        sa.Column("verified_at", sa.String(length=32), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("key", sa.String(length=16), nullable=False),
    )
