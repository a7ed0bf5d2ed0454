"""Embeds many texts at once, on every core, and always to the same numbers."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from marketing_engine.conversation.reading.model.embedding import LARGE, SMALL, Embedder
from marketing_engine.conversation.reading.model.shape import Matrix

WIDTHS = {"large": LARGE, "small": SMALL}


class Threads:
    """An embedder for each core; embedding runs outside Python's lock. A text is embedded once.

    Each is embedded alone: beside others its last bits differ, and with them what is learned, by the number of cores.

    Raises CoordinationError where the extra is not installed; `large` also where that embedding does not run.
    """

    def __init__(self, workers: int) -> None:
        self._embedders = [Embedder() for _ in range(workers)]
        self._known: dict[tuple[str, str], Matrix] = {}

    def large(self, texts: Sequence[str]) -> Matrix:
        """(texts, LARGE)."""
        return self._all("large", texts)

    def small(self, texts: Sequence[str]) -> Matrix:
        """(texts, SMALL)."""
        return self._all("small", texts)

    def _all(self, size: str, texts: Sequence[str]) -> Matrix:
        missing = [text for text in dict.fromkeys(texts) if (size, text) not in self._known]
        if missing:
            self._embed(size, missing)
        return np.array([self._known[size, text] for text in texts], np.float32).reshape(len(texts), WIDTHS[size])

    def _embed(self, size: str, missing: Sequence[str]) -> None:
        shares = [missing[at :: len(self._embedders)] for at in range(len(self._embedders))]
        with ThreadPoolExecutor(len(self._embedders)) as pool:
            jobs = [
                pool.submit(_each_alone, getattr(one, size), share)
                for one, share in zip(self._embedders, shares, strict=True)
            ]
            for share, job in zip(shares, jobs, strict=True):
                self._known.update({(size, text): row for text, row in zip(share, job.result(), strict=True)})


def _each_alone(embed: Callable[[Sequence[str]], Matrix], texts: Sequence[str]) -> list[Matrix]:
    return [embed([text])[0] for text in texts]
