"""One timeline over all sessions: the messages in every mailbox, and what else happened."""

import time

from coordination import address, events, message, paths, registry
from coordination.errors import DamagedMessage, UsageError
from coordination.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from coordination.store.protocol import Item

LAST = 50
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

    def look(self, since: float, last: int | None) -> list[Entry]:
        """What happened since a time, oldest first; the `last` so many."""
        paths.check_format()
        ids = self._messages(since)
        newest = sorted(ids)[-last:] if last and not self._pattern else sorted(ids)
        entries = [entry for id in newest if (entry := _entry(id, ids[id]))]
        self._told.update(ids)
        entries += [Entry(event.time, event.kind, event.who, event.text) for event in self._events(since)]
        wanted = [entry for entry in entries if self._concerns(entry)]
        wanted.sort(key=lambda entry: entry.time)
        return wanted[-last:] if last else wanted

    def _events(self, since: float) -> list[events.Event]:
        """Events not told yet; a line may have been written a moment after a later one."""
        found = events.since(max(since, self._events_from))
        new = [event for event in found if (event.time, event.kind, event.who, event.text) not in self._told_events]
        self._told_events.update((event.time, event.kind, event.who, event.text) for event in new)
        self._events_from = max([self._events_from, *(event.time - 2 for event in new)])
        return new

    def _concerns(self, entry: Entry) -> bool:
        return not self._pattern or any(address.covers(self._pattern, name) for name in (entry.who, *entry.to))

    def _messages(self, since: float) -> "dict[str, list[tuple[str, Item]]]":
        """Messages by id, each with the mailboxes that have it."""
        store = open_store()
        found: dict[str, list[tuple[str, Item]]] = {}
        for name in registry.mailboxes():
            stamp = store.stamp(name)
            if self._stamps.get(name) == stamp:
                continue
            self._stamps[name] = stamp
            for item in (*store.peek(name), *store.history(name), *store.archived(name)):
                if item.id not in self._told and message.id_time(item.id) >= since:
                    found.setdefault(item.id, []).append((name, item))
        return found

    def follow(self, since: float, last: int | None) -> "Iterator[list[Entry]]":
        """What happened, and then what happens; empty lists in between."""
        entries = self.look(since, last)
        while True:
            yield entries
            time.sleep(LOOK)
            entries = self.look(since, None)


def _entry(id: str, copies: "list[tuple[str, Item]]") -> Entry | None:
    for _, item in copies:
        try:
            letter = message.parse(item.read())
        except (FileNotFoundError, DamagedMessage):
            continue  # moved at this moment, or nothing to tell
        about = f"[{letter.subject}] " if letter.subject else ""
        first = about + letter.body.split("\n", 1)[0]
        return Entry(message.id_time(id), letter.kind, letter.sender, first, sorted(name for name, _ in copies), id)
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
