"""What tests of forgetting do and look at: a person that the whole state names, and every trace of them."""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from conftest import Shell
from day import opened

RECORDS = "records.sqlite3"


@dataclass(frozen=True)
class Known:
    """A prospect by what tells them apart."""

    id: int
    email: str
    first: str
    last: str
    profile: str

    @property
    def ref(self) -> str:
        """The id as people type it."""
        return f"prospect_{self.id}"

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"

    @property
    def traces(self) -> tuple[str, ...]:
        """What must stand nowhere once they are forgotten."""
        return (self.email, self.name, self.profile, f"{self.last}, {self.first}")


def who_answered(sh: Shell, intent: str = "interested") -> Known:
    """A prospect with a reply of this intent."""
    with opened(sh.state / RECORDS) as db:
        row = db.execute(
            "SELECT p.id, p.email, p.first_name, p.last_name, p.linkedin_url FROM prospects p"
            " JOIN replies r ON r.prospect_id = p.id WHERE r.intent = ? LIMIT 1",
            [intent],
        ).fetchone()
    return Known(*row)


def prospect(sh: Shell, id: int) -> Known:
    """A prospect by the number."""
    with opened(sh.state / RECORDS) as db:
        wanted = "SELECT id, email, first_name, last_name, linkedin_url FROM prospects WHERE id = ?"
        return Known(*db.execute(wanted, [id]).fetchone())


def found_in(folder: Path, words: Iterable[str]) -> list[str]:
    """Every file in a folder that holds one of these words in its bytes, in whatever case."""
    sought = [word.lower().encode() for word in words if word]
    return sorted(
        f"{path.relative_to(folder)}: {word.decode()}"
        for path in folder.rglob("*")
        if path.is_file()
        for data in [path.read_bytes().lower()]
        for word in sought
        if word in data
    )


def scatter(sh: Shell, one: Known) -> None:
    """Name a person in every other place that a state has."""
    sh.ok(f"session-send-message marketing-research-1 'look at {one.email}, {one.name}, and at others@there.example'")
    sh.ok(f"session-share-learning pattern outreach '{one.name} answers best on Mondays' high")
    sh.ok(f"marketing suppress add friend@there.example --why 'asked through {one.name} ({one.email})'")
    cache = sh.state / "apollo" / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "0123.json").write_text(json.dumps({"answer": {"person": {"email": one.email}}}))
    (cache / "4567.json").write_text(json.dumps({"answer": {"person": {"email": "other@there.example"}}}))
    sent = sh.state / "mailboxes" / "dana.sent"
    sent.parent.mkdir(exist_ok=True)
    sent.write_text(
        "Place: x Sent\nUidvalidity: 7\n\n"
        f"Uid: 4\nMessage-ID: <touch-1.{'a' * 32}@x.example>\nTo: {one.name} <{one.email}>\nSubject: hello\n\n"
        f"Uid: 5\nMessage-ID: <touch-1.{'b' * 32}@x.example>\nTo: other@there.example\nSubject: hello\n\n"
    )
    report = sh.state / "reports" / "weekly.md"
    report.parent.mkdir(exist_ok=True)
    report.write_text(f"# Week 48\n\nBest talk: {one.name} <{one.email.upper()}>.\n")
    with opened(sh.state / RECORDS) as db:
        db.execute("UPDATE replies SET original = original || ? WHERE prospect_id != ?", [f"\nask {one.name}", one.id])
        db.execute(
            "INSERT INTO events (at, kind, campaign, session, details) VALUES (?, 'item_logged', '', 'ada', ?)",
            ["2026-11-20T08:00:00Z", json.dumps({"item": "calls", "amount": 1, "sets": False, "title": one.name})],
        )
    with closing(sqlite3.connect(sh.state / RECORDS)) as db, closing(_before(sh)) as copy:
        db.backup(copy)


def _before(sh: Shell) -> sqlite3.Connection:
    return sqlite3.connect(sh.state / f"{RECORDS}.before-20261101-080000.000000")


def figures(sh: Shell) -> dict[str, object]:
    """Every figure that rows are counted for, and what the commands make of them."""
    counted = {
        "touches": "SELECT campaign, step, status, channel, sent_at, bounced_at, count(*) FROM touches GROUP BY 1,2,3,4,5,6",
        "replies": "SELECT campaign, kind, intent, sentiment, removal, score, count(*) FROM replies GROUP BY 1,2,3,4,5,6",
        "decisions": "SELECT approved, via, who, count(*) FROM decisions GROUP BY 1,2,3",
        "prospects": "SELECT campaign, count(*) FROM prospects GROUP BY 1",
        "scores": "SELECT sum(value), sum(unknown), count(*) FROM scores",
        "events": "SELECT kind, count(*) FROM events WHERE kind != 'person_forgotten' GROUP BY 1",
        "meetings": "SELECT status, count(*) FROM meetings GROUP BY 1",
    }
    with opened(sh.state / RECORDS) as db:
        found: dict[str, object] = {name: db.execute(question).fetchall() for name, question in counted.items()}
    for by in ("provider", "mailbox", "week"):
        found[by] = sh.ok(f"marketing deliverability --by {by} --json")
    return found
