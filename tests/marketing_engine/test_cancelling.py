"""A batch by a real mailbox waits before its first mail leaves, and a person can cancel it."""

from pathlib import Path

import pytest
from conftest import PATIENCE, until
from day import mail_of, opened
from sending_day import limit_mails, outreach, send_by, stand_before_outreach, touches
from smtp_look_alike import SmtpLookAlike
from test_stop_while_sending import dana

COUNT = 4


@pytest.fixture
def server(sh):
    """A day before its outreach, by a server on this machine, with so much time to cancel."""
    stand_before_outreach(sh, COUNT)
    with SmtpLookAlike(Path(sh.folder / "accepted")) as running:
        send_by(sh, dana(running.port), cancel_minutes=10)
        yield running


def waits(sh) -> bool:
    """Whether the mails of today's list wait for their time."""
    with opened(sh.state / "records.sqlite3") as db:
        return db.execute("SELECT leaves_from FROM workflow_runs").fetchone() != ("",)


def test_a_batch_is_cancelled_while_it_waits(sh, server):
    """Nothing has left, its people wait for approval again, and the session is free at once."""
    sending = sh.background(f"exec {outreach(sh, 1, COUNT)}")
    until(lambda: waits(sh), "the batch to wait")
    said = sh.ok("marketing outreach cancel campaign_1")
    assert f"Cancelled: {COUNT} mails of today's list; {COUNT} people wait for approval again" in said
    assert sending.wait(PATIENCE) == 0
    assert server.mails == []
    assert len(sh("marketing approve --list --json").records) == COUNT
    assert "0/4 sent" in sh.ok(outreach(sh, 1, COUNT))
    assert server.mails == []
    assert "Nothing of campaign_1 waits to leave" in sh.ok("marketing outreach cancel campaign_1")


def test_a_hold_ends_the_waiting(sh, server):
    """The message comes again when the hold is lifted; the time that has passed counts."""
    sending = sh.background(f"exec {outreach(sh, 1, COUNT)}")
    until(lambda: waits(sh), "the batch to wait")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    assert sending.wait(PATIENCE) == 75
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE workflow_runs SET leaves_from = '2020-01-01T00:00:00Z'")
    assert "4/4 sent" in sh.ok(outreach(sh, 1, COUNT))
    assert len(server.mails) == COUNT


def test_people_named_by_their_ids_wait_too(sh, server):
    """PERSONALIZE_AND_SEND: it is cancelled by taking the approvals back."""
    agent = outreach(sh, 1, 1).partition(" --campaign")[0]
    order = sh.work / "order"
    sh.ok("session-start marketing-outreach-1 sending")
    sh.ok("session-send-message marketing-outreach-1 'PERSONALIZE_AND_SEND prospect_ids=[1,2] template=initial'")
    (message,) = sh.mail("marketing-outreach-1")
    order.write_bytes(message.read_bytes())
    line = f"SESSION_NAME=marketing-outreach-1 exec {agent} --message {order} --config {sh.config}"
    sending = sh.background(line)
    until(lambda: waits(sh), "the batch to wait")
    sh.ok("marketing outreach cancel campaign_1")
    send_by(sh, dana(server.port), cancel_minutes=0)
    assert sending.poll() is None
    sending.terminate()
    sending.wait()
    assert sh(line).code == 0
    assert server.mails == []


def begin_with_gaps(sh, server, seconds: int) -> None:
    """Let a batch begin that waits so long after its first mail."""
    limit_mails(sh, 50, f"{{mailbox: {{gap_seconds: [{seconds}, {seconds}]}}}}")
    send_by(sh, dana(server.port), cancel_minutes=0)


def test_a_batch_is_cancelled_while_it_waits_between_two_mails(sh, server):
    """The session is free at once, not after the minutes that a limit would have it wait."""
    begin_with_gaps(sh, server, 600)
    sending = sh.background(f"exec {outreach(sh, 1, COUNT)}")
    until(lambda: len(server.mails) == 1, "the first mail")
    sh.ok("marketing outreach cancel campaign_1")
    assert sending.wait(PATIENCE) == 0
    assert len(server.mails) == 1


def test_who_wants_no_mail_meanwhile_gets_none(sh, server):
    """A batch that waits between two mails reads what came before the next one leaves."""
    begin_with_gaps(sh, server, 3)
    sending = sh.background(f"exec {outreach(sh, 1, 2)}")
    until(lambda: len(server.mails) == 1, "the first mail")
    ((first,),) = touches(sh, "email")
    (other,) = {"ada0@firm0.example", "ada1@firm1.example"} - {first}
    mail_of(sh.state / "inbox" / "new" / "stop", other, "Please remove me from your list. Unsubscribe.")
    assert sending.wait(PATIENCE) == 0
    assert len(server.mails) == 1
