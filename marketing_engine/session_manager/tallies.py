"""Messages and their answers by ICP, channel, template, contact title, weekday and hour."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from marketing_engine.session_manager import times
from marketing_engine.session_manager.entries import Entry
from marketing_engine.session_manager.progress import RESPONSES, Progress
from marketing_engine.session_manager.recorded import SENT

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOT_SAID = "(not said)"


@dataclass
class Tally:
    """So many messages of one kind, and how many of them were answered."""

    sent: int = 0
    answered: int = 0

    @property
    def rate(self) -> float | None:
        """0 to 1; None where nothing was sent, or more is said to be answered than was sent."""
        return self.answered / self.sent if 0 < self.sent >= self.answered else None


def _weekday(when: str) -> str:
    return WEEKDAYS[times.local(when).weekday()]


def _hour(when: str) -> str:
    return f"{times.local(when).hour:02}:00"


def part_of_day(when: str) -> str:
    """Morning, afternoon or evening: hours are too many to compare."""
    hour = times.local(when).hour
    return "morning" if hour < 12 else "afternoon" if hour < 17 else "evening"


def _only_channel(focus: str) -> str:
    """The channel of a session that has one; `LinkedIn + Email` tells nothing about a message."""
    return "" if re.search(r"[+,&/;]|\b(?:and|or)\b", focus) else focus.strip()


Kind = Callable[[Progress, Entry, str], str]
"""What a message is called in one dimension: of its session, its entry, and the time it was sent."""

DIMENSIONS: dict[str, Kind] = {
    "icp": lambda progress, entry, sent: progress.work.session.icp,
    "channel": lambda progress, entry, sent: entry.channel or _only_channel(progress.work.session.channels),
    "template": lambda progress, entry, sent: entry.template,
    "title": lambda progress, entry, sent: entry.title,
    "weekday": lambda progress, entry, sent: _weekday(sent),
    "hour": lambda progress, entry, sent: _hour(sent),
}

COMPARED: dict[str, Kind] = {
    **{name: kind for name, kind in DIMENSIONS.items() if name != "hour"},
    "time of day": lambda progress, entry, sent: part_of_day(sent),
}


def tally(
    progresses: Iterable[Progress], kind: Kind, *, only: Callable[[Entry], bool] | None = None
) -> dict[str, Tally]:
    """Sent and answered by value; an answer counts for the message it answers. Values differing in case only are one.

    What was logged by hand counts at the session's own time. `only` chooses among the entries. Answers to what was sent
    outside the session are in no tally.
    """
    found: dict[str, Tally] = {}
    spelling: dict[str, str] = {}
    for progress in progresses:
        began = progress.work.session.started_at
        messages = [one for one in progress.settled if one.item in (SENT, RESPONSES)]
        for entry in messages:
            if entry.outside or (only and not only(entry)):
                continue
            sent = (entry.answers if entry.item == RESPONSES else None if entry.by_hand else entry.at) or began
            value = " ".join(kind(progress, entry, sent).split())[:80] or NOT_SAID
            one = found.setdefault(spelling.setdefault(value.casefold(), value), Tally())
            if entry.item == SENT:
                one.sent += entry.amount
            else:
                one.answered += entry.amount
    return found


def sum_of(tallies: dict[str, Tally]) -> Tally:
    """All kinds together."""
    return Tally(sum(one.sent for one in tallies.values()), sum(one.answered for one in tallies.values()))


def consistent(progresses: Iterable[Progress], kind: Kind, only: Callable[[Entry], bool]) -> list[Progress]:
    """Without the sessions whose answers cannot be told apart by kind: conclusions leave them out.

    So it is where messages name their kind and an answer that is not known to answer one of them does not, or a kind
    has more answers than messages.
    """

    def loose(entry: Entry) -> bool:
        return only(entry) and entry.item == RESPONSES and entry.answers is None

    found = []
    for one in progresses:
        parts = tally([one], kind, only=only)
        unsaid = tally([one], kind, only=loose).get(NOT_SAID, Tally()).answered
        said = any(part.sent for value, part in parts.items() if value != NOT_SAID)
        if not (said and unsaid) and all(part.answered <= part.sent for part in parts.values()):
            found.append(one)
    return found


def in_order(dimension: str, found: dict[str, Tally]) -> list[tuple[str, Tally]]:
    """Weekdays and hours as they come, everything else the most used first."""
    if dimension == "weekday":
        return sorted(found.items(), key=lambda pair: (*WEEKDAYS, NOT_SAID).index(pair[0]))
    if dimension == "hour":
        return sorted(found.items())
    return sorted(found.items(), key=lambda pair: (-pair[1].sent, pair[0]))
