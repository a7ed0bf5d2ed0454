"""One HTTP request that is not lightly made twice: it ends in time, and tells whether it may have been taken.

A connection is kept for the next request. No redirect is followed, and only the beginning of an answer is read.
"""

import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from marketing_engine.config.secrets import LOOPBACK

if TYPE_CHECKING:
    import requests

MOST_READ = 65_536
"""Bytes of an answer that are read unless it is said otherwise; they are a stranger's words."""
CONNECT_SECONDS = 10.0
KEPT_SECONDS = 20.0
"""A connection that rested longer is not used again: its server may have closed it at the same moment."""
CUT_SECONDS = 2.0
"""How long an exchange that was cut off may take to notice."""


@dataclass
class Answer:
    """What came of a request: `problem` says why no whole answer came; `status` is None where not even its head did.

    `is_handed_over` as soon as the first byte of the body may be on its way: from then on it may have been taken. A
    request without a body may have been as soon as it `is_connected`.
    """

    is_connected: bool = False
    is_handed_over: bool = False
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    problem: str = ""


class Caller:
    """Makes one request after another to one address; of each answer `most_read` bytes are read."""

    def __init__(self, url: str, most_read: int = MOST_READ) -> None:
        self._url = url
        self._most_read = most_read
        self._session: requests.Session | None = None
        self._line = _Line()
        self._used_at = 0.0

    def request(
        self,
        method: str,
        headers: Mapping[str, str],
        body: bytes | None,
        seconds: float,
        parameters: Mapping[str, str | list[str]] | None = None,
    ) -> Answer:
        """Make the request and wait for its whole answer, so long at most; failures of the network are answers too.

        A thread makes it: neither the resolver nor a server that trickles keeps to a time limit of requests.
        """
        if time.monotonic() - self._used_at > KEPT_SECONDS:
            self.close()
        answer = Answer()
        crashes: list[BaseException] = []
        session, line = self._opened(), self._line
        line.begin(answer, body)
        about = {"method": method, "url": self._url, "params": parameters, "headers": dict(headers), "data": body}

        def exchange() -> None:
            try:
                _exchange(session, about, seconds, self._most_read, answer)
            except BaseException as error:
                crashes.append(error)  # raised below, by the thread that waits

        thread = threading.Thread(target=exchange, name="one request", daemon=True)
        thread.start()
        try:
            thread.join(seconds)
        finally:
            late = thread.is_alive()
            if late:
                line.cut()
        if late:
            thread.join(CUT_SECONDS)
            answer.problem = f"no whole answer within {seconds:g} s"
        self._used_at = time.monotonic()
        if answer.problem or crashes:
            self.close()
        if crashes:
            raise crashes[0]
        return answer

    def close(self) -> None:
        """End the connection."""
        if self._session is not None:
            self._session.close()
        self._session = None

    def _opened(self) -> "requests.Session":
        if self._session is None:
            self._line = _Line()
            self._session = _session(self._line, self._url)
        return self._session


class _Line:
    """The connection of a request: it notes when the body begins to leave, and can be cut by the thread that waits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sock: socket.socket | None = None
        self._cut = False
        self._answer = Answer()
        self._body: bytes | None = None

    def begin(self, answer: Answer, body: bytes | None) -> None:
        """The next request's body, and where to note what becomes of it."""
        self._answer, self._body = answer, body
        answer.is_connected = self._sock is not None

    def take(self, sock: socket.socket) -> None:
        """Remember the connection; one that comes too late is not used any more."""
        with self._lock:
            if self._cut:
                raise ConnectionAbortedError("too late")
            self._sock = sock
            self._answer.is_connected = True

    def note(self, data: object) -> None:
        """Some bytes are about to leave: the header of a request is nothing without its body."""
        with self._lock:
            if self._cut:
                raise ConnectionAbortedError("too late")
            if data is self._body or data == self._body:
                self._answer.is_handed_over = True

    def cut(self) -> None:
        """End the connection, and let nothing leave by it any more."""
        with self._lock:
            self._cut = True
            if self._sock is not None:
                with suppress(OSError, TypeError):
                    socket.socket.shutdown(self._sock, socket.SHUT_RDWR)


def _exchange(
    session: "requests.Session", about: Mapping[str, Any], seconds: float, most_read: int, answer: Answer
) -> None:
    import requests
    import urllib3

    try:
        with session.request(
            **about,
            auth=lambda request: request,  # nothing from ~/.netrc
            timeout=(min(CONNECT_SECONDS, seconds), seconds),
            allow_redirects=False,
            stream=True,
        ) as response:
            answer.headers = {name.lower(): value for name, value in response.headers.items()}
            answer.status = response.status_code
            data = bytearray()
            for part in response.iter_content(MOST_READ):
                data += part
                if len(data) >= most_read:
                    break
            answer.body = bytes(data[:most_read])
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        answer.problem = _problem(error, answer, seconds)


def _session(line: _Line, url: str) -> "requests.Session":
    import requests
    from requests.adapters import HTTPAdapter

    class Watched(HTTPAdapter):
        """Tells the line of each connection, and of what leaves by it."""

        def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
            pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
            if not hasattr(pool, "is_watched"):
                pool.is_watched = True
                pool.ConnectionCls = _watched(pool.ConnectionCls, line)
            return pool

    session = requests.Session()
    session.trust_env = urlsplit(url).hostname not in LOOPBACK  # this machine is not reached through a proxy
    session.mount("https://", Watched())
    session.mount("http://", Watched())
    return session


def _watched(make: Any, line: _Line) -> Any:
    def connection(*args: Any, **kwargs: Any) -> Any:
        made = make(*args, **kwargs)
        connect, send = made.connect, made.send

        def connect_and_tell() -> None:
            connect()
            line.take(made.sock)

        def tell_and_send(data: object) -> None:
            if made.sock is None:
                made.connect()
            line.note(data)
            send(data)

        made.connect, made.send = connect_and_tell, tell_and_send
        return made

    return connection


def _problem(error: Exception, answer: Answer, seconds: float) -> str:
    """What went wrong, in words of ours: an exception's own may quote the request."""
    import requests

    kinds: tuple[tuple[type[Exception], str], ...] = (
        (requests.exceptions.SSLError, "the secure connection failed"),
        (requests.exceptions.ProxyError, "the proxy refused"),
        (requests.exceptions.ConnectTimeout, "no connection in time"),
        (requests.exceptions.Timeout, f"no answer within {seconds:g} s"),
    )
    for kind, words in kinds:
        if isinstance(error, kind):
            return words
    if answer.is_connected:
        return "the connection was cut before the whole answer came"
    return "the name of the host is not found" if "NameResolution" in repr(error) else "no connection"
