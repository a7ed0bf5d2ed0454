"""100,000 prospects beside 1,000: how quickly they come in, and how long the queue, the page and the lists take.

The import is the real command on a CSV file; the queue is filled by the rules' judge; times are the server's answers
over loopback, and the commands' as a user waits for them.
"""

import http.client
import os
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from functools import partial
from pathlib import Path

from measure import BIN, Env, clock, end, rounds_wanted, seconds, verdict

SMALL, LARGE = 1_000, 100_000
PAGES = {
    "approval page": ("/prospects/approve", 2.0),
    "pending list": ("/api/marketing/prospects/pending-approval?limit=50", 2.0),
    "prospects, page of 50": ("/api/marketing/prospects?limit=50", 8.0),
    "health": ("/health", 3.0),
}
"""Path, and how many times longer it may take."""

TITLES = ("CEO", "VP Operations", "Head of Talent", "Office Manager", "")
INDUSTRIES = ("Staffing and Recruiting", "Human Resources", "Food Production")


def people(path: Path, count: int) -> None:
    """A file of invented people at four a company."""
    with path.open("w") as file:
        file.write(
            "First Name,Last Name,Title,Company,Email,Email Status,Website,# Employees,Industry,Country,Keywords\n"
        )
        for n in range(count):
            at, industry = n // 4, INDUSTRIES[n % 3]
            file.write(
                f"Ada{n},Nowhere{n},{TITLES[n % 5]},Firm {at},ada{n}@firm{at}.example,Verified,firm{at}.example,"
                f'{20 + at % 900},{industry},Ireland,"hiring, ats"\n'
            )


def world(folder: str, count: int) -> tuple[Env, float]:
    """A state folder in which so many people wait for approval, and how many a second came in."""
    env = {**os.environ, "COORDINATION_HOME": folder}
    source = Path(folder) / "people.csv"
    subprocess.run([BIN / "marketing", "prospects"], env=env, capture_output=True, check=False)
    people(source, count)
    taken = clock([BIN / "marketing", "import", str(source)], env)
    fill(folder)
    return env, count / taken


def fill(folder: str) -> None:
    """Let everybody be judged and drafted: the first by the rules and templates, the others like them."""
    os.environ["COORDINATION_HOME"] = folder
    from sqlalchemy import select

    from marketing_engine.approval import drafting
    from marketing_engine.config.folders import config_folder
    from marketing_engine.config.library import Library
    from marketing_engine.records.database import transaction
    from marketing_engine.records.tables import Prospect
    from marketing_engine.research import assignment
    from marketing_engine.research.scoring import rules

    library = Library(config_folder())
    campaign = library.campaign("campaign_1")
    with transaction() as db:
        first = db.scalars(select(Prospect).order_by(Prospect.id).limit(1)).one()
        judgement = rules.score(first, library.icp(campaign.icp), date(2026, 1, 1))
        assignment.store(db, first, judgement, campaign, None, "bench")
        db.flush()
        drafting.prepare_drafts(db, library, campaign)
    with sqlite3.connect(Path(folder) / "records.sqlite3") as db:
        db.execute(
            "INSERT INTO scores (prospect_id, value, unknown, excluded, reasons, judge, icp, scored_at) SELECT p.id,"
            " 40 + p.id % 60, s.unknown, s.excluded, s.reasons, s.judge, s.icp, s.scored_at FROM prospects p, scores s"
            " WHERE p.id != s.prospect_id"
        )
        db.execute(
            "INSERT INTO drafts (prospect_id, step, template, subject, body, edited_by, edited_at) SELECT p.id, d.step,"
            " d.template, d.subject, d.body, '', '' FROM prospects p, drafts d WHERE p.id != d.prospect_id"
        )
        db.execute(
            "INSERT INTO approval_queue (prospect_id, campaign, rank, deferred_at, added_at) SELECT prospect_id,"
            " 'campaign_1', -value, '', scored_at FROM scores"
            " WHERE prospect_id NOT IN (SELECT prospect_id FROM approval_queue)"
        )
        db.execute(
            "INSERT INTO events (at, kind, campaign, prospect_id, session, details) SELECT scored_at, 'prospect_scored',"
            " 'campaign_1', prospect_id, 'bench', '{}' FROM scores"
        )
    db.close()


class Page:
    """`marketing web` over one state folder, on a port of its own."""

    def __init__(self, env: Env) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        from marketing_engine.config.folders import sample_config

        self._config = tempfile.TemporaryDirectory()
        subprocess.run(["cp", "-r", f"{sample_config()}/.", self._config.name], check=True)
        team = Path(self._config.name) / "team.yaml"
        team.write_text(team.read_text().replace("port: 8700", f"port: {self.port}"))
        os.environ["COORDINATION_HOME"] = env["COORDINATION_HOME"]
        from marketing_engine.approval import access_tokens
        from marketing_engine.records.database import transaction

        with transaction() as db:
            self.token = access_tokens.new_token(db, "bench", by="bench")
        self._process = subprocess.Popen(
            [BIN / "marketing", "web", "--config", self._config.name], env=env, stdout=subprocess.DEVNULL
        )
        deadline = time.monotonic() + 60
        while not self._answers():
            if time.monotonic() > deadline:
                raise SystemExit("the page does not come up")
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            return self.get("/health") == 200
        except OSError:
            return False

    def get(self, path: str) -> int:
        """One request; its status."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path, headers={"Authorization": f"Bearer {self.token}"})
        response = connection.getresponse()
        response.read()
        connection.close()
        return response.status

    def end(self) -> None:
        """Stop the process."""
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=30)
        self._config.cleanup()


def main() -> int:
    """Measure in turns, and print the ratio of the medians."""
    rounds = rounds_wanted(7)
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        (small_env, small_rate), (large_env, large_rate) = world(few, SMALL), world(many, LARGE)
        print(f"import: {small_rate:.0f} people a second with {SMALL:,}, {large_rate:.0f} with {LARGE:,}", flush=True)
        verdict("import of 100,000, people a second", large_rate, 2_000, "a second", at_least=True)
        pages = Page(small_env), Page(large_env)
        for name, (path, target) in PAGES.items():
            for page in pages:
                assert page.get(path) == 200, path
            times = [[seconds(partial(page.get, path)) for page in pages] for _ in range(rounds)]
            small, large = (statistics.median(column) for column in zip(*times, strict=True))
            print(f"{name}: {1000 * small:.0f} ms with {SMALL:,}, {1000 * large:.0f} ms with {LARGE:,}")
            verdict(f"{name}, {LARGE:,} over {SMALL:,}", large / small, target, "×")
        for page in pages:
            page.end()
    return end()


if __name__ == "__main__":
    sys.exit(main())
