"""Keeps a file's own columns with the person: what it says newly counts, what it said before does not come back.

So a value of a later file stands, also where the day reads the campaign's file again, until that file changes its row.
An empty cell takes nothing away.
"""

from collections.abc import Mapping

from marketing_engine.records.tables import Prospect
from marketing_engine.research.sources.own_columns import MOST_CHARACTERS, MOST_COLUMNS, digest

MOST_FILES = 20


def file_of(source: str) -> str:
    """The file of a row's source: `people.csv` of `people.csv:12`."""
    return (source.rpartition(":")[0] or source)[:200]


def is_new(files: Mapping[str, str] | None, values: Mapping[str, str], source: str) -> bool:
    """Whether a file says of a person what it did not say last; `files` are the person's `column_files`."""
    return bool(values) and (files or {}).get(file_of(source)) != digest(values)


def keep_columns(person: Prospect, values: Mapping[str, str], source: str) -> None:
    """Note what a row says in its own columns, within what one person may have."""
    if not is_new(person.column_files, values, source):
        return
    kept: dict[str, str] = {}
    left = MOST_CHARACTERS - sum(map(len, values.values()))
    for name, value in {**(person.columns or {}), **values}.items():
        if name in values:
            kept[name] = value
        elif len(value) <= left and len(kept) < MOST_COLUMNS:
            kept[name] = value
            left -= len(value)
    files = {name: said for name, said in (person.column_files or {}).items() if name != file_of(source)}
    person.columns = kept
    person.column_files = {**dict(list(files.items())[1 - MOST_FILES :]), file_of(source): digest(values)}
