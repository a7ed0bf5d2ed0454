"""Brings the rows of a CSV file into the records."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from marketing_engine.records.normal_forms import PLACEHOLDERS, normal_email
from marketing_engine.research.intake import Intake
from marketing_engine.research.scoring import email_status
from marketing_engine.research.sources.csv_file import Columns, Row, open_table
from marketing_engine.research.sources.found import FoundCompany, FoundPerson, day, dollars, employees

COMPANY_FACTS: dict[str, Callable[[str], str]] = {
    "annual_revenue": dollars,
    "total_funding": dollars,
    "latest_funding_at": day,
    "latest_funding_stage": str,
    "founded": str,
}
"""Facts of a company that have no column in the records, and how they are read."""


PERSON_FACTS = ("connected_at", "role_started_at")
"""Dated facts of a person."""


@dataclass
class Report:
    """What became of each row.

    `skipped` holds (line, reason), `elsewhere` counts those of them who are in another campaign, `unaddressed` are new
    people without an e-mail address, `unverified` those whose address is not known to work, `unused` columns that
    nothing was taken from.
    """

    path: Path
    people: int = 0
    companies: int = 0
    known: int = 0
    elsewhere: int = 0
    unaddressed: int = 0
    unverified: int = 0
    unused: list[str] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)


def import_file(
    db: Session,
    path: Path,
    campaign: str,
    progress: Callable[[int], None] | None = None,
    columns: Columns | None = None,
    usual: Columns | None = None,
) -> Report:
    """Read a CSV of people or of companies into the records; raises CsvError where it is none.

    `progress` is told the line that was read; `columns` and `usual` are as in `open_table`.
    """
    table = open_table(path, columns, usual)
    report = Report(path, unused=table.unused)
    intake = Intake(db, campaign)
    for line, row in table.rows():
        source = f"{path.name}:{line}"
        if row is None:
            report.skipped.append((line, "not as many cells as the header"))
        elif table.has_people:
            _person(intake, line, row, source, report)
        else:
            taken = intake.company(_company(row, person=False), source)
            _count(report, line, taken.outcome, taken.why, companies=True)
        if progress:
            progress(line)
    intake.store()
    return report


def _count(report: Report, line: int, outcome: str, why: str, *, companies: bool) -> None:
    if outcome == "refused":
        report.skipped.append((line, why))
    elif outcome == "known":
        report.known += 1
    elif companies:
        report.companies += 1
    else:
        report.people += 1


def _person(intake: Intake, line: int, row: Row, source: str, report: Report) -> None:
    found = person_in(row)
    taken = intake.person(found, source)
    _count(report, line, taken.outcome, taken.why, companies=False)
    report.elsewhere += taken.elsewhere
    if taken.outcome == "new":
        email = normal_email(found.email)
        if not email or email in PLACEHOLDERS:
            report.unaddressed += 1
        elif email_status.status(email, found.email_status) != "verified":
            report.unverified += 1


def person_in(row: Row) -> FoundPerson:
    """The person that a row tells of."""
    first, _, last = row.get("full_name", "").partition(" ")
    return FoundPerson(
        email=row.get("email", ""),
        email_status=row.get("email_status", ""),
        first_name=row.get("first_name") or first,
        last_name=row.get("last_name") or last,
        title=row.get("title", ""),
        seniority=row.get("seniority", ""),
        linkedin_url=row.get("linkedin_url", ""),
        city=row.get("person_city", ""),
        country=row.get("person_country", ""),
        apollo_id=row.get("apollo_id", "")[:100],
        company=_company(row, person=True),
        facts={name: day(row[name]) for name in PERSON_FACTS if row.get(name)},
    )


def company_in(row: Row) -> FoundCompany:
    """The company that a row of a list of companies tells of."""
    return _company(row, person=False)


def _company(row: Row, *, person: bool) -> FoundCompany:
    place = ("company_city", "company_country") if person else ("person_city", "person_country")
    industry = " / ".join(dict.fromkeys(filter(None, (row.get("industry"), row.get("subindustry")))))
    return FoundCompany(
        name=row.get("company", ""),
        domain=row.get("domain", ""),
        industry=industry,
        employees=employees(row.get("employees", "")),
        city=row.get(place[0], ""),
        country=row.get(place[1], ""),
        about=row.get("about", ""),
        keywords=row.get("keywords", "").replace(";", ", "),
        status=row.get("status", ""),
        facts={name: read(row[name]) for name, read in COMPANY_FACTS.items() if row.get(name)},
    )
