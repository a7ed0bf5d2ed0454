"""The Sent folder as evidence, on a real Dovecot: what left is found there, and each mail is read once."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from pathlib import Path

import pytest
from dovecot import Dovecot
from programs import needs

from marketing_engine.channels import receiving
from marketing_engine.channels.protocol import ChannelError, Delivered
from marketing_engine.channels.sent_folder import SentFolderEvidence
from marketing_engine.config.mailboxes import Mailbox
from marketing_engine.records import boot_clock

pytestmark = needs("dovecot")

LONG_AGO = (datetime.now(UTC) - timedelta(hours=1)).isoformat()


def mailbox(dovecot: Dovecot, user: str, port: int = 0, **sent: object) -> Mailbox:
    """A mailbox with a Sent folder."""
    return Mailbox.model_validate(
        {
            "address": "dana@screenwise.example",
            "send": {"by": "maildir"},
            "receive": dovecot.imap(user, port=port or dovecot.port).model_dump(),
            "sent": sent,
        }
    )


def id_of(number: int) -> str:
    """The Message-ID of one of our mails."""
    return f"<touch-1.{number:012x}@screenwise.example>"


def ours(number: int, **headers: str) -> bytes:
    """A mail of ours, with the line ends that it is made with."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "dana@screenwise.example", f"Ann <p{number}@acme.example>"
    mail["Subject"], mail["Date"] = "A question about hiring", "Fri, 27 Nov 2026 10:00:00 +0000"
    mail["Message-ID"] = id_of(number)
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content("Hello,\n\nhow do you screen?\n")
    return bytes(mail)


def theirs(name: str) -> bytes:
    """A mail that a person sent by this mailbox."""
    return f"From: dana@screenwise.example\nTo: x@y.example\nMessage-ID: <{name}@pc.example>\n\nhi\n".encode()


def file_of() -> Path:
    """Where it is kept what was in the folder."""
    return receiving.folder() / "dana.sent"


def test_a_copy_is_laid_into_the_folder(dovecot, user):
    """The folder is created, the copy is marked as seen, its lines end as mail's do, and it is evidence."""
    evidence = SentFolderEvidence("dana", mailbox(dovecot, user, folder="Gesendet – wir"))
    assert evidence.was_delivered(id_of(1), LONG_AGO) is Delivered.UNKNOWN
    assert evidence.departures() == {}
    evidence.append(ours(1))
    evidence.append(ours(2))
    ((_, flags, data), _) = dovecot.mails(user, "Gesendet &IBM- wir")
    assert flags == "\\Seen" and data == ours(1).replace(b"\n", b"\r\n")
    assert evidence.was_delivered(id_of(1), LONG_AGO) is Delivered.YES
    assert evidence.was_delivered(id_of(3), LONG_AGO) is Delivered.UNKNOWN
    assert set(evidence.departures()) == {id_of(1).strip("<>"), id_of(2).strip("<>")}
    assert evidence.place("KEY") == "Gesendet – wir of dana: KEY"
    evidence.close()


def test_what_is_not_there_did_not_leave_only_where_the_server_files_it(dovecot, user, proxy):
    """And only after the time that this takes, and where the server could be asked."""
    dovecot.deliver(user, ours(1), "Sent")
    by_server = {"filled_by": "server", "settle_minutes": 10}
    evidence = SentFolderEvidence("dana", mailbox(dovecot, user, proxy.port, **by_server))
    just_now, ahead = datetime.now(UTC).isoformat(), (datetime.now(UTC) + timedelta(days=1)).isoformat()
    assert evidence.was_delivered(id_of(1), just_now) is Delivered.YES
    now = boot_clock.seconds()
    clocks = (now - 3600, now, None)
    moments = [(since, clock) for since in (LONG_AGO, just_now, ahead, "", "nonsense") for clock in clocks]
    absent = [moment for moment in moments if evidence.was_delivered(id_of(2), *moment) is Delivered.NO]
    assert absent == [(LONG_AGO, now - 3600)]
    assert evidence.was_delivered('" OR ALL "', LONG_AGO) is Delivered.UNKNOWN
    other = SentFolderEvidence("dana", mailbox(dovecot, user, folder="Nowhere", **by_server))
    assert other.was_delivered(id_of(2), LONG_AGO) is Delivered.UNKNOWN
    with pytest.raises(ChannelError, match="open Nowhere"):
        other.departures()
    other.close()
    proxy.close()
    assert evidence.was_delivered(id_of(1), LONG_AGO) is Delivered.UNKNOWN
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: it takes no connections"):
        evidence.departures()
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: it takes no connections"):
        evidence.append(ours(3))


def test_what_left_is_read_once(dovecot, user, proxy):
    """Our mails with their header, and no one else's; the next time only what came since is asked for."""
    for number in range(3):
        dovecot.deliver(user, ours(number), "Sent")
        dovecot.deliver(user, theirs(f"p{number}"), "Sent")
    box = mailbox(dovecot, user, proxy.port)
    evidence = SentFolderEvidence("dana", box)
    left = evidence.departures()
    assert set(left) == {id_of(number).strip("<>") for number in range(3)}
    head = BytesHeaderParser().parsebytes(left[id_of(1).strip("<>")].head())
    assert head.items() == [
        ("Message-ID", id_of(1)),
        ("To", "Ann <p1@acme.example>"),
        ("Date", "Fri, 27 Nov 2026 10:00:00 +0000"),
        ("Subject", "A question about hiring"),
    ]
    evidence.close()
    asked = len(proxy.said)
    dovecot.deliver(user, ours(7), "Sent")
    again = SentFolderEvidence("dana", box)
    assert set(again.departures()) == {*left, id_of(7).strip("<>")}
    fetches = [line for line in b"".join(proxy.said[asked:]).split(b"\r\n") if b"FETCH" in line]
    assert len(fetches) == 1 and b"UID FETCH 7 (" in fetches[0]
    assert set(again.departures()) == {*left, id_of(7).strip("<>")}
    assert sum(b"FETCH" in data for data in proxy.said[asked:]) == 1
    again.close()
    lines = file_of().read_text()
    assert lines.count("Message-ID: ") == 4 and "pc.example" not in lines and "\nUid: 7\n\n" in lines


def test_a_folded_or_forged_header_says_nothing_else(dovecot, user):
    """A mail's own lines stay its own; what it has twice, or hides in odd line ends, adds none to the file."""
    odd = b"Message-ID: " + id_of(1).encode() + b"\r\nMessage-ID: " + id_of(2).encode() + b"\r\n"
    odd += b"To: Ann\r\n <p1@acme.example>\r\nSubject: one\x0bUid: 999\x85Message-ID: " + id_of(3).encode() + b"\r\n"
    dovecot.deliver(user, odd + b"Date: Fri, 27 Nov 2026 10:00:00 +0000\r\n\r\nhi\r\n", "Sent")
    evidence = SentFolderEvidence("dana", mailbox(dovecot, user))
    left = evidence.departures()
    evidence.close()
    assert set(left) == {id_of(1).strip("<>")}
    assert b"To: Ann <p1@acme.example>\n" in left[id_of(1).strip("<>")].head()
    assert "\nUid: 999" not in file_of().read_text()


def test_a_file_that_a_crash_cut_off_is_read_on(dovecot, user, rng):
    """After any number of its bytes: what is missing is read again, nothing is doubled."""
    for number in range(5):
        dovecot.deliver(user, ours(number), "Sent")
    evidence = SentFolderEvidence("dana", mailbox(dovecot, user))
    left = set(evidence.departures())
    whole = file_of().read_bytes()
    for _ in range(40):
        file_of().write_bytes(whole[: rng.randrange(len(whole))])
        fresh = SentFolderEvidence("dana", mailbox(dovecot, user))
        assert set(fresh.departures()) == left
        fresh.close()
        text = file_of().read_text().rpartition("\n\n")[0]  # what is cut off stays where nothing is missing
        assert text.count("\nMessage-ID: ") == text.count("\nSubject: ") == 5, text
    evidence.close()


def test_what_was_known_stays_known_when_the_server_numbers_anew(dovecot, user):
    """Another UIDVALIDITY: all is read again, and what is gone from the folder has left all the same."""
    for number in range(3):
        dovecot.deliver(user, ours(number), "Sent")
    evidence = SentFolderEvidence("dana", mailbox(dovecot, user))
    left = set(evidence.departures())
    evidence.close()
    next((dovecot.box(user, "Sent") / "new").iterdir()).unlink()
    dovecot.renumber(user, "Sent")
    dovecot.deliver(user, ours(4), "Sent")
    fresh = SentFolderEvidence("dana", mailbox(dovecot, user))
    assert set(fresh.departures()) == {*left, id_of(4).strip("<>")}
    fresh.close()
    assert file_of().read_text().count("Uidvalidity: ") == 2


def test_a_kept_connection_that_was_cut_is_made_anew(dovecot, user, proxy, monkeypatch):
    """A server that ended it meanwhile costs nothing but a new login; and what came meanwhile is seen."""
    evidence = SentFolderEvidence("dana", mailbox(dovecot, user, proxy.port))
    evidence.append(ours(1))
    assert evidence.was_delivered(id_of(1), LONG_AGO) is Delivered.YES
    assert proxy.words().count("LOGIN") == 1
    proxy.cut()
    dovecot.deliver(user, ours(2), "Sent")
    assert evidence.was_delivered(id_of(2), LONG_AGO) is Delivered.YES
    assert proxy.words().count("LOGIN") == 2
    proxy.cut()
    assert set(evidence.departures()) == {id_of(1).strip("<>"), id_of(2).strip("<>")}
    monkeypatch.setattr("marketing_engine.channels.sent_folder.FRESH", 0.0)
    proxy.cut()
    evidence.append(ours(3))
    assert len(evidence.departures()) == 3
    evidence.close()
