"""All figures of a judge, and how JSON has them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from marketing_engine.conversation.evaluation import acts, confidences, intents, statements
from marketing_engine.conversation.evaluation.acts import Answers, Finished
from marketing_engine.conversation.evaluation.confidences import Confidence
from marketing_engine.conversation.evaluation.intents import Calibration, Classes
from marketing_engine.conversation.evaluation.shape import UNREAD, Case, Took
from marketing_engine.conversation.evaluation.statements import Found, Share

NOTHING = Took()


@dataclass(frozen=True)
class Figures:
    """What is measured; `judges` counts the replies by what judged them, `labelled` those with a labelled intent."""

    replies: int
    unread: int
    judges: dict[str, int]
    labelled: int
    strict: Classes
    lenient: Classes
    confusion: dict[str, dict[str, int]]
    calibration: Calibration
    removal: dict[str, dict[str, int]]
    answers: Answers
    finished: Finished
    sentiment: Share
    bant: dict[str, Share]
    injection: Share
    resume_date: Found
    referral: Found
    took: Took
    confidences: dict[str, Confidence]

    @property
    def wrongly_suppressed(self) -> int:
        """How many lose their mail for good without having asked for it."""
        return sum(outcomes["suppressed"] for said, outcomes in self.removal.items() if said != "asked")


def figures_of(cases: Sequence[Case], took: Took = NOTHING) -> Figures:
    """Measure a judge; each figure on the replies that have its label."""
    known = [case for case in cases if case.labels.intent]
    return Figures(
        replies=len(cases),
        unread=sum(case.judged.intent == UNREAD for case in cases),
        judges=dict(Counter(case.judged.judge for case in cases if case.judged.judge).most_common()),
        labelled=len(known),
        strict=intents.classes(known, lenient=False),
        lenient=intents.classes(known, lenient=True),
        confusion=intents.confusion(known),
        calibration=intents.calibration(known),
        removal=acts.removal(cases),
        answers=acts.answers(cases),
        finished=acts.finished(cases),
        sentiment=statements.sentiment(cases),
        bant=statements.bant(cases),
        injection=statements.injection(cases),
        resume_date=statements.resume_dates(cases),
        referral=statements.referrals(cases),
        took=took,
        confidences=confidences.confidences(cases),
    )


def as_record(figures: Figures) -> dict[str, Any]:
    """The figures as docs/replies.md documents them, shares with four digits; null where nothing is labelled."""
    f = figures
    return {
        "replies": f.replies,
        "unread": f.unread,
        "judges": f.judges,
        "seconds": round(f.took.seconds, 2),
        "calls": f.took.calls,
        "dollars": round(f.took.dollars, 6),
        "intent": {
            "labelled": f.labelled,
            "strict": _classes(f.strict),
            "lenient": _classes(f.lenient),
            "confusion": f.confusion,
        },
        "calibration": {
            "error": _rounded(f.calibration.error),
            "bins": [{name: _rounded(value) for name, value in asdict(one).items()} for one in f.calibration.bins],
        },
        "confidence": {
            name: {part: _rounded(value) for part, value in asdict(one).items()} for name, one in f.confidences.items()
        },
        "removal": {**f.removal, "wrongly_suppressed": f.wrongly_suppressed},
        "automatic_answers": asdict(f.answers),
        "finished": {
            **asdict(f.finished),
            "share": _rounded(f.finished.share),
            "right_share": _rounded(f.finished.right_share),
        },
        "sentiment": _share(f.sentiment),
        "bant": {name: _share(found) for name, found in f.bant.items()},
        "injection": _share(f.injection),
        "resume_date": _share(f.resume_date),
        "referral": _share(f.referral),
    }


def _classes(found: Classes) -> dict[str, Any]:
    by_intent = {
        name: {
            **asdict(one),
            "precision": _rounded(one.precision),
            "recall": _rounded(one.recall),
            "f1": _rounded(one.f1),
        }
        for name, one in found.by_intent.items()
    }
    return {
        "macro_f1": _rounded(found.macro_f1),
        "counted": found.counted,
        "accuracy": _rounded(found.accuracy),
        "classes": by_intent,
    }


def _share(found: Share | Found) -> dict[str, Any]:
    return {**asdict(found), "share": _rounded(found.share)}


def _rounded(value: float | None) -> float | None:
    return round(value, 4) if isinstance(value, float) else value
