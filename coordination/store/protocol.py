"""What every store of mail can do. Everything above it is ignorant of files.

Delivery is at least once: a message whose reader died before it acknowledged comes again, under the
same id and marked `again`.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol


class Item(Protocol):
    """One message as it lies in a store."""

    @property
    def id(self) -> str:
        """The message's stable id."""

    @property
    def again(self) -> bool:
        """Whether a reader had it before and did not finish with it."""

    @property
    def failures(self) -> int:
        """How often its reader said that it failed."""

    def read(self) -> bytes:
        """The message's text; raises OSError where it cannot be read."""


class Claim(Protocol):
    """Messages that one reader has for itself until it ends, however it ends."""

    @property
    def items(self) -> Sequence[Item]:
        """What was claimed, oldest first."""

    @property
    def left(self) -> int:
        """How many more messages waited when it was made."""

    def acknowledge(self, item: Item) -> None:
        """It has been dealt with: it becomes history."""

    def release(self, item: Item, *, failed: bool = False, begun: bool = False) -> None:
        """It waits again; `failed` counts a failure, `begun` says that a reader has seen something of it."""

    def quarantine(self, item: Item) -> None:
        """It is put aside for a person; nobody is handed it again."""

    def close(self) -> None:
        """Release what was not acknowledged."""

    def file(self, item: Item) -> str:
        """The path of a file with the message's text, for a program to read while the claim lasts."""

    def fileno(self) -> int:
        """The descriptor whose lock keeps the claim; a process that inherits it keeps the claim too."""


class Watch(Protocol):
    """Rests until a message may have come to a mailbox. Close it when done."""

    def rest(self, seconds: float) -> None:
        """Wait until something may have come, at most so many seconds."""

    def close(self) -> None:
        """Stop watching."""


class Store(Protocol):
    """Mailboxes by name; names have been checked by the caller."""

    def append(self, mailbox: str, id: str, data: bytes) -> None:
        """Deliver durably: when this returns, the message survives a crash. The mailbox need not exist."""

    def remember(self, mailbox: str, id: str, data: bytes) -> None:
        """Add to the history, durably, what was read elsewhere."""

    def spread(self, mailboxes: Sequence[str], id: str, data: bytes) -> Iterator[str]:
        """Deliver to several, each as `append`; yields each mailbox that has it."""

    def claim(self, mailbox: str, limit: int | None = None, *, of: "list[str] | None" = None) -> Claim:
        """Take waiting messages, oldest first: at most `limit`, or only those with the ids `of`."""

    def peek(self, mailbox: str, last: int | None = None, *, claimed: bool = True) -> Sequence[Item]:
        """What waits, oldest first, all or the `last` so many, and what a reader has claimed too; nothing changes."""

    def waiting(self, mailbox: str) -> int:
        """How many messages nobody has claimed."""

    def history(self, mailbox: str, last: int | None = None, *, since: str = "") -> Sequence[Item]:
        """What has been acknowledged, oldest first; the `last` so many, those from an id on."""

    def archived(self, mailbox: str, last: int | None = None) -> Sequence[Item]:
        """What was put out of the way of the history, oldest first; the `last` so many."""

    def find(self, mailbox: str, id: str) -> "Item | None":
        """A message wherever it lies in the mailbox."""

    def arrivals(self, mailbox: str) -> object:
        """Something that differs from an earlier one if a message began to wait; it may differ without reason."""

    def watch(self, mailbox: str) -> Watch:
        """Something to rest with until a message may have come."""

    def stamp(self, mailbox: str) -> object:
        """Something that differs from an earlier one if mail has come or moved since; it may differ without reason."""

    def counts(self, mailboxes: Sequence[str]) -> Sequence[tuple[int, int]]:
        """Of each mailbox, how many messages nobody has claimed, and how many were put aside for a person."""

    def recover(self, mailbox: str) -> bool:
        """Make the messages of dead readers wait again; True if another reader is at work right now."""

    def adopt(self, folder: str, mailbox: str) -> int:
        """Hand over what waits, or was claimed, in a session's folder that was moved elsewhere; how many messages."""

    def abandoned(self, mailbox: str) -> bool:
        """Whether a dead reader left something that `recover` would make wait again."""

    def move(self, source: str, target: str) -> int:
        """Hand over what waits in one mailbox to another; how many messages."""
