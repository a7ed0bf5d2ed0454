"""What can be found in a mail: the codes, worst first, and which of them a person must settle before approval."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from marketing_engine.config.campaign import Campaign
from marketing_engine.config.templates import Template
from marketing_engine.records.tables import Finding, Prospect

LONGEST_TEXT = 400
MOST_SHOWN = 3
"""Places of one kind that a finding quotes; the rest it counts."""


class Rule(NamedTuple):
    """One kind of finding: whether it must be settled, and what it is in a few words."""

    blocking: bool
    title: str


CATALOGUE: dict[str, Rule] = {
    "empty_value": Rule(True, "an empty value left a hole"),
    "placeholder": Rule(True, "a placeholder was never filled"),
    "template_code": Rule(True, "code of a template is left"),
    "markup": Rule(True, "markup is left"),
    "wrong_characters": Rule(True, "characters of a wrong encoding"),
    "title_as_name": Rule(True, "the greeting has no name but a title"),
    "wrong_name": Rule(True, "the greeting names another person"),
    "no_postal_address": Rule(True, "the postal address is missing"),
    "no_opt_out": Rule(True, "no line says how to opt out"),
    "internal_link": Rule(True, "a link that only works inside"),
    "broken_link": Rule(True, "a broken link"),
    "claim": Rule(True, "a claim that the record does not hold"),
    "false_reply": Rule(True, "a first mail that looks like an answer"),
    "lost_thread": Rule(True, "a follow-up without its thread"),
    "wrong_language": Rule(True, "the language is not the country's"),
    "spam_score": Rule(True, "a spam filter would hold it back"),
    "second_person": Rule(False, "a second person at one company"),
    "other_language": Rule(False, "the language may not be the reader's"),
    "undeclared_language": Rule(False, "the text is in another language than its template says"),
    "no_name": Rule(False, "the greeting has no name"),
    "odd_name": Rule(False, "the greeting's name looks odd"),
    "capitals": Rule(False, "words in capitals"),
    "long_subject": Rule(False, "a long subject"),
    "long_text": Rule(False, "a long text"),
    "short_text": Rule(False, "a short text"),
    "spam_words": Rule(False, "words that spam filters count"),
    "exclamation": Rule(False, "exclamation marks"),
    "many_links": Rule(False, "many links"),
    "short_link": Rule(False, "a shortened link"),
    "insecure_link": Rule(False, "a link without encryption"),
}
"""Every code, worst first. That of `second_person` and `spam_score` can be set in checking.yaml."""

RANK = {code: rank for rank, code in enumerate(CATALOGUE)}


@dataclass(frozen=True)
class Found:
    """One thing that is wrong with a mail; a `step` of 0 is about the person. `text` is a sentence for people."""

    step: int
    code: str
    text: str
    blocking: bool


class Place(NamedTuple):
    """Where in a text something of a kind stands: a few of its words."""

    code: str
    excerpt: str


@dataclass(frozen=True)
class Mail:
    """A drafted mail with what is known of its reader.

    `template` is None where its file is gone. `is_free` says that a person or a model worded it, so that it can say
    more than the template and the record do. `first_subject` is that of the sequence's first mail.
    """

    prospect: Prospect
    campaign: Campaign
    template: Template | None
    step: int
    subject: str
    body: str
    first_subject: str
    is_free: bool = False
    lines: tuple[str, ...] = field(default=())

    def found(self, code: str, text: str) -> Found:
        """A finding of this mail."""
        return Found(self.step, code, text[:LONGEST_TEXT], CATALOGUE[code].blocking)


def sentence(code: str, excerpts: Iterable[str]) -> str:
    """`An empty value left a hole: “Hello Müller,,”`; each place once, the first few of them."""
    places = list(dict.fromkeys(excerpts))
    quoted = ", ".join(f"“{one}”" for one in places[:MOST_SHOWN])
    more = len(places) - MOST_SHOWN
    title = CATALOGUE[code].title
    return f"{title[0].upper()}{title[1:]}: {quoted}" + (f" and {more} more" if more > 0 else "")


def place_of(one: Found | Finding) -> tuple[bool, int, int]:
    """What sorts findings worst first: those that block, then as the catalogue has them, then by mail."""
    return not one.blocking, RANK.get(one.code, len(RANK)), one.step


def worst_first(found: Iterable[Found]) -> list[Found]:
    """Findings in that order."""
    return sorted(found, key=place_of)


def around(text: str, start: int, end: int, width: int = 18) -> str:
    """The words around a place, for quoting."""
    first, last = max(0, start - width), min(len(text), end + width)
    while first > 0 and not text[first - 1].isspace() and start - first < 2 * width:
        first -= 1
    while last < len(text) and not text[last].isspace() and last - end < 2 * width:
        last += 1
    return text[first:last].strip()


def word_set(text: str) -> frozenset[str]:
    """The words of a text, for tables."""
    return frozenset(text.split())
