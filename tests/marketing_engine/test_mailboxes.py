"""Several mailboxes: they take turns, a thread stays with its own, and what would leave can be looked at."""

import shutil
from collections import Counter
from email import message_from_string
from email.message import EmailMessage

import pytest
from day import bounce, country_at_work, opened, outbox, reply
from sending_day import outreach, people, send_by, stand_before_outreach, touches, write_list

TWO = """\
  dana: {address: dana@screenwise.example, send: {by: maildir}}
  ben: {address: ben@mail.screenwise.example, send: {by: maildir}}
"""
COUNT = 6


@pytest.fixture
def day(sh):
    """A day before its outreach, of a campaign that sends by two mailboxes."""
    stand_before_outreach(sh, COUNT)
    send_by(sh, TWO, ("dana", "ben"))
    return sh


def senders(sh) -> dict[str, str]:
    """Which address wrote to which person, of the mails in the outbox."""
    return {str(mail["To"]): mail["From"].addresses[0].addr_spec for mail in outbox(sh)}


def make_follow_ups_due(sh) -> None:
    """Let the first mails have left days ago, and today's list be a new one."""
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE touches SET sent_at = '2020-01-01T10:00:00Z', reserved_at = '2020-01-01T10:00:00Z'")
        db.execute("UPDATE workflow_runs SET date = '2020-01-01', phase = 'done'")
        db.execute("UPDATE prospects SET country = ?", [country_at_work()])


def follow_up_of(sh) -> list[EmailMessage]:
    """Send the follow-ups that are due, by the real scripts; what left now."""
    before = {mail["Message-ID"] for mail in outbox(sh)}
    make_follow_ups_due(sh)
    assert write_list(sh) == COUNT
    sh(outreach(sh, 1, COUNT))
    return [mail for mail in outbox(sh) if mail["Message-ID"] not in before]


def test_mailboxes_take_turns(day):
    """Each sends half, under its own address."""
    assert "6/6 sent" in day.ok(outreach(day, 1, COUNT))
    assert Counter(senders(day).values()) == {"dana@screenwise.example": 3, "ben@mail.screenwise.example": 3}
    assert Counter(touches(day, "channel, status")) == {("dana", "sent"): 3, ("ben", "sent"): 3}


def test_a_thread_stays_with_its_mailbox(day):
    """A follow-up comes from the address of the first mail, answers it, and has its subject."""
    day.ok(outreach(day, 1, COUNT))
    first = {str(mail["To"]): mail for mail in outbox(day)}
    later = follow_up_of(day)
    assert len(later) == COUNT
    for mail in later:
        began = first[str(mail["To"])]
        assert mail["From"] == began["From"]
        assert mail["In-Reply-To"] == mail["References"] == began["Message-ID"]
        assert mail["Subject"] == f"Re: {began['Subject']}"


def test_a_thread_does_not_move_to_another_mailbox(day):
    """Where its own is no longer the campaign's, the follow-up waits, and says why."""
    day.ok(outreach(day, 1, COUNT))
    send_by(day, TWO, ("dana",))
    later = follow_up_of(day)
    assert {mail["From"].addresses[0].addr_spec for mail in later} == {"dana@screenwise.example"}
    assert len(later) == COUNT // 2
    with opened(day.state / "records.sqlite3") as db:
        skipped = db.execute("SELECT reason, postponed FROM send_items WHERE outcome = 'skipped'").fetchall()
    assert skipped == [("the thread began in the mailbox ben, which the campaign no longer names", 1)] * 3


def test_an_edited_subject_is_that_of_the_thread(day):
    """A person changes the first mail: the follow-up in its thread goes with it."""
    with opened(day.state / "records.sqlite3") as db:
        (before,) = db.execute("SELECT subject FROM drafts WHERE prospect_id = 1 AND step = 2").fetchone()
        db.execute("DELETE FROM decisions WHERE prospect_id = 1")
    assert before.startswith("Re: ")
    day.ok(
        "python3 - <<'END'\n"
        "from pathlib import Path\nimport os\n"
        "from marketing_engine.approval import editing, queue\n"
        "from marketing_engine.approval.decisions import Decider\n"
        "from marketing_engine.config.library import Library\n"
        "from marketing_engine.records.database import transaction\n"
        "library = Library(Path(os.environ['MARKETING_CONFIG']))\n"
        "with transaction(reads=True) as db:\n"
        "    drafts = queue.drafts_of(db, [1])[1]\n"
        "seen = queue.digest_of(drafts)\n"
        "editing.edit(library, 'prospect_1', 1, 'A better one', drafts[0].body, seen=seen, by=Decider('ann', 'page'))\n"
        "END",
        env=in_the_checkout(),
    )
    with opened(day.state / "records.sqlite3") as db:
        subjects = db.execute("SELECT subject FROM drafts WHERE prospect_id = 1 ORDER BY step").fetchall()
    assert subjects == [("A better one",), ("Re: A better one",)]


def in_the_checkout() -> dict[str, str]:
    """The environment in which `python3` is the checkout's own."""
    from conftest import PYTHON, ROOT
    from programs import PATH

    return {"PATH": f"{PYTHON.parent}:{PATH}", "PYTHONPATH": str(ROOT)}


def test_what_would_leave_can_be_looked_at(day):
    """The preview shows the very bytes but for the date, sends nothing, and takes turns as sending does."""
    shown = day("marketing outreach preview campaign_1 --json").records
    dry = day.ok(f"{outreach(day, 1, 2)} --dry-run")
    assert not (day.state / "outbox").exists()
    assert touches(day, "id") == []
    assert (len(shown), dry.count("\n--- ") + dry.startswith("--- ")) == (COUNT, 2)
    day.ok(outreach(day, 1, COUNT))
    left = {mail["Message-ID"]: mail for mail in outbox(day)}
    for one in shown:
        mail = message_from_string(one["mail"])
        same = left[mail["Message-ID"]]
        assert (mail["From"], mail["Subject"]) == (str(same["From"]), str(same["Subject"]))
        assert mail.get_payload() == same.get_payload()
    assert day("marketing outreach preview campaign_1 --json").records == []
    assert "has left, or may have left" in day.ok(f"{outreach(day, 1, 1)} --dry-run")


def test_mistakes_are_told(day):
    """An unknown mailbox, one that stands twice, the old key, and a real one in a day that is played."""
    campaign = day.config / "campaigns" / "campaign_1.yaml"
    good = campaign.read_text()
    for bad, said in (
        ("mailboxes: [carla]", "unknown mailbox 'carla'; known: maildir, dana, ben"),
        ("mailboxes: [dana, dana]", "a mailbox stands here twice"),
        ("channel: maildir", "channel: is now mailboxes: [maildir]"),
    ):
        campaign.write_text(good.replace("mailboxes: [dana, ben]", bad))
        checked = day("marketing check")
        assert (checked.code, checked.err.count("\n")) == (1, 1)
        assert said in checked.err
    campaign.write_text(good.replace("[dana, ben]", "[eve]"))
    send_by(day, "  eve: {address: eve@x.example, send: {by: smtp, host: mail.x.example}}\n", ("eve",))
    played = day("run-day")
    assert (played.code, "sends real mail by eve" in played.err) == (1, True)
    for bad in ("password: abc def", "tls: none"):
        send_by(day, f"  eve: {{address: e@x.example, send: {{by: smtp, host: m.x.example, {bad}}}}}\n", ("eve",))
        assert day("marketing check").code == 1


def test_other_campaigns_and_imports_write_to_no_person_again(day):
    """The same people under a renamed campaign, in a second one, imported again, and with lost records."""
    day.ok(outreach(day, 1, COUNT))
    campaigns = day.config / "campaigns"
    shutil.copy(campaigns / "campaign_1.yaml", campaigns / "spring.yaml")
    people(day.work / "again.csv", COUNT)
    assert f"{COUNT} skipped" in day("marketing import again.csv --campaign spring").out
    assert day("marketing outreach preview spring --json").records == []
    for path in day.state.glob("records.sqlite3*"):
        path.unlink()
    (campaigns / "campaign_1.yaml").rename(campaigns / "renamed.yaml")
    (campaigns / "spring.yaml").rename(campaigns / "campaign_1.yaml")
    day.ok("marketing import again.csv --campaign campaign_1")
    assert write_list(day, "approve") == 0
    assert len(outbox(day)) == COUNT


def test_a_bounce_knows_better_than_restored_records(day):
    """Of records that know no mail, and an outbox that was emptied: who bounced, or replied, is not written to again."""
    day.ok(outreach(day, 1, COUNT))
    bounced, replied, *_ = outbox(day)
    bounce(day, bounced, "a-bounce")
    reply(day, replied, "Interesting, tell me more.", "a-reply")
    with opened(day.state / "records.sqlite3") as db:
        for table in ("events", "touches"):
            db.execute(f"DELETE FROM {table}")
        db.execute("UPDATE send_items SET outcome = '', session = '', reported = 0")
    shutil.rmtree(day.state / "outbox")
    agent = outreach(day, 1, 1).partition(" --campaign")[0].replace("outreach_ai", "conversation_ai")
    day.ok(f"{agent} --campaign campaign_1")
    known = touches(day, "message_id, status, bounce_type")
    assert sorted(known) == sorted([(bounced["Message-ID"], "sent", "hard"), (replied["Message-ID"], "sent", "")])
    assert "4/4 sent" in day.ok(outreach(day, 1, COUNT))
    assert {str(mail["To"]) for mail in outbox(day)}.isdisjoint({str(bounced["To"]), str(replied["To"])})
    assert len(outbox(day)) == COUNT - 2
