"""The learned judge learns the user's own labelled replies, and its new weights are taken only where they are better.

All of it happens on this machine. Strangers' texts are looked at in the reading process alone.
"""

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from coordination import files, identity
from coordination.errors import CoordinationError, from_os_error
from marketing_engine.conversation import own_examples
from marketing_engine.conversation.given_mails import given
from marketing_engine.conversation.judges import Judge
from marketing_engine.conversation.reading.model import embedding
from marketing_engine.conversation.reading.offline_judges import own_weights, weights_of
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record

FEWEST = 20
"""Own examples that it takes."""
HELD_BACK = 0.3
SEED = 20_261_127
MOST_LOST = 0.01
"""Share of acceptable intents on the calibration set that new weights may lose against the product's."""

Row = Mapping[str, Any]
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Figures:
    """How weights do.

    `right` of the examples held back get an acceptable intent; of `wrong_removals` the writer counts as asking for
    removal, and no person said so. `calibration` is the share (0–1) of acceptable intents on the calibration set.
    """

    right: int
    wrong_removals: int
    calibration: float


@dataclass(frozen=True)
class Outcome:
    """What was learned and how it was decided; `refused` says why the weights stay, empty where the new are better.

    `unread` examples cannot be read and are left out.
    """

    examples: int
    learned: int
    held_back: int
    unread: int
    in_use: Figures
    new: Figures
    refused: str


def learn(tell: Tell, *, dry_run: bool) -> Outcome:
    """Learn from a part of the user's own examples, measure on the other, and take the weights if they are better.

    With `dry_run` nothing is taken or recorded. Raises CoordinationError where there are too few, or nothing to learn
    with.
    """
    if not embedding.installed():
        raise CoordinationError('the extra "judge" is not installed: there is no judge that learns')
    with transaction(reads=True) as db:
        rows = list(own_examples.examples(db))
    if len(rows) < FEWEST:
        raise CoordinationError(
            f"{len(rows)} replies are labelled, at least {FEWEST} are needed: marketing replies --reclassify ID INTENT"
        )
    taught = [row for row in rows if not is_held_back(str(row["id"]))]
    held_back = [row for row in rows if is_held_back(str(row["id"]))]
    outcome, file = _learned(taught, held_back, tell)
    if not dry_run:
        with transaction() as db:
            record(db, Kind.JUDGE_LEARNED, by=identity.login_name(), **asdict(outcome))
            if not outcome.refused:
                _write(file)
    return outcome


def forget() -> bool:
    """Go back to the product's weights; False where there were no own ones."""
    path = own_weights()
    if not path.exists():
        return False
    with transaction() as db:
        record(db, Kind.JUDGE_FORGOT, by=identity.login_name())
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error) from None
    return True


def is_held_back(id: str) -> bool:
    """Whether an example is measured on and never learned: by its id alone, so that it stays so."""
    share = int.from_bytes(hashlib.sha256(f"{SEED}:{id}".encode()).digest()[:4]) / 2**32
    return share < HELD_BACK


def _learned(taught: Sequence[Row], held_back: Sequence[Row], tell: Tell) -> tuple[Outcome, bytes]:
    tell(f"{len(taught)} replies of your own are looked at; {len(held_back)} are held back")
    seen = _seen(taught)
    if not seen:
        raise CoordinationError("of your own replies that would be learned none can be read")
    in_use = weights_of("embedded")
    if in_use is None:
        raise CoordinationError("the learned judge has no weights")
    from marketing_engine.conversation.reading.model import own_weights as model  # numpy, which only it needs

    found = model.own_weights(seen, in_use, tell)
    tell("The replies held back are judged, by the weights in use and by the new ones")
    with TemporaryDirectory() as folder:
        trial = Path(folder, "weights.npz")
        files.write_new(str(trial), found.file)
        old = Figures(*_measured(in_use, held_back), round(found.in_use, 4))
        new = Figures(*_measured(trial, held_back), round(found.new, 4))
    counts = (len(taught) + len(held_back), len(seen), len(held_back), len(taught) - len(seen))
    return Outcome(*counts, old, new, refusal_of(old, new, found.product)), found.file


def _seen(rows: Sequence[Row]) -> list[tuple[Row, Row]]:
    """The rows that can be read, each with what a learned judge sees of it."""
    found: list[tuple[Row, Row]] = []
    with Reader() as reader:
        for row in rows:
            try:
                found.append((row, reader.see(row)))
            except Unreadable:
                continue  # counted by the caller
    return found


def _measured(weights: Path, rows: Sequence[Row]) -> tuple[int, int]:
    """How many get an acceptable intent, and how many wrongly count as asking for removal."""
    judge, right, wrong_removals = Judge("embedded"), 0, 0
    with Reader(weights) as reader:
        for row in rows:
            try:
                judged = judge.read(reader, given(dict(row))).judgement
            except Unreadable:
                continue  # by both weights, and it waits for a person
            right += judged.intent in row["acceptable"]
            wrong_removals += judged.removal == "asked" and row.get("removal") != "asked"
    return right, wrong_removals


def refusal_of(old: Figures, new: Figures, product: float) -> str:
    """Why the old weights stay; empty where the new ones are better."""
    if new.wrong_removals > old.wrong_removals:
        return "the new weights would remove more people who did not ask for it"
    if new.calibration < product - MOST_LOST:
        return "the new weights judge the product's calibration set worse by more than a point"
    if new.right <= old.right:
        return "the new weights judge no more of the replies held back rightly"
    return ""


def _write(file: bytes) -> None:
    """Put the weights in their place, whole and durably, for this user alone."""
    path = own_weights()
    try:
        os.makedirs(path.parent, mode=0o700, exist_ok=True)
        files.replace(str(path), file)
        files.sync_folder(str(path.parent))
    except OSError as error:
        raise from_os_error(error) from None
