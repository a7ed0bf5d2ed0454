"""The caller's side of the reading process: started with the first mail, replaced after one that breaks a limit.

What a mail is made of is imported when one is read, so that `start` comes early: the process then loads beside it.
"""

import base64
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from coordination.errors import CoordinationError
from marketing_engine.conversation.reading.limits import (
    CPU_SECONDS,
    MEMORY_BYTES,
    MOST_ANSWER,
    OUT_OF_MEMORY,
    READY,
    SECONDS,
)
from marketing_engine.conversation.reading.mail.limits import MOST_MAIL
from marketing_engine.conversation.reading.model.embedding import ONE_THREAD

if TYPE_CHECKING:
    from marketing_engine.conversation.reading.mail.shape import Mail
    from marketing_engine.conversation.reading.reading import Reading

MOST_SENT = 40
"""Mails of ours that one may quote: those of a sequence, and answers."""
MOST_SUBJECT = 4_000
COMMAND = [sys.executable, "-X", "utf8", "-I", "-m", "marketing_engine.conversation.reading.worker"]
_GRACE = 2.0  # seconds: the process ends itself first, which says why


class Unreadable(Exception):  # no error of the program: a mail to be put aside
    """A mail could not be read; the text says why."""


class Reader:
    """`with Reader() as reader:` reads any number of mails in one process. Hold no transaction or lock meanwhile.

    `weights` are those of the learned judge; without them the rules judge alone.
    """

    def __init__(self, weights: Path | None = None) -> None:
        self._weights = weights
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self._is_ready = False

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def parse(self, data: bytes) -> "Mail":
        """A mail of its bytes. Raises Unreadable."""
        self.start()
        from marketing_engine.conversation.reading.mail import carrying

        return carrying.from_dict(self._ask({"do": "parse", "data": _encoded(data)}))

    def read(self, mail: "Mail", sent: Iterable[str] = (), received: date | None = None) -> "Reading":
        """What a mail says and wants; `sent` are mails of ours that it may quote. Raises Unreadable."""
        from marketing_engine.conversation.reading.mail import carrying

        return self._read("read", {"mail": carrying.as_dict(mail)}, received, sent)

    def read_raw(self, data: bytes, received: date | None = None) -> "Reading":
        """The same of a mail's bytes, with nothing known of what we sent. Raises Unreadable."""
        return self._read("read_raw", {"data": _encoded(data)}, received)

    def read_text(
        self, subject: str, body: str, headers: Mapping[str, str | list[str]], received: date | None = None
    ) -> "Reading":
        """The same of a mail that a program took apart before. Raises Unreadable."""
        asked = {"subject": subject[:MOST_SUBJECT], "body": body[:MOST_MAIL], "headers": dict(headers)}
        return self._read("read_text", asked, received)

    def see(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """What a learned judge sees of a labelled reply, as `model.seeing.seen` says. Raises Unreadable."""
        return self._ask({"do": "see", "row": dict(row)})

    def _read(self, do: str, mail: dict[str, Any], received: date | None, sent: Iterable[str] = ()) -> "Reading":
        self.start()
        from marketing_engine.conversation.reading.reading import from_dict

        bodies = list(sent)[:MOST_SENT]
        day = received.isoformat() if received else ""
        return from_dict(self._ask({"do": do, **mail, "received": day, "sent": bodies}))

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        channel = self._connected()
        try:
            channel.settimeout(SECONDS + _GRACE)
            channel.sendall(json.dumps(question).encode() + b"\n")
            answer = json.loads(_line(channel))
        except (OSError, ValueError):
            raise Unreadable(self._why_it_ended()) from None
        if not isinstance(answer, dict) or "error" in answer:
            why = answer.get("error") if isinstance(answer, dict) else "no answer"
            raise Unreadable(f"its parts cannot be read ({why})")
        return answer

    def _connected(self) -> socket.socket:
        """The socket of the process, which is started where there is none; raises OSError, CoordinationError."""
        channel = self.start()
        if self._is_ready:
            return channel
        try:
            said = _line(channel)
        except (OSError, ValueError):
            said = b""
        if said != READY:  # no mail's fault, so none is put aside
            judge = f" (it judges with {self._weights})" if self._weights else ""
            why = said.decode("utf-8", "replace").strip()[:300]
            ended = self._why_it_ended()
            raise CoordinationError(f"the process that reads mail does not start{judge}: {why or ended}")
        self._is_ready = True
        return channel

    def start(self) -> socket.socket:
        """Start the process, unless there is one, and do not wait: it loads while its caller does other things."""
        if self._socket is not None:
            return self._socket
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603  # this project's own module
                [*COMMAND, str(self._weights)] if self._weights else COMMAND,
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={"LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "1", **ONE_THREAD},  # each arena reserves 64 MB
            )
        return self._socket

    def _why_it_ended(self) -> str:
        """End the process, and say which limit it broke."""
        status = 0
        if self._process is not None:
            try:
                status = self._process.wait(0.5)  # it has ended, unless it is this side that gave up
            except subprocess.TimeoutExpired:
                status = -signal.SIGALRM
        self._end()
        return {
            -signal.SIGPROF: f"it takes more than {CPU_SECONDS} s of processor time",
            -signal.SIGALRM: f"it takes more than {SECONDS} s",
            OUT_OF_MEMORY: f"it takes more than {MEMORY_BYTES // 1_000_000} MB of memory",
        }.get(status, f"the process that read it ended with {status}")

    def _end(self) -> None:
        if self._socket is not None:
            self._socket.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._socket = self._process = None
        self._is_ready = False


def _encoded(data: bytes) -> str:
    return base64.b64encode(data[:MOST_MAIL]).decode()


def _line(channel: socket.socket) -> bytes:
    """One line that the process sends; raises OSError, ValueError where none comes in time."""
    deadline = time.monotonic() + SECONDS + _GRACE
    line = bytearray()
    while not line.endswith(b"\n"):
        channel.settimeout(max(0.01, deadline - time.monotonic()))
        part = channel.recv(65_536)
        if not part or len(line) > MOST_ANSWER:
            raise ValueError("no answer")
        line += part
    return bytes(line)
