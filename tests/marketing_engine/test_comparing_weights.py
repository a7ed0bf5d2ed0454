"""New weights of the learned judge are taken where they are better, and do no harm to the product's own examples."""

from dataclasses import replace

import pytest

from marketing_engine.conversation.comparing_weights import Figures, Harm, figures_of, harm_of, refusal_of
from marketing_engine.conversation.evaluation.shape import Case, Judged, Labels

DECLINES = Labels("not_interested", ("not_interested",), removal="no")
ASKS = Labels("unsubscribe", ("unsubscribe",), removal="asked")
WANTS = Labels("interested", ("interested",), removal="no", must_not_auto_send=True)

PERSON = Judged("other")
TAKEN_FOR_INTEREST = Judged("interested")
ENDED = Judged("not_interested", needs_human=False, action="none")
SUPPRESSED = Judged("unsubscribe", needs_human=False, action="suppress", suppress=True)
ANSWERED = Judged("interested", needs_human=False, action="auto_reply")
BOUNCED = replace(SUPPRESSED, kind="bounce")


def case(labels: Labels, judged: Judged, id: str = "k1") -> list[Case]:
    """One reply that was judged so."""
    return [Case(id, "", labels, judged)]


@pytest.mark.parametrize(
    ("labels", "before", "after", "harm"),
    [
        (DECLINES, PERSON, ENDED, Harm()),
        (DECLINES, PERSON, PERSON, Harm()),
        (DECLINES, ENDED, SUPPRESSED, Harm(wrong_acts=1, wrong_removals=1)),
        (DECLINES, PERSON, replace(SUPPRESSED, needs_human=True), Harm(wrong_removals=1)),
        (DECLINES, PERSON, BOUNCED, Harm()),
        (DECLINES, PERSON, TAKEN_FOR_INTEREST, Harm(false_interest=1)),
        (DECLINES, PERSON, ANSWERED, Harm(wrong_acts=1, false_interest=1)),
        (WANTS, PERSON, TAKEN_FOR_INTEREST, Harm()),
        (WANTS, PERSON, ENDED, Harm(wrong_acts=1)),
        (WANTS, ENDED, ENDED, Harm()),
        (WANTS, ENDED, PERSON, Harm()),
        (WANTS, PERSON, ANSWERED, Harm(wrong_acts=1)),
        (ASKS, SUPPRESSED, PERSON, Harm(missed_removals=1)),
        (ASKS, SUPPRESSED, ENDED, Harm(wrong_acts=1, missed_removals=1)),
        (ASKS, SUPPRESSED, SUPPRESSED, Harm()),
        (ASKS, PERSON, ANSWERED, Harm(wrong_acts=1, false_interest=1)),
    ],
)
def test_harm(labels, before, after, harm):
    """What the product's weights do wrong too is no harm of the new ones."""
    assert harm_of(case(labels, before), case(labels, after)) == harm


def test_harm_to_one_is_not_made_up_for_by_another():
    """Another wrong act in the place of one that was put right."""
    before = case(WANTS, ENDED, "k1") + case(WANTS, PERSON, "k2")
    after = case(WANTS, PERSON, "k1") + case(WANTS, ENDED, "k2")
    assert harm_of(before, after) == Harm(wrong_acts=1)


def test_figures():
    """Of the examples held back; labels that say nothing of removal have who is `unsubscribe` ask for it."""
    cases = case(DECLINES, ENDED) + case(replace(ASKS, removal=""), ENDED, "k2") + case(WANTS, SUPPRESSED, "k3")
    assert figures_of(cases, 0.881234) == Figures(1, 1, 1, 0, 2, 0.8812)


BEFORE = Figures(right=5, wrong_removals=1, missed_removals=1, false_interest=1, wrong_acts=1, calibration=0.88)


@pytest.mark.parametrize(
    ("change", "harm", "says"),
    [
        ({"right": 6}, Harm(), ""),
        ({"right": 6, "wrong_removals": 0, "missed_removals": 0, "calibration": 0.871}, Harm(), ""),
        ({}, Harm(), "no more of the replies held back rightly"),
        ({"right": 4, "calibration": 0.95}, Harm(), "no more of the replies held back rightly"),
        ({"right": 9, "wrong_removals": 2}, Harm(), "who did not ask"),
        ({"right": 9, "missed_removals": 2}, Harm(), "miss more wishes for no more mail"),
        ({"right": 9, "false_interest": 2}, Harm(), "take more refusals"),
        ({"right": 9}, Harm(false_interest=2), "take 2 more replies of the calibration set for interest"),
        ({"right": 9, "wrong_acts": 2}, Harm(), "with more of the replies held back"),
        ({"right": 9, "calibration": 0.869}, Harm(), "calibration set worse"),
        ({"right": 9}, Harm(wrong_acts=1), ""),
        (
            {"right": 9},
            Harm(wrong_acts=2),
            "finish wrongly, unseen by a person, with 2 more replies of the calibration",
        ),
        ({"right": 9}, Harm(wrong_removals=2), "suppress the writers of 2 more replies of the calibration set"),
        (
            {"right": 9},
            Harm(missed_removals=1),
            "miss the wish for no more mail in 1 more reply of the calibration set",
        ),
    ],
)
def test_what_is_better(change, harm, says):
    """More right among those held back, no new harm; of the product's 0.88 at most a point lost."""
    refused = refusal_of(BEFORE, replace(BEFORE, **change), 0.88, harm)
    assert says in refused and bool(refused) == bool(says)
