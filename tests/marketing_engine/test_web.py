"""The page's real server, spoken to over loopback: logging in, and everything that is refused."""

import asyncio
import json
import socket
import urllib.parse

import pytest
from conftest import Shell, free_port, terminal, until
from day import opened, phase, token
from page import FORM, Browser, ask, events, inside, seed, serve

from marketing_engine.approval import access_tokens
from marketing_engine.config.team import Web
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import AccessToken, Login
from marketing_engine.web.login import local_path
from marketing_engine.web.rate_limit import Attempts
from marketing_engine.web.security import Gate

API = "/api/marketing/prospects/approve"
PENDING = "/api/marketing/prospects/pending-approval"


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The page alone, over twelve people who wait."""
    sh = Shell(tmp_path_factory.mktemp("page"))
    seed(sh)
    serve(sh)
    yield sh
    sh.kill_all()


@pytest.fixture(scope="module")
def james(page):
    """James, logged in."""
    browser = Browser(page)
    browser.token = token(page, "james")
    assert browser.log_in(browser.token)[0] == 303
    return browser


def test_a_person_logs_in_decides_and_logs_out(page):
    """Without JavaScript: asked who they are, led back to where they wanted to go, and in the records with their name."""
    browser, ann = Browser(page), token(page, "ann")
    status, _, headers = browser.get("/prospects/approve?x=1")
    assert (status, headers["location"]) == (303, "/login?next=%2Fprospects%2Fapprove%3Fx%3D1")
    status, html, headers = browser.get(headers["location"])
    assert (status, 'type="password"' in html, 'autocomplete="current-password"' in html) == (200, True, True)
    status, html, headers = browser.post("/login", token=ann)
    assert (status, headers["location"]) == (303, "/prospects/approve?x=1")
    cookie = headers["set-cookie"]
    assert all(word in cookie for word in ("HttpOnly", "SameSite=strict", "Path=/;", "Max-Age=2592000"))
    assert "Secure" not in cookie  # http here; behind a proxy with TLS it is, see below
    status, html, headers = browser.get("/prospects/approve")
    assert (status, headers["cache-control"]) == (200, "no-store")
    assert browser.post("/prospects/approve", prospect_1="approve", prospect_2="reject", reason="too small")[0] in (
        200,
        303,
    )
    audit = json.loads(ask(page, "GET", "/api/marketing/decisions")[1])["decisions"]
    assert [(one["step"], one["who"], one["via"], one["came_from"]) for one in audit] == [
        ("rejected", "ann", "page", "127.0.0.1"),
        ("approved", "ann", "page", "127.0.0.1"),
    ]
    assert browser.get("/login?next=/sessions")[2]["location"] == "/sessions"
    kept = dict(browser.cookies)
    assert browser.post("/logout")[2]["location"] == "/login"
    browser.cookies = kept  # a copy of the cookie is worth nothing after the logout
    assert browser.get("/prospects/approve")[0] == 303
    log = [
        (kind, said["by"], said["came_from"]) for kind, said in events(page, "login", "logout") if said["by"] == "ann"
    ]
    assert log == [("login", "ann", "127.0.0.1"), ("logout", "ann", "127.0.0.1")]


def test_headers_of_every_answer(page, james):
    """The policy holds for pages, refusals, data and files; what has people in it is not kept, files are asked for anew."""
    for path in ("/prospects/approve", "/login", PENDING, "/nowhere", "/static/login.css", "/sessions", "/health"):
        status, html, headers = james.get(path)
        assert headers["content-security-policy"].startswith(
            "default-src 'none'; script-src 'self'; style-src 'self'; "
        )
        assert "unsafe" not in headers["content-security-policy"] and "<script>" not in html and "style=" not in html
        assert headers["x-content-type-options"] == "nosniff" and headers["cross-origin-opener-policy"] == "same-origin"
        assert (headers["cache-control"] == "no-store") == (not path.startswith("/static/")), (path, status)
    tag = james.get("/static/login.css")[2]["etag"]
    assert ask(page, "GET", "/static/login.css", If_None_Match=tag)[0] == 304
    assert ask(page, "GET", "/static/%2e%2e/login.py")[0] == 404
    assert james.get("/docs")[0] == 404


REFUSED = (
    ("no one", {}, 401),
    ("a wrong token", {"Authorization": "Bearer 0123"}, 401),
    ("a wrong scheme", {"Authorization": "Basic TOKEN"}, 401),
    ("a cookie alone", {"Cookie": "COOKIE"}, 403),
    ("a cookie and a wrong form token", {"Cookie": "COOKIE", "X_CSRF_Token": "0" * 64}, 403),
    ("a cookie of nobody", {"Cookie": "marketing_login_PORT=" + "0" * 64, "X_CSRF_Token": "CSRF"}, 401),
    ("another site", {"Authorization": "Bearer TOKEN", "Origin": "http://evil.example"}, 403),
    ("no site", {"Authorization": "Bearer TOKEN", "Origin": "null"}, 403),
    ("another port", {"Authorization": "Bearer TOKEN", "Origin": "http://127.0.0.1:1"}, 403),
    ("https for http", {"Authorization": "Bearer TOKEN", "Origin": "https://127.0.0.1:PORT"}, 403),
    ("another name", {"Authorization": "Bearer TOKEN", "Host": "evil.example"}, 400),
    ("a path in the name", {"Authorization": "Bearer TOKEN", "Host": "localhost/health?"}, 400),
    ("a name that ends like ours", {"Authorization": "Bearer TOKEN", "Host": "evil-localhost"}, 400),
    ("a token", {"Authorization": "Bearer TOKEN"}, 200),
    ("a cookie and its form token", {"Cookie": "COOKIE", "X_CSRF_Token": "CSRF"}, 200),
)
"""Who asks, what they send along, and the status that they get."""


def test_every_refusal(page, james):
    """To change anything one must be a person, on a page of ours or with a token."""
    james.get("/prospects/approve")
    cookie = next(f"{name}={value}" for name, value in james.cookies.items() if "login" in name)
    known = {"TOKEN": james.token, "COOKIE": cookie, "CSRF": james.hidden["csrf"], "PORT": str(page.port)}
    for who, headers, status in REFUSED:
        for word, value in known.items():
            headers = {name: text.replace(word, value) for name, text in headers.items()}
        got, said, more = ask(page, "POST", API, "[]", Content_Type="application/json", **headers)
        assert got == status, (who, said)
        assert james.token not in said and (got != 401 or more["www-authenticate"] == "Bearer")
    form = {"Content_Type": FORM, "Cookie": cookie, "Origin": f"http://127.0.0.1:{page.port}"}
    assert ask(page, "POST", "/prospects/approve", "prospect_3=approve", **form)[0] == 403
    assert ask(page, "POST", "/prospects/approve", "prospect_3=approve", Content_Type=FORM)[0] == 303
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert ask(page, method, API)[0] == 401
    assert ask(page, "POST", API, f"?token={james.token}")[0] == 401
    large = ask(page, "POST", API, "[]", Authorization=f"Bearer {james.token}", Content_Length="1048577")
    assert (large[0], "1048576 bytes" in large[1]) == (413, True)
    browser = Browser(page)
    browser.get("/login")
    browser.hidden["csrf"] = "0" * 64
    assert browser.post("/login", token=james.token)[0] == 403


FAR = {"X_Forwarded_For": "203.0.113.9", "X_Forwarded_Proto": "https"}
"""What a reverse proxy adds to a request from another machine."""


def log_in_over_https(sh: Shell, token: str) -> tuple[int, str, dict[str, str]]:
    """A login through a proxy with TLS."""
    _, html, headers = ask(sh, "GET", "/login", **FAR)
    visit = headers["set-cookie"].partition(";")[0]
    csrf = html.partition('name="csrf" value="')[2].partition('"')[0]
    sent = urllib.parse.urlencode({"csrf": csrf, "token": token, "next": "//evil.example"})
    own = {"Origin": f"https://127.0.0.1:{sh.port}", "Cookie": visit, "Content_Type": FORM}
    return ask(sh, "POST", "/login", sent, **own, **FAR)


def test_a_request_through_any_proxy_needs_a_login_to_read_too(page, james):
    """No proxy is believed unless team.yaml names it, and still none makes a request one of this machine."""
    assert ask(page, "GET", PENDING)[0] == 200
    for path, status in ((PENDING, 401), ("/openapi.json", 401), ("/", 303), ("/health", 200), ("/login", 200)):
        assert ask(page, "GET", path, **FAR)[0] == status, path
    assert ask(page, "GET", PENDING, Authorization=f"Bearer {james.token}", **FAR)[0] == 200
    for header in ("Forwarded", "X_Real_IP", "Via", "X_Forwarded_For"):
        for address in ("203.0.113.9", "127.0.0.1", ""):
            assert ask(page, "GET", PENDING, **{header: address})[0] == 401
    status, said, _ = log_in_over_https(page, james.token)
    assert (status, "web.trusted_proxies in team.yaml" in said) == (403, True)
    ask(page, "POST", API, "[]", Authorization="Bearer 0123", **FAR)
    assert events(page, "login_failed")[-1][1]["came_from"] == "127.0.0.1"


def test_a_trusted_proxy_is_believed(sh):
    """Its client address is recorded, and over https the cookie is Secure."""
    team = sh.config / "team.yaml"
    team.write_text(team.read_text().replace("{host:", "{trusted_proxies: [127.0.0.1], host:"))
    serve(sh)
    status, _, headers = log_in_over_https(sh, token(sh, "james"))
    assert (status, headers["location"], "Secure" in headers["set-cookie"]) == (303, "/", True)
    assert events(sh, "login")[-1][1]["came_from"] == "203.0.113.9"
    assert ask(sh, "GET", PENDING, **FAR)[0] == 401
    team.write_text(team.read_text().replace("[127.0.0.1]", "[everybody]"))
    assert "web.trusted_proxies.0: " in sh("marketing check").err


def gate_answers(web: Web, client: str, host: str, path: str = PENDING) -> int:
    """The status that the gate answers a GET with, 200 where it lets the request in."""
    sent: list[dict] = []

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "scheme": "http"}
    scope |= {"headers": [(b"host", host.encode())], "client": (client, 1)}
    asyncio.run(Gate(app, web, Attempts())(scope, None, send))
    return int(sent[0]["status"])


def test_a_page_that_others_can_reach():
    """Bound to another host: its names are the configured ones, and nobody reads without a login."""
    here, there = Web(), Web(host="192.0.2.7", allowed_hosts=["Prospects.Example"])
    assert gate_answers(here, "127.0.0.1", "localhost:8700") == 200
    assert gate_answers(here, "::1", "[::1]:8700") == 200
    assert gate_answers(here, "192.0.2.9", "localhost:8700") == 401
    assert gate_answers(here, "127.0.0.1", "192.0.2.7:8700") == 400
    assert gate_answers(there, "127.0.0.1", "localhost") == 401
    assert gate_answers(there, "192.0.2.9", "192.0.2.7:8700") == 401
    assert gate_answers(there, "192.0.2.9", "prospects.example", "/health") == 200
    assert gate_answers(there, "192.0.2.9", "prospects.example", "/sessions") == 303
    assert gate_answers(there, "192.0.2.9", "evil.example", "/health") == 400


@pytest.mark.parametrize(
    ("wanted", "led_to"),
    [
        ("/prospects/approve?x=1", "/prospects/approve?x=1"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("https://evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("prospects", "/"),
        ("/logout", "/"),
        ("", "/"),
    ],
)
def test_the_login_leads_nowhere_else(wanted, led_to):
    """`next` is a path of ours."""
    assert local_path(wanted) == led_to


def test_tokens_are_kept_as_hashes_and_replaced(page):
    """Neither token nor cookie stands in any file of the state; a new token ends what was logged in with the old one."""
    browser, first = Browser(page), token(page, "eve")
    browser.log_in(first)
    ask(page, "POST", API, "[]", Authorization=f"Bearer {first}")
    cookie = next(value for name, value in browser.cookies.items() if "login" in name)
    with inside(page), transaction(reads=True) as db:
        assert db.get_one(AccessToken, "eve").hash != first
    for secret in (first, cookie):
        for file in page.state.rglob("*"):
            assert not file.is_file() or secret.encode() not in file.read_bytes(), file
    second = token(page, "eve")
    assert browser.get("/prospects/approve")[0] == 303
    assert ask(page, "POST", API, "[]", Authorization=f"Bearer {first}")[0] == 401
    assert Browser(page).log_in(second)[0] == 303
    browser.log_in(second)
    with inside(page), transaction() as db:
        for login in db.query(Login).filter(Login.person == "eve"):
            login.expires_at = "2020-01-01T00:00:00Z"
    assert browser.get("/prospects/approve")[0] == 303
    refused = page("marketing token eve")
    assert (refused.code, refused.out, "at a terminal" in refused.err) == (1, "", True)
    assert page(terminal(f"marketing token {'x' * 101}")).code == 2


def test_wrong_tokens_are_quietened_and_the_right_one_gets_in(sh):
    """However many came from however many addresses, over the page and the API: the log stays short, no person waits."""
    team = sh.config / "team.yaml"
    team.write_text(team.read_text().replace("{host:", "{trusted_proxies: [127.0.0.1], host:"))
    serve(sh)
    right, browser = token(sh, "max"), Browser(sh)
    browser.get("/login")
    statuses = [browser.post("/login", token=f"guess {number}")[0] for number in range(9)]
    assert statuses == [401] * 5 + [429] * 4
    status, html, headers = browser.post("/login", token="guess")
    assert (status, 0 < int(headers["retry-after"]) <= 60, "guess" in html) == (429, True, False)
    assert ask(sh, "POST", API, "[]", Authorization="Bearer guess")[0] == 429
    for number in range(70):
        far = {"X_Forwarded_For": f"203.0.113.{number}"}
        status = ask(sh, "POST", API, "[]", Authorization=f"Bearer guess {number}", **far)[0]
        assert status == (401 if number < 45 else 429), number
    noted = events(sh, "login_failed")
    assert len(noted) == 50 and "guess" not in str(noted)
    assert browser.post("/login", token=right)[0] == 303
    for far in ({}, {"X_Forwarded_For": "203.0.113.3"}):
        assert (
            ask(sh, "POST", API, "[]", Authorization=f"Bearer {right}", Content_Type="application/json", **far)[0]
            == 200
        )


def test_wrong_tokens_are_noted_again_after_a_minute(monkeypatch):
    """At most fifty are kept, whatever the addresses."""
    attempts, now = Attempts(), [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    waits = [attempts.failed(f"192.0.2.{number}") for number in range(1000)]
    assert waits == [0] * 50 + [60] * 950 and len(attempts._noted) == 50
    now[0] = 60.0
    assert [attempts.failed("192.0.2.1") for _ in range(6)] == [0] * 5 + [60]


def test_only_the_terminal_of_the_first_start_shows_a_token(sh):
    """A script's output has none but says how to make one; a person's has one that works, once."""
    assert "To log in there: your token, which `marketing token` makes" in sh.ok(
        "start_marketing_sessions.sh --only approver"
    )
    start = terminal("start_marketing_sessions.sh --only approver")
    (line,) = [line for line in sh.ok(start).splitlines() if line.startswith("Token of tester, shown this once: ")]
    assert "oken" not in sh.ok(start)
    with inside(sh), transaction(reads=True) as db:
        assert access_tokens.person_of_token(db, line.split()[-1]) == "tester"
    sh.ok("stop_marketing_sessions.sh")


def test_hostile_names_are_shown_as_text(sh):
    """A prospect called <script> in the records stays a name."""
    (sh.config / "prospects" / "campaign_1.csv").write_text(
        'First Name,Last Name,Title,Company,Email,Email Status\nXenia,X,CEO,"A""B & Co",x@y.example,Verified\n'
    )
    sh.ok("start_marketing_sessions.sh; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE prospects SET first_name = '<script>alert(1)</script>'")
    browser = Browser(sh)
    browser.log_in(token(sh))
    _, html, _ = browser.get("/prospects/approve")
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    sh.ok("stop_marketing_sessions.sh")


def test_a_taken_port_is_told_and_the_day_goes_on(sh):
    """No page, one line, and the messages name the terminal command."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", sh.port))
        taken.listen()
        done = sh("start_marketing_sessions.sh")
        assert done.code == 0
        assert f"port {sh.port}: Address already in use (another state's page, or another program)" in done.err
        assert "Approval page: " not in done.out
        sh.ok("trigger_daily_workflow.sh campaign_1")
        until(
            lambda: any("review at: a terminal: marketing approve" in t for t in sh.texts("marketing-human-approver")),
            "the queue",
        )


def test_two_starts_make_one_page(sh):
    """The second finds it running, one by hand says so, and the stop ends it, every time."""
    for _ in range(3):
        sh.ok("start_marketing_sessions.sh & start_marketing_sessions.sh & wait; start_marketing_sessions.sh")
        assert ask(sh, "GET", "/health")[0] == 200
        refused = sh("marketing web")
        assert (refused.code, refused.err.count("\n")) == (1, 1)
        until(lambda: len(sh.processes()) == 1, "one page to be left")
        assert "Approval page stopped" in sh.ok("stop_marketing_sessions.sh")
        until(lambda: not sh.processes(), "the page to end")


def test_a_changed_port_is_told(sh):
    """The address printed is one that answers, or none is printed."""
    assert f"Approval page: http://localhost:{sh.port}/" in sh.ok("start_marketing_sessions.sh")
    team = sh.config / "team.yaml"
    team.write_text(team.read_text().replace(f"port: {sh.port}", f"port: {free_port()}"))
    again = sh("start_marketing_sessions.sh")
    assert f"runs on port {sh.port}, not " in again.err
    assert "Approval page: " not in again.out
    sh.ok("stop_marketing_sessions.sh")
