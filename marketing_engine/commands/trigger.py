"""marketing trigger [CAMPAIGN]"""

from typing import Annotated

import typer

from coordination import output
from coordination.coordinator import SessionCoordinator
from coordination.errors import UsageError
from marketing_engine.channels import registry as channels
from marketing_engine.commands.options import AlsoCampaign, CampaignArgument, Config, campaign_of, library
from marketing_engine.config.library import Library
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.research import template_columns
from marketing_engine.team import roster


def _check(used: Library, campaign: str) -> None:
    """Tell mistakes here rather than by a message that comes later; a day under way needs its source no more."""
    found = used.check(campaign)
    channels.channels_of(found)
    with transaction() as db:
        under_way = runs.find(db, campaign) is not None
    if not under_way:
        template_columns.check_columns(used, found)


def command(
    campaign: CampaignArgument = "",
    until: Annotated[
        str, typer.Option(help="Stop after this phase: research, approval, outreach, replies, summary.")
    ] = "",
    config: Config = None,
    also: AlsoCampaign = "",
) -> int:
    """Start or resume today's workflow of a campaign."""
    used = library(config)
    campaign = campaign_of(config, campaign, also)
    _check(used, campaign)
    if until and until not in runs.PHASES[:-1]:
        raise UsageError(f"--until {until}: expected one of {', '.join(runs.PHASES[:-1])}")
    orchestrator = roster.orchestrator(used.team())
    text = f"RUN_DAILY_WORKFLOW {campaign}" + (f" until={until}" if until else "")
    sent = SessionCoordinator().send_message(orchestrator, text)
    output.say(f"✅ Daily workflow triggered for {campaign}")
    output.say(f"Monitor progress: session-check-messages.sh {orchestrator}")
    if sent.unstarted or sent.stopped:
        output.note(f"note: {orchestrator} is not started; the day begins when start_marketing_sessions.sh starts it")
    if sent.held:
        output.note(f"⛔ {orchestrator} is held; the day begins when the hold is lifted, see session-status")
    return 0
