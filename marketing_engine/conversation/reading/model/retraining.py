"""Learns the user's own labelled replies on top of the product's weights, in seconds.

The product's scores stay, and a correction is added: a function that is small where the product's own examples lie and
comes near to what its scores miss of the user's. So what was learned of texts that the weights do not keep (the
variants, those on removal) is not lost. Tried with whole training files as the user's, this was as good as fitting all
kept examples and theirs anew.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from marketing_engine.conversation.reading.model import numbers
from marketing_engine.conversation.reading.model.curves import curves_of
from marketing_engine.conversation.reading.model.examples import Example, wanted_of
from marketing_engine.conversation.reading.model.fitting import JITTER, columns_alike
from marketing_engine.conversation.reading.model.scoring import Kept, Scorer, similarity
from marketing_engine.conversation.reading.model.shape import Matrix, Numbers
from marketing_engine.conversation.reading.model.training import KINDS, LINEAR, RIDGE, stored
from marketing_engine.conversation.reading.model.weights import Weights, in_steps

COUNT = 5
"""How many of the product's examples one of the user's counts as.

There are fewer of theirs, and they say what this user means. Tried with training files as the user's, with their labels
and with those of another taste: 3 changes little, 30 costs up to seven points on the calibration set.
"""


@dataclass(frozen=True)
class Group:
    """Examples, and the same as numbers."""

    examples: Sequence[Example]
    numbers: Numbers


def product_group(product: Weights, examples: Sequence[Example]) -> Group:
    """The product's own examples, of which the embeddings are kept in its weights.

    Raises ValueError where the weights keep other examples than these, or in another order.
    """
    if product.facts.get("ids") != [one.id for one in examples]:
        raise ValueError("the product's weights keep other examples than its data files have")
    kept = product.scorers["replies e5+use"].kept
    return Group(
        examples,
        Numbers(
            {part: one.vectors for part, one in kept.items()},
            numbers.linear_of([one.sight for one in examples], product.rarity["replies"]),
        ),
    )


def retrained(product: Weights, known: Group, own: Group, calibration: Group) -> Weights:
    """The product's weights, corrected by `own` examples; `known` are the product's.

    A kind of judge for which the own examples have no embeddings keeps its scores. So does what no label says. The
    confidences come from `calibration` and from the own examples, each scored as if it had not been learned.
    """
    rows = replace(own.numbers, vectors={name: in_steps(found) for name, found in own.numbers.vectors.items()})
    wanted = np.array([wanted_of(one) for one in own.examples])
    scorers, curves = dict(product.scorers), dict(product.facts["curves"])
    for kind, parts in KINDS.items():
        old = product.scorers[f"replies {kind}"]
        if not parts.keys() <= rows.vectors.keys():
            scorers[f"replies {kind}"] = _with_rows(old, rows, np.zeros_like(wanted))
            continue
        scores = old.scores(rows)
        correction, without_itself = _correction(known.numbers, rows, wanted - scores, {**parts, **LINEAR})
        new = scorers[f"replies {kind}"] = _with_rows(old, rows, correction)
        every = np.concatenate([new.scores(calibration.numbers), scores + without_itself])
        curves[kind] = curves_of([*calibration.examples, *own.examples], every)
    facts = {**product.facts, "curves": curves, "own": len(own.examples)}
    return Weights(product.scales, product.rarity, scorers, facts)


def _correction(known: Numbers, own: Numbers, missed: Matrix, parts: Mapping[str, float]) -> tuple[Matrix, Matrix]:
    """What each own example weighs, (own, outputs), and its correction if it had not been learned itself, the same.

    `missed` is what the scores miss, NaN where it is not known. Ridge regression: the product's examples are to stay as
    they are. What a row is without itself follows from its leverage (Allen's PRESS).
    """
    near, among = similarity(known, own, parts), similarity(own, own, parts)
    by_product = near.T @ near + RIDGE * among + JITTER * len(own) * np.eye(len(own))
    weights, without_itself = np.zeros_like(missed), np.zeros_like(missed)
    said = ~np.isnan(missed)
    for columns in columns_alike(said):
        rows = said[:, columns[0]]
        if not rows.any():
            continue
        told, by_count = missed[rows][:, columns], COUNT * among[rows].T
        left = by_product + by_count @ among[rows]
        weights[:, columns] = stored(np.linalg.solve(left, by_count @ told))
        leverage = (among[rows] * np.linalg.solve(left, by_count).T).sum(1, keepdims=True)
        corrected = among[rows] @ weights[:, columns]
        without_itself[np.ix_(rows, np.array(columns))] = (corrected - leverage * told) / (1 - leverage)
    return weights, without_itself


def _with_rows(old: Scorer, own: Numbers, correction: Matrix) -> Scorer:
    """A scorer that keeps these rows too, of which each weighs its correction; no vector is one of zeros."""
    nothing = {part: np.zeros((len(own), kept.vectors.shape[1]), np.float32) for part, kept in old.kept.items()}
    return replace(
        old,
        kept={
            part: Kept(np.concatenate([kept.vectors, own.vectors.get(part, nothing[part])]))
            for part, kept in old.kept.items()
        },
        weights=np.concatenate([old.weights, correction]).astype(np.float32),
        linear={
            name: stored(found + LINEAR[name] * own.linear[name].T @ correction) for name, found in old.linear.items()
        },
    )
