"""Opens the records, migrating them first where the code is newer."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from coordination import ending, paths
from coordination.errors import CoordinationError, TryAgain
from marketing_engine.records import location
from marketing_engine.records.location import NEWEST

BUSY_SECONDS = 30

_engines: dict[str, Engine] = {}


def _engine(file: Path) -> Engine:
    url = f"sqlite:///{file}"
    if url not in _engines:
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, pool_reset_on_return=None)
        event.listen(engine, "connect", _configure)
        _migrate_if_older(engine, file)
        _engines[url] = engine
    return _engines[url]


def close() -> None:
    """Close every connection; the last one to the records takes what lies beside the database's file into it."""
    for engine in _engines.values():
        engine.dispose()
    _engines.clear()


ending.close_before_leaving(close)


def _configure(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where they are begun here, not where sqlite3 guesses
    _use_wal(connection)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def _use_wal(connection: Any) -> None:
    """SQLite lets one of several change the mode of a new file, and fails the others at once, without its wait."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.01)


@contextmanager
def transaction(*, reads: bool = False, of: Path | None = None) -> Iterator[Session]:
    """A session whose work is committed as a whole at the end of the block, or not at all; `reads` for looking only.

    `of` is another file than the records' own: a copy that is being put back. Raises TryAgain where the database stays
    locked or the disk is full, CoordinationError where it is damaged.
    """
    paths.ready()
    file = of or Path(location.file())
    try:
        engine = _engine(file)
        with Session(engine, expire_on_commit=False) as session, session.begin():
            # A writer waits its turn here instead of failing half-way; a reader sees one state and delays no other.
            # As a listener to "begin" this would slow down every statement.
            session.connection().exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
            yield session
    except OperationalError as error:
        reason = str(error.orig)
        if "readonly" in reason or "unable to open" in reason:
            raise CoordinationError(f"{file}: {reason}; check its owner and mode") from None
        raise TryAgain(f"{file}: {reason}; try again later") from None
    except DatabaseError as error:
        if "malformed" in str(error.orig) or "not a database" in str(error.orig):
            raise CoordinationError(
                f"{file} is damaged: {error.orig}; put a copy back with: marketing restore FILE (from marketing backup)"
            ) from None
        raise


def core(db: Session) -> Connection:
    """The connection of a transaction, with all changes flushed: a statement costs half of what it does by `db`."""
    db.flush()
    return db.connection()


def _migrate_if_older(engine: Engine, file: Path) -> None:
    """Alembic takes a fifth of a second to import, so its table is read without it first."""
    if _revision(engine, file) == NEWEST:
        return
    from filelock import FileLock

    with FileLock(f"{file}.migrating", timeout=60):
        if _revision(engine, file) == NEWEST:
            return
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with engine.connect() as connection:
            # SQLite changes a column by making its table anew, which keys that point to it must not hinder.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


def _revision(engine: Engine, file: Path) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found > NEWEST:
        raise CoordinationError(f"{file} was written by a newer version of these tools (revision {found}); update them")
    return str(found) if found else None
