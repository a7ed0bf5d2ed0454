"""One timeline over all sessions: the messages in every mailbox, and what else happened."""

import time
from itertools import islice

from coordination import address, events, paths, registry
from coordination.errors import DamagedMessage, UsageError
from coordination.message import Message, id_time
from coordination.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from coordination.store.protocol import Item

LAST = 50
MOMENT = 2.0  # seconds by which a line may be written after a later one
LOOK = 0.25  # seconds between looks of somebody who follows
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


class Entry:
    """Something that happened at a `time` (seconds since the epoch); `to` are the receivers of a message."""

    __slots__ = ("id", "kind", "text", "time", "to", "who")

    def __init__(
        self, time: float, kind: str, who: str, text: str, to: "list[str] | None" = None, id: str = ""
    ) -> None:
        self.time = time
        self.kind = kind
        self.who = who
        self.text = text
        self.to = to or []
        self.id = id


class Timeline:
    """What happened, without what an earlier look has told already."""

    def __init__(self, pattern: str = "") -> None:
        self._pattern = address.check_address(pattern) if pattern else ""
        self._stamps: dict[str, object] = {}
        self._told: set[str] = set()
        self._told_events: set[tuple[float, str, str, str]] = set()
        self._events_from = 0.0

    def look(self, since: float, last: int | None, *, going_on: bool = False) -> list[Entry]:
        """What happened since a time, oldest first; the `last` so many. `going_on`: more looks will come."""
        paths.check_format()
        most = None if going_on or self._pattern else last
        ids = self._messages(since, most)
        moved: set[str] = set()
        found = (
            entry for id in sorted(ids, reverse=True) if (entry := _entry(id, ids[id], moved)) and self._concerns(entry)
        )
        entries = list(islice(found, last))
        self._told.update(ids.keys() - moved)
        entries += self._events(since, last)
        entries.sort(key=lambda entry: entry.time)
        return entries[-last:] if last else entries

    def _events(self, since: float, last: int | None) -> list[Entry]:
        """Events not told yet, at least the `last` so many; a line may have been written a moment after a later one."""
        found: list[Entry] = []
        newest = self._events_from
        for event in events.newest_first(max(since, self._events_from)):
            newest = max(newest, event.time - MOMENT)
            if last and len(found) >= last and event.time < newest:
                break
            entry = Entry(event.time, event.kind, event.who, event.text)
            if self._concerns(entry) and _key(entry) not in self._told_events:
                found.append(entry)
        self._events_from = newest
        told = self._told_events | {_key(entry) for entry in found if entry.time >= newest}
        self._told_events = {key for key in told if key[0] >= newest}
        return found

    def _concerns(self, entry: Entry) -> bool:
        return not self._pattern or any(address.covers(self._pattern, name) for name in (entry.who, *entry.to))

    def _messages(self, since: float, last: int | None) -> "dict[str, list[tuple[str, Item]]]":
        """Messages by id, each with the mailboxes that have it; at least the `last` so many."""
        store = open_store()
        found: dict[str, list[tuple[str, Item]]] = {}
        for name in registry.mailboxes():
            stamp = store.stamp(name)
            if self._stamps.get(name) == stamp:
                continue
            self._stamps[name] = stamp
            read = store.history(name, last, since=str(int(since)) if since > 0 else "")
            for item in (*store.peek(name, last), *read, *store.archived(name, last)):
                if item.id not in self._told and id_time(item.id) >= since:
                    found.setdefault(item.id, []).append((name, item))
        return found

    def follow(self, since: float, last: int | None) -> "Iterator[list[Entry]]":
        """What happened, and then what happens; empty lists in between."""
        entries = self.look(since, last, going_on=True)
        while True:
            yield entries
            time.sleep(LOOK)
            entries = self.look(since, None, going_on=True)


def _key(entry: Entry) -> tuple[float, str, str, str]:
    return (entry.time, entry.kind, entry.who, entry.text)


def _entry(id: str, copies: "list[tuple[str, Item]]", moved: set[str]) -> Entry | None:
    """The message, or None where no copy can be read; where one has moved since it was listed, `moved` gets the id."""
    for _, item in copies:
        try:
            message = Message.parse(item.read())
        except FileNotFoundError:
            moved.add(id)
            continue
        except DamagedMessage:
            continue
        moved.discard(id)
        about = f"[{message.subject}] " if message.subject else ""
        first = about + message.body.split("\n", 1)[0]
        return Entry(id_time(id), message.kind, message.sender, first, sorted(name for name, _ in copies), id)
    return None


def when(text: str) -> float:
    """A moment: `90m`, `2h`, `3d` ago, or an ISO date or time; seconds since the epoch. Raises UsageError."""
    number, unit = text[:-1], text[-1:]
    try:
        if unit in _UNITS:
            moment = time.time() - float(number) * _UNITS[unit]
            if moment - moment != 0:  # nan, inf
                raise ValueError
            return moment
        from datetime import datetime

        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError):
        raise UsageError(f"{text!r}: expected 90m, 2h, 3d or a date like 2026-11-20") from None
