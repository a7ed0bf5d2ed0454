"""Mail that leaves says what was meant, whatever strangers called themselves, their company or their subject."""

import email
import email.policy
from base64 import b64encode
from datetime import UTC, datetime
from email.header import decode_header
from email.utils import getaddresses

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from marketing_engine.channels import composing
from marketing_engine.channels.composing import OutgoingMail, UnsafeMail, compose

WORDS = "=?utf-8?q?Hi=0ABcc:_victim1@v.example=0A=0AFree_pills?="
"""What a mail program decodes to a header field and a body of the attacker's, if it decodes it."""

hostile = st.lists(
    st.sampled_from(
        (
            *(
                WORDS,
                "=?utf-8?b?",
                "?=",
                "=?us-ascii?q?=0D=0A?=",
                "\r\nBcc: v@v.example",
                "\n\n",
                "\r",
                "\0",
                "\x1b[2J",
            ),
            *(
                '"',
                "\\",
                "<",
                ">",
                "(",
                ")",
                ",",
                ";",
                ":",
                "@",
                "evil@v.example, ",
                " ",
                "\t",
                "\u2028",
                "\x85",
                "é",
                "🚀",
            ),
            *("A" * 80, "Müller, Eva", "O'Neil", "-- \n", "From x\n", ".\n", "\udcff", "Acme", "1"),
        )
    ),
    max_size=8,
).map("".join) | st.text(max_size=120)


def meant(**changes) -> OutgoingMail:
    """A plain mail with some of its parts replaced."""
    usual = {
        "from_": ("Ann Sender", "ann@sender.example"),
        "to": ("Bob Buyer", "bob@buyer.example"),
        "subject": "Hello",
        "body": "Hello Bob,\n\nyes.\n",
        "message_id": "<touch-1.0123456789abcdef@sender.example>",
        "date": datetime(2026, 11, 20, 9, tzinfo=UTC),
    }
    return OutgoingMail(**{**usual, **changes})


def looks_right(data: bytes, mail: OutgoingMail) -> None:
    """What any reader finds: our fields once each, one recipient, and no words of a stranger as a field or a second body."""
    head, _, _ = data.partition(b"\n\n")
    assert all(len(line) < 999 for line in data.split(b"\n"))
    assert head.isascii()
    names = [line.partition(b":")[0] for line in head.split(b"\n") if line[:1] not in (b" ", b"\t")]
    assert len(names) == len(set(names))
    assert set(names) <= {
        *(b"From", b"To", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"References", b"MIME-Version"),
        *(b"Content-Type", b"Content-Transfer-Encoding"),
    }
    plain = email.message_from_bytes(data)
    assert [address for _, address in getaddresses(plain.get_all("To"))] == [mail.to[1]]
    assert [address for _, address in getaddresses(plain.get_all("From"))] == [mail.from_[1]]
    read = email.message_from_bytes(data, policy=email.policy.default)
    assert [address.addr_spec for address in read["To"].addresses] == [mail.to[1]]
    assert not read.is_multipart()
    assert read["Subject"].split() == composing._one_line(mail.subject).split()
    assert read.get_content().split("\n") == composing._lines(mail.body).split("\n")


@given(hostile, hostile, hostile, hostile)
@example("=?utf-8?q?Acme=0ABcc:_evil@victim.example?=", "evil3@victim.example, " + "A" * 80, WORDS, WORDS)
@example("", '"' * 60, "=?utf-8?b?" + b64encode(WORDS.encode()).decode() + "?=", ".\n.\nFrom me\n")
@example("a" * 400, "\\" * 61, "x" * 2000, "y" * 3000)
def test_foreign_text_stays_text(sender, name, subject, body):
    """Names, subjects and bodies of any kind give a mail with exactly our fields and one recipient."""
    mail = meant(from_=(sender, "ann@sender.example"), to=(name, "bob@buyer.example"), subject=subject, body=body)
    looks_right(compose(mail).data, mail)


@given(hostile)
@example("bob@buyer.example, evil@v.example")
@example("bob@buyer.example\nBcc: evil@v.example")
@example("<bob@buyer.example>")
@example("a" * 64 + "@" + "b" * 200 + ".example")
def test_an_address_is_one_or_none(address):
    """A recipient that is no single address is refused, never repaired."""
    mail = meant(to=("Bob", address))
    try:
        data = compose(mail).data
    except UnsafeMail:
        return
    looks_right(data, mail)


@given(hostile)
@example("<x@y>\nBcc: evil@v.example")
@example("=?utf-8?q?=3Cx=40y=3E=0ABcc:_evil@v.example?=")
@example("<=?utf-8?q?x?=@y.example>")
def test_a_stranger_s_message_id_is_taken_only_whole(text):
    """What an answer refers to is a plain Message-ID, or is left out."""
    mail = meant(in_reply_to=text)
    data = compose(mail).data
    looks_right(data, mail)
    assert email.message_from_bytes(data)["In-Reply-To"] in (text, None)


def test_the_usual_mail_can_be_read_with_cat():
    """Plain names and bodies stand there as they are."""
    data = compose(meant(to=("J. O'Neil", "jo@buyer.example"))).data.decode()
    assert data.startswith(
        'From: Ann Sender <ann@sender.example>\nTo: "J. O\'Neil" <jo@buyer.example>\nSubject: Hello\n'
        "Date: Fri, 20 Nov 2026 09:00:00 +0000\n"
    )
    assert data.endswith("\n\nHello Bob,\n\nyes.\n")
    umlauts = compose(meant(to=("Jörg", "j@buyer.example"), body="Grüße\n")).data
    assert decode_header(email.message_from_bytes(umlauts)["To"])[0] == ("Jörg".encode(), "utf-8")
    assert umlauts.endswith("\n\nGrüße\n".encode())


@pytest.mark.parametrize(
    ("part", "broken"),
    [
        ("_encoded", lambda text: f"{text}\nBcc: evil@v.example"),
        ("_encoded", lambda text: f"{text} and more"),
        ("_encoded_mailbox", lambda mailbox: f"Bob <{mailbox[1]}>, <evil@v.example>"),
        ("_encoded_mailbox", lambda mailbox: mailbox[1].replace("bob", "eve")),
        ("_words", lambda text: "=?utf-8?b?eA==?="),
        ("_encoding", lambda body: "base64"),
    ],
)
def test_a_mail_that_says_something_else_is_refused(monkeypatch, part, broken):
    """Whatever goes wrong while a mail is written, its bytes are compared with what was meant, and it does not leave."""
    monkeypatch.setattr(composing, part, broken)
    with pytest.raises(UnsafeMail, match=r"does not say what was meant|cannot be read"):
        compose(meant(to=("Böb", "bob@buyer.example"), body="é" * 500 + "\n"))
