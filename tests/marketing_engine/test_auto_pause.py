"""The automatic pause: at which figures of a mailbox sending stops, how often it is told, and what a resume means."""

import pytest
from conftest import PYTHON, ROOT, terminal
from day import bounce
from page import events, inside
from sqlalchemy import select
from touched import mailed

from coordination import holds, registry
from marketing_engine.conversation import arrivals
from marketing_engine.outreach import auto_pause, deliverability
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Event, Touch

HARD = {"bounced_at": "2026-03-03T10:00:00Z", "bounce_type": "hard"}
BLOCK, SOFT = {**HARD, "bounce_type": "block"}, {**HARD, "bounce_type": "soft"}
COMPLAINT = {"complained_at": "2026-03-03T10:00:00Z"}


@pytest.fixture
def state(tmp_path, monkeypatch):
    """Empty records, and a session that hears what is broadcast."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("SESSION_NAME", "tester")
    registry.start("marketing-outreach-1", "sending", worker="human")
    return tmp_path / "state"


def heard(state) -> int:
    """How many messages came to the session."""
    return len(list((state / "sessions" / "marketing-outreach-1" / "mail" / "new").iterdir()))


def paused() -> list[Event]:
    """What the records tell of pauses."""
    with transaction(reads=True) as db:
        return list(db.scalars(select(Event).where(Event.kind == Kind.SENDING_PAUSED)))


def verdict_of(*mails: dict, mailbox: str = "dana") -> str:
    """What is said of these mails, oldest first."""
    with transaction() as db:
        for number, more in enumerate(mails):
            mailed(db, number, **more)
        return auto_pause.verdict(db, mailbox)


FINE: dict = {}

BOUNCES = (
    ([*[HARD] * 2, *[FINE] * 98], ""),
    ([*[HARD] * 3, *[FINE] * 97], "3 bounces among its last 100 mails (3.0 %)"),
    ([*[HARD] * 3, *[FINE] * 98], ""),  # the oldest lies outside the last hundred
    ([HARD, *[FINE] * 50, BLOCK, *[FINE] * 47, HARD], "3 bounces among its last 100 mails (3.0 %)"),
    ([*[HARD] * 2, *[SOFT] * 50], ""),
    ([HARD] * 2, ""),
    ([*[BLOCK] * 3, *[FINE] * 2], "3 bounces among its last 5 mails (60.0 %)"),
    ([{**HARD, "status": "unknown"}] * 9, ""),
)
COMPLAINTS = (
    ([COMPLAINT, *[FINE] * 99], "1 complaint among its last 100 mails (1.0 %)"),
    ([COMPLAINT, *[FINE] * 100], ""),
    ([COMPLAINT], "1 complaint among its last 1 mail (100.0 %)"),
    (
        [COMPLAINT, *[HARD] * 3],
        "3 bounces among its last 4 mails (75.0 %) and 1 complaint among its last 4 mails (25.0 %)",
    ),
)


@pytest.mark.parametrize("cases", [BOUNCES, COMPLAINTS], ids=["bounces", "complaints"])
def test_the_figures_that_pause(state, cases):
    """Three hard bounces or blocks among the last hundred mails of one mailbox, or one complaint, however few mails."""
    with transaction() as db:
        for case, (mails, share) in enumerate(cases):
            for number, more in enumerate(mails):
                mailed(db, number, **{"channel": f"box{case}", "message_id": f"<{case}.{number}@us.example>", **more})
            assert auto_pause.verdict(db, f"box{case}") == (f"mailbox box{case}: {share}" if share else ""), case


def test_a_hundred_bounces_pause_once(state):
    """One by one: at the third all sending is held, and told once; a person is to resume."""
    with transaction() as db:
        ids = [mailed(db, number).id for number in range(100)]
    said = []
    for id in ids:
        with transaction() as db:
            touch = db.get(Touch, id)
            assert touch is not None
            touch.bounced_at, touch.bounce_type = "2026-03-03T10:00:00Z", "hard"
        said.append(auto_pause.pause_if_bad("dana", "marketing-conversation-1"))
    assert [bool(one) for one in said] == [False, False, True, *[False] * 97]
    assert heard(state) == 1
    (event,) = paused()
    assert event.details["mailbox"] == "dana" and event.session == "marketing-conversation-1"
    hold = holds.get("broadcast+send")
    assert hold is not None and hold.level == "PAUSE" and hold.who == "marketing-conversation-1"
    assert "mailbox dana: 3 bounces among its last 100 mails (3.0 %)" in hold.why and "session-resume" in hold.why
    assert holds.hold_on("marketing-outreach-1", "send") and not holds.hold_on("marketing-outreach-1", "reply")


def resume_in_the_past() -> None:
    """A person has resumed, and the pause was long before what is sent now."""
    holds.lift("broadcast+send", person=True)
    with transaction() as db:
        for event in db.scalars(select(Event).where(Event.kind == Kind.SENDING_PAUSED)):
            event.at = "2026-03-02T10:00:30Z"


def test_after_a_resume_only_newer_mails_count(state):
    """More bounces of old mails do not pause again; three among the mails since then do."""
    assert verdict_of(*[HARD] * 3, *[FINE] * 28)
    assert auto_pause.pause_if_bad("dana", None)
    resume_in_the_past()
    with transaction() as db:
        for touch in db.scalars(select(Touch)):
            touch.bounced_at, touch.bounce_type = "2026-03-03T10:00:00Z", "hard"
    assert auto_pause.pause_if_bad("dana", None) == "" and holds.get("broadcast+send") is None
    with transaction() as db:
        mailed(db, 31)
        mailed(db, 32, **HARD)
        mailed(db, 33, **BLOCK)
    assert auto_pause.pause_if_bad("dana", None) == ""
    with transaction() as db:
        mailed(db, 34, **HARD)
    assert auto_pause.pause_if_bad("dana", None) == "mailbox dana: 3 bounces among its last 4 mails (75.0 %)"
    assert holds.get("broadcast+send") is not None and len(paused()) == 2 and heard(state) == 2


def test_a_pause_of_one_mailbox_says_nothing_of_another(state):
    """The second is told too, though sending is held already; the hold stays as it is."""
    verdict_of(*[HARD] * 3, *[{**HARD, "channel": "erik"}] * 4)
    assert auto_pause.pause_if_bad("dana", None) and auto_pause.pause_if_bad("erik", None)
    assert auto_pause.pause_if_bad("dana", None) == auto_pause.pause_if_bad("erik", None) == ""
    hold = holds.get("broadcast+send")
    assert hold is not None and "mailbox dana" in hold.why
    assert [event.details["mailbox"] for event in paused()] == ["dana", "erik"] and heard(state) == 2


def test_a_pause_that_lies_ahead_hides_nothing(state):
    """A clock that was wrong noted it: the mails of now count all the same."""
    with transaction() as db:
        record(db, Kind.SENDING_PAUSED, at="2099-01-01T00:00:00Z", mailbox="dana")
    assert verdict_of(*[HARD] * 3)


BOTH = (
    f"{PYTHON} -c 'from marketing_engine.outreach.auto_pause import pause_if_bad; print(pause_if_bad(\"dana\", None))'"
)


def test_two_processes_that_see_the_same_pause_once(sh):
    """Two readers at once: one event, one message."""
    sh.ok("session-start marketing-outreach-1")
    with inside(sh), transaction() as db:
        for number in range(3):
            mailed(db, number, **HARD)
    lines = sh.ok(f"export PYTHONPATH={ROOT}; {BOTH} & {BOTH} & wait").split("\n")
    assert [line for line in lines if line] == ["mailbox dana: 3 bounces among its last 3 mails (100.0 %)"]
    assert len(events(sh, "sending_paused")) == 1
    assert len([text for text in sh.texts("marketing-outreach-1") if text.startswith("PAUSE ALL OUTREACH")]) == 1


def put_mails(sh, count: int) -> list[dict]:
    """Mails that left by the embedded mailbox."""
    with inside(sh), transaction() as db:
        return [
            {"To": touch.email, "Message-ID": touch.message_id, "Subject": touch.subject}
            for touch in (mailed(db, number, channel="maildir") for number in range(count))
        ]


def read_inbox(sh) -> None:
    """Take in what lies in the inbox, as every session does before it sends or answers."""
    with inside(sh):
        arrivals.record_arrivals("marketing-conversation-1")


def complaint(sh, mail: dict, name: str) -> None:
    """A feedback report as providers send it (RFC 5965)."""
    (sh.state / "inbox" / "new" / name).write_text(
        "From: feedback@provider.example\nSubject: a complaint\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nThis is an abuse report.\n"
        "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n"
        f"--b\nContent-Type: message/rfc822\n\nMessage-ID: {mail['Message-ID']}\nSubject: {mail['Subject']}\n\nhi\n--b--\n"
    )


def test_bounces_that_come_into_the_inbox_pause(sh):
    """Real reports about mail of the embedded mailbox: the third holds sending, and a person resumes in a terminal."""
    sh.ok("session-start marketing-outreach-1")
    (sh.state / "inbox" / "new").mkdir(parents=True)
    mails = put_mails(sh, 10)
    for number in range(2):
        bounce(sh, mails[number], f"b{number}")
    read_inbox(sh)
    assert events(sh, "sending_paused") == []
    for number in range(2, 6):
        bounce(sh, mails[number], f"b{number}")
    read_inbox(sh)
    ((_, details),) = events(sh, "sending_paused")
    assert details["why"] == "mailbox maildir: 3 bounces among its last 10 mails (30.0 %)"
    assert len(events(sh, "touch_bounced")) == 6
    assert "mailbox maildir: 3 bounces" in sh.ok("session-status")
    sh.ok(terminal("session-resume 'broadcast+send'"))
    bounce(sh, mails[6], "b6")
    read_inbox(sh)
    assert len(events(sh, "sending_paused")) == 1 and "mailbox maildir" not in sh.ok("session-status")


def test_a_complaint_that_names_our_mail_pauses(sh):
    """One that names none could be forged by anyone: it pauses nothing, a person decides."""
    (sh.state / "inbox" / "new").mkdir(parents=True)
    mail, *_ = put_mails(sh, 4)
    complaint(sh, {**mail, "Message-ID": "<another@there.example>"}, "c0")
    read_inbox(sh)
    assert events(sh, "sending_paused") == []
    complaint(sh, mail, "c1")
    complaint(sh, {**mail, "Subject": "again"}, "c2")
    read_inbox(sh)
    ((_, details),) = events(sh, "sending_paused")
    assert details["why"] == "mailbox maildir: 1 complaint among its last 4 mails (25.0 %)"
    with inside(sh), transaction(reads=True) as db:
        assert [one.complained for one in deliverability.figures(db, deliverability.By.MAILBOX)] == [1]


def test_a_report_proves_that_a_mail_left(sh):
    """A mail that may have left bounced or was delayed: it counts as sent, as deferred or bounced, and leaves no more."""
    (sh.state / "inbox" / "new").mkdir(parents=True)
    mails = put_mails(sh, 3)
    with inside(sh), transaction() as db:
        for touch in db.scalars(select(Touch)):
            touch.status, touch.sent_at = "unknown", ""
    bounce(sh, mails[0], "b0")
    bounce(sh, mails[1], "b1")
    delayed = sh.state / "inbox" / "new" / "b1"
    delayed.write_text(delayed.read_text().replace("Action: failed\nStatus: 5.1.1", "Action: delayed\nStatus: 4.4.1"))
    read_inbox(sh)
    with inside(sh), transaction(reads=True) as db:
        (found,) = deliverability.figures(db, deliverability.By.MAILBOX)
    assert (found.accepted, found.bounced, found.deferred, found.unknown) == (2, 1, 1, 1)
    assert [details["taken_in"] for _, details in events(sh, "touch_sent")] == [True, True]
