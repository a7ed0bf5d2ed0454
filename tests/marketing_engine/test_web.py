"""The approval page's real server, spoken to over loopback."""

import http.client
import json
import urllib.parse

import pytest
from conftest import until
from day import call, phase


@pytest.fixture
def page(sh):
    """A team whose approval queue is ready."""
    sh.ok("start_marketing_sessions.sh; trigger_daily_workflow.sh campaign_1 --until approval")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page")
    yield sh
    sh.ok("stop_marketing_sessions.sh")


def ask(sh, method: str, path: str, body: str | None = None, **headers: str) -> tuple[int, str, dict[str, str]]:
    """One request; status 0 where nobody answers."""
    connection = http.client.HTTPConnection("127.0.0.1", sh.port, timeout=20)
    try:
        connection.request(method, path, body, {key.replace("_", "-"): value for key, value in headers.items()})
        response = connection.getresponse()
        return response.status, response.read().decode(), {key.lower(): value for key, value in response.getheaders()}
    except ConnectionError:
        return 0, "", {}
    finally:
        connection.close()


def test_the_page_approves_and_rejects(page):
    """Plain HTML and a form: works without JavaScript."""
    status, html, headers = ask(page, "GET", "/prospects/approve")
    assert status == 200
    assert "49 prospects wait for approval" in html
    assert "default-src 'none'" in headers["content-security-policy"]
    ids = [one["id"] for one in call(page, "/api/marketing/prospects/pending-approval")["prospects"]]
    form = urllib.parse.urlencode({ids[0]: "approve", ids[1]: "reject", ids[2]: "later", "reason": "too small"})
    own = f"http://127.0.0.1:{page.port}"
    status, html, _ = ask(
        page, "POST", "/prospects/approve", form, Content_Type="application/x-www-form-urlencoded", Origin=own
    )
    assert (status, "1 approved, 1 rejected" in html, "47 prospects wait" in html) == (200, True, True)
    decisions = {r["id"]: r["decision"] for r in page("marketing prospects --json").records}
    assert [decisions[id] for id in ids[:3]] == ["approved", "rejected", "undecided"]


STRANGE = (
    ("[]", 200),
    ('["prospect_99999", 12345]', 200),
    ('{"approve": ["../../etc"]}', 400),
    ('{"approve": [99999999999999999999999]}', 400),
    ('{"aprove": ["prospect_1"]}', 422),
    ('{"approve": "prospect_1"}', 422),
    ("not json", 422),
    ("null", 422),
    ('{"approve": [{"a": 1}]}', 422),
    ('{"approve": [NaN]}', 422),
    ('{"approve": [1e999]}', 422),
    ("[true]", 422),
    ("[2.0]", 422),
    ('{"approve": ["prospect_1"], "reject": [1]}', 400),
    ('{"reason": "\\ud800"}', 200),
)
"""A body, and the status that it should get."""


def test_strange_bodies_get_a_clear_no(page):
    """No 5xx, whatever comes."""
    for body, status in STRANGE:
        answer = ask(page, "POST", "/api/marketing/prospects/approve", body, Content_Type="application/json")
        assert answer[0] == status, body


def test_a_wrong_header_and_an_unknown_campaign_are_named(page):
    """What curl sends without -H, and a typing error."""
    path = "/api/marketing/prospects/approve"
    status, said, _ = ask(page, "POST", path, '["prospect_1"]', Content_Type="application/x-www-form-urlencoded")
    assert (status, "expected the header Content-Type: application/json" in said) == (415, True)
    status, said, _ = ask(page, "GET", "/api/marketing/prospects/pending-approval?campaign=campaing_1")
    assert (status, "unknown campaign 'campaing_1'; known: campaign_1" in said) == (400, True)


def test_other_sites_are_refused(page):
    """A foreign Host (DNS rebinding) and a foreign Origin (a page that makes the browser send) get nothing."""
    assert ask(page, "GET", "/prospects/approve", Host="evil.example")[0] == 400
    for origin in ("http://evil.example", "null"):
        status, _, _ = ask(
            page, "POST", "/api/marketing/prospects/approve", "[]", Content_Type="application/json", Origin=origin
        )
        assert status == 403
    assert ask(page, "GET", "/docs")[0] == 404


def test_hostile_names_are_shown_as_text(sh):
    """A prospect called <script> stays a name."""
    (sh.config / "prospects" / "campaign_1.csv").write_text(
        'First Name,Last Name,Title,Company,Email\n<script>alert(1)</script>,X,CEO,"A""B & Co",x@y.example\n'
    )
    sh.ok("start_marketing_sessions.sh; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page")
    _, html, _ = ask(sh, "GET", "/prospects/approve")
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    sh.ok("stop_marketing_sessions.sh")


def test_the_schema_is_served_and_names_the_documents_endpoints(page):
    """OpenAPI lists what document 1 prints."""
    schema = json.loads(ask(page, "GET", "/openapi.json")[1])
    assert {"/api/marketing/prospects/pending-approval", "/api/marketing/prospects/approve", "/health"} <= set(
        schema["paths"]
    )


def test_a_taken_port_is_told_and_the_day_goes_on(sh):
    """No page, one line, and the messages name the terminal command."""
    import socket

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
    for _ in range(5):
        sh.ok("start_marketing_sessions.sh & start_marketing_sessions.sh & wait; start_marketing_sessions.sh")
        assert ask(sh, "GET", "/health")[0] == 200
        refused = sh("marketing web")
        assert (refused.code, refused.err.count("\n")) == (1, 1)
        until(lambda: len(sh.processes()) == 1, "one page to be left")
        assert "Approval page stopped" in sh.ok("stop_marketing_sessions.sh")
        until(lambda: not sh.processes(), "the page to end")


def test_a_changed_port_is_told(sh):
    """The address printed is one that answers, or none is printed."""
    from conftest import free_port

    assert f"Approval page: http://localhost:{sh.port}/" in sh.ok("start_marketing_sessions.sh")
    team = sh.config / "team.yaml"
    team.write_text(team.read_text().replace(f"port: {sh.port}", f"port: {free_port()}"))
    again = sh("start_marketing_sessions.sh")
    assert f"runs on port {sh.port}, not " in again.err
    assert "Approval page: " not in again.out
    sh.ok("stop_marketing_sessions.sh")
