"""Find the replies of an intent without a look at all: those who declined are sought before each mail leaves."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index("ix_replies_intent", "replies", ["intent", "received_at"])
