"""The fences for what strangers wrote: text that speaks to a machine is found, and none of it reaches a judge.

What is not found is still only data to a judge: numbered facts and quoted text, never an instruction.
"""

import re
import unicodedata

from coordination.fields import clean

INJECTION = (
    r"(ignore|disregard|forget) (all |any |the )?(previous|prior|above) (instructions|prompts?)"
    r"|system prompt|you are now (in|a|an)"
    r"|mark me as|(set|raise|change) (my|the) score|maintenance mode|consigne au système"
    r"|if (you are )?an? (ai|robot|bot)\b|as an ai\b|if a robot|language model"
)
"""Words by which a text speaks to a model."""

_TO_A_MACHINE = re.compile(INJECTION, re.IGNORECASE)
_TO_A_JUDGE = re.compile(
    r"\b(score|rate|rank|grade|judge) (us|this|them|it|me|him|her|the (company|prospect|lead|person))\b"
    r"|\b(full|maximum|max|highest|top|100|hundred) (points?|scores?|marks|share)\b"
    r"|\b(shares?|scores?|points?) ?(of|=|:|to|at|is) ?(100|hundred|the (maximum|highest))\b"
    r"|\b(attention|note|instructions?|message|dear|hello)[,:]? (to |for )?(the |all |any )?"
    r"(ai|llm|model|assistant|chatbot|bot|claude|gpt|judge|evaluator)s?\b"
    r"|\b(perfect|ideal) (match|fit|customer|prospect) (for|of|to) (the|your|this) (icp|profile)\b|</?dossier",
    re.IGNORECASE,
)
"""Words by which a description asks for points; what none of them matches is still only data to the judge."""


def speaks_to_a_machine(text: str) -> bool:
    """Whether a text holds what is said to models and judges, be it in odd letters or with unseen ones in between."""
    said = plain("".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Mn"))
    return bool(_TO_A_MACHINE.search(said) or _TO_A_JUDGE.search(said))


def plain(text: str) -> str:
    """One line in plain letters: compatibility forms replaced, unseen characters gone, spaces single."""
    seen = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return " ".join(clean(seen).split())
