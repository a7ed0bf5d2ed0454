"""Which kind of mail it is, decided in the order of the evidence."""

import datetime
from dataclasses import replace

from marketing_engine.conversation.reading.facts.dates import day_of_return, resume_date
from marketing_engine.conversation.reading.facts.shape import Contact, Stated
from marketing_engine.conversation.reading.kinds.absences import ENOUGH, TextEvidence, text_evidence
from marketing_engine.conversation.reading.kinds.automatic import (
    HeaderEvidence,
    answers_a_mail,
    day_in_subject,
    header_evidence,
)
from marketing_engine.conversation.reading.kinds.bounces import bounce_of
from marketing_engine.conversation.reading.kinds.calendars import calendar_answer
from marketing_engine.conversation.reading.kinds.complaints import complaint_of
from marketing_engine.conversation.reading.kinds.shape import BY_TEXT_ALONE, AutomaticType, Bounce, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.message_ids import is_self_test, step_of

_A_DATE = 0.65  # points
_SUBJECT = 200  # characters
_NOTES = ("absence", "left", "receipt", "challenge")
"""What never is a bounce, although a daemon may send it."""


def kind_of(mail: Mail, cut: CutText, received: datetime.date) -> Kind:
    """What a mail is.

    Evidence in its own header and structure goes before that in its text; a text alone makes an automatic mail only
    where nothing in it answers us, asks us or wants no more mail.
    """
    header = header_evidence(mail)
    if _is_own(mail, header):
        return Kind("own", "its Message-ID is one of ours")
    if complaint := complaint_of(mail):
        return Kind("complaint", complaint)
    answer, evidence = calendar_answer(mail)
    if answer:
        return Kind("calendar", evidence, calendar=answer)
    text = _with_date(text_evidence(cut.new), cut, received)
    is_note = text.is_automatic and text.type in _NOTES
    if not _is_delivery_report(mail) and is_note and header.certain:
        return _automatic(mail, cut, received, header, text)
    bounce = bounce_of(mail)
    if bounce is not None:
        return _bounce(bounce)
    if _is_delivery_report(mail) or (header.certain and not (header.persons_too and text.is_answer)):
        return _automatic(mail, cut, received, header, text)
    says_something = text.points > 0 or not cut.new.strip()
    answers = text.asks_for_removal or text.person or _wishes(mail.subject)
    strange = text.is_strange and not header.points and answers_a_mail(mail.subject)
    if says_something and text.points + header.points >= ENOUGH and not (answers or strange):
        return _automatic(mail, cut, received, header, text)
    return Kind("reply", "nothing says that a machine sent it")


def _wishes(subject: str) -> bool:
    """Whether a subject that its writer chose asks us something or to write no more; after a colon ours may stand."""
    evidence = text_evidence(subject[:_SUBJECT].partition(":")[0])
    return not answers_a_mail(subject) and (evidence.asks_for_removal or bool(evidence.person))


def _with_date(text: TextEvidence, cut: CutText, received: datetime.date) -> TextEvidence:
    """The evidence of a text; what nearly reads like an absence does where it names a day of return."""
    if not text.nearly_absent or text.points < ENOUGH - _A_DATE or not resume_date(cut.new, received):
        return text
    return replace(text, points=text.points + _A_DATE)


def _is_own(mail: Mail, header: HeaderEvidence) -> bool:
    """A copy of what we sent: its Message-ID has our form, and it comes from where such a Message-ID is made."""
    id = mail.message_id.strip()
    if header.certain or not (step_of(id) or is_self_test(id)):
        return False
    return mail.sender.rpartition("@")[2] in ("", id.rpartition("@")[2].rstrip(">").lower())


def _is_delivery_report(mail: Mail) -> bool:
    report = mail.parameters.get("report-type", "").lower().strip('"')
    return report == "delivery-status" or bool(mail.parts_of("message/delivery-status"))


def _bounce(bounce: Bounce) -> Kind:
    return Kind("bounce", " ".join(filter(None, (bounce.status, bounce.reason[:200]))) or "a bounce", bounce=bounce)


def _automatic(mail: Mail, cut: CutText, received: datetime.date, header: HeaderEvidence, text: TextEvidence) -> Kind:
    kind = "receipt" if _is_delivery_report(mail) else _type_of(header, text)
    evidence = "; ".join(filter(None, (header.words, f"{BY_TEXT_ALONE} {text.words}" if text.words else "")))
    contact = _substitute_in(cut, mail) if kind in ("absence", "left") else None
    back = day_of_return(cut.new, received) if kind == "absence" else Stated()
    if kind == "absence" and not back.day:
        back = day_in_subject(mail.subject, received)
    return Kind(
        "auto_reply",
        evidence,
        automatic=kind,
        resume_date=back.day,
        contact=contact,
        date_words=back.words,
        stated=text.stated or kind == header.type,
        person="" if kind == "receipt" else text.person,
    )


def _substitute_in(cut: CutText, mail: Mail) -> Contact | None:
    from marketing_engine.conversation.reading.facts.referrals import substitute_in  # no person's reply needs it

    return substitute_in(cut.new, (mail.sender,))


def _type_of(header: HeaderEvidence, text: TextEvidence) -> AutomaticType:
    """What for: as the header says, else as the text does."""
    if header.type in ("receipt", "challenge"):
        return header.type
    if text.type != "absence":
        return "other" if text.type == "undelivered" else text.type
    if text.points > 1 or header.type == "absence":
        return "absence"
    return header.type or "other"
