"""The times that were told of mails that wait: kept, and where one becomes later, logged with the cause."""

import time
from dataclasses import replace
from datetime import datetime

from sqlalchemy import and_, delete, insert, select, update
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.config.library import Library
from marketing_engine.outreach import planning
from marketing_engine.outreach.planning import Planned
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import PlannedMail, Run, SendItem
from marketing_engine.records.today import zone

MOST_WAIT = 900.0
"""Seconds that a batch waits for the next moment at which a mail may leave; what is later waits for a trigger."""

TOLERANCE = 60
"""Seconds by which a time may become later without a word: mails are planned to the minute."""


def look(library: Library) -> list[Planned]:
    """Every mail that waits, of all campaigns, in the order of their times. Raises ConfigError as `forecast`."""
    return _in_order(_changes(library).kept)


def replan(library: Library) -> list[Planned]:
    """The same; the times are kept from now on, and what became later is logged. Raises ConfigError, TryAgain."""
    changes = _changes(library)
    if changes.any():
        with transaction() as db:
            changes.store(db)
    return _in_order(changes.kept)


def _changes(library: Library) -> "_Changes":
    with transaction(reads=True) as db:
        planned = list(planning.forecast(db, library))
        stored = {(row.prospect_id, row.step): row for row in db.scalars(select(PlannedMail))}
        mistaken = set(library.campaign_ids()) - {one.id for one in planning.campaigns_of(library)}
        return _Changes(db, planned, stored, mistaken)


def _in_order(planned: list[Planned]) -> list[Planned]:
    return sorted(planned, key=lambda one: (not one.due_at, one.due_at, one.campaign, one.step, one.prospect_id))


def beyond_a_batch(planned: list[Planned]) -> dict[tuple[int, int], str]:
    """What no batch can wait for, by (prospect id, step), with its time and the reason.

    A batch waits for one mail after another, MOST_WAIT at most for each. `planned` is in the order of the times.
    """
    reached = time.time()
    found = {}
    for one in planned:
        due = datetime.fromisoformat(one.due_at).timestamp() if one.due_at else None
        if due is None or due - reached <= MOST_WAIT:  # one without a time is told why when it is tried
            reached = max(reached, due or 0)
        else:
            found[one.prospect_id, one.step] = f"leaves {shown(one)}: {one.reason}"
    return found


def put_off(db: Session, run: Run, planned: list[Planned]) -> None:
    """Take what no batch can wait for from a day's list, with the reason."""
    later = beyond_a_batch(planned)
    for item in db.scalars(select(SendItem).where(SendItem.run_id == run.id, SendItem.outcome == "")):
        reason = later.get((item.prospect_id, item.step))
        if reason:
            item.outcome, item.reason, item.postponed = "skipped", reason, True


def shown(one: Planned) -> str:
    """When a mail leaves, in this machine's time: `now`, `Mon 30 Nov 09:00`, `no time yet`."""
    if not one.due_at:
        return "no time yet"
    due = datetime.fromisoformat(one.due_at)
    return f"{due.astimezone(zone()):%a %d %b %H:%M}" if one.due_at > now_text() else "now"


class _Changes:
    """What a new plan changes: times that become later have a cause, earlier ones and kept ones need none.

    Those of campaigns with a mistake stay as they are until it is mended.
    """

    def __init__(
        self, db: Session, planned: list[Planned], stored: dict[tuple[int, int], PlannedMail], mistaken: set[str]
    ) -> None:
        self.kept: list[Planned] = []
        self._new: list[Planned] = []
        self._changed: list[Planned] = []
        self._later: list[tuple[Planned, str, str]] = []
        kept = {key for key, row in stored.items() if row.campaign in mistaken}
        self._gone = set(stored) - kept - {(one.prospect_id, one.step) for one in planned}
        said = _said_of(db) if stored else {}
        for one in planned:
            row = stored.get((one.prospect_id, one.step))
            self._note(one, row, said)

    def _note(self, one: Planned, row: PlannedMail | None, said: dict[tuple[int, int], str]) -> None:
        if row is None:
            self._new.append(one)
        elif one.due_at and not one.reason and row.due_at and row.due_at <= one.due_at:
            one = _at(one, row.due_at)  # it may leave, and its time has come: that stays its time
            if row.reason:
                self._changed.append(one)
        elif _is_later(one.due_at, row.due_at):
            passed = row.due_at <= now_text()
            last = said.get((one.prospect_id, one.step), "")
            cause = (last or one.reason or "no session sent it at its time") if passed else one.reason
            self._later.append((one, row.due_at, cause))
            self._changed.append(one)
        elif one.due_at and _is_same(one.due_at, row.due_at):
            one = _at(one, row.due_at)
            if one.reason != row.reason:
                self._changed.append(one)
        elif (one.due_at, one.reason) != (row.due_at, row.reason):
            self._changed.append(one)
        self.kept.append(one)

    def any(self) -> bool:
        """Whether anything is to be stored."""
        return bool(self._new or self._changed or self._gone)

    def store(self, db: Session) -> None:
        """Store the plan, and log what became later."""
        for prospect_id, step in self._gone:
            db.execute(delete(PlannedMail).where(PlannedMail.prospect_id == prospect_id, PlannedMail.step == step))
        at = now_text()
        rows = [
            {
                "prospect_id": one.prospect_id,
                "step": one.step,
                "campaign": one.campaign,
                "due_at": one.due_at,
                "reason": one.reason,
                "changed_at": at,
            }
            for one in self._new
        ]
        known = (
            {(row.prospect_id, row.step) for row in db.execute(select(PlannedMail.prospect_id, PlannedMail.step))}
            if rows
            else set()
        )
        rows = [row for row in rows if (row["prospect_id"], row["step"]) not in known]  # another session was quicker
        if rows:
            db.execute(insert(PlannedMail), rows)
        for one in self._changed:
            this = and_(PlannedMail.prospect_id == one.prospect_id, PlannedMail.step == one.step)
            db.execute(update(PlannedMail).where(this).values(due_at=one.due_at, reason=one.reason, changed_at=at))
        for one, was, cause in self._later:
            about = {"campaign": one.campaign, "prospect_id": one.prospect_id, "step": one.step}
            record(db, Kind.SEND_TIME_MOVED, **about, was=was, now=one.due_at, cause=cause)  # type: ignore[arg-type]


def _said_of(db: Session) -> dict[tuple[int, int], str]:
    """Why the mails that were tried last did not leave."""
    tried = select(SendItem.prospect_id, SendItem.step, SendItem.reason).where(SendItem.outcome == "skipped")
    return {(row.prospect_id, row.step): row.reason for row in db.execute(tried.order_by(SendItem.id))}


def _is_later(new: str, old: str) -> bool:
    if not old or not new:
        return bool(old) and not new
    return (datetime.fromisoformat(new) - datetime.fromisoformat(old)).total_seconds() > TOLERANCE


def _is_same(new: str, old: str) -> bool:
    if not old:
        return False
    return abs((datetime.fromisoformat(new) - datetime.fromisoformat(old)).total_seconds()) <= TOLERANCE


def _at(one: Planned, due_at: str) -> Planned:
    return replace(one, due_at=due_at)
