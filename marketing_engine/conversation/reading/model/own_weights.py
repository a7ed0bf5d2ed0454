"""Weights with the user's own examples in them, and how they do on the calibration set."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coordination.errors import CoordinationError
from marketing_engine.conversation.reading.model import numbers
from marketing_engine.conversation.reading.model.curves import share_acceptable
from marketing_engine.conversation.reading.model.embedding import installed
from marketing_engine.conversation.reading.model.examples import data, examples_of, fingerprint_of
from marketing_engine.conversation.reading.model.learned import readable
from marketing_engine.conversation.reading.model.parallel import Threads
from marketing_engine.conversation.reading.model.retraining import Group, product_group, retrained
from marketing_engine.conversation.reading.model.seeing import Known, example_of
from marketing_engine.conversation.reading.model.weights import BESIDE, Weights, hash_of, load, packed

Tell = Callable[[str], None]
Seen = tuple[Mapping[str, Any], Mapping[str, Any]]
"""A labelled row, and what the reading process saw of it."""


@dataclass(frozen=True)
class OwnWeights:
    """A file of new weights; and the shares (0–1) of acceptable intents on the calibration set, by their scores alone.

    `in_use` is of the weights that are compared with, `product` of those that come with the product.
    """

    file: bytes
    new: float
    in_use: float
    product: float


def own_weights(taught: Sequence[Seen], in_use: Path, tell: Tell) -> OwnWeights:
    """The product's weights corrected by these examples, of which there must be one.

    Raises CoordinationError where the product's weights and data files do not belong together.
    """
    product = load(BESIDE)
    tell("The product's examples are looked at; their embeddings are kept")
    rows, sentences, calibration = data()
    known = _known(product, rows, fingerprint_of(rows, sentences, calibration))
    tell(f"{len(calibration)} replies to set the confidences by are embedded")
    to_calibrate = _embedded(product, calibration)
    tell(f"{len(taught)} replies of your own are learned")
    found = retrained(product, known, _own(product, taught), to_calibrate)
    found.facts["product"] = hash_of(BESIDE)
    return OwnWeights(
        packed(found),
        *(_share(weights, to_calibrate) for weights in (found, readable(in_use) or product, product)),
    )


def _known(product: Weights, rows: Sequence[Mapping[str, Any]], fingerprint: str) -> Group:
    if product.facts.get("data") != fingerprint:
        raise CoordinationError("the judge's weights were learned from other data files than lie beside them")
    return product_group(product, examples_of(rows))


def _embedded(product: Weights, rows: Iterable[Mapping[str, Any]]) -> Group:
    examples = examples_of(rows)
    sights = [one.sight for one in examples]
    sizes = ("large", "small") if installed() == "e5+use" else ("small",)
    embeds = Threads(os.cpu_count() or 1)
    return Group(examples, numbers.of_replies(sights, embeds, sizes, product.scales, product.rarity["replies"]))


def _own(product: Weights, taught: Sequence[Seen]) -> Group:
    examples = [example_of(row, answer) for row, answer in taught]
    known = Known(answer for _, answer in taught)
    sights = [one.sight for one in examples]
    return Group(examples, numbers.of_replies(sights, known, known.sizes, product.scales, product.rarity["replies"]))


def _share(weights: Weights, calibration: Group) -> float:
    return share_acceptable(calibration.examples, weights.scorers[f"replies {installed()}"].scores(calibration.numbers))
