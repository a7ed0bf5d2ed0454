"""Why somebody does not wait for approval, in words."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.approval import allowed_countries
from marketing_engine.config.campaign import Campaign
from marketing_engine.records.suppressed import wants_no_mail
from marketing_engine.records.tables import Decision, Draft, Prospect, Score, Waiting

ADDRESSES = {
    "guessed": "the address is a guess",
    "role": "the address is a function's, not a person's",
    "catch_all": "the domain takes mail for any name, so the address cannot be verified",
    "unknown": "nobody has said whether the address works",
    "invalid": "no mail arrives at the address",
}


def describe_status(db: Session, prospect: Prospect, campaign: Campaign) -> str:
    """Whether somebody waits for approval or was decided about, or else why not; `is` and `was` begin the sentence."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    if decision is not None:
        return f"was {'approved' if decision.approved else 'rejected'}"
    if db.get(Waiting, prospect.id) is not None:
        return "waits for approval"
    return f"does not wait for approval: {_why(db, prospect, campaign)}"


def _why(db: Session, prospect: Prospect, campaign: Campaign) -> str:
    score = db.scalar(select(Score).where(Score.prospect_id == prospect.id))
    if wants_no_mail(db, prospect):
        return "wants no mail"
    if score is not None and score.excluded:
        return str(score.reasons[0]["why"]) if score.reasons else "excluded"
    if outside := allowed_countries.why_not(prospect, campaign):
        return outside
    if not prospect.email:
        return "no address is known; marketing enrich has Apollo reveal it"
    if prospect.email_status not in campaign.email_statuses:
        allowed = ", ".join(campaign.email_statuses)
        said = ADDRESSES.get(prospect.email_status, prospect.email_status)
        return f"{said}, and {campaign.id} writes to {allowed} only (email_statuses in its file)"
    if score is None:
        return "no day has researched them yet"
    if score.value < campaign.daily.minimum_score:
        return f"the score is below {campaign.daily.minimum_score} (daily.minimum_score)"
    drafted = db.scalar(select(Draft.id).where(Draft.prospect_id == prospect.id).limit(1))
    return "no decision is open" if drafted else "the mail is written when the day comes to approval"
