"""A text as pieces of its words, hashed into a fixed number of places."""

import math
import zlib
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from marketing_engine.conversation.reading.judging.tokens import folded
from marketing_engine.conversation.reading.model.shape import Matrix

PLACES = 8_192
LENGTHS = (2, 3, 4, 5)
"""Of the pieces, in letters; a word begins and ends with a blank."""
MOST_LETTERS = 40
"""Of a word that is cut into pieces."""


def counts_of(texts: Sequence[str]) -> Matrix:
    """(texts, `PLACES`): one more than the logarithm of how often a piece stands there, 0 where it does not."""
    found = np.zeros((len(texts), PLACES), np.float32)
    for row, text in zip(found, texts, strict=True):
        places: Counter[int] = Counter()
        for word in folded(text).lower().split():
            places.update(_places(word[:MOST_LETTERS]))
        for place, times in places.items():
            row[place] = 1 + math.log(times)
    return found


def weighted(counts: Matrix, rarity: Matrix) -> Matrix:
    """Counts by how rare each piece is, every text of length 1."""
    by_rarity = counts * rarity
    length = np.linalg.norm(by_rarity, axis=1, keepdims=True)
    found: Matrix = (by_rarity / np.maximum(length, 1e-9)).astype(np.float32)
    return found


def rarity_of(counts: Matrix) -> Matrix:
    """(`PLACES`,): the more texts have a piece, the less it says."""
    present = (counts > 0).sum(axis=0)
    rarity: Matrix = (np.log((1 + len(counts)) / (1 + present)) + 1).astype(np.float32)
    return rarity


@lru_cache(maxsize=20_000)
def _places(word: str) -> tuple[int, ...]:
    """Where the pieces of a word are counted."""
    padded = f" {word} "
    return tuple(
        zlib.crc32(padded[start : start + length].encode("utf-8", "replace")) % PLACES
        for length in LENGTHS
        for start in range(len(padded) - length + 1)
    )
