"""The page /replies: what waits, with one act each, and what the machine did by itself, with a way back."""

from conftest import terminal
from day import token
from page import NOW, Browser, events, inside, mail_has_left, reply_waits, seed, serve

from marketing_engine.conversation.bouncing import READER
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Reply, Touch

HOSTILE = "<script>alert(1)</script>"


def opened(sh) -> Browser:
    """A logged-in browser at the page, three replies waiting."""
    seed(sh, 4)
    for id in (1, 2, 3):
        mail_has_left(sh, id)
        reply_waits(sh, id)
    with inside(sh), transaction() as db:
        first = db.get_one(Reply, 1)
        first.draft, first.text = "Dear Ann1,\n\nabout a week.\n", f"How long? {HOSTILE}"
    serve(sh)
    browser = Browser(sh)
    browser.log_in(token(sh))
    return browser


def test_a_draft_is_sent_once_by_one_click(sh):
    """To the address that we wrote to; then the reply is done. A second click sends nothing."""
    browser = opened(sh)
    status, html, _ = browser.get("/replies")
    assert status == 200 and "about a week." in html and HOSTILE not in html
    status, html, _ = browser.post("/replies", id="reply_1", act="send", text="Dear Ann1,\r\n\r\nabout a week.\r\n")
    assert status == 200 and "reply_1 is answered." in html
    assert "was done by" in browser.post("/replies", id="reply_1", act="send", text="Again")[1]
    (mail,) = [path.read_text() for path in (sh.state / "outbox" / "new").iterdir()]
    assert "To: p1@acme.example" in mail.replace("Ann1 Other <", "").replace(">", "") or "p1@acme.example" in mail
    assert "about a week." in mail and "In-Reply-To: <k1@x>" in mail
    assert [said["by"] for _, said in events(sh, "reply_answered")] == ["tester"]


def test_done_and_no_more_mail(sh):
    """Each is one click; who wants no mail is suppressed by the person who said so."""
    browser = opened(sh)
    browser.get("/replies")
    assert "reply_2 is done." in browser.post("/replies", id="reply_2", act="done")[1]
    assert "No more mail to p3@acme.example." in browser.post("/replies", id="reply_3", act="suppress")[1]
    assert sh("marketing suppress check p3@acme.example").code == 1
    assert "there is no reply_99" in browser.post("/replies", id="reply_99", act="done")[1]
    assert "Nothing was done" in browser.post("/replies", id="reply_1", act="explode")[1]
    assert [one["id"] for one in sh("marketing replies --json").records] == ["reply_1"]


def test_what_the_machine_did_is_shown_whole_and_taken_back(sh):
    """The reason, their own text, the original; after it the person decides, and the suppression is gone."""
    browser = opened(sh)
    with inside(sh), transaction() as db:
        one = db.get_one(Reply, 1)
        one.action, one.needs_human, one.why, one.removal = "suppress", False, "asks for no more mail", "asked"
        one.original = f"{one.text}\n> our own words"
        evidence = {"removal": {"confidence": 0.97, "words": "<b>Stop</b>"}, "need": {"confidence": 0.8, "words": ""}}
        one.reading = {"judgement": {"removal": "asked", "evidence": evidence}}
        suppress(db, one.email, "asked", source=one.ref, who=READER)
    html = browser.get("/replies")[1]
    assert "removal: <b>asked</b> <small>97 % sure, by “&lt;b&gt;Stop&lt;/b&gt;”" in html and "need:" not in html
    assert "asks for no more mail" in html and "&gt; our own words" in html
    assert "reply_1 waits for you now." in browser.post("/replies", id="reply_1", act="take-back")[1]
    assert sh("marketing suppress check p1@acme.example").code == 0
    assert "reply_1 waits for you now." in browser.post("/replies", id="reply_1", act="take-back")[1]  # as it is
    assert len(events(sh, "machine_act_taken_back")) == 1
    assert "did nothing by itself" in sh(terminal("marketing replies --take-back reply_2")).out


def test_a_person_can_write_after_the_machine_answered(sh):
    """What was sent stays sent; the person's own words are a mail of their own, and no automatic one."""
    browser = opened(sh)
    with inside(sh), transaction() as db:
        one = db.get_one(Reply, 1)
        one.action, one.needs_human, one.draft = "auto_reply", False, "What the machine wrote."
        sent = {"session": "s", "status": "sent", "message_id": "<answer.0@x>", "subject": "Re: Hello"}
        of = {"prospect_id": 1, "campaign": "campaign_1", "step": "reply:1", "email": one.email, "channel": "maildir"}
        db.add(Touch(reserved_at=NOW, sent_at=NOW, **sent, **of))
    browser.get("/replies")
    html = browser.post("/replies", id="reply_1", act="take-back")[1]
    assert "they got this answer: What the machine wrote." in html
    assert "reply_1 is answered." in browser.post("/replies", id="reply_1", act="send", text="My own words.")[1]
    (mail,) = [path.read_text() for path in (sh.state / "outbox" / "new").iterdir()]
    assert "My own words." in mail and "Example Street" in mail and "Auto-Submitted" not in mail


def test_a_stranger_without_login_sees_nothing(sh):
    """Neither the page nor its forms."""
    opened(sh)
    stranger = Browser(sh)
    assert stranger.get("/replies")[0] in (302, 303)
    assert stranger.post("/replies", id="reply_1", act="done")[0] in (302, 303, 401, 403)
    assert len(sh("marketing replies --json").records) == 3
