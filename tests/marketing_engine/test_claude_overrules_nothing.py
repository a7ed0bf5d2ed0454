"""Whatever Claude answers to whatever was judged before it: what must hold of both together."""

from datetime import timedelta
from typing import get_args

from claude_replies import CONTEXT, NOTHING, RECEIVED, before, said
from hypothesis import given, settings
from hypothesis import strategies as st

from marketing_engine.config.reply_policy import PERMISSIVE
from marketing_engine.conversation.claude_judge.answers import Intent, PersonReason
from marketing_engine.conversation.claude_judge.merging import merged
from marketing_engine.conversation.claude_judge.rubric import WISHES
from marketing_engine.conversation.policy import Situation, decide
from marketing_engine.conversation.reading.judging.reasons import AMBIGUOUS, INJECTED, NOT_PLAIN, REASONS
from marketing_engine.conversation.reading.judging.score import is_worthless
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Answer, Removal, Sentiment
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reading import Reading

TEXT = "Call Jana Kral, jana@acme.example, on Monday. Please write no more. Thanks!"
words = st.sampled_from(
    ["", "Please write no more.", "Call Jana Kral", "on Monday", "not theirs", "Thanks", "\0 no more"]
)


def one_of(names: object) -> st.SearchStrategy[str]:
    return st.sampled_from(get_args(names))


answers = st.fixed_dictionaries(
    {
        "language": st.sampled_from(["en", "de", "", "English", "e\0"]),
        "removal": st.fixed_dictionaries({"sentence": words, "answer": one_of(Removal)}),
        "intent": st.fixed_dictionaries({"words": words, "name": one_of(Intent), "confidence": st.integers(0, 100)}),
        "sentiment": st.fixed_dictionaries({"words": words, "tone": one_of(Sentiment)}),
        "person": st.lists(st.fixed_dictionaries({"words": words, "reason": one_of(PersonReason)}), max_size=2),
        "resume_date": st.fixed_dictionaries({"words": words, "date": st.dates().map(str) | st.text(max_size=9)}),
        "wish": st.fixed_dictionaries({"words": words, "when": st.sampled_from(WISHES) | st.text(max_size=9)}),
        "referral": st.fixed_dictionaries(
            {
                "words": words,
                "name": st.sampled_from(["", "Jana Kral", "Eve"]),
                "email": st.sampled_from(["", "jana@acme.example", "eve@evil.example", "bob@acme.example"]),
            }
        ),
        "bant": st.fixed_dictionaries(
            {key: st.fixed_dictionaries({"words": words, "answer": one_of(Answer)}) for key in BANT_KEYS}
        ),
        "injection": st.fixed_dictionaries({"words": words, "found": st.booleans()}),
    }
)
judgements = st.builds(
    before,
    intent=one_of(Intent),
    confidence=st.floats(0, 1),
    removal=one_of(Removal),
    sentiment=one_of(Sentiment),
    injection=st.booleans(),
    for_person=st.lists(st.sampled_from([AMBIGUOUS, NOT_PLAIN, INJECTED, *REASONS.values()]), max_size=2).map(tuple),
)
cuts = st.builds(CutText, st.just(TEXT), unsure=st.booleans())


@given(answers, judgements, cuts, st.booleans())
@settings(max_examples=600)
def test_whatever_claude_says(answer, judged, cut, confirmed):
    """No reason, injection or wish of the rules goes; nothing is sent, and no person suppressed, by one of the two alone."""
    found = Reading(cut, Kind("reply"), judged)
    both = merged(found, said(answer), CONTEXT, "m", confirmed=confirmed)
    assert set(judged.for_person) - {AMBIGUOUS} <= set(both.for_person)
    assert both.injection >= judged.injection
    assert judged.removal == "no" or both.removal != "no"
    if both.removal == "asked":
        assert answer["removal"]["answer"] == "asked" and answer["removal"]["sentence"] not in ("", "not theirs")
        assert judged.removal == "asked" or (confirmed and not cut.unsure and not judged.injection)
    situation = Situation(template_language="en")
    act = decide(PERMISSIVE, Reading(cut, found.kind, both), situation)
    if act.action == "auto_reply":
        assert decide(PERMISSIVE, found, situation).action == "auto_reply" or both.confidence > judged.confidence
        assert judged.intent == both.intent == answer["intent"]["name"] and not judged.for_person
    if act.suppresses:
        assert both.removal == "asked"
    if is_worthless(judged) and (judged.injection or judged.removal != "no"):
        assert is_worthless(both)
    assert both.referral is None or both.referral.email in ("", "jana@acme.example")
    assert both.resume_date == "" or RECEIVED < RECEIVED.fromisoformat(both.resume_date) <= RECEIVED + timedelta(800)
    assert both.wish == "" or both.wish.replace(" ", "").isalnum()
    assert both.language == "en" and all(reason.isprintable() for reason in both.for_person)


@given(judgements)
def test_an_answer_that_finds_nothing_leaves_nothing_worse(judged):
    """A reply in which Claude sees nothing is handled by a person, or as the embedded judge alone would have it."""
    found = Reading(CutText(TEXT), Kind("reply"), judged)
    both = merged(found, said(NOTHING), CONTEXT, "m")
    alone = decide(PERMISSIVE, found, Situation())
    act = decide(PERMISSIVE, Reading(found.cut, found.kind, both), Situation())
    assert act.needs_human or (act.action == alone.action and not alone.needs_human)
