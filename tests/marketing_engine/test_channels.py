"""A channel that cannot say what left by it: what a crash cut off waits for a person, and never leaves by itself."""

import re
from pathlib import Path

import pytest
from conftest import PATIENCE, PYTHON, Shell, terminal, until
from day import approve, at_approval, first_mails, opened, phase, phase_today, reply, to_yesterday

SCRIPT = Path(__file__).with_name("blind_channel.py")


@pytest.fixture
def day(sh) -> Shell:
    """A day at its outreach, with a campaign that sends by the channel `blind`; nothing has left yet."""
    at_approval(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    sh.ok("stop_marketing_sessions.sh")
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    file = sh.config / "campaigns" / "campaign_1.yaml"
    file.write_text(f"{file.read_text()}\nchannel: blind\n")
    return sh


def command(ends: str = "", count: int = 1) -> str:
    """The line that sends the first `count` mails of the list by that channel."""
    return f"PYTHONPATH={SCRIPT.parents[2]} {PYTHON} {SCRIPT} '{ends}' {count}"


def send(sh: Shell, ends: str = "", count: int = 1) -> str:
    """Send the first mails of the list by that channel; what the sending session says."""
    done = sh(command(ends, count))
    return (done.out + done.err).strip()


def touches(sh: Shell, columns: str) -> list[tuple]:
    """What the records hold of the touches, in the order in which they were made."""
    with opened(sh.state / "records.sqlite3") as db:
        return db.execute(f"SELECT {columns} FROM touches ORDER BY id").fetchall()


def sent(sh: Shell) -> int:
    """How many mails have left by that channel."""
    file = sh.work / "sent"
    return len(file.read_text().splitlines()) if file.exists() else 0


def settle(sh: Shell, answer: str) -> str:
    """What a person says in a terminal of the one mail that may have left."""
    return sh.ok(terminal(f"marketing outreach unknown {answer}"))


@pytest.mark.parametrize("ends", ["killed", "cut"])
def test_what_may_have_left_never_leaves_again_by_itself(day, ends):
    """A kill between sending and booking, or a line that goes dead: the mail is shown, and a person settles it."""
    send(day, ends)
    assert sent(day) == 1
    if ends == "cut":
        for _ in range(2):
            assert send(day) == "0 sent it may have left: marketing outreach unknown"
    shown = day("marketing outreach unknown")
    assert (shown.code, shown.out.count("may have left")) == (1, 1)
    (mail,) = day("marketing outreach unknown --json").records
    assert (mail["step"], mail["email"]) == ("1", (day.work / "sent").read_text().strip())
    assert day("marketing reconcile").code == 1
    assert "it is known whether it left" in settle(day, f"--sent {mail['id']}")
    send(day)
    assert sent(day) == 1
    assert day("marketing summary --json").records[0]["sent"] == 1


def test_what_did_not_leave_leaves_when_a_person_says_so(day):
    """`--not-sent` asks for a person at a terminal; then the mail may leave once more."""
    send(day, "killed")
    (mail,) = day("marketing outreach unknown --json").records
    refused = day(f"marketing outreach unknown --not-sent {mail['id']}")
    assert (refused.code, "a person at a terminal" in refused.err) == (1, True)
    assert day("marketing outreach unknown --sent mail_999").code == 2
    settle(day, "--not-sent all")
    assert send(day) == "1 sent"
    assert sent(day) == 2


def test_a_channel_that_refuses(day):
    """For now: the mail stays to be sent. For good: the person is skipped and told of, with the channel's words."""
    assert re.fullmatch(r"not sent to prospect_\d+: 451 come back later", send(day, "busy"))
    (refused,) = re.findall(
        r"^0 sent refused for good: 550 no such mailbox for prospect_(\d+)$", send(day, "refused"), re.MULTILINE
    )
    assert send(day).startswith("0 sent refused for good")
    assert sent(day) == 0
    assert day("marketing outreach unknown").code == 0
    assert touches(day, "status, error, prospect_id") == [("refused", "550 no such mailbox", int(refused))]


def test_who_refuses_mail_for_good_is_on_no_later_list(day):
    """Until another address is known. Who was refused for now is on the next day's list."""
    send(day, "refused")
    send(day, "busy", 2)
    refused, busy = (prospect for (prospect,) in touches(day, "prospect_id"))
    to_yesterday(day)
    file = day.config / "campaigns" / "campaign_1.yaml"
    file.write_text(file.read_text().replace("channel: blind", ""))
    day.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1 --until approval")
    until(lambda: phase_today(day).startswith("approval") and not day.processes(), "the second day")
    day.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(day, "--above 100 --reject-rest")
    day.ok("trigger_daily_workflow.sh campaign_1")
    until(lambda: phase_today(day).startswith("outreach") and not day.processes(), "outreach to be refused")
    listed = "SELECT prospect_id FROM send_items WHERE run_id = (SELECT max(id) FROM workflow_runs)"
    with opened(day.state / "records.sqlite3") as db:
        first = {prospect for (prospect,) in db.execute(listed)}
    assert (refused in first, busy in first) == (False, True)


def test_a_mail_that_cannot_leave_now_keeps_no_other(day):
    """The others of the batch are sent; then the session tries again."""
    assert "451 come back later" in send(day, "busy", 3)
    assert sent(day) == 2
    assert send(day, "", 3) == "3 sent"
    assert (sent(day), len(set((day.work / "sent").read_text().split()))) == (3, 3)


def test_two_sessions_at_one_mail(day):
    """The second waits until the outcome is known; meanwhile the mail does not count as cut off."""
    first = day.background(f"{command('slow')} > first")
    until((day.work / "delivering").exists, "the mail to be under way")
    second = day.background(f"{command()} > second")
    assert "it is known whether it left" in day.ok("marketing outreach unknown")
    (day.work / "go").touch()
    assert (first.wait(PATIENCE), second.wait(PATIENCE)) == (0, 0)
    told = sorted((day.work / name).read_text().strip() for name in ("first", "second"))
    assert (told[-1], sent(day)) == ("1 sent", 1)
    assert [status for (status,) in touches(day, "status")] == ["sent"]


def test_what_never_left_by_another_channel_leaves_by_the_campaigns(day):
    """A mail that was cut off before its campaign was given another channel."""
    send(day, "busy")
    with opened(day.state / "records.sqlite3") as db:
        db.execute("UPDATE touches SET channel = 'maildir', session = 'before', status = 'sending'")
    assert send(day) == "1 sent"
    assert sent(day) == 1
    assert touches(day, "channel, session, error") == [("blind", "", "")]
    assert "went by blind" in day.ok("marketing summary")


def test_a_restored_copy_does_not_know_better(day):
    """What was refused when the copy was made and may have left since is unknown; what left since is known as such."""
    send(day, "busy", 1)
    day.ok("marketing backup copy")
    send(day, "cut", 2)
    day.ok("marketing restore copy")
    (mail,) = day("marketing outreach unknown --json").records
    assert (mail["email"], mail["why"]) == ((day.work / "sent").read_text().split()[0], "the records were restored")
    assert sorted(touches(day, "status, channel")) == [("sent", "blind"), ("unknown", "blind")]
    assert send(day, "", 2) == "1 sent it may have left: marketing outreach unknown"
    assert sent(day) == 2


def test_a_reply_that_cannot_be_answered_keeps_no_other(sh):
    """Where the campaign's channel is no more, the replies are read and told all the same; the asker hears why."""
    at_approval(sh)
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    file = sh.config / "campaigns" / "campaign_1.yaml"
    file.write_text(f"{file.read_text()}\nchannel: blind\n")
    question, meeting = first_mails(sh)[:2]
    reply(sh, question, "How long does it take until a team of twenty works with it?", "r0")
    reply(sh, meeting, "Yes, let's schedule a call on Thursday at 10 am.", "r1")
    sh.ok("session-start asker; session-send-message --from asker marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: bool(sh.texts("asker")) and not sh.processes(), "the answer")
    assert "unknown channel 'blind'" in sh.texts("asker")[0]
    assert any("intent=meeting_request" in text for text in sh.texts("marketing-orchestrator"))


def test_a_channel_that_there_is_not(day):
    """A wrong name is told with what is known, before the day begins."""
    for command in ("marketing check", "marketing trigger campaign_1"):
        said = day(command)
        assert (said.code, said.err) == (1, "❌ marketing: campaign_1: unknown channel 'blind'; known: maildir\n")
