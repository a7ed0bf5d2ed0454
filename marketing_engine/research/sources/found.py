"""What a source says of people and companies, before the records know them; and how its numbers and dates are read."""

import re
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class FoundCompany:
    """A company as a source tells it; `facts` are those without a column: revenue, funding, when it was founded."""

    name: str = ""
    domain: str = ""
    industry: str = ""
    employees: int | None = None
    city: str = ""
    country: str = ""
    about: str = ""
    keywords: str = ""
    status: str = ""
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FoundPerson:
    """A person as a source tells them; `email_status` is the source's own word, `email` what it wrote there.

    `second_emails` are further addresses of the same person, in normal form. `named` are the source's own texts of
    the columns first_name, last_name and full_name; where a source has only the first two, it may be left empty.
    `columns` are the file's own ones, by their names in templates.
    """

    email: str = ""
    email_status: str = ""
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    seniority: str = ""
    linkedin_url: str = ""
    city: str = ""
    country: str = ""
    time_zone: str = ""
    apollo_id: str = ""
    company: FoundCompany | None = None
    facts: dict[str, str] = field(default_factory=dict)
    second_emails: tuple[str, ...] = ()
    named: dict[str, str] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)


_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
"""Commas stand between thousands alone: `12,5` is no number here, since nobody knows whether it is 125."""

_HEADCOUNT = re.compile(rf"({_NUMBER})(?:\s*(?:-|–|to)\s*({_NUMBER}))?\s*\+?\s*(?:employees|people)?", re.ASCII)


def employees(text: str) -> int | None:
    """A number of employees; None for none, and for 0, which means unknown. `51-200 employees` counts as its middle."""
    found = _HEADCOUNT.fullmatch(text.strip().lower())
    counts = [int(part.replace(",", "")) for part in found.groups() if part and len(part) < 11] if found else []
    return (sum(counts) // len(counts) or None) if counts else None


_SHORT = {"": 1, "k": 1_000, "m": 1_000_000, "mm": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000}

_DOLLARS = re.compile(rf"(?:\$|usd|us\$)?\s*((?:{_NUMBER})(?:\.\d+)?)\s*(k|mm?|bn?)?(?:\s*usd)?", re.ASCII)


def dollars(text: str) -> str:
    """An amount of US dollars in plain digits: `$12.5M` is `12500000`; empty for none, for 0, for other money."""
    found = _DOLLARS.fullmatch(text.strip().lower())
    if not found or len(found.group(1)) > 20:
        return ""
    amount = round(float(found.group(1).replace(",", "")) * _SHORT[found.group(2) or ""])
    return str(amount) if amount else ""


_DATES = ("%Y-%m-%d", "%d %b %Y", "%d-%b-%y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%m/%d/%Y", "%Y-%m", "%b %Y")
"""ISO, LinkedIn's two (`12 Mar 2024`, `7-Feb-22`), and what spreadsheets in English write."""


def day(text: str) -> str:
    """A date as `2026-11-21`; empty for what is none."""
    plain = text.strip().partition("T")[0]
    for form in _DATES:
        try:
            return datetime.strptime(plain, form).date().isoformat()  # noqa: DTZ007  # a date without a time
        except ValueError:
            continue
    return ""
