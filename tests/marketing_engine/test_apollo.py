"""The client of Apollo: what it sends, what it makes of answers, what it pays, how it fails."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
from apollo_look_alike import (
    BULK_MATCH,
    MATCH,
    SEARCH_COMPANIES,
    SEARCH_PEOPLE,
    ApolloLookAlike,
    body,
    cut,
    hang_up,
    inaccessible,
    slow,
    status,
    too_many,
    trickle,
    unauthorised,
    web_page,
)
from conftest import ROOT, free_port, until
from hypothesis import example, given
from hypothesis import strategies as st

from coordination.errors import Held, InputError, UsageError
from coordination.fields import clean
from marketing_engine.research.sources.apollo import reading
from marketing_engine.research.sources.apollo.cache import Call
from marketing_engine.research.sources.apollo.client import ApolloClient
from marketing_engine.research.sources.apollo.pacing import Pacing, retry_after
from marketing_engine.research.sources.apollo.query import CompanyQuery, Detail, PeopleQuery
from marketing_engine.research.sources.apollo.reading import Organization, Person
from marketing_engine.research.sources.apollo.settings import ApolloSettings, settings
from marketing_engine.research.sources.errors import SourceFailed, SourceUnavailable

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC).timestamp()


class Desk:
    """A client with a time of its own, in which nobody waits; what it called, paid and waited for."""

    def __init__(self, apollo: ApolloLookAlike, folder: Path, key: str | None = None, **more: object) -> None:
        self.now = NOON
        self.calls: list[Call] = []
        self.waits: list[tuple[float, str]] = []
        self.inside = 0
        self.permits = 0
        self.on_sleep: Callable[[], None] = lambda: None
        self.client = ApolloClient(
            apollo.key if key is None else key,
            ApolloSettings.model_validate({"base_url": apollo.url, **more}),
            folder,
            self.calls.append,
            permit=self._permit,
            on_wait=lambda seconds, why: self.waits.append((seconds, why)),
            clock=lambda: self.now,
            sleep=self._sleep,
        )

    @contextmanager
    def _permit(self) -> Iterator[None]:
        self.inside += 1
        self.permits += 1
        yield
        self.inside -= 1

    def _sleep(self, seconds: float) -> None:
        assert not self.inside, "waits are outside permits"
        self.now += seconds
        self.on_sleep()

    @property
    def paid(self) -> float:
        return sum(call.credits for call in self.calls)

    @property
    def uncertain(self) -> float:
        return sum(call.uncertain_credits for call in self.calls)


@pytest.fixture
def apollo() -> Iterator[ApolloLookAlike]:
    with ApolloLookAlike() as server:
        yield server


@pytest.fixture
def desk(apollo: ApolloLookAlike, tmp_path: Path) -> Desk:
    return Desk(apollo, tmp_path)


def test_people_are_searched_page_by_page(apollo, desk):
    """Filters as Apollo wants them; names in part; no credits; asked once a day."""
    query = PeopleQuery(
        titles=["CEO", " marketing manager ", "talent"],
        seniorities=["c suite", "manager", "head"],
        locations=["Ireland", "Germany", "Austin, Texas"],
        employee_ranges=["1,200", "201,20000"],
        tags=["staffing", "saas", "freight"],
        domains=[f"https://www.{company.domain}/x" for company in apollo.population.companies],
        per_page=2,
    )
    first = desk.client.search_people(query)
    sent = apollo.received[0]
    assert (sent.method, sent.endpoint) == ("POST", SEARCH_PEOPLE)
    assert sent.headers["x-api-key"] == apollo.key
    assert apollo.key not in sent.target
    assert sent.query["person_titles[]"] == ["CEO", "marketing manager", "talent"]
    assert sent.query["person_seniorities[]"] == ["c_suite", "manager", "head"]
    assert sent.query["organization_num_employees_ranges[]"] == ["1,200", "201,20000"]
    assert sent.query["q_organization_keyword_tags[]"] == ["staffing", "saas", "freight"]
    assert apollo.population.companies[0].domain in sent.query["q_organization_domains_list[]"]
    assert (sent.query["page"], sent.query["per_page"]) == (["1"], ["2"])
    assert first.total > 2 and first.pages == -(-first.total // 2)
    found = [first, *(desk.client.search_people(query, page) for page in range(2, first.pages + 1))]
    ids = {person.apollo_id for page in found for person in page.items}
    known = {one.id: one for one in apollo.population.people}
    assert len(ids) == first.total and ids <= known.keys()
    for person in (person for page in found for person in page.items):
        somebody = known[person.apollo_id]
        assert somebody.title in ("CEO", "Marketing Manager", "Content Marketing Manager", "Head of Talent")
        assert somebody.place[2] in ("Ireland", "Germany") or somebody.place[0] == "Austin"
        assert (person.first_name, person.last_name, person.email) == (somebody.first, "", "")
        assert person.has_email is (somebody.kind not in ("unavailable", "unknown"))
        assert person.organization == Organization(name=somebody.company.name)
    assert (desk.paid, len(desk.calls)) == (0, first.pages)
    again = desk.client.search_people(query)
    assert again.cached and again.items == first.items and len(desk.calls) == first.pages
    desk.now += 1.01 * 86_400
    assert not desk.client.search_people(query).cached
    assert desk.client.search_people(PeopleQuery(keywords=["no such", "thing"])).items == ()
    for page, other in (
        (0, query),
        (501, query),
        (1, PeopleQuery(employee_ranges=["51-200"])),
        (1, PeopleQuery(per_page=101)),
    ):
        with pytest.raises(UsageError):
            desk.client.search_people(other, page)


def test_companies_cost_a_credit_a_page(apollo, desk):
    """Those that the team has saved come, too, under their own id."""
    found = desk.client.search_companies(CompanyQuery(employee_ranges=["1,10000000"]))
    more = desk.client.search_companies(CompanyQuery(employee_ranges=["1,10000000"]), 2)
    assert (found.total, found.pages, len(found.items), len(more.items)) == (150, 2, 100, 50)
    assert {one.apollo_id for one in (*found.items, *more.items)} == {one.id for one in apollo.population.companies}
    company, known = found.items[0], apollo.population.companies[0]
    assert (company.name, company.domain, company.founded) == (known.name, known.domain, known.founded)
    assert company.annual_revenue == known.revenue and company.employees is None
    assert (found.credits, desk.paid, apollo.credits) == (1, 2, 2)
    assert desk.client.search_companies(CompanyQuery(employee_ranges=["1,10000000"])).credits == 0
    assert [call.kind for call in desk.calls] == ["search", "search"]
    assert apollo.received[0].endpoint == SEARCH_COMPANIES


def test_people_are_revealed_by_tens_and_paid_once(apollo, desk):
    """Each at its place; misses, guesses and placeholders are told from addresses; what is known is not asked again."""
    somebodies = apollo.population.people[:23]
    details = [Detail(id=one.id) for one in somebodies]
    details[1] = Detail(
        first_name=somebodies[1].first, last_name=somebodies[1].last, domain=somebodies[1].company.domain
    )
    details[2] = Detail(linkedin_url=somebodies[2].linkedin)
    found = desk.client.bulk_match([*details, Detail(), details[0]])
    assert [len(request.json["details"]) for request in apollo.to(BULK_MATCH)] == [10, 10, 3]
    assert apollo.to(BULK_MATCH)[0].json["details"][2] == {"linkedin_url": somebodies[2].linkedin}
    for somebody, person in zip(somebodies, found.people, strict=False):
        if somebody.kind == "unknown":
            assert person is None
            continue
        assert (person.apollo_id, person.last_name, person.seniority) == (
            somebody.id,
            somebody.last,
            somebody.seniority.replace("_", " "),
        )
        assert person.email == (somebody.email if somebody.kind in ("verified", "guessed") else "")
        assert person.email_status == (somebody.email_status or "")
        assert person.organization.employees == somebody.company.employees
        assert person.organization.keywords == somebody.company.keywords
        assert person.organization.latest_funding_at == ("2025-03-01" if somebody.company.stage else "")
    kinds = {one.kind for one in somebodies}
    assert kinds == {"verified", "guessed", "unavailable", "placeholder", "unknown"}
    assert found.people[23:] == (None, found.people[0])
    assert found.credits == desk.paid == apollo.credits == sum(one.kind != "unknown" for one in somebodies)
    again = desk.client.bulk_match(list(reversed(details)))
    assert again.people == tuple(reversed(found.people[:23])) and all(again.cached) and again.credits == 0
    one = desk.client.match(details[0])
    assert (one.person, one.cached) == (found.people[0], True)
    assert len(apollo.received) == len(desk.calls) == 3
    desk.now += 2 * 86_400  # that nobody was found is asked again after a day, what was paid is kept
    assert desk.client.bulk_match(details).cached == tuple(one.kind != "unknown" for one in somebodies)
    new = apollo.population.people[30]
    matched = desk.client.match(Detail(email=new.email, name="  "))
    assert (matched.person.apollo_id, matched.credits, matched.cached) == (new.id, 1, False)
    assert apollo.to(MATCH)[0].query == {"email": [new.email]} and apollo.to(MATCH)[0].body == b""
    nobody = desk.client.match(Detail(name="Nobody Anywhere", domain="nowhere.example"))
    assert (nobody.person, nobody.credits) == (None, 0)
    assert desk.client.match(Detail()).person is None
    assert desk.paid == apollo.credits


def test_fractions_of_credits_are_counted_and_lists_out_of_step_are_not_believed(apollo, desk):
    """What cannot be told apart is worth nothing, but was paid."""
    details = [Detail(id=one.id) for one in apollo.population.people[:2]]
    record = {
        "status": "success",
        "credits_consumed": 0.5,
        "request_id": -5,
        "matches": [{"id": "a", "email": "a@b.example"}, None],
    }
    apollo.next(body(json.dumps(record).encode()))
    found = desk.client.bulk_match(details)
    assert found.credits == 0.5 and found.people == (Person(apollo_id="a", email="a@b.example"), None)
    apollo.next(body(json.dumps(record | {"matches": record["matches"][:1]}).encode()))
    with pytest.raises(SourceFailed, match="no matches for 3 people"):
        desk.client.bulk_match([Detail(id="x"), Detail(id="y"), Detail(id="z")])
    assert desk.paid == 1 and len(desk.calls) == 2


def test_phone_numbers_come_later(apollo, tmp_path):
    """They need an address on the web; what may be charged for them is told at once."""
    somebody = next(one for one in apollo.population.people if one.mobile and one.kind == "verified")
    with pytest.raises(SourceUnavailable, match="webhook_url"):
        Desk(apollo, tmp_path).client.match(Detail(id=somebody.id), phone=True)
    assert apollo.received == []
    desk = Desk(apollo, tmp_path, webhook_url="https://hook.example/x")
    matched = desk.client.match(Detail(id=somebody.id), phone=True)
    assert apollo.received[0].query["webhook_url"] == ["https://hook.example/x"]
    assert matched.person.phone == "" and (desk.paid, desk.uncertain) == (1, 8)
    assert desk.client.phones(matched.request_id) is None
    assert desk.client.phones(matched.request_id)[somebody.id].startswith("+120255501")
    assert desk.client.match(Detail(id=somebody.id), phone=True).request_id == matched.request_id
    with pytest.raises(SourceUnavailable, match="request_id_unknown"):
        desk.client.phones(7)
    assert apollo.credits == desk.paid + desk.uncertain


@pytest.mark.parametrize(
    ("script", "says", "attempts"),
    [
        (unauthorised(), "refuses the API key (401: Invalid access credentials.); put a valid one into APOLLO_API_KEY", 1),
        (inaccessible(), "(403: api/v1/… is not accessible with this api_key on a free plan., API_INACCESSIBLE); take a plan", 1),
        (status(422, {"error": "look-alike-key-0123456789 \x1b[31m" + "x" * 999}), "(422: ... x[31mxxx", 1),
        (status(302, "", location="http://127.0.0.1:1/"), "redirects elsewhere (302)", 1),
        (body(b'{"people": 5, "error": "odd"}'), "Apollo's answer has no person: odd", 1),
    ],
    ids=["401", "403", "422", "302", "odd"],
)  # fmt: skip
def test_what_cannot_help_is_not_tried_again(apollo, desk, script, says, attempts):
    """One line that says what to do, without the key."""
    apollo.next(script, times=9)
    with pytest.raises((SourceUnavailable, SourceFailed)) as caught:
        desk.client.match(Detail(id="x"))
    said = str(caught.value)
    assert says.replace(" x[", "  [") in said and apollo.key not in said and said.isprintable() and len(said) < 400
    assert len(apollo.received) == len(desk.calls) == attempts
    assert desk.calls[0].error and desk.uncertain == 0 and desk.waits == []


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (status(500), r"a fault of its own \(500\)"),
        (status(503), r"a fault of its own \(503\)"),
        (cut(), "the connection was cut before the whole answer came"),
        (hang_up(), "the connection was cut before the whole answer came"),
        (body(b'{"person": {"id":'), "something else instead of JSON"),
        (body(b"[" * 100_000), "something else instead of JSON"),
        (body(b'{"person": ' + b"[" * 300 + b"]" * 300 + b"}"), "something else instead of JSON"),
        (web_page(), "a web page instead of JSON"),
        (slow(20), "no (whole )?answer within 1 s"),
        (trickle(0.1), "no (whole )?answer within 1 s"),
    ],
    ids=["500", "503", "cut", "hang-up", "half", "deep", "deeper", "page", "slow", "trickle"],
)
def test_a_paid_call_of_unknown_outcome_is_made_once_more_and_never_counted_too_low(apollo, tmp_path, script, says):
    """A search, which costs nothing, is tried as often as the settings allow."""
    hangs = "within" in says
    desk = Desk(apollo, tmp_path, timeout=1 if hangs else 20, attempts=3)
    somebody = apollo.somebody()
    apollo.next(script)
    assert desk.client.match(Detail(id=somebody.id)).person.email == somebody.email
    assert re.fullmatch(says, desk.calls[0].error) and desk.calls[0].seconds < 15 and desk.calls[1].error == ""
    assert (desk.paid, desk.uncertain, desk.permits) == (1, 1, 2)
    assert len(desk.waits) == 1 and 0.5 <= desk.waits[0][0] <= 1 and re.fullmatch(f"Apollo: {says}", desk.waits[0][1])
    apollo.next(script, times=9)
    with pytest.raises(SourceFailed, match=r"tried 2 times, may have charged up to 2 credits\); try again later"):
        desk.client.match(Detail(id="x"))
    assert desk.uncertain == 3 and apollo.credits <= desk.paid + desk.uncertain
    if hangs:
        return  # time is dear
    before = len(desk.calls)
    apollo.next(script, times=9)
    with pytest.raises(SourceFailed, match="tried 3 times"):
        desk.client.search_people(PeopleQuery())
    assert len(desk.calls) == before + 3 and desk.uncertain == 3


def test_an_answer_has_an_end(apollo, tmp_path, monkeypatch):
    """More than 20 MB are not read."""
    monkeypatch.setattr("marketing_engine.research.sources.apollo.attempt.LARGEST", 2_000_000)
    desk = Desk(apollo, tmp_path, attempts=1)
    apollo.next(body(b'{"people": ["' + b"x" * 2_000_000 + b'"]}'))
    with pytest.raises(SourceFailed, match="an answer of more than 2 MB"):
        desk.client.search_people(PeopleQuery())


def test_nothing_listens_and_no_such_host(apollo, tmp_path):
    """What was never sent was never charged, and is tried as often as the settings allow."""
    desk = Desk(apollo, tmp_path, base_url=f"http://127.0.0.1:{free_port()}/api/v1", attempts=3)
    with pytest.raises(SourceFailed, match=r"no connection \(tried 3 times\)"):
        desk.client.match(Detail(id="x"))
    assert len(desk.calls) == 3 and desk.uncertain == 0
    desk = Desk(apollo, tmp_path, base_url="https://apollo.invalid", attempts=1, timeout=2)
    with pytest.raises(SourceFailed, match=r"Apollo: (the name of the host is not found|no)"):
        desk.client.match(Detail(id="x"))
    assert desk.uncertain == 0


def test_limits_are_kept_by_all_who_share_them(apollo, tmp_path):
    """Two clients ask as fast as the settings let one; Apollo's own limits are obeyed besides."""
    one, two = (Desk(apollo, tmp_path, requests_per_minute={"search": 3}) for _ in range(2))
    for number in range(3):
        (one if number % 2 else two).client.search_people(PeopleQuery(), number + 1)
    one.now = two.now = NOON + 20
    two.client.search_people(PeopleQuery(), 4)
    assert two.waits == [(40.0, "apollo.yaml allows 3 requests a minute")] and one.waits == []
    two.client.search_companies(CompanyQuery())  # counted by itself
    assert len(two.waits) == 1
    apollo.limits["minute"] = 5
    apollo.new_windows()
    three = Desk(apollo, tmp_path / "other")
    three.on_sleep = apollo.new_windows
    for number in range(6):
        three.client.search_people(PeopleQuery(), number + 1)
    assert three.waits == [(60.0, "Apollo's minute limit of requests is used up")]
    assert [call.status for call in three.calls] == [200] * 6
    apollo.limits |= {"minute": None, "hourly": 2}
    apollo.new_windows()
    four = Desk(apollo, tmp_path / "third")
    four.now += 600
    for number in range(2):
        four.client.search_people(PeopleQuery(), number + 1)
    until_when = datetime.fromtimestamp(NOON + 600 + 3600, UTC).astimezone().strftime("%H:%M:%S")
    with pytest.raises(SourceFailed, match=f"hourly limit of requests is used up; try again after {until_when}"):
        four.client.search_people(PeopleQuery(), 3)
    assert len(four.calls) == 2
    four.now += 3601
    apollo.new_windows()
    assert four.client.search_people(PeopleQuery(), 3).items


def test_whoever_asks_too_much_waits_as_told(apollo, tmp_path):
    """429 with seconds, a date, nothing, nonsense; too long a wait ends the call."""
    desk = Desk(apollo, tmp_path, longest_wait=100)
    date = format_datetime(datetime.fromtimestamp(NOON + 30, UTC), usegmt=True)
    for told, seconds in ((date, 30), (7, 7), (None, 60), ("soon", 60)):
        desk.waits.clear()
        apollo.next(too_many(told))
        desk.client.search_people(PeopleQuery(titles=[str(told)]))
        assert desk.waits == [(seconds, "Apollo's limit of requests is reached")]
    desk.now += 100
    apollo.next(too_many(5000))
    with pytest.raises(SourceFailed, match=r"reached; try again after \d\d:\d\d:\d\d$"):
        desk.client.match(Detail(id="x"))
    desk.now += 5001
    apollo.next(too_many("0"), times=9)
    with pytest.raises(SourceFailed, match="its limit of requests is reached"):
        desk.client.match(Detail(id="x"))
    assert desk.uncertain == 0
    for text in ("", "-5", "1" * 40, "Mon, 99 Foo 2027 99:99:99 GMT", "Fri, 31 Dec 9999 23:59:59 -2400", "\u0665"):
        assert retry_after(text, NOON) is None or retry_after(text, NOON) >= 0


def test_damaged_files_are_as_good_as_none(apollo, tmp_path):
    """Cache and pace: asked anew."""
    desk = Desk(apollo, tmp_path)
    detail = Detail(id=apollo.somebody().id)
    desk.client.match(detail)
    files = list(tmp_path.rglob("*.json"))
    assert len(files) == 2 and all(path.stat().st_mode & 0o777 == 0o600 for path in files)
    cached = next(path for path in files if path.parent.name == "cache")
    assert f'"{apollo.somebody().email}"' in cached.read_text()
    whole = json.loads(cached.read_text())
    for text in ("", "{", "[]", "null", "\udcff", json.dumps(whole | {"answer": 5}), json.dumps(whole | {"answer": {}}),
                 json.dumps(whole | {"fetched_at": "9999-01-01"}), json.dumps(whole | {"fetched_at": 5})):  # fmt: skip
        for path in files:
            path.write_text(text, errors="surrogateescape")
        assert not desk.client.match(detail).cached
    query = PeopleQuery()
    desk.client.search_people(query)
    for path in (tmp_path / "cache").glob("*.json"):
        path.write_text(json.dumps(json.loads(path.read_text()) | {"answer": {"people": "?"}}))
    assert not desk.client.search_people(query).cached
    assert Pacing(tmp_path, 1, lambda *told: None).wait_for_turn("never/asked", 1) is None


def test_the_key_is_nowhere_but_in_the_header(apollo, tmp_path, monkeypatch):
    """Neither in files nor in addresses nor in what is told, even if the server quotes it; and no other secret is sent."""
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login ada password ada")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setattr("marketing_engine.network.one_request.LOOPBACK", ())
    desk = Desk(apollo, tmp_path)
    apollo.next(body(json.dumps({"person": {"id": "a", "title": apollo.key}}).encode()))
    assert apollo.key not in repr(desk.client.match(Detail(id="a")))
    apollo.next(status(500, apollo.key), times=9)
    with pytest.raises(SourceFailed) as caught:
        desk.client.search_people(PeopleQuery())
    assert all("authorization" not in request.headers for request in apollo.received)
    assert apollo.key not in f"{caught.value!r} {desk.calls} {desk.waits} {vars(desk)}"
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"people/match" in written and apollo.key.encode() not in written
    assert all(
        apollo.key not in request.target and apollo.key.encode() not in request.body for request in apollo.received
    )
    for key in ("", "  ", "tiny", "with a space in the middle", "line\nbreak-and-much-more", "schlüssel-mit-umlaut"):
        with pytest.raises(SourceUnavailable, match="APOLLO_API_KEY") as refused:
            Desk(apollo, tmp_path, key=key)
        assert not key.strip() or key not in str(refused.value)


def test_a_stop_stops_paid_calls(apollo, tmp_path):
    """Nothing is sent without a permit."""

    def held() -> None:
        raise Held("held: everybody")

    client = ApolloClient(apollo.key, ApolloSettings(base_url=apollo.url), tmp_path, lambda call: None, permit=held)
    with pytest.raises(Held):
        client.match(Detail(id="x"))
    assert apollo.received == []


KILLED = """
import os, signal, sys
from pathlib import Path
from marketing_engine.research.sources.apollo.client import ApolloClient
from marketing_engine.research.sources.apollo.query import Detail
from marketing_engine.research.sources.apollo.settings import settings

def kill(call):
    os.kill(os.getpid(), signal.SIGKILL)

client = ApolloClient(os.environ["APOLLO_API_KEY"], settings(), Path(sys.argv[1]), kill)
client.bulk_match([Detail(id=id) for id in sys.argv[2:]])
"""


def test_a_killed_process_pays_once_and_all_is_booked(apollo, tmp_path):
    """Killed before the cost was booked: the answers are there. Killed before the answer came: that it may have cost is told."""
    ids = [apollo.somebody(number=number).id for number in range(4)]

    def start(*ids: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-c", KILLED, str(tmp_path), *ids], cwd=ROOT, env=os.environ | apollo.env
        )

    assert start(*ids[:3]).wait(60) == -9
    desk = Desk(apollo, tmp_path)
    desk.now = time.time()
    found = desk.client.bulk_match([Detail(id=id) for id in ids[:3]])
    assert all(found.cached) and [person.apollo_id for person in found.people] == ids[:3]
    assert [(call.credits, call.status, call.error) for call in desk.calls] == [(3, 200, "")]
    apollo.next(slow(60))
    process = start(ids[3])
    until(lambda: len(apollo.received) == 2, "the second request")
    assert desk.client.match(Detail(id=ids[0])).cached and len(desk.calls) == 1  # the other one is under way
    process.kill()
    process.wait()
    assert len(desk.client.bulk_match([Detail(id=id) for id in ids]).people) == 4
    assert [(call.credits, call.uncertain_credits, call.error) for call in desk.calls[1:]] == [
        (0, 1, "interrupted"),
        (1, 0, ""),
    ]
    assert len(apollo.to(BULK_MATCH)) == 3
    assert list((tmp_path / "cache" / "arrived").iterdir()) == []


def test_what_could_not_be_booked_is_booked_later(apollo, tmp_path):
    """The answer is kept meanwhile."""
    desk = Desk(apollo, tmp_path)

    def busy(call: Call) -> None:
        raise SourceFailed("the records are locked")

    detail = Detail(id=apollo.somebody().id)
    client = ApolloClient(apollo.key, ApolloSettings(base_url=apollo.url), tmp_path, busy)
    with pytest.raises(SourceFailed, match="locked"):
        client.match(detail)
    desk.now = client._cache._clock()
    assert desk.client.match(detail).cached and desk.paid == 1
    (tmp_path / "cache" / "arrived" / "x.json").write_text("{")
    assert desk.client.match(detail).cached and len(apollo.received) == 1


def test_settings(sh, monkeypatch):
    """The file as it is given, mistakes in it, and the address that goes before it."""
    monkeypatch.delenv("APOLLO_BASE_URL", raising=False)
    assert settings(sh.config) == ApolloSettings()
    monkeypatch.setenv("APOLLO_BASE_URL", "http://127.0.0.1:9/api/v1/")
    assert settings(sh.config).base_url == "http://127.0.0.1:9/api/v1"
    for url in (
        "http://apollo.example",
        "https://",
        "https://a b",
        "https://me@apollo.example",
        "file:///etc",
        "https://[::1",
        "x" * 9,
    ):
        monkeypatch.setenv("APOLLO_BASE_URL", url)
        with pytest.raises(UsageError, match="APOLLO_BASE_URL: "):
            settings(sh.config)
    path = sh.config / "apollo.yaml"
    text = path.read_text()
    for old, new, says in (
        ("timeout: 20 ", "timeout: 30 ", "timeout: expected 25 or less"),
        ("https://api", "http://api", "base_url: expected https://"),
        ('webhook_url: ""', "webhook_url: http://me.example", "webhook_url: Apollo delivers to https://"),
        ("bulk: 20", "bulk: 0", "requests_per_minute.bulk: expected 1 or more"),
    ):
        assert old in text
        path.write_text(text.replace(old, new))
        with pytest.raises(InputError, match=says):
            settings(sh.config)


NAMES = [
    "people", "person", "organizations", "accounts", "matches", "pagination", "total_entries", "id", "organization_id", "first_name", "last_name", "title", "seniority", "email", "email_status", "linkedin_url", "city", "country", "phone_numbers", "contact", "has_email", "organization", "name", "domain", "primary_domain", "website_url", "industry", "estimated_num_employees", "short_description", "keywords", "founded_year", "annual_revenue", "total_funding", "latest_funding_stage", "latest_funding_round_date", "sanitized_number", "raw_number", "type_cd", "status", "request_id", "credits_consumed", "error", "message", "error_code", "last_name_obfuscated",
]  # fmt: skip
ODD = st.sampled_from([
    "email_not_unlocked@domain.com", "email_not_unlocked@acme.example", "Lo***e", "a@domain.com", "***", "a\n\x1b[2J", "\ud800",
    "x" * 5000, "ada@acme.example", "http://linkedin.com/in/ada", "javascript:x", "+1 202 555 0101", "0000000000", "2025-13-99",
    float("nan"), float("inf"), 10**400, -1, True, 51.5, "https://[", "１２",
])  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | ODD,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=3), inner, max_size=6)
    ),
    max_leaves=25,
)


@given(JSON)
@example(
    {
        "people": [
            {
                "id": "a",
                "email": "b@c.example",
                "organization": [],
                "phone_numbers": [{"sanitized_number": "+12025550101"}],
            }
        ]
    }
)
def test_no_answer_of_any_shape_does_harm(answer):
    """It is read, in part or not at all, or refused by the one error; nothing hidden or unprintable is taken for data."""
    for read in (
        reading.people,
        reading.companies,
        reading.match,
        lambda value: reading.matches(value, 1),
        reading.phones,
    ):
        with suppress(SourceFailed):
            read(answer)
    assert reading.credits_consumed(answer, 1.0) >= 0
    assert isinstance(reading.request_id(answer), int | None)
    person = reading.person(answer)
    for thing in (person, reading.organization(answer), person and person.organization):
        for name, value in vars(thing).items() if thing else ():
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str):
                    assert clean(text) == text and len(text) <= 1000 and "**" not in text, name
    if person:
        assert not person.email or (person.email.count("@") == 1 and not person.email.endswith("@domain.com"))
        assert "not_unlocked" not in person.email


def test_placeholders_are_no_data():
    """Apollo shows what it hides as if it were something."""
    hidden = reading.person({
        "id": "a1", "first_name": "Ada", "last_name": "Lo***e", "last_name_obfuscated": "Lo***e", "email": "email_not_unlocked@domain.com",
        "linkedin_url": "javascript:alert(1)", "phone_numbers": [{"sanitized_number": "+00000000000"}, {"raw_number": "***-***-1234"},
        {"sanitized_number": "+12025550101", "type_cd": "work_hq"}, {"sanitized_number": "+12025550102", "status": "invalid_number"},
        {"raw_number": "+1 202-555-0103"}], "organization": {"name": "Acme", "primary_domain": "domain.com", "estimated_num_employees": "51"},
    })  # fmt: skip
    assert hidden == Person(
        apollo_id="a1", first_name="Ada", phone="+1 202-555-0103", organization=Organization(name="Acme")
    )
    assert reading.person({"email": "Ada@ACME.example", "seniority": "c_suite"}) == Person(
        email="ada@acme.example", seniority="c suite"
    )
    assert reading.person({"email": "email_not_unlocked@acme.example"}) is None
    assert reading.person({}) is None and reading.organization({"name": "  "}) is None
    assert reading.request_id({"request_id": "-1039995589705121900"}) == -1039995589705121900
    assert reading.request_id({"request_id": 2**63}) is None
