"""Keeps to Apollo's limits, which are a team's for each endpoint: all processes here share one small file for each.

Limits are fixed windows; no answer says when one ends. One that began with our first request ends so long after it.
"""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from coordination import files
from coordination.errors import TryAgain
from marketing_engine.research.sources.errors import SourceFailed

MINUTE = 60.0
WINDOWS = {"minute": MINUTE, "hourly": 3600.0, "24-hour": 86_400.0, "daily": 86_400.0}
"""Names in `x-<name>-requests-left` and their seconds; `daily` stands on an older page."""

_LONGEST_BLOCK = 2 * 86_400.0

Wait = Callable[[float, str], None]
"""Is told of a wait before it begins: seconds, and what for."""


@dataclass
class _Pace:
    """When an endpoint was asked in the last minute, when each longer window began, and until when to ask nothing."""

    asked: list[float] = field(default_factory=list)
    began: dict[str, float] = field(default_factory=dict)
    blocked_until: float = 0.0
    why: str = ""


def retry_after(text: str, now: float) -> float | None:
    """Seconds to wait by a `retry-after` header (RFC 9110: seconds or a date); None for what is neither."""
    text = text.strip()
    if text.isascii() and text.isdecimal() and len(text) < 10:
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return max(0.0, (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now)


class Pacing:
    """The pace of one key, in a folder. `longest` is what it waits at most; longer waits raise SourceFailed."""

    def __init__(
        self,
        folder: Path,
        longest: float,
        on_wait: Wait,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._folder = folder
        self._longest = longest
        self._on_wait = on_wait
        self._clock = clock
        self._sleep = sleep

    def wait_for_turn(self, endpoint: str, per_minute: int) -> None:
        """Return when this endpoint may be asked once; raises SourceFailed, TryAgain."""
        while True:
            with self._shared(endpoint) as pace:
                seconds, why = self._turn(pace, per_minute)
            if seconds <= 0:
                return
            self.pause(seconds, why)

    def pause(self, seconds: float, why: str) -> None:
        """Wait, and say so; raises SourceFailed where it would take too long."""
        if seconds > self._longest:
            until = datetime.fromtimestamp(self._clock() + seconds).astimezone()
            day = "" if seconds < 12 * 3600 else f"{until:%Y-%m-%d} "
            raise SourceFailed(f"{why}; try again after {day}{until:%H:%M:%S}")
        self._on_wait(seconds, why)
        self._sleep(seconds)

    def _turn(self, pace: _Pace, per_minute: int) -> tuple[float, str]:
        """Take a turn, or say how long to wait for one and why."""
        now = self._clock()
        pace.asked = [when for when in pace.asked if now - MINUTE < when <= now]
        if pace.blocked_until > now:
            return pace.blocked_until - now, pace.why
        if len(pace.asked) >= per_minute:
            return pace.asked[-per_minute] + MINUTE - now, f"apollo.yaml allows {per_minute} requests a minute"
        for name, length in WINDOWS.items():
            if not now - length < pace.began.get(name, 0.0) <= now:
                pace.began[name] = now
        pace.asked.append(now)
        return 0.0, ""

    def observe(self, endpoint: str, status: int | None, headers: Mapping[str, str]) -> None:
        """Learn from an answer's headers that nothing is left, or how long a refused caller has to wait."""
        spent = [name for name in WINDOWS if headers.get(f"x-{name}-requests-left", "").strip() in ("0", "0.0")]
        if status != 429 and not spent:
            return
        with self._shared(endpoint) as pace:
            now = self._clock()
            until, why = 0.0, "Apollo's limit of requests is reached"
            for name in spent:
                until = max(until, pace.began.get(name, now) + WINDOWS[name])
                why = f"Apollo's {name} limit of requests is used up"
            if status == 429:
                told = retry_after(headers.get("retry-after", ""), now)
                until = now + min(told if told is not None else max(MINUTE, until - now), _LONGEST_BLOCK)
            if until > now:
                pace.blocked_until, pace.why = until, why

    def _shared(self, endpoint: str) -> "_Shared":
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _Shared(self._folder / f"pace-{endpoint.replace('/', '-')}.json", self._clock)


class _Shared:
    """The pace in a file, read under a lock and written back."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        from filelock import FileLock

        self._path = path
        self._clock = clock
        self._lock = FileLock(f"{path}.lock", timeout=10, mode=0o600)

    def __enter__(self) -> _Pace:
        from filelock import Timeout

        try:
            self._lock.acquire()
        except Timeout:
            raise TryAgain(f"{self._lock.lock_file} is held by another process; try again later") from None
        self.pace = self._read()
        return self.pace

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if error is None:
                files.replace(str(self._path), json.dumps(asdict(self.pace)).encode())
        finally:
            self._lock.release()

    def _read(self) -> _Pace:
        """The file's; a missing or damaged one is begun anew, and what lies impossibly far ahead is not believed."""
        try:
            found: Any = json.loads(files.read(str(self._path)))
            pace = _Pace(
                [float(when) for when in found["asked"]],
                {str(name): float(when) for name, when in found["began"].items()},
                float(found["blocked_until"]),
                str(found["why"]),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return _Pace()
        return pace if pace.blocked_until <= self._clock() + _LONGEST_BLOCK else _Pace()
