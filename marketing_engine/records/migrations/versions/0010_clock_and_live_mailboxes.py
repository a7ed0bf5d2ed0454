"""When a touch was reserved, by a clock that no correction moves; going live by each mailbox, as it was then."""

import sqlalchemy as sa
from alembic import op

from marketing_engine.records import boot_clock

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Mails that may have left count as reserved now, the latest that it can have been.

    By which address and host a campaign went live was not kept: it goes live again.
    """
    with op.batch_alter_table("touches") as table:
        table.add_column(sa.Column("reserved_clock", sa.Double(), nullable=True))
    touches = sa.table("touches", sa.column("status"), sa.column("reserved_clock"))
    may_have_left = touches.c.status.in_(("sending", "unknown"))
    op.execute(touches.update().where(may_have_left).values(reserved_clock=boot_clock.seconds()))
    op.drop_table("live_campaigns")
    op.create_table(
        "live_mailboxes",
        sa.Column("campaign", sa.String(length=100), primary_key=True),
        sa.Column("mailbox", sa.String(length=64), primary_key=True),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("host", sa.String(length=253), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("began_by", sa.String(length=200), nullable=False),
        sa.Column("began_at", sa.String(length=32), nullable=False),
        sa.Column("confirmed_by", sa.String(length=200), nullable=False),
        sa.Column("confirmed_at", sa.String(length=32), nullable=False),
    )
    with op.batch_alter_table("self_tests") as table:
        table.add_column(sa.Column("host", sa.String(length=253), nullable=False, server_default=""))
