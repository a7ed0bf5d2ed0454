"""`config/checking.yaml`: how strict the check of drafted mails is, and which spam filter is asked."""

from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator

from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.secrets import LOOPBACK
from marketing_engine.config.shapes import Strict


class SpamSettings(Strict):
    """Which filters are asked, for how many seconds a mail, and from which share of their limit on a mail is held back.

    `rspamd` is the address of its normal worker, or off. `spamassassin: auto` asks it where `spamc` or `spamassassin`
    is installed. A score counts as a share of the filter's own limit: 1 is where it would mark the mail as spam.
    """

    rspamd: str = "off"
    spamassassin: Literal["auto", "off"] = "auto"
    block_from: float = Field(default=1.0, gt=0, le=10)
    seconds: float = Field(default=10, gt=0, le=120)

    @field_validator("rspamd", "spamassassin", mode="before")
    @classmethod
    def _off_is_no_boolean(cls, value: object) -> object:
        return "off" if value is False else value  # YAML reads a bare off as false

    @field_validator("rspamd")
    @classmethod
    def _is_an_address(cls, address: str) -> str:
        try:
            parts = urlsplit(address)
            near = parts.scheme == "http" and parts.hostname in LOOPBACK
            right = (near or parts.scheme == "https") and bool(parts.hostname) and (parts.port or 1) > 0
        except ValueError:
            right = False
        if address == "off" or right:
            return address.rstrip("/")
        raise ValueError("expected off, or an address like http://127.0.0.1:11333 (https where it is another machine)")


class CheckingSettings(Strict):
    """`second_at_company` is what a second person at one company is: a warning, or to be settled before approval.

    A person counts as the first while they wait before the other, are approved, or had a mail in the last
    `company_days`.
    """

    second_at_company: Literal["warn", "block"] = "warn"
    company_days: int = Field(default=14, ge=0, le=365)
    spam: SpamSettings = SpamSettings()


def settings() -> CheckingSettings:
    """As the configuration says; raises ConfigError."""
    return load(config_file("checking.yaml"), CheckingSettings)
