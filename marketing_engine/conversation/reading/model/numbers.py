"""Turns what is seen of replies into numbers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np

from marketing_engine.conversation.reading.judging.sight import HINTS, Sight
from marketing_engine.conversation.reading.model.characters import counts_of, weighted
from marketing_engine.conversation.reading.model.scoring import Scale
from marketing_engine.conversation.reading.model.shape import Matrix, Numbers


class Embeds(Protocol):
    """What gives embeddings: `large` (texts, 384), `small` (texts, 512)."""

    def large(self, texts: Sequence[str]) -> Matrix:
        """By the larger embedding."""

    def small(self, texts: Sequence[str]) -> Matrix:
        """By the smaller one."""


def of_replies(
    sights: Sequence[Sight], embeds: Embeds, sizes: Sequence[str], scales: Mapping[str, Scale], rarity: Matrix
) -> Numbers:
    """Replies as numbers, by the embeddings of these sizes (`large`, `small`)."""
    vectors: dict[str, Matrix] = {}
    texts, answers = [one.text for one in sights], [one.answered for one in sights]
    for size in sizes:
        embed = getattr(embeds, size)
        vectors[size] = scales[size].applied(embed(texts))
        vectors[f"answered_{size}"] = scales[size].applied(_where_any(answers, embed, vectors[size].shape[1]))
    return Numbers(vectors, linear_of(sights, rarity))


def linear_of(sights: Sequence[Sight], rarity: Matrix) -> dict[str, Matrix]:
    """The features of replies that count as they are."""
    hints = np.array([one.hints for one in sights], np.float32).reshape(len(sights), len(HINTS))
    return {"characters": weighted(counts_of([one.text for one in sights]), rarity), "hints": hints}


def of_sentences(
    texts: Sequence[str], embeds: Embeds, sizes: Sequence[str], scales: Mapping[str, Scale], rarity: Matrix
) -> Numbers:
    """Sentences as numbers."""
    vectors = {size: scales[size].applied(getattr(embeds, size)(texts)) for size in sizes}
    return Numbers(vectors, {"characters": weighted(counts_of(texts), rarity)})


def _where_any(texts: Sequence[str], embed: Callable[[Sequence[str]], Matrix], dimensions: int) -> Matrix:
    """Embeddings, with a row of zeros where there is no text."""
    found = np.zeros((len(texts), dimensions), np.float32)
    some = [row for row, text in enumerate(texts) if text]
    if some:
        found[some] = embed([texts[row] for row in some])
    return found
