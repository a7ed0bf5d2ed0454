"""What was done in a session, one entry a happening, and the sum of it after corrections."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(slots=True)  # not frozen: that makes a million of them three times as slow
class Entry:
    """So much of an item at a time: logged by hand, or recorded by an agent or channel.

    `order` is the event's id: of two in one second the later counts later. `sets` says that the amount is the whole
    so far. A response `answers` the message of that time, which was sent `outside` any session or in this one.
    `first` is false for a message that follows up an earlier one, and for its answer.
    """

    at: str
    order: int
    item: str
    amount: int
    sets: bool = False
    by_hand: bool = False
    channel: str = ""
    template: str = ""
    title: str = ""
    first: bool = True
    simulated: bool = False
    run_id: int | None = None
    answers: str | None = None
    outside: bool = False

    @property
    def likeness(self) -> tuple[object, ...]:
        """What makes two recorded events the same but for their moment within a quarter of an hour."""
        return (
            self.item,
            _quarter(self.at),
            self.channel,
            self.template,
            self.title,
            self.first,
            self.simulated,
            self.run_id,
            self.answers and _quarter(self.answers),
            self.outside,
        )


def _quarter(at: str) -> tuple[str, int]:
    """The quarter of an hour of a stored time."""
    return at[:13], int(at[14:16]) // 15


def settled(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that make up the totals: in the order in which they happened, corrections worked in.

    A correction upwards adds the difference; one downwards takes away what came last. The amounts of the result
    sum to the item's total, and its details to the total by detail.
    """
    done: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda one: (one.at, one.order)):
        of_item = done.setdefault(entry.item, [])
        if not entry.sets:
            of_item.append(entry)
            continue
        missing = entry.amount - sum(one.amount for one in of_item)
        if missing > 0:
            of_item.append(replace(entry, amount=missing, sets=False))
        while missing < 0:
            last = of_item.pop()
            missing += last.amount
            if missing > 0:
                of_item.append(replace(last, amount=missing))
    return [entry for of_item in done.values() for entry in of_item if entry.amount]


def totals(entries: Iterable[Entry]) -> dict[str, int]:
    """The sum of each item; `entries` are settled."""
    sums: dict[str, int] = {}
    for entry in entries:
        sums[entry.item] = sums.get(entry.item, 0) + entry.amount
    return sums
