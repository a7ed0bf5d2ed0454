"""Fills in what the records lack of a known person or company, each value with its source."""

from collections.abc import Iterator

from marketing_engine.records import facts
from marketing_engine.records.facts import Fact
from marketing_engine.records.normal_forms import company_domain
from marketing_engine.records.tables import Company, Prospect
from marketing_engine.research import naming
from marketing_engine.research.names.companies import full_name
from marketing_engine.research.sources.found import FoundCompany, FoundPerson

PERSON_LENGTHS = {
    "first_name": 200,
    "last_name": 200,
    "title": 300,
    "seniority": 100,
    "city": 200,
    "country": 200,
    "time_zone": 64,
}

NAMES = ("first_name", "last_name")

COMPANY_LENGTHS = {"industry": 300, "city": 200, "country": 200, "status": 100, "about": 2000, "keywords": 2000}


def learn(subject: facts.Subject, name: str, value: object, source: str, now: str, *, newer: bool) -> list[str]:
    """Set a column that is empty, or with `newer` one that says something else; where it came from is noted."""
    before = getattr(subject, name, None)
    if not value or before == value or (before and not newer):
        return []
    noted = [Fact(name, str(before), subject.source, subject.created_at or "")] if before else []
    setattr(subject, name, value)
    facts.add(subject, [*noted, Fact(name, str(value), source, now)])
    return [name]


def is_same(company: Company, found: FoundCompany) -> bool:
    """Whether a source means this company: by its domain, or by its name, since one company has many domains."""
    domain, name = company_domain(found.domain), found.name.casefold()
    names = {company.name.casefold(), full_name(company.name).casefold()}
    return name in names if name and domain != company.domain else domain in ("", company.domain)


def complete_company(
    company: Company, found: FoundCompany, source: str, now: str, *, newer: bool, first: bool = False
) -> None:
    """Fill in what the records lack of a company; `first` where it has only just come."""
    values: dict[str, object] = {
        **{name: getattr(found, name)[:longest] for name, longest in COMPANY_LENGTHS.items()},
        "employees": found.employees,
    }
    domain = company_domain(found.domain)[:300]
    if domain and not company.domain and not first:
        learn(company, "domain", domain, source, now, newer=newer)
    for name, value in values.items():
        if first:
            setattr(company, name, value)
        else:
            learn(company, name, value, source, now, newer=newer)
    facts.add(company, [Fact(name, value[:500], source, now) for name, value in found.facts.items()])


def texts_of(found: FoundPerson, tidy: naming.Tidied) -> Iterator[tuple[str, str, int]]:
    """The columns of a person that hold plain text: name, what goes there, and how long it may be."""
    for name, longest in PERSON_LENGTHS.items():
        yield name, getattr(tidy, name, None) or ("" if hasattr(tidy, name) else getattr(found, name)), longest


def note_given(person: Prospect, tidy: naming.Tidied, learnt: list[str]) -> None:
    """Keep a source's own texts beside what was learnt from it."""
    if person.as_given is None:
        return  # the rest was never looked at
    if person.first_name and set(NAMES) & set(learnt):
        person.name_doubt = ""
    fresh = {*learnt, *(["full_name"] if set(NAMES) & set(learnt) else [])}
    noted = {column: text for column, text in tidy.as_given.items() if column in fresh}
    if noted:
        person.as_given = {**person.as_given, **noted}
