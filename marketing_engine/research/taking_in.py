"""Takes in what the files of a campaign have: each file anew only where it, or what is asked of it, has changed."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import InputError
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.location import NEWEST
from marketing_engine.records.tables import Event


@dataclass(frozen=True)
class TakenIn:
    """What the files brought now: new `people`; of their rows `elsewhere` are in other campaigns, `skipped` refused.

    `problems` say of each file that could not be read why.
    """

    people: int = 0
    elsewhere: int = 0
    skipped: int = 0
    problems: tuple[str, ...] = ()


def take_in(db: Session, library: Library, campaign: Campaign, *, strict: bool = False) -> TakenIn:
    """Import the campaign's files. With `strict` a file that cannot be read raises CsvError, else it is told."""
    people = elsewhere = skipped = 0
    problems = []
    for path in library.csv_sources(campaign):
        try:
            found, is_new = _file(db, path, campaign)
        except InputError as error:
            if strict:
                raise
            problems.append(str(error))
            continue
        people += found["people"] if is_new else 0
        elsewhere, skipped = elsewhere + found["elsewhere"], skipped + found["skipped"]
    return TakenIn(people, elsewhere, skipped, tuple(problems))


def _file(db: Session, path: Path, campaign: Campaign) -> tuple[dict[str, Any], bool]:
    """What a file brought, and whether it was read now: the same file brings the same."""
    digest = _digest(path, campaign)
    known = (Event.kind == Kind.SOURCE_READ, Event.campaign == campaign.id)
    for details in db.scalars(select(Event.details).where(*known).order_by(Event.id.desc())):
        if details["file"] == path.name:
            if details["digest"] == digest:
                return details, False
            break
    from marketing_engine.research.importing import import_file  # rarely: the same file is read once

    report = import_file(db, path, campaign.id, usual=campaign.columns)
    found: dict[str, Any] = {
        "file": path.name,
        "digest": digest,
        "rows": report.rows,
        "people": report.people,
        "elsewhere": report.elsewhere,
        "skipped": len(report.skipped),
    }
    record(db, Kind.SOURCE_READ, campaign=campaign.id, **found)
    return found, True


def _digest(path: Path, campaign: Campaign) -> str:
    """Of the file, of what its columns are said to be, and of the version of the records."""
    try:
        data = path.read_bytes()
    except OSError:
        data = b""  # told by the import
    asked = f"{NEWEST}\0{sorted(campaign.columns.items())}\0".encode()
    return sha256(asked + data).hexdigest()[:32]
