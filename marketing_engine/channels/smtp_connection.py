"""One connection to an SMTP server, step by step: every wait ends in time, and every failure names its step.

smtplib writes the commands and reads what EHLO offers. Waiting and reading answers are done here: smtplib waits anew
for each byte, and reads answers of any length.
"""

import smtplib
import socket
import ssl
from time import monotonic

from marketing_engine.channels.connection_words import NO_STARTTLS, words_of
from marketing_engine.channels.hiding import Hiding
from marketing_engine.channels.smtp_login import log_in
from marketing_engine.channels.smtp_replies import Answered, Lost, Reply
from marketing_engine.channels.time_limits import within
from marketing_engine.config.mailboxes import Smtp

NAME = "[127.0.0.1]"
"""What we call ourselves: the server need not know this machine's name, nor those who read the mail."""

IDLE_SECONDS = 5.0
"""After which a kept connection is tried before a mail is handed over."""
CHECK_SECONDS = 4.0
"""What that takes at most."""

_LONGEST_ANSWER = 65_536  # bytes
_PIECE = 16_384  # bytes of a mail that are written at once


class Connection(smtplib.SMTP):
    """A connection on which a mail can be handed over: open, protected, logged in.

    `end` is the moment (of `time.monotonic`) by which all must be over; a step has `smtp.seconds`. `is_amid_mail` is
    for the one who hands mails over: whether the server has to forget one that was begun. Every method raises Lost
    where the connection is of no use any more, and Answered where the server says no.
    """

    def __init__(self, smtp: Smtp, end: float) -> None:
        super().__init__(local_hostname=NAME)
        self._smtp = smtp
        self.end = end
        self.is_amid_mail = False
        self._step_ends = end
        self._used_at = monotonic()
        self._unread = b""
        self.secrets = Hiding()
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        """Connect, protect the connection and log in; raises what secrets raise, too."""
        smtp = self._smtp
        self._begin_step()
        self.sock = self._connected()
        if smtp.used_tls == "implicit":
            self._protect()
        expect("greeting", self.answer(), 220)
        self._hello()
        if smtp.used_tls == "starttls":
            if not self.has_extn("starttls"):
                raise Lost(NO_STARTTLS)
            self.step("STARTTLS", "STARTTLS", 220)
            self._has_said_all()  # an attacker's words would be taken for the server's own
            self._protect()
            self._hello()
        log_in(self, smtp)

    def reuse(self, end: float) -> None:
        """Use the connection for another mail; raises Lost where the server has ended it meanwhile."""
        self.end = end
        if not self.is_amid_mail and monotonic() - self._used_at < IDLE_SECONDS:
            return
        if not self.ask("RSET", seconds=CHECK_SECONDS).is_good:
            raise Lost("it does not begin anew")
        self.is_amid_mail = False

    def _begin_step(self, seconds: float | None = None) -> None:
        self._step_ends = min(monotonic() + (seconds or self._smtp.seconds), self.end)

    def _left(self) -> float:
        left = self._step_ends - monotonic()
        if left <= 0:
            raise Lost("no answer in time")
        return left

    def ask(self, command: str, words: str = "", *, seconds: float | None = None) -> Reply:
        """Say a command; its answer, whatever it is."""
        self._begin_step(seconds)
        self._has_said_all()
        self.putcmd(command, words)
        return self.answer()

    def step(self, name: str, command: str, wanted: int = 250) -> None:
        """Say a command; raises Answered where the answer is not the one that is wanted."""
        expect(name, self.ask(command), wanted)

    def steps(self, *steps: tuple[str, str, int]) -> None:
        """Say several commands, each with its name and the wanted answer; raises Answered for the first refusal.

        Where the server takes them at once (RFC 2920), they cost one way there and back.
        """
        if not self.has_extn("pipelining"):
            for step in steps:
                self.step(*step)
            return
        self._begin_step()
        self._has_said_all()
        self.send("".join(f"{_one_line(command)}\r\n" for _, command, _ in steps))
        for at, (name, _, wanted) in enumerate(steps):
            self._begin_step()
            reply = self.answer()
            try:
                expect(name, reply, wanted)
            except Answered:
                self._hear_out(len(steps) - at - 1)
                raise

    def _hear_out(self, count: int) -> None:
        """Take so many answers that no longer matter; a connection that is of no use after them is closed."""
        try:
            for _ in range(count):
                self._begin_step()
                if 300 <= self.answer().code <= 399:  # it waits for a mail that must not come
                    self.close()
                    return
        except Lost:
            self.close()

    def write(self, data: bytes) -> None:
        """Write a part of a mail, as it stands."""
        self._begin_step()
        self._has_said_all()
        self.send(data)

    def _has_said_all(self) -> None:
        """Raise Lost where an answer is left over: it would be taken for one to what comes next."""
        if self._unread:
            raise Lost("it said what it was not asked for")

    def answer(self) -> Reply:
        """The next answer, without what it may hold of our secrets."""
        code, words = self.getreply()
        self._used_at = monotonic()
        return Reply.of(code, words, self.secrets)

    def _hello(self) -> None:
        self._begin_step()
        expect("EHLO", Reply.of(*self.ehlo(), self.secrets), 250)

    def _connected(self) -> socket.socket:
        """A socket that is connected to one of the server's addresses."""
        host, port = self._smtp.host, self._smtp.used_port
        try:
            found = within(self._left(), lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except TimeoutError:
            raise Lost("its name is not found in time") from None
        except (OSError, UnicodeError):
            raise Lost("its name is not found") from None
        problem = "it has no address"
        for number, (_, _, _, _, address) in enumerate(found):
            try:
                sock = socket.create_connection((str(address[0]), port), self._left() / (len(found) - number))
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # the final dot leaves without delay
                return sock
            except TimeoutError:
                problem = "no connection in time"
            except OSError as error:
                problem = words_of(error)
        raise Lost(problem)

    def _protect(self) -> None:
        """Go on in TLS with the server that its certificate names. What was learnt before is forgotten (RFC 3207)."""
        assert self.sock is not None
        self.sock.settimeout(self._left())
        try:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self._smtp.host)
        except ssl.SSLCertVerificationError as error:
            raise Lost(words_of(error)) from None
        except TimeoutError:
            raise Lost("no TLS in time") from None
        except OSError as error:
            raise Lost(f"no TLS: {words_of(error)}") from None

    def send(self, s: str | bytes) -> None:  # type: ignore[override]  # smtplib's takes any buffer
        """Write to the server, within the step's time."""
        data = memoryview(s.encode("ascii") if isinstance(s, str) else s)
        sock = self.sock
        if sock is None:
            raise Lost("the connection is closed")
        try:
            while data:
                sock.settimeout(self._left())
                data = data[sock.send(data[:_PIECE]) :]
        except TimeoutError:
            raise Lost("it takes no more in time") from None
        except OSError as error:
            raise Lost(words_of(error)) from None

    def getreply(self) -> tuple[int, bytes]:
        """The code and the lines of the next answer."""
        lines: list[bytes] = []
        size = 0
        while True:
            line = self._line()
            size += len(line)
            if not line[:3].isdigit() or line[3:4] not in (b"", b" ", b"-") or size > _LONGEST_ANSWER:
                raise Lost("what it answers is no SMTP")
            lines.append(line[4:].strip())
            if line[3:4] != b"-":
                return int(line[:3]), b"\n".join(lines)

    def _line(self) -> bytes:
        sock = self.sock
        while b"\n" not in self._unread:
            if sock is None:
                raise Lost("the connection is closed")
            if len(self._unread) > _LONGEST_ANSWER:
                raise Lost("what it answers is no SMTP")
            try:
                sock.settimeout(self._left())
                more = sock.recv(_PIECE)
            except TimeoutError:
                raise Lost("no answer in time") from None
            except OSError as error:
                raise Lost(words_of(error)) from None
            if not more:
                raise Lost("it closed the connection")
            self._unread += more
        line, _, self._unread = self._unread.partition(b"\n")
        return line.rstrip(b"\r")

    def hang_up(self, seconds: float = 2.0) -> None:
        """End the connection as one should, if that does not take long."""
        self.end = monotonic() + seconds
        try:
            self.step("QUIT", "QUIT", 221)
        except (Lost, Answered):
            return  # it is ended all the same
        finally:
            self.close()


def _one_line(command: str) -> str:
    if "\r" in command or "\n" in command:
        raise ValueError(f"a command of several lines: {command!r}")
    return command


def expect(step: str, reply: Reply, wanted: int) -> None:
    """Raise Answered where an answer is not the one that is wanted."""
    if reply.code != wanted and not (wanted == 250 and reply.is_good):
        raise Answered(step, reply)
