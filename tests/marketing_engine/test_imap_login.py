"""Logging in to IMAP servers: TLS that is verified, XOAUTH2, and servers that answer anything but what they should."""

import base64
import json
import re
import socket
import threading
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from conftest import free_port
from dovecot import PASSWORD, SECRET, Dovecot
from imap_proxy import Proxy
from programs import needs

from marketing_engine.channels import xoauth2
from marketing_engine.channels.imap import Connection, connected
from marketing_engine.channels.imap_placement import seen_in
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import Imap


class Tokens:
    """A token service: it gives tokens, and tells Dovecot which of them are valid."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self.withdrawn: set[str] = set()
        tokens = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                assert form["refresh_token"] == ["refresh-me"]
                tokens.given.append(f"token-{len(tokens.given)}")
                self._answer({"access_token": tokens.given[-1], "token_type": "Bearer", "expires_in": 3600})

            def do_GET(self) -> None:
                (token,) = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)["token"]
                valid = token in tokens.given and token not in tokens.withdrawn
                self._answer({"email": "user0", "active": "true" if valid else "false"})

            def _answer(self, answer: dict[str, object]) -> None:
                data = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                """Nothing is printed."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture(scope="module")
def tokens() -> Iterator[Tokens]:
    """The service, to its end."""
    service = Tokens()
    yield service
    service.server.shutdown()
    service.server.server_close()


@pytest.fixture(scope="module")
def dovecot(tokens) -> Iterator[Dovecot]:
    """The server of all tests."""
    server = Dovecot(f"{tokens.url}/who?token=")
    yield server
    server.close()


@pytest.fixture(autouse=True)
def password(monkeypatch) -> None:
    """This process knows the password."""
    monkeypatch.setenv(SECRET, PASSWORD)


@needs("dovecot")
@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_the_certificate_is_verified(dovecot, monkeypatch, tls):
    """With the authority that signed it the login works; without, and under another name, no password is sent."""
    port = dovecot.tls_port if tls == "implicit" else dovecot.port
    imap = dovecot.imap("user1", tls=tls, port=port)
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: its certificate is not valid"):
        Connection(imap)
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.authority))
    with connected(imap) as box:
        assert box.offers("MOVE") and box.open("INBOX").uidnext == 1
    with pytest.raises(ChannelError, match="its certificate is not valid: Hostname mismatch"):
        Connection(imap.model_copy(update={"host": "localhost"}))


@needs("dovecot")
def test_no_password_is_sent_where_starttls_is_hidden(dovecot):
    """A host on the way takes STARTTLS out of what the server offers."""
    proxy = Proxy(dovecot.port)
    proxy.change = lambda data: data.replace(b"STARTTLS", b"XTARTTLS")
    with pytest.raises(ChannelError, match="it offers no STARTTLS, so neither login nor mail goes there"):
        Connection(dovecot.imap("user1", tls="starttls", port=proxy.port))
    proxy.close()
    assert "CAPABILITY" in proxy.words() and "LOGIN" not in proxy.words() and "correct" not in proxy.words()


@needs("dovecot")
def test_a_token_logs_in_and_a_withdrawn_one_is_replaced(dovecot, tokens, monkeypatch):
    """XOAUTH2 at a real server: a token is used until it is refused, then a fresh one; then the refusal is told."""
    monkeypatch.setenv("REFRESH", "refresh-me")
    oauth = {"token_url": f"{tokens.url}/token", "client_id": "app", "refresh_token": "REFRESH"}
    imap = dovecot.imap("user0", password=None, oauth=oauth)
    xoauth2._kept.clear()
    for _ in range(2):
        with connected(imap) as box:
            assert box.open("INBOX")
    assert tokens.given == ["token-0"]
    tokens.withdrawn.add("token-0")
    with connected(imap) as box:
        assert box.open("INBOX")
    assert tokens.given == ["token-0", "token-1"]
    tokens.withdrawn |= {"token-1", "token-2"}
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: login: ") as told:
        Connection(imap)
    assert tokens.given[-1] == "token-2" and "token-" not in str(told.value)


@needs("dovecot")
def test_where_a_mail_landed_is_told(dovecot):
    """In the inbox, in a folder of spam by its name or by the server's own mark, or nowhere."""
    user = dovecot.user()
    for name, folder in (("good", "INBOX"), ("bad", "Spam"), ("worse", "Rubbish")):
        dovecot.deliver(user, f"From: a@b.example\nMessage-ID: <{name}@b.example>\n\nhi\n".encode(), folder)
    imap = dovecot.imap(user)
    assert [seen_in(imap, f"<{name}@b.example>") for name in ("good", "bad", "worse", "none")] == [
        "inbox",
        "spam",
        "spam",
        "",
    ]
    with pytest.raises(ChannelError):
        seen_in(imap, '" OR ALL "')


class Scripted:
    """A server that says what it was told to: for each line of the client the next of these, its tag in place of TAG."""

    def __init__(self, *says: bytes, pause: float = 0) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.heard: list[bytes] = []
        threading.Thread(target=self._serve, args=(says, pause), daemon=True).start()

    def _serve(self, says: tuple[bytes, ...], pause: float) -> None:
        with suppress(OSError):
            sock, _ = self._server.accept()
            with sock, sock.makefile("rb") as lines:
                tag = b""
                for one in says:
                    for byte in re.findall(b".", one.replace(b"TAG", tag), re.DOTALL) if pause else ():
                        sock.sendall(byte)
                        time.sleep(pause)  # a server that drips
                    if not pause:
                        sock.sendall(one.replace(b"TAG", tag))
                    line = lines.readline()
                    self.heard.append(line)
                    tag = line.partition(b" ")[0]

    def imap(self, **more: object) -> Imap:
        """Its settings."""
        about = {
            "by": "imap",
            "host": "127.0.0.1",
            "port": self.port,
            "tls": "none",
            "user": "dana",
            "password": SECRET,
        }
        return Imap.model_validate(about | {"seconds": 0.5} | more)

    def close(self) -> None:
        """End it."""
        self._server.close()


GREETING = b"* OK ready\r\n"
CAPABLE = b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"
PLAIN = base64.b64encode(f"\0dana\0{PASSWORD}".encode())


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ([b"* OK"], ""),
        ([b"\xff\xfe\x00 hello\r\n"], ""),
        ([b"* BYE go away\x1b[31m\r\n"], ".*go away"),
        ([GREETING, b"* CAPABILITY\r\nTAG NO no\r\n"], ""),
        ([GREETING, CAPABLE, f"TAG NO not {PASSWORD} but\r\n".encode()], "login: not … but"),
        (
            [GREETING, CAPABLE, f"TAG BAD LOGIN dana {PASSWORD}\r\n".encode()],
            "login: BAD LOGIN dana … .check user and the secret .*$",
        ),
        ([GREETING, CAPABLE, b"TAG NO " + PLAIN + b"\r\n"], "login: …"),
        ([GREETING, CAPABLE, b"* OK {99999999999}\r\n"], "login: "),
        ([GREETING, CAPABLE, b"* 1 FETCH {99999999999}\r\n"], "login: the server sends 99999999999 bytes"),
        ([GREETING, CAPABLE, b"* 1 FETCH {" + b"9" * 5000 + b"}\r\n"], "login: "),
        ([GREETING, CAPABLE, b""], "login: no answer in time"),
        ([GREETING, CAPABLE, b"TAG OK in\r\n", b"TAG NO nothing\r\n"], "ask what it offers: nothing"),
    ],
)
def test_whatever_a_server_says_is_one_line_without_the_password(says, told):
    """A problem of the mailbox: its host, what was tried, and the server's words, bounded."""
    server = Scripted(*says)
    with pytest.raises(ChannelError, match=rf"^127\.0\.0\.1: {told}") as raised:
        Connection(server.imap())
    server.close()
    line = str(raised.value)
    assert PASSWORD not in line and PLAIN.decode() not in line and line.isprintable() and len(line) <= 250


@pytest.mark.parametrize("encode", [bytes, base64.b64encode], ids=["as it is", "in base64"])
def test_no_short_password_is_shown(monkeypatch, encode):
    """One of a few characters is hidden like any other."""
    monkeypatch.setenv(SECRET, "tiny!")
    server = Scripted(GREETING, CAPABLE, b"TAG NO not " + encode(b"tiny!") + b" but\r\n")
    with pytest.raises(ChannelError, match="login: not … but"):
        Connection(server.imap())
    server.close()


def test_a_server_that_drips_is_cut_off():
    """Each byte comes in time, and the answer never ends."""
    server = Scripted(GREETING, CAPABLE, b"* OK " + b"x" * 500, pause=0.05)
    began = time.monotonic()
    with pytest.raises(ChannelError):
        Connection(server.imap(seconds=1))
    server.close()
    assert time.monotonic() - began < 12


def test_nothing_that_answers_is_told():
    """A refused connection, and a secret that is not there."""
    server = Scripted(GREETING, CAPABLE)
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: it takes no connections"):
        Connection(server.imap().model_copy(update={"port": free_port()}))
    with pytest.raises(ChannelError, match=r"login: there is no secret NOT_THERE"):
        Connection(server.imap(password="NOT_THERE"))
    server.close()
