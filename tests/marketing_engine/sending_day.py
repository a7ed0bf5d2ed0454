"""A day that stands before its outreach: `sending_day.py` approves everybody and writes today's list.

The state and the configuration are those of the environment. Tests import the rest.
"""

import csv
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import yaml
from conftest import PYTHON, ROOT, Shell

AGENT = ROOT / "marketing_engine" / "agents" / "outreach_ai.py"

ROW = {
    "Title": "VP Operations",
    "Email Status": "Verified",
    "# Employees": "120",
    "Industry": "Staffing and Recruiting",
    "Country": "Ireland",
    "Keywords": "hiring",
}


def people(path: Path, count: int) -> None:
    """A file of invented people, each of a company of their own."""
    with path.open("w", newline="") as file:
        fields = ["First Name", "Last Name", "Email", "Company", "Website", *ROW]
        writer = csv.DictWriter(file, fields)
        writer.writeheader()
        for n in range(count):
            about = {"First Name": f"Ada{n}", "Last Name": f"Nowhere{n}", "Email": f"ada{n}@firm{n}.example"}
            writer.writerow({**ROW, **about, "Company": f"Firm {n}", "Website": f"firm{n}.example"})


def stand_before_outreach(sh: Shell, count: int) -> None:
    """Let a day of `campaign_1` have so many approved mails to send."""
    limit_mails(sh, 1_000_000)
    source = sh.config / "prospects" / "campaign_1.csv"
    people(source, count)
    sh.ok(f"marketing import {source} --campaign campaign_1")
    assert write_list(sh, "approve") == count


def limit_mails(sh: Shell, per_day: int, sending: str = "{}") -> None:
    """Let so many mails leave a day, and keep what `sending` says: YAML, as in `integrations.yaml`."""
    email = f"{{label: Email, limits: [{{limit: {per_day}, per: day}}], sending: {sending}}}"
    (sh.config / "integrations.yaml").write_text(f"channels:\n  email: {email}\n")


def write_list(sh: Shell, *words: str) -> int:
    """Write today's list of mails, which leaves out all that left before; how many it has."""
    paths = f"{ROOT}:{ROOT}/tests:{ROOT}/tests/marketing_engine"
    return int(sh.ok(f"{PYTHON} {Path(__file__)} {' '.join(words)}", env={"PYTHONPATH": paths}))


def send_by(sh: Shell, mailboxes: str, names: Sequence[str] = ("dana",), **settings: object) -> None:
    """Let the campaign send by these mailboxes: `mailboxes` is the YAML of `mailboxes.yaml` below that key."""
    more = "".join(f"{key}: {value}\n" for key, value in {"cancel_minutes": 0, **settings}.items())
    (sh.config / "mailboxes.yaml").write_text(f"{more}mailboxes:\n{mailboxes}")
    file = sh.config / "campaigns" / "campaign_1.yaml"
    kept = [line for line in file.read_text().splitlines() if not line.startswith("mailboxes:")]
    file.write_text("\n".join([*kept, f"mailboxes: [{', '.join(names)}]"]) + "\n")
    let_go_live(sh, *names)


def let_go_live(sh: Shell, *names: str) -> None:
    """Let the campaign send by these mailboxes, as `marketing go-live` does in the end."""
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    there = yaml.safe_load((sh.config / "mailboxes.yaml").read_text())["mailboxes"] or {}
    with closing(sqlite3.connect(sh.state / "records.sqlite3", timeout=60)) as db, db:
        for name in names:
            mailbox = there.get(name, {"address": "", "send": {}})
            is_now = (mailbox["address"], mailbox["send"].get("host", ""))
            row = ("campaign_1", name, *is_now, "live", "tester", at, "tester", at)
            db.execute("INSERT OR REPLACE INTO live_mailboxes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def outreach(sh: Shell, first: int, last: int, number: int = 1) -> str:
    """The line that sends a part of today's list in the name of an outreach session."""
    return f"python3 {AGENT} --campaign campaign_1 --prospects '[{first}-{last}]' --session marketing-outreach-{number}"


def touches(sh: Shell, columns: str) -> list[tuple[object, ...]]:
    """Columns of all touches, in the order of their reservation."""
    db = sqlite3.connect(sh.state / "records.sqlite3", timeout=60)
    try:
        return db.execute(f"SELECT {columns} FROM touches ORDER BY id").fetchall()
    finally:
        db.close()


def approve_everybody() -> None:
    """Score, draft and approve everybody by the product's own functions."""
    from sqlalchemy import select

    from marketing_engine.approval import decisions, drafting
    from marketing_engine.config.folders import config_folder
    from marketing_engine.config.library import Library
    from marketing_engine.records.database import transaction
    from marketing_engine.records.tables import Prospect
    from marketing_engine.research import assignment
    from marketing_engine.research.scoring import rules

    library = Library(config_folder())
    campaign = library.campaign("campaign_1")
    with transaction() as db:
        for prospect in db.scalars(select(Prospect).order_by(Prospect.id)):
            judgement = rules.score(prospect, library.icp(campaign.icp), date(2026, 1, 1))
            assignment.store(db, prospect, judgement, campaign, None, "test")
        db.flush()
        drafting.prepare_drafts(db, library, campaign)
        refs = [prospect.ref for prospect in db.scalars(select(Prospect).order_by(Prospect.id))]
    decisions.decide(decisions.choices(refs, []), decisions.Decider("tester", "a test"))


def main() -> None:
    """Write today's list, and print how many mails it has."""
    from marketing_engine.config.folders import config_folder
    from marketing_engine.config.library import Library
    from marketing_engine.outreach import reconciliation, sequence
    from marketing_engine.records.database import transaction
    from marketing_engine.records.tables import Run
    from marketing_engine.records.today import today

    reconciliation.compare(None)
    if "approve" in sys.argv:
        approve_everybody()
    campaign = Library(config_folder()).campaign("campaign_1")
    with transaction() as db:
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        run = Run(campaign=campaign.id, date=today(), phase="outreach", dispatched="outreach", started_at=now)
        db.add(run)
        db.flush()
        print(len(sequence.plan(db, run, campaign)))


if __name__ == "__main__":
    main()
