"""Scores a prospect 0-100 against an ICP by rules. Deterministic; what is unknown earns nothing and says so."""

import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from marketing_engine.campaigns.models import ICP
from marketing_engine.records.tables import Company, Prospect

JUDGE = "rules-1"
"""Which judge scored: stored with every score."""

FITS = 50
"""From this score on somebody counts as fitting, where a person's decision is compared with the score."""


@dataclass(frozen=True)
class Reason:
    """One part of a score: points of how many, and why."""

    part: str
    points: int
    of: int
    why: str


@dataclass(frozen=True)
class Judgement:
    """A score with its reasons; an excluded prospect has 0."""

    value: int
    excluded: bool
    reasons: list[Reason]

    def as_json(self) -> list[dict[str, Any]]:
        """The reasons as plain records."""
        return [asdict(reason) for reason in self.reasons]


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)


def _found(words: list[str], text: str) -> list[str]:
    """Which of the words stand in a text, whole."""
    return [word for word in words if _pattern(word).search(text)]


def score(prospect: Prospect, icp: ICP) -> Judgement:
    """The prospect's score: the sum of the parts, each at most its weight in the ICP."""
    company = prospect.company or Company(name="", key="", source="")
    excluded = _exclusion(prospect, company, icp)
    if excluded:
        return Judgement(0, True, [Reason("exclusion", 0, 100, excluded)])
    reasons = [
        _industry(company, icp),
        _title(prospect, icp),
        _size(company, icp),
        _signals(company, icp),
        _place(prospect, company, icp),
    ]
    return Judgement(sum(reason.points for reason in reasons), False, reasons)


def _exclusion(prospect: Prospect, company: Company, icp: ICP) -> str:
    exclude = icp.exclude
    checks = (
        ("industry", _found(exclude.industries, company.industry or "")),
        ("title", _found(exclude.titles, prospect.title)),
        ("domain", [domain for domain in exclude.domains if domain == company.domain]),
        ("company status", [status for status in exclude.statuses if status == (company.status or "").lower()]),
    )
    return next((f"excluded by {what}: {found[0]}" for what, found in checks if found), "")


def _industry(company: Company, icp: ICP) -> Reason:
    weight = icp.weights.industry
    if company.industry:
        found = _found(icp.industries, company.industry)
        if found:
            return Reason("industry", weight, weight, f"{company.industry}: {', '.join(found)}")
    hints = _found(icp.industries, f"{company.keywords or ''} {company.about or ''}")
    if hints:
        return Reason("industry", weight // 2, weight, f"only its description speaks of {', '.join(hints)}")
    if not company.industry:
        return Reason("industry", 0, weight, "industry unknown")
    return Reason("industry", 0, weight, f"{company.industry} is not sought")


def _title(prospect: Prospect, icp: ICP) -> Reason:
    weight = icp.weights.title
    if not prospect.title and not prospect.seniority:
        return Reason("title", 0, weight, "title unknown")
    found = _found(icp.titles, prospect.title)
    if found:
        return Reason("title", weight, weight, f"{prospect.title}: {', '.join(found)}")
    if prospect.seniority.lower() in icp.seniorities:
        return Reason(
            "title", weight * 3 // 5, weight, f"{prospect.title or 'no title'}, seniority {prospect.seniority}"
        )
    return Reason("title", 0, weight, f"{prospect.title or prospect.seniority} is not sought")


def _size(company: Company, icp: ICP) -> Reason:
    weight, wanted, count = icp.weights.size, icp.employees, company.employees
    if count is None:
        return Reason("size", 0, weight, "number of employees unknown")
    if wanted.min <= count <= wanted.max:
        return Reason("size", weight, weight, f"{count} employees")
    if wanted.min / 2 <= count <= wanted.max * 2:
        return Reason("size", weight // 2, weight, f"{count} employees, near {wanted.min}-{wanted.max}")
    return Reason("size", 0, weight, f"{count} employees, sought are {wanted.min}-{wanted.max}")


def _signals(company: Company, icp: ICP) -> Reason:
    """Two different signals earn all the points, one earns half: more words of the same tell little more."""
    weight = icp.weights.signals
    text = f"{company.keywords or ''} {company.about or ''}".strip()
    if not text:
        return Reason("signals", 0, weight, "nothing known that could signal interest")
    found = _found(icp.signals, text)
    points = weight if len(found) > 1 else weight // 2 if found else 0
    return Reason("signals", points, weight, f"mentions {', '.join(found)}" if found else "no signal in what is known")


def _place(prospect: Prospect, company: Company, icp: ICP) -> Reason:
    weight = icp.weights.place
    country = prospect.country or company.country or ""
    if not icp.countries:
        return Reason("place", weight, weight, "anywhere")
    if not country:
        return Reason("place", 0, weight, "country unknown")
    fits = country.lower() in icp.countries
    return Reason("place", weight if fits else 0, weight, country if fits else f"{country} is not sought")
