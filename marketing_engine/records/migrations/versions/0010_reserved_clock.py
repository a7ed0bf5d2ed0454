"""When a touch was reserved, by a clock that no correction moves."""

import sqlalchemy as sa
from alembic import op

from marketing_engine.records import boot_clock

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; mails that may have left count as reserved now, the latest that it can have been."""
    with op.batch_alter_table("touches") as table:
        table.add_column(sa.Column("reserved_clock", sa.Double(), nullable=True))
    touches = sa.table("touches", sa.column("status"), sa.column("reserved_clock"))
    may_have_left = touches.c.status.in_(("sending", "unknown"))
    op.execute(touches.update().where(may_have_left).values(reserved_clock=boot_clock.seconds()))
