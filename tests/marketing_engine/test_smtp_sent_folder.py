"""Mail that leaves by SMTP and the Sent folder of a real Dovecot: what may have left is settled by it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from conftest import Shell
from day import opened
from dovecot import PASSWORD, SECRET, Dovecot
from programs import needs
from sending_day import outreach, stand_before_outreach, touches
from smtp_look_alike import CUT, Mail, SmtpLookAlike
from test_never_twice import send_with_sent_folder

from marketing_engine.channels.composing import ComposedMail, OutgoingMail, compose
from marketing_engine.channels.protocol import Accepted, Delivered, Unknown
from marketing_engine.channels.smtp import SmtpChannel
from marketing_engine.config.mailboxes import Mailbox
from marketing_engine.records import boot_clock

pytestmark = needs("dovecot")


class Provider(SmtpLookAlike):
    """A server that files a copy of what it accepts, as Gmail and Microsoft 365 do, if it is told to."""

    def __init__(self, dovecot: Dovecot, user: str, files: bool) -> None:
        super().__init__()
        self._dovecot, self._user, self._files = dovecot, user, files
        self.renames = False

    def accept(self, mail: Mail) -> str:
        """Take a mail, and show it in the Sent folder; where it `renames`, with another Message-ID, as Outlook does."""
        if self._files:
            data = mail.data.replace(b"Message-ID: <", b"Message-ID: <renamed.") if self.renames else mail.data
            self._dovecot.deliver(self._user, data, "Sent")
        return super().accept(mail)


Start = Callable[..., tuple[Provider, SmtpChannel, str]]


@pytest.fixture
def start(dovecot: Dovecot, tmp_path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts a provider and a channel to it, for a user who has no mail yet."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(SECRET, PASSWORD)
    begun = []

    def make(filled_by: str, settle_minutes: float = 0, **imap: object) -> tuple[Provider, SmtpChannel, str]:
        user = dovecot.user()
        provider = Provider(dovecot, user, files=filled_by == "server").__enter__()
        send = {"by": "smtp", "host": "127.0.0.1", "port": provider.port, "tls": "none"}
        server = dovecot.imap(user, **imap)
        sent = {
            "filled_by": filled_by,
            "settle_minutes": settle_minutes,
            "server": server.model_dump(exclude_none=True),
        }
        mailbox = Mailbox.model_validate({"address": "dana@sender.example", "send": send, "sent": sent})
        channel = SmtpChannel("dana", mailbox, mailbox.send)
        begun.append((provider, channel))
        return provider, channel, user

    yield make
    for provider, channel in begun:
        channel.close()
        provider.__exit__()


def touch(number: int, body: str = "Grüße.\n.\n") -> ComposedMail:
    """A mail with a Message-ID of this program."""
    return compose(
        OutgoingMail(
            from_=("Dana", "dana@sender.example"),
            to=("Ada", "ada@customer.example"),
            subject=f"Hello {number}",
            body=body,
            message_id=f"<touch-1.{number:012x}@sender.example>",
        )
    )


def now() -> tuple[str, float]:
    """When a mail was reserved."""
    return datetime.now(UTC).isoformat(), boot_clock.seconds()


def test_a_copy_of_what_was_accepted_lies_in_the_sent_folder(start: Start, dovecot: Dovecot) -> None:
    """As the mail left, marked as read, once; what was refused does not lie there."""
    provider, channel, user = start("us")
    provider.next("end", "450 4.2.0 not now")
    channel.deliver(touch(1))
    for number in (2, 3):
        assert isinstance(channel.deliver(touch(number)), Accepted)
    copies = dovecot.mails(user, "Sent")
    assert [(flags, data) for _, flags, data in copies] == [(r"\Seen", one.data) for one in provider.mails]
    assert channel.was_delivered(touch(2).message_id, *now()) is Delivered.YES
    assert channel.was_delivered(touch(1).message_id, *now()) is Delivered.UNKNOWN  # a copy could have failed
    assert set(channel.departures()) == {channel.key_of(touch(number).message_id) for number in (2, 3)}


@pytest.mark.parametrize(("phase", "left"), [("stored", Delivered.YES), ("end", Delivered.NO)])
def test_the_providers_folder_settles_what_is_unknown(
    start: Start, dovecot: Dovecot, phase: str, left: Delivered
) -> None:
    """A connection that is cut after the mail's end leaves a question, and the folder answers it: sent again or not."""
    provider, channel, user = start("server")
    assert isinstance(channel.deliver(touch(0)), Accepted)  # a folder that is not there proves nothing
    provider.next(phase, CUT)
    assert isinstance(channel.deliver(touch(1)), Unknown)
    assert channel.was_delivered(touch(1).message_id, *now()) is left
    if left is Delivered.NO:
        assert isinstance(channel.deliver(touch(1)), Accepted)
    assert [one.message_id for one in provider.mails] == [touch(0).message_id, touch(1).message_id]
    assert len(dovecot.mails(user, "Sent")) == 2


def test_the_providers_folder_needs_time(start: Start) -> None:
    """What does not lie there yet may come: until the folder has settled nothing is known."""
    provider, channel, _ = start("server", settle_minutes=10)
    assert isinstance(channel.deliver(touch(0)), Accepted)
    provider.next("end", CUT)
    assert isinstance(channel.deliver(touch(1)), Unknown)
    assert channel.was_delivered(touch(1).message_id, *now()) is Delivered.UNKNOWN


def test_what_is_unknown_waits_for_the_folder_to_settle(sh: Shell, dovecot: Dovecot) -> None:
    """By the commands: what lies there is settled by the next; the rest when it had its time, and then it leaves once."""
    stand_before_outreach(sh, 3)
    user = dovecot.user()
    with Provider(dovecot, user, files=True) as provider:
        send_with_sent_folder(sh, dovecot, user, provider.port, settle_minutes=10)
        for position, phase in enumerate((None, "stored", "end"), 1):
            if phase is not None:
                provider.next(phase, CUT)
            sh.ok(outreach(sh, position, position))
        assert [status for (status,) in touches(sh, "status")] == ["sent", "sent", "unknown"]
        for _ in range(2):
            assert "mail_3 " in settled(sh, 1)
        sh.ok(outreach(sh, 1, 3))
        assert len(provider.mails) == 2
        with opened(sh.state / "records.sqlite3") as db:
            ((reserved,),) = db.execute("SELECT reserved_at FROM touches WHERE status = 'unknown'").fetchall()
            before = datetime.fromisoformat(reserved) - timedelta(minutes=10)
            earlier = "reserved_at = ?, reserved_clock = reserved_clock - 600"
            db.execute(f"UPDATE touches SET {earlier} WHERE status = 'unknown'", (before.isoformat(),))
        settled(sh, 0)
        for _ in range(2):
            sh.ok(outreach(sh, 1, 3))
        assert len({mail.message_id for mail in provider.mails}) == len(provider.mails) == 3
        assert {status for (status,) in touches(sh, "status")} == {"sent"}


def settled(sh: Shell, code: int) -> str:
    """Ask the mailboxes about unknown mails; what is said, with this exit code."""
    done = sh("marketing outreach unknown")
    assert done.code == code, done.out + done.err
    return done.out


def test_a_provider_that_gives_mails_another_message_id_proves_nothing(start: Start, dovecot: Dovecot) -> None:
    """Where no mail of ours is found by its Message-ID, one that is not found may have left all the same."""
    provider, channel, user = start("server")
    provider.renames = True
    assert isinstance(channel.deliver(touch(0)), Accepted)
    provider.next("stored", CUT)
    assert isinstance(channel.deliver(touch(1)), Unknown)
    assert len(dovecot.mails(user, "Sent")) == 2
    assert channel.was_delivered(touch(1).message_id, *now()) is Delivered.UNKNOWN


def test_a_copy_that_cannot_be_laid_changes_nothing(
    start: Start, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """With a login that the IMAP server refuses the mail leaves all the same; the reason is said once."""
    monkeypatch.setenv("WRONG_PASSWORD", "not that one")
    provider, channel, _ = start("us", password="WRONG_PASSWORD")
    assert isinstance(channel.deliver(touch(1)), Accepted)
    assert isinstance(channel.deliver(touch(2)), Accepted)
    assert len(provider.mails) == 2
    said = capfd.readouterr().err
    assert said.count("dana: no copy in the Sent folder:") == 1
    assert "not that one" not in said
