"""The arithmetic of measuring a judge: on cases made by hand, and on any cases at all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.errors import InputError
from marketing_engine.conversation.evaluation import acts, confidences, intents, statements
from marketing_engine.conversation.evaluation.figures import as_record, figures_of
from marketing_engine.conversation.evaluation.reading_lines import judged_of, labels_of
from marketing_engine.conversation.evaluation.shape import UNREAD, Case, Judged, Labels, Named
from marketing_engine.conversation.evaluation.wrong import wrong_ones
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Evidence
from marketing_engine.records.intents import INTENTS

some_intent = st.sampled_from(INTENTS)
some_answer = st.sampled_from(("yes", "no", "unknown"))
some_bant = st.fixed_dictionaries(dict.fromkeys(BANT_KEYS, some_answer))
some_day = st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))
some_person = st.sampled_from((Named(), Named("Ann Lee"), Named("", "ann@x.example"), Named("Bo Ek", "bo@x.example")))


@st.composite
def some_labels(draw: st.DrawFn) -> Labels:
    """All labels, as people could give them."""
    intent = draw(some_intent)
    removal = "asked" if intent == "unsubscribe" else draw(st.sampled_from(("no", "may_be_meant")))
    return Labels(
        intent,
        tuple(dict.fromkeys([intent, *draw(st.lists(some_intent, max_size=2))])),
        draw(st.sampled_from(("positive", "neutral", "negative"))),
        removal,
        draw(st.booleans()),
        draw(st.booleans()),
        draw(some_bant),
        draw(some_day),
        True,
        draw(some_person),
        True,
    )


@st.composite
def some_judged(draw: st.DrawFn) -> Judged:
    """Whatever a judge and a policy could come to."""
    action = draw(st.sampled_from(("auto_reply", "draft", "closer", "snooze", "suppress", "refer", "none")))
    return Judged(
        draw(some_intent),
        draw(st.floats(0, 1)),
        draw(st.sampled_from(("positive", "neutral", "negative"))),
        action,
        draw(st.booleans()),
        action == "suppress",
        draw(st.sampled_from(("reply", "auto_reply", "calendar", "bounce", "complaint"))),
        draw(st.booleans()),
        draw(some_bant),
        draw(some_day),
        draw(some_person),
        "a judge",
    )


some_cases = st.lists(st.builds(Case, st.text(max_size=5), st.text(max_size=200), some_labels(), some_judged()))


def case(labels: Labels, **judged: object) -> Case:
    """A reply about which this was judged."""
    wants = {"intent": labels.intent or "other", "confidence": 1.0, "kind": "reply", **judged}
    return Case("x", "", labels, Judged(**wants))  # type: ignore[arg-type]


def perfect(labels: Labels) -> Case:
    """A reply of which everything was judged as it is labelled, and that no machine finishes wrongly."""
    return case(
        labels,
        sentiment=labels.sentiment,
        action="suppress" if labels.wants_no_mail else "draft",
        suppress=labels.wants_no_mail,
        needs_human=not labels.wants_no_mail,
        injection=labels.injection,
        bant=labels.bant,
        resume_date=labels.resume_date,
        referral=labels.referral,
    )


@given(st.lists(some_labels(), min_size=1))
def test_a_perfect_judge_has_ones_everywhere(labels):
    """And nothing is listed as wrong."""
    cases = list(map(perfect, labels))
    found = figures_of(cases)
    assert found.strict.macro_f1 == found.lenient.macro_f1 == found.strict.accuracy == 1
    assert found.calibration.error == 0
    assert {found.sentiment.share, found.injection.share, *(one.share for one in found.bant.values())} == {1}
    assert found.resume_date.right == found.resume_date.labelled and not found.resume_date.invented
    assert found.referral.right == found.referral.labelled and not found.referral.invented
    assert not found.wrongly_suppressed and not found.answers.person_needed
    assert found.finished.right == found.finished.finished
    assert wrong_ones(cases) == []


@given(some_cases)
def test_whatever_was_judged_the_figures_agree_with_each_other(cases):
    """Shares lie between 0 and 1, sums are what they are sums of, and JSON can hold it all."""
    found = figures_of(cases)
    rows = {wanted: sum(got.values()) for wanted, got in found.confusion.items()}
    assert rows == {name: one.labelled for name, one in found.strict.by_intent.items() if one.labelled}
    right = sum(one.right for one in found.strict.by_intent.values())
    assert right == sum(found.confusion.get(name, {}).get(name, 0) for name in INTENTS)
    assert found.lenient.accuracy >= found.strict.accuracy
    assert sum(one.got for one in found.lenient.by_intent.values()) == len(cases)
    assert found.calibration.error is None or 0 <= found.calibration.error <= 1
    assert sum(one.count for one in found.calibration.bins) == len(cases)
    assert sum(sum(outcomes.values()) for outcomes in found.removal.values()) == len(acts.of_removal(cases))
    for named in (found.resume_date, found.referral):
        assert named.right + named.wrong + named.missed == named.labelled
        assert named.labelled + named.without == len(cases) and named.invented <= named.without
    assert found.finished.right <= found.finished.finished <= len(cases)
    wrong = [one.about for one in wrong_ones(cases)]
    assert wrong.count("intent") == sum(not one.is_acceptable for one in cases)
    assert wrong.count("finished") == found.finished.finished - found.finished.right
    assert wrong.count("automatic_answers") == found.answers.person_needed
    assert as_record(found)["replies"] == len(cases)


def test_precision_recall_and_f1_by_hand():
    """Three questions, of which two are seen; one objection is taken for a question, which is acceptable."""
    question, objection = Labels("question", ("question",)), Labels("objection", ("objection", "question"))
    cases = [case(question), case(question), case(question, intent="other"), case(objection, intent="question")]
    strict, lenient = (intents.classes(cases, lenient=lenient) for lenient in (False, True))
    assert strict.by_intent["question"] == intents.ClassFigures(labelled=3, got=3, right=2)
    assert (strict.by_intent["question"].precision, strict.by_intent["question"].recall) == (2 / 3, 2 / 3)
    assert strict.by_intent["objection"].f1 == 0 and strict.by_intent["objection"].precision is None
    assert strict.macro_f1 == pytest.approx((2 / 3 + 0) / 2)
    assert lenient.by_intent["question"] == intents.ClassFigures(labelled=4, got=3, right=3)
    assert (strict.accuracy, lenient.accuracy) == (0.5, 0.75)
    assert intents.confusion(cases) == {"question": {"question": 2, "other": 1}, "objection": {"question": 1}}


def test_an_intent_of_which_nothing_was_measured_is_not_counted():
    """Its only reply was given another acceptable one: no reply is left to hit or to miss."""
    objection = Labels("objection", ("objection", "question"))
    cases = [case(Labels("question", ("question",))), case(objection, intent="question")]
    strict, lenient = (intents.classes(cases, lenient=lenient) for lenient in (False, True))
    assert (lenient.macro_f1, lenient.counted) == (1, 1) and lenient.by_intent["objection"].f1 == 0
    assert (strict.macro_f1, strict.counted) == (pytest.approx((2 / 3 + 0) / 2), 2)
    given_it = intents.classes([*cases, case(Labels("other", ("other",)), intent="objection")], lenient=True)
    assert given_it.counted == 3 and given_it.macro_f1 == pytest.approx((1 + 0 + 0) / 3)


def test_confidence_in_each_thing_by_hand():
    """Its mean, how often it is right, and how far the two lie apart; of what may be meant, whether it was asked for."""
    evidence = {"removal": Evidence(0.3, "Enough."), "intent": Evidence(0.5)}
    labels = Labels("question", ("question",), removal="no")
    meant = case(labels, removal="may_be_meant", evidence=evidence)
    asked = case(replace(labels, removal="asked"), removal="asked", evidence={"removal": Evidence(0.9, "Stop.")})
    found = confidences.confidences([meant, asked])
    assert found["removal"] == confidences.Confidence(2, pytest.approx(0.6), 0.5, pytest.approx(0.2))
    assert found["intent"].replies == 1 and found["need"] == confidences.Confidence(0, None, None, None)


def test_behind_what_is_wrong_stand_its_words():
    """With the confidence in what was got; where nothing is told, with that of the intent."""
    labels = Labels("question", ("question",), bant={"need": "no"}, resume_date=date(2026, 12, 1), has_resume_date=True)
    evidence = {"need": Evidence(0.7, "We need it."), "intent": Evidence(0.9, "How?")}
    found = {one.about: one for one in wrong_ones([case(labels, bant={"need": "yes"}, evidence=evidence)])}
    assert (found["bant"].confidence, found["bant"].evidence) == (0.7, "We need it.")
    assert (found["resume_date"].confidence, found["resume_date"].evidence) == (1.0, "How?")


def test_calibration_by_hand():
    """Two replies at 0.9, one of them right: off by 0.4; two at 0.2, none right: off by 0.2. 1.0 is in the last bin."""
    labels = Labels("question", ("question",))
    cases = [
        case(labels, confidence=0.9),
        case(labels, confidence=0.9, intent="other"),
        *[case(labels, confidence=0.2, intent="other")] * 2,
    ]
    found = intents.calibration(cases)
    assert found.error == pytest.approx((2 * 0.4 + 2 * 0.2) / 4)
    assert (found.bins[9].count, found.bins[9].acceptable, found.bins[2].acceptable) == (2, 0.5, 0)
    assert intents.calibration([case(labels, confidence=1.0)]).bins[9].count == 1


@pytest.mark.parametrize(
    ("wanted", "got", "right"),
    [
        ("2026-12-07", "2026-12-07", True),
        ("2026-12-07", "2026-12-04", True),  # Monday and the Friday before
        ("2026-12-07", "2026-12-05", True),
        ("2026-12-07", "2026-12-08", True),
        ("2026-12-07", "2026-12-09", False),
        ("2026-12-07", "2026-12-03", False),
        ("2027-03-01", "2027-03-31", True),  # March
        ("2027-03-01", "2027-04-01", False),
        ("2027-03-15", "2027-03-31", False),
        ("2026-12-07", "", False),
        ("", "2026-12-07", False),
        ("", "", True),
    ],
)
def test_days(wanted, got, right):
    """One working day more or less; the first of a month stands for all of it."""
    days = [date.fromisoformat(day) if day else None for day in (wanted, got)]
    assert statements.is_right_day(case(Labels(resume_date=days[0]), resume_date=days[1])) is right


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_every_day_is_right_for_itself(day):
    """At the calendar's ends too; and no day is right that is five days off, the first of a month aside."""
    assert statements.is_right_day(case(Labels(resume_date=day), resume_date=day))
    if day.day != 1 and date(1, 2, 1) < day < date(9999, 12, 1):
        assert not statements.is_right_day(case(Labels(resume_date=day), resume_date=day + timedelta(days=5)))


@pytest.mark.parametrize(
    ("wanted", "got", "right"),
    [
        (Named("Dr. Jana Vogt"), Named("Jana Vogt"), True),
        (Named("José Muñoz"), Named("Jose Munoz", "jose@x.example"), True),
        (Named("Denise", "Denise@x.example"), Named("my sister", "denise@x.example"), True),
        (Named("Denise Ott"), Named("Dennis Ott"), False),
        (Named("Denise"), Named(), False),
        (Named(), Named("Denise"), False),
        (Named(), Named(), True),
    ],
)
def test_persons(wanted, got, right):
    """By the address, or the name with or without its title."""
    assert statements.is_right_person(case(Labels(referral=wanted), referral=got)) is right


ASKED = Labels("unsubscribe", ("unsubscribe",), removal="asked")
DECLINED = Labels("not_interested", ("not_interested",), removal="no")


@pytest.mark.parametrize(
    ("labels", "judged", "outcome", "right"),
    [
        (ASKED, {"action": "suppress", "suppress": True, "needs_human": False}, "suppressed", True),
        (ASKED, {"action": "draft", "needs_human": True}, "with_a_person", None),
        (ASKED, {"intent": "not_interested", "action": "none", "needs_human": False}, "resting", False),
        (ASKED, {"intent": "auto_reply", "action": "none", "needs_human": False}, "mailed_again", False),
        (ASKED, {"intent": "question", "action": "auto_reply", "needs_human": False}, "answered", False),
        (DECLINED, {"action": "none", "needs_human": False}, "resting", True),
        (DECLINED, {"action": "suppress", "suppress": True, "needs_human": False}, "suppressed", False),
        (
            Labels("not_now", ("not_now",), removal="no"),
            {"action": "snooze", "needs_human": False},
            "resting",
            True,
        ),
        (
            Labels("question", ("question",), must_not_auto_send=True),
            {"action": "auto_reply", "needs_human": False},
            "answered",
            False,
        ),
        (
            Labels("out_of_office", ("out_of_office",)),
            {"action": "auto_reply", "needs_human": False},
            "answered",
            False,
        ),
    ],
)
def test_what_becomes_of_a_person(labels, judged, outcome, right):
    """By the act; and whether the machine may finish with it so."""
    one = case(labels, **judged)
    assert acts.outcome_of(one) == outcome
    assert acts.is_finished(one) is (right is not None)
    assert right is None or acts.is_rightly_finished(one) is right


def test_a_bounce_does_not_suppress_wrongly():
    """It suppresses for a reason that labels say nothing about."""
    of_machine = Labels("auto_reply", ("auto_reply",), removal="no")
    bounced = case(of_machine, kind="bounce", action="suppress", suppress=True, needs_human=False)
    found = figures_of([bounced])
    assert (found.wrongly_suppressed, found.finished.right) == (0, 1)
    assert figures_of([replace(bounced, judged=replace(bounced.judged, kind="reply"))]).wrongly_suppressed == 1


def test_what_is_not_labelled_is_not_measured():
    """A line without labels, and one with a single one."""
    assert labels_of({"id": "x", "body": "hello"}) == Labels()
    found = figures_of([case(labels_of({"sentiment": "positive"}), sentiment="neutral")])
    assert (found.labelled, found.sentiment.labelled, found.sentiment.right, found.injection.labelled) == (0, 1, 0, 0)
    assert (found.resume_date.labelled, found.resume_date.without) == (0, 0)
    given_none = figures_of([case(labels_of({"resume_date": None}))])
    assert (given_none.resume_date.labelled, given_none.resume_date.without) == (0, 1)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"intent": "angry"}, "intent"),
        ({"acceptable": "question"}, "acceptable"),
        ({"acceptable": ["angry"]}, "acceptable"),
        ({"acceptable": [[]]}, "acceptable"),
        ({"sentiment": 5}, "sentiment"),
        ({"must_suppress": "yes"}, "must_suppress"),
        ({"bant": {"money": "yes"}}, "bant"),
        ({"bant": {"budget": "much"}}, "budget"),
        ({"bant": []}, "bant"),
        ({"resume_date": "in March"}, "resume_date"),
        ({"referral_name": {}}, "referral_name"),
    ],
)
def test_a_label_that_is_none_is_refused(line, says):
    """By the name of its field."""
    with pytest.raises(InputError, match=says):
        labels_of(line)


def test_who_must_be_suppressed_has_asked():
    """`must_suppress` and `removal` are one label."""
    said = [
        labels_of(one).removal for one in ({"must_suppress": True, "removal": "may_be_meant"}, {"must_suppress": False})
    ]
    assert said == ["asked", "no"]
    assert labels_of({"must_suppress": False, "removal": "may_be_meant"}).removal == "may_be_meant"


def test_a_mail_that_was_not_read_waits_for_a_person():
    """It counts as wrong, and tells nothing of the confidence."""
    one = Case("x", "", Labels("question", ("question",)), judged_of({"id": "x", "error": "too large"}))
    found = figures_of([one])
    assert found.confusion == {"question": {UNREAD: 1}}
    assert (found.unread, found.strict.accuracy, found.calibration.error, found.finished.finished) == (1, 0, None, 0)
