"""Counts in the calendar: the next day of that name or number, seen from the day on which a text arrived."""

import datetime
from calendar import monthrange
from contextlib import suppress

MOST_AHEAD = 330
"""Days: a date without a year that would lie further ahead is this year's, and past."""

Day = datetime.date | None


def nearest(month: int, day: int, received: datetime.date) -> Day:
    """The next such day, or the last one where the next lies too far ahead."""
    for year in (received.year - 1, received.year, received.year + 1):
        found = made(year, month, day)
        if found and MOST_AHEAD - 366 < (found - received).days <= MOST_AHEAD:
            return found
    return None


def made(year: int, month: int, day: int) -> Day:
    """That day, or None where the calendar has none."""
    return datetime.date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None


def next_day_of_month(day: int, received: datetime.date) -> Day:
    """The next day with that number, today included."""
    for ahead in range(14):
        first = months_later(received.replace(day=1), ahead)
        found = made(first.year, first.month, day)
        if found and found >= received:
            return found
    return None


def next_weekday(weekday: int, received: datetime.date) -> datetime.date:
    """The next such weekday after the day of arrival."""
    return received + datetime.timedelta((weekday - received.weekday() - 1) % 7 + 1)


def week_start(week: int, received: datetime.date) -> Day:
    """Monday of the next calendar week (ISO 8601) of that number, or of the last where the next is too far."""
    for year in (received.year - 1, received.year, received.year + 1):
        with suppress(ValueError):  # a year without such a week
            found = datetime.date.fromisocalendar(year, week, 1)
            if MOST_AHEAD - 371 < (found - received).days <= MOST_AHEAD:
                return found
    return None


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day of the month so many months later, or the last day of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_of_month(day: datetime.date) -> datetime.date:
    """The last day of the month of a day."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def nth_weekday(first: datetime.date, weekday: int, number: int) -> Day:
    """The weekday of that number, from 1, in the month that begins on `first`; 0 is the last one of it."""
    if number == 0:
        last = last_of_month(first)
        return last - datetime.timedelta((last.weekday() - weekday) % 7)
    found = next_weekday(weekday, first - datetime.timedelta(1)) + datetime.timedelta(7 * (number - 1))
    return found if found.month == first.month else None
