"""Replies as the embedded judge left them, and what Claude says of them, for the tests of both together."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from marketing_engine.conversation.claude_judge.answers import Said
from marketing_engine.conversation.claude_judge.context import Context
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reading import Reading

RECEIVED = date(2026, 11, 20)
CONTEXT = Context(RECEIVED, "Re: Screening", frozenset({"bob@acme.example", "us@ours.example"}))
EMBEDDED = Judgement("other", confidence=0.4, for_person=("ambiguous",), language="en", judge="embedded-1")

NOTHING: dict[str, Any] = {
    "language": "en",
    "removal": {"sentence": "", "answer": "no"},
    "intent": {"words": "", "name": "other", "confidence": 90},
    "sentiment": {"words": "", "tone": "neutral"},
    "person": [],
    "resume_date": {"words": "", "date": ""},
    "wish": {"words": "", "when": ""},
    "referral": {"words": "", "name": "", "email": ""},
    "bant": {key: {"words": "", "answer": "unknown"} for key in ("budget", "authority", "need", "timeline")},
    "injection": {"words": "", "found": False},
}
"""An answer that finds nothing in a reply."""


def reading(text: str, judgement: Judgement = EMBEDDED, **cut: Any) -> Reading:
    """A person's reply of this text, judged so before Claude is asked."""
    return Reading(CutText(text, **cut), Kind("reply"), judgement)


def before(**changed: Any) -> Judgement:
    """The embedded judgement with changes."""
    return replace(EMBEDDED, **changed)


def wants(name: str, words: str, confidence: int = 90, **more: Any) -> dict[str, Any]:
    """An answer in which the reply has this intent by these words."""
    return {**NOTHING, "intent": {"words": words, "name": name, "confidence": confidence}, **more}


def asks(sentence: str, answer: str = "asked", **more: Any) -> dict[str, Any]:
    """An answer in which this sentence asks for no more mail."""
    name = "unsubscribe" if answer == "asked" else "other"
    return wants(name, sentence, removal={"sentence": sentence, "answer": answer}, **more)


def said(answer: Mapping[str, Any]) -> Said:
    """The answer in its form."""
    return Said.model_validate(answer)
