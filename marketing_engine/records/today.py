"""The day in this machine's own zone, whatever `$TZ` says to one of those who ask: they must agree."""

import os
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_FILE = "/etc/localtime"


def zone() -> tzinfo:
    """This machine's own zone, whatever `$TZ` says to one of those who ask: they must agree."""
    try:
        about = os.stat(_FILE)
        return _in_file(about.st_dev, about.st_ino, about.st_mtime_ns)
    except (OSError, ValueError):
        return UTC


@lru_cache(maxsize=1)
def _in_file(*_state: int) -> tzinfo:
    with open(_FILE, "rb") as file:
        return ZoneInfo.from_file(file)


def today() -> str:
    """The date in this machine's own zone."""
    return datetime.now(zone()).date().isoformat()


def day_of(moment: datetime) -> str:
    """The date of a moment in this machine's own zone."""
    return moment.astimezone(zone()).date().isoformat()


def day_of_text(moment: str) -> str:
    """The same of a moment as stored: ISO 8601 in UTC."""
    return day_of(datetime.fromisoformat(moment))


def day_began() -> str:
    """When today began in this machine's own zone, as stored: ISO 8601 in UTC."""
    return bounds_of(today())[0]


def bounds_of(day: str) -> tuple[str, str]:
    """When a date (ISO) begins in this machine's own zone and when the next one does, as stored: ISO 8601 in UTC."""
    first, here = date.fromisoformat(day), zone()
    moments = (datetime.combine(one, time(), here) for one in (first, first + timedelta(days=1)))
    begin, end = (moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for moment in moments)
    return begin, end
