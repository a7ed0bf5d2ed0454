"""Who is known: people, their companies, how they score, and who wants no mail."""

from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from marketing_engine.records.tables.base import Base
from marketing_engine.records.tables.mailboxes import mailbox_key


class Company(Base):
    """A company, known by its domain where it has one; `facts` as in `records/facts.py`.

    `short_name` is what a person writes in a mail: `Orchard` for `Orchard GmbH & Co. KG`.
    """

    __tablename__ = "companies"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(300), unique=True)
    name: Mapped[str] = mapped_column(String(300))
    domain: Mapped[str] = mapped_column(String(300), default="")
    industry: Mapped[str] = mapped_column(String(300), default="")
    employees: Mapped[int | None]
    city: Mapped[str] = mapped_column(String(200), default="")
    country: Mapped[str] = mapped_column(String(200), default="")
    about: Mapped[str] = mapped_column(Text, default="")
    short_name: Mapped[str] = mapped_column(String(300), default="")
    keywords: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(String(100), default="")
    facts: Mapped[list[Any]] = mapped_column(default=list)
    source: Mapped[str] = mapped_column(String(500))
    created_at: Mapped[str] = mapped_column(String(32), default="")


class Prospect(Base):
    """A person to write to; shown as `prospect_<id>`.

    Known by the normalised `email`, by the normalised `linkedin_url`, by `name_key` (name and domain), or by
    `apollo_id`; `email` is None until a source has revealed it. `email_status`: see
    `research/scoring/email_status.py`.
    `mail_key` is the email's `mailbox_key`, and follows it.

    Names are as people write them: `as_given` has what a source said where that was another text, by column, and is
    None before the first look; `name_doubt` says why a mail greets without a name. `columns` are the source's own,
    by their names in templates; `column_files` tells by file what it said of them last. `time_zone` is an IANA name.
    """

    __tablename__ = "prospects"
    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100), index=True)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("companies.id"), index=True)
    email: Mapped[str | None] = mapped_column(String(320), unique=True)
    mail_key: Mapped[str] = mapped_column(String(320), default="", index=True)
    email_status: Mapped[str] = mapped_column(String(20), default="unknown")
    email_status_source: Mapped[str] = mapped_column(String(500), default="")
    email_status_at: Mapped[str] = mapped_column(String(32), default="")
    first_name: Mapped[str] = mapped_column(String(200), default="")
    last_name: Mapped[str] = mapped_column(String(200), default="")
    title: Mapped[str] = mapped_column(String(300), default="")
    seniority: Mapped[str] = mapped_column(String(100), default="")
    linkedin_url: Mapped[str] = mapped_column(String(500), default="", index=True)
    name_key: Mapped[str] = mapped_column(String(700), default="", index=True)
    apollo_id: Mapped[str | None] = mapped_column(String(100), unique=True)
    city: Mapped[str] = mapped_column(String(200), default="")
    country: Mapped[str] = mapped_column(String(200), default="")
    facts: Mapped[list[Any]] = mapped_column(default=list)
    source: Mapped[str] = mapped_column(String(500))
    created_at: Mapped[str] = mapped_column(String(32))
    as_given: Mapped[dict[str, Any] | None]
    name_doubt: Mapped[str] = mapped_column(String(200), default="")
    columns: Mapped[dict[str, Any]] = mapped_column(default=dict)
    column_files: Mapped[dict[str, Any]] = mapped_column(default=dict)
    time_zone: Mapped[str] = mapped_column(String(64), default="")
    company: Mapped[Company | None] = relationship(lazy="joined")
    other_addresses: Mapped[list["OtherAddress"]] = relationship()

    @validates("email")
    def _note_key(self, _name: str, email: str | None) -> str | None:
        self.mail_key = mailbox_key(email) if email else ""
        return email

    @property
    def ref(self) -> str:
        """The id as messages and the API write it."""
        return f"prospect_{self.id}"

    @property
    def full_name(self) -> str:
        """First and last name, as far as known."""
        return f"{self.first_name} {self.last_name}".strip() or self.email or self.ref


class Score(Base):
    """What a judge made of a prospect: 0-100, and each part with its reason.

    `unknown` are the points of parts that nothing is known about.
    """

    __tablename__ = "scores"
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"), unique=True)
    value: Mapped[int]
    unknown: Mapped[int] = mapped_column(default=0)
    excluded: Mapped[bool] = mapped_column(default=False)
    reasons: Mapped[list[Any]]
    judge: Mapped[str] = mapped_column(String(50))
    icp: Mapped[str] = mapped_column(String(100))
    scored_at: Mapped[str] = mapped_column(String(32))


class MailDomain(Base):
    """What DNS said of a domain: whether it takes mail (`accepts`, `refuses`)."""

    __tablename__ = "mail_domains"
    domain: Mapped[str] = mapped_column(String(253), primary_key=True)
    answer: Mapped[str] = mapped_column(String(20))
    checked_at: Mapped[str] = mapped_column(String(32))


class ForgottenPerson(Base):
    """A forgotten person: the hash of an address, so that it is not written to again."""

    __tablename__ = "forgotten_people"
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    at: Mapped[str] = mapped_column(String(32))


class OtherAddress(Base):
    """A further address of a person: who is suppressed under one is under all."""

    __tablename__ = "other_addresses"
    __table_args__ = (UniqueConstraint("prospect_id", "email"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    prospect_id: Mapped[int] = mapped_column(ForeignKey("prospects.id"))
    email: Mapped[str] = mapped_column(String(320))
    key: Mapped[str] = mapped_column(String(320), index=True)


class Suppression(Base):
    """An address, `@domain`, or `@*.domain` (all domains below it) that is never written to again, in any campaign.

    `key` is what it covers (`records/suppressed.py`), empty in a row that was written by hand. `reason` is one of
    `suppressions.Reason`, `text` more words on it; `source` is where it came from: `reply_12`, `list.csv:7`, …
    """

    __tablename__ = "suppressions"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    key: Mapped[str] = mapped_column(String(320), default="", index=True)
    reason: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(String(500), default="")
    at: Mapped[str] = mapped_column(String(32))
    who: Mapped[str] = mapped_column(String(200), default="")
