"""Batches: today's list of mails, or people by their ids, sent and counted for the report."""

from dataclasses import dataclass, field

from sqlalchemy import select

from coordination import registry
from coordination.errors import InputError, UsageError
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.outreach import reconciliation
from marketing_engine.outreach.delivery import Mail, Skip, Uncertain, Unmailable, approved_draft, send
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Draft, Prospect, SendItem, Touch


@dataclass
class Batch:
    """What became of the mails of a batch: `skipped` holds (prospect, reason), `items` those to be reported as sent.

    The team must hear of two kinds of the skipped: the `refused` cannot be written to, the `uncertain` may have got it.

    Mails that another session sent, or that were reported before, count nowhere: batches can be added up.
    """

    total: int = 0
    sent: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    uncertain: list[str] = field(default_factory=list)
    items: list[int] = field(default_factory=list)

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


def send_batch(
    library: Library, campaign_id: str, positions: list[int], template: str, session: str | None, date: str = ""
) -> Batch:
    """Send the mails at these positions of a day's list, today's by default, those that are not out already.

    Raises UsageError for positions that the list does not have, Held as soon as a hold binds the session, TryAgain.
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
    chosen = list(dict.fromkeys(positions))
    batch = Batch(total=len(chosen))
    for position in chosen:
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
            _skip(item, ref, reason, batch, session)
            return
        if template and draft.template != template:  # the request is wrong, not the mail: it waits for the right one
            batch.skipped.append((ref, _other_template(draft, template)))
            return
    mail = Mail(draft.prospect_id, str(step), draft.subject, draft.body, template=draft.template)
    try:
        touch = send(mail, campaign, session, run_id).touch
    except Skip as reason:
        with transaction() as db:
            _skip(db.get_one(SendItem, item_id), ref, reason, batch, session)
        return
    with transaction() as db:
        item = db.get_one(SendItem, item_id)
        if item.outcome != "sent":  # nor has another session sent and reported it
            elsewhere = touch.run_id != item.run_id  # it was on another day's list, and is told there
            item.outcome, item.session, item.reported = "sent", touch.session, elsewhere
        batch.book(item, session)


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
    item.outcome, item.reason = "skipped", str(reason)
    batch.skip(ref, reason)


def send_to(library: Library, prospect_ids: list[int], template: str, session: str | None) -> Batch:
    """Send their first mail to these people, who must be approved: PERSONALIZE_AND_SEND. Raises as `send_batch`."""
    reconciliation.refuse_unless_reconciled(session)
    wanted = library.template(template).name if template else ""
    chosen = list(dict.fromkeys(prospect_ids))
    batch = Batch(total=len(chosen))
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
        reason = None
        try:
            draft = approved_draft(db, prospect, 1)
        except Skip as error:  # what it found is recorded all the same
            reason = error
    if reason:
        raise reason
    if template and draft.template != template:
        raise Skip(_other_template(draft, template))
    mail = Mail(prospect_id, "1", draft.subject, draft.body, template=draft.template)
    if not send(mail, campaign, session, run.id if run else None).is_new:
        batch.total -= 1
        raise Skip("was mailed before")
    batch.sent += 1
