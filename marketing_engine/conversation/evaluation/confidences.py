"""How well the confidence in each thing that is judged tells how often it is right."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from marketing_engine.conversation.evaluation import statements
from marketing_engine.conversation.evaluation.intents import calibration_of
from marketing_engine.conversation.evaluation.shape import TECHNICAL, Case, ratio
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS


@dataclass(frozen=True)
class Confidence:
    """The mean confidence in a thing, the share that is right, and the calibration error; None of no reply."""

    replies: int
    mean: float | None
    right: float | None
    error: float | None


def confidences(cases: Sequence[Case]) -> dict[str, Confidence]:
    """By thing, over the replies that have its label; bounces, complaints and what was not read state nothing."""
    known = [case for case in cases if case.judged.evidence and case.judged.kind not in TECHNICAL]
    return {name: _confidence(name, right, known) for name, right in RIGHT.items()}


def _confidence(name: str, right: Callable[[Case], bool | None], cases: Sequence[Case]) -> Confidence:
    told = [(case.judged.evidence[name].confidence, right(case)) for case in cases if name in case.judged.evidence]
    known = [(sure, found) for sure, found in told if found is not None]
    mean, share = sum(sure for sure, _ in known), sum(found for _, found in known)
    return Confidence(len(known), ratio(mean, len(known)), ratio(share, len(known)), calibration_of(known).error)


def _intent(case: Case) -> bool | None:
    return case.is_acceptable if case.labels.intent else None


def _sentiment(case: Case) -> bool | None:
    return case.judged.sentiment == case.labels.sentiment if case.labels.sentiment else None


def _bant(key: str) -> Callable[[Case], bool | None]:
    def right(case: Case) -> bool | None:
        wanted = case.labels.bant.get(key)
        return case.judged.bant.get(key, "unknown") == wanted if wanted else None

    return right


def _removal(case: Case) -> bool | None:
    """Of what may be meant: whether it was asked for."""
    wanted = case.labels.removal
    return (wanted == "asked") == (case.judged.removal != "no") if wanted else None


def _resume_date(case: Case) -> bool | None:
    return statements.is_right_day(case) if case.labels.has_resume_date else None


def _referral(case: Case) -> bool | None:
    return statements.is_right_person(case) if case.labels.has_referral else None


def _injection(case: Case) -> bool | None:
    wanted = case.labels.injection
    return None if wanted is None else case.judged.injection == wanted


RIGHT: Mapping[str, Callable[[Case], bool | None]] = {
    "intent": _intent,
    "sentiment": _sentiment,
    **{key: _bant(key) for key in BANT_KEYS},
    "removal": _removal,
    "resume_date": _resume_date,
    "referral": _referral,
    "injection": _injection,
}
"""By thing, whether it was judged rightly; None where it is not labelled."""
