"""The page's server alone, over records that were put there, and a browser that has no JavaScript."""

import http.client
import os
import re
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager

from conftest import PATIENCE, Shell, until

from marketing_engine.approval import queue
from marketing_engine.records.database import transaction
from marketing_engine.records.runs import today
from marketing_engine.records.tables import Company, Draft, Prospect, Reply, Run, Score, Touch

FORM = "application/x-www-form-urlencoded"
NOW = "2026-11-20T09:00:00Z"
ADDRESS = "Screenwise Ltd, 12 Example Street, Dublin, Ireland"
"""What config/campaigns/campaign_1.yaml has its mails end with."""


@contextmanager
def inside(sh: Shell) -> Iterator[None]:
    """This process works on the shell's state."""
    before = os.environ.get("COORDINATION_HOME")
    os.environ["COORDINATION_HOME"] = str(sh.state)
    try:
        yield
    finally:
        if before is None:
            del os.environ["COORDINATION_HOME"]
        else:
            os.environ["COORDINATION_HOME"] = before


def seed(sh: Shell, people: int = 12) -> None:
    """A day of campaign_1 that waits for approval: scores fall from 90 on, the mails are two each."""
    with inside(sh), transaction() as db:
        company = Company(key="acme.example", name="Acme & Söhne", domain="acme.example", source="a list")
        db.add_all((company, Run(campaign="campaign_1", date=today(), phase="approval", started_at=NOW)))
        db.flush()
        for number in range(1, people + 1):
            person = Prospect(
                campaign="campaign_1",
                company_id=company.id,
                email=f"p{number}@acme.example",
                email_status="verified",
                first_name=f"Ann{number}",
                last_name="O'Neil",
                title="Head of Hiring",
                facts=[{"name": "hiring", "value": "3 open roles", "source": "a list", "at": NOW, "inferred": False}],
                source="a list",
                created_at=NOW,
            )
            db.add(person)
            db.flush()
            reasons = [
                {"part": "industry", "points": 30, "of": 30, "why": "IT", "evidence": [f"IT (a list, {NOW[:10]})"]}
            ]
            value = max(90 - number, 0)
            db.add(Score(prospect_id=person.id, value=value, reasons=reasons, judge="rules-1", icp="x", scored_at=NOW))
            for step, subject in ((1, "Hello"), (2, "Again")):
                body = f"Dear Ann{number},\n\nhello.\n\n{ADDRESS}\n"
                own = {"score": 0, "reasons": [], "by": "rules", "cited": []}
                mail = {"template": "initial", "subject": subject, "body": body, "personalisation": own}
                db.add(Draft(prospect_id=person.id, step=step, **mail))
            queue.enter(db, person, value)


def mail_has_left(sh: Shell, id: int) -> None:
    """The first mail to this prospect is out."""
    with inside(sh), transaction() as db:
        email = f"p{id}@acme.example"
        sent = {"session": "s", "status": "sent", "message_id": f"<{id}@x>", "subject": "Hello", "channel": "maildir"}
        db.add(
            Touch(prospect_id=id, campaign="campaign_1", step="1", email=email, reserved_at=NOW, sent_at=NOW, **sent)
        )


def reply_waits(sh: Shell, id: int) -> None:
    """A reply of this prospect waits for a person."""
    with inside(sh), transaction() as db:
        read = {"text": "How much?", "intent": "question", "sentiment": "neutral", "bant": {}, "score": 60}
        kept = {"key": f"k{id}", "message_id": f"<k{id}@x>", "email": f"p{id}@acme.example", "action": "draft"}
        kept |= {"needs_human": True, "ends_sequence": True, "original": "How much?\n> Hello"}
        db.add(Reply(prospect_id=id, campaign="campaign_1", why="prices", received_at=NOW, **read, **kept))


def events(sh: Shell, *kinds: str) -> list[tuple[str, dict]]:
    """What happened, of these kinds, in order."""
    from sqlalchemy import select

    from marketing_engine.records.tables import Event

    with inside(sh), transaction(reads=True) as db:
        return [(e.kind, e.details) for e in db.scalars(select(Event).where(Event.kind.in_(kinds)).order_by(Event.id))]


def serve(sh: Shell) -> None:
    """`marketing web`, until it answers."""
    sh.background("marketing web")
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page")


def ask(
    sh: Shell, method: str, path: str, body: "str | bytes | None" = None, **headers: str
) -> tuple[int, str, dict[str, str]]:
    """One request; status 0 where nobody answers."""
    connection = http.client.HTTPConnection("127.0.0.1", sh.port, timeout=PATIENCE)
    try:
        connection.request(method, path, body, {key.replace("_", "-"): value for key, value in headers.items()})
        response = connection.getresponse()
        return response.status, response.read().decode(), {key.lower(): value for key, value in response.getheaders()}
    except ConnectionError:
        return 0, "", {}
    finally:
        connection.close()


class Browser:
    """Keeps cookies and sends forms with their hidden fields, as a browser does."""

    def __init__(self, sh: Shell) -> None:
        self.sh = sh
        self.cookies: dict[str, str] = {}
        self.hidden: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, str, dict[str, str]]:
        """Open a page; its first form's hidden fields are remembered."""
        return self._look(ask(self.sh, "GET", path, Cookie=self._cookie()))

    def post(self, path: str, **fields: str) -> tuple[int, str, dict[str, str]]:
        """Send the form of the page before."""
        own = {"Origin": f"http://127.0.0.1:{self.sh.port}", "Content_Type": FORM, "Cookie": self._cookie()}
        body = urllib.parse.urlencode({**self.hidden, **fields})
        return self._look(ask(self.sh, "POST", path, body, **own))

    def log_in(self, token: str, next: str = "/prospects/approve") -> tuple[int, str, dict[str, str]]:
        """Fill in the login's form."""
        self.get(f"/login?next={urllib.parse.quote(next)}")
        return self.post("/login", token=token)

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _look(self, answer: tuple[int, str, dict[str, str]]) -> tuple[int, str, dict[str, str]]:
        _, html, headers = answer
        if "set-cookie" in headers:
            name, _, rest = headers["set-cookie"].partition("=")
            self.cookies[name] = rest.partition(";")[0]
        found = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html))
        self.hidden = found or self.hidden
        return answer
