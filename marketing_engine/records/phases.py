"""The phases of a day, and whether a look at the day can move it on.

Most messages come while others are still at work and move nothing. That is seen here from the SQLite file alone, in a
twentieth of the time that the workflow needs to be imported. In doubt the workflow looks itself: where there is no such
file, it is of another revision, or a question to it fails.
"""

import os
import sqlite3

from coordination import registry
from marketing_engine.records import location

PHASES = ("research", "approval", "outreach", "replies", "summary", "done")

_UNDONE = {
    "research": "SELECT DISTINCT session FROM research_items WHERE run_id = ? AND researched_at = ''",
    "outreach": "SELECT DISTINCT session FROM send_items WHERE run_id = ? AND outcome = ''",
}
"""Who has work of a phase that is not done."""


def is_after(phase: str, other: str) -> bool:
    """Whether a phase comes after another."""
    return PHASES.index(phase) > PHASES.index(other)


def may_move_on() -> bool:
    """Whether any day under way could go on, or work of it must be given to somebody else."""
    path = location.file()
    if not os.path.exists(path):
        return True
    db = sqlite3.connect(path, timeout=30, isolation_level=None)
    try:
        if db.execute("SELECT version_num FROM alembic_version").fetchone() != (location.NEWEST,):
            return True
        runs = db.execute(
            "SELECT id, phase, until, dispatched, inbox_checked FROM workflow_runs WHERE phase != 'done'"
        ).fetchall()
        return any(_may_move_on(db, *run) for run in runs)
    except (sqlite3.Error, ValueError):
        return True
    finally:
        db.close()


def _may_move_on(
    db: sqlite3.Connection, run: int, phase: str, until: str, dispatched: str, inbox_checked: bool
) -> bool:
    if until and is_after(phase, until):
        return False
    if phase != dispatched:
        return True
    if phase == "replies":
        return bool(inbox_checked)
    if phase not in _UNDONE:
        return True
    at_work = [session for (session,) in db.execute(_UNDONE[phase], (run,))]
    return not at_work or not all(map(_is_there, at_work))


def _is_there(session: str) -> bool:
    found = registry.get(session) if session else None
    return found is not None and not found.stopped
