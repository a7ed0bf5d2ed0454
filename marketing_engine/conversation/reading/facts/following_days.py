"""Days that are counted from another that the text names: "1 February. The week after", "two weeks after Easter"."""

import datetime
import re
from collections.abc import Iterator, Sequence

from marketing_engine.conversation.reading.facts.calendar_days import made, months_later, next_weekday
from marketing_engine.conversation.reading.facts.date_mentions import Mention
from marketing_engine.conversation.reading.facts.date_patterns import WEEKDAY, WEEKDAY_ROWS
from marketing_engine.conversation.reading.facts.date_words import NUMBERS, UNITS
from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.year_words import BEFORE_THAT, THAT_YEAR

_THE = r"the|die|der|den|am|la|le|el|il|de|na|no|nella|a|o|die darauffolgende|viikon"
_NUMBER = r"\d{1,2}|" + "|".join(row for _, row in NUMBERS)
_UNIT = "|".join(row for _, row in UNITS) + fold("|tag|dag|uge|uke|uka|veckan|dagen|ugen|uken|viikkoa|päivää|het|hét")
_LATER = fold(
    r"after(?:wards)?|later|thereafter|danach|darauf|darauffolgend|später|(?:d')?après|plus tard|suivante?|qui suit"
    r"|después|siguiente|posterior|más tarde|dopo|successiv[ao]|seguente|più tardi|erna|daarna|daarop|erop|later"
    r"|depois|seguinte|a seguir|później|potem|efter(?:åt)?|därpå|senare|derpå|senere|etter|myöhemmin|sen jälkeen"
    r"|nach|na|po|tras|após|poté|nato|potom|později|sonra(?:sı\w{0,4})?|később|utána|mai târziu|următoare|după"
)
_FOLLOWING = re.compile(rf"(?<![a-z\d])(?:({_NUMBER}|{_THE}) )?({_UNIT}) ?({_LATER})(?![a-z])(?! next)")
_BEFORE_ITS_DAY = ("nach", "na", "po", "tras", "apos")
_NEXT_DAY = re.compile(
    fold(
        r"(?<![a-z])(?:le lendemain|the next day|the day after(?! tomorrow)|tags darauf|l'indomani|l'endemain"
        r"|ertesi gün)(?![a-z])"
    )
)
_WEEKDAY_AFTER = re.compile(
    "(?<![a-z])(?:"
    + WEEKDAY
    + fold(
        r" (?:after(?:wards)?|thereafter|following|danach|darauf|d'après|suivant|siguiente|dopo|successivo|erna|daarna"
        r"|seguinte|efter|etter)"
    )
    + "|(?:the )?following "
    + WEEKDAY
    + ")(?![a-z])(?! next)"
)
_PAUSE = re.compile(
    fold(
        r"(?<![a-z])(?:then|followed by|(?:that|which|it) (?:lasts|takes)|danach|dann|anschließend|puis|ensuite|luego"
        r"|después|poi|dopo|dan|daarna|depois"
        r"|potem|sedan|därefter|derefter|deretter|så|sitten|pak|potom|sonra|utána|apoi) "
        r"(?:another |maybe |probably |noch |encore |otr[ao]s? |altre |nog |mais |jeszcze |till |ještě |még )?"
    )
    + rf"({_NUMBER}) (?:whole |solid |full |good )?({_UNIT})(?![a-z])"
)
_UNTIL_OR_ON = re.compile(
    fold(r"(?<![a-z])(?:on|am|op|dne|until|till|til|to|bis|jusqu'\w{1,2}|hasta|fino|tot|até|do|indtil|inntil)")
    + r"(?: (?:the|zum|den|le|el|al|de|o|ao))? ?$"
)
_BEGINNING = r"(?:from|starting|beginning|commencing|as of|ab|vom|a partir d[eu]|desde|dal|vanaf|fra|fran)"
_ON = r"(?: (?:on|the|dem|le|el|il|de|den))* ?$"
_SPAN_FROM = re.compile(
    rf"(?<![a-z\d])({_NUMBER})[ -]({_UNIT})(?:'s?|s')?(?: of)?(?: (?!{_BEGINNING} )[a-z]{{3,12}}){{0,3}},? {_BEGINNING}"
    + _ON
)
_FROM = re.compile(rf"(?<![a-z]){_BEGINNING}" + _ON)
_SPAN_FOR = re.compile(
    rf"[^.!?;]{{0,40}}?(?<![a-z])(?:for|fur|pour|durante|por|per|voor|i) ({_NUMBER}) ({_UNIT})(?![a-z])"
)
_LONGEST = 800
_BEFORE_DAY = re.compile(rf"(?<![a-z\d])(?:({_NUMBER}|the) )?({_UNIT}) before (?:the )?$")
_NEAR = 40
"""Characters between the end of a time and the pause that comes behind it."""
_OBJECT = re.compile(r" (?:the |den |dem |das |la |le |el |il |de |l'|a |o )?")
_NUMBER_ROWS = tuple((number, re.compile(row)) for number, row in NUMBERS)
_UNIT_ROWS = tuple((days, re.compile(row)) for days, row in UNITS)
_FURTHEST = 160
"""Characters between a day and what is counted from it."""
_MOST_DAYS = 200
_A_WEEK, _A_MONTH = 7, 30
_SATURDAY = 5


def following(plain: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The days that are counted from one of those that are known, the one right behind or the last one before."""
    for found in _FOLLOWING.finditer(plain):
        if anchor := _anchor(plain, found, known):
            number, unit = _number(found[1] or ""), _days(found[2])
            if number * unit <= _MOST_DAYS:
                end = max(found.end(), anchor.end)
                yield Mention(found.start(), end, _later(anchor.day, number, unit), COUNTED)
    for found in _WEEKDAY_AFTER.finditer(plain):
        if anchor := _anchor(plain, found, known):
            weekday = next(place for place, row in enumerate(WEEKDAY_ROWS) if row.fullmatch(found[1] or found[2]))
            end = max(found.end(), anchor.end)
            yield Mention(found.start(), end, next_weekday(weekday, anchor.day), COUNTED)
    for found in _NEXT_DAY.finditer(plain):
        if anchor := _anchor(plain, found, known):
            yield Mention(found.start(), found.end(), anchor.day + datetime.timedelta(1), COUNTED)


def pauses(plain: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The days that follow a pause behind one of those that are known: `till the 20th, then a week of sleeping`."""
    for found in _PAUSE.finditer(plain):
        near = [one for one in known if one.exact > 1 and 0 <= found.start() - one.end < _NEAR]
        last = max(near, key=lambda one: one.end, default=None)
        number, unit = _number(found[1]), _days(found[2])
        if last and number * unit <= _MOST_DAYS and _UNTIL_OR_ON.search(plain[max(0, last.start - 16) : last.start]):
            yield Mention(last.start, found.end(), _later(last.day, number, unit), COUNTED)


def preceding(plain: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The days that come so long before a known one: `the week before Easter`, `ten days before 1 May`."""
    for one in known:
        found = _BEFORE_DAY.search(plain[max(0, one.start - _NEAR) : one.start])
        if found and one.exact > 1:
            number, unit = _number(found[1] or ""), _days(found[2])
            day = one.day - datetime.timedelta(max(1, number) * unit)
            if unit == _A_WEEK and not number:
                day = day - datetime.timedelta(day.weekday()) if day.weekday() < _SATURDAY else next_weekday(0, day)
            yield Mention(one.start - len(found[0]), one.end, day, COUNTED)


def spans(plain: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The days on which a time ends that begins on a known one: `two weeks' leave from the 23rd`."""
    for one in known:
        before = plain[max(0, one.start - _FURTHEST // 2) : one.start]
        found = _SPAN_FROM.search(before) or (_FROM.search(before) and _SPAN_FOR.match(plain, one.end))
        if found and one.exact > 0:
            number, unit = _number(found[1]), _days(found[2])
            if number * unit <= _LONGEST:
                yield Mention(one.start, one.end, _later(one.day, number, unit), COUNTED)


def of_that_year(plain: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """Months and seasons of the year of a day before them: `until 31 December 2027 … in the autumn of that year`."""
    for one in known:
        behind = THAT_YEAR.match(plain, one.end) or BEFORE_THAT.match(plain, one.end)
        if not behind or one.exact not in (0, _MONTH):
            continue
        near = [other for other in known if other.exact > 1 and 0 < one.start - other.end < _FURTHEST]
        last = max(near, key=lambda other: other.end, default=None)
        day = made(last.day.year, one.day.month, one.day.day) if last else None
        if last and day and behind.re is BEFORE_THAT and day >= last.day:
            day = made(last.day.year - 1, one.day.month, one.day.day)
        if day:
            yield Mention(one.start, behind.end(), day, COUNTED)


COUNTED = 6
"""How exact a day is that is counted from another: it is named to be kept."""
_MONTH = 2


def _anchor(plain: str, found: re.Match[str], known: Sequence[Mention]) -> Mention | None:
    behind = _OBJECT.match(plain, found.end())
    start = behind.end() if behind else found.end()
    for one in known:
        if one.start in (start, found.end() + 1) and one.exact >= 0:
            return one
    if found.re is _FOLLOWING and found[3] in _BEFORE_ITS_DAY:
        return None
    near = [
        one for one in known if one.end <= found.start() and found.start() - one.end < _FURTHEST and _may_anchor(one)
    ]
    return max(near, key=lambda one: one.end, default=None)


def _may_anchor(one: Mention) -> bool:
    return one.exact > 1 or one.exact == 0


def _later(day: datetime.date, number: int, unit: int) -> datetime.date:
    """The day so much later; of "the week after", its Monday."""
    if unit == _A_WEEK and number == 0:
        return next_weekday(0, day)
    return months_later(day, max(1, number)) if unit == _A_MONTH else day + datetime.timedelta(max(1, number) * unit)


def _number(word: str) -> int:
    """The number that a word names, 0 for an article."""
    if word.isdigit():
        return int(word)
    return next((number for number, row in _NUMBER_ROWS if row.fullmatch(word)), 0)


def _days(word: str) -> int:
    if word.startswith(("tag", "dag", "paiv")):
        return 1
    return next((days for days, row in _UNIT_ROWS if row.fullmatch(word)), _A_WEEK)
