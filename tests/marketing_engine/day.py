"""What tests of a marketing day do and look at."""

import email
import email.policy
import json
import mailbox
import shutil
import sqlite3
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from email.message import EmailMessage
from pathlib import Path

from conftest import PATIENCE, Shell, terminal, until
from filelock import FileLock

from marketing_engine.places.working_days import is_working_day
from marketing_engine.records.today import today


def _made_once(sh: Shell, name: str, make: Callable[[], object]) -> None:
    """Give the shell a state folder that the first test of a run to want it makes, and the others copy."""
    made = sh.shared / f"state-{name}-{today()}"
    with FileLock(f"{made}.lock"):
        if not made.exists():
            make()
            until(lambda: not sh.processes(), "everything to rest")
            copy = made.with_suffix(".new")
            shutil.copytree(sh.state, copy)
            copy.rename(made)
            shutil.rmtree(sh.state)
    shutil.copytree(made, sh.state)


def at_approval(sh: Shell) -> None:
    """A team without a page whose day has come to its approvals: `start_…`, `trigger_…`, research done."""

    def make() -> None:
        sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
        until(lambda: phase(sh) == "approval approval", "the approval queue")

    _made_once(sh, "at-approval", make)
    sh.ok("start_marketing_sessions.sh --no-page")  # with this shell's configuration


def day_over(sh: Shell) -> None:
    """A day that `run-day` has played to its end, its sessions stopped."""
    _made_once(sh, "day-over", lambda: sh.ok("run-day; stop_marketing_sessions.sh"))


def token(sh: Shell, person: str = "tester") -> str:
    """A new token of a person, made as a person makes it: in a terminal."""
    return sh.ok(terminal(f"marketing token {person}")).split()[-1]


def call(sh: Shell, path: str, body: object = None, bearer: str = "") -> dict:
    """GET, or POST as JSON, to the approval page's server."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {bearer}"} if bearer else {})
    request = urllib.request.Request(f"http://127.0.0.1:{sh.port}{path}", data, headers)
    with urllib.request.urlopen(request, timeout=PATIENCE) as response:
        return json.load(response)


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A database, its changes committed and closed after the block."""
    db = sqlite3.connect(path, timeout=PATIENCE)
    try:
        with db:
            yield db
    finally:
        db.close()


def phase(sh: Shell) -> str:
    """How far the day has come, from the records."""
    try:
        with opened(sh.state / "records.sqlite3") as db:
            row = db.execute("SELECT phase, dispatched FROM workflow_runs").fetchone()
    except sqlite3.OperationalError:
        return ""
    return f"{row[0]} {row[1]}".strip() if row else ""


def outbox(sh: Shell) -> list[EmailMessage]:
    """The mails that lie in the outbox."""
    box = mailbox.Maildir(sh.state / "outbox", factory=None, create=False)
    return [email.message_from_bytes(bytes(mail), policy=email.policy.default) for mail in box]


def first_mails(sh: Shell) -> list[EmailMessage]:
    """Those of them that answer nobody."""
    return [mail for mail in outbox(sh) if "In-Reply-To" not in mail]


def reply(sh: Shell, mail: EmailMessage, text: str, name: str, **headers: str) -> None:
    """Lay an answer to an outbox mail into the inbox, as a mail program would."""
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Subject"] = mail["To"], mail["From"], f"Re: {mail['Subject']}"
    answer["Message-ID"], answer["In-Reply-To"] = f"<{name}@there.example>", mail["Message-ID"]
    for key, value in headers.items():
        answer[key.replace("_", "-")] = value
    answer.set_content(text)
    new = sh.state / "inbox" / "new"
    new.mkdir(parents=True, exist_ok=True)
    (new / name).write_bytes(answer.as_bytes())


def allow_answers(sh: Shell) -> None:
    """Let the campaign answer plain questions by itself."""
    with (sh.config / "campaigns" / "campaign_1.yaml").open("a") as file:
        file.write("\nautomatic_answers: {question: 0}\n")


def bounce(sh: Shell, mail: EmailMessage, name: str) -> None:
    """A delivery status notification as mail servers send it (RFC 3464)."""
    text = (
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nI could not deliver it.\n"
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {mail['To']}\n"
        "Action: failed\nStatus: 5.1.1\n\n"
        f"--b\nContent-Type: message/rfc822\n\nMessage-ID: {mail['Message-ID']}\nSubject: {mail['Subject']}\n\nbody\n--b--\n"
    )
    (sh.state / "inbox" / "new" / name).write_text(text)


def approve(sh: Shell, options: str) -> str:
    """`marketing approve` in a terminal of its own."""
    return sh.ok(terminal(f"marketing approve {options}"))


def mail_of(path: Path, sender: str, text: str, **headers: str) -> None:
    """Lay a mail into the inbox that answers nothing of ours."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = sender, "hello"
    for key, value in headers.items():
        mail[key.replace("_", "-")] = value
    mail.set_content(text)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(mail.as_bytes())


def country_at_work() -> str:
    """A country in which today is a working day: follow-ups leave on such days only, and tests run on all."""
    day = date.fromisoformat(today())
    return next(country for country in ("GB", "SA", "HK", "IR", "NP", "US") if is_working_day(day, country))


def to_yesterday(sh: Shell) -> None:
    """Let the day that is over have been years ago, and today be a working day of everybody."""
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE workflow_runs SET date = '2020-01-01'")
        db.execute("UPDATE prospects SET country = ?", [country_at_work()])
        db.execute("UPDATE touches SET sent_at = '2020-01-01T10:00:00Z', reserved_at = '2020-01-01T10:00:00Z'")


def phase_today(sh: Shell) -> str:
    """How far the newest day has come."""
    with opened(sh.state / "records.sqlite3") as db:
        row = db.execute("SELECT phase, dispatched FROM workflow_runs ORDER BY date DESC LIMIT 1").fetchone()
    return f"{row[0]} {row[1]}".strip()
