"""Two judges on removal: what a phrase says and what a learned judge says, in every combination."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.judging.agreement import removal_by_both
from marketing_engine.conversation.reading.judging.shape import REMOVALS, Removal
from marketing_engine.conversation.reading.judging.sight import Opinion, Thresholds
from marketing_engine.conversation.reading.model.learned import THRESHOLDS

NEEDED = Thresholds(with_request=1.0, with_hint=1.1, alone=1.4, look=0.7, answer=0.6)
STRENGTH = {"no": 0, "may_be_meant": 1, "asked": 2}
WORDS = "Take me\n  off it."


def by_both(
    phrase: Removal, whole: float, sentence: float, *, look_alike: bool = False, needed: Thresholds = NEEDED
) -> Removal:
    """What both make of a phrase and of the learned judge's two scores."""
    return explained(phrase, whole, sentence, look_alike=look_alike, needed=needed)[0]


def explained(
    phrase: Removal, whole: float, sentence: float, *, look_alike: bool = False, needed: Thresholds = NEEDED
) -> tuple[Removal, str]:
    """The same with its reason."""
    opinion = Opinion("question", "neutral", {}, {}, whole, sentence, WORDS, 0)
    why = "" if phrase == "no" else "a phrase"
    return removal_by_both(phrase, why, barred=look_alike, opinion=opinion, needed=needed)


@pytest.mark.parametrize(
    ("phrase", "whole", "sentence", "expected"),
    [
        ("asked", 1.0, 1.0, "asked"),
        ("asked", 0.5, 0.5, "asked"),  # exactly enough
        ("asked", 1.0, 0.0, "asked"),  # the phrase is one sign, the whole text another
        ("asked", 0.0, 1.0, "asked"),
        ("asked", 0.4, 0.5, "may_be_meant"),
        ("asked", 0.0, 0.0, "may_be_meant"),
        ("asked", -0.3, 0.2, "may_be_meant"),
        ("may_be_meant", 1.0, 1.0, "asked"),
        ("may_be_meant", 0.6, 0.5, "asked"),
        ("may_be_meant", 0.5, 0.5, "may_be_meant"),
        ("may_be_meant", 0.0, 0.0, "may_be_meant"),
        ("no", 1.0, 1.0, "asked"),
        ("no", 0.8, 0.6, "asked"),
        ("no", 1.5, 0.1, "may_be_meant"),  # one sign, however strong
        ("no", 0.1, 1.5, "may_be_meant"),
        ("no", 0.6, 0.6, "may_be_meant"),
        ("no", 0.35, 0.35, "may_be_meant"),
        ("no", 0.3, 0.3, "no"),
        ("no", -0.2, 0.1, "no"),
    ],
)
def test_two_signs_ask_and_one_may_mean_it(phrase, whole, sentence, expected):
    """Of the phrase, of the whole text, of one sentence."""
    assert by_both(phrase, whole, sentence) == expected


@pytest.mark.parametrize(
    ("phrase", "whole", "sentence", "expected"),
    [
        ("no", 2.0, 2.0, "may_be_meant"),
        ("no", 0.7, 0.7, "may_be_meant"),
        ("no", 0.6, 0.6, "no"),
        ("may_be_meant", 2.0, 2.0, "may_be_meant"),
        ("may_be_meant", 0.0, 0.0, "may_be_meant"),
        ("asked", 1.0, 1.0, "asked"),  # beside what only sounds like a request there is one
        ("asked", 0.0, 0.0, "may_be_meant"),
    ],
)
def test_what_only_sounds_like_a_request_is_no_sign(phrase, whole, sentence, expected):
    """The learned judge alone suppresses nothing there."""
    assert by_both(phrase, whole, sentence, look_alike=True) == expected


SCORES = (-0.5, 0.0, 0.2, 0.35, 0.5, 0.55, 0.7, 0.75, 1.0, 1.5)
EVERY = list(product(REMOVALS, SCORES, SCORES, (False, True), (NEEDED, *THRESHOLDS.values())))


def test_every_combination_keeps_the_rules():
    """A phrase is never forgotten; to ask takes two signs; all but `no` has its reason."""
    for phrase, whole, sentence, look_alike, needed in EVERY:
        said, why = explained(phrase, whole, sentence, look_alike=look_alike, needed=needed)
        case = (phrase, whole, sentence, look_alike, said, why)
        assert said in REMOVALS, case
        assert bool(why) == (said != "no"), case
        assert STRENGTH[said] >= min(STRENGTH[phrase], 1), case
        if said == "asked":
            assert whole + sentence >= needed.with_request, case
            assert phrase == "asked" or not look_alike, case
            assert phrase != "no" or min(whole, sentence) > 0, case


def test_both_kinds_of_the_judge_ask_for_more_where_less_is_sure():
    """No phrase takes more than a hint, a hint more than a request; a look takes least."""
    for needed in THRESHOLDS.values():
        assert needed.look < needed.with_request <= needed.with_hint <= needed.alone


score = st.floats(-1, 2)


@given(st.sampled_from(REMOVALS), st.booleans(), score, score, st.floats(0, 1), st.floats(0, 1))
def test_more_evidence_never_says_less(phrase, look_alike, whole, sentence, more, as_much):
    """In either score; and a stronger phrase beside the same scores says no less than a weaker one."""
    said = STRENGTH[by_both(phrase, whole, sentence, look_alike=look_alike)]
    assert STRENGTH[by_both(phrase, whole + more, sentence + as_much, look_alike=look_alike)] >= said
    assert STRENGTH[by_both("may_be_meant", whole, sentence, look_alike=look_alike)] >= min(said, 1)


def test_the_reason_quotes_their_words_in_one_line():
    """At most 200 characters of them, and what the phrase said stands with a doubt about it."""
    assert explained("no", 1.0, 1.0) == ("asked", "they ask: “Take me off it.”")
    assert explained("no", 0.5, 0.5) == ("may_be_meant", "removal may be meant: “Take me off it.”")
    assert explained("asked", 0.0, 0.0) == ("may_be_meant", "the judges differ; a phrase")
    assert explained("asked", 1.0, 1.0) == ("asked", "a phrase")
    long = Opinion("question", "neutral", {}, {}, 1.0, 1.0, "word\n" * 5_000, 0)
    _, why = removal_by_both("no", "", barred=False, opinion=long, needed=NEEDED)
    assert len(why) < 220 and "\n" not in why
