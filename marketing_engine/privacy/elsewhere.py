"""What is held of a person where this program cannot take it out: files of the user's, servers, services."""

from pathlib import Path

from sqlalchemy import select

from marketing_engine.channels import registry as channels
from marketing_engine.config.folders import default_config
from marketing_engine.privacy.mentions import Mentions
from marketing_engine.privacy.people import Person
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event

MOST_LINES = 20
"""Lines of files of the user's that are named."""


def of(person: Person) -> list[str]:
    """Each place with what to do there, in words."""
    return [*_lines_of_files(person), *_mailboxes(), *_services(person), *ALWAYS]


ALWAYS = (
    "copies that `marketing backup` made cannot be changed: `marketing restore` forgets the person in them again; "
    "delete those that you need no more",
)


def _lines_of_files(person: Person) -> list[str]:
    """Where the user's own lists name the person: `prospects/list.csv:7`."""
    mentions = Mentions(person.emails, person.profiles, person.names)
    found = []
    folder = default_config()
    for path in sorted(folder.rglob("*.csv")) if folder.is_dir() else ():
        found += [f"{path}:{number}" for number, line in enumerate(_lines(path), 1) if mentions.are_in(line)]
    there = {Path(place).name for place in found}
    sources = [one for one in person.sources if ":" in one and one.rpartition(":")[0].rpartition("/")[2] not in there]
    told = [f"{place} names them: delete the line yourself (an import leaves it out)" for place in found[:MOST_LINES]]
    if len(found) > MOST_LINES:
        told.append(f"{len(found) - MOST_LINES} further lines of your lists name them")
    return told + [f"{source} named them: delete the line where you keep that list" for source in sources[:MOST_LINES]]


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().splitlines()
    except OSError:
        return []


def _mailboxes() -> list[str]:
    """Mailboxes on servers: what lies there is the user's."""
    real = [name for name, channel in channels.channels().items() if channel.is_real]
    if not real:
        return []
    return [f"the mailboxes {', '.join(real)} on their servers: delete mails to and from them there, also in Sent"]


def _services(person: Person) -> list[str]:
    asked = (Event.prospect_id.in_(person.ids), Event.kind.in_((Kind.MODEL_CALLED, Kind.PROSPECT_ENRICHED)))
    with transaction(reads=True) as db:
        kinds = set(db.scalars(select(Event.kind).where(*asked).distinct()))
        learned = db.scalar(select(Event.id).where(Event.kind == Kind.JUDGE_LEARNED).limit(1))
    told = []
    if Kind.MODEL_CALLED in kinds:
        told.append("Anthropic was asked about them: what it keeps, and for how long, its terms say (docs/claude.md)")
    if Kind.PROSPECT_ENRICHED in kinds:
        told.append("Apollo has its own record of them: it takes requests for deletion itself")
    if learned and person.reply_ids:
        told.append("the judge may have learned from their replies: marketing learn, or marketing learn --forget")
    return told
