"""What the parts of the model hand to each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Matrix: TypeAlias = npt.NDArray[np.floating[Any]]

VECTORS = ("large", "small", "answered_large", "answered_small")
"""Embeddings: of the text, and of our question with their short answer, by the larger and the smaller embedding."""


@dataclass(frozen=True)
class Numbers:
    """Texts as numbers, one row a text.

    `vectors` are the embeddings by their names in `VECTORS`; a row of zeros stands where there is nothing to embed.
    `linear` are the features that count as they are: `characters` and `hints`.
    """

    vectors: dict[str, Matrix]
    linear: dict[str, Matrix]

    def __len__(self) -> int:
        return len(next(iter(self.vectors.values())))

    def rows(self, which: Sequence[int] | npt.NDArray[np.integer[Any]]) -> "Numbers":
        """Some of the rows."""
        return Numbers(
            {name: found[which] for name, found in self.vectors.items()},
            {name: found[which] for name, found in self.linear.items()},
        )

    def and_rows(self, others: "Numbers") -> "Numbers":
        """These rows, then others that have the same parts."""
        return Numbers(
            {name: np.concatenate([found, others.vectors[name]]) for name, found in self.vectors.items()},
            {name: np.concatenate([found, others.linear[name]]) for name, found in self.linear.items()},
        )
