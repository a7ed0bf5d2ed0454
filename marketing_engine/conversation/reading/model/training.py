"""Trains the learned judge: `python -m marketing_engine.conversation.reading.model.training [--out FILE]`."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from marketing_engine.conversation.reading.model import numbers
from marketing_engine.conversation.reading.model.characters import counts_of, rarity_of
from marketing_engine.conversation.reading.model.curves import curves_of
from marketing_engine.conversation.reading.model.examples import (
    ASKED,
    OUTPUTS,
    Example,
    data,
    examples_of,
    fingerprint_of,
    wanted_of,
)
from marketing_engine.conversation.reading.model.fitting import fit
from marketing_engine.conversation.reading.model.multiplying import variants
from marketing_engine.conversation.reading.model.parallel import Threads
from marketing_engine.conversation.reading.model.scoring import Scale, Scorer
from marketing_engine.conversation.reading.model.shape import Matrix
from marketing_engine.conversation.reading.model.weights import BESIDE, Weights, in_steps, save

SEED = 20_261_127
KINDS: dict[str, dict[str, float]] = {
    "e5+use": {"large": 0.6, "small": 0.4, "answered_large": 0.6, "answered_small": 0.4},
    "use": {"small": 1.0, "answered_small": 1.0},
}
"""What is installed, and how much each embedding says. Chosen on folds of the training texts."""

LINEAR = {"characters": 0.5, "hints": 0.02}
RIDGE = 0.5
SENTENCE_RIDGE = 0.3
VARIED = 6
"""Every sixth reply is learned in a changed form too: they take time to embed, and say little that is new."""

REPLIES_KEPT = 4_000
"""Replies that others are compared with. They are most of the file of weights; all are learned from."""
SENTENCES_KEPT = 3_000
SENTENCES_OF_REPLIES = 3_000
LEAST_SPREAD = 1e-6
SIZES = ("large", "small")

Progress = Callable[[str], None]
Rows = Sequence[Mapping[str, Any]]


def train(
    rows: Rows, sentences: Rows, calibration: Rows, embeds: numbers.Embeds, tell: Progress = lambda _: None
) -> Weights:
    """Learn from labelled replies (`rows`) and from texts with a label for removal alone (`sentences`).

    `calibration` are labelled replies that set the confidences. Labels may be missing. The same rows give the same
    weights on the same machine.
    """
    examples, on_removal = examples_of(rows), examples_of(sentences)
    changed = examples_of(one for row in rows[::VARIED] for one in variants(row, SEED, most=1))
    tell(f"{len(examples)} replies and {len(changed)} variants of them")
    sights = [one.sight for one in examples]
    scales = {size: _scale(getattr(embeds, size)([one.text for one in sights])) for size in SIZES}
    rarity = {"replies": stored(rarity_of(counts_of([one.text for one in sights])))}
    tell("embedded; now the variants")
    kept = set(np.random.RandomState(SEED).permutation(len(examples))[:REPLIES_KEPT].tolist())
    compared = [one for at, one in enumerate(examples) if at in kept]
    others = [one for at, one in enumerate(examples) if at not in kept]
    scorers = _on_replies(compared, [*others, *changed, *on_removal], embeds, scales, rarity["replies"])
    tell("fitted; now the sentences on removal")
    texts, asked = sentences_on_removal(examples, on_removal)
    rarity["removal"] = stored(rarity_of(counts_of(texts)))
    scorers |= _on_removal(texts, asked, embeds, scales, rarity["removal"])
    facts: dict[str, Any] = {
        "seed": SEED,
        "replies": len(examples),
        "variants": len(changed),
        "sentences": len(texts),
        "ids": [one.id for one in compared],
        "data": fingerprint_of(rows, sentences, calibration),
    }
    weights = Weights(scales, rarity, scorers, facts)
    facts["curves"] = _curves(weights, examples_of(calibration), embeds)
    return weights


def _on_replies(
    examples: Sequence[Example],
    others: Sequence[Example],
    embeds: numbers.Embeds,
    scales: Mapping[str, Scale],
    rarity: Matrix,
) -> dict[str, Scorer]:
    """Scorers that keep the examples and learn from the others too."""
    kept = numbers.of_replies([one.sight for one in examples], embeds, SIZES, scales, rarity)
    kept = replace(kept, vectors={name: in_steps(found) for name, found in kept.vectors.items()})
    more = numbers.of_replies([one.sight for one in others], embeds, SIZES, scales, rarity)
    every, taught = kept.and_rows(more), [*examples, *others]
    wanted = np.array([wanted_of(one) for one in taught])
    counts = _counts(taught)
    return {
        f"replies {kind}": fit(every, wanted, counts, kept, {**parts, **LINEAR}, OUTPUTS, RIDGE)
        for kind, parts in KINDS.items()
    }


def _scale(vectors: Matrix) -> Scale:
    return Scale(vectors.mean(0), np.maximum(vectors.std(0), LEAST_SPREAD))


def stored(found: Matrix) -> Matrix:
    """Numbers as they will be read back."""
    return found.astype(np.float16).astype(np.float32)


def _counts(examples: Sequence[Example]) -> Matrix:
    """What each example counts: rarer intents and tones more, each by the fourth root of how rare it is."""
    by_intent, by_tone = _rareness([one.intent for one in examples]), _rareness([one.sentiment for one in examples])
    return np.array((by_intent * by_tone) ** 0.25)


def _rareness(labels: Sequence[str]) -> Matrix:
    """How many times rarer than their mean each label is; those that are missing count as one label."""
    often = Counter(labels)
    return np.array([len(labels) / len(often) / often[label] for label in labels])


def sentences_on_removal(examples: Sequence[Example], on_removal: Sequence[Example]) -> tuple[list[str], list[float]]:
    """What is learned of sentences: those written for it, and those of replies where the label says what they say.

    Of a reply of several sentences that asks for removal it is not known which of them does.
    """
    found: dict[str, float] = {}
    for example in on_removal:
        own = example.sight.sentences
        if example.removal and len(own) <= 3:
            found[" ".join(own)] = ASKED[example.removal]
        elif example.removal == "no":
            found.update(dict.fromkeys(own, 0.0))
    of_replies: dict[str, float] = {}
    for example in examples:
        own = example.sight.sentences
        if example.removal == "no":
            of_replies.update(dict.fromkeys(own, 0.0))
        elif example.removal and len(own) == 1:
            of_replies[own[0]] = ASKED[example.removal]
    others = sorted(of_replies.items())
    chosen = np.random.RandomState(SEED).permutation(len(others))[:SENTENCES_OF_REPLIES]
    found = {**{others[at][0]: others[at][1] for at in sorted(chosen)}, **found}
    found.pop("", None)
    return list(found), list(found.values())


def _on_removal(
    texts: Sequence[str], asked: Sequence[float], embeds: numbers.Embeds, scales: Mapping[str, Scale], rarity: Matrix
) -> dict[str, Scorer]:
    every = numbers.of_sentences(texts, embeds, SIZES, scales, rarity)
    chosen = np.sort(np.random.RandomState(SEED).permutation(len(texts))[:SENTENCES_KEPT])
    kept = every.rows(chosen)
    kept = replace(kept, vectors={name: in_steps(found) for name, found in kept.vectors.items()})
    wanted = np.array(asked, np.float64)[:, None]
    counts = np.ones(len(texts))
    linear = {"characters": LINEAR["characters"]}
    return {
        f"removal {kind}": fit(
            every,
            wanted,
            counts,
            kept,
            {**{part: weight for part, weight in parts.items() if part in kept.vectors}, **linear},
            ("removal",),
            SENTENCE_RIDGE,
        )
        for kind, parts in KINDS.items()
    }


def _curves(weights: Weights, examples: Sequence[Example], embeds: numbers.Embeds) -> dict[str, dict[str, list[float]]]:
    """The curves of each kind of judge, from examples that it did not learn."""
    every = numbers.of_replies(
        [one.sight for one in examples], embeds, SIZES, weights.scales, weights.rarity["replies"]
    )
    return {kind: curves_of(examples, weights.scorers[f"replies {kind}"].scores(every)) for kind in KINDS}


def main() -> None:
    """Train on the data files and write the weights."""
    parser = argparse.ArgumentParser(description="Train the learned judge of replies on the data files beside it.")
    parser.add_argument("--out", type=Path, default=BESIDE)
    out = parser.parse_args().out
    weights = train(*data(), Threads(os.cpu_count() or 1), lambda text: print(text, file=sys.stderr))
    save(weights, out)
    print(f"{out}: {out.stat().st_size:,} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
