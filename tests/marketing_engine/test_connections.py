"""What strangers can hold of the page's server: little memory, few connections, none for long."""

import re
import socket
from collections.abc import Iterator
from contextlib import closing, suppress

import processes
import pytest
from conftest import PYTHON, Shell, until
from day import token
from page import FORM, Browser, ask, seed, serve

from coordination import fields

MEBIBYTE = 1_048_576
CROWD = 60


def serve_within(sh: Shell, **limits: float) -> None:
    """The page's server with other limits for its connections."""
    set_limits = "; ".join(f"Connection.{name} = {value}" for name, value in limits.items())
    start = "from marketing_engine.commands.web import command; command()"
    sh.background(
        f"{PYTHON} -X utf8 -c 'from marketing_engine.web.connections import Connection; {set_limits}; {start}'"
    )
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page")


def server(sh: Shell) -> int:
    """The server's process."""
    return int(fields.read(str(sh.state / "web.pid"))["Pid"])


def memory(sh: Shell) -> int:
    """Bytes of memory that the server has in use (RSS)."""
    found = re.search(rb"^VmRSS:\s+(\d+) kB", processes.read(server(sh), "status"), re.MULTILINE)
    return int(found[1]) * 1024


def sockets(sh: Shell) -> int:
    """How many sockets the server has open."""
    return sum("socket" in one for one in processes.open_files(server(sh)))


def connect(sh: Shell) -> socket.socket:
    """A connection that says nothing yet; a test that waits two minutes for the server fails."""
    return socket.create_connection(("127.0.0.1", sh.port), timeout=120)


@pytest.fixture
def crowd(sh) -> Iterator[list[socket.socket]]:
    """Connections that are closed after the test."""
    found: list[socket.socket] = []
    yield found
    for one in found:
        one.close()


def head(sh: Shell, *lines: str, path: str = "/login") -> bytes:
    """The head of a form that a client begins to send."""
    first = (f"POST {path} HTTP/1.1", f"Host: localhost:{sh.port}", f"Content-Type: {FORM}")
    return "\r\n".join((*first, *lines, "", "")).encode()


def send_until_refused(one: socket.socket, data: bytes) -> None:
    """Send what the server takes of it."""
    with suppress(ConnectionError):
        one.sendall(data)


def is_over(one: socket.socket) -> bool:
    """Whether the server has closed a connection; waits until there is something to read."""
    with suppress(ConnectionError):
        while one.recv(65_536):
            pass
    return True


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Content-Length: 8388608", b"x" * (8 * MEBIBYTE - 1)),
        ("Transfer-Encoding: chunked", b"800000\r\n" + b"x" * (8 * MEBIBYTE - 1)),
        ("Content-Length: 4096", b"x" * 4095),
    ],
    ids=["declared", "chunked", "small"],
)
def test_unfinished_posts_cost_little_and_the_right_token_gets_in(sh, crowd, said, body):
    """Sixty logins that never end take less than 24 MiB of the server, and a person logs in meanwhile; so does its stop."""
    seed(sh, 1)
    serve(sh)
    right, browser = token(sh, "james"), Browser(sh)
    assert browser.log_in(right)[0] == 303  # what the first login imports and opens is no stranger's doing
    before = memory(sh)
    for _ in range(CROWD):
        crowd.append(connect(sh))
        crowd[-1].sendall(head(sh, said))
        send_until_refused(crowd[-1], body)
        assert memory(sh) - before < 24 * MEBIBYTE
    late = Browser(sh)
    assert late.log_in(right)[0] == 303
    assert late.get("/prospects/approve")[0] == 200
    sh.ok("marketing stop")


def test_how_much_a_request_may_hold(sh):
    """A stranger 4 KiB, a person's program 1 MiB, a person's plain form 8 MiB; more is refused before it is read."""
    seed(sh, 1)
    serve(sh)
    browser = Browser(sh)
    right = token(sh, "james")
    browser.log_in(right)
    browser.get("/prospects/approve")
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    form = {"Content_Type": FORM, "Cookie": cookie}
    data = {"Content_Type": "application/json", "Authorization": f"Bearer {right}"}
    for path, headers, limit in (
        ("/login", {"Content_Type": FORM}, 4096),
        ("/static/login.css", {}, 4096),
        ("/api/marketing/prospects/approve", data, MEBIBYTE),
        ("/prospects/approve", form, 8 * MEBIBYTE),
        ("/prospects/approve", {"Authorization": f"Bearer {right}", "Content_Type": FORM}, MEBIBYTE),
    ):
        status, said, more = ask(sh, "POST", path, "x", Content_Length=str(limit + 1), **headers)
        assert (status, f"{limit} bytes" in said, more["connection"]) == (413, True, "close"), path
        status = ask(sh, "POST", path, b"x" * limit, **headers)[0]
        assert status in (200, 403, 405, 415, 422), (path, status)  # it was read
    assert browser.post("/prospects/approve", tick="x" * 900_000, z="x" * 900_000)[0] == 200


@pytest.mark.parametrize(
    ("limit", "begin", "drip"),
    [
        ("head_seconds", b"", b""),
        ("head_seconds", b"GET /login HTTP/1.1\r\nX-Slow: ", b"x"),
        ("head_seconds", b"GET /static/login.css HTTP/1.1\r\nHost: localhost\r\n\r\n", b""),
        ("body_seconds", b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n", b"x"),
        ("body_seconds", b"POST /sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n", b"x"),
    ],
    ids=["silence", "slow head", "silence after an answer", "slow body", "slow body after an answer"],
)
def test_what_never_ends_is_closed(sh, limit, begin, drip):
    """A connection that says nothing, and a request that comes byte by byte, end when their time is over."""
    serve_within(sh, **{"head_seconds": 1000.0, "body_seconds": 1000.0, limit: 0.3})
    with closing(connect(sh)) as one:
        one.sendall(begin)
        if drip:
            one.settimeout(0.01)
        closed = False
        while not closed:
            try:
                one.sendall(drip)
                closed = one.recv(65_536) == b""
            except TimeoutError:
                continue
            except ConnectionError:
                closed = True
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page, within the same limit")


def test_a_client_that_reads_no_answer_is_closed(sh):
    """A reader that stops in the middle of a long answer keeps the connection for a while only."""
    seed(sh, 400)
    serve_within(sh, stall_seconds=0.3)
    with closing(connect(sh)) as one:  # when the server has closed this, it has closed those before
        one.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert is_over(one)
    before = sockets(sh)
    with closing(socket.socket()) as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one.connect(("127.0.0.1", sh.port))
        one.sendall(b"GET /api/marketing/prospects/pending-approval?limit=400 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert one.recv(10) == b"HTTP/1.1 2"
        until(lambda: sockets(sh) == before, "the connection to be closed")


def test_requests_that_do_not_wait_for_answers_cost_little(sh):
    """A million requests in one go are cut off, not kept in memory."""
    serve(sh)
    ask(sh, "GET", "/static/login.css")
    before = memory(sh)
    with closing(connect(sh)) as one, pytest.raises(ConnectionError):
        one.sendall(b"GET /static/login.css HTTP/1.1\r\nHost: localhost\r\n\r\n" * 1_000_000)
    assert memory(sh) - before < 24 * MEBIBYTE


def test_a_crowd_leaves_room_for_people(sh, crowd):
    """The oldest stranger goes first: a newcomer gets in, and a form that a person is sending goes through."""
    seed(sh, 1)
    serve_within(sh, most=20, head_seconds=1000.0, body_seconds=1000.0)  # no time limit ends them
    browser = Browser(sh)
    browser.log_in(token(sh, "james"))
    browser.get("/prospects/approve")
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    sent = f"csrf={browser.hidden['csrf']}&act=save".encode()
    with closing(connect(sh)) as person:
        about = (f"Cookie: {cookie}", f"Content-Length: {len(sent)}", "Expect: 100-continue", "Connection: close")
        person.sendall(head(sh, *about, path="/prospects/approve"))
        assert person.recv(100).startswith(b"HTTP/1.1 100 ")  # the server knows the sender now
        for number in range(CROWD):
            crowd.append(connect(sh))
            if number % 2:
                crowd[-1].sendall(head(sh, "Content-Length: 4000"))
        assert Browser(sh).log_in(token(sh, "mary"))[0] == 303
        until(lambda: sockets(sh) < 30, "the crowd's surplus to be closed")
        assert is_over(crowd[0])
        person.sendall(sent)
        assert person.recv(100).startswith(b"HTTP/1.1 200 ")


def test_noise_does_not_fill_the_log(sh):
    """What is no request, or asks for a WebSocket, is answered and leaves nothing in web.log."""
    sh.background("marketing web 2> web.log")
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page")
    upgrade = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n"
    for noise, status in ((b"\x16\x03\x01 hello\r\n\r\n", b"HTTP/1.1 400 "), (upgrade, b"HTTP/1.1 303 ")):
        with closing(connect(sh)) as one:
            one.sendall(noise)
            assert one.recv(100).startswith(status)
            assert is_over(one)
    assert (sh.work / "web.log").read_text() == ""
