"""What a spam filter would say: rspamd or SpamAssassin, asked once for mails that differ in names alone."""

import hashlib
import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from coordination import files, paths
from coordination.registry import now_text
from marketing_engine.approval.checking.findings import CATALOGUE, Found, Mail
from marketing_engine.approval.checking.settings import SpamSettings
from marketing_engine.network.one_request import Caller

MOST_KEPT = 5_000
MOST_SECONDS = 60
"""Of one run: what is left is asked at the next."""
ENOUGH_FAILURES = 2
"""After this many mails that a filter said nothing of, it is not asked again in this run."""

_STATUS = re.compile(rb"^X-Spam-Status: [^\n]{0,20}score=(-?[\d.]{1,8}) required=([\d.]{1,8})", re.MULTILINE)
_SHARE = re.compile(rb"^(-?[\d.]{1,10})/([\d.]{1,10})\s", re.MULTILINE)


@dataclass(frozen=True)
class Score:
    """What a filter gives a mail, and from where on it takes one for spam."""

    filter: str
    points: float
    limit: float

    def finding(self, mail: Mail, used: SpamSettings) -> Found | None:
        """The finding that this is; None where the mail passes."""
        if self.points < used.block_from * self.limit:
            return None
        text = f"{self.filter} gives it {self.points:g} points of {self.limit:g}: {CATALOGUE['spam_score'].title}"
        return mail.found("spam_score", text)


def is_asked(used: SpamSettings) -> bool:
    """Whether there is a filter to ask."""
    return used.rspamd != "off" or _program(used) != ""


def _program(used: SpamSettings) -> str:
    if used.spamassassin == "off":
        return ""
    return shutil.which("spamc") or shutil.which("spamassassin") or ""


def key_of(mail: Mail, used: SpamSettings) -> str:
    """The same for mails that differ in what they say of their readers alone, with the same filter."""
    text = f"{mail.subject}\0{mail.body}"
    person, company = mail.prospect, mail.prospect.company
    values = {person.first_name, person.last_name, person.title, person.city}
    values |= {company.name, company.short_name, company.city, str(company.employees or "")} if company else set()
    for value in sorted(filter(None, values), key=len, reverse=True):
        text = text.replace(value, "\1")
    asked = f"{used.rspamd}\0{_program(used)}\0{text}"
    return hashlib.sha256(asked.encode("utf-8", "replace")).hexdigest()


def scores(mails: Iterable[Mail], used: SpamSettings) -> dict[str, Score]:
    """The scores of these mails, by key: a filter is asked for those that are new. No transaction may be open."""
    kept = _Kept(Path(paths.ready()) / "spam_scores.json")
    found: dict[str, Score] = {}
    failures, until = 0, time.monotonic() + MOST_SECONDS
    for mail in mails:
        key = key_of(mail, used)
        if key in found:
            continue
        score = kept.get(key)
        if score is None and failures < ENOUGH_FAILURES and time.monotonic() < until:
            score = _ask(_as_sent(mail), used)
            failures = 0 if score else failures + 1
        if score is not None:
            found[key] = score
            kept.put(key, score)
    kept.save()
    return found


def _ask(data: bytes, used: SpamSettings) -> Score | None:
    return _ask_rspamd(data, used) if used.rspamd != "off" else _ask_spamassassin(data, used)


def _ask_rspamd(data: bytes, used: SpamSettings) -> Score | None:
    """`POST /checkv2`: `score` and `required_score` of its answer; None where it says nothing in time."""
    with closing(Caller(f"{used.rspamd}/checkv2", 1_000_000)) as caller:
        answer = caller.request("POST", {"Content-Type": "message/rfc822"}, data, used.seconds)
    try:
        said = json.loads(answer.body) if answer.status == 200 and not answer.problem else {}
        return Score("rspamd", round(float(said["score"]), 2), float(said["required_score"]))
    except (ValueError, TypeError, KeyError):
        return None


def _ask_spamassassin(data: bytes, used: SpamSettings) -> Score | None:
    """`spamc -c` where its server runs, else the program itself, which asks nothing of the network (`-L`)."""
    program = _program(used)
    is_client = program.endswith("spamc")
    line = [program, "-c"] if is_client else [program, "-L", "-t"]
    try:
        done = subprocess.run(line, input=data, capture_output=True, timeout=used.seconds, check=False)  # noqa: S603  # a mail, to a filter that the settings name
    except (OSError, subprocess.TimeoutExpired):
        return None
    said = (_SHARE if is_client else _STATUS).search(done.stdout)
    if said is None or not float(said[2]):  # 0/0: its server does not answer
        return None
    return Score("SpamAssassin", float(said[1]), float(said[2]))


def _as_sent(mail: Mail) -> bytes:
    """The mail much as it would arrive: a filter counts what is missing."""
    sender = mail.campaign.sender
    message = EmailMessage()
    message["From"] = sender.email
    message["To"] = mail.prospect.email or "reader@example.com"
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = make_msgid(domain=sender.email.rpartition("@")[2])
    message.set_content(mail.body)
    return message.as_bytes()


class _Kept:
    """The scores of earlier runs, in a file of the state folder; a damaged one counts as empty."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._changed = False
        try:
            read = json.loads(file.read_text("utf-8"))
            self._scores = {str(key): list(value) for key, value in read.items() if len(value) == 4}
        except (OSError, ValueError, AttributeError, TypeError):
            self._scores = {}

    def get(self, key: str) -> Score | None:
        kept = self._scores.get(key)
        try:
            return Score(str(kept[0]), float(kept[1]), float(kept[2])) if kept else None
        except (TypeError, ValueError):
            return None

    def put(self, key: str, score: Score) -> None:
        if key not in self._scores:
            self._scores[key] = [score.filter, score.points, score.limit, now_text()]
            self._changed = True

    def save(self) -> None:
        if self._changed:
            newest = list(self._scores.items())[-MOST_KEPT:]
            files.replace(str(self._file), json.dumps(dict(newest)).encode())
