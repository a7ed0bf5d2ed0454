"""Going live: real mail waits for a person, then five mails leave, then, when a person has seen them, all."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from conftest import ROOT, Shell, terminal
from sending_day import outreach, stand_before_outreach
from signing_relay import relay
from sqlalchemy import select

from coordination.errors import CoordinationError, TryAgain
from coordination.registry import now_text
from marketing_engine.channels.outbox import Outbox
from marketing_engine.config.library import Library
from marketing_engine.outreach import going_live
from marketing_engine.outreach.going_live import CANARY
from marketing_engine.records import database
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Event, LiveCampaign, Prospect, SelfTest, Touch

NOT_LIVE = "campaign_1 is not live: marketing go-live campaign_1"
HAVE_LEFT = "the 5 canary mails have left: marketing go-live campaign_1"
MAILBOX = "  {name}: {{address: {name}@works.com, send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}}}\n"
YES = f"echo y | {terminal('marketing go-live campaign_1')}"
NO = f"echo n | {terminal('marketing go-live campaign_1')}"


class Real(Outbox):
    """A mailbox that sends further than this machine."""

    is_real = True


DANA, EVE = Real("dana", "dana@works.com"), Real("eve", "eve@works.com")
CAMPAIGN = Library(ROOT / "config").campaign("campaign_1")


@pytest.fixture
def home(tmp_path, monkeypatch) -> None:
    """Empty records."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))


@pytest.fixture
def ready(sh, monkeypatch) -> Iterator[Shell]:
    """A campaign with the mailbox `dana`; another one, `eve`, is there too."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    with relay(sh.state / "inbox" / "new") as made:
        both = "".join(MAILBOX.format(name=name, port=made.port) for name in ("dana", "eve"))
        (sh.config / "mailboxes.yaml").write_text(f"cancel_minutes: 0\nmailboxes:\n{both}")
        (sh.config / "email.yaml").write_text("dns: off\n")
        use(sh, "dana")
        yield sh


def use(sh: Shell, *names: str) -> None:
    """Let the campaign send by these mailboxes."""
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(f"{campaign.read_text().split('mailboxes:')[0]}\nmailboxes: [{', '.join(names)}]\n")


def left(number: int, *, step: str = "1", status: str = "sent", channel: str = "dana", at: str = "") -> list[int]:
    """Mails that left; the ids of their touches."""
    with transaction() as db:
        ids = []
        for _ in range(number):
            person = Prospect(campaign="campaign_1", source="test", created_at=now_text())
            db.add(person)
            db.flush()
            about = {"status": status, "session": "", "channel": channel, "subject": "Hello", "sent_at": now_text()}
            who = {"email": f"p{person.id}@there.example", "message_id": f"<{person.id}-{step}@works.com>"}
            at = at or now_text()
            touch = Touch(prospect_id=person.id, campaign="campaign_1", step=step, reserved_at=at, **about, **who)
            db.add(touch)
            db.flush()
            ids.append(touch.id)
        return ids


def refused(channel: Outbox = DANA, **more) -> str:
    """Why no mail of the campaign may leave by a mailbox now."""
    with transaction() as db:
        return going_live.refusal(db, CAMPAIGN, channel, **more)


def arrived(name: str, days: float = 0, placed: str = "inbox", to: str = "") -> None:
    """A self-test of a mailbox arrived so many days ago."""
    at = (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with transaction() as db:
        to = to or f"{name}@works.com"
        id = f"<self-test.{name}.{days}.{placed}@works.com>"
        db.add(SelfTest(mailbox=name, to=to, message_id=id, sent_at=at, placed=placed, placed_at=at, report={}))


def state() -> dict[str, str]:
    """How each mailbox stands with the campaign."""
    with transaction(reads=True) as db:
        return {name: going_live.state_of(db, "campaign_1", name) for name in ("dana", "eve")}


def test_a_real_mailbox_refuses_until_its_campaign_is_live(home):
    """The embedded one never does. In a canary five mails leave; all of them when a person has confirmed it."""
    assert (refused(Outbox()), refused(), refused(answer=True)) == ("", NOT_LIVE, NOT_LIVE)
    assert going_live.begin(CAMPAIGN, [DANA], "tester") == "canary"
    assert refused() == ""
    left(CANARY - 1)
    assert refused() == ""
    (last,) = left(1, status="sending")
    with transaction() as db:
        itself = (db.get_one(Touch, last).prospect_id, "1")
    assert (refused(), refused(mail=itself), refused(answer=True)) == (HAVE_LEFT, "", "")
    with transaction() as db:
        db.get_one(Touch, last).status = "sent"
    with transaction(reads=True) as db:
        shown = going_live.canary(db, db.get_one(LiveCampaign, "campaign_1"))
    going_live.confirm("campaign_1", shown, "tester")
    assert refused() == ""
    assert going_live.stop("campaign_1", "tester") and refused() == NOT_LIVE
    with transaction(reads=True) as db:
        kinds = list(db.scalars(select(Event.kind).order_by(Event.id)))
    assert kinds == ["canary_started", "went_live", "live_ended"]


def test_what_counts_as_a_mail_of_the_canary(home):
    """What may have left does. Answers, what did not leave, what left before or by another mailbox do not."""
    left(9, at="2020-01-01T00:00:00Z")
    going_live.begin(CAMPAIGN, [DANA], "tester")
    left(9, step="reply:1")
    left(9, status="failed")
    left(9, status="refused")
    left(9, channel="maildir")
    assert refused() == ""
    left(2, status="unknown")
    left(3)
    assert refused() == HAVE_LEFT


def test_a_new_mailbox_is_not_live(home):
    """Until a person lets it join; the others stay live meanwhile."""
    going_live.begin(CAMPAIGN, [DANA], "tester")
    assert refused(EVE) == "campaign_1 is not live by the mailbox eve: marketing go-live campaign_1"
    assert refused() == ""
    going_live.begin(CAMPAIGN, [EVE], "tester")
    assert (refused(EVE), refused()) == ("", "")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"bounced_at": "2026-01-01T00:00:00Z", "bounce_type": "hard"}, "bounced (hard)"),
        ({"complained_at": "2026-01-01T00:00:00Z"}, "was complained of"),
        ({"status": "unknown", "error": "the line went dead"}, "may have left: the line went dead"),
        ({"status": "sending"}, "is on its way"),
    ],
)
def test_a_canary_that_does_not_sing(home, change, words):
    """One mail that did not arrive, or may not have, and the campaign stays as it is."""
    going_live.begin(CAMPAIGN, [DANA], "tester")
    (bad, *_) = left(CANARY)
    with transaction() as db:
        before = going_live.canary(db, db.get_one(LiveCampaign, "campaign_1"))
        assert before.why_not == ""
        for name, value in change.items():
            setattr(db.get_one(Touch, bad), name, value)
        now = going_live.canary(db, db.get_one(LiveCampaign, "campaign_1"))
    assert (now.mails[0].became, now.mails[0].is_good) == (words, False)
    assert "1 of 5 canary mails did not arrive" in now.why_not
    with pytest.raises(TryAgain):  # what was shown to the person is no longer so
        going_live.confirm("campaign_1", before, "tester")
    with pytest.raises(CoordinationError, match="did not arrive"):
        going_live.confirm("campaign_1", now, "tester")


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ({"days": 8}, "the last one arrived on"),
        ({"placed": "spam"}, "none has arrived"),
        ({"placed": ""}, "none has arrived"),
        ({"to": "seed@elsewhere.example"}, "none has arrived"),
    ],
)
def test_a_self_test_that_says_too_little(home, about, words):
    """It must have come into the mailbox's own inbox within the last week."""
    arrived("dana", **about)
    test, _ = going_live.gates([DANA])
    assert (test.state, words in test.words, "marketing mailbox check dana" in test.words) == ("wrong", True, True)


def test_the_whole_way(ready):
    """A self-test, five mails, all: each step asks a person in a terminal; stopping does not."""
    assert ready("marketing go-live campaign_1").code == 1
    ready.ok("marketing mailbox check dana")
    piped = ready("echo y | marketing go-live campaign_1")
    assert (piped.code, "a person at a terminal" in piped.err) == (1, True)
    assert "⚠️  replies to dana: others bring them" in piped.out
    assert (ready(NO).code, state()["dana"]) == (1, "not live")
    assert "5 mails may leave, by dana (dana@works.com)" in ready.ok(YES)
    assert state() == {"dana": "canary", "eve": "not live"}
    left(CANARY - 1)
    assert "4 of 5 canary mails have left" in ready(YES).out
    left(1)
    said_no = ready(NO)
    assert (said_no.code, state()["dana"]) == (1, "canary")
    assert "mails in the inbox that are not read yet: 1; a bounce may lie there" in said_no.out  # the self-test
    told = ready.ok(YES)
    assert (told.count("✅ p"), "campaign_1 is live" in told, state()["dana"]) == (5, True, "live")
    assert ready("marketing go-live campaign_1 --json").records == [
        {"campaign": "campaign_1", "state": "live", "mailboxes": ["dana"]}
    ]


def test_another_mailbox_joins(ready):
    """It is checked by itself and a person says so; then all is taken back at once, without a terminal."""
    going_live.begin(CAMPAIGN, [DANA], "tester")
    use(ready, "dana", "eve")
    assert "self-test of eve: none has arrived" in ready(YES).out
    arrived("eve")
    joined = ready.ok(YES)
    assert ("eve (eve@works.com)" in joined, "dana" in joined) == (True, False)
    assert state() == {"dana": "canary", "eve": "canary"}
    assert "campaign_1 (canary)" in ready.ok("marketing mailbox list")
    assert "not live any more" in ready.ok("marketing go-live campaign_1 --stop")
    assert state() == {"dana": "not live", "eve": "not live"}


def test_five_mails_leave_and_then_all(ready):
    """A day's list, by the real commands: none, the canary's five, none more, and all when a person has confirmed it."""
    stand_before_outreach(ready, 7)

    def mailed() -> int:
        said = ready(outreach(ready, 1, 7))
        assert said.code == 0, said.err
        with transaction(reads=True) as db:
            return len(list(db.scalars(select(Touch).where(Touch.status == "sent"))))

    assert mailed() == 0
    arrived("dana")
    ready.ok(YES)
    assert (mailed(), mailed()) == (CANARY, CANARY)
    ready.ok(YES)
    assert mailed() == 7
    ready.ok("marketing go-live campaign_1 --stop")
    assert refused() == NOT_LIVE


def test_restored_records_do_not_make_a_campaign_live_again(sh, monkeypatch):
    """What was taken back since the copy was made stays so; self-tests of the time since are known."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    going_live.begin(CAMPAIGN, [DANA], "tester")
    arrived("dana")
    sh.ok("marketing backup copy; marketing go-live campaign_1 --stop")
    arrived("eve")
    database.close()
    sh.ok("marketing restore copy")
    assert state()["dana"] == "not live"
    with transaction(reads=True) as db:
        assert sorted(db.scalars(select(SelfTest.mailbox))) == ["dana", "eve"]


def test_what_needs_no_going_live(sh):
    """A campaign that sends into the outbox; a name that there is not; a campaign with a mistake in its files."""
    done = sh("marketing go-live campaign_1")
    assert (done.code, "it needs no going live" in done.err) == (1, True)
    assert sh("marketing go-live nix --stop").code == 2
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(campaign.read_text().replace("template: initial", "template: gone"))
    assert "there is no template 'gone'" in sh("marketing go-live campaign_1").err
