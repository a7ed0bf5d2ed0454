"""Finds what separates the cells of a CSV file, which line names the columns, and which column holds what."""

import csv
import io
import re
from dataclasses import dataclass, field
from itertools import islice

from marketing_engine.config.csv_columns import COLUMNS, plain_name
from marketing_engine.research.sources.addresses import addresses_in

PREAMBLE_LINES = 20
"""LinkedIn's `Connections.csv` begins with notes, reports with a title; the header is sought in these first lines."""

DELIMITERS = ",;\t|"
ONE_COLUMN = "\x1f"
"""A delimiter that stands in no text: each line is one cell."""

Columns = dict[str, str]
"""The file's names of columns, by our fields."""

_NUMBERED = re.compile(
    r"(?:e?mail|emailaddress|mailadresse|emailadresse|courriel|correo)([2-9])(?:value|address|adresse)?"
)


@dataclass
class Header:
    """What was found out of a file: `line` is where the header stands among its filled lines, from 0.

    `line` is -1 where there is none: a list of addresses alone.
    """

    delimiter: str
    cells: list[str]
    line: int
    columns: dict[str, int] = field(default_factory=dict)
    more_emails: list[int] = field(default_factory=list)


def delimiter_of(text: str) -> tuple[str, str]:
    """What separates the cells, and the text; Excel's `sep=;` in the first line says so and is made a blank line."""
    said, text = _said_by_excel(text)
    header = text.lstrip().split("\n", 1)[0]
    return said or max(",;\t", key=header.count), text


def find_header(text: str, columns: Columns) -> tuple[Header, str]:
    """The header of a file's text, and the text without Excel's `sep=` line; `columns` are names that the user gave."""
    said, text = _said_by_excel(text)
    best: Header | None = None
    for delimiter in said or DELIMITERS:
        found = _header(_filled(text, delimiter), delimiter, columns)
        if found and (best is None or len(found.columns) > len(best.columns)):
            best = found
    if best is None:
        best = _one_column(_filled(text, ONE_COLUMN), columns)
    if best is None:
        delimiter = said or max(DELIMITERS, key=text.lstrip().split("\n", 1)[0].count)
        first = next(iter(_filled(text, delimiter)), [])
        best = Header(delimiter, first, 0, mapped(first, columns))
    best.more_emails = _more_emails(best)
    return best, text


def _said_by_excel(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    line = first.strip("\r\n \"'")
    return (line[4], f"\n{rest}") if line.lower().startswith("sep=") and len(line) == 5 else ("", text)


def _filled(text: str, delimiter: str) -> list[list[str]]:
    """The first rows that are not empty; fewer where the quotation marks are broken."""
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows.extend(islice((cells for cells in reader if any(cell.strip() for cell in cells)), PREAMBLE_LINES + 1))
    except csv.Error:
        return rows
    return rows


def _header(rows: list[list[str]], delimiter: str, columns: Columns) -> Header | None:
    """The first row of several cells that names what tells people or companies apart, after notes of one cell."""
    for line, cells in enumerate(rows):
        filled = sum(bool(cell.strip()) for cell in cells)
        if len(cells) > 1:
            found = mapped(cells, columns)
            if tells_something(found) and not _holds_address(cells):
                return Header(delimiter, cells, line, found)
        if filled > 2 and line > 0 and _holds_address(cells):
            return None  # people already
    return None


def _one_column(rows: list[list[str]], columns: Columns) -> Header | None:
    """A list of one column, with or without a name above it."""
    cells = [row[0] for row in rows]
    for line, cell in enumerate(cells):
        if addresses_in(cell):
            above = [cells[line - 1]] if line else ["Email"]
            if _has_other_cells(above[0]) or any(_has_other_cells(one) for one in cells[line : line + 3]):
                return None
            return Header(ONE_COLUMN, above, line - 1, {**mapped(above, columns), "email": 0})
        found = mapped([cell], columns)
        if tells_something(found):
            return Header(ONE_COLUMN, [cell], line, found)
    return None


def _has_other_cells(line: str) -> bool:
    """Whether a line without a header above it holds more than addresses, of unknown meaning."""
    if "<" in line:
        return False
    return any(
        part.strip() and "@" not in part
        for delimiter in DELIMITERS
        if delimiter in line
        for part in line.split(delimiter)
    )


def _holds_address(cells: list[str]) -> bool:
    return any("@" in cell and addresses_in(cell) for cell in cells)


def tells_something(found: dict[str, int]) -> bool:
    """Whether there is a column by which people or companies are told apart."""
    return bool({"company", "email", "second_email", "linkedin_url"}.intersection(found))


def mapped(header: list[str], columns: Columns) -> dict[str, int]:
    """Which column holds which of our fields: by the names that are understood, and those the user gave."""
    places: dict[str, int] = {}
    for at, cell in enumerate(header):
        places.setdefault(plain_name(cell[:200]), at)
    is_linkedins = "connectedon" in places
    found: dict[str, int] = {}
    for name, names in COLUMNS.items():
        at_first = next((places[one] for one in names if one in places), None)
        if at_first is not None and not (is_linkedins and name == "domain"):
            found[name] = at_first
    if is_linkedins and "url" in places:
        found["linkedin_url"] = places["url"]  # where other files have a company's website
    whole = "full_name" in found and plain_name(header[found["full_name"]]) in ("name", "nom", "nombre", "nome", "naam")
    others = {"company", "email", "first_name", "last_name"}
    if whole and "domain" in found and not others & set(found):
        found["company"] = found.pop("full_name")  # a list of companies that calls their name "name"
    found |= {name: places[plain_name(column)] for name, column in columns.items() if plain_name(column) in places}
    return found


def _more_emails(header: Header) -> list[int]:
    """The columns that hold further addresses of the same person, in the file's order."""
    usual = {*COLUMNS["email"], *COLUMNS["second_email"]}
    first = header.columns.get("email")
    more = []
    for at, cell in enumerate(header.cells):
        plain = plain_name(cell)
        named = plain in usual or _NUMBERED.fullmatch(plain) or at == header.columns.get("second_email")
        if named and at != first:
            more.append(at)
    return more
