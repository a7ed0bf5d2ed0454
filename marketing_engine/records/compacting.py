"""Takes what was deleted out of a database's file: SQLite leaves it in free pages and in the write-ahead log."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from coordination.errors import CoordinationError, TryAgain
from marketing_engine.records import database

PATIENCE = 30.0
"""Seconds to wait for others who use the database."""


def compact(file: Path) -> None:
    """Write the database anew without free pages, and empty its write-ahead log.

    Raises TryAgain where others read an older state of it all the time, CoordinationError for a damaged one.
    """
    database.close()  # a connection of ours would keep the log
    try:
        with closing(sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)) as db:
            db.execute("VACUUM")
            until = time.monotonic() + PATIENCE
            while db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                if time.monotonic() > until:
                    raise TryAgain(f"{file} is read by others all the time; what was deleted is still in its log")
                time.sleep(0.05)
    except sqlite3.OperationalError as error:
        raise TryAgain(f"{file}: {error}; try again later") from None
    except sqlite3.DatabaseError as error:
        raise CoordinationError(f"{file}: {error}") from None
