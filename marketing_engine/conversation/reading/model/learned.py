"""The learned judge: what a reply wants, in which tone, what it states, and how much speaks for removal."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Evidence
from marketing_engine.conversation.reading.judging.sight import HINTS, Opinion, Sight, Thresholds
from marketing_engine.conversation.reading.model import numbers
from marketing_engine.conversation.reading.model.characters import PLACES
from marketing_engine.conversation.reading.model.curves import TONE_CURVE, toned
from marketing_engine.conversation.reading.model.embedding import LARGE, SMALL, Embedder, installed, sizes_of
from marketing_engine.conversation.reading.model.examples import OUTPUTS, TASKS, TONES
from marketing_engine.conversation.reading.model.fitting import leads, on_curve
from marketing_engine.conversation.reading.model.numbers import Embeds
from marketing_engine.conversation.reading.model.scoring import Scorer
from marketing_engine.conversation.reading.model.shape import Matrix, Numbers
from marketing_engine.conversation.reading.model.weights import BESIDE, Weights, load

VERSION = "learned-1"
LOOKED_AT = 0.15
"""Score of a sentence by the smaller embedding alone from which the larger one looks at it too."""
MOST_LOOKED_AT = 6
SAYS_NOTHING = ("neutral", "unknown")
"""Answers that rest on no words."""
CURVE = 3
"""Numbers of a curve that turns a lead and a score into a confidence."""

THRESHOLDS = {
    "e5+use": Thresholds(with_request=1.0, with_hint=1.0, alone=1.25, look=0.7, answer=0.6),
    "use": Thresholds(with_request=1.2, with_hint=1.2, alone=1.3, look=0.7, answer=0.65),
}
"""Chosen by some 2,600 texts that ask for nothing, those to measure on among them: with both embeddings five of them
would be suppressed. docs/quality.md says which figures this makes kinder."""


class LearnedJudge:
    """Trained weights and the embeddings that are installed, loaded once.

    Raises OSError, ValueError, KeyError where the file cannot be read or belongs to another version.
    """

    def __init__(
        self, kind: str = "", path: Path = BESIDE, weights: Weights | None = None, embeds: Embeds | None = None
    ) -> None:
        """Of the `weights`, if they are given, else of those in the file; `embeds` may know texts already."""
        self.kind = kind or installed()
        self._weights = weights or load(path)
        _check(self._weights, self.kind)
        self._embedder = _Remembering(embeds or Embedder())
        self._sizes = sizes_of(self.kind)

    @property
    def name(self) -> str:
        """Such as `learned-1 (e5+use)`, or `learned-1 (e5+use, own)` with weights that the user's examples changed."""
        return f"{VERSION} ({self.kind}, own)" if "own" in self._weights.facts else f"{VERSION} ({self.kind})"

    @property
    def needed(self) -> Thresholds:
        """What its scores on removal take to count."""
        return THRESHOLDS[self.kind]

    def opinion(self, sight: Sight) -> Opinion:
        """What it says of a reply."""
        self._embedder.forget()
        curves = self._weights.facts["curves"][self.kind]
        scores = toned(self._scorer("replies").scores(self._of_replies([sight], self._sizes)), curves)[0]
        by_sentence = self._by_sentence(sight.sentences)
        removal_sentence, removal_words = self._removal(sight.sentences)
        if not np.isfinite([*scores, removal_sentence]).all():
            raise ValueError("a score that is no number")  # compared with a threshold it would say whatever
        answers: dict[str, str] = {}
        evidence: dict[str, Evidence] = {}
        for task, options in TASKS.items():
            columns = [OUTPUTS.index(one) for one in options]
            answer = options[int(scores[columns].argmax())]
            sure = float(on_curve(np.array(curves[task]), leads(scores[None, columns]))[0])
            answers[task] = answer.removeprefix(f"{task} ")
            at = int(by_sentence[:, OUTPUTS.index(answer)].argmax()) if len(sight.sentences) else -1
            says = at >= 0 and answers[task] not in SAYS_NOTHING
            evidence[task] = Evidence(sure, sight.sentences[at] if says else "")
        return Opinion(
            answers["intent"],
            answers["sentiment"],  # type: ignore[arg-type]  # one of `TONES`
            {key: answers[key] for key in BANT_KEYS},  # type: ignore[misc]
            evidence,
            float(scores[OUTPUTS.index("removal")]),
            removal_sentence,
            removal_words,
            float(scores[OUTPUTS.index("answerable")]),
        )

    def _scorer(self, task: str, kind: str = "") -> Scorer:
        return self._weights.scorers[f"{task} {kind or self.kind}"]

    def _of_replies(self, sights: Sequence[Sight], sizes: Sequence[str]) -> Numbers:
        weights = self._weights
        return numbers.of_replies(sights, self._embedder, sizes, weights.scales, weights.rarity["replies"])

    def _of_sentences(self, task: str, texts: Sequence[str], sizes: Sequence[str]) -> Numbers:
        weights = self._weights
        return numbers.of_sentences(texts, self._embedder, sizes, weights.scales, weights.rarity[task])

    def _by_sentence(self, sentences: Sequence[str]) -> Matrix:
        """(sentences, outputs) by the smaller embedding, to tell which one speaks most for an answer."""
        if not sentences:
            return np.zeros((0, len(OUTPUTS)))
        of = self._of_sentences("replies", sentences, ("small",))
        none = {"answered_small": np.zeros_like(of.vectors["small"])}
        return self._scorer("replies", "use").scores(Numbers({**of.vectors, **none}, of.linear))

    def _removal(self, sentences: Sequence[str]) -> tuple[float, str]:
        """The most that a sentence says for removal, and which one does; (0, "") where there is no sentence."""
        if not sentences:
            return 0.0, ""
        small = self._scorer("removal", "use").scores(self._of_sentences("removal", sentences, ("small",)))[:, 0]
        if self.kind == "use":
            return float(small.max()), sentences[int(small.argmax())]
        ranked = sorted(range(len(sentences)), key=lambda at: -small[at])[:MOST_LOOKED_AT]
        near = [at for at in ranked if small[at] >= LOOKED_AT]
        if not near:
            return float(small.max()), sentences[ranked[0]]
        texts = [sentences[at] for at in near]
        scores = self._scorer("removal").scores(self._of_sentences("removal", texts, self._sizes))[:, 0]
        return float(scores.max()), texts[int(scores.argmax())]


def readable(path: Path) -> Weights | None:
    """The weights of a file; None where it cannot be read or belongs to another version."""
    try:
        weights = load(path)
        _check(weights, installed())
    except (OSError, ValueError, KeyError):
        return None
    return weights


def _check(weights: Weights, kind: str) -> None:
    """Raise ValueError or KeyError for weights that are damaged or do not fit what is seen of a reply now."""
    features = {"characters": PLACES, "hints": len(HINTS)}
    for name in {"use", kind}:
        scorer, curves = weights.scorers[f"replies {name}"], weights.facts["curves"][name]
        found = {part: len(of_part) for part, of_part in scorer.linear.items()}
        if (scorer.outputs, found, set(curves)) != (OUTPUTS, features, {*TASKS, *TONES}):
            raise ValueError("the weights belong to another version")
        for names, size in ((TASKS, CURVE), (TONES, TONE_CURVE)):
            as_numbers = np.array([curves[one] for one in names], np.float64)  # refuses those of several lengths
            if as_numbers.shape != (len(names), size) or not np.isfinite(as_numbers).all():
                raise ValueError("a curve of the weights is none")
        for task in ("replies", "removal"):
            _check_sizes(weights, weights.scorers[f"{task} {name}"], task)


def _check_sizes(weights: Weights, scorer: Scorer, task: str) -> None:
    """Raise ValueError or KeyError where a scorer does not fit the embeddings and the pieces of words."""
    for part in scorer.parts:
        size = part.removeprefix("answered_")
        dimensions = {"large": LARGE, "small": SMALL}[size]
        if scorer.kept[part].vectors.shape[1] != dimensions or weights.scales[size].mean.shape != (dimensions,):
            raise ValueError("the weights belong to other embeddings")
    if weights.rarity[task].shape != (PLACES,) or len(scorer.linear["characters"]) != PLACES:
        raise ValueError("the weights belong to another version")


class _Remembering:
    """Embeds a text once an opinion: a reply of one sentence is looked at as a whole and as a sentence."""

    def __init__(self, embedder: Embeds) -> None:
        self._embedder = embedder
        self._known: dict[tuple[str, str], Matrix] = {}

    def forget(self) -> None:
        self._known.clear()

    def large(self, texts: Sequence[str]) -> Matrix:
        return self._each("large", texts)

    def small(self, texts: Sequence[str]) -> Matrix:
        return self._each("small", texts)

    def _each(self, size: str, texts: Sequence[str]) -> Matrix:
        missing = [text for text in dict.fromkeys(texts) if (size, text) not in self._known]
        if missing:
            found = getattr(self._embedder, size)(missing)
            self._known.update({(size, text): row for text, row in zip(missing, found, strict=True)})
        return np.stack([self._known[size, text] for text in texts])
