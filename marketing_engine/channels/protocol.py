"""What a channel is: how mail leaves by it, what it can prove, and how mail arrives.

A new one is a class with these methods, a model in config/mailboxes.py, and a line in registry.py.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from coordination.errors import CoordinationError
from marketing_engine.channels.composing import ComposedMail


@dataclass(frozen=True)
class Accepted:
    """The channel has the mail, durably, and passes it on: `by` which server, in its own words."""

    by: str = ""


@dataclass(frozen=True)
class Refused:
    """The mail did not leave: `why`, in words. `for_good`: it will not be taken another time either."""

    why: str
    for_good: bool


@dataclass(frozen=True)
class Unavailable:
    """The mailbox sends nothing now (no connection, a refused login, a used-up quota): `why`. Nothing left.

    `lasts` where waiting a little does not help: each try would be another refused login.
    """

    why: str
    lasts: bool = False


@dataclass(frozen=True)
class Unknown:
    """The mail may have left or not: `why` that cannot be told."""

    why: str


Delivery = Accepted | Refused | Unavailable | Unknown


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
    """How mail leaves by one mailbox. `name` is the mailbox's: in a campaign's `mailboxes`, and in the records.

    `address` is the sender's, the campaign's own where it is empty. `host` takes the mail, empty where none does.
    `is_real` where mail goes further than this machine. `shows_at_once` where `was_delivered` asks no server.
    """

    name: str
    address: str
    host: str
    is_real: bool
    shows_at_once: bool

    def describe(self) -> str:
        """How far mail goes, as a part of a sentence: `into the outbox on this machine and no further`."""

    def whereabouts(self) -> str:
        """How much mail has left, and where a person finds it: `44 mails in the outbox, /state/outbox (a Maildir)`.

        It asks no server.
        """

    def deliver(self, mail: ComposedMail) -> Delivery:
        """Hand a mail over. It ends within `effects.MAX_SECONDS`; no answer in that time is Unknown.

        It is called again with the same Message-ID only where `was_delivered` says NO, or it was Refused or
        Unavailable. A connection may be kept for the next mail.
        """

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        """Whether a mail has left, by evidence; no answer is UNKNOWN.

        `since` is when it was reserved (ISO 8601), `clock` what records/boot_clock.py showed then, None if not known.
        """

    def departures(self) -> Mapping[str, Departure]:
        """Every mail that the channel can show to have left, by its `key_of`; none where it keeps no list.

        Raises ChannelError where a server cannot be asked.
        """

    def key_of(self, message_id: str) -> str:
        """The key of a mail in `departures`."""

    def place(self, key: str) -> str:
        """Where a person finds a mail that left: `outbox/KEY`."""

    def close(self) -> None:
        """End a connection that was kept."""


class Receiver(Protocol):
    """How mail arrives in one mailbox: a receiver lays it into the inbox (inbox.py), where all mail is read.

    `name` is the mailbox's. `left_undone` says what the last `fetch` could not do beside reading, empty if nothing.
    """

    name: str
    left_undone: str

    def fetch(self) -> int:
        """Lay what came into the inbox, each mail once, and remember how far that went; how many mails came.

        Raises ChannelError where the server cannot be read. Only one process at a time calls it for a mailbox.
        """

    def wait(self, seconds: float) -> bool:
        """Wait until mail comes, so long at most; whether any did. Raises ChannelError."""


class ChannelError(CoordinationError):
    """A server cannot be reached, refuses the login, or answers what cannot be understood."""
