"""What kind of mail came in, what was read of it, what was done with it and why; and how a mail bounced."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.String(length) if length else sa.Text(), nullable=False, server_default=default)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def upgrade() -> None:
    """Add the columns; replies that were read before keep what was understood of them then."""
    with op.batch_alter_table("touches") as table:
        table.add_column(_text("bounce_type", 10))
    with op.batch_alter_table("replies") as table:
        table.alter_column("for_person", new_column_name="why")
        table.add_column(sa.Column("touch_id", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_replies_touch", "touches", ["touch_id"], ["id"])
        table.add_column(_text("kind", 20, "reply"))
        table.add_column(_text("removal", 20, "no"))
        table.add_column(_text("original"))
        table.add_column(sa.Column("reading", sa.JSON(), nullable=False, server_default="{}"))
        table.add_column(_text("resume_date", 10))
        table.add_column(_flag("ends_sequence"))
        table.add_column(_text("draft"))
        table.add_column(_flag("needs_human"))
        table.add_column(_text("undone_by", 200))
        table.add_column(_text("undone_at", 32))
    touches = sa.table("touches", sa.column("bounced_at"), sa.column("bounce_type"))
    op.execute(touches.update().where(touches.c.bounced_at != "").values(bounce_type="hard"))
    names = ("intent", "kind", "removal", "action", "needs_human", "ends_sequence", "text", "original", "why")
    replies = sa.table("replies", *(sa.column(name) for name in names))
    automatic = replies.c.intent.in_(("out_of_office", "auto_reply"))
    op.execute(replies.update().values(original=replies.c.text))
    op.execute(replies.update().where(automatic).values(kind="auto_reply"))
    op.execute(replies.update().where(~automatic).values(ends_sequence=True))
    op.execute(replies.update().where(replies.c.intent == "unsubscribe").values(removal="asked"))
    op.execute(replies.update().where(replies.c.action == "for_person").values(action="draft", needs_human=True))
    op.execute(replies.update().where(replies.c.action == "answered").values(action="auto_reply"))
    _settle_what_was_left(replies)


def _settle_what_was_left(replies: sa.TableClause) -> None:
    """What the version before was cut off over has no reading that could be judged: a person decides about it."""
    left = replies.c.action == ""
    people = replies.c.kind == "reply"
    opted_out = sa.and_(left, replies.c.intent == "unsubscribe", replies.c.why == "")
    op.execute(replies.update().where(opted_out).values(action="suppress", why="asked for no more mail"))
    op.execute(replies.update().where(left, ~people).values(action="none", why="an automatic reply"))
    why = sa.func.ltrim(replies.c.why + "; came before this version", "; ")
    op.execute(replies.update().where(left, people).values(action="draft", needs_human=True, why=why))
