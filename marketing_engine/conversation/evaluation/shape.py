"""What a judge is measured on: what people say of a reply, and what was judged of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from marketing_engine.conversation.reading.judging.shape import Evidence

UNREAD = "unread"
"""The intent of a mail that could not be read: it waits for a person."""

TECHNICAL = ("bounce", "complaint")
"""Kinds of mail that suppress for a reason of their own, which labels say nothing about."""


@dataclass(frozen=True)
class Named:
    """Another person or function that a reply names; empty where it gives none."""

    name: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.email)


@dataclass(frozen=True)
class Labels:
    """What people say of a reply. Empty or None is not labelled, and not measured.

    `acceptable` has every intent that a fair judge would also take, `intent` first. `removal` is asked, may_be_meant or
    no. Of `resume_date` and `referral`, `has_…` says whether it is labelled: then None, and an empty one, mean that the
    reply gives none.
    """

    intent: str = ""
    acceptable: tuple[str, ...] = ()
    sentiment: str = ""
    removal: str = ""
    must_not_auto_send: bool | None = None
    injection: bool | None = None
    bant: Mapping[str, str] = field(default_factory=dict)
    resume_date: date | None = None
    has_resume_date: bool = False
    referral: Named = Named()
    has_referral: bool = False

    @property
    def wants_no_mail(self) -> bool:
        """Whether the person asks for no more mail; one labelled `unsubscribe` does."""
        return self.removal == "asked" or (not self.removal and self.intent == "unsubscribe")


@dataclass(frozen=True)
class Judged:
    """What was judged of a reply, and what would be done with it.

    `confidence` is of the intent, None for a mail that was not read; `evidence` is of all that was judged, by name.
    """

    intent: str
    confidence: float | None = None
    sentiment: str = ""
    action: str = "draft"
    needs_human: bool = True
    suppress: bool = False
    kind: str = ""
    injection: bool = False
    bant: Mapping[str, str] = field(default_factory=dict)
    resume_date: date | None = None
    referral: Named = Named()
    judge: str = ""
    removal: str = ""
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True)
class Took:
    """What judging took: the calls that cost, what they cost, and how long it was."""

    seconds: float = 0.0
    calls: int = 0
    dollars: float = 0.0


@dataclass(frozen=True)
class Case:
    """A labelled reply that was judged; `text` is what they wrote themselves."""

    id: str
    text: str
    labels: Labels
    judged: Judged

    @property
    def is_acceptable(self) -> bool:
        """Whether its intent is one that a fair judge would take."""
        return self.judged.intent in self.labels.acceptable


def ratio(part: float, whole: int) -> float | None:
    """A share or a mean; None of nothing."""
    return part / whole if whole else None
