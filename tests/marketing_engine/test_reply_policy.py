"""What is done with a mail, by what was judged of it: the acts that always hold, and those of the policy file."""

from dataclasses import replace

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from marketing_engine.config.library import Library
from marketing_engine.config.reply_policy import CAREFUL, PERMISSIVE, ReplyPolicy
from marketing_engine.conversation.policy import Situation, decide
from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.conversation.reading.judging.reasons import REASONS
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Bounce, Kind
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reading import Reading

ENGLISH = Situation(template_language="en")
QUESTION = Judgement("question", confidence=0.9, language="en")
REPLY = Kind("reply")


def reading(judged: Judgement, kind: Kind = REPLY) -> Reading:
    """A mail of which this was judged."""
    return Reading(CutText("How does it work?"), kind, judged)


def test_the_file_that_comes_with_it_is_the_careful_policy():
    """No reply is answered automatically unless a campaign says so."""
    policy = Library(ROOT / "config").reply_policy()
    assert (policy.acts, policy.automatic_answers) == (CAREFUL.acts, CAREFUL.automatic_answers)
    assert CAREFUL.automatic_answers == {}


@pytest.mark.parametrize(
    ("judged", "action", "needs_human"),
    [
        (QUESTION, "draft", True),
        (Judgement("interested", confidence=0.9, language="en"), "draft", True),
        (Judgement("meeting_request", confidence=0.9), "closer", True),
        (Judgement("objection", confidence=0.9), "draft", True),
        (Judgement("not_now", confidence=0.9, resume_date="2027-03-01"), "snooze", True),
        (Judgement("not_now", confidence=0.6, resume_date="2027-03-01"), "draft", True),
        (Judgement("not_now", confidence=0.9), "draft", True),
        (Judgement("not_interested", confidence=0.9), "none", False),
        (Judgement("not_interested", confidence=0.4), "draft", True),
        (Judgement("not_interested", confidence=0.9, for_person=("anger",)), "draft", True),
        (Judgement("referral", confidence=0.9), "refer", True),
        (Judgement("other", confidence=0.9), "draft", True),
        (Judgement("unsubscribe", removal="asked"), "suppress", False),
        (Judgement("not_interested", confidence=0.9, removal="may_be_meant"), "draft", True),
        (Judgement("meeting_request", confidence=0.9, removal="may_be_meant"), "closer", True),
        (Judgement("an intent that a judge made up", confidence=1), "draft", True),
    ],
)
def test_the_careful_policy(judged, action, needs_human):
    """What a person's reply leads to."""
    act = decide(CAREFUL, reading(judged), ENGLISH)
    assert (act.action, act.needs_human) == (action, needs_human)
    assert act.why
    assert act.suppresses == (judged.removal == "asked")


def test_a_delay_rests_until_its_date_and_then_waits_for_a_person():
    """Nothing is to be done before."""
    act = decide(CAREFUL, reading(Judgement("not_now", confidence=0.9, resume_date="2027-03-01")), ENGLISH)
    assert (act.needs_human, act.waits_now) == (True, False)
    assert decide(CAREFUL, reading(Judgement("not_now", confidence=0.9)), ENGLISH).waits_now


@pytest.mark.parametrize(
    ("reason", "rests"),
    [("price", True), ("condition", True), ("machine", True), ("legal", False), ("anger", False), ("grief", False)],
)
def test_the_reasons_that_a_sure_refusal_or_delay_may_give(reason, rests):
    """Others, and a judge that is less sure, take a person."""
    for intent in ("not_interested", "not_now"):
        judged = Judgement(intent, confidence=0.8, resume_date="2027-03-01", for_person=(REASONS[reason],))
        assert decide(CAREFUL, reading(judged), ENGLISH).waits_now != rests
        assert decide(CAREFUL, reading(replace(judged, confidence=0.6)), ENGLISH).waits_now


@pytest.mark.parametrize(
    ("kind", "intent", "action", "needs_human"),
    [
        (
            Kind("bounce", bounce=Bounce("a@x.example", "5.1.1", "hard", "no such user")),
            "auto_reply",
            "suppress",
            False,
        ),
        (Kind("bounce", bounce=Bounce("a@x.example", "4.2.2", "soft", "mailbox full")), "auto_reply", "none", False),
        (Kind("bounce", bounce=Bounce("a@x.example", "5.7.1", "block", "spam")), "auto_reply", "none", False),
        (Kind("complaint", "a feedback report"), "auto_reply", "suppress", False),
        (Kind("own"), "auto_reply", "none", False),
        (Kind("auto_reply", automatic="absence", resume_date="2027-01-11"), "out_of_office", "snooze", False),
        (Kind("auto_reply", automatic="absence"), "out_of_office", "none", False),
        (Kind("auto_reply", automatic="ticket"), "auto_reply", "none", False),
        (Kind("auto_reply", automatic="left", contact=Contact("Ada Nowhere")), "auto_reply", "refer", True),
        (Kind("auto_reply", automatic="left"), "auto_reply", "draft", True),
        (Kind("calendar", calendar="accepted"), "meeting_request", "closer", True),
        (Kind("calendar", calendar="declined"), "not_interested", "draft", True),
    ],
)
def test_what_machines_send_is_never_answered(kind, intent, action, needs_human):
    """Neither under the careful policy nor under the one that allows everything."""
    for policy in (CAREFUL, PERMISSIVE):
        act = decide(policy, reading(Judgement(intent, confidence=0.95, language="en"), kind), ENGLISH)
        assert (act.action, act.needs_human) == (action, needs_human)


def test_an_automatic_answer_needs_all_of_its_evidence():
    """Allowed, sure enough, in the template's language, the person's first mail, and nothing that speaks against it."""
    assert decide(PERMISSIVE, reading(QUESTION), ENGLISH).action == "auto_reply"
    assert decide(CAREFUL, reading(QUESTION), ENGLISH, {"question": 0.8}).action == "auto_reply"
    assert decide(PERMISSIVE, reading(QUESTION), ENGLISH, {}).action == "draft"
    assert decide(CAREFUL, reading(QUESTION), ENGLISH, {"question": 0.95}).action == "draft"
    for change in (
        {"for_person": ("price or contract",)},
        {"removal": "may_be_meant"},
        {"language": "sv"},
        {"language": ""},
        {"sentiment": "negative"},
        {"injection": True},
        {"intent": "meeting_request"},
        {"intent": "objection"},
    ):
        assert decide(PERMISSIVE, reading(replace(QUESTION, **change)), ENGLISH).action != "auto_reply", change
    for situation in (
        Situation(),
        Situation("de"),
        Situation("en", wrote_before=True),
        Situation("en", doubts=("not from ada@x.example",)),
    ):
        act = decide(PERMISSIVE, reading(QUESTION), situation)
        assert (act.action, act.needs_human) == ("draft", True)


@given(
    judged=st.builds(
        Judgement,
        intent=st.sampled_from(["question", "interested", "other", "not_interested", "unsubscribe", "meeting_request"]),
        sentiment=st.sampled_from(["positive", "neutral", "negative"]),
        confidence=st.floats(0, 1),
        removal=st.sampled_from(["asked", "may_be_meant", "no"]),
        for_person=st.lists(st.text(min_size=1, max_size=5), max_size=2).map(tuple),
        language=st.sampled_from(["en", "de", ""]),
        injection=st.booleans(),
    ),
    wrote_before=st.booleans(),
)
def test_nothing_is_lost_and_nothing_doubtful_is_answered(judged, wrote_before):
    """Whatever is judged of a person's reply."""
    act = decide(PERMISSIVE, reading(judged), Situation("en", wrote_before))
    if act.action == "auto_reply":
        assert not (judged.for_person or wrote_before or judged.injection or judged.removal != "no")
    if not act.needs_human:
        assert act.action in ("auto_reply", "suppress") or judged.intent == "not_interested"
    assert act.suppresses == (judged.removal == "asked")


@pytest.mark.parametrize(
    "acts",
    [
        {"question": "none"},
        {"meeting_request": "snooze"},
        {"unsubscribe": "draft"},
        {"question": "auto_reply"},
        {"question": "suppress"},
        {"other": {"act": "draft", "above": 2}},
    ],
)
def test_a_policy_cannot_lose_a_reply(acts):
    """Nor can it choose acts that follow from the mail alone."""
    with pytest.raises(ValidationError):
        ReplyPolicy.model_validate({"acts": acts})


def test_a_policy_may_be_short():
    """What it does not name is as in the careful one."""
    policy = ReplyPolicy.model_validate({"acts": {"not_interested": "draft"}})
    assert decide(policy, reading(Judgement("not_interested", confidence=0.99)), ENGLISH).action == "draft"
    assert decide(policy, reading(Judgement("meeting_request")), ENGLISH).action == "closer"
