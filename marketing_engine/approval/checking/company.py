"""The second person at one company: who else of it waits, is approved, or had a mail lately."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from marketing_engine.approval.checking.findings import LONGEST_TEXT
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Company, Decision, Prospect, Touch, Waiting

MOST_IN = 500
MOST_NAMED = 3

_NOT_SENT = ("failed", "refused")


@dataclass(frozen=True)
class Colleague:
    """A person of a company that mail goes to: `place` orders them, the first mail before all others."""

    id: int
    name: str
    place: tuple[int, int, int]

    @property
    def said(self) -> str:
        """`Ada Marlow (prospect_3)`."""
        return f"{self.name} ({prospect_ref(self.id)})"


def second_people(db: Session, companies: Collection[int], days: int) -> dict[int, str | None]:
    """Of everybody of these companies who waits: the sentence on who comes before them, None for the first."""
    found: dict[int, str | None] = {}
    known = sorted(companies)
    for at in range(0, len(known), MOST_IN):
        part = known[at : at + MOST_IN]
        named = db.execute(select(Company.id, Company.name).where(Company.id.in_(part)))
        names = {one.id: one.name for one in named}
        for company, people in _people(db, part, days).items():
            ranked = sorted(people.values(), key=lambda one: one.place)
            for number, one in enumerate(ranked):
                if one.place[0] == _WAITS:
                    found[one.id] = _sentence(names[company], ranked[:number]) if number else None
    return found


_MAILED, _APPROVED, _WAITS = 0, 1, 2


def _people(db: Session, companies: list[int], days: int) -> dict[int, dict[int, Colleague]]:
    """By company and id; who is in two lists counts as what comes first of mailed, approved, waiting."""
    found: dict[int, dict[int, Colleague]] = defaultdict(dict)
    for rank, wanted in ((_WAITS, _waiting()), (_APPROVED, _approved()), (_MAILED, _mailed(days))):
        for id, company, first, last, order in db.execute(wanted.where(Prospect.company_id.in_(companies))):
            if company is None:
                continue
            name = " ".join(f"{first} {last}".split()) or "a person"
            found[company][id] = Colleague(id, name, (rank, order if rank == _WAITS else 0, id))
    return found


_Selected = Select[int, int | None, str, str, int]

_ABOUT = (Prospect.id, Prospect.company_id, Prospect.first_name, Prospect.last_name)


def _waiting() -> _Selected:
    wanted: _Selected = select(*_ABOUT, Waiting.rank).join(Waiting, Waiting.prospect_id == Prospect.id)
    return wanted


def _approved() -> _Selected:
    """People with a mail that is still to leave; one that left counts by its date."""
    left = select(Touch.id).where(Touch.prospect_id == Prospect.id, Touch.step.not_like("reply:%"))
    joined: _Selected = select(*_ABOUT, Prospect.id).join(Decision, Decision.prospect_id == Prospect.id)
    return joined.where(Decision.approved, ~left.exists())


def _mailed(days: int) -> _Selected:
    since = (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    lately = (Touch.reserved_at >= since, Touch.status.not_in(_NOT_SENT), Touch.step.not_like("reply:%"))
    wanted: _Selected = select(*_ABOUT, Prospect.id).join(Touch, Touch.prospect_id == Prospect.id)
    return wanted.where(*lately).distinct()


def _sentence(company: str, others: list[Colleague]) -> str:
    """The same whatever becomes of the others, so that what a person settled stays so."""
    named = ", ".join(one.said for one in sorted(others, key=lambda one: one.id)[:MOST_NAMED])
    more = f" and {len(others) - MOST_NAMED} more" if len(others) > MOST_NAMED else ""
    return f"Mail goes to others of {company[:100]}, too: {named}{more}"[:LONGEST_TEXT]


def is_same_matter(before: str, now: str) -> bool:
    """Whether the second sentence names only people that the first one names."""
    return set(_refs(now)) <= set(_refs(before))


def _refs(text: str) -> Iterator[str]:
    return (part for part in text.replace("(", " ").replace(")", " ").split() if part.startswith("prospect_"))
