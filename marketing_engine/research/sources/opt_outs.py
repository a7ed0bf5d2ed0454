"""Reads the columns by which files of other tools say that a person is not to be written to."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from marketing_engine.config import csv_opt_out_words as words
from marketing_engine.config import csv_opt_outs as names
from marketing_engine.config.csv_columns import EMPTY, plain_name

ColumnKind = Literal["opt_out", "bounced", "consent", "status"]

_PARTS_OF_NAME = re.compile(r"[A-Z]?[a-z]{1,60}|[A-Z]{1,60}|[0-9]{1,60}")
_DATE = re.compile(
    r"(?:19|20)[0-9]{2}(?:[-/. ][0-9]{1,2})?|[0-9]{1,2}[-/. ][0-9A-Za-z]{1,9}[-/. ,]{1,2}(?:19|20)?[0-9]{2}"
)


@dataclass(frozen=True)
class Mark:
    """A column of the file that may mark people: where it stands, what it is called, and how it is read."""

    at: int
    column: str
    kind: ColumnKind


@dataclass(frozen=True)
class Said:
    """What a cell says: the reason to suppress (`asked`, `hard_bounce`, `imported`), or why the row is left out."""

    reason: str = ""
    refusal: str = ""

    @property
    def weight(self) -> int:
        """Which of several columns counts: a person's wish most, a cell that is not understood least."""
        order = ("imported", "hard_bounce", "asked")
        return 2 + order.index(self.reason) if self.reason else 1 if self.refusal else 0


NOTHING = Said()


def marks_in(header: list[str], named: dict[str, int]) -> list[Mark]:
    """The columns that may mark people; `named` has those that the user named, by `opt_out` and `bounced`."""
    by_user: dict[int, ColumnKind] = {}
    if "opt_out" in named:
        by_user[named["opt_out"]] = "opt_out"
    if "bounced" in named:
        by_user[named["bounced"]] = "bounced"
    found = []
    for at, cell in enumerate(header):
        kind = by_user.get(at) or kind_of_column(cell)
        if kind:
            found.append(Mark(at, cell.strip()[:60], kind))
    return found


def kind_of_column(name: str) -> ColumnKind | None:
    """How a column marks people by its name; None for one that marks no person, or for other ways than e-mail."""
    plain = plain_name(name[:200])
    if plain in names.CONSENT_NAMES:
        return "consent"
    if plain in names.STATUS_NAMES:
        return "status"
    bounced = any(part in plain for part in names.BOUNCE_PARTS)
    opted_out = plain in names.OPT_OUT_NAMES or any(part in plain for part in names.OPT_OUT_PARTS)
    if not (bounced or opted_out) or not names.NO_MARK.isdisjoint(_parts(name)):
        return None
    if any(way in plain for way in names.ELSEWHERE) and not any(word in plain for word in names.NAMES_EMAIL):
        return None
    return "opt_out" if opted_out else "bounced"


@lru_cache(maxsize=4096)
def said_by(mark: Mark, value: str) -> Said:
    """What one cell of such a column says."""
    plain = " ".join(_folded(value).split())
    if mark.kind == "status":
        return _said_by_status(mark, value)
    if not value or (value.lower() in EMPTY and not (_marks_by_being_filled(mark) and plain in words.SAYS_SOMETHING)):
        return NOTHING
    reason = _named(plain)
    if mark.kind == "consent":
        if reason:
            return Said(reason)
        no = plain in words.NO - {"subscribed", "opted in", "optedin"} or _is_zero(value) or "not subscribed" in plain
        return Said(refusal=f"column {mark.column!r} says {value[:40]!r}: wants no mail") if no else NOTHING
    if mark.kind == "bounced" and (plain in words.NO_BOUNCE or plain.startswith("soft")):
        return NOTHING
    if plain in words.NO or _is_zero(value) or _is_sign(value, words.NO_SIGNS):
        return NOTHING
    own = "hard_bounce" if mark.kind == "bounced" else "asked"
    says_yes = plain in words.YES or plain.split(" ")[0] in words.YES_BEFORE_WORDS or _is_sign(value, words.YES_SIGNS)
    if reason or says_yes or _is_number(value) or _DATE.search(value):
        return Said(own if reason in ("", "imported") else reason)
    if _marks_by_being_filled(mark):
        return Said(own)
    return Said(refusal=f"column {mark.column!r} says {value[:40]!r}, which is neither yes nor no")


def _said_by_status(mark: Mark, value: str) -> Said:
    column = plain_name(mark.column)
    parts = re.split(r"[,;|]", value) if column in names.LISTS else [value]
    for part in parts[:100]:
        plain = " ".join(_folded(part).split())
        if plain in words.LOOSE_WORDS and column in names.LOOSE_NAMES:
            continue
        if reason := _named(plain):
            return Said(reason)
    return NOTHING


def _named(plain: str) -> str:
    """The reason that a word gives, also where an explanation follows: `do not contact: a competitor`."""
    tokens = plain.split(" ", 4)[:4]
    for length in range(len(tokens), 0, -1):
        start = " ".join(tokens[:length])
        if start != plain and start in words.LOOSE_WORDS:
            continue
        if start in words.OPTED_OUT_WORDS:
            return "asked"
        if start in words.BOUNCED_WORDS:
            return "hard_bounce"
        if start == plain and start in words.SET_ASIDE_WORDS:
            return "imported"
    return "asked" if plain in words.OPTED_OUT_WORDS else ""


def _marks_by_being_filled(mark: Mark) -> bool:
    return not names.FILLED.isdisjoint(_parts(mark.column))


def _parts(name: str) -> set[str]:
    """The words of a name: `EmailBouncedReason` and `email_bounced_reason` have `reason`."""
    return {part.lower() for part in _PARTS_OF_NAME.findall(name[:300])}


def _folded(value: str) -> str:
    """Lower case without accents, and a space for all else."""
    text = unicodedata.normalize("NFKD", value[:300]).casefold().replace("ł", "l").replace("ø", "o")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in text)


def _is_zero(value: str) -> bool:
    digits = [c for c in value if c.isalnum()]
    return bool(digits) and all(c == "0" for c in digits)


def _is_number(value: str) -> bool:
    return value.isascii() and value.replace(".", "", 1).replace(",", "").isdigit()


def _is_sign(value: str, signs: frozenset[str]) -> bool:
    return bool(value) and all(c in signs or c in "\ufe0f " for c in value)
