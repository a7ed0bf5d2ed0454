"""Brings the rows of a file into the records, each person once."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.judgement import email_status
from marketing_engine.records.events import record
from marketing_engine.records.tables import Company, Prospect, Suppression
from marketing_engine.sources.csv_file import Row, open_table

PLACEHOLDERS = frozenset(("email_not_unlocked@domain.com",))
"""What Apollo gives for an address it has not revealed (Apollo API specification, 2026-08)."""


BATCH = 1000
"""So many people are written at once."""


@dataclass
class Report:
    """What became of each row.

    `skipped` holds (line, reason), `elsewhere` counts those of them who are in another campaign, `unused` are
    columns that nothing was taken from.
    """

    path: Path
    people: int = 0
    companies: int = 0
    known: int = 0
    elsewhere: int = 0
    unused: list[str] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)


def normal_email(text: str) -> str:
    """The form in which two spellings of one address are equal; empty for what is no address."""
    email = text.strip().lower()
    named = re.fullmatch(r"[^<>]*<([^<>]*)>", email)  # Ada Nowhere <ada@acme.example>
    if named:
        email = named.group(1).strip()
    if not email.isascii() or not email.isprintable() or len(email) > 254 or "." not in email.rpartition("@")[2]:
        return ""
    try:
        address = Address(addr_spec=email)
    except (ValueError, IndexError, MessageError):
        return ""
    labels = address.domain.split(".")
    plain = all(label and label.replace("-", "").isalnum() for label in labels)
    return email if plain and f"{address.username}@{address.domain}" == email else ""


def normal_domain(text: str) -> str:
    """`https://www.Acme.example/about` is `acme.example`."""
    text = text.strip().lower()
    if not text:
        return ""
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").strip(".")


def employees(text: str) -> int | None:
    """A number of employees; None for none, and for 0, which means unknown. `51-200` counts as its middle."""
    parts = [part.strip() for part in text.replace(",", "").replace("+", "").split("-")]
    digits = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) < 9]
    return (sum(digits) // len(digits) or None) if digits else None


def import_file(db: Session, path: Path, campaign: str, progress: Callable[[int], None] | None = None) -> Report:
    """Read a CSV of people or of companies into the records; raises CsvError where it is none.

    `progress` is told the line that was read.
    """
    table = open_table(path)
    report = Report(path, unused=table.unused)
    importer = _Importer(db, campaign, report)
    for line, row in table.rows():
        if row is None:
            report.skipped.append((line, "not as many cells as the header"))
        elif table.has_people:
            importer.person(line, row)
        else:
            importer.company_only(line, row)
        if progress:
            progress(line)
    importer.store()
    return report


class _Importer:
    """One pass over a file, with what the records knew before in memory."""

    def __init__(self, db: Session, campaign: str, report: Report) -> None:
        self._db = db
        self._campaign = campaign
        self._report = report
        self._people: list[Prospect] = []
        self._emails = dict(db.execute(select(Prospect.email, Prospect.campaign)).tuples().all())
        incomplete = or_(Prospect.first_name == "", Prospect.title == "", Prospect.company_id.is_(None))
        self._lacking = set(db.scalars(select(Prospect.email).where(Prospect.campaign == campaign, incomplete)))
        self._suppressed = set(db.scalars(select(Suppression.email)))
        self._companies = {company.key: company for company in db.scalars(select(Company))}

    def person(self, line: int, row: Row) -> None:
        """Add one person, or say why not."""
        email = normal_email(row["email"])
        problem = self._problem(row["email"], email)
        if problem:
            self._report.skipped.append((line, problem))
            return
        first, _, last = row.get("full_name", "").partition(" ")
        facts = {
            "first_name": (row.get("first_name") or first)[:200],
            "last_name": (row.get("last_name") or last)[:200],
            "title": row.get("title", "")[:300],
            "seniority": row.get("seniority", "")[:100],
            "linkedin_url": row.get("linkedin_url", "")[:500],
            "city": row.get("person_city", "")[:200],
            "country": row.get("person_country", "")[:200],
        }
        if self._emails.get(email) == self._campaign:
            self._report.known += 1
            self._complete(email, line, row, facts)
            return
        self._emails[email] = self._campaign
        prospect = Prospect(
            campaign=self._campaign,
            company=self._company(line, row, person=True),
            email=email,
            email_status=email_status.status(email, row.get("email_status", "")),
            email_status_source=f"{self._report.path.name}:{line}" if row.get("email_status") else "",
            email_status_at=now_text() if row.get("email_status") else "",
            source=f"{self._report.path.name}:{line}",
            created_at=now_text(),
            **facts,
        )
        self._people.append(prospect)
        self._report.people += 1
        if len(self._people) >= BATCH:
            self.store()

    def _complete(self, email: str, line: int, row: Row, facts: dict[str, str]) -> None:
        """Fill in what the records lack of somebody known."""
        if email not in self._lacking:
            return
        person = self._db.scalar(select(Prospect).where(Prospect.email == email))
        if person is None:
            return
        for fact, value in facts.items():
            if value and not getattr(person, fact):
                setattr(person, fact, value)
        person.company = person.company or self._company(line, row, person=True)

    def store(self) -> None:
        """Write the people collected so far, and that they came."""
        self._db.add_all(self._people)
        self._db.flush()
        for person in self._people:
            record(self._db, "prospect_imported", campaign=self._campaign, prospect_id=person.id, source=person.source)
        self._people.clear()

    def _problem(self, written: str, email: str) -> str:
        if not written:
            return "no e-mail"
        if not email:
            return f"{written[:60]!r} is no e-mail address"
        if email in PLACEHOLDERS:
            return "a placeholder, not an e-mail address"
        if email in self._suppressed:
            return f"{email} is suppressed: wants no mail"
        other = self._emails.get(email, self._campaign)
        if other == self._campaign:
            return ""
        self._report.elsewhere += 1
        return f"{email} is already in campaign {other}"

    def company_only(self, line: int, row: Row) -> None:
        """Add one company, or say why not."""
        before = len(self._companies)
        if self._company(line, row, person=False) is None:
            self._report.skipped.append((line, "no company name"))
        elif len(self._companies) == before:
            self._report.known += 1
        else:
            self._report.companies += 1

    def _company(self, line: int, row: Row, *, person: bool) -> Company | None:
        """The row's company, known by domain, else by name; what the records lack is filled in from the row."""
        name = row.get("company", "")
        domain = normal_domain(row.get("domain", ""))
        key = (domain or name.lower())[:300]
        if not key:
            return None
        company = self._companies.get(key)
        if company is None:
            company = Company(key=key, name=(name or domain)[:300], source=f"{self._report.path.name}:{line}")
            self._companies[key] = company
            self._db.add(company)
        place = ("company_city", "company_country") if person else ("person_city", "person_country")
        industry = " / ".join(dict.fromkeys(filter(None, (row.get("industry"), row.get("subindustry")))))
        facts = {
            "domain": domain[:300],
            "industry": industry[:300],
            "employees": employees(row.get("employees", "")),
            "city": row.get(place[0], "")[:200],
            "country": row.get(place[1], "")[:200],
            "about": row.get("about", ""),
            "keywords": row.get("keywords", "").replace(";", ", "),
            "status": row.get("status", "")[:100],
        }
        for fact, value in facts.items():
            if value and not getattr(company, fact, None):
                setattr(company, fact, value)
        return company
