"""What Apollo says, in the form in which every source tells of people and companies; and an ICP as a search there."""

from marketing_engine.config.icp import ICP
from marketing_engine.records.tables import Prospect
from marketing_engine.research.sources.apollo.query import Detail, PeopleQuery
from marketing_engine.research.sources.apollo.reading import Organization, Person
from marketing_engine.research.sources.found import FoundCompany, FoundPerson

SOURCE = "Apollo"


def query_for(icp: ICP) -> PeopleQuery:
    """The search that an ICP stands for. Apollo finds similar titles too; what does not fit scores less."""
    return PeopleQuery(
        titles=icp.titles,
        seniorities=icp.seniorities,
        locations=icp.places,
        employee_ranges=[f"{icp.employees.min},{icp.employees.max}"],
        tags=icp.industries,
    )


def detail_of(prospect: Prospect) -> Detail:
    """What is known of a prospect, for Apollo to find the person by: its own id is enough."""
    if prospect.apollo_id:
        return Detail(id=prospect.apollo_id)
    company = prospect.company
    profile = prospect.linkedin_url
    return Detail(
        first_name=prospect.first_name,
        last_name=prospect.last_name,
        email=prospect.email or "",
        domain=company.domain if company else "",
        organization_name=company.name if company else "",
        linkedin_url=f"https://www.{profile}" if profile and "//" not in profile else profile,
    )


def found_in(person: Person) -> FoundPerson:
    """A person of Apollo's as found; its words for an address's status are understood as they are."""
    return FoundPerson(
        email=person.email,
        email_status=person.email_status if person.email else "",
        first_name=person.first_name,
        last_name=person.last_name,
        title=person.title,
        seniority=person.seniority,
        linkedin_url=person.linkedin_url,
        city=person.city,
        country=person.country,
        apollo_id=person.apollo_id[:100],
        company=_company(person.organization) if person.organization else None,
    )


def _company(found: Organization) -> FoundCompany:
    facts = {
        "annual_revenue": _whole(found.annual_revenue),
        "total_funding": _whole(found.total_funding),
        "latest_funding_stage": found.latest_funding_stage,
        "latest_funding_at": found.latest_funding_at,
        "founded": str(found.founded or ""),
    }
    return FoundCompany(
        name=found.name,
        domain=found.domain,
        industry=found.industry,
        employees=found.employees,
        city=found.city,
        country=found.country,
        about=found.about,
        keywords=", ".join(found.keywords),
        facts={name: value for name, value in facts.items() if value},
    )


def _whole(amount: float | None) -> str:
    return str(round(amount)) if amount else ""
