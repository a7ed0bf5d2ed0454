"""marketing restore FILE"""

from pathlib import Path
from typing import Annotated

import typer

from coordination import output, registry
from coordination.errors import CoordinationError
from marketing_engine.commands.options import Config, library
from marketing_engine.outreach import reconciliation, restoring, settling
from marketing_engine.privacy import forgetting
from marketing_engine.records.database import transaction
from marketing_engine.team import page_status


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A copy that `marketing backup` made.")],
    config: Config = None,
) -> int:
    """Put a copy of the records back. Opt-outs and mails of the time since are kept as far as anything knows them."""
    used = library(config)
    _refuse_while_working([member.name for member in used.team().sessions])
    restored = restoring.restore(file, used, forgetting.forget_again)
    found = reconciliation.compare(None)
    newest = output.visible(restored.newest) or "an unknown time"
    output.say(f"✅ Restored {output.visible(str(file))}, with its last event at {newest}")
    if restored.before:
        output.say(f"The records of before lie in {restored.before}")
        output.say(f"Kept of them: {restored.suppressions} suppressions, {restored.touches} mails")
    if restored.forgotten:
        output.say(f"Forgotten again: {restored.forgotten} people")
    if found.taken_in:
        output.say(f"Taken in as sent: {found.taken_in} mails that had left")
    with transaction(reads=True) as db:
        unknown = len(settling.unknown(db))
    if unknown:
        output.note(f"⚠️  {unknown} mails may have left since; they wait for you: marketing outreach unknown")
    if found.unclear:
        output.note(f"⚠️  {len(found.unclear)} mails that left are not known: marketing reconcile")
    output.say("Start again: start_marketing_sessions.sh")
    return 0


def _refuse_while_working(team: list[str]) -> None:
    """Agents and the page that go on would mix what they remember with what is put back."""
    working = [name for name in team if registry.running(name)]
    started = [name for name in team if (session := registry.get(name)) and not session.stopped]
    if page_status.running_pid() is not None or started or working:
        raise CoordinationError("the team is at work; stop it first: stop_marketing_sessions.sh")
