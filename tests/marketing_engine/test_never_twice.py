"""Three sessions are killed and cut off while they send by a real server: no person gets two mails, and the sums agree.

The server keeps what it accepted before it says so, as a provider with a Sent folder does.
"""

import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from conftest import PATIENCE, PYTHON, Shell, free_port, until
from day import opened
from dovecot import PASSWORD, SECRET, Dovecot
from programs import needs
from sending_day import let_go_live, outreach, send_by, stand_before_outreach, touches
from smtp_look_alike import message_ids

from coordination import fields

SESSIONS = 3
SERVER = Path(__file__).with_name("smtp_look_alike.py")
STATUSES = ("sent", "unknown")
UNSURE = ("end", "stored")
"""Steps in which a cut leaves it open whether the mail was accepted."""


@contextmanager
def served(sh: Shell, port: int, rate: float, seed: int, folder: Path | None = None) -> Iterator[Path]:
    """A server with cuts by chance, for so many of the mails; the Maildir of what it accepted."""
    folder = folder or sh.folder / "accepted"
    words = [str(word) for word in (PYTHON, SERVER, port, folder, "--faults", rate, "--seed", seed)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("ready")
            yield folder
        finally:
            process.kill()


class Team:
    """Outreach sessions at work, each begun again after it was killed, until all of its mails are dealt with."""

    def __init__(self, sh: Shell, parts: list[tuple[int, int]]) -> None:
        self.sh = sh
        self.lines = [outreach(sh, *part, number) for number, part in enumerate(parts, 1)]
        self.running: dict[int, subprocess.Popen[bytes]] = {}

    def start(self, at: int) -> "subprocess.Popen[bytes]":
        """Start a session, unless it is at work."""
        if at not in self.running or self.running[at].poll() is not None:
            self.running[at] = self.sh.background(f"exec {self.lines[at]}")
        return self.running[at]

    def sends(self, at: int) -> bool:
        """Whether a mail of a session's is under way."""
        found = []
        for path in (self.sh.state / "effects").glob("*"):
            with suppress(OSError, ValueError):
                found.append(fields.read(str(path)).get("Session"))
        return f"marketing-outreach-{at + 1}" in found

    def kill_while_sending(self, rng: random.Random) -> bool:
        """Kill -9 of one session at a random moment of its sending; False where it had come to its end before."""
        at = rng.randrange(len(self.lines))
        process = self.start(at)
        until(lambda: self.sends(at) or process.poll() is not None, "a mail to be under way")
        with suppress(subprocess.TimeoutExpired):
            process.wait(rng.uniform(0, 0.12))
        if process.poll() is not None:
            return False
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True

    def finish(self) -> None:
        """Let every session work until all of its mails are dealt with."""
        for at in range(len(self.lines)):
            process = self.start(at)
            assert process.wait(PATIENCE) in (0, 75)


def is_dealt_with(sh: Shell) -> bool:
    """Whether no mail of the list waits."""
    with opened(sh.state / "records.sqlite3") as db:
        left = db.execute("SELECT count(*) FROM send_items WHERE outcome = '' OR postponed").fetchone()
    return left == (0,)


def cuts(folder: Path) -> Counter[str]:
    """How often the server cut the connection, by step."""
    log = folder / "faults"
    return Counter(log.read_text().split()) if log.exists() else Counter()


def test_killed_and_cut_off_sessions_mail_no_person_twice(sh, rng, trials):
    """Each mail is sent, or unknown; what the server accepted and what the records say is the same."""
    count, kills = trials(50, 500), trials(20, 200)
    stand_before_outreach(sh, count)
    port = free_port()
    dana = f"address: dana@screenwise.example, send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}"
    send_by(sh, f"  dana: {{{dana}}}\n", retry_after_seconds="[0.01, 0.01, 0.01]")
    size = -(-count // SESSIONS)
    team = Team(sh, [(first, min(first + size - 1, count)) for first in range(1, count + 1, size)])
    with served(sh, port, rate=0.4, seed=rng.randrange(10**6)) as folder:
        killed = 0
        deadline = time.monotonic() + PATIENCE * 10
        while killed < kills and not is_dealt_with(sh):
            killed += team.kill_while_sending(rng)
        while not is_dealt_with(sh):
            assert time.monotonic() < deadline
            team.finish()
        accepted, cut = message_ids(folder), cuts(folder)
    sh.ok("marketing outreach unknown; true")
    print(f"{killed} kills, cuts: {dict(cut)}")
    assert set(accepted.values()) == {1}, "twice"
    by_status = {status: {id for id, of in touches(sh, "message_id, status") if of == status} for status in STATUSES}
    assert by_status["sent"] <= set(accepted) <= by_status["sent"] | by_status["unknown"]
    assert sum(map(len, by_status.values())) == count == len(touches(sh, "id"))
    assert len(by_status["unknown"]) <= killed + sum(cut[step] for step in UNSURE)
    assert (killed > kills / 4, sum(cut.values()) > kills / 4) == (True, True)


@needs("dovecot")
def test_a_sent_folder_settles_everything(sh, rng, trials):
    """With a provider that keeps what it accepts, no mail stays unknown: also where a backup is put back."""
    count, kills = trials(24, 200), trials(6, 60)
    stand_before_outreach(sh, count)
    server = Dovecot()
    try:
        user = server.user()
        server.deliver(user, b"Subject: of a person\n\nhello\n", "Sent")
        sh.env[SECRET] = PASSWORD
        port = free_port()
        login = f"host: 127.0.0.1, port: {server.port}, tls: none, user: {user}, password: {SECRET}"
        send_by(
            sh,
            "  dana:\n    address: dana@screenwise.example\n"
            f"    send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}\n"
            f"    receive: {{by: imap, {login}}}\n"
            "    sent: {folder: Sent, filled_by: server, settle_minutes: 0}\n",
            retry_after_seconds="[0.01, 0.01, 0.01]",
        )
        size = -(-count // SESSIONS)
        team = Team(sh, [(first, min(first + size - 1, count)) for first in range(1, count + 1, size)])
        with served(sh, port, rate=0.4, seed=rng.randrange(10**6), folder=server.box(user, "Sent")) as sent:
            for killed in range(kills):
                if killed == kills // 2:
                    sh.ok("marketing backup copy")
                team.kill_while_sending(rng)
            until_all_left(sh, team)
            assert_all_left_once(sh, sent, count)
            for path in sh.state.glob("records.sqlite3*"):
                path.unlink()
            sh.ok("marketing restore copy")
            let_go_live(sh, "dana")  # lost records do not know whether it was stopped meanwhile
            until_all_left(sh, team)
            assert_all_left_once(sh, sent, count)
    finally:
        server.close()


def until_all_left(sh: Shell, team: Team) -> None:
    """Let the sessions send again and again, each time after the evidence was asked."""
    deadline = time.monotonic() + PATIENCE * 10
    while sh("marketing outreach unknown").code or not is_dealt_with(sh):
        assert time.monotonic() < deadline
        team.finish()


def assert_all_left_once(sh: Shell, folder: Path, count: int) -> None:
    """Everybody has got one mail, and the records know it."""
    accepted = {id: times for id, times in message_ids(folder).items() if id.startswith("<touch-")}
    assert set(accepted.values()) == {1}, "twice"
    assert {id for id, of in touches(sh, "message_id, status") if of == "sent"} == set(accepted)
    assert len(accepted) == count
