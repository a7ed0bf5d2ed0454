"""Mails that left, which a reply or a bounce proves and restored or lost records do not know."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import CoordinationError
from coordination.registry import now_text
from marketing_engine.config.library import Library
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.outreach import touches
from marketing_engine.records.message_ids import ANSWER, step_of
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.tables import FoundMail, Prospect, Touch


def take_in(db: Session, mail: Mail, kind: Kind, library: Library | None, session: str | None) -> None:
    """Take in as sent what a mail names by its Message-ID, if that is one which a mail to this person can have."""
    by_machine = kind.kind in ("bounce", "complaint")
    address = normal_email(kind.bounce.recipient) if by_machine and kind.bounce else mail.sender
    for id in [*mail.references, *(mail.ids if by_machine else ())]:
        if step_of(id) not in ("", ANSWER) and not _is_known(db, id):
            _take_in(db, id, address, library, session)


def _is_known(db: Session, id: str) -> bool:
    known = (select(table.id).where(table.message_id == id).limit(1) for table in (Touch, FoundMail))
    return any(db.scalar(one) is not None for one in known)


def _take_in(db: Session, id: str, address: str, library: Library | None, session: str | None) -> None:
    prospect = db.scalar(select(Prospect).where(Prospect.email == address).limit(1)) if address else None
    if prospect is None or library is None:
        return
    try:
        campaign = library.campaign(prospect.campaign)
    except CoordinationError:  # a campaign that is no more proves nothing
        return
    step = step_of(id)
    if id not in touches.message_ids(prospect.email or "", campaign, step):
        return
    same_step = (Touch.prospect_id == prospect.id, Touch.campaign == campaign.id, Touch.step == step)
    if db.scalar(select(Touch.id).where(*same_step).limit(1)) is None:
        touch = touches.reserve(db, prospect, step, id, channel=touches.only_mailbox(campaign))
        touches.book_sent(db, touch, session, now_text(), taken_in=True)
