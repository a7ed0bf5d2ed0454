"""marketing go-live"""

import os
from dataclasses import asdict
from typing import Annotated

import typer

from coordination import identity, output
from coordination.commands import resume
from coordination.errors import CoordinationError
from marketing_engine.channels.protocol import Channel
from marketing_engine.commands.options import AlsoCampaign, CampaignArgument, Config, Json, campaign_of, library
from marketing_engine.config import link_key
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import going_live
from marketing_engine.outreach.going_live import CANARY, IN_CANARY, LIVE, NOT_LIVE, Canary
from marketing_engine.outreach.mailbox_checks.findings import is_clean
from marketing_engine.outreach.mailbox_checks.secrets_of_sessions import unseen_secrets
from marketing_engine.records.database import transaction


def command(
    campaign: CampaignArgument = "",
    stop: Annotated[bool, typer.Option("--stop", help="Take it back: nothing real leaves any more.")] = False,
    config: Config = None,
    as_json: Json = False,
    also: AlsoCampaign = "",
) -> int:
    """Let a campaign send real mail: first five by each mailbox, then, when a person has seen what became of them, all.

    Exit 1 where something is missing.
    """
    campaign = campaign_of(config, campaign, also)
    if stop:
        return _stop(campaign, config, as_json)
    found = library(config).check(campaign)
    real = going_live.real_channels(found)
    with transaction(reads=True) as db:
        states = {channel.name: going_live.state_of(db, campaign, channel) for channel in real}
    new = [channel for channel in real if states[channel.name] == NOT_LIVE]
    if new:
        return _begin(found, new, as_json)
    if IN_CANARY in states.values():
        return _confirm(found, real, as_json)
    _say_state(campaign, LIVE, list(states), f"🟢 {campaign} is live", as_json)
    return 0


def _stop(campaign: str, config: str | None, as_json: bool) -> int:
    was_live = going_live.stop(campaign, identity.login_name())
    if not was_live:
        library(config).campaign(campaign)  # a name that there is not must be told
    words = f"⛔ {campaign} is not live any more" if was_live else f"{campaign} is not live"
    _say_state(campaign, NOT_LIVE, [], f"{words}: nothing leaves by real mailboxes", as_json)
    return 0


def _begin(campaign: Campaign, new: list[Channel], as_json: bool) -> int:
    """Check the mailboxes that are not live, or were changed since, ask, and let each send its canary."""
    findings = [*going_live.gates(new), *unseen_secrets([channel.name for channel in new])]
    for finding in findings:
        if as_json:
            output.emit_json({"campaign": campaign.id, **finding.record()})
        else:
            output.say(output.one_line(finding.line()))
    if not is_clean(findings):
        raise CoordinationError(f"{campaign.id} stays as it is; what is missing stands above, with the command for it")
    by = ", ".join(f"{channel.name} ({channel.address})" for channel in new)
    by = f"each of {by}" if len(new) > 1 else by
    _ask(f"Let {campaign.id} send its first {CANARY} real mails by {by}?", campaign.id)
    link_key.ensure()  # before a real mail leaves: its Message-ID is made with it
    going_live.begin(campaign, new, identity.login_name())
    told = f"🐤 {campaign.id}: {CANARY} mails may leave, by {by}"
    _say_state(campaign.id, IN_CANARY, [channel.name for channel in new], told, as_json)
    if not as_json:
        output.say(f"Go on: marketing trigger {campaign.id}")
        output.say(f"Then:  marketing go-live {campaign.id}, when they have had time to bounce")
    return 0


def _confirm(campaign: Campaign, real: list[Channel], as_json: bool) -> int:
    """Show what became of the canaries' mails, ask, and go live by the mailboxes of which all arrived."""
    with transaction(reads=True) as db:
        canaries = going_live.canaries(db, campaign.id, real)
    mails = [mail for canary in canaries for mail in canary.mails]
    if as_json:
        for mail in mails:
            output.emit_json({"campaign": campaign.id, **asdict(mail)})
    else:
        signs = ((("✅" if mail.is_good else "❌"), mail) for mail in mails)
        output.say(*(f"{sign} {output.visible(one.email)} by {one.mailbox}: {one.became}" for sign, one in signs))
    good, waiting = ([one for one in canaries if bool(one.why_not) == is_bad] for is_bad in (False, True))
    if not good:
        raise CoordinationError("; ".join(canary.why_not for canary in waiting))
    for problem in [*(canary.why_not for canary in waiting), *_unseen(good)]:
        output.note(f"⚠️  {problem}")
    number, by = sum(len(canary.mails) for canary in good), ", ".join(canary.mailbox for canary in good)
    _ask(f"Did all {number} arrive as they should? Let {campaign.id} send all of its mail by {by}?", campaign.id)
    going_live.confirm(campaign.id, real, good, identity.login_name())
    _say_state(campaign.id, LIVE, [canary.mailbox for canary in good], f"🟢 {campaign.id} is live by {by}", as_json)
    if not as_json:
        output.say(f"Go on: marketing trigger {campaign.id}")
    return 0


def _unseen(canaries: list[Canary]) -> list[str]:
    return [f"{place}; a bounce may lie there" for place in going_live.unseen(canaries)]


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
