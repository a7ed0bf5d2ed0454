"""A channel that cannot say what left by it: what a crash cut off waits for a person, and never leaves by itself."""

from pathlib import Path

import pytest
from conftest import PYTHON, Shell, terminal, until
from day import approve, at_approval, opened, phase

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


def send(sh: Shell, ends: str = "") -> str:
    """Send the first mail of the list by that channel; what the sending session says."""
    done = sh(f"PYTHONPATH={SCRIPT.parents[2]} {PYTHON} {SCRIPT} {ends}")
    return (done.out + done.err).strip()


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
    send(day)
    (mail,) = day("marketing outreach unknown --json").records
    refused = day(f"marketing outreach unknown --not-sent {mail['id']}")
    assert (refused.code, "a person at a terminal" in refused.err) == (1, True)
    assert day("marketing outreach unknown --sent mail_999").code == 2
    settle(day, "--not-sent all")
    assert send(day) == "1 sent"
    assert sent(day) == 2


def test_a_channel_that_refuses(day):
    """For now: the mail stays to be sent. For good: the person is skipped, with the channel's words."""
    assert send(day, "busy") == "not sent: 451 come back later"
    assert send(day, "refused") == "0 sent refused: 550 no such mailbox"
    assert sent(day) == 0
    assert day("marketing outreach unknown").code == 0
    with opened(day.state / "records.sqlite3") as db:
        assert db.execute("SELECT status, error FROM touches").fetchall() == [("failed", "550 no such mailbox")]


def test_a_channel_that_there_is_not(day):
    """A wrong name is told with what is known, before the day begins."""
    for command in ("marketing check", "marketing trigger campaign_1"):
        said = day(command)
        assert (said.code, said.err) == (1, "❌ marketing: campaign_1: unknown channel 'blind'; known: maildir\n")
