"""The database of the records, opened by several at once."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from marketing_engine.records import database

AT_ONCE = 8


def test_a_new_file_is_opened_by_several_at_once(tmp_path: Path):
    """Each waits until its mode is settled; nobody is told that it is locked."""
    for turn in range(10):
        together = Barrier(AT_ONCE)

        def mode(_number: int, file: Path = tmp_path / f"{turn}.sqlite3", together: Barrier = together) -> str:
            connection = sqlite3.connect(file, timeout=database.BUSY_SECONDS)
            together.wait()
            database._configure(connection, None)
            found = connection.execute("PRAGMA journal_mode").fetchone()[0]
            connection.close()
            return str(found)

        with ThreadPoolExecutor(AT_ONCE) as several:
            assert list(several.map(mode, range(AT_ONCE))) == ["wal"] * AT_ONCE
