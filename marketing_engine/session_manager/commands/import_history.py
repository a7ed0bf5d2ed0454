"""outreach-session import FILE"""

from pathlib import Path
from typing import Annotated

import typer

from coordination import output
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import importing, past_files, sessions
from marketing_engine.session_manager.commands.options import Json, Person
from marketing_engine.session_manager.items import counting


def command(
    file: Annotated[str, typer.Argument(help="YAML of document 2's shape, Markdown with such blocks, or CSV.")],
    person: Person = None,
    as_json: Json = False,
) -> int:
    """Bring in sessions and session templates that you kept elsewhere; what is there already stays as it is."""
    who, items = sessions.person(person), counting()
    found = past_files.read(Path(file), items)
    templates = importing.import_templates(found.templates)  # first: one that is wrong stops the import whole
    with transaction() as db:
        done = importing.import_sessions(db, found, who, items)
    done.templates = templates
    if as_json:
        output.emit_json({**vars(done), "ignored": found.ignored})
    else:
        for where, why in done.skipped:
            output.say(f"{where}: skipped: {why}")
        if found.ignored:
            output.note(f"note: nothing was taken from: {', '.join(found.ignored[:12])}")
        something = done.sessions or done.known or found.templates
        output.say(
            f"{'✅' if something else '⚠️ '} {done.sessions} sessions imported, {done.known} known already, "
            f"{len(done.templates)} session templates added, {len(done.skipped)} skipped"
        )
    return 0 if done.sessions or done.known or found.templates else 1
