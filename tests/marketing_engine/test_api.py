"""The JSON API, spoken to over loopback by a person with a token."""

import contextlib
import csv
import io
import itertools
import json
from urllib.parse import quote

import pytest
import schemathesis
from conftest import Shell
from day import token
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from page import ADDRESS, ask, events, inside, mail_has_left, reply_waits, seed, serve
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import allow_header_conformance, ignored_auth, positive_data_acceptance

from coordination import registry
from coordination.errors import CoordinationError
from marketing_engine.approval import completion, decisions, queue
from marketing_engine.records.database import transaction
from marketing_engine.records.prospect_list import Listed
from marketing_engine.records.tables import Prospect
from marketing_engine.web import export

BASE = "/api/marketing"


class Api:
    """A client with a token."""

    def __init__(self, sh: Shell) -> None:
        self.sh = sh
        self.token = token(sh, "james")

    def __call__(self, method: str, path: str, body: object = None, status: int = 200) -> dict:
        """One call, which must end with this status; the answer."""
        data = None if body is None else json.dumps(body)
        headers = {"Authorization": f"Bearer {self.token}", "Content_Type": "application/json"}
        got, text, _ = ask(self.sh, method, BASE + path, data, **headers)
        assert got == status, text
        return json.loads(text)


@pytest.fixture(scope="module")
def api(tmp_path_factory):
    """The page alone, over twelve people who wait; a reply to one of them waits too."""
    sh = Shell(tmp_path_factory.mktemp("api"))
    seed(sh)
    reply_waits(sh, 11)
    serve(sh)
    yield Api(sh)
    sh.kill_all()


def test_deciding_undoing_and_the_audit(api):
    """Approve what was seen, undo while nothing has left, later to the end; each step is in the log with who and from where."""
    waiting = api("GET", "/prospects/pending-approval?limit=3")
    assert waiting["count"] == 12
    one, two, three = waiting["prospects"]
    assert (one["id"], one["score"], [m["step"] for m in one["messages"]]) == ("prospect_1", 89, [1, 2])
    seen = {"prospect_1": one["digest"], "2": "of other mails"}
    outcome = api(
        "POST", "/prospects/approve", {"approve": ["prospect_1", 2], "reject": [3], "digests": seen, "reason": "x"}
    )
    assert (outcome["approved"], outcome["changed"], outcome["rejected"]) == (
        ["prospect_1"],
        ["prospect_2"],
        ["prospect_3"],
    )
    assert "look at them again" in outcome["notes"][0]
    assert api("POST", "/prospects/undo", {"ids": ["prospect_1", "prospect_3", 4]}) == {
        "undone": ["prospect_1", "prospect_3"]
    }
    assert api("POST", "/prospects/approve", ["prospect_1"])["approved"] == ["prospect_1"]
    mail_has_left(api.sh, 1)
    assert "cannot be undone" in api("POST", "/prospects/undo", {"ids": [3, 1]}, 409)["detail"]
    assert api("POST", "/prospects/later", {"ids": ["prospect_2"]}) == {"deferred": ["prospect_2"]}
    assert api("GET", "/prospects/pending-approval")["prospects"][-1]["id"] == two["id"]
    assert api("POST", "/approvals/finish") == {"campaigns": ["campaign_1"]}
    steps = api("GET", "/decisions?campaign=campaign_1")["decisions"]
    assert [(one["step"], one["prospect"]) for one in steps] == [
        ("deferred", "prospect_2"),
        ("approved", "prospect_1"),
        ("rejection_withdrawn", "prospect_3"),
        ("approval_withdrawn", "prospect_1"),
        ("rejected", "prospect_3"),
        ("approved", "prospect_1"),
    ]
    assert {(one["who"], one["via"], one["came_from"]) for one in steps} == {("james", "api", "127.0.0.1")}
    assert (steps[1]["digest"], steps[4]["reason"]) == (one["digest"], "x")
    page = api("GET", "/decisions?limit=4")
    assert [*page["decisions"], *api("GET", f"/decisions?limit=4&before={page['next']}")["decisions"]] == steps
    whole = api("GET", "/prospects/prospect_1")
    assert (whole["decision"]["who"], whole["waiting"], whole["score"]) == ("james", False, 89)
    assert whole["facts"][0]["value"] == "3 open roles" and whole["reasons"][0]["evidence"]
    assert three["id"] == "prospect_3"


def test_editing_a_mail(api):
    """The digest of what the person saw goes along; the postal address must stay."""
    path, new = "/prospects/prospect_5/messages/1", {"subject": "Better", "body": f"Short.\n{ADDRESS}"}
    old = api("GET", "/prospects/5")["digest"]
    changed = api("PUT", path, {**new, "digest": old})["digest"]
    assert changed != old
    assert "changed meanwhile" in api("PUT", path, {**new, "digest": old}, 409)["detail"]
    assert "postal address" in api("PUT", path, {**new, "body": "Short.", "digest": changed}, 422)["detail"]
    mail = api("GET", "/prospects/prospect_5")["messages"][0]
    assert (mail["subject"], mail["body"], mail["edited_by"]) == ("Better", f"Short.\n{ADDRESS}\n", "james")
    api("PUT", "/prospects/prospect_999/messages/1", {**new, "digest": old}, 404)
    api("PUT", "/prospects/prospect_5/messages/9", {**new, "digest": changed}, 404)


def test_the_orchestrator_is_told_once(sh):
    """When the last one is decided, and again only after another decision; what was not sent is sent at the next look."""
    seed(sh, 2)
    mary = decisions.Decider("mary", "page")
    with inside(sh):
        registry.start(completion.ORCHESTRATOR, "Coordinating", worker="script")
        decisions.decide(decisions.choices(["1"], []), mary)
        assert completion.tell_unheard(completion.ORCHESTRATOR) == []
        with pytest.raises(CoordinationError):
            decisions.decide(decisions.choices([], ["2"]), mary, orchestrator="../no name")
        assert completion.tell_unheard(completion.ORCHESTRATOR) == ["campaign_1"]
        assert completion.tell_unheard(completion.ORCHESTRATOR) == []
        assert decisions.decide(decisions.choices(["1"], []), mary).already == ["prospect_1"]
        decisions.undo(["2"], mary)
        decisions.decide(decisions.choices(["2"], []), mary)
    told = [text for text in sh.texts(completion.ORCHESTRATOR) if "APPROVALS_COMPLETE" in text]
    counted = ("1 approved, 1 rejected", "2 approved, 0 rejected")
    assert told == [f"APPROVALS_COMPLETE {figures} campaign=campaign_1" for figures in counted]


def test_nobody_takes_back_unseen_what_another_decided(api):
    """Neither by an edit, nor by an undo of something else."""
    path, new = "/prospects/prospect_6/messages/1", {"subject": "Better", "body": f"Short.\n{ADDRESS}"}
    digest = api("GET", "/prospects/6")["digest"]
    api("POST", "/prospects/later", {"ids": [6]})
    with inside(api.sh):
        decisions.decide(decisions.choices([], ["6"], "a rival"), decisions.Decider("mary", "page"))
    assert "was rejected by mary" in api("PUT", path, {**new, "digest": digest}, 409)["detail"]
    assert "was rejected by mary" in api("POST", "/prospects/undo", {"ids": [6], "seen": {"6": "later"}}, 409)["detail"]
    assert api("GET", "/prospects/6")["decision"]["who"] == "mary"
    assert api("POST", "/prospects/undo", {"ids": [6], "seen": {"6": "rejected"}}) == {"undone": ["prospect_6"]}
    api("POST", "/prospects/approve", [6])
    api("PUT", path, {**new, "digest": digest})
    assert api("GET", "/prospects/6")["waiting"]


def test_lists_and_filters(api):
    """By decision, score and words, in pages with the total; templates, campaigns, figures."""
    api("POST", "/prospects/approve", {"reject": [8]})
    assert api("GET", "/prospects?limit=2&offset=10")["total"] == 12
    assert [one["id"] for one in api("GET", "/prospects?limit=2&offset=10")["prospects"]] == [
        "prospect_11",
        "prospect_12",
    ]
    assert "prospect_8" in [one["id"] for one in api("GET", "/prospects?decision=rejected")["prospects"]]
    assert api("GET", "/prospects?min_score=85&campaign=campaign_1")["total"] == 5
    assert [one["id"] for one in api("GET", f"/prospects?text={quote('ann12 söhne')}")["prospects"]] == ["prospect_12"]
    assert api("GET", "/prospects?text=%25")["total"] == 0
    assert "known: campaign_1" in api("GET", "/prospects?campaign=campaing_1", status=404)["detail"]
    for path in ("prospects", "prospects.csv", "prospects/pending-approval", "replies", "summary", "decisions"):
        for odd in ("a" * 300, "..%2Fteam", "a%00b", "%ff"):
            assert "no id of a campaign" in api("GET", f"/{path}?campaign={odd}", status=404)["detail"], (path, odd)
    api("GET", "/prospects?decision=perhaps", status=422)
    api("GET", "/prospects/prospect_99", status=404)
    api("GET", "/prospects/somebody", status=400)
    campaign = api("GET", "/campaigns")[0]
    assert (campaign["id"], campaign["prospects"], campaign["run"]["phase"]) == ("campaign_1", 12, "approval")
    assert {"initial", "info"} <= {one["name"] for one in api("GET", "/templates")}
    assert api("GET", "/summary?campaign=campaign_1")["pending"] == campaign["pending"]
    assert "no day 2020-01-01" in api("GET", "/summary?campaign=campaign_1&date=2020-01-01", status=404)["detail"]


def test_replies_and_done(api):
    """A reply waits until somebody says it is done, over the API or with the command, which lists it no more."""
    (reply,) = api("GET", "/replies")
    assert (reply["id"], reply["prospect"], reply["why"]) == ("reply_1", "prospect_11", "prices")
    assert "Reply: reply_1" in api.sh.ok("marketing replies")
    assert api("POST", "/replies/reply_1/done")["done_by"] == "james"
    assert "✅ reply_1 is done" in api.sh.ok("marketing replies --done reply_1")
    assert [said["by"] for _, said in events(api.sh, "reply_done")] == ["james"]
    assert api("GET", "/replies") == []
    assert "No reply waits" in api.sh.ok("marketing replies")
    api("POST", "/replies/reply_7/done", status=404)
    assert api.sh("marketing replies --done x").code == 2


def test_who_wants_no_mail_waits_for_nobody(sh):
    """A person need not decide about somebody whom nobody may write to."""
    seed(sh, 2)
    sh.ok("marketing suppress prospect_1")
    with inside(sh), transaction(reads=True) as db:
        assert [one.prospect.ref for one in queue.pending(db)] == ["prospect_2"]


def test_csv_is_safe_in_a_spreadsheet(api):
    """A name that is a formula stays a name, over the API and with the command; the filter is the list's."""
    with inside(api.sh), transaction() as db:
        db.get_one(Prospect, 12).first_name = '=HYPERLINK("http://evil.example","x")'
    status, text, headers = ask(api.sh, "GET", f"{BASE}/prospects.csv?min_score=78")
    assert (status, headers["content-type"]) == (200, "text/csv; charset=utf-8")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 12 and rows[0]["company"] == "Acme & Söhne"
    assert rows[-1]["name"] == '\'=HYPERLINK("http://evil.example","x") O\'Neil'
    assert api.sh.ok("marketing prospects --csv").replace("\n", "\r\n").count("\r\n") == 13
    assert ask(api.sh, "GET", f"{BASE}/prospects.csv?decision=excluded")[1].count("\n") == 1


@given(st.lists(st.text(), min_size=3, max_size=3))
@example(["＝1", "=1", "1"])
def test_every_cell_comes_back(texts):
    """Whatever stands in a cell is read back the same, or with the apostrophe that makes it text."""
    name, title, company = texts
    listed = Listed("prospect_1", "c", name, title, company, None, "unknown", None, "undecided", 0)
    (_, row) = csv.reader(io.StringIO("".join(export.lines([listed])), newline=""))
    for given_text, found in zip(texts, row[2:5], strict=True):
        assert found == (f"'{given_text}" if given_text[:1] in tuple("=+-@＝＋－＠\t\r\n") else given_text)


STRANGE = (
    ("[]", 200),
    ('["prospect_99999", 12345]', 200),
    ('{"approve": ["../../etc"]}', 400),
    ('{"approve": [99999999999999999999999]}', 400),
    ('{"aprove": ["prospect_1"]}', 422),
    ('{"\\ud800": 1}', 422),
    ('{"approve": "prospect_1"}', 422),
    ("not json", 422),
    ("null", 422),
    ("[" * 100_000, 400),
    ('{"approve": [{"a": 1}]}', 422),
    ('{"approve": [NaN]}', 422),
    ('{"approve": [1e999]}', 422),
    ("[true]", 422),
    ("[2.0]", 422),
    ("[" + ",".join(["1"] * 1001) + "]", 422),
    ('{"approve": ["prospect_1"], "reject": [1]}', 400),
    ('{"reason": "\\ud800"}', 200),
)
"""A body, and the status that it should get."""


def test_strange_bodies_get_a_clear_no(api):
    """No 5xx, whatever comes; one form of error; without the right header it is named."""
    path, who = f"{BASE}/prospects/approve", {"Authorization": f"Bearer {api.token}"}
    for body, status in STRANGE:
        got, text, _ = ask(api.sh, "POST", path, body, Content_Type="application/json", **who)
        assert got == status, body[:60]
        assert status == 200 or list(json.loads(text)) == ["detail"]
    for sent in ({"Content_Type": "application/x-www-form-urlencoded"}, {}):
        status, said, _ = ask(api.sh, "POST", path, '["prospect_1"]', **sent, **who)
        assert (status, "expected the header Content-Type: application/json" in said) == (415, True)


@pytest.fixture(scope="module")
def schema(api):
    """What the API says of itself."""
    return schemathesis.openapi.from_url(f"http://127.0.0.1:{api.sh.port}/openapi.json")


FEW = settings(
    max_examples=8,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
"""Of each path, valid and invalid each."""


def test_the_api_does_what_its_schema_says(api, schema):
    """Whatever the schema allows or forbids is sent to every path: no 5xx, and answers as described."""
    operations = [one.ok() for one in schema.get_all_operations()]
    assert {"/api/marketing/prospects/pending-approval", "/api/marketing/prospects/approve", "/health"} <= {
        one.path for one in operations
    }
    # An id that fits the schema may be nobody's, a 401 tells more than a 405, and too many wrong tokens get 429.
    excluded = [positive_data_acceptance, allow_header_conformance, ignored_auth]
    headers = {"Authorization": f"Bearer {api.token}"}
    answered: list[str] = []
    for operation, mode in itertools.product(operations, GenerationMode):

        @FEW
        @given(case=operation.as_strategy(generation_mode=mode))
        def asked(case):
            case.call_and_validate(headers=headers, excluded_checks=excluded)
            answered.append(case.operation.label)

        with contextlib.suppress(Unsatisfiable):  # a path that takes nothing has nothing to get wrong
            asked()
    assert len(set(answered)) == len(operations)
