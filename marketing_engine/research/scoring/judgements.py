"""What a judge says of a prospect: points for each part, with its reason, its evidence, and whether it is known."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

DIMENSIONS = ("fit", "intent", "timing", "authority", "budget")
"""What a score is made of; fit is made of the parts industry, size and place, each other one is a part itself."""

PARTS = ("industry", "size", "place", "intent", "timing", "authority", "budget")
"""The weights of an ICP, in the order in which they are told."""


FITS = 50
"""From this score on somebody counts as fitting, where a person's decision is compared with the score."""


@dataclass(frozen=True)
class Reason:
    """One part of a score: `points` of how many, and why.

    `known` is false where nothing is known that could earn or deny points: it earns none, and is no judgement.
    `inferred` is set where the reason is a conclusion and not what the evidence says; `evidence` names facts with
    their source and date.
    """

    part: str
    points: int
    of: int
    why: str
    evidence: tuple[str, ...] = ()
    known: bool = True
    inferred: bool = False

    @property
    def dimension(self) -> str:
        """To what the part counts."""
        return "fit" if self.part in ("industry", "size", "place") else self.part


@dataclass(frozen=True)
class Judgement:
    """A score 0-100 with its reasons, and by which judge; somebody excluded has 0."""

    reasons: tuple[Reason, ...]
    judge: str
    excluded: bool = False

    @property
    def value(self) -> int:
        """The points earned by what is known."""
        return 0 if self.excluded else sum(reason.points for reason in self.reasons)

    @property
    def unknown(self) -> int:
        """The points of parts that nothing is known about: so much more it could be."""
        return 0 if self.excluded else sum(reason.of for reason in self.reasons if not reason.known)

    def as_json(self) -> list[dict[str, Any]]:
        """The reasons as plain records."""
        return [{**asdict(one), "dimension": one.dimension, "evidence": list(one.evidence)} for one in self.reasons]


def reasons_of(records: Sequence[dict[str, Any]]) -> list[Reason]:
    """The reasons as they were stored; those of an older version have no evidence."""
    return [
        Reason(
            part=one["part"],
            points=one["points"],
            of=one["of"],
            why=one["why"],
            evidence=tuple(one.get("evidence", ())),
            known=one.get("known", True),
            inferred=one.get("inferred", False),
        )
        for one in records
    ]
