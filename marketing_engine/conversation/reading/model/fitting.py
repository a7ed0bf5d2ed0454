"""Finds the weights: ridge regression in the space of the texts that are kept, and logistic curves for confidences."""

from collections.abc import Mapping

import numpy as np

from marketing_engine.conversation.reading.model.scoring import Kept, Scorer, similarity
from marketing_engine.conversation.reading.model.shape import Matrix, Numbers

JITTER = 1e-6
NEWTON_STEPS = 30
CURVE_RIDGE = 1e-2


def fit(
    numbers: Numbers,
    wanted: Matrix,
    counts: Matrix,
    kept: Numbers,
    parts: Mapping[str, float],
    outputs: tuple[str, ...],
    ridge: float,
) -> Scorer:
    """A scorer for these texts: `wanted` (texts, outputs), NaN where it is not known; `counts` what each text counts.

    The weights minimise the weighted squared error plus `ridge` times the squared length of the function.
    """
    near = similarity(numbers, kept, parts)
    among = similarity(kept, kept, parts)
    known = ~np.isnan(wanted)
    bias = np.where(known, wanted, 0).sum(0) / np.maximum(known.sum(0), 1)
    weights = np.zeros((len(kept), wanted.shape[1]))
    for columns in columns_alike(known):
        rows = known[:, columns[0]]
        by_count = near[rows].T * counts[rows]
        left = by_count @ near[rows] + ridge * among
        left[np.diag_indices_from(left)] += JITTER * len(kept)
        weights[:, columns] = np.linalg.solve(left, by_count @ (wanted[rows][:, columns] - bias[columns]))
    weights = weights.astype(np.float16).astype(np.float32)
    linear = {name: weight * (kept.linear[name].T @ weights) for name, weight in parts.items() if name in kept.linear}
    return Scorer(
        outputs,
        {name: weight for name, weight in parts.items() if name in kept.vectors},
        {name: Kept(kept.vectors[name]) for name in parts if name in kept.vectors},
        weights,
        {name: found.astype(np.float16).astype(np.float32) for name, found in linear.items()},
        bias.astype(np.float32),
    )


def columns_alike(known: np.ndarray) -> list[list[int]]:
    """The outputs that are known of the same texts, which are solved together."""
    groups: dict[bytes, list[int]] = {}
    for column in range(known.shape[1]):
        groups.setdefault(known[:, column].tobytes(), []).append(column)
    return list(groups.values())


def curve(features: Matrix, right: Matrix, ridge: float = CURVE_RIDGE) -> Matrix:
    """Weights of a logistic regression, the last one its constant, by Newton's method (Platt 1999 for margins)."""
    with_constant = np.column_stack([features, np.ones(len(features))])
    weights = np.zeros(with_constant.shape[1])
    for _ in range(NEWTON_STEPS):
        likely = 1 / (1 + np.exp(-with_constant @ weights))
        slope = with_constant.T @ (likely - right) + ridge * weights
        bend = (with_constant * (likely * (1 - likely))[:, None]).T @ with_constant + ridge * np.eye(len(weights))
        weights = weights - np.linalg.solve(bend, slope)
    return np.asarray(weights)


def on_curve(weights: Matrix, features: Matrix) -> Matrix:
    """The probabilities (0–1) that a curve gives."""
    likely: Matrix = 1 / (1 + np.exp(-(features @ weights[:-1] + weights[-1])))
    return likely


def leads(scores: Matrix) -> Matrix:
    """(texts, 2): by how much the best score leads the second, and the best itself."""
    ranked = np.sort(scores, axis=1)
    return np.column_stack([ranked[:, -1] - ranked[:, -2], ranked[:, -1]])
