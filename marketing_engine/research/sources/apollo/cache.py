"""Apollo's answers on disk, so that nothing is asked, and paid, twice; and calls that are still to be booked.

A call that costs credits is announced in `arrived/` before it is made; its answer is written there the moment it
comes, with what it cost. It is settled when the cost has been told to whoever books it: then it lies as one file for
each thing that was asked, named by a hash of it. What a killed process leaves there, the next one settles; so no
answer is lost and no cost unbooked.
"""

import fcntl
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from coordination import files
from coordination.errors import TryAgain

DAY = 86_400.0
_SKEW = 300.0
"""Seconds that an answer may come from the future: clocks are set."""


@dataclass(frozen=True)
class Call:
    """One real call to Apollo, also a failed one.

    `kind` is search, enrichment or bulk; `status` None where no whole answer came. `credits` is what it cost by what
    Apollo says, `uncertain_credits` what it may have cost, or may cost yet, besides. After a crash a call may be told
    again under the same `id`: book it once, as it was told first.
    """

    id: str
    endpoint: str
    kind: str
    status: int | None
    credits: float
    uncertain_credits: float
    seconds: float
    error: str = ""


@dataclass(frozen=True)
class Part:
    """One thing that was asked and what is to be kept of the answer."""

    endpoint: str
    parameters: dict[str, Any]
    answer: dict[str, Any]

    @property
    def name(self) -> str:
        """The file's name: the same for the same question."""
        return _name(self.endpoint, self.parameters)


def _name(endpoint: str, parameters: dict[str, Any]) -> str:
    asked = json.dumps([endpoint, parameters], sort_keys=True)
    return hashlib.sha256(asked.encode()).hexdigest()[:40] + ".json"


class Cache:
    """The answers in a folder."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._arrived = folder / "arrived"
        self._clock = clock

    def get(self, endpoint: str, parameters: dict[str, Any], days: float) -> dict[str, Any] | None:
        """The answer of at most so many days ago, None where there is none; a damaged file is none."""
        found = _read(self._folder / _name(endpoint, parameters))
        if found is None:
            return None
        age = self._clock() - _seconds(found.get("fetched_at"))
        answer = found.get("answer")
        return answer if -_SKEW <= age < days * DAY and isinstance(answer, dict) else None

    @contextmanager
    def announced(self, call: Call) -> Iterator[None]:
        """Make a call within this block: should the process not live to say how it ended, it is told as given here.

        The file is locked as long as we live, and left behind where an exception ends the block.
        """
        path = self._ready() / f"{call.id}.announced"
        handle = _lock_new(path)
        try:
            os.write(handle, _bytes(asdict(call)))
            yield
            path.unlink(missing_ok=True)
        finally:
            os.close(handle)

    def _ready(self) -> Path:
        self._arrived.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._arrived

    def arrive(self, call: Call, parts: Iterable[Part]) -> None:
        """Put how a call ended onto the disk; it returns when a kill cannot lose it any more."""
        at = datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds")
        entry = {"fetched_at": at, "call": asdict(call), "parts": [asdict(part) for part in parts]}
        files.replace(str(self._ready() / f"{call.id}.json"), _bytes(entry))
        files.sync_folder(str(self._arrived))

    def settle(self, tell: Callable[[Call], None]) -> None:
        """Tell of each call that has ended, and keep the answers; raises what `tell` raises, and TryAgain."""
        if not self._waiting(".json", ".announced"):
            return
        from filelock import FileLock, Timeout

        try:
            with FileLock(self._folder / "arrived.lock", timeout=30, mode=0o600):
                for path in self._waiting(".announced"):
                    self._settle_announced(path, tell)
                for path in self._waiting(".json"):
                    self._settle(path, tell)
        except Timeout:
            raise TryAgain(f"{self._folder}/arrived.lock is held by another process; try again later") from None

    def _waiting(self, *endings: str) -> list[Path]:
        try:
            return sorted(self._arrived / name for name in os.listdir(self._arrived) if name.endswith(endings))
        except FileNotFoundError:
            return []

    def _settle_announced(self, path: Path, tell: Callable[[Call], None]) -> None:
        """Tell of a call whose process is gone; one under way is left alone."""
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            call = _call(_read(path))
            if call and not path.with_suffix(".json").exists():
                tell(call)
            path.unlink(missing_ok=True)
        except BlockingIOError:
            return
        finally:
            os.close(handle)

    def _settle(self, path: Path, tell: Callable[[Call], None]) -> None:
        found = _read(path) or {}
        call = _call(found.get("call"))
        if not call:
            os.replace(path, f"{path}.damaged")  # a person may read what it was
            return
        tell(call)
        for one in found.get("parts") or []:
            part = Part(**one)
            entry = {"fetched_at": found.get("fetched_at"), **asdict(part)}
            files.replace(str(self._folder / part.name), _bytes(entry))
        path.unlink(missing_ok=True)


def _call(value: Any) -> Call | None:
    """The call in a file; None for an empty file, whose call was never made, and for a damaged one."""
    try:
        return Call(**value)
    except TypeError:
        return None


def _lock_new(path: Path) -> int:
    """Create and lock a file; one that was swept away before it was locked is made anew."""
    while True:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(handle, fcntl.LOCK_EX)
        if path.exists():
            return handle
        os.close(handle)


def _bytes(entry: dict[str, Any]) -> bytes:
    """JSON for a person's terminal, too: everything beyond ASCII is escaped."""
    return json.dumps(entry, indent=1).encode() + b"\n"


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(files.read(str(path)))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _seconds(text: object) -> float:
    """A time as seconds since the epoch, 0 for what is none."""
    try:
        return datetime.fromisoformat(str(text)).timestamp()
    except (ValueError, OverflowError):
        return 0.0
