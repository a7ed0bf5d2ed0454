"""outreach-session recommend"""

import json
from typing import Annotated

import typer

from coordination import output
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import comparing, periods, sessions, times
from marketing_engine.session_manager.commands.options import At, Everyone, Json, Person, Yaml
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.recommendations import GROUPS, Recommendation, differences, recommend
from marketing_engine.session_manager.recorded import SENT

NOTHING = {
    "immediate_actions": "none: nobody waits, and the last session left nothing undone",
    "strategic_improvements": "Not enough data yet: nothing was sent and answered in two kinds that could be compared",
    "process_optimizations": "none: no habit shows, or there are fewer than three sessions",
}
"""What is said of a group without a recommendation."""


def command(
    days: Annotated[int, typer.Option("--days", min=1, max=100_000, help="How many days back.")] = 90,
    by_claude: Annotated[
        bool, typer.Option("--worded", help="Have Claude word them; a paid call with $ANTHROPIC_API_KEY.")
    ] = False,
    everyone: Everyone = False,
    at: At = None,
    person: Person = None,
    as_yaml: Yaml = False,
    as_json: Json = False,
) -> int:
    """What to do next and what to change, with evidence, size, uncertainty, and what would change it."""
    when, items = times.parse(at), counting()
    who, as_of = None if everyone else sessions.person(person), times.stored(when)
    with transaction(reads=True) as db:
        period = periods.gather(db, items, Icps(), *periods.days(days, when), who=who, as_of=as_of)
        found = recommend(db, period, differences(period.progresses), as_of)
    if by_claude:
        from marketing_engine.session_manager.wording import worded

        found, by_whom = worded(found, sessions.person(person))
        output.note(f"note: {by_whom}")
    if as_json:
        for one in found:
            output.emit_json(one.as_record())
        return 0
    if as_yaml:
        output.say(_as_yaml(found))
        return 0
    tell_simulated(*period.progresses)
    sent = sum(one.totals.get(SENT, 0) for one in period.progresses)
    answered = sum(one.answered for one in period.progresses)
    number = len(period.progresses)
    output.say(
        f"🎯 RECOMMENDATIONS from {number} session{'' if number == 1 else 's'} in {days} days: "
        f"{sent} messages, {answered} answered"
    )
    for group, title in GROUPS.items():
        output.say("", f"{title}:")
        chosen = [one for one in found if one.group == group]
        for one in chosen:
            _show(one)
        if not chosen:
            output.say(NOTHING[group])
    output.say("", power())
    return 0


def power() -> str:
    """How much it takes to find something, in one sentence."""
    one, ten = (comparing.needed(comparing.BASE, tests) for tests in (1, 10))
    return (
        f"To find {comparing.LIFT:.0%} more answers on a rate of {comparing.BASE:.0%} in at least 4 of 5 cases "
        f"takes {one} messages on each side with one comparison, {ten} with ten."
    )


def _show(one: Recommendation) -> None:
    visible = output.visible
    output.say(
        f"- {visible(one.text)}",
        f"  Evidence: {visible(one.evidence)}",
        f"  Size: {visible(one.size)}",
        f"  Uncertainty: {visible(one.uncertainty)}",
        f"  Would change it: {visible(one.would_change)}",
    )


def _as_yaml(found: list[Recommendation]) -> str:
    """Laid out as document 2's `optimization_recommendations`."""
    lines = ["optimization_recommendations:"]
    for group in GROUPS:
        chosen = [one for one in found if one.group == group]
        lines += ["  "] * (len(lines) > 1) + [f"  {group}:" + ("" if chosen else " []")]
        lines += [f"    - {json.dumps(one.text, ensure_ascii=not one.text.isprintable())}" for one in chosen]
    return "\n".join(lines)
