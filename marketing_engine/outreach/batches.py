"""Batches: today's list of mails, or people by their ids, sent and counted for the report."""

import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from coordination import registry
from coordination.errors import InputError, UsageError
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.mailboxes import mailboxes
from marketing_engine.outreach import cancelling, permission, reconciliation
from marketing_engine.outreach.delivery import AlsoBook, Sender, Sent, Tell
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.promised_times import MOST_WAIT, replan
from marketing_engine.outreach.reservation import Order
from marketing_engine.outreach.sequence import CANCELLED
from marketing_engine.outreach.skips import (
    MailboxDown,
    NotYet,
    OtherTemplate,
    Postponed,
    Skip,
    TextChanged,
    Uncertain,
    Unmailable,
)
from marketing_engine.outreach.waiting import wait_for
from marketing_engine.records import runs
from marketing_engine.records.database import core, transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.suppressed import PART
from marketing_engine.records.tables import Prospect, SendItem, Touch

OVER = ("sent", CANCELLED)
"""Outcomes of a mail on a list that nothing changes any more."""


Look = Callable[[], None]
"""Reads what came, so that opt-outs and answers count."""


def nothing_came() -> None:
    """For those who read what comes themselves."""


@dataclass
class Batch:
    """What became of the mails of a batch: `skipped` holds (prospect, reason), `items` those to be reported as sent.

    The team must hear of two kinds of the skipped: the `refused` cannot be written to, the `uncertain` may have got it.

    A mailbox that is `down` is tried no more; `failures` counts how often each could not send. `look` is called after
    each wait for a limit, before the mail leaves: who answered meanwhile, or wants no mail, gets none.

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
    look: Look = nothing_came

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
    library: Library,
    campaign_id: str,
    positions: list[int],
    template: str,
    session: str | None,
    date: str = "",
    look: Look = nothing_came,
) -> Batch:
    """Send the mails at these positions of a day's list, today's by default, those that are not out already.

    `wait_to_leave` comes first; `look` is as in `Batch`. Raises UsageError for positions that the list does not have,
    Held as soon as a hold binds the session, TryAgain.
    """
    unreadable = reconciliation.refuse_unless_reconciled(session)
    campaign = library.campaign(campaign_id)
    wanted = library.template(template).name if template else ""
    chosen = list(dict.fromkeys(positions))
    listed = _listed(campaign_id, date)
    missing = [position for position in chosen if position not in listed]
    if missing:
        raise UsageError(
            f"the list of {campaign_id} for {date or 'today'} has {len(listed)} mails, none at position {missing[0]}"
        )
    batch = Batch(total=len(chosen), down=unreadable, look=look)
    with Sender(session) as sender:
        for position in chosen:
            _send_item(sender, listed[position], campaign, wanted, session, batch)
            registry.beat(session)
    _tell_times(library, batch)
    return batch


@dataclass(frozen=True)
class _Listed:
    """A mail on a day's list, by its item's `id`: its place and its person never change."""

    id: int
    run_id: int
    prospect_id: int
    step: int
    is_over: bool


def _listed(campaign_id: str, date: str) -> dict[int, _Listed]:
    """The mails of a day's list by their positions."""
    with transaction(reads=True) as db:
        run = runs.find(db, campaign_id, date)
        wanted = select(SendItem.position, SendItem.id, SendItem.prospect_id, SendItem.step, SendItem.outcome)
        rows = db.execute(wanted.where(SendItem.run_id == run.id)).all() if run else []
    run_id = run.id if run else 0
    return {
        position: _Listed(id, run_id, prospect_id, step, outcome in OVER)
        for position, id, prospect_id, step, outcome in rows
    }


def _send_item(
    sender: Sender, listed: _Listed, campaign: Campaign, template: str, session: str | None, batch: Batch
) -> None:
    item_id, ref = listed.id, prospect_ref(listed.prospect_id)

    def write(db: Session, prospect: Prospect) -> Mail:
        return _write(db, prospect, listed.step, template)

    def count(sent: Sent) -> None:
        if sent.is_new:
            batch.sent += 1
            batch.items.append(item_id)
            return
        with transaction() as db:
            _note_sent(item_id, db, sent.touch)
            batch.book(db.get_one(SendItem, item_id), session)

    if listed.is_over:
        with transaction(reads=True) as db:
            if _count_over(db.get_one(SendItem, item_id), ref, batch, session):
                return
    order = Order(listed.prospect_id, str(listed.step), campaign, write, listed.run_id)
    try:
        _send(sender, order, batch, count, also=partial(_note_sent, item_id))
    except OtherTemplate as reason:  # the request is wrong, not the mail: it waits for the right one
        batch.skipped.append((ref, str(reason)))
    except Skip as reason:
        with transaction() as db:
            _skip(db.get_one(SendItem, item_id), ref, reason, batch, session)


def _write(db: Session, prospect: Prospect, step: int, template: str) -> Mail:
    """The approved mail of a step, if it is from this template or any will do; raises Skip."""
    try:
        mail = permission.approved_mail(db, prospect, step)
    except TextChanged:
        permission.ask_again(db, prospect)
        raise
    if template and mail.template != template:
        raise OtherTemplate(f"approved is a mail from template {mail.template}, not {template}")
    return mail


_NOTE_SENT = (
    update(SendItem)
    .where(SendItem.id == bindparam("item"), SendItem.outcome != "sent")
    .values(
        outcome="sent",
        session=bindparam("by"),
        reason="",
        postponed=False,
        reported=SendItem.run_id.is_distinct_from(bindparam("run")),
    )
)


def _note_sent(item_id: int, db: Session, touch: Touch) -> None:
    """Note on the day's list that a mail has left, unless another session did.

    One of another day's list is told there: here it counts as reported.
    """
    core(db).execute(_NOTE_SENT, {"item": item_id, "by": touch.session, "run": touch.run_id})


def _send(sender: Sender, order: Order, batch: Batch, tell: Tell, also: AlsoBook) -> None:
    """Send a mail; where its mailbox cannot send now, wait and try again, then by another one. Raises as `send`.

    A mailbox is down when the next mail fares no better: a server can mean the recipient, whatever code it gives.
    """
    tried: dict[str, str] = {}

    def count(sent: Sent) -> None:
        batch.failures.pop(sent.touch.channel, None)
        tell(sent)

    while True:
        try:
            sender.send(order, count, {**batch.down, **tried}, also)
            return
        except NotYet as reason:
            if reason.until - time.time() > MOST_WAIT:
                raise
            wait_for(order, reason.until, sender.session)
            batch.look()
        except MailboxDown as reason:
            pauses, failures = mailboxes().retry_after_seconds, batch.failures[reason.mailbox]
            batch.failures[reason.mailbox] += 1
            if reason.lasts or failures > len(pauses):
                batch.down[reason.mailbox] = str(reason)
            elif failures == len(pauses):
                tried[reason.mailbox] = str(reason)
            else:
                time.sleep(pauses[failures])
                registry.beat(sender.session)


def mark_reported(batch: Batch) -> None:
    """Call after the report about this batch has gone out."""
    with transaction() as db:
        for at in range(0, len(batch.items), PART):
            told = SendItem.id.in_(batch.items[at : at + PART])
            db.execute(update(SendItem).where(told).values(reported=True))


def _skip(item: SendItem, ref: str, reason: Skip, batch: Batch, session: str | None) -> None:
    if not _count_over(item, ref, batch, session):
        item.outcome, item.reason, item.postponed = "skipped", str(reason), isinstance(reason, Postponed)
        batch.skip(ref, reason)


def _count_over(item: SendItem, ref: str, batch: Batch, session: str | None) -> bool:
    """Count a mail that another session sent, or a person cancelled; whether it is one."""
    if item.outcome == "sent":
        batch.book(item, session)
    elif item.outcome == CANCELLED:
        batch.skipped.append((ref, item.reason))
    return item.outcome in OVER


def send_to(
    library: Library, prospect_ids: list[int], template: str, session: str | None, look: Look = nothing_came
) -> Batch:
    """Send their first mail to these people, who must be approved: PERSONALIZE_AND_SEND. Raises as `send_batch`.

    `wait_to_leave_for` comes first; `look` is as in `Batch`.
    """
    unreadable = reconciliation.refuse_unless_reconciled(session)
    wanted = library.template(template).name if template else ""
    chosen = list(dict.fromkeys(prospect_ids))
    batch = Batch(total=len(chosen), down=unreadable, look=look)
    with Sender(session) as sender:
        for id in chosen:
            try:
                _send_first(sender, library, id, wanted, batch)
            except Skip as reason:
                batch.skip(prospect_ref(id), reason)
            except InputError as error:  # a mistake in one campaign keeps no other back
                batch.skipped.append((prospect_ref(id), str(error)))
            registry.beat(session)
    _tell_times(library, batch)
    return batch


def _tell_times(library: Library, batch: Batch) -> None:
    """Tell of what did not leave when it will."""
    if batch.sent < batch.total:
        replan(library)


def _send_first(sender: Sender, library: Library, prospect_id: int, template: str, batch: Batch) -> None:
    with transaction(reads=True) as db:
        prospect = db.get(Prospect, prospect_id)
        if prospect is None:
            raise Skip("unknown prospect")
        campaign = library.campaign(prospect.campaign)
        run = runs.current(db, campaign.id)

    def count(sent: Sent) -> None:
        if sent.is_new:
            batch.sent += 1
        else:
            batch.total -= 1
            batch.skip(prospect_ref(prospect_id), Skip("was mailed before"))

    write = partial(_write, step=1, template=template)
    order = Order(prospect_id, "1", campaign, write, run.id if run else None)
    _send(sender, order, batch, count, also=lambda _db, _touch: None)
