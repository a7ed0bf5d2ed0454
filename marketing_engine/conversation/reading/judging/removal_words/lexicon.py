"""How the words about removal are written down, and how they are found in a sentence.

An entry is a row of words: `a|b` are alternatives, `stem*` is a beginning, `*end` is an end (of a first word), `...` up
to ten words of any kind, `..` up to four, `.` at most one, `^` is the beginning of the sentence. Entries are divided by
`;`. They are folded like the text that they are looked for in.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import NamedTuple

from marketing_engine.conversation.reading.judging.removal_words.sentences import fold

_WRAPPED = re.compile(r"\|\s{1,40}")
"""A row of alternatives that goes on in the next line."""

_GAPS = {".": 1, "..": 4, "...": 10}
"""Words that may stand between two steps of an entry."""

Span = tuple[int, int]
"""The first word of what was found, and the one after its last."""


@dataclass(frozen=True)
class Wording:
    """The words of one language about removal, by what they do in a sentence. Each field holds entries."""

    language: str
    ask: str = ""  # whole requests that need nothing else
    unsubscribe: str = ""  # the command, as a verb or a noun
    drop: str = ""  # remove, delete, strike: what is done to a person or an address on a list
    mine: str = ""  # the writers, their address, their data
    list: str = ""  # what they are to be removed from
    contact: str = ""  # verbs of which they are the object: write to, contact
    send: str = ""  # verbs that need an object
    mail: str = ""  # what is sent
    thing: str = ""  # words that may stand for it: this, nothing, anything
    neither: str = ""  # negation
    more: str = ""  # again, further, any more
    stop: str = ""  # verbs that end something
    want: str = ""  # the writers wish or ask
    receive: str = ""  # get, hear
    please: str = ""  # marks of a request
    glue: str = ""  # words that do not change what is said
    told: str = ""  # what was, what others say, questions about it
    still: str = ""  # it was asked before and goes on
    condition: str = ""
    otherwise: str = ""  # a condition where it stands before the request
    welcome: str = ""  # what turns a refusal into its contrary: do not hesitate, do not forget
    footer: str = ""  # what lists write below their mails
    polite: str = ""  # conditions that are none
    until: str = ""  # a time after which it is different
    person: str = ""  # titles, by which another person is named
    other: str = ""  # things that people are removed from, or stop, and that are no mailing
    instead: str = ""  # another channel or address
    interest: str = ""
    hint: str = ""  # a person must look, though removal is not asked
    faint: str = ""  # the same, in a short mail only


@dataclass(frozen=True)
class Alikes:
    """The words of one language that make a sentence about removal a look-alike. Each field holds entries."""

    language: str
    channel: str = ""  # not this way, but that way
    object: str = ""  # something else is to end, to be deleted or to be spared
    event: str = ""  # what people are taken off that is no mailing: counts beside an act of removal
    pause: str = ""  # not now
    ever: str = ""  # words that make it no pause, and no other person's wish
    reported: str = ""  # what another person wished, where it does not hold
    tool: str = ""  # a product and its users: counts in a question about removal
    again: str = ""  # they want to be written to
    footer: str = ""  # what lists write below their mails
    calls: str = ""  # no calls: a look-alike beside `mailing`
    mailing: str = ""  # mail is welcome
    wait: str = ""  # a time before which nothing is to come
    wisher: str = ""  # another person's wish: a look-alike beside `fine`
    fine: str = ""  # the writers do not mind, or like to read it
    place: str = ""  # where a name may be printed that is no mailing
    everything: str = ""  # words that mean every kind of mail


@dataclass(frozen=True)
class Doubts:
    """The words of one language by which a request is none of the writers', or none of mail. Fields hold entries."""

    language: str
    thing: str = ""  # what people and lines are taken off that is no mailing
    old: str = ""  # an address beside that which they use
    person: str = ""  # another person
    wants: str = ""  # what such a person wishes
    stays: str = ""  # the writers do not wish it: counts at the end of a clause
    theirs: str = ""  # the writers, as those to whom it is done
    time: str = ""  # until something
    no_time: str = ""  # the same words of another sense: until now


class _Entry(NamedTuple):
    language: str
    group: str
    steps: tuple[tuple[frozenset[str], tuple[str, ...], int], ...]
    """Words, beginnings, and how many other words may stand before them."""
    ends: tuple[str, ...] = ()
    """Ends of the first word."""


class Lexicon:
    """Finds the entries of all languages in one pass over the words of a sentence."""

    def __init__(self, wordings: Iterable[Wording | Alikes | Doubts]) -> None:
        self._by_word: dict[str, list[_Entry]] = defaultdict(list)
        self._by_start: dict[str, list[_Entry]] = defaultdict(list)
        self._by_end: dict[str, list[_Entry]] = defaultdict(list)
        for wording in wordings:
            for entry in _entries(wording):
                self._add(entry)

    def _add(self, entry: _Entry) -> None:
        exact, starts, _ = entry.steps[0]
        for word in exact:
            self._by_word[word].append(entry)
        for start in {start[:2] for start in starts}:
            self._by_start[start].append(entry)
        for end in {end[-3:] for end in entry.ends}:
            self._by_end[end].append(entry)

    def find(self, words: Sequence[str]) -> dict[str, dict[str, list[Span]]]:
        """Language → group → the spans that were found, in their order."""
        found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
        for at, word in enumerate(words):
            entries = (
                *self._by_word.get(word, ()),
                *self._by_start.get(word[:2], ()),
                *self._by_end.get(word[-3:], ()),
            )
            for entry in entries:
                if end := _match(entry, words, at):
                    found[entry.language][entry.group].append((at, end))
        return found


def _match(entry: _Entry, words: Sequence[str], at: int) -> int:
    """The end of an entry that begins at a word, 0 where it does not stand there."""
    reached = at
    for number, (exact, starts, gap) in enumerate(entry.steps):
        last = reached if number == 0 else reached + gap
        for place in range(reached, min(last + 1, len(words))):
            word = words[place]
            if gap == _GAPS[".."] and words[place - 1] == "," and place > reached:
                return 0
            if word in exact or (starts and word.startswith(starts)) or (number == 0 and word.endswith(entry.ends)):
                reached = place + 1
                break
        else:
            return 0
    return reached


def _entries(wording: Wording | Alikes | Doubts) -> Iterator[_Entry]:
    for field in fields(wording):
        if field.name == "language":
            continue
        for text in _WRAPPED.sub("|", fold(getattr(wording, field.name))).split(";"):
            words = text.split()
            if steps := tuple(_steps(words)):
                ends = tuple(choice[1:] for choice in words[0].split("|") if choice.startswith("*"))
                yield _Entry(wording.language, field.name, steps, ends)


def _steps(words: Iterable[str]) -> Iterator[tuple[frozenset[str], tuple[str, ...], int]]:
    gap = 0
    for word in words:
        if word in _GAPS:
            gap = _GAPS[word]
            continue
        yield *_choices(word), gap
        gap = 0


@lru_cache(maxsize=8_192)
def _choices(word: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words and the beginnings among alternatives; many entries share them."""
    choices = word.split("|")
    starts = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return frozenset(choice for choice in choices if "*" not in choice), starts
