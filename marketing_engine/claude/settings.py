"""`config/claude.yaml`: which model, what it costs, what a role may spend a day, and when questions go as a batch."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import ConfigError, load
from marketing_engine.config.shapes import Strict, Text
from marketing_engine.config.team import Team

DAILY_DOLLARS = {"research": 10.0, "outreach": 5.0, "conversation": 15.0}
"""What the sessions of a role may spend a day, together, where the file does not say it; another role nothing."""


@dataclass(frozen=True)
class Usage:
    """Tokens of one call; `input` are those that were neither written to the cache nor read from it."""

    input: int
    output: int
    cache_creation: int = 0
    cache_read: int = 0


class Prices(Strict):
    """US dollars per million tokens; a five-minute cache costs 1.25 times the input to write, 0.1 times to read."""

    input: float = Field(ge=0)
    output: float = Field(ge=0)
    cache_write: float | None = Field(default=None, ge=0)
    cache_read: float | None = Field(default=None, ge=0)

    def dollars(self, usage: Usage) -> float:
        """What a call cost."""
        written = self.input * 1.25 if self.cache_write is None else self.cache_write
        read = self.input * 0.1 if self.cache_read is None else self.cache_read
        cost = usage.input * self.input + usage.output * self.output
        return (cost + usage.cache_creation * written + usage.cache_read * read) / 1_000_000


class BatchSettings(Strict):
    """From how many questions on a batch is made, how long it is waited for, how often it is looked at."""

    at_least: int = Field(default=20, ge=1, alias="from")
    wait_minutes: float = Field(default=60, gt=0, le=24 * 60)
    poll_seconds: float = Field(default=20, gt=0)


class Settings(Strict):
    """`config/claude.yaml`."""

    model: Text
    max_tokens: int = Field(ge=100)
    effort: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    prices: Prices
    batch_share: float = Field(default=0.5, ge=0, le=1)
    daily_dollars: dict[Text, Annotated[float, Field(ge=0)]] = Field(default_factory=dict)
    batch: BatchSettings = BatchSettings()

    def budget(self, role: str) -> float:
        """What the sessions of a role may spend a day, together, in dollars."""
        return self.daily_dollars.get(role, DAILY_DOLLARS.get(role, 0.0))


def settings(folder: Path | None = None) -> Settings:
    """The settings in force; raises ConfigError."""
    file = config_file("claude.yaml", folder)
    found = load(file, Settings)
    others = [role for role in found.daily_dollars if role not in DAILY_DOLLARS]
    roles = load(config_file("team.yaml", folder), Team).roles if others else {}
    for role in others:
        if role not in roles:
            raise ConfigError(f"{file}: daily_dollars: {role}: the team has no such role")
    return found
