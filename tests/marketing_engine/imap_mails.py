"""Mails that come to a Dovecot of the tests, and what came of them here."""

import email
from collections import Counter
from collections.abc import Callable
from email.message import EmailMessage

import yaml
from dovecot import PASSWORD, SECRET, Dovecot
from sqlalchemy import select

from marketing_engine.channels import inbox
from marketing_engine.channels.imap_receiver import ImapReceiver
from marketing_engine.config.mailboxes import Imap
from marketing_engine.conversation import arrivals
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Reply


def mail(name: str, text: str = "How long does it take to set up?") -> EmailMessage:
    """A mail of a person."""
    made = EmailMessage()
    made["From"], made["To"] = f"{name}@acme.example", "dana@screenwise.example"
    made["Subject"], made["Message-ID"] = f"About {name}", f"<{name}@acme.example>"
    made.set_content(text)
    return made


def deliver(dovecot: Dovecot, user: str, *names: str, folder: str = "INBOX") -> None:
    """Mails come to the server."""
    for name in names:
        dovecot.deliver(user, mail(name), folder)


def names_of(files: list[bytes]) -> list[str]:
    """Which mails these are."""
    return sorted(name_in(str(email.message_from_bytes(data)["Message-ID"])) for data in files)


def name_in(id: str) -> str:
    """Which mail a Message-ID is of."""
    return id.partition("@")[0][1:]


def came(state=None) -> list[str]:
    """The mails in the inbox, handled or not."""
    box = inbox._inbox() if state is None else state / "inbox"
    files = [path for part in ("new", "cur", ".Handled/cur") for path in (box / part).glob("*")]
    return names_of([path.read_bytes() for path in files])


def fetch(imap: Imap) -> int:
    """Fetch as one process."""
    return ImapReceiver("dana", imap).fetch()


def fetch_in_the_end(imap: Imap) -> None:
    """Fetch until a whole fetch brings nothing more."""
    while fetch(imap):
        continue


def configure(sh, dovecot: Dovecot, **boxes: str) -> None:
    """Let these mailboxes be read, by the commands of a shell."""
    made = {}
    for name, user in boxes.items():
        receive = {"by": "imap", "host": dovecot.host, "port": dovecot.port, "tls": "none", "user": user}
        made[name] = {
            "address": f"{name}@screenwise.example",
            "send": {"by": "maildir"},
            "receive": receive | {"password": SECRET},
        }
    (sh.config / "mailboxes.yaml").write_text(yaml.safe_dump({"mailboxes": made}))
    sh.env["MARKETING_SECRETS"] = str(sh.folder / "secrets.env")
    secrets = sh.folder / "secrets.env"
    secrets.write_text(f"{SECRET}={PASSWORD}\n")
    secrets.chmod(0o600)


def records(tmp_path, monkeypatch, dovecot: Dovecot, user: str, port: int = 0) -> Callable[[], Counter]:
    """What is recorded, after all that came was: how many replies of each mail."""
    receive = {"by": "imap", "host": dovecot.host, "port": port or dovecot.port, "tls": "none", "user": user}
    box = {"address": "dana@screenwise.example", "send": {"by": "maildir"}, "receive": {**receive, "password": SECRET}}
    config = tmp_path / "settings"
    config.mkdir()
    (config / "mailboxes.yaml").write_text(yaml.safe_dump({"mailboxes": {"dana": box}}))
    monkeypatch.setenv("MARKETING_CONFIG", str(config))

    def record() -> Counter:
        arrivals.record_arrivals(None)
        with transaction(reads=True) as db:
            return Counter(name_in(id) for id in db.scalars(select(Reply.message_id)))

    return record
