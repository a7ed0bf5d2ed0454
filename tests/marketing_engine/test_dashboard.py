"""The dashboard: what it counts, what it calls simulated, and what it says where nothing is known."""

import re
from datetime import UTC, datetime, timedelta

from day import call, token
from page import NOW, Browser, inside, mail_has_left, reply_waits, seed, serve
from touched import MAILBOXES, mailed

from coordination import fields, registry
from marketing_engine.approval import decisions
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.tables import Meeting, Prospect, Reply


def answer(db, id: int, *, simulated: bool) -> None:
    """A reply that asks for a meeting."""
    read = {"text": "<b>Tuesday?</b>", "intent": "meeting_request", "sentiment": "positive", "bant": {}, "score": 80}
    reply = Reply(
        key=f"m{id}",
        message_id=f"<m{id}@x>",
        prospect_id=id,
        campaign="campaign_1",
        email=f"p{id}@acme.example",
        received_at=NOW,
        simulated=simulated,
        **read,
    )
    db.add(reply)
    db.flush()
    db.add(Meeting(prospect_id=id, reply_id=reply.id, status="requested", wish="Tuesday at ten"))
    for kind in ("reply_received", "meeting_requested"):
        record(db, kind, campaign="campaign_1", run_id=1, prospect_id=id, simulated=simulated)


def test_the_dashboard_tells_what_is_and_what_is_not(sh):
    """Empty first, then a day half done: the page and its JSON twin."""
    serve(sh)
    empty = call(sh, "/api/marketing/dashboard")
    assert (empty["days"], empty["sessions"], empty["costs"]) == ([], [], [])
    browser = Browser(sh)
    _, html, headers = browser.log_in(token(sh), next="/")
    _, html, headers = browser.get("/")
    assert html.count("n/a") == 3 and "nothing was booked" in html and "No mail was sent, and none came." in html

    seed(sh)
    with inside(sh):
        chosen = [decisions.Choice(f"prospect_{id}", id != 3) for id in (1, 2, 3, 4)]
        decisions.decide(chosen, decisions.Decider("ann", "page"))
        registry.start("marketing-research-1", "Finding", worker="script")
    for id in (1, 2):
        mail_has_left(sh, id)
    reply_waits(sh, 1)
    with inside(sh), transaction() as db:
        answer(db, 1, simulated=False)
        answer(db, 2, simulated=True)
        db.get(Prospect, 1).last_name = "<i>O'Neil</i>"
        record(db, "touch_sent", campaign="campaign_1", prospect_id=1)
        for session, dollars in (("marketing-research-1", 0.25), ("marketing-research-1", 0.5), ("ann", 0.0021)):
            record(db, "model_called", session=session, dollars=dollars)
        record(db, "provider_called", session="marketing-research-2", provider="apollo")  # books nothing
        record(db, "provider_called", session="ann", dollars=9.0, at="2020-01-01T00:00:00Z")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH - a look first'")

    board = call(sh, "/api/marketing/dashboard")
    counted = {"found": 12, "scored": 12, "approved": 3, "mailed": 2, "replied": 1, "meetings": 1}
    assert board["funnels"] == [{"campaign": "campaign_1", **counted, "simulated_replied": 1, "simulated_meetings": 1}]
    assert [(c["session"], c["role"], c["today"], c["month"]) for c in board["costs"]] == [
        ("marketing-research-1", "research", 0.75, 0.75),
        ("ann", "", 0.0021, 0.0021),
    ]
    waits = board["waits"]
    assert (waits["approvals"], waits["reply_count"], len(waits["meetings"])) == (8, 1, 2)
    assert "a look first" in waits["holds"][0]
    session = next(one for one in board["sessions"] if one["name"] == "marketing-research-1")
    assert (session["role"], session["status"]) == ("research", "held(send)")
    day = board["days"][0]
    assert (day["phase"], day["today"], day["figures"]["approved"], day["figures"]["rejected"]) == (
        "approval",
        True,
        3,
        1,
    )
    today = board["mail"][-1]
    assert (today["sent"], today["replies"], today["simulated_replies"], len(board["mail"])) == (1, 1, 1, 14)

    _, html, headers = browser.get("/")
    assert "<b>8</b> to approve" in html and "1 + 1 simulated" in html and "$0.0021" in html and "$0.75" in html
    assert html.count('<span class="badge wait">simulated</span>') == 1 and "How much?" in html
    assert "<i>O" not in html and "&lt;i&gt;O&#39;Neil" in html and "<b>Tuesday" not in html
    assert 'aria-current="step">approval' in html and "2 asked for, 1 of them simulated" in html
    assert (
        'aria-label="Funnel of campaign_1: found 12, scored 12, approved 3, mailed 2, replied 1 + 1 simulated' in html
    )
    assert "unsafe-inline" not in headers["content-security-policy"]
    for path in ("/", "/prospects/approve", "/sessions"):
        _, html, _ = browser.get(path)
        assert not re.search(r"<style|<script(?! src=)|\sstyle=|\son[a-z]+=", html), path


def test_the_dashboard_tells_what_became_of_mail(sh):
    """Rates of four weeks, simulated mail apart, and a mailbox that was not read for long in words."""
    (sh.config / "mailboxes.yaml").write_text(MAILBOXES)
    now = datetime.now(UTC)
    with inside(sh), transaction() as db:
        for number in range(24):
            bounced = {"bounced_at": NOW, "bounce_type": "hard"} if number < 3 else {}
            sent_at = now - timedelta(days=27 if number < 20 else 29)
            left = {"channel": "smtp", "sent_at": sent_at.strftime("%Y-%m-%dT%H:%M:%SZ")}
            mailed(db, number, email=f"p{number}@gmail.com", **left, **bounced)
        mailed(db, 24, channel="dana", sent_at=now.strftime("%Y-%m-%dT%H:%M:%SZ"))
    (sh.state / "mailboxes").mkdir()
    for name, hours in (("dana", 26.1), ("erik", 1.6)):
        at = (now - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")
        fields.replace(str(sh.state / "mailboxes" / name), [("Read", at), ("Tried", at)])
    serve(sh)
    told = call(sh, "/api/marketing/dashboard")["deliverability"]
    rates = [(one["name"], one["accepted"], one["bounced"], one["delivery_rate"]) for one in told["by_mailbox"]]
    assert rates == [("smtp", 20, 3, 85.0), ("dana", 1, 0, None)]
    assert [(one["name"], one["simulated"]) for one in told["by_provider"]] == [
        ("Gmail", False),
        ("other domains", True),
    ]
    warning = "mailbox dana was last read 26 hours ago: its follow-ups wait"
    assert [(one["age"], one["warning"]) for one in told["mailboxes"]] == [
        ("26 hours ago", warning),
        ("96 minutes ago", ""),
    ]
    browser = Browser(sh)
    browser.log_in(token(sh), next="/")
    _, html, _ = browser.get("/")
    assert f'<p class="hold"><b>Not read:</b> {warning}</p>' in html and "erik 96 minutes ago" in html
    assert '<td class="n">85%</td>' in html and '<td class="n">—</td>' in html and "from 20 accepted mails on" in html
    assert '<span class="badge wait">stays here</span>' in html
