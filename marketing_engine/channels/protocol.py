"""What a channel is: how mail leaves by it, what it can prove, and how mail arrives.

A new one is a class with these methods, and a line in registry.py.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from marketing_engine.channels.composing import ComposedMail


@dataclass(frozen=True)
class Accepted:
    """The channel has the mail, durably, and passes it on."""


@dataclass(frozen=True)
class Refused:
    """The mail did not leave: `why`, in words. `for_good`: it will not be taken another time either."""

    why: str
    for_good: bool


@dataclass(frozen=True)
class Unknown:
    """The mail may have left or not: `why` that cannot be told."""

    why: str


Delivery = Accepted | Refused | Unknown


class Delivered(Enum):
    """What a channel can prove of a mail: UNKNOWN where it cannot know."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Departure(Protocol):
    """A mail that a channel can show to have left."""

    def head(self) -> bytes:
        """The beginning of the mail, with all of its header. Raises OSError."""


class Arrival(Protocol):
    """A mail that came; `simulated` where no person wrote it. `key` is its own among all channels."""

    key: str
    simulated: bool

    @property
    def handled_on(self) -> str:
        """The day (ISO) on which it was handled before, empty for a new one."""

    def open(self) -> AbstractContextManager[bytes]:
        """The mail's bytes, for this session alone: another one waits until the block has ended.

        Raises FileNotFoundError where another session has handled it, OSError where it cannot be read.
        """

    def place(self, key: str) -> str:
        """Where a person finds it, once it is handled under this key: `inbox/.Handled as KEY`."""

    def handled(self, key: str) -> None:
        """File the mail away under this key, as handled. Call it within `open`."""


class Channel(Protocol):
    """How mail leaves and arrives. `name` stands in a campaign's `channel` and in the records."""

    name: str

    def describe(self) -> str:
        """How far mail goes, as a part of a sentence: `into the outbox on this machine and no further`."""

    def whereabouts(self) -> str:
        """How much mail has left, and where a person finds it: `44 mails in the outbox, /state/outbox (a Maildir)`."""

    def deliver(self, mail: ComposedMail) -> Delivery:
        """Hand a mail over. It ends within `effects.MAX_SECONDS`; no answer in that time is Unknown.

        It is called again with the same Message-ID only where `was_delivered` says NO, or it was Refused.
        """

    def was_delivered(self, message_id: str) -> Delivered:
        """Whether a mail has left, by evidence."""

    def departures(self) -> Mapping[str, Departure]:
        """Every mail that the channel can show to have left, by its `key_of`; none where it keeps no list."""

    def key_of(self, message_id: str) -> str:
        """The key of a mail in `departures`."""

    def place(self, key: str) -> str:
        """Where a person finds a mail that left: `outbox/KEY`."""

    def prepare(self) -> None:
        """Make the channel ready to receive."""

    def arrivals(self) -> Sequence[Arrival]:
        """The mails that wait to be handled, oldest first."""

    def filed(self) -> Mapping[str, Arrival]:
        """The mails that were handled, by their keys."""
