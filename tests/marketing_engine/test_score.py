"""The score of a reply: its formula, its weights, and what no weight can change."""

from typing import get_args

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from marketing_engine.config.library import Library
from marketing_engine.config.reply_policy import MOST_STATED, Qualifying, ReplyPolicy, ScoreWeights
from marketing_engine.conversation.reading.judging.score import DEFAULT, qualification, worth_of
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Judgement
from marketing_engine.records.intents import INTENT_WORTH, INTENTS

ALL_YES = dict.fromkeys(BANT_KEYS, "yes")


@pytest.mark.parametrize(
    ("fit", "judged", "score"),
    [
        (90, Judgement("interested"), 85),
        (90, Judgement("interested", bant={"need": "yes"}), 90),
        (90, Judgement("interested", bant={"need": "yes", "budget": "no", "timeline": "no"}), 80),
        (100, Judgement("meeting_request", bant=ALL_YES), 100),
        (0, Judgement("meeting_request"), 50),
        (0, Judgement("objection", bant=dict.fromkeys(BANT_KEYS, "no")), 0),
        (80, Judgement("not_interested", bant=ALL_YES), 40),
        (80, Judgement("interested", sentiment="negative"), 0),
        (80, Judgement("interested", removal="may_be_meant"), 0),
        (80, Judgement("interested", injection=True), 0),
        (80, Judgement("interested", for_person=("sarcasm",)), 0),
    ],
)
def test_the_formula(fit, judged, score):
    """docs/replies.md, "The score"."""
    assert qualification(fit, judged) == score


def test_the_file_that_comes_with_it_has_the_default_weights():
    """And names all of them, each with its reason."""
    weights = Library(ROOT / "config").score_weights()
    assert (weights.fit, weights.stated) == (DEFAULT.fit, DEFAULT.stated)
    assert weights.intents == INTENT_WORTH
    assert set(get_args(Qualifying)) == set(INTENT_WORTH)


def test_the_documentation_has_the_weights():
    """Its table says what the file says."""
    page = (ROOT / "docs" / "replies.md").read_text()
    for name, worth in {**INTENT_WORTH, "fit": DEFAULT.fit, "stated": DEFAULT.stated}.items():
        assert f"`{name}` | {worth} |" in page, name


def test_weights_of_another_taste():
    """A file may change some of them, and the others stay."""
    weights = ReplyPolicy(score={"fit": 0.2, "intents": {"referral": 90}, "stated": 0}).score
    assert qualification(50, Judgement("referral"), weights) == 82
    assert qualification(50, Judgement("meeting_request", bant=ALL_YES), weights) == 90
    assert worth_of("question", weights) == INTENT_WORTH["question"]


@pytest.mark.parametrize(
    "mistake",
    [
        {"fit": 1.5},
        {"stated": MOST_STATED + 1},
        {"stated": -1},
        {"intents": {"question": 101}},
        {"intents": {"question": -1}},
        {"intents": {"not_interested": 10}},
        {"intents": {"unsubscribe": 10}},
        {"intents": {"auto_reply": 10}},
        {"warmth": 3},
    ],
)
def test_weights_that_cannot_be(mistake):
    """No file makes a refusal or a machine worth something."""
    with pytest.raises(ValidationError):
        ReplyPolicy(score=mistake)


def test_a_mistake_in_the_file_keeps_no_reply_waiting(tmp_path):
    """Its score is made of the default weights; what the file orders is an error where it is asked for."""
    (tmp_path / "replies.yaml").write_text("score: {fit: 3}\n")
    assert Library(tmp_path).score_weights() == DEFAULT


WEIGHTS = st.builds(
    ScoreWeights,
    fit=st.floats(0, 1),
    stated=st.integers(0, MOST_STATED),
    intents=st.dictionaries(st.sampled_from(get_args(Qualifying)), st.integers(0, 100)),
)


@given(WEIGHTS, st.integers(0, 100), st.sampled_from(INTENTS))
def test_no_weights_make_more_of_a_reply_than_it_is(weights, fit, intent):
    """A score is 0–100, and what is worth nothing stays so."""
    assert 0 <= qualification(fit, Judgement(intent, bant=ALL_YES), weights) <= 100
    assert qualification(fit, Judgement(intent, bant=ALL_YES, removal="asked"), weights) == 0
