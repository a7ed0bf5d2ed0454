"""The dashboard's part on deliverability: what became of the mail of four weeks, and when mailboxes were read."""

from datetime import UTC, datetime, timedelta

from pydantic import BaseModel
from sqlalchemy.orm import Session

from marketing_engine.channels.read_states import read_states
from marketing_engine.outreach import deliverability
from marketing_engine.outreach.deliverability import LEAST_FOR_RATE, By

WEEKS = 4


class Rate(BaseModel):
    """Mails of a mailbox, or to a provider; `delivery_rate` in percent, null where too few were accepted.

    `delivered` is null where no provider told it. `simulated` mails went no further than this machine or a sandbox.
    """

    name: str
    simulated: bool
    accepted: int
    delivered: int | None
    bounced: int
    complained: int
    unknown: int
    delivery_rate: float | None


class Mailbox(BaseModel):
    """A mailbox that is fetched from: `age` like `26 hours ago`, a `warning` where that is too long ago."""

    name: str
    seconds: int | None
    age: str
    warning: str
    problem: str


class Deliverability(BaseModel):
    """What became of the mail of the last `weeks`; a rate is told from `least_for_rate` accepted mails on."""

    weeks: int = WEEKS
    least_for_rate: int = LEAST_FOR_RATE
    by_mailbox: list[Rate]
    by_provider: list[Rate]
    mailboxes: list[Mailbox]


def gather(db: Session) -> Deliverability:
    """Count it. Raises ConfigError."""
    since = (datetime.now(UTC) - timedelta(weeks=WEEKS)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Deliverability(
        by_mailbox=_rates(db, By.MAILBOX, since),
        by_provider=_rates(db, By.PROVIDER, since),
        mailboxes=[
            Mailbox(
                name=one.name,
                seconds=None if one.seconds is None else round(one.seconds),
                age=one.age,
                warning=one.warning,
                problem=one.problem,
            )
            for one in read_states()
        ],
    )


def _rates(db: Session, by: By, since: str) -> list[Rate]:
    return [
        Rate(
            name=one.name,
            simulated=one.simulated,
            accepted=one.accepted,
            delivered=one.told_delivered,
            bounced=one.bounced,
            complained=one.complained,
            unknown=one.unknown,
            delivery_rate=one.delivery_rate,
        )
        for one in deliverability.figures(db, by, since)
    ]
