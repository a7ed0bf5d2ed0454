"""marketing go-live"""

import os
from dataclasses import asdict
from typing import Annotated

import typer

from coordination import identity, output
from coordination.commands import resume
from coordination.errors import CoordinationError
from marketing_engine.channels.protocol import Channel
from marketing_engine.commands.options import CampaignArgument, Config, Json, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import going_live
from marketing_engine.outreach.going_live import CANARY, IN_CANARY, LIVE, NOT_LIVE
from marketing_engine.outreach.mailbox_checks.findings import is_clean
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import LiveCampaign


def command(
    campaign: CampaignArgument,
    stop: Annotated[bool, typer.Option("--stop", help="Take it back: nothing real leaves any more.")] = False,
    config: Config = None,
    as_json: Json = False,
) -> int:
    """Let a campaign send real mail: first five mails, then, when a person has seen what became of them, all.

    Exit 1 where something is missing.
    """
    if stop:
        return _stop(campaign, config, as_json)
    found = library(config).check(campaign)
    real = going_live.real_channels(found)
    with transaction(reads=True) as db:
        live = db.get(LiveCampaign, campaign)
    new = [channel for channel in real if live is None or channel.name not in live.mailboxes]
    if live is None or new:
        return _begin(found, new, live, as_json)
    if live.state == IN_CANARY:
        return _confirm(found, live, as_json)
    _say_state(campaign, live.state, live.mailboxes, f"🟢 {campaign} is live since {live.confirmed_at}", as_json)
    return 0


def _stop(campaign: str, config: str | None, as_json: bool) -> int:
    was_live = going_live.stop(campaign, identity.login_name())
    if not was_live:
        library(config).campaign(campaign)  # a name that there is not must be told
    words = f"⛔ {campaign} is not live any more" if was_live else f"{campaign} is not live"
    _say_state(campaign, NOT_LIVE, [], f"{words}: nothing leaves by real mailboxes", as_json)
    return 0


def _begin(campaign: Campaign, new: list[Channel], live: LiveCampaign | None, as_json: bool) -> int:
    """Check the new mailboxes, ask, and begin; of a campaign that is live they join the others."""
    findings = going_live.gates(new)
    for finding in findings:
        if as_json:
            output.emit_json({"campaign": campaign.id, **finding.record()})
        else:
            output.say(output.one_line(finding.line()))
    if not is_clean(findings):
        raise CoordinationError(f"{campaign.id} stays as it is; what is missing stands above, with the command for it")
    by = ", ".join(f"{channel.name} ({channel.address})" for channel in new)
    is_live = live is not None and live.state == LIVE
    what = "send real mail" if is_live else f"send its first {CANARY} real mails"
    _ask(f"Let {campaign.id} {what} by {by}?", campaign.id)
    state = going_live.begin(campaign, new, identity.login_name())
    told = f"🟢 {campaign.id} is live by {by}" if is_live else f"🐤 {campaign.id}: {CANARY} mails may leave, by {by}"
    _say_state(campaign.id, state, [channel.name for channel in new], told, as_json)
    if not as_json:
        output.say(f"Go on: marketing trigger {campaign.id}")
        if not is_live:
            output.say(f"Then:  marketing go-live {campaign.id}, when they have had time to bounce")
    return 0


def _confirm(campaign: Campaign, live: LiveCampaign, as_json: bool) -> int:
    """Show what became of the canary's mails, ask, and go live."""
    with transaction(reads=True) as db:
        canary = going_live.canary(db, live)
    if as_json:
        for mail in canary.mails:
            output.emit_json({"campaign": campaign.id, **asdict(mail)})
    else:
        signs = ((("✅" if mail.is_good else "❌"), mail) for mail in canary.mails)
        output.say(*(f"{sign} {output.visible(one.email)} by {one.mailbox}: {one.became}" for sign, one in signs))
    if canary.why_not:
        raise CoordinationError(canary.why_not)
    for place in going_live.unseen(canary):
        output.note(f"⚠️  {place}; a bounce may lie there")
    _ask(f"Did all {len(canary.mails)} arrive as they should? Let {campaign.id} send all of its mail?", campaign.id)
    going_live.confirm(campaign.id, canary, identity.login_name())
    _say_state(campaign.id, LIVE, live.mailboxes, f"🟢 {campaign.id} is live", as_json)
    if not as_json:
        output.say(f"Go on: marketing trigger {campaign.id}")
    return 0


def _ask(question: str, campaign: str) -> None:
    """Raise CoordinationError unless a person at a terminal says yes."""
    if not (os.isatty(0) and os.isatty(2)):
        raise CoordinationError(f"{campaign} stays as it is: real mail asks for a person at a terminal")
    if not resume.confirmed(question):
        raise CoordinationError(f"{campaign} stays as it is")


def _say_state(campaign: str, state: str, mailboxes: list[str], words: str, as_json: bool) -> None:
    if as_json:
        output.emit_json({"campaign": campaign, "state": state, "mailboxes": mailboxes})
    else:
        output.say(words)
