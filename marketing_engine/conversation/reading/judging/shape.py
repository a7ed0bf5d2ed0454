"""What is judged of a person's reply."""

from dataclasses import dataclass, field
from typing import Literal

from marketing_engine.conversation.reading.facts.shape import Contact

Removal = Literal["asked", "may_be_meant", "no"]
Sentiment = Literal["positive", "neutral", "negative"]
Answer = Literal["yes", "no", "unknown"]


@dataclass(frozen=True)
class Judgement:
    """What a reply wants. `confidence` (0–1) is of the intent.

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
