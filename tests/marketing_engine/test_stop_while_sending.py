"""A stop while mail is leaving: when it has returned, the server gets no further mail."""

import threading
from pathlib import Path

import pytest
from conftest import PATIENCE, free_port, terminal, until
from sending_day import outreach, send_by, stand_before_outreach, touches
from smtp_look_alike import SmtpLookAlike, message_ids
from test_never_twice import Team, served

PHASES = ("EHLO", "MAIL", "RCPT", "DATA", "end", "stored")


def dana(port: int) -> str:
    """A mailbox that sends by a server on this machine."""
    return (
        f"  dana: {{address: dana@screenwise.example, send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}}}\n"
    )


def test_no_mail_is_accepted_after_a_stop_has_returned(sh, rng, trials):
    """Three sessions in full flow are stopped at random moments, again and again; each time nothing leaves later."""
    stops, each = trials(4, 100), 4
    count = 3 * each * stops
    stand_before_outreach(sh, count)
    port = free_port()
    send_by(sh, dana(port))
    team = Team(sh, [(1 + count // 3 * at, count // 3 * (at + 1)) for at in range(3)])
    with served(sh, port, rate=0.0, seed=1) as folder:
        for _ in range(stops):
            for at in range(3):
                team.start(at)
            until(lambda: any(team.sends(at) for at in range(3)), "a mail to be under way")
            threading.Event().wait(rng.uniform(0, 0.1))
            sh.ok("session-stop-all 'EMERGENCY_STOP hold all activity'")
            accepted = message_ids(folder)
            for process in team.running.values():
                assert process.wait(PATIENCE) in (0, 75)
            assert message_ids(folder) == accepted
            sh.ok(terminal("session-resume"), stdin="y\n")
        team.finish()
        accepted = message_ids(folder)
    assert set(accepted.values()) == {1}
    assert len(accepted) == count == sum(status == "sent" for (status,) in touches(sh, "status"))


@pytest.mark.parametrize("phase", PHASES)
def test_a_pause_in_each_step(sh, phase):
    """It returns when the mail that is under way has come to its end, whichever that is; the next one waits."""
    stand_before_outreach(sh, 3)
    reached, go_on = threading.Event(), threading.Event()

    def wait_there(at: str) -> None:
        if at == phase and not reached.is_set():
            reached.set()
            go_on.wait(PATIENCE)

    with SmtpLookAlike(Path(sh.folder / "accepted")) as server:
        server.chance = wait_there
        send_by(sh, dana(server.port), retry_after_seconds="[0.01]")
        sending = sh.background(f"exec {outreach(sh, 1, 3)}")
        assert reached.wait(PATIENCE)
        pause = sh.background("exec session-send-message broadcast 'PAUSE ALL OUTREACH'")
        until(lambda: any((sh.state / "holds").glob("*send*")), "the hold")
        assert pause.poll() is None
        go_on.set()
        assert (pause.wait(PATIENCE), sending.wait(PATIENCE)) == (0, 75)
        assert len(server.mails) == 1
        sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
        sh.ok(outreach(sh, 1, 3))
        assert len({mail.message_id for mail in server.mails}) == len(server.mails) == 3
