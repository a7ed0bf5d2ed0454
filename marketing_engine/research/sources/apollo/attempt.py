"""One HTTP attempt: it ends in time whatever the network does, follows no redirect, and reads only so much."""

import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from marketing_engine.config.secrets import LOOPBACK
from marketing_engine.research.sources.apollo.query import Parameters

if TYPE_CHECKING:
    import requests

LARGEST = 20_000_000
"""Bytes of an answer that are read."""

CONNECT_SECONDS = 10.0
_BLOCK = 65_536


@dataclass(frozen=True)
class Response:
    """What came of a request. `problem` is empty where a whole answer came, and then there is a status.

    `sent` tells whether a connection is_connected, so that the request may have arrived and been charged.
    """

    sent: bool
    seconds: float = 0.0
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    problem: str = ""


class _Line:
    """The connection of an attempt, which the one who waits for it can cut."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sock: socket.socket | None = None
        self._cut = False

    @property
    def is_connected(self) -> bool:
        """Whether a connection was made."""
        return self._sock is not None

    def take(self, sock: socket.socket) -> None:
        """Remember the connection; one that comes too late is not used any more."""
        with self._lock:
            if self._cut:
                raise ConnectionAbortedError("too late")
            self._sock = sock

    def cut(self) -> None:
        """End the connection, and let none come after it."""
        with self._lock:
            self._cut = True
            if self._sock is not None:
                with suppress(OSError, TypeError):
                    socket.socket.shutdown(self._sock, socket.SHUT_RDWR)


def attempt(
    method: str, url: str, headers: Mapping[str, str], parameters: Parameters, body: object, seconds: float
) -> Response:
    """Make one request and wait for its whole answer, at most `seconds`; failures of the network are responses too.

    A thread makes it, since neither the resolver nor a trickling server keeps to a time limit of requests.
    """
    line = _Line()
    began = time.monotonic()
    ended: list[Response | BaseException] = []

    def exchange() -> None:
        try:
            ended.append(_exchange(line, method, url, headers, parameters, body, seconds))
        except BaseException as error:
            ended.append(error)  # raised below, by the thread that waits

    thread = threading.Thread(target=exchange, name="apollo", daemon=True)
    thread.start()
    try:
        thread.join(seconds)
    finally:
        late = thread.is_alive()
        if late:
            line.cut()
    found = Response(line.is_connected, problem=f"no whole answer within {seconds:g} s") if late else ended[0]
    if isinstance(found, BaseException):
        raise found
    return Response(
        found.sent, round(time.monotonic() - began, 3), found.status, found.headers, found.body, found.problem
    )


def _exchange(
    line: _Line,
    method: str,
    url: str,
    headers: Mapping[str, str],
    parameters: Parameters,
    body: object,
    seconds: float,
) -> Response:
    import requests
    import urllib3

    try:
        with (
            _session(line, url) as session,
            session.request(
                method,
                url,
                params=parameters,
                json=body,
                headers=dict(headers),
                auth=lambda request: request,  # nothing from ~/.netrc
                timeout=(min(CONNECT_SECONDS, seconds), seconds),
                allow_redirects=False,
                stream=True,
            ) as answer,
        ):
            data = bytearray()
            for part in answer.iter_content(_BLOCK):
                data += part
                if len(data) > LARGEST:
                    return Response(True, problem=f"an answer of more than {LARGEST // 1_000_000} MB")
            found = {name.lower(): value for name, value in answer.headers.items()}
            return Response(True, status=answer.status_code, headers=found, body=bytes(data))
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        return Response(line.is_connected, problem=_problem(error, line.is_connected, seconds))


def _session(line: _Line, url: str) -> "requests.Session":
    """A session for one request: a connection kept open could have been closed by the other side meanwhile."""
    import requests
    from requests.adapters import HTTPAdapter

    class Watched(HTTPAdapter):
        """Tells the line of each connection."""

        def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
            pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
            make = pool.ConnectionCls

            def connection(*args: Any, **kwargs: Any) -> Any:
                made = make(*args, **kwargs)
                connect = made.connect

                def connect_and_tell() -> None:
                    connect()
                    line.take(made.sock)

                made.connect = connect_and_tell
                return made

            pool.ConnectionCls = connection
            return pool

    session = requests.Session()
    session.trust_env = urlsplit(url).hostname not in LOOPBACK  # this machine is not reached through a proxy
    session.mount("https://", Watched())
    session.mount("http://", Watched())
    return session


def _problem(error: Exception, is_connected: bool, seconds: float) -> str:
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
    if is_connected:
        return "the answer was cut off"
    return "the name of the host is not found" if "NameResolution" in repr(error) else "no connection"
