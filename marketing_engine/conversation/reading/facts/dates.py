"""The days that a text states: when an absence ends, when to come back, when a person would like to meet.

Conventions: the day of return where it is given, else the day after "until", "through" or "after" as it is written;
a month, quarter or season is its first day, "mid" the 15th, "end of" the last.
"""

import datetime
import re

from marketing_engine.conversation.reading.facts import relative_dates
from marketing_engine.conversation.reading.facts.date_mentions import Mention, mentions, next_day_of_month
from marketing_engine.conversation.reading.facts.date_words import CONNECTORS, FROM, RETURN, SINCE, UNTIL
from marketing_engine.conversation.reading.facts.folding import composed, fold
from marketing_engine.conversation.reading.facts.languages import language_of

MOST = 4_000
"""Characters that are read."""
_MOST_AHEAD = datetime.timedelta(800)
_MOST_PAST = datetime.timedelta(400)
_WINDOW = 50
_YEARS = range(1990, 2200)  # a Date field may say any

_RETURN = re.compile(r"(?<![a-z])(?:" + RETURN + r")(?![a-z])")
_UNTIL = re.compile(r"(?<![a-z])(?:" + UNTIL + r")(?![a-z])")
_FROM = re.compile(r"(?<![a-z])(?:" + FROM + r")(?![a-z])")
_SINCE = re.compile(r"(?<![a-z])(?:" + SINCE + r")(?![a-z])")
_BETWEEN = re.compile(
    r"(?:\([^)]{0,12}\)|[.,]| |at \d{1,2} ?[ap]?m?|\d{1,2}[:.h]\d{0,2}|mit\w{2,8}|noon|morning|evening"
    r"|au soir|(?:le|the|el|den|zum|dem|il|dia|den) ){0,4}"
    + CONNECTORS
    + r"(?: ?(?:and )?(?:including|including|einschl\w{0,10}\.?|inklusive|med|le|the|el|den|zum|dem|il|dia"
    r"|including|ao|l'|al|o|med den|a))? ?(?:[a-z-]{2,12},? )?"
)
_AFTER = re.compile(
    r"[^!?;]{0,12}?(?<![a-z])(?:asti|saakka|kadar|ig|pana|inclusive|inklusive|inclus|incluso|compreso"
    r"|compresi|wlacznie|vcetne|まで)(?![a-z])"
)
_BARE_RETURN = re.compile(
    r"(?<![a-z])(?:"
    + RETURN
    + r") (?:[a-z]{1,4} ){0,2}(?P<day>[1-3]?\d)(?:'[a-z]{1,6}|:[a-z]{1,2})?(?=\.? ?$|[,;!)]|\. [a-z])"
    r"|(?<![\d.,:/])(?P<number>[1-3]?\d)'[a-z]{2,6} (?:" + RETURN + r")(?![a-z])"
)
_AN_ARTICLE = 5
_START, _NONE, _END, _BEGINS, _RETURNS = range(5)


def resume_date(text: str, received: datetime.date) -> str:
    """The day (ISO) on which an absence note says to be back, empty where it names none. Linear in the text."""
    if received.year not in _YEARS:
        return ""
    plain = _plain(text)
    found = _sensible(mentions(plain, received, month_first=_month_first(text)), received)
    if bare := _bare_return(plain, found):
        return bare.isoformat()
    roles = [_role(plain, found, place) for place in range(len(found))]
    best = max(
        (
            (role, one.exact >= 3, -place)
            for place, (role, one) in enumerate(zip(roles, found, strict=True))
            if role > _START
        ),
        default=None,
    )
    if best is not None:
        return found[-best[2]].day.isoformat()
    relative = relative_dates.first_in(plain, received)
    return relative.isoformat() if relative else ""


def _bare_return(plain: str, found: list[Mention]) -> datetime.date | None:
    """The day of return that is a number alone after a date: `until 8 December, back 9`."""
    for one in _BARE_RETURN.finditer(plain):
        group = "day" if one["day"] else "number"
        start, number = one.start(group), int(one[group])
        before = [mention for mention in found if mention.end <= start and mention.exact >= 4]
        if before and not any(mention.start <= start < mention.end for mention in found):
            return next_day_of_month(number, before[-1].day)
    return None


def snooze_date(text: str, received: datetime.date) -> str:
    """The day (ISO) on which a person who does not want it now says to come back, empty where the text names none."""
    if received.year not in _YEARS:
        return ""
    plain = _plain(text)
    found = [
        one
        for one in _sensible(mentions(plain, received, month_first=_month_first(text)), received)
        if one.day > received and not _SINCE.search(plain[max(0, one.start - 12) : one.start])
    ]
    found += [Mention(start, start, day, 2) for start, day in relative_dates.all_in(plain, received)]
    if not found:
        return ""
    return max(found, key=lambda one: (_asks(plain, one), -one.start)).day.isoformat()


def wish_in(text: str, received: datetime.date) -> str:
    """When a person would like to meet, in words of ours: a weekday, `tomorrow`, `next week`, `24 November`, `soon`."""
    return relative_dates.wish(_plain(text), received, month_first=_month_first(text))


def _plain(text: str) -> str:
    return " ".join(fold(composed(text[: 2 * MOST]))[:MOST].split())


def _month_first(text: str) -> bool:
    return language_of(text[:MOST]) in ("en", "")


def _sensible(found: list[Mention], received: datetime.date) -> list[Mention]:
    return [one for one in found if received - _MOST_PAST <= one.day <= received + _MOST_AHEAD]


def _role(plain: str, found: list[Mention], place: int) -> int:
    """Whether a day is where an absence begins, ends or is over, by the nearest words before it, else after it."""
    one = found[place]
    previous = found[place - 1].end if place else 0
    following = found[place + 1].start if place + 1 < len(found) else len(plain)
    if place and one.start - previous < 40 and _is_range(plain[previous : one.start]):
        return _END
    if place and (its := _AFTER.match(plain[previous : min(one.start, previous + 24)])):
        previous += its.end()  # `8 Aralık'a kadar` has its word behind it
    gap = plain[max(previous, one.start - _WINDOW) : one.start]
    if _AFTER.match(plain[one.end : min(following, one.end + 24)]):
        return _END
    since, until, begins, returns = (_last(pattern, gap) for pattern in (_SINCE, _UNTIL, _FROM, _RETURN))
    if until >= 0 and 0 < begins - until <= _AN_ARTICLE:
        until, begins = begins, -1  # `hasta el`
    after = re.split("[!?;]|\\. ", plain[one.end : min(following, one.end + 40)], maxsplit=1)[0]
    if following - one.end < 40:  # `vuelvo` before the next day is said of that
        after = after.partition(",")[0]
    goes_on = place + 1 < len(found) and _is_range(plain[one.end : following])
    nearest = max(since, until, begins, returns)
    if nearest < 0:
        return _START if goes_on else _RETURNS if _RETURN.search(after) else _NONE
    if nearest == since or (nearest == begins and goes_on):
        return _START
    if nearest == until:
        return _END
    if returns >= 0 or _RETURN.search(after):
        return _RETURNS
    return _START if goes_on else _BEGINS


def _is_range(between: str) -> bool:
    """Whether what stands between two days makes them the ends of one time."""
    return len(between) < _WINDOW and bool(_BETWEEN.fullmatch(between)) and not _RETURN.search(between)


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.end()
    return place


def _asks(plain: str, one: Mention) -> bool:
    """Whether words that ask to come back stand beside a day."""
    return bool(relative_dates.COME_BACK.search(plain[max(0, one.start - 60) : one.end + 40]))
