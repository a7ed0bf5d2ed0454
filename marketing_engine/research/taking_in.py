"""Takes in what the files of a campaign have: each anew only where it, or what is asked of its people, has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination.errors import InputError
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import APOLLO, Library
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.location import NEWEST
from marketing_engine.records.suppressed import PART
from marketing_engine.records.tables import Event, ForgottenPerson, Prospect, Suppression

SUPPRESSED = " is suppressed: wants no mail"
"""So ends the reason of a row that was refused for that, behind the address."""


@dataclass(frozen=True)
class LeftOut:
    """Rows of a campaign's files that are no people of it: unwanted, in another campaign, or refused."""

    unwanted: int = 0
    elsewhere: int = 0
    refused: int = 0

    def __str__(self) -> str:
        told = (
            (self.unwanted, "wants", "want", "no mail (marketing suppress list)"),
            (self.elsewhere, "is", "are", "in other campaigns"),
            (self.refused, "was", "were", "refused (why: marketing import FILE --dry-run)"),
        )
        return ", ".join(f"{n} {one if n == 1 else many} {words}" for n, one, many, words in told if n)


@dataclass(frozen=True)
class TakenIn:
    """What the files brought now: new `people`. `problems` say of each file that could not be read why."""

    people: int = 0
    left_out: LeftOut = LeftOut()
    problems: tuple[str, ...] = ()


def take_in(db: Session, library: Library, campaign: Campaign, *, strict: bool = False) -> TakenIn:
    """Import the campaign's files. With `strict` a file that cannot be read raises CsvError, else it is told."""
    people = 0
    problems = []
    for path in library.csv_sources(campaign):
        try:
            people += _file(db, path, campaign)
        except InputError as error:
            if strict:
                raise
            problems.append(str(error))
    return TakenIn(people, left_out(db, campaign), tuple(problems))


def left_out(db: Session, campaign: Campaign) -> LeftOut:
    """Of the rows of the files, when they were read last, those that are no people of the campaign."""
    read = [_last_read(db, Path(name).name, campaign) for name in campaign.source if name != APOLLO]
    return LeftOut(*(sum(one.get(kind, 0) for one in read) for kind in ("unwanted", "elsewhere", "refused")))


def _last_read(db: Session, file: str, campaign: Campaign) -> dict[str, Any]:
    """What was noted when a file was read last."""
    known = (Event.kind == Kind.SOURCE_READ, Event.campaign == campaign.id)
    noted = db.scalars(select(Event.details).where(*known).order_by(Event.id.desc()))
    return next((details for details in noted if details["file"] == file), {})


def _file(db: Session, path: Path, campaign: Campaign) -> int:
    """Read a file unless it was read as it is; how many people came of it now."""
    digest = _digest(db, path, campaign)
    if _last_read(db, path.name, campaign).get("digest") == digest:
        return 0
    from marketing_engine.research.importing import import_file  # rarely: the same file is read once

    report = import_file(db, path, campaign.id, usual=campaign.columns)
    refused = [why.removesuffix(SUPPRESSED) for _, why in report.skipped if why.endswith(SUPPRESSED)]
    record(
        db,
        Kind.SOURCE_READ,
        campaign=campaign.id,
        file=path.name,
        digest=_digest(db, path, campaign),  # the file itself may have suppressed people
        rows=report.rows,
        people=report.people,
        unwanted=_no_people(db, [*refused, *(one.email for one in report.opt_outs)], campaign),
        elsewhere=report.elsewhere,
        refused=len(report.skipped) - len(refused) - report.elsewhere,
    )
    return report.people


def _no_people(db: Session, addresses: Iterable[str], campaign: Campaign) -> int:
    """How many of these addresses belong to no person of the campaign."""
    left = set(addresses)
    for at in range(0, len(listed := sorted(left)), PART):
        here = (Prospect.campaign == campaign.id, Prospect.email.in_(listed[at : at + PART]))
        left -= set(db.scalars(select(Prospect.email).where(*here)))
    return len(left)


def _digest(db: Session, path: Path, campaign: Campaign) -> str:
    """Of the file, of what its columns are said to be, of who wants no mail, and of the version of the records."""
    try:
        data = path.read_bytes()
    except OSError:
        data = b""  # told by the import
    suppressed = db.execute(select(func.count(), func.max(Suppression.id))).one()
    forgotten = db.scalar(select(func.count()).select_from(ForgottenPerson))
    asked = f"{NEWEST}\0{sorted(campaign.columns.items())}\0{tuple(suppressed)}\0{forgotten}\0".encode()
    return sha256(asked + data).hexdigest()[:32]
