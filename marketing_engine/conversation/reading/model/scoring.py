"""The arithmetic of the model: a kernel machine on embeddings, with features that count as they are.

A text's score is a sum over the texts that were kept of the training: how near each is, times what it weighs, and the
weighted linear features. It is what kernel ridge regression gives (Saunders, Gammerman, Vovk 1998).
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from marketing_engine.conversation.reading.model.shape import Matrix, Numbers

WIDTH = 0.6
"""How fast nearness falls with the squared distance, which is 2 between unrelated texts."""


@dataclass(frozen=True)
class Scale:
    """Mean and spread of each of an embedding's dimensions."""

    mean: Matrix
    spread: Matrix

    def applied(self, vectors: Matrix) -> Matrix:
        """Vectors as the model compares them; one of zeros stays one."""
        scaled = (vectors - self.mean) / self.spread
        found: Matrix = np.where(np.any(vectors, axis=1, keepdims=True), scaled, 0).astype(np.float32)
        return found


class Kept:
    """Vectors that others are compared with; what does not depend on those is computed once.

    `squares` are their squared lengths, `is_there` tells whether each is more than a row of zeros.
    """

    def __init__(self, vectors: Matrix) -> None:
        self.vectors = vectors
        self.squares: Matrix = (vectors**2).sum(1)
        self.is_there: npt.NDArray[np.bool_] = np.any(vectors, axis=1)


def nearness(some: Matrix, kept: Kept) -> Matrix:
    """(some, kept): 1 for the same vector, falling to 0; 0 where either is a row of zeros."""
    is_there = np.any(some, axis=1)
    if not is_there.any():
        return np.zeros((len(some), len(kept.vectors)), some.dtype)
    dimensions = some.shape[1]
    products = np.ascontiguousarray((kept.vectors @ some.T).T)  # the other way round takes up to three times as long
    squared = (some**2).sum(1)[:, None] + kept.squares[None] - 2 * products
    near = np.exp(-WIDTH / dimensions * np.maximum(squared, 0))
    found: Matrix = near * is_there[:, None] * kept.is_there[None]
    return found


def similarity(some: Numbers, others: Numbers, parts: Mapping[str, float]) -> Matrix:
    """(some, others): the sum of what the parts say, each times its weight."""
    total = np.zeros((len(some), len(others)), np.float64)
    for name, weight in parts.items():
        if name in some.vectors:
            total += weight * nearness(some.vectors[name], Kept(others.vectors[name]))
        else:
            total += weight * (some.linear[name] @ others.linear[name].T)
    return total


@dataclass(frozen=True)
class Scorer:
    """Gives scores, one for each of `outputs`.

    `parts` are the weights of the vectors; `kept` are the vectors of the training's texts, `weights` what each weighs
    (kept, outputs); `linear` are weights of the linear features (features, outputs).
    """

    outputs: tuple[str, ...]
    parts: Mapping[str, float]
    kept: Mapping[str, Kept]
    weights: Matrix
    linear: Mapping[str, Matrix]
    bias: Matrix

    def scores(self, numbers: Numbers) -> Matrix:
        """(texts, outputs); linear features that the numbers leave out say nothing."""
        total = np.tile(self.bias.astype(np.float64), (len(numbers), 1))
        for name, weight in self.parts.items():
            total += weight * (nearness(numbers.vectors[name], self.kept[name]) @ self.weights)
        for name, features in numbers.linear.items():
            total += features @ self.linear[name]
        return total
