"""marketing trigger [CAMPAIGN]"""

import sys
from typing import Annotated

import typer

from coordination import output
from coordination.coordinator import SessionCoordinator
from coordination.errors import UsageError
from marketing_engine.approval import held_up
from marketing_engine.channels import registry as channels
from marketing_engine.commands.options import AlsoCampaign, CampaignArgument, Config, campaign_of, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.integrations import settings as limits
from marketing_engine.config.library import Library
from marketing_engine.day import reasons
from marketing_engine.outreach import sequence
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.today import today
from marketing_engine.research import day_list, taking_in, template_columns
from marketing_engine.team import roster


def _check(used: Library, campaign: str) -> Campaign:
    """Tell mistakes here rather than by a message that comes later; a day under way needs its source no more."""
    found = used.check(campaign)
    channels.channels_of(found)
    limits(used.folder)
    with transaction() as db:
        under_way = runs.find(db, campaign) is not None
    if not under_way:
        template_columns.check_columns(used, found)
    return found


def _who_comes(used: Library, campaign: Campaign) -> list[str]:
    """Take in what the files have, and say where the people of the campaign stand: what the day will find."""
    with transaction() as db:
        taken = taking_in.take_in(db, used, campaign)
        room = day_list.room(db, runs.find(db, campaign.id), campaign)
        stand = reasons.of(db, campaign)
        due = len(sequence.due_follow_ups(db, campaign, today()))
        kept = [*stand.kept, *held_up.notes(db, campaign.id)]
    came = f", {taken.people} of them new" if taken.people else ""
    said = f": {stand.in_short()}" if stand.people else ""
    lines = [f"{stand.people} people in {campaign.id}{came}{said}"]
    lines += [f"⚠️  {problem}" for problem in taken.problems]
    goes_on = stand.going_on(room, due)
    if not goes_on:
        return [*lines, "⚠️  No one goes on now:", *(f"• {one}" for one in stand.describe())]
    beside = [f"Of the rows beside them {stand.beside}"] if stand.beside else []
    return [*lines, *beside, f"Goes on: {goes_on}", *(f"⚠️  {one}" for one in kept)]


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
    found = _check(used, campaign)
    if until and until not in runs.PHASES[:-1]:
        raise UsageError(f"--until {until}: expected one of {', '.join(runs.PHASES[:-1])}")
    orchestrator = roster.orchestrator(used.team())
    text = f"RUN_DAILY_WORKFLOW {campaign}" + (f" until={until}" if until else "")
    told = _who_comes(used, found)
    sent = SessionCoordinator().send_message(orchestrator, text)
    output.say(f"✅ Daily workflow triggered for {campaign}")
    output.say(f"Monitor progress: session-check-messages.sh {orchestrator}")
    sys.stdout.flush()
    for line in told:
        output.note(output.one_line(line))
    if sent.unstarted or sent.stopped:
        output.note(f"note: {orchestrator} is not started; the day begins when start_marketing_sessions.sh starts it")
    if sent.held:
        output.note(f"⛔ {orchestrator} is held; the day begins when the hold is lifted, see session-status")
    return 0
