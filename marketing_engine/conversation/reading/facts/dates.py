"""The days that a text states: when an absence ends, when to come back, when a person would like to meet.

Conventions: the day of return where it is given, else the day after "until", "through" or "after" as it is written;
a month, quarter or season is its first day, "mid" the 15th, "end of" the last.
"""

import datetime
import re
from dataclasses import replace

from marketing_engine.conversation.reading.facts import relative_dates
from marketing_engine.conversation.reading.facts.date_mentions import Mention, mentions, next_day_of_month, next_weekday
from marketing_engine.conversation.reading.facts.date_words import (
    CONDITIONS,
    CONNECTORS,
    DIRECT,
    FROM,
    INVITES,
    PAST,
    RETURN,
    SINCE,
    UNTIL,
)
from marketing_engine.conversation.reading.facts.folding import composed, fold
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.facts.phrases import any_of

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
_INVITES = re.compile(any_of(INVITES) + r"(?![a-z])")
_DIRECT = re.compile(r"(?<![a-z])(?:" + DIRECT + r")(?: the| den| dem| der| le| la| les| el| il| de| het| [ao]s?)? ?$")
_PAST = re.compile(r"(?<![a-z])(?:" + PAST + r")(?![a-z])")
_FEW = 6
_SHORT = 14
"""Words: so short is an answer that agrees to what was proposed."""
_PLAINLY = 3.1
_PROPOSED = 1.0
_CONDITION = re.compile(any_of(CONDITIONS) + r"(?![a-z])")
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
    found, roles = _away_until(found, roles)
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


def _away_until(found: list[Mention], roles: list[int]) -> tuple[list[Mention], list[int]]:
    """The days and their roles, seen from the last day away.

    `From 23.11. in hospital, until 10.12.` begins before it; a weekday of return comes after it.
    """
    last = max(
        (one.day for role, one in zip(roles, found, strict=True) if role == _END and one.exact >= 3), default=None
    )
    if last is None:
        return found, roles
    days, changed = list(found), list(roles)
    for place, one in enumerate(found):
        if one.day < last and roles[place] == _BEGINS:
            changed[place] = _START
        elif one.day < last and roles[place] == _RETURNS and one.exact == 1:
            days[place] = replace(one, day=next_weekday(one.day.weekday(), last))
    return days, changed


def _bare_return(plain: str, found: list[Mention]) -> datetime.date | None:
    """The day of return that is a number alone after a date: `until 8 December, back 9`."""
    for one in _BARE_RETURN.finditer(plain):
        group = "day" if one["day"] else "number"
        start, number = one.start(group), int(one[group])
        before = [mention for mention in found if mention.end <= start and mention.exact >= 4]
        if before and not any(mention.start <= start < mention.end for mention in found):
            return next_day_of_month(number, before[-1].day)
    return None


def snooze_date(text: str, received: datetime.date, quoted: str = "") -> str:
    """The day (ISO) on which a person who does not want it now says to come back, empty where the text names none.

    A short answer that names no day agrees to the one that the mail of ours proposed, where it is `quoted`.
    """
    if received.year not in _YEARS:
        return ""
    day = _asked_day(text, received)
    if day is None and len(text.split()) <= _SHORT and not _CONDITION.search(_plain(text)):
        day = _asked_day(quoted, received, _PROPOSED)
    return day.isoformat() if day else ""


def date_asked_for(text: str, received: datetime.date) -> str:
    """The day (ISO) on which any text plainly asks us to come back, whatever else it wants; empty where none does."""
    day = _asked_day(text, received, _PLAINLY) if received.year in _YEARS else None
    return day.isoformat() if day else ""


def _asked_day(text: str, received: datetime.date, least: float = 0) -> datetime.date | None:
    """The likeliest of the days that a text names to come back on."""
    plain = _plain(text)
    found = [
        _ahead(one, received)
        for one in _sensible(mentions(plain, received, month_first=_month_first(text)), received)
        if one.day > received or _is_this_month(one, received)
    ]
    relative = list(relative_dates.all_in(plain, received))
    taken = [(one.start, one.end) for one in found if one.exact > 1]
    taken_by_others = [(one.start, one.end) for one in relative if one.exact > 1]
    found += [
        one
        for one in relative
        if not any(
            one.start < end and start < one.end for start, end in (taken if one.exact > 1 else taken + taken_by_others)
        )
    ]
    weighed = [(_weight(plain, one), one) for one in found]
    best = max(weighed, key=lambda pair: (pair[0], -pair[1].start), default=None)
    return best[1].day if best and best[0] > least else None


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


def _is_this_month(one: Mention, received: datetime.date) -> bool:
    return one.exact == 2 and one.day == received.replace(day=1)


def _ahead(one: Mention, received: datetime.date) -> Mention:
    """A day ahead: who asks in November to be asked in November means the next."""
    if not _is_this_month(one, received):
        return one
    return replace(one, day=one.day.replace(year=one.day.year + 1), exact=-1)


def _weight(plain: str, one: Mention) -> float:
    """How likely a day is the one to come back on, by how exact it is and by the words beside it; 0 where it is not."""
    before = plain[max(0, one.start - 60) : one.start]
    near = re.split(r"[!?;] |\. ", before)[-1]
    ended = plain[one.end - 1 : one.end] == "."
    after = "" if ended else re.split(r"[!?;.] ", plain[one.end : one.end + 40], maxsplit=1)[0]
    weight = _EXACTNESS.get(one.exact, 1.5)
    weight += 2 * bool(_INVITES.search(near) or _INVITES.search(after))
    weight += bool(relative_dates.COME_BACK.search(before + plain[one.start : one.end + 40]))
    weight += bool(_DIRECT.search(before))
    weight += (3 if one.exact == 1 else 1.5) * (one.exact in (-1, 1) and len(plain.split()) <= _FEW)
    weight -= (
        3
        * (not plain.startswith(_BEFORE, one.start))
        * near.endswith(("not ", "nor ", "nicht ", "pas ", "niet ", "nie "))
    )
    weight -= 2 * bool(_PAST.search(near[-30:])) + 3 * bool(_SINCE.search(near[-12:]))
    return weight


_BEFORE = ("before ", "vor ", "avant ", "antes ", "prima ", "voor ")
_EXACTNESS = {-2: -1.5, -1: -0.9, 0: 0.6, 1: -2.5, 2: 1.2, 3: 0.3, 4: 1.5, 5: 1.5}
