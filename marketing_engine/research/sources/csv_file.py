"""Reads a CSV of people or companies, whatever its columns are called, into plain rows."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from coordination.errors import InputError, UsageError
from coordination.fields import clean
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.csv_columns import EMPTY, MAY_BE_MEANT, plain_name
from marketing_engine.config.library import Library
from marketing_engine.research.names.cells import repaired
from marketing_engine.research.sources.addresses import addresses_in
from marketing_engine.research.sources.csv_header import Columns, delimiter_of, find_header, tells_something
from marketing_engine.research.sources.encodings import Decoded, decoded
from marketing_engine.research.sources.opt_outs import NOTHING, Mark, Said, marks_in, said_by
from marketing_engine.research.sources.own_columns import OwnHeader, own_header, own_values

__all__ = ["Columns", "CsvError", "Line", "Row", "Table", "check_sources", "delimiter_of", "open_table", "read_csv"]

MAX_CELL = 10_000_000
"""A longer cell is taken for a missing quotation mark."""

PERSON_FIELDS = frozenset(("first_name", "last_name", "full_name", "email", "second_email", "linkedin_url"))
NAMES = ("first_name", "last_name", "full_name")
"""Their cells are kept as they are, words for nothing too: what a source says of a name is kept beside it."""

KNOWN_BY = frozenset(("email", "second_email", "linkedin_url", "apollo_id"))

Row = dict[str, str]


class CsvError(InputError):
    """The file cannot be read as a CSV of people or companies; nothing of it was taken."""


@dataclass(frozen=True)
class Line:
    """A row of the file: `row` is None where its cells are not those of the header, and `problem` says it.

    `mark` is the column that says the person is not to be written to, `said` what it says. `own` has the columns that
    are no field of ours, by their names in templates.
    """

    number: int
    row: Row | None
    problem: str = ""
    mark: Mark | None = None
    value: str = ""
    said: Said = NOTHING
    own: dict[str, str] = field(default_factory=dict)


class Table:
    """An opened file: which column holds what, and its rows with their line numbers."""

    def __init__(self, path: Path, read: Decoded, columns: Columns | None = None, usual: Columns | None = None) -> None:
        self.path = path
        self.read = read
        csv.field_size_limit(MAX_CELL)
        header, text = find_header(read.text, {**(usual or {}), **(columns or {})})
        self._header = header
        self._reader = csv.reader(io.StringIO(text, newline=""), delimiter=header.delimiter, strict=True)
        self._check_quotes(text)
        self.columns = header.columns
        self._check(columns or {})
        self.has_people = not PERSON_FIELDS.isdisjoint(self.columns)
        self.marks = marks_in(header.cells, self.columns) if header.line >= 0 else []
        self._cells = [
            (name, at) for name, at in self.columns.items() if name not in ("second_email", "opt_out", "bounced")
        ]
        used = {*self.columns.values(), *header.more_emails, *(mark.at for mark in self.marks)}
        self.own = own_header(header.cells, used) if self.has_people and header.line >= 0 else OwnHeader()
        used |= set(self.own.places.values())
        self.unused = [clean(cell)[:30] for at, cell in enumerate(header.cells) if at not in used and cell.strip()]

    def _check_quotes(self, text: str) -> None:
        """Raise CsvError where the header itself cannot be read."""
        if not self._header.cells and text.strip():
            for _ in self._rows():
                return

    def _check(self, named: Columns) -> None:
        """Raise CsvError where the columns tell no people apart, or one that the user named is not there."""
        cells = self._header.cells
        seen = ", ".join(clean(cell)[:30] or "(no name)" for cell in cells[:20]) or "nothing"
        seen += f" and {len(cells) - 20} more" if len(cells) > 20 else ""
        for name, column in named.items():
            if plain_name(column) not in {plain_name(cell) for cell in cells}:
                raise CsvError(f"{self.path}:1: there is no column {column!r} for {name}; columns: {seen}")
        if any(addresses_in(cell) for cell in cells):
            seen = f"{seen} (is this a person already? put a line with the columns' names above)"
        example = next((clean(cell)[:30] for cell in cells if cell.strip()), "Column")
        hint = f"name it with --map email={example!r}, say"
        if not tells_something(self.columns):
            raise CsvError(
                f"{self.path}:1: expected a column for e-mails or companies (Email, Company, …), found none; "
                f"columns: {seen}; {hint}"
            )
        has = set(self.columns)
        named_at_company = {"domain", "last_name"} <= has or {"domain", "first_name", "full_name"} <= has
        if PERSON_FIELDS & has and not KNOWN_BY & has and not named_at_company:
            raise CsvError(
                f"{self.path}:1: people without a column for e-mails, LinkedIn profiles, or last names and websites: "
                f"no column tells people apart or holds an address; columns: {seen}; {hint}"
            )

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

    def rows(self) -> Iterator[Line]:
        """Every row below the header that is not empty."""
        width = len(self._header.cells)
        for position, (number, cells) in enumerate(self._rows()):
            if position <= self._header.line:
                continue
            if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
                cells = cells[:width]  # a spreadsheet's empty columns at the right
            if len(cells) != width:
                yield Line(
                    number,
                    None,
                    f"{len(cells)} cell{'' if len(cells) == 1 else 's'}, not as many cells as the header ({width})",
                )
                continue
            yield self._line(number, cells)

    def _line(self, number: int, cells: list[str]) -> Line:
        row = {}
        for name, at in self._cells:
            value = clean(repaired(cells[at]))[:2000]
            row[name] = "" if name not in NAMES and says_nothing(name, value) else value
        if self._header.more_emails:
            more = (clean(cells[at])[:2000] for at in self._header.more_emails)
            row["second_email"] = "; ".join(value for value in more if value and value.lower() not in EMPTY)
        own = own_values(self.own, cells) if self.own.places else {}
        strongest = Line(number, row, own=own)
        for mark in self.marks:
            value = clean(cells[mark.at])[:300]
            said = said_by(mark, value)
            if said.weight > strongest.said.weight:
                strongest = Line(number, row, "", mark, value, said, own)
        return strongest


def says_nothing(field: str, value: str) -> bool:
    """Whether a cell of this field holds a word for nothing: `n/a`, `k.A.`"""
    return len(value) < 20 and value.lower() in EMPTY and value not in MAY_BE_MEANT.get(field, ())


def open_table(path: Path, columns: Columns | None = None, usual: Columns | None = None, encoding: str = "") -> Table:
    """Open a CSV file; raises CsvError, UsageError for an encoding that does not exist.

    `columns` names the file's columns for fields of ours: `{"title": "Job"}`; those of `usual` are used where the file
    has them. `encoding` is the file's own where it is not to be found out.
    """
    return Table(path, _read(path, encoding), columns, usual)


def check_sources(library: Library, campaign: Campaign) -> None:
    """Raise CsvError where a file of a campaign's source is missing or no table of people or companies."""
    for path in library.csv_sources(campaign):
        open_table(path, usual=campaign.columns)


def read_csv(path: Path) -> str:
    """The text of a CSV file, whatever program wrote it; raises CsvError."""
    return _read(path).text


def _read(path: Path, encoding: str = "") -> Decoded:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise CsvError(f"{path}: there is no such file") from None
    except OSError as error:
        raise CsvError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        read = decoded(data, encoding)
    except LookupError:
        raise UsageError(
            f"--encoding {encoding[:40]}: there is no such encoding; utf-8, cp1251, shift_jis are"
        ) from None
    except UnicodeError:
        raise CsvError(f"{path}: is not written in {encoding}; without --encoding it is found out") from None
    except ValueError as error:
        raise CsvError(f"{path}: {error}") from None
    if not read.text.strip():
        raise CsvError(f"{path}: is empty")
    return read
