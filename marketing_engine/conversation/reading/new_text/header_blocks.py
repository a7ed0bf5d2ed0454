"""Header blocks above a quoted original (From, Sent, To, Subject, in any language) and what sets them apart."""

import re
from dataclasses import dataclass
from functools import lru_cache

from marketing_engine.conversation.reading.new_text.header_labels import ROLES, SEPARATORS
from marketing_engine.conversation.reading.new_text.lines import Line
from marketing_engine.conversation.reading.new_text.phrases import fold

MOST_LINES = 16
"""Lines within which the fields of one block stand."""
LONGEST_LABEL = 30
LONGEST_SEPARATOR = 120
PROCESSED = "original message processed by"

_DASHED = re.compile(r"[-_]{2,120}")

_ADDRESS = re.compile(r"[\w.+-]{1,80}@[\w-]{1,80}")
_BRACKETED = re.compile(r"<[\w.+-]{1,80}@[\w.-]{1,80}>$")
_MOMENT = re.compile(r"(?:19|20)\d\d(?!\d)|\d{1,2}[:.]\d\d(?!\d)")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?!\d)")
_IN_ONE_LINE = re.compile(r"(?:^|[\s*\d])([^\W\d_]{1,16}) ?\*?[:：]")
_RULES = frozenset("_-=*─—–━~ ")
_MARKS = "*_>•# \t"
_ONE_LINE_MOST = 2_000


@dataclass(frozen=True)
class HeaderBlock:
    """Lines `start` to before `end`. A `separator` alone, without fields, is one too."""

    start: int
    end: int
    fields: int


@lru_cache(maxsize=2_000)
def role_of(text: str) -> str:
    """What a line's label names (`from`, `date`, `to`, `subject`, …); empty where it has none."""
    label, colon, _ = text[: LONGEST_LABEL + 8].replace("：", ":").partition(":")
    return ROLES.get(fold(label.strip(_MARKS)), "") if colon else ""


def is_separator(text: str) -> bool:
    """`-----Original Message-----`, `Begin forwarded message:`, in any language."""
    parts = [part for part in _DASHED.split(text[:LONGEST_SEPARATOR]) if part.strip()] if text[:1] in "-_" else []
    if parts and fold(parts[0]) in SEPARATORS:
        return True
    if len(text) > LONGEST_SEPARATOR:
        return False
    if fold(text).startswith(PROCESSED):
        return True
    bare = fold(text.strip("_-=*─—–━~ :"))
    return bare in SEPARATORS and (len(bare) + 2 < len(text) or text.endswith(":"))


def is_rule(text: str) -> bool:
    """A line that is drawn: `________`."""
    return len(text) >= 3 and _RULES.issuperset(text)


def header_block_at(lines: list[Line], start: int) -> HeaderBlock | None:
    """The block that begins with line `start`, if one does."""
    first = lines[start].bare
    role = role_of(first)
    if role in ("from", "date", "to", "subject", "other"):
        block = _block(lines, start)
        return block or (_in_one_line(first, start) if role != "other" else None)
    return None


def _block(lines: list[Line], start: int) -> HeaderBlock | None:
    roles: list[str] = []
    values = ""
    gap = 0
    end = start
    for at in range(start, min(start + MOST_LINES, len(lines))):
        bare = lines[at].bare
        if lines[at].depth != lines[start].depth:
            break
        role = role_of(bare)
        if role:
            roles.append(role)
            values += f" {bare[:400]}"
            gap, end = 0, at + 1
            continue
        gap += 1
        if gap > 2 or (not bare and at + 1 < len(lines) and not role_of(lines[at + 1].bare)):
            break
    named = {role for role in roles if role != "other"}
    addressed = bool(_ADDRESS.search(values))
    evident = addressed or bool(_MOMENT.search(values))
    known = "from" in named or (roles[0] == "date" and "to" in named and addressed)
    apart = end - start == len(roles) and (end == len(lines) or lines[end].blank)
    if known and (
        (len(named) >= 3 and (evident or len(named) > 3))
        or (len(named) == 2 and (evident or (apart and named == {"from", "subject"})))
        or (named == {"from"} and _is_alone(lines, start))
    ):
        return HeaderBlock(start, end, len(named))
    return None


def _is_alone(lines: list[Line], start: int) -> bool:
    """`From: Ada Quill <ada@quill.example>` above a quotation, its other fields left out."""
    return (start == 0 or lines[start - 1].blank) and bool(_BRACKETED.search(lines[start].bare[-200:]))


def _in_one_line(text: str, start: int) -> HeaderBlock | None:
    """`From: Ada Sent: Tuesday … To: Ben Subject: Hello`, as some web clients flatten it."""
    names = _IN_ONE_LINE.findall(text[:_ONE_LINE_MOST])
    roles = {ROLES.get(fold(name), "") for name in names} - {"", "other"}
    dated = roles == {"from", "date"} and _ADDRESS.search(text[:400]) and _CLOCK.search(text[:400])
    if "from" in roles and (len(roles) >= 3 or dated):
        return HeaderBlock(start, start + 1, len(roles))
    return None
