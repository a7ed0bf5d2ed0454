"""What became of mail after it left, in figures: by mailbox, by the recipient's provider, or by week.

Counted from the touches. Delivery rate = (accepted - bounced) / accepted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session

from marketing_engine.config.mailboxes import EMBEDDED, mailboxes
from marketing_engine.outreach.recipient_providers import provider_of
from marketing_engine.records.tables import Touch
from marketing_engine.records.today import day_of

LEAST_FOR_RATE = 20
"""Accepted mails from which on a rate is told: of fewer, one bounce moves it by more than five points."""


class By(StrEnum):
    """What the mails are grouped by; a week is an ISO week like `2026-W48`, of the day on which the mail left."""

    MAILBOX = "mailbox"
    PROVIDER = "provider"
    WEEK = "week"


@dataclass
class Figures:
    """Mails of one group. `simulated` ones went no further than this machine, or into a provider's sandbox.

    `accepted` were taken by a server, or left by evidence. `bounced` of them came back: hard, soft or block.
    `deferred` were put off at least once. `unknown` may have left. `refused` were not taken, for good, `failed` did not
    leave for now. Of the accepted, `delivered`, `deferred`, `opened` and `clicked` are those of which an event said so.
    """

    name: str
    simulated: bool
    accepted: int = 0
    delivered: int = 0
    deferred: int = 0
    hard: int = 0
    soft: int = 0
    block: int = 0
    complained: int = 0
    opened: int = 0
    clicked: int = 0
    unknown: int = 0
    refused: int = 0
    failed: int = 0

    @property
    def bounced(self) -> int:
        """Bounces of every type."""
        return self.hard + self.soft + self.block

    @property
    def delivery_rate(self) -> float | None:
        """Percent, rounded down to a tenth; None from fewer than LEAST_FOR_RATE mails."""
        if self.accepted < LEAST_FOR_RATE:
            return None
        return 1000 * (self.accepted - self.bounced) // self.accepted / 10

    @property
    def told_delivered(self) -> int | None:
        """`delivered`, None where no event told it: most mail servers tell of failures only."""
        return self.delivered or None

    def as_record(self) -> dict[str, object]:
        """For JSON: what nothing was told of is null, not 0."""
        return {
            "name": self.name,
            "simulated": self.simulated,
            "accepted": self.accepted,
            "delivered": self.told_delivered,
            "deferred": self.deferred,
            "bounced": self.bounced,
            "hard": self.hard,
            "soft": self.soft,
            "block": self.block,
            "complained": self.complained,
            "opened": self.opened or None,
            "clicked": self.clicked or None,
            "unknown": self.unknown,
            "refused": self.refused,
            "failed": self.failed,
            "delivery_rate": self.delivery_rate,
        }


def figures(db: Session, by: By, since: str = "", campaign: str = "") -> list[Figures]:
    """Count the mails that left `since` a moment (ISO 8601, UTC); real and simulated ones never together.

    Mailboxes and weeks come in order, providers by how much mail went there. Raises ConfigError.
    """
    wanted = select(
        Touch.channel,
        Touch.email,
        Touch.status,
        Touch.reserved_at,
        Touch.sent_at,
        Touch.bounced_at,
        Touch.bounce_type,
        Touch.delivered_at,
        Touch.deferred_at,
        Touch.complained_at,
        Touch.opened_at,
        Touch.clicked_at,
    )
    wanted = wanted.where(Touch.status != "sending", or_(Touch.sent_at >= since, _never_left(since)))
    wanted = wanted.where(Touch.campaign == campaign) if campaign else wanted
    name_of, simulated = _NAMES[by], _simulated()
    found: dict[tuple[bool, str], Figures] = {}
    for touch in db.execute(wanted):
        key = (touch.channel in simulated, name_of(touch))
        _count(found.setdefault(key, Figures(key[1], key[0])), touch)
    if by is By.PROVIDER:
        return sorted(found.values(), key=lambda one: (one.simulated, -one.accepted, one.name))
    return [found[key] for key in sorted(found)]


def _never_left(since: str) -> ColumnElement[bool]:
    return and_(Touch.sent_at == "", Touch.reserved_at >= since)


def _simulated() -> set[str]:
    """The mailboxes from which nothing goes further than this machine or a sandbox."""
    return {EMBEDDED, *(name for name, mailbox in mailboxes().mailboxes.items() if not mailbox.is_real)}


def _count(one: Figures, touch: Row[*tuple[str, ...]]) -> None:
    if touch.status != "sent":
        if touch.status in ("unknown", "refused", "failed"):
            setattr(one, touch.status, getattr(one, touch.status) + 1)
        return
    one.accepted += 1
    if touch.bounced_at:
        kind = touch.bounce_type if touch.bounce_type in ("hard", "block") else "soft"
        setattr(one, kind, getattr(one, kind) + 1)
    for what in ("delivered", "deferred", "complained", "opened", "clicked"):
        if getattr(touch, f"{what}_at"):
            setattr(one, what, getattr(one, what) + 1)


@lru_cache(maxsize=10_000)
def _week(minute: str) -> str:
    year, week, _ = datetime.fromisoformat(day_of(datetime.fromisoformat(f"{minute}+00:00"))).isocalendar()
    return f"{year}-W{week:02}"


_NAMES: dict[By, Callable[[Row[*tuple[str, ...]]], str]] = {
    By.MAILBOX: lambda touch: touch.channel,
    By.PROVIDER: lambda touch: provider_of(touch.email),
    By.WEEK: lambda touch: _week((touch.sent_at or touch.reserved_at)[:16]),
}
