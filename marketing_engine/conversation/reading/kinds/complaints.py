"""Recognises a complaint: a mail system's report that a person called a mail of ours abuse (ARF, RFC 5965).

It needs the structure of such a report, or one of the few known systems that send none; words alone never make one.
A report can be forged, so it may only count against an address when it also names a mail of ours; that is decided by
who acts on it.
"""

import re

from marketing_engine.conversation.reading.kinds.ses_notices import notice_of
from marketing_engine.conversation.reading.mail.shape import Mail

_LONGEST = 20_000
_FEEDBACK = re.compile(r"^[ \t>]{0,4}feedback-type[ \t]{0,4}:[ \t]{0,4}([a-z\-]{1,30})", re.IGNORECASE | re.MULTILINE)
_REPORT_FIELDS = re.compile(
    r"^[ \t>]{0,4}(?:user-agent|version|original-mail-from|original-rcpt-to|source-ip|reported-domain|arrival-date)"
    r"[ \t]{0,4}:",
    re.IGNORECASE | re.MULTILINE,
)
_NO_COMPLAINT = ("not-spam", "auth-failure", "dmarc")
"""Types that report a false alarm, or a failed authentication: no person complained."""
_HOTMAIL_SUBJECT = re.compile(r"\s{0,4}complaint about message from [0-9a-fx.:]{2,45}\s{0,4}$", re.IGNORECASE)
_LOOPS = re.compile(
    r"^scomp@aol\.net$|^feedback@arf\.mail\.yahoo\.com$|^complaints@email-abuse\.amazonses\.com$|^fbl@corp\.mail\.ru$"
    r"|^feedbackloop@[a-z0-9.\-]{0,100}senderscore\.net$"
)
_OPENER = re.compile(
    r"this is an? (?:email abuse|[a-z]{1,20} abuse|opt-out|spam|fraud|abuse) (?:report|complaint)", re.IGNORECASE
)


def complaint_of(mail: Mail) -> str | None:
    """The evidence, in words for a person, that a mail is a complaint; None where it is not."""
    notice = notice_of(mail)
    if notice and notice.kind == "complaint":
        return f"complaint of Amazon SES about {notice.recipient or 'an address it does not name'}"
    if mail.sender == "staff@hotmail.com" and _HOTMAIL_SUBJECT.match(mail.subject) and mail.parts_of("message/rfc822"):
        return "complaint of Outlook.com's junk mail reporting"
    report = _report(mail)
    if report is None:
        return _plain_complaint(mail)
    found = _FEEDBACK.search(report)
    kind = found[1].lower() if found else ""
    if (not found and not _REPORT_FIELDS.search(report)) or kind.startswith(_NO_COMPLAINT):
        return None
    return f"feedback report (RFC 5965) of the type {kind or 'unknown'}"


def _report(mail: Mail) -> str | None:
    """The fields of a report: its part, or the text of a mail that calls itself a report. None where it is none."""
    parts = mail.parts_of("message/feedback-report")
    if parts:
        return parts[0].text[:_LONGEST]
    said = f"{mail.content_type} {mail.parameters.get('report-type', '')} {mail.header('content-type')}".lower()
    if "multipart/report" in said and "feedback-report" in said:
        texts = [mail.text, *(part.text for part in mail.parts)]
        return next((text[:_LONGEST] for text in texts if _FEEDBACK.search(text[:_LONGEST])), mail.text[:_LONGEST])
    return None


def _plain_complaint(mail: Mail) -> str | None:
    """A known feedback loop's mail that lost its structure on the way."""
    text = mail.text[:2_000]
    if _LOOPS.search(mail.sender) and (_OPENER.search(text) or _FEEDBACK.search(text)):
        return f"complaint of the feedback loop {mail.sender}"
    return None
