"""The working days of a country: no weekend there, and no public holiday of the whole country.

Weekends and holidays are those of the library `holidays` (https://holidays.readthedocs.io); holidays of single states
and cantons are not counted. Where the country is unknown, Monday to Friday are working days.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

SATURDAY = 5
_ONE = timedelta(days=1)


def is_working_day(day: date, country: str) -> bool:
    """Whether people in a country (ISO code, or empty) work on a day."""
    known = _calendar(country, day.year)
    return known.is_working_day(day) if known is not None else day.weekday() < SATURDAY


def next_working_day(day: date, country: str) -> date:
    """The day itself where people in a country (ISO code, or empty) work then, else the first one after it."""
    while not is_working_day(day, country):
        day += _ONE
    return day


@lru_cache(maxsize=4096)
def add_working_days(day: date, count: int, country: str) -> date:
    """The working day that comes `count` working days after a day; with a count of 0 as `next_working_day`.

    A Friday and 1 are the Monday after it; a Saturday and 1 are that Monday too.
    """
    for _ in range(count):
        day = next_working_day(day + _ONE, country)
    return next_working_day(day, country)


def why_no_working_day(day: date, country: str) -> str:
    """Why people in a country do not work on a day: `Saturday`, `Christmas Day (DE)`; empty on a working day."""
    if is_working_day(day, country):
        return ""
    known = _calendar(country, day.year)
    name = known.get(day) if known is not None else None
    return f"{name} ({country})" if name else f"{day:%A}"


def has_calendar(country: str) -> bool:
    """Whether the working days of a country (ISO code) are known; where not, Monday to Friday count."""
    return country in _supported()


@lru_cache(maxsize=1)
def _supported() -> frozenset[str]:
    from holidays import list_supported_countries

    return frozenset(list_supported_countries(include_aliases=False))


@lru_cache(maxsize=2048)
def _calendar(country: str, year: int) -> "HolidayBase | None":
    """The holidays of a country in a year, with its weekends; None where the country is unknown."""
    if not country or not has_calendar(country):
        return None
    from holidays import country_holidays

    known = country_holidays(country, years=year)
    if known.supported_languages and "en_US" in known.supported_languages:
        return country_holidays(country, years=year, language="en_US")
    return known
