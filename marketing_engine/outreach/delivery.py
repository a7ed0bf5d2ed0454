"""Sends a mail at most once, also where a process is killed in the middle.

A touch is committed as `sending`, with its Message-ID, before the mail is handed to the channel. One that is found as
`sending` was cut off by a crash (see in_flight.py): the channel says whether it has left. Where it has not, it is sent;
where the channel cannot know, the touch becomes `unknown` and waits for a person. The Message-ID is made from the
address, the campaign and the step, so that other records make the same one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import TryAgain
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.channels import registry as channels
from marketing_engine.channels.composing import ComposedMail, UnsafeMail, compose
from marketing_engine.channels.protocol import Accepted, Channel, Delivered, Delivery, Refused, Unavailable, Unknown
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import costs, in_flight, permission, rotation, sequence, touches
from marketing_engine.outreach.mail import Mail, outgoing
from marketing_engine.outreach.skips import MailboxDown, Postponed, Skip, Uncertain, Unmailable
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import FoundMail, Prospect, Touch

NONE_DOWN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Sent:
    """A mail that left; `is_new` where it was sent by this call."""

    touch: Touch
    is_new: bool


AlsoBook = Callable[[Session, Touch], None]
"""What is recorded together with a mail that has left."""


def send(
    mail: Mail,
    campaign: Campaign,
    session: str | None,
    run_id: int | None,
    down: Mapping[str, str] = NONE_DOWN,
    also: AlsoBook = lambda _db, _touch: None,
) -> Sent:
    """Send one mail, unless it was sent before, by a mailbox of the campaign that is not `down`.

    `also` is called in the transaction that books it as sent. Raises Skip where it is not sent, Held under a hold,
    TryAgain where another session does not let go of it.
    """
    there = channels.channels_of(campaign)
    prices = {channel.name: costs.cost_of(channel.name) for channel in there}  # a mistake is told before a mail leaves
    order = _Order(mail, campaign, there, session, run_id, down, prices)
    with in_flight.lock_mail(mail.prospect_id, campaign.id, mail.step):
        before = _look(order)
        with effects.Permit(session, "send", f"e-mail to prospect_{mail.prospect_id}"):
            reserved = _reserve(order, before)
            touch, channel = reserved.touch, reserved.channel
            if channel is not None:
                delivery = channel.deliver(_compose(mail, reserved, channel, campaign))
                with transaction() as db:
                    touch = _book(db, touch, delivery, order, also)
                if isinstance(delivery, Unavailable):
                    raise MailboxDown(channel.name, delivery.why, lasts=delivery.lasts)
    if touch.status == "unknown":
        raise Uncertain("it may have left: marketing outreach unknown")
    if touch.status == "refused":
        raise Unmailable(f"refused for good: {touch.error}")
    if touch.status == "failed":
        raise Postponed(f"refused, to be tried another day: {touch.error}")
    return Sent(touch, channel is not None)


@dataclass(frozen=True)
class _Order:
    """A mail that is to be sent, for which campaign and session, and by which mailboxes but those that are `down`."""

    mail: Mail
    campaign: Campaign
    there: Sequence[Channel]
    session: str | None
    run_id: int | None
    down: Mapping[str, str]
    prices: Mapping[str, float]


def _compose(mail: Mail, reserved: "_Reserved", channel: Channel, campaign: Campaign) -> ComposedMail:
    """The finished mail; where none can be made of the person's data the touch has failed: raises Unmailable."""
    touch = reserved.touch
    try:
        return compose(outgoing(mail, reserved.prospect, touch, reserved.thread, campaign, channel))
    except UnsafeMail as error:
        with transaction() as db:
            touches.mark_refused(db.get_one(Touch, touch.id), str(error), for_good=False)
        raise Unmailable(f"no safe mail can be made for it: {error}") from None


@dataclass(frozen=True)
class _Known:
    """What the records know of a mail: its Message-ID `id`, and its `touch`, if it has one."""

    prospect: Prospect
    id: str
    touch: Touch | None

    def state(self) -> tuple[str, ...]:
        """What must be the same before and after the evidence was sought."""
        found = (self.touch.channel, self.touch.message_id, self.touch.status) if self.touch else ()
        return (self.id, *found)

    def is_settled(self) -> bool:
        """Whether nothing more is sent: it left, may have left, or was refused for good at this address."""
        if self.touch is None:
            return False
        refused = self.touch.status == "refused" and self.touch.email == self.prospect.email
        return refused or self.touch.status in ("sent", "unknown")

    def evidence(self, there: Sequence[Channel]) -> tuple[Delivered, str]:
        """Whether the mail has left, and by which mailbox.

        A server is asked only about a mail that a crash cut off; a comparison showed all others, see reconciliation.py.
        """
        touch = self.touch
        if touch is not None and touch.status == "sending":
            return channels.was_delivered(touch.channel, touch.message_id, touch.reserved_at), touch.channel
        id = touch.message_id if touch else self.id
        for channel in there:
            if channel.shows_at_once and channel.was_delivered(id, "") is Delivered.YES:
                return Delivered.YES, channel.name
        return Delivered.NO, ""


@dataclass(frozen=True)
class _Reserved:
    """A touch, and the mailbox that it is to leave by now; None where it is settled."""

    touch: Touch
    prospect: Prospect
    channel: Channel | None = None
    thread: tuple[str, ...] = ()


def _look_up(db: Session, mail: Mail, campaign: Campaign, *, to_change: bool = False) -> _Known:
    prospect = db.get(Prospect, mail.prospect_id)
    if prospect is None or not prospect.email:
        raise Skip("no e-mail address is known")
    id = touches.message_id(prospect.email, campaign, mail.step, mail.in_reply_to)
    same = and_(Touch.prospect_id == mail.prospect_id, Touch.campaign == campaign.id, Touch.step == mail.step)
    known = select(Touch).where(or_(same, Touch.message_id == id)).order_by(~same)
    return _Known(prospect, id, db.scalar(known.with_for_update() if to_change else known))


@dataclass(frozen=True)
class _Before:
    """What was known of a mail before it is reserved, and whether it left, by which mailbox, as the evidence shows."""

    known: _Known
    delivered: Delivered = Delivered.NO
    by: str = ""


def _look(order: _Order) -> _Before:
    """Look a mail up, and ask for evidence. That may take a while: no transaction and no stop waits for it."""
    with transaction(reads=True) as db:
        known = _look_up(db, order.mail, order.campaign)
    return _Before(known) if known.is_settled() else _Before(known, *known.evidence(order.there))


def _reserve(order: _Order, before: _Before) -> _Reserved:
    """The one touch of this prospect, campaign and step; checks made in the transaction that reserves it."""
    mail, campaign, session, run_id = order.mail, order.campaign, order.session, order.run_id
    with transaction() as db:
        known = _look_up(db, mail, campaign, to_change=True)
        touch, prospect = known.touch, known.prospect
        if touch is not None and known.is_settled():
            return _Reserved(touch, prospect)
        if known.state() != before.known.state():
            raise TryAgain(f"{prospect.ref} was changed meanwhile")
        if touch is not None and touch.status == "sending" and before.delivered is Delivered.UNKNOWN:
            touches.mark_unknown(touch, touches.CUT_OFF)
            return _Reserved(touch, prospect)
        if before.delivered is Delivered.YES:  # a crash came between delivering and booking
            about = {"run_id": run_id, "session": session or "", "subject": mail.subject, "channel": before.by}
            touch = touch or touches.reserve(db, prospect, mail.step, known.id, **about)
            touches.book_sent(db, touch, session, now_text(), mail.template)
            return _Reserved(touch, prospect)
        permission.check(db, mail, prospect, campaign)
        permission.check_not_cancelled(db, mail, run_id)
        return _ready(db, order, known)


def _ready(db: Session, order: _Order, known: _Known) -> _Reserved:
    """Reserve a mail that may leave, by the next mailbox in turn."""
    mail = order.mail
    try:
        channel = rotation.channel_for(db, known.prospect, order.there, order.down)
    except rotation.NoMailbox as reason:
        raise Postponed(str(reason)) from None
    permission.check_mailbox(db, mail, order.campaign, channel)
    before = sequence.thread_before(db, mail.prospect_id, mail.step)
    subject, thread = mail.subject, [touch.message_id for touch in before]
    if before and not mail.in_reply_to:
        subject, thread = touches.in_thread(mail.subject, before)
    about = {"run_id": order.run_id, "session": order.session or "", "subject": subject, "channel": channel.name}
    touch = known.touch
    if touch is None:
        touch = touches.reserve(db, known.prospect, mail.step, known.id, **about)
    else:  # it never left; what kept it from that may be mended by now
        touches.reserve_again(touch, known.prospect, known.id, **about)
    return _Reserved(touch, known.prospect, channel, tuple(thread))


def _book(db: Session, touch: Touch, delivery: Delivery, order: _Order, also: AlsoBook) -> Touch:
    """Record what became of a mail that was handed over: the touch as it is now."""
    stored = db.scalar(select(Touch).where(Touch.message_id == touch.message_id).with_for_update())
    if stored is None:  # the records were replaced meanwhile, by some that do not know it
        touch.status = "failed" if isinstance(delivery, Refused | Unavailable) else "sent"
        found = touches.found_mail(touch)
        if touch.status == "sent" and db.scalar(select(FoundMail.id).where(FoundMail.name == found.name)) is None:
            db.add(found)
        return touch
    if isinstance(delivery, Accepted):
        stored.accepted_by = clean(delivery.by)[: touches.MOST_WHY]
        touches.book_sent(db, stored, order.session, now_text(), order.mail.template)
        costs.book_mail(db, stored, order.prices.get(stored.channel, 0.0), order.session)
        also(db, stored)
    elif stored.status == "sent":  # an event or a bounce was quicker, and knows better
        also(db, stored)
    elif isinstance(delivery, Unknown):
        touches.mark_unknown(stored, delivery.why)
    else:
        for_good = isinstance(delivery, Refused) and delivery.for_good
        touches.mark_refused(stored, delivery.why, for_good=for_good)
    return stored
