"""`marketing deliverability`: what became of mail, counted from the touches, and what the day says of it."""

import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from conftest import ROOT, terminal
from page import inside
from touched import LONG_AGO, MAILBOXES, mailed

from coordination import fields
from marketing_engine.config.library import Library
from marketing_engine.day import summary
from marketing_engine.outreach import deliverability, touches
from marketing_engine.outreach.deliverability import Figures
from marketing_engine.outreach.recipient_providers import OTHER_DOMAINS, OTHER_PROVIDERS, provider_of
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Run, Touch

AGO = "2026-02-20T10:00:00Z"


def history(sh) -> None:
    """Forty mails of one mailbox to Gmail and Outlook, of which five came back; a few of others."""
    with inside(sh), transaction() as db:
        for number in range(40):
            more = (
                {"bounced_at": LONG_AGO, "bounce_type": ("hard", "hard", "block", "soft")[number]} if number < 4 else {}
            )
            mailed(db, number, email=f"p{number}@{'gmail.com' if number < 30 else 'hotmail.fr'}", **more)
        mailed(db, 40, status="unknown", sent_at="")
        mailed(db, 41, status="refused", sent_at="")
        mailed(db, 42, status="failed", sent_at="")
        mailed(db, 43, status="sending", sent_at="")
        mailed(db, 44, channel="erik", delivered_at=LONG_AGO, opened_at=LONG_AGO, sent_at=AGO)
        mailed(db, 45, channel="erik", complained_at=LONG_AGO, deferred_at=LONG_AGO, sent_at=AGO, campaign="other")
        for number in range(46, 66):
            mailed(db, number, channel="maildir", email=f"p{number}@web.de")


def told(sh, options: str = "") -> dict[str, dict]:
    """The groups by name, as JSON."""
    return {one["name"]: one for one in sh(f"marketing deliverability --json {options}").records}


def test_figures_by_mailbox(sh):
    """Each touch counts once where its evidence puts it; what nothing was told of is null; mail under way counts not."""
    history(sh)
    found = told(sh)
    dana = {"accepted": 40, "hard": 2, "soft": 1, "block": 1, "bounced": 4, "unknown": 1, "refused": 1, "failed": 1}
    dana |= {"delivered": None, "opened": None, "clicked": None, "delivery_rate": 90.0, "simulated": False}
    assert found["dana"] | dana == found["dana"]
    erik = {"accepted": 2, "delivered": 1, "deferred": 1, "opened": 1, "complained": 1, "delivery_rate": None}
    assert found["erik"] | erik == found["erik"]
    assert (found["maildir"]["simulated"], found["maildir"]["delivery_rate"]) == (True, 100.0)
    assert all(one["by"] == "mailbox" for one in found.values())


def test_a_rate_is_told_from_twenty_mails_on(sh):
    """Nineteen have counts and no rate, twenty have one, and the output says why."""
    with inside(sh), transaction() as db:
        for number in range(19):
            mailed(db, number)
        mailed(db, 19, channel="erik")
    with inside(sh), transaction() as db:
        assert deliverability.figures(db, deliverability.By.MAILBOX)[0].delivery_rate is None
        mailed(db, 20, bounced_at=LONG_AGO, bounce_type="hard")
    done = sh("marketing deliverability")
    dana, erik = done.out.splitlines()
    assert dana.startswith("dana ") and "20 accepted" in dana and "1 (1 hard) bounced" in dana
    assert dana.endswith("95% delivery") and erik.endswith("— delivery")
    assert "— delivered" in dana and "opened" not in dana and "from 20 accepted mails on" in done.err
    table = sh.ok(terminal("marketing deliverability"))
    assert "│ mailbox" in table and "95%" in table and "from 20 accepted mails on" in table


def test_one_bounce_is_never_rounded_away():
    """Of 2001 mails one came back: no 100 %."""
    assert Figures("dana", simulated=False, accepted=2001, soft=1).delivery_rate == 99.9


def test_figures_by_provider_and_week(sh):
    """Mail that went no further is never counted with mail that left; --since and --campaign choose."""
    history(sh)
    by_provider = told(sh, "--by provider")
    assert [(one["name"], one["accepted"], one["simulated"]) for one in by_provider.values()] == [
        ("Gmail", 30, False),
        ("Outlook", 10, False),
        (OTHER_DOMAINS, 2, False),
        ("GMX", 20, True),
    ]
    assert (by_provider["Gmail"]["delivery_rate"], by_provider["Gmail"]["bounced"]) == (86.6, 4)
    weeks = sh("marketing deliverability --by week --json").records
    assert [(one["name"], one["accepted"], one["simulated"]) for one in weeks] == [
        ("2026-W08", 2, False),
        ("2026-W10", 40, False),
        ("2026-W10", 20, True),
    ]
    assert set(told(sh, "--since 2026-03-01")) == {"dana", "maildir"}
    assert set(told(sh, "--campaign other")) == {"erik"}
    plain = sh("marketing deliverability --by provider")
    assert "GMX (simulated)" in plain.out and "no further" in plain.err


def test_where_there_is_nothing(sh):
    """No mail is no error; none where some was asked for is one. What there is not is a wrong call."""
    assert sh.ok("marketing deliverability") == "No mail has left yet\n"
    assert sh("marketing deliverability --campaign campaign_1").code == 1
    assert sh("marketing deliverability --campaign mine").code == 2
    wrong = sh("marketing deliverability --since yesterday")
    assert wrong.code == 2 and "expected a day like 2026-11-20" in wrong.err


@pytest.mark.parametrize(
    ("domain", "provider"),
    [
        *(("gmail.com", "Gmail"), ("googlemail.com", "Gmail"), ("OUTLOOK.com", "Outlook"), ("live.nl", "Outlook")),
        *(("yahoo.co.uk", "Yahoo"), ("aol.com", "Yahoo"), ("gmx.at", "GMX"), ("web.de", "GMX"), ("me.com", "iCloud")),
        *(
            ("pm.me", "Proton"),
            ("t-online.de", "T-Online"),
            ("zoho.com", OTHER_PROVIDERS),
            ("free.fr", OTHER_PROVIDERS),
        ),
        *(("acme.example", OTHER_DOMAINS), ("gmail.acme.example", OTHER_DOMAINS), ("notgmail.com", OTHER_DOMAINS)),
    ],
)
def test_the_provider_is_known_by_the_domain(domain, provider):
    """Whole domains only; a company's own is no provider's, wherever its mail goes."""
    assert provider_of(f"ada@{domain}") == provider


@pytest.fixture
def day(tmp_path, monkeypatch):
    """Records with a day of campaign_1, and a configuration of its own."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    config = shutil.copytree(ROOT / "config", tmp_path / "config")
    monkeypatch.setenv("MARKETING_CONFIG", str(config))
    with transaction() as db:
        db.add(Run(campaign="campaign_1", date="2026-03-02", phase="outreach", started_at=LONG_AGO))
    return config


def figures_of(day) -> summary.Figures:
    """The day as the records have it."""
    campaign = Library(day).campaign("campaign_1").model_copy(update={"mailboxes": ["dana", "maildir"]})
    with transaction(reads=True) as db:
        run = db.get(Run, 1)
        assert run is not None
        return summary.figures(db, run, campaign)


def test_the_days_rate_is_of_its_own_mails(day):
    """A bounce that came for an earlier day's mail does not count; mail that evidence showed to have left is accepted."""
    with transaction() as db:
        for number in range(3):
            mailed(db, number, run_id=1)
        mailed(db, 3, run_id=None, bounced_at=LONG_AGO, bounce_type="hard")
        mailed(db, 4, run_id=1, step="reply:1", bounced_at=LONG_AGO, bounce_type="hard")
        mailed(db, 5, run_id=1, status="failed", sent_at="")
        unknown = mailed(db, 6, run_id=1, status="unknown", sent_at="")
    assert figures_of(day).delivery_rate == 100
    with transaction() as db:
        found = db.get(Touch, unknown.id)
        assert found is not None
        touches.book_sent(db, found, None, LONG_AGO, taken_in=True)
        found.bounced_at, found.bounce_type = LONG_AGO, "block"
    assert figures_of(day).delivery_rate == 75


def test_one_bounce_among_many_is_no_hundred_percent(day):
    """Of 300 mails one came back: 99 %."""
    with transaction() as db:
        for number in range(300):
            mailed(db, number, run_id=1)
        mailed(db, 300, run_id=1, bounced_at=LONG_AGO, bounce_type="hard")
    assert figures_of(day).delivery_rate == 99


def test_the_day_says_which_mailbox_was_not_read(day, tmp_path):
    """Of the campaign's own, at once where the last try failed; what was told once is not told again because an hour has passed."""
    (day / "mailboxes.yaml").write_text(MAILBOXES)
    read = tmp_path / "state" / "mailboxes" / "dana"
    read.parent.mkdir()
    assert figures_of(day).problems == ["mailbox dana was never read: its follow-ups wait"]

    def last_read(hours: float, problem: str = "the login was refused") -> None:
        at = (datetime.now(UTC) - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")
        fields.replace(str(read), [("Read", at), ("Tried", at), ("Problem", problem)])

    last_read(26.1)
    told_first = figures_of(day)
    assert told_first.problems == [
        "mailbox dana was last read 26 hours ago (the login was refused): its follow-ups wait"
    ]
    assert "⚠️  mailbox dana was last read 26 hours ago" in summary.text(told_first)
    summary.save(told_first)
    last_read(27.1)
    assert "27 hours ago" in figures_of(day).problems[0] and summary.is_saved(figures_of(day))
    last_read(0.3)
    failed = "mailbox dana cannot be read (the login was refused); it was last read 18 minutes ago"
    assert figures_of(day).problems == [failed]
    last_read(23.9, problem="")
    assert figures_of(day).problems == [] and not summary.is_saved(figures_of(day))
    saved = json.loads((tmp_path / "state/reports/2026-03-02-campaign_1/daily_metrics.json").read_text())
    assert "26 hours ago" in saved["problems"][0]
