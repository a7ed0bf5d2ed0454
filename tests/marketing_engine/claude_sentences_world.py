"""People with mails that have a place for Claude, and what a look-alike of it answers."""

import itertools
import re
from pathlib import Path

import yaml
from sqlalchemy import select

from marketing_engine.approval import drafting
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Company, Draft, Event, Prospect, Score

KEYS = itertools.count()
SESSION = "marketing-orchestrator"
FALLBACK = "Reading applications takes hours everywhere."
PLACE = (
    f'{{% personal "one sentence on why screening matters to them", max_words=25 %}}\n{FALLBACK}\n{{% endpersonal %}}\n'
)

SENTENCE = "With nurses for 40 hospitals to find, reading applications must fill whole days at Nursery."
GOOD = {
    "place": 1,
    "claims": [{"words": "nurses for 40 hospitals", "facts": [3]}, {"words": "at Nursery", "facts": [2]}],
    "sentence": SENTENCE,
}


def answer(**changed: object) -> dict:
    """A good answer with changes."""
    return {"places": [{**GOOD, **changed}]}


class World:
    """A configuration with a place in the first mail, and people who have been scored; sleep costs no time."""

    def __init__(self, folder: Path) -> None:
        self.config = folder / "config"
        self.slept: list[float] = []
        self.campaign(personalise="claude", judge="rules")
        path = self.config / "templates" / "initial.md"
        text = path.read_text()
        path.write_text(text.replace("{{ sender_company }} reads", f"{PLACE}\n{{{{ sender_company }}}} reads", 1))

    def campaign(self, **changed: object) -> None:
        self._change(self.config / "campaigns" / "campaign_1.yaml", changed)

    def setting(self, **changed: object) -> None:
        self._change(self.config / "claude.yaml", changed)

    def _change(self, path: Path, changed: dict[str, object]) -> None:
        path.write_text(yaml.safe_dump({**yaml.safe_load(path.read_text()), **changed}, allow_unicode=True))

    def people(self, number: int, about: str = "We place nurses in 40 hospitals", **more: object) -> list[int]:
        """People who may be written to; facts 1: title, 2: company's name, 3: what it says of itself."""
        with transaction() as db:
            for _ in range(number):
                key = next(KEYS)
                company = Company(key=f"k{key}", name="Nursery", about=about, source="p.csv", created_at="2026-11-01")
                person = Prospect(
                    campaign="campaign_1",
                    title="Managing Director",
                    first_name="Ada",
                    last_name="Nowhere",
                    email=f"ada{key}@nursery.example",
                    email_status="verified",
                    source="p.csv:2",
                    created_at="2026-11-01T00:00:00Z",
                    company=company,
                    **more,
                )
                db.add(person)
                db.flush()
                db.add(
                    Score(
                        prospect_id=person.id, value=50, unknown=0, excluded=False, reasons=[], judge="rules-2",
                        icp="i", scored_at="2026-11-01T00:00:00Z",
                    )
                )  # fmt: skip
            found = db.scalars(select(Prospect.id).order_by(Prospect.id.desc()).limit(number)).all()
        return sorted(found)

    def write(self) -> int:
        """Write everybody's mails; how many people had none."""
        library = Library(self.config)
        return drafting.write_drafts(library, library.campaign("campaign_1"), SESSION)

    def drafts(self, step: int = 1) -> list[Draft]:
        with transaction(reads=True) as db:
            return list(db.scalars(select(Draft).where(Draft.step == step).order_by(Draft.prospect_id)))

    def events(self, kind: Kind) -> list[dict]:
        with transaction(reads=True) as db:
            rows = db.scalars(select(Event).where(Event.kind == kind).order_by(Event.id)).all()
        return [{**row.details, "prospect_id": row.prospect_id} for row in rows]

    def spent(self, dollars: float, role: str = "outreach") -> None:
        with transaction() as db:
            record(db, Kind.MODEL_CALLED, role=role, dollars=dollars)


def facts_sent(body: dict) -> str:
    """The facts in a request, between their marks."""
    found = re.search(r"<(facts-[0-9a-f]{16})>\n(.*)\n</\1>", body["messages"][0]["content"], re.DOTALL)
    assert found, body
    return found[2]
