"""Finds the days that a text mentions, in many languages, and counts them from the day on which it arrived."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

from marketing_engine.conversation.reading.facts import date_parts, year_words
from marketing_engine.conversation.reading.facts import date_patterns as patterns
from marketing_engine.conversation.reading.facts.calendar_days import (
    Day,
    last_of_month,
    made,
    nearest,
    next_day_of_month,
    next_weekday,
    week_start,
)


@dataclass(frozen=True)
class Mention:
    """A day that is mentioned between two places of the text; `exact` is higher the more the text says of it."""

    start: int
    end: int
    day: datetime.date
    exact: int


def mentions(plain: str, received: datetime.date, *, month_first: bool) -> list[Mention]:
    """The days that a folded text mentions, in their order. `month_first`: 12/8 may be the eighth of December."""
    found: list[Mention] = []
    for exact, pattern, day_of in _FINDERS:
        for match in pattern.finditer(plain):
            if any(match.start() < one.end and one.start < match.end() for one in found):
                continue
            day = day_of(match, received, month_first)
            if day is not None:
                found.append(_in_its_year(Mention(match.start(), match.end(), day, exact), match, received))
        found.sort(key=lambda one: one.start)
    return _joined(found, plain)


def _in_its_year(one: Mention, match: re.Match[str], received: datetime.date) -> Mention:
    """The mention, in the year that is named behind it: `December next year`, `im Mai letzten Jahres`."""
    if match.re not in _MONTHS or patterns.YEARS.search(match[0]):
        return one
    for years, words in year_words.ROWS:
        behind = words.match(match.string, one.end)
        day = behind and made(received.year + years, one.day.month, one.day.day)
        if behind and day:
            return Mention(one.start, behind.end(), day, one.exact)
    return one


_BESIDE = ((" ", ", ", " ("), (", ", " ("))
"""What stands between a date and its weekday, without and with a full stop that may end the sentence."""
_MONTHS = (patterns.DAY_MONTH, patterns.MONTH_DAY, patterns.MONTH_ALONE)


def _joined(found: list[Mention], plain: str) -> list[Mention]:
    """`Monday, 4 January` is one mention, and a bare `the 17th` follows the date before it."""
    joined: list[Mention] = []
    for one in found:
        last = joined[-1] if joined else None
        between = plain[last.end : one.start] if last else ""
        if last and last.exact == 1 and one.exact >= 3 and len(between) <= 6 and "." not in between:
            day = (
                one.day
                if patterns.YEARS.search(plain[one.start : one.end])
                else _on_weekday(one.day, last.day.weekday())
            )
            joined[-1] = Mention(last.start, one.end, day, one.exact)
        elif last and last.exact >= 4 and one.exact == 1 and between in _BESIDE[plain[last.end - 1] == "."]:
            joined[-1] = Mention(last.start, one.end, last.day, last.exact)
        elif last and last.exact >= 4 and one.exact == 3 and last.day > one.day:
            joined.append(Mention(one.start, one.end, next_day_of_month(one.day.day, last.day) or one.day, one.exact))
        else:
            joined.append(one)
    return joined


def _on_weekday(day: datetime.date, weekday: int) -> datetime.date:
    """The day, or a year before where only that is such a weekday: a stale date."""
    before = made(day.year - 1, day.month, day.day)
    return before if day.weekday() != weekday and before and before.weekday() == weekday else day


def _number_of(rows: tuple[re.Pattern[str], ...], word: str) -> int:
    return next((number for number, row in enumerate(rows) if row.fullmatch(word)), -1)


def _year_of(text: str | None) -> int:
    return 0 if not text else int(text) if len(text) == 4 else 2000 + int(text)


def _dated(year: int, month: int, day: int, received: datetime.date) -> Day:
    return made(year, month, day) if year else nearest(month, day, received)


def _iso(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    return made(int(found[1]), int(found[2]), int(found[3]))


def _japanese(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    part = _JAPANESE_PARTS.get(found[4] or "", 1)
    day = _dated(_year_of(found[1]), int(found[2]), int(found[3] or part), received)
    return last_of_month(day) if day and found[4] == "末" else day


_JAPANESE_PARTS = {"中旬": 15, "下旬": 21}
_NO_DAYS = ((24, 7), (10, 10), (9, 10), (8, 10), (1, 10), (1, 2), (1, 3), (1, 4), (3, 4), (2, 3))
"""Around the clock, marks and parts, where no year is named."""


def _numeric(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    first, separator, second, year = int(found[1]), found[2], int(found[3]), _year_of(found[4] or found[5])
    if not year and (
        (separator == "-" and not patterns.DUTCH_DAY.search(found.string[max(0, found.start() - 5) : found.start()]))
        or (separator == "/" and (first, second) in _NO_DAYS)
    ):
        return None
    if separator.startswith(".") and not year and not separator.endswith(" ") and first < 24 and second > 12:
        return None
    by_day = _dated(year, second, first, received)
    if separator.startswith(".") or not (month_first or second > 12):
        return by_day
    by_month = _dated(year, first, second, received)
    if by_day and by_month:
        return min((by_day, by_month), key=lambda day: (day < received, abs((day - received).days)))
    return by_day or by_month


def _day_month(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    if month_first and patterns.is_other_word_in_english(found[2]):
        return None
    return _dated(_year_of(found[3]), _number_of(patterns.MONTH_ROWS, found[2]) + 1, int(found[1]), received)


def _month_day(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    return _dated(
        _year_of(found[4]), _number_of(patterns.MONTH_ROWS, found[1]) + 1, int(found[3] or found[2]), received
    )


def _weekday_day(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    weekday, number = _number_of(patterns.WEEKDAY_ROWS, found[1]), int(found[2])
    near = (next_day_of_month(number, received + datetime.timedelta(days)) for days in (0, 31, -31, 62))
    return next((day for day in near if day and day.weekday() == weekday), next_day_of_month(number, received))


def _ordinal(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    return next_day_of_month(int(found[1] or found[2]), received)


def _month_alone(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    modified = bool(found[1] or found[2] or found["tail"] or found["year"] or found.start(3) > found.start() + 3)
    if not modified and ((month_first and patterns.no_month_in_english(found)) or not _is_month(found)):
        return None
    month, year = _number_of(patterns.MONTH_ROWS, found[3]) + 1, _year_of(found["year"])
    if not year and month == received.month and not modified:
        return made(received.year, month, 1)
    if found[2] or found["end"]:
        first = _dated(year, month, 28, received)
        return first and last_of_month(first)
    return _dated(year, month, 15 if found[1] or found["mid"] else 1, received)


def _is_month(found: re.Match[str]) -> bool:
    """Whether a word that may be another, such as `mar` or `march`, is a month where it stands."""
    text, start = found.string, found.start(3)
    if found[3] == "marco":
        return bool(patterns.BEFORE_MARCO.search(text[max(0, start - 12) : start]))
    if not patterns.BARE.fullmatch(found[3]) or text.startswith(" ay", found.end()):
        return True
    alone = len(found[3]) > 2 and patterns.ALONE.search(text[max(0, found.start() - 10) : found.start()])
    end = found.end() - text.endswith(".", start, found.end())
    return bool(
        patterns.BEFORE_MONTH.search(text[max(0, start - 10) : start])
        or (alone and patterns.ALONE_AFTER.match(text[end : end + 10]))
    )


def _weekday_alone(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    text, start, end = found.string, found.start(), found.end()
    if found[2] == "s":
        return None
    if (
        found[1] == "mon"
        and text[end : end + 2].strip().isalpha()
        and not patterns.ON.search(text[max(0, start - 8) : start])
    ):
        return None  # `mon retour`
    day = next_weekday(_number_of(patterns.WEEKDAY_ROWS, found[1]), received)
    return day + datetime.timedelta(7) if found[2] == " week" else day


def _week_number(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    return week_start(int(found[1]), received)


def _weekday_week(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    word = next(filter(None, found.groups()))
    return next_weekday(_number_of(patterns.WEEKDAY_ROWS, word), received) + datetime.timedelta(7)


def _month_end(found: re.Match[str], received: datetime.date, month_first: bool) -> Day:
    return last_of_month(received)


_FINDERS: tuple[tuple[int, re.Pattern[str], Callable[[re.Match[str], datetime.date, bool], Day]], ...] = (
    (5, patterns.ISO, _iso),
    (5, patterns.JAPANESE, _japanese),
    *date_parts.FINDERS,
    (5, patterns.DAY_MONTH, _day_month),
    (5, patterns.MONTH_DAY, _month_day),
    (5, patterns.NUMERIC, _numeric),
    (4, patterns.WEEKDAY_DAY, _weekday_day),
    (3, patterns.ORDINAL, _ordinal),
    (2, patterns.WEEKDAY_WEEK, _weekday_week),
    (2, patterns.WEEK_NUMBER, _week_number),
    (2, patterns.WEEK_NUMBER_AFTER, _week_number),
    (2, patterns.MONTH_END, _month_end),
    (2, patterns.MONTH_ALONE, _month_alone),
    (1, patterns.WEEKDAY_ALONE, _weekday_alone),
)
