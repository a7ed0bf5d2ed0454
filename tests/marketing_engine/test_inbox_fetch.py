"""`marketing inbox fetch`, from a real Dovecot, by the real commands."""

import os
import re
import signal
import time

from conftest import until
from day import allow_answers, day_over, first_mails, opened, outbox, phase
from dovecot import PASSWORD, SECRET
from filelock import FileLock
from imap_mails import came, configure, deliver, mail, name_in
from page import inside
from programs import needs
from sending_day import outreach, stand_before_outreach
from sqlalchemy import select

from marketing_engine.channels import receiving
from marketing_engine.commands import inbox
from marketing_engine.conversation import arrivals
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Reply

pytestmark = needs("dovecot")


def test_a_wrong_password_is_one_line_without_it(sh, dovecot):
    """The other mailbox is read all the same; exit 1; the problem is kept for those who ask."""
    user = dovecot.user()
    configure(sh, dovecot, dana=user, eve=dovecot.user())
    text = (sh.config / "mailboxes.yaml").read_text()
    (sh.config / "mailboxes.yaml").write_text(text.replace(f"password: {SECRET}", "password: WRONG", 1))
    sh.env["WRONG"] = "not-this-one"
    deliver(dovecot, user, "one")
    done = sh("marketing inbox fetch")
    assert (done.code, done.err) == (1, "")
    assert re.fullmatch(
        r"❌ dana: 127\.0\.0\.1: login: \[AUTHENTICATIONFAILED\] Authentication failed\. \(check user and the secret WRONG\)\n✅ eve: 0 new mails\n",
        done.out,
    )
    kept = (sh.state / "mailboxes" / "dana").read_text()
    assert "Problem: 127.0.0.1: login" in kept and "Read:" not in kept
    assert "not-this-one" not in done.out + kept
    del sh.env["WRONG"]
    assert "there is no secret WRONG" in sh("marketing inbox fetch dana").out


def test_a_mailbox_that_cannot_be_read_is_told_at_once(sh, dovecot):
    """The worker's report names it, and so do the lines of the sessions that read, until it is read again."""
    configure(sh, dovecot, dana=dovecot.user())
    secrets = sh.folder / "secrets.env"
    good = secrets.read_text()
    secrets.write_text(f"{SECRET}=not-this-one\n")
    sh.ok("session-start marketing-conversation-1 'reads replies'; session-start erin 'does other things'")
    assert sh("marketing inbox fetch").code == 1
    never = "reads replies [mailbox dana never read]"
    assert never in sh.ok("session-status marketing-conversation-1")
    assert "[" not in sh.ok("session-status erin")
    agent = outreach(sh, 1, 1).partition(" --campaign")[0].replace("outreach_ai", "conversation_ai")
    assert "INBOX_COMPLETE campaign_1 0 replies unread=[dana]" in sh.ok(f"{agent} --campaign campaign_1")
    assert "INBOX_COMPLETE campaign_1 0 replies unread=[dana]" in sh.texts("marketing-orchestrator")
    assert never in sh.ok("session-status marketing-conversation-1")
    secrets.write_text(good)
    sh.ok("marketing inbox fetch")
    assert "mailbox" not in sh.ok("session-status")
    secrets.write_text(f"{SECRET}=not-this-one\n")
    sh.ok(f"{agent} --campaign campaign_1")
    said = sh.ok("session-status marketing-conversation-1")
    assert re.search(r"reads replies \[mailbox dana not read since 20\d\d-\d\d-\d\dT[0-9:]{8}Z\]", said), said


def test_the_command_says_what_came(sh, dovecot):
    """A line for each mailbox, or JSON; an unknown name is a mistake of the call."""
    assert "No mailbox receives by IMAP" in sh("marketing inbox fetch").err
    user = dovecot.user()
    configure(sh, dovecot, dana=user)
    deliver(dovecot, user, "one", "two")
    assert sh.ok("marketing inbox fetch") == "✅ dana: 2 new mails\n"
    assert sh("marketing inbox fetch dana --json").records == [
        {"mailbox": "dana", "came": 0, "problem": "", "left_undone": ""}
    ]
    assert sh("marketing inbox fetch emil").code == 2
    assert "known: dana" in sh("marketing inbox fetch emil").err
    kept = (sh.state / "mailboxes" / "dana.in.INBOX").read_text()
    assert "Uid: 2\n" in kept and "Folder: INBOX\n" in kept


def test_nothing_is_doubled_or_lost_when_the_command_is_killed(sh, dovecot, monkeypatch, trials, rng):
    """Kill -9 at random moments; at last every mail lies in the inbox once, and is recorded once."""
    user = dovecot.user()
    configure(sh, dovecot, dana=user)
    deliver(dovecot, user, "first")
    began = time.monotonic()
    sh.ok("marketing inbox fetch")
    whole = time.monotonic() - began
    names = ["first"]
    for trial in range(trials(10, 100)):
        new = [f"trial{trial}-{number}" for number in range(6)]
        deliver(dovecot, user, *new)
        names += new
        process = sh.background("exec marketing inbox fetch")
        time.sleep(rng.uniform(0.4, 1.1) * whole)  # the moment of the kill
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    sh.ok("marketing inbox fetch")
    assert came(sh.state) == sorted(names)
    monkeypatch.setenv("MARKETING_CONFIG", str(sh.config))
    monkeypatch.setenv(SECRET, PASSWORD)
    with inside(sh):
        arrivals.record_arrivals(None)
        with transaction(reads=True) as db:
            assert sorted(name_in(id) for id in db.scalars(select(Reply.message_id))) == sorted(names)


def test_two_that_fetch_at_once_take_each_mail_once(sh, dovecot):
    """One waits for the other; together they say how many came."""
    user = dovecot.user()
    configure(sh, dovecot, dana=user)
    names = [f"m{number}" for number in range(60)]
    deliver(dovecot, user, *names)
    sh.ok("for i in 1 2 3; do marketing inbox fetch > $i & done; wait")
    said = "".join((sh.work / str(number)).read_text() for number in (1, 2, 3))
    assert sum(map(int, re.findall(r"dana: (\d+) new", said))) == 60, said
    assert came(sh.state) == sorted(names)


def test_another_process_that_fetches_is_no_failure(sh, dovecot, monkeypatch):
    """Where it does not end in time the code says: try again later."""
    configure(sh, dovecot, dana=dovecot.user())
    monkeypatch.setattr(receiving, "PATIENCE", 0.01)
    monkeypatch.setenv("MARKETING_CONFIG", str(sh.config))
    (sh.state / "mailboxes").mkdir(parents=True)
    with inside(sh), FileLock(sh.state / "mailboxes" / "dana.lock"):
        assert inbox.command(inbox.Doing.FETCH) == 75
    assert sh("marketing inbox fetch").code == 0


def test_follow_fetches_what_comes_until_ctrl_c(sh, dovecot):
    """The server tells of a mail at once (IDLE); Ctrl-C ends it with 130."""
    user = dovecot.user()
    configure(sh, dovecot, dana=user)
    process = sh.background("exec marketing inbox fetch --follow > said")
    said = sh.work / "said"
    until(lambda: said.read_text() == "✅ dana: 0 new mails\n", "the first fetch")
    for number, name in enumerate(("one", "two"), 2):
        deliver(dovecot, user, name)
        until(lambda number=number: said.read_text().count("\n") == number, "a line for a mail")
    assert said.read_text() == "✅ dana: 0 new mails\n" + 2 * "✅ dana: 1 new mail\n"
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait() == 130
    assert came(sh.state) == ["one", "two"]


def test_a_reply_comes_in_and_its_answer_goes_out(sh, dovecot):
    """By the real commands: the day's mail has left, the answer to it comes by IMAP, and is answered."""
    allow_answers(sh)
    day_over(sh)
    user = dovecot.user()
    configure(sh, dovecot, dana=user)
    answered = {one["In-Reply-To"] for one in outbox(sh)}
    with opened(sh.state / "records.sqlite3") as db:
        wrote = {row[0] for row in db.execute("SELECT email FROM replies")}
    sent = next(one for one in first_mails(sh) if one["To"].addresses[0].addr_spec not in wrote)
    answer = mail("question", "How does it work?")
    answer.replace_header("From", sent["To"])
    answer.replace_header("Subject", f"Re: {sent['Subject']}")
    answer["In-Reply-To"], answer["References"] = sent["Message-ID"], sent["Message-ID"]
    dovecot.deliver(user, answer)
    sh.ok("start_marketing_sessions.sh --no-page")
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: {one["In-Reply-To"] for one in outbox(sh)} - answered, "an answer")
    assert {one["In-Reply-To"] for one in outbox(sh)} - answered == {"<question@acme.example>"}
    until(lambda: not sh.processes(), "everything to rest")
    assert dovecot.mails(user)[0][1] == "\\Seen"


def test_several_mailboxes_are_shared_among_the_sessions(sh, dovecot):
    """Each conversation session that is there fetches its part; every reply is read once, whatever session has it."""
    stand_before_outreach(sh, 3)
    users = {name: dovecot.user() for name in ("dana", "erin")}
    configure(sh, dovecot, **users)
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(f"{campaign.read_text()}\nmailboxes: [dana, erin]\n")
    sh.ok(outreach(sh, 1, 3))
    for number, (sent, user) in enumerate(zip(first_mails(sh), [*users.values(), users["dana"]], strict=True)):
        answer = mail(f"answer{number}", "Interesting, please tell me more.")
        answer.replace_header("From", sent["To"])
        answer["In-Reply-To"] = sent["Message-ID"]
        dovecot.deliver(user, answer)
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE workflow_runs SET phase = 'replies', dispatched = ''")
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    told = [sh.texts(f"marketing-conversation-{number}") for number in (1, 2, 3)]
    orders = [{text for text in texts if "_INBOX" in text} for texts in told]
    assert orders == [{"CHECK_INBOX campaign_1 mailboxes=[dana]"}, {"FETCH_INBOX mailboxes=[erin]"}, set()]
    assert came(sh.state) == ["answer0", "answer1", "answer2"]
    with opened(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM replies").fetchone() == (3,)
