"""Whether a text by itself reads like an absence note or a machine's message, rather than like a person's answer."""

import re
from dataclasses import dataclass
from typing import Literal

from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.kinds import (
    absence_hint_words,
    absence_words,
    answer_words,
    machine_words,
    note_words,
    persons,
)

MOST = 4_000
"""Characters that are read: notes are short, and a long mail says early what it is."""
TextType = Literal["absence", "left", "ticket", "challenge", "receipt", "undelivered", "other"]

_AWAY = re.compile(any_of(*absence_words.AWAY))
_AWAY_JAPANESE = re.compile(absence_hint_words.JAPANESE_AWAY)
_CLOSED = re.compile(any_of(absence_hint_words.CLOSED))
_URGENT = re.compile(any_of(absence_hint_words.URGENT))
_INSTEAD = re.compile(any_of(absence_hint_words.INSTEAD))
_RETURN = re.compile(any_of(absence_hint_words.RETURN))
_DURATION = re.compile(any_of(absence_hint_words.DURATION))
_PLACES = re.compile(any_of(absence_hint_words.PLACES))
_OFFLINE = re.compile(any_of(absence_hint_words.OFFLINE))
_META = re.compile(any_of(absence_hint_words.META))
_LEFT = re.compile(any_of(machine_words.LEFT))
_TICKET = re.compile(any_of(machine_words.TICKET))
_MACHINE = re.compile(any_of(machine_words.MACHINE))
_RECEIPT = re.compile(any_of(machine_words.RECEIPT))
_CHALLENGE = re.compile(any_of(machine_words.CHALLENGE))
_UNDELIVERED = re.compile(any_of(machine_words.UNDELIVERED))
_MACHINE_JAPANESE = re.compile(machine_words.JAPANESE_MACHINE)
_OTHER = re.compile(any_of(machine_words.OTHER))
_REQUESTS = re.compile(any_of(answer_words.REQUESTS))
_ANSWERS = re.compile(any_of(answer_words.ANSWERS))

_HINTS = (_URGENT, _INSTEAD, _RETURN, _DURATION, _PLACES, _OFFLINE, _META)
_TYPES: tuple[tuple[TextType, re.Pattern[str], float], ...] = (
    ("left", _LEFT, 1.5),
    ("receipt", _RECEIPT, 2.2),
    ("undelivered", _UNDELIVERED, 2.2),
    ("challenge", _CHALLENGE, 1.7),
    ("ticket", _TICKET, 1.5),
    ("other", _OTHER, 1.8),
    ("other", _MACHINE, 2.0),
)
_PROMISES = re.compile(any_of(note_words.PROMISES))
_PRIVACY = re.compile(any_of(note_words.PRIVACY))
_OF_ONESELF = re.compile(any_of(note_words.OF_ONESELF))
_SAYS = re.compile(any_of(note_words.SAYS))
_NOTE = (_SAYS, _AWAY, _CLOSED, *_HINTS, *(pattern for _, pattern, _ in _TYPES))
_LEAST_COURTESIES = (0, 1, 1, 2, 2)
"""How many sorts of courtesies a note has that says so much beside the matter."""
_OF_A_BOX = re.compile(r"(?:in)?box|mailbox|mail |e-?mails? |messages? |postfach|posteingang|nachricht|postvak")
"""How what is stated begins where a mailbox is not read, for now or for ever."""
_SENTENCE = re.compile(r"[.!?] ")
ENOUGH = 2.0
"""Points from which a text alone says that a machine sent it."""
_LONG = 120  # words: a note is rarely longer
_SHORT = 60


@dataclass(frozen=True)
class TextEvidence:
    """What a text looks like: `points` from 2 say that a machine sent it, below 0 that a person answers.

    `type` is the likeliest of automatic mail, `words` are those that say it most. `asks_for_removal`: it may ask us
    to write no more. `nearly_absent`: a short text about where absent people are, and no answer. `person`: what only a
    person would write to us, empty where nothing is. `is_strange`: it says what neither notes nor politeness say, and
    offers nothing that notes offer.
    """

    type: TextType
    points: float
    words: str
    asks_for_removal: bool
    nearly_absent: bool = False
    person: str = ""
    is_strange: bool = False
    stated: bool = False

    @property
    def is_automatic(self) -> bool:
        """Whether the text alone says that a machine sent it."""
        return self.points >= ENOUGH

    @property
    def is_answer(self) -> bool:
        """Whether the text rather answers, asks or wishes something."""
        return self.points <= -1


def text_evidence(text: str) -> TextEvidence:
    """Weigh the words of a text.

    A stated absence has 2 points, a further sort of hint 0.7, what a machine says 1.5 to 2.2; what answers us, asks us,
    or wants no more mail takes points away.
    """
    plain = " ".join(fold(text[:MOST]).split())
    requests = _different(_REQUESTS, plain)
    away = _different(_AWAY, plain) or [found.group() for found in _AWAY_JAPANESE.finditer(text[:MOST])]
    hints = [found.group() for pattern in _HINTS if (found := pattern.search(plain))]
    unread = _of_a_box(away, plain)
    away = [] if unread else away
    absence = _absence_points(plain, len(away), len(hints), is_closed=bool(_CLOSED.search(plain)))
    said = [(name, words, worth) for name, pattern, worth in _TYPES if (words := _different(pattern, plain))]
    if japanese := [found.group() for found in _MACHINE_JAPANESE.finditer(text[:MOST])]:
        said.append(("other", japanese, 2.0))
    if unread:
        said.append(("other", unread, 2.0))
    machine = sum(worth * min(len(words), 3) for _, words, worth in said) + 0.6 * _speaks_of_mail(plain, said)
    against = _against(plain, requests)
    points = max(absence, machine) + 0.3 * min(absence, machine) - against
    signs, unexplained = persons.signs(text[:MOST], _explains)
    person = ", ".join(signs[:3])
    if said and machine > absence - (2 if said[0][0] == "left" else 0):
        strange = (
            _courtesies(plain) - (bool(unexplained) and said[0][0] in ("ticket", "other"))
            < _LEAST_COURTESIES[min(unexplained, 4)]
        )
        kind, found_words, _ = said[0]
        return TextEvidence(
            kind, points, ", ".join(found_words[:3]), bool(requests), person=person, is_strange=strange, stated=True
        )
    strange = _courtesies(plain) < _LEAST_COURTESIES[min(unexplained, 4)]
    nearly = not (against or signs) and len(plain.split()) <= _SHORT and bool(away or _PLACES.search(plain))
    shown = ", ".join((away or hints)[:3])
    return TextEvidence("absence", points, shown, bool(requests), nearly, person, strange, stated=bool(away))


def _of_a_box(away: list[str], plain: str) -> list[str]:
    """What is stated of an absence, where all of it is that a mailbox is not read, and nothing says for how long."""
    only = away and all(_OF_A_BOX.match(one) for one in away)
    return away if only and not any(one.search(plain) for one in (_RETURN, _DURATION, _PLACES)) else []


def unexplained(text: str) -> list[str]:
    """The sentences of a text in which something is said that neither notes nor politeness say."""
    return [one for one in persons.sentences(text[:MOST]) if any(persons.signs(one, _explains))]


def is_on_data_protection(sentence: str) -> bool:
    """Whether a sentence is the line on data protection that stands in receipts, and no wish of one who writes."""
    plain = fold(sentence[:MOST])
    return bool(_PRIVACY.search(plain)) and not _OF_ONESELF.search(plain)


def _courtesies(plain: str) -> int:
    """How many sorts of offers to all stand in a folded text: another address, an answer later, urgent help."""
    offered = sum(bool(pattern.search(plain)) for pattern in (_URGENT, _INSTEAD, _PROMISES))
    return offered + bool(_MACHINE.search(plain) or _OTHER.search(plain)) + persons.is_elsewhere(plain)


def _explains(clause: str) -> bool:
    """Whether a clause is what notes say."""
    return any(pattern.search(clause) for pattern in _NOTE)


def _speaks_of_mail(plain: str, said: list[tuple[TextType, list[str], float]]) -> bool:
    """Whether something beside what a machine says speaks for a machine: the mail itself, an address, a successor."""
    if _META.search(plain) or "@" in plain:
        return True
    return any(name == "left" for name, _, _ in said) and bool(_INSTEAD.search(plain))


def _different(pattern: re.Pattern[str], text: str) -> list[str]:
    return list(dict.fromkeys(found.group() for found in pattern.finditer(text)))


def _against(plain: str, requests: list[str]) -> float:
    """What speaks for a person who answers us."""
    questions = sum(
        sentence.rstrip().endswith("?") and len(sentence.split()) >= 4
        for sentence in _SENTENCE.sub("\\g<0>\n", plain).splitlines()
    )
    answers = _different(_ANSWERS, plain)
    return (
        (2 + 1.5 * min(len(answers) - 1, 3)) * bool(answers)
        + 3 * min(len(requests), 2)
        + questions
        + (len(plain.split()) > _LONG)
    )


def _absence_points(plain: str, away: int, hints: int, *, is_closed: bool) -> float:
    """Stated: 2, again 0.5, a closed office 1.3, a hint 0.7; hints alone count where a return is one."""
    if away or is_closed:
        return 2 * bool(away) + 0.5 * (away > 1) + 1.3 * is_closed + 0.7 * hints
    return 0.7 * hints if len(plain.split()) <= _SHORT and _RETURN.search(plain) else 0.3 * hints
