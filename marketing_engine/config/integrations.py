"""`config/integrations.yaml`: what channels and providers may be used how much, and when mails may leave."""

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.shapes import Strict, Text

FILE = "integrations.yaml"

Span = Literal["minute", "hour", "day", "week"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _clock(value: object) -> object:
    """`"09:30"` in minutes since midnight; YAML itself reads `9:30` without quotation marks as that number."""
    if isinstance(value, str):
        hours, colon, minutes = value.strip().partition(":")
        if not (colon and hours.isdigit() and minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60):
            raise ValueError('expected a time of the day like "09:30"')
        return int(hours) * 60 + int(minutes)
    return value


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("expected a time zone like Europe/Dublin") from None
    return name


Clock = Annotated[int, BeforeValidator(_clock), Field(ge=0, le=24 * 60)]
"""A time of the day, in minutes since midnight."""

Zone = Annotated[str, AfterValidator(_zone)]


class Limit(Strict):
    """At most `limit` uses in such a time: `day` is the day of this machine's zone, the others are any stretch."""

    limit: int = Field(ge=1)
    per: Span
    why: str = ""


class Limited(Strict):
    """Limits, and the time between two mails: at random between the two numbers of `gap_seconds`."""

    limits: list[Limit] = Field(default_factory=list)
    gap_seconds: tuple[Annotated[float, Field(ge=0, le=86_400)], Annotated[float, Field(ge=0, le=86_400)]] | None = None

    @model_validator(mode="after")
    def _gap_is_in_order(self) -> "Limited":
        if self.gap_seconds and self.gap_seconds[0] > self.gap_seconds[1]:
            raise ValueError("gap_seconds: expected the shorter time first")
        return self


class WarmUp(Strict):
    """A new mailbox sends `start` mails on its first day, and `add` more on each further day on which it sends."""

    start: int = Field(ge=1)
    add: int = Field(ge=1)


class Workday(Strict):
    """When a mailbox sends, in its own `zone` (this machine's where none is named)."""

    start: Clock = 9 * 60
    end: Clock = 17 * 60
    lunch: tuple[Clock, Clock] | None = None
    days: list[Weekday] = Field(default_factory=lambda: list(WEEKDAYS[:5]), min_length=1)
    zone: Zone | None = None

    @model_validator(mode="after")
    def _has_time_to_work(self) -> "Workday":
        if self.start >= self.end:
            raise ValueError("start: expected a time before end")
        if self.lunch and not self.start < self.lunch[0] < self.lunch[1] < self.end:
            raise ValueError("lunch: expected two times between start and end")
        return self


class MailboxLimits(Limited):
    """What one mailbox may send, and when."""

    warm_up: WarmUp | None = None
    workday: Workday | None = None


class RecipientHours(Strict):
    """When mail may reach a person, where they are; with `working_days` not at weekends and on their holidays."""

    start: Clock = 8 * 60
    end: Clock = 18 * 60
    working_days: bool = True

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> "RecipientHours":
        if self.start >= self.end:
            raise ValueError("start: expected a time before end")
        return self


class Sending(Strict):
    """What is kept for each mail of a sequence, over all sessions together; it only lowers or delays.

    `mailbox` is for each mailbox that has no entry of its own in `mailboxes`; so is `campaign` for `campaigns`.
    `domain` is for each domain of recipients, `company` for each company. Hours and gaps are kept by real mailboxes
    alone: mail that is laid into `state/outbox` reaches no person.
    """

    mailbox: MailboxLimits = MailboxLimits()
    mailboxes: dict[str, MailboxLimits] = Field(default_factory=dict)
    campaign: Limited = Limited()
    campaigns: dict[str, Limited] = Field(default_factory=dict)
    domain: Limited = Limited()
    company: Limited = Limited()
    recipient: RecipientHours | None = None


class Integration(Strict):
    """One channel or provider; `sending` is for the channel `email`."""

    label: Text
    limits: list[Limit] = Field(default_factory=list)
    sending: Sending | None = None


class Integrations(Strict):
    """The file."""

    channels: dict[str, Integration] = Field(default_factory=dict)
    providers: dict[str, Integration] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _sending_is_of_email(self) -> "Integrations":
        for name, one in [*self.channels.items(), *self.providers.items()]:
            if one.sending is not None and one is not self.channels.get("email"):
                raise ValueError(f"{name}: sending is for the channel email alone")
        return self


def settings(folder: Path | None = None) -> Integrations:
    """The limits in force; raises ConfigError."""
    path = config_file(FILE, folder)
    about = path.stat()
    return _loaded(path, about.st_mtime_ns, about.st_size)


@lru_cache(maxsize=4)
def _loaded(path: Path, _changed: int, _size: int) -> Integrations:
    return load(path, Integrations)
