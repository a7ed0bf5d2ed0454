"""Whether one kind of message is answered more often than another, said only where chance is no good explanation.

Each kind is tested against all others of its dimension by Fisher's exact test; over all tests of a report Holm's
procedure (1979) keeps the chance of even one false claim below ALPHA. Only first messages to a person are compared: a
follow-up goes to those who did not answer. Messages of one session are no strangers to each other; how much less they
tell is measured by how much the rates of sessions scatter (`scatter`), and all counts are divided by it, as Rao and
Scott (1992) do with clustered counts.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import NormalDist

from marketing_engine.session_manager.tallies import NOT_SAID, Tally

ALPHA = 0.03
"""Under the promised 5 %, since the same data come up in several reports."""

POWER = 0.9
"""Over the promised 80 %: the formula is an approximation, and scatter by chance costs a little."""

LIFT = 0.4
"""The relative difference that the stated sample sizes are for."""

BASE = 0.15
"""The rate they assume where none was seen."""

MANY = 20_000
"""From so many messages on the exact test is approximated: it would take seconds."""

LEAST = 20
"""A kind with fewer messages, or fewer on the other side, is not tested: nothing could be found."""


@dataclass(frozen=True)
class Comparison:
    """One kind against the others of its dimension. `p` is corrected for the number of tests made."""

    dimension: str
    kind: str
    one: Tally
    others: Tally
    p: float
    tests: int
    scatter: float = 1.0

    @property
    def concluded(self) -> bool:
        """Whether the difference is claimed."""
        return self.p < ALPHA

    @property
    def lift(self) -> float | None:
        """The relative difference: 0.4 is 40 % more answers; None where the others have none."""
        one, others = self.one.rate or 0.0, self.others.rate or 0.0
        return one / others - 1 if others else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the difference of the rates (Newcombe 1998, method 10)."""
        (low_1, high_1), (low_2, high_2) = (
            wilson(_thin(self.one, self.scatter)),
            wilson(_thin(self.others, self.scatter)),
        )
        p_1, p_2 = self.one.rate or 0.0, self.others.rate or 0.0
        d = p_1 - p_2
        low = d - math.hypot(p_1 - low_1, high_2 - p_2)
        high = d + math.hypot(high_1 - p_1, p_2 - low_2)
        return low, high

    @property
    def more_needed(self) -> int:
        """How many more messages the smaller side needs before a difference of LIFT would be found (see `needed`)."""
        base = self.others.rate or BASE
        return max(0, math.ceil(needed(base, self.tests) * self.scatter) - min(self.one.sent, self.others.sent))


def wilson(tally: Tally, confidence: float = 0.95) -> tuple[float, float]:
    """The interval of a rate (Wilson 1927)."""
    n, k = tally.sent, tally.answered
    if not n:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    middle = (k + z * z / 2) / (n + z * z)
    half = z * math.sqrt(k * (n - k) / n + z * z / 4) / (n + z * z)
    return max(0.0, middle - half), min(1.0, middle + half)


def scatter(sessions: Iterable[Tally]) -> float:
    """How much more the rates of sessions scatter than by chance: Pearson's statistic by its freedom, at least 1."""
    some = [one for one in sessions if one.sent]
    sent, answered = sum(one.sent for one in some), sum(one.answered for one in some)
    if len(some) < 2 or not 0 < answered < sent:
        return 1.0
    p = answered / sent
    pearson = sum((one.answered - one.sent * p) ** 2 / (one.sent * p * (1 - p)) for one in some)
    return max(1.0, pearson / (len(some) - 1))


def _thin(tally: Tally, scatter: float) -> Tally:
    """The counts that tell as much, were all messages strangers to each other."""
    sent = max(1, round(tally.sent / scatter))
    return Tally(sent, min(sent, round(tally.answered / scatter)))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def fisher(one: Tally, others: Tally) -> float:
    """The two-sided p of Fisher's exact test: how probable so unlikely a table is if the kind made no difference."""
    n, k = one.sent + others.sent, one.answered + others.answered
    if n > MANY:
        return _normal(one, others)
    whole = _log_choose(n, k)

    def log_chance(answered: int) -> float:
        return _log_choose(one.sent, answered) + _log_choose(others.sent, k - answered) - whole

    limit = log_chance(one.answered) + 1e-9
    chances = (log_chance(x) for x in range(max(0, k - others.sent), min(k, one.sent) + 1))
    return min(1.0, math.fsum(math.exp(chance) for chance in chances if chance <= limit))


def _normal(one: Tally, others: Tally) -> float:
    """The same by the normal approximation with Yates's correction, which is as good with so many."""
    n = one.sent + others.sent
    p = (one.answered + others.answered) / n
    spread = math.sqrt(p * (1 - p) * (1 / one.sent + 1 / others.sent))
    if not spread:
        return 1.0
    apart = abs(one.answered / one.sent - others.answered / others.sent)
    apart -= (1 / one.sent + 1 / others.sent) / 2
    return 2 * (1 - NormalDist().cdf(max(0.0, apart) / spread))


def needed(base: float, tests: int, lift: float = LIFT, power: float = POWER) -> int:
    """Messages on each side with which a relative `lift` on a `base` rate is found with this chance in so many tests.

    The normal approximation with the continuity correction that fits Fisher's test (Casagrande, Pike and Smith 1978),
    at the level that Holm's procedure has for its first step.
    """
    p_1, p_2 = base, min(0.99, base * (1 + lift))
    mean = (p_1 + p_2) / 2
    a = NormalDist().inv_cdf(1 - ALPHA / max(1, tests) / 2)
    b = NormalDist().inv_cdf(power)
    d = abs(p_2 - p_1)
    n = ((a * math.sqrt(2 * mean * (1 - mean)) + b * math.sqrt(p_1 * (1 - p_1) + p_2 * (1 - p_2))) / d) ** 2
    return math.ceil(n / 4 * (1 + math.sqrt(1 + 4 / (n * d))) ** 2)


def compare(tallies: Mapping[str, Mapping[str, Tally]], scatter: float = 1.0) -> list[Comparison]:
    """The comparison of each dimension that stands out most, surest first; what cannot be tested is left out."""
    raw = [
        (fisher(_thin(one, scatter), _thin(others, scatter)), dimension, kind, one, others)
        for dimension, found in tallies.items()
        for kind, one, others in _pairs(found)
        if min(one.sent, others.sent) >= LEAST
    ]
    raw.sort(key=lambda test: test[:3])
    best: dict[str, Comparison] = {}
    highest = 0.0
    for rank, (p, dimension, kind, one, others) in enumerate(raw):
        highest = max(highest, min(1.0, p * (len(raw) - rank)))
        best.setdefault(dimension, Comparison(dimension, kind, one, others, highest, len(raw), scatter))
    return list(best.values())


def _pairs(found: Mapping[str, Tally]) -> list[tuple[str, Tally, Tally]]:
    """Each kind and the sum of the others; of two kinds the one answered more often."""
    known = {kind: one for kind, one in found.items() if kind != NOT_SAID and one.rate is not None}
    sent = sum(one.sent for one in known.values())
    answered = sum(one.answered for one in known.values())
    pairs = [(kind, one, Tally(sent - one.sent, answered - one.answered)) for kind, one in known.items()]
    if len(pairs) == 2:
        pairs = [max(pairs, key=lambda pair: (pair[1].rate or 0, pair[0]))]
    return [pair for pair in pairs if pair[2].sent]
