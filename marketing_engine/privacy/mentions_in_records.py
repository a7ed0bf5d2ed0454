"""Takes mentions of a person out of the texts of every table: what others wrote, notes, reasons, titles."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import JSON, Column, String, Table, Text, cast, func, or_, select, update
from sqlalchemy.orm import Session

from marketing_engine.privacy.mentions import Mentions
from marketing_engine.records.tables import Base, Prospect

Erased = Counter[str]
"""How many rows of which kind named the person."""

MOST_CONDITIONS = 200
"""SQLite takes a limited number of conditions in one question."""

_NO_TEXTS = frozenset(
    (
        *("access_tokens", "logins", "live_mailboxes", "self_tests", "public_addresses", "workflow_runs", "paces"),
        *("mail_domains", "forgotten_people", "judge_batches", "handled_mails", "research_items"),
    )
)
"""Tables without words about the people who are written to."""

_NO_WORDS = frozenset(
    (
        *("campaign", "status", "session", "step", "phase", "kind", "channel", "mailbox", "email_status", "outcome"),
        *("digest", "message_id", "judge", "icp", "intent", "sentiment", "mail_key", "name_key", "code", "key", "ref"),
        *("who", "by", "person", "edited_by", "settled_by", "done_by", "undone_by", "email", "domain", "short_name"),
    )
)
"""Columns without such words. Names of those who use this program stay."""


def namesakes(db: Session, name: Sequence[str], ids: Sequence[int]) -> bool:
    """Whether another person in the records has this first and last name."""
    first, last = (func.lower(column) == one.lower() for column, one in zip(_NAME, name, strict=True))
    return db.scalar(select(Prospect.id).where(first, last, Prospect.id.not_in(ids)).limit(1)) is not None


_NAME = (Prospect.first_name, Prospect.last_name)


def take_out_mentions(db: Session, mentions: Mentions) -> Erased:
    """Take a person's mentions out, in the caller's transaction; how many rows of each table named them."""
    erased: Erased = Counter()
    for table in Base.metadata.sorted_tables:
        texts = _texts_of(table)
        if not texts or not mentions.hints:
            continue
        for key, values in _rows(db, table, texts, mentions.hints):
            changed = {name: mentions.taken_out(value) for name, value in values.items() if mentions.are_in(value)}
            if changed:
                db.execute(update(table).where(*key).values(**changed))
                erased[f"mentions in {table.name}"] += 1
    return erased


def rows_that_mention(db: Session, mentions: Mentions) -> dict[str, list[dict[str, Any]]]:
    """By table, the texts that name a person, with the keys of their rows."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in Base.metadata.sorted_tables:
        texts = _texts_of(table)
        if not texts or not mentions.hints:
            continue
        for key, values in _rows(db, table, texts, mentions.hints):
            named = {name: value for name, value in values.items() if mentions.are_in(value)}
            if named:
                about = {str(one.left.name): one.right.value for one in key}
                found.setdefault(table.name, []).append({**about, **named})
    return found


def _texts_of(table: Table) -> list[Column[Any]]:
    if table.name in _NO_TEXTS:
        return []
    kinds = [column for column in table.columns if isinstance(column.type, String | JSON)]
    plain = [column for column in kinds if not (column.primary_key or column.unique or column.name in _NO_WORDS)]
    return [column for column in plain if (table.name, column.name) != ("companies", "name")]


def _rows(
    db: Session, table: Table, texts: list[Column[Any]], hints: list[str]
) -> list[tuple[list[Any], dict[str, Any]]]:
    """The rows that may name the people: the condition for each, and its texts."""
    keys = list(table.primary_key.columns)
    wanted = select(*keys, *texts)
    if len(texts) * len(hints) <= MOST_CONDITIONS:  # more are sooner looked for here
        wanted = wanted.where(
            or_(*(cast(column, Text).icontains(hint, autoescape=True) for column in texts for hint in hints))
        )
    rows = db.execute(wanted).all()
    return [
        (
            [column == value for column, value in zip(keys, row[: len(keys)], strict=True)],
            dict(zip([column.name for column in texts], row[len(keys) :], strict=True)),
        )
        for row in rows
    ]
