"""Mails that the outbox proves, and which file of the inbox became which reply."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create both tables; what was handled before is matched the first time that the inbox is read."""
    op.create_table(
        "found_mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("message_id", sa.String(length=300), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("left_at", sa.String(length=32), nullable=False),
        sa.Column("touch_id", sa.Integer(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["touch_id"], ["touches.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_index("ix_found_mails_email", "found_mails", ["email"])
    op.create_table(
        "handled_mails",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("reply_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reply_id"], ["replies.id"]),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_index("ix_handled_mails_reply_id", "handled_mails", ["reply_id"])
