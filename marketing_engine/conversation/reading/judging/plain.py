"""Positive evidence: whether a reply is plainly one simple question, request or statement, and nothing besides.

A list of what is forbidden is never complete, so this is a list of what is allowed: every sentence must be of a known
sort, and every word of it known.
"""

from collections.abc import Sequence, Set

from marketing_engine.conversation.reading.judging.tokens import Sentence, folded
from marketing_engine.conversation.reading.judging.words import plain_english
from marketing_engine.conversation.reading.judging.words.calendar import CALENDAR

MOST_WORDS = 60
MOST_CHARACTERS = 1_000
"""Of the whole text: what is far below the question is not overlooked."""

LONGEST_SENTENCE = 25
MOST_NAMES = 2

_CALM_ENDS = frozenset({"", ".", "?", ":"})
_NAMED_AFTER = frozenset({"with", "to", "into", "from", "in", "for", "and", "or"})


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(one.split()) for one in folded(text).lower().replace("\n", "|").split("|") if one.strip())


_GREETINGS = _phrases(plain_english.GREETINGS)
_CLOSINGS = _phrases(plain_english.CLOSINGS)
_THANKS = _phrases(plain_english.THANKS)
_OPENERS = {
    "question": _phrases(plain_english.QUESTIONS),
    "request": _phrases(plain_english.REQUESTS),
    "statement": _phrases(plain_english.STATEMENTS),
    "decline": _phrases(plain_english.DECLINES),
    "delay": _phrases(plain_english.DELAYS),
}
_VOCABULARY = frozenset(plain_english.VOCABULARY.split())
_NOT_IN_A_QUESTION = frozenset(plain_english.NOT_IN_A_QUESTION.split())
_MEANS = {
    "question": frozenset({"question", "interested", "meeting_request"}),
    "request": frozenset({"interested", "question", "meeting_request"}),
    "decline": frozenset({"not_interested"}),
    "delay": frozenset({"not_now"}),
}
"""The intents that a reply with a sentence of this sort can have; of others it is not plain."""


def is_plain(sentences: Sequence[Sentence], intent: str, names: Set[str] = frozenset()) -> bool:
    """Whether a reply of this intent holds one thought, at most one question, and nothing that is not understood.

    `names` are its writer's, in plain lower-case letters: one of them may stand alone below the text.
    """
    if sum(len(one.words) for one in sentences) > MOST_WORDS or sum("?" in one.end for one in sentences) > 1:
        return False
    sorts = {_sort(one, position, sentences, names) for position, one in enumerate(sentences)}
    senses = sorts & _MEANS.keys()
    return "" not in sorts and bool(senses) and all(intent in _MEANS[sense] for sense in senses)


def _sort(sentence: Sentence, position: int, sentences: Sequence[Sentence], names: Set[str]) -> str:
    """Of what known sort a sentence is; empty where it is of no known one."""
    words = sentence.words
    asks = "?" in sentence.end
    if position == 0 and (rest := _after(words, _GREETINGS)) is not None and _is_name(sentence, len(words) - len(rest)):
        return "greeting"
    if (words in _CLOSINGS or _is_sign_off(position, sentences, names)) and not asks:
        return "closing"
    if words in _THANKS and not asks:
        return "thanks"
    if len(words) > LONGEST_SENTENCE or sentence.end not in _CALM_ENDS:
        return ""
    for sort, openers in _OPENERS.items():
        rest = _after(words, openers)
        if rest is not None and asks == (sort == "question") and _all_known(sentence, len(words) - len(rest)):
            return sort if sort != "question" or _NOT_IN_A_QUESTION.isdisjoint(rest) else ""
    return ""


def _after(words: tuple[str, ...], openers: frozenset[tuple[str, ...]]) -> tuple[str, ...] | None:
    """What follows the longest of these openers; None where the words begin with no such one."""
    for length in range(min(6, len(words)), 0, -1):
        if words[:length] in openers:
            return words[length:]
    return None


def _is_name(sentence: Sentence, start: int) -> bool:
    rest = sentence.capital[start:]
    return len(rest) <= 3 and all(rest)


def _is_sign_off(position: int, sentences: Sequence[Sentence], names: Set[str]) -> bool:
    """A name alone in the last line: below a closing any, else the writer's own."""
    sentence = sentences[position]
    if position == 0 or position != len(sentences) - 1 or sentence.end or len(sentence.words) > MOST_NAMES + 1:
        return False
    if all(word in names for word in sentence.words):
        return True
    below = sentences[position - 1].words in _CLOSINGS
    return below and all(sentence.capital) and _VOCABULARY.isdisjoint(sentence.words)


def _all_known(sentence: Sentence, start: int) -> bool:
    """Every word from `start` stands in the vocabulary, but for a product's name after "with", "into" and the like."""
    names: list[int] = []
    for at in range(start, len(sentence.words)):
        word = sentence.words[at]
        if word in _VOCABULARY or CALENDAR.get(word, "") in _VOCABULARY:
            continue
        goes_on = bool(names) and names[-1] == at - 1
        if not sentence.capital[at] or not (goes_on or (not names and sentence.words[at - 1] in _NAMED_AFTER)):
            return False
        names.append(at)
    return len(names) <= MOST_NAMES
