"""What a learned judge gets to see of a person's reply, and what it says of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from marketing_engine.conversation.reading.judging.bant import stated_in
from marketing_engine.conversation.reading.judging.cited import told_apart
from marketing_engine.conversation.reading.judging.intents import points_of
from marketing_engine.conversation.reading.judging.reasons import REASONS
from marketing_engine.conversation.reading.judging.removal_words.sentences import sentences as removal_sentences
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Answer, Evidence, Removal, Sentiment
from marketing_engine.conversation.reading.judging.tokens import Sentence
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import INTENTS

MOST_CHARACTERS = 1_500
"""Of a text that is looked at."""
MOST_READ = 100_000
"""Characters in which they are looked for."""
MOST_QUESTION = 300
MOST_SUBJECT = 300
"""A longer one would leave no room for the text."""
SHORT_ANSWER = 14
"""Words of a reply: what one of at most this length means may lie in our question."""
MOST_SENTENCES = 30
MOST_HEADER = 2_000
"""Characters of the quoted original in which its subject is looked for."""
MOST_POINTS = 5.0

_REPLY = re.compile(r"\s{0,20}(?:re|aw|antw|sv|vs|odp|rv|ref|ynt|res|r|antwort)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)
_QUOTE_MARKS = re.compile(r"^[>\s|]{1,40}", re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.?!？。])\s+|\n+")
_CURLY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})


@dataclass(frozen=True)
class Sight:
    """A reply as a learned judge sees it.

    `text` is theirs (with the subject where that is theirs too), and so are `sentences`: without what they cite, and
    without the subject, which may be ours, unless it asks for no more mail or is all that they wrote. `answered` is our
    question with their short answer to it, empty where there is none. `hints` are numbers that the rules found, one for
    each of `HINTS`.
    """

    text: str
    answered: str
    sentences: tuple[str, ...]
    hints: tuple[float, ...]


@dataclass(frozen=True)
class Opinion:
    """What a learned judge says.

    `evidence` is of `intent`, `sentiment` and each of BANT's four keys. `removal` is how much speaks for a wish for no
    more mail in the whole text, `removal_sentence` in the one sentence that says most, `removal_words`. `answerable` is
    how much speaks for it that a template with information may answer.
    """

    intent: str
    sentiment: Sentiment
    bant: Mapping[str, Answer]
    evidence: Mapping[str, Evidence]
    removal: float
    removal_sentence: float
    removal_words: str
    answerable: float


@dataclass(frozen=True)
class Thresholds:
    """What the learned judge's scores (each about 0–1) take to count.

    Of the sum of its two on removal (of a sentence, of the whole): `with_request` beside a phrase that asks,
    `with_hint` beside one that hints, `alone` without any phrase, `look` for a person to look at. `answer`: of
    `answerable`, for an automatic answer.
    """

    with_request: float
    with_hint: float
    alone: float
    look: float
    answer: float


class Learned(Protocol):
    """A judge that was trained. `name` says which, such as `learned-1 (e5+use)`."""

    @property
    def name(self) -> str:
        """Which judge, in a word or two."""

    @property
    def needed(self) -> Thresholds:
        """What its scores on removal take to count."""

    def opinion(self, sight: Sight) -> Opinion:
        """What it says of a reply."""


def sight_of(
    cut: CutText, subject: str, sentences: Sequence[Sentence], labels: Sequence[str], removal: Removal
) -> Sight:
    """What is seen of a reply that matches these gates and asks for removal in this way, as the rules judge."""
    text = _shown(cut.new)
    theirs = "" if _REPLY.match(subject) or _is_quoted(subject, cut) else subject.strip()[:MOST_SUBJECT]
    whole = f"{theirs}\n{text}" if theirs else text
    own = [one for one in removal_sentences(told_apart(cut.new).unspoken) if any(c.isalnum() for c in one)]
    commands = [theirs] if theirs and (removal == "asked" or not own) else []
    words = len(text.split())
    question = _question_in(cut.quoted) if 0 < words <= SHORT_ANSWER else ""
    return Sight(
        whole[:MOST_CHARACTERS],
        f"{question}\n{text}"[:MOST_CHARACTERS] if question else "",
        tuple(one[:MOST_CHARACTERS].translate(_CURLY) for one in (*commands, *own)[:MOST_SENTENCES]),
        _hints(sentences, labels, removal, words, asked=bool(question)),
    )


def subject_of(mail: Mail, removal: Removal) -> str:
    """The subject as `sight_of` takes it: an answer's may be ours without its mark, unless it asks for no more mail."""
    may_be_ours = mail.references and removal != "asked" and not _REPLY.match(mail.subject)
    return f"Re: {mail.subject}" if may_be_ours else mail.subject


def _is_quoted(subject: str, cut: CutText) -> bool:
    """Whether the quoted original names this subject in its header: some programs answer under it as it is."""
    plain = " ".join(subject.split()).casefold()
    lines = (line.partition(":")[2] for line in cut.quoted[:MOST_HEADER].splitlines())
    return bool(plain) and any(" ".join(line.strip(" *_\t").split()).casefold() == plain for line in lines)


def is_too_long(text: str) -> bool:
    """Whether a reply has more text than is looked at."""
    return len(_shown(text)) > MOST_CHARACTERS


def _shown(text: str) -> str:
    """A text without what is not seen: blanks and unseen characters could push the rest out of what is looked at."""
    lines = ("".join(c for c in line if c.isprintable() or c.isspace()) for line in text[:MOST_READ].split("\n"))
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines))).translate(_CURLY)


def _question_in(quoted: str) -> str:
    """Our last question in what they quote, else our last sentence."""
    plain = _QUOTE_MARKS.sub("", quoted[:20_000]).translate(_CURLY)
    said = [one.strip() for one in _SENTENCE_END.split(plain) if one.strip()]
    questions = [one for one in said if one.endswith("?")]
    return (questions or said or [""])[-1][:MOST_QUESTION]


HINTS = (*INTENTS, *(f"removal {one}" for one in ("asked", "may_be_meant")), *REASONS)
HINTS += tuple(f"{key} {answer}" for key in BANT_KEYS for answer in ("yes", "no"))
HINTS += ("asks", "few words", "many words", "answers a question", "exclaims")
"""What each number of a sight's hints is of."""


def _hints(
    sentences: Sequence[Sentence], labels: Sequence[str], removal: Removal, words: int, *, asked: bool
) -> tuple[float, ...]:
    points = points_of(sentences)
    stated = stated_in(sentences)
    ends = [one.end for one in sentences]
    return (
        *(min(points[intent], MOST_POINTS) / 2 for intent in INTENTS),
        *(float(removal == one) for one in ("asked", "may_be_meant")),
        *(float(label in labels) for label in REASONS),
        *(float(f"{key} {answer}" in stated) for key in BANT_KEYS for answer in ("yes", "no")),
        min(sum("?" in end for end in ends), 3) / 3,
        float(words <= 3),
        float(words > 80),
        float(asked),
        float(any("!" in end for end in ends)),
    )
