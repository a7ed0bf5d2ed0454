"""What is asked of Apollo: filters of the searches, and what is known of a person who is to be found.

Parameter names: reference pages people-api-search, organization-search and people-enrichment (2026-10).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from coordination.errors import UsageError
from coordination.fields import clean

Parameters = dict[str, str | list[str]]
"""Query parameters; a list is sent once for each of its values, under a name that ends in []."""

PER_PAGE = 100
PAGES = 500
"""Apollo shows no more than 500 pages of 100."""


def _words(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(word for value in values if (word := clean(value))))


def _filled(parameters: Parameters) -> Parameters:
    return {name: value for name, value in parameters.items() if value}


def _paging(page: int, per_page: int) -> Parameters:
    if not 1 <= page <= PAGES or not 1 <= per_page <= PER_PAGE:
        raise UsageError(f"Apollo has pages 1 to {PAGES} of at most {PER_PAGE}, not page {page} of {per_page}")
    return {"page": str(page), "per_page": str(per_page)}


def _ranges(values: Iterable[str]) -> list[str]:
    """Numbers of employees as Apollo writes them: `51,200`; raises UsageError."""
    found = _words(values)
    for value in found:
        low, _, high = value.partition(",")
        if not (low.isdecimal() and high.isdecimal() and int(low) <= int(high)):
            raise UsageError(f"expected a range of employees such as 51,200, found {value!r}")
    return found


def plain_domain(text: str) -> str:
    """`acme.example` for any way of writing it."""
    host = clean(text).lower().partition("://")[2] or clean(text).lower()
    return host.partition("/")[0].rpartition("@")[2].removeprefix("www.")


@dataclass(frozen=True)
class PeopleQuery:
    """Filters for people. All of them must fit; of the values of one, any.

    `locations` are where people live (cities, states, countries); `keywords` are sought together, as free text;
    `tags` are the company's industries and keywords. Similar titles are found, too, as Apollo does by itself.
    """

    titles: Sequence[str] = ()
    seniorities: Sequence[str] = ()
    locations: Sequence[str] = ()
    employee_ranges: Sequence[str] = ()
    keywords: Sequence[str] = ()
    tags: Sequence[str] = ()
    domains: Sequence[str] = ()
    per_page: int = PER_PAGE

    def parameters(self, page: int) -> Parameters:
        """As query parameters; raises UsageError for a page or a range that Apollo does not have."""
        return _paging(page, self.per_page) | _filled(
            {
                "person_titles[]": _words(self.titles),
                "person_seniorities[]": [word.lower().replace(" ", "_") for word in _words(self.seniorities)],
                "person_locations[]": _words(self.locations),
                "organization_num_employees_ranges[]": _ranges(self.employee_ranges),
                "q_keywords": " ".join(_words(self.keywords)),
                "q_organization_keyword_tags[]": _words(self.tags),
                "q_organization_domains_list[]": _words(map(plain_domain, self.domains)),
            }
        )


@dataclass(frozen=True)
class CompanyQuery:
    """Filters for companies; `locations` are those of the head office. Each page costs a credit."""

    locations: Sequence[str] = ()
    employee_ranges: Sequence[str] = ()
    tags: Sequence[str] = ()
    domains: Sequence[str] = ()
    per_page: int = PER_PAGE

    def parameters(self, page: int) -> Parameters:
        """As query parameters; raises UsageError for a page or a range that Apollo does not have."""
        return _paging(page, self.per_page) | _filled(
            {
                "organization_locations[]": _words(self.locations),
                "organization_num_employees_ranges[]": _ranges(self.employee_ranges),
                "q_organization_keyword_tags[]": _words(self.tags),
                "q_organization_domains_list[]": _words(map(plain_domain, self.domains)),
            }
        )


@dataclass(frozen=True)
class Detail:
    """What is known of a person: an Apollo id alone will do, or a LinkedIn address, an e-mail, or name and domain."""

    id: str = ""
    first_name: str = ""
    last_name: str = ""
    name: str = ""
    email: str = ""
    domain: str = ""
    organization_name: str = ""
    linkedin_url: str = ""

    def parameters(self) -> dict[str, str]:
        """The fields that are filled, under Apollo's names."""
        found = {field.name: clean(getattr(self, field.name)) for field in fields(self)}
        found["domain"] = plain_domain(found["domain"])
        return {name: value for name, value in found.items() if value}
