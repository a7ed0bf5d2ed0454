"""Mail that SendGrid's Inbound Parse posts to the real page: taken in once, durably, by who knows the token."""

import hashlib
import http.client
import os
import signal
import socket
import threading

import pytest
from conftest import PATIENCE, Shell
from filelock import FileLock
from page import ask, events, inside, serve
from sendgrid_look_alike import posted
from test_provider_events import secrets_of

from marketing_engine.channels import receiving
from marketing_engine.records.database import close

TOKEN = "t0ken-" + "x" * 32
MAILBOXES = """mailboxes:
  dana:
    address: dana@us.example
    send: {by: maildir}
    receive: {by: sendgrid, token: INBOUND_TOKEN}
  plain:
    address: plain@us.example
    send: {by: maildir}
  lost:
    address: lost@us.example
    send: {by: maildir}
    receive: {by: sendgrid, token: NOT_THERE}
"""
BOUNDARY = "xYzZY"
FORM = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}


def world(folder) -> Shell:
    """A shell with a mailbox that gets its replies by Inbound Parse."""
    sh = Shell(folder)
    (sh.config / "mailboxes.yaml").write_text(MAILBOXES)
    secrets_of(sh, INBOUND_TOKEN=TOKEN)
    return sh


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """Its page."""
    sh = world(tmp_path_factory.mktemp("inbound"))
    serve(sh)
    yield sh
    close()
    sh.kill_all()


def form(data: bytes | None, **more: bytes) -> bytes:
    """The form that SendGrid posts where the raw mail is asked for; without it where it is not."""
    fields = {"headers": b"X: y\n", "dkim": b"{@acme.example : pass}", "to": b"dana@us.example", "SPF": b"pass", **more}
    if data is not None:
        fields["email"] = data
    parts = [
        b'--%b\r\nContent-Disposition: form-data; name="%b"\r\n\r\n%b\r\n' % (BOUNDARY.encode(), name.encode(), value)
        for name, value in fields.items()
    ]
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


def raw(number: int, body: bytes = b"Tell me more.\r\n") -> bytes:
    head = f"From: Ada <ada@acme.example>\r\nTo: dana@us.example\r\nSubject: Re: Hello\r\nMessage-ID: <{number}@acme.example>\r\n"
    return head.encode() + b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\n" + body


def hook(sh: Shell, name: str = "dana", token: str = TOKEN) -> str:
    return f"http://127.0.0.1:{sh.port}/webhooks/sendgrid/inbound/{name}/{token}"


def inbox(sh: Shell) -> dict[str, bytes]:
    """What lies in the inbox."""
    return {path.name: path.read_bytes() for path in (sh.state / "inbox" / "new").glob("*")}


def test_a_mail_is_taken_in_as_it_came(page):
    """Byte for byte, whatever its charset and whatever looks like a boundary; under a key of its own; and it is noted as read."""
    before = set(inbox(page))
    for number, body in enumerate(
        (b"plain\r\n", b"gr\xfc\xdfe \x00\xff\r\n", "größe €\r\n".encode(), b"--xYzZ\r\n--xYzZY2", b"x" * 3_000_000)
    ):
        data = raw(number, body)
        assert posted(hook(page), form(data), FORM) == 204
        key = f"sendgrid-dana-{hashlib.sha256(data).hexdigest()[:32]}"
        assert inbox(page)[key] == data
    assert len(inbox(page)) == len(before) + 5
    with inside(page):
        assert receiving.last_read("dana").at and not receiving.last_read("dana").problem
    assert not list((page.state / "inbox" / "tmp").iterdir())


def test_a_reply_that_is_posted_twice_is_one(page):
    """Also at the same moment, and after it was handled."""
    data, before = raw(10), len(inbox(page))
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(posted(hook(page), form(data), FORM))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [204] * 6 and len(inbox(page)) == before + 1
    key = f"sendgrid-dana-{hashlib.sha256(data).hexdigest()[:32]}"
    handled = page.state / "inbox" / ".Handled" / "cur"
    handled.mkdir(parents=True, exist_ok=True)
    (page.state / "inbox" / "new" / key).rename(handled / f"{key}:2,S")
    assert posted(hook(page), form(data), FORM) == 204
    assert len(inbox(page)) == before


def test_wrong_tokens(page):
    """They are refused before anything of the body is read, noted, and never bar the right one."""
    before = inbox(page)
    with socket.create_connection(("127.0.0.1", page.port), timeout=PATIENCE) as sock:
        path = hook(page, token="wrong").partition(str(page.port))[2]
        sock.sendall(
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{page.port}\r\nContent-Length: 30000000\r\n\r\n".encode()
        )
        assert sock.recv(4096).startswith(b"HTTP/1.1 403")
    answers = [posted(hook(page, token=f"{TOKEN[:-1]}{number}"), form(raw(20)), FORM) for number in range(8)]
    assert set(answers) == {403, 429} and answers[-1] == 429
    assert len([one for _, one in events(page, "login_failed") if one["via"] == "inbound"]) == 5
    assert inbox(page) == before
    assert posted(hook(page), form(raw(20)), FORM) == 204
    assert not any(TOKEN[:-1] in str(one) for _, one in events(page, "login_failed"))


def test_what_else_is_refused(page):
    """404 for what is not there; what a person must mend is 503, so that SendGrid posts the reply again."""
    data = form(raw(30))
    assert posted(hook(page, "nobody"), data, FORM) == 404
    assert posted(hook(page, "plain"), data, FORM) == 404
    assert posted(hook(page, "lost"), data, FORM) == 503
    before = inbox(page)
    status, said, _ = ask(
        page, "POST", hook(page).partition(str(page.port))[2], form(None, text=b"hi"), Content_Type=FORM["Content-Type"]
    )
    assert status == 503 and "POST the raw, full MIME message" in said
    with inside(page):
        assert "raw, full MIME" in receiving.last_read("dana").problem
    assert posted(hook(page), b"{}", {"Content-Type": "application/json"}) == 400
    for broken in (b"", b"nonsense", form(raw(31))[:-20], form(raw(31))[:200]):
        assert posted(hook(page), broken, FORM) == 400
    assert posted(hook(page), data, FORM | {"Host": "evil.example"}) == 400
    assert ask(page, "GET", hook(page).partition(str(page.port))[2])[0] == 303
    assert inbox(page) == before


def test_one_that_is_too_large(page):
    """Refused by its length, and while it is read where it does not tell it."""
    path = hook(page).partition(str(page.port))[2]
    assert ask(page, "POST", path, b"x", Content_Length="37748737", Content_Type=FORM["Content-Type"])[0] == 413
    connection = http.client.HTTPConnection("127.0.0.1", page.port, timeout=PATIENCE)

    def portions():
        yield form(raw(40)).removesuffix(f"\r\n--{BOUNDARY}--\r\n".encode())
        for _ in range(37):
            yield b"x" * 1_048_576

    try:
        connection.request("POST", path, portions(), FORM, encode_chunked=True)
        assert connection.getresponse().status == 413
    except (ConnectionError, BrokenPipeError):
        assert ask(page, "GET", "/health")[0] == 200  # it hung up before the rest
    finally:
        connection.close()
    thirty = raw(41, b"y" * 30_000_000)
    assert posted(hook(page), form(thirty), FORM) == 204


def test_a_held_lock_and_a_folder_that_cannot_be_written(tmp_path):
    """503, so that SendGrid posts it again; then it is taken."""
    sh = world(tmp_path)
    serve(sh)
    (sh.state / "mailboxes").mkdir(exist_ok=True)
    try:
        with FileLock(sh.state / "mailboxes" / "dana.lock"):
            assert posted(hook(sh), form(raw(50)), FORM) == 503
        (sh.state / "inbox").write_text("no folder")
        assert posted(hook(sh), form(raw(50)), FORM) == 503
        (sh.state / "inbox").unlink()
        assert posted(hook(sh), form(raw(50)), FORM) == 204
        assert len(inbox(sh)) == 1
    finally:
        sh.kill_all()


def test_kill_9_of_the_page_loses_and_doubles_nothing(tmp_path, trials, rng):
    """SendGrid posts again what was not answered with 2xx: in the end each mail lies there once, whole."""
    sh = world(tmp_path)
    rounds = trials(2, 30)
    try:
        for round in range(rounds):
            serve(sh)
            process = sh.started[-1]
            threading.Timer(rng.uniform(0, 0.15), lambda group=process.pid: os.killpg(group, signal.SIGKILL)).start()
            for number in range(20):
                if posted(hook(sh), form(raw(round * 20 + number, b"z" * 100_000)), FORM) != 204:
                    break
            process.wait()
        serve(sh)
        for number in range(rounds * 20):
            assert posted(hook(sh), form(raw(number, b"z" * 100_000)), FORM) == 204
        assert sorted(inbox(sh).values()) == sorted(raw(number, b"z" * 100_000) for number in range(rounds * 20))
    finally:
        sh.kill_all()
