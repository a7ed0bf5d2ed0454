"""Attribution lines: `On Thu, Nov 5, 2026 at 10:12 AM Ada Marlow <ada@x.example> wrote:`, in any language.

What all of them have is a date or an address, a word for writing or a colon at the end, and the quotation below. They
are told by that, so a language that is not listed is understood too.
"""

import re
from dataclasses import dataclass

from marketing_engine.conversation.reading.new_text.attribution_words import (
    FIRST_PERSON,
    QUOTING,
    SENT,
    STARTERS,
    WROTE,
    WROTE_UNSPACED,
)
from marketing_engine.conversation.reading.new_text.lines import Line
from marketing_engine.conversation.reading.new_text.phrases import fold
from marketing_engine.conversation.reading.new_text.signatures import is_closing

MOST_LINES = 5
"""The most lines over which a mail program wraps an attribution line."""
MOST_CHARACTERS = 420

_ADDRESS = re.compile(r"[\w.+=-]{1,80}@[\w-]{1,80}(?:\.|$)")
_BRACKETED = re.compile(r"[<\[(](?:mailto:)?[^<>\[\]()\s]{1,160}@[^<>\[\]()\s]{1,120}")
_DATE = re.compile(
    r"(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|(?<!\d)\d{1,2}(?:\.|st|nd|rd|th|er|º)?[ -](?:de |d')?[^\W\d_]{3,12}"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?!\d)|\d[年月日년월일]"
)
_FULL_DATE = re.compile(
    r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}|\d[月日월일]"
    r"|(?<!\d)\d{1,2}(?:\.|st|nd|rd|th|er|º)?[ -](?:de |d')?[^\W\d_]{3,12}\.?,?(?: de)? (?:19|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
)
_ISO_START = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b")
_EVIDENT = re.compile(r"[\d@]")
_WORD = re.compile(r"[\w(/]+")
_SAME_LINE = re.compile(
    r"(?<=\S)(?:\s{0,3}-{2,20}|\s{1,3})\s{0,3}"
    r"(?=(?:On|Am|Le|El|Il|Em|Op|Den|W dniu) (?:[^\W\d_]{2,12}[.,]{0,2} ){0,2}\d)"
)
_NAME_WROTE = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]{1,30}\s{1,3}){2,4}\w{3,12}:")
_NAME = re.compile(r"[\"'“]?[A-ZÀ-ÖØ-ÞŠŽŁČŞİА-Я][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){0,4}[\"'”]?,?")
_WHOLE_DATE = re.compile(
    r"(?<!\d)\d{1,2}(?:\.|st|nd|rd|th|er|º)?[ -](?:de |d')?[^\W\d_]{3,12}\.?,?(?: de)? (?:19|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{4}年\d{1,2}月|\d{4}년 \d{1,2}월"
    r"|(?<!\d)\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}"
)
_GLUED = re.compile(r"On\b.{6,160}\bwrote:\S")
_BY_PROGRAM = re.compile(
    r"\w {0,3}-{3}\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?-{3}"
    r"|^Message du \d\d/\d\d/\d{2,4} \d\d:\d\d$"
)
_EDGES = "*_\" \t'“”"
_DASHES = "-—–="
_ABBREVIATION = 8
"""A word with a full stop at the end of a line is an abbreviation up to this length in characters."""
_WHOLE_WITHIN = 34
_START = 60
"""The date or the address stands within this many characters of the beginning."""


@dataclass(frozen=True)
class Attribution:
    """Lines `start` to before `end`; what stands before `column` in the first is the reply's own text."""

    start: int
    end: int
    column: int = 0


def attribution_at(lines: list[Line], last: int, *, above_quotation: bool) -> Attribution | None:
    """The attribution that ends with line `last`, if one does. `above_quotation`: what is quoted begins right below."""
    ending = lines[last].bare
    if _GLUED.match(ending) or _is_of_one_line(ending):
        return Attribution(last, last + 1)
    if len(ending) > MOST_CHARACTERS or not _may_end(ending, above_quotation=above_quotation):
        return None
    found: Attribution | None = None
    joined = ""
    for start in _starts(lines, last):
        first = lines[start].bare
        if len(joined) + len(first) > MOST_CHARACTERS or (found and not _is_wrapped_start(first, joined)):
            break
        joined = f"{first} {joined}".strip()
        if not _is_attribution(joined, above_quotation=above_quotation):
            continue
        if is_closing(first):
            break
        if found or _begins_one(first, joined, alone=start == 0 or lines[start - 1].blank):
            found = Attribution(start, last + 1)
        elif split := list(_SAME_LINE.finditer(first)):
            alone = _is_starter(first[: split[-1].start()])
            column = 0 if alone else lines[start].shown.find(first) + split[-1].start()
            return Attribution(start, last + 1, column)
    return found


def is_dated_sender(text: str) -> bool:
    """`2026-11-05 10:12 GMT+01:00 Ada Marlow`, which has neither a verb nor a colon."""
    return bool(_ISO_START.match(text)) and ("GMT" in text or (text.endswith(">") and bool(_BRACKETED.search(text))))


def _is_of_one_line(text: str) -> bool:
    """`Quoting Ada Marlow <ada@x.example>:` of webmail, `Ada ---05.11.2026 10:12:12---Hello` of Notes, and the like."""
    if len(text) > MOST_CHARACTERS:
        return False
    quoting = text.endswith(":") and fold(text[:20]).startswith(QUOTING) and bool(_BRACKETED.search(text))
    return quoting or bool(_BY_PROGRAM.search(text))


def _starts(lines: list[Line], last: int) -> list[int]:
    """The lines from `last` upward that may belong to it: no blank one between, but where an address was set apart."""
    found = [last]
    at = last - 1
    while at >= 0 and len(found) < MOST_LINES + 1:
        if lines[at].blank:
            below = lines[found[-1]].bare
            if not below.startswith(("<", "mailto:")):
                break
            at -= 1
            continue
        if lines[at].depth != lines[last].depth:
            break
        found.append(at)
        at -= 1
    return found


def _ending(text: str) -> str:
    """Without what stands around it: `*…:*`, `----`. A smiley's colon stays hidden behind its mouth."""
    text = text.rstrip(_EDGES)
    return text.rstrip(_DASHES + _EDGES) if text.endswith(("--", "—", "==")) else text


def _may_end(text: str, *, above_quotation: bool) -> bool:
    ending = _ending(text)
    if ending.endswith((":", "：")) or is_dated_sender(text):
        return True
    if above_quotation or ending != text.rstrip(_EDGES):
        return _writes(ending[-60:])
    return _writes(ending[-12:]) and bool(_DATE.search(text[:_START]) and _BRACKETED.search(text))


def _writes(text: str) -> bool:
    if not WROTE.isdisjoint(_WORD.findall(text.casefold())):
        return True
    return not text.isascii() and any(word in text for word in WROTE_UNSPACED)


def _is_attribution(text: str, *, above_quotation: bool) -> bool:
    if not _EVIDENT.search(text):
        return _writes(text) and (above_quotation or text.startswith("--") or bool(_NAME_WROTE.fullmatch(text)))
    if is_dated_sender(text):
        return True
    dated, addressed = bool(_DATE.search(text)), bool(_ADDRESS.search(text))
    if _writes(text):
        if above_quotation or text.startswith("--") or _NAME_WROTE.fullmatch(text):
            return True
        return addressed or (_has_full_date(text) and FIRST_PERSON.isdisjoint(_WORD.findall(text.casefold())))
    ending = _ending(text).rstrip(":：").casefold().split()[-1:]
    if dated and ending and ending[0] in SENT:
        return True
    if dated and _BRACKETED.search(text):
        return True
    return above_quotation and (dated or addressed) and len(text) < 200


def _has_full_date(text: str) -> bool:
    """Within its beginning: a day with a month or a time, not a year alone."""
    return bool(_FULL_DATE.search(text[: 2 * _START]))


def _begins_one(first: str, joined: str, *, alone: bool) -> bool:
    """Whether it begins with a date, or with a name and then an address or a verb."""
    head = first.lstrip(_DASHES + "*_ ")
    if not head or head[0] in "<>[(" or head.startswith("mailto:"):
        return False
    dated = _DATE.search(head[:_START])
    if dated:
        before = head[: dated.start()]
        return not _SAME_LINE.search(head) and not any(mark in before for mark in ("! ", "? "))
    if _ADDRESS.search(head) or first.startswith("--") or _writes(head):
        return alone or not head[0].islower()
    return (bool(_NAME.fullmatch(head)) and bool(_ADDRESS.search(joined[: 3 * _START]))) or _is_starter(head)


def _is_whole(text: str) -> bool:
    """A day with its month and year stands at its beginning, so nothing of it stands above."""
    return bool(_WHOLE_DATE.search(text[:_WHOLE_WITHIN]))


def _is_wrapped_start(above: str, text: str) -> bool:
    """Whether a line belongs to the attribution that has `text` as its other lines: the line before a wrapped rest."""
    if len(above) > 100 or above[-1] in "!?:" or (above[-1] == "." and len(above.split()[-1]) > _ABBREVIATION):
        return False
    if _is_starter(above):
        return True
    if (_ADDRESS.search(above) and not _ADDRESS.search(text)) or (_writes(above) and not _writes(text)):
        return True
    if _is_whole(text):
        return False
    if _is_starter(" ".join(above.split()[:3])) and above[-3:].strip(" de").isdigit():
        return True
    if _DATE.search(above[:_START]) or _ADDRESS.search(above):
        return True
    return (text[0] in "<(" or text[0].islower()) and bool(_NAME.fullmatch(above))


def _is_starter(text: str) -> bool:
    """`On`, `Am Do.,`, `Il giorno`: what stands before a date."""
    words = text.strip(_DASHES + "*_ ").casefold().split()
    return 0 < len(words) <= 3 and words[0].strip(".,") in STARTERS and all(len(word) <= 12 for word in words)
