"""Mails that left, put into the records."""

from sqlalchemy.orm import Session

from marketing_engine.records.tables import Prospect, Touch

LONG_AGO = "2026-03-02T10:00:00Z"

MAILBOXES = """\
mailboxes:
  dana:
    address: dana@us.example
    send: {by: maildir}
    receive: {by: imap, host: imap.us.example, user: dana@us.example, password: DANA}
  erik:
    address: erik@us.example
    send: {by: maildir}
    receive: {by: imap, host: imap.us.example, user: erik@us.example, password: ERIK}
"""
"""Two mailboxes that are read by IMAP."""


def mailed(db: Session, number: int, **columns: object) -> Touch:
    """A mail to a person of its own, accepted a number of seconds after `LONG_AGO`; `columns` are the touch's."""
    email = str(columns.pop("email", f"p{number}@acme.example"))
    campaign = str(columns.pop("campaign", "campaign_1"))
    id = str(columns.pop("message_id", f"<{number}@us.example>"))
    person = Prospect(
        campaign=campaign, email=f"{id.strip('<>').partition('@')[0]}.{email}", source="test", created_at=LONG_AGO
    )
    db.add(person)
    db.flush()
    at = f"2026-03-02T10:{number // 60:02}:{number % 60:02}Z"
    about = {"step": "1", "status": "sent", "session": "", "subject": "Hello", "channel": "dana", "sent_at": at}
    touch = Touch(
        prospect_id=person.id,
        campaign=campaign,
        email=email,
        message_id=id,
        reserved_at=at,
        **{**about, **columns},
    )
    db.add(touch)
    db.flush()
    return touch
