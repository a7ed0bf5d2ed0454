"""Names as given, own columns, findings on drafts, stops of sequences, times of mails, forgotten people."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and tables; nothing that is there changes its meaning."""
    with op.batch_alter_table("prospects") as table:
        table.add_column(sa.Column("as_given", sa.JSON(), nullable=True))
        table.add_column(sa.Column("name_doubt", sa.String(length=200), nullable=False, server_default=""))
        table.add_column(sa.Column("columns", sa.JSON(), nullable=False, server_default="{}"))
        table.add_column(sa.Column("column_files", sa.JSON(), nullable=False, server_default="{}"))
        table.add_column(sa.Column("time_zone", sa.String(length=64), nullable=False, server_default=""))
    with op.batch_alter_table("companies") as table:
        table.add_column(sa.Column("short_name", sa.String(length=300), nullable=False, server_default=""))
    with op.batch_alter_table("drafts") as table:
        table.add_column(sa.Column("personalisation", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("judge_batches") as table:
        table.add_column(sa.Column("role", sa.String(length=100), nullable=False, server_default="research"))
        table.add_column(sa.Column("purpose", sa.String(length=100), nullable=False, server_default="judging"))
    with op.batch_alter_table("touches") as table:
        table.add_column(sa.Column("company_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("mail_domain", sa.String(length=253), nullable=False, server_default=""))
        limited = ["reserved_at", "channel", "campaign", "company_id", "mail_domain", "status"]
        table.create_index("ix_touches_limited", limited)
    _fill_in_touches()
    op.create_index("ix_replies_prospect", "replies", ["prospect_id", "ends_sequence"])
    op.create_index("ix_meetings_prospect_id", "meetings", ["prospect_id"])
    op.create_table(
        "findings",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("prospect_id", sa.Integer(), sa.ForeignKey("prospects.id"), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("blocking", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("found_at", sa.String(length=32), nullable=False),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.Column("settled_at", sa.String(length=32), nullable=False),
        sa.UniqueConstraint("prospect_id", "step", "code"),
    )
    op.create_table(
        "sequence_stops",
        sa.Column("prospect_id", sa.Integer(), sa.ForeignKey("prospects.id"), primary_key=True),
        sa.Column("whole_company", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
    )
    op.create_table(
        "planned_mails",
        sa.Column("prospect_id", sa.Integer(), sa.ForeignKey("prospects.id"), primary_key=True),
        sa.Column("step", sa.Integer(), primary_key=True),
        sa.Column("campaign", sa.String(length=100), nullable=False, index=True),
        sa.Column("due_at", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
    )
    op.create_table(
        "paces",
        sa.Column("key", sa.String(length=400), primary_key=True),
        sa.Column("next_at", sa.String(length=32), nullable=False),
    )
    op.create_table(
        "forgotten_people",
        sa.Column("hash", sa.String(length=64), primary_key=True),
        sa.Column("at", sa.String(length=32), nullable=False),
    )


def _fill_in_touches() -> None:
    """Note of each mail the company and the domain, by which limits count from now on."""
    touches = sa.table("touches", *map(sa.column, ("id", "email", "prospect_id", "company_id", "mail_domain")))
    prospects = sa.table("prospects", sa.column("id"), sa.column("company_id"))
    of_prospect = sa.select(prospects.c.company_id).where(prospects.c.id == touches.c.prospect_id)
    op.execute(touches.update().values(company_id=of_prospect.scalar_subquery()))
    db = op.get_bind()
    known = db.execute(sa.select(touches.c.id, touches.c.email)).all()
    domains = [{"this": id, "domain": email.rpartition("@")[2].lower()[:253]} for id, email in known]
    if domains:
        this = touches.c.id == sa.bindparam("this")
        db.execute(touches.update().where(this).values(mail_domain=sa.bindparam("domain")), domains)
