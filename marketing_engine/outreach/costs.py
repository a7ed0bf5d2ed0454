"""What mails cost: booked once a mail, to the role of the session that sent it."""

from sqlalchemy.orm import Session

from marketing_engine.config.mailboxes import mailboxes
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Touch


def cost_of(mailbox: str) -> float:
    """What a mail by a mailbox costs, in dollars."""
    found = mailboxes().mailboxes.get(mailbox)
    return found.cost_per_mail if found else 0.0


OUTREACH, CONVERSATION = "outreach", "conversation"


def book_mail(db: Session, touch: Touch, dollars: float, session: str | None) -> None:
    """Book what a mail cost that its mailbox accepted, in dollars; a mail that costs nothing books nothing.

    The role is outreach's, for an answer conversation's.
    """
    if dollars <= 0:
        return
    record(
        db,
        Kind.PROVIDER_CALLED,
        campaign=touch.campaign,
        run_id=touch.run_id,
        prospect_id=touch.prospect_id,
        session=session or "",
        provider=touch.channel,
        role=CONVERSATION if touch.step.startswith("reply:") else OUTREACH,
        units=1,
        dollars=round(dollars, 6),
        message_id=touch.message_id,
    )
