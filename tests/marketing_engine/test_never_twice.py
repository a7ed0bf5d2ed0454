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

import pytest
from conftest import PATIENCE, PYTHON, Shell, free_port, until
from day import opened
from dovecot import PASSWORD, SECRET, Dovecot
from programs import needs
from sending_day import let_go_live, outreach, send_by, stand_before_outreach, touches
from smtp_look_alike import message_ids

from coordination import fields

SESSIONS = 3
LONGEST = 1800
"""Seconds that the long form may take: 200 kills are 200 starts of a session."""
SERVER = Path(__file__).with_name("smtp_look_alike.py")
STATUSES = ("sent", "unknown")
CUTS = 0.6
"""Cuts for each mail, of which some come where no mail is under way."""
DELAY = 0.1
"""Seconds that the server takes for a mail, so that many mails are left when most kills have been made."""
MOMENT = 0.3
"""Seconds within which a session that begins to send is killed: some mails long."""
UNSURE = ("body", "end", "stored")
"""Steps in which a cut leaves it open whether a mail was accepted: the end of a short one is written before it is seen."""


@contextmanager
def served(
    sh: Shell, port: int, rate: float, seed: int, folder: Path | None = None, delay: float = 0.0
) -> Iterator[Path]:
    """A server with cuts by chance, for so many of the mails; the Maildir of what it accepted.

    `delay` are the seconds that a mail takes.
    """
    folder = folder or sh.folder / "accepted"
    about = ("--faults", rate, "--seed", seed, "--delay", delay)
    words = [str(word) for word in (PYTHON, SERVER, port, folder, *about)]
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
        self.left_behind: set[Path] = set()

    def start(self, at: int) -> "subprocess.Popen[bytes]":
        """Start a session, unless it is at work."""
        if at not in self.running or self.running[at].poll() is not None:
            self.running[at] = self.sh.background(f"exec {self.lines[at]}")
        return self.running[at]

    def sends(self, at: int) -> bool:
        """Whether a mail of a session's is under way."""
        return bool(self._announced(at) - self.left_behind)

    def kill_while_sending(self, rng: random.Random) -> bool:
        """Kill -9 of a session that sends, at a random moment; False where none did, or it had ended by then."""
        running = [self.start(at) for at in range(len(self.lines))]

        def sending() -> list[int]:
            return [at for at in range(len(self.lines)) if self.sends(at)]

        until(lambda: bool(sending()) or all(process.poll() is not None for process in running), "a mail on its way")
        at = rng.choice(sending() or [0])
        with suppress(subprocess.TimeoutExpired):
            running[at].wait(rng.uniform(0, MOMENT))
        if running[at].poll() is not None:
            return False
        os.killpg(running[at].pid, signal.SIGKILL)
        running[at].wait()
        self.left_behind |= self._announced(at)
        return True

    def _announced(self, at: int) -> set[Path]:
        """What a session says it is sending; one that was killed says so for good."""
        found = set()
        for path in (self.sh.state / "effects").glob("*"):
            with suppress(OSError, ValueError):
                if fields.read(str(path)).get("Session") == f"marketing-outreach-{at + 1}":
                    found.add(path)
        return found

    def kill_often(self, rng: random.Random, kills: int) -> int:
        """Kill sessions so many times, as long as mails wait; how often it was."""
        killed = 0
        while killed < kills and not is_dealt_with(self.sh):
            killed += self.kill_while_sending(rng)
        return killed

    def kill_all(self) -> None:
        """Kill -9 of every session."""
        for process in self.running.values():
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

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


@pytest.mark.timeout(LONGEST)
def test_killed_and_cut_off_sessions_mail_no_person_twice(sh, rng, trials):
    """Each mail is sent, or unknown; what the server accepted and what the records say is the same."""
    count, kills = trials(50, 500), trials(20, 200)
    stand_before_outreach(sh, count)
    port = free_port()
    dana = f"address: dana@screenwise.example, send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}"
    send_by(sh, f"  dana: {{{dana}}}\n", retry_after_seconds="[0.01, 0.01, 0.01]")
    size = -(-count // SESSIONS)
    team = Team(sh, [(first, min(first + size - 1, count)) for first in range(1, count + 1, size)])
    with served(sh, port, CUTS, rng.randrange(10**6), delay=DELAY) as folder:
        deadline = time.monotonic() + PATIENCE * 10
        killed = team.kill_often(rng, kills)
        while not is_dealt_with(sh):
            assert time.monotonic() < deadline
            team.finish()
        accepted, cut = message_ids(folder), cuts(folder)
    sh.ok("marketing outreach unknown; true")
    print(f"{killed} kills, {sum(cut.values())} cuts: {dict(cut)}")
    assert set(accepted.values()) == {1}, "twice"
    by_status = {status: {id for id, of in touches(sh, "message_id, status") if of == status} for status in STATUSES}
    assert by_status["sent"] <= set(accepted) <= by_status["sent"] | by_status["unknown"]
    assert sum(map(len, by_status.values())) == count == len(touches(sh, "id"))
    assert len(by_status["unknown"]) <= killed + sum(cut[step] for step in UNSURE)
    assert (killed > kills / 2, sum(cut.values()) > kills / 2) == (True, True)


@needs("dovecot")
@pytest.mark.timeout(LONGEST)
def test_a_sent_folder_settles_everything(sh, dovecot, rng, trials):
    """With a provider that keeps what it accepts no mail stays unknown, also where a backup is put back, twice."""
    count, kills = trials(50, 500), trials(20, 200)
    stand_before_outreach(sh, count)
    user = dovecot.user()
    port = free_port()
    send_with_sent_folder(sh, dovecot, user, port)
    size = -(-count // SESSIONS)
    team = Team(sh, [(first, min(first + size - 1, count)) for first in range(1, count + 1, size)])
    with served(sh, port, CUTS, rng.randrange(10**6), dovecot.box(user, "Sent"), DELAY) as sent:
        killed = team.kill_often(rng, kills // 4)
        sh.ok("marketing backup copy")
        killed += team.kill_often(rng, kills // 4)
        restore(sh, team)
        killed += team.kill_often(rng, kills - killed)
        left_open = Counter(status for (status,) in touches(sh, "status"))
        until_all_left(sh, team)
        assert_all_left_once(sh, sent, count)
        restore(sh, team)
        until_all_left(sh, team)
        assert_all_left_once(sh, sent, count)
        cut = cuts(sent)
    print(f"{killed} kills, {sum(cut.values())} cuts: {dict(cut)}, after the last kill: {dict(left_open)}")
    assert (killed > kills / 2, sum(cut.values()) > kills / 2) == (True, True)


def send_with_sent_folder(sh: Shell, server: Dovecot, user: str, port: int, settle_minutes: int = 0) -> None:
    """Let the campaign send by a provider on this port that fills this user's Sent folder, which is there already."""
    server.deliver(user, b"Subject: of a person\n\nhello\n", "Sent")
    sh.env[SECRET] = PASSWORD
    login = f"host: 127.0.0.1, port: {server.port}, tls: none, user: {user}, password: {SECRET}"
    send_by(
        sh,
        "  dana:\n    address: dana@screenwise.example\n"
        f"    send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}\n"
        f"    receive: {{by: imap, {login}}}\n"
        f"    sent: {{folder: Sent, filled_by: server, settle_minutes: {settle_minutes}}}\n",
        retry_after_seconds="[0.01, 0.01, 0.01]",
    )


def restore(sh: Shell, team: Team) -> None:
    """Lose the records, and put the backup back: it knows nothing of what left since."""
    team.kill_all()
    for path in sh.state.glob("records.sqlite3*"):
        path.unlink()
    sh.ok("marketing restore copy")
    let_go_live(sh, "dana")  # lost records do not know whether it was stopped meanwhile


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
