"""Pauses all sending where the mail of a mailbox bounces or is complained about too often; only a person resumes.

Judged are the last WINDOW accepted mails of that mailbox, since the last time it was the reason of a pause: what was
known then does not pause again. Hard bounces and blocks count. A soft bounce says nothing about the list or the sender.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import address, holds
from coordination.coordinator import SessionCoordinator
from coordination.errors import CoordinationError, TryAgain
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Event, Touch
from marketing_engine.team import messages

WINDOW = 100
MOST_BOUNCES = 0.03
"""The share of bounces from which on sending is paused."""
LEAST_BOUNCES = 3
"""Fewer bounces never pause. There is no least number of mails: three bounces among fewer mails are worse."""
MOST_COMPLAINTS = 0.001
"""The share of complaints from which on sending is paused: among a hundred mails, one is ten times as much."""
LEAST_COMPLAINTS = 1

SCOPE = f"{address.BROADCAST}+send"
"""The hold that PAUSE ALL OUTREACH places."""


def pause_if_bad(mailbox: str, session: str | None) -> str:
    """Pause all sending if a mailbox's figures are bad: the reason, empty where they are not.

    Call it after each transaction that booked a bounce or a complaint, outside of any transaction and permit: it waits
    until no mail is under way any more. The sessions are told once. Raises TryAgain where sending cannot be held.
    """
    with transaction(reads=True) as db:
        why = verdict(db, mailbox)
    if not why:
        return ""
    was_held = _hold(why, session)
    with transaction() as db:
        if not verdict(db, mailbox):  # another session has seen the same
            return ""
        record(db, Kind.SENDING_PAUSED, session=session or "", mailbox=mailbox, why=why)
    if was_held:
        _tell(session, messages.sending_stays_paused(why))
    return why


def verdict(db: Session, mailbox: str) -> str:
    """What is bad about the last mails of a mailbox, in figures; empty where nothing is."""
    bounced, complained = Touch.bounce_type.in_(("hard", "block")), Touch.complained_at != ""
    accepted = (Touch.channel == mailbox, Touch.status == "sent", Touch.sent_at > _last_pause(db, mailbox))
    newest = select(bounced, complained).where(*accepted).order_by(Touch.sent_at.desc(), Touch.id.desc()).limit(WINDOW)
    mails = db.execute(newest).all()
    bounces, complaints = (sum(bool(mail[column]) for mail in mails) for column in (0, 1))
    reasons = []
    if bounces >= LEAST_BOUNCES and bounces >= MOST_BOUNCES * len(mails):
        reasons.append(_share(bounces, "bounce", len(mails)))
    if complaints >= LEAST_COMPLAINTS and complaints >= MOST_COMPLAINTS * len(mails):
        reasons.append(_share(complaints, "complaint", len(mails)))
    return f"mailbox {clean(mailbox)}: {' and '.join(reasons)}" if reasons else ""


def _share(count: int, what: str, mails: int) -> str:
    words = f"{count} {what}{'s' * (count > 1)} among its last {mails} mail{'s' * (mails > 1)}"
    return f"{words} ({100 * count / mails:.1f} %)"


def _last_pause(db: Session, mailbox: str) -> str:
    """When this mailbox was last the reason of a pause; one that lies ahead was noted by a clock that was wrong."""
    paused = (Event.run_id.is_(None), Event.kind == Kind.SENDING_PAUSED, Event.at <= now_text())
    named = Event.details["mailbox"].as_string() == mailbox
    return db.scalar(select(Event.at).where(*paused, named).order_by(Event.at.desc()).limit(1)) or ""


def _hold(why: str, session: str | None) -> bool:
    """Hold all sending; whether it was held before, for whatever reason."""
    was_held = holds.get(SCOPE) is not None
    _tell(session, messages.sending_paused(why), as_order=True)
    if holds.get(SCOPE) is None:
        raise TryAgain(f"sending could not be paused: {why}")
    return was_held


def _tell(session: str | None, text: str, *, as_order: bool = False) -> None:
    team = SessionCoordinator(session or "marketing")
    try:
        (team.send_message if as_order else team.report)(address.BROADCAST, text)
    except CoordinationError:  # a mail is still under way, or no session hears it: the hold and the event say it too
        return
