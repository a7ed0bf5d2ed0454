"""What the tests of outreach sessions share: a scripted history, and events as agents and channels record them."""

import json
import subprocess

from conftest import PYTHON, ROOT, Shell

DAY = "2025-01-27"


def at(clock: str, day: str = DAY) -> str:
    """The option for a time of the scripted day, in UTC."""
    return f"--at {day}T{clock}:00Z"


def outreach(sh: Shell, *lines: str) -> str:
    """Run `outreach-session` lines one after the other; what all of them printed.

    One is run through bash. Several are run by one interpreter, which starts once for all of them.
    """
    if len(lines) == 1:
        return sh.ok(f"outreach-session {lines[0]}")
    done = subprocess.run(
        [PYTHON, "-X", "utf8", "-c", SEVERAL, *lines],
        cwd=sh.work,
        env={**sh.env, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{lines}\n{done.stdout}\n{done.stderr}"
    return done.stdout


SEVERAL = """
import shlex, sys
from marketing_engine.session_manager.cli import main
for line in sys.argv[1:]:
    code = main(shlex.split(line))
    if code:
        sys.exit(f"{line}: exit code {code}")
"""


def starting(clock: str = "10:30", options: str = "", day: str = DAY) -> str:
    """The line that begins a standard session."""
    focus = "--icp 'ICP-C: RPO' --channels 'LinkedIn + Email'"
    return f"start --template standard {focus} {options or DEFAULT} {at(clock, day)}"


def started(sh: Shell, clock: str = "10:30", options: str = "", day: str = DAY) -> None:
    """Begin a standard session."""
    outreach(sh, starting(clock, options, day))


DEFAULT = "--goal 'Find 10 companies, send 15 messages'"


def previous_session(sh: Shell) -> None:
    """The session of document 2 that the next one begins with: 12 sent, 3 answered, $150K."""
    day = "2025-01-24"
    words = ("companies 8", "contacts 15", "crafted 12", "sent 12", "responses 3", "pipeline 150K")
    outreach(
        sh,
        starting("09:00", day=day),
        *(f"log {one} {at('09:40', day)}" for one in words),
        f"complete --no-schedule {at('09:45', day)}",
    )


RECORD = """
import json, sys
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.tables import Company, Prospect
with transaction() as db:
    for one in json.load(sys.stdin):
        person = one.pop("prospect", None)
        if person:
            if db.get(Prospect, person) is None:
                company = one.get("company", f"company {person}")
                found = db.query(Company).filter_by(key=company).one_or_none()
                if found is None:
                    found = Company(key=company, name=company, source="test")
                    db.add(found)
                    db.flush()
                db.add(Prospect(id=person, campaign="campaign_1", email=f"p{person}@there.example",
                                title=one.get("title", ""), source="test", created_at="2025-01-01T00:00:00Z",
                                company_id=found.id))
                db.flush()
            one["prospect_id"] = person
        one.pop("company", None)
        one.pop("title", None)
        record(db, one.pop("kind"), **{"campaign": "campaign_1", **one})
"""


def recorded(sh: Shell, *events: dict) -> None:
    """Record events as agents and channels do: `kind`, `at`, `prospect` (its number), `company`, `title`, details."""
    subprocess.run(
        [PYTHON, "-c", RECORD],
        cwd=ROOT,
        env={**sh.env, "PYTHONPATH": str(ROOT)},
        input=json.dumps(list(events)).encode(),
        check=True,
    )


def scored(person: int, clock: str, score: int = 80, company: str = "", title: str = "") -> dict:
    """Somebody was researched."""
    return {
        "kind": "prospect_scored",
        "at": f"{DAY}T{clock}:00Z",
        "prospect": person,
        "company": company or f"company {person}",
        "title": title,
        "score": score,
        "session": "marketing-research-1",
    }


def sent(person: int, clock: str, day: str = DAY, **details) -> dict:
    """A message went out."""
    return {
        "kind": "touch_sent",
        "at": f"{day}T{clock}:00Z",
        "prospect": person,
        "channel": "email",
        "step": "1",
        "template": "initial",
        "session": "marketing-outreach-1",
        **details,
    }


def replied(person: int, clock: str, day: str = DAY, **details) -> dict:
    """An answer came."""
    return {
        "kind": "reply_received",
        "at": f"{day}T{clock}:00Z",
        "prospect": person,
        "intent": "interested",
        "simulated": False,
        "session": "marketing-conversation-1",
        **details,
    }


def counts(sh: Shell, *words: str) -> dict[str, int]:
    """The items of a session, active or named, with their numbers."""
    (record,) = sh(f"outreach-session progress --json {' '.join(words)}").records
    return {**{one["item"]: one["done"] for one in record["items"]}, **record["totals"]}
