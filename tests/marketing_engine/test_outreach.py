"""Who is written to, and who is not: answers, unsubscriptions, changed texts, repeated batches."""

import re
import shlex
import sqlite3

from conftest import ROOT, terminal, until
from day import (
    allow_answers,
    approve,
    at_approval,
    day_over,
    first_mails,
    mail_of,
    outbox,
    phase,
    phase_today,
    reply,
    to_yesterday,
)
from programs import PATH


def test_who_asks_before_the_first_mail_gets_none(sh):
    """By mail and by hand; approved or not."""
    at_approval(sh)
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
    at_approval(sh)
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
    first = {mail["To"]: mail for mail in mails}
    for follow_up in (mail for mail in outbox(sh) if "In-Reply-To" in mail):
        began = first[follow_up["To"]]
        assert follow_up["In-Reply-To"] == follow_up["References"] == began["Message-ID"]
        assert follow_up["Subject"] == f"Re: {began['Subject']}"
    assert any("intent=meeting_request" in text for text in sh.texts("marketing-orchestrator"))


def test_batches_add_up(sh):
    """Paused in the middle and triggered again: each mail is in one BATCH_COMPLETE; another template changes nothing."""
    at_approval(sh)
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
    at_approval(sh)
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
    at_approval(sh)
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
    assert (
        "campaign_2: prospects judged by none; no mail was sent; 129 people of its source are in other campaigns."
        in out
    )
    assert sh("marketing approve --list --campaign campaign_3").code == 2
    assert "Nobody waits" in sh.ok("marketing approve --list --campaign campaign_2")
    sh.ok("stop_marketing_sessions.sh")


def test_mails_can_be_read_with_cat(sh):
    """Text as it is written, not in code."""
    day_over(sh)
    (mail, *_) = sorted((sh.state / "outbox" / "new").iterdir())
    assert "Screenwise Ltd, 12 Example Street, Dublin, Ireland" in mail.read_text()
    assert "=" not in mail.read_text().partition("\n\n")[2]


AGENTS = ROOT / "marketing_engine" / "agents"


def by_hand(sh, agent: str, arguments: str, **env: str):
    """A role script as cron runs it: nothing in its environment but where things lie."""
    home = f"COORDINATION_HOME={sh.state} MARKETING_CONFIG={sh.config}"
    more = " ".join(f"{key}={value}" for key, value in env.items())
    return sh(f"env -i PATH={shlex.quote(PATH)} {home} {more} python3 {AGENTS}/{agent}.py {arguments}")


def test_a_day_by_hand_or_from_cron(sh):
    """No session started: each script run by itself, to the summary."""
    assert "has reached: research" in by_hand(sh, "orchestrator", "--campaign campaign_1").out
    by_hand(sh, "research_ai", "--campaign campaign_1 --limit 25 --offset 0")
    by_hand(sh, "research_ai", "--campaign campaign_1 --limit 25 --offset 25 --session marketing-research-2")
    assert "has reached: approval" in by_hand(sh, "orchestrator", "--campaign campaign_1").out
    approve(sh, "--above 60 --reject-rest")
    assert "has reached: outreach" in by_hand(sh, "orchestrator", "--campaign campaign_1").out
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        count = db.execute("SELECT COUNT(*) FROM send_items").fetchone()[0]
    assert f"{count}/{count} sent" in by_hand(sh, "outreach_ai", f"--campaign campaign_1 --prospects [1-{count}]").out
    reply(sh, first_mails(sh)[0], "Could we schedule a call?", "r0")
    assert "has reached: replies" in by_hand(sh, "orchestrator", "--campaign campaign_1").out
    assert "1 replies" in by_hand(sh, "conversation_ai", "--campaign campaign_1").out
    assert "has reached: done" in by_hand(sh, "orchestrator", "--campaign campaign_1").out
    assert f"• {count} emails sent" in sh.ok("marketing summary")


def test_a_stop_binds_scripts_whatever_the_shell_is_called(sh):
    """A run by hand acts for a session of its role: no name in the environment takes it out of a stop of the team."""
    at_approval(sh)
    sh.ok("session-send-message 'marketing-*' 'EMERGENCY_STOP hold all activity'")
    approve(sh, "--above 0")
    for agent, arguments in (("orchestrator", ""), ("outreach_ai", "--prospects [1-5]")):
        assert by_hand(sh, agent, f"--campaign campaign_1 {arguments}", SESSION_NAME="james-personal").code == 75
    refused = by_hand(sh, "outreach_ai", "--campaign campaign_1 --prospects [1-5] --session james-personal")
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert not (sh.state / "outbox").exists()


def test_a_pause_of_outreach_keeps_no_wish_from_people(sh):
    """Replies are read and reported under it; only the automatic answer waits for RESUME. Nobody is lost by a Message-ID."""
    allow_answers(sh)
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1 --until outreach")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    approve(sh, "--above 60 --reject-rest")
    until(lambda: phase(sh).startswith("replies") and not sh.processes(), "outreach")
    mails = first_mails(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH - reviewing deliverability'")
    reply(sh, mails[0], "How long does it take to set up?", "r0")
    reply(sh, mails[1], "Could we have a call?", "same")
    (sh.state / "inbox" / "new" / "same").rename(sh.state / "inbox" / "new" / "first")
    reply(sh, mails[2], "STOP", "same")
    cur = sh.state / "inbox" / "cur"
    cur.mkdir(exist_ok=True)
    (sh.state / "inbox" / "new" / "same").rename(cur / "same:2,S")  # somebody has looked at it with a mail program
    sh.ok("trigger_daily_workflow.sh campaign_1")
    until(
        lambda: any("MEETING_REQUEST" in t for n in (1, 2) for t in sh.texts(f"marketing-sales-closer-{n}")), "the wish"
    )
    until(lambda: not sh.processes(), "everything to rest")
    assert len(outbox(sh)) == len(mails)
    assert phase(sh).startswith("replies")
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    assert len(outbox(sh)) == len(mails) + 1
    told = "\n".join(sh.texts("marketing-orchestrator"))
    assert (told.count("HIGH_VALUE_REPLY"), told.count("AUTO_REPLIED 1 ")) == (1, 1)
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT email FROM suppressions").fetchall() == [(mails[2]["To"].addresses[0].addr_spec,)]


def test_replies_are_told_once_and_late_ones_come_into_a_summary(sh):
    """Three looks at once tell each reply once; one read after the summary by hand is in the next."""
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1 --until outreach")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    approve(sh, "--above 60 --reject-rest")
    until(lambda: phase(sh).startswith("replies") and not sh.processes(), "outreach")
    mails = first_mails(sh)
    for at in range(4):
        reply(sh, mails[at], "Could we have a call on Thursday at 10 am?", f"r{at}")
    look = f"python3 {AGENTS}/conversation_ai.py --campaign campaign_1 --session marketing-conversation"
    sh.ok(f"{look}-1 & {look}-2 & {look}-3 & wait")
    until(lambda: not sh.processes(), "the orchestrator to have read it")
    told = "\n".join(sh.texts("marketing-orchestrator"))
    assert (told.count("HIGH_VALUE_REPLY"), told.count("campaign_1 4 replies")) == (4, 1)
    sh.ok("trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    line = f"python3 {AGENTS}/conversation_ai.py --prospect prospect_1 --reply-text 'Could we talk on Friday at 3 pm?'"
    sh.ok(f"{line}; {line}")
    until(lambda: not sh.processes(), "the orchestrator to have read it")
    again = "\n".join(sh.texts("marketing-orchestrator"))
    assert again.count("HIGH_VALUE_REPLY") == 5
    reply(sh, mails[5], "Sounds good, tell me more.", "late")
    sh.ok(f"{look}-1; trigger_daily_workflow.sh campaign_1")
    until(lambda: sum("DAILY SUMMARY" in t for t in sh.texts("marketing-sales-closer-1")) == 2, "a second summary")
    assert "• 6 replies received" in sh.texts("marketing-sales-closer-1")[-1]


def test_personalize_and_send_counts_what_it_sent(sh):
    """The document's other way to send; what is out already is not claimed again."""
    at_approval(sh)
    sh.ok("session-stop marketing-orchestrator")  # nobody sends batches
    ids = [one["id"] for one in sh("marketing approve --list --json").records][:5]
    approve(sh, " ".join(ids))
    numbers = ",".join(id.removeprefix("prospect_") for id in ids)
    order = f"'PERSONALIZE_AND_SEND prospect_ids=[{numbers}] template_id=template_1'"
    for sent in (5, 0):
        sh.ok(f"session-send-message marketing-outreach-1 {order}")
        wanted = f"OUTREACH_COMPLETE session-4 sent {sent} emails, 0 failures"
        until(lambda wanted=wanted: wanted in sh.texts("marketing-orchestrator"), wanted)
    assert len(outbox(sh)) == 5


def test_work_of_a_stopped_session_is_taken_over(sh):
    """In research and in outreach, as soon as the orchestrator looks."""
    sh.ok("start_marketing_sessions.sh --no-page; session-send-message marketing-research-2 PAUSE")
    sh.ok("trigger_daily_workflow.sh campaign_1")
    until(lambda: any("RESEARCH_COMPLETE #2" in t for t in sh.texts("marketing-orchestrator")), "half of research")
    sh.ok("session-stop marketing-research-2; session-send-message marketing-orchestrator 'RESEARCH_COMPLETE #2: 25'")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    sh.ok("session-send-message marketing-outreach-2 PAUSE; session-send-message marketing-outreach-3 PAUSE")
    approve(sh, "--above 0")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "a third of the mails")
    assert len(outbox(sh)) == 17
    sh.ok("session-stop marketing-outreach-2 marketing-outreach-3")
    sh.ok("session-send-message marketing-orchestrator 'BATCH_COMPLETE #1: 17/17 sent'")
    until(lambda: phase(sh).startswith("done"), "the end of the day")
    assert len({mail["To"] for mail in outbox(sh)}) == len(outbox(sh)) == 49


def test_a_day_that_goes_on_past_midnight(sh):
    """Paused in the evening, resumed in the morning: the batches of yesterday's list go out, and its summary comes."""
    at_approval(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE workflow_runs SET date = '2020-01-01'")
    db.close()
    approve(sh, "--above 0")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: phase(sh).startswith("done"), "the end of the day")
    assert len(outbox(sh)) == 49
    assert any("DAILY SUMMARY - 2020-01-01" in text for text in sh.texts("marketing-sales-closer-1"))


def test_complete_approvals_that_nobody_heard_of_are_told_again(sh):
    """A full disk between the decision and its message: the next `marketing approve` makes it good."""
    at_approval(sh)
    box = sh.state / "sessions" / "marketing-orchestrator" / "mail"
    (box / "tmp").rename(box / "away")
    (box / "tmp").touch()
    sh(terminal("marketing approve --above 60 --reject-rest"))
    (box / "tmp").unlink()
    (box / "away").rename(box / "tmp")
    assert phase(sh) == "approval approval"
    assert "was told that the approvals of campaign_1 are complete" in approve(sh, "")
    until(lambda: phase(sh).startswith("done"), "the end of the day")


def test_what_the_policy_hands_to_a_closer_reaches_one(sh):
    """Also without a wish to meet: the closer is told, and the reply waits."""
    policy = sh.config / "replies.yaml"
    policy.write_text(policy.read_text().replace("objection: draft", "objection: closer"))
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    mail = next(one for one in first_mails(sh) if one["To"].addresses[0].addr_spec not in wrote(sh))
    reply(sh, mail, "We tried such a tool last year and our people hated it. Why would yours be any better?", "objects")
    sh.ok(f"python3 {AGENTS}/conversation_ai.py --campaign campaign_1")
    (one,) = [one for one in sh("marketing replies --json").records if one["intent"] == "objection"]
    assert one["action"] == "closer"
    told = sh.texts("marketing-sales-closer-1") + sh.texts("marketing-sales-closer-2")
    assert sum(f"HIGH_VALUE_REPLY {one['prospect']} intent=objection" in text for text in told) == 1


def wrote(sh) -> set[str]:
    """Addresses that have written already."""
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        found = {row[0] for row in db.execute("SELECT email FROM replies")}
    db.close()
    return found
