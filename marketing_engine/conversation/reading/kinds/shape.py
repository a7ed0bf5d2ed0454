"""The kinds of mail, and what each brings with it."""

from dataclasses import dataclass
from typing import Literal

from marketing_engine.conversation.reading.facts.shape import Contact

KindName = Literal["reply", "bounce", "complaint", "auto_reply", "calendar", "own"]
BounceType = Literal["hard", "soft", "block"]
AutomaticType = Literal["", "absence", "left", "ticket", "challenge", "receipt", "other"]
CalendarAnswer = Literal["", "accepted", "declined", "tentative", "counter", "request", "cancelled"]


BY_TEXT_ALONE = "the text:"
"""How the evidence of an automatic mail begins that nothing but its text says to be one."""

READS_LIKE = "reads like an automatic reply"
"""How it begins where only a judge says so."""


@dataclass(frozen=True)
class Bounce:
    """A mail that did not arrive: at `recipient` (empty where unknown), by `status` (RFC 3463, empty where unknown).

    `hard`: the address takes no mail, ever. `soft`: not now (full, greylisted, down, a delay). `block`: refused by
    policy or reputation, which says nothing about the address. `delayed`: it is still being tried.
    """

    recipient: str
    status: str
    type: BounceType
    reason: str
    delayed: bool = False


@dataclass(frozen=True)
class Kind:
    """What a mail is, with the `evidence` in words for a person.

    `automatic` says what a machine sent it for, `resume_date` (ISO) is the first day back that an absence note names
    with the `date_words`, `contact` the substitute or successor. `stated`: the header or plain words say what for.
    `person`: what of an automatic mail only a person would write, empty where nothing is.
    """

    kind: KindName
    evidence: str = ""
    bounce: Bounce | None = None
    automatic: AutomaticType = ""
    calendar: CalendarAnswer = ""
    resume_date: str = ""
    contact: Contact | None = None
    date_words: str = ""
    stated: bool = False
    person: str = ""

    @property
    def is_automatic_by_text_alone(self) -> bool:
        """Whether nothing but its text says that a machine sent it: then a person may have written it."""
        return self.kind == "auto_reply" and self.evidence.startswith((BY_TEXT_ALONE, READS_LIKE))
