"""When mails left and will leave, by what limits count: all of the last seven days, and those that are planned."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

from marketing_engine.records.today import bounds_of, day_of

Scope = tuple[str, str]
"""What a limit counts: `("all", "")`, or a `mailbox`, `campaign`, `company` or `domain` with its name or id."""

SECONDS = {"minute": 60, "hour": 3600, "week": 7 * 24 * 3600}
"""Spans that are any stretch of time of their length; a day is that of the calendar here."""

KEPT_DAYS = 8
"""Days that a ledger must look back: the longest span, and one for the zones."""


class Ledger:
    """Moments (seconds since 1970) by scope, in order."""

    def __init__(self) -> None:
        self._moments: dict[Scope, list[float]] = defaultdict(list)
        self._days: dict[Scope, set[str]] = defaultdict(set)
        self._bounds: dict[date, tuple[float, float]] = {}
        self._full: dict[tuple[Scope, str], tuple[float, float]] = {}

    def add(self, scopes: Iterable[Scope], moment: float) -> None:
        """Count a mail."""
        for scope in scopes:
            insort(self._moments[scope], moment)
            self._days[scope].add(_day_of(moment).isoformat())

    def note_days(self, scope: Scope, days: Iterable[str]) -> None:
        """Note on which days (ISO) mails were counted, also longer ago."""
        self._days[scope].update(days)

    def days_before(self, scope: Scope, day: date) -> int:
        """On how many days before this one mails were counted."""
        return sum(one < day.isoformat() for one in self._days[scope])

    def free_from(self, scope: Scope, limit: int, per: str, moment: float) -> float:
        """The first moment, this one or a later one, at which one more mail keeps within a limit."""
        if per == "day":
            return self.free_day(scope, lambda _day: limit, moment, f"{limit} a day")
        return self._free_stretch(self._moments[scope], limit, SECONDS[per], moment)

    def free_day(self, scope: Scope, limit_of: Callable[[date], int], moment: float, name: str = "day") -> float:
        """The same for a limit a day, which may be another on each day; `name` tells the scope's limits apart."""
        begun = moment
        full_from, full_until = self._full.get((scope, name), (moment, moment))
        if full_from <= moment < full_until:
            moment = full_until
        while True:
            day = _day_of(moment)
            begin, end = self._day(day)
            if self._count(scope, begin, end) < limit_of(day):
                break
            moment = end
        if moment > begun:  # mails are only added, so what is full stays full
            kept_from = full_from if full_from <= begun <= full_until else begun
            self._full[scope, name] = (kept_from, moment)
        return moment

    def after_gap(self, scope: Scope, gap: float, moment: float) -> float:
        """The first moment with no other mail for this many seconds before and after it."""
        moments = self._moments[scope]
        while True:
            at = bisect_right(moments, moment)
            near = [one for one in moments[max(0, at - 1) : at + 1] if abs(one - moment) < gap]
            if not near:
                return moment
            moment = max(near) + gap

    def used(self, scope: Scope, per: str, moment: float) -> int:
        """How many mails a limit counts at a moment."""
        if per == "day":
            return self._count(scope, *self._day(_day_of(moment)))
        moments = self._moments[scope]
        return len(moments) - bisect_right(moments, moment - SECONDS[per])

    def names(self, kind: str) -> list[str]:
        """The names that mails were counted by, of one kind of scope."""
        return sorted(name for of, name in self._moments if of == kind)

    def _count(self, scope: Scope, begin: float, end: float) -> int:
        moments = self._moments[scope]
        return bisect_left(moments, end) - bisect_left(moments, begin)

    def _day(self, day: date) -> tuple[float, float]:
        if day not in self._bounds:
            begin, end = (datetime.fromisoformat(one).timestamp() for one in bounds_of(day.isoformat()))
            self._bounds[day] = begin, end
        return self._bounds[day]

    @staticmethod
    def _free_stretch(moments: list[float], limit: int, seconds: float, moment: float) -> float:
        while True:
            at = bisect_right(moments, moment)
            if not _is_dense(moments, at, moment, limit, seconds):
                return moment
            later = [one + seconds for one in moments[max(0, at - limit) : at + limit] if one + seconds > moment]
            moment = min(later)


def _is_dense(moments: list[float], at: int, moment: float, limit: int, seconds: float) -> bool:
    """Whether a mail at this moment, at this place among the others, makes more than `limit` within the seconds."""
    for first in range(max(0, at - limit), min(at, len(moments) - limit) + 1):
        begins = moments[first] if first < at else moment
        last = first + limit
        ends = moments[last - 1] if last > at else moment
        if ends - begins < seconds:
            return True
    return False


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _day_of(moment: float) -> date:
    return date.fromisoformat(day_of(_moment(moment)))


def kept_since(now: datetime) -> str:
    """From when on mails must be in a ledger, as stored."""
    return (now - timedelta(days=KEPT_DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")
