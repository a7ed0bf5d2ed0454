"""Hands the mails of a day's list out to the outreach sessions that are there."""

from collections.abc import Callable

from marketing_engine.config.team import Team
from marketing_engine.outreach import sequence
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Run, SendItem
from marketing_engine.team import messages, roster


def hand_out(run: Run, items: list[SendItem], team: Team, say: Callable[[str, str], None]) -> None:
    """Share mails among the sessions, those of one template together; `say(to, text)` sends a message."""
    with transaction() as db:
        template_of = sequence.templates(db, items)
    for template in dict.fromkeys(template_of.values()):
        _share(run, [item for item in items if template_of[item.id] == template], template, team, say)


def _share(run: Run, items: list[SendItem], template: str, team: Team, say: Callable[[str, str], None]) -> None:
    """Each session gets ranges without gaps."""
    names = [member.name for member in roster.present(team, "outreach")]
    names = names or [roster.team_address(team, "outreach")]
    for name, (offset, limit) in zip(names, roster.share(len(items), len(names)), strict=True):
        part = items[offset : offset + limit]
        for first, last in ranges([item.position for item in part]):
            say(name, messages.send_batch(first, last, template, run.campaign, run.date))
        with transaction() as db:
            for item in part:
                db.get_one(SendItem, item.id).session = name


def ranges(positions: list[int]) -> list[tuple[int, int]]:
    """Sorted numbers as ranges without gaps: [1, 2, 3, 7] is [(1, 3), (7, 7)]."""
    found: list[tuple[int, int]] = []
    for position in positions:
        if found and found[-1][1] == position - 1:
            found[-1] = (found[-1][0], position)
        else:
            found.append((position, position))
    return found
