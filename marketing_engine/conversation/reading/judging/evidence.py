"""The words that each judged thing rests on, and how sure it is, where the learned judge does not say."""

import datetime
from collections.abc import Mapping, Sequence

from marketing_engine.conversation.reading.facts.contacts import readable
from marketing_engine.conversation.reading.facts.folding import composed
from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.conversation.reading.judging.bant import stated_in
from marketing_engine.conversation.reading.judging.confidences import confidences_of
from marketing_engine.conversation.reading.judging.gates import gates_in
from marketing_engine.conversation.reading.judging.intents import points_of
from marketing_engine.conversation.reading.judging.own_text import OwnText
from marketing_engine.conversation.reading.judging.reasons import cited
from marketing_engine.conversation.reading.judging.removal_words.sentences import sentences as split
from marketing_engine.conversation.reading.judging.shape import Answer, Evidence, Judgement, Sentiment
from marketing_engine.conversation.reading.judging.stated import date_to_resume
from marketing_engine.conversation.reading.judging.tokens import Sentence, passage
from marketing_engine.conversation.reading.judging.tone import is_hostile, sentiment_of
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.new_text.shape import CutText

MOST_WORDS = 500
"""Characters of what a thing rests on."""


def whole_evidence(
    judged: Judgement,
    kind: Kind,
    cut: CutText,
    text: OwnText,
    received: datetime.date,
    *,
    subject: str,
    learned: bool,
) -> dict[str, Evidence]:
    """The evidence of every thing that is judged, by its name: what the judge said of it, and what is missing.

    What rests on nothing, such as no date, has no words.
    """
    known, sentences = judged.evidence, text.sentences
    words = {
        "resume_date": _words_of_date(judged, kind, cut, received, subject),
        "referral": words_naming(judged.referral, cut.new),
        "injection": text.to_a_machine,
        "removal": next(filter(None, map(cited, judged.for_person)), "") if judged.removal != "no" else "",
    }
    if "sentiment" not in known:
        words["sentiment"] = words_of_tone(cut.new, sentences, judged.sentiment, judged.intent)
    if not judged.bant.keys() <= known.keys():
        words |= words_of_bant(cut.new, sentences, judged.bant)
    found = {
        name: known.get(name) or Evidence(sure, words.get(name, "")[:MOST_WORDS])
        for name, sure in confidences_of(judged, kind, learned=learned).items()
    }
    return {
        "intent": Evidence(judged.confidence, _words_of_intent(judged, kind, cut, sentences, words["removal"])),
        **found,
    }


def _words_of_intent(judged: Judgement, kind: Kind, cut: CutText, sentences: Sequence[Sentence], removal: str) -> str:
    """The judge's, unless something else decided: the kind of mail, a wish for no more mail, a hostile tone."""
    if judged.removal == "asked":
        return removal
    if kind.kind != "reply":
        return kind.evidence[:MOST_WORDS]
    of_judge = judged.evidence.get("intent")
    return of_judge.words if of_judge else hostile_words(cut.new, sentences)


def _words_of_date(judged: Judgement, kind: Kind, cut: CutText, received: datetime.date, subject: str) -> str:
    if not judged.resume_date:
        return ""
    return kind.date_words or date_to_resume(judged.intent, cut, received, subject).words


def words_for_intent(text: str, sentences: Sequence[Sentence], intent: str) -> str:
    """The sentence in which the rules find most that speaks for an intent; empty where nothing in the text does."""
    if points_of(sentences)[intent] <= 0:
        return ""
    found = [(points, -at) for at, one in enumerate(sentences) if (points := points_of([one])[intent])]
    return _shown(text, sentences[-max(found)[1]]) if found else ""


def hostile_words(text: str, sentences: Sequence[Sentence]) -> str:
    """The first sentence that is angry or sarcastic, else one in a sharp tone."""
    labels = [(gates_in([one]), one) for one in sentences]
    hostile = (one for found, one in labels if is_hostile(found, passage(text, one)))
    sharp = (one for found, one in labels if "sharp" in found)
    one = next(hostile, None) or next(sharp, None)
    return _shown(text, one) if one else ""


def words_of_tone(text: str, sentences: Sequence[Sentence], tone: Sentiment, intent: str) -> str:
    """The sentence by which the rules tell a tone; a neutral one rests on nothing."""
    if tone == "neutral":
        return ""
    if tone == "positive" and intent == "interested":
        return words_for_intent(text, sentences, intent)
    told = (one for one in sentences if sentiment_of(gates_in([one]), passage(text, one), [one], intent) == tone)
    one = next(told, None)
    return _shown(text, one) if one else ""


def words_of_bant(text: str, sentences: Sequence[Sentence], bant: Mapping[str, Answer]) -> dict[str, str]:
    """By key, the first sentence that states its answer; of an unknown one there is none."""
    stated = [(stated_in([one]), one) for one in sentences]
    return {
        key: next((_shown(text, one) for found, one in stated if f"{key} {answer}" in found), "")
        for key, answer in bant.items()
    }


def words_naming(contact: Contact | None, text: str) -> str:
    """The sentence that names a person, the one with the address where there is one."""
    if contact is None:
        return ""
    own = split(composed(text))
    name = " ".join(contact.name.split())
    asked = [part for part in (contact.email, name) if part]
    best = max(own, key=lambda one: sum(part in readable(one) for part in asked), default="")
    return best[:MOST_WORDS] if any(part in readable(best) for part in asked) else contact.name or contact.email


def _shown(text: str, sentence: Sentence) -> str:
    return passage(text, sentence)[:MOST_WORDS]
