"""Cuts texts into the pieces that the small embedding was trained on, as its own package does, with less to load.

The package makes a table of all beginnings of 128,000 pieces, which takes longer than to judge a reply. Here those of
a text's own pairs of letters are made, when they first occur; what comes of it is the same. The pieces are found by
their likelihoods: a unigram model, searched with Viterbi's algorithm (Kudo 2018).
"""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

UNKNOWN, BEGIN, END = 0, 1, 2
"""Pieces that stand for no letters of a text."""
_MORE_UNLIKELY = 10.0
"""Than the most unlikely piece: a letter that is in none."""
_PIECE, _TEXT, _SCORE = 0x0A, 0x0A, 0x15
"""Tags of the file (protocol buffers): a piece, in it its text and its score."""
_NORMAL, _TABLE = 0x1A, 0x12
"""The part about normal forms, in it the table of characters."""
_HEAD = 4
"""Bytes before a piece's text: two tags and two lengths, each below 128."""


class Pieces:
    """The pieces in a model's file. Raises OSError, and ValueError for a file that is written otherwise."""

    def __init__(self, path: Path, normalizer: Any) -> None:
        """`normalizer` is the package's own class: it makes normal forms by the file's table of characters."""
        data = path.read_bytes()
        try:
            starts, texts, end = _records(data)
            self._likelihoods = _scores(data, starts)
            characters = _characters(data, end)
        except IndexError:
            raise ValueError("the file of pieces is cut off") from None
        self._unknown = min(self._likelihoods) - _MORE_UNLIKELY
        self._longest = max(map(len, texts))
        self._normalizer = normalizer(characters)
        self._lock = Lock()
        self._known: dict[str, int] = {}
        """Beginnings of pieces: the piece's number and one, or 0 for what is only a beginning."""
        self._texts = texts
        self._by_pair: dict[str, list[int]] = defaultdict(list)
        """The pieces that begin with these letters and are not among the known yet."""
        for number, text in enumerate(texts):
            self._by_pair[text[:2]].append(number)

    def encode(self, text: str, **_: object) -> list[int]:
        """The numbers of a text's pieces, between `BEGIN` and `END`."""
        normal: str = self._normalizer.normalize(text)
        return [BEGIN, *(self._likeliest(normal) if normal else (UNKNOWN,)), END]

    def _learn(self, text: str) -> None:
        """Know all beginnings of the pieces that may stand in a text."""
        pairs = {text[at : at + 2] for at in range(len(text))} | set(text)
        with self._lock:  # training embeds in threads
            for pair in pairs & self._by_pair.keys():
                for number in self._by_pair.pop(pair):
                    piece = self._texts[number]
                    for length in range(1, len(piece)):
                        self._known.setdefault(piece[:length], 0)
                    self._known[piece] = number + 1

    def _likeliest(self, text: str) -> list[int]:
        """The pieces of the likeliest way to cut a text; of two that are alike the first."""
        self._learn(text)
        known, likelihoods = self._known.get, self._likelihoods
        size = len(text)
        best = [0.0] + [float("-inf")] * size
        begins, pieces = [0] * (size + 1), [UNKNOWN] * (size + 1)
        for start in range(size):
            alone, here = True, best[start]
            for end in range(start + 1, min(start + self._longest, size) + 1):
                number = known(text[start:end])
                if number is None:
                    break
                if number:
                    alone = alone and end > start + 1
                    likelihood = here + likelihoods[number - 1]
                    if likelihood > best[end]:
                        best[end], begins[end], pieces[end] = likelihood, start, number - 1
            if alone and here + self._unknown > best[start + 1]:
                best[start + 1], begins[start + 1], pieces[start + 1] = here + self._unknown, start, UNKNOWN
        found = []
        while size:
            found.append(pieces[size])
            size = begins[size]
        return found[::-1]


def _records(data: bytes) -> tuple[list[int], list[str], int]:
    """Where each piece begins, its text, and where the last one ends."""
    starts, texts, at = [], [], 0
    while data[at] == _PIECE:
        start = at + _HEAD
        starts.append(at)
        texts.append(data[start : start + data[at + 3]])
        at += 2 + data[at + 1]
    found = b"\0".join(texts).decode().split("\0")
    if len(found) != len(starts):
        raise ValueError("a piece holds a NUL")
    return starts, found, at


def _scores(data: bytes, starts: Sequence[int]) -> list[float]:
    """The likelihood of each piece, as a logarithm."""
    letters, at = np.frombuffer(data, np.uint8), np.array(starts)
    places = at + _HEAD + letters[at + 3]
    if not (np.all(letters[at + 2] == _TEXT) and np.all(letters[places] == _SCORE) and np.all(letters[at + 1] < 128)):
        raise ValueError("the pieces are written in another way than is known")
    found: list[float] = letters[places[:, None] + np.arange(1, 5)].copy().view("<f4")[:, 0].tolist()
    return found


def _characters(data: bytes, at: int) -> bytes:
    """The table of characters, which stands behind the pieces."""
    start, end = _field(data, at, len(data), _NORMAL)
    start, end = _field(data, start, end, _TABLE)
    return data[start:end]


def _field(data: bytes, at: int, end: int, wanted: int) -> tuple[int, int]:
    """Where the first field of that tag begins and ends, among fields that all say how long they are."""
    while at < end:
        tag, at = data[at], at + 1
        length, shift = 0, 0
        while True:
            length |= (data[at] & 0x7F) << shift
            shift += 7
            at += 1
            if data[at - 1] < 0x80:
                break
        if tag == wanted:
            return at, at + length
        at += length
    raise ValueError(f"there is no field {wanted:#x}")
