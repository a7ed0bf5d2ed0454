"""Reads Apollo's answers, of whatever shape, into people and companies; what is hidden, invented or odd is left out."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from coordination.fields import clean
from marketing_engine.research.sources.apollo.query import plain_domain
from marketing_engine.research.sources.errors import SourceFailed

SHORT, LINE, PARAGRAPH, KEYWORDS = 80, 200, 1000, 50
"""How much is taken of a word, a line, a text, a list of keywords."""

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_EMAIL = re.compile(r"[a-z0-9_%+'-]+(\.[a-z0-9_%+'-]+)*@([a-z0-9-]+\.)+[a-z0-9-]{2,}")
_DOMAIN = re.compile(r"([a-z0-9-]+\.)+[a-z0-9-]{2,}")
_LINKEDIN = re.compile(r"https?://([a-z]+\.)?linkedin\.com/[^\s<>\"']{1,300}", re.IGNORECASE)
_PHONE = re.compile(r"\+?[0-9][0-9 ().\-/]{5,30}")
_LARGEST = 10**15

T = TypeVar("T")


@dataclass(frozen=True)
class Organization:
    """A company. Money in US dollars; `latest_funding_at` as YYYY-MM-DD."""

    apollo_id: str = ""
    name: str = ""
    domain: str = ""
    industry: str = ""
    employees: int | None = None
    city: str = ""
    country: str = ""
    about: str = ""
    keywords: tuple[str, ...] = ()
    founded: int | None = None
    annual_revenue: float | None = None
    total_funding: float | None = None
    latest_funding_stage: str = ""
    latest_funding_at: str = ""
    linkedin_url: str = ""


@dataclass(frozen=True)
class Person:
    """A person. What is hidden or unknown is empty.

    `email_status` is Apollo's word: only `verified` means checked; with guessed, extrapolated, unverified, catch-all
    and the like mail may bounce. `has_email` is None where an answer does not say.
    """

    apollo_id: str = ""
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    seniority: str = ""
    email: str = ""
    email_status: str = ""
    linkedin_url: str = ""
    city: str = ""
    country: str = ""
    phone: str = ""
    has_email: bool | None = None
    organization: Organization | None = None


def _record(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object, length: int = LINE) -> str:
    """A line of text; empty for what is none or was made unreadable (`Lo***e`)."""
    text = clean(value[: length * 4]) if isinstance(value, str) else ""
    return "" if "**" in text else text[:length].strip()


def _number(value: object, low: int = 0, high: int = _LARGEST) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        return None  # NaN is in no interval
    return float(value)


def _whole(value: object, low: int, high: int) -> int | None:
    number = _number(value, low, high)
    return int(number) if number is not None and number == math.floor(number) else None


def _matching(pattern: re.Pattern[str], value: object, length: int = LINE * 2) -> str:
    text = _text(value, length)
    return text if pattern.fullmatch(text) else ""


def _email(value: object) -> str:
    """An address; empty for `email_not_unlocked@domain.com` and others of Apollo's own (specification of 2026-08)."""
    email = _matching(_EMAIL, _text(value, 254).lower(), 254)
    hidden = email.startswith(("email_not_unlocked@", "not_unlocked@", "locked@")) or email.endswith("@domain.com")
    return "" if hidden else email


def _domain(*values: object) -> str:
    found = (_matching(_DOMAIN, plain_domain(_text(value)), 253) for value in values)
    return next((domain for domain in found if domain and domain != "domain.com"), "")


def _phone(record: object) -> str:
    """One number of a list of numbers; not the company's switchboard, not one that Apollo itself calls invalid."""
    number = _record(record)
    kind, state = (number.get(f"{name}_cd") or number.get(name) for name in ("type", "status"))
    if kind == "work_hq" or state == "invalid_number":
        return ""
    found = (_matching(_PHONE, number.get(name), 32) for name in ("sanitized_number", "raw_number"))
    return next((phone for phone in found if _can_be_dialled(phone)), "")


def _can_be_dialled(phone: str) -> bool:
    digits = [character for character in phone if character.isdecimal()]
    return 7 <= len(digits) <= 15 and len(set(digits)) > 1


def _first_phone(*lists: object) -> str:
    return next((phone for numbers in lists for one in _list(numbers) if (phone := _phone(one))), "")


def _day(value: object) -> str:
    text = _text(value)[:10]
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def organization(value: object) -> Organization | None:
    """A company, None for what is none. An account (a company that the team has saved) names it in organization_id."""
    found = _record(value)
    read = Organization(
        apollo_id=_matching(_ID, found.get("organization_id")) or _matching(_ID, found.get("id")),
        name=_text(found.get("name")),
        domain=_domain(found.get("primary_domain"), found.get("domain"), found.get("website_url")),
        industry=_text(found.get("industry"), SHORT),
        employees=_whole(found.get("estimated_num_employees"), 1, 10_000_000),
        city=_text(found.get("city"), SHORT),
        country=_text(found.get("country"), SHORT),
        about=_text(found.get("short_description"), PARAGRAPH) or _text(found.get("seo_description"), PARAGRAPH),
        keywords=tuple(word for one in _list(found.get("keywords"))[:KEYWORDS] if (word := _text(one, SHORT))),
        founded=_whole(found.get("founded_year"), 1000, 2100),
        annual_revenue=_number(found.get("annual_revenue")) or _number(found.get("organization_revenue")),
        total_funding=_number(found.get("total_funding")),
        latest_funding_stage=_text(found.get("latest_funding_stage"), SHORT),
        latest_funding_at=_day(found.get("latest_funding_round_date")),
        linkedin_url=_matching(_LINKEDIN, found.get("linkedin_url")),
    )
    return None if read == Organization() else read


def person(value: object) -> Person | None:
    """A person, None for what is none."""
    found = _record(value)
    has_email = found.get("has_email")
    read = Person(
        apollo_id=_matching(_ID, found.get("id")),
        first_name=_text(found.get("first_name"), SHORT),
        last_name=_text(found.get("last_name"), SHORT),
        title=_text(found.get("title")),
        seniority=_text(found.get("seniority"), SHORT).lower().replace("_", " "),
        email=_email(found.get("email")),
        email_status=_text(found.get("email_status"), SHORT).lower(),
        linkedin_url=_matching(_LINKEDIN, found.get("linkedin_url")),
        city=_text(found.get("city"), SHORT),
        country=_text(found.get("country"), SHORT),
        phone=_first_phone(found.get("phone_numbers"), _record(found.get("contact")).get("phone_numbers")),
        has_email=has_email if isinstance(has_email, bool) else None,
        organization=organization(found.get("organization")),
    )
    return None if read == Person() else read


def _odd(answer: object, wanted: str) -> SourceFailed:
    said = error_text(answer)
    return SourceFailed(f"Apollo's answer has no {wanted}" + (f": {said}" if said else ""))


def error_text(answer: object) -> str:
    """What an answer says went wrong, with its code; empty if nothing."""
    found = _record(answer)
    said = [_text(found.get(name)) for name in ("error", "message", "error_message", "error_code")]
    return ", ".join(dict.fromkeys(text for text in said if text))


def _page(
    answer: object, names: tuple[str, ...], read: Callable[[object], T | None], total: object
) -> tuple[list[T], int]:
    found = _record(answer)
    if not any(isinstance(found.get(name), list) for name in names):
        raise _odd(answer, names[0])
    items = [item for name in names for one in _list(found.get(name)) if (item := read(one)) is not None]
    return items, max(_whole(total, 0, _LARGEST) or 0, len(items))


def people(answer: object) -> tuple[list[Person], int]:
    """The people of a page, who all have an id, and how many there are in all; raises SourceFailed."""
    found = _record(answer)
    total = found.get("total_entries", _record(found.get("pagination")).get("total_entries"))
    items, count = _page(answer, ("people",), person, total)
    return [item for item in items if item.apollo_id], count


def companies(answer: object) -> tuple[list[Organization], int]:
    """The companies of a page, those saved as accounts last, and how many there are in all; raises SourceFailed."""
    total = _record(_record(answer).get("pagination")).get("total_entries")
    return _page(answer, ("organizations", "accounts"), organization, total)


def match(answer: object) -> Person | None:
    """The person in an answer, None for nobody; raises SourceFailed."""
    if "person" not in _record(answer):
        raise _odd(answer, "person")
    return person(_record(answer)["person"])


def matches(answer: object, count: int) -> list[dict[str, Any] | None]:
    """What was found for each of the people asked for, unread, None for nobody; raises SourceFailed.

    They are told apart by their position alone, so a list of another length is worth nothing.
    """
    found = _record(answer).get("matches")
    if not isinstance(found, list) or len(found) != count:
        raise _odd(answer, f"matches for {count} people")
    return [one if isinstance(one, dict) else None for one in found]


def credits_consumed(answer: object, otherwise: float) -> float:
    """What an answer says it cost, which may be a fraction; `otherwise` where it does not say."""
    found = _number(_record(answer).get("credits_consumed"))
    return otherwise if found is None else found


def request_id(answer: object) -> int | None:
    """The signed 64-bit number under which phone numbers can be fetched later; some answers have it as text."""
    found = _record(answer).get("request_id")
    if isinstance(found, str) and re.fullmatch(r"-?[0-9]{1,19}", found):
        found = int(found)
    fits = isinstance(found, int) and not isinstance(found, bool) and -(2**63) <= found < 2**63
    return found if fits else None


def phones(answer: object) -> dict[str, str]:
    """A number for each Apollo id of a delivered result; raises SourceFailed."""
    found = _record(answer).get("people")
    if not isinstance(found, list):
        raise _odd(answer, "people")
    read = {_matching(_ID, _record(one).get("id")): _first_phone(_record(one).get("phone_numbers")) for one in found}
    return {id: phone for id, phone in read.items() if id and phone}
