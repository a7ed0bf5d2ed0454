"""The hours at which mail may leave: of a mailbox's workday, and where its recipient is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

LOOK_AHEAD = 400
"""Days that are searched for the next open hour."""

DAY = 24 * 60


@dataclass(frozen=True)
class Window:
    """Some hours of some days in a zone: `hours` are (from, until) in minutes since midnight, in their order.

    `why` says what the window is, as the reason for waiting.
    """

    zone: tzinfo
    hours: Sequence[tuple[int, int]]
    is_open_on: Callable[[date], bool]
    why: str

    def next(self, moment: datetime) -> datetime | None:
        """The first moment within the window, this one or a later one, in UTC; None where there is none for long."""
        first = moment.astimezone(self.zone).date()
        for day in (first + timedelta(days=n) for n in range(LOOK_AHEAD)):
            if not self.is_open_on(day):
                continue
            for begins, ends in self.hours:
                begin, end = (self._at(day, minutes) for minutes in (begins, ends))
                if max(moment, begin) < end:
                    return max(moment, begin)
        return None

    def _at(self, day: date, minutes: int) -> datetime:
        """A local time in UTC; for one that the clock skips the moment after, the first of one that comes twice."""
        day, minutes = day + timedelta(days=minutes // DAY), minutes % DAY
        return datetime.combine(day, time(minutes // 60, minutes % 60), self.zone).astimezone(UTC)


def workday_hours(start: int, end: int, lunch: tuple[int, int] | None) -> list[tuple[int, int]]:
    """The hours of a workday without its lunch."""
    return [(start, lunch[0]), (lunch[1], end)] if lunch else [(start, end)]


def clock(minutes: int) -> str:
    """`570` as `09:30`."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
