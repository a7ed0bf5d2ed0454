"""The days that a text states: when an absence ends, and when a person would like to meet.

Conventions: the day of return where it is given, else the day after "until", "through" or "after" as it is written;
a month, quarter or season is its first day, "mid" the 15th, "end of" the last.
"""

import datetime
import re
from dataclasses import replace

from marketing_engine.conversation.reading.facts import relative_dates, working_days
from marketing_engine.conversation.reading.facts.calendar_days import next_day_of_month, next_weekday
from marketing_engine.conversation.reading.facts.date_mentions import Mention, mentions
from marketing_engine.conversation.reading.facts.date_patterns import WEEKDAY_ALONE, WEEKDAY_ROWS
from marketing_engine.conversation.reading.facts.date_words import (
    CONNECTORS,
    FROM,
    READS,
    RETURN,
    SINCE,
    UNTIL,
    WEEKDAYS,
)
from marketing_engine.conversation.reading.facts.following_days import following as counted_from
from marketing_engine.conversation.reading.facts.following_days import spans
from marketing_engine.conversation.reading.facts.shape import Stated
from marketing_engine.conversation.reading.facts.stated_days import (
    MOST_DAYS,
    YEARS,
    is_english,
    plain_of,
    sensible,
    stated,
)

_WINDOW = 50

RETURNS = re.compile(r"(?<![a-z])(?:" + RETURN + r")(?![a-z])")
_BACK = re.compile(r"(?<![a-z])(?:" + RETURN + "|" + READS + r")(?![a-z])")
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
_NEAR = 60
_SENTENCE = 120
_NUMBER_ALONE = 3
_RIGHT_BEHIND = datetime.timedelta(5)
_OF_SOMETHING_ELSE = re.compile(
    r"(?<![a-z])(?:deadline|closing|certified|launch\w*|publish\w*|takes place|visit|webinar|trading as|moves?|moving"
    r"|report|invoice|tender|started|abgabe|frist|scadenza|plazo)(?![a-z])"
)
"""What the day of a sentence is of, where it is of no absence."""
_ABSENT = re.compile(
    r"(?<![a-z])(?:i|i'm|away|out|leave|holiday|closed|travell?ing|bin|ich|je|urlaub|conge|vacaciones)(?![a-z])"
)
_WEEKDAY_WORDS = "|".join(words for _, words in WEEKDAYS)
_READS_ON = re.compile(
    r"(?:^|[.!?;,:] )[^.!?;:]{0,60}(?<![a-z])(?:e-?mails?|inbox|mailbox|messages?|post|letters?|desk|office|in|mail)"
    r"(?: only)? (?:only )?on (" + _WEEKDAY_WORDS + r")s(?![a-z])"
)
_NEVER = re.compile(r"n't|(?<![a-z])(?:not|never|no|nor|away|off|closed)(?![a-z])")
_TO_NEXT = re.compile(r"[ :]{1,2}(?:(?:on|at|the|by|in|for|am|den|dem|le|el|il|op|em|w|v|na|i) ){0,3}")
"""What stands between `returning` and the day that it belongs to."""
_CONJUNCTION = re.compile(r" (?:and|und|et|y|e|en|och|og|i|ja|a|ve|es|si|then|but|aber) ")
_MOST_AHEAD_WITHOUT_YEAR = datetime.timedelta(270)
_START, _NONE, _END, _BEGINS, _RETURNS = range(5)


def resume_date(text: str, received: datetime.date) -> str:
    """The day (ISO) on which an absence note says to be back, empty where it names none. Linear in the text."""
    return day_of_return(text, received).day


def day_of_return(text: str, received: datetime.date) -> Stated:
    """The same, with its words."""
    return stated(_return_in(text, received) if received.year in YEARS else None, text)


def _return_in(text: str, received: datetime.date) -> Mention | None:
    plain = plain_of(text)
    every = mentions(plain, received, month_first=is_english(text))[:MOST_DAYS]
    every = [_of_this_year(plain, one, received) for one in every]
    found = sensible(_behind_days_over(every, received), received)
    if bare := _bare_return(plain, found):
        return bare
    if all(one.exact == 1 for one in found) and (works := working_days.next_of(plain, received)):
        return works
    away = next(spans(plain, found), None)
    found, roles = _away_until(*_with_counted(plain, found))
    best = max(
        (
            (role, one.exact >= 3, -place)
            for place, (role, one) in enumerate(zip(roles, found, strict=True))
            if role == _RETURNS or (role > _START and _may_be_of_absence(plain, one, role))
        ),
        default=None,
    )
    if away is not None and (best is None or best[0] in (_NONE, _BEGINS)):
        return away
    if best is not None:
        return found[-best[2]]
    return _week_away(plain, relative_dates.first_in(plain, received)) or _day_of_reading(plain, received)


def _week_away(plain: str, found: Mention | None) -> Mention | None:
    """Who is away next week is back in the week after; other times are as they are."""
    if found is None or not relative_dates.NEXT_WEEK.fullmatch(plain, found.start, found.end):
        return found
    is_back = RETURNS.search(plain, max(0, found.start - _NEAR), found.start)
    return found if is_back else replace(found, day=found.day + datetime.timedelta(7))


def _behind_days_over(found: list[Mention], received: datetime.date) -> list[Mention]:
    """The days, of which a number alone behind one that is over is the next: `2 to 13 November, back on the 16th`."""
    days = list(found)
    for place, one in enumerate(found[1:], 1):
        last = days[place - 1]
        if one.exact == _NUMBER_ALONE and last.exact >= 3 and last.day < received and one.start - last.end < _NEAR:
            days[place] = replace(one, day=next_day_of_month(one.day.day, last.day) or one.day)
    return days


def _with_counted(plain: str, found: list[Mention]) -> tuple[list[Mention], list[int]]:
    """The days and their roles, with those that are counted from others.

    A weekday that follows a day away is the one of return: `Leave w/c 23 Nov. Monday after that I'm at my desk`.
    """
    counted = list(counted_from(plain, found))[:MOST_DAYS]
    found = [one for one in found if not any(one.start < other.end and other.start < one.end for other in counted)]
    found = sorted([*found, *counted], key=lambda one: one.start)
    roles = [_role(plain, found, place) for place in range(len(found))]
    for place, one in enumerate(found):
        if (
            one in counted
            and roles[place] in (_NONE, _BEGINS, _RETURNS)
            and WEEKDAY_ALONE.search(plain, one.start, one.end)
        ):
            roles = [_START if other.start < one.start else role for role, other in zip(roles, found, strict=True)]
            roles[place] = _RETURNS
    return found, roles


def _day_of_reading(plain: str, received: datetime.date) -> Mention | None:
    """The next of the days on which mail is read: `I check email on Mondays only`."""
    for found in _READS_ON.finditer(plain):
        if not _NEVER.search(found[0]):
            weekday = next(place for place, row in enumerate(WEEKDAY_ROWS) if row.fullmatch(found[1]))
            return Mention(found.start(1), found.end(), next_weekday(weekday, received), 1)
    return None


def _of_this_year(plain: str, one: Mention, received: datetime.date) -> Mention:
    """`Back on 5 October`, read in November: an old note, where no year is named."""
    far = one.exact >= 4 and one.day - received > _MOST_AHEAD_WITHOUT_YEAR
    if not far or str(one.day.year) in plain[one.start : one.end] or (one.day.month, one.day.day) == (2, 29):
        return one
    return replace(one, day=one.day.replace(year=one.day.year - 1))


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
        if one.day > last + _RIGHT_BEHIND and roles[place] == _BEGINS:
            changed[place] = _NONE
        if one.day < last and roles[place] == _BEGINS:
            changed[place] = _START
        elif one.day < last and roles[place] == _RETURNS and one.exact == 1:
            days[place] = replace(one, day=next_weekday(one.day.weekday(), last))
    return days, changed


def _bare_return(plain: str, found: list[Mention]) -> Mention | None:
    """The day of return that is a number alone after a date: `until 8 December, back 9`."""
    for one in _BARE_RETURN.finditer(plain):
        group = "day" if one["day"] else "number"
        start, number = one.start(group), int(one[group])
        before = [mention for mention in found if mention.end <= start and mention.exact >= 4]
        if before and not any(mention.start <= start < mention.end for mention in found):
            day = next_day_of_month(number, before[-1].day)
            return Mention(one.start(), one.end(), day, 3) if day else None
    return None


def wish_in(text: str, received: datetime.date) -> str:
    """When a person would like to meet, in words of ours: a weekday, `tomorrow`, `next week`, `24 November`, `soon`."""
    if received.year not in YEARS:
        return "soon"
    return relative_dates.wish(plain_of(text), received, month_first=is_english(text))


def _role(plain: str, found: list[Mention], place: int) -> int:
    """Whether a day is where an absence begins, ends or is over, by the nearest words before it, else after it."""
    one = found[place]
    previous = found[place - 1].end if place else 0
    following = found[place + 1].start if place + 1 < len(found) else len(plain)
    if place and one.start - previous < 40 and is_range(plain[previous : one.start]):
        return _END
    if place and (its := _AFTER.match(plain[previous : min(one.start, previous + 24)])):
        previous += its.end()  # `8 Aralık'a kadar` has its word behind it
    gap = plain[max(previous, one.start - _WINDOW) : one.start]
    if _AFTER.match(plain[one.end : min(following, one.end + 24)]):
        return _END
    since, until, begins, returns = (_last(pattern, gap) for pattern in (_SINCE, _UNTIL, _FROM, _BACK))
    if until >= 0 and 0 < begins - until <= _AN_ARTICLE:
        until, begins = begins, -1  # `hasta el`
    after = (
        ""
        if _ends_sentence(plain, one)
        else re.split("[!?;]|\\. ", plain[one.end : min(following, one.end + 40)], maxsplit=1)[0]
    )
    if place + 1 < len(found) and following - one.end < _NEAR:
        after = _own_part(after, following - one.end)
    goes_on = place + 1 < len(found) and is_range(plain[one.end : following])
    nearest = max(since, until, begins, returns)
    if nearest < 0:
        return _START if goes_on else _RETURNS if _BACK.search(after) else _NONE
    if nearest == since or (nearest == begins and goes_on):
        return _START
    if nearest == until:
        return _END
    if returns >= 0 or _BACK.search(after):
        return _RETURNS
    return _START if goes_on else _BEGINS


def _ends_sentence(plain: str, one: Mention) -> bool:
    """Whether a day ends with a full stop behind the name of a month that is not shortened."""
    word = plain[max(one.start, one.end - 5) : one.end]
    return word.endswith(".") and word[:-1].isalpha() and word != "sept."


def _own_part(after: str, distance: int) -> str:
    """What stands behind a day and is said of it: `vuelvo` that is nearer to the day that follows is said of that."""
    part = _CONJUNCTION.split(after.partition(",")[0], maxsplit=1)[0]
    words = list(RETURNS.finditer(part))
    if words and _TO_NEXT.fullmatch(after[words[-1].end() : distance]):
        return part[: words[0].start()]
    return part[: words[0].start()] if words and words[0].start() > distance - words[0].end() else part


def _may_be_of_absence(plain: str, one: Mention, role: int) -> bool:
    """Whether a day that is not said to be the one of return may be: no mere weekday, and not of something else."""
    sentence = re.split(r"[!?] |\. ", plain[max(0, one.start - _SENTENCE) : one.start])[-1]
    if role == _NONE and one.exact == 1:
        return _is_alone(plain, one)
    return bool(_ABSENT.search(sentence)) or not _OF_SOMETHING_ELSE.search(sentence)


def _is_alone(plain: str, one: Mention) -> bool:
    """Whether a sentence is nothing but a day: `No signal, no regrets. Monday.`"""
    return plain[: one.start].rstrip()[-1:] in ("", ".", "!", "?") and plain[one.end : one.end + 1] in ("", ".", "!")


def is_range(between: str) -> bool:
    """Whether what stands between two days makes them the ends of one time."""
    return len(between) < _WINDOW and bool(_BETWEEN.fullmatch(between)) and not RETURNS.search(between)


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.end()
    return place
