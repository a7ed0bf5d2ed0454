"""Days that are named by their distance or by a season: "in two weeks", "next quarter", "after the summer"."""

import datetime
import re
from collections.abc import Iterator

from marketing_engine.conversation.reading.facts.date_mentions import mentions, next_weekday
from marketing_engine.conversation.reading.facts.date_words import NUMBERS, UNITS
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.relative_date_words import COME_BACK as _COME_BACK
from marketing_engine.conversation.reading.facts.relative_date_words import NAMED, THIS_WEEK

_NUMBER = r"(\d{1,2}|" + "|".join(words for _, words in NUMBERS) + ")"
_UNIT = "(" + "|".join(words for _, words in UNITS) + ")(?![a-z])"
_NUMBER_ROWS = tuple((number, re.compile(words)) for number, words in NUMBERS)
_UNIT_ROWS = tuple((days, re.compile(words)) for days, words in UNITS)

_DISTANCE = re.compile(
    r"(?<![a-z])(?:in|within|for|after|for the next|another|the next|about|nach|fur|dans|pendant|d'ici"
    r"|apres|en|dentro de|por|durante|tra|fra|per|entro|over"
    r"|voor|na|em|daqui a|por|za|na|przez|om|i|efter|nasta|etter|po|give (?:it|me|us)|next"
    r"|wait)? ?(?:etwa |about |circa |ca\.? |ungefähr |the next )?"
    + _NUMBER
    + r"(?![a-z])(?: ?(?:-|to|or|bis|oder|a|o|ou|of)? ?\d{0,2}) (?:more |further |weiteren |other )?"
    + _UNIT
)
_PAST = re.compile(
    r"^[^.!?]{0,6}(?:ago|before|earlier|previous|her|avant|atras|fa|geleden|temu|sedan|siden|sitten|zpet|once)(?![a-z])"
)
_BEFORE_PAST = re.compile(r"(?:vor|il y a|hace|ha|pred|przed|last|letzten|for)\s$")
_MOST_DAYS = 800
_NAMED = {name: re.compile(any_of(words) + r"(?![a-z])") for name, words in NAMED.items()}
_QUARTER = re.compile(
    r"(?<![a-z\d])(?:(?:q|t|kw?artal |quarter )([1-4])|([1-4])(?:st|nd|rd|th|er|e|eme|\.|o|º"
    r"|q)? (?:quarter|quartal|trimestre|kw?artal|kvartal|kwartaal|ctvrtleti|neljannes\w{0,5}"
    r"|ceyrek\w{0,4}|negyedev\w{0,3})|(first|erstes|ersten|premier|primer|primo|eerste|primeiro|forsta"
    r"|forste|second|zweiten|deuxieme|segundo|secondo|tweede|third|dritten|troisieme|tercer|terzo|fourth"
    r"|vierten|quatrieme|cuarto|quarto)(?: quarter| quartal| trimestre| kwartaal"
    r"| kvartal))(?:[ /]*(20\d\d))?(?![a-z\d])"
)
_ORDINALS = (
    ("fir", "ers", "pre", "pri", "eer", "for"),
    ("sec", "zwe", "deu", "seg", "twe"),
    ("thi", "dri", "tro", "ter"),
    ("fou", "vie", "qua", "cua"),
)
_SEASONS = {
    "spring": (3, 1),
    "summer": (6, 1),
    "autumn": (9, 1),
    "winter": (12, 1),
    "end of summer": (9, 1),
    "christmas": (12, 25),
}

COME_BACK = re.compile(any_of(_COME_BACK) + r"(?![a-z])")
_THIS_WEEK = re.compile(any_of(THIS_WEEK) + r"(?![a-z])")


def all_in(plain: str, received: datetime.date) -> Iterator[tuple[int, datetime.date]]:
    """Where a folded text names such days, and which they are."""
    for found in _DISTANCE.finditer(plain):
        before = plain[max(0, found.start() - 8) : found.start(1)]
        days = _number(found[1]) * _days(found[2])
        if (
            days <= _MOST_DAYS
            and not _PAST.match(plain[found.end() : found.end() + 16])
            and not _BEFORE_PAST.search(before)
        ):
            yield found.start(), received + datetime.timedelta(days)
    for found in _QUARTER.finditer(plain):
        yield found.start(), _quarter(found, received)
    for name, pattern in _NAMED.items():
        named = pattern.search(plain)
        if named:
            yield named.start(), _named_day(name, received)


def first_in(plain: str, received: datetime.date) -> datetime.date | None:
    """The first such day that a folded text names."""
    found = min(all_in(plain, received), default=None)
    return found[1] if found else None


def wish(plain: str, received: datetime.date, *, month_first: bool) -> str:
    """A day to meet, in words of ours."""
    for one in mentions(plain, received, month_first=month_first):
        if one.exact >= 4:
            return f"{one.day.day} {one.day:%B}"
        if one.exact == 1:
            return f"{one.day:%A}".lower()
    if _NAMED["tomorrow"].search(plain):
        return "tomorrow"
    if _NAMED["next week"].search(plain):
        return "next week"
    return "this week" if _THIS_WEEK.search(plain) else "soon"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else next((number for number, row in _NUMBER_ROWS if row.fullmatch(word)), 1)


def _days(word: str) -> int:
    return next((days for days, row in _UNIT_ROWS if row.fullmatch(word)), 7)


def _quarter(found: re.Match[str], received: datetime.date) -> datetime.date:
    word = found[3] or ""
    number = int(found[1] or found[2] or 0) or next(
        place for place, begins in enumerate(_ORDINALS, 1) if word.startswith(begins)
    )
    day = datetime.date(int(found[4] or received.year), 3 * number - 2, 1)
    return day if found[4] or day > received else day.replace(year=day.year + 1)


def _named_day(name: str, received: datetime.date) -> datetime.date:
    if name in _SEASONS:
        day = datetime.date(received.year, *_SEASONS[name])
        day = day if day > received else day.replace(year=day.year + 1)
        return day + datetime.timedelta(2) if name == "christmas" else day
    year, quarter = received.year, (received.month - 1) // 3
    if name == "easter":
        return next(day for day in (_easter(year), _easter(year + 1)) if day > received)
    if name == "next month":
        return datetime.date(year + received.month // 12, received.month % 12 + 1, 1)
    if name == "next quarter":
        return datetime.date(year + (quarter + 1) // 4, 3 * ((quarter + 1) % 4) + 1, 1)
    if name == "holidays":
        return datetime.date(year, 9, 1) if 5 <= received.month <= 8 else datetime.date(year + 1, 1, 1)
    if name == "new year":
        return datetime.date(year + 1, 1, 1)
    return next_weekday(0, received) if name == "next week" else received + datetime.timedelta(1 + (name != "tomorrow"))


def _easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)
