"""marketing check"""

from coordination import output
from marketing_engine.commands.options import Config, library


def command(config: Config = None) -> int:
    """Read every file of the configuration; a mistake is shown with file, line and what was expected."""
    used = library(config)
    team = used.team()
    for id in used.campaign_ids():
        campaign = used.check(id)
        used.check_source(campaign)
        output.say(f"✅ {id}: {campaign.name}")
    output.say(f"✅ team of {len(team.sessions)} sessions in {used.folder}")
    return 0
