"""The day in this machine's own zone, whatever `$TZ` says to one of those who ask: they must agree."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo


def _zone() -> tzinfo:
    """This machine's own zone, whatever `$TZ` says to one of those who ask: they must agree."""
    try:
        with open("/etc/localtime", "rb") as file:
            return ZoneInfo.from_file(file)
    except (OSError, ValueError):
        return UTC


def today() -> str:
    """The date in this machine's own zone."""
    return datetime.now(_zone()).date().isoformat()


def day_of(moment: datetime) -> str:
    """The date of a moment in this machine's own zone."""
    return moment.astimezone(_zone()).date().isoformat()


def day_began() -> str:
    """When today began in this machine's own zone, as stored: ISO 8601 in UTC."""
    return bounds_of(today())[0]


def bounds_of(day: str) -> tuple[str, str]:
    """When a date (ISO) begins in this machine's own zone and when the next one does, as stored: ISO 8601 in UTC."""
    first, zone = date.fromisoformat(day), _zone()
    moments = (datetime.combine(one, time(), zone) for one in (first, first + timedelta(days=1)))
    begin, end = (moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for moment in moments)
    return begin, end
