"""Approved people who get no mail yet, since others of their campaign still wait for approval."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.records.tables import Decision, Prospect, Run, Touch, Waiting


def notes(db: Session, campaign: str = "") -> list[str]:
    """A sentence for each campaign, or for one, with a day that waits for approvals though some are approved."""
    open_days = select(Run.campaign).where(Run.phase == "approval")
    wait = select(Waiting.campaign, func.count().label("others")).group_by(Waiting.campaign).subquery()
    approved = (
        select(Prospect.campaign, func.count().label("approved"))
        .join(Decision, Decision.prospect_id == Prospect.id)
        .where(Decision.approved, ~select(Touch.id).where(Touch.prospect_id == Prospect.id).exists())
        .group_by(Prospect.campaign)
        .subquery()
    )
    found = (
        select(approved.c.campaign, approved.c.approved, wait.c.others)
        .join(wait, wait.c.campaign == approved.c.campaign)
        .where(approved.c.campaign.in_(open_days))
        .order_by(approved.c.campaign)
    )
    return [
        f"{name}: mail to {ready} approved waits for {others} more decision{'' if others == 1 else 's'}, "
        "or for: marketing approve --finish"
        for name, ready, others in db.execute(found.where(approved.c.campaign == campaign) if campaign else found)
    ]
