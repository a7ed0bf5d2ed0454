"""Fetches what came in the configured mailboxes into the inbox, and remembers when each was last read.

`state/mailboxes/<name>` holds it in `Field: value` lines: Read (the last success), Tried and Problem (the last try).
"""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from coordination import fields, paths
from coordination.errors import from_os_error
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.channels.protocol import ChannelError, Receiver
from marketing_engine.config.mailboxes import Imap, Mailbox, mailboxes

PATIENCE = 20.0
"""Seconds that one process waits for another that fetches from the same mailbox."""


@dataclass(frozen=True)
class Fetched:
    """What came of one mailbox: how many mails, or the problem.

    `left_undone` says what could not be done with mails that were read all the same: marking as seen, moving.
    `is_busy` where the problem is another process that fetches from it.
    """

    name: str
    came: int = 0
    problem: str = ""
    left_undone: str = ""
    is_busy: bool = False


@dataclass(frozen=True)
class LastRead:
    """When a mailbox was last read with success (ISO 8601, empty if never), and the problem of the last try."""

    at: str = ""
    problem: str = ""


def receivers() -> dict[str, Receiver]:
    """The mailboxes that are fetched from: the others' mail is brought by another program."""
    made = {name: _receiver(name, mailbox) for name, mailbox in mailboxes().mailboxes.items()}
    return {name: receiver for name, receiver in made.items() if receiver is not None}


def _receiver(name: str, mailbox: Mailbox) -> Receiver | None:
    if isinstance(mailbox.receive, Imap):
        from marketing_engine.channels.imap_receiver import ImapReceiver

        return ImapReceiver(name, mailbox.receive)
    return None


def fetch(names: Collection[str] = (), *, unless_read_since: str = "") -> list[Fetched]:
    """Fetch from these mailboxes, all by default; one that cannot be read keeps no other.

    One that another process has read since a moment (ISO 8601) is passed over.
    """
    wanted = [receiver for name, receiver in receivers().items() if not names or name in names]
    return [_fetch_one(receiver, unless_read_since) for receiver in wanted]


def _fetch_one(receiver: Receiver, unless_read_since: str) -> Fetched:
    os.makedirs(folder(), mode=0o700, exist_ok=True)
    try:
        with FileLock(folder() / f"{receiver.name}.lock", timeout=PATIENCE, mode=0o600):
            if unless_read_since and last_read(receiver.name).at > unless_read_since:
                return Fetched(receiver.name)
            came = receiver.fetch()
            note_read(receiver.name)
    except Timeout:
        return Fetched(receiver.name, problem="another process is fetching from it", is_busy=True)
    except ChannelError as error:
        note_problem(receiver.name, str(error))
        return Fetched(receiver.name, problem=str(error))
    except OSError as error:
        return Fetched(receiver.name, problem=str(from_os_error(error)))
    return Fetched(receiver.name, came, left_undone=receiver.left_undone)


def folder() -> Path:
    """Where what is remembered of mailboxes lies."""
    return Path(paths.ready()) / "mailboxes"


def note_read(name: str) -> None:
    """Note that a mailbox was read now."""
    fields.replace(str(folder() / name), [("Read", now_text()), ("Tried", now_text())])


def note_problem(name: str, problem: str) -> None:
    """Note why a mailbox could not be read now."""
    os.makedirs(folder(), mode=0o700, exist_ok=True)
    about = [("Read", last_read(name).at), ("Tried", now_text()), ("Problem", clean(problem)[:300])]
    fields.replace(str(folder() / name), about)


def last_read(name: str) -> LastRead:
    """When a mailbox was last read."""
    try:
        found = fields.read(str(folder() / name))
    except (OSError, ValueError):
        return LastRead()
    return LastRead(found.get("Read", ""), found.get("Problem", ""))
