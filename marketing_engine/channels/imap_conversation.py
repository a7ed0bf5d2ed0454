"""One conversation with an IMAP server: TLS, login, time limits, and every failure in one line without a secret."""

import imaplib
import socket
import ssl
import threading
import time
from binascii import b2a_base64
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from coordination.errors import CoordinationError
from coordination.fields import clean
from marketing_engine.channels import time_limits, xoauth2
from marketing_engine.channels.connection_words import NO_STARTTLS, REFUSED_GRANT, REFUSED_LOGIN, NoConnection
from marketing_engine.channels.hiding import Hiding
from marketing_engine.channels.imap_answers import words_of
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import Imap, OAuth
from marketing_engine.config.secrets import missing, secret

MOST_LITERAL = 4_000_000
"""Bytes of one part of an answer; more was not asked for."""
LONGEST_PROBLEM = 250  # characters


class Refusal(ChannelError):
    """The server answers that it does not do what was asked; the connection goes on."""


class ReadOnly(ChannelError):
    """A folder that may be read only was opened to be changed."""


class _Bounded(imaplib.IMAP4):
    """A client that takes no part of an answer that is larger than what was asked for."""

    def read(self, size: int) -> bytes:
        if size > MOST_LITERAL:
            raise self.abort(f"the server sends {size} bytes where fewer were asked for")
        return super().read(size)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        try:
            return super()._create_socket(timeout)  # type: ignore[misc, no-any-return]  # typeshed does not know it
        except TimeoutError:
            raise NoConnection("no connection in time") from None
        except UnicodeError:  # as the resolver has it
            raise NoConnection("its name is not found") from None


class _BoundedTls(_Bounded, imaplib.IMAP4_SSL):
    """The same with TLS from the first byte."""


class Conversation:
    """A login at one server. Every method raises ChannelError, and Refusal where the server says no.

    `until` ends all of its waiting: seconds of `time.monotonic()`.
    """

    def __init__(self, imap: Imap, until: float | None = None) -> None:
        self.imap = imap
        self.until = until
        self.used = time.monotonic()
        self._secrets = Hiding()
        self.spent = False
        with self.told(""):
            self.client = time_limits.within(self._left(2.5 * imap.seconds), self._connected)
        try:
            if self.client.state == "NONAUTH":  # a server may know its user by other means
                self._log_in()
            offered = self.ask("ask what it offers", self.client.capability)
        except BaseException:
            self.close()
            raise
        self._offered = set(b" ".join(part for part in offered if part).decode("ascii", "replace").upper().split())

    def offers(self, capability: str) -> bool:
        """Whether the server, after the login, offers something: `IDLE`, `MOVE`."""
        return capability in self._offered

    def close(self) -> None:
        """End the connection, whatever state it is in."""
        with suppress(imaplib.IMAP4.error, OSError, ValueError):  # the server may have ended it before
            if self.spent:
                self.client.send(b"DONE\r\n")
            else:
                self.client.sock.settimeout(2)
                with self.within(2):
                    self.client.logout()
        with suppress(imaplib.IMAP4.error, OSError, ValueError):  # `logout` has done it
            self.client.shutdown()

    def _connected(self) -> _Bounded:
        imap, seconds = self.imap, self._left(self.imap.seconds)
        if imap.used_tls == "implicit":
            return _BoundedTls(imap.host, imap.used_port, ssl_context=ssl.create_default_context(), timeout=seconds)
        client = _Bounded(imap.host, imap.used_port, timeout=seconds)
        if imap.used_tls == "starttls":
            if "STARTTLS" not in client.capabilities:
                client.shutdown()
                raise NoConnection(NO_STARTTLS)
            try:
                client.starttls(ssl.create_default_context())
            except BaseException:
                with suppress(OSError):  # the socket went over to the TLS that failed
                    client.shutdown()
                raise
        return client

    def _log_in(self) -> None:
        imap = self.imap
        if imap.user is None:
            raise ChannelError(self.line("login", "the configuration names no user"))
        if imap.oauth is not None:
            self._log_in_by_token(imap.user, imap.oauth)
            return
        password = self._password()
        plain = f"\0{imap.user}\0{password}".encode()
        self._secrets.add(password, _quoted(password)[1:-1], _base64(plain))
        with _advising(REFUSED_LOGIN.format(name=imap.password)):
            if password.isascii() and imap.user.isascii():
                self.ask("login", self.client.login, _quoted(imap.user), password)
            else:  # RFC 4616; the LOGIN command takes ASCII only
                self.ask("login", self.client.authenticate, "PLAIN", lambda _: plain)

    def _password(self) -> str:
        name = self.imap.password
        if name is None:
            raise ChannelError(self.line("login", "the configuration names no password and no oauth"))
        try:
            found = secret(name)
        except CoordinationError as error:
            raise ChannelError(self.line("login", str(error))) from None
        if not found:
            raise ChannelError(self.line("login", missing(name)))
        if not found.isprintable():
            raise ChannelError(self.line("login", f"{name} has control characters"))
        return found

    def _log_in_by_token(self, user: str, oauth: OAuth) -> None:
        """By XOAUTH2; a token that is refused may have been withdrawn before its time, so a fresh one is tried."""
        for fresh in (False, True):
            try:
                token = xoauth2.access_token(oauth, fresh=fresh, seconds=self._left(xoauth2.SECONDS))
                words = xoauth2.sasl(user, token)
            except CoordinationError as error:
                raise ChannelError(self.line("login", str(error))) from None
            self._secrets.add(token, _base64(words))
            try:
                with _advising(REFUSED_GRANT.format(do="be read by IMAP")):
                    self.ask("login", self.client.authenticate, "XOAUTH2", _said_once(words))
                return
            except Refusal:
                if fresh:
                    raise

    def ask(
        self, step: str, command: Callable[..., tuple[str, Sequence[Any]]], *words: object, seconds: float = 0
    ) -> Sequence[Any]:
        """The server's answer to a command."""
        with self.within(seconds or 2 * self.imap.seconds), self.told(step):
            status, data = command(*words)
        self.used = time.monotonic()
        if status != "OK":
            raise Refusal(self.line(step, words_of(data)))
        return data

    def _left(self, seconds: float) -> float:
        return seconds if self.until is None else max(0.01, min(seconds, self.until - time.monotonic()))

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Cut the connection where a server takes longer, also one that sends a byte now and then."""
        watch = threading.Timer(self._left(seconds), self._cut)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def _cut(self) -> None:
        with suppress(OSError):  # it has ended by itself
            socket.socket.shutdown(self.client.sock, socket.SHUT_RDWR)  # SSLSocket's own would forget its TLS

    @contextmanager
    def told(self, step: str) -> Iterator[None]:
        """Turn what the libraries raise into a line for the user."""
        from imap_tools.errors import ImapToolsError

        try:
            yield
        except imaplib.IMAP4.readonly:
            raise ReadOnly(step) from None
        except imaplib.IMAP4.abort as error:
            raise ChannelError(self.line(step, words_of(error))) from None
        except (imaplib.IMAP4.error, ImapToolsError) as error:
            raise Refusal(self.line(step, words_of(error))) from None
        except OSError as error:
            raise ChannelError(self.line(step, words_of(error))) from None
        except (ValueError, TypeError, LookupError, MemoryError) as error:  # the library trips over an answer
            raise ChannelError(self.line(step, f"the answer cannot be understood: {type(error).__name__}")) from None

    def line(self, step: str, words: str) -> str:
        """`host: step: the server's words`, bounded, with no control character and no secret.

        There is no step before there is a connection.
        """
        parts = (self.imap.host, step, self._secrets.without(words))
        return clean(": ".join(filter(None, parts)))[:LONGEST_PROBLEM]


@contextmanager
def _advising(what: str) -> Iterator[None]:
    """Say with a refusal what to look at."""
    try:
        yield
    except Refusal as refusal:
        raise Refusal(f"{str(refusal)[: LONGEST_PROBLEM - len(what) - 3]} ({what})") from None


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _base64(data: bytes) -> str:
    return b2a_base64(data, newline=False).decode()


def _said_once(words: bytes) -> Callable[[bytes], bytes]:
    """The client's part of XOAUTH2: its words, and nothing where the server goes on to say why it refuses them."""
    left = [words]
    return lambda _: left.pop() if left else b""
