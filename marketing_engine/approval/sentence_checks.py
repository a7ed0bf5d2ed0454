"""What of Claude's answer may stand in a mail: nothing that the cited facts, or the template itself, do not say.

The model is not trusted: it may have made something up, or obey a stranger's text. Each check refuses by itself, and
then the template's own text stands. Lower-case words that are neither numbers, titles nor in the lists of
`sentence_words.py` are not held against the facts; a person reads the mail before it is approved.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from marketing_engine.approval import sentence_words as words
from marketing_engine.claude.fences import speaks_to_a_machine
from marketing_engine.records.facts import Fact

LONGEST_WORD = 40
MOST_SENTENCES = 2
LONGEST_COPY = 9
"""This many words in a row may not be those of one fact: a mail does not quote a company to itself."""

_MARKS = frozenset(" .,;:!?'’\"“”„()–—-%€$£&+")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_PHONE = re.compile(r"\d(?:[ ().+-]{0,3}\d){6,}")
_ADDRESS = re.compile(r"\w\.[^\W\d_]{2,}", re.UNICODE)
_END = re.compile(r"(?<![.!?…])[.!?…]++(?=\s|$)")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


@dataclass(frozen=True)
class Claim:
    """Words of the sentence, and the numbers of the facts that they rest on, from 1 on."""

    words: str
    facts: tuple[int, ...]


@dataclass(frozen=True)
class Bounds:
    """What the sentence may be: its most words, its language, and the words of template and campaign."""

    max_words: int
    language: str
    ours: str


def mistake_in(sentence: str, claims: Sequence[Claim], facts: Sequence[Fact], bounds: Bounds) -> str:
    """Why a sentence may not stand in a mail; empty where it may."""
    return (
        _of_form(sentence, bounds)
        or _of_manner(sentence, bounds)
        or _of_citing(sentence, claims, facts)
        or _of_content(sentence, claims, facts, bounds)
    )


def _of_form(sentence: str, bounds: Bounds) -> str:
    count = len(sentence.split())
    if not count:
        return "it is empty"
    if count > bounds.max_words:
        return f"it has {count} words, more than {bounds.max_words}"
    if max(map(len, sentence.split())) > LONGEST_WORD:
        return "it has a word longer than any word"
    odd = next((c for c in sentence if not _is_plain(c)), "")
    if odd:
        return f"it has the character U+{ord(odd):04X}, which no plain sentence has"
    if _ADDRESS.search(sentence):
        return "it has a link or an address"
    if _PHONE.search(sentence):
        return "it has a telephone number"
    if len(_END.findall(sentence)) > MOST_SENTENCES:
        return f"it is more than {MOST_SENTENCES} sentences"
    return ""


def _is_plain(c: str) -> bool:
    if c.isalpha():
        return unicodedata.name(c, "").startswith("LATIN ") and unicodedata.normalize("NFKC", c) == c
    return c in _MARKS or ("0" <= c <= "9")


def _of_manner(sentence: str, bounds: Bounds) -> str:
    language = bounds.language
    found = _said(sentence)
    if found and found[0] in words.GREETINGS[language]:
        return "it greets or takes leave"
    if words.FIRST_PERSON[language] & set(found):
        return "it speaks of the sender"
    ours = set(_said(bounds.ours))
    act = next((word for word in found if word in words.ACTS[language] and word not in ours), "")
    if act:
        return f"it asks or promises something: {act}"
    if _language_of(found) not in (language, ""):
        return f"it is not written in {language}"
    if speaks_to_a_machine(sentence):
        return "it speaks to a machine"
    return ""


def _language_of(found: Sequence[str]) -> str:
    """Which of our languages it is; empty where that cannot be told."""
    counted = {language: sum(word in words.TELLING[language] for word in found) for language in words.LANGUAGES}
    best = max(counted, key=lambda language: counted[language])
    return "" if sum(value == counted[best] for value in counted.values()) > 1 else best


def _of_citing(sentence: str, claims: Sequence[Claim], facts: Sequence[Fact]) -> str:
    if not any(claim.facts for claim in claims):
        return "it cites no fact"
    said = _one_line(sentence)
    for claim in claims:
        if not claim.facts:
            return "a claim cites no fact"
        if any(not 1 <= number <= len(facts) for number in claim.facts):
            return "it cites a fact that there is not"
        if not claim.words.strip() or _one_line(claim.words) not in said:
            return "a claim's words do not stand in it"
        for number in claim.facts:
            fact = facts[number - 1]
            if not _have_in_common(claim.words, fact.value):
                return f"the fact that it cites does not say it: {fact.name}"
    return ""


def _of_content(sentence: str, claims: Sequence[Claim], facts: Sequence[Fact], bounds: Bounds) -> str:
    cited = [facts[number - 1] for number in sorted({number for claim in claims for number in claim.facts})]
    for fact in cited:
        if _copies(sentence, fact.value):
            return f"it copies a fact word for word: {fact.name}"
    held = _Held(" ".join([*(fact.value for fact in cited), bounds.ours]), bounds.language)
    for match in _WORD.finditer(sentence):
        before = sentence[: match.start()].rstrip(" \"“„'’(")
        begins = not before or before[-1] in ".!?:"
        word = match.group()
        why = held.why_not(word, begins=begins)
        if why:
            return f"{why}: {word}"
    sign = next((sign for sign in "%€$£+&" if sign in sentence and sign not in held.text), "")
    return f"a sign that no cited fact has: {sign}" if sign else ""


class _Held:
    """What the cited facts and our own texts say."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._language = language
        self._said = frozenset(_said(text))

    def why_not(self, word: str, *, begins: bool) -> str:
        """Why a word of a sentence may not stand there; empty where it may."""
        language, said = self._language, _folded(word)
        if said in self._said:
            return ""
        if word[0].isdigit() or said in words.NUMBERS[language]:
            return "a number that no cited fact has"
        if said in words.TITLES[language]:
            return "a title that no cited fact has"
        if any(said.startswith(claim) for claim in words.CLAIMS[language]) and not self._has_stem(said):
            return "a claim that no cited fact holds"
        if word.islower() or (begins and said in words.STARTERS[language]):
            return ""
        if said in words.CAPITALISED[language] or (language == "de" and self._has_stem(said)):
            return ""
        return "a name that no cited fact has"

    def _has_stem(self, said: str) -> bool:
        """Whether a word with the same beginning is said: its plural, its other cases."""
        stem = said[: max(5, len(said) - 3)]
        return len(said) > 5 and any(other.startswith(stem) and abs(len(other) - len(said)) < 4 for other in self._said)


def _copies(sentence: str, value: str) -> bool:
    found, known = _said(sentence), " ".join(_said(value))
    runs = (" ".join(found[at : at + LONGEST_COPY]) for at in range(len(found) - LONGEST_COPY + 1))
    return any(f" {run} " in f" {known} " for run in runs)


def _have_in_common(claim: str, fact: str) -> bool:
    """Whether two texts share a number, or the beginning of a word that means something."""
    stems = {_stem(word) for word in _said(fact)}
    return any(_stem(word) in stems for word in _said(claim) if word[0].isdigit() or len(word) > 3)


def _stem(word: str) -> str:
    return word if word[0].isdigit() else word[:5]


def _said(text: str) -> list[str]:
    """The words and numbers of a text, folded."""
    return [_folded(word) for word in _WORD.findall(unicodedata.normalize("NFKC", text))]


def _folded(word: str) -> str:
    """`3,000` and `3.000` are `3000`; letters in lower case."""
    if word[0].isdigit():
        return re.sub(r"[.,]", "", word) if _GROUPED.fullmatch(word) else word
    return word.lower()


def _one_line(text: str) -> str:
    return " ".join(text.casefold().split())
