"""When each mailbox that is fetched from was last read, and whether that is too long ago."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from marketing_engine.channels.receiving import last_read
from marketing_engine.config.mailboxes import Imap, mailboxes, mistaken


@dataclass(frozen=True)
class ReadState:
    """A mailbox: `seconds` since it was last read with success, None if it never was; the problem of the last try.

    `at` is when that was (ISO 8601, empty for never). One that `is_old` sends no follow-ups: the person may have
    answered, and the answer was not read.
    """

    name: str
    seconds: float | None
    is_old: bool
    problem: str = ""
    at: str = ""

    @property
    def age(self) -> str:
        """`never`, `5 minutes ago`, `26 hours ago`, `3 days ago`."""
        if self.seconds is None:
            return "never"
        for size, unit in ((86_400, "days"), (3600, "hours")):
            if self.seconds >= 2 * size:
                return f"{int(self.seconds // size)} {unit} ago"
        return f"{max(0, int(self.seconds // 60))} minutes ago"

    @property
    def warning(self) -> str:
        """What a person is told of one that cannot be read, or was not read for long; empty for any other."""
        was_read = "was never read" if self.seconds is None else f"was last read {self.age}"
        because = f" ({self.problem})" if self.problem else ""
        if self.is_old:
            return f"mailbox {self.name} {was_read}{because}: its follow-ups wait"
        return f"mailbox {self.name} cannot be read{because}; it {was_read}" if self.problem else ""

    @property
    def since(self) -> str:
        """The same in short, and without an age: `mailbox dana not read since 2026-11-20T08:00:04Z`."""
        return f"mailbox {self.name} not read since {self.at}" if self.at else f"mailbox {self.name} never read"


def read_states(names: Collection[str] | None = None) -> list[ReadState]:
    """Of these mailboxes, all by default, those that are fetched from; other programs bring the others' mail.

    One with a mistake in its settings is among them: it is not known how it receives.
    """
    settings, mistakes = mailboxes(), mistaken()
    fetched = [name for name, mailbox in settings.mailboxes.items() if isinstance(mailbox.receive, Imap)]
    return [
        _state(name, settings.unread_after_hours, mistakes.get(name, ""))
        for name in (*fetched, *mistakes)
        if names is None or name in names
    ]


def is_read(name: str) -> bool:
    """Whether a mailbox was read lately enough for a follow-up to leave; what others bring counts as read."""
    return not any(state.is_old for state in read_states([name]))


def _state(name: str, hours: float, mistake: str) -> ReadState:
    last = last_read(name)
    try:
        seconds = (datetime.now(UTC) - datetime.fromisoformat(last.at)).total_seconds() if last.at else None
    except (ValueError, TypeError):  # a damaged file says nothing
        seconds = None
    return ReadState(name, seconds, seconds is None or seconds > 3600 * hours, mistake or last.problem, last.at)
