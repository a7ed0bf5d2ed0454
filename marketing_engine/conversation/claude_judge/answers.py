"""What an answer of Claude's must look like; one that breaks the form counts for nothing."""

import json
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from marketing_engine.conversation.reading.judging.shape import Answer, Removal, Sentiment
from marketing_engine.records.intents import Intent

PersonReason = Literal[
    "anger",
    "sarcasm",
    "sharp",
    "legal",
    "press",
    "price",
    "contract",
    "grief",
    "trouble",
    "machine",
    "source",
    "misdirected",
    "pitch",
    "condition",
    "attachment",
    "several",
    "ambiguous",
]
"""Why a person must answer: keys of `reading/judging/reasons.py`, and two that stand apart there."""

Meaning = Literal["stop", "not_now", "about_others", "nothing"]
"""What one sentence says about being written to."""


class _Part(BaseModel):
    """Claude may add fields of its own: they are passed over."""

    model_config = ConfigDict(strict=True, frozen=True)


class Asked(_Part):
    """Whether removal is asked for, by which sentence."""

    sentence: str
    answer: Removal


class Wanted(_Part):
    """The intent; `confidence` 0–100."""

    words: str
    name: Intent
    confidence: Annotated[int, Field(ge=0, le=100)]


class Tone(_Part):
    """The sentiment."""

    words: str
    tone: Sentiment


class ForPerson(_Part):
    """A reason for a person."""

    words: str
    reason: PersonReason


class Day(_Part):
    """A day (ISO), empty where none is named."""

    words: str
    date: str


class Wish(_Part):
    """When they would like to meet: a word of a list, or a day (ISO)."""

    words: str
    when: str


class Named(_Part):
    """Another person."""

    words: str
    name: str
    email: str


class Stated(_Part):
    """One of the four BANT answers."""

    words: str
    answer: Answer


class Bant(_Part):
    """The four."""

    budget: Stated
    authority: Stated
    need: Stated
    timeline: Stated


class Found(_Part):
    """Whether the text speaks to a machine."""

    words: str
    found: bool


class Said(_Part):
    """The whole answer on one reply; nothing in it is trusted before `merging.py` has checked it."""

    language: str
    removal: Asked
    intent: Wanted
    sentiment: Tone
    person: list[ForPerson]
    resume_date: Day
    wish: Wish
    referral: Named
    bant: Bant
    injection: Found


class SentenceMeaning(_Part):
    """What the sentence of this number says."""

    number: int
    meaning: Meaning


class SaidOfRemoval(_Part):
    """The answer to the second question."""

    sentences: list[SentenceMeaning]


Form = TypeVar("Form", Said, SaidOfRemoval)


def parsed(text: str, form: type[Form]) -> Form | None:
    """An answer's text in its form, None where it breaks it."""
    try:
        return form.model_validate(json.loads(text))
    except (ValidationError, ValueError, RecursionError):
        return None
