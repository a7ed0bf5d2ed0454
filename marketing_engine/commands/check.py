"""marketing check"""

from coordination import output
from marketing_engine.approval.checking import settings as checking
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Channel
from marketing_engine.claude import settings as claude
from marketing_engine.commands import check_mails
from marketing_engine.commands.options import Config, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.folders import config_file
from marketing_engine.config.integrations import settings as integration_limits
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError, load
from marketing_engine.config.mailboxes import mistaken, refuse_mistaken
from marketing_engine.config.privacy import FILE, Privacy
from marketing_engine.conversation.reading.model import embedding
from marketing_engine.conversation.reading.offline_judges import own_weights_found
from marketing_engine.day import reasons
from marketing_engine.outreach import going_live
from marketing_engine.privacy import data_sources
from marketing_engine.records.database import transaction
from marketing_engine.research import first_look, template_columns
from marketing_engine.research.mail_domains import EmailSettings
from marketing_engine.research.sources import csv_file
from marketing_engine.research.sources.apollo import settings as apollo
from marketing_engine.session_manager import metrics
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.session_templates import session_templates

JUDGES = {
    "e5+use": "✅ replies: judged by the learned judge (e5+use)",
    "use": "✅ replies: judged by the learned judge (use: the smaller embedding; more replies go to people)",
    "": '⚠️  replies: judged by rules: the extra "judge" is not installed; more replies go to people',
}
"""What is said of the judge of replies, by the embeddings that run here."""


def command(config: Config = None) -> int:
    """Read every file of the configuration; a mistake is shown with file, line and what was expected."""
    used = library(config)
    team = used.team()
    _say_campaigns(used)
    for id in used.icp_ids():
        used.icp(id)
    output.say(f"✅ {len(used.icp_ids())} ICPs; marketing icp check tells them in words")
    output.say(f"✅ team of {len(team.sessions)} sessions in {used.folder}")
    items = counting(used.folder)
    metrics.check(items)
    integration_limits(used.folder)
    apollo.settings(used.folder)
    claude.settings(used.folder)
    load(config_file("email.yaml", used.folder), EmailSettings)
    load(config_file(FILE, used.folder), Privacy)
    templates = session_templates(used.folder)
    output.say(f"✅ {len(templates)} session templates, {len(items.metrics)} metrics, integrations, services")
    _say_judge()
    refuse_mistaken(mistaken())
    campaigns = [used.campaign(id) for id in used.campaign_ids()]
    _say_mailboxes(campaigns)
    for warning in (one for campaign in campaigns for one in data_sources.warnings(used, campaign)):
        output.note(f"⚠️  {output.one_line(warning)}")
    checking.settings()
    return check_mails.say(used)


def _say_campaigns(used: Library) -> None:
    """Each campaign with its columns and warnings; of several with a mistake every first one is told."""
    mistakes: list[ConfigError] = []
    for id in used.campaign_ids():
        try:
            _say_campaign(used, id)
        except ConfigError as error:
            mistakes.append(error)
    distinct = list({str(error): error for error in mistakes}.values())
    for one in distinct[:-1]:
        output.note(f"❌ marketing: {output.visible(str(one))}")
    if distinct:
        raise distinct[-1]


def _say_campaign(used: Library, id: str) -> None:
    campaign = used.check(id)
    csv_file.check_sources(used, campaign)
    columns = template_columns.check_columns(used, campaign)
    channels.channels_of(campaign)
    output.say(f"✅ {id}: {campaign.name}")
    if columns:
        output.say(f"   columns for its templates: {output.one_line(', '.join(columns))}")
    for warning in reasons.warnings_of_files(first_look.statuses(used, campaign), campaign):
        output.say(f"⚠️  {id}: {output.one_line(warning)}")


def _say_mailboxes(campaigns: list[Campaign]) -> None:
    """How many mailboxes there are, and by which the campaigns send; the records are opened for real ones alone."""
    there = channels.channels()
    ways = {one.id: [there[name] for name in one.mailboxes] for one in campaigns}
    states: dict[tuple[str, str], str] = {}
    if any(channel.is_real for used in ways.values() for channel in used):
        with transaction(reads=True) as db:
            for id, used in ways.items():
                states |= {(id, one.name): going_live.state_of(db, id, one) for one in used if one.is_real}
    told = [f"{id} sends by {', '.join(_way(id, channel, states) for channel in used)}" for id, used in ways.items()]
    number = len(there) - 1  # beside the embedded one
    output.say("; ".join([f"✅ {number} mailbox{'' if number == 1 else 'es'}", *told]))


def _way(campaign: str, channel: Channel, states: dict[tuple[str, str], str]) -> str:
    state = states.get((campaign, channel.name))
    return f"{channel.name} ({state})" if state else channel.name


def _say_judge() -> None:
    kind = embedding.installed()
    output.say(JUDGES[kind])
    if not kind:
        return
    own = own_weights_found()
    if own is None:
        return
    if own.damaged:
        output.say("⚠️  replies: its weights of your own cannot be read, the product's serve: marketing learn --forget")
    elif own.outdated:
        output.say("⚠️  replies: the judge learned your examples before the product's weights changed: marketing learn")
    else:
        output.say(f"✅ replies: the judge has learned {own.learned} examples of your own")
