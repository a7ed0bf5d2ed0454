"""All sessions of a stretch of days, and what they come to together."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.records.tables import Event, OutreachSession
from marketing_engine.session_manager import sessions, times
from marketing_engine.session_manager.attribution import work_of
from marketing_engine.session_manager.entries import Entry
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting
from marketing_engine.session_manager.metrics import Values
from marketing_engine.session_manager.progress import Progress, measure

LENGTHS = {"daily": 1, "weekly": 7, "monthly": 30, "quarterly": 90}
"""Days of a report, the last being the day it is asked for."""

CHUNK = 200  # sessions counted at a time
MANY = 20_000  # events that are counted at a time, where more than one session has them


@dataclass(frozen=True)
class Period:
    """The sessions that began on these local days, both ends included; `values` are their sums for the metrics."""

    first: date
    last: date
    progresses: list[Progress]
    values: Values


def days(length: int, when: datetime) -> tuple[date, date]:
    """The stretch of so many local days that ends on the day of a time."""
    last = when.astimezone().date()
    return last - timedelta(days=length - 1), last


def _midnight(day: date) -> str:
    return times.stored(datetime.combine(day, time()).astimezone())


def gather(db: Session, items: Counting, icps: Icps, first: date, last: date, *, who: str | None, as_of: str) -> Period:
    """Measure every session of a stretch of days as far as it was known at a time.

    With `items.messages_only()` only messages and answers are counted, which is quicker by far.
    """
    found = sessions.between(db, _midnight(first), _midnight(last + timedelta(days=1)), who)
    found = [one for one in found if one.started_at <= as_of]
    progresses: list[Progress] = []
    with _bar(len(found)) as bar:
        for some in _portions(db, found, as_of):
            progresses += measured(db, some, items, icps, as_of)
            bar(len(progresses))
    return Period(first, last, progresses, summed(progresses, items))


def _portions(db: Session, found: Sequence[OutreachSession], as_of: str) -> Iterator[Sequence[OutreachSession]]:
    """The sessions in their order, in portions of a limited number of sessions and events."""
    if len(found) > CHUNK or (len(found) > 1 and _has_many(db, found, as_of)):
        half = len(found) // 2
        yield from _portions(db, found[:half], as_of)
        yield from _portions(db, found[half:], as_of)
    elif found:
        yield found


def _has_many(db: Session, found: Sequence[OutreachSession], as_of: str) -> bool:
    end = max(one.ended_at or as_of for one in found)
    during = select(Event.id).where(Event.at >= found[0].started_at, Event.at <= end)
    return db.scalar(during.offset(MANY).limit(1)) is not None


def measured(
    db: Session, found: Sequence[OutreachSession], items: Counting, icps: Icps, as_of: str, *, moments: bool = False
) -> list[Progress]:
    """The progress of these sessions, in their order; with each event by itself where `moments` are wanted."""
    works = work_of(db, found, items, icps, as_of, moments=moments)
    return [measure(works[one.id], items) for one in found]


def progress_of(db: Session, session: OutreachSession, items: Counting, icps: Icps, as_of: str) -> Progress:
    """The progress of one session, each event by itself."""
    return measured(db, [session], items, icps, as_of, moments=True)[0]


def summed(progresses: Sequence[Progress], items: Counting) -> Values:
    """What metrics are computed from, over several sessions: sums; of the shares the mean."""
    names = [*items.items, "hours", "elapsed_minutes", "planned_minutes", "answered"]
    values: dict[str, float | None] = {name: sum(one.values[name] or 0 for one in progresses) for name in names}
    for name in ("achieved", "goal_achieved"):
        known = [share for one in progresses if (share := one.values[name]) is not None]
        values[name] = sum(known) / len(known) if known else None
    return values


def simulated_runs(progresses: Sequence[Progress]) -> set[int]:
    """The workflow runs in which replies were simulated: nothing is concluded from them."""
    return {entry.run_id for one in progresses for entry in one.settled if entry.simulated and entry.run_id}


def comparable(progresses: Sequence[Progress]) -> Any:
    """Chooses the entries that conclusions may be drawn from: first messages, and no simulated day."""
    unreal = simulated_runs(progresses)

    def chosen(entry: Entry) -> bool:
        return (
            entry.first
            and not entry.outside
            and not entry.simulated
            and (entry.run_id is None or entry.run_id not in unreal)
        )

    return chosen


@contextmanager
def _bar(length: int) -> Iterator[Any]:
    """A bar on a terminal while many sessions are counted."""
    if length <= CHUNK or not os.isatty(2):
        yield lambda done: None
        return
    import typer

    with typer.progressbar(length=length, label="Counting sessions", file=sys.stderr) as bar:
        yield lambda done: bar.update(done - bar.pos)
