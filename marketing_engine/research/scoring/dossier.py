"""What a judge that reads gets to read of a prospect: numbered facts, cut to length, and no text that speaks to it.

Left out are the person's name, addresses and profiles: a judgement needs none of them, and what is read may be read by
an outside service.
"""

import hashlib
import json
import re
from dataclasses import dataclass

from marketing_engine.claude.fences import plain, speaks_to_a_machine
from marketing_engine.records import facts
from marketing_engine.records.facts import Fact
from marketing_engine.records.tables import Prospect

PERSON = ("title", "seniority", "city", "country")
COMPANY = ("name", "domain", "industry", "employees", "city", "country", "about", "keywords", "status")

LONGEST_VALUE = 600
LONGEST_WORD = 80
MOST_FACTS = 40

_PRIVATE_OF_PERSON = re.compile(r"mail|phone|mobile|linkedin|name|photo|apollo|birth", re.IGNORECASE)
_PRIVATE_OF_COMPANY = re.compile(r"mail|phone|linkedin|apollo", re.IGNORECASE)


@dataclass(frozen=True)
class Dossier:
    """`facts` are cited by number, from 1 on; `owners` says whose each is, `left_out` what speaks to a machine."""

    facts: tuple[Fact, ...]
    owners: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def text(self) -> str:
        """One JSON object a fact, a line each."""
        lines = [
            {
                "fact": number,
                "of": owner,
                "name": fact.name,
                "value": fact.value,
                "source": fact.source,
                "date": fact.at[:10],
                "inferred": fact.inferred,
            }
            for number, (owner, fact) in enumerate(zip(self.owners, self.facts, strict=True), 1)
        ]
        return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)


def digest(text: str) -> str:
    """Tells one text from another, so that an answer is not taken for one to what has changed since."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def dossier(prospect: Prospect) -> Dossier:
    """The facts on a person and their company, the newest of each name."""
    found: list[tuple[str, Fact]] = []
    left_out: list[str] = []
    for owner, fact in _known(prospect):
        text = f"{fact.name} {fact.value} {fact.source}"
        if speaks_to_a_machine(text):
            left_out.append(f"{owner}: {_short(fact.name)} ({_short(fact.source)}, {fact.at[:10]})")
        elif len(found) < MOST_FACTS:
            value = plain(fact.value)
            value = value if len(value) <= LONGEST_VALUE else f"{value[: LONGEST_VALUE - 1]}…"
            found.append((owner, Fact(_short(fact.name), value, _short(fact.source), fact.at[:10], fact.inferred)))
    return Dossier(tuple(fact for _, fact in found), tuple(owner for owner, _ in found), tuple(left_out))


def _known(prospect: Prospect) -> list[tuple[str, Fact]]:
    company = prospect.company
    found = [("person", fact) for fact in _newest(prospect, PERSON, _PRIVATE_OF_PERSON)]
    return found + [("company", fact) for fact in _newest(company, COMPANY, _PRIVATE_OF_COMPANY)] if company else found


def _newest(subject: facts.Subject, columns: tuple[str, ...], private: re.Pattern[str]) -> list[Fact]:
    noted = sorted({fact.name for fact in facts.known(subject)} - set(columns))
    names = [*columns, *(name for name in noted if not private.search(name))]
    return [fact for name in names if (fact := facts.latest(subject, name)) and fact.value.strip()]


def _short(text: str) -> str:
    return plain(text)[:LONGEST_WORD]
