"""What Claude gets to read of a person for their mails: the numbered facts of the judge's dossier, and own columns."""

import re

from marketing_engine.approval.personalising import own_columns
from marketing_engine.claude.fences import plain, speaks_to_a_machine
from marketing_engine.records.facts import Fact
from marketing_engine.records.tables import Prospect
from marketing_engine.research.columns_of_people import file_of
from marketing_engine.research.scoring.dossier import LONGEST_VALUE, Dossier, dossier

MOST_OWN = 20

_PRIVATE = re.compile(
    r"mail|phone|mobile|telefon|tel|fax|linkedin|name|photo|foto|birth|geburt|address|_id\b", re.IGNORECASE
)


def facts_for_claude(prospect: Prospect) -> Dossier:
    """What is known of person and company, without what names or reaches the person or speaks to a machine."""
    found = dossier(prospect)
    facts, owners, left_out = list(found.facts), list(found.owners), list(found.left_out)
    file = plain(file_of(prospect.source))[:80]
    for name, value in list(own_columns(prospect).items())[:MOST_OWN]:
        if _PRIVATE.search(name) or "@" in value or "://" in value:
            continue
        if speaks_to_a_machine(f"{name} {value}"):
            left_out.append(f"person: {name} ({file})")
            continue
        text = plain(value)
        text = text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"
        facts.append(Fact(name, text, file, (prospect.created_at or "")[:10]))
        owners.append("person")
    return Dossier(tuple(facts), tuple(owners), tuple(left_out))
