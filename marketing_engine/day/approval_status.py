"""Whether a person waits for approval, was decided about, or why neither: in words, from where they stand."""

from collections.abc import Iterable
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.approval import allowed_countries
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import APOLLO
from marketing_engine.outreach import stops
from marketing_engine.records import standings
from marketing_engine.records.standing_words import Rules
from marketing_engine.records.tables import Decision, Prospect, Waiting


def rules_of(campaign: Campaign) -> Rules:
    """What a campaign asks of people before they are written to."""
    return Rules(
        campaign=campaign.id,
        email_statuses=tuple(campaign.email_statuses),
        minimum_score=campaign.daily.minimum_score,
        steps=len(campaign.sequence),
        rests_days=campaign.declined_rests_days,
        reveals=APOLLO in campaign.source,
        stopped=stops.stopped_ids(campaign),
        why_not_there=partial(allowed_countries.why_not_there, campaign) if campaign.countries else None,
    )


def rules_by_id(campaigns: Iterable[Campaign]) -> dict[str, Rules]:
    """The same of several campaigns, by their ids."""
    return {campaign.id: rules_of(campaign) for campaign in campaigns}


def describe_status(db: Session, prospect: Prospect, campaign: Campaign) -> str:
    """Whether a person waits for approval or was decided about, or else why not; `is` and `was` begin the sentence."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    if decision is not None:
        return f"was {'approved' if decision.approved else 'rejected'}"
    if db.get(Waiting, prospect.id) is not None:
        return "waits for approval"
    found = standings.of_people(db, [prospect.id], {campaign.id: rules_of(campaign)})
    return f"does not wait for approval: {found[prospect.id].why}"
