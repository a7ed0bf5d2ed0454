"""A mail's bytes become fields, parts and text: as a person reads it, whatever a stranger or a bad program wrote."""

import base64
import json
import quopri
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marketing_engine.conversation.reading.mail import limits
from marketing_engine.conversation.reading.mail.carrying import as_dict, from_dict
from marketing_engine.conversation.reading.mail.parsing import from_text, parse
from marketing_engine.conversation.reading.mail.shape import Mail


def mail(body: str | bytes, *fields: str, sender: str = "From: Ada <ada@x.example>") -> Mail:
    """A parsed mail of its body and header fields."""
    body = body.encode() if isinstance(body, str) else body
    return parse("\n".join((sender, *fields)).encode() + b"\n\n" + body)


def multipart(*parts: str, kind: str = "mixed", more: str = "") -> Mail:
    """A mail of parts, each with its header."""
    body = "".join(f"--b\n{part}\n" for part in parts) + "--b--\n"
    return mail(body, f"Content-Type: multipart/{kind}; boundary=b{more}")


PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n"


@pytest.mark.parametrize(
    "head",
    [
        "From: Ada@X.example",
        "From: Marlow, Ada <ada@x.example>",
        "From: [EXT] Ada <ada@x.example>",
        "From: Ada; Sales <ada@x.example>",
        "From: Ada ( <ada@x.example>",
        "From: Ada <ada@x.example.>",
        "From: " + "A" * 3000 + " <ada@x.example>",
        "From: =?utf-8?q?b=40y.example?= <ada@x.example>",
        "From: ada@x.example =?utf-8?q?=3Cb=40y.example=3E?=",
        "From: =?utf-8?q?Ada_=3Cada=40x.example=3E?=",
        'From: "b@y.example" <ada@x.example>',
        "From: b@y.example <ada@x.example>",
        'From: "unterminated <ada@x.example>',
        "From: ada@x.example (b@y.example)",
        "From:ada@x.example",
        "FROM : ada@x.example",
        "Sender: ada@x.example",
        "From: nothing\r\nReply-To: Ada <ada@x.example>",
        "From: Ada\r\n <ada@x.example>",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_the_sender_is_found_however_a_mail_is_written(head, end):
    """An opt-out must not be lost because a mail program writes a header wrongly."""
    found = parse(end.join([*head.split("\r\n"), "Subject: unsubscribe", "", "unsubscribe", ""]).encode())
    assert (found.sender, found.subject, found.text.strip()) == ("ada@x.example", "unsubscribe", "unsubscribe")


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("Mail Delivery Subsystem <MAILER-DAEMON>", "mailer-daemon"),
        ("MAILER-DAEMON@host7 (Mail Delivery System)", "mailer-daemon@host7"),
        ("<>", ""),
        ("Ada Marlow", ""),
        ("Jürgen <jürgen@müller.example>", "jürgen@müller.example"),
        ("root@[192.0.2.7]", "root@[192.0.2.7]"),
    ],
)
def test_servers_and_people_have_senders(value, address):
    """A daemon has no domain; a person without an address has none."""
    assert mail("x", sender=f"From: {value}").sender == address


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=?utf-8?q?Re=3A_=C3=BC?=", "Re: ü"),
        ("=?utf-8?b?w6Q=?= =?utf-8?b?w6Q=?=", "ää"),
        ("=?utf-8?q?=C3?=\n =?utf-8?q?=A4?= x", "ä x"),
        ("=?iso-8859-1?Q?Gr=FC=DFe?= aus =?ISO-8859-1?Q?K=F6ln?=", "Grüße aus Köln"),
        ("=?x-unknown?q?Gr=FC=DFe?=", "Grüße"),
        ("=?utf-8?q?Gr=FC=DFe aus K=F6ln?=", "Grüße aus Köln"),
        ("=?utf-8*de?q?Ja?=", "Ja"),
        ("=?punycode?q?Ja?=", "Ja"),
        ("=?utf-8?b?broken", "=?utf-8?b?broken"),
        ("=?gb2312?B?1tDOxA==?=", "中文"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("a\n\tb\n c", "a b c"),
        ("un\u200bsub\u00adscribe", "unsubscribe"),
        ("a=?utf-8?q?=0A=0Db?=", "a b"),
    ],
)
def test_subjects_are_shown_as_they_are_meant(value, shown):
    """Encoded words of right, wrong and unknown charsets; one line, nothing unseen in it."""
    assert mail("x", f"Subject: {value}").subject == shown


def test_bytes_that_are_no_ascii_may_stand_in_a_header():
    """Programs write them raw, in UTF-8 or their own charset."""
    for charset in ("utf-8", "cp1252"):
        assert parse("Subject: Grüße aus Köln\n\nx".encode(charset)).subject == "Grüße aus Köln"


def test_all_fields_are_kept_in_their_order():
    """Names in lower case, several values of one name, junk passed over."""
    found = mail("x", "Received: one", "RECEIVED: two", "no field at all", "X-Empty:", "Auto-Submitted: auto-replied")
    assert found.headers["received"] == ["one", "two"]
    assert found.header("auto-submitted") == "auto-replied"
    assert found.headers["x-empty"] == [""]
    assert found.text == "x"


@pytest.mark.parametrize(
    ("value", "kind", "parameters"),
    [
        ('text/plain; charset="utf-8', "text/plain", {"charset": "utf-8"}),
        ("text/plain charset=utf-8", "text/plain", {"charset": "utf-8"}),
        ("TEXT/Plain;CHARSET='UTF-8'", "text/plain", {"charset": "UTF-8"}),
        ("text/calendar; method=REPLY; charset=utf-8", "text/calendar", {"method": "REPLY", "charset": "utf-8"}),
        (
            "application/x; name*0*=utf-8''%e2%82%ac%20; name*1=rates; name*2*=%2Epdf",
            "application/x",
            {"name": "€ rates.pdf"},
        ),
        ('application/x; name="=?utf-8?q?=C3=BC.pdf?="', "application/x", {"name": "ü.pdf"}),
        ("application/x; name=my file.pdf", "application/x", {"name": "my file.pdf"}),
        ("html", "text/html", {}),
        ("", "text/plain", {}),
        ("nonsense", "text/plain", {}),
    ],
)
def test_types_are_read_however_they_are_written(value, kind, parameters):
    """Quotes that do not end, missing semicolons, RFC 2231 and RFC 2047 names."""
    found = mail("x", f"Content-Type: {value}")
    assert (found.content_type, found.parameters) == (kind, parameters)


SAYINGS = {
    "de": (
        "Schönen Dank, aber das hört sich für uns nicht passend an. Grüße aus Köln, Jürgen",
        "cp1252 mac_roman utf-16",
    ),
    "fr": ("Merci, ça ne m’intéresse pas. À bientôt, Hélène", "cp1252"),
    "pl": ("Proszę usunąć mój adres z listy, nie jesteśmy zainteresowani. Łukasz", "cp1250 iso8859-2"),
    "cs": ("Děkuji za zprávu, ale nemáme zájem. Příští týden možná, Žižka", "cp1250"),
    "tr": ("Teşekkür ederim ama ilgilenmiyoruz. Görüşmek üzere, Işıl Güneş", "cp1254"),
    "ru": (
        "Спасибо за письмо, но нам это не интересно. Пожалуйста, удалите мой адрес",
        "cp1251 koi8-r cp866 iso8859-5",
    ),
    "ja": ("メールをありがとうございます。配信を停止してください。株式会社", "cp932 euc_jp iso2022_jp"),
    "zh": ("您好，谢谢您的来信。我们目前不需要这个产品，请不要再发邮件给我。", "gb18030"),
    "tw": ("您好，謝謝您的來信。我們目前不需要這個產品，請不要再寄郵件給我。", "big5"),
    "ko": ("안녕하세요. 메일 감사합니다. 관심이 없으니 수신 거부 부탁드립니다.", "cp949"),
    "el": ("Καλημέρα, ευχαριστώ για το μήνυμά σας. Δεν ενδιαφερόμαστε.", "cp1253"),
}


@pytest.mark.parametrize(
    ("text", "charset"), [(text, charset) for text, names in SAYINGS.values() for charset in ["utf-8", *names.split()]]
)
@pytest.mark.parametrize(
    "label", ["", "utf-8", '"utf-8', "iso-8859-1", "us-ascii", "x-unknown", "punycode", "unicode_escape", "true one"]
)
def test_a_charset_that_is_wrong_or_unknown_hides_no_text(text, charset, label):
    """What the label says is believed only where the bytes do not speak against it."""
    label = charset if label == "true one" else label
    for encode, name in ((bytes, "8bit"), (base64.encodebytes, "base64"), (quopri.encodestring, "quoted-printable")):
        if charset == "utf-16" and name == "8bit":
            continue
        body = encode(text.encode(charset))
        found = mail(body, f"Content-Type: text/plain; charset={label}", f"Content-Transfer-Encoding: {name}")
        assert found.text.strip() == text


def test_seven_bit_charsets():
    """UTF-7 where it is named, and only there."""
    assert mail("Gr+APwA3w-e", "Content-Type: text/plain; charset=utf-7").text == "Grüße"
    assert mail("1+1-1").text == "1+1-1"


@pytest.mark.parametrize(
    ("body", "encoding", "text"),
    [
        (
            "Hello there, this is no base64 at all.\nNot at all.\n",
            "base64",
            "Hello there, this is no base64 at all.\nNot at all.",
        ),
        (
            base64.encodebytes(b"Please take me off your list. " * 3).decode(),
            "7bit",
            ("Please take me off your list. " * 3).strip(),
        ),
        (
            base64.b64encode(b"Please stop.").decode() + "\n_____\nlist footer\n",
            "base64",
            "Please stop.\n_____\nlist footer",
        ),
        ("Gr=C3=BC=C3=9Fe aus =\nK=C3=B6ln", "8bit", "Grüße aus Köln"),
        ("1 + 1 = 2, a=b", "quoted-printable", "1 + 1 = 2, a=b"),
        ("begin 644 x\n+4&QE87-E('-T;W``\nend\n", "x-uuencode", "Please stop"),
        ("Please stop", "nonsense", "Please stop"),
    ],
)
def test_a_transfer_encoding_that_is_wrong_hides_no_text(body, encoding, text):
    """What says base64 and is plain, what is base64 and does not say so, footers below it."""
    found = mail(body, "Content-Type: text/plain", f"Content-Transfer-Encoding: {encoding}")
    assert found.text.replace("\0", "").strip() == text


@pytest.mark.parametrize(
    ("parts", "kind", "text"),
    [
        ((PLAIN + "Stop it.", HTML + "<p>Stop it.</p>"), "alternative", "Stop it."),
        ((PLAIN + "  \n\n", HTML + "<p>Stop it.</p>"), "alternative", "Stop it."),
        ((PLAIN + "This mail is in HTML, use another reader.", HTML + "<p>Stop it.</p>"), "alternative", "Stop it."),
        ((PLAIN + "Stop it.", HTML + "<p>Stop it.</p>"), "mixed", "Stop it."),
        ((HTML + "<p>Stop it.</p>",), "mixed", "Stop it."),
        ((PLAIN + "Stop", PLAIN + "it."), "mixed", "Stop\n\nit."),
        ((PLAIN + "Stop", "Content-Type: image/png; name=a.png\n\nxx", PLAIN + "it."), "mixed", "Stop\n\nit."),
        (
            ("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nStop it.",),
            "mixed",
            "Stop it.",
        ),
        ((PLAIN + "Yes.", "Content-Type: text/plain; name=a.txt\n\nno"), "mixed", "Yes."),
        ((HTML + "<p>Stop it.</p>", "Content-Type: image/png\n\nxx"), "related", "Stop it."),
        ((PLAIN + "Stop it.", "Content-Type: application/pgp-signature\n\nxx"), "signed", "Stop it."),
        ((PLAIN + "It failed.", "Content-Type: message/delivery-status\n\nAction: failed"), "report", "It failed."),
        (("\nno type",), "mixed", "no type"),
        (
            (PLAIN + "Accepted", "Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR"),
            "alternative",
            "Accepted",
        ),
    ],
)
def test_the_text_is_what_a_person_reads(parts, kind, text):
    """One of two forms, several joined, attachments only where there is nothing else."""
    assert multipart(*parts, kind=kind).text.strip() == text


def test_the_page_is_read_where_it_alone_marks_the_quotation():
    """A plain part without any sign of where the original begins says less than the page."""
    page = '<div>Sure.</div><div class="gmail_quote">On 1 May 2026 Bob wrote:<blockquote>Interested?</blockquote></div>'
    bare = multipart(PLAIN + "Sure.\n\nInterested?", HTML + page, kind="alternative").text
    assert bare == "Sure.\nOn 1 May 2026 Bob wrote:\n\n> Interested?"
    marked = "Sure.\n\nOn 1 May 2026 Bob wrote:\n> Interested?"
    assert multipart(PLAIN + marked, HTML + page, kind="alternative").text.strip() == marked


def test_flowed_lines_are_put_together():
    """RFC 3676: soft line ends, quoted ones, stuffed spaces, DelSp, and the signature's own line."""
    flowed = "Content-Type: text/plain; format=flowed"
    body = "Please take \nme off \nyour list.\n\n> Are you \n> interested?\n>> really \n>> long\n From\n-- \nAda\n"
    assert mail(body, flowed).text == (
        "Please take me off your list.\n\n> Are you interested?\n>> really long\nFrom\n-- \nAda\n"
    )
    assert mail("日本 \n語\n", flowed + "; delsp=yes; charset=utf-8").text == "日本語\n"


@pytest.mark.parametrize(
    "body",
    [
        "--b\n\nStop it.\n",
        "--b\n\nStop it.",
        "--other\n\nStop it.\n--other--\n",
        "Stop it.\n",
        "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nStop it.\n--b--\n",
        "--b\nContent-Type: multipart/alternative\n\n--c\n\nStop it.\n--c--\n--b--\n",
        "--b  \n\nStop it.\n--b--  \ntrailing\n",
    ],
)
def test_boundaries_that_are_wrong_hide_no_text(body):
    """Without an end, with another name, or none at all."""
    assert mail(body, "Content-Type: multipart/mixed; boundary=b").text.strip() == "Stop it."


def test_every_leaf_is_a_part_with_its_name():
    """Reports, calendars, attached mails and what they hold, names in every spelling."""
    found = multipart(
        PLAIN + "See below.",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x.example\n\nAction: failed\nStatus: 5.1.1",
        "Content-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR",
        "Content-Type: message/rfc822\n\nMessage-ID: <sent@us.example>\nSubject: =?utf-8?q?=C3=BC?=\n\nHello there",
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%c3%bc.pdf\n\nxx",
        "Content-Type: application/ms-tnef; name=winmail.dat\n\nxx",
        "Content-Type: text/rfc822-headers\n\nMessage-ID: <other@us.example>",
    )
    assert [(part.content_type, part.name, part.inner) for part in found.parts] == [
        ("text/plain", "", False),
        ("message/delivery-status", "", False),
        ("text/calendar", "", False),
        ("message/rfc822", "", False),
        ("text/plain", "", True),
        ("application/pdf", "ü.pdf", False),
        ("application/ms-tnef", "winmail.dat", False),
        ("text/rfc822-headers", "", False),
    ]
    assert found.parts[1].text == "Reporting-MTA: dns; x.example\n\nAction: failed\nStatus: 5.1.1"
    assert found.parts[2].parameters["method"] == "REPLY"
    assert found.parts[3].text == "Message-ID: <sent@us.example>\nSubject: =?utf-8?q?=C3=BC?=\n\nHello there"
    assert set(found.ids) == {"<sent@us.example>", "<other@us.example>"}
    assert found.unreadable == ["application/ms-tnef"]
    assert found.attachments == ["message/delivery-status", "message/rfc822", "ü.pdf", "winmail.dat"]
    assert found.text.strip() == "See below."


def test_message_ids_are_found_wherever_they_stand():
    """Those that the header answers first, the nearest first; then those in encoded parts and attached mails."""
    quoted = base64.b64encode(b"Message-ID: <in-base64@us.example>").decode()
    inner = base64.b64encode(b"Message-ID: <attached@us.example>\n\nx").decode()
    body = (
        f"--b\nContent-Transfer-Encoding: base64\n\n{quoted}\n--b\nContent-Type: text/html\n\n&lt;page@us.example&gt;\n"
    )
    body += f"--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{inner}\n--b--\n"
    found = mail(
        body,
        "Message-ID: <own@x.example>",
        "References: <first@us.example> <second@us.example>",
        "In-Reply-To: <second@us.example>",
        "Content-Type: multipart/mixed; boundary=b",
    )
    assert found.ids[:2] == ("<second@us.example>", "<first@us.example>")
    assert {"<in-base64@us.example>", "<page@us.example>", "<attached@us.example>"} < set(found.ids)
    assert found.references == ["<second@us.example>", "<second@us.example>", "<first@us.example>"]
    assert len(mail("<a@b> " * 9000 + "".join(f"<{n}@b>" for n in range(900))).ids) == limits.MOST_IDS


def test_what_is_encrypted_has_no_text_and_says_so():
    """PGP/MIME and S/MIME: the part is named, nothing of the cipher is taken for words."""
    pgp = multipart(
        "Content-Type: application/pgp-encrypted\n\nVersion: 1",
        "Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----",
        kind="encrypted",
    )
    assert (pgp.text, pgp.unreadable) == ("", ["application/pgp-encrypted"])
    assert "encrypted.asc" in pgp.attachments
    smime = mail(
        "MIAGCSqGSIb3DQEHA6CAMIACAQAx",
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
        "Content-Transfer-Encoding: base64",
    )
    assert (smime.text, smime.unreadable, smime.attachments) == ("", ["application/pkcs7-mime"], ["smime.p7m"])


def test_a_header_that_is_stuffed_hides_nothing_that_is_needed():
    """A thousand fields before those that count."""
    stuffed = "".join(f"X-{n}: {n}\n" for n in range(1000))
    found = parse(f"{stuffed}From: ada@x.example\nIn-Reply-To: <a@us.example>\n\nStop.".encode())
    assert (found.sender, found.references, found.text) == ("ada@x.example", ["<a@us.example>"], "Stop.")


@pytest.mark.parametrize("in_pieces", [False, True])
def test_what_is_signed_as_a_whole_is_read(in_pieces):
    """An S/MIME mail with its text within its signature, of known length or in pieces."""
    inner = PLAIN.encode() + b"Stop it, please."
    octets = b"\x04" + bytes([len(inner)]) + inner
    if in_pieces:
        octets = b"\x24\x80" + b"".join(b"\x04\x05" + inner[at : at + 5] for at in range(0, len(inner) - 1, 5))
    data = bytes.fromhex("3080 06092a864886f70d010702 a080 3080 020101 3100 3080 06092a864886f70d010701 a080") + octets
    body = base64.encodebytes(data + b"\0\0" * 4)
    fields = ("Content-Type: application/pkcs7-mime; smime-type=signed-data", "Content-Transfer-Encoding: base64")
    found = mail(body, *fields)
    assert found.text.startswith("Stop it, plea")
    assert found.unreadable == []


def test_a_uuencoded_file_is_named_and_is_no_text():
    """As old programs attach it within the text."""
    found = mail("See the file.\n\nbegin 644 a.pdf\n#0V%T\n`\nend\n\nAda\n")
    assert found.text.split() == ["See", "the", "file.", "Ada"]
    assert found.attachments == ["a.pdf"]


def test_what_no_person_sees_is_not_in_the_text():
    """Zero-width characters, tags, direction marks, control characters; joiners of emoji and Persian stay."""
    assert (
        mail("un\u200bsub\u200dscri\u00adbe \U000e0041\u202e\x1b[1mme\x07 👩\u200d💻").text
        == "unsubscribe [1mme 👩\u200d💻"
    )
    assert "\0" not in mail("a\0b").text


def test_a_header_without_an_empty_line_below_it():
    """The text begins where the fields end; what begins with no field is all text."""
    assert mail("").text == ""
    assert parse(b"Subject: x\nFrom: ada@x.example\nPlease stop.\n").text.strip() == "Please stop."
    assert parse(b"Please stop.\n\nNow.\n").text.strip() == "Please stop.\n\nNow."
    assert parse(b"From ada Fri Nov 20\nFrom: ada@x.example\n\nStop.").sender == "ada@x.example"
    assert parse(b"").text == ""


# --- from a mail reader ------------------------------------------------------------------------------------------------


def test_a_mail_of_its_text_and_some_fields():
    """Values are texts or lists; a Content-Type sets the type; a page is turned into text, a raw report is not."""
    found = from_text(
        "Re: x",
        "Undelivered.",
        {"Content-Type": "multipart/report; report-type=delivery-status", "Received": ["a", "b"]},
    )
    assert (found.content_type, found.parameters) == ("multipart/report", {"report-type": "delivery-status"})
    assert (found.headers["received"], found.subject, found.text) == (["a", "b"], "Re: x", "Undelivered.")
    assert from_text("", "<div>Stop<br>it</div>").text == "Stop\nit"
    assert from_text("", "<!DOCTYPE html>\n<html><body><p>Stop it</p></body></html>").text == "Stop it"
    assert from_text("", "Please stop,<br><br>Ada<br>").text == "Please stop,\n\nAda"
    quoted = (
        "Reply\n<blockquote>\n  <div>\n    On 5 Nov, Ben wrote:\n  </div>\n  <div>\n    Hi\n  </div>\n</blockquote>"
    )
    assert from_text("", quoted).text == "Reply\n\n> On 5 Nov, Ben wrote:\n> Hi"
    assert from_text("", "Use <br> for a line,\nand </p> to end.\n\nAda").text.startswith("Use <br> for")
    assert from_text("", "<ada@x.example> wrote that a < b").text == "<ada@x.example> wrote that a < b"
    raw = "This is MIME.\n\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@x.example\n"
    assert from_text("", raw, {"Content-Type": "multipart/report; boundary=b"}).text == raw
    assert from_text("=?utf-8?q?=C3=BC?=", "<a@us.example>", {"In-Reply-To": "<b@us.example>"}).ids == (
        "<b@us.example>",
        "<a@us.example>",
    )
    assert from_text("x", "y", {"subject": "z"}).subject == "z"


# --- bounds ------------------------------------------------------------------------------------------------------------

headers = st.lists(
    st.tuples(
        st.sampled_from(
            ("From", "Subject", "References", "Content-Type", "Content-Transfer-Encoding", "X", "Content-Disposition")
        ),
        st.sampled_from(
            (
                *(
                    "a@b.example",
                    "=?utf-8?q?a?=",
                    "multipart/mixed; boundary=b",
                    "text/html; charset=punycode",
                    "base64",
                ),
                *(
                    "<a@b> <c@d>",
                    "multipart/report; report-type=delivery-status; boundary=b",
                    "message/rfc822",
                    "x-uuencode",
                ),
                *(
                    "application/pkcs7-mime",
                    "multipart/alternative; boundary=b",
                    "attachment; filename*=x'y'%zz",
                    "text/plain; format=flowed",
                ),
                *(
                    "text/plain; charset=utf-16",
                    "text/plain; charset=hz",
                    "quoted-printable",
                    "text/plain; charset=iso-2022-jp",
                ),
            )
        )
        | st.text(max_size=40),
    ),
    max_size=6,
)


@given(
    headers, st.binary(max_size=400) | st.text(max_size=200).map(str.encode), st.sampled_from((b"\n", b"\r\n", b"\r"))
)
@settings(max_examples=400)
def test_any_bytes_give_a_mail_of_clean_text(fields, body, end):
    """Nothing is raised; no text holds what a database refuses; it crosses a socket unchanged."""
    head = b"".join(f"{name}: {value}".encode("utf-8", "replace") + end for name, value in fields)
    found = parse(head + end + b"--b" + end + body + end + b"--b--")
    for text in (found.text, found.subject, found.sender, *found.ids, *(part.text + part.name for part in found.parts)):
        assert "\0" not in text
        text.encode()
    assert "\n" not in found.subject + found.sender + found.message_id
    assert from_dict(json.loads(json.dumps(as_dict(found)))) == found


@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_gives_a_mail_of_clean_text(body, subject):
    """The same for what a mail reader gives."""
    found = from_text(subject, body)
    found.text.encode()
    assert "\0" not in found.text + found.subject


def test_sizes_are_bounded():
    """5 MB of text, thousands of parts and fields, a thousand levels: the beginning is kept, and no text is empty."""
    assert len(mail("word " * 1_000_000).text) == limits.MOST_TEXT
    many = mail("--b\n\nword\n" * 10_000, "Content-Type: multipart/mixed; boundary=b")
    assert (len(many.parts), many.text[:4]) == (limits.MOST_PARTS, "word")
    long = mail("--b\n\n" + ("word " * 20_000 + "\n--b\n\n") * 20, "Content-Type: multipart/mixed; boundary=b")
    assert sum(len(part.text) for part in long.parts) + len(long.text) <= limits.MOST_CHARACTERS
    assert len(mail("x", *(f"X-{n}: {n}" for n in range(20_000))).headers) <= limits.MOST_FIELDS
    assert len(mail("x", "Subject: " + "a" * 50_000).subject) == limits.MOST_VALUE
    deep = "".join(f"--{n}\nContent-Type: multipart/mixed; boundary={n + 1}\n\n" for n in range(1000))
    assert "Stop it." in mail(deep + "Stop it.", "Content-Type: multipart/mixed; boundary=0").text
    behind = (
        "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
        + "QUJD" * 1_200_000
        + "\n--b\n\nStop it.\n"
    )
    assert mail(behind, "Content-Type: multipart/mixed; boundary=b").text.strip() == "Stop it."


@pytest.mark.parametrize(
    "found",
    [
        None,
        [],
        {},
        {**as_dict(Mail()), "text": 1},
        {**as_dict(Mail()), "parts": [{}]},
        {**as_dict(Mail()), "headers": []},
    ],
)
def test_what_is_no_mail_is_refused(found):
    """A socket's other side is not believed either."""
    with pytest.raises(ValueError, match="no mail"):
        from_dict(found)


HTML_SHAPES = (
    *(
        "<",
        "<!--",
        "<!-- -",
        '<a "',
        "<a b='",
        '<a b="',
        "</",
        "<div>",
        "</div>",
        "<div><p>",
        "<blockquote>x<br>",
        "<b></i>",
    ),
    *("<div class=gmail_quote>x<br>", "<div id=divRplyFwdMsg>a</div>x<br>", "<table><tr><td>", "<script>", "</script>"),
    *(
        '<div style="border:none;border-top:solid">From: a<br>To: b</div>',
        "<style>.a{",
        "<hr>From: a<br>To: b<br>On: c<br>",
    ),
    *(
        "<style>.a{display:none}</style><p class=a>",
        "&#1",
        "&#99999999999",
        "&",
        "<br>",
        "<ol><li>",
        "<pre>\n",
        "<title>",
    ),
    *('<p style="display:none">', "<div class=gmail_signature>x</div>", "data:image/", "<!", "\u200b", " ", "<p", "= "),
)
TEXT_SHAPES = (
    *(
        ">",
        "> ",
        ">\n",
        "a \n",
        "begin 644 a\n",
        "begin 644 a\nMM\n",
        "<a@b> ",
        "<a@",
        "=?utf-8?q?",
        "-- \n",
        "\xff",
        "=\n",
    ),
    *(
        "QUJD\n",
        "=41",
        "a=",
        "\r",
        "\r\r\n",
        "1 :\n1@",
        "\0",
        "\x1b$B",
        "~{",
        "+A",
        "--b\n\nx\n",
        "--b",
        "--b\nContent-Type: message/rfc822\n\n",
    ),
    "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
)
HEADERS = (
    *("text/plain; format=flowed; delsp=yes", "multipart/mixed; boundary=b", "text/plain; charset=utf-7"),
    *("text/plain; charset=hz", "text/plain\nContent-Transfer-Encoding: base64"),
    "text/plain\nContent-Transfer-Encoding: quoted-printable",
)
SHAPES = [("text/html", shape) for shape in HTML_SHAPES] + [(head, shape) for head in HEADERS for shape in TEXT_SHAPES]


@pytest.mark.parametrize(("kind", "shape"), SHAPES)
def test_time_grows_with_the_length_alone(kind, shape):
    """Four times the mail takes about four times as long, whatever is repeated in it."""

    def seconds(size: int) -> float:
        data = (f"From: a@b.example\nContent-Type: {kind}\n\n" + shape * (size // len(shape))).encode(
            "latin-1", "replace"
        )
        began = time.process_time()
        parse(data)
        return time.process_time() - began

    if seconds(100_000) < 0.08:  # the square of this many characters takes longer on any machine
        return
    assert min(seconds(100_000) / max(seconds(25_000), 1e-6) for _ in range(3)) < 8
