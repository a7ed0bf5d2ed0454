"""An SMTP server on this machine (aiosmtpd) that counts what it accepts, and fails in the step that it is told to.

    with SmtpLookAlike(folder) as server:
        server.next("RCPT", "550 5.1.1 no such user")
        server.next("end", CUT)
        ...
        assert len(server.mails) == 1

As a program it serves until it is ended, with faults by chance, each a line in the file `faults` beside the mails:

    python smtp_look_alike.py PORT FOLDER [--faults 0.05 --seed 1] [--delay 0.05] [--user NAME --password WORD]

An accepted mail lies in the Maildir FOLDER, durably, before the server says so. `--delay` are seconds that it takes to
accept a mail, half of them before and half after it is there.
"""

# ruff: noqa: N802  # aiosmtpd finds its hooks by their names

import argparse
import asyncio
import base64
import json
import os
import random
import ssl
import sys
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from pathlib import Path
from types import SimpleNamespace

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

CUT = "cut"
"""The connection is cut."""
SILENCE = "silence"
"""No answer ever comes."""

PHASES = ("greeting", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "body", "end", "stored")
"""`body`: amid the mail. `end`: the mail is there but not accepted. `stored`: it is accepted, the answer is missing."""
BY_CHANCE = ("greeting", "EHLO", "MAIL", "RCPT", "DATA", "body", "end", "stored")


@dataclass(frozen=True)
class Mail:
    """A mail that was accepted, with what MAIL and RCPT asked for."""

    sender: str
    recipient: str
    data: bytes
    mail_options: str
    rcpt_options: str

    @property
    def message_id(self) -> str:
        """Its Message-ID."""
        return str(BytesHeaderParser().parsebytes(self.data)["Message-ID"])


@dataclass
class Behaviour:
    """What the server offers and wants. `tokens` are the access tokens that it takes; `delay` as of the program."""

    user: str = ""
    password: str = ""
    tokens: set[str] = field(default_factory=set)
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN", "XOAUTH2")
    offers_8bit: bool = True
    offers_dsn: bool = True
    offers_pipelining: bool = True
    cert: ssl.SSLContext | None = None
    tls: str = "none"
    delay: float = 0.0

    @property
    def wants_login(self) -> bool:
        """Whether mail is taken only after a login."""
        return bool(self.user)


class SmtpLookAlike:
    """The server, in a thread of its own. `mails` are those accepted, `connections` how many came, `logins` who did."""

    def __init__(self, folder: Path | None = None, behaviour: Behaviour | None = None, port: int = 0) -> None:
        self.folder = folder
        self.behaviour = behaviour or Behaviour()
        self.port = port
        self.mails: list[Mail] = []
        self.connections = 0
        self.commands: list[str] = []
        self.logins: list[str] = []
        self.chance: Callable[[str], str | None] = lambda phase: None
        self._faults: dict[str, deque[str]] = defaultdict(deque)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="smtp", daemon=True)
        if folder is not None:
            for part in ("tmp", "new", "cur"):
                (folder / part).mkdir(parents=True, exist_ok=True)

    def next(self, phase: str, fault: str, times: int = 1) -> None:
        """Have the next visits of a phase fail: CUT, SILENCE, or an answer; a line feed parts its lines."""
        assert phase in PHASES, phase
        self._faults[phase] += [fault] * times

    def fault(self, phase: str) -> str | None:
        """How a phase that is visited now fails, if it does."""
        return self._faults[phase].popleft() if self._faults[phase] else self.chance(phase)

    @property
    def faults_left(self) -> int:
        """How many faults were asked for and have not come."""
        return sum(map(len, self._faults.values()))

    def accept(self, mail: Mail) -> str:
        """Take a mail for good; its key."""
        key = f"{len(self.mails):06}.{os.getpid()}.{os.urandom(4).hex()}"
        if self.folder is not None:
            _write_durably(self.folder, key, mail.data)
        self.mails.append(mail)
        return key

    def __enter__(self) -> "SmtpLookAlike":
        self._thread.start()
        context = self.behaviour.cert if self.behaviour.tls == "implicit" else None
        serving = self._loop.create_server(lambda: _Talk(self, self._loop), "127.0.0.1", self.port, ssl=context)
        self._server = asyncio.run_coroutine_threadsafe(serving, self._loop).result(10)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)


class _Talk(SMTP):
    """One connection."""

    def __init__(self, server: SmtpLookAlike, loop: asyncio.AbstractEventLoop) -> None:
        self.look_alike = server
        self.asked = ["", ""]
        behaviour = server.behaviour
        starttls = behaviour.tls == "starttls"
        super().__init__(
            SimpleNamespace(handle_EHLO=self._offer, handle_DATA=self._take),
            hostname="smtp.look-alike.example",
            loop=loop,
            data_size_limit=None,
            tls_context=behaviour.cert if starttls else None,
            require_starttls=starttls,
            auth_require_tls=starttls,
            auth_exclude_mechanism={"PLAIN", "LOGIN", "XOAUTH2"} - {*behaviour.mechanisms},
            authenticator=self._knows,
        )

    def _knows(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
        assert isinstance(data, LoginPassword)
        behaviour = self.look_alike.behaviour
        known = (behaviour.user, behaviour.password) == (data.login.decode(), data.password.decode())
        if known:
            self.look_alike.logins.append(mechanism)
        return AuthResult(success=known, handled=False)

    async def auth_XOAUTH2(self, _: SMTP, args: list[str]) -> AuthResult:
        said = base64.b64decode(args[1]).decode()
        behaviour = self.look_alike.behaviour
        if said in {f"user={behaviour.user}\x01auth=Bearer {token}\x01\x01" for token in behaviour.tokens}:
            self.look_alike.logins.append("XOAUTH2")
            return AuthResult(success=True, handled=False)
        answer = await self.challenge_auth(json.dumps({"status": "400", "schemes": "Bearer"}))
        assert answer == b"", "the client has to say nothing"
        return AuthResult(success=False, handled=False)

    async def _fails(self, phase: str) -> bool:
        """Fail in a phase, if it is to fail."""
        fault = self.look_alike.fault(phase)
        if fault is None:
            return False
        if fault == CUT:
            await self._cut()
        elif fault == SILENCE:
            await asyncio.sleep(10_000)  # it is ended with the connection
        else:
            await self.push(fault.replace("\n", "\r\n").encode())
            if fault.startswith("421") or phase == "greeting":
                self._writer.close()
        return True

    async def _cut(self) -> None:
        """Cut what lies below TLS, too."""
        with suppress(AttributeError):
            self.transport.abort()
        await asyncio.sleep(10_000)  # until the connection is lost

    async def _handle_client(self) -> None:
        self.look_alike.connections += 1
        try:
            if not await self._fails("greeting"):
                await super()._handle_client()
        except asyncio.CancelledError:
            self._writer.close()

    async def smtp_EHLO(self, hostname: str) -> None:
        self.look_alike.commands.append("EHLO")
        if not await self._fails("EHLO"):
            await super().smtp_EHLO(hostname)

    async def _offer(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        behaviour = self.look_alike.behaviour
        drop = {"250-8BITMIME"} if not behaviour.offers_8bit else set()
        drop |= {line for line in responses if line.startswith("250-AUTH") and not behaviour.wants_login}
        more = ["250-DSN"] * behaviour.offers_dsn + ["250-PIPELINING"] * behaviour.offers_pipelining
        return [line for line in responses[:-1] if line not in drop] + more + ["250 HELP"]

    async def smtp_STARTTLS(self, arg: str) -> None:
        if not await self._fails("STARTTLS"):
            await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg: str) -> None:
        self.look_alike.commands.append(f"AUTH {arg.split()[0]}")
        if not await self._fails("AUTH"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str) -> None:
        self.look_alike.commands.append(f"MAIL {arg}")
        if await self._fails("MAIL"):
            return
        if self.look_alike.behaviour.wants_login and not self.session.authenticated:
            await self.push("530 5.7.0 Authentication required")
            return
        self.asked = [arg.partition(">")[2].strip(), ""]
        await super().smtp_MAIL(self._without_dsn(arg, ("RET=", "ENVID=")))

    async def smtp_RCPT(self, arg: str) -> None:
        self.look_alike.commands.append(f"RCPT {arg}")
        if not await self._fails("RCPT"):
            self.asked[1] = arg.partition(">")[2].strip()
            await super().smtp_RCPT(self._without_dsn(arg, ("NOTIFY=", "ORCPT=")))

    def _without_dsn(self, arg: str, names: tuple[str, ...]) -> str:
        """What aiosmtpd does not know; where it was not offered it is left, and refused."""
        if not self.look_alike.behaviour.offers_dsn:
            return arg
        return " ".join(word for word in arg.split() if not word.startswith(names))

    async def smtp_RSET(self, arg: str) -> None:
        self.look_alike.commands.append("RSET")
        await super().smtp_RSET(arg)

    async def smtp_DATA(self, arg: str) -> None:
        self.look_alike.commands.append("DATA")
        if await self._fails("DATA"):
            return
        fault = self.look_alike.fault("body")
        if fault is None:
            await super().smtp_DATA(arg)
            return
        await self.push("354 go on")
        await self._reader.read(100)
        if fault == CUT:
            await self._cut()
        await asyncio.sleep(10_000)

    async def _take(self, server: SMTP, session: Session, envelope: Envelope) -> str | None:
        if await self._fails("end"):
            return None
        data = envelope.content
        assert isinstance(data, bytes)
        if not data.isascii() and (not self.look_alike.behaviour.offers_8bit or "BODY=8BITMIME" not in self.asked[0]):
            return "554 5.6.1 eight bits were not agreed on"
        await asyncio.sleep(self.look_alike.behaviour.delay / 2)
        key = self.look_alike.accept(Mail(envelope.mail_from, envelope.rcpt_tos[0], data, *self.asked))
        await asyncio.sleep(self.look_alike.behaviour.delay / 2)
        if await self._fails("stored"):
            return None
        return f"250 2.0.0 Ok: queued as {key}"

    async def push(self, status: str | bytes | None) -> None:
        if status is not None:  # the fault has said what was to be said
            await super().push(status)


def _write_durably(folder: Path, key: str, data: bytes) -> None:
    with (folder / "tmp" / key).open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    (folder / "tmp" / key).rename(folder / "new" / key)
    handle = os.open(folder / "new", os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def message_ids(folder: Path) -> Counter[str]:
    """How often each Message-ID lies in a Maildir."""
    found = [path for part in ("new", "cur") for path in (folder / part).iterdir()]
    return Counter(str(BytesHeaderParser().parsebytes(path.read_bytes())["Message-ID"]) for path in found)


def by_chance(rate: float, seed: int, log: Path) -> Callable[[str], str | None]:
    """Cuts by chance, so many for a mail, spread over the phases; each is noted in a file before it happens."""
    chance = random.Random(seed)

    def fault(phase: str) -> str | None:
        if phase not in BY_CHANCE or chance.random() > rate / len(BY_CHANCE):
            return None
        with log.open("a") as file:
            file.write(f"{phase}\n")
        return CUT

    return fault


def main() -> None:
    """Serve until the process is ended."""
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--faults", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--delay", type=float, default=0.0)
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    given = parser.parse_args()
    behaviour = Behaviour(user=given.user, password=given.password, delay=given.delay)
    server = SmtpLookAlike(given.folder, behaviour, given.port)
    if given.faults:
        server.chance = by_chance(given.faults, given.seed, given.folder / "faults")
    with server:
        print(f"ready on {server.port}", flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    sys.exit(main())
