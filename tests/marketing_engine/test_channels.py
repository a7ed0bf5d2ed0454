"""A channel that cannot say what left by it: what a crash cut off waits for a person, and never leaves by itself."""

import re
from pathlib import Path

import pytest
from conftest import PATIENCE, PYTHON, Shell, terminal, until
from day import allow_answers, approve, at_approval, first_mails, opened, phase, phase_today, reply, to_yesterday
from sending_day import let_go_live

BUSY = "refused, to be tried another day: 451 come back later"
MAY_HAVE_LEFT = "it may have left: marketing outreach unknown"
SCRIPT = Path(__file__).with_name("blind_channel.py")


@pytest.fixture
def day(sh) -> Shell:
    """A day at its outreach, with a campaign that sends by the mailbox `blind`; nothing has left yet."""
    at_approval(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    sh.ok("stop_marketing_sessions.sh")
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    file = sh.config / "campaigns" / "campaign_1.yaml"
    file.write_text(f"{file.read_text()}\nmailboxes: [blind]\n")
    let_go_live(sh, "blind")
    return sh


def command(ends: str = "", which: int | str = 1, session: str = "sender") -> str:
    """The line that sends the first mails of the list, or mails to these people, by that channel."""
    return f"PYTHONPATH={SCRIPT.parents[2]} {PYTHON} {SCRIPT} '{ends}' {which} {session}"


def send(sh: Shell, ends: str = "", which: int | str = 1) -> str:
    """Send mails by that channel; what the sending session says."""
    done = sh(command(ends, which))
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
    day.ok("session-start desk")
    send(day, ends)
    assert sent(day) == 1
    if ends == "cut":
        for _ in range(2):
            assert re.fullmatch(f"0 of 1 sent; {MAY_HAVE_LEFT}; tell of prospect_[0-9]+", send(day))
    shown = day("marketing outreach unknown")
    assert (shown.code, shown.out.count("may have left")) == (1, 1)
    (mail,) = day("marketing outreach unknown --json").records
    assert (mail["step"], mail["email"]) == ("1", (day.work / "sent").read_text().strip())
    assert day("marketing reconcile").code == 1
    if ends == "killed":  # of the other one the session tells that sent it
        assert f"⚠️ MAIL_UNCERTAIN {mail['prospect']}: " in day.texts("desk")[0]
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
    assert send(day) == "1 of 1 sent"
    assert sent(day) == 2


def test_a_channel_that_refuses(day):
    """For now: the mail stays to be sent. For good: the person is skipped and told of, with the channel's words."""
    assert send(day, "busy") == f"0 of 1 sent; {BUSY}"
    told = re.fullmatch(
        r"0 of 1 sent; refused for good: 550 no such mailbox; tell of prospect_(\d+)", send(day, "refused")
    )
    assert told is not None
    refused = told[1]
    assert send(day) == told[0]
    assert send(day, f"{refused},{refused},") == told[0]
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
    file.write_text(file.read_text().replace("mailboxes: [blind]", ""))
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
    """The others of the batch are sent; when it is sent again, it leaves too."""
    assert send(day, "busy", 3) == f"2 of 3 sent; {BUSY}"
    assert sent(day) == 2
    assert send(day, "", 3) == "3 of 3 sent"
    assert (sent(day), len(set((day.work / "sent").read_text().split()))) == (3, 3)


def test_two_sessions_at_one_mail(day):
    """The second waits until the outcome is known; meanwhile the mail does not count as cut off."""
    first = day.background(f"{command('slow', session='s1')} > first")
    until((day.work / "delivering").exists, "the mail to be under way")
    second = day.background(f"{command(session='s2')} > second")
    until((day.work / "asked-s2").exists, "the second session to begin")
    assert "it is known whether it left" in day.ok("marketing outreach unknown")
    (day.work / "go").touch()
    assert (first.wait(PATIENCE), second.wait(PATIENCE)) == (0, 0)
    told = [(day.work / name).read_text().strip() for name in ("first", "second")]
    assert (told, sent(day)) == (["1 of 1 sent", "0 of 0 sent"], 1)
    assert touches(day, "status, session") == [("sent", "s1")]


def test_people_are_mailed_by_their_ids(day):
    """PERSONALIZE_AND_SEND: who was mailed before counts nowhere, and each that cannot be mailed is told of, each time."""
    send(day, "busy", 3)
    ids = [prospect for (prospect,) in touches(day, "prospect_id")]
    which = ",".join(map(str, ids))
    told = f"refused for good: 550 no such mailbox; was mailed before; was mailed before; tell of prospect_{ids[0]}"
    for ends in ("refused", ""):
        assert send(day, ends, which) == f"0 of 1 sent; {told}"
    assert send(day, "", f"{which},99999") == f"0 of 2 sent; {told.replace('; tell', '; unknown prospect; tell')}"
    assert sent(day) == 2


def test_what_never_left_by_another_channel_leaves_by_the_campaigns(day):
    """A mail that was cut off before its campaign was given another channel."""
    send(day, "busy")
    with opened(day.state / "records.sqlite3") as db:
        db.execute("UPDATE touches SET channel = 'maildir', session = 'before', status = 'sending'")
    assert send(day) == "1 of 1 sent"
    assert sent(day) == 1
    assert touches(day, "channel, session, error") == [("blind", "sender", "")]
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
    assert send(day, "", 2) == f"0 of 1 sent; {MAY_HAVE_LEFT}; tell of {mail['prospect']}"
    assert sent(day) == 2


def test_a_restored_copy_knows_of_mails_to_people_whom_it_lacks(day):
    """Should they come again, what may have left counts as sent."""
    day.ok("marketing backup copy")
    send(day, "cut")
    (email,) = (day.work / "sent").read_text().split()
    with opened(day.work / "copy") as db:
        db.execute("UPDATE prospects SET email = 'later@more.example' WHERE email = ?", (email,))
    day.ok("marketing restore copy")
    with opened(day.state / "records.sqlite3") as db:
        db.execute("UPDATE prospects SET email = ? WHERE email = 'later@more.example'", (email,))
    assert send(day) == "1 of 1 sent"
    assert (sent(day), touches(day, "status, email")) == (1, [("sent", email)])


def test_a_reply_that_cannot_be_answered_keeps_no_other(sh):
    """Where the campaign's channel is no more, the replies are read and told all the same; the asker hears why."""
    allow_answers(sh)
    at_approval(sh)
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    file = sh.config / "campaigns" / "campaign_1.yaml"
    file.write_text(f"{file.read_text()}\nmailboxes: [blind]\n")
    question, meeting = first_mails(sh)[:2]
    reply(sh, question, "How long does it take until a team of twenty works with it?", "r0")
    reply(sh, meeting, "Yes, let's schedule a call on Thursday at 10 am.", "r1")
    sh.ok("session-start asker; session-send-message --from asker marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: bool(sh.texts("asker")) and not sh.processes(), "the answer")
    assert "unknown mailbox 'blind'" in sh.texts("asker")[0]
    assert any("intent=meeting_request" in text for text in sh.texts("marketing-orchestrator"))


def test_a_channel_that_there_is_not(day):
    """A wrong name is told with what is known, before the day begins."""
    for command in ("marketing check", "marketing trigger campaign_1"):
        said = day(command)
        assert (said.code, said.err) == (1, "❌ marketing: campaign_1: unknown mailbox 'blind'; known: maildir\n")
