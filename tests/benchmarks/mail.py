"""10,000 approved prospects: how many mails a second leave by SMTP, beside the least that a careful loop does.

.venv/bin/python tests/benchmarks/mail.py [ROUNDS]

The server is a process of its own on this machine (aiosmtpd), which keeps each mail durably before it accepts it. It
says when each came: no start of a program is measured. In each round, one after the other, on the same disk:

- bare: `smtplib` alone, one mail after the other on one connection;
- loop: the same with one durable commit before and one after each mail, in a small SQLite database;
- one session: `outreach_ai.py`, a part of a day's list;
- three sessions at once.

Then the rest of the list leaves, and what the last mails cost is set beside the first ones.
"""

import os
import smtplib
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import format_datetime, localtime
from pathlib import Path

from measure import ROOT, end, rounds_wanted, verdict

sys.path += [str(ROOT / "tests"), str(ROOT / "tests" / "marketing_engine")]
from conftest import Shell
from sending_day import outreach, send_by, stand_before_outreach

PROSPECTS = 10_000
PART = 300
"""Mails of one contender in one round."""
SESSIONS = 3
SERVER = ROOT / "tests" / "marketing_engine" / "smtp_look_alike.py"


class World:
    """A day's list of mails, a server, and how far the list has been sent."""

    def __init__(self, folder: Path) -> None:
        self.sh = Shell(folder)
        self.sent = 0
        stand_before_outreach(self.sh, PROSPECTS)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.accepted = folder / "accepted"
        words = [sys.executable, SERVER, str(self.port), self.accepted]
        self.server = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert self.server.stdout is not None
        self.server.stdout.readline()
        send = f"{{by: smtp, host: 127.0.0.1, port: {self.port}, tls: none}}"
        send_by(self.sh, f"  dana: {{address: dana@screenwise.example, send: {send}}}\n")
        with sqlite3.connect(self.sh.state / "records.sqlite3") as db:
            self.texts = db.execute(
                "SELECT email, subject, body FROM drafts JOIN prospects ON prospects.id = prospect_id WHERE step = 1"
            ).fetchmany(PART)

    def rate(self, work: Callable[[], object], count: int) -> float:
        """How many mails a second the server accepted while something was done that sends so many."""
        before = {path.name for path in (self.accepted / "new").iterdir()}
        work()
        new = [path for path in (self.accepted / "new").iterdir() if path.name not in before]
        assert len(new) == count, f"{len(new)} mails came, not {count}"
        times = sorted(path.stat().st_mtime_ns for path in new)
        return (count - 1) / ((times[-1] - times[0]) / 1e9)

    def sessions(self, count: int, each: int = PART) -> None:
        """Let so many sessions at once send the next mails of the list."""
        lines = []
        for number in range(1, count + 1):
            lines.append(f"{outreach(self.sh, self.sent + 1, self.sent + each, number)} > /dev/null")
            self.sent += each
        self.sh.ok(" & ".join(lines) + " & wait")

    def bare(self) -> None:
        """Send the texts of the list, and remember nothing."""
        with smtplib.SMTP("127.0.0.1", self.port) as smtp:
            for number, text in enumerate(self.texts):
                smtp.send_message(mail_of(*text, f"<bare.{number}@screenwise.example>"))

    def loop(self) -> None:
        """The same, noted durably before and after each mail."""
        file = self.sh.state / "loop.sqlite3"
        file.unlink(missing_ok=True)
        db = sqlite3.connect(file, isolation_level=None)
        db.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE mails (id INTEGER PRIMARY KEY, message_id TEXT UNIQUE, email TEXT, status TEXT)"
        )
        with smtplib.SMTP("127.0.0.1", self.port) as smtp:
            for number, text in enumerate(self.texts):
                id = f"<loop.{number}@screenwise.example>"
                db.execute("INSERT INTO mails (message_id, email, status) VALUES (?, ?, 'sending')", (id, text[0]))
                smtp.send_message(mail_of(*text, id))
                db.execute("UPDATE mails SET status = 'sent' WHERE message_id = ?", (id,))
        db.close()

    def size(self) -> int:
        """Bytes of the records, all that lies beside the file taken into it."""
        file = self.sh.state / "records.sqlite3"
        db = sqlite3.connect(file)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        return file.stat().st_size


def mail_of(email: str, subject: str, body: str, id: str) -> EmailMessage:
    """A mail as any script makes it."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Dana Moore <dana@screenwise.example>", email, subject
    made["Date"], made["Message-ID"] = format_datetime(localtime()), id
    made["List-Unsubscribe"] = "<mailto:dana@screenwise.example?subject=unsubscribe>"
    made.set_content(body)
    return made


def main(rounds: int) -> None:
    """All contenders in turns, then the rest of the list."""
    with tempfile.TemporaryDirectory(prefix="mail-") as folder:
        world = World(Path(folder))
        try:
            compare(world, rounds)
        finally:
            world.server.kill()
            world.server.wait()
            world.sh.kill_all()


def compare(world: World, rounds: int) -> None:
    """Measure, and print."""
    rates: dict[str, list[float]] = {"bare": [], "loop": [], "one session": [], "three sessions": []}
    size = world.size()
    for _ in range(rounds):
        rates["bare"].append(world.rate(world.bare, PART))
        rates["loop"].append(world.rate(world.loop, PART))
        rates["one session"].append(world.rate(lambda: world.sessions(1), PART))
        rates["three sessions"].append(world.rate(lambda: world.sessions(SESSIONS), SESSIONS * PART))
    growth = (world.size() - size) / world.sent
    of = {name: statistics.median(each) for name, each in rates.items()}
    for name, rate in of.items():
        print(f"   {name:20} {rate:7.0f} mails a second, {1000 / rate:6.2f} ms each", flush=True)
    ratios = [ours / loop for ours, loop in zip(rates["one session"], rates["loop"], strict=True)]
    verdict("one session, beside the loop", 100 * statistics.median(ratios), 80, "%", at_least=True)
    verdict("one session, price over bare smtplib", 1000 / of["one session"] - 1000 / of["bare"], 10, "ms")
    verdict("three sessions, beside one", of["three sessions"] / of["one session"], 1, "×", at_least=True)
    verdict("state growth a touch", growth / 1000, 3, "kB")
    rest = PROSPECTS - world.sent - PART
    world.rate(lambda: world.sessions(SESSIONS, rest // SESSIONS), rest // SESSIONS * SESSIONS)
    last, loop = world.rate(lambda: world.sessions(1), PART), world.rate(world.loop, PART)
    verdict(
        f"the last of {PROSPECTS}, beside the first", last / loop / statistics.median(ratios), 0.8, "×", at_least=True
    )


if __name__ == "__main__":
    os.environ.pop("COORDINATION_HOME", None)
    main(rounds_wanted(5))
    sys.exit(end())
