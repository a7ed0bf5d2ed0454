"""Sends mails, each at most once, also where a process is killed in the middle.

A touch is committed as `sending` before its mail is handed over (see reservation.py), and booked afterwards. A sender
books an accepted mail in the transaction that reserves its next one, so that a mail costs one durable commit, and one
mail of a sender is `sending` at any time.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType, TracebackType

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import TryAgain
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.channels import registry as channels
from marketing_engine.channels.composing import ComposedMail, UnsafeMail, compose
from marketing_engine.channels.protocol import Accepted, Channel, Delivery, Refused, Unavailable, Unknown
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import costs, in_flight, rotation, touches
from marketing_engine.outreach.limits.keeping import Late
from marketing_engine.outreach.mail import Mail, outgoing
from marketing_engine.outreach.reservation import CutOff, Evidence, Leaving, Order, Reserved, reserve
from marketing_engine.outreach.rotation import Ways
from marketing_engine.outreach.skips import MailboxDown, Postponed, Skip, Uncertain, Unmailable
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import FoundMail, Touch

NONE_DOWN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Sent:
    """A mail that left; `is_new` where it was sent by this call."""

    touch: Touch
    is_new: bool


AlsoBook = Callable[[Session, Touch], None]
"""What is recorded together with a mail that has left."""

Tell = Callable[[Sent], None]
"""What is done once a mail that has left is booked."""


@dataclass(frozen=True)
class _HandedOver:
    """A mail that a channel answered for, not booked yet: until it is, its lock is held, and a stop waits."""

    touch: Touch
    delivery: Delivery
    template: str
    dollars: float
    also: AlsoBook
    tell: Tell
    lock: ExitStack
    at: str = field(default_factory=now_text)


class Sender:
    """Sends mails for a session, one after the other: all are booked at the end of its `with` block."""

    def __init__(self, session: str | None) -> None:
        self.session = session
        self._unbooked: _HandedOver | None = None
        self._permit: effects.Permit | None = None
        self._turns: Counter[str] | None = None
        self._late: defaultdict[str, dict[str, Late]] = defaultdict(dict)  # by campaign and mailbox

    def __enter__(self) -> "Sender":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.book()
        finally:
            if self._unbooked is not None:  # it counts as cut off: who sends it next asks whether it left
                self._unbooked.lock.close()
            self._end_permit()

    def send(
        self,
        order: Order,
        tell: Tell,
        down: Mapping[str, str] = NONE_DOWN,
        also: AlsoBook = lambda _db, _touch: None,
    ) -> None:
        """Send one mail, unless it was sent before, by a mailbox of the campaign that is not `down`.

        `also` is called in the transaction that books it as sent, `tell` after that, at the latest at the end. Raises
        Skip where it is not sent, Held under a hold, TryAgain where another session does not let go of it.
        """
        try:
            self._send(order, tell, down, also)
        finally:
            if self._unbooked is None:  # else the permit is for the next mail, or until the end
                self._end_permit()

    def _send(self, order: Order, tell: Tell, down: Mapping[str, str], also: AlsoBook) -> None:
        there = channels.channels_of(order.campaign)
        ways = Ways(there, down, self._turns_of(there), self._late[order.campaign.id])
        prices = {channel.name: costs.cost_of(channel.name) for channel in there}  # a mistake is told before it leaves
        with ExitStack() as lock:
            self._lock(order, lock)
            try:
                reserved, delivery = self._hand_over(order, ways, None)
            except CutOff as mail:
                self.book()  # no transaction, no stop and no other mail waits for the evidence
                self._end_permit()
                reserved, delivery = self._hand_over(order, ways, mail.evidence())
            touch, leaving = reserved.touch, reserved.leaving
            if leaving is not None and delivery is not None:
                if isinstance(delivery, Accepted | Unknown):
                    ways.turns[leaving.channel.name] += 1
                about = (leaving.mail.template, prices.get(leaving.channel.name, 0.0), also, tell)
                self._unbooked = _HandedOver(touch, delivery, *about, lock.pop_all())
                if isinstance(delivery, Accepted):
                    return
                touch = self.book() or touch
                if isinstance(delivery, Unavailable) and touch.status != "sent":
                    raise MailboxDown(leaving.channel.name, delivery.why, lasts=delivery.lasts)
        _refuse_unless_sent(touch)
        if leaving is None:
            tell(Sent(touch, is_new=False))

    def _lock(self, order: Order, lock: ExitStack) -> None:
        """Lock a mail. Who waits for a lock holds none: what is not booked yet has one."""
        mail = (order.prospect_id, order.campaign.id, order.step)
        if self._unbooked is not None:
            try:
                lock.enter_context(in_flight.lock_mail(*mail, patience=0))
            except TryAgain:
                self.book()
            else:
                return
        lock.enter_context(in_flight.lock_mail(*mail))

    def _turns_of(self, there: Sequence[Channel]) -> Counter[str]:
        """What left today by each mailbox, as far as this sender knows: counted once, where they take turns at all."""
        if self._turns is None and len(there) > 1:
            with transaction(reads=True) as db:
                self._turns = Counter(rotation.sent_today(db))
        return Counter() if self._turns is None else self._turns

    def _hand_over(self, order: Order, ways: Ways, asked: Evidence | None) -> tuple[Reserved, Delivery | None]:
        """Reserve a mail and give it to its channel; None where nothing is to be sent."""
        self._allow(f"e-mail to prospect_{order.prospect_id}")
        reserved: Reserved | Skip
        with self._transaction() as db:
            try:
                reserved = reserve(db, order, self.session, ways, asked)
            except Skip as reason:  # the mail before is booked all the same
                reserved = reason
        if isinstance(reserved, Skip):
            raise reserved
        if reserved.leaving is None:
            return reserved, None
        mail = _compose(reserved.touch, reserved.leaving, order.campaign)
        return reserved, reserved.leaving.channel.deliver(mail)

    def _allow(self, what: str) -> None:
        """Have a permit for the next mail: that of the mail before, which is not booked yet, or a new one."""
        if self._permit is not None:
            self._permit.renew(what)
            return
        permit = effects.Permit(self.session, "send", what)
        permit.__enter__()
        self._permit = permit

    def _end_permit(self) -> None:
        permit, self._permit = self._permit, None
        if permit is not None:
            permit.__exit__(None, None, None)

    def book(self) -> Touch | None:
        """Book what was handed over, if anything is not booked yet: the touch as it is then."""
        handed = self._unbooked
        if handed is None:
            return None
        with transaction() as db:
            touch = _book(db, handed, self.session)
        self._is_booked(handed, touch)
        self._end_permit()
        return touch

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        """A transaction that also books what was handed over."""
        handed = self._unbooked
        with transaction() as db:
            touch = _book(db, handed, self.session) if handed else None
            yield db
        if handed and touch:
            self._is_booked(handed, touch)

    def _is_booked(self, handed: _HandedOver, touch: Touch) -> None:
        self._unbooked = None
        handed.lock.close()
        if touch.status == "sent":
            handed.tell(Sent(touch, is_new=True))


def send(
    mail: Mail, campaign: Campaign, session: str | None, run_id: int | None, down: Mapping[str, str] = NONE_DOWN
) -> Sent:
    """Send one mail. Raises as `Sender.send`."""
    told: list[Sent] = []
    order = Order(mail.prospect_id, mail.step, campaign, lambda _db, _prospect: mail, run_id, mail.in_reply_to)
    with Sender(session) as sender:
        sender.send(order, told.append, down)
    return told[0]


def _refuse_unless_sent(touch: Touch) -> None:
    """Raise the Skip that says why a mail is not known as sent."""
    if touch.status == "unknown":
        raise Uncertain("it may have left: marketing outreach unknown")
    if touch.status == "refused":
        raise Unmailable(f"refused for good: {touch.error}")
    if touch.status == "failed":
        raise Postponed(f"refused, to be tried another day: {touch.error}")


def _compose(touch: Touch, leaving: Leaving, campaign: Campaign) -> ComposedMail:
    """The finished mail; where none can be made of the person's data the touch has failed: raises Unmailable."""
    try:
        return compose(outgoing(leaving.mail, leaving.prospect, touch, leaving.thread, campaign, leaving.channel))
    except UnsafeMail as error:
        with transaction() as db:
            touches.mark_refused(db.get_one(Touch, touch.id), str(error), for_good=False)
        raise Unmailable(f"no safe mail can be made for it: {error}") from None


_STORED = select(Touch).where(Touch.message_id == bindparam("id")).with_for_update()


def _book(db: Session, handed: _HandedOver, session: str | None) -> Touch:
    """Record what became of a mail that was handed over: the touch as it is now."""
    touch, delivery = handed.touch, handed.delivery
    by = clean(delivery.by)[: touches.MOST_WHY] if isinstance(delivery, Accepted) else ""
    if isinstance(delivery, Accepted) and touches.book_accepted(db, touch, session, handed.at, handed.template, by):
        costs.book_mail(db, touch, handed.dollars, session)
        handed.also(db, touch)
        return touch
    stored = db.scalar(_STORED, {"id": touch.message_id})
    if stored is None:  # the records were replaced meanwhile, by some that do not know it
        touch.status = "failed" if isinstance(delivery, Refused | Unavailable) else "sent"
        found = touches.found_mail(touch)
        if touch.status == "sent" and db.scalar(select(FoundMail.id).where(FoundMail.name == found.name)) is None:
            db.add(found)
        return touch
    if isinstance(delivery, Accepted):
        if (stored.status, stored.sent_at, stored.accepted_by) == ("sent", handed.at, by):
            return stored  # an interrupt came as that was committed
        stored.accepted_by = by
        touches.book_sent(db, stored, session, handed.at, handed.template)
        costs.book_mail(db, stored, handed.dollars, session)
        handed.also(db, stored)
    elif stored.status == "sent":  # an event or a bounce was quicker, and knows better
        handed.also(db, stored)
    elif isinstance(delivery, Unknown):
        touches.mark_unknown(stored, delivery.why)
    else:
        for_good = isinstance(delivery, Refused) and delivery.for_good
        touches.mark_refused(stored, delivery.why, for_good=for_good)
    return stored
