"""The columns of a file that are no field of ours: which there are, and what their cells say as plain text."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coordination.fields import clean
from marketing_engine.config.csv_columns import EMPTY
from marketing_engine.config.own_columns import column_name

MOST_COLUMNS = 60
LONGEST_VALUE = 1000
MOST_CHARACTERS = 8000
"""Of one person, all columns together; what comes after in the file's order is left out."""

_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Characters that show nothing, and some of which turn the text beside them round."""

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>|<!--.{0,300}?-->")
_HYPERLINK = re.compile(r'=\s*HYPERLINK\(\s*"[^"]{0,500}"\s*[;,]\s*"([^"]{0,500})"\s*\)\Z', re.IGNORECASE)
_MISTAKES = frozenset(("#ref!", "#value!", "#name?", "#div/0!", "#num!", "#null!", "#error!", "#wert!", "#bezug!"))
"""What a spreadsheet writes where a formula fails."""


@dataclass(frozen=True)
class OwnHeader:
    """The own columns of a file: `places` by the names that templates use, `headers` as the file writes these.

    `doubled` says of columns that give a name which another has already, and `left_out` has those without a name.
    """

    places: dict[str, int] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    doubled: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def own_header(cells: Sequence[str], used: Iterable[int]) -> OwnHeader:
    """What the columns that are not used otherwise are called; of several that give one name the first has it."""
    found = OwnHeader()
    taken = set(used)
    for at, cell in enumerate(cells):
        if at in taken or not cell.strip():
            continue
        name, shown = column_name(cell), clean(cell)[:60]
        if not name or (len(found.places) >= MOST_COLUMNS and name not in found.places):
            found.left_out.append(shown)
        elif name in found.places:
            found.doubled.append(f"{found.headers[name]!r} and {shown!r} both give {name}; the first one has it")
        else:
            found.places[name], found.headers[name] = at, shown
    return found


def own_values(header: OwnHeader, cells: Sequence[str]) -> dict[str, str]:
    """What one row says in its own columns; a cell that says nothing is not there."""
    found: dict[str, str] = {}
    left = MOST_CHARACTERS
    for name, at in header.places.items():
        value = plain_value(cells[at])
        if value and len(value) <= left:
            found[name] = value
            left -= len(value)
    return found


def plain_value(cell: str) -> str:
    """One line of plain text: markup is taken off, a spreadsheet's link says its words, a long text ends in `…`."""
    value = clean(cell[: LONGEST_VALUE * 4])
    if value.startswith("="):
        link = _HYPERLINK.match(value)
        value = link[1] if link else ""  # a formula that was not worked out says nothing
    if "<" in value or "&" in value:
        value = clean(html.unescape(_TAG.sub(" ", html.unescape(value))))
    value = " ".join(_UNSEEN.sub("", value).split())
    if len(value) < 20 and (value.lower() in EMPTY or value.lower() in _MISTAKES):
        return ""
    if len(value) <= LONGEST_VALUE:
        return value
    return value[: LONGEST_VALUE - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"


def digest(values: Mapping[str, str]) -> str:
    """Tells what a file says of a person from what it said before."""
    import hashlib

    text = "\0".join(part for name in sorted(values) for part in (name, values[name]))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
