"""The one touch of a mail: looked up, checked and reserved in one transaction, before the mail is handed over.

A touch that is found as `sending` was cut off by a crash (see in_flight.py): the channel says whether it has left.
Where it has not, it is reserved again; where the channel cannot know, the touch becomes `unknown` and waits for a
person. The Message-ID is made from the address, the campaign and the step, so that other records make the same one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session, lazyload, load_only

from coordination.errors import TryAgain
from coordination.registry import now_text
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Channel, Delivered
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import permission, sequence, touches
from marketing_engine.outreach.limits import keeping
from marketing_engine.outreach.limits.keeping import Late
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.rotation import Ways
from marketing_engine.outreach.skips import NotYet, Postponed, Skip
from marketing_engine.records.database import core
from marketing_engine.records.tables import Prospect, Touch


@dataclass(frozen=True)
class Order:
    """A mail that is to be sent: `write` says what it says in the transaction that reserves it, or raises Skip.

    `step` is `1`, `2`, … of a sequence, or `reply:<id>` for an answer to `in_reply_to`.
    """

    prospect_id: int
    step: str
    campaign: Campaign
    write: Callable[[Session, Prospect], Mail]
    run_id: int | None = None
    in_reply_to: str = ""


@dataclass(frozen=True)
class Known:
    """What the records know of a mail: its Message-ID `id`, its `touch`, if it has one, and all of its prospect's."""

    prospect: Prospect
    id: str
    touch: Touch | None
    touches: Sequence[Touch]

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


@dataclass(frozen=True)
class Evidence:
    """Whether a mail of this `state` has left, and by which mailbox."""

    state: tuple[str, ...]
    delivered: Delivered
    by: str


class CutOff(Exception):  # no error: what is to be done first
    """A crash cut a mail off: whether it left is to be asked, outside any transaction, before it is reserved."""

    def __init__(self, known: Known, touch: Touch) -> None:
        self._state = known.state()
        # `touch` itself ends with its transaction
        self._about = (touch.channel, touch.message_id, touch.reserved_at, touch.reserved_clock)

    def evidence(self) -> Evidence:
        """Ask the channel, which may take a while."""
        return Evidence(self._state, channels.was_delivered(*self._about), self._about[0])


@dataclass(frozen=True)
class Leaving:
    """A mail that is to leave now by a channel; `thread` are the Message-IDs before it, oldest first."""

    mail: Mail
    prospect: Prospect
    channel: Channel
    thread: tuple[str, ...]


@dataclass(frozen=True)
class Reserved:
    """A touch, and what is to leave now; None where it is settled."""

    touch: Touch
    leaving: Leaving | None = None


_PERSON = (Prospect.campaign, Prospect.email, Prospect.mail_key, Prospect.first_name, Prospect.last_name)
_KNOWN_BY = (Prospect.linkedin_url, Prospect.name_key)
_LIMITED_BY = (Prospect.company_id, Prospect.country, Prospect.city, Prospect.time_zone)
_PROSPECT = (
    select(Prospect)
    .where(Prospect.id == bindparam("prospect"))
    .options(load_only(*_PERSON, *_KNOWN_BY, *_LIMITED_BY), lazyload(Prospect.company))
)
_OF_MAIL = or_(Touch.prospect_id == bindparam("prospect"), Touch.message_id == bindparam("id"))
_ANY_TOUCH = select(Touch.id).where(_OF_MAIL).limit(1)  # most mails are the first to a person
_TOUCHES = select(Touch).where(_OF_MAIL).order_by(Touch.id).with_for_update()


def _look_up(db: Session, order: Order) -> Known:
    prospect = db.scalar(_PROSPECT, {"prospect": order.prospect_id})
    if prospect is None or not prospect.email:
        raise Skip("no e-mail address is known")
    id = touches.message_id(prospect.email, order.campaign, order.step, order.in_reply_to)
    this = {"prospect": order.prospect_id, "id": id}
    known = list(db.scalars(_TOUCHES, this)) if core(db).scalar(_ANY_TOUCH, this) else []
    mail = (order.prospect_id, order.campaign.id, order.step)
    touch = next((one for one in known if (one.prospect_id, one.campaign, one.step) == mail), None)
    touch = touch or next((one for one in known if one.message_id == id), None)
    return Known(prospect, id, touch, [one for one in known if one.prospect_id == order.prospect_id])


def reserve(db: Session, order: Order, session: str | None, ways: Ways, asked: Evidence | None) -> Reserved:
    """Reserve a mail that may leave, by the next mailbox in turn.

    `asked` is what was answered after CutOff. Raises CutOff, Skip, TryAgain; then the records are as they were.
    """
    known = _look_up(db, order)
    touch, prospect = known.touch, known.prospect
    if touch is not None and known.is_settled():
        return Reserved(touch)
    if asked is None:
        asked = _evidence(known, ways.there)
    elif asked.state != known.state():
        raise TryAgain(f"{prospect.ref} was changed meanwhile")
    if touch is not None and touch.status == "sending" and asked.delivered is Delivered.UNKNOWN:
        touches.mark_unknown(touch, touches.CUT_OFF)
        return Reserved(touch)
    if asked.delivered is Delivered.YES:  # a crash came between delivering and booking
        mail = order.write(db, prospect)
        about = {"run_id": order.run_id, "session": session or "", "subject": mail.subject, "channel": asked.by}
        touch = touch or touches.reserve(db, prospect, order.step, known.id, **about)
        touches.book_sent(db, touch, session, now_text(), mail.template)
        return Reserved(touch)
    mail = order.write(db, prospect)
    permission.check(db, mail, prospect, order.campaign)
    permission.check_not_cancelled(db, mail, order.run_id)
    return _ready(db, order, mail, known, session, ways)


def _evidence(known: Known, there: Sequence[Channel]) -> Evidence:
    """What shows at once. A server is asked only about a mail that a crash cut off: raises CutOff.

    A comparison showed all others, see reconciliation.py.
    """
    touch = known.touch
    if touch is not None and touch.status == "sending":
        raise CutOff(known, touch)
    id = touch.message_id if touch else known.id
    for channel in there:
        if channel.shows_at_once and channel.was_delivered(id, "") is Delivered.YES:
            return Evidence(known.state(), Delivered.YES, channel.name)
    return Evidence(known.state(), Delivered.NO, "")


def _mailbox_now(db: Session, mail: Mail, order: Order, known: Known, ways: Ways) -> Channel:
    """The next mailbox in turn that may send this mail within its limits; raises Postponed."""
    late: dict[str, Late] = {}
    left = sequence.left_of(known.touches)
    while True:
        down = {**ways.down, **{name: one.why for name, one in late.items()}}
        try:
            channel = permission.mailbox_for(db, mail, order.campaign, left, replace(ways, down=down))
        except Postponed as reason:
            if not late:
                raise
            raise NotYet(str(reason), min(one.until for one in late.values())) from None
        if mail.in_reply_to:  # an answer counts, and nothing keeps it back
            return channel
        own = known.touch.id if known.touch else None
        kept_back = ways.late_now(channel.name) or keeping.check(db, known.prospect, order.campaign.id, channel, own)
        if kept_back is None:
            return channel
        late[channel.name] = kept_back
        ways.note_late(channel.name, kept_back)


def _ready(db: Session, order: Order, mail: Mail, known: Known, session: str | None, ways: Ways) -> Reserved:
    left = sequence.left_of(known.touches)
    channel = _mailbox_now(db, mail, order, known, ways)
    before = sequence.thread_before(left, mail.step)
    subject, thread = mail.subject, [touch.message_id for touch in before]
    if before and not mail.in_reply_to:
        subject, thread = touches.in_thread(mail.subject, before)
    about = {"run_id": order.run_id, "session": session or "", "subject": subject, "channel": channel.name}
    touch = known.touch
    if touch is None:
        touch = touches.insert_reserved(db, known.prospect, mail.step, known.id, **about)
    else:  # it never left; what kept it from that may be mended by now
        touches.reserve_again(touch, known.prospect, known.id, **about)
    return Reserved(touch, Leaving(mail, known.prospect, channel, tuple(thread)))
