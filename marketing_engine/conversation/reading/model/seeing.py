"""What a learned judge sees of a labelled reply, and its embeddings: asked of the reading process, as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np

from marketing_engine.conversation.reading.judging.sight import Sight
from marketing_engine.conversation.reading.model.embedding import Embedder, sizes_of
from marketing_engine.conversation.reading.model.examples import Example, examples_of, of_row
from marketing_engine.conversation.reading.model.shape import Matrix


def seen(row: Mapping[str, Any]) -> dict[str, Any]:
    """The sight of a row in the form of the data files, and the embeddings of its texts by every size that runs here.

    The text is a stranger's: call it in a process with limits. Raises whatever its parser raises.
    """
    (example,) = examples_of([row])
    embedder = _embedder()
    texts = [text for text in (example.sight.text, example.sight.answered) if text]
    embedded = {
        size: dict(zip(texts, getattr(embedder, size)(texts).tolist(), strict=True)) for size in sizes_of(embedder.kind)
    }
    return {"sight": vars(example.sight), "embedded": embedded}


@cache
def _embedder() -> Embedder:
    return Embedder()


class Known:
    """Embeddings of texts that were seen before; raises KeyError for another text."""

    def __init__(self, answers: Iterable[Mapping[str, Any]]) -> None:
        self._by_size: dict[str, dict[str, list[float]]] = {}
        for answer in answers:
            for size, of_texts in answer["embedded"].items():
                self._by_size.setdefault(size, {}).update(of_texts)

    @property
    def sizes(self) -> tuple[str, ...]:
        """Those that run here."""
        return tuple(self._by_size)

    def large(self, texts: Sequence[str]) -> Matrix:
        """(texts, LARGE)."""
        return self._each("large", texts)

    def small(self, texts: Sequence[str]) -> Matrix:
        """(texts, SMALL)."""
        return self._each("small", texts)

    def _each(self, size: str, texts: Sequence[str]) -> Matrix:
        return np.array([self._by_size[size][text] for text in texts], np.float32)


def example_of(row: Mapping[str, Any], answer: Mapping[str, Any]) -> Example:
    """The labelled row with the sight that `seen` gave."""
    sight = answer["sight"]
    return of_row(row, Sight(sight["text"], sight["answered"], tuple(sight["sentences"]), tuple(sight["hints"])))
