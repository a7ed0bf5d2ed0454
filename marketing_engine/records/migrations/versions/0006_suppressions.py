"""The key of a mailbox, a person's further addresses, and the reason, source and author of a suppression."""

import re

import sqlalchemy as sa
from alembic import op

from marketing_engine.records.tables.mailboxes import mailbox_key

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _text(name: str, length: int) -> "sa.Column[str]":
    return sa.Column(name, sa.String(length=length), nullable=False, server_default="")


def upgrade() -> None:
    """Add what is new, and fill it in for those who are there."""
    op.add_column("prospects", _text("mail_key", 320))
    op.add_column("suppressions", _text("key", 320))
    op.add_column("suppressions", sa.Column("text", sa.Text(), nullable=False, server_default=""))
    op.add_column("suppressions", _text("source", 500))
    op.add_column("suppressions", _text("who", 200))
    op.create_table(
        "other_addresses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("key", sa.String(length=320), nullable=False),
        sa.ForeignKeyConstraint(["prospect_id"], ["prospects.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("prospect_id", "email"),
    )
    connection = op.get_bind()
    people = connection.execute(sa.text("SELECT id, email FROM prospects WHERE email IS NOT NULL")).all()
    keys = [{"id": id, "key": mailbox_key(email)} for id, email in people]
    if keys:
        connection.execute(sa.text("UPDATE prospects SET mail_key = :key WHERE id = :id"), keys)
    rows = [_details(*row) for row in connection.execute(sa.text("SELECT id, email, reason FROM suppressions")).all()]
    if rows:
        changed = "key = :key, reason = :reason, text = :text, source = :source, who = :who"
        connection.execute(sa.text(f"UPDATE suppressions SET {changed} WHERE id = :id"), rows)  # noqa: S608
    op.create_index("ix_prospects_mail_key", "prospects", ["mail_key"])
    op.create_index("ix_suppressions_key", "suppressions", ["key"])
    op.create_index("ix_other_addresses_key", "other_addresses", ["key"])


def _details(id: int, email: str, reason: str) -> dict[str, object]:
    """What versions before wrote into one column: `asked by reply 3`, `bounced`, `by ada`."""
    row: dict[str, object] = {"id": id, "key": mailbox_key(email), "text": "", "source": "", "who": ""}
    asked, by_hand = re.fullmatch(r"asked by reply (\d+)", reason), re.fullmatch(r"by (\S+)", reason)
    if asked:
        return {**row, "reason": "asked", "source": f"reply_{asked.group(1)}"}
    if by_hand:
        return {**row, "reason": "by_hand", "source": "terminal", "who": by_hand.group(1)}
    return {**row, "reason": "hard_bounce"} if reason == "bounced" else {**row, "reason": "by_hand", "text": reason}
