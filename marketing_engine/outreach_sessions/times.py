"""Times as people type and read them; stored ones are ISO 8601 text in UTC."""

import re
from datetime import UTC, datetime, timedelta

from coordination.errors import UsageError

_AGO = re.compile(r"-?(\d{1,6})([smhdw])(?: ago)?")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def now() -> datetime:
    """This second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)


def at(text: str | None) -> datetime:
    """What `--at` means: `10:30` today, `2025-01-27 10:30`, ISO 8601 with a zone, or `20m` (ago); None is now.

    A time without a zone is this machine's. Raises UsageError.
    """
    if text is None:
        return now()
    words = text.strip()
    if ago := _AGO.fullmatch(words):
        return now() - timedelta(seconds=int(ago[1]) * _UNITS[ago[2]])
    try:
        if clock := _CLOCK.fullmatch(words):
            today = now().astimezone()
            return today.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, tzinfo=None).astimezone(UTC)
        given = datetime.fromisoformat(words)
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
