"""Mails for after "not now", for people with other mails from before the campaign had them.

People who wait for approval get them at once, so that they are approved with the others. People who were approved get
them when they have said "not now", and wait for approval again: nothing leaves that no person has seen.
"""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.approval.decisions import Decider, withdraw
from marketing_engine.config.campaign import NOT_NOW, Campaign
from marketing_engine.records.answers import not_now
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import Decision, Draft, Prospect, Reply, Waiting

Missing = tuple[Prospect, None, list[int], str]
"""A person, no score, the steps without a mail, and the subject of the first mail."""


def people_without(db: Session, campaign: Campaign) -> list[Missing]:
    """Those who have a first mail and need those of `not_now`, but have not all of them."""
    steps = [step for step in campaign.templates if step > NOT_NOW]
    if not steps:
        return []
    written = select(Draft.prospect_id).where(Draft.step.in_(steps)).group_by(Draft.prospect_id)
    complete = written.having(func.count() == len(steps))
    said_so = not_now().where(Reply.campaign == campaign.id)
    rejected = select(Decision.prospect_id).where(~Decision.approved)
    wanted = (
        select(Prospect, Draft.subject)
        .join(Draft, Draft.prospect_id == Prospect.id)
        .where(
            Prospect.campaign == campaign.id,
            Draft.step == 1,
            Prospect.id.not_in(complete),
            Prospect.id.not_in(rejected),
            Prospect.id.in_(select(Waiting.prospect_id)) | Prospect.id.in_(said_so),
            ~is_suppressed(),
        )
        .order_by(Prospect.id)
    )
    people = [(prospect, subject) for prospect, subject in db.execute(wanted)]
    there: dict[int, set[int]] = {prospect.id: set() for prospect, _ in people}
    for id, step in db.execute(select(Draft.prospect_id, Draft.step).where(Draft.step.in_(steps))):
        there.get(id, set()).add(step)
    return [(one, None, [step for step in steps if step not in there[one.id]], subject) for one, subject in people]


def ask_again(db: Session, prospect: Prospect) -> None:
    """Put a person who was approved back into the queue; who waits there goes on waiting."""
    db.flush()
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    if decision is not None:
        withdraw(db, decision, prospect, Decider("", 'a mail for after "not now" was added'))
