"""The fences for what strangers wrote: text that speaks to a machine is found, and none of it reaches a judge.

What is not found is still only data to a judge: numbered facts and quoted text, never an instruction.
"""

import base64
import binascii
import re
import unicodedata

from coordination.fields import clean
from marketing_engine.claude.machine_words import OVERRIDES, SPOKEN_TO, SPOKEN_TO_ELSEWHERE, STATES

_SPOKEN_TO = re.compile("|".join(SPOKEN_TO), re.IGNORECASE)
_SPOKEN_TO_ELSEWHERE = re.compile("|".join(SPOKEN_TO_ELSEWHERE), re.IGNORECASE)
_OVERRIDES = re.compile("|".join(OVERRIDES), re.IGNORECASE)
_STATES = re.compile("|".join(STATES), re.IGNORECASE)
_TO_A_JUDGE = re.compile(
    r"\b(score|rate|rank|grade|judge) (us|this|them|it|me|him|her|the (company|prospect|lead|person))\b(?! ?[:?])"
    r"|\b(full|maximum|max|highest|top|100|hundred) (points?|scores?|marks|share)\b"
    r"|\b(shares?|scores?|points?) ?(of|=|:|to|at|is) ?(100|hundred|the (maximum|highest))\b"
    r"|\b(perfect|ideal) (match|fit|customer|prospect) (for|of|to) (the|your|this) (icp|profile)\b|</?dossier",
    re.IGNORECASE,
)
"""Words by which a description asks for points; what none of them matches is still only data to the judge."""

_SPACED = re.compile(r"\b(?:\w[ ._*-]){6,40}\w\b")
_COMPACT = re.compile(
    r"(?:ignore|disregard|forget)(?:all|any|the|your){0,2}(?:previous|prior|above|earlier)?(?:instructions|rules|prompts)"
    r"|systemprompt",
    re.IGNORECASE,
)
_ENCODED = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{32,2000}={0,2}(?![A-Za-z0-9+/])")
_MOST_ENCODED = 5
_LOOK_ALIKES = str.maketrans("аеорсухіјѕԁһαεορτυικνАЕОРСТХІВМНК", "aeopcyxijsdhaeoptuiknAEOPCTXIBMHK")
"""Letters of other scripts that look like Latin ones."""


def speaks_to_a_machine(text: str) -> bool:
    """Whether a text holds what is said to models and judges, also in odd letters, spaced, encoded or unseen."""
    return _speaks(text) or any(_speaks(decoded) for decoded in _decoded(text))


def _speaks(text: str) -> bool:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != "Mn")
    said = plain(bare).translate(_LOOK_ALIKES).replace("’", "'")
    if any(words.search(said) for words in (_SPOKEN_TO, _SPOKEN_TO_ELSEWHERE, _OVERRIDES, _STATES, _TO_A_JUDGE)):
        return True
    return bool(_SPACED.search(said) and _COMPACT.search(re.sub(r"[ ._*-]", "", said)))


def _decoded(text: str) -> list[str]:
    """What stands in a text in base64, where it is text."""
    found = []
    for one in _ENCODED.findall(text)[:_MOST_ENCODED]:
        try:
            found.append(base64.b64decode(one + "=" * (-len(one) % 4)).decode())
        except (binascii.Error, UnicodeDecodeError):
            continue
    return found


def plain(text: str) -> str:
    """One line in plain letters: compatibility forms replaced, unseen characters gone, spaces single."""
    seen = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return " ".join(clean(seen).split())
