"""Sending by SendGrid, against a server on loopback that takes only what SendGrid documents."""

import json
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from conftest import until
from sendgrid_look_alike import (
    SendGridLookAlike,
    close_quietly,
    cut_to,
    error,
    hang,
    hang_up,
    queued_then,
    reset,
    status,
    trickle,
)

from coordination.registry import now_text
from marketing_engine.channels import telling
from marketing_engine.channels.composing import ComposedMail, OutgoingMail, compose
from marketing_engine.channels.protocol import Accepted, Delivered, Refused, Unavailable, Unknown
from marketing_engine.channels.sendgrid import SendGridChannel
from marketing_engine.config.mailboxes import Mailbox
from marketing_engine.records.database import close, transaction
from marketing_engine.records.tables import ProviderEvent

TO = "ada@acme.example"


@pytest.fixture
def sendgrid() -> Iterator[SendGridLookAlike]:
    """The look-alike."""
    with SendGridLookAlike() as server:
        yield server


@pytest.fixture
def channel(sendgrid, monkeypatch, tmp_path) -> Iterator[SendGridChannel]:
    """A mailbox that sends by it."""
    monkeypatch.setenv("SENDGRID_API_KEY", sendgrid.key)
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    made = channel_of(sendgrid.url)
    yield made
    made.close()
    close()


def channel_of(url: str, **more: object) -> SendGridChannel:
    send = {"by": "sendgrid", "base_url": url, "seconds": 5, **more}
    mailbox = Mailbox.model_validate({"address": "dana@us.example", "send": send})
    return SendGridChannel("dana", mailbox, mailbox.send)


def mail(number: int = 1, **more: object) -> ComposedMail:
    said = {
        "from_": ("Dana Example", "dana@us.example"),
        "to": ("Ada Lovelace", TO),
        "subject": "Hello",
        "body": "Dear Ada\n",
    }
    return compose(OutgoingMail(**{**said, "message_id": f"<touch-1.{number:032x}@us.example>", **more}))


def test_what_is_handed_over(sendgrid, channel):
    """A follow-up in its thread: one person, plain text, our header fields, nothing tracked and nothing added."""
    ours = mail(
        subject="Re: Grüße \U0001f44b",
        body="Dear Ada,\n\nüber 3 € – really.\n",
        in_reply_to="<touch-1.b@us.example>",
        references=("<touch-1.a@us.example>",),
        more=(
            ("List-Unsubscribe", "<https://us.example/u/1>, <mailto:dana@us.example?subject=unsubscribe>"),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
            ("Auto-Submitted", "auto-replied"),
        ),
    )
    taken = channel.deliver(ours)
    assert isinstance(taken, Accepted) and taken.by.startswith("SendGrid: 202, X-Message-Id ")
    (sent,) = sendgrid.queued
    off = {"enable": False}
    assert sent == {
        "personalizations": [
            {"to": [{"email": TO, "name": "Ada Lovelace"}], "custom_args": {"touch": f"touch-1.{1:032x}@us.example"}}
        ],
        "from": {"email": "dana@us.example", "name": "Dana Example"},
        "subject": "Re: Grüße \U0001f44b",
        "content": [{"type": "text/plain", "value": "Dear Ada,\n\nüber 3 € – really.\n"}],
        "headers": {
            "Message-ID": f"<touch-1.{1:032x}@us.example>",
            "In-Reply-To": "<touch-1.b@us.example>",
            "References": "<touch-1.a@us.example> <touch-1.b@us.example>",
            "List-Unsubscribe": "<https://us.example/u/1>, <mailto:dana@us.example?subject=unsubscribe>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-replied",
        },
        "mail_settings": {"footer": off, "sandbox_mode": off},
        "tracking_settings": {
            "click_tracking": {"enable": False, "enable_text": False},
            "open_tracking": off,
            "subscription_tracking": off,
            "ganalytics": off,
        },
    }
    channel.deliver(mail(2, tracked=True))  # as a campaign with `tracking: true` has it
    tracked = sendgrid.queued[-1]["tracking_settings"]
    assert (tracked["click_tracking"], tracked["open_tracking"]) == (
        {"enable": True, "enable_text": True},
        {"enable": True},
    )
    arguments = json.dumps(sent["personalizations"][0]["custom_args"])
    assert not any(word in arguments for word in (TO, "ada", "Lovelace", "acme"))  # SendGrid keeps them for good


@pytest.mark.parametrize(
    ("name", "subject", "body"),
    [
        ("", "x", "."),
        ('"Quoted\\" <other@else.example>', "=?utf-8?q?no?=", "-unsubscribe- {{name}} [unsubscribe] %body%\n"),
        ("日本 太郎", "長" * 120, "x" * 3000 + "\n"),
        ("Ann\r\nBcc: other@else.example", "line\r\nBcc: other@else.example", "a\r\nb\rc\n"),
    ],
)
def test_foreign_text_stays_text(sendgrid, channel, name, subject, body):
    """Whatever names and subjects hold, there is one recipient, and what is sent is what was composed."""
    ours = mail(to=(name, TO), subject=subject, body=body)
    assert isinstance(channel.deliver(ours), Accepted)
    (sent,) = sendgrid.queued
    assert [to["email"] for to in sent["personalizations"][0]["to"]] == [TO]
    assert sent["subject"] == " ".join(subject.split())
    assert sent["content"][0]["value"] == body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    assert set(sent["headers"]) == {"Message-ID"}


def test_one_connection_for_a_batch(sendgrid, channel):
    """Until it is closed; then there is another one."""
    for number in range(5):
        assert isinstance(channel.deliver(mail(number)), Accepted)
    assert (len(sendgrid.queued), sendgrid.connections) == (5, 1)
    channel.close()
    assert isinstance(channel.deliver(mail(6)), Accepted)
    assert sendgrid.connections == 2


def test_a_connection_that_the_server_closed_is_opened_anew(sendgrid, channel):
    """A kept one that ended meanwhile makes no mail doubtful."""
    sendgrid.next(close_quietly)
    assert isinstance(channel.deliver(mail(1)), Accepted)
    until(lambda: sendgrid.closed == 1, "the server to close it")
    assert isinstance(channel.deliver(mail(2)), Accepted)
    assert (len(sendgrid.queued), sendgrid.connections) == (2, 2)


def test_the_sandbox_sends_nothing(sendgrid, channel):
    """Its 200 is told apart from 202, and is no reason to give up the address."""
    sandbox = channel_of(sendgrid.url, sandbox=True)
    assert not sandbox.is_real and "sends nothing" in sandbox.describe()
    assert sandbox.deliver(mail()) == Refused("SendGrid's sandbox took it: nothing is sent", for_good=False)
    assert sendgrid.queued == [] and sendgrid.received[0]["mail_settings"]["sandbox_mode"] == {"enable": True}
    sandbox.close()


ANSWERS = [
    ("429", status(429, retry_after="30"), Unavailable, "again after 30"),
    ("429 with a reset", status(429, x_ratelimit_reset="1800000000"), Unavailable, "again after 1800000000"),
    ("401", error(401, "Maximum credits exceeded"), Unavailable, "Maximum credits exceeded"),
    ("403", error(403, "The from address does not match a verified Sender Identity."), Unavailable, "verified Sender"),
    ("404", error(404, "not found"), Unavailable, "not found"),
    ("a redirect", status(307, location="http://127.0.0.1:9/"), Unavailable, "307"),
    ("503 with a time", status(503, "down", retry_after="60"), Unavailable, "again after 60"),
    ("503 of a gateway", status(503, "<html>upstream connect error"), Unknown, "503"),
    ("500", error(500, "internal server error"), Unknown, "internal server error"),
    ("502", status(502, "<html>"), Unknown, "502"),
    ("408", status(408), Unknown, "408"),
    ("200 outside the sandbox", status(200), Unknown, "200"),
    ("413", status(413, "<html>"), Refused, "413"),
    ("400", error(400, "The subject is required.", "subject"), Refused, "The subject is required."),
    (
        "400 of an address",
        error(400, "Does not contain a valid address.", "personalizations.0.to.0.email"),
        Refused,
        "valid",
    ),
    ("202 that says too much", status(202, "x" * 200_000), Accepted, "202"),
]


@pytest.mark.parametrize(("_what", "script", "outcome", "words"), ANSWERS, ids=[one[0] for one in ANSWERS])
def test_every_answer(sendgrid, channel, _what, script, outcome, words):
    """What was surely not taken may be tried again; what may have been taken is unknown; the rest says why."""
    sendgrid.next(script)
    found = channel.deliver(mail())
    assert isinstance(found, outcome), found
    assert words in (found.by if isinstance(found, Accepted) else found.why)
    if isinstance(found, Refused):
        assert found.for_good == (_what in ("413", "400 of an address"))
    assert isinstance(channel.deliver(mail(2)), Accepted)  # the mailbox can be used again


HOSTILE = [
    b"[" * 50_000,
    b'{"errors": "no list"}',
    b'{"errors": [{"message": "\\u001b[31mred\\r\\nForged: line", "field": 7}, 5, null]}',
    b"\xff\xfe\x00",
    b'{"errors": [{"message": "' + b"long " * 100_000 + b'"}]}',
    b"",
]


@pytest.mark.parametrize("body", HOSTILE)
def test_the_words_of_an_error_are_a_strangers(sendgrid, channel, body):
    """They are cut, made one line, and break nothing."""
    sendgrid.next(status(400, body))
    found = channel.deliver(mail())
    assert isinstance(found, Refused) and not found.for_good
    assert found.why.isprintable() and len(found.why) < 500


CUTS = [
    ("hung up after the request", hang_up, Unknown),
    ("reset after the request", reset, Unknown),
    ("cut in the status", cut_to(b"HTTP/1.1 20"), Unknown),
    ("cut after the status", cut_to(b"HTTP/1.1 202 Accepted\r\n"), Accepted),
    ("no answer in time", hang, Unknown),
    ("queued, and hung up", queued_then(hang_up), Unknown),
    ("an answer without an end", trickle, Unknown),
]


@pytest.mark.parametrize(("_what", "script", "outcome"), CUTS, ids=[one[0] for one in CUTS])
@pytest.mark.parametrize("kept", [False, True], ids=["a new connection", "a kept connection"])
def test_cut_after_the_request_was_handed_over(sendgrid, channel, _what, script, outcome, kept):
    """It may have been taken, which cannot be told, and it ends in time."""
    quick = channel_of(sendgrid.url, seconds=1.5)
    if kept:
        assert isinstance(quick.deliver(mail(7)), Accepted)
    sendgrid.next(script)
    began = time.monotonic()
    assert isinstance(quick.deliver(mail()), outcome)
    assert time.monotonic() - began < 20
    assert isinstance(quick.deliver(mail(8)), Accepted)
    quick.close()


def test_cut_while_the_request_is_handed_over(sendgrid, channel):
    """As soon as its body begins to leave it cannot be told how far it came."""
    sendgrid.deaf = True
    assert isinstance(channel.deliver(mail()), Unknown)
    assert sendgrid.received == []


def test_cut_before_the_request_was_handed_over(sendgrid, channel, monkeypatch):
    """No name, no listener, no TLS, a listener that never answers a connection: nothing left, so it may be tried again."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # it does not listen
        closed = channel_of(f"http://127.0.0.1:{bound.getsockname()[1]}")
        assert isinstance(closed.deliver(mail()), Unavailable)
    plain = channel_of(sendgrid.url.replace("http:", "https:"), seconds=2)
    assert isinstance(plain.deliver(mail()), Unavailable)
    nowhere = channel_of("https://nowhere.invalid", seconds=5)
    assert isinstance(nowhere.deliver(mail()), Unavailable)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(1)
        mute = channel_of(f"https://127.0.0.1:{silent.getsockname()[1]}", seconds=0.5)
        assert isinstance(mute.deliver(mail()), Unavailable)
    assert sendgrid.received == []


def test_without_a_key(sendgrid, channel, monkeypatch):
    """The mailbox cannot send, and says which secret is missing; no value of it is ever shown."""
    monkeypatch.setenv("SENDGRID_API_KEY", "two words")
    found = channel.deliver(mail())
    assert isinstance(found, Unavailable) and "SENDGRID_API_KEY" in found.why and "two words" not in found.why
    monkeypatch.setenv("SENDGRID_API_KEY", "SG.wrong")
    found = channel.deliver(mail())
    assert isinstance(found, Unavailable) and "SG.wrong" not in found.why
    monkeypatch.setenv("SENDGRID_API_KEY", sendgrid.key)  # changed meanwhile
    assert isinstance(channel.deliver(mail()), Accepted)


def told(kind: str, message_id: str, at: str = "") -> None:
    with transaction() as db:
        id = f"{kind}-{message_id}-{at}"
        now = now_text()
        db.add(ProviderEvent(id=id, mailbox="dana", kind=kind, message_id=message_id, at=at or now, received_at=now))


def test_what_events_prove(channel):
    """Any event but a drop proves that a mail left; a drop since it was reserved that it did not; none proves nothing."""
    since = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert channel.was_delivered("<a@us.example>", since) is Delivered.UNKNOWN
    for kind in telling.LEFT:
        told(kind, f"<{kind}@us.example>")
        assert channel.was_delivered(f"<{kind}@us.example>", since) is Delivered.YES
    told("dropped", "<b@us.example>", "2020-01-01T00:00:00Z")
    assert channel.was_delivered("<b@us.example>", since) is Delivered.UNKNOWN  # another try's
    told("dropped_hard", "<b@us.example>")
    assert channel.was_delivered("<b@us.example>", since) is Delivered.NO
    told("deferred", "<b@us.example>")
    assert channel.was_delivered("<b@us.example>", since) is Delivered.YES
    told("account_status_change", "<c@us.example>")
    assert channel.was_delivered("<c@us.example>", since) is Delivered.UNKNOWN
