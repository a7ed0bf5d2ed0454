"""Everything that is held on one person, as one document (GDPR Art. 15 and 20); docs/privacy.md names its keys."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import Session

from coordination import paths
from coordination.errors import DamagedMessage
from coordination.fields import clean
from coordination.message import Message
from coordination.registry import now_text
from marketing_engine.privacy import elsewhere, people
from marketing_engine.privacy.mentions import Mentions
from marketing_engine.privacy.mentions_in_records import rows_that_mention
from marketing_engine.privacy.people import Person
from marketing_engine.privacy.record_erasure import mentions_of
from marketing_engine.privacy.state_files import Place, Search
from marketing_engine.records import forgotten
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import (
    Base,
    Company,
    Event,
    FoundMail,
    HandledMail,
    JudgeBatch,
    Prospect,
    ProviderEvent,
    Reply,
    Suppression,
    Touch,
)

FORMAT = 1
AROUND = 100
"""Characters that are shown on each side of a mention in what others wrote."""

Row = dict[str, Any]

NOT_INCLUDED = (
    ("session logs and the logs of the page", "they hold ids, and no content; where one names the person it is listed"),
    ("what Anthropic was asked", "no text of questions and answers is kept, only what they cost (events)"),
    ("what Apollo holds", "it is another controller's; what it told us stands in the facts, with source and date"),
    ("mails on servers (IMAP, Sent folders)", "they are in your mail account: look there with the addresses above"),
    ("copies that `marketing backup` made", "they hold earlier states of the same records"),
    ("names of other people in mails", "mails are given as they are; look through them before you hand them out"),
)


@dataclass
class Export:
    """A person's `data`, and the bytes of mails by the names under which the data list them."""

    data: Row
    mails: dict[str, bytes] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is held that names the person; an empty shell does not."""
        if not any(self.data["known_as"][name] for name in ("addresses", "profiles", "names")):
            return True
        held = ("records", "mails", "messages", "files", "mentioned_in")
        return not any(self.data[name] for name in held)


def export(word: str) -> Export:
    """Collect what is held on `prospect_12` or an address. Raises UsageError."""
    with transaction(reads=True) as db:
        person = people.find(db, word)
        mentions = mentions_of(db, person)
        records = records_of(db, person)
        mentioned = _mentioned(db, mentions, records)
        since = forgotten.since(db, person.hashes())
    made = Export(
        {
            "format": FORMAT,
            "person": word.strip(),
            "made_at": now_text(),
            "known_as": {
                "prospects": [f"prospect_{id}" for id in person.ids],
                "addresses": person.emails,
                "profiles": person.profiles,
                "names": [" ".join(filter(None, name)) for name in person.names],
            },
            "forgotten_on": since,
            "records": records,
            "mails": [],
            "messages": list(_messages(person, mentions)),
            "files": [],
            "mentioned_in": mentioned,
            "elsewhere": elsewhere.of(person),
            "not_included": [{"what": what, "why": why} for what, why in NOT_INCLUDED],
        }
    )
    _add_files(made, Search(person, mentions))
    return made


def records_of(db: Session, person: Person) -> dict[str, list[Row]]:
    """The rows of the records that are about a person, by table; every table that refers to prospects is looked at."""
    about: dict[str, ColumnElement[bool]] = {
        "prospects": Prospect.id.in_(person.ids),
        "companies": Company.id.in_(select(Prospect.company_id).where(Prospect.id.in_(person.ids))),
        "touches": or_(Touch.prospect_id.in_(person.ids), Touch.message_id.in_(person.message_ids)),
        "found_mails": FoundMail.email.in_(person.emails),
        "replies": Reply.id.in_(person.reply_ids),
        "handled_mails": HandledMail.reply_id.in_(person.reply_ids),
        "suppressions": or_(Suppression.email.in_(person.emails), Suppression.key.in_(person.keys)),
        "provider_events": ProviderEvent.message_id.in_(person.message_ids),
        "events": or_(
            Event.prospect_id.in_(person.ids),
            Event.details["address"].as_string().in_(person.emails),
            Event.details["reply"].as_integer().in_(person.reply_ids),
        ),
    }
    found: dict[str, list[Row]] = {}
    for table in Base.metadata.sorted_tables:
        condition = about.get(table.name)
        if condition is None and "prospect_id" in table.columns:
            condition = table.columns["prospect_id"].in_(person.ids)
        rows = _rows(db, table, condition) if condition is not None else []
        if rows:
            found[table.name] = rows
    mine = [one for one in db.scalars(select(JudgeBatch)) if not set(person.ids).isdisjoint(one.prospect_ids)]
    if mine:
        found["judge_batches"] = [{"ref": one.ref, "model": one.model, "created_at": one.created_at} for one in mine]
    return found


def _rows(db: Session, table: Table, condition: ColumnElement[bool]) -> list[Row]:
    rows = db.execute(select(table).where(condition).order_by(*table.primary_key.columns))
    return [{name: value for name, value in row._mapping.items() if name not in _OURS} for row in rows]


_OURS = ("mail_key", "key", "digest", "reserved_clock")
"""Columns that are made of others, for looking up."""


def _mentioned(db: Session, mentions: Mentions, records: dict[str, list[Row]]) -> list[Row]:
    """Where rows about others name the person: which row, and the words around it."""
    own = {(table, row.get("id")) for table, rows in records.items() for row in rows}
    found = []
    for table, rows in rows_that_mention(db, mentions).items():
        for row in rows:
            id = row.get("id")
            is_own = (table, id) in own if "id" in row else row.get("prospect_id") in _ids(records)
            if not is_own:
                found.append({"table": table, "id": id, "words": mentions.words_around(row, AROUND)})
    return found


def _ids(records: dict[str, list[Row]]) -> set[Any]:
    return {row["id"] for row in records.get("prospects", [])}


def _add_files(made: Export, search: Search) -> None:
    """The mails with their sources; other files by their names."""
    for named in search.found():
        if named.place not in (Place.INBOX, Place.OUTBOX) or not named.is_theirs:
            made.data["files"].append({"file": named.name, "what": str(named.place)})
            continue
        try:
            source = named.path.read_bytes()
        except FileNotFoundError:
            continue
        name = f"{len(made.mails) + 1:04}-{re.sub(r'[^A-Za-z0-9._-]', '_', named.path.name)[:80]}.eml"
        made.mails[name] = source
        made.data["mails"].append({"eml": name, "file": named.name, **_header(source), "source": _text(source)})


def _header(source: bytes) -> Row:
    mail = message_from_bytes(source, policy=policy.compat32)
    return {name.lower().replace("-", "_"): clean(str(mail.get(name, ""))) for name in _SHOWN}


_SHOWN = ("From", "To", "Date", "Subject", "Message-ID")


def _text(source: bytes) -> str:
    return source.decode("utf-8", "replace")


def _messages(person: Person, mentions: Mentions) -> Iterator[Row]:
    """What sessions told each other that names the person, or one of the ids."""
    ids = re.compile(rb"\bprospect_(?:%s)\b" % b"|".join(b"%d" % id for id in person.ids)) if person.ids else None
    for path in _message_files():
        try:
            data = path.read_bytes()
            if not (mentions.are_in(data) or (ids is not None and ids.search(data))):
                continue
            message = Message.parse(data)
        except (OSError, DamagedMessage):
            continue
        about = {"from": message.sender, "to": message.to, "subject": message.subject, "text": message.body}
        yield {"file": clean(str(path.relative_to(paths.home()))), **about}


def _message_files() -> Iterable[Path]:
    sessions = Path(paths.below("sessions"))
    found: list[Path] = []
    for pattern in ("*/mail/new/*", "*/mail/cur/*", "*/mail/.Archive/cur/*", "*/reading/*/*", "*/quarantine/*"):
        found += sessions.glob(pattern)
    return sorted(path for path in found if path.is_file())


def as_json(data: Row) -> str:
    """The document as text."""
    return json.dumps(data, indent=2, ensure_ascii=False, default=str) + "\n"


def shown(word: str, made: Export) -> Sequence[str]:
    """What an export holds, in few lines."""
    rows = sum(len(rows) for rows in made.data["records"].values())
    return [f"{word}: {rows} rows of the records, {len(made.mails)} mails, {len(made.data['messages'])} messages"]
