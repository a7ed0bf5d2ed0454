"""The recorded events that can concern the sessions of a stretch of time: as few of them in memory as can be."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, select
from sqlalchemy.orm import Session

from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event, Prospect
from marketing_engine.session_manager.items import Counting

CHUNK = 500  # SQLite takes a limited number of parameters
FETCHED = 1000  # rows in memory at a time
SENT = "messages_sent"
TAKEN_BACK: dict[str, str] = {
    Kind.APPROVAL_WITHDRAWN: Kind.PROSPECT_APPROVED,
    Kind.REJECTION_WITHDRAWN: Kind.PROSPECT_REJECTED,
}
"""What undoes which kind of event."""

Found = Row[Any]
"""An event with its prospect's title and company."""


def running(db: Session, items: Counting, during: ColumnElement[bool]) -> Iterator[Found]:
    """The events that belong to the session that ran, in the order of time, without decisions that were taken back."""
    kinds = items.kinds("running")
    gone = _taken_back(db, during) if {*kinds} & {*TAKEN_BACK, *TAKEN_BACK.values()} else set()
    for one in db.execute(_events().where(Event.kind.in_(kinds), during).execution_options(yield_per=FETCHED)):
        if one.id not in gone:
            yield one


def _taken_back(db: Session, during: ColumnElement[bool]) -> set[int]:
    """The ids of decisions that were taken back, and of the taking back."""
    people = select(Event.prospect_id).where(Event.kind.in_(TAKEN_BACK), during)
    decisions = select(Event.id, Event.kind, Event.prospect_id).where(
        Event.kind.in_([*TAKEN_BACK, *TAKEN_BACK.values()]), Event.prospect_id.in_(people), during
    )
    gone: set[int] = set()
    last: dict[tuple[str, int | None], int] = {}
    for id, kind, person in db.execute(decisions.order_by(Event.at, Event.id)):
        last[kind, person] = id
        if kind in TAKEN_BACK:
            gone |= {id, last.get((TAKEN_BACK[kind], person), id)}
    return gone


class Answers:
    """The events that belong to the session that wrote to the person, in the order of time, and what they answer."""

    def __init__(self, db: Session, items: Counting, during: ColumnElement[bool], as_of: str) -> None:
        sent, credited = items.items[SENT].events, items.kinds("sender", "message")
        people = select(Event.prospect_id).where(Event.kind.in_([*sent, *credited]), during)
        theirs = and_(Event.prospect_id.in_(people), Event.at <= as_of)
        without_person = and_(Event.prospect_id.is_(None), during)
        self.found: list[Found] = []
        for which in (theirs, without_person):
            self.found += db.execute(_events().where(Event.kind.in_(credited), which))
        self.found.sort(key=lambda one: (one.at, one.id))
        self._answered = self._last_messages(db, sent, as_of)

    def answered(self, reply: Found) -> Found | None:
        """The last message to this person before the reply."""
        return self._answered.get(reply.id)

    def _last_messages(self, db: Session, sent: Sequence[str], as_of: str) -> dict[int, Found]:
        replies: dict[int, list[Found]] = defaultdict(list)
        for one in self.found:
            if one.prospect_id:
                replies[one.prospect_id].append(one)
        answered = {}
        ids = sorted(replies)
        for at in range(0, len(ids), CHUNK):
            wanted = and_(Event.prospect_id.in_(ids[at : at + CHUNK]), Event.kind.in_(sent), Event.at <= as_of)
            for touch in db.execute(_events().where(wanted)):
                for reply in replies[touch.prospect_id]:
                    if (touch.at, touch.id) < (reply.at, reply.id):
                        answered[reply.id] = touch  # they come in the order of time: the last one stays
        return answered


def _events() -> Select[Any]:
    return (
        select(
            Event.id,
            Event.at,
            Event.kind,
            Event.campaign,
            Event.run_id,
            Event.prospect_id,
            Event.session,
            Event.details,
            Prospect.title,
            Prospect.company_id,
        )
        .outerjoin(Prospect, Prospect.id == Event.prospect_id)
        .order_by(Event.at, Event.id)
    )
