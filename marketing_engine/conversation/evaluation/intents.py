"""Figures of intents: precision, recall and F1 by class, the confusion of classes, and calibration."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from marketing_engine.conversation.evaluation.shape import Case, ratio
from marketing_engine.records.intents import INTENTS

BINS = 10


@dataclass(frozen=True)
class ClassFigures:
    """One intent: how many replies have it, how many were given it, how many of these rightly."""

    labelled: int
    got: int
    right: int

    @property
    def precision(self) -> float | None:
        """Of those that were given it, the share that has it; None where it was given to none."""
        return ratio(self.right, self.got)

    @property
    def recall(self) -> float | None:
        """Of those that have it, the share that was given it; None where none has it."""
        return ratio(self.right, self.labelled)

    @property
    def f1(self) -> float:
        """The harmonic mean of both, 0 where none is right."""
        return 2 * self.right / (self.got + self.labelled) if self.right else 0.0


@dataclass(frozen=True)
class Classes:
    """All intents that a reply is labelled with or was given.

    `macro_f1` is the plain mean over the `counted` ones that are labelled. An intent is not counted where each of its
    replies was given another acceptable one, and no reply it: then nothing was measured of it.
    """

    by_intent: dict[str, ClassFigures]
    macro_f1: float
    accuracy: float
    counted: int = 0


@dataclass(frozen=True)
class Bin:
    """Replies with a confidence in [low, high), in the last bin [low, high]: means, None where it is empty."""

    low: float
    high: float
    count: int
    confidence: float | None
    acceptable: float | None


@dataclass(frozen=True)
class Calibration:
    """Bins of equal width, and the expected calibration error: the mean over replies of how far their bin is off."""

    bins: tuple[Bin, ...]
    error: float | None


def classes(cases: Sequence[Case], *, lenient: bool) -> Classes:
    """Figures by intent. Lenient: a reply that was given any of its acceptable intents is one of that intent."""
    pairs = [(_wanted(case, lenient=lenient), case.judged.intent) for case in cases]
    labelled, got = Counter(wanted for wanted, _ in pairs), Counter(found for _, found in pairs)
    right = Counter(wanted for wanted, found in pairs if wanted == found)
    known = {case.labels.intent for case in cases}
    names = sorted(known | labelled.keys() | got.keys(), key=_place)
    by_intent = {name: ClassFigures(labelled[name], got[name], right[name]) for name in names}
    counted = [name for name in known if labelled[name] or got[name]]
    macro = sum(by_intent[name].f1 for name in counted) / len(counted) if counted else 0.0
    return Classes(by_intent, macro, right.total() / len(pairs) if pairs else 0.0, len(counted))


def confusion(cases: Sequence[Case]) -> dict[str, dict[str, int]]:
    """How often each intent was given to replies that are labelled with each; only what happened."""
    table: dict[str, Counter[str]] = {}
    for case in sorted(cases, key=lambda one: (_place(one.labels.intent), _place(one.judged.intent))):
        table.setdefault(case.labels.intent, Counter())[case.judged.intent] += 1
    return {wanted: dict(got) for wanted, got in table.items()}


def calibration(cases: Sequence[Case]) -> Calibration:
    """How well the confidence tells the share of acceptable intents; without mails that were not read."""
    known = [(case.judged.confidence, case.is_acceptable) for case in cases]
    return calibration_of([(sure, right) for sure, right in known if sure is not None])


def calibration_of(judged: Sequence[tuple[float, bool]]) -> Calibration:
    """The same of anything that is right or not, with the confidence in it."""
    sorted_in: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for sure, right in judged:
        sorted_in[min(int(sure * BINS), BINS - 1)].append((sure, right))
    bins = tuple(_bin(place, found) for place, found in enumerate(sorted_in))
    count = sum(one.count for one in bins)
    off = sum(one.count * abs((one.acceptable or 0.0) - (one.confidence or 0.0)) for one in bins)
    return Calibration(bins, ratio(off, count))


def _bin(place: int, found: list[tuple[float, bool]]) -> Bin:
    count = len(found)
    confidence = ratio(sum(share for share, _ in found), count)
    acceptable = ratio(sum(right for _, right in found), count)
    return Bin(place / BINS, (place + 1) / BINS, count, confidence, acceptable)


def _wanted(case: Case, *, lenient: bool) -> str:
    return case.judged.intent if lenient and case.is_acceptable else case.labels.intent


def _place(intent: str) -> int:
    return INTENTS.index(intent) if intent in INTENTS else len(INTENTS)
