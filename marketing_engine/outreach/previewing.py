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
from marketing_engine.outreach import going_live, permission, promised_times, rotation, sequence, touches
from marketing_engine.outreach.mail import Mail, outgoing
from marketing_engine.outreach.rotation import Ways
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


@dataclass(frozen=True)
class _Planned:
    """A mail that may leave now, before it is composed."""

    mail: Mail
    prospect: Prospect
    touch: Touch
    thread: tuple[str, ...]
    channel: Channel


@dataclass(frozen=True)
class _Look:
    """What is needed to look at the mails of a campaign: the records, its mailboxes, `turns` that each had today.

    `places` are left in the canaries of these mailboxes, which count the mails of `counted`, (address, step), already.
    `later` says of mails, by (prospect id, step), that a limit keeps them back.
    """

    db: Session
    campaign: Campaign
    there: Sequence[Channel]
    turns: Counter[str]
    places: dict[str, int]
    counted: frozenset[tuple[str, str]]
    later: dict[tuple[int, int], str]


def preview(library: Library, campaign_id: str, positions: Sequence[int] = ()) -> Iterator[Preview]:
    """The mails of today's list at these positions, by default all that is due now; raises UsageError.

    By a mailbox in its canary the first ones leave, as many as there are places.
    """
    campaign = library.campaign(campaign_id)
    there = channels.channels_of(campaign)
    later = promised_times.beyond_a_batch(promised_times.look(library))
    with transaction(reads=True) as db:  # it ends before mails are composed and shown: that may take long
        begun = going_live.canaries(db, campaign.id, there)
        places = {canary.mailbox: going_live.CANARY - len(canary.mails) for canary in begun}
        counted = frozenset((mail.email, mail.step) for canary in begun for mail in canary.mails)
        look = _Look(db, campaign, there, Counter(rotation.sent_today(db)), places, counted, later)
        due = _listed(db, campaign, positions) if positions else _due(db, campaign)
        found = [_planned(look, *one) for one in due]
    for one in found:
        yield one if isinstance(one, Preview) else _composed(one, campaign)


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


def _planned(look: _Look, prospect_id: int, step: int) -> _Planned | Preview:
    """What is needed to compose a mail, or why it does not leave."""
    try:
        return _checked(look, prospect_id, step)
    except Skip as reason:
        return Preview(prospect_ref(prospect_id), step, why_not=str(reason))


def _checked(look: _Look, prospect_id: int, step: int) -> _Planned:
    db, campaign = look.db, look.campaign
    prospect = db.get_one(Prospect, prospect_id)
    left = sequence.left_of(db.scalars(select(Touch).where(Touch.prospect_id == prospect_id).order_by(Touch.id)))
    if any((touch.campaign, touch.step) == (campaign.id, str(step)) for touch in left):
        raise Skip("has left, or may have left")
    mail = permission.approved_mail(db, prospect, step)
    permission.check(db, mail, prospect, campaign)
    if (prospect_id, step) in look.later:
        raise Skip(look.later[prospect_id, step])
    email = prospect.email or ""
    is_counted = (email, mail.step) in look.counted
    waits = f"waits for the canary: {going_live.CANARY} mails leave first, then marketing go-live {campaign.id}"
    full = {} if is_counted else {name: waits for name, places in look.places.items() if places <= 0}
    channel = permission.mailbox_for(db, mail, campaign, left, Ways(look.there, full, look.turns))
    look.turns[channel.name] += 1
    if channel.name in look.places and not is_counted:
        look.places[channel.name] -= 1
    subject, thread = touches.in_thread(mail.subject, sequence.thread_before(left, mail.step))
    touch = Touch(message_id=touches.message_id(email, campaign, mail.step), email=email, subject=subject)
    return _Planned(mail, prospect, touch, tuple(thread), channel)


def _composed(one: _Planned, campaign: Campaign) -> Preview:
    """The mail as it would leave; why not, where no safe mail can be made."""
    ref, step = one.prospect.ref, int(one.mail.step)
    try:
        composed = compose(outgoing(one.mail, one.prospect, one.touch, one.thread, campaign, one.channel))
    except UnsafeMail as reason:
        return Preview(ref, step, why_not=str(reason))
    return Preview(ref, step, one.channel.name, composed.data)
