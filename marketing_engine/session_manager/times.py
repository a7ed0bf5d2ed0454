"""Times as people type and read them; stored ones are ISO 8601 text in UTC."""

import re
from datetime import UTC, datetime, timedelta

from coordination.errors import UsageError

_SPAN = re.compile(r"(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def now() -> datetime:
    """This second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)


def parse(text: str | None) -> datetime:
    """What `--at` means: `10:30` today, `2025-01-27 10:30`, ISO 8601 with a zone, or `20m` (ago); None is now.

    A time without a zone is this machine's. Raises UsageError.
    """
    return _moment(text, -1)


def ahead(text: str) -> datetime:
    """The same for what is to come: `20m` is twenty minutes from now."""
    return _moment(text, 1)


def _moment(text: str | None, direction: int) -> datetime:
    if text is None:
        return now()
    words = text.strip()
    try:
        span = _SPAN.fullmatch(words.removesuffix(" ago").removeprefix("-").replace(" ", ""))
        if span and span[0]:
            weeks, days, hours, minutes, seconds = (int(number or 0) for number in span.groups())
            return now() + direction * timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        if clock := _CLOCK.fullmatch(words):
            today = now().astimezone()
            return today.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, tzinfo=None).astimezone(UTC)
        given = datetime.fromisoformat(words)
        if not 1970 < given.year < 9000:
            raise ValueError
        return given.astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"{text!r} is no time: 10:30, '2025-01-27 10:30', 2025-01-27T10:30:00Z, or 20m (ago)"
        ) from None


def stored(when: datetime) -> str:
    """As the records have it: `2025-01-27T10:30:00Z`."""
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def parsed(text: str) -> datetime:
    """A stored time."""
    return datetime.fromisoformat(text)


def local(text: str) -> datetime:
    """A stored time as this machine's clock shows it."""
    return parsed(text).astimezone()


def clock(text: str) -> str:
    """A stored time for people: `Mon 2025-01-27 10:30`."""
    return local(text).strftime("%a %Y-%m-%d %H:%M")


def minutes(number: float) -> str:
    """`45 minutes`, `1 minute`."""
    whole = int(number)
    return f"{whole} minute{'' if whole == 1 else 's'}"
