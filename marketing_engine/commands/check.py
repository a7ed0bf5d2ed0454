"""marketing check"""

from coordination import output
from marketing_engine.channels import registry as channels
from marketing_engine.claude import settings as claude
from marketing_engine.commands.options import Config, library
from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.research.mail_domains import EmailSettings
from marketing_engine.research.sources import csv_file
from marketing_engine.research.sources.apollo import settings as apollo
from marketing_engine.session_manager import integrations, metrics
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.session_templates import session_templates


def command(config: Config = None) -> int:
    """Read every file of the configuration; a mistake is shown with file, line and what was expected."""
    used = library(config)
    team = used.team()
    for id in used.campaign_ids():
        campaign = used.check(id)
        csv_file.check_sources(used, campaign)
        channels.channel_of(campaign)
        output.say(f"✅ {id}: {campaign.name}")
    for id in used.icp_ids():
        used.icp(id)
    output.say(f"✅ {len(used.icp_ids())} ICPs; marketing icp check tells them in words")
    output.say(f"✅ team of {len(team.sessions)} sessions in {used.folder}")
    items = counting(used.folder)
    metrics.check(items)
    integrations.settings(used.folder)
    apollo.settings(used.folder)
    claude.settings(used.folder)
    load(config_file("email.yaml", used.folder), EmailSettings)
    templates = session_templates(used.folder)
    output.say(f"✅ {len(templates)} session templates, {len(items.metrics)} metrics, integrations, services")
    return 0
