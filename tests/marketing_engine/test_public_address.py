"""Whether the page is reached by its public address: over TLS, through a proxy, as a test can do it on one machine."""

import email
import email.policy
import http.server
import re
import socket
import ssl
import threading

import pytest
import requests
import trustme
from conftest import Shell
from page import ask, events, inside, serve
from public_page import NAME, go_home, make_public

from marketing_engine.channels.composing import OutgoingMail, compose
from marketing_engine.config import link_key
from marketing_engine.outreach import public_address
from marketing_engine.outreach.public_address import check
from marketing_engine.outreach.unsubscribe_links import header_fields

PUBLIC = "93.184.215.14"


class Proxy(http.server.ThreadingHTTPServer):
    """Ends TLS as a reverse proxy does, and asks the page; `answers` are said in its place, by their order."""

    def __init__(self, sh: Shell, certificate: trustme.LeafCert) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.sh = sh
        self.answers: list[tuple[int, str, dict[str, str]]] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request, client_address) -> None:
        """A client that does not like the certificate is no error of the test's."""


class Handler(http.server.BaseHTTPRequestHandler):
    """One request."""

    server: Proxy

    def do_GET(self) -> None:
        """Pass it on as it is, with its Host."""
        if self.server.answers:
            self.say(*self.server.answers.pop(0))
        else:
            self.pass_on("GET")

    def do_POST(self) -> None:
        """The same with its body."""
        self.pass_on("POST", self.rfile.read(int(self.headers["Content-Length"])))

    def pass_on(self, method: str, body: bytes | None = None) -> None:
        """Ask the page, and say what it says."""
        about = {name.replace("-", "_"): self.headers[name] for name in ("Host", "Content-Type") if self.headers[name]}
        status, said, headers = ask(self.server.sh, method, self.path, body, **about, X_Forwarded_For="203.0.113.9")
        self.say(status, said, {name: value for name, value in headers.items() if name != "content-length"})

    def say(self, status: int, said: str, headers: dict[str, str]) -> None:
        """Answer the client."""
        self.send_response(status or 502)
        for name, value in {"Content-Length": str(len(said)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(said.encode())

    def log_message(self, *_about) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def authority():
    """Who signs certificates in this test."""
    return trustme.CA()


@pytest.fixture
def at_home(sh, monkeypatch) -> Shell:
    """This process has the shell's configuration and its home."""
    return go_home(sh, monkeypatch)


@pytest.fixture
def proxy(sh, at_home, authority, monkeypatch, tmp_path):
    """The page behind a proxy with a name that leads here as if to a public address."""
    ending = Proxy(sh, authority.issue_cert(NAME))
    thread = threading.Thread(target=ending.serve_forever, args=(0.01,))
    thread.start()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(tmp_path / "authority.pem"))
    monkeypatch.setattr(public_address, "addresses_of", lambda host, port: [PUBLIC])
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *more, **rest: real("127.0.0.1", *more, **rest))
    make_public(sh, f"https://{NAME}:{ending.server_port}")
    with inside(sh):
        yield ending
    ending.shutdown()
    thread.join()
    ending.server_close()


def test_the_page_is_known_by_its_answer(proxy, monkeypatch):
    """Reached by its name: mails get links. Any other page, key, certificate or place: they get none, and it is told why."""
    serve(proxy.sh)
    found = check()
    assert (found.problem, found.verified_at != "") == ("", True)
    assert len(header_fields("b@x.example", "<1@x>", "sam@screenwise.example")) == 2
    for said, why in (
        ((200, "0" * 64, {}), "is another page, or has another key"),
        ((200, "", {}), "is another page, or has another key"),
        ((301, "", {"Location": "https://www.example/\x1b"}), "it leads on to https://www.example/"),
        ((404, "no", {}), "is not this page, or the page has no key yet (status 404)"),
        ((503, "no", {}), "cannot work now"),
    ):
        proxy.answers.append(said)
        again = check()
        assert why in again.problem and again.problem.isprintable() and again.verified_at == found.verified_at
        assert len(header_fields("b@x.example", "<1@x>", "sam@screenwise.example")) == 1
    key = link_key.file().read_text()
    link_key.file().write_text("0" * 64)
    monkeypatch.setenv(link_key.NAME, key.strip())
    assert "has another key" in check().problem
    monkeypatch.delenv(link_key.NAME)
    assert check().problem == ""


def test_from_the_mail_to_the_end_of_mail(proxy):
    """What a provider does: take the link of a mail, POST over https without cookies; the person is suppressed for good."""
    serve(proxy.sh)
    assert check().problem == ""
    mail = compose(
        OutgoingMail(
            from_=("Sam", "sam@screenwise.example"),
            to=("Bob", "bob@buyer.example"),
            subject="Hello",
            body="Hello.\n",
            message_id="<touch-1.0123456789abcdef@screenwise.example>",
            more=header_fields(
                "bob@buyer.example", "<touch-1.0123456789abcdef@screenwise.example>", "sam@screenwise.example"
            ),
        )
    )
    read = email.message_from_bytes(mail.data, policy=email.policy.default)
    (link,) = re.findall(r"<(https:[^>]*)>", read["List-Unsubscribe"])
    body = dict([read["List-Unsubscribe-Post"].split("=")])
    with requests.Session() as session:
        session.trust_env = False
        assert "b***@buyer.example" in session.get(link).text
        assert proxy.sh("marketing suppress check bob@buyer.example").code == 0
        for sent in ({"data": body}, {"files": {name: (None, value) for name, value in body.items()}}):
            answer = session.post(link, **sent, allow_redirects=False)
            assert (answer.status_code, dict(answer.cookies)) == (200, {})
    suppressed = proxy.sh("marketing suppress check bob@buyer.example")
    assert (suppressed.code, "asked, unsubscribe link" in suppressed.out) == (1, True)
    assert [more["via"] for _, more in events(proxy.sh, "unsubscribed")] == ["one-click"]


def test_what_is_not_public(proxy, monkeypatch):
    """A certificate that no authority signed, a name that leads inside or nowhere, a page that is down."""
    assert "(status 502)" in check().problem
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", requests.certs.where())
    assert "certificate is not valid" in check().problem
    for inner in ("127.0.0.1", "10.0.0.1", "192.168.1.2", "::1", "fe80::1", "169.254.1.1", "100.64.0.1"):
        monkeypatch.setattr(public_address, "addresses_of", lambda host, port, inner=inner: [PUBLIC, inner])
        assert check().problem == f"{NAME} leads to {inner}, which is no public address"

    def nowhere(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(public_address, "addresses_of", nowhere)
    assert check().problem == f"the name {NAME} is not found: Name or service not known"


def test_the_command_says_what_holds(sh, at_home):
    """On this machine alone the page is reached, and that is said to be not enough; without an address there is nothing."""
    none = sh("marketing public-address")
    assert (none.code, "names no public_url" in none.err) == (1, True)
    make_public(sh, f"http://127.0.0.1:{sh.port}")
    down = sh("marketing public-address")
    assert (down.code, "it is not reached" in down.out) == (1, True)
    serve(sh)
    reached = sh("marketing public-address")
    assert (reached.code, "reached, but 127.0.0.1 is this machine alone" in reached.out) == (1, True)
    (record,) = sh("marketing public-address --json").records
    assert (record["verified_at"], record["unsubscribed"], record["problem"][:12]) == ("", 0, "reached, but")
    assert ask(sh, "GET", "/public-address/short")[0] == 404
