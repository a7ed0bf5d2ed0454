"""The labelled examples: read from JSON Lines, cut and looked at as mails are."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from marketing_engine.conversation.reading.judging.gates import gates_in
from marketing_engine.conversation.reading.judging.removal import removal_of
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS
from marketing_engine.conversation.reading.judging.sight import Sight, sight_of
from marketing_engine.conversation.reading.judging.tokens import sentences_of
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut
from marketing_engine.records.intents import ANSWERABLE, INTENTS

DATA = Path(__file__).with_name("data")
RECEIVED = date(2026, 11, 20)
"""The day on which the examples arrive."""

ANSWERS = ("yes", "no", "unknown")
TONES = ("positive", "neutral", "negative")
ASKED = {"asked": 1.0, "may_be_meant": 0.3, "no": 0.0}
"""How much a label speaks for a wish for no more mail."""
ACCEPTABLE = 0.5
"""What an intent counts that a fair judge would also take."""


@dataclass(frozen=True)
class Example:
    """A labelled reply; a label that is not known is empty (`removal` is one of `ASKED` or empty)."""

    id: str
    sight: Sight
    intent: str = ""
    acceptable: tuple[str, ...] = ()
    sentiment: str = ""
    bant: Mapping[str, str] | None = None
    removal: str = ""
    answerable: bool | None = None


def rows_of(*names: str) -> Iterator[dict[str, Any]]:
    """The rows of data files whose names begin so, in the order of the names."""
    for name in names:
        for path in sorted(DATA.glob(f"{name}*.jsonl")):
            with path.open(encoding="utf-8") as lines:
                yield from (json.loads(line) for line in lines if line.strip())


Row = Mapping[str, Any]


def data() -> tuple[list[Row], list[Row], list[Row]]:
    """All of the data files: replies, texts with a label for one thing alone, replies that set confidences."""
    return list(rows_of("replies-")), list(rows_of("removal-", "answers-")), list(rows_of("calibration"))


def fingerprint_of(*groups: Sequence[Row]) -> str:
    """A hash of groups of rows and their order: weights say by it which data they belong to."""
    text = json.dumps(groups, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def examples_of(rows: Iterable[Row]) -> list[Example]:
    """Rows in the form of the data files as a judge sees them; raises KeyError for one without an id."""
    return [_example(row) for row in rows]


def _example(row: Row) -> Example:
    subject = row.get("subject") or ""
    mail = from_text(subject, row.get("body") or row.get("text") or "", {})
    own = cut(mail, [])
    sentences = sentences_of(own.new)
    return of_row(row, sight_of(own, subject, sentences, gates_in(sentences), removal_of(own, subject)[0]))


def of_row(row: Row, sight: Sight) -> Example:
    """A row with the sight of its text."""
    intent = row.get("intent") or ""
    return Example(
        str(row["id"]),
        sight,
        intent,
        tuple(row.get("acceptable") or ([intent] if intent else [])),
        row.get("sentiment") or "",
        row.get("bant"),
        row.get("removal") or row.get("label") or "",
        _is_answerable(intent, row.get("must_not_auto_send")),
    )


def _is_answerable(intent: str, by_a_person: bool | None) -> bool | None:
    """Whether a template could answer; None where the labels do not say. The intent may not be known."""
    may_be = intent in ("", *ANSWERABLE)
    if by_a_person is None:
        return None if may_be else False
    return may_be and not by_a_person


OUTPUTS = (*INTENTS, *TONES, *(f"{key} {answer}" for key in BANT_KEYS for answer in ANSWERS), "removal", "answerable")
"""What is learned of a reply."""


TASKS: dict[str, tuple[str, ...]] = {
    "intent": INTENTS,
    "sentiment": TONES,
    **{key: tuple(f"{key} {answer}" for answer in ANSWERS) for key in BANT_KEYS},
}
"""What is told apart, and the outputs that stand for its answers."""


def wanted_of(example: Example) -> list[float]:
    """One number for each of `OUTPUTS`; NaN where the label is not known."""
    missing = float("nan")
    intents = [
        (1.0 if one == example.intent else ACCEPTABLE * (one in example.acceptable)) if example.intent else missing
        for one in INTENTS
    ]
    tones = [float(one == example.sentiment) if example.sentiment else missing for one in TONES]
    bant = [
        float(example.bant[key] == answer) if example.bant and key in example.bant else missing
        for key in BANT_KEYS
        for answer in ANSWERS
    ]
    answerable = missing if example.answerable is None else float(example.answerable)
    return [*intents, *tones, *bant, ASKED.get(example.removal, missing), answerable]
