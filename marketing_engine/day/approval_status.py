"""Whether a person waits for approval, was decided about, or why neither: in words, from where they stand."""

from collections.abc import Iterable

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import APOLLO
from marketing_engine.records import standings
from marketing_engine.records.standing_words import Rules
from marketing_engine.records.tables import Decision, Prospect, SequenceStop, Waiting


def rules_of(campaign: Campaign) -> Rules:
    """What a campaign asks of people before they are written to."""
    return Rules(
        campaign=campaign.id,
        email_statuses=tuple(campaign.email_statuses),
        minimum_score=campaign.daily.minimum_score,
        steps=len(campaign.sequence),
        rests_days=campaign.declined_rests_days,
        reveals=APOLLO in campaign.source,
        stopped=_stopped(),
    )


def _stopped() -> Select[int]:
    """The ids of the people whose sequence was stopped by hand, alone or with their company."""
    alone = select(SequenceStop.prospect_id)
    companies = (
        select(Prospect.company_id)
        .join(SequenceStop, SequenceStop.prospect_id == Prospect.id)
        .where(SequenceStop.whole_company, Prospect.company_id.is_not(None))
    )
    return select(Prospect.id).where(or_(Prospect.id.in_(alone), Prospect.company_id.in_(companies)))


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
