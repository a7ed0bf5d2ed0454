"""A bounce is told whatever server wrote it, says how severe it is, and no person's mail is ever taken for one."""

import json

import pytest
from bounce_examples import EXAMPLES, LANGUAGES, TO
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.kinds.bounce_reports import parse as outcomes
from marketing_engine.conversation.reading.kinds.bounce_severity import severity
from marketing_engine.conversation.reading.kinds.bounces import bounce_of
from marketing_engine.conversation.reading.kinds.complaints import complaint_of
from marketing_engine.conversation.reading.mail.parsing import from_text, parse
from marketing_engine.conversation.reading.mail.shape import Mail, Part


def report(fields: str, text: str = "", subject: str = "Returned", sender: str = "mailer@relay.example") -> Mail:
    """A mail with a delivery status report (RFC 3464)."""
    return parse(
        f"""From: {sender}
To: ann@sender.example
Subject: {subject}
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: text/plain

{text}
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.relay.example

{fields}
--x
Content-Type: message/rfc822

Message-ID: <one@sender.example>
To: {TO}
Subject: Warehouse doors

--x--
""".encode()
    )


def feedback(fields: str, content_type: str = "multipart/report; report-type=feedback-report") -> Mail:
    """A mail with a feedback report (RFC 5965)."""
    return parse(
        f"""From: feedback@loop.example
Subject: FW: Warehouse doors
Content-Type: {content_type}; boundary=x

--x
Content-Type: text/plain

This is an email abuse report.
--x
Content-Type: message/feedback-report

{fields}

--x--
""".encode()
    )


@pytest.mark.parametrize(
    ("sender", "subject", "text", "status", "kind"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES]
)
def test_every_server_s_bounce_is_told(sender, subject, text, status, kind):
    found = bounce_of(from_text(subject, text, {"From": sender, "To": "ann@sender.example"}))
    assert found and (found.type, found.status) == (kind, status), found
    assert found.recipient == (TO if TO in text else "")
    assert found.reason and "\n" not in found.reason and len(found.reason) <= 300


@pytest.mark.parametrize(
    ("subject", "text", "status", "kind"), LANGUAGES, ids=[row[0].split(":")[0] for row in LANGUAGES]
)
def test_a_localised_bounce_is_told_by_its_text_alone(subject, text, status, kind):
    found = bounce_of(from_text(subject, text))
    assert found and (found.recipient, found.type, found.status) == (TO, kind, status), found


@pytest.mark.parametrize(
    ("fields", "status", "kind"),
    [
        ("Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.1.1", "5.1.1", "hard"),
        (
            "Action: failed\nFinal-Recipient: rfc822;{to}\nDiagnostic-Code: smtp; 550 user unknown\nStatus: 5.0.0",
            "5.0.0",
            "hard",
        ),
        (
            "Final-Recipient: RFC822; <{to}>\nAction: delayed\nStatus: 4.4.7\nDiagnostic-Code: smtp; host unknown",
            "4.4.7",
            "soft",
        ),
        ("Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.2.2", "5.2.2", "soft"),
        ("Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.7.1", "5.7.1", "block"),
        (
            "Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.1.1\n"
            "Diagnostic-Code: smtp; 550 5.1.1 blocked\n using zen.spamhaus.org",
            "5.1.1",
            "block",
        ),
        (
            "Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.7.1\n"
            "Diagnostic-Code: smtp; 554 5.7.1 <{to}>: Recipient address rejected: user unknown",
            "5.7.1",
            "hard",
        ),
        ("Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.3.4", "5.3.4", "soft"),
        ("Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.2.1", "5.2.1", "hard"),
        ("Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.0.0", "5.0.0", "soft"),
        (
            "Final-Recipient: rfc822; ok@nowhere.example\nAction: relayed\nStatus: 2.0.0\n\n"
            "Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.1.1",
            "5.1.1",
            "hard",
        ),
        (
            "Original-Recipient: rfc822;{to}\nFinal-Recipient: rfc822;x@inside.example\nAction: failed\nStatus: 5.1.1",
            "5.1.1",
            "hard",
        ),
    ],
)
def test_a_report_says_who_failed_and_how(fields, status, kind):
    found = bounce_of(report(fields.format(to=TO)))
    assert found and (found.recipient, found.status, found.type) == (TO, status, kind), found


def test_a_report_that_lost_its_structure_is_told_by_its_fields():
    text = f"Delivery has failed\n\nFinal-Recipient: rfc822;{TO}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 no\n"
    found = bounce_of(from_text("Delivery Status Notification (Failure)", text, {"From": "postmaster@relay.example"}))
    assert found and (found.recipient, found.status, found.type) == (TO, "5.1.1", "hard")


def test_x_failed_recipients_names_the_address():
    mail = from_text(
        "Mail failure", "It failed.", {"X-Failed-Recipients": TO.upper(), "From": "mailer-daemon@x.example"}
    )
    found = bounce_of(mail)
    assert found and (found.recipient, found.type) == (TO, "soft")


@pytest.mark.parametrize("action", ["relayed", "delivered", "expanded"])
def test_a_report_of_success_is_no_bounce(action):
    assert bounce_of(report(f"Final-Recipient: rfc822; {TO}\nAction: {action}\nStatus: 2.0.0", "Delivered.")) is None


PEOPLE = [
    ("Re: Warehouse doors", "Hi Ann, your last mail was undeliverable, resend please? 550 of them would do."),
    (
        "Your mail bounced",
        "Hi Ann,\nyour mail to Mia could not be delivered, she has left. Please write to bo@nowhere.example.",
    ),
    ("Undeliverable?", "I got a bounce when I answered you: 550 5.1.1 user unknown. What is your right address?"),
    (
        "Fwd: Undelivered Mail Returned to Sender",
        f"Look what I got, Ann:\n\nThis is the mail system at host x.example.\n<{TO}>: 550 5.1.1 User unknown\n",
    ),
    (
        "Re: Offer",
        f"It failed again, see below.\n\n> Final-Recipient: rfc822; {TO}\n> Action: failed\n> Status: 5.1.1\n",
    ),
    ("Delivery problem", "Hello, the pallets could not be delivered to our site, the door was locked. Call 555 0142."),
    ("AW: Returned mail", "Danke, das Postfach war voll. Jetzt geht es wieder, bitte noch einmal senden."),
    ("Postmaster wanted", "We look for a postmaster. Does that interest you? Mail delivery is our trade."),
    ("Re: failure notice", "Your firm failed to give notice. The user unknown to us signed nothing."),
]


@pytest.mark.parametrize(("subject", "text"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_a_person_s_mail_is_no_bounce(subject, text):
    assert bounce_of(from_text(subject, text, {"From": "Bo Lind <bo@mailsystem.example>"})) is None
    assert bounce_of(from_text(subject, text)) is None


ABSENCES = [
    ("Automatic reply: Warehouse doors", "I am out of the office until 3 December."),
    ("Automatische Antwort: Hallentore", "Ich bin bis zum 3. Dezember nicht im Haus. Mails werden nicht zugestellt."),
    ("Réponse automatique : Portes", "Je suis absent jusqu'au 3 décembre."),
    ("自動応答: 倉庫の扉", "12月3日まで不在です。"),
    ("Out of Office Re: Delivery failure", "I am away. If delivery failed, write to bo@nowhere.example."),
    ("Nicht gelesen: Hallentore", "Ihre Nachricht wurde gelöscht, ohne gelesen zu werden."),
]


@pytest.mark.parametrize(("subject", "text"), ABSENCES, ids=[row[0] for row in ABSENCES])
def test_an_absence_note_from_a_postmaster_is_no_bounce(subject, text):
    sender = "postmaster@nowhere.example.mail.protection.outlook.com"
    assert bounce_of(from_text(subject, text, {"From": sender, "Return-Path": "<>"})) is None


def test_a_read_receipt_is_no_bounce():
    receipt = Part(
        "message/disposition-notification", f"Final-Recipient: rfc822;{TO}\nDisposition: manual-action; deleted"
    )
    assert (
        bounce_of(Mail({"from": ["postmaster@x.example"], "subject": ["Undeliverable"]}, "Read.", (receipt,))) is None
    )


def test_a_receipt_that_says_rejected_is_one():
    receipt = Part(
        "message/disposition-notification", f"Final-Recipient: rfc822;{TO}\nDisposition: automatic-action; deleted"
    )
    headers = {
        "from": ["Mail Delivery Subsystem <postmaster@x.example>"],
        "auto-submitted": ["auto-replied (rejected)"],
    }
    text = f"Your message to <{TO}> was automatically rejected:\nQuota exceeded"
    found = bounce_of(Mail({**headers, "subject": ["Automatically rejected mail"]}, text, (receipt,)))
    assert found and (found.recipient, found.type) == (TO, "soft")


@pytest.mark.parametrize(
    ("kind", "subtype", "expected"), [("Permanent", "General", "hard"), ("Transient", "MailboxFull", "soft")]
)
def test_a_notice_of_amazon_is_a_bounce(kind, subtype, expected):
    bounce = {"bounceType": kind, "bounceSubType": subtype, "bouncedRecipients": [{"emailAddress": TO.upper()}]}
    text = json.dumps({"notificationType": "Bounce", "bounce": bounce}) + "\n\n--\nTo stop, click here."
    found = bounce_of(from_text("AWS Notification Message", text, {"From": "no-reply@sns.amazonaws.com"}))
    assert found and (found.recipient, found.type) == (TO, expected)
    assert bounce_of(from_text("AWS Notification Message", text, {"From": "bo@nowhere.example"})) is None


def test_a_complaint_needs_the_structure_of_one():
    assert "abuse" in (complaint_of(feedback("Feedback-Type: abuse\nUser-Agent: Loop/1\nVersion: 1")) or "")
    assert "opt-out" in (complaint_of(feedback("Feedback-Type: opt-out\nVersion: 1")) or "")
    assert (
        complaint_of(
            from_text("Abuse", "This is an email abuse report. Feedback-Type: abuse", {"From": "bo@x.example"})
        )
        is None
    )
    assert (
        complaint_of(from_text("complaint about message from 192.0.2.1", "You spam!", {"From": "bo@x.example"})) is None
    )


@pytest.mark.parametrize("kind", ["not-spam", "auth-failure"])
def test_a_report_that_no_person_complained_is_no_complaint(kind):
    assert complaint_of(feedback(f"Feedback-Type: {kind}\nVersion: 1")) is None


def test_complaints_without_the_structure_come_from_known_systems_only():
    original = Part("message/rfc822", f"X-HmXmrOriginalRecipient: {TO}\nSubject: Warehouse doors")
    fields = {"from": ["staff@hotmail.com"], "subject": ["complaint about message from 192.0.2.1"]}
    assert complaint_of(Mail(fields, "", (original,))) and complaint_of(Mail(fields, "You spam!")) is None
    headers = {"From": "feedback@loop.example", "Content-Type": "multipart/report; report-type=feedback-report"}
    assert complaint_of(from_text("FW: Doors", "Feedback-Type: abuse\nVersion: 1", headers))
    text = json.dumps({"notificationType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": TO}]}})
    assert TO in (complaint_of(from_text("AWS", text, {"From": "no-reply@sns.amazonaws.com"})) or "")


@given(
    st.text(max_size=300), st.text(max_size=60), st.sampled_from(["", "bo@x.example", "MAILER-DAEMON@x.example", "<>"])
)
def test_no_text_breaks_it(text, subject, sender):
    mail = from_text(subject, text, {"From": sender, "Content-Type": "multipart/report; report-type=delivery-status"})
    found = bounce_of(mail)
    assert found is None or (len(found.reason) <= 300 and found.type in ("hard", "soft", "block"))
    assert complaint_of(mail) is None or "eedback" in text.lower() or text.lstrip().startswith("{")


@given(st.text(alphabet="abc 45.:;\n<>@-", max_size=200))
def test_outcomes_of_any_text_have_clean_statuses(text):
    assert all(one.recipient == one.recipient.strip() for one in outcomes(text))


@given(
    st.sampled_from(["4.1.1", "4.2.1", "4.4.4", "4.7.1"]),
    st.sampled_from(["user unknown", "no such host", "does not exist", ""]),
)
def test_a_temporary_failure_is_never_hard(status, text):
    assert severity([text], [text], status) != "hard"


@given(st.text(alphabet="abcdefgh ", max_size=80))
def test_what_is_unclear_never_suppresses(text):
    assert severity([text], [], "5.0.0") == "soft"
