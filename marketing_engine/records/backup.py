"""Copies of the records: made while they are in use, and put back without losing what must not be forgotten."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from coordination.errors import CoordinationError, InputError, TryAgain
from coordination.files import sync_folder, write_new
from marketing_engine.records import database, location

PAGES = 2_000
"""Pages that are copied at a time: writers do not wait for the whole."""

WAIT_SECONDS = 5


class Damaged(InputError):
    """A file that is no whole database of records."""


class State(NamedTuple):
    """What a copy holds: how many events, and when the newest happened (ISO 8601 in UTC, empty where there is none)."""

    events: int
    newest: str


def backup(target: Path) -> State:
    """Write a consistent copy of the records to a file that must not exist yet; nothing is left of one that fails.

    Raises CoordinationError, TryAgain, OSError.
    """
    with database.transaction(reads=True):
        pass  # migrated, and known to be readable
    with _errors_of(target), closing(_open(Path(location.file()))) as source:
        return _copy_to_new(source, target)


def check(source: Path) -> State:
    """What a database holds; raises Damaged, InputError for one of a newer version, TryAgain for one that is locked."""
    try:
        with closing(_open(source)) as found:
            if found.execute("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone() != (0,):
                raise Damaged("it holds triggers or views, which no copy of the records has")
            revision = found.execute("SELECT version_num FROM alembic_version").fetchone()
            whole = found.execute("PRAGMA quick_check").fetchone() == ("ok",)
            state = State(*found.execute("SELECT count(*), coalesce(max(at), '') FROM events").fetchone())
    except sqlite3.DatabaseError as error:
        if "locked" in str(error) or "unable to open" in str(error):
            raise TryAgain(f"it cannot be read now: {error}") from None
        raise Damaged(f"it is no copy of the records: {error}") from None
    if not whole or revision is None or not (str(revision[0]).isdigit() and len(revision[0]) == 4):
        raise Damaged("it is damaged")
    if str(revision[0]) > location.NEWEST:
        raise InputError("it was written by a newer version of these tools; update them")
    return state


@contextmanager
def exclusive(live: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the records which keeps every other one out; raises TryAgain where another one is open."""
    database.close()
    with _errors_of(live), closing(_open(live)) as connection:
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout={WAIT_SECONDS * 1000}")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        yield connection


def keep(live: sqlite3.Connection, aside: Path) -> None:
    """Write what a connection holds to a new file."""
    _copy_to_new(live, aside)


def replace(live: sqlite3.Connection, candidate: Path) -> None:
    """Put a database in the place of what a connection holds, in one transaction."""
    with closing(_open(candidate)) as found:
        found.backup(live)


def _copy_to_new(source: sqlite3.Connection, target: Path) -> State:
    folder = target.absolute().parent
    if not folder.is_dir():
        raise CoordinationError(f"{folder}: no such folder")
    if os.path.lexists(target):
        raise CoordinationError(f"{target} exists already; choose another name")
    draft = target.with_name(f"{target.name}.{os.getpid()}~")
    try:
        write_new(str(draft), b"")
        with closing(_open(draft)) as copied:
            source.backup(copied, pages=PAGES)
            copied.execute("PRAGMA journal_mode=DELETE")  # one file, whole without another beside it
            state = State(*copied.execute("SELECT count(*), coalesce(max(at), '') FROM events").fetchone())
        try:
            os.link(draft, target)  # never over another file
        except FileExistsError:
            raise
        except OSError:
            draft.rename(target)  # there are no links here
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(str(folder))
    return state


def is_readable(path: Path) -> bool:
    """Whether there is a whole database of records; raises as `check` where that cannot be told."""
    try:
        check(path)
    except Damaged:
        return False
    return True


def continues(older: Path, newer: Path) -> bool:
    """Whether one database knows all that the other knew: the older one's newest event stands in both."""
    question = "SELECT id, at, kind, prospect_id, session, details FROM events"
    with closing(_open(older)) as before, closing(_open(newer)) as after:
        last = before.execute(f"{question} ORDER BY id DESC LIMIT 1").fetchone()
        return last is not None and after.execute(f"{question} WHERE id = ?", last[:1]).fetchone() == last


def files_of(path: Path) -> list[Path]:
    """A database's file and those that SQLite keeps beside it, as far as they are there."""
    return [part for end in ("", "-wal", "-shm") if (part := path.with_name(path.name + end)).exists()]


def _open(path: Path) -> sqlite3.Connection:
    """Open a database that is there."""
    return sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=rw", uri=True, timeout=30)


@contextmanager
def _errors_of(target: Path) -> Iterator[None]:
    """SQLite's refusals as errors of ours."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise TryAgain(f"{target}: {error}; try again later") from None
    except sqlite3.DatabaseError as error:
        raise CoordinationError(f"{target}: {error}") from None
