"""Reads a list of people who get no mail, whichever tool exported it: a CSV, or one address or domain a line.

Understood as they are: our own export, HubSpot, Mailchimp (unsubscribed, cleaned), SendGrid, Amazon SES, Postmark,
listmonk, Apollo, Pipedrive, Salesforce, Brevo, and lists without a header.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coordination.errors import InputError
from coordination.fields import clean
from marketing_engine.records.suppression_targets import target_of
from marketing_engine.records.suppressions import Entry, Reason
from marketing_engine.research.suppression_columns import (
    ADDRESS,
    ALLOWED,
    ALSO_ADDRESS,
    DOMAIN,
    FLAGS,
    KEPT_AS,
    NO,
    OPTED_OUT,
    STATUS,
    TOLD,
    WORDS,
)

MOST_CELLS = 10_000_000
"""A longer cell is taken for a missing quotation mark."""

SEPARATORS = ",;\t|"

OURS = ["address", "reason", "source", "at", "who"]
"""So begins the header of our own export."""


@dataclass
class ReadList:
    """What a list held: `entries` to suppress, with their lines; `refused` and `left_out` with their lines and why.

    `rows` are those that hold anything; `read_as` is what was taken from which column, for people.
    """

    entries: list[tuple[int, Entry]] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    left_out: list[tuple[int, str]] = field(default_factory=list)
    rows: int = 0
    read_as: str = ""


@dataclass(frozen=True)
class Choices:
    """What a person asked for. `column` names the column of addresses; `everyone` suppresses whatever a status is."""

    who: str
    reason: str = ""
    text: str = ""
    column: str = ""
    everyone: bool = False
    force: bool = False


def decode(data: bytes, name: str, encoding: str = "") -> str:
    """The text of a file, whatever program wrote it; raises InputError."""
    usual = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding or usual)
    except LookupError:
        raise InputError(f"{encoding!r} is no encoding that is known here") from None
    except UnicodeDecodeError as error:
        if encoding:
            raise InputError(f"{name}: is not in {encoding}: {error.reason} at byte {error.start}") from None
        text = data.decode("cp1252", "replace")
    if "\0" in text:
        raise InputError(f"{name}: holds NUL bytes, so it is no CSV text; save it as CSV")
    if not text.strip():
        raise InputError(f"{name}: is empty")
    return text


def read(text: str, name: str, choices: Choices) -> ReadList:
    """Read a list; raises InputError where no column holds addresses, or where the CSV is broken."""
    rows = list(_rows(text, name))
    header = _header_of(rows[0][1], choices.column) if rows else None
    if header is None and choices.column:
        raise InputError(f"{name}:1: there is no column {choices.column!r}; seen: {_seen(rows)}")
    if header is None and not any(_is_target(cell) for _, cells in rows for cell in cells):
        raise InputError(f"{name}:1: no column holds addresses (Email, …); seen: {_seen(rows)}; --column NAME")
    found = ReadList()
    if header is not None:
        found.read_as = header.told
        rows = rows[1:]
    for line, cells in rows:
        found.rows += 1
        _take(found, line, cells, header, name, choices)
    return found


@dataclass(frozen=True)
class _Header:
    """Where a file has what: `at` the addresses, `signals` the columns that say why, with their plain names."""

    at: list[int]
    is_domain: bool
    signals: list[tuple[int, str]]
    ours: dict[str, int]
    told: str


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(MOST_CELLS)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        delimiter, text = first[4], f"\n{rest}"
    else:
        delimiter = max(SEPARATORS, key=text.lstrip().split("\n", 1)[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(f"{name}:{line}: broken CSV in the row that begins here: {error}") from None
        if any(cell.strip() for cell in cells):
            yield line, cells


def _plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _header_of(cells: list[str], column: str) -> _Header | None:
    """What the first row names; None where it is no header."""
    plain = [OPTED_OUT if (one := _plain(cell)).startswith(OPTED_OUT) else one for cell in cells]
    at = _columns(cells, plain, column)
    if not at:
        return None
    signals = [(i, one) for i, one in enumerate(plain) if i not in at and one in {*FLAGS, *TOLD, *STATUS}]
    ours = {one: i for i, one in enumerate(plain) if one in KEPT_AS} if plain[:5] == OURS else {}
    told = f"addresses from {_quoted(cells, at)}"
    if signals:
        told += f", why from {_quoted(cells, [i for i, _ in signals])}"
    return _Header(at, plain[at[0]] in DOMAIN, signals, ours, told)


def _columns(cells: list[str], plain: list[str], column: str) -> list[int]:
    """The columns of addresses: called so, else of domains, else all with e-mail in their names."""
    if column:
        return [i for i, one in enumerate(plain) if one == _plain(column)]
    if any("@" in cell for cell in cells):
        return []
    for names in (ADDRESS, ALSO_ADDRESS, DOMAIN):
        found = [i for i, one in enumerate(plain) if one.rstrip("0123456789") in names]
        if found:
            return found
    others = {*FLAGS, *TOLD, *STATUS}
    return [i for i, one in enumerate(plain) if "email" in one and one not in others]


def _quoted(cells: list[str], at: list[int]) -> str:
    return ", ".join(repr(clean(cells[i])[:40]) for i in at)


def _seen(rows: list[tuple[int, list[str]]]) -> str:
    return ", ".join(clean(cell)[:30] for cell in rows[0][1][:8]) if rows else "nothing"


def _is_target(cell: str) -> bool:
    try:
        target_of(cell, force=True)
    except InputError:
        return False
    return True


def _take(found: ReadList, line: int, cells: list[str], header: _Header | None, name: str, choices: Choices) -> None:
    """Take one row: each address in it becomes an entry, or is refused."""
    words = _addresses(cells, header)
    if not words:
        found.refused.append((line, "no address in this row"))
        return
    reason, text = _why(cells, header) if header is not None else (Reason.IMPORTED.value, "")
    if not reason and not choices.everyone:
        found.left_out.append((line, f"{clean(words[0])[:60]}: {text}"))
        return
    for word in words:
        try:
            target = target_of(word, force=choices.force, bare=header is None or header.is_domain)
        except InputError as error:
            found.refused.append((line, str(error)))
            continue
        why = choices.reason or reason or Reason.IMPORTED
        about = {"text": choices.text or text, "source": f"{name}:{line}", "who": choices.who}
        found.entries.append((line, Entry(target, why, **{**about, **_own(cells, header)})))


def _addresses(cells: list[str], header: _Header | None) -> list[str]:
    """The addresses that a row holds, several in a cell too; without a header any cell with an @ may be one."""
    if header is not None:
        held = [cells[i] for i in header.at if i < len(cells)]
    else:
        held = [cell for cell in cells if "@" in cell] or cells[:1]
    parts = [part for cell in held for part in re.split(r"[,;|\n]", cell)]
    words = [word for part in parts for word in (part.split() if part.count("@") > 1 else [part])]
    return [word for word in words if word.strip()]


def _why(cells: list[str], header: _Header) -> tuple[str, str]:
    """The reason that a row gives, and its words; no reason where it says that the person may be written to."""
    allowed = said = ""
    for at, name in header.signals:
        cell = clean(cells[at]).strip() if at < len(cells) else ""
        plain = _plain(cell)
        if name in STATUS:
            reason = _of_status(plain)
            if reason:
                return reason, "" if plain == _plain(reason) else cell[:300]
            allowed, said = (f"{name} is {cell[:40]!r}", said) if plain in ALLOWED else (allowed, said or cell[:300])
        elif plain in NO or (name in FLAGS and plain in ALLOWED):
            allowed = allowed or f"{name} says no"
        else:
            return FLAGS.get(name) or TOLD[name], "" if name in FLAGS else cell[:300]
    return ("", allowed) if allowed else (Reason.IMPORTED.value, said)


def _of_status(plain: str) -> str:
    """The reason that a status or a free text means; empty where it is none that is known."""
    own = next((one.value for one in Reason if _plain(one) == plain), "")
    return own or next((reason for word, reason in WORDS if word in plain), "")


def _own(cells: list[str], header: _Header | None) -> dict[str, str]:
    """What our own export tells of itself, as far as a row has it."""
    if header is None or not header.ours:
        return {}
    told = {name: clean(cells[at]).removeprefix("'") for name, at in header.ours.items() if at < len(cells)}
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", told.get("at", "")):
        told.pop("at", None)
    return {name: value for name, value in told.items() if value}
