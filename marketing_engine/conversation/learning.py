"""The learned judge learns the user's own labelled replies, and its new weights are taken only where they are better.

All of it happens on this machine. Strangers' texts are looked at in the reading process alone.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from coordination import files, identity
from coordination.errors import CoordinationError, from_os_error
from marketing_engine.conversation import own_examples
from marketing_engine.conversation.choosing_examples import WHY_LEFT_OUT, Choice, choose
from marketing_engine.conversation.comparing_weights import (
    POLICY,
    Figures,
    Harm,
    case_of,
    cases_by,
    figures_of,
    harm_of,
    refusal_of,
)
from marketing_engine.conversation.evaluation.shape import Case
from marketing_engine.conversation.given_mails import given
from marketing_engine.conversation.judged_files import judge_all
from marketing_engine.conversation.judges import Judge
from marketing_engine.conversation.reading.model import embedding
from marketing_engine.conversation.reading.offline_judges import own_weights, weights_of
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record

FEWEST = 20
"""Own examples that it takes, without those that are left out."""

Row = Mapping[str, Any]
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Outcome:
    """What was learned and how it was decided; `refused` says why the weights stay, empty where the new are better.

    `examples` are all labelled replies. Those that are neither `learned` nor `held_back` are in `left_out`, by the
    names in `WHY_LEFT_OUT`. `harm` is what speaks against the new weights on the calibration set.
    """

    examples: int
    learned: int
    held_back: int
    left_out: dict[str, int]
    in_use: Figures
    new: Figures
    harm: Harm
    refused: str


def learn(tell: Tell, *, dry_run: bool) -> Outcome:
    """Learn from a part of the user's own examples, measure on the other, and take the weights if they are better.

    With `dry_run` nothing is taken or recorded. Raises CoordinationError where there are too few, or nothing to learn
    with.
    """
    if not embedding.installed():
        raise CoordinationError('the extra "judge" is not installed: there is no judge that learns')
    with transaction(reads=True) as db:
        choice = choose(own_examples.labelled(db))
    usable = len(choice.taught) + len(choice.held_back)
    if usable < FEWEST:
        without = f" ({describe_left_out(choice.left_out)})" if choice.left_out.total() else ""
        raise CoordinationError(
            f"{usable} replies are labelled that count{without}, at least {FEWEST} are needed: "
            "marketing replies --reclassify ID INTENT"
        )
    outcome, file = _learned(choice, tell)
    if not dry_run:
        with transaction() as db:
            record(db, Kind.JUDGE_LEARNED, by=identity.login_name(), **asdict(outcome))
            if not outcome.refused:
                _write(file)
    return outcome


def describe_left_out(counted: Mapping[str, int]) -> str:
    """What is left out and why: `8 left out: 5 near-duplicates of others, 3 beyond 3 of one writer`."""
    told = ", ".join(f"{counted[name]} {why}" for name, why in WHY_LEFT_OUT.items() if counted.get(name))
    return f"{sum(counted.values())} left out: {told}" if told else ""


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


def _learned(choice: Choice, tell: Tell) -> tuple[Outcome, bytes]:
    tell(f"{len(choice.taught)} replies of your own are looked at; {len(choice.held_back)} are held back")
    seen = _seen(choice.taught)
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
        with ThreadPoolExecutor(2) as pool:  # each waits for a process of its own
            by_old, by_new = pool.map(lambda weights: _judged(weights, choice.held_back), (in_use, trial))
    old, new = figures_of(by_old, found.in_use), figures_of(by_new, found.new)
    tell(f"{len(found.calibration)} replies of the product's are judged, by its weights and by the new ones")
    harm = harm_of(*(cases_by(judge, found.calibration) for judge in (found.by_product, found.by_new)))
    unread = len(choice.taught) - len(seen)
    left_out = {**choice.left_out, **({"unread": unread} if unread else {})}
    counts = (len(seen) + len(choice.held_back) + sum(left_out.values()), len(seen), len(choice.held_back))
    return Outcome(*counts, left_out, old, new, harm, refusal_of(old, new, found.product, harm)), found.file


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


def _judged(weights: Path, rows: Sequence[Row]) -> list[Case]:
    """What would be done with rows, each judged as a mail is; one that cannot be read waits for a person."""
    source = [given(dict(row)) for row in rows]
    return [case_of(one.line, judged) for one, judged in judge_all(source, POLICY, Judge("embedded"), Reader(weights))]


def _write(file: bytes) -> None:
    """Put the weights in their place, whole and durably, for this user alone."""
    path = own_weights()
    try:
        os.makedirs(path.parent, mode=0o700, exist_ok=True)
        files.replace(str(path), file)
        files.sync_folder(str(path.parent))
    except OSError as error:
        raise from_os_error(error) from None
