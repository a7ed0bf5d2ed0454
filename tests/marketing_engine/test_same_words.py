"""The same fault of a mail server is told in the same words, whether mail is sent there or read."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
import trustme
from conftest import free_port
from smtp_look_alike import Behaviour, SmtpLookAlike
from test_imap_login import CAPABLE, GREETING, Scripted
from test_smtp import channel_to, mail

from marketing_engine.channels.imap import Connection
from marketing_engine.channels.protocol import ChannelError, Unavailable
from marketing_engine.config.mailboxes import Imap

LOGIN = {"user": "dana@sender.example", "password": "DANA_PASSWORD"}


@pytest.fixture(autouse=True)
def password(monkeypatch) -> None:
    """This process knows a password."""
    monkeypatch.setenv("DANA_PASSWORD", "a wrong one")


def by_smtp(port: int, **settings: object) -> str:
    """Why no mail leaves."""
    channel = channel_to(port, **{"seconds": 1, "tls": "none", **LOGIN, **settings})
    told = channel.deliver(mail())
    channel.close()
    assert isinstance(told, Unavailable)
    return told.why


def by_imap(port: int, **settings: object) -> str:
    """Why no mail is read."""
    about = {"by": "imap", "host": "127.0.0.1", "port": port, "seconds": 1, "tls": "none", **LOGIN, **settings}
    with pytest.raises(ChannelError) as told:
        Connection(Imap.model_validate(about))
    return str(told.value)


@contextmanager
def tls_server() -> Iterator[int]:
    """A server with a certificate that no known authority signed; its port."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                sock, _ = server.accept()
                with suppress(OSError), context.wrap_socket(sock, server_side=True):
                    pass

    threading.Thread(target=serve, daemon=True).start()
    yield server.getsockname()[1]
    server.close()


def test_no_connection():
    """Nothing listens there; there is no such host."""
    port = free_port()
    assert by_smtp(port) == by_imap(port) == "127.0.0.1: it takes no connections"
    nowhere = {"host": "no-such-host..example", "tls": "implicit"}
    assert by_smtp(1, **nowhere) == by_imap(1, **nowhere) == "no-such-host..example: its name is not found"


def test_a_bad_certificate():
    """The reason is that of the library that looks at certificates."""
    with tls_server() as port:
        told = by_smtp(port, tls="implicit")
        assert told == by_imap(port, tls="implicit")
    assert told.startswith("127.0.0.1: its certificate is not valid: ")


def test_no_starttls():
    """Nothing is said to a server that cannot protect it."""
    with SmtpLookAlike() as server:
        told = by_smtp(server.port, tls="starttls")
    server = Scripted(GREETING, CAPABLE)
    assert told == by_imap(server.port, tls="starttls")
    assert server.heard[0].endswith(b" CAPABILITY\r\n") and len(server.heard) < 3
    server.close()


def test_a_refused_login(monkeypatch):
    """The server's own words, and what to look at; where the secret is missing, where it belongs."""
    with SmtpLookAlike(behaviour=Behaviour(user=LOGIN["user"], password="right")) as server:
        by_smtp_told = by_smtp(server.port)
        monkeypatch.delenv("DANA_PASSWORD")
        missing = by_smtp(server.port)
    monkeypatch.setenv("DANA_PASSWORD", "a wrong one")
    server = Scripted(GREETING, CAPABLE, b"TAG NO [AUTHENTICATIONFAILED] no\r\n")
    by_imap_told = by_imap(server.port)
    server.close()
    for told in (by_smtp_told, by_imap_told):
        assert told.startswith("127.0.0.1: login: ")
        assert told.endswith(" (check user and the secret DANA_PASSWORD)")
    monkeypatch.delenv("DANA_PASSWORD")
    server = Scripted(GREETING, CAPABLE)
    told = by_imap(server.port)
    server.close()
    assert "there is no secret DANA_PASSWORD: put the line DANA_PASSWORD=… into " in told
    assert told.removeprefix("127.0.0.1: login: ") == missing.removeprefix("127.0.0.1: ").removeprefix("login: ")
