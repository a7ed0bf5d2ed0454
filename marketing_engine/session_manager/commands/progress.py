"""outreach-session progress"""

import os
import sys
import time
from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import metrics, periods, sessions, times
from marketing_engine.session_manager import progress as measuring
from marketing_engine.session_manager.commands.asking import ask_if_somebody_answers, is_no
from marketing_engine.session_manager.commands.options import At, Json, Person, Session
from marketing_engine.session_manager.commands.simulated import tell_simulated
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, counting
from marketing_engine.session_manager.progress import Progress
from marketing_engine.session_manager.status import IN_PROGRESS

QUESTION = "Continue with current pace? (Y/n)"


def command(
    session: Session = None,
    watch: Annotated[bool, typer.Option("--watch", help="A live view on a terminal, until Ctrl-C.")] = False,
    every: Annotated[float, typer.Option("--every", min=0.2, metavar="SECONDS", help="How often it looks.")] = 2.0,
    at: At = None,
    person: Person = None,
    as_json: Json = False,
) -> int:
    """How far the session has come: counts, pace, and what is left."""
    who, items = sessions.person(person), counting()
    if watch:
        if at or as_json:
            raise UsageError("--watch shows the present, on a terminal: leave out --at and --json")
        return _watch(session, who, items, every)
    progress = _measure(session, who, items, at)
    if as_json:
        output.emit_json(as_record(progress, items))
        return 0
    output.say(output.visible(measuring.block(progress, items)))
    tell_simulated(progress)
    if progress.work.session.status == IN_PROGRESS and session is None:
        answer = ask_if_somebody_answers(QUESTION)
        if answer is not None and is_no(answer):
            paused = sessions.pause(who, times.parse(at))
            output.say(f"⏸️  {paused.ref} is on pause; go on with: outreach-session resume")
    return 0


def _measure(ref: str | None, who: str, items: Counting, at: str | None) -> Progress:
    with transaction(reads=True) as db:
        found = sessions.find(db, ref, who)
        return periods.progress_of(db, found, items, Icps(), times.stored(times.parse(at)))


def as_record(progress: Progress, items: Counting) -> dict[str, object]:
    """For `--json`: shares are whole percents, minutes have one decimal."""
    session = progress.work.session
    needed = progress.minutes_to_finish
    return {
        "session_id": session.ref,
        "status": session.status,
        "goal": session.goal,
        "elapsed_minutes": round(progress.elapsed_minutes, 1),
        "minutes_left": round(progress.minutes_left, 1),
        "minutes_to_finish": None if needed is None else round(needed, 1),
        "items": [
            {
                "item": line.item,
                "done": line.done,
                "target": line.target,
                "percent": None if line.share is None else metrics.percent(100 * line.share),
                "state": line.state,
            }
            for line in progress.lines
        ],
        "totals": progress.totals,
        "simulated_responses": progress.simulated,
        "next_action": progress.next_action,
        "metrics": {name: metrics.value(name, one, progress.values) for name, one in items.metrics.items()},
    }


def _watch(ref: str | None, who: str, items: Counting, every: float) -> int:
    if not os.isatty(1):
        return _watch_plainly(ref, who, items, every)
    from rich.live import Live

    try:
        with Live(_drawn(_measure(ref, who, items, None), items), auto_refresh=False) as live:
            while True:
                time.sleep(every)
                live.update(_drawn(_measure(ref, who, items, None), items), refresh=True)
    except KeyboardInterrupt:
        return 0


def _watch_plainly(ref: str | None, who: str, items: Counting, every: float) -> int:
    """Into a pipe: a line whenever a count changes, until the session is over or nobody reads."""
    before: list[str] = []
    while True:
        progress = _measure(ref, who, items, None)
        lines = [line.text for line in progress.lines]
        for line in lines:
            if line not in before:
                output.say(f"{times.minutes(progress.elapsed_minutes)}  {line}")
        sys.stdout.flush()
        if progress.work.session.ended_at:
            return 0
        before = lines
        if output.Drained().is_gone(within=every):
            return 0


def _drawn(progress: Progress, items: Counting):  # type: ignore[no-untyped-def]  # what rich draws
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    bars = Table.grid(padding=(0, 2))
    for line in progress.lines:
        share = line.share or 0.0
        bars.add_row(Text(line.text), ProgressBar(total=1.0, completed=min(1.0, share), width=24))
    planned = progress.work.session.planned_minutes
    bars.add_row(
        Text(f"⏰ {times.minutes(progress.elapsed_minutes)} of {planned}"),
        ProgressBar(total=1.0, completed=min(1.0, progress.elapsed_minutes / planned), width=24),
    )
    head, _, tail = output.visible(measuring.block(progress, items)).partition("\nProgress:\n")
    rest = tail.partition("\n\n")[2]
    return Group(Text(f"{head}\n"), bars, Text(f"\n{rest}\nNext: {progress.next_action}\n(Ctrl-C ends the view)"))
