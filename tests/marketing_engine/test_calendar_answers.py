"""What a calendar answers: by METHOD and PARTSTAT, whatever its lines are folded to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.kinds.calendars import calendar_answer
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.mail.shape import Mail, Part

ADA = "ATTENDEE;CN=Ada;PARTSTAT={}:mailto:ada@works.example"


def calendar(method: str, *attendees: str) -> str:
    """The text of a calendar with one event."""
    lines = ["BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", "UID:1", *attendees, "END:VEVENT", "END:VCALENDAR"]
    return "\r\n".join(lines) + "\r\n"


def mail(text: str, *, subject: str = "Talk", sender: str = "Ada <ada@works.example>", method: str = "") -> Mail:
    """A mail with a calendar as one of its parts."""
    part = Part("text/calendar", text, parameters={"method": method} if method else {})
    return Mail({"subject": [subject], "from": [sender]}, "See the calendar.", (Part("text/plain", "See it."), part))


@pytest.mark.parametrize(
    ("status", "answer"),
    [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("TENTATIVE", "tentative"), ("accepted", "accepted")],
)
def test_a_reply_says_what_its_attendee_answers(status, answer):
    assert calendar_answer(mail(calendar("REPLY", ADA.format(status))))[0] == answer


@pytest.mark.parametrize(
    ("method", "answer"),
    [("REQUEST", "request"), ("COUNTER", "counter"), ("CANCEL", "cancelled"), ("PUBLISH", "request")],
)
def test_other_methods_say_it_by_themselves(method, answer):
    assert calendar_answer(mail(calendar(method, ADA.format("NEEDS-ACTION"))))[0] == answer


def test_lines_are_unfolded_and_quoted_parameters_read():
    folded = 'ATTENDEE;CN="Doe; Ada: Ms";ROLE=REQ-PARTICIPANT;PART\r\n STAT=DECLI\r\n\tNED:MAILTO:ADA@works.example'
    assert calendar_answer(mail(calendar("REPLY", folded)))[0] == "declined"


def test_the_sender_is_the_attendee_that_counts():
    others = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@works.example"
    assert calendar_answer(mail(calendar("REPLY", others, ADA.format("DECLINED"))))[0] == "declined"
    assert calendar_answer(mail(calendar("REPLY", others, ADA.format("DECLINED")), sender="x@x.example"))[0] == ""
    assert calendar_answer(mail(calendar("REPLY", others), sender="assistant@works.example"))[0] == "accepted"


def test_the_method_may_stand_in_the_content_type_alone():
    text = calendar("REPLY", ADA.format("ACCEPTED")).replace("METHOD:REPLY\r\n", "")
    assert calendar_answer(mail(text, method="REPLY"))[0] == "accepted"
    assert calendar_answer(mail(text))[0] == ""


def test_an_attachment_and_a_body_that_is_a_calendar_count():
    text = calendar("REPLY", ADA.format("ACCEPTED"))
    attached = Mail({"from": ["ada@works.example"]}, "", (Part("application/octet-stream", text, "reply.ICS"),))
    assert calendar_answer(attached)[0] == "accepted"
    assert calendar_answer(from_text("Accepted: Talk", text, {"From": "ada@works.example"}))[0] == "accepted"


@pytest.mark.parametrize("subject", ["Accepted: Talk", "Zugesagt: Gespräch", "Declined: Talk"])
def test_a_subject_alone_is_no_calendar(subject):
    assert calendar_answer(from_text(subject, "Fine with me, see you then.")) == ("", "")


@pytest.mark.parametrize(
    ("subject", "answer"),
    [("Accepted: Talk", "accepted"), ("Abgelehnt: Gespräch", "declined"), ("Refusé : Point", "declined")],
)
def test_a_calendar_that_says_nothing_is_told_by_its_subject(subject, answer):
    assert calendar_answer(mail("BEGIN:VCALENDAR\nEND:VCALENDAR", subject=subject))[0] == answer
    headers = {"Content-Class": "urn:content-classes:calendarmessage"}
    assert calendar_answer(from_text(subject, "", headers))[0] == answer


def test_a_reply_without_an_answer_is_none():
    assert calendar_answer(mail(calendar("REPLY", ADA.format("NEEDS-ACTION"))))[0] == ""
    assert calendar_answer(mail(calendar("REPLY")))[0] == ""


@given(st.text(max_size=400))
def test_any_text_in_a_calendar_is_read(text):
    calendar_answer(mail(f"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n{text}"))
