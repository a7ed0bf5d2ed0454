"""Who is due for which mail of a sequence: the approved, then those who have not answered."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.approval import queue
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach.follow_ups import coming, due_by, written
from marketing_engine.outreach.stops import stopped_ids
from marketing_engine.records.declined import resting
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import Decision, PlannedMail, Prospect, Run, Score, SendItem, Touch
from marketing_engine.records.today import today

CANCELLED = "cancelled"
"""The outcome of a mail on a day's list that a person cancelled."""


def plan(db: Session, run: Run, campaign: Campaign, *, waited_only: bool = False) -> list[SendItem]:
    """Today's list of mails, made once: first mails to the approved by score, then follow-ups that are due.

    With `waited_only` it gets no first mails to people who were approved since the day began.
    """
    items = list(db.scalars(select(SendItem).where(SendItem.run_id == run.id).order_by(SendItem.position)))
    listed = {(item.prospect_id, item.step) for item in items}
    waited = approved_before(db, run) if waited_only else None
    first = [(id, 1) for id in approved_unwritten(db, campaign) if waited is None or id in waited]
    due = first + due_follow_ups(db, campaign, today())
    again = [one for one in items if one.outcome == CANCELLED and (one.prospect_id, one.step) in first]
    for item in again:  # approved anew since it was cancelled
        item.outcome, item.reason, item.session = "", "", ""
    for prospect_id, step in due:
        if (prospect_id, step) not in listed:
            item = SendItem(run_id=run.id, position=len(items) + 1, prospect_id=prospect_id, step=step, outcome="")
            db.add(item)
            items.append(item)
    if again or len(items) > len(listed):
        db.get_one(Run, run.id).leaves_from = ""  # new mails can be cancelled for as long as the first ones
    db.flush()
    return items


def approved_before(db: Session, run: Run) -> set[int]:
    """Ids of the people of a campaign who were approved before a day began."""
    decided = select(Decision.prospect_id).join(Prospect, Prospect.id == Decision.prospect_id)
    before = (Prospect.campaign == run.campaign, Decision.approved, Decision.decided_at < run.started_at)
    return set(db.scalars(decided.where(*before)))


def reopen_postponed(db: Session, run: Run) -> bool:
    """Let the run's postponed mails be tried again, those that are not planned for later; whether there are any."""
    postponed = select(SendItem).where(SendItem.run_id == run.id, SendItem.outcome == "skipped", SendItem.postponed)
    this = (PlannedMail.prospect_id == SendItem.prospect_id, PlannedMail.step == SendItem.step)
    later = select(PlannedMail.step).where(*this, PlannedMail.due_at > now_text())
    items = list(db.scalars(postponed.where(~later.exists())))
    for item in items:
        item.outcome, item.reason, item.session, item.postponed = "", "", "", False
    db.flush()
    return bool(items)


def to_mail(db: Session, run: Run, campaign: Campaign) -> bool:
    """Whether anybody is approved whom the run has not tried to write to."""
    skipped = set(
        db.scalars(select(SendItem.prospect_id).where(SendItem.run_id == run.id, SendItem.outcome == "skipped"))
    )
    return any(id not in skipped for id in approved_unwritten(db, campaign))


def templates(db: Session, items: list[SendItem]) -> dict[int, str]:
    """From which template the mail of each item was written, by the item's id; empty where there is no mail."""
    drafts = queue.drafts_of(db, [item.prospect_id for item in items])
    return {
        item.id: next((draft.template for draft in drafts[item.prospect_id] if draft.step == item.step), "")
        for item in items
    }


def approved_unwritten(db: Session, campaign: Campaign) -> list[int]:
    """Ids of the approved who have no mail yet and may get one now, best score first."""
    wanted = (
        select(Prospect.id)
        .join(Decision, Decision.prospect_id == Prospect.id)
        .join(Score, Score.prospect_id == Prospect.id)
        .where(
            Prospect.campaign == campaign.id,
            Decision.approved,
            Prospect.id.not_in(written(campaign.id, 1)),
            Prospect.id.not_in(stopped_ids(campaign)),
            ~is_suppressed(),
        )
        .order_by(Score.value.desc(), Prospect.id)
    )
    resting_now = resting(db, campaign.declined_rests_days)
    return [id for id in db.scalars(wanted) if id not in resting_now]


def left_of(touches: Iterable[Touch]) -> list[Touch]:
    """Of these mails, those that left, or may have left."""
    return [touch for touch in touches if touch.status in ("sent", "unknown")]


def thread_before(left: Iterable[Touch], step: str) -> list[Touch]:
    """Of these mails, those that left before the one of this step."""
    return [touch for touch in left if touch.status == "sent" and touch.step != step]


def due_follow_ups(db: Session, campaign: Campaign, date: str) -> list[tuple[int, int]]:
    """(prospect id, step) of every follow-up that may leave on or before a date (ISO), see follow_ups.py."""
    return due_by(db, campaign, date)


def follow_ups(db: Session, campaign: Campaign) -> list[tuple[int, int, str]]:
    """(prospect id, step, date) of every follow-up that will leave, from today on, in the order of their dates."""
    now = today()
    found = [(one.prospect_id, one.step, one.leaves_on(now)) for one in coming(db, campaign)]
    return sorted(found, key=lambda row: (row[2], row[0]))
