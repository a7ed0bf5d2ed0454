"""Sends a mail at most once, also where a process is killed in the middle.

A touch is committed as `sending`, with its Message-ID, before the mail is handed to the channel. One that is found as
`sending` was cut off by a crash (see in_flight.py): the channel says whether it has left. Where it has not, it is sent;
where the channel cannot know, the touch becomes `unknown` and waits for a person. The Message-ID is made from the
address, the campaign and the step, so that other records make the same one.
"""

from dataclasses import dataclass

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import TryAgain
from coordination.registry import now_text
from marketing_engine.approval import decisions, queue
from marketing_engine.channels import registry as channels
from marketing_engine.channels.composing import ComposedMail, OutgoingMail, UnsafeMail, compose
from marketing_engine.channels.protocol import Accepted, Channel, Delivered, Delivery, Refused, Unknown
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import in_flight, sequence, touches
from marketing_engine.records.database import transaction
from marketing_engine.records.declined import rest_of_person
from marketing_engine.records.suppressed import wants_no_mail
from marketing_engine.records.tables import Decision, Draft, FoundMail, Prospect, Touch


@dataclass(frozen=True)
class Mail:
    """A mail to be sent once: `step` is `1`, `2`, … of a sequence, or `reply:<id>` for an answer.

    A person's own answer is marked as no automatic one.
    """

    prospect_id: int
    step: str
    subject: str
    body: str
    in_reply_to: str = ""
    template: str = ""
    by_person: bool = False


class Skip(Exception):  # no error: a reason not to write
    """This mail must not be sent."""


class Unmailable(Skip):
    """No safe mail can be made of what is known of a person, or the channel refused it for good: the team is told."""


class Uncertain(Skip):
    """The mail may have left: the team is told, since only a person can find out."""


@dataclass(frozen=True)
class Sent:
    """A mail that left; `is_new` where it was sent by this call."""

    touch: Touch
    is_new: bool


def approved_draft(db: Session, prospect: Prospect, step: int) -> Draft:
    """The mail of this step exactly as a person approved it; raises Skip. A changed text goes back to the queue."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    if decision is None or not decision.approved:
        raise Skip("not approved")
    drafts = queue.drafts_of(db, [prospect.id])[prospect.id]
    if queue.digest_of(drafts) != decision.digest:
        decisions.withdraw(db, decision, prospect)
        raise Skip("the text was changed after it was approved: it waits for approval again")
    draft = next((draft for draft in drafts if draft.step == step), None)
    if draft is None:
        raise Skip(f"no mail was written for step {step}")
    return draft


def send(mail: Mail, campaign: Campaign, session: str | None, run_id: int | None) -> Sent:
    """Send one mail, unless it was sent before.

    Raises Skip where it is not sent, Held under a hold, TryAgain where another session does not let go of it.
    """
    channel = channels.channel_of(campaign)
    permit = effects.Permit(session, "send", f"e-mail to prospect_{mail.prospect_id}")
    with in_flight.lock_mail(mail.prospect_id, campaign.id, mail.step), permit:
        touch, prospect = _reserve(mail, campaign, channel, session, run_id)
        is_new = touch.status == "sending"
        if is_new:
            delivery = channel.deliver(_compose(mail, touch, prospect, campaign))
            with transaction() as db:
                touch = _book(db, touch, delivery, session, mail.template)
    if touch.status == "unknown":
        raise Uncertain("it may have left: marketing outreach unknown")
    if touch.status == "refused":
        raise Unmailable(f"refused for good: {touch.error}")
    if touch.status == "failed":
        raise Skip(f"refused, to be tried another day: {touch.error}")
    return Sent(touch, is_new)


def _compose(mail: Mail, touch: Touch, prospect: Prospect, campaign: Campaign) -> ComposedMail:
    """The finished mail; where none can be made of the person's data the touch has failed: raises Unmailable."""
    sender = campaign.sender
    automatic = mail.in_reply_to and not mail.by_person
    more = [("Auto-Submitted", "auto-replied")] if automatic else []  # RFC 3834: no machine answers this
    more.append(("List-Unsubscribe", f"<mailto:{sender.email}?subject=unsubscribe>"))  # RFC 2369
    try:
        return compose(
            OutgoingMail(
                from_=(sender.name, sender.email),
                to=(prospect.full_name if prospect.first_name else "", touch.email),
                subject=touch.subject,
                body=mail.body,
                message_id=touch.message_id,
                in_reply_to=mail.in_reply_to,
                more=tuple(more),
            )
        )
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

    def evidence(self, channel: Channel) -> tuple[str, str]:
        """Which channel is to be asked about which Message-ID."""
        return (self.touch.channel, self.touch.message_id) if self.touch else (channel.name, self.id)

    def is_settled(self) -> bool:
        """Whether nothing more is sent: it left, may have left, or was refused for good at this address."""
        if self.touch is None:
            return False
        refused = self.touch.status == "refused" and self.touch.email == self.prospect.email
        return refused or self.touch.status in ("sent", "unknown")


def _look_up(db: Session, mail: Mail, campaign: Campaign, *, to_change: bool = False) -> _Known:
    prospect = db.get(Prospect, mail.prospect_id)
    if prospect is None or not prospect.email:
        raise Skip("no e-mail address is known")
    id = touches.message_id(prospect.email, campaign, mail.step, mail.in_reply_to)
    same = and_(Touch.prospect_id == mail.prospect_id, Touch.campaign == campaign.id, Touch.step == mail.step)
    known = select(Touch).where(or_(same, Touch.message_id == id)).order_by(~same)
    return _Known(prospect, id, db.scalar(known.with_for_update() if to_change else known))


def _reserve(
    mail: Mail, campaign: Campaign, channel: Channel, session: str | None, run_id: int | None
) -> tuple[Touch, Prospect]:
    """The one touch of this prospect, campaign and step; checks made in the transaction that reserves it."""
    with transaction(reads=True) as db:
        before = _look_up(db, mail, campaign)
    if before.touch is not None and before.is_settled():
        return before.touch, before.prospect
    asked = before.evidence(channel)
    delivered = channels.was_delivered(*asked)  # it may take a while: no transaction waits for it
    with transaction() as db:
        known = _look_up(db, mail, campaign, to_change=True)
        touch, prospect = known.touch, known.prospect
        if touch is not None and known.is_settled():
            return touch, prospect
        if (known.id, known.evidence(channel)) != (before.id, asked):
            raise TryAgain(f"{prospect.ref} was changed meanwhile")
        if touch is not None and touch.status == "sending" and delivered is Delivered.UNKNOWN:
            touches.mark_unknown(touch, touches.CUT_OFF)
            return touch, prospect
        if delivered is not Delivered.YES:
            _check(db, mail, prospect, campaign)
        about = {"run_id": run_id, "session": session or "", "subject": mail.subject, "channel": channel.name}
        if touch is None:
            touch = touches.reserve(db, prospect, mail.step, known.id, **about)
        elif delivered is not Delivered.YES:  # it never left; what kept it from that may be mended by now
            touches.reserve_again(touch, prospect, known.id, **about)
        if delivered is Delivered.YES:  # a crash came between delivering and booking
            touches.book_sent(db, touch, session, now_text(), mail.template)
    return touch, prospect


def _check(db: Session, mail: Mail, prospect: Prospect, campaign: Campaign) -> None:
    """Raise Skip where a mail that has not left must not leave now."""
    if not mail.in_reply_to and not _still_approved(db, mail):
        raise Skip("the approval was taken back")
    if wants_no_mail(db, prospect):
        raise Skip("suppressed: wants no mail")
    if not mail.in_reply_to and db.scalar(
        select(func.count()).where(Prospect.id == prospect.id, Prospect.id.in_(sequence.answered()))
    ):
        raise Skip("has replied")
    rest = None if mail.in_reply_to else rest_of_person(db, prospect, campaign.declined_rests_days)
    if rest is not None:
        raise Skip(str(rest))
    left = select(FoundMail.id).where(FoundMail.email == prospect.email, FoundMail.step == mail.step)
    if not mail.in_reply_to and db.scalar(left.limit(1)):
        raise Skip("was mailed before, as the channel shows")


def _still_approved(db: Session, mail: Mail) -> bool:
    """Whether the approval still holds and the text is still the one that was read."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == mail.prospect_id))
    drafts = queue.drafts_of(db, [mail.prospect_id])[mail.prospect_id]
    return (
        decision is not None
        and decision.approved
        and decision.digest == queue.digest_of(drafts)
        and any((draft.subject, draft.body) == (mail.subject, mail.body) for draft in drafts)
    )


def _book(db: Session, touch: Touch, delivery: Delivery, session: str | None, template: str) -> Touch:
    """Record what became of a mail that was handed over: the touch as it is now."""
    stored = db.scalar(select(Touch).where(Touch.message_id == touch.message_id).with_for_update())
    if stored is None:  # the records were replaced meanwhile, by some that do not know it
        touch.status = "failed" if isinstance(delivery, Refused) else "sent"
        found = touches.found_mail(touch)
        if touch.status == "sent" and db.scalar(select(FoundMail.id).where(FoundMail.name == found.name)) is None:
            db.add(found)
        return touch
    if isinstance(delivery, Accepted):
        touches.book_sent(db, stored, session, now_text(), template)
    elif isinstance(delivery, Unknown):
        touches.mark_unknown(stored, delivery.why)
    else:
        touches.mark_refused(stored, delivery.why, for_good=delivery.for_good)
    return stored
