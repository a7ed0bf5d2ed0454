"""Debian's Postfix on loopback for tests: it takes mail as a provider does, and delivers it into Maildirs."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from socket import create_connection

import trustme
from conftest import PATIENCE, free_port, until
from programs import require

OWNER = "postfix"
MASTER = "/usr/lib/postfix/sbin/master"
LONGEST = 600
"""Seconds after which it ends by itself, should a test be killed."""
QUEUES = "active bounce corrupt defer deferred flush hold incoming private public saved trace"

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log/mail
maillog_file_prefixes = {folder}/log
myhostname = smtp.provider.example
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
syslog_name = postfix-of-a-test

# What is not for the Maildirs goes nowhere.
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
local_transport = error:nothing leaves this machine
transport_maps = texthash:{folder}/etc/transport
virtual_mailbox_domains = regexp:{folder}/etc/domains
virtual_mailbox_maps = texthash:{folder}/etc/mailboxes
virtual_mailbox_base = {folder}/mail
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}

smtpd_tls_security_level = encrypt
smtpd_tls_cert_file = {folder}/etc/cert.pem
smtpd_tls_key_file = {folder}/etc/key.pem
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth_port}
smtpd_client_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/etc/access
smtpd_forbid_bare_newline = yes
header_checks = regexp:{folder}/etc/header_checks
"""

SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
gone unix - n n - - pipe user={user} argv=/bin/sh -c {{exit 67}}
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""


class Postfix:
    """The server, from its making to `close`; it needs root, and its parts run without rights.

    `people` have a mailbox here; other addresses of their domains are unknown. To those in `gone` a mail bounces after
    it was accepted. `access` has what RCPT answers for an address, `header_checks` are Postfix's rules of that name.
    Logins are asked of a Dovecot, at its port `auth_port`.
    """

    host = "127.0.0.1"

    def __init__(
        self,
        auth_port: int,
        people: Sequence[str],
        gone: Sequence[str] = (),
        access: Mapping[str, str] | None = None,
        header_checks: str = "",
    ) -> None:
        require("postfix")
        self.folder = Path(tempfile.mkdtemp(prefix="postfix-", dir="/tmp"))  # users without rights come to it
        self.port = free_port()
        self._make_folders()
        domains = {address.partition("@")[2] for address in people}
        rows = {
            "domains": "".join(f"/^{domain}$/ here\n" for domain in sorted(domains)),
            "mailboxes": "".join(f"{address} {address}/\n" for address in people),
            "transport": "".join(f"{address} gone:\n" for address in gone),
            "access": "".join(f"{address} {answer}\n" for address, answer in (access or {}).items()),
            "header_checks": header_checks,
        }
        account = pwd.getpwnam("nobody")
        about = {"folder": self.folder, "port": self.port, "auth_port": auth_port, "user": account.pw_name}
        about |= {"uid": account.pw_uid, "gid": account.pw_gid}
        rows |= {"main.cf": MAIN.format(**about), "master.cf": SERVICES.format(**about)}
        for name, text in rows.items():
            (self.folder / "etc" / name).write_text(text)
        command = [MASTER, "-c", str(self.folder / "etc"), "-d", "-e", str(LONGEST)]
        with (self.folder / "errors").open("wb") as errors:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors, start_new_session=True
            )
        until(self._answers, f"Postfix: {self.folder / 'log'}")

    def _make_folders(self) -> None:
        owners = {"etc": "root", "log": "root", "mail": "nobody", "data": OWNER, "queue": "root", "queue/pid": "root"}
        self.folder.chmod(0o755)
        for name, owner in (owners | {f"queue/{name}": OWNER for name in QUEUES.split()}).items():
            (self.folder / name).mkdir()
            (self.folder / name).chmod(0o755)
            shutil.chown(self.folder / name, owner)
        authority = trustme.CA()
        self.authority = self.folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        server = authority.issue_cert(self.host)
        server.private_key_pem.write_to_path(str(self.folder / "etc" / "key.pem"))
        server.cert_chain_pems[0].write_to_path(str(self.folder / "etc" / "cert.pem"))

    def _answers(self) -> bool:
        assert self._process.poll() is None, (self.folder / "errors").read_text()
        with suppress(OSError), create_connection((self.host, self.port), PATIENCE):
            return True
        return False

    def mails(self, address: str) -> list[bytes]:
        """What lies in a person's Maildir."""
        return [path.read_bytes() for path in sorted((self.folder / "mail" / address / "new").glob("*"))]

    def is_idle(self) -> bool:
        """Whether every mail that was accepted was delivered, or came back."""
        names = ("incoming", "active", "deferred") * 2  # a mail may move on while they are looked at
        return not any(path.is_file() for name in names for path in (self.folder / "queue" / name).rglob("*"))

    def close(self) -> None:
        """End the server, and remove what it kept."""
        self._process.terminate()
        self._process.wait(timeout=PATIENCE)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # a part that has not noticed yet
        shutil.rmtree(self.folder)
