"""Outreach: sends approved mails, each at most once, whatever is killed when.

A touch is committed as `sending`, with its Message-ID, before the mail is handed to the channel. The
outbox takes a Message-ID once only, so after a crash the same touch is completed, never sent again.
"""

import os
from dataclasses import dataclass, field
from email.errors import MessageError

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import UsageError
from coordination.registry import now_text
from marketing_engine import approval, runs
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import Campaign
from marketing_engine.channels import outbox
from marketing_engine.judgement.replies import AUTOMATIC
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Draft, Prospect, Reply, Run, Score, SendItem, Suppression, Touch


@dataclass(frozen=True)
class Mail:
    """A mail to be sent once: `step` is `1`, `2`, … of a sequence, or `reply:<id>` for an answer."""

    prospect_id: int
    step: str
    subject: str
    body: str
    in_reply_to: str = ""


@dataclass
class Batch:
    """What became of the mails of a batch: `skipped` holds (prospect, reason), `items` those to be reported as sent.

    Mails that another session sent, or that were reported before, count nowhere: batches can be added up.
    """

    total: int = 0
    sent: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    items: list[int] = field(default_factory=list)

    def book(self, item: SendItem, session: str | None) -> None:
        """Count a mail that is out, if it is this session's to report."""
        if item.session == (session or "") and not item.reported:
            self.sent += 1
            self.items.append(item.id)
        else:
            self.total -= 1


class Skip(Exception):  # no error: a reason not to write
    """This mail must not be sent."""


def plan(db: Session, run: Run, campaign: Campaign) -> list[SendItem]:
    """Today's list of mails, made once: first mails to the approved by score, then follow-ups that are due."""
    items = list(db.scalars(select(SendItem).where(SendItem.run_id == run.id).order_by(SendItem.position)))
    listed = {(item.prospect_id, item.step) for item in items}
    due = [(id, 1) for id in approved_unwritten(db, campaign.id)] + due_follow_ups(db, campaign, runs.today())
    for prospect_id, step in due:
        if (prospect_id, step) not in listed:
            item = SendItem(run_id=run.id, position=len(items) + 1, prospect_id=prospect_id, step=step, outcome="")
            db.add(item)
            items.append(item)
    db.flush()
    return items


def to_mail(db: Session, run: Run) -> bool:
    """Whether anybody is approved whom the run has not tried to write to."""
    skipped = set(
        db.scalars(select(SendItem.prospect_id).where(SendItem.run_id == run.id, SendItem.outcome == "skipped"))
    )
    return any(id not in skipped for id in approved_unwritten(db, run.campaign))


def templates(db: Session, items: list[SendItem]) -> dict[int, str]:
    """From which template the mail of each item was written, by the item's id; empty where there is no mail."""
    drafts = approval.drafts_of(db, [item.prospect_id for item in items])
    return {
        item.id: next((draft.template for draft in drafts[item.prospect_id] if draft.step == item.step), "")
        for item in items
    }


def approved_unwritten(db: Session, campaign: str) -> list[int]:
    """Ids of the approved who have no mail yet and may get one, best score first."""
    wanted = (
        select(Prospect.id)
        .join(Decision, Decision.prospect_id == Prospect.id)
        .join(Score, Score.prospect_id == Prospect.id)
        .where(
            Prospect.campaign == campaign,
            Decision.approved,
            Prospect.id.not_in(_written(campaign, 1)),
            Prospect.email.not_in(select(Suppression.email)),
        )
        .order_by(Score.value.desc(), Prospect.id)
    )
    return list(db.scalars(wanted))


def _written(campaign: str, step: int):  # type: ignore[no-untyped-def]  # a subquery of SQLAlchemy
    return select(Touch.prospect_id).where(
        Touch.campaign == campaign, Touch.step == str(step), Touch.status.in_(("sent", "failed", "unknown"))
    )


def due_follow_ups(db: Session, campaign: Campaign, date: str) -> list[tuple[int, int]]:
    """(prospect id, step) of every follow-up due on or before a date: earlier step sent long enough ago, no reply."""
    return [(id, step) for id, step, when in follow_ups(db, campaign) if when <= date]


def follow_ups(db: Session, campaign: Campaign) -> list[tuple[int, int, str]]:
    """(prospect id, step, date) of every follow-up that will be due, in the order of their dates."""
    from datetime import date, timedelta

    found = []
    for step, definition in enumerate(campaign.sequence[1:], 2):
        waiting = select(Touch.prospect_id, Touch.sent_at).where(
            Touch.campaign == campaign.id,
            Touch.step == str(step - 1),
            Touch.status == "sent",
            Touch.bounced_at == "",
            Touch.prospect_id.not_in(_written(campaign.id, step)),
            Touch.prospect_id.not_in(_answered()),
            Touch.email.not_in(select(Suppression.email)),
        )
        for prospect_id, sent_at in db.execute(waiting).tuples():
            due = date.fromisoformat(sent_at[:10]) + timedelta(days=definition.after_days)
            found.append((prospect_id, step, due.isoformat()))
    return sorted(found, key=lambda row: (row[2], row[0]))


def _answered() -> Select[int | None]:
    """Ids of those who wrote to us; what a machine wrote by itself is no answer."""
    return select(Reply.prospect_id).where(Reply.prospect_id.is_not(None), Reply.intent.not_in(AUTOMATIC))


def work(library: Library, campaign_id: str, positions: list[int], template: str, session: str | None) -> Batch:
    """Send the mails at these positions of today's list, those that are not out already.

    Raises UsageError for positions that the list does not have, Held as soon as a hold binds the session.
    """
    campaign = library.campaign(campaign_id)
    wanted = library.template(template).name if template else ""
    with transaction() as db:
        run = runs.find(db, campaign_id)
        listed = (
            dict(db.execute(select(SendItem.position, SendItem.id).where(SendItem.run_id == run.id)).tuples().all())
            if run
            else {}
        )
    missing = [position for position in positions if position not in listed]
    if missing:
        raise UsageError(f"today's list of {campaign_id} has {len(listed)} mails, none at position {missing[0]}")
    batch = Batch(total=len(positions))
    for position in positions:
        _send_item(listed[position], campaign, wanted, session, batch)
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
            _skip(item, ref, str(reason), batch)
            return
        if template and draft.template != template:  # the request is wrong, not the mail: it waits for the right one
            batch.skipped.append((ref, _other_template(draft, template)))
            return
    mail = Mail(draft.prospect_id, str(step), draft.subject, draft.body)
    try:
        sender = send(mail, campaign, session, run_id)
    except Skip as reason:
        with transaction() as db:
            _skip(db.get_one(SendItem, item_id), ref, str(reason), batch)
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


def _skip(item: SendItem, ref: str, reason: str, batch: Batch) -> None:
    item.outcome, item.reason = "skipped", reason
    batch.skipped.append((ref, reason))


def send_to(library: Library, prospect_ids: list[int], template: str, session: str | None) -> Batch:
    """Send their next first mail to these people, who must be approved: PERSONALIZE_AND_SEND. Raises as `work`."""
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
            try:
                draft = approved_draft(db, prospect, 1)
                if wanted and draft.template != wanted:
                    raise Skip(_other_template(draft, wanted))
            except Skip as reason:
                batch.skipped.append((prospect.ref, str(reason)))
                continue
        try:
            send(Mail(id, "1", draft.subject, draft.body), campaign, session, run.id if run else None)
            batch.sent += 1
        except Skip as reason:
            batch.skipped.append((prospect.ref, str(reason)))
    return batch


def approved_draft(db: Session, prospect: Prospect, step: int) -> Draft:
    """The mail of this step exactly as a person approved it; raises Skip. A changed text goes back to the queue."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    if decision is None or not decision.approved:
        raise Skip("not approved")
    drafts = approval.drafts_of(db, [prospect.id])[prospect.id]
    if approval.digest_of(drafts) != decision.digest:
        approval.withdraw(db, decision, prospect)
        raise Skip("the text was changed after it was approved: it waits for approval again")
    draft = next((draft for draft in drafts if draft.step == step), None)
    if draft is None:
        raise Skip(f"no mail was written for step {step}")
    return draft


def send(mail: Mail, campaign: Campaign, session: str | None, run_id: int | None) -> str:
    """Send one mail, unless it was sent before: the session whose mail it is.

    Raises Skip where it must not be sent, Held under a hold.
    """
    with effects.Permit(session, "send", f"e-mail to prospect_{mail.prospect_id}"):
        with transaction() as db:
            touch = _reserve(db, mail, campaign, session, run_id)
            if touch.status == "sent":
                return touch.session
            prospect = db.get_one(Prospect, mail.prospect_id)
        data = _compose(mail, touch, prospect, campaign)
        outbox.deliver(touch.message_id, data)
        with transaction() as db:
            return _confirm(db, touch.id, session)


def _compose(mail: Mail, touch: Touch, prospect: Prospect, campaign: Campaign) -> bytes:
    """The mail as bytes; where none can be made of the person's data the touch has failed: raises Skip."""
    try:
        return outbox.compose(
            sender=campaign.sender,
            to_name=prospect.full_name if prospect.first_name else "",
            to_email=touch.email,
            subject=touch.subject,
            body=mail.body,
            message_id=touch.message_id,
            in_reply_to=mail.in_reply_to,
        )
    except (ValueError, IndexError, MessageError) as error:
        with transaction() as db:
            failed = db.get_one(Touch, touch.id)
            failed.status, failed.error = "failed", str(error)[:500]
        raise Skip(f"no mail can be made for {touch.email}: {error}") from None


def _reserve(db: Session, mail: Mail, campaign: Campaign, session: str | None, run_id: int | None) -> Touch:
    """The one touch of this prospect, campaign and step; checks made in the transaction that reserves it."""
    before = select(Touch).where(
        Touch.prospect_id == mail.prospect_id, Touch.campaign == campaign.id, Touch.step == mail.step
    )
    touch = db.scalar(before.with_for_update())
    if touch is not None and (touch.status == "sent" or outbox.contains(touch.message_id)):
        return touch  # a crash came between delivering and booking: the mail is out, whatever has changed since
    prospect = db.get_one(Prospect, mail.prospect_id)
    if db.scalar(select(func.count()).where(Suppression.email == prospect.email)):
        raise Skip("suppressed: wants no mail")
    if not mail.in_reply_to and db.scalar(
        select(func.count()).where(Prospect.id == prospect.id, Prospect.id.in_(_answered()))
    ):
        raise Skip("has replied")
    if touch is None:
        domain = campaign.sender.email.rpartition("@")[2]
        touch = Touch(
            prospect_id=prospect.id,
            campaign=campaign.id,
            step=mail.step,
            run_id=run_id,
            session=session or "",
            status="sending",
            message_id=f"<touch-{prospect.id}-{mail.step.replace(':', '-')}.{os.urandom(6).hex()}@{domain}>",
            email=prospect.email,
            subject=mail.subject,
            channel=outbox.NAME,
            reserved_at=now_text(),
        )
        db.add(touch)
    return touch


def _confirm(db: Session, touch_id: int, session: str | None) -> str:
    """Book the touch as sent, once; the session whose mail it is."""
    touch = db.get_one(Touch, touch_id, with_for_update=True)
    if touch.status == "sent":
        return touch.session
    touch.status, touch.sent_at, touch.session = "sent", now_text(), session or ""
    record(
        db,
        "answer_sent" if touch.step.startswith("reply:") else "touch_sent",
        campaign=touch.campaign,
        run_id=touch.run_id,
        prospect_id=touch.prospect_id,
        session=touch.session,
        step=touch.step,
        message_id=touch.message_id,
        channel=touch.channel,
    )
    return touch.session
