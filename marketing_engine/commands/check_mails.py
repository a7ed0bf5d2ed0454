"""What `marketing check` says of mails: the templates' own faults, those of the files' people, those that wait."""

import os
from collections.abc import Sequence

from coordination import output
from marketing_engine.approval import dry_check, queue, spam_check
from marketing_engine.approval.checking import stored
from marketing_engine.approval.checking.findings import Found
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.records import location
from marketing_engine.records.database import transaction

MOST_RENEWED = 2_000
"""More who wait are counted as they were checked last: the command stays quick."""

MOST_SAID = 5


def say(library: Library) -> int:
    """Check every campaign's mails, dry and waiting ones, worst first; 1 where a template has a fault that blocks."""
    code = 0
    for id in library.campaign_ids():
        campaign = library.campaign(id)
        dry = dry_check.look(library, campaign)
        for template, one in _worst_first(dry.of_templates):
            output.say(output.one_line(f"{_mark(one)} template {template}: {one.text} ({one.code})"))
            code = 1 if one.blocking else code
        for template, one in _worst_first(dry.of_empty)[:MOST_SAID]:
            said = f"template {template}, where nothing is known of a person: {one.text} ({one.code})"
            output.say(output.one_line(f"⚠️  {said}"))
        for count, one in dry.of_people[:MOST_SAID]:
            said = f"{id}: at {count} of {dry.people} people of its files: {one.text} ({one.code})"
            output.say(output.one_line(f"{_mark(one)} {said}"))
        _say_waiting(library, campaign)
    return code


def _worst_first(found: Sequence[tuple[str, Found]]) -> list[tuple[str, Found]]:
    return sorted(found, key=lambda pair: (not pair[1].blocking, pair[0]))


def _mark(one: Found) -> str:
    return "⛔" if one.blocking else "⚠️ "


def _say_waiting(library: Library, campaign: Campaign) -> None:
    """Look at those who wait anew, since the configuration may be another; where there are records."""
    if not os.path.exists(location.file()):
        return
    with transaction(reads=True) as db:
        waits = queue.pending_count(db, campaign.id)
    if not waits:
        return
    if waits <= MOST_RENEWED:
        with transaction() as db:
            people = [(one.prospect, one.drafts) for one in queue.pending(db, campaign.id)]
            stored.check_people(db, library, campaign, people)
        spam_check.check_waiting(library, campaign.id)
    with transaction(reads=True) as db:
        found, blocked = stored.with_findings(db, campaign.id)
    if found:
        must = f", {blocked} must be settled before approval" if blocked else ""
        output.say(f"{'⛔' if blocked else '⚠️ '} {campaign.id}: {found} of {waits} waiting have findings{must}")
