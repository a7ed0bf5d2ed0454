"""Finds what a person says to us in a text that a machine sent, or that as a whole reads like a machine's.

Gateways and signatures add notes ("this mailbox is not monitored", "our office is closed until …") to what people
write; absent people add an answer to their note; and some tools mark all that they send as automatic. What looks
automatic ends unread.
"""

import re
from dataclasses import replace

from marketing_engine.conversation.reading.judging.gates import gates_in
from marketing_engine.conversation.reading.judging.shape import Removal
from marketing_engine.conversation.reading.judging.sight import MOST_READ, Learned, Opinion, sight_of
from marketing_engine.conversation.reading.judging.tokens import sentences_of
from marketing_engine.conversation.reading.kinds.absences import is_on_data_protection, unexplained
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import INTENT_WORTH

MOST_AT_AN_END = 3
"""Paragraphs that are judged from the beginning and from the end: notes are added at the ends of a text."""
SURE_OF_A_PERSON = 0.75
"""Confidence. Of 46 notes of machines among the training texts no paragraph was judged so, and one was in each of 57
replies to which such a note was added."""

_IN_A_SENTENCE = {"interested": 0.6, "question": 0.6, "objection": 0.75, "meeting_request": 0.9, "unsubscribe": 0.65}
"""Confidence from which a sentence is a person's that no note explains. A day of opening reads like a proposal to meet;
referrals, and when to write again, stand in notes too."""
_IN_ALL = {
    "interested": 0.5,
    "question": 0.5,
    "objection": 0.6,
    "not_interested": 0.6,
    "unsubscribe": 0.5,
    "other": 0.6,
}
_IN_ALL |= {"meeting_request": 0.8, "not_now": 0.9}
"""The same of a whole text, where no plain words say what the machine sent it for."""
_IN_A_NOTE = {"interested": 0.7, "question": 0.7, "objection": 0.7, "not_interested": 0.7, "unsubscribe": 0.8}
"""The same, where they do."""
SURE_OF_A_MACHINE = 0.85
"""Confidence from which what reads like a person's words, to the rules alone, is said to everybody."""
_LEAST_WORDS = 4
_MOST_OF_A_PRIVACY_LINE = 1.1
_MOST_OF_A_NOTE = 0.56
"""How much the judge's two scores on removal may sum to in a note that only hints at it."""

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
    opinion = _opinion_of(learned, cut)
    wants = INTENT_WORTH.get(opinion.intent, 0) > 0 or opinion.intent == "unsubscribe"
    return wants and opinion.evidence["intent"].confidence >= SURE_OF_A_PERSON


def says_something_to_us(learned: Learned, cut: CutText, kind: Kind, opinion: Opinion) -> bool:
    """Whether a person says something in an automatic mail of this kind, of which the judge has this opinion."""
    if kind.automatic == "receipt":
        return False
    confidence = opinion.evidence["intent"].confidence
    to_everybody = kind.stated and opinion.intent == "auto_reply" and confidence >= SURE_OF_A_MACHINE
    if kind.person and not (to_everybody and kind.automatic in ("ticket", "challenge", "other")):
        return True
    least = _IN_A_NOTE if kind.stated else _IN_ALL
    return confidence >= least.get(opinion.intent, 2.0) or bool(persons_sentence(learned, cut))


def persons_sentence(learned: Learned, cut: CutText) -> str:
    """The first sentence that is a person's to us, and that no note's words explain; empty where there is none."""
    found = [one for one in unexplained(cut.new) if len(one.split()) >= _LEAST_WORDS]
    looked_at = found if len(found) <= 2 * MOST_AT_AN_END else [*found[:MOST_AT_AN_END], *found[-MOST_AT_AN_END:]]
    return next((one for one in looked_at if _is_to_us(learned, replace(cut, new=one))), "")


def _is_to_us(learned: Learned, cut: CutText) -> bool:
    opinion = _opinion_of(learned, cut)
    return opinion.evidence["intent"].confidence >= _IN_A_SENTENCE.get(opinion.intent, 2.0)


def _opinion_of(learned: Learned, cut: CutText) -> Opinion:
    sentences = sentences_of(cut.new)
    return learned.opinion(sight_of(cut, "Re:", sentences, gates_in(sentences), "no"))


def is_only_a_note(kind: Kind, removal: Removal, why: tuple[str, ...], opinion: Opinion) -> bool:
    """Whether what hints at a wish for no more mail is only what receipts say, as of data protection."""
    if removal == "asked" or not kind.stated or kind.automatic == "absence":
        return False
    shown = opinion.removal + opinion.removal_sentence
    quoted = [one.partition("“")[2] for one in why if "“" in one]
    if quoted and all(is_on_data_protection(one) for one in quoted):
        return shown < _MOST_OF_A_PRIVACY_LINE
    sure = opinion.intent == "auto_reply" and opinion.evidence["intent"].confidence >= SURE_OF_A_MACHINE
    return sure and shown < _MOST_OF_A_NOTE
