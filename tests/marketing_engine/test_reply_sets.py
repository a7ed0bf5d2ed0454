"""The labelled replies: rows for training and for calibration, and the sets to measure on, which share no text with them."""

import datetime
import json
import random
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from near_duplicates import folded_words, near_duplicates, without_original

Row = dict[str, Any]

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "marketing_engine" / "conversation" / "reading" / "model" / "data"
TRAINING = sorted({*DATA.glob("*.jsonl")} - {DATA / "calibration.jsonl"})
MEASURED = [DATA / "calibration.jsonl", *sorted((HERE / "reply_sets").glob("*.jsonl"))]
FILES = [*TRAINING, *MEASURED]

STOCK_REPLIES = 75  # texts to measure on that, like "No." or "Stop.", stand in the training rows too

LANGUAGES = ("cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr")
INTENTS = (
    "meeting_request",
    "interested",
    "question",
    "objection",
    "not_now",
    "not_interested",
    "unsubscribe",
    "referral",
    "out_of_office",
    "auto_reply",
    "other",
)
REMOVAL = ("asked", "may_be_meant", "no")
STATED = ("yes", "no", "unknown")
ALLOWED: dict[str, tuple[Any, ...]] = {
    "lang": LANGUAGES,
    "intent": INTENTS,
    "sentiment": ("positive", "neutral", "negative"),
    "must_suppress": (True, False),
    "must_not_auto_send": (True, False),
    "removal": REMOVAL,
    "injection": (True, False),
    "label": REMOVAL,
    "half": ("everyday", "hard"),
    "received": ("2026-11-20",),
}
MAIL = ("id", "subject", "body", "lang")
ACTS = ("must_suppress", "must_not_auto_send", "removal", "injection")
REPLY = (*MAIL, "intent", "acceptable", "sentiment", *ACTS, "bant")
SENTENCE = ("id", "lang", "text", "label", "note")
POINTERS = ("resume_date", "referral_name", "referral_email")
SHAPES = (
    REPLY,
    (*REPLY, *POINTERS),
    (*REPLY, *POINTERS, "half"),
    SENTENCE,
    (*MAIL, "label"),
    (*MAIL, "must_not_auto_send"),
    (*MAIL, "label", "received"),
    (*MAIL, "intent", "resume_date"),
)

PICTURE = re.compile(r"\[cid:[^\]]{0,99}\]")
HOST = re.compile(r"(?:@|https?://|\bwww\.)([\w-]+(?:\.[\w-]+)+)")


def rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n")]


def text_of(row: Row) -> str:
    return str(row.get("text", row.get("body")))


def texts(paths: list[Path]) -> dict[str, str]:
    return {row["id"]: text_of(row) for path in paths for row in rows(path)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rows_have_the_fields_and_values_that_there_are(path: Path) -> None:
    for row in rows(path):
        assert tuple(row) in SHAPES, row["id"]
        assert all(row[field] in values for field, values in ALLOWED.items() if field in row), row["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_labels_of_one_reply_agree_with_each_other(path: Path) -> None:
    for row in (row for row in rows(path) if "acceptable" in row):
        assert row["acceptable"][0] == row["intent"] and set(row["acceptable"]) <= set(INTENTS), row["id"]
        assert len(set(row["acceptable"])) == len(row["acceptable"]), row["id"]
        assert row["must_suppress"] == (row["removal"] == "asked"), row["id"]
        assert row["must_not_auto_send"] or not (row["must_suppress"] or row["injection"]), row["id"]
        assert row["removal"] == "asked" or row["intent"] != "unsubscribe", row["id"]
        assert tuple(row["bant"]) == ("budget", "authority", "need", "timeline"), row["id"]
        assert set(row["bant"].values()) <= set(STATED), row["id"]
        assert row["intent"] != "referral" or row["bant"]["authority"] == "no", row["id"]
        if row.get("resume_date"):
            datetime.date.fromisoformat(row["resume_date"])
        if row.get("referral_email"):
            assert row["referral_email"].casefold() in text_of(row).casefold(), row["id"]


def test_ids_are_unique_over_all_files() -> None:
    counts = Counter(row["id"] for path in FILES for row in rows(path))

    assert [id for id, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_host_is_an_example(path: Path) -> None:
    lines = [PICTURE.sub("", json.dumps(row, ensure_ascii=False)) for row in rows(path)]
    hosts = {host for line in lines for host in HOST.findall(line)}

    assert [host for host in hosts if not host.rstrip(".").casefold().endswith(".example")] == []


def test_no_text_to_measure_on_stands_in_the_training_rows() -> None:
    found = near_duplicates(texts(MEASURED), texts(TRAINING))

    assert [pair for pair in found if not pair.is_stock] == []
    assert len({pair.text for pair in found}) <= STOCK_REPLIES


def sample() -> dict[str, str]:
    """200 texts to measure on, each with eight or more words of its own; those of machines change with their marks."""
    written = {id: text for id, text in texts(MEASURED).items() if "550 5." not in text}
    long = {id: text for id, text in written.items() if len(folded_words(without_original(text))) >= 8}
    return {id: long[id] for id in random.Random(15).sample(sorted(long), 200)}


def swapped(text: str) -> str:
    """The text with every eighth word replaced."""
    words = text.split(" ")
    return " ".join("indeed" if number % 8 == 3 else word for number, word in enumerate(words))


PLANTED = {
    "copied": lambda text: text,
    "in capitals, without punctuation": lambda text: re.sub(r"[.,;!?]", "", text).upper(),
    "with swapped words": swapped,
    "with another greeting and signature": lambda text: (
        f"Good morning Ms Arkwright,\n\n{without_original(text)}\n\nKind regards\nJo Tennant\nHead of Stores"
    ),
    "under another quoted original": lambda text: (
        f"{without_original(text)}\n\nOn Thu, 19 Nov 2026 at 09:12, Ann <ann@kilnworks.example> wrote:\n"
        "> We build kilns for potteries of every size and would be glad to show you one of them next week."
    ),
}


@pytest.mark.parametrize("change", PLANTED.values(), ids=PLANTED)
def test_a_planted_leak_is_found(change: Any) -> None:
    measured = sample()
    planted = {f"planted {id}": change(text) for id, text in measured.items()}

    found = {(pair.text, pair.other) for pair in near_duplicates(measured, texts(TRAINING) | planted)}

    assert [id for id in measured if (id, f"planted {id}") not in found] == []


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Not for us, thanks.", "Thanks, but we have one already."),
        ("Please call me on Tuesday at ten.", "Please take me off the list on Tuesday."),
        ("We have no budget for this until April.", "We have budget, and could start in April with a small pilot."),
    ],
)
def test_texts_that_only_share_words_are_no_duplicates(text: str, other: str) -> None:
    assert near_duplicates({"text": text}, {"other": other}) == []


def test_a_short_reply_is_found_by_equality_and_marked_as_stock() -> None:
    found = near_duplicates({"a": "No thanks!"}, {"b": "no, thanks\n\nSent from my phone", "c": "No thanks, Bob."})

    assert [(pair.other, pair.is_stock) for pair in found] == [("b", True)]
