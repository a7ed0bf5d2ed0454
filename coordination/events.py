"""What happened beside the mail: one line an event in `log/<date>`, for the timeline of session-log.

A line is `time<TAB>kind<TAB>who<TAB>text`, time in UTC. Messages are not repeated here: they lie in the mailboxes.
"""

import os
import time

from coordination import fields, files, paths
from coordination.errors import CoordinationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

DISORDER = 7200.0
"""Seconds by which a line may be older than the one before it."""


class Event:
    """One line: `time` in seconds since the epoch."""

    __slots__ = ("kind", "text", "time", "who")

    def __init__(self, time: float, kind: str, who: str, text: str) -> None:
        self.time = time
        self.kind = kind
        self.who = who
        self.text = text


def record(kind: str, who: str, text: str) -> None:
    """Add a line. Whatever keeps it from being written (a full disk) must not keep the thing itself from happening."""
    seconds, nanoseconds = divmod(time.time_ns(), 1_000_000_000)
    day, clock = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(seconds)).split()
    line = "\t".join((f"{day}T{clock}.{nanoseconds // 1000:06d}Z", kind, fields.clean(who), fields.clean(text)[:500]))
    try:
        folder = os.path.join(paths.ready(), "log")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        handle = os.open(os.path.join(folder, day), os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.write(handle, f"{line}\n".encode())
        finally:
            os.close(handle)
    except (OSError, CoordinationError):  # a damaged state folder is told of elsewhere
        return


def newest_first(start: float) -> "Iterator[Event]":
    """The events from a time on, as they stand in the log from its end; a damaged line is passed over.

    A line may have been written a moment after a later one; what is a minute older than `start` ends the reading.
    """
    folder = paths.below("log")
    try:
        days = sorted(os.listdir(folder), reverse=True)
    except FileNotFoundError:
        return
    first = time.strftime("%Y-%m-%d", time.gmtime(max(0.0, start)))
    for day in days:
        if day < first:
            return
        for event in _of_day(os.path.join(folder, day)):
            if event.time >= start:
                yield event
            elif event.time < start - DISORDER:
                return


def _of_day(path: str) -> "Iterator[Event]":
    from datetime import datetime

    try:
        text = files.read(path)
    except OSError:
        return  # no log of ours, or gone
    end = len(text)
    while end > 0:
        begin = text.rfind(b"\n", 0, end) + 1
        parts = text[begin:end].decode("utf-8", "replace").split("\t")
        end = begin - 1
        try:
            event = Event(datetime.fromisoformat(parts[0]).timestamp(), *parts[1:4])
        except (ValueError, TypeError):
            continue
        yield event
