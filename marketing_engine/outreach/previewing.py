"""Shows the very bytes that would leave, without reserving or sending anything."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import UsageError
from coordination.fields import clean
from marketing_engine.channels import registry as channels
from marketing_engine.channels.composing import UnsafeMail, compose
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.outreach import permission, rotation, sequence, touches
from marketing_engine.outreach.mail import outgoing
from marketing_engine.outreach.skips import Skip
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Prospect, SendItem, Touch
from marketing_engine.records.today import today


@dataclass(frozen=True)
class Preview:
    """A mail that would leave by a mailbox now, as `data`; or why it would not."""

    prospect: str
    step: int
    mailbox: str = ""
    data: bytes = b""
    why_not: str = ""

    def text(self) -> str:
        """As people read it: a line about the mail, then the mail."""
        about = f"--- {self.prospect}, step {self.step}"
        if not self.data:
            return f"{about}: does not leave: {clean(self.why_not)}"
        return f"{about}, by {self.mailbox}: {len(self.data)} bytes\n{self.data.decode('utf-8', 'replace')}"


def preview(library: Library, campaign_id: str, positions: Sequence[int] = ()) -> Iterator[Preview]:
    """The mails of today's list at these positions, by default all that is due now; raises UsageError."""
    campaign = library.campaign(campaign_id)
    there = channels.channels_of(campaign)
    with transaction(reads=True) as db:
        turns = Counter(rotation.sent_today(db))
        for prospect_id, step in _listed(db, campaign, positions) if positions else _due(db, campaign):
            try:
                yield _preview(db, campaign, there, turns, prospect_id, step)
            except (Skip, UnsafeMail) as reason:
                yield Preview(prospect_ref(prospect_id), step, why_not=str(reason))


def _listed(db: Session, campaign: Campaign, positions: Sequence[int]) -> list[tuple[int, int]]:
    run = runs.find(db, campaign.id)
    items = select(SendItem).where(SendItem.run_id == (run.id if run else 0), SendItem.position.in_(positions))
    found = {item.position: (item.prospect_id, item.step) for item in db.scalars(items)}
    missing = [position for position in positions if position not in found]
    if missing:
        raise UsageError(f"today's list of {campaign.id} has no mail at position {missing[0]}")
    return [found[position] for position in positions]


def _due(db: Session, campaign: Campaign) -> list[tuple[int, int]]:
    first = [(id, 1) for id in sequence.approved_unwritten(db, campaign)]
    return first + sequence.due_follow_ups(db, campaign, today())


def _preview(
    db: Session, campaign: Campaign, there: Sequence[Channel], turns: Counter[str], prospect_id: int, step: int
) -> Preview:
    prospect = db.get_one(Prospect, prospect_id)
    left = sequence.left_of(db.scalars(select(Touch).where(Touch.prospect_id == prospect_id).order_by(Touch.id)))
    if any((touch.campaign, touch.step) == (campaign.id, str(step)) for touch in left):
        raise Skip("has left, or may have left")
    mail = permission.approved_mail(db, prospect, step)
    permission.check(db, mail, prospect, campaign)
    try:
        channel = rotation.channel_for(left, there, {}, turns)
    except rotation.NoMailbox as reason:
        raise Skip(str(reason)) from None
    permission.check_mailbox(db, mail, campaign, channel)
    turns[channel.name] += 1
    subject, thread = touches.in_thread(mail.subject, sequence.thread_before(left, mail.step))
    id = touches.message_id(prospect.email or "", campaign, mail.step)
    touch = Touch(message_id=id, email=prospect.email or "", subject=subject)
    composed = compose(outgoing(mail, prospect, touch, thread, campaign, channel))
    return Preview(prospect.ref, step, channel.name, composed.data)
