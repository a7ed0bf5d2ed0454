"""By which channel a mail left that the records did not know."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; until now there was one channel."""
    with op.batch_alter_table("found_mails") as table:
        table.add_column(sa.Column("channel", sa.String(length=20), nullable=False, server_default="maildir"))
