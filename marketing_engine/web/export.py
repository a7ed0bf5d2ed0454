"""The list of prospects as CSV (RFC 4180) that a spreadsheet shows and does not run."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import astuple, fields

from marketing_engine.records.prospect_list import Listed

STARTS_A_FORMULA = (*"=+-@", *"＝＋－＠", "\t", "\r", "\n")  # spreadsheets take the wide ones too


def cell(value: object) -> object:
    """A value as it may stand in a spreadsheet: text that would be taken for a formula begins with an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(STARTS_A_FORMULA) else value


def lines(prospects: Iterable[Listed]) -> Iterator[str]:
    """The header, then a line for each prospect, as they come."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(field.name for field in fields(Listed))
    for one in prospects:
        yield _taken(buffer)
        writer.writerow(map(cell, astuple(one)))
    yield _taken(buffer)


def _taken(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text
