"""Who is written to, and who is not: answers, unsubscriptions, changed texts, repeated batches."""

import re
import sqlite3

from conftest import ROOT, until
from day import approve, first_mails, mail_of, outbox, phase, phase_today, reply, to_yesterday


def test_who_asks_before_the_first_mail_gets_none(sh):
    """By mail and by hand; approved or not."""
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval" and not sh.processes(), "the approval queue")
    people = sh("marketing approve --list --json").records
    by_mail, by_hand, other = people[0], people[1], people[2]
    mail_of(sh.state / "inbox" / "new" / "one", by_mail["email"], "Unsubscribe me. Never write to me.")
    mail_of(sh.state / "inbox" / "new" / "two", "stranger@else.example", "Please unsubscribe me.")
    agent = f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py"
    said = sh.ok(f"{agent} --prospect {by_hand['id']} --reply-text 'Please unsubscribe me, do not contact me again.'")
    assert said.startswith(f"Not qualified: {by_hand['id']} ")
    approve(sh, f"{by_mail['id']} {by_hand['id']} {other['id']}")
    approve(sh, "--above 100 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    recipients = [mail["To"].addresses[0].addr_spec for mail in outbox(sh)]
    assert other["email"] in recipients
    assert not {by_mail["email"], by_hand["email"]} & set(recipients)
    assert "wants no mail" in (sh.state / "sessions" / "marketing-outreach-1" / "log").read_text()
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        suppressed = {row[0] for row in db.execute("SELECT email FROM suppressions")}
    assert suppressed == {by_mail["email"], by_hand["email"], "stranger@else.example"}


def test_the_inbox_is_read_before_follow_ups_leave(sh):
    """An answer or an unsubscription that nobody has read yet stops the follow-up; a machine's note does not."""
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    approve(sh, "--above 60 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    mails = first_mails(sh)
    reply(sh, mails[0], "Please remove me from your list.", "r0")
    reply(sh, mails[1], "Yes, let's schedule a call on Thursday at 10 am.", "r1")
    reply(sh, mails[2], "Your ticket was opened. Do you need help? See our FAQ.", "r2", Precedence="auto_reply")
    to_yesterday(sh)
    sh.ok("trigger_daily_workflow.sh campaign_1 --until approval")
    until(lambda: phase_today(sh).startswith("approval") and not sh.processes(), "the second day")
    approve(sh, "--above 100 --reject-rest")
    sh.ok("trigger_daily_workflow.sh campaign_1")
    until(lambda: phase_today(sh).startswith("done") and not sh.processes(), "the end of the second day")
    subjects = {}
    for mail in outbox(sh):
        subjects.setdefault(mail["To"], []).append(mail["Subject"])
    assert [len(subjects[mail["To"]]) for mail in mails] == [1, 1] + [2] * (len(mails) - 2)
    assert not any("In-Reply-To" in mail for mail in outbox(sh))
    assert any("intent=meeting_request" in text for text in sh.texts("marketing-orchestrator"))


def test_batches_add_up(sh):
    """Paused in the middle and triggered again: each mail is in one BATCH_COMPLETE; another template changes nothing."""
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(sh, "--above 0")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    sh.ok("trigger_daily_workflow.sh campaign_1")
    until(lambda: not sh.processes(), "the orchestrator to hand out again")
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    batches = re.findall(r"BATCH_COMPLETE #\d: (\d+)/(\d+) sent", "\n".join(sh.texts("marketing-orchestrator")))
    assert len(outbox(sh)) == 49
    assert [sum(int(batch[at]) for batch in batches) for at in (0, 1)] == [49, 49]
    sh.ok(
        "session-send-message marketing-outreach-1 'SEND_BATCH prospects=[1-3] template=follow_up campaign=campaign_1'"
    )
    until(lambda: not sh.mail("marketing-outreach-1") and not sh.processes(), "the odd batch")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT DISTINCT outcome FROM send_items").fetchall() == [("sent",)]


def test_a_text_changed_after_approval_waits_for_approval_again(sh):
    """It is not sent, nobody is told the same day's summary again and again, and once approved it goes out."""
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    ids = [one["id"] for one in sh("marketing approve --list --json").records]
    approve(sh, " ".join(ids[:8]))
    approve(sh, "--above 100 --reject-rest")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        changed = ids[3].removeprefix("prospect_")
        db.execute("UPDATE drafts SET body = body || 'P.S. Buy now!' WHERE prospect_id = ? AND step = 1", [changed])
    db.close()
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    assert len(outbox(sh)) == 7
    assert [one["id"] for one in sh("marketing approve --list --json").records] == [ids[3]]
    for _ in range(3):
        sh.ok("trigger_daily_workflow.sh campaign_1")
    until(lambda: not sh.mail("marketing-orchestrator") and not sh.processes(), "the orchestrator to look")
    assert sum("DAILY SUMMARY" in text for text in sh.texts("marketing-sales-closer-1")) == 1
    approve(sh, ids[3])
    until(lambda: len(outbox(sh)) == 8 and not sh.processes(), "the approved mail")
    assert sum("Buy now!" in mail.get_content() for mail in outbox(sh)) == 1
    assert sh("marketing summary --json").records[0]["approved"] == 8


def test_a_person_suppresses_whom_no_rule_understood(sh):
    """By address and by id; nothing half-done on a mistake."""
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    first, second, *_ = sh("marketing approve --list --json").records
    mistaken = sh(f"marketing suppress {first['email']} prospect_99999")
    assert (mistaken.code, mistaken.err.count("\n")) == (2, 1)
    sh.ok(f"marketing suppress {first['email'].upper()} {second['id']}")
    approve(sh, "--above 0")
    until(lambda: phase(sh).startswith("done"), "the end of the day")
    recipients = {mail["To"].addresses[0].addr_spec for mail in outbox(sh)}
    assert len(recipients) == 47
    assert not recipients & {first["email"], second["email"]}


def test_the_people_of_another_campaign_stay_there(sh):
    """A second campaign with the same source mails nobody, and its summary says why; approval can be narrowed to one."""
    campaigns = sh.config / "campaigns"
    (campaigns / "campaign_2.yaml").write_text((campaigns / "campaign_1.yaml").read_text())
    out = sh.ok("run-day campaign_1 && run-day campaign_2")
    assert "campaign_2: judged by none; no mail was sent; 127 people of its source are in other campaigns." in out
    assert sh("marketing approve --list --campaign campaign_3").code == 2
    assert "Nobody waits" in sh.ok("marketing approve --list --campaign campaign_2")
    sh.ok("stop_marketing_sessions.sh")


def test_mails_can_be_read_with_cat(sh):
    """Text as it is written, not in code."""
    sh.ok("run-day; stop_marketing_sessions.sh")
    (mail, *_) = sorted((sh.state / "outbox" / "new").iterdir())
    assert "Screenwise Ltd, 12 Example Street, Dublin, Ireland" in mail.read_text()
    assert "=" not in mail.read_text().partition("\n\n")[2]
