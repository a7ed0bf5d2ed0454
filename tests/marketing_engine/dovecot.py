"""Debian's Dovecot on loopback for tests: users without number, who all have the same password.

Its fixtures are there for all tests, see conftest.py.
"""

import imaplib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from email.message import EmailMessage
from itertools import count
from pathlib import Path

import pytest
import trustme
from conftest import PATIENCE, free_port, until
from imap_proxy import Proxy
from programs import require

from marketing_engine.config.mailboxes import Imap

PROGRAM = "dovecot"
PASSWORD = 'correct horse " battery'
SECRET = "IMAP_PASSWORD"
"""The name under which tests have it as a secret."""

CONFIG = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth {{
  inet_listener {{
    port = {auth_port}
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = {folder}/passwords
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Rubbish {{
    special_use = \\Junk
  }}
}}
"""


class Dovecot:
    """The server, from `start` to `close`. It runs without rights: as root's tests start it, as Debian's user dovecot."""

    host = "127.0.0.1"

    def __init__(self, introspection: str = "http://127.0.0.1:9/who?token=") -> None:
        require("dovecot")
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-", dir="/tmp"))  # short: it holds the names of sockets
        ports: set[int] = set()
        while len(ports) < 3:
            ports.add(free_port())
        self.port, self.tls_port, self.auth_port = ports
        self._numbers = count()
        self._owner = pwd.getpwnam("dovecot") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        authority = trustme.CA()
        self.authority = self.folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        server = authority.issue_cert("127.0.0.1")
        server.private_key_pem.write_to_path(str(self.folder / "key.pem"))
        server.cert_chain_pems[0].write_to_path(str(self.folder / "cert.pem"))
        (self.folder / "passwords").write_text("".join(f"user{n}:{{PLAIN}}{PASSWORD}\n" for n in range(1000)))
        (self.folder / "oauth2.conf").write_text(
            f"introspection_mode = get\nintrospection_url = {introspection}\n"
            "username_attribute = email\nactive_attribute = active\nactive_value = true\n"
        )
        self._users = map("user{}".format, range(1000))
        about = {"folder": self.folder, "port": self.port, "tls_port": self.tls_port, "auth_port": self.auth_port}
        about |= {
            "user": self._owner.pw_name,
            "uid": self._owner.pw_uid,
            "gid": self._owner.pw_gid,
            "group": _group(self._owner.pw_gid),
        }
        (self.folder / "dovecot.conf").write_text(CONFIG.format(**about))
        self._give_away(self.folder, *self.folder.iterdir())
        self._process = self._run(PROGRAM, "-F")
        until(self._answers, f"Dovecot: {self.folder / 'log'}")

    def user(self) -> str:
        """A user who has no mail yet."""
        return next(self._users)

    def imap(self, user: str, **more: object) -> Imap:
        """The settings of a mailbox without TLS; `more` are others."""
        return Imap.model_validate(
            {"by": "imap", "host": self.host, "port": self.port, "tls": "none", "user": user, "password": SECRET} | more
        )

    def deliver(
        self, user: str, mail: EmailMessage | bytes, folder: str = "INBOX", received: float | None = None
    ) -> None:
        """Lay a mail into a folder, as a mail server's delivery agent does."""
        box = self.box(user, folder)
        for part in (self.folder / "mail", self.box(user), box, box / "tmp", box / "new", box / "cur"):
            if not part.exists():
                part.mkdir(mode=0o700)
                self._give_away(part)
        name = f"{time.time_ns() // 10**9}.{next(self._numbers):06d}.test"
        path = box / "tmp" / name
        path.write_bytes(bytes(mail))
        self._give_away(path)
        if received is not None:
            os.utime(path, (received, received))
        path.rename(box / "new" / name)

    def box(self, user: str, folder: str = "INBOX") -> Path:
        """A folder's Maildir."""
        return self.folder / "mail" / user if folder == "INBOX" else self.folder / "mail" / user / f".{folder}"

    def mails(self, user: str, folder: str = "INBOX") -> list[tuple[int, str, bytes]]:
        """What lies in a folder, as another client sees it: UID, flags, bytes."""
        with self.client(user) as client:
            status, _ = client.select(f'"{folder}"', readonly=True)
            if status != "OK":
                return []
            found = client.uid("SEARCH", "ALL")[1][0].split()
            mails = []
            for uid in found:
                (head, data), *_ = client.uid("FETCH", uid.decode(), "(FLAGS BODY.PEEK[])")[1]
                flags = head.decode().partition("FLAGS (")[2].partition(")")[0].split()
                mails.append((int(uid), " ".join(flag for flag in flags if flag != "\\Recent"), data))
            return mails

    def client(self, user: str) -> imaplib.IMAP4:
        """Another client, logged in."""
        client = imaplib.IMAP4(self.host, self.port, timeout=PATIENCE)
        client.login(user, PASSWORD)
        return client

    def renumber(self, user: str, folder: str = "INBOX") -> None:
        """Let the folder have another UIDVALIDITY, and every mail another UID, as after a server was moved."""
        box = self.box(user, folder)
        first = (box / "dovecot-uidlist").read_text().split("\n", 1)[0]
        validity = next(int(word[1:]) for word in first.split() if word.startswith("V"))
        for path in box.glob("dovecot*"):
            path.unlink()
        fresh = box / "dovecot-uidlist"
        fresh.write_text(f"3 V{validity + 1000} N{500 + next(self._numbers)} G0123456789abcdef0123456789abcdef\n")
        self._give_away(fresh)

    def close(self) -> None:
        """End the server, and remove what it kept."""
        self._process.terminate()
        self._process.wait(timeout=PATIENCE)
        shutil.rmtree(self.folder)

    def _run(self, *command: str) -> "subprocess.Popen[bytes]":
        rights = {"user": self._owner.pw_uid, "group": self._owner.pw_gid, "extra_groups": []}
        with (self.folder / "errors").open("wb") as errors:
            return subprocess.Popen(
                [*command, "-c", str(self.folder / "dovecot.conf")],
                cwd="/",
                env={"PATH": f"{os.environ['PATH']}:/usr/sbin"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                **(rights if os.geteuid() == 0 else {}),
            )

    def _answers(self) -> bool:
        assert self._process.poll() is None, (self.folder / "errors").read_text()
        try:
            imaplib.IMAP4(self.host, self.port, timeout=PATIENCE).logout()
        except OSError:
            return False
        return True

    def _give_away(self, *paths: Path) -> None:
        for path in paths:
            if os.geteuid() == 0:
                os.chown(path, self._owner.pw_uid, self._owner.pw_gid)


def _group(gid: int) -> str:
    import grp

    return grp.getgrgid(gid).gr_name


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """The server of all tests; each has a user of its own."""
    server = Dovecot()
    yield server
    server.close()


@pytest.fixture
def user(dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A user of the server; this process has a state folder of its own, and knows the password."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(SECRET, PASSWORD)
    return dovecot.user()


@pytest.fixture
def proxy(dovecot: Dovecot) -> Iterator[Proxy]:
    """A way to the server that can be cut, and remembers what was asked."""
    between = Proxy(dovecot.port)
    yield between
    between.close()
