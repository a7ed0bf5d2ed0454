"""Unsubscribing by the link of a mail, through the page's real server."""

import sqlite3
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from conftest import Shell, until
from day import opened
from page import FORM, Browser, ask, events, inside, mail_has_left, seed, serve
from public_page import NAME, go_home, make_public
from sqlalchemy import select
from test_web import gate_answers

from coordination.errors import TryAgain
from marketing_engine.config import link_key
from marketing_engine.config.library import Library
from marketing_engine.config.team import Web
from marketing_engine.outreach import sequence, unsubscribe_links
from marketing_engine.outreach.unsubscribe_links import Link
from marketing_engine.outreach.unsubscribing import Via, unsubscribe
from marketing_engine.records import database
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import lift, suppression_of
from marketing_engine.records.tables import Prospect, Suppression

ONE_CLICK = "List-Unsubscribe=One-Click"
AS_A_PROVIDER = {"Content_Type": FORM, "Host": NAME, "Origin": "https://provider.example"}


@pytest.fixture
def at_home(sh, monkeypatch) -> Shell:
    """This process has the shell's configuration and its home."""
    return go_home(sh, monkeypatch)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The page alone, with a public address, over twelve people; each of them has got the first mail."""
    sh = Shell(tmp_path_factory.mktemp("page"))
    with pytest.MonkeyPatch.context() as patch:
        go_home(sh, patch)
        make_public(sh)
        seed(sh)
        for number in range(1, 13):
            mail_has_left(sh, number)
        serve(sh)
        yield sh
    sh.kill_all()


def path_to(number: int, address: str = "") -> str:
    """The path of the link in the first mail to a person."""
    link = Link(address or f"p{number}@acme.example", f"<{number}@x>")
    return unsubscribe_links.PATH + unsubscribe_links.token(link, link_key.known()[0])


def contents(sh: Shell) -> list[str]:
    """All that the records hold."""
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        return list(db.iterdump())


def suppressions(sh: Shell) -> list[tuple[str, str, str, str]]:
    """Who is suppressed, and why."""
    with inside(sh), transaction(reads=True) as db:
        rows = db.scalars(select(Suppression).order_by(Suppression.id))
        return [(row.email, row.reason, row.source, row.text) for row in rows]


def test_looking_changes_nothing(page):
    """Programs that check mails open every link, a hundred times: the records stay what they were, byte for byte."""
    before = contents(page)
    for number in range(100):
        assert ask(page, "GET", path_to(1 + number % 12), Host=NAME)[0] == 200
        assert ask(page, "HEAD", path_to(1 + number % 12), Host=NAME)[:2] == (200, "")
    assert contents(page) == before
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert ask(page, method, path_to(1), ONE_CLICK, **AS_A_PROVIDER)[0] == 405
    assert contents(page) == before


def test_one_click(page):
    """RFC 8058: a POST from anywhere without cookie or login, no redirect; one suppression and one event, however often."""
    status, said, headers = ask(page, "POST", path_to(2), ONE_CLICK, **AS_A_PROVIDER)
    assert (status, said.startswith("p***@acme.example: You get no more mail")) == (200, True)
    assert not {"set-cookie", "location"} & headers.keys() and headers["cache-control"] == "no-store"
    told = ("p2@acme.example", "asked", "unsubscribe link", "by the link of the mail <2@x>")
    assert [one for one in suppressions(page) if one[0] == "p2@acme.example"] == [told]
    after = contents(page)
    for _ in range(3):
        assert ask(page, "POST", path_to(2), ONE_CLICK, **AS_A_PROVIDER)[0] == 200
    assert contents(page) == after
    (event,) = [more for _, more in events(page, "unsubscribed") if more["message_id"] == "<2@x>"]
    assert event == {"message_id": "<2@x>", "address": "p2@acme.example", "via": "one-click"}


def test_many_at_once_are_one(page):
    """A provider that is impatient: twenty requests at the same time make one event."""
    with ThreadPoolExecutor(20) as pool:
        done = list(pool.map(lambda _: ask(page, "POST", path_to(11), ONE_CLICK, **AS_A_PROVIDER)[0], range(20)))
    assert done == [200] * 20
    assert [more["message_id"] for _, more in events(page, "unsubscribed")].count("<11@x>") == 1


def test_any_form_of_the_post_acts(page):
    """Providers send the field as a form of either kind; a wish is not lost for its form."""
    parts = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
    forms = (("multipart/form-data; boundary=b", parts), (FORM, ONE_CLICK), (FORM, ""), ("text/plain", "\0\xff"))
    for number, (kind, body) in enumerate(forms, 3):
        sent = {"Content_Type": kind, "Host": NAME}
        assert ask(page, "POST", path_to(number), body.encode("latin-1"), **sent)[0] == 200
        assert f"p{number}@acme.example" in [one[0] for one in suppressions(page)]
    assert ask(page, "POST", path_to(7), "x" * 4097, **AS_A_PROVIDER)[0] == 413


def test_the_page_and_its_button(page):
    """Plain HTML: the address shown in part, a form without script or cookie that leads where the page is."""
    browser = Browser(page)
    status, html, headers = browser.get(path_to(8))
    assert (status, "p***@acme.example" in html, "p8@" in html, "<script" in html) == (200, True, False, False)
    assert "set-cookie" not in headers and headers["x-robots-tag"] == "noindex" and "http" not in html
    assert '<form method="post">' in html and "p8@acme.example" not in str(suppressions(page))
    sent = {"Content_Type": FORM, "Accept": "text/html", "Origin": f"https://{NAME}", "Host": NAME}
    status, html, _ = ask(page, "POST", path_to(8), urllib.parse.urlencode(browser.hidden), **sent)
    assert (status, "You get no more mail from us" in html, "<form" in html) == (200, True, False)
    assert events(page, "unsubscribed")[-1][1]["via"] == "page"
    status, said, _ = ask(page, "GET", f"{path_to(8)[:-1]}", Accept="text/html", Host=NAME)
    assert (status, "This link is not valid" in said, "unsubscribe" in said) == (404, True, True)


def test_a_suppressed_person_gets_no_follow_up(page):
    """Who unsubscribed is in no plan any more; the others still are."""
    campaign = Library(page.config).campaign("campaign_1")
    ask(page, "POST", path_to(9), ONE_CLICK, **AS_A_PROVIDER)
    with inside(page), transaction(reads=True) as db:
        due = {prospect_id for prospect_id, _ in sequence.due_follow_ups(db, campaign, "2030-01-01")}
    assert 9 not in due and {10, 12} <= due


INJECTED = (
    "x%0d%0aSet-Cookie:%20a=b",
    "..%2f..%2fapi%2fmarketing%2fdecisions",
    "%2e%2e/%2e%2e/login",
    "%00",
    "%ff%fe",
    "a/b",
    "A" * 3000,
    "",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
)


def test_links_that_are_not_ours(sh, at_home):
    """Forged, cut, of another installation, or worse: one answer that tells nothing, few lines in the log, no change."""
    make_public(sh)
    seed(sh, 2)
    serve(sh)
    good, other = path_to(1), unsubscribe_links.token(Link("p1@acme.example", "<1@x>"), "k" * 64)
    forged = [good[:-1], good[:60], f"{good}A", f"{good}=", f"/unsubscribe/{other}"]
    changed = good[:40] + ("A" if good[40] != "A" else "B") + good[41:]
    before = contents(sh)
    answers = [ask(sh, "POST", path, ONE_CLICK, **AS_A_PROVIDER)[:2] for path in (*forged, changed)]
    assert [status for status, _ in answers] == [404] * 5 + [429] and len({said for _, said in answers}) == 1
    for word in INJECTED:
        for method in ("GET", "POST", "HEAD"):
            status, said, headers = ask(sh, method, f"/unsubscribe/{word}", Host=NAME)
            assert (status in (400, 404, 429), "set-cookie" in headers, "<script" in said) == (True, False, False)
    assert contents(sh) == before
    assert ask(sh, "POST", good, ONE_CLICK, **AS_A_PROVIDER)[0] == 200  # a right one is never refused


def lose_records(sh: Shell) -> None:
    """The records are removed."""
    database.close()
    for one in sh.state.glob("records.sqlite3*"):
        one.unlink()


def test_records_that_are_lost(sh, at_home):
    """A mail of which the records know nothing any more: its link works all the same, for years."""
    make_public(sh)
    seed(sh, 1)
    link = path_to(1, "ada+news@acme.example")
    lose_records(sh)
    serve(sh)
    assert ask(sh, "POST", link, ONE_CLICK, **AS_A_PROVIDER)[0] == 200
    with inside(sh), transaction(reads=True) as db:
        assert suppression_of(db, "ada@acme.example").rule == "same mailbox"
    assert len(events(sh, "unsubscribed")) == 1


def test_records_that_cannot_be_written(sh, at_home, monkeypatch):
    """503 and when to try again, no word of paths; locked ones are told as such."""
    make_public(sh)
    seed(sh, 1)
    file = sh.state / "records.sqlite3"
    database.close()
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    with inside(sh), closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TryAgain, match="locked"):
            unsubscribe(Link("p1@acme.example", "<1@x>"), Via.PAGE)
    lose_records(sh)
    file.write_bytes(b"no database" * 1000)
    sh.background("marketing web")
    until(lambda: ask(sh, "GET", "/health")[0] != 0, "the page")
    assert ask(sh, "GET", path_to(1), Host=NAME)[0] == 200
    status, said, headers = ask(sh, "POST", path_to(1), ONE_CLICK, **AS_A_PROVIDER)
    assert (status, headers["retry-after"], str(sh.folder) in said) == (503, "120", False)


def test_what_else_is_known_of_the_person(sh, at_home):
    """An address that was changed since gets no mail either; one that was lifted is suppressed again by the same link."""
    seed(sh, 2)
    mail_has_left(sh, 1)
    link = Link("p1@acme.example", "<1@x>")
    with inside(sh):
        with transaction() as db:
            db.get_one(Prospect, 1).email = "ann@new.example"
        assert unsubscribe(link, Via.PAGE)
        assert {one[0] for one in suppressions(sh)} == {"p1@acme.example", "ann@new.example"}
        assert not unsubscribe(link, Via.ONE_CLICK)
        with transaction() as db:
            lift(db, "p1@acme.example", who="tester", why="they asked for mail again")
        assert unsubscribe(link, Via.ONE_CLICK)
        assert {one[0] for one in suppressions(sh)} == {"p1@acme.example", "ann@new.example"}
        with opened(sh.state / "records.sqlite3") as db:
            who = db.execute("SELECT prospect_id, campaign FROM events WHERE kind = 'unsubscribed'").fetchall()
    assert who == [(1, "campaign_1")] * 2


def test_the_public_name_opens_what_is_public_alone(page):
    """The rest of the page is not under that name, and stays closed; nor is what is public under any other name."""
    for path in ("/health", "/login", "/", "/static/base.css", "/api/marketing/decisions"):
        assert ask(page, "GET", path, Host=NAME)[0] == 400, path
    assert ask(page, "POST", "/api/marketing/prospects/approve", "[]", Host=NAME)[0] == 400
    for host in ("evil.example", f"{NAME}.evil.example", f"x.{NAME}", ""):
        assert ask(page, "GET", path_to(12), Host=host)[0] == 400, host
    assert ask(page, "GET", path_to(12), Host=f"{NAME}:443", Authorization="Bearer nobody")[0] == 200
    assert gate_answers(Web(), "192.0.2.9", "localhost", "/unsubscribe/x") == 200
    for path in ("/unsubscribe", "/Unsubscribe/x", "//unsubscribe/x", "/x/unsubscribe/x"):
        assert gate_answers(Web(), "192.0.2.9", "localhost", path) == 303, path
    for path in ("/unsubscribe/../login", "/unsubscribe/%2e%2e/health", "/public-address/../health"):
        assert ask(page, "GET", path, Host=NAME)[0] in (404, 429), path


def test_a_mistake_in_the_file_is_no_refusal(sh, at_home):
    """While a person edits the configuration, a provider is told to try again."""
    make_public(sh)
    serve(sh)
    file = sh.config / "mailboxes.yaml"
    right = file.read_text()
    file.write_text(f"{right}\nbad: [")
    assert ask(sh, "POST", path_to(1), ONE_CLICK, **AS_A_PROVIDER)[0] == 503
    file.write_text(right)
    until(lambda: ask(sh, "POST", path_to(1), ONE_CLICK, **AS_A_PROVIDER)[0] == 200, "the link to work")
