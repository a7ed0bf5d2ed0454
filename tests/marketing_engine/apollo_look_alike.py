"""A server on this machine that behaves as Apollo's API does, for tests of the client and of whole days.

    with ApolloLookAlike() as apollo:
        apollo.next(too_many(retry_after=2), times=2)
        sh.ok("marketing …", env=apollo.env)
        assert apollo.received[0].query["person_titles[]"] == ["CEO"]

Behaviour: Apollo's reference pages and specification as of 2026-10. What is left out of a search's answer there
(addresses, names in full, a company's numbers) is left out here.
"""

import json
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from apollo_population import Company, Population, Somebody, populate

BASE = "/api/v1/"
SEARCH_PEOPLE, SEARCH_COMPANIES = "mixed_people/api_search", "mixed_companies/search"
MATCH, BULK_MATCH, WEBHOOK_RESULT = "people/match", "people/bulk_match", "webhook_result"
WINDOWS = {"minute": 60, "hourly": 3600, "24-hour": 86_400}

Query = dict[str, list[str]]


@dataclass(frozen=True)
class Received:
    """A request as it came: `endpoint` is the path below /api/v1/, `query` has a list for each name."""

    method: str
    endpoint: str
    target: str
    query: Query
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict:
        """The body."""
        return json.loads(self.body)


@dataclass
class Reply:
    """An answer that is about to be sent; a scripted answer changes it, or takes the connection over."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    credits: float = 0.0


class Refused(Exception):
    """A request that Apollo answers with an error."""

    def __init__(self, status: int, error: str, code: str = "") -> None:
        super().__init__(error)
        self.status = status
        self.record = {"error": error} | ({"error_code": code} if code else {})


Script = Callable[["Handler", Reply], None]
"""Sends an answer in place of the usual one, which it is given; the usual one has been charged already."""


def status(code: int, body: object = None, **headers: str) -> Script:
    """Any status, with a JSON body or a text; `retry_after="2"` is the header retry-after."""

    def send(handler: "Handler", reply: Reply) -> None:
        text = (
            body if isinstance(body, str) else json.dumps(body if body is not None else {"error": f"scripted {code}"})
        )
        handler.answer(Reply(code, text.encode(), {name.replace("_", "-"): value for name, value in headers.items()}))

    send.free = True  # a refusal costs nothing
    return send


def too_many(retry_after: object = None) -> Script:
    """429, with a header retry-after if one is given."""
    headers = {} if retry_after is None else {"retry_after": str(retry_after)}
    return status(429, {"message": "The maximum number of api calls allowed is reached."}, **headers)


def unauthorised() -> Script:
    """401, in plain text."""
    return status(401, "Invalid access credentials.", content_type="text/plain; charset=utf-8")


def inaccessible() -> Script:
    """403 for a plan without the endpoint."""
    return status(
        403, {"error": "api/v1/… is not accessible with this api_key on a free plan.", "error_code": "API_INACCESSIBLE"}
    )


def web_page(code: int = 200) -> Script:
    """HTML where JSON belongs, as a proxy gives."""
    return status(code, "<!DOCTYPE html><title>Sign in</title>", content_type="text/html")


def body(data: bytes) -> Script:
    """The usual answer with other bytes."""

    def send(handler: "Handler", reply: Reply) -> None:
        handler.answer(Reply(reply.status, data, reply.headers))

    return send


def cut(after: int = 20) -> Script:
    """The usual answer, of which only so many bytes arrive."""

    def send(handler: "Handler", reply: Reply) -> None:
        handler.head(reply)
        handler.wfile.write(reply.body[:after])
        handler.close_connection = True

    return send


def hang_up() -> Script:
    """No answer: the connection ends."""

    def send(handler: "Handler", reply: Reply) -> None:
        handler.close_connection = True

    return send


def slow(seconds: float) -> Script:
    """The usual answer, late; the server's end cuts the wait short."""

    def send(handler: "Handler", reply: Reply) -> None:
        handler.apollo.ended.wait(seconds)
        handler.answer(reply)

    return send


def trickle(pause: float) -> Script:
    """The usual answer, byte for byte, headers and all."""

    def send(handler: "Handler", reply: Reply) -> None:
        data = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(reply.body) + reply.body
        for byte in data:
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            if handler.apollo.ended.wait(pause):
                return

    return send


class ApolloLookAlike:
    """The server. `limits` are requests a minute, an hour, a day for each endpoint (None: unlimited).

    `received` is all it was sent, `credits` all it charged. `next(script, times)` answers the next requests otherwise.
    """

    def __init__(
        self, people: int = 400, companies: int = 150, seed: int = 7, limits: dict[str, int | None] | None = None
    ) -> None:
        self.population: Population = populate(people, companies, seed)
        self.key = "look-alike-key-0123456789"
        self.limits: dict[str, int | None] = {"minute": 200, "hourly": None, "24-hour": None} | (limits or {})
        self.received: list[Received] = []
        self.credits = 0.0
        self.ended = threading.Event()
        self._lock = threading.Lock()
        self._scripts: list[tuple[Script, str | None]] = []
        self._used: dict[tuple[str, str], tuple[float, int]] = {}
        self._phones: dict[int, tuple[int, list[Somebody]]] = {}
        self._ids = random.Random(seed)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"apollo": self}))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}{BASE.rstrip('/')}"
        self.env = {"APOLLO_BASE_URL": self.url, "APOLLO_API_KEY": self.key}

    def __enter__(self) -> "ApolloLookAlike":
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()

    def next(self, script: Script, times: int = 1, endpoint: str | None = None) -> None:
        """Let the next so many requests (to an endpoint) be answered by a script; scripts stand in line."""
        with self._lock:
            self._scripts += [(script, endpoint)] * times

    def new_windows(self) -> None:
        """All limits begin anew, as if their time had passed."""
        with self._lock:
            self._used.clear()

    def to(self, endpoint: str) -> list[Received]:
        """What was sent to one endpoint."""
        return [request for request in self.received if request.endpoint == endpoint]

    def somebody(self, kind: str = "verified", number: int = 0) -> Somebody:
        """One of the people of a kind."""
        return [one for one in self.population.people if one.kind == kind][number]

    # What a request goes through

    def handle(self, request: Received) -> tuple[Reply, Script | None]:
        """The usual answer, and the script that stands in its way."""
        with self._lock:
            self.received.append(request)
            script = self._take_script(request.endpoint)
            if request.headers.get("x-api-key") != self.key:
                return Reply(401, b"Invalid access credentials.", {"content-type": "text/plain; charset=utf-8"}), script
            headers, wait = self._count(request.endpoint)
            if wait is not None:
                reply = Reply(
                    429, json.dumps({"message": "The maximum number of api calls is reached."}).encode(), headers
                )
                reply.headers["retry-after"] = str(max(1, round(wait)))
                return reply, script
            try:
                record, credits = self._answer(request)
                reply = Reply(200, json.dumps(record).encode(), headers, credits)
            except Refused as refused:
                plain = {} if refused.status in (401, 403) else headers
                reply = Reply(refused.status, json.dumps(refused.record).encode(), plain)
            if not getattr(script, "free", False):
                self.credits += reply.credits
            return reply, script

    def _take_script(self, endpoint: str) -> Script | None:
        for number, (script, wanted) in enumerate(self._scripts):
            if wanted in (None, endpoint):
                del self._scripts[number]
                return script
        return None

    def _count(self, endpoint: str) -> tuple[dict[str, str], float | None]:
        """The headers on limits, and how many seconds a caller has to wait who is beyond one."""
        headers, wait, now = {}, None, time.monotonic()
        for window, seconds in WINDOWS.items():
            limit = self.limits[window]
            began, used = self._used.get((endpoint, window), (now, 0))
            if now - began >= seconds:
                began, used = now, 0
            if limit is not None and used >= limit:
                wait = max(wait or 0, began + seconds - now)
            else:
                used += 1
            self._used[endpoint, window] = began, used
            left = "" if limit is None else str(limit - used)
            headers |= {
                f"x-rate-limit-{window}": "" if limit is None else str(limit),
                f"x-{window}-usage": "" if limit is None else str(used),
                f"x-{window}-requests-left": left,
            }
        return headers, wait

    def _answer(self, request: Received) -> tuple[dict, float]:
        answers: dict[tuple[str, str], Callable[[Received], tuple[dict, float]]] = {
            ("POST", SEARCH_PEOPLE): self._search_people,
            ("POST", SEARCH_COMPANIES): self._search_companies,
            ("POST", MATCH): self._match,
            ("POST", BULK_MATCH): self._bulk_match,
            ("GET", WEBHOOK_RESULT): self._webhook_result,
        }
        answer = answers.get((request.method, request.endpoint.partition("/")[0]))
        answer = answer or answers.get((request.method, request.endpoint))
        if answer is None:
            raise Refused(404, "Not Found")
        return answer(request)

    # Searches

    def _search_people(self, request: Received) -> tuple[dict, float]:
        found = [one for one in self.population.people if _person_fits(one, request.query)]
        page, per_page, _ = _paging(request.query, len(found))
        return {"total_entries": len(found), "people": [_shown(one) for one in _cut(found, page, per_page)]}, 0.0

    def _search_companies(self, request: Received) -> tuple[dict, float]:
        query = request.query
        found = [
            one
            for one in self.population.companies
            if _placed(one.place, query.get("organization_locations[]")) and _company_fits(one, query)
        ]
        page, per_page, pages = _paging(query, len(found))
        shown = _cut(found, page, per_page)
        record = {
            "breadcrumbs": [],
            "partial_results_only": False,
            "pagination": {"page": page, "per_page": per_page, "total_entries": len(found), "total_pages": pages},
            "accounts": [_listed(one) | {"id": one.id[::-1], "organization_id": one.id} for one in shown if one.saved],
            "organizations": [_listed(one) for one in shown if not one.saved],
        }
        return record, 1.0

    # Enrichment

    def _match(self, request: Received) -> tuple[dict, float]:
        asked = {name: values[0] for name, values in request.query.items()}
        wants_phone = self._check_phone(asked)
        found = self._find(asked)
        number = self._number()
        if wants_phone:
            self._phones[number] = (0, [found] if found else [])
        return {"person": _revealed(found), "request_id": number}, 1.0 if found else 0.0

    def _bulk_match(self, request: Received) -> tuple[dict, float]:
        details = request.json.get("details") if request.body else None
        if not isinstance(details, list) or not details or len(details) > 10:
            raise Refused(400, "Please provide between 1 and 10 details.")
        found = [self._find(one) for one in details]
        hits = sum(one is not None for one in found)
        record = {
            "status": "success",
            "error_code": None,
            "error_message": None,
            "total_requested_enrichments": len(details),
            "unique_enriched_records": hits,
            "missing_records": len(details) - hits,
            "credits_consumed": float(hits),
            "request_id": self._number(),
            "matches": [_revealed(one) for one in found],
        }
        return record, float(hits)

    def _check_phone(self, asked: dict[str, str]) -> bool:
        if asked.get("reveal_phone_number") != "true":
            return False
        if not asked.get("webhook_url", "").startswith("https://"):
            raise Refused(422, "Please add a valid 'webhook_url' parameter when using 'reveal_phone_number'")
        return True

    def _find(self, asked: dict[str, str]) -> Somebody | None:
        known = (one for one in self.population.people if one.kind != "unknown")
        return next((one for one in known if _meant(one, asked)), None)

    def _number(self) -> int:
        return self._ids.randrange(-(2**63), 2**63)

    def _webhook_result(self, request: Received) -> tuple[dict, float]:
        """Numbers are there at the second look; 8 credits for each that is found."""
        text = request.endpoint.partition("/")[2]
        if not text.removeprefix("-").isdecimal():
            raise Refused(400, "no signed 64-bit integer", "invalid_request_id")
        number = int(text)
        if number not in self._phones:
            raise Refused(404, "unknown request", "request_id_unknown")
        looks, people = self._phones[number]
        self._phones[number] = looks + 1, people
        if not looks:
            raise Refused(404, "still processing", "result_pending")
        record = {
            "status": "success",
            "people": [
                {"id": one.id, "phone_numbers": [_number_of(one, "work_hq"), _number_of(one, "mobile")]}
                for one in people
                if one.mobile
            ],
        }
        return record, 8.0 * len(record["people"]) if looks == 1 else 0.0


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    apollo: ApolloLookAlike

    def do_POST(self) -> None:
        """Search, match."""
        self._handle()

    def do_GET(self) -> None:
        """Fetch a result."""
        self._handle()

    def _handle(self) -> None:
        data = self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        endpoint = parts.path.removeprefix(BASE)
        request = Received(self.command, endpoint, self.path, parse_qs(parts.query), headers, data)
        reply, script = self.apollo.handle(request)
        try:
            (script or Handler.answer_usual)(self, reply)
        except OSError:
            self.close_connection = True  # the client has gone

    def answer_usual(self, reply: Reply) -> None:
        """What is answered where no script stands in the way."""
        self.answer(reply)

    def answer(self, reply: Reply) -> None:
        """Send an answer whole."""
        self.head(reply)
        self.wfile.write(reply.body)

    def head(self, reply: Reply) -> None:
        """Send status and headers, with the length of the whole body."""
        self.send_response(reply.status)
        for name, value in ({"content-type": "application/json; charset=utf-8"} | reply.headers).items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(reply.body)))
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Keep the test's output clean."""


# Filters


def _paging(query: Query, total: int) -> tuple[int, int, int]:
    page, per_page = int(query.get("page", ["1"])[0]), int(query.get("per_page", ["10"])[0])
    if not 1 <= page <= 500 or not 1 <= per_page <= 100:
        raise Refused(422, "Only 500 pages of 100 records can be shown.")
    return page, per_page, -(-total // per_page)


def _cut(found: list, page: int, per_page: int) -> list:
    return found[(page - 1) * per_page : page * per_page]


def _words(text: str) -> set[str]:
    return set(text.lower().replace("&", " ").split())


def _placed(place: tuple[str, str, str], wanted: list[str] | None) -> bool:
    """Whether a place is one of those wanted: each part of `Austin, Texas` must fit."""
    here = {part.lower() for part in place}
    return not wanted or any(all(part.strip().lower() in here for part in one.split(",")) for one in wanted)


def _company_fits(company: Company, query: Query) -> bool:
    ranges = [tuple(map(int, one.split(","))) for one in query.get("organization_num_employees_ranges[]", [])]
    tags = [tag.lower() for tag in query.get("q_organization_keyword_tags[]", [])]
    domains = query.get("q_organization_domains_list[]", [])
    described = " ".join((company.industry, *company.keywords))
    return (
        (not ranges or any(low <= company.employees <= high for low, high in ranges))
        and (not tags or any(tag in described for tag in tags))
        and (not domains or company.domain in domains)
    )


def _person_fits(one: Somebody, query: Query) -> bool:
    titles, seniorities = query.get("person_titles[]", []), query.get("person_seniorities[]", [])
    keywords = _words(" ".join(query.get("q_keywords", [])))
    described = _words(
        " ".join((one.first, one.last, one.title, one.company.name, one.company.industry, *one.company.keywords))
    )
    return (
        (not titles or any(_words(title) <= _words(one.title) for title in titles))
        and (not seniorities or one.seniority in seniorities)
        and _placed(one.place, query.get("person_locations[]"))
        and keywords <= described
        and _company_fits(one.company, query)
    )


def _meant(one: Somebody, asked: dict[str, str]) -> bool:
    """Whether what is known of a person means this one: by an id, else an address, else name and company."""
    for name, own in (("id", one.id), ("linkedin_url", one.linkedin), ("email", one.email)):
        if asked.get(name):
            return asked[name].lower().replace("https://", "http://") == own
    name = asked.get("name") or f"{asked.get('first_name', '')} {asked.get('last_name', '')}"
    company = one.company.domain == asked.get("domain") or one.company.name == asked.get("organization_name")
    return name.strip().lower() == f"{one.first} {one.last}".lower() and company


# Records


def _shown(one: Somebody) -> dict:
    """A person in a search: known by id, hidden otherwise."""
    return {
        "id": one.id,
        "first_name": one.first,
        "last_name_obfuscated": f"{one.last[:2]}***{one.last[-1]}",
        "title": one.title,
        "last_refreshed_at": "2026-10-01T00:00:00.000+00:00",
        "has_email": one.kind in ("verified", "guessed", "placeholder"),
        "has_city": True,
        "has_state": True,
        "has_country": True,
        "has_direct_phone": "Yes" if one.mobile else "Maybe: please request direct dial via people/bulk_match",
        "organization": {"name": one.company.name, "has_industry": True, "has_phone": True, "has_employee_count": True},
    }


def _revealed(one: Somebody | None) -> dict | None:
    if one is None:
        return None
    city, state, country = one.place
    return {
        "id": one.id,
        "first_name": one.first,
        "last_name": one.last,
        "name": f"{one.first} {one.last}",
        "linkedin_url": one.linkedin,
        "title": one.title,
        "headline": None,
        "seniority": one.seniority,
        "email": one.email,
        "email_status": one.email_status,
        "extrapolated_email_confidence": None,
        "city": city,
        "state": state,
        "country": country,
        "organization_id": one.company.id,
        "organization": _described(one.company),
        "employment_history": [],
    }


def _listed(company: Company) -> dict:
    """A company in a search: no industry, no head count."""
    return {
        "id": company.id,
        "name": company.name,
        "website_url": f"http://www.{company.domain}",
        "primary_domain": company.domain,
        "linkedin_url": f"http://www.linkedin.com/company/{company.domain.partition('.')[0]}",
        "founded_year": company.founded,
        "organization_revenue": float(company.revenue),
        "primary_phone": {},
        "phone": None,
    }


def _described(company: Company) -> dict:
    """A company beside a person who was revealed."""
    city, state, country = company.place
    return _listed(company) | {
        "industry": company.industry,
        "keywords": list(company.keywords),
        "estimated_num_employees": company.employees,
        "city": city,
        "state": state,
        "country": country,
        "short_description": f"{company.name} is an invented company: {', '.join(company.keywords)}.",
        "annual_revenue": float(company.revenue),
        "total_funding": company.funding,
        "latest_funding_stage": company.stage,
        "latest_funding_round_date": "2025-03-01T00:00:00.000+00:00" if company.stage else None,
    }


def _number_of(one: Somebody, kind: str) -> dict:
    """A number out of those that are kept for fiction."""
    last = int(one.id[-6:], 16) % 100
    area = 201 if kind == "work_hq" else 202
    return {
        "raw_number": f"+1 {area}-555-01{last:02}",
        "sanitized_number": f"+1{area}55501{last:02}",
        "type_cd": kind,
        "status_cd": "valid_number",
    }
