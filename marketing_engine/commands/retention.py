"""marketing retention"""

from typing import Annotated

import typer

from coordination import identity, output
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.config.privacy import FILE, privacy
from marketing_engine.privacy import forgetting, retention
from marketing_engine.records.database import transaction

WHAT = {
    "never_written": "people who were never written to",
    "never_answered": "people who never answered",
    "replies": "replies",
    "events": "events",
}


def command(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what is old enough; change nothing.")] = False,
    config: Config = None,
    as_json: Json = False,
) -> int:
    """Forget what is older than `privacy.yaml` lets it become: for a cron line. Also finishes what a crash cut off."""
    used = library(config)
    keep = privacy().days
    by = identity.login_name()
    if not dry_run:
        finished = forgetting.finish_left(by)
        if finished:
            output.note(f"{finished} people were half forgotten when a process was killed; that is finished now")
    with transaction(reads=True) as db:
        found = retention.aged(db, keep, used)
    if not dry_run:
        retention.apply(found, by)
    if as_json:
        output.emit_json({"done": not dry_run, "keep_days": keep.model_dump(), **found.counts()})
        return 0
    if not any(keep.model_dump().values()):
        output.say(f"Nothing is forgotten by age: keep_days in {FILE} names no days")
        return 0
    verb = "would be forgotten" if dry_run else "forgotten"
    for name, days in keep.model_dump().items():
        if days:
            output.say(f"{found.counts()[name]:>6} {WHAT[name]}, older than {days} days: {verb}")
    return 0
