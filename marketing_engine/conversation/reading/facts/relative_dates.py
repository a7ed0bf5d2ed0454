"""Days that are named by their distance or by a season: "in two weeks", "next quarter", "after the summer"."""

import datetime
import re
from collections.abc import Iterator

from marketing_engine.conversation.reading.facts import ordinal_words as words
from marketing_engine.conversation.reading.facts.calendar_days import months_later, next_weekday
from marketing_engine.conversation.reading.facts.date_mentions import Mention, mentions
from marketing_engine.conversation.reading.facts.date_parts import number_of
from marketing_engine.conversation.reading.facts.date_patterns import MONTH
from marketing_engine.conversation.reading.facts.date_words import END, NUMBERS, UNITS
from marketing_engine.conversation.reading.facts.feasts import feasts_in
from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.relative_date_words import COME_BACK as _COME_BACK
from marketing_engine.conversation.reading.facts.relative_date_words import NAMED, THIS_WEEK

_NUMBER = r"\d{1,3}|" + "|".join(row for _, row in NUMBERS)
_UNIT = "(" + "|".join(row for _, row in UNITS) + ")(?![a-z])"
_NUMBER_ROWS = tuple((number, re.compile(row)) for number, row in NUMBERS)
_UNIT_ROWS = tuple((days, re.compile(row)) for days, row in UNITS)

_HALVES = fold(
    r"half an?|half|ein halbes|einem halben|halbes|halben|une demi|medio|mezzo|mezz'|een half|meio|pol"
    r"|ett halvt|et halvt|puoli|puolen|pul|yarim|fel"
)
_HALF = re.compile(_HALVES)
DISTANCE = re.compile(
    r"(?<![a-z])((?:let it (?:lie|rest|be)|(?:leave|park|shelve) it|hold off|pause|mi dia|mi dai|ci dia|geef me)"
    r"(?: for)?|in|within|after|for the next|another|the next|about|nach|fur|dans|d'ici|apres|en|dentro de|tra|fra"
    r"|entro|over|na|em|daqui a|za|om|i|efter|nasta|etter|po|give (?:it|me|us|her|him|them)|next|wait|for|por|per|voor"
    r"|says?|reckons?|sagt|meint|dit|dice|zegt|passe[dzr]?|pasad[oa]s|minst|mindestens|at least|noch|still|peste|bo"
    r"|fur die nachsten"
    r"|(?:laissez|laisse|donnez|donne|geben sie|gebt|gib|dame|deme|denos|dadnos|dia|datemi|dateci|lasciatemi|geef"
    r"|dejad|deixe|dajcie|prosze dac|ge|giv|gi|antakaa|dejte)[ -](?:moi|nous|mir|uns|ci|ons|mij|me|nam|mi|oss|mig|os"
    r"|meg|meille))?"
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
    r"(?<![a-z])(?:so|say|maybe|try|in|until|till|from|before|after|for|ab|bis|vor|nach|im jahr|en|avant|apres"
    r"|jusqu'en|para|hasta"
    r"|nel|dal|fino al|in het jaar|em|ate|w|do|od|vuonna|vuoteen|i|till|til|v|az|roku|voor|tot|of) (20[2-4]\d)"
    r"(?![\d:./-]\d|\d| ?(?:%|eur|euro|kr|usd))"
)
_END_OF_YEAR = re.compile(r"(?<![a-z])" + END + r" (?:of |des |de |di |von |van |do )?(20[2-4]\d)(?![\d:./-]\d|\d)")
_PAST = re.compile(
    r"^[^.!?]{0,6}(?:ago|before|earlier|previous|her|avant|atras|fa|geleden|temu|sedan|siden|sitten|zpet|once)(?![a-z])"
)
_BEFORE_PAST = re.compile(r"(?:vor|il y a|hace|ha|pred|przed|last|letzten)\s$")
_BEGINS = re.compile(r"(?:^|[.!?:;] )$")
_MOST_DAYS = 800
_NAMED = {name: re.compile(any_of(phrases) + r"(?![a-z])") for name, phrases in NAMED.items()}
NEXT_WEEK = re.compile(any_of(NAMED["next week"]) + r"(?![a-z])")
_OF_YEAR = (
    f"(?:(?:/|, |{words.OF})(?:roku )?"
    + r"(?P<year>20\d\d)(?!\d)"
    + f"|{words.OF}(?P<later>{words.NEXT_YEAR})"
    + "(?![a-z]))?"
)
_QUARTER = re.compile(
    r"(?<![a-z\d])(?:(?:q|t|kw?artal |quarter |trimestre |trimestrul |kwartaal )(?P<digit>[1-4])"
    r"|(?P<roman>i{1,3}|iv)\.? (?:kw?artal\w{0,2}|trimestre)|"
    r"(?P<digit_first>[1-4])q|第(?P<japanese>[1-4])四半期|"
    + words.ORDINAL + " " + words.QUARTER + r"(?![a-z])|trimestrul (?P<behind>al doilea|al treilea"
    r"|al patrulea))" + _OF_YEAR + r"(?![a-z\d])"
)  # fmt: skip
_HALF_YEAR = re.compile(
    r"(?<![a-z\d])(?:h(?P<digit>[12])|" + words.ORDINAL + " " + words.HALF + r"(?![a-z]))"
    r"(?! (?:of|im|de|van|w|i|di) (?:the (?:month|week|day)|" + MONTH + "))" + _OF_YEAR + r"(?![a-z\d])"
)  # fmt: skip
_SEASONS = {
    "spring": (3, 1),
    "summer": (6, 1),
    "autumn": (9, 1),
    "winter": (12, 1),
    "end of summer": (9, 1),
    "christmas": (12, 25),
    "end of year": (12, 31),
}

_SEASON_ALONE = re.compile(
    r"(?:^|[.!?:,] )(?:say |maybe |perhaps |try |so |then )?(?:(spring|fruhling|fruhjahr|printemps|primavera"
    r"|voorjaar|lente"
    r"|var|forar)|(summer|sommer|ete|verano|estate|zomer|verao|sommar)|(autumn|fall|herbst|automne|otono|autunno|najaar"
    r"|herfst|outono|host)|(winter|hiver|invierno|inverno))(?: then| maybe| perhaps| please)?(?=[.!?,]|$)"
)
_SEASON_NAMES = ("spring", "summer", "autumn", "winter")

_EXACT = {
    "tomorrow": -2,
    "day after tomorrow": -2,
    "next year": -1,
    "next week": 0,
    "next month": 2,
    "next quarter": 2,
}
_AHEAD = {"tomorrow": 1, "day after tomorrow": 2, "in a week": 7}
_AHEAD_MONTHS = {"in a month": 1, "in a year": 12}
_MONTHS = {30: 1, 91: 3, 183: 6, 365: 12}
"""Months of the units that are counted in days elsewhere."""
COME_BACK = re.compile(any_of(_COME_BACK) + r"(?![a-z])")
_THIS_WEEK = re.compile(any_of(THIS_WEEK) + r"(?![a-z])")


def all_in(plain: str, received: datetime.date) -> list[Mention]:
    """Such days that a folded text names; `exact` is below 0 for the vaguest, 0 for seasons, 2 for the rest.

    Of two that share words, such as "summer" in "after the summer", the longer one is meant.
    """
    found: list[Mention] = []
    for one in sorted(_every(plain, received), key=lambda one: (one.start, -one.end)):
        if not found or one.end > found[-1].end or one.exact > found[-1].exact:
            found.append(one)
    return found


def _every(plain: str, received: datetime.date) -> Iterator[Mention]:
    yield from _distances(plain, received)
    yield from _years_and_parts(plain, received)
    for start, end, day in feasts_in(plain, received):
        yield Mention(start, end, day, 2)
    for found in _SEASON_ALONE.finditer(plain):
        yield Mention(found.start(), found.end(), _named_day(_SEASON_NAMES[(found.lastindex or 1) - 1], received), 0)
    for name, pattern in _NAMED.items():
        named = pattern.search(plain)
        if named:
            yield Mention(
                named.start(),
                named.end(),
                _named_day(name, _year_after(plain, named.end(), received)),
                _EXACT.get(name, 0),
            )


def _years_and_parts(plain: str, received: datetime.date) -> Iterator[Mention]:
    """Years, their quarters, halves and ends."""
    for pattern, day_of in ((_QUARTER, _quarter), (_HALF_YEAR, _half_year)):
        for found in pattern.finditer(plain):
            if part := day_of(found, received):
                yield Mention(found.start(), found.end(), part, 2)
    for found in _YEAR.finditer(plain):
        if int(found[1]) > received.year:
            yield Mention(found.start(), found.end(), datetime.date(int(found[1]), 1, 1), -1)
    for found in _END_OF_YEAR.finditer(plain):
        if int(found[1]) >= received.year:
            yield Mention(found.start(), found.end(), datetime.date(int(found[1]), 12, 31), 2)


def _distances(plain: str, received: datetime.date) -> Iterator[Mention]:
    """Days so far away: what no word says to lie ahead is vague, and only a number counts."""
    for found in DISTANCE.finditer(plain):
        before = plain[max(0, found.start() - 8) : found.start(2)]
        after = plain[found.end() : found.end() + 16]
        number, unit = 0.5 if _HALF.fullmatch(found[2]) else _number(found[2]), _days(found[3])
        if number * unit > _MOST_DAYS or _PAST.match(after) or _BEFORE_PAST.search(before):
            continue
        ahead = found[1] not in (None, "for") or _DISTANT.match(after) or _BEGINS.search(before)
        if ahead or found[1] or found[2].isdigit():
            yield Mention(found.start(), found.end(), _later(received, number, unit), 2 if ahead else -2)


def _later(day: datetime.date, number: float, unit: int) -> datetime.date:
    """The day so many units of days later; months, quarters and years are those of the calendar."""
    months = number * _MONTHS.get(unit, 0)
    return months_later(day, int(months)) if months >= 1 else day + datetime.timedelta(round(number * unit))


def _year_after(plain: str, end: int, received: datetime.date) -> datetime.date:
    """The day from which a season counts: of arrival, or the last of the year before the one that follows it."""
    year = _FOLLOWING_YEAR.match(plain[end : end + 8])
    return datetime.date(int(year[1]) - 1, 12, 31) if year and int(year[1]) > received.year else received


def first_in(plain: str, received: datetime.date) -> Mention | None:
    """The first such day that a folded text names."""
    return min(all_in(plain, received), key=lambda one: (one.start, -one.exact), default=None)


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


def _quarter(found: re.Match[str], received: datetime.date) -> datetime.date | None:
    digit = found["digit"] or found["digit_first"] or found["japanese"]
    number = (
        int(digit)
        if digit
        else len(found["roman"])
        if found["roman"]
        else number_of(found["ordinal"] or found["behind"])
    )
    return _part_of_year(found, 3 * (4 if found["roman"] == "iv" else number) - 2, received) if number else None


def _half_year(found: re.Match[str], received: datetime.date) -> datetime.date | None:
    number = int(found["digit"]) if found["digit"] else number_of(found["ordinal"])
    return _part_of_year(found, 6 * number - 5, received) if number in (1, 2) else None


def _part_of_year(found: re.Match[str], month: int, received: datetime.date) -> datetime.date:
    """The first day of a month: of the year that is named, of next year, else the next one."""
    year = int(found["year"] or received.year + bool(found["later"]))
    day = datetime.date(year, month, 1)
    return day if found["year"] or day > received else day.replace(year=year + 1)


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
    if name in _AHEAD_MONTHS:
        return months_later(received, _AHEAD_MONTHS[name])
    if name in ("new year", "next year"):
        return datetime.date(year + 1, 1, 1)
    return received + datetime.timedelta(_AHEAD[name]) if name in _AHEAD else next_weekday(0, received)
