"""Outreach: sends approved mails, each at most once, whatever is killed when.

A touch is committed as `sending`, with its Message-ID, before the mail is handed to the channel. One that is found as
`sending` was cut off by a crash: the channel says whether it has left. Where it has not, it is sent; where the channel
cannot know, the touch becomes `unknown` and waits for a person. The Message-ID is made from the address, the campaign
and the step, so that other records make the same one.
"""

from dataclasses import dataclass, field

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from coordination import effects, registry
from coordination.errors import TryAgain, UsageError
from coordination.registry import now_text
from marketing_engine.approval import decisions, queue
from marketing_engine.channels import registry as channels
from marketing_engine.channels.composing import ComposedMail, OutgoingMail, UnsafeMail, compose
from marketing_engine.channels.protocol import Accepted, Channel, Delivered, Delivery, Refused, Unknown
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.outreach import reconciliation, sequence, touches
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import wants_no_mail
from marketing_engine.records.tables import Decision, Draft, FoundMail, Prospect, SendItem, Touch


@dataclass(frozen=True)
class Mail:
    """A mail to be sent once: `step` is `1`, `2`, … of a sequence, or `reply:<id>` for an answer."""

    prospect_id: int
    step: str
    subject: str
    body: str
    in_reply_to: str = ""
    template: str = ""


@dataclass
class Batch:
    """What became of the mails of a batch: `skipped` holds (prospect, reason), `items` those to be reported as sent.

    `refused` are those of the skipped that no safe mail could be made for: a person must hear of them.

    Mails that another session sent, or that were reported before, count nowhere: batches can be added up.
    """

    total: int = 0
    sent: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    items: list[int] = field(default_factory=list)

    def skip(self, ref: str, reason: "Skip") -> None:
        """Count a mail that is not sent."""
        self.skipped.append((ref, str(reason)))
        if isinstance(reason, Unmailable):
            self.refused.append(ref)

    def book(self, item: SendItem, session: str | None) -> None:
        """Count a mail that is out, if it is this session's to report."""
        if item.session == (session or "") and not item.reported:
            self.sent += 1
            self.items.append(item.id)
        else:
            self.total -= 1


class Skip(Exception):  # no error: a reason not to write
    """This mail must not be sent."""


class Unmailable(Skip):
    """No safe mail can be made of what is known of this person."""


def send_batch(
    library: Library, campaign_id: str, positions: list[int], template: str, session: str | None, date: str = ""
) -> Batch:
    """Send the mails at these positions of a day's list, today's by default, those that are not out already.

    Raises UsageError for positions that the list does not have, Held as soon as a hold binds the session.
    """
    reconciliation.refuse_unless_reconciled(session)
    campaign = library.campaign(campaign_id)
    wanted = library.template(template).name if template else ""
    with transaction() as db:
        run = runs.find(db, campaign_id, date)
        listed = (
            dict(db.execute(select(SendItem.position, SendItem.id).where(SendItem.run_id == run.id)).all())
            if run
            else {}
        )
    missing = [position for position in positions if position not in listed]
    if missing:
        raise UsageError(
            f"the list of {campaign_id} for {date or 'today'} has {len(listed)} mails, none at position {missing[0]}"
        )
    batch = Batch(total=len(positions))
    for position in positions:
        _send_item(listed[position], campaign, wanted, session, batch)
        registry.beat(session)
    return batch


def _send_item(item_id: int, campaign: Campaign, template: str, session: str | None, batch: Batch) -> None:
    with transaction() as db:
        item = db.get_one(SendItem, item_id)
        if item.outcome == "sent":
            batch.book(item, session)
            return
        prospect = db.get_one(Prospect, item.prospect_id)
        run_id, step, ref = item.run_id, item.step, prospect.ref
        try:
            draft = approved_draft(db, prospect, step)
        except Skip as reason:
            _skip(item, ref, reason, batch)
            return
        if template and draft.template != template:  # the request is wrong, not the mail: it waits for the right one
            batch.skipped.append((ref, _other_template(draft, template)))
            return
    mail = Mail(draft.prospect_id, str(step), draft.subject, draft.body, template=draft.template)
    try:
        sender = send(mail, campaign, session, run_id)
    except Skip as reason:
        with transaction() as db:
            _skip(db.get_one(SendItem, item_id), ref, reason, batch)
        return
    with transaction() as db:
        item = db.get_one(SendItem, item_id)
        item.outcome, item.session, item.reported = "sent", sender, False
        batch.book(item, session)


def mark_reported(batch: Batch) -> None:
    """Call after the report about this batch has gone out."""
    with transaction() as db:
        for id in batch.items:
            db.get_one(SendItem, id).reported = True


def _other_template(draft: Draft, wanted: str) -> str:
    return f"approved is a mail from template {draft.template}, not {wanted}"


def _skip(item: SendItem, ref: str, reason: Skip, batch: Batch) -> None:
    item.outcome, item.reason = "skipped", str(reason)
    batch.skip(ref, reason)


def send_to(library: Library, prospect_ids: list[int], template: str, session: str | None) -> Batch:
    """Send their first mail to these people, who must be approved: PERSONALIZE_AND_SEND. Raises as `send_batch`."""
    reconciliation.refuse_unless_reconciled(session)
    wanted = library.template(template).name if template else ""
    batch = Batch(total=len(prospect_ids))
    for id in prospect_ids:
        with transaction() as db:
            prospect = db.get(Prospect, id)
            if prospect is None:
                batch.skipped.append((f"prospect_{id}", "unknown prospect"))
                continue
            campaign = library.campaign(prospect.campaign)
            run = runs.current(db, campaign.id)
            if prospect.id in db.scalars(sequence.written(campaign.id, 1)).all():
                batch.skipped.append((prospect.ref, "was mailed before"))
                batch.total -= 1
                continue
            try:
                draft = approved_draft(db, prospect, 1)
                if wanted and draft.template != wanted:
                    raise Skip(_other_template(draft, wanted))
            except Skip as reason:
                batch.skip(prospect.ref, reason)
                continue
        try:
            mail = Mail(id, "1", draft.subject, draft.body, template=draft.template)
            send(mail, campaign, session, run.id if run else None)
            batch.sent += 1
        except Skip as reason:
            batch.skip(prospect.ref, reason)
        registry.beat(session)
    return batch


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


def send(mail: Mail, campaign: Campaign, session: str | None, run_id: int | None) -> str:
    """Send one mail, unless it was sent before: the session whose mail it is.

    Raises Skip where it must not be sent, Held under a hold, TryAgain where the channel does not take it now.
    """
    channel = channels.channel_of(campaign)
    with effects.Permit(session, "send", f"e-mail to prospect_{mail.prospect_id}"):
        with transaction() as db:
            touch = _reserve(db, mail, campaign, channel, session, run_id)
            prospect = db.get_one(Prospect, mail.prospect_id)
        if touch.status == "sending":
            delivery = channel.deliver(_compose(mail, touch, prospect, campaign))
            with transaction() as db:
                touch = _book(db, touch.id, delivery, session, mail.template)
            if touch.status == "failed" and isinstance(delivery, Refused):
                raise Skip(f"refused: {delivery.why}") if delivery.for_good else TryAgain(f"not sent: {delivery.why}")
    if touch.status == "unknown":
        raise Skip("it may have left: marketing outreach unknown")
    return touch.session


def _compose(mail: Mail, touch: Touch, prospect: Prospect, campaign: Campaign) -> ComposedMail:
    """The finished mail; where none can be made of the person's data the touch has failed: raises Unmailable."""
    sender = campaign.sender
    more = [("Auto-Submitted", "auto-replied")] if mail.in_reply_to else []  # RFC 3834: no machine answers this
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
            failed = db.get_one(Touch, touch.id)
            failed.status, failed.error = "failed", str(error)[:500]
        raise Unmailable(f"no safe mail can be made for it: {error}") from None


def _reserve(
    db: Session, mail: Mail, campaign: Campaign, channel: Channel, session: str | None, run_id: int | None
) -> Touch:
    """The one touch of this prospect, campaign and step; checks made in the transaction that reserves it."""
    prospect = db.get_one(Prospect, mail.prospect_id)
    if not prospect.email:
        raise Skip("no e-mail address is known")
    id = touches.message_id(prospect.email, campaign, mail.step, mail.in_reply_to)
    touch = _touch_before(db, mail, campaign, id)
    if touch is not None and touch.status in ("sent", "unknown"):
        return touch
    had, known_as = (touch.channel, touch.message_id) if touch else (channel.name, id)
    delivered = channels.was_delivered(had, known_as)
    if touch is not None and touch.status == "sending" and delivered is Delivered.UNKNOWN:
        touch.status, touch.error = "unknown", f"cut off by a crash; {had} cannot tell whether it took the mail"
        return touch
    if delivered is not Delivered.YES:
        _check(db, mail, prospect)
    if touch is None:
        more = {"run_id": run_id, "session": session or "", "subject": mail.subject, "channel": channel.name}
        touch = touches.reserve(db, prospect, mail.step, id, **more)
    if delivered is Delivered.YES:  # a crash came between delivering and booking
        touches.book_sent(db, touch, session, now_text(), mail.template)
    if touch.status == "failed":  # it never left; what kept it from that may be mended by now
        touch.status, touch.email, touch.message_id, touch.subject = "sending", prospect.email, id, mail.subject
        touch.channel = channel.name
    return touch


def _touch_before(db: Session, mail: Mail, campaign: Campaign, id: str) -> Touch | None:
    same = and_(Touch.prospect_id == mail.prospect_id, Touch.campaign == campaign.id, Touch.step == mail.step)
    return db.scalar(select(Touch).where(or_(same, Touch.message_id == id)).order_by(~same).with_for_update())


def _check(db: Session, mail: Mail, prospect: Prospect) -> None:
    """Raise Skip where a mail that has not left must not leave now."""
    if not mail.in_reply_to and not _still_approved(db, mail):
        raise Skip("the approval was taken back")
    if wants_no_mail(db, prospect):
        raise Skip("suppressed: wants no mail")
    if not mail.in_reply_to and db.scalar(
        select(func.count()).where(Prospect.id == prospect.id, Prospect.id.in_(sequence.answered()))
    ):
        raise Skip("has replied")
    left = select(FoundMail.id).where(FoundMail.email == prospect.email, FoundMail.step == mail.step)
    if not mail.in_reply_to and db.scalar(left.limit(1)):
        raise Skip("was mailed before, as the outbox shows")


def _still_approved(db: Session, mail: Mail) -> bool:
    """Whether nobody took the approval back, or changed the text, since this mail was read."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == mail.prospect_id))
    drafts = queue.drafts_of(db, [mail.prospect_id])[mail.prospect_id]
    return (
        decision is not None
        and decision.approved
        and decision.digest == queue.digest_of(drafts)
        and any((draft.subject, draft.body) == (mail.subject, mail.body) for draft in drafts)
    )


def _book(db: Session, touch_id: int, delivery: Delivery, session: str | None, template: str) -> Touch:
    """Record what became of a mail that was handed over."""
    touch = db.get_one(Touch, touch_id, with_for_update=True)
    if touch.status == "sent":  # another session completed it
        return touch
    if isinstance(delivery, Accepted):
        touches.book_sent(db, touch, session, now_text(), template)
    else:
        touch.status = "unknown" if isinstance(delivery, Unknown) else "failed"
        touch.error = delivery.why[:500]
    return touch
