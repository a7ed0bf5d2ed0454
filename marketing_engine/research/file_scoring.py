"""Scores the rows of a CSV of people or companies as they stand, without taking anybody into the records."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from marketing_engine.config.icp import ICP
from marketing_engine.records import facts
from marketing_engine.records.facts import Fact
from marketing_engine.records.normal_forms import company_domain
from marketing_engine.records.tables import Company, Prospect
from marketing_engine.research.importing import company_in, person_in
from marketing_engine.research.scoring import rules
from marketing_engine.research.scoring.judgements import Judgement
from marketing_engine.research.sources.csv_file import open_table
from marketing_engine.research.sources.found import FoundCompany


@dataclass(frozen=True)
class ScoredRow:
    """A row with its judgement."""

    line: int
    name: str
    title: str
    company: str
    judgement: Judgement

    @property
    def headline(self) -> str:
        """`72/100, up to 97 (25 points unknown)  Acme`."""
        could = {"score": self.judgement.value, "unknown": self.judgement.unknown}
        more = f", up to {could['score'] + could['unknown']} ({could['unknown']} unknown)" if could["unknown"] else ""
        who = ", ".join(filter(None, (self.name, self.title, self.company)))
        return f"{self.judgement.value}/100{more}  {who}  (line {self.line})"

    def as_record(self) -> dict[str, Any]:
        """The row as JSON."""
        return {
            "line": self.line,
            "name": self.name,
            "title": self.title,
            "company": self.company,
            "score": self.judgement.value,
            "unknown": self.judgement.unknown,
            "excluded": self.judgement.excluded,
            "judge": self.judgement.judge,
            "reasons": self.judgement.as_json(),
        }


def score_file(path: Path, icp: ICP, today: date) -> list[ScoredRow]:
    """Every row by rules, best first; raises CsvError where the file is no table of people or companies."""
    table = open_table(path)
    scored = []
    for read in table.rows():
        line, row = read.number, read.row
        if row is None:
            continue
        source = f"{path.name}:{line}"
        person = person_in(row) if table.has_people else None
        found = person.company if person else company_in(row)
        prospect = Prospect(
            title=person.title if person else "",
            seniority=person.seniority if person else "",
            city=person.city if person else "",
            country=person.country if person else "",
            source=source,
            created_at=today.isoformat(),
            facts=[],
            company=_company(found, source, today) if found else None,
        )
        name = f"{person.first_name} {person.last_name}".strip() if person else ""
        judgement = rules.score(prospect, icp, today)
        scored.append(ScoredRow(line, name, prospect.title, found.name if found else "", judgement))
    return sorted(scored, key=lambda one: (-one.judgement.value, one.judgement.unknown, one.company.lower(), one.line))


def _company(found: FoundCompany, source: str, today: date) -> Company:
    company = Company(
        name=found.name,
        key=company_domain(found.domain) or found.name,
        domain=company_domain(found.domain),
        industry=found.industry,
        employees=found.employees,
        city=found.city,
        country=found.country,
        about=found.about,
        keywords=found.keywords,
        status=found.status,
        source=source,
        created_at=today.isoformat(),
        facts=[],
    )
    facts.add(company, [Fact(name, value, source, today.isoformat()) for name, value in found.facts.items()])
    return company
