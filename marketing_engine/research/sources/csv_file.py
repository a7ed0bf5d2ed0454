"""Reads a CSV of people or companies, whatever its columns are called, into plain rows."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from coordination.errors import InputError
from coordination.fields import clean
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.csv_columns import COLUMNS
from marketing_engine.config.library import Library

PREAMBLE_LINES = 20
"""LinkedIn's `Connections.csv` begins with notes; the header is sought in so many lines."""

MAX_CELL = 10_000_000
"""A longer cell is taken for a missing quotation mark."""

PERSON_FIELDS = frozenset(("first_name", "last_name", "full_name", "email", "linkedin_url"))
KNOWN_BY = frozenset(("email", "linkedin_url", "apollo_id"))

Row = dict[str, str]
Columns = dict[str, str]
"""The file's names of columns, by our fields."""


class CsvError(InputError):
    """The file cannot be read as a CSV of people or companies; nothing of it was taken."""


class Table:
    """An opened file: which column holds what, and its rows with their line numbers."""

    def __init__(self, path: Path, text: str, columns: Columns | None = None, usual: Columns | None = None) -> None:
        self.path = path
        csv.field_size_limit(MAX_CELL)
        delimiter, text = delimiter_of(text)
        self._reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        named = {**(usual or {}), **(columns or {})}
        header = self._header(named)
        self.columns = _mapped(header, named, path, must=columns or {})
        if not _tells_something(self.columns):
            seen = ", ".join(clean(cell)[:30] for cell in header[:8]) or "nothing"
            raise CsvError(f"{path}:1: expected a column for e-mails or companies (Email, Company, …), found: {seen}")
        self.has_people = not PERSON_FIELDS.isdisjoint(self.columns)
        if (
            self.has_people
            and not KNOWN_BY.intersection(self.columns)
            and not {"domain", "last_name"} <= set(self.columns)
        ):
            raise CsvError(
                f"{path}:1: people without a column for e-mails, LinkedIn profiles, or last names and websites: nobody "
                "here can be told apart or written to"
            )
        self._width = len(header)
        used = set(self.columns.values())
        self.unused = [clean(cell)[:30] for at, cell in enumerate(header) if at not in used and cell.strip()]

    def _header(self, columns: Columns) -> list[str]:
        """The row that names the columns: the first, or the first that says something after a preamble of notes."""
        first: list[str] | None = None
        for line, cells in self._rows():
            first = cells if first is None else first
            if len(cells) > 1 and _tells_something(_mapped(cells, columns, self.path)):
                return cells
            if line > PREAMBLE_LINES or len(first) > 1:
                break
        return first or []

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        while True:
            first = self._reader.line_num + 1
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                raise CsvError(
                    f"{self.path}:{first}: broken CSV in the row that begins here: {error}; nothing was imported"
                ) from None
            if any(cell.strip() for cell in cells):
                yield first, cells

    def rows(self) -> Iterator[tuple[int, Row | None]]:
        """Line number and fields; None for a row with more or fewer cells than the header."""
        for line, cells in self._rows():
            if len(cells) != self._width:
                yield line, None
                continue
            yield line, {name: clean(cells[at])[:2000] for name, at in self.columns.items()}


def open_table(path: Path, columns: Columns | None = None, usual: Columns | None = None) -> Table:
    """Open a CSV file; raises CsvError.

    `columns` names the file's columns for fields of ours: `{"title": "Job"}`; those of `usual` are used where the file
    has them.
    """
    return Table(path, read_csv(path), columns, usual)


def check_sources(library: Library, campaign: Campaign) -> None:
    """Raise CsvError where a file of a campaign's source is missing or no table of people or companies."""
    for path in library.csv_sources(campaign):
        open_table(path, usual=campaign.columns)


def read_csv(path: Path) -> str:
    """The text of a CSV file, whatever program wrote it; raises CsvError."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise CsvError(f"{path}: there is no such file") from None
    except OSError as error:
        raise CsvError(f"{path}: cannot be read: {error.strerror}") from None
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CsvError(f"{path}: holds NUL bytes, so it is no CSV text")
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # what spreadsheets on Windows write
    if not text.strip():
        raise CsvError(f"{path}: is empty")
    return text


def delimiter_of(text: str) -> tuple[str, str]:
    """What separates the cells, and the text; Excel's `sep=;` in the first line says so and is made a blank line."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first[4], f"\n{rest}"
    header = text.lstrip().split("\n", 1)[0]
    return max(",;\t", key=header.count), text


def _tells_something(found: dict[str, int]) -> bool:
    return bool({"company", "email", "linkedin_url"}.intersection(found))


def _plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _mapped(header: list[str], columns: Columns, path: Path, *, must: Columns | None = None) -> dict[str, int]:
    """Which column holds which of our fields; raises CsvError for a column of `must` that the file lacks."""
    plain = [_plain(cell) for cell in header]
    is_linkedins = "connectedon" in plain
    found: dict[str, int] = {}
    for field, names in COLUMNS.items():
        for name in names:
            if name in plain and not (is_linkedins and field == "domain"):
                found[field] = plain.index(name)
                break
    if is_linkedins and "url" in plain:
        found["linkedin_url"] = plain.index("url")  # where other files have a company's website
    if "company" not in found and "name" in plain and "domain" in found and "email" not in found:
        found["company"] = found.pop("full_name")  # a list of companies that calls their name "name"
    for field, column in columns.items():
        if _plain(column) in plain:
            found[field] = plain.index(_plain(column))
        elif field in (must or {}):
            raise CsvError(f"{path}:1: there is no column {column!r} for {field}")
    return found
