"""Tidies the names, companies and jobs that sources give of people, and keeps what was given beside them."""

from dataclasses import dataclass, field, replace

from marketing_engine.records.tables import Company, Prospect
from marketing_engine.research.names.cells import value
from marketing_engine.research.names.companies import full_name, short_name
from marketing_engine.research.names.name import Name
from marketing_engine.research.names.persons import person
from marketing_engine.research.names.titles import job
from marketing_engine.research.names.words import fold
from marketing_engine.research.sources.found import FoundCompany, FoundPerson

LONGEST_GIVEN = 300
"""So much of a source's text is kept beside a tidied one."""


@dataclass(frozen=True)
class Tidied:
    """A person's texts as people write them; `as_given` has the source's where that is another, by column."""

    first_name: str
    last_name: str
    given: str
    doubt: str
    title: str
    city: str
    as_given: dict[str, str] = field(default_factory=dict)


def tidied(found: FoundPerson) -> Tidied:
    """What a source says of a person, tidied. `given` are all first names, also where a mail greets with one."""
    company = found.company
    texts = found.named or {"first_name": found.first_name, "last_name": found.last_name}
    name = person(
        *(texts.get(column, "") for column in ("first_name", "last_name", "full_name")),
        email=found.email,
        country=found.country or (company.country if company else ""),
        company=company.name if company else "",
    )
    title, city = job(found.title), value(found.city)
    changed = {
        **_changed_names(texts, name),
        **{
            column: before
            for column, before, now in (("title", found.title, title), ("city", found.city, city))
            if before != now
        },
    }
    if company and company.name != full_name(company.name):
        changed["company"] = company.name
    as_given = {column: text[:LONGEST_GIVEN] for column, text in changed.items()}
    return Tidied(name.first, name.last, name.given, name.doubt, title, city, as_given)


def _changed_names(texts: dict[str, str], name: Name) -> dict[str, str]:
    now = {"first_name": name.first, "last_name": name.last, "full_name": f"{name.first} {name.last}".strip()}
    return {column: text for column, text in texts.items() if text and text != now[column]}


def tidied_company(found: FoundCompany) -> FoundCompany:
    """A company as a source tells it, without markup and words for nothing."""
    return replace(found, name=full_name(found.name), industry=value(found.industry), city=value(found.city))


def tidy(prospect: Prospect) -> None:
    """Tidy a person of the records at the first look, and their company; what tells them apart stays."""
    company = prospect.company
    if company is not None and not company.short_name:
        name_shortly(company)
    if prospect.as_given is not None:
        return
    found = FoundPerson(
        email=prospect.email or "",
        first_name=prospect.first_name,
        last_name=prospect.last_name,
        title=prospect.title,
        city=prospect.city,
        country=prospect.country,
        company=FoundCompany(name=company.name, country=company.country) if company else None,
    )
    now = tidied(found)
    prospect.first_name, prospect.last_name = now.first_name, now.last_name
    prospect.title, prospect.city = now.title, now.city
    prospect.as_given, prospect.name_doubt = now.as_given, now.doubt


def named_company(prospect: Prospect) -> str:
    """A person's company as a mail names it; empty where there is none, or where it is the person's own name."""
    company = prospect.company
    if company is None:
        return ""
    name = company.short_name or short_name(company.name)
    return (
        ""
        if prospect.first_name
        and fold(name) in {fold(prospect.full_name), fold(f"{prospect.last_name} {prospect.first_name}")}
        else name
    )


def name_shortly(company: Company) -> None:
    """Note the name of a company that a mail has."""
    company.short_name = short_name(company.name)
