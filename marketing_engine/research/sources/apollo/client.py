"""The client of Apollo's API: searches, and reveals people's addresses for credits, each asked once."""

import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from marketing_engine.research.sources.apollo import reading
from marketing_engine.research.sources.apollo.cache import Cache, Call, Part
from marketing_engine.research.sources.apollo.calling import Caller, Permit, Request
from marketing_engine.research.sources.apollo.pacing import Pacing, Wait
from marketing_engine.research.sources.apollo.query import PAGES, CompanyQuery, Detail, Parameters, PeopleQuery
from marketing_engine.research.sources.apollo.reading import Organization, Person
from marketing_engine.research.sources.apollo.settings import ApolloSettings
from marketing_engine.research.sources.errors import SourceFailed, SourceUnavailable

SEARCH_PEOPLE = "mixed_people/api_search"
"""The older `mixed_people/search` is absent from the specification of 2026-08."""
SEARCH_COMPANIES = "mixed_companies/search"
MATCH = "people/match"
BULK_MATCH = "people/bulk_match"
AT_ONCE = 10
"""People in one bulk request, at most."""

PERSON_CREDITS, PHONE_CREDITS, PAGE_CREDITS = 1.0, 8.0, 1.0
"""What a person found, a mobile number besides, and a page of companies cost (specification of 2026-08)."""

T = TypeVar("T")


@dataclass(frozen=True)
class Found(Generic[T]):
    """A page of a search: its items, how many there are in all, how many pages Apollo shows of them."""

    items: tuple[T, ...]
    total: int
    pages: int
    credits: float
    cached: bool


@dataclass(frozen=True)
class Matched:
    """A person found, or None. `request_id` is for `phones`, where phone numbers were asked for."""

    person: Person | None
    credits: float
    cached: bool
    request_id: int | None = None


@dataclass(frozen=True)
class BulkMatched:
    """What was found for each detail, in their order; `cached` tells for each whether it came from the cache."""

    people: tuple[Person | None, ...]
    credits: float
    cached: tuple[bool, ...]


class ApolloClient:
    """Asks Apollo with one key; keeps answers and the pace in `folder` (`<state>/apollo`).

    `on_call` is told of every real call, also failed ones; cached answers are no calls. `permit` gives what is entered
    around each single attempt, so that a stop stops it; waits happen outside, and `on_wait` is told of them first.
    Every method raises SourceUnavailable, SourceFailed, and what `permit` and `on_call` raise.
    """

    def __init__(
        self,
        key: str | None,
        settings: ApolloSettings,
        folder: Path,
        on_call: Callable[[Call], None],
        *,
        permit: Permit = nullcontext,
        on_wait: Wait = lambda seconds, why: None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        key = (key or "").strip()
        if not key:
            raise SourceUnavailable("there is no key for Apollo; make one in its settings and set APOLLO_API_KEY")
        if len(key) < 16 or not (key.isascii() and key.isprintable() and " " not in key):
            raise SourceUnavailable(
                "APOLLO_API_KEY holds no key of Apollo (short, or with odd characters); copy it anew"
            )
        self._settings = settings
        self._on_call = on_call
        self._cache = Cache(folder / "cache", clock)
        pacing = Pacing(folder, settings.longest_wait, on_wait, clock, sleep)
        self._caller = Caller(key, settings, pacing, self._cache, on_call, permit)

    def search_people(self, query: PeopleQuery, page: int = 1) -> Found[Person]:
        """A page of people: names in part, no addresses, no credits. `match` and `bulk_match` take their ids."""
        parameters = query.parameters(page)
        answer, credits, cached = self._search(SEARCH_PEOPLE, parameters, reading.people, 0.0)
        people, total = reading.people(answer)
        return Found(tuple(people), total, _pages(total, query.per_page), credits, cached)

    def search_companies(self, query: CompanyQuery, page: int = 1) -> Found[Organization]:
        """A page of companies, for a credit."""
        parameters = query.parameters(page)
        answer, credits, cached = self._search(SEARCH_COMPANIES, parameters, reading.companies, PAGE_CREDITS)
        companies, total = reading.companies(answer)
        return Found(tuple(companies), total, _pages(total, query.per_page), credits, cached)

    def match(self, detail: Detail, phone: bool = False) -> Matched:
        """Find one person with their address: a credit if somebody is found. Who is asked for in no way is nobody.

        `phone` asks for phone numbers, too, for 8 credits more where there is a mobile one. They come later: to the
        `webhook_url` of the settings, without which Apollo refuses, and from `phones`.
        """
        plain: Parameters = dict(detail.parameters())
        if not plain:
            return Matched(None, 0.0, False)
        more: Parameters = self._phone_parameters() if phone else {}
        parameters = plain | more
        self._cache.settle(self._on_call)
        known = self._known_match(parameters)
        if known is not None:
            return Matched(reading.match(known), 0.0, True, reading.request_id(known))
        extra = PHONE_CREDITS if phone else 0.0
        request = Request(
            MATCH,
            "enrichment",
            parameters,
            lambda answer: _match_parts(plain, more, answer),
            price=PERSON_CREDITS + extra,
            charged=lambda answer: reading.credits_consumed(answer, PERSON_CREDITS if answer.get("person") else 0.0),
            later=lambda answer: extra if answer.get("person") else 0.0,
        )
        answer, credits = self._caller.call(request)
        return Matched(reading.match(answer), credits, False, reading.request_id(answer))

    def bulk_match(self, details: Sequence[Detail]) -> BulkMatched:
        """Find any number of people, ten at a time, nobody twice; a failure keeps what was found before it.

        What it found is shared with `match`: who was found by one is known to the other.
        """
        self._cache.settle(self._on_call)
        asked: list[Parameters] = [dict(detail.parameters()) for detail in details]
        known = [self._known_match(one) if one else None for one in asked]
        missing: list[Parameters] = []
        for one, answer in zip(asked, known, strict=True):
            if one and answer is None and one not in missing:
                missing.append(one)
        credits = 0.0
        found: dict[str, dict[str, Any] | None] = {}
        for start in range(0, len(missing), AT_ONCE):
            chunk = missing[start : start + AT_ONCE]
            people, cost = self._match_chunk(chunk)
            credits += cost
            found |= {repr(one): raw for one, raw in zip(chunk, people, strict=True)}
        matched = (
            reading.match(answer) if answer is not None else reading.person(found.get(repr(one)))
            for one, answer in zip(asked, known, strict=True)
        )
        return BulkMatched(tuple(matched), credits, tuple(answer is not None for answer in known))

    def price(self, details: Sequence[Detail]) -> float:
        """What asking for these people costs at most, in credits: whose answer is at hand costs nothing."""
        self._cache.settle(self._on_call)
        asked: list[Parameters] = [dict(detail.parameters()) for detail in details]
        return PERSON_CREDITS * sum(1 for one in asked if one and self._known_match(one) is None)

    def phones(self, request_id: int) -> dict[str, str] | None:
        """The phone numbers that `match` asked for, by Apollo id; None as long as Apollo is still at it. No credits.

        Apollo keeps them for 30 days (reference page poll-webhook-result, 2026-10).
        """
        request = Request(
            "webhook_result",
            "enrichment",
            {},
            lambda answer: [],
            method="GET",
            item=str(int(request_id)),
            also=(400, 404, 410),
        )
        answer, _ = self._caller.call(request)
        code = answer.get("error_code")
        if code == "result_pending":
            return None
        if code:
            raise SourceUnavailable(f"Apollo knows no such request for phone numbers ({reading.error_text(answer)})")
        return reading.phones(answer)

    def _search(
        self, endpoint: str, parameters: Parameters, check: Callable[[object], object], price: float
    ) -> tuple[dict[str, Any], float, bool]:
        self._cache.settle(self._on_call)
        known = self._cache.get(endpoint, parameters, self._settings.cache_days.search)
        if known is not None:
            with suppress(SourceFailed):  # somebody has changed the file
                check(known)
                return known, 0.0, True

        def keep(answer: dict[str, Any]) -> list[Part]:
            check(answer)
            return [Part(endpoint, parameters, answer)]

        request = Request(
            endpoint, "search", parameters, keep, price, lambda answer: reading.credits_consumed(answer, price)
        )
        answer, credits = self._caller.call(request)
        return answer, credits, False

    def _match_chunk(self, chunk: list[Parameters]) -> tuple[list[dict[str, Any] | None], float]:
        def keep(answer: dict[str, Any]) -> list[Part]:
            people = reading.matches(answer, len(chunk))
            return [
                part for one, raw in zip(chunk, people, strict=True) for part in _match_parts(one, {}, {"person": raw})
            ]

        def charged(answer: dict[str, Any]) -> float:
            people = answer.get("matches")
            hits = sum(bool(one) for one in people) if isinstance(people, list) else len(chunk)
            return reading.credits_consumed(answer, PERSON_CREDITS * hits)

        price = PERSON_CREDITS * len(chunk)
        request = Request(BULK_MATCH, "bulk", {}, keep, price, charged, body={"details": chunk})
        answer, credits = self._caller.call(request)
        return reading.matches(answer, len(chunk)), credits

    def _known_match(self, parameters: Parameters) -> dict[str, Any] | None:
        """The cached answer; that nobody was found is believed only as long as a search, since asking again is free."""
        days = self._settings.cache_days
        known = self._cache.get(MATCH, parameters, days.enrichment)
        if known is None or "person" not in known:
            return None
        return known if known["person"] else self._cache.get(MATCH, parameters, min(days.search, days.enrichment))

    def _phone_parameters(self) -> Parameters:
        if not self._settings.webhook_url:
            raise SourceUnavailable(
                "Apollo delivers phone numbers to a public https:// address only; set webhook_url in apollo.yaml"
            )
        return {"reveal_phone_number": "true", "webhook_url": self._settings.webhook_url}


def _match_parts(plain: Parameters, more: Parameters, answer: dict[str, Any]) -> list[Part]:
    """What is kept of a match: whoever was found is found again by Apollo's id, and without the phone number, too."""
    found = reading.match(answer)
    asked = [plain]
    if found and found.apollo_id:
        asked.append({"id": found.apollo_id})
    parts = {repr(one | more): Part(MATCH, one | more, answer) for one in asked}
    if more and found:
        parts |= {repr(one): Part(MATCH, one, {"person": answer["person"]}) for one in asked}
    return list(parts.values())


def _pages(total: int, per_page: int) -> int:
    return min(PAGES, -(-total // per_page))
