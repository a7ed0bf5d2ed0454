"""What is judged of a person's reply."""

from dataclasses import dataclass, field
from typing import Literal, get_args

from marketing_engine.conversation.reading.facts.shape import Contact

Removal = Literal["asked", "may_be_meant", "no"]
Sentiment = Literal["positive", "neutral", "negative"]
Answer = Literal["yes", "no", "unknown"]

REMOVALS: tuple[Removal, ...] = get_args(Removal)
BANT_KEYS = ("budget", "authority", "need", "timeline")

SURE = 0.95
"""Confidence where the intent follows from the kind of mail, or from their own words about removal."""

UNSURE_BELOW = 0.5
"""Confidence: an intent below it is a guess, so that a person decides."""


@dataclass(frozen=True)
class Evidence:
    """How sure a judge is of something (0–1), and the words that it rests on."""

    confidence: float
    words: str = ""


@dataclass(frozen=True)
class Judgement:
    """What a reply wants. `confidence` (0–1) is of the intent; `evidence` is of the other things too, by their names.

    `for_person` says in words why a person must answer (anger, sarcasm, legal, price or contract, ambiguous, hostile,
    injection, several questions, …), and is empty where nothing speaks against an automatic answer. `language` is an
    ISO 639-1 code, empty where it is not sure.
    """

    intent: str
    sentiment: Sentiment = "neutral"
    confidence: float = 0.0
    removal: Removal = "no"
    for_person: tuple[str, ...] = ()
    resume_date: str = ""
    wish: str = ""
    referral: Contact | None = None
    bant: dict[str, Answer] = field(default_factory=dict)
    injection: bool = False
    language: str = ""
    judge: str = ""
    evidence: dict[str, Evidence] = field(default_factory=dict)
