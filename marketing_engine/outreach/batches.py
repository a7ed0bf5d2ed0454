"""Batches: today's list of mails, or people by their ids, sent and counted for the report."""

import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import registry
from coordination.errors import InputError, UsageError
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.mailboxes import mailboxes
from marketing_engine.outreach import cancelling, reconciliation
from marketing_engine.outreach.delivery import AlsoBook, Sent, send
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.permission import approved
from marketing_engine.outreach.sequence import CANCELLED
from marketing_engine.outreach.skips import MailboxDown, Postponed, Skip, Uncertain, Unmailable
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Draft, Prospect, SendItem, Touch


@dataclass
class Batch:
    """What became of the mails of a batch: `skipped` holds (prospect, reason), `items` those to be reported as sent.

    The team must hear of two kinds of the skipped: the `refused` cannot be written to, the `uncertain` may have got it.

    A mailbox that is `down` is tried no more; `failures` counts how often each could not send.

    Mails that another session sent, or that were reported before, count nowhere: batches can be added up.
    """

    total: int = 0
    sent: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    uncertain: list[str] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    down: dict[str, str] = field(default_factory=dict)
    failures: Counter[str] = field(default_factory=Counter)

    def skip(self, ref: str, reason: "Skip") -> None:
        """Count a mail that is not sent."""
        self.skipped.append((ref, str(reason)))
        if isinstance(reason, Unmailable):
            self.refused.append(ref)
        if isinstance(reason, Uncertain):
            self.uncertain.append(ref)

    def book(self, item: SendItem, session: str | None) -> None:
        """Count a mail that is out, if it is this session's to report."""
        if item.session == (session or "") and not item.reported:
            self.sent += 1
            self.items.append(item.id)
        else:
            self.total -= 1


def wait_to_leave(library: Library, campaign_id: str, session: str | None, date: str = "") -> None:
    """Wait as long as a person may cancel the mails of a day's list; raises Held under a hold."""
    with transaction() as db:
        run = runs.find(db, campaign_id, date)
        moment = cancelling.begin_waiting(db, run, library.campaign(campaign_id))
    cancelling.wait_until(moment, session, run.id if run else None)


def wait_to_leave_for(library: Library, prospect_ids: list[int], session: str | None) -> None:
    """The same for mails to these people; raises Held under a hold."""
    moments = [""]
    with transaction() as db:
        for name in sorted(set(db.scalars(select(Prospect.campaign).where(Prospect.id.in_(prospect_ids))))):
            with suppress(InputError):  # told with each mail of this campaign
                moments.append(cancelling.begin_waiting(db, runs.current(db, name), library.campaign(name), anew=True))
    cancelling.wait_until(max(moments), session)


def send_batch(
    library: Library, campaign_id: str, positions: list[int], template: str, session: str | None, date: str = ""
) -> Batch:
    """Send the mails at these positions of a day's list, today's by default, those that are not out already.

    The mails leave at once: `wait_to_leave` comes first. Raises UsageError for positions that the list does not have,
    Held as soon as a hold binds the session, TryAgain.
    """
    unreadable = reconciliation.refuse_unless_reconciled(session)
    campaign = library.campaign(campaign_id)
    wanted = library.template(template).name if template else ""
    with transaction(reads=True) as db:
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
    chosen = list(dict.fromkeys(positions))
    batch = Batch(total=len(chosen), down=unreadable)
    for position in chosen:
        _send_item(listed[position], campaign, wanted, session, batch)
        registry.beat(session)
    return batch


def _send_item(item_id: int, campaign: Campaign, template: str, session: str | None, batch: Batch) -> None:
    with transaction(reads=True) as db:
        item = db.get_one(SendItem, item_id)
        if item.outcome == "sent":
            batch.book(item, session)
            return
        if item.outcome == CANCELLED:
            batch.skipped.append((prospect_ref(item.prospect_id), item.reason))
            return
        prospect = db.get_one(Prospect, item.prospect_id)
        run_id, step, ref = item.run_id, item.step, prospect.ref
    try:
        draft = approved(prospect, step)
        if template and draft.template != template:  # the request is wrong, not the mail: it waits for the right one
            batch.skipped.append((ref, _other_template(draft, template)))
            return
        mail = Mail(draft.prospect_id, str(step), draft.subject, draft.body, template=draft.template)
        sent = _send(mail, campaign, session, run_id, batch, also=partial(_note_sent, item_id))
    except Skip as reason:
        with transaction() as db:
            _skip(db.get_one(SendItem, item_id), ref, reason, batch, session)
        return
    with transaction(reads=sent.is_new) as db:
        if not sent.is_new:
            _note_sent(item_id, db, sent.touch)
        batch.book(db.get_one(SendItem, item_id), session)


def _note_sent(item_id: int, db: Session, touch: Touch) -> None:
    """Note on the day's list that a mail has left, unless another session did and reported it."""
    item = db.get_one(SendItem, item_id)
    if item.outcome != "sent":
        elsewhere = touch.run_id != item.run_id  # it was on another day's list, and is told there
        item.outcome, item.session, item.reported = "sent", touch.session, elsewhere
        item.reason, item.postponed = "", False


def _send(
    mail: Mail,
    campaign: Campaign,
    session: str | None,
    run_id: int | None,
    batch: Batch,
    also: AlsoBook = lambda _db, _touch: None,
) -> Sent:
    """Send a mail; where its mailbox cannot send now, wait and try again, then by another one. Raises as `send`."""
    pauses = mailboxes().retry_after_seconds
    while True:
        try:
            sent = send(mail, campaign, session, run_id, batch.down, also)
            batch.failures.pop(sent.touch.channel, None)
            return sent
        except MailboxDown as reason:
            failures = batch.failures[reason.mailbox]
            batch.failures[reason.mailbox] += 1
            if failures < len(pauses) and not reason.lasts:
                time.sleep(pauses[failures])
                registry.beat(session)
            else:
                batch.down[reason.mailbox] = str(reason)


def mark_reported(batch: Batch) -> None:
    """Call after the report about this batch has gone out."""
    with transaction() as db:
        for id in batch.items:
            db.get_one(SendItem, id).reported = True


def _other_template(draft: Draft, wanted: str) -> str:
    return f"approved is a mail from template {draft.template}, not {wanted}"


def _skip(item: SendItem, ref: str, reason: Skip, batch: Batch, session: str | None) -> None:
    if item.outcome == "sent":  # by another session, meanwhile
        batch.book(item, session)
        return
    if item.outcome == CANCELLED:  # by a person, meanwhile
        batch.skipped.append((ref, item.reason))
        return
    item.outcome, item.reason, item.postponed = "skipped", str(reason), isinstance(reason, Postponed)
    batch.skip(ref, reason)


def send_to(library: Library, prospect_ids: list[int], template: str, session: str | None) -> Batch:
    """Send their first mail to these people, who must be approved: PERSONALIZE_AND_SEND. Raises as `send_batch`.

    `wait_to_leave_for` comes first.
    """
    unreadable = reconciliation.refuse_unless_reconciled(session)
    wanted = library.template(template).name if template else ""
    chosen = list(dict.fromkeys(prospect_ids))
    batch = Batch(total=len(chosen), down=unreadable)
    for id in chosen:
        try:
            _send_first(library, id, wanted, session, batch)
        except Skip as reason:
            batch.skip(prospect_ref(id), reason)
        except InputError as error:  # a mistake in one campaign keeps no other back
            batch.skipped.append((prospect_ref(id), str(error)))
        registry.beat(session)
    return batch


def _send_first(library: Library, prospect_id: int, template: str, session: str | None, batch: Batch) -> None:
    with transaction() as db:
        prospect = db.get(Prospect, prospect_id)
        if prospect is None:
            raise Skip("unknown prospect")
        campaign = library.campaign(prospect.campaign)
        run = runs.current(db, campaign.id)
        first = (Touch.prospect_id == prospect.id, Touch.campaign == campaign.id, Touch.step == "1")
        if db.scalar(select(Touch.id).where(*first, Touch.status == "sent")):
            batch.total -= 1
            raise Skip("was mailed before")
    draft = approved(prospect, 1)
    if template and draft.template != template:
        raise Skip(_other_template(draft, template))
    mail = Mail(prospect_id, "1", draft.subject, draft.body, template=draft.template)
    if not _send(mail, campaign, session, run.id if run else None, batch).is_new:
        batch.total -= 1
        raise Skip("was mailed before")
    batch.sent += 1
