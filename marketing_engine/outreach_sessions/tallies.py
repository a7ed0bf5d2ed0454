"""Messages and their answers by ICP, channel, template, contact title, weekday and hour."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from marketing_engine.outreach_sessions import times
from marketing_engine.outreach_sessions.attribution import SENT
from marketing_engine.outreach_sessions.entries import Entry
from marketing_engine.outreach_sessions.progress import RESPONSES, Progress

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


Kind = Callable[[Progress, Entry, str], str]
"""What a message is called in one dimension: of its session, its entry, and the time it was sent."""

DIMENSIONS: dict[str, Kind] = {
    "icp": lambda progress, entry, sent: progress.work.session.icp,
    "channel": lambda progress, entry, sent: entry.channel or progress.work.session.channels,
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

    What was logged by hand counts at the session's own time. `only` chooses among the entries.
    """
    found: dict[str, Tally] = {}
    spelling: dict[str, str] = {}
    for progress in progresses:
        began = progress.work.session.started_at
        messages = [one for one in progress.settled if one.item in (SENT, RESPONSES)]
        sent_at = {one.order: one.at for one in messages if one.item == SENT and not one.by_hand}
        for entry in messages:
            if only and not only(entry):
                continue
            sent = sent_at.get((entry.answers or 0) if entry.item == RESPONSES else entry.order, began)
            value = " ".join(kind(progress, entry, sent).split())[:80] or NOT_SAID
            one = found.setdefault(spelling.setdefault(value.casefold(), value), Tally())
            if entry.item == SENT:
                one.sent += entry.amount
            else:
                one.answered += entry.amount
    return found


def in_order(dimension: str, found: dict[str, Tally]) -> list[tuple[str, Tally]]:
    """Weekdays and hours as they come, everything else the most used first."""
    if dimension == "weekday":
        return sorted(found.items(), key=lambda pair: WEEKDAYS.index(pair[0]))
    if dimension == "hour":
        return sorted(found.items())
    return sorted(found.items(), key=lambda pair: (-pair[1].sent, pair[0]))
