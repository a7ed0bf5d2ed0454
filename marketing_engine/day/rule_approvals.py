"""Lets a campaign's rule approve people where its mail may leave, and tells the approver of them."""

from collections.abc import Callable

from marketing_engine.approval import by_rule
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.team import Team
from marketing_engine.outreach import going_live
from marketing_engine.records.database import transaction
from marketing_engine.team import messages, roster


def approve_by_rule(campaign: Campaign, team: Team, session: str, say: Callable[[str, str], None]) -> None:
    """Approve the people that `approve_above` takes, where the campaign is live; `say(to, text)` sends a message."""
    if campaign.approve_above is None:
        return
    with transaction(reads=True) as db:
        is_live = going_live.is_live(db, campaign)
    approved = by_rule.approve(campaign, session) if is_live else []
    if approved:
        text = messages.approved_by_rule(len(approved), by_rule.rule_of(campaign), campaign.id)
        for to in (roster.team_address(team, "approver"), *team.notify):
            say(to, text)
