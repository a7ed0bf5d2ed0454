"""When mails leave, what stops them; mailboxes that send for real: going live, self-tests, what providers told."""

from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from marketing_engine.records.tables.base import Base


class PlannedMail(Base):
    """When the next mail to a person is to leave, and why not before; a later time has an event that says why."""

    __tablename__ = "planned_mails"
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100), index=True)
    due_at: Mapped[str] = mapped_column(String(32))
    reason: Mapped[str] = mapped_column(Text, default="")
    changed_at: Mapped[str] = mapped_column(String(32))


class Pace(Base):
    """From when on a mailbox sends its next mail, by `mailbox:<name>`, or to a domain, by `domain:<name>:<domain>`."""

    __tablename__ = "paces"
    key: Mapped[str] = mapped_column(String(400), primary_key=True)
    next_at: Mapped[str] = mapped_column(String(32))


class SequenceStop(Base):
    """A sequence that a person stopped by hand; `whole_company` for everybody of this person's company."""

    __tablename__ = "sequence_stops"
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), primary_key=True)
    whole_company: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(Text, default="")
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[str] = mapped_column(String(32))


class LiveMailbox(Base):
    """A real mailbox by which a campaign may send: `state` is `canary` (a few first mails only) or `live`.

    It holds while the mailbox has this `address` and hands its mail to this `host`; `began_by` and `confirmed_by` are
    persons.
    """

    __tablename__ = "live_mailboxes"
    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    mailbox: Mapped[str] = mapped_column(String(64), primary_key=True)
    address: Mapped[str] = mapped_column(String(320))
    host: Mapped[str] = mapped_column(String(253))
    state: Mapped[str] = mapped_column(String(20))
    began_by: Mapped[str] = mapped_column(String(200))
    began_at: Mapped[str] = mapped_column(String(32))
    confirmed_by: Mapped[str] = mapped_column(String(200), default="")
    confirmed_at: Mapped[str] = mapped_column(String(32), default="")


class SelfTest(Base):
    """A mail from a mailbox to itself, or to a seed address: by its Message-ID, with what was seen of its arrival.

    `host` took it. `placed` is `inbox`, `spam`, or empty while it has not come; `report` what its header fields showed.
    """

    __tablename__ = "self_tests"
    id: Mapped[int] = mapped_column(primary_key=True)
    mailbox: Mapped[str] = mapped_column(String(64), index=True)
    host: Mapped[str] = mapped_column(String(253), default="")
    to: Mapped[str] = mapped_column(String(320))
    message_id: Mapped[str] = mapped_column(String(300), unique=True)
    sent_at: Mapped[str] = mapped_column(String(32))
    placed: Mapped[str] = mapped_column(String(10), default="")
    placed_at: Mapped[str] = mapped_column(String(32), default="")
    report: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ProviderEvent(Base):
    """What a provider told of a mail, once for each id of the provider's own."""

    __tablename__ = "provider_events"
    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    mailbox: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(30))
    message_id: Mapped[str] = mapped_column(String(300), index=True)
    at: Mapped[str] = mapped_column(String(32))
    received_at: Mapped[str] = mapped_column(String(32))
    detail: Mapped[str] = mapped_column(Text, default="")


class PublicAddress(Base):
    """Where the page was reached by its public name: `verified_at` the last time, `problem` of the last try.

    `key` tells by which of the installation's keys it knew itself then, see config/link_key.py.
    """

    __tablename__ = "public_addresses"
    url: Mapped[str] = mapped_column(String(500), primary_key=True)
    verified_at: Mapped[str] = mapped_column(String(32), default="")
    problem: Mapped[str] = mapped_column(Text, default="")
    key: Mapped[str] = mapped_column(String(16), default="")
