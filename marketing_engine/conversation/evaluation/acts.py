"""Figures of what would be done: with wishes for no more mail, by automatic answers, and without a person."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from marketing_engine.conversation.evaluation.shape import TECHNICAL, Case, ratio
from marketing_engine.conversation.reading.judging.shape import REMOVALS
from marketing_engine.records.intents import AUTOMATIC

Outcome = Literal["suppressed", "with_a_person", "resting", "answered", "mailed_again"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

RIGHT_OUTCOMES: dict[str, tuple[Outcome, ...]] = {
    "asked": ("suppressed",),
    "may_be_meant": ("with_a_person",),
    "no": ("with_a_person", "resting", "answered", "mailed_again"),
}
"""What is right by what was said of removal; whether the rest of it is right, is measured elsewhere."""

MAY_END = ("not_interested", *AUTOMATIC)
"""Labels with which no act is right. The policy has a list of its own: this one measures it."""
MAY_REST = ("not_now", "out_of_office")


@dataclass(frozen=True)
class Answers:
    """Automatic answers: all, those to replies that a person was needed for, and those to machines."""

    sent: int
    labelled: int
    person_needed: int
    to_machines: int


@dataclass(frozen=True)
class Finished:
    """Replies that the machine would be done with by itself, and those of them with which it is right."""

    labelled: int
    finished: int
    right: int

    @property
    def share(self) -> float | None:
        """Of all that are labelled; None where none is."""
        return ratio(self.finished, self.labelled)

    @property
    def right_share(self) -> float | None:
        """Of those that are finished; None where none is."""
        return ratio(self.right, self.finished)


def outcome_of(case: Case) -> Outcome:
    """What becomes of the person: `resting` after a refusal or a delay; `mailed_again` where the sequence goes on."""
    judged = case.judged
    if judged.suppress:
        return "suppressed"
    if judged.action == "auto_reply":
        return "answered"
    if judged.needs_human:
        return "with_a_person"
    return "resting" if judged.intent in ("not_interested", "not_now") else "mailed_again"


def of_removal(cases: Sequence[Case]) -> list[Case]:
    """The replies that removal is measured on: a bounce or complaint suppresses for a reason of its own."""
    return [
        case for case in cases if case.labels.removal == "asked" or (case.labels.removal and not is_technical(case))
    ]


def removal(cases: Sequence[Case]) -> dict[str, dict[str, int]]:
    """What becomes of those who asked for no more mail, may have meant it, and did not ask."""
    counted = Counter((case.labels.removal, outcome_of(case)) for case in of_removal(cases))
    return {said: {outcome: counted[said, outcome] for outcome in OUTCOMES} for said in REMOVALS}


def answers(cases: Sequence[Case]) -> Answers:
    """How many automatic answers there are, and which should not be."""
    sent = [case for case in cases if case.judged.action == "auto_reply"]
    labelled = [case for case in sent if case.labels.must_not_auto_send is not None or case.labels.removal]
    return Answers(len(sent), len(labelled), sum(map(needs_a_person, sent)), sum(map(_is_to_a_machine, sent)))


def needs_a_person(case: Case) -> bool:
    """Whether a person must answer it, or no answer may be sent."""
    return bool(case.labels.must_not_auto_send) or case.labels.wants_no_mail


def finished(cases: Sequence[Case]) -> Finished:
    """How many of those with a labelled intent the machine finishes with, and how many of them rightly."""
    known = [case for case in cases if case.labels.intent]
    done = [case for case in known if is_finished(case)]
    return Finished(len(known), len(done), sum(map(is_rightly_finished, done)))


def is_finished(case: Case) -> bool:
    """Whether no person sees it."""
    return not case.judged.needs_human


def is_rightly_finished(case: Case) -> bool:
    """Whether its intent is acceptable, and what is done is something that the labels allow."""
    return case.is_acceptable and is_allowed(case)


def is_technical(case: Case) -> bool:
    """Whether it is a bounce or a complaint."""
    return case.judged.kind in TECHNICAL


def is_allowed(case: Case) -> bool:
    """Whether the labels allow what the machine would do, for a case that it finishes with."""
    labels, judged = case.labels, case.judged
    if judged.suppress:
        return labels.wants_no_mail or is_technical(case)
    if labels.wants_no_mail or labels.removal == "may_be_meant":
        return False
    if judged.action == "auto_reply":
        return not labels.must_not_auto_send and not _is_to_a_machine(case)
    fitting = MAY_REST if judged.action == "snooze" else MAY_END
    return not set(fitting).isdisjoint(labels.acceptable)


def _is_to_a_machine(case: Case) -> bool:
    return case.labels.intent in AUTOMATIC
