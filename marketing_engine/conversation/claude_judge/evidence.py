"""The words that a judgement by both rests on, and how sure it is: Claude's words only where the mail has them."""

from collections.abc import Mapping
from typing import Any

from marketing_engine.conversation.claude_judge.answers import Said
from marketing_engine.conversation.claude_judge.context import Context
from marketing_engine.conversation.claude_judge.quotes import stands_in
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Evidence, Judgement
from marketing_engine.conversation.reading.reading import Reading

OVERRULED = 0.5
"""Confidence where Claude overrules the embedded judge: how often it is right then has not been measured."""

SAY_NOTHING = ("", "neutral", "unknown", None, False)
"""Values that rest on no words."""

MOST_WORDS = 500
"""Characters."""


def evidence_by_both(reading: Reading, judged: Judgement, said: Said, context: Context) -> dict[str, Evidence]:
    """The evidence of what both made of a reply.

    Where nothing was changed the embedded judge's stays, with Claude's words if it had none.
    """
    before = reading.judgement
    texts = (reading.cut.new, reading.cut.signature, reading.cut.quoted, context.subject)
    cited = {
        name: words[:MOST_WORDS] if any(stands_in(words, text) for text in texts) else ""
        for name, words in _words_of(said).items()
    }
    found = {}
    for name, value in _values_of(judged).items():
        known = before.evidence.get(name, Evidence(OVERRULED))
        if value == _values_of(before)[name]:
            found[name] = Evidence(known.confidence, known.words or ("" if value in SAY_NOTHING else cited[name]))
        else:
            found[name] = Evidence(OVERRULED, cited[name] or (known.words if name == "removal" else ""))
    return {**found, "intent": _of_intent(before, judged, said, cited, found["removal"].words)}


def _of_intent(before: Judgement, judged: Judgement, said: Said, cited: Mapping[str, str], removal: str) -> Evidence:
    known = before.evidence.get("intent", Evidence(before.confidence))
    if judged.removal == "asked":
        return Evidence(judged.confidence, removal)
    if judged.intent == before.intent:
        return Evidence(
            judged.confidence, known.words or (cited["intent"] if said.intent.name == judged.intent else "")
        )
    hostile = next((one.words for one in said.person if one.reason in ("anger", "sarcasm")), "")
    return Evidence(judged.confidence, cited["intent"] if said.intent.name == judged.intent else hostile[:MOST_WORDS])


def _values_of(judged: Judgement) -> dict[str, Any]:
    return {
        "sentiment": judged.sentiment,
        **{key: judged.bant.get(key, "unknown") for key in BANT_KEYS},
        "removal": judged.removal,
        "resume_date": judged.resume_date,
        "referral": judged.referral,
        "injection": judged.injection,
    }


def _words_of(said: Said) -> dict[str, str]:
    """What Claude cites for each thing."""
    return {
        "intent": said.intent.words,
        "sentiment": said.sentiment.words,
        **{key: getattr(said.bant, key).words for key in BANT_KEYS},
        "removal": said.removal.sentence,
        "resume_date": said.resume_date.words,
        "referral": said.referral.words or said.referral.name or said.referral.email,
        "injection": said.injection.words,
    }
