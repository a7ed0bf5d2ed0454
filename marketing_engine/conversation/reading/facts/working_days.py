"""The next working day of a person, where a note names those days: `My days are Tuesdays and Wednesdays`."""

import datetime
import re
from itertools import pairwise

from marketing_engine.conversation.reading.facts.calendar_days import next_weekday
from marketing_engine.conversation.reading.facts.date_mentions import Mention
from marketing_engine.conversation.reading.facts.date_patterns import WEEKDAY_ROWS
from marketing_engine.conversation.reading.facts.date_words import WEEKDAYS

_DAY = "(?:" + "|".join(words for _, words in WEEKDAYS) + ")s?"
_JOIN = r" ?(?:,|and|&|to|-|till|until|through|thru|und|bis|et|y|e|en|och|og|/) ?"
_SEVERAL = f"(?P<days>{_DAY}(?:{_JOIN}{_DAY}){{1,4}})(?![a-z])"
_WORKS = re.compile(
    r"(?<![a-z])(?:work|works|working|worked|in|days|part[- ]time|arbeite|da|travaille|trabajo|lavoro|werk|jobbar)"
    r"[ ,:(]{1,2}(?:(?!not|n't|out|off|away)[a-z-]{1,9}[ ,:(]{1,2}){0,3}" + _SEVERAL
)
_OFF = re.compile(
    r"(?<![a-z])(?:(?:don't|do not|not|never) (?:work|in|here|available)(?: on)?|off(?: on)?) (?P<days>"
    + _DAY
    + r")(?![a-z])"
)
_RANGE = re.compile(r" ?(?:to|-|till|until|through|thru|bis) ?")
_A_DAY = re.compile(_DAY)
_WEEK = 5


def next_of(plain: str, received: datetime.date) -> Mention | None:
    """The next day of work after the mail came in; None where a folded text names none."""
    for pattern, is_off in ((_WORKS, False), (_OFF, True)):
        found = pattern.search(plain)
        if not found:
            continue
        named = _days_in(found["days"])
        works = set(range(_WEEK)) - named if is_off else named
        if works:
            day = min(next_weekday(weekday, received) for weekday in works)
            return Mention(found.start(), found.end(), day, 1)
    return None


def _days_in(words: str) -> set[int]:
    """The weekdays that are named; `Monday to Thursday` are four."""
    each = [(one, _weekday(one.group())) for one in _A_DAY.finditer(words)]
    days = {weekday for _, weekday in each}
    for (one, first), (other, last) in pairwise(each):
        if _RANGE.fullmatch(words[one.end() : other.start()]):
            days |= set(range(first, last + 1))
    return days


def _weekday(word: str) -> int:
    return next(
        place for place, row in enumerate(WEEKDAY_ROWS) if row.fullmatch(word) or row.fullmatch(word.removesuffix("s"))
    )
