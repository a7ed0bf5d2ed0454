"""Weights with the user's own examples in them, and how they do on the calibration set."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coordination.errors import CoordinationError
from marketing_engine.conversation.reading.model import numbers
from marketing_engine.conversation.reading.model.curves import share_acceptable
from marketing_engine.conversation.reading.model.embedding import installed, sizes_of
from marketing_engine.conversation.reading.model.examples import Row, data, examples_of, fingerprint_of
from marketing_engine.conversation.reading.model.learned import LearnedJudge, readable
from marketing_engine.conversation.reading.model.numbers import Embeds
from marketing_engine.conversation.reading.model.parallel import Threads
from marketing_engine.conversation.reading.model.retraining import Group, product_group, retrained
from marketing_engine.conversation.reading.model.seeing import Known, example_of
from marketing_engine.conversation.reading.model.weights import BESIDE, Weights, hash_of, load, packed

Tell = Callable[[str], None]
Seen = tuple[Row, Mapping[str, Any]]
"""A labelled row, and what the reading process saw of it."""


@dataclass(frozen=True)
class OwnWeights:
    """A file of new weights; and how they do on the calibration set.

    `new`, `in_use` (what is compared with) and `product` (what comes with it) are shares (0–1) of acceptable intents,
    by the scores alone. `by_product` and `by_new` are judges that know the texts of its rows.
    """

    file: bytes
    new: float
    in_use: float
    product: float
    calibration: Sequence[Row]
    by_product: LearnedJudge
    by_new: LearnedJudge


def own_weights(taught: Sequence[Seen], in_use: Path, tell: Tell) -> OwnWeights:
    """The product's weights corrected by these examples, of which there must be one.

    Raises CoordinationError where the product's weights and data files do not belong together.
    """
    product = load(BESIDE)
    tell("The product's examples are looked at; their embeddings are kept")
    rows, sentences, calibration = data()
    embeds = Threads(os.cpu_count() or 1)
    tell(f"{len(calibration)} replies to set the confidences by are embedded")
    with ThreadPoolExecutor(1) as beside:  # embedding leaves Python's lock free
        looking = beside.submit(_known, product, rows, fingerprint_of(rows, sentences, calibration))
        to_calibrate = _embedded(product, calibration, embeds)
        known = looking.result()
    tell(f"{len(taught)} replies of your own are learned")
    found = retrained(product, known, _own(product, taught), to_calibrate)
    found.facts["product"] = hash_of(BESIDE)
    return OwnWeights(
        packed(found),
        _share(found, to_calibrate),
        _share(readable(in_use) or product, to_calibrate),
        _share(product, to_calibrate),
        calibration,
        LearnedJudge(weights=product, embeds=embeds),
        LearnedJudge(weights=found, embeds=embeds),
    )


def _known(product: Weights, rows: Sequence[Row], fingerprint: str) -> Group:
    if product.facts.get("data") != fingerprint:
        raise CoordinationError("the judge's weights were learned from other data files than lie beside them")
    ids = set(product.facts["ids"])
    return product_group(product, examples_of(row for row in rows if row["id"] in ids))


def _embedded(product: Weights, rows: Iterable[Row], embeds: Embeds) -> Group:
    examples = examples_of(rows)
    sights = [one.sight for one in examples]
    sizes = sizes_of(installed())
    embeds.small([sentence for sight in sights for sentence in sight.sentences])  # of which the judge asks one by one
    return Group(examples, numbers.of_replies(sights, embeds, sizes, product.scales, product.rarity["replies"]))


def _own(product: Weights, taught: Sequence[Seen]) -> Group:
    examples = [example_of(row, answer) for row, answer in taught]
    known = Known(answer for _, answer in taught)
    sights = [one.sight for one in examples]
    return Group(examples, numbers.of_replies(sights, known, known.sizes, product.scales, product.rarity["replies"]))


def _share(weights: Weights, calibration: Group) -> float:
    return share_acceptable(calibration.examples, weights.scorers[f"replies {installed()}"].scores(calibration.numbers))
