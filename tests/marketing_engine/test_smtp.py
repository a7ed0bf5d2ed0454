"""Mail leaves by SMTP: what each failure in each step means, one connection for many mails, and no secret is shown."""

import base64
import dataclasses
import email
import email.policy
import os
import re
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import pytest
import trustme
import yaml
from conftest import ROOT, free_port
from hypothesis import given
from hypothesis import strategies as st
from smtp_answers import REFUSE_THE_ADDRESS, REFUSE_US
from smtp_look_alike import CUT, SILENCE, Behaviour, SmtpLookAlike, message_ids
from token_look_alike import TokenLookAlike

from coordination.effects import MAX_SECONDS
from marketing_engine.channels import smtp, smtp_connection, xoauth2
from marketing_engine.channels.composing import ComposedMail, OutgoingMail, compose
from marketing_engine.channels.hiding import Hiding
from marketing_engine.channels.protocol import (
    Accepted,
    ChannelError,
    Delivered,
    Delivery,
    Refused,
    Unavailable,
    Unknown,
)
from marketing_engine.channels.smtp import SmtpChannel, seven_bit
from marketing_engine.channels.smtp_replies import Answered, Reply, meaning
from marketing_engine.config.mailboxes import Mailbox, Mailboxes

PASSWORD = "correct horse Batterie für 7"
GOOD, FOR_GOOD, NOT_NOW = Accepted, "refused for good", "refused this time"


def mail(number: int = 1, body: str = "Hello Ada.\n.\nA dot began that line.\n", bytes_more: int = 0) -> ComposedMail:
    """A mail, made longer where a test needs more than the network holds."""
    made = compose(
        OutgoingMail(
            from_=("Dana", "dana@sender.example"),
            to=("Ada", "ada@customer.example"),
            subject="Hello",
            body=body,
            message_id=f"<{number}.touch@sender.example>",
        )
    )
    return dataclasses.replace(made, data=made.data + b"and so on, and so on\n" * (bytes_more // 20))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A certificate authority, and a maker of certificates for names."""
    made = trustme.CA()
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    made.cert_pem.write_to_path(path)

    def context(*names: str) -> ssl.SSLContext:
        server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        made.issue_cert(*names).configure_cert(server)
        return server

    return SimpleNamespace(path=path, context=context)


@pytest.fixture
def world(authority: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., SimpleNamespace]]:
    """Starts servers, with a channel to each; all ends after the test."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.path))
    monkeypatch.setenv("DANA_PASSWORD", PASSWORD)
    with ExitStack() as stack:

        def start(tls: str = "starttls", names: tuple[str, ...] = ("127.0.0.1",), **more) -> SimpleNamespace:
            settings = {
                "tls": tls,
                "user": "dana@sender.example",
                "password": "DANA_PASSWORD",
                "seconds": 2,
            } | more.pop("smtp", {})
            sent = more.pop("sent", None)
            behaviour = Behaviour(
                user="dana@sender.example", password=PASSWORD, tls=tls, cert=authority.context(*names), **more
            )
            server = stack.enter_context(SmtpLookAlike(behaviour=behaviour))
            channel = channel_to(server.port, sent=sent, **settings)
            stack.callback(channel.close)
            return SimpleNamespace(server=server, channel=channel, behaviour=behaviour)

        yield start


def channel_to(port: int, *, sent: object = None, **settings: object) -> SmtpChannel:
    """A channel to a server on this machine."""
    send = {"by": "smtp", "host": "127.0.0.1", "port": port, **{k: v for k, v in settings.items() if v is not None}}
    mailbox = Mailbox.model_validate({"address": "dana@sender.example", "send": send, "sent": sent})
    return SmtpChannel("dana", mailbox, mailbox.send)


def kind(delivery: Delivery) -> object:
    """A delivery without its words."""
    return (FOR_GOOD if delivery.for_good else NOT_NOW) if isinstance(delivery, Refused) else type(delivery)


SAFE = [
    (phase, fault, Unavailable)
    for phase in ("greeting", "EHLO", "STARTTLS", "AUTH", "MAIL")
    for fault in ("450 4.2.0 not now", "554 5.5.0 never", "421 4.3.2 closing", CUT, SILENCE)
]
TABLE = [
    *SAFE,
    ("RCPT", "450 4.2.1 the mailbox is busy", NOT_NOW),
    ("RCPT", "550 5.1.1 no such user", FOR_GOOD),
    ("RCPT", "421 4.3.2 closing", Unavailable),
    ("RCPT", CUT, Unavailable),
    ("RCPT", SILENCE, Unavailable),
    ("DATA", "451 4.5.1 not now", NOT_NOW),
    ("DATA", "554 5.5.1 no", NOT_NOW),
    ("DATA", "421 4.3.2 closing", Unavailable),
    ("DATA", "250 what?", Unavailable),
    ("DATA", CUT, Unavailable),
    ("DATA", SILENCE, Unavailable),
    ("body", CUT, Unavailable),
    ("body", SILENCE, Unavailable),
    ("end", "450 4.2.0 not now", NOT_NOW),
    ("end", "554 5.6.0 such a mail never", NOT_NOW),
    ("end", "554 5.7.1 it looks like spam", NOT_NOW),
    ("end", "421 4.3.2 closing", Unavailable),
    ("end", "354 what?", Unknown),
    ("end", "no SMTP", Unknown),
    ("end", CUT, Unknown),
    ("end", SILENCE, Unknown),
    ("stored", CUT, Unknown),
    ("stored", SILENCE, Unknown),
]


ONE_BY_ONE = [(*row, False) for row in TABLE if row[0] in ("MAIL", "RCPT", "DATA")]


@pytest.mark.parametrize(("phase", "fault", "expected", "at_once"), [*((*row, True) for row in TABLE), *ONE_BY_ONE])
def test_each_failure_in_each_step(world, phase: str, fault: str, expected: object, at_once: bool) -> None:
    """What a failure means depends on its step; the mail is there where it must be, and the next mail leaves.

    So it is where the server takes several commands at once, and where it does not.
    """
    at = world(smtp={"seconds": 0.4 if fault == SILENCE else 10}, offers_pipelining=at_once)
    at.server.next(phase, fault)
    delivery = at.channel.deliver(mail(bytes_more=12_000_000 if phase == "body" else 0))
    assert kind(delivery) == expected, delivery
    assert at.server.faults_left == 0
    assert len(at.server.mails) == (phase == "stored")
    assert isinstance(at.channel.deliver(mail(2)), Accepted)
    assert [one.message_id for one in at.server.mails][-1] == "<2.touch@sender.example>"


@pytest.mark.parametrize(
    ("phase", "fault"),
    [("MAIL", CUT), ("RCPT", CUT), ("DATA", CUT), ("MAIL", "421 4.7.0 enough for one connection"), ("MAIL", SILENCE)],
)
def test_a_kept_connection_that_is_dead_is_replaced_once(world, phase: str, fault: str) -> None:
    """The second mail leaves by a new connection, since nothing of it was handed over by the old one."""
    at = world(smtp={"seconds": 0.4 if fault == SILENCE else 10})
    assert isinstance(at.channel.deliver(mail(1)), Accepted)
    at.server.next(phase, fault)
    assert isinstance(at.channel.deliver(mail(2)), Accepted)
    assert (at.server.connections, len(at.server.mails)) == (2, 2)


@pytest.mark.parametrize(("phase", "expected"), [("body", Unavailable), ("end", Unknown), ("stored", Unknown)])
def test_a_mail_that_was_begun_is_not_handed_over_again(world, phase: str, expected: type) -> None:
    """On a kept connection that is cut later than that, the mail is not sent by another one."""
    at = world()
    assert isinstance(at.channel.deliver(mail(1)), Accepted)
    at.server.next(phase, CUT)
    assert isinstance(at.channel.deliver(mail(2, bytes_more=12_000_000 if phase == "body" else 0)), expected)
    assert at.server.connections == 1
    assert len(at.server.mails) == 1 + (phase == "stored")


@pytest.mark.parametrize("refused", ["MAIL", "RCPT"])
def test_a_server_that_wants_a_refused_mail_gets_none(world, refused: str) -> None:
    """It took several commands at once, and asks for the mail though it refused the person: the connection ends."""
    at = world()
    assert isinstance(at.channel.deliver(mail(1)), Accepted)
    at.server.next(refused, "550 5.1.1 no such user")
    at.server.next("DATA", "354 go on")
    assert not isinstance(at.channel.deliver(mail(2)), Accepted)
    assert isinstance(at.channel.deliver(mail(3)), Accepted)
    assert (at.server.connections, at.server.commands.count("RSET")) == (2, 0)
    assert [one.message_id for one in at.server.mails] == ["<1.touch@sender.example>", "<3.touch@sender.example>"]


def test_a_batch_uses_one_connection(world) -> None:
    """Twenty mails, one of them refused in between, need one connection and one login."""
    at = world()
    at.server.next("end", "450 4.2.0 not now")
    assert kind(at.channel.deliver(mail(0))) == NOT_NOW
    for number in range(20):
        if number == 7:
            at.server.next("RCPT", "550 5.1.1 no such user")
            assert kind(at.channel.deliver(mail(100))) == FOR_GOOD
        assert isinstance(at.channel.deliver(mail(number)), Accepted)
    assert (at.server.connections, at.server.logins, len(at.server.mails)) == (1, ["PLAIN"], 20)
    assert at.server.commands.count("RSET") == 1
    at.channel.close()
    assert isinstance(at.channel.deliver(mail(21)), Accepted)
    assert at.server.connections == 2


def test_a_connection_that_was_idle_is_tried_first(world, monkeypatch: pytest.MonkeyPatch) -> None:
    """After some seconds without a mail RSET comes before the next; where it fails, a new connection serves."""
    monkeypatch.setattr(smtp_connection, "IDLE_SECONDS", 0.0)
    at = world()
    assert isinstance(at.channel.deliver(mail(1)), Accepted)
    assert isinstance(at.channel.deliver(mail(2)), Accepted)
    assert (at.server.connections, at.server.commands.count("RSET")) == (1, 1)


def test_the_mail_arrives_as_it_is(world) -> None:
    """Dots, umlauts and line ends arrive as composed; the server's words say who accepted it."""
    at = world()
    body = "Grüße.\n.\n..two dots\n.beginning\n\nend\n"
    sent = mail(body=body)
    delivery = at.channel.deliver(sent)
    assert isinstance(delivery, Accepted)
    assert delivery.by.startswith("127.0.0.1: 250 2.0.0 Ok: queued as 000000.")
    arrived = at.server.mails[0]
    assert arrived.data == sent.data.replace(b"\n", b"\r\n")
    assert (arrived.sender, arrived.recipient) == ("dana@sender.example", "ada@customer.example")
    assert arrived.mail_options == "BODY=8BITMIME RET=HDRS ENVID=<1.touch@sender.example>"
    assert arrived.rcpt_options == "NOTIFY=FAILURE,DELAY"


def test_nothing_is_asked_for_that_is_not_offered(world) -> None:
    """Without 8BITMIME the body is quoted-printable and says the same; without DSN no report is asked for."""
    at = world(offers_8bit=False, offers_dsn=False)
    sent = mail(body="Grüße.\n.\nénde\n")
    assert isinstance(at.channel.deliver(sent), Accepted)
    arrived = at.server.mails[0]
    assert arrived.data.isascii()
    assert (arrived.mail_options, arrived.rcpt_options) == ("", "")
    assert (
        email.message_from_bytes(arrived.data, policy=email.policy.default).get_content() == "Grüße.\r\n.\r\nénde\r\n"
    )


@given(st.lists(st.sampled_from([b".", b"\r", b"\n", b"\r\n", b"x", "ü".encode()]), max_size=40))
def test_no_line_of_a_mail_ends_it(parts: list[bytes]) -> None:
    """Read as a server reads it, a mail is what it was, with one kind of line end, and ends at its end alone."""
    data = b"".join(parts)
    written = smtp._on_the_line(data) + b".\r\n"
    whole, end, rest = (b"\r\n" + written).partition(b"\r\n.\r\n")
    assert (end, rest) == (b"\r\n.\r\n", b"")
    lines = [line.removeprefix(b".") for line in whole[2:].split(b"\r\n")]
    meant = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n")
    assert lines == meant.split(b"\n")
    assert not {b"\r", b"\n"} & {bytes([one]) for line in lines for one in line}


@given(st.text(max_size=300))
def test_seven_bit_mails_say_the_same(body: str) -> None:
    """A mail in seven bits has the header and the text of the same mail in eight."""
    made = mail(body=body)
    as_it_is, in_seven = (
        email.message_from_bytes(data, policy=email.policy.default) for data in (made.data, seven_bit(made))
    )
    assert seven_bit(made).isascii()
    assert in_seven.get_content() == as_it_is.get_content()
    same = [name for name in as_it_is if name != "Content-Transfer-Encoding"]
    assert [as_it_is[name] for name in same] == [in_seven[name] for name in same]


def test_an_identifier_for_reports_is_encoded(world) -> None:
    """A Message-ID with characters that DSN encodes is asked for in xtext, and left out where it is too long."""
    at = world()
    plus = dataclasses.replace(mail(), message_id="<a+b=c@sender.example>")
    at.channel.deliver(plus)
    at.channel.deliver(dataclasses.replace(mail(), message_id=f"<{'x' * 100}@sender.example>"))
    assert [one.mail_options for one in at.server.mails] == ["RET=HDRS ENVID=<a+2Bb+3Dc@sender.example>", "RET=HDRS"]


def test_tls_from_the_first_byte(world) -> None:
    """`tls: implicit` protects the greeting, too."""
    at = world(tls="implicit")
    assert isinstance(at.channel.deliver(mail()), Accepted)
    assert at.server.logins == ["PLAIN"]


def test_without_starttls_nothing_is_said(world) -> None:
    """A server that offers no STARTTLS gets neither the login nor the mail."""
    at = world(tls="none", smtp={"tls": "starttls"})
    delivery = at.channel.deliver(mail())
    assert delivery == Unavailable("127.0.0.1: it offers no STARTTLS, so neither login nor mail goes there")
    assert at.server.commands == ["EHLO"]


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_certificate_of_another_name_is_refused(world, tls: str) -> None:
    """The certificate must be valid for the host of the settings."""
    at = world(tls=tls, names=("mail.elsewhere.example",))
    delivery = at.channel.deliver(mail())
    assert isinstance(delivery, Unavailable)
    assert "its certificate is not valid" in delivery.why
    assert not at.server.logins


def test_a_certificate_of_an_unknown_authority_is_refused(world, monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate that no known authority signed proves nothing."""
    at = world()
    monkeypatch.delenv("SSL_CERT_FILE")
    delivery = at.channel.deliver(mail())
    assert isinstance(delivery, Unavailable)
    assert "its certificate is not valid" in delivery.why


def test_words_before_tls_are_not_taken_for_words_in_it(world) -> None:
    """Answers that an attacker adds to the one to STARTTLS end the connection."""
    at = world()
    at.server.next("STARTTLS", "220 go on\n250 what the attacker answers")
    assert at.channel.deliver(mail()) == Unavailable("127.0.0.1: it said what it was not asked for")


def test_an_answer_too_many_is_not_taken_for_the_last_one(world) -> None:
    """A 250 that came before the mail was ended does not count as its acceptance."""
    at = world()
    at.server.next("DATA", "354 go on\n250 2.0.0 queued")
    delivery = at.channel.deliver(mail())
    assert delivery == Unavailable("127.0.0.1: amid the mail: it said what it was not asked for")


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_login_by_password(world, mechanism: str) -> None:
    """Passwords beyond ASCII serve by both mechanisms."""
    at = world(mechanisms=(mechanism,))
    assert isinstance(at.channel.deliver(mail()), Accepted)
    assert at.server.logins == [mechanism]


def test_a_login_that_cannot_be(world, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong password, no password and no mechanism each say what to look at, and the mailbox sends nothing."""
    at = world()
    monkeypatch.setenv("DANA_PASSWORD", "wrong password")
    refused = at.channel.deliver(mail())
    assert isinstance(refused, Unavailable)
    assert "535 5.7.8" in refused.why
    assert "(check user and the secret DANA_PASSWORD)" in refused.why
    monkeypatch.delenv("DANA_PASSWORD")
    assert "there is no secret DANA_PASSWORD" in at.channel.deliver(mail()).why
    monkeypatch.setenv("DANA_PASSWORD", PASSWORD)
    at.server.next("AUTH", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled")
    assert "it takes no passwords: use oauth" in at.channel.deliver(mail()).why
    at.behaviour.mechanisms = ("XOAUTH2",)
    assert at.channel.deliver(mail()) == Unavailable("127.0.0.1: it offers no login by password")
    assert not at.server.mails


def oauth(tokens: TokenLookAlike) -> dict[str, object]:
    """The settings for a login by token."""
    about = {"token_url": tokens.url, "client_id": "client-of-ours", "refresh_token": "DANA_REFRESH"}
    return {"oauth": about, "password": None}


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenLookAlike]:
    """A token service that knows the refresh token of the secrets."""
    xoauth2._kept.clear()
    with TokenLookAlike() as made:
        monkeypatch.setenv("DANA_REFRESH", made.first_refresh_token)
        yield made


def test_login_by_token(world, tokens: TokenLookAlike) -> None:
    """One access token serves several connections; one that the server takes no more is fetched anew."""
    at = world(smtp=oauth(tokens))
    at.behaviour.tokens = tokens.valid
    for _ in range(3):
        assert isinstance(at.channel.deliver(mail()), Accepted)
        at.channel.close()
    assert (len(tokens.requests), at.server.logins) == (1, ["XOAUTH2"] * 3)
    tokens.valid.clear()
    assert isinstance(at.channel.deliver(mail()), Accepted)
    assert len(tokens.requests) == 2


def test_a_token_that_is_refused_twice(world, tokens: TokenLookAlike) -> None:
    """A new token that is refused, too, is the mailbox's trouble; no third one is fetched, and none is shown."""
    at = world(smtp=oauth(tokens))
    delivery = at.channel.deliver(mail())
    assert isinstance(delivery, Unavailable)
    assert delivery.why == (
        "127.0.0.1: login: 535 5.7.8 Authentication credentials invalid "
        "(check user and scope, and whether the mailbox may send by SMTP)"
    )
    assert len(tokens.requests) == 2


def test_no_token(world, tokens: TokenLookAlike) -> None:
    """Where no token is given the mailbox sends nothing, and its owner reads what to do."""
    at = world(smtp=oauth(tokens))
    tokens.next(400, {"error": "invalid_grant"})
    delivery = at.channel.deliver(mail())
    assert isinstance(delivery, Unavailable)
    assert "put the new refresh token into the secret DANA_REFRESH" in delivery.why


@pytest.mark.parametrize("password", ["hunter2", "x1z", "geheim!"])
def test_no_short_secret_is_shown(world, monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    """Of a password of a few characters nothing is shown either, as it is or encoded; the server's words stay."""
    monkeypatch.setenv("DANA_PASSWORD", password)
    encoded = base64.b64encode(password.encode()).decode()
    both = base64.b64encode(f"\0dana@sender.example\0{password}".encode()).decode()
    for said in (password, encoded, encoded.rstrip("="), both):
        at = world()
        at.behaviour.password = password
        at.server.next("AUTH", f"535 5.7.8 I do not like {said}, really")
        refused = at.channel.deliver(mail())
        assert isinstance(refused, Unavailable)
        assert refused.why.startswith("127.0.0.1: login: 535 5.7.8 I do not like …, really")
        at.server.next("stored", f"250 2.0.0 {'long ' * 37} {said}")
        accepted = at.channel.deliver(mail())
        assert isinstance(accepted, Accepted)
        assert said[:4] not in repr(accepted)


@given(st.text("ab=", min_size=1, max_size=12), st.text("ab= ", max_size=30))
def test_what_is_left_of_an_answer_holds_no_secret(secret: str, text: str) -> None:
    """Whatever stands around it; a secret of one to three characters is hidden where it stands alone."""
    hiding = Hiding()
    hiding.add(secret)
    left = hiding.without(f"{text} {secret} {text}").split("…")
    assert len(left) > 1
    assert all(secret not in part for part in left) or len(secret) < 4


def test_no_secret_is_shown(world, tokens: TokenLookAlike, capfd: pytest.CaptureFixture[str]) -> None:
    """A server that repeats what it was told, in the open or encoded, gets none of it into our words."""
    both = base64.b64encode(f"\0dana@sender.example\0{PASSWORD}".encode()).decode()
    for said in (PASSWORD, both, both[8:30]):
        at = world()
        at.server.next("AUTH", f"535 5.7.8 I do not like {said}")
        shown = at.channel.deliver(mail())
        at.server.next("stored", f"250 2.0.0 it came from {said}")
        accepted = at.channel.deliver(mail())
        assert isinstance(accepted, Accepted)
        assert said not in repr(shown) + repr(accepted) + repr(at.channel.__dict__)
        assert "250 2.0.0 it came from …" in accepted.by
    at = world(smtp=oauth(tokens))
    at.server.next("AUTH", "535 5.7.8 no", times=1)
    at.behaviour.tokens = tokens.valid
    at.channel.deliver(mail())
    (latest,) = tokens.valid - {tokens.first_access_token}
    at.server.next("RCPT", f"550 5.1.1 {latest[3:]}")
    assert latest[3:] not in repr(at.channel.deliver(mail()))
    printed = "".join(capfd.readouterr())
    assert not any(secret in printed for secret in (PASSWORD, both, latest))


def test_hostile_words_are_cleaned_and_cut(world) -> None:
    """Escape sequences, endless lines and many of them end up as one short line."""
    at = world()
    at.server.next("RCPT", "550-5.1.1 \x1b[31mred\x07\n550-5.1.1 and on\n550 5.1.1 " + "x" * 900)
    delivery = at.channel.deliver(mail())
    assert isinstance(delivery, Refused)
    assert delivery.why.startswith("127.0.0.1: RCPT: 550 5.1.1  [31mred  and on xxx".replace("  ", " "))
    assert delivery.why.isprintable()
    assert len(delivery.why) < 260


@pytest.mark.parametrize("words", ["250-more\n" * 20_000, "x" * 100_000, "250 \x00\n" + "9" * 70_000])
def test_endless_answers_end_the_connection(world, words: str) -> None:
    """An answer without end is no answer."""
    at = world()
    at.server.next("MAIL", words)
    assert isinstance(at.channel.deliver(mail()), Unavailable)


def test_a_server_that_trickles_cannot_hold_us(world) -> None:
    """One byte at a time does not lengthen the wait: the step ends in its time."""
    port = free_port()
    import socket

    listener = socket.create_server(("127.0.0.1", port))

    def trickle() -> None:
        sock, _ = listener.accept()
        with sock:
            try:
                while True:
                    sock.sendall(b"2")
                    time.sleep(0.05)
            except OSError:
                return  # the client has gone

    thread = threading.Thread(target=trickle)
    thread.start()
    began = time.monotonic()
    delivery = channel_to(port, tls="none", seconds=0.5).deliver(mail())
    took = time.monotonic() - began
    thread.join()
    listener.close()
    assert delivery == Unavailable("127.0.0.1: no answer in time")
    assert took < 5


def test_all_steps_together_end_in_time(world, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that is slow in each step is left when the time for a mail is over, not when each step's is."""
    monkeypatch.setattr(smtp, "SECONDS", 1.0)
    at = world(smtp={"seconds": 25})
    at.server.next("RCPT", SILENCE)
    began = time.monotonic()
    assert isinstance(at.channel.deliver(mail()), Unavailable)
    assert time.monotonic() - began < 10
    assert smtp.SECONDS < MAX_SECONDS


def test_a_mail_is_not_ended_without_time_for_the_answer(world, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no time is left to wait for the answer, the mail is left unended: safe to try again, not unknown."""
    monkeypatch.setattr(smtp, "ANSWER_SECONDS", 1000.0)
    at = world()
    delivery = at.channel.deliver(mail())
    assert delivery == Unavailable("127.0.0.1: amid the mail: no time is left to wait for its answer")
    assert not at.server.mails


def test_servers_that_are_not_there() -> None:
    """No server, and no name, is the mailbox's trouble."""
    assert channel_to(free_port(), tls="none").deliver(mail()) == Unavailable("127.0.0.1: it takes no connections")
    send = {"by": "smtp", "host": "no-such-host..example"}
    mailbox = Mailbox.model_validate({"address": "dana@sender.example", "send": send})
    delivery = SmtpChannel("dana", mailbox, mailbox.send).deliver(mail())
    assert delivery == Unavailable("no-such-host..example: its name is not found")


@pytest.mark.parametrize(
    ("step", "answer", "expected"),
    [
        ("RCPT", "550 No such user here", FOR_GOOD),
        ("RCPT", "551 5.1.6 moved", FOR_GOOD),
        ("RCPT", "553 mailbox name not allowed", FOR_GOOD),
        ("RCPT", "550 5.1.1 User unknown in relay recipient table", FOR_GOOD),
        ("RCPT", "550 5.2.1 disabled", FOR_GOOD),
        ("RCPT", "550 5.0.0 user unknown", FOR_GOOD),
        ("RCPT", "556 5.1.10 null MX", FOR_GOOD),
        ("RCPT", "552 5.2.2 mailbox full, over quota", NOT_NOW),
        ("RCPT", "452 4.2.2 over quota", NOT_NOW),
        ("RCPT", "550 5.7.1 policy", NOT_NOW),
        ("RCPT", "550 5.4.1 no route", NOT_NOW),
        ("RCPT", "554 no", NOT_NOW),
        ("RCPT", "450 4.2.1 The user is receiving mail too quickly", NOT_NOW),
        ("RCPT", "450 4.2.1 Peak SMTP relay limit exceeded for this customer", Unavailable),
        ("RCPT", "554 5.7.1 Relay access denied", Unavailable),
        ("RCPT", "550 relay not permitted", Unavailable),
        ("RCPT", "550 5.7.1 Unable to relay", Unavailable),
        ("RCPT", "554 5.7.1 <ada@customer.example>: Recipient address rejected: Quota exceeded", Unavailable),
        ("RCPT", "452 4.4.5 Messages per second limit exceeded", Unavailable),
        ("RCPT", "450 4.7.1 rate", Unavailable),
        ("RCPT", "450 4.7.1 <ada@customer.example>: Recipient address rejected: Access denied", NOT_NOW),
        ("RCPT", "450 4.7.1 <ada@customer.example>: Recipient address rejected: Greylisted", NOT_NOW),
        ("RCPT", "450 4.7.1 <ada@customer.example>: Recipient address rejected: Quota exceeded", Unavailable),
        ("RCPT", "451 4.3.5 <ada@customer.example>: Recipient address rejected: Server error", Unavailable),
        ("RCPT", "452 4.3.1 insufficient system storage", Unavailable),
        ("RCPT", "454 4.7.0 too many", Unavailable),
        ("RCPT", "550 5.4.5 Daily user sending limit exceeded", Unavailable),
        ("RCPT", "550 5.1.90 daily limit for message recipients", Unavailable),
        ("RCPT", "550 5.1.8 bad sender", Unavailable),
        ("RCPT", "530 5.7.0 authentication required", Unavailable),
        ("the mail", "550 5.7.30 basic authentication is not supported", Unavailable),
        ("the mail", "554 5.2.0 STOREDRV; 5.7.60 no permission", NOT_NOW),
        ("the mail", "550 5.7.60 no permission to send as this sender", Unavailable),
        ("the mail", "550 5.7.705 tenant has exceeded threshold", Unavailable),
        ("the mail", "552 5.3.4 too big", NOT_NOW),
        ("the mail", "552 too big", NOT_NOW),
        ("the mail", "550 5.7.1 spam", NOT_NOW),
        ("the mail", "550 5.1.1 no such user", FOR_GOOD),
        ("the mail", "451 4.3.0 queue file write error", Unavailable),
        ("the mail", "452 4.2.2 full", NOT_NOW),
        ("MAIL", "550 5.1.1 what?", Unavailable),
        ("login", "535 5.7.8 no", Unavailable),
    ],
)
def test_what_answers_mean(step: str, answer: str, expected: object) -> None:
    """Whether an answer is about the recipient, the mail, or the mailbox that it leaves by."""
    code, _, words = answer.partition(" ")
    assert kind(meaning(Answered(step, Reply.of(int(code), words.encode(), Hiding())), "smtp.example")) == expected


@pytest.mark.parametrize("answer", REFUSE_THE_ADDRESS)
def test_what_is_said_of_the_address_refuses_for_good(answer: str) -> None:
    """No other day will be better; a temporary answer of the same words is not for good."""
    code, _, words = answer.partition(" ")
    assert kind(meaning(Answered("RCPT", Reply.of(int(code), words.encode(), Hiding())), "smtp.example")) == FOR_GOOD
    later = Reply.of(450, re.sub(r"\b5(\.\d+\.\d+)", r"4\1", words).encode(), Hiding())
    assert kind(meaning(Answered("RCPT", later), "smtp.example")) != FOR_GOOD


@pytest.mark.parametrize("step", ["RCPT", "the mail"])
@pytest.mark.parametrize("answer", REFUSE_US)
def test_what_is_said_of_us_refuses_no_person_for_good(step: str, answer: str) -> None:
    """Our reputation, the text or a limit: the address may be a good one, and another day or mailbox may do."""
    code, _, words = answer.partition(" ")
    assert kind(meaning(Answered(step, Reply.of(int(code), words.encode(), Hiding())), "smtp.example")) in (
        NOT_NOW,
        Unavailable,
    )


def test_without_a_sent_folder_nothing_is_proved(world) -> None:
    """Plain SMTP keeps no list of what left."""
    channel = channel_to(1, tls="none")
    assert channel.was_delivered("<1.touch@sender.example>", "2026-11-27T10:00:00Z") is Delivered.UNKNOWN
    assert channel.departures() == {}
    assert channel.key_of("<1.touch@sender.example>") == "1.touch@sender.example"
    assert channel.place("1.touch@sender.example") == "dana: 1.touch@sender.example"
    assert channel.describe() == "by SMTP through 127.0.0.1 as dana@sender.example"
    assert "no Sent folder" in channel.whereabouts()
    channel.close()


def test_the_look_alike_as_a_program(tmp_path: Path) -> None:
    """What it says it accepted lies in its Maildir, also when it is killed at once; faults by chance are noted."""
    script = Path(__file__).parent / "smtp_look_alike.py"
    port, folder = free_port(), tmp_path / "accepted"
    process = subprocess.Popen(
        [sys.executable, script, str(port), folder, "--faults", "1.0", "--seed", "3"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": ""},
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == f"ready on {port}\n"
        channel = channel_to(port, tls="none")
        deliveries = {number: channel.deliver(mail(number)) for number in range(60)}
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    channel.close()
    accepted = {f"<{number}.touch@sender.example>" for number, one in deliveries.items() if isinstance(one, Accepted)}
    unknown = {f"<{number}.touch@sender.example>" for number, one in deliveries.items() if isinstance(one, Unknown)}
    lie = message_ids(folder)
    assert set(lie.values()) == {1}
    assert accepted <= set(lie) <= accepted | unknown
    faults = (folder / "faults").read_text().split()
    assert len(accepted) < 60
    assert (
        faults.count("end") + faults.count("stored")
        <= len(unknown)
        <= sum(one in ("body", "end", "stored") for one in faults)
    )


class Evidence:
    """Stands where the Sent folder by IMAP does, which has tests of its own: what it is given, and how it fails."""

    appended: list[bytes]
    fails: Callable[[], object]

    def __init__(self, name: str, mailbox: Mailbox) -> None:
        assert (name, mailbox.sent is not None) == ("dana", True)
        self.is_closed = False

    def append(self, data: bytes) -> None:
        type(self).fails()
        type(self).appended.append(data)

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        type(self).fails()
        return Delivered.YES if message_id == "<1.touch@sender.example>" else Delivered.NO

    def departures(self) -> dict[str, object]:
        type(self).fails()
        return {"1.touch@sender.example": self}

    def place(self, key: str) -> str:
        return f"Sent of dana: {key}"

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def evidence(monkeypatch: pytest.MonkeyPatch) -> type[Evidence]:
    """A Sent folder that works."""
    Evidence.appended, Evidence.fails = [], lambda: None
    module = SimpleNamespace(SentFolderEvidence=Evidence)
    monkeypatch.setitem(sys.modules, "marketing_engine.channels.sent_folder", module)
    return Evidence


def sent_by(filled_by: str) -> dict[str, object]:
    """The settings of a Sent folder."""
    return {"filled_by": filled_by, "server": {"by": "imap", "host": "imap.sender.example"}}


@pytest.mark.parametrize("filled_by", ["us", "server"])
def test_a_copy_is_ours_to_keep_or_not(world, evidence: type[Evidence], filled_by: str) -> None:
    """What the server accepted is laid into the Sent folder where the server does not do so; nothing else is."""
    at = world(sent=sent_by(filled_by))
    at.server.next("end", "450 4.2.0 not now")
    at.channel.deliver(mail(1))
    assert isinstance(at.channel.deliver(mail(2)), Accepted)
    at.server.next("stored", CUT)
    assert isinstance(at.channel.deliver(mail(3)), Unknown)
    assert evidence.appended == ([mail(2).data] if filled_by == "us" else [])


def test_a_copy_that_fails_changes_nothing(
    world, evidence: type[Evidence], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail has left all the same, in time; that is said once."""

    def fail() -> None:
        raise ChannelError("imap.sender.example: no\x1b[31m")

    evidence.fails = fail
    at = world(sent=sent_by("us"))
    assert isinstance(at.channel.deliver(mail(1)), Accepted)
    assert isinstance(at.channel.deliver(mail(2)), Accepted)
    said = capfd.readouterr().err
    assert said == "⚠️  dana: no copy in the Sent folder: imap.sender.example: no [31m\n"
    stuck = threading.Event()
    evidence.fails = lambda: stuck.wait(30)
    monkeypatch.setattr(smtp, "MAX_SECONDS", 2.5)
    began = time.monotonic()
    assert isinstance(at.channel.deliver(mail(3)), Accepted)
    assert time.monotonic() - began < 10
    stuck.set()


def test_the_sent_folder_is_the_evidence(world, evidence: type[Evidence]) -> None:
    """What lies there has left; where the folder cannot be asked, nothing is known."""
    at = world(sent=sent_by("server"))
    assert at.channel.was_delivered("<1.touch@sender.example>", "2026-11-27T10:00:00Z") is Delivered.YES
    assert at.channel.was_delivered("<2.touch@sender.example>", "2026-11-27T10:00:00Z") is Delivered.NO
    assert list(at.channel.departures()) == ["1.touch@sender.example"]
    assert at.channel.place("1.touch@sender.example") == "Sent of dana: 1.touch@sender.example"
    assert at.channel.whereabouts() == "the folder Sent of dana@sender.example"

    def fail() -> None:
        raise ChannelError("imap.sender.example: it takes no connections")

    evidence.fails = fail
    assert at.channel.was_delivered("<1.touch@sender.example>", "2026-11-27T10:00:00Z") is Delivered.UNKNOWN
    with pytest.raises(ChannelError):
        at.channel.departures()
    made = at.channel._folder()
    at.channel.close()
    assert made.is_closed


def test_the_settings_in_the_documentation_are_valid() -> None:
    """Every mailbox that the documentation shows can be configured so."""
    fences = [
        fence
        for page in (ROOT / "docs").glob("mail*.md")
        for fence in re.findall(r"```yaml\n(mailboxes:\n.*?)```", page.read_text(), re.DOTALL)
    ]
    shown = [Mailboxes.model_validate(yaml.safe_load(fence)) for fence in fences]
    assert any(mailbox.send.by == "smtp" for one in shown for mailbox in one.mailboxes.values())
