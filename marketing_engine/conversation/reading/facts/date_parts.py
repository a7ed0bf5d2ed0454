"""Days that are named as a part of a month or a year: the second week of it, its first working day, its end."""

import datetime
import re
from collections.abc import Callable

from marketing_engine.conversation.reading.facts import ordinal_words as words
from marketing_engine.conversation.reading.facts.calendar_days import (
    Day,
    last_of_month,
    months_later,
    nearest,
    next_weekday,
    nth_weekday,
)
from marketing_engine.conversation.reading.facts.date_patterns import MONTH, MONTH_ROWS, WEEKDAY, WEEKDAY_ROWS
from marketing_engine.conversation.reading.facts.date_words import END, MID
from marketing_engine.conversation.reading.facts.folding import fold

_ORDINAL_ROWS = tuple((number, re.compile(fold(row))) for number, row in words.ORDINALS)
_TARGET = f"(?:(?P<next>{words.NEXT_MONTH})|(?P<year>{words.NEXT_YEAR}|(?:the )?year)|(?P<month>{MONTH}))(?![a-z])"
_LATE = "(?P<late>" + END + ")"
_MIDDLE = "(?P<middle>" + MID + ")"

WEEK_OF = re.compile(r"(?<![a-z\d])" + words.ORDINAL + " " + words.WEEK + words.OF + _TARGET)
DAY_IN_WORDS = re.compile(
    r"(?<![a-z\d-])(?!\d)(?P<ordinal>" + "|".join(words.ENGLISH_DAYS) + "|" + words.FIRST_FOUR + r")"
    r" (?:of |de |di |d')?(?P<month>" + MONTH + ")"
)
WEEK_AFTER_MONTH = re.compile(r"(?<![a-z])" + MONTH + r"(?: ay\w{1,4})? " + words.ORDINAL + " " + words.WEEK)
GERMAN_WEEK = re.compile(
    r"(?<![a-z\d])" + words.ORDINAL + " (janner|januar|februar|marz|april|mai|juni|juli|august|september"
    r"|oktober|november"
    "|dezember)(woche|halfte)"
)  # fmt: skip
WEEKDAY_OF = re.compile(r"(?<![a-z\d])" + words.ORDINAL + " (?P<weekday>" + WEEKDAY + ")" + words.OF + _TARGET)
WORKING_DAY_OF = re.compile(
    r"(?<![a-z\d])" + words.ORDINAL + " " + words.WORKING_DAY + r"(?: back)?" + words.OF + _TARGET
)
WORKING_DAY_AFTER_MONTH = re.compile(
    r"(?<![a-z])(?P<month>" + MONTH + r")(?: ay\w{1,4})? " + words.ORDINAL + " " + words.WORKING_DAY
)
PART_OF_NEXT_MONTH = re.compile(
    r"(?<![a-z])(?:(?:" + _LATE + "|" + _MIDDLE + "|" + words.BEGIN + "|" + words.ORDINAL + ")" + words.OF + ")?"
    + words.NEXT_MONTH + "(?: ?(?:(?P<end>" + words.SUFFIX_END + ")|(?P<mid>" + words.SUFFIX_MID + ")"
    "|" + words.SUFFIX_BEGIN + "))?"
)  # fmt: skip
DAY_OF_NEXT_MONTH = re.compile(
    r"(?<![\d.,:/])([1-3]?\d)(?:st|nd|rd|th|\.|er|e|º|°|-?a)?" + words.OF + words.NEXT_MONTH + r"(?![a-z])"
)
WEEKDAY_NEXT_WEEK = re.compile(
    r"(?<![a-z])(?:"
    + WEEKDAY
    + ",?(?: of| de la| de| della| da| i| w| v| in)? "
    + words.NEXT_WEEK
    + "|"
    + words.NEXT_WEEK
    + ",? ?(?:on |am |le |el |il |op |na |på |we? |ve? )?"
    + WEEKDAY
    + ")(?![a-z])"
)

_Finder = Callable[[re.Match[str], datetime.date, bool], Day]


def number_of(word: str) -> int:
    """The number of an ordinal, as a word or as a digit; 0 is the last."""
    if word[:1].isdigit():
        return int(word[0])
    return next((number for number, row in _ORDINAL_ROWS if row.fullmatch(word)), 1)


def _place(rows: tuple[re.Pattern[str], ...], word: str) -> int:
    return next((number for number, row in enumerate(rows) if row.fullmatch(word)), 0)


def _first_of(found: re.Match[str], received: datetime.date) -> Day:
    """The first day of the month that is meant; of a year its January, and the last of it in December."""
    groups = found.groupdict()
    if groups.get("next"):
        return months_later(received.replace(day=1), 1)
    if groups.get("year"):
        return datetime.date(received.year, 12, 1) if _ends(found) else datetime.date(received.year + 1, 1, 1)
    return nearest(_place(MONTH_ROWS, groups["month"]) + 1, 1, received)


def _ends(found: re.Match[str]) -> bool:
    return number_of(found["ordinal"]) == 0


def _week_of(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    first = _first_of(found, received)
    return first and _week_in(first, number_of(found["ordinal"]))


def _day_in_words(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    """`the fifth of April`."""
    number = words.ENGLISH_DAYS.get(found["ordinal"]) or number_of(found["ordinal"])
    return nearest(_place(MONTH_ROWS, found["month"]) + 1, number, received) if number else None


def _week_in(first: datetime.date, number: int) -> Day:
    """The Monday of that week of a month; the week in which it begins counts where most of its working days do."""
    if number and first.weekday() in (1, 2):
        return first + datetime.timedelta(7 * (number - 1) - first.weekday() * (number > 1))
    return nth_weekday(first, 0, number)


def _week_after_month(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    first = nearest(_place(MONTH_ROWS, found[1]) + 1, 1, received)
    return first and _week_in(first, number_of(found["ordinal"]))


def _week_in_german(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    """`die zweite Januarwoche`, `zweite Januarhälfte`."""
    first, number = nearest(_place(MONTH_ROWS, found[2]) + 1, 1, received), number_of(found["ordinal"])
    if first and found[3] == "halfte":
        return first.replace(day=15 if number == _SECOND else 1)
    return first and _week_in(first, number)


def _weekday_of(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    first = _first_of(found, received)
    return first and nth_weekday(first, _place(WEEKDAY_ROWS, found["weekday"]), number_of(found["ordinal"]))


def _working_day_of(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    """That working day of a month; the first of January is none."""
    first = _first_of(found, received)
    if not first:
        return None
    last, step = _ends(found), datetime.timedelta(1)
    day, left = (last_of_month(first), 1) if last else (first, number_of(found["ordinal"]))
    while left:
        left -= day.weekday() < _SATURDAY and (day.month, day.day) != (1, 1)
        day += (-step if last else step) * bool(left or day.weekday() >= _SATURDAY)
    return day


def _part_of_next_month(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    first = months_later(received.replace(day=1), 1)
    if found["late"] or found["end"]:
        return last_of_month(first)
    return first.replace(day=15) if found["middle"] or found["mid"] else first


def _day_of_next_month(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    first = months_later(received.replace(day=1), 1)
    return first.replace(day=int(found[1])) if 0 < int(found[1]) <= last_of_month(first).day else None


def _weekday_next_week(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    monday = next_weekday(0, received)
    return monday + datetime.timedelta(_place(WEEKDAY_ROWS, found[1] or found[2]))


_SATURDAY = 5
_SECOND = 2
FINDERS: tuple[tuple[int, re.Pattern[str], _Finder], ...] = (
    (2, WEEK_OF, _week_of),
    (5, DAY_IN_WORDS, _day_in_words),
    (2, WEEK_AFTER_MONTH, _week_after_month),
    (2, GERMAN_WEEK, _week_in_german),
    (2, WEEKDAY_OF, _weekday_of),
    (2, WORKING_DAY_OF, _working_day_of),
    (2, WORKING_DAY_AFTER_MONTH, _working_day_of),
    (2, DAY_OF_NEXT_MONTH, _day_of_next_month),
    (2, PART_OF_NEXT_MONTH, _part_of_next_month),
    (2, WEEKDAY_NEXT_WEEK, _weekday_next_week),
)
"""How exact each names a day, its pattern, and how the day is counted."""
