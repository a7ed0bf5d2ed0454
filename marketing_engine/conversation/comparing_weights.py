"""Whether new weights of the learned judge are better and do no harm: by what would be done with labelled replies."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from marketing_engine.config.reply_policy import PERMISSIVE
from marketing_engine.conversation.evaluation import acts
from marketing_engine.conversation.evaluation.reading_lines import judged_of, labels_of
from marketing_engine.conversation.evaluation.shape import Case
from marketing_engine.conversation.judged_files import record_of
from marketing_engine.conversation.reading.judging.sight import Learned
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.model.examples import RECEIVED
from marketing_engine.conversation.reading.reading import read
from marketing_engine.records.intents import HIGH_VALUE

POLICY = PERMISSIVE
"""Every automatic act that there is."""
MOST_LOST = 0.01
"""Share of acceptable intents on the calibration set that new weights may lose against the product's."""
BY_CHANCE = 1
"""Replies of the calibration set that new weights may finish wrongly where the product's do not: one is no proof."""


@dataclass(frozen=True)
class Figures:
    """How weights do.

    Of the examples held back: `right` get an acceptable intent; `wrong_removals` are suppressed though they did not
    ask; `missed_removals` asked and are not suppressed; `false_interest` declined or asked for no more mail and are
    taken for interest; with `wrong_acts` the machine is done in a way that the labels forbid. `calibration` is the
    share (0–1) of acceptable intents on the calibration set.
    """

    right: int
    wrong_removals: int
    missed_removals: int
    false_interest: int
    wrong_acts: int
    calibration: float


@dataclass(frozen=True)
class Harm:
    """Replies of the calibration set with which the new weights do harm and the product's do not.

    Of `missed_removals` and `false_interest` it is how many more there are in all.
    """

    wrong_acts: int = 0
    wrong_removals: int = 0
    missed_removals: int = 0
    false_interest: int = 0


def case_of(line: Mapping[str, Any], record: Mapping[str, Any]) -> Case:
    """A labelled reply, with the record of what was judged of it."""
    return Case(str(line["id"]), "", labels_of(line), judged_of(record))


def cases_by(judge: Learned, rows: Iterable[Mapping[str, Any]]) -> list[Case]:
    """The product's own rows, each read as a mail; in this process, which strangers' texts must not be."""
    readings = ((row, read(from_text(row["subject"], row["body"], {}), (), RECEIVED, judge)) for row in rows)
    return [case_of(row, record_of(reading, POLICY)) for row, reading in readings]


def figures_of(held_back: Sequence[Case], calibration: float) -> Figures:
    """What weights do with the replies held back; `calibration` is their share there."""
    return Figures(
        right=sum(case.is_acceptable for case in held_back),
        wrong_removals=len(_ids(held_back, _is_wrongly_suppressed)),
        missed_removals=len(_ids(held_back, _is_missed)),
        false_interest=len(_ids(held_back, _is_taken_for_interest)),
        wrong_acts=len(_ids(held_back, _is_wrongly_finished)),
        calibration=round(calibration, 4),
    )


def harm_of(by_product: Sequence[Case], by_new: Sequence[Case]) -> Harm:
    """The harm that the new weights do to the calibration set, which the product's weights do not do."""

    def count(is_so: Callable[[Case], bool], *, in_all: bool) -> int:
        before, after = _ids(by_product, is_so), _ids(by_new, is_so)
        return max(0, len(after) - len(before)) if in_all else len(after - before)

    return Harm(
        wrong_acts=count(_is_wrongly_finished, in_all=False),
        wrong_removals=count(_is_wrongly_suppressed, in_all=False),
        missed_removals=count(_is_missed, in_all=True),
        false_interest=count(_is_taken_for_interest, in_all=True),
    )


def refusal_of(old: Figures, new: Figures, product: float, harm: Harm) -> str:
    """Why the old weights stay; empty where the new ones are better.

    `product` is the share of acceptable intents that the product's weights have on the calibration set.
    """
    reasons = {
        f"finish wrongly, unseen by a person, with {_more(harm.wrong_acts)} of the calibration set": (
            harm.wrong_acts > BY_CHANCE
        ),
        f"suppress the writers of {_more(harm.wrong_removals)} of the calibration set who do not ask for it": (
            harm.wrong_removals
        ),
        f"miss the wish for no more mail in {_more(harm.missed_removals)} of the calibration set": harm.missed_removals,
        f"take {_more(harm.false_interest)} of the calibration set for interest that decline": harm.false_interest,
        "judge the product's calibration set worse by more than a point": new.calibration < product - MOST_LOST,
        "suppress more writers, among those held back, who did not ask for it": new.wrong_removals > old.wrong_removals,
        "miss more wishes for no more mail among the replies held back": new.missed_removals > old.missed_removals,
        "take more refusals among the replies held back for interest": new.false_interest > old.false_interest,
        "finish wrongly, unseen by a person, with more of the replies held back": new.wrong_acts > old.wrong_acts,
        "judge no more of the replies held back rightly": new.right <= old.right,
    }
    return next((f"the new weights would {what}" for what, is_so in reasons.items() if is_so), "")


def _more(number: int) -> str:
    return f"{number} more {'reply' if number == 1 else 'replies'}"


def _ids(cases: Sequence[Case], is_so: Callable[[Case], bool]) -> set[str]:
    return {case.id for case in cases if is_so(case)}


def _is_wrongly_finished(case: Case) -> bool:
    """Also where it is answered as what it is not: labels forbid no answer to a polite refusal."""
    is_wrong_answer = case.judged.action == "auto_reply" and not case.is_acceptable
    return acts.is_finished(case) and (is_wrong_answer or not acts.is_allowed(case))


def _is_wrongly_suppressed(case: Case) -> bool:
    return case.judged.suppress and not case.labels.wants_no_mail and not acts.is_technical(case)


def _is_missed(case: Case) -> bool:
    return case.labels.wants_no_mail and not case.judged.suppress


def _is_taken_for_interest(case: Case) -> bool:
    refuses = case.labels.intent in ("not_interested", "unsubscribe") and set(HIGH_VALUE).isdisjoint(
        case.labels.acceptable
    )
    return refuses and case.judged.intent in HIGH_VALUE
