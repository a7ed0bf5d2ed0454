"""Progress and the weekly report with 10,000 sessions and 1,000,000 events, beside 100 sessions and 10,000 events.

Both worlds have the same work in a week: what is measured is whether the years before it cost anything. In a third
all is in one week, 100,000 messages and 200,000 events more: what is measured is the memory that its report takes.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from measure import BIN, FLOOR, Env, clock, end, rounds_wanted, verdict

NOW = datetime(2026, 6, 30, 18, tzinfo=UTC)
A_DAY = 1
MESSAGES = 30
"""In a session, each to another person."""
COMMANDS = {
    "progress": ("progress", 1.5),
    "show": ("show", 1.5),
    "log": ("log companies 1", 1.5),
    "report weekly": ("report weekly --format html", 1.5),
    "recommend, 90 days": ("recommend", 1.5),
}
MOST_MEMORY = 100
"""Megabytes for the weekly report of a week of 100,000 messages."""
IMPORTS = "import jinja2, marketing_engine.session_manager.commands.report, marketing_engine.records.database"


def world(folder: str, sessions: int, messages: int = MESSAGES) -> Env:
    """A state folder with so many sessions, the last of them active, and so many messages in each."""
    env = {**os.environ, "COORDINATION_HOME": folder, "SESSION_NAME": "ada", "TZ": "UTC"}
    subprocess.run([BIN / "outreach-session", "list"], env=env, stdout=subprocess.DEVNULL, check=True)
    with sqlite3.connect(Path(folder) / "records.sqlite3") as db:
        people = sessions * messages
        db.executemany(
            "INSERT INTO prospects (id, campaign, email, first_name, last_name, title, seniority, linkedin_url, city,"
            " country, source, created_at) VALUES (?, 'c', ?, '', '', ?, '', '', '', '', 's', '')",
            ((id, f"p{id}@there.example", ("CEO", "COO", "VP Operations")[id % 3]) for id in range(1, people + 1)),
        )
        person = 0
        for number in range(sessions, 0, -1):
            days, slot = divmod(number - 1, A_DAY)
            start = NOW - timedelta(days=days, hours=slot * 2, minutes=50)
            active = number == 1
            ended = "" if active else text(start + timedelta(minutes=50))
            db.execute(
                "INSERT INTO outreach_sessions (id, ref, person, template, icp, goal, channels, targets, planned_minutes,"
                " status, started_at, ended_at, active_for, source) VALUES"
                " (?, ?, 'ada', 'standard_session_template', 'ICP-C', 'Find 10 companies, send 15 messages', 'Email',"
                " '{\"companies_researched\": 10, \"messages_sent\": 15}', 60, ?, ?, ?, ?, 'live')",
                (
                    number,
                    f"outreach_{start:%Y_%m_%d}_{A_DAY - slot:03}",
                    "in_progress" if active else "completed",
                    text(start),
                    ended,
                    "ada" if active else None,
                ),
            )
            db.executemany(
                "INSERT INTO events (at, kind, campaign, prospect_id, session, details) VALUES (?, ?, 'c', ?, 's', ?)",
                events(start, person, messages),
            )
            person += messages
    db.close()
    return env


def events(start: datetime, person: int, messages: int):
    """People scored, drafted and written to within half an hour; a sixth answers; as many more things happen."""
    for number in range(messages):
        when = start + timedelta(minutes=1 + number * 30 // messages)
        for minute, kind, details in ((0, "prospect_scored", '{"score": 70}'), (5, "message_drafted", '{"step": 1}')):
            yield text(when + timedelta(minutes=minute)), kind, person + number + 1, details
        sent = '{"step": "1", "channel": "email", "template": "initial"}'
        yield text(when + timedelta(minutes=10)), "touch_sent", person + number + 1, sent
    for number in range(messages // 6):
        yield text(start + timedelta(minutes=45)), "reply_received", person + number + 1, '{"intent": "question"}'
        yield text(start + timedelta(minutes=46)), "phase_reached", None, "{}"


def text(when: datetime) -> str:
    """As the records have it."""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def memory(command: list[str | Path], env: Env) -> float:
    """The most megabytes that a process had in memory."""
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main() -> int:
    """Measure in turns, and print the ratio of the medians."""
    rounds = rounds_wanted(5)
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        worlds = world(few, 100), world(many, 10_000)
        at = ["--at", text(NOW)]
        for name, (line, target) in COMMANDS.items():
            times = [
                [clock([BIN / "outreach-session", *line.split(), *at], env) for env in worlds] for _ in range(rounds)
            ]
            small, large = (sorted(column)[rounds // 2] for column in zip(*times, strict=True))
            print(f"{name}: {1000 * small:.0f} ms with 100 sessions, {1000 * large:.0f} ms with 10,000")
            verdict(f"{name}, 10,000 over 100 sessions", large / small, target, "×")
    with tempfile.TemporaryDirectory() as week:
        env = world(week, 7, 14_300)
        report = memory([BIN / "outreach-session", "report", "weekly", "--at", text(NOW)], env)
        print(f"a process that only imports the same libraries: {memory([FLOOR[0], '-I', '-c', IMPORTS], env):.0f} MB")
        verdict("report weekly, a week of 100,000 messages", report, MOST_MEMORY, "MB")
    return end()


if __name__ == "__main__":
    sys.exit(main())
