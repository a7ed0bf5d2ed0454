"""Finds a person's paragraph in a text that as a whole reads like a machine's.

Gateways and signatures add notes ("this mailbox is not monitored", "our office is closed until …") to what people
write. The whole may then look automatic, and a reply that looks automatic is read by nobody.
"""

import re
from dataclasses import replace

from marketing_engine.conversation.reading.judging.gates import gates_in
from marketing_engine.conversation.reading.judging.sight import MOST_READ, Learned, sight_of
from marketing_engine.conversation.reading.judging.tokens import sentences_of
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import INTENT_WORTH

MOST_AT_AN_END = 3
"""Paragraphs that are judged from the beginning and from the end: notes are added at the ends of a text."""
SURE_OF_A_PERSON = 0.75
"""Confidence. Of 46 notes of machines among the training texts no paragraph was judged so, and one was in each of 57
replies to which such a note was added."""

_BETWEEN = re.compile(r"\n[ \t]{0,80}\n")
_LINE_END = re.compile(r"(?<=[.!?…:。])[ \t]{0,80}\n|(?<![^\n]{50})\n")
"""Where no width alone ends a line."""


def persons_paragraph(learned: Learned, cut: CutText) -> str:
    """The first paragraph, or line of the only one, that surely wants something of us; empty where there is none."""
    text = cut.new[:MOST_READ]
    found = [one.strip() for one in _BETWEEN.split(text) if one.strip()]
    if len(found) < 2:
        found = [one.strip() for one in _LINE_END.split(text) if one.strip()]
    if len(found) < 2:
        return ""
    looked_at = found if len(found) <= 2 * MOST_AT_AN_END else [*found[:MOST_AT_AN_END], *found[-MOST_AT_AN_END:]]
    return next((one for one in looked_at if _wants_something(learned, replace(cut, new=one))), "")


def _wants_something(learned: Learned, cut: CutText) -> bool:
    sentences = sentences_of(cut.new)
    opinion = learned.opinion(sight_of(cut, "Re:", sentences, gates_in(sentences), "no"))
    wants = INTENT_WORTH.get(opinion.intent, 0) > 0 or opinion.intent == "unsubscribe"
    return wants and opinion.evidence["intent"].confidence >= SURE_OF_A_PERSON
