"""`config/privacy.yaml`: after how many days people, and what they wrote, are forgotten."""

from pydantic import Field

from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.shapes import Strict

FILE = "privacy.yaml"


class KeepDays(Strict):
    """Days until something is forgotten; None: it is kept.

    `never_written` counts from the day on which a person came in, `never_answered` from the last mail to them,
    `replies` and `events` from when these came.
    """

    never_written: int | None = Field(default=None, ge=1, le=36_500)
    never_answered: int | None = Field(default=None, ge=1, le=36_500)
    replies: int | None = Field(default=None, ge=1, le=36_500)
    events: int | None = Field(default=None, ge=1, le=36_500)


class Privacy(Strict):
    """The file."""

    keep_days: KeepDays | None = None

    @property
    def days(self) -> KeepDays:
        """What is said, nothing where the key is empty."""
        return self.keep_days or KeepDays()


def privacy() -> Privacy:
    """What the configuration in use says; raises ConfigError."""
    return load(config_file(FILE), Privacy)
