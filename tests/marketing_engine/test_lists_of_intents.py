"""There is one list of intents; what names intents elsewhere names all of them, or some of them on purpose."""

from itertools import product
from typing import get_args

from marketing_engine.config import reply_policy
from marketing_engine.config.reply_policy import CAREFUL, PERMISSIVE
from marketing_engine.conversation.evaluation import acts
from marketing_engine.conversation.policy import WANTS
from marketing_engine.conversation.reading.judging.shape import REMOVALS
from marketing_engine.conversation.reading.model.examples import OUTPUTS, TASKS
from marketing_engine.records.intents import AUTOMATIC, HIGH_VALUE, INTENT_WORTH, INTENTS, contradiction_in


def test_a_policy_file_names_every_intent_but_one():
    """Of `unsubscribe` there is one thing that can be made, so a file cannot choose."""
    named = get_args(reply_policy.Intent)
    assert tuple(one for one in INTENTS if one != "unsubscribe") == named
    assert CAREFUL.acts.keys() == PERMISSIVE.acts.keys() == set(named)


def test_every_intent_has_words_and_a_score():
    """For a person, and in the learned judge: its outputs begin with them in their order."""
    assert tuple(WANTS) == INTENTS
    assert TASKS["intent"] == OUTPUTS[: len(INTENTS)] == INTENTS


def test_lists_of_some_intents():
    """What is worth something can be weighed in a policy file; the others are parts of the one list."""
    assert set(get_args(reply_policy.Qualifying)) == INTENT_WORTH.keys()
    for some in (
        *(get_args(reply_policy.Answerable), reply_policy.MAY_END_WITHOUT_A_PERSON, reply_policy.MAY_REST),
        *(AUTOMATIC, HIGH_VALUE, acts.MAY_END, acts.MAY_REST),
    ):
        assert set(some) <= set(INTENTS)


def test_what_contradicts_itself():
    """Of all 33 pairs of an intent and a word on removal."""
    refused = {pair for pair in product(INTENTS, REMOVALS) if contradiction_in(*pair)}
    assert refused == {
        *(("unsubscribe", "no"), ("unsubscribe", "may_be_meant")),
        *((intent, "asked") for intent in ("meeting_request", "interested", "not_now", "out_of_office")),
    }
