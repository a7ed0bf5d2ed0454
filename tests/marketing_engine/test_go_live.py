"""Going live: real mail waits for a person, then five mails leave, then, when a person has seen them, all."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from conftest import ROOT, Shell, terminal
from day import opened
from sending_day import outreach, stand_before_outreach
from signing_relay import relay
from sqlalchemy import select

from coordination.errors import CoordinationError, TryAgain
from coordination.registry import now_text
from marketing_engine.channels.outbox import Outbox
from marketing_engine.config import link_key
from marketing_engine.config.library import Library
from marketing_engine.outreach import going_live, previewing
from marketing_engine.outreach.going_live import CANARY
from marketing_engine.records import database
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Event, Prospect, SelfTest, Touch

NOT_LIVE = "campaign_1 is not live by the mailbox {}: marketing go-live campaign_1"
HAVE_LEFT = "the 5 canary mails by {} have left: marketing go-live campaign_1"
MAILBOX = "  {name}: {{address: {name}@works.com, send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}}}\n"
YES = f"echo y | {terminal('marketing go-live campaign_1')}"
NO = f"echo n | {terminal('marketing go-live campaign_1')}"


class Real(Outbox):
    """A mailbox that sends further than this machine."""

    is_real = True

    def __init__(self, name: str, address: str, host: str = "127.0.0.1") -> None:
        super().__init__(name, address)
        self.host = host


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
        return going_live.refusals(db, CAMPAIGN, [channel], **more).get(channel.name, "")


def arrived(name: str, days: float = 0, placed: str = "inbox", to: str = "", host: str = "127.0.0.1") -> None:
    """A self-test of a mailbox arrived so many days ago."""
    at = (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with transaction() as db:
        to = to or f"{name}@works.com"
        id = f"<self-test.{name}.{days}.{placed}@works.com>"
        when = {"sent_at": at, "placed": placed, "placed_at": at}
        db.add(SelfTest(mailbox=name, host=host, to=to, message_id=id, report={}, **when))


def state() -> dict[str, str]:
    """How each mailbox stands with the campaign."""
    with transaction(reads=True) as db:
        return {channel.name: going_live.state_of(db, "campaign_1", channel) for channel in (DANA, EVE)}


def canary_of(channel: Outbox = DANA) -> going_live.Canary:
    """What became of a mailbox's canary."""
    with transaction(reads=True) as db:
        return going_live.canaries(db, "campaign_1", [channel])[0]


def let_go_live(channel: Outbox) -> None:
    """Begin with a mailbox, let its canary leave, and confirm it."""
    going_live.begin(CAMPAIGN, [channel], "tester")
    left(CANARY, channel=channel.name)
    going_live.confirm("campaign_1", [channel], [canary_of(channel)], "tester")


def test_a_real_mailbox_refuses_until_its_campaign_is_live(home):
    """The embedded one never does. In a canary five mails leave; all of them when a person has confirmed it."""
    not_live = NOT_LIVE.format("dana")
    assert (refused(Outbox()), refused(), refused(answer=True)) == ("", not_live, not_live)
    going_live.begin(CAMPAIGN, [DANA], "tester")
    assert refused() == ""
    left(CANARY - 1)
    assert refused() == ""
    (last,) = left(1, status="sending")
    with transaction() as db:
        itself = (db.get_one(Touch, last).prospect_id, "1")
    assert (refused(), refused(mail=itself), refused(answer=True)) == (HAVE_LEFT.format("dana"), "", "")
    with transaction() as db:
        db.get_one(Touch, last).status = "sent"
    going_live.confirm("campaign_1", [DANA], [canary_of()], "tester")
    assert refused() == ""
    assert going_live.stop("campaign_1", "tester") and refused() == not_live
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
    assert refused() == HAVE_LEFT.format("dana")


def test_a_mailbox_that_joins_has_a_canary_of_its_own(home):
    """Until a person lets it join it sends nothing, then five mails; the others stay live meanwhile."""
    let_go_live(DANA)
    assert (refused(EVE), refused()) == (NOT_LIVE.format("eve"), "")
    going_live.begin(CAMPAIGN, [EVE], "tester")
    left(9)
    assert (refused(EVE), state()) == ("", {"dana": "live", "eve": "canary"})
    left(CANARY, channel="eve")
    assert (refused(EVE), refused(), refused(EVE, answer=True)) == (HAVE_LEFT.format("eve"), "", "")
    with transaction(reads=True) as db:
        assert list(going_live.refusals(db, CAMPAIGN, [DANA, EVE])) == ["eve"]
    going_live.confirm("campaign_1", [DANA, EVE], [canary_of(EVE)], "tester")
    assert (refused(EVE), state()) == ("", {"dana": "live", "eve": "live"})


@pytest.mark.parametrize("now", [Real("dana", "other@works.com"), Real("dana", "dana@works.com", "smtp.other.example")])
def test_a_mailbox_that_was_changed_goes_live_again(home, now):
    """With another address or another host it is another mailbox: its self-test and its canary say nothing of it."""
    arrived("dana")
    let_go_live(DANA)
    was = f"dana was dana@works.com at 127.0.0.1, and is {now.address} at {now.host} now: marketing go-live campaign_1"
    assert (refused(now), refused(now, answer=True), refused()) == (was, was, "")
    assert [test.words.startswith("none has arrived") for test in going_live.gates([DANA, now])[::2]] == [False, True]
    with transaction() as db:
        db.query(Touch).update({"reserved_at": "2026-01-01T00:00:00Z"})
    going_live.begin(CAMPAIGN, [now], "tester")
    assert (canary_of(now).mails, refused(now)) == ([], "")
    assert refused().startswith(f"dana was {now.address} at {now.host}")
    left(CANARY)
    assert refused(now) == HAVE_LEFT.format("dana")


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
    before = canary_of()
    assert before.why_not == ""
    with transaction() as db:
        for name, value in change.items():
            setattr(db.get_one(Touch, bad), name, value)
    now = canary_of()
    assert (now.mails[0].became, now.mails[0].is_good) == (words, False)
    assert "1 of 5 canary mails by dana did not arrive" in now.why_not
    with pytest.raises(TryAgain):  # what was shown to the person is no longer so
        going_live.confirm("campaign_1", [DANA], [before], "tester")
    with pytest.raises(CoordinationError, match="did not arrive"):
        going_live.confirm("campaign_1", [DANA], [now], "tester")


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ({"days": 8}, "the last one arrived on"),
        ({"placed": "spam"}, "none has arrived"),
        ({"placed": ""}, "none has arrived"),
        ({"to": "seed@elsewhere.example"}, "none has arrived"),
        ({"host": "smtp.elsewhere.example"}, "none has arrived"),
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
    assert (ready(NO).code, state()["dana"], list(ready.folder.rglob(link_key.file().name))) == (1, "not live", [])
    assert "5 mails may leave, by dana (dana@works.com)" in ready.ok(YES)
    assert state() == {"dana": "canary", "eve": "not live"}
    assert len(list(ready.folder.rglob(link_key.file().name))) == 1  # Message-IDs are made with it
    left(CANARY - 1)
    assert "4 of 5 canary mails by dana have left" in ready(YES).out
    left(1)
    said_no = ready(NO)
    assert (said_no.code, state()["dana"]) == (1, "canary")
    assert "mails in the inbox that are not read yet: 1; a bounce may lie there" in said_no.out  # the self-test
    told = ready.ok(YES)
    assert (told.count("✅ p"), "campaign_1 is live by dana" in told, state()["dana"]) == (5, True, "live")
    assert ready("marketing go-live campaign_1 --json").records == [
        {"campaign": "campaign_1", "state": "live", "mailboxes": ["dana"]}
    ]


def test_a_secret_of_this_shell_alone_is_told(ready):
    """The sessions that send do not have it. A person may go on all the same."""
    arrived("dana")
    file = ready.config / "mailboxes.yaml"
    file.write_text(file.read_text().replace("tls: none", "tls: none, user: x, password: DANA_PASSWORD", 1))
    ready.env |= {"DANA_PASSWORD": "in this shell", "MARKETING_SECRETS": str(ready.folder / "secrets.env")}
    said = ready.ok(YES)
    assert "⚠️  secrets of dana: DANA_PASSWORD is in this shell's environment alone; sessions" in said
    assert state()["dana"] == "canary"


def test_another_mailbox_joins(ready):
    """It is checked by itself and sends a canary of its own; then all is taken back at once, without a terminal."""
    let_go_live(DANA)
    use(ready, "dana", "eve")
    assert "self-test of eve: none has arrived" in ready(YES).out
    arrived("eve")
    joined = ready.ok(YES)
    assert ("eve (eve@works.com)" in joined, "dana" in joined) == (True, False)
    assert state() == {"dana": "live", "eve": "canary"}
    assert "campaign_1 (canary)" in ready.ok("marketing mailbox list")
    left(CANARY, channel="eve")
    assert "campaign_1 is live by eve" in ready.ok(YES)
    assert "not live any more" in ready.ok("marketing go-live campaign_1 --stop")
    assert state() == {"dana": "not live", "eve": "not live"}


def test_each_mailbox_goes_live_when_its_own_canary_has_arrived(ready):
    """One that is slower does not keep the other from it."""
    use(ready, "dana", "eve")
    for name in ("dana", "eve"):
        arrived(name)
    assert "5 mails may leave, by each of dana (dana@works.com), eve (eve@works.com)" in ready.ok(YES)
    left(CANARY)
    left(1, channel="eve")
    told = ready(YES)
    assert (told.code, "1 of 5 canary mails by eve have left" in told.out + told.err) == (0, True)
    assert state() == {"dana": "live", "eve": "canary"}


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
    assert refused() == NOT_LIVE.format("dana")


def test_the_preview_counts_the_places_of_the_canary(ready):
    """The first five leave; each other mail stays, and says for what it waits. When all have left, all stay."""
    stand_before_outreach(ready, 7)
    going_live.begin(CAMPAIGN, [DANA], "tester")

    def shown() -> tuple[int, list[str]]:
        records = ready("marketing outreach preview campaign_1 --json").records
        return sum("mail" in one for one in records), [one["why_not"] for one in records if "why_not" in one]

    waits = "waits for the canary: 5 mails leave first, then marketing go-live campaign_1"
    assert shown() == (CANARY, [waits] * 2)
    told = ready("marketing outreach preview campaign_1")
    assert told.err == "note: 5 of 7 mails would leave now; why the others stay is said above\n"
    assert f"--- prospect_7, step 1: does not leave: {waits}" in told.out
    ready.ok(outreach(ready, 1, 2))
    assert shown() == (CANARY - 2, [waits] * 2)
    ready.ok(outreach(ready, 3, 7))
    assert shown() == (0, [HAVE_LEFT.format("dana")] * 2)


def test_the_preview_keeps_no_transaction_open(ready, monkeypatch):
    """While its mails are composed and shown, what was written meanwhile can be taken into the database's file."""
    monkeypatch.setenv("MARKETING_CONFIG", str(ready.config))
    stand_before_outreach(ready, 2)
    going_live.begin(CAMPAIGN, [DANA], "tester")
    shown = previewing.preview(Library(ready.config), "campaign_1")
    assert next(shown).data
    arrived("dana")
    with opened(ready.state / "records.sqlite3") as db:
        (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert (busy, len(list(shown))) == (0, 1)


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
