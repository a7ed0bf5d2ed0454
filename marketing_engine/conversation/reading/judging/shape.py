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

NO_DATE = ("meeting_request", "auto_reply", "unsubscribe")
"""Intents beside which a day that is named is none to go on on."""

ANY_DATE = ("not_now", "out_of_office")
"""Intents with which any day may be one to go on on; beside the others it must be plainly asked for."""


@dataclass(frozen=True)
class Evidence:
    """How sure a judge is of something (0–1), and the words that it rests on; empty where it rests on none."""

    confidence: float
    words: str = ""


@dataclass(frozen=True)
class Judgement:
    """What a reply wants. `confidence` (0–1) is of the intent.

    `evidence` is of all that is judged: intent, sentiment, BANT's four keys, removal, resume_date, referral, injection.
    It is of the intent alone where no person wrote to us: bounces, complaints, copies of our own mails.

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
