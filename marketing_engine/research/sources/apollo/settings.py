"""`config/apollo.yaml`: where the API is, how fast it may be asked, how long answers are kept, what a credit costs."""

import os
from pathlib import Path
from typing import Any

from pydantic import Field, field_validator

from coordination.effects import MAX_SECONDS
from coordination.errors import UsageError
from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.secrets import url_problem
from marketing_engine.config.shapes import Strict


class PerMinute(Strict):
    """Requests a minute for each kind of endpoint; each endpoint is counted by itself."""

    search: int = Field(default=50, ge=1, le=100_000)
    enrichment: int = Field(default=50, ge=1, le=100_000)
    bulk: int = Field(default=20, ge=1, le=100_000)


class CacheDays(Strict):
    """How many days an answer is used again; 0 asks anew each time."""

    search: float = Field(default=1, ge=0, le=365)
    enrichment: float = Field(default=30, ge=0, le=365)


class ApolloSettings(Strict):
    """The file. Times in seconds; `dollars_per_credit` in US dollars."""

    base_url: str = "https://api.apollo.io/api/v1"
    requests_per_minute: PerMinute = PerMinute()
    cache_days: CacheDays = CacheDays()
    timeout: float = Field(default=20, gt=0, le=MAX_SECONDS - 5)
    """One attempt from its first byte to its last: a stop waits for it, so it stays below what an effect may take."""
    attempts: int = Field(default=4, ge=1, le=10)
    paid_retries: int = Field(default=1, ge=0, le=5)
    """How often a call that costs credits is made again although the one before may have been charged."""
    longest_wait: float = Field(default=120, ge=0, le=3600)
    dollars_per_credit: float = Field(default=0.20, ge=0, le=1000)
    webhook_url: str = ""

    @field_validator("base_url")
    @classmethod
    def _keeps_the_key_secret(cls, url: str) -> str:
        problem = url_problem(url)
        if problem:
            raise ValueError(problem)
        return url.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_public(cls, url: str) -> str:
        if url and (not url.startswith("https://") or not url.isprintable() or " " in url):
            raise ValueError("Apollo delivers to https:// addresses only")
        return url


def settings(folder: Path | None = None) -> ApolloSettings:
    """Read the file; `$APOLLO_BASE_URL` goes before its base_url. Raises ConfigError, UsageError."""
    found = load(config_file("apollo.yaml", folder), ApolloSettings)
    url = os.environ.get("APOLLO_BASE_URL", "").strip()
    if not url:
        return found
    problem = url_problem(url)
    if problem:
        raise UsageError(f"APOLLO_BASE_URL: {problem}")
    changed: dict[str, Any] = {"base_url": url.rstrip("/")}
    return found.model_copy(update=changed)
