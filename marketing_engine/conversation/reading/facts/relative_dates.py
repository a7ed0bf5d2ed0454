"""Days that are named by their distance or by a season: "in two weeks", "next quarter", "after the summer"."""

import datetime
import re
from collections.abc import Iterator

from marketing_engine.conversation.reading.facts.date_mentions import Mention, mentions, next_weekday
from marketing_engine.conversation.reading.facts.date_words import NUMBERS, UNITS
from marketing_engine.conversation.reading.facts.feasts import feasts_in
from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.relative_date_words import COME_BACK as _COME_BACK
from marketing_engine.conversation.reading.facts.relative_date_words import NAMED, THIS_WEEK

_NUMBER = r"\d{1,2}|" + "|".join(words for _, words in NUMBERS)
_UNIT = "(" + "|".join(words for _, words in UNITS) + ")(?![a-z])"
_NUMBER_ROWS = tuple((number, re.compile(words)) for number, words in NUMBERS)
_UNIT_ROWS = tuple((days, re.compile(words)) for days, words in UNITS)

_HALVES = fold(
    r"half an?|half|ein halbes|einem halben|halbes|halben|une demi|medio|mezzo|mezz'|een half|meio|pol"
    r"|ett halvt|et halvt|puoli|puolen|pul|yarim|fel"
)
_HALF = re.compile(_HALVES)
_DISTANCE = re.compile(
    r"(?<![a-z])(in|within|after|for the next|another|the next|about|nach|fur|dans|d'ici|apres|en|dentro de|tra|fra"
    r"|entro|over|na|em|daqui a|za|om|i|efter|nasta|etter|po|give (?:it|me|us|her|him|them)|next|wait|for|por|per|voor"
    r"|passe[dz]?|pasad[oa]s|minst|mindestens|at least|noch|still|peste|bo|fur die nachsten)?"
    r" ?(?:etwa |about |circa |ca\.? |ungefahr |the next |maybe |perhaps |say )?("
    + _HALVES
    + "|"
    + _NUMBER
    + r")(?![a-z])(?: ?(?:-|to|or|bis|oder|a|o|ou|of)? ?\d{0,2}"
    r"|(?:,| or| oder| of| o| ou| eller| tai| lub| nebo) [a-z]{2,6})(?: |-)(?:more |further |weiteren |other |good )?"
    + _UNIT
)
_DISTANT = re.compile(
    r"^(?:'s?)? ?(?:time|from now|from today|or so|later|please|pls|spater|plus tard|mas tarde|piu tardi|later|pozniej"
    r"|senare|senere|kuluttua|paasta|sonra|mulva|at least|minimum|should|an[^a-z]|!|\?)"
)
_FOLLOWING_YEAR = re.compile(r",? (20[2-4]\d)(?!\d)")
_YEAR = re.compile(
    r"(?<![a-z])(?:in|until|till|from|before|after|for|ab|bis|vor|nach|im jahr|en|avant|apres|jusqu'en|para|hasta"
    r"|nel|dal|fino al|in het jaar|em|ate|w|do|od|vuonna|vuoteen|i|till|til|v|az|roku|voor|tot|of) (20[2-4]\d)"
    r"(?![\d:./-]\d|\d| ?(?:%|eur|euro|kr|usd))"
)
_PAST = re.compile(
    r"^[^.!?]{0,6}(?:ago|before|earlier|previous|her|avant|atras|fa|geleden|temu|sedan|siden|sitten|zpet|once)(?![a-z])"
)
_BEFORE_PAST = re.compile(r"(?:vor|il y a|hace|ha|pred|przed|last|letzten)\s$")
_BEGINS = re.compile(r"(?:^|[.!?:;] )$")
_MOST_DAYS = 800
_NAMED = {name: re.compile(any_of(words) + r"(?![a-z])") for name, words in NAMED.items()}
_NEXT_YEAR = fold(
    r"(?:next|following|coming|nächsten|kommenden|l'année prochaine|l'an prochain|próximo|volgend|komend|przyszłego"
    r"|nästa|næste|neste|ensi|příštího)(?: year| jahres| año| anno| jaar| ano| roku| år| vuoden)?"
)
_QUARTER = re.compile(
    r"(?<![a-z\d])(?:(?:q|t|kw?artal |quarter )([1-4])|([1-4])(?:st|nd|rd|th|er|e|eme|\.|o|º"
    r"|q)? (?:quarter|quartal|trimestre|kw?artal|kvartal|kwartaal|ctvrtleti|neljannes\w{0,5}"
    r"|ceyrek\w{0,4}|negyedev\w{0,3})|(first|erstes|ersten|premier|primer|primo|eerste|primeiro|forsta"
    r"|forste|second|zweiten|deuxieme|segundo|secondo|tweede|third|dritten|troisieme|tercer|terzo|fourth"
    r"|vierten|quatrieme|cuarto|quarto)(?: quarter| quartal| trimestre| kwartaal"
    r"| kvartal))(?:(?:[ /,]| of| de| del| von){0,2}(20\d\d)(?!\d)|,? (?:of |des |de |del |van |w |i |of the )?("
    + _NEXT_YEAR
    + r"))?(?![a-z\d])"
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
    "second half": (7, 1),
    "first half": (1, 1),
    "end of year": (12, 31),
}

_EXACT = {
    "tomorrow": -2,
    "day after tomorrow": -2,
    "next year": -1,
    "next week": 0,
    "next month": 2,
    "next quarter": 2,
}
_AHEAD = {"tomorrow": 1, "day after tomorrow": 2, "in a week": 7, "in a month": 30, "in a year": 365}
COME_BACK = re.compile(any_of(_COME_BACK) + r"(?![a-z])")
_THIS_WEEK = re.compile(any_of(THIS_WEEK) + r"(?![a-z])")


def all_in(plain: str, received: datetime.date) -> Iterator[Mention]:
    """Such days that a folded text names; `exact` is below 0 for the vaguest, 0 for seasons, 2 for the rest."""
    yield from _distances(plain, received)
    for found in _QUARTER.finditer(plain):
        yield Mention(found.start(), found.end(), _quarter(found, received), 2)
    for found in _YEAR.finditer(plain):
        if int(found[1]) > received.year:
            yield Mention(found.start(), found.end(), datetime.date(int(found[1]), 1, 1), -1)
    for start, end, day in feasts_in(plain, received):
        yield Mention(start, end, day, 2)
    for name, pattern in _NAMED.items():
        named = pattern.search(plain)
        if named:
            yield Mention(
                named.start(),
                named.end(),
                _named_day(name, _year_after(plain, named.end(), received)),
                _EXACT.get(name, 0),
            )


def _distances(plain: str, received: datetime.date) -> Iterator[Mention]:
    """Days so far away: what no word says to lie ahead is vague, and only a number counts."""
    for found in _DISTANCE.finditer(plain):
        before = plain[max(0, found.start() - 8) : found.start(2)]
        after = plain[found.end() : found.end() + 16]
        days = round((0.5 if _HALF.fullmatch(found[2]) else _number(found[2])) * _days(found[3]))
        if days > _MOST_DAYS or _PAST.match(after) or _BEFORE_PAST.search(before):
            continue
        ahead = found[1] not in (None, "for") or _DISTANT.match(after) or _BEGINS.search(before)
        if ahead or found[1] or found[2].isdigit():
            yield Mention(found.start(), found.end(), received + datetime.timedelta(days), 2 if ahead else -2)


def _year_after(plain: str, end: int, received: datetime.date) -> datetime.date:
    """The day from which a season counts: of arrival, or the last of the year before the one that follows it."""
    year = _FOLLOWING_YEAR.match(plain[end : end + 8])
    return datetime.date(int(year[1]) - 1, 12, 31) if year and int(year[1]) > received.year else received


def first_in(plain: str, received: datetime.date) -> datetime.date | None:
    """The first such day that a folded text names."""
    found = min(all_in(plain, received), key=lambda one: (one.start, -one.exact), default=None)
    return found.day if found else None


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
    day = datetime.date(int(found[4] or received.year + bool(found[5])), 3 * number - 2, 1)
    return day if found[4] or day > received else day.replace(year=day.year + 1)


def _named_day(name: str, received: datetime.date) -> datetime.date:
    if name in _SEASONS:
        day = datetime.date(received.year, *_SEASONS[name])
        day = day if day > received else day.replace(year=day.year + 1)
        return day + datetime.timedelta(2) if name == "christmas" else day
    year, quarter = received.year, (received.month - 1) // 3
    if name in ("week after next", "end of next week"):
        return next_weekday(0, received) + datetime.timedelta(7 if name == "week after next" else 4)
    if name == "month after next":
        return datetime.date(year + (received.month + 1) // 12, (received.month + 1) % 12 + 1, 1)
    if name == "next month":
        return datetime.date(year + received.month // 12, received.month % 12 + 1, 1)
    if name == "next quarter":
        return datetime.date(year + (quarter + 1) // 4, 3 * ((quarter + 1) % 4) + 1, 1)
    if name == "holidays":
        return datetime.date(year, 9, 1) if 5 <= received.month <= 8 else datetime.date(year + 1, 1, 1)
    if name in ("new year", "next year"):
        return datetime.date(year + 1, 1, 1)
    return received + datetime.timedelta(_AHEAD[name]) if name in _AHEAD else next_weekday(0, received)
