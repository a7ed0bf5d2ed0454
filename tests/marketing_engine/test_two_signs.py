"""A learned judge that reads every text as a wish for no more mail: what it may do by itself, and what not."""

from dataclasses import dataclass

import pytest
from judged import RECEIVED

from marketing_engine.conversation.reading.judging.judge import judge
from marketing_engine.conversation.reading.judging.reasons import NOT_PLAIN, REASONS
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Evidence, Judgement
from marketing_engine.conversation.reading.judging.sight import Opinion, Sight, Thresholds
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.understanding import context_of

ABSENCE = Kind("auto_reply", automatic="absence")
DECLINED = Kind("calendar", calendar="declined")
NEEDED = Thresholds(with_request=1.0, with_hint=1.1, alone=1.4, look=0.7, answer=0.6)
LEAVE = "It rains in Oslo."
ASKS = "Please remove me from your mailing list."


@dataclass(frozen=True)
class Says:
    """A judge that says the same of every reply."""

    intent: str
    removal: float
    name: str = "learned-0"
    needed: Thresholds = NEEDED
    answerable: float = 0

    def opinion(self, sight: Sight) -> Opinion:
        evidence = Evidence(0.9, sight.text)
        names = ("intent", "sentiment", *BANT_KEYS)
        bant = dict.fromkeys(BANT_KEYS, "unknown")
        both = (self.removal, self.removal)
        return Opinion(self.intent, "neutral", bant, dict.fromkeys(names, evidence), *both, sight.text, self.answerable)


SURE = Says("unsubscribe", 1.0)
SEES_NONE = Says("not_interested", 0.0)


def judged(text: str, kind: Kind, learned: Says, *, unsure: bool = False, **headers: str) -> Judgement:
    """A mail that holds nothing but this text."""
    mail = from_text("Re: a short idea", text, headers)
    return judge(mail, CutText(text, unsure=unsure), kind, RECEIVED, learned)


def test_the_learned_judge_is_two_signs():
    """One sentence, and the reply as a whole."""
    assert judged(LEAVE, Kind("reply"), SURE).removal == "asked"


@pytest.mark.parametrize("headers", [{"List-Id": "<team.x.example>"}, {"List-Unsubscribe": "<mailto:x@x.example>"}])
def test_a_mail_through_a_list_suppresses_no_writer(headers):
    """The wish may be one that the list adds; Claude is told of the list too."""
    assert judged(LEAVE, Kind("reply"), SURE, **headers).removal == "may_be_meant"
    assert judged(ASKS, Kind("reply"), SURE, **headers).removal == "may_be_meant"
    assert context_of(from_text("Re: a short idea", LEAVE, headers), RECEIVED).through_a_list
    assert not context_of(from_text("Re: a short idea", LEAVE, {}), RECEIVED).through_a_list


def test_what_may_be_quoted_takes_a_phrase():
    """There the learned judge alone only asks a person."""
    assert judged(LEAVE, Kind("reply"), SURE, unsure=True).removal == "may_be_meant"
    assert judged(ASKS, Kind("reply"), SURE, unsure=True).removal == "asked"


def test_words_beside_a_calendars_answer_need_both():
    """A phrase alone suppresses no person where a learned judge reads no such wish."""
    assert judged(ASKS, DECLINED, SURE).removal == "asked"
    assert judged(ASKS, DECLINED, SEES_NONE).removal == "may_be_meant"
    assert judged("I cannot come.", DECLINED, SURE).removal == "no"


def test_a_wish_in_a_machines_mail_is_a_persons_to_see():
    """Tools mark what people write in them as automatic; of the absence it says nothing."""
    found = judged(LEAVE, ABSENCE, SURE)
    assert (found.intent, found.removal) == ("out_of_office", "may_be_meant") and LEAVE in found.for_person[0]
    assert judged(LEAVE, ABSENCE, SEES_NONE).removal == "no"


@pytest.mark.parametrize(
    ("text", "answerable", "reason"),
    [
        ("Would that suit a quarry with two shifts and one crusher?", 0.7, ()),
        ("Would that suit a quarry with two shifts and one crusher?", 0.5, (NOT_PLAIN,)),
        ("Would that suit a quarry, and what is your price?", 0.7, (REASONS["price"],)),
    ],
)
def test_what_no_list_knows_takes_a_judge_that_is_sure_of_an_answer(text, answerable, reason):
    """The other reasons against an automatic answer stand whatever it says."""
    asks = Says("question", 0.0, answerable=answerable)
    assert judged(text, Kind("reply"), asks).for_person == reason


@pytest.mark.parametrize(
    "text",
    [
        "Unless you pay us, take us off your list.",
        "Our old boss wanted us off your list, back then.",
        "Please take Mr Lund off your list.",
        "Please remove bo@rival.example from your list.",
        'Our customers say "remove me" all the time.',
        "Remove me from the list. We are interested in the scanner, call me.",
    ],
)
def test_a_doubt_is_no_hint(text):
    """A condition, a report, another person, what is cited, interest: a learned judge makes no request of it."""
    assert judged(text, Kind("reply"), SURE).removal == "may_be_meant"


def test_a_hint_and_a_learned_judge_are_two_signs():
    """A word that may mean it, and what the whole says."""
    assert judged("Off your list I want, this box.", Kind("reply"), SURE).removal == "asked"


def test_a_subject_alone_takes_a_phrase():
    """It may be ours, without the mark of an answer."""
    headers = {"In-Reply-To": "<a@b.example>"}
    for subject, expected in (("Stop the leaks", "no"), ("unsubscribe", "asked"), ("Peace at last", "no")):
        mail = from_text(subject, "", headers)
        found = judge(mail, CutText(""), Kind("reply"), RECEIVED, SURE).removal
        assert (found == "asked") == (expected == "asked")
