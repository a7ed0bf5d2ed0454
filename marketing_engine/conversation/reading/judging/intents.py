"""Tells what a reply wants, by phrases that count for an intent and by its shape.

Anything may take its place that answers `intent_of(text, subject)` the same way.
"""

from collections.abc import Sequence

from marketing_engine.conversation.reading.judging.phrases import Hit, Phrases
from marketing_engine.conversation.reading.judging.tokens import Sentence, sentences_of
from marketing_engine.conversation.reading.judging.words.intents_english import INTENTS_ENGLISH
from marketing_engine.conversation.reading.judging.words.intents_french import INTENTS_FRENCH, INTENTS_ITALIAN
from marketing_engine.conversation.reading.judging.words.intents_german import INTENTS_GERMAN
from marketing_engine.conversation.reading.judging.words.intents_iberian import INTENTS_IBERIAN
from marketing_engine.conversation.reading.judging.words.intents_northern import INTENTS_EASTERN, INTENTS_NORDIC
from marketing_engine.records.intents import INTENTS

JUDGE = "rules-2"

_TABLE = Phrases(
    INTENTS_ENGLISH, INTENTS_GERMAN, INTENTS_FRENCH, INTENTS_IBERIAN, INTENTS_ITALIAN, INTENTS_NORDIC, INTENTS_EASTERN
)
_NEGATIONS = frozenset(
    {"not", "no", "never", "t", "without", "hardly", "nicht", "kein", "keine", "keinen", "keiner", "nie", "pas",
     "jamais", "aucun", "sans", "nunca", "ningun", "sin", "non", "mai", "nao", "nem", "sem", "niet", "geen", "nooit",
     "nej", "nei", "inte", "ikke", "ei", "emme", "eivat", "ne", "degil", "yok"}
)  # fmt: skip
_WISHED = frozenset({"meeting_request", "interested"})
_NEAR = 3
"""Words: a negation as close before a phrase turns it."""

_MOST_PER_INTENT = 9.0
_MOST_HINTS = 4
_USUAL = (2.0, 0.4)
_WEIGHTS = {
    "meeting_request": (2.4, 0.3),
    "interested": (2.0, 0.6),
    "question": (1.3, 0.2),
    "objection": (1.4, 0.6),
    "not_now": (1.7, 0.5),
    "not_interested": (1.6, 0.6),
    "other": (2.0, 0.2),
}
"""Of a phrase of each intent: of a certain one, and of a hint."""

_WORTH_UNASKED = 0.5
"""Of a question's words in a sentence that asks nothing."""

_SHORT = 3
_CONFIDENT = ((4.0, 0.9), (2.5, 0.85), (2.0, 0.75), (1.5, 0.7), (0.5, 0.55))
"""By how much the best intent leads, and how often it was right on labelled replies, rounded down."""

_TIGHT = 0.35
_NOTHING_FOUND = 0.2


def intent_of(text: str, subject: str) -> tuple[str, float]:
    """The intent of what a person wrote, one of `INTENTS`, with the confidence (0-1) in it."""
    return intent_of_sentences(sentences_of(text), subject)


def intent_of_sentences(sentences: Sequence[Sentence], subject: str) -> tuple[str, float]:
    """The same, of a text that is cut into sentences already."""
    points = points_of(sentences)
    ranked = sorted(points, key=lambda intent: -points[intent])
    best, second = ranked[0], ranked[1]
    if points[best] <= 0:
        return "question" if any("?" in one.end for one in sentences) else "other", _NOTHING_FOUND
    lead = points[best] - points[second]
    return best, next((sure for least, sure in _CONFIDENT if lead >= least), _TIGHT)


def points_of(sentences: Sequence[Sentence]) -> dict[str, float]:
    """How much speaks for each intent."""
    points = dict.fromkeys(INTENTS, 0.0)
    hints = dict.fromkeys(INTENTS, 0)
    counted: set[tuple[str, str]] = set()
    for hit in _TABLE.found(sentences):
        intent, worth = hit.label.split(" ")
        if (intent, hit.phrase) in counted:
            continue
        counted.add((intent, hit.phrase))
        weight = 1.0
        if intent in _WISHED and _is_negated(hit, sentences):
            intent, weight = "not_interested", 0.5
        strong, weak = _WEIGHTS.get(intent, _USUAL)
        if worth == "1":
            hints[intent] += 1
            weight = weight * weak if hints[intent] <= _MOST_HINTS else 0.0
        elif intent == "question" and "?" not in sentences[hit.sentence].end:
            weight = _WORTH_UNASKED
        else:
            weight *= strong
        points[intent] = min(points[intent] + weight, _MOST_PER_INTENT)
    _add_shape(points, sentences)
    return points


def _is_negated(hit: Hit, sentences: Sequence[Sentence]) -> bool:
    words = sentences[hit.sentence].words
    return not _NEGATIONS.isdisjoint(words[max(0, hit.start - _NEAR) : hit.start])


def _add_shape(points: dict[str, float], sentences: Sequence[Sentence]) -> None:
    words = sum(len(one.words) for one in sentences)
    asked = min(sum("?" in one.end for one in sentences), 4)
    points["question"] += asked * 0.6
    points["objection"] += asked * 0.3
    if points["referral"]:
        points["referral"] -= 0.8  # people are named in every sort of reply
    if words <= _SHORT and not asked:
        points["other"] += 1.2
