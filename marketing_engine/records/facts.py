"""What is known of a person or company beyond its columns, each fact with its source and date.

A row's columns come from the row's own `source`, unless `facts` has an entry of the column's name: then that is
where the value came from. The newest entry of a name counts; older ones stay, so that a change can be seen.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.tables import Company, OtherAddress, Prospect
from marketing_engine.records.tables.mailboxes import mailbox_key

Subject = Prospect | Company

SECOND_EMAIL = "second_email"
"""The name of the fact that holds a further address of a person, one fact each."""

LONGEST = 160
"""So much of a value is shown as evidence."""


@dataclass(frozen=True)
class Fact:
    """`at` is when it was read (ISO 8601, UTC); `inferred` is set where a judge concluded it instead of reading it."""

    name: str
    value: str
    source: str
    at: str
    inferred: bool = False

    @property
    def evidence(self) -> str:
        """`employees: 120 (Apollo, 2026-11-21)`, the value cut where it is long."""
        value = self.value if len(self.value) <= LONGEST else f"{self.value[: LONGEST - 1]}…"
        known = ", ".join(filter(None, ("inferred" if self.inferred else "", self.source, self.at[:10])))
        return f"{self.name}: {value} ({known})"


def add(subject: Subject, facts: Sequence[Fact]) -> None:
    """Note facts; one that says what its source said last is not repeated."""
    said = {(one["name"], one["source"]): one["value"] for one in subject.facts or []}
    fresh = []
    for one in facts:
        if one.value and said.get((one.name, one.source)) != one.value:
            said[one.name, one.source] = one.value
            fresh.append(asdict(one))
    if fresh:
        subject.facts = [*(subject.facts or []), *fresh]  # a new list: SQLAlchemy does not see into one
        if isinstance(subject, Prospect):
            _note_addresses(subject, [str(one["value"]) for one in fresh if one["name"] == SECOND_EMAIL])


def _note_addresses(person: Prospect, values: list[str]) -> None:
    """Let a person be suppressed under their further addresses too."""
    parts = [part for value in values for part in re.split(r"[;,|\s]+", value)]
    for email in filter(None, map(normal_email, parts)):
        if email not in {one.email for one in person.other_addresses}:
            person.other_addresses.append(OtherAddress(email=email, key=mailbox_key(email)))


def latest(subject: Subject, name: str) -> Fact | None:
    """The newest fact of a name, the last of those of one second; a column with its row's source where no fact is."""
    noted: list[dict[str, Any]] = [one for one in subject.facts or [] if one["name"] == name]
    if noted:
        return Fact(**max(reversed(noted), key=lambda one: str(one["at"])))
    value = getattr(subject, name, None) if name in subject.__table__.columns else None
    return Fact(name, str(value), subject.source, subject.created_at or "") if value else None


def known(subject: Subject) -> list[Fact]:
    """Everything noted, oldest first."""
    return [Fact(**one) for one in subject.facts or []]
