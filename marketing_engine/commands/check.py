"""marketing check"""

from coordination import output
from marketing_engine.commands.options import Config, library
from marketing_engine.outreach_sessions import integrations, metrics
from marketing_engine.outreach_sessions.items import counting
from marketing_engine.outreach_sessions.session_templates import session_templates
from marketing_engine.sources.apollo import settings as apollo


def command(config: Config = None) -> int:
    """Read every file of the configuration; a mistake is shown with file, line and what was expected."""
    used = library(config)
    team = used.team()
    for id in used.campaign_ids():
        campaign = used.check(id)
        used.check_source(campaign)
        output.say(f"✅ {id}: {campaign.name}")
    output.say(f"✅ team of {len(team.sessions)} sessions in {used.folder}")
    items = counting(used.folder)
    metrics.check(items)
    integrations.settings(used.folder)
    apollo.settings(used.folder)
    output.say(
        f"✅ {len(session_templates(used.folder))} session templates, {len(items.metrics)} metrics, integrations"
    )
    return 0
