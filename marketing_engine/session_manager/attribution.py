"""Which session each recorded event belongs to.

What somebody logs names its session. What agents and channels record belongs to the session that ran when it happened
and whose ICP the campaign has; where two people's sessions could claim it, to the actor's own, else to the one that
was begun first by the clock on the wall: one that is begun later, with an earlier `--at`, takes nothing away. A
response belongs to the session that sent what it answers, whenever it comes; one to a message that was sent outside any
session, to the session that runs when it comes, as an answer from `outside`. What became of a message (delivered,
bounced, opened, clicked) belongs to the session that sent it, and to no other.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event, OutreachSession
from marketing_engine.session_manager import recorded
from marketing_engine.session_manager.entries import Entry
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, Item
from marketing_engine.session_manager.recorded import CHUNK, SENT, Found
from marketing_engine.session_manager.status import DISCARDED, LIVE


@dataclass
class Work:
    """What was done in a session, as far as it is known at a time.

    Where `moments` are not wanted, recorded events that differ only in their moment within a quarter of an hour are one
    entry: no time zone cuts a quarter. Not so where a correction takes away what came last.
    """

    session: OutreachSession
    end: str
    moments: bool = True
    pauses: list[tuple[str, str]] = field(default_factory=list)
    milestones: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    corrected: set[str] = field(default_factory=set)
    seen: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    alike: dict[tuple[object, ...], Entry] = field(default_factory=dict)

    def covers(self, at: str) -> bool:
        """Whether it ran at this time."""
        return self.session.started_at <= at <= self.end and not any(a <= at < b for a, b in self.pauses)

    def add(self, entry: Entry) -> None:
        """Take in a recorded event."""
        if not (self.moments or entry.item in self.corrected):
            same = self.alike.setdefault(entry.likeness, entry)
            if same is not entry:
                same.amount += entry.amount
                return
        self.entries.append(entry)


def work_of(
    db: Session, sessions: Sequence[OutreachSession], items: Counting, icps: Icps, as_of: str, *, moments: bool
) -> dict[int, Work]:
    """What was done in these sessions up to a time, by their ids; each event by itself where `moments` are wanted."""
    if not sessions:
        return {}
    low = min(one.started_at for one in sessions)
    high = min(as_of, max(one.ended_at or as_of for one in sessions))
    rivals = _overlapping(db, low, high)
    works = {one.id: Work(one, min(as_of, one.ended_at or as_of), moments) for one in [*rivals, *sessions]}
    _add_own(db, works, items, as_of)
    during = and_(Event.at >= low, Event.at <= high)
    _add_running(recorded.running(db, items, during), _Claims(works.values(), icps), items)
    _forget(works)  # an item is counted in one of the two, so what the first has seen is of no use to the second
    _add_credited(db, recorded.Answers(db, items, during, as_of), works, icps, items, as_of)
    _forget(works)
    return {one.id: works[one.id] for one in sessions}


def _forget(works: dict[int, Work]) -> None:
    """Drop what only the counting needs."""
    for one in works.values():
        one.seen.clear()
        one.alike.clear()


def _overlapping(db: Session, low: str, high: str) -> list[OutreachSession]:
    return list(
        db.scalars(
            select(OutreachSession).where(
                OutreachSession.started_at <= high,
                or_(OutreachSession.ended_at >= low, OutreachSession.ended_at == ""),
            )
        )
    )


def _add_own(db: Session, works: dict[int, Work], items: Counting, as_of: str) -> None:
    """What people said of these sessions."""
    ids = sorted(works)
    for at in range(0, len(ids), CHUNK):
        said = select(Event.id, Event.at, Event.kind, Event.outreach_session_id, Event.details).where(
            Event.outreach_session_id.in_(ids[at : at + CHUNK]), Event.at <= as_of
        )
        for id, when, kind, session_id, details in db.execute(said.order_by(Event.at, Event.id)):
            work = works[session_id]
            if kind == Kind.ITEM_LOGGED and details["item"] in items.items:
                work.entries.append(_logged(id, when, details))
                if details["sets"]:
                    work.corrected.add(details["item"])
            elif kind == Kind.SESSION_PAUSED:
                work.pauses.append((when, work.end))
            elif kind == Kind.SESSION_RESUMED and work.pauses:
                work.pauses[-1] = (work.pauses[-1][0], when)
            elif kind == Kind.MILESTONE_REACHED:
                work.milestones.setdefault(details["milestone"], when)


def _logged(id: int, when: str, details: dict[str, Any]) -> Entry:
    return Entry(
        at=when,
        order=id,
        item=details["item"],
        amount=details["amount"],
        sets=details["sets"],
        by_hand=True,
        channel=details.get("channel", ""),
        template=details.get("template", ""),
        title=details.get("title", ""),
    )


class _Claims:
    """Answers which session an event belongs to, for events in the order of time."""

    def __init__(self, works: Iterable[Work], icps: Icps) -> None:
        # An imported session brings its own counts.
        able = [one for one in works if one.session.source == LIVE and one.session.status != DISCARDED]
        self._coming = sorted(able, key=lambda one: (one.session.started_at, one.session.id), reverse=True)
        self._open: list[Work] = []
        self._icps = icps

    def claim(self, found: Found) -> Work | None:
        while self._coming and self._coming[-1].session.started_at <= found.at:
            self._open.append(self._coming.pop())
        if any(one.end < found.at for one in self._open):
            self._open = [one for one in self._open if one.end >= found.at]
        able = [one for one in self._open if one.covers(found.at) and self._icps.fit(one.session.icp, found.campaign)]
        actor = {found.session, str(found.details.get("by", ""))} - {""}
        return min(able, key=lambda one: (one.session.person not in actor, one.session.id), default=None)


def _add_running(during: Iterable[Found], claims: _Claims, items: Counting) -> None:
    by_kind = _by_kind(items, "running")
    for found in during:
        work = claims.claim(found)
        for name, item in by_kind[found.kind]:
            first = name != SENT or not _follows_up(found)
            if work:
                _add(work, name, item, found, first=first)


def _follows_up(found: Found) -> bool:
    """Whether a message is a later step of a sequence: who gets one has not answered the first."""
    return str(found.details.get("step", "1")) != "1"


def _add_credited(
    db: Session, answers: recorded.Answers, works: dict[int, Work], icps: Icps, items: Counting, as_of: str
) -> None:
    """Give responses, and what came of them, to who wrote."""
    if not answers.found:
        return
    moments = sorted(
        {one.id: one for reply in answers.found for one in [answers.answered(reply) or reply]}.values(),
        key=lambda one: (one.at, one.id),
    )
    known = dict(works)
    earlier = [one for one in _overlapping(db, moments[0].at, moments[-1].at) if one.id not in known]
    known.update({one.id: Work(one, min(as_of, one.ended_at or as_of), moments=False) for one in earlier})
    _add_own(db, {one.id: known[one.id] for one in earlier}, items, as_of)
    claims = _Claims(known.values(), icps)
    sender = {one.id: claims.claim(one) for one in moments}
    later = _Claims(known.values(), icps)
    by_kind = _by_kind(items, "sender", "message")
    for found in answers.found:
        touch = answers.answered(found)
        running = later.claim(found)
        wrote = sender[touch.id] if touch else None
        for name, item in by_kind[found.kind]:
            work = wrote if item.credit == "message" else wrote or running
            if work:
                outside = touch is not None and wrote is None
                first = touch is None or not _follows_up(touch)
                _add(work, name, item, found, touch, first=first, outside=outside)


def _by_kind(items: Counting, *credits: str) -> dict[str, list[tuple[str, Item]]]:
    found: dict[str, list[tuple[str, Item]]] = defaultdict(list)
    for name, item in items.items.items():
        if item.credit in credits:
            for kind in item.events:
                found[kind].append((name, item))
    return found


def _add(
    work: Work,
    name: str,
    item: Item,
    found: Found,
    touch: Found | None = None,
    *,
    first: bool = True,
    outside: bool = False,
) -> None:
    """Count an event in a session, unless one about the same person or company counted there before."""
    if any(str(found.details.get(key, "")) != value for key, value in item.having.items()):
        return
    if item.once_per != "event" and found.prospect_id is not None:
        subject = found.prospect_id
        if item.once_per == "company":
            subject = found.company_id or -subject  # a person whose company is unknown stands for one
        if subject in work.seen[name]:
            return
        work.seen[name].add(subject)
    amount = _amount(item, found)
    if amount > 0:
        said = (touch or found).details
        work.add(
            Entry(
                at=found.at,
                order=found.id,
                item=name,
                amount=amount,
                channel=str(said.get("channel", "")),
                template=str(said.get("template", "")),
                title=found.title or "",
                first=first,
                simulated=bool(found.details.get("simulated")),
                run_id=found.run_id,
                answers=touch.at if touch else None,
                outside=outside,
            )
        )


def _amount(item: Item, found: Found) -> int:
    if not item.amount:
        return 1
    value = found.details.get(item.amount, 0)
    return round(value) if isinstance(value, int | float) and 0 <= value <= 10**12 else 0
