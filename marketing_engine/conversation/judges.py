"""The judges by their names, and how one reads a mail of which the records know nothing."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from coordination.errors import UsageError
from marketing_engine.conversation.reading.offline_judges import OFFLINE, default_judge, installed, weights_of
from marketing_engine.conversation.reading.reader import Reader

if TYPE_CHECKING:  # the offline judges need no service and no records, and their process starts before the rest is here
    from marketing_engine.conversation.claude_judge.judging import ClaudeJudge
    from marketing_engine.conversation.given_mails import Given
    from marketing_engine.conversation.reading.mail.shape import Mail
    from marketing_engine.conversation.reading.reading import Reading

JUDGES = (*OFFLINE, "claude")


@dataclass(frozen=True)
class Judge:
    """What judges: the `offline` judge in the reading process, then Claude where Claude was named."""

    offline: str
    claude: "ClaudeJudge | None" = None

    @property
    def calls(self) -> int:
        """The calls that cost, so far."""
        return self.claude.calls if self.claude else 0

    @property
    def dollars(self) -> float:
        """What they cost."""
        return self.claude.dollars if self.claude else 0.0

    def reader(self) -> Reader:
        """A process that reads by the offline judge."""
        return Reader(weights_of(self.offline))

    def read(self, reader: Reader, given: "Given") -> "Reading":
        """What a mail says and wants. Raises Unreadable; Held where a hold stops Claude."""
        if self.claude is not None:
            return _read_by(self.claude, reader, given)
        return _read(reader, given)


def judge_named(name: str | None) -> Judge:
    """The judge of that name, the default where there is none.

    Raises UsageError for one that there is not or that is not installed, Unavailable where Claude cannot be asked.
    """
    if name is None:
        return Judge(default_judge())
    if name not in JUDGES:
        raise UsageError(f"--judge {name[:40]}: expected one of {', '.join(JUDGES)}")
    if name == "claude":
        from marketing_engine.conversation.claude_judge.judging import ClaudeJudge

        claude = ClaudeJudge(None)
        claude.connect()
        return Judge(default_judge(), claude)
    if name not in installed():
        raise UsageError(f"--judge {name}: it is not installed; installed: {', '.join(installed())}")
    return Judge(name)


def _read(reader: Reader, given: "Given") -> "Reading":
    if given.data is not None:
        return reader.read_raw(given.data, given.received)
    return reader.read_text(given.subject, given.body, given.headers or {}, given.received)


def _read_by(claude: "ClaudeJudge", reader: Reader, given: "Given") -> "Reading":
    """The reading with Claude's part in it, of which a mail that it does not judge says why."""
    from marketing_engine.conversation.reading.reading import date_of
    from marketing_engine.conversation.understanding import context_of
    from marketing_engine.records.today import today

    if given.data is not None:
        mail = reader.parse(given.data)
        reading = reader.read(mail, (), given.received)
    else:
        mail = _headed(given)
        reading = _read(reader, given)
    day = given.received or date_of(mail) or date.fromisoformat(today())
    return claude.judged(reading, context_of(mail, day), "claude")


def _headed(given: "Given") -> "Mail":
    """The header fields of a mail that a program took apart."""
    from marketing_engine.conversation.reading.mail.shape import Mail

    values = {name: value if isinstance(value, list) else [value] for name, value in (given.headers or {}).items()}
    return Mail({"subject": [given.subject], **{name.strip().lower(): value for name, value in values.items()}})
