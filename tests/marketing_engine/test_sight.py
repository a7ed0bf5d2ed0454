"""What a learned judge sees of a reply: their words, our question under a short answer, what the rules found."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.judging import gates
from marketing_engine.conversation.reading.judging.removal import removal_of
from marketing_engine.conversation.reading.judging.sight import (
    HINTS,
    MOST_CHARACTERS,
    MOST_QUESTION,
    MOST_SENTENCES,
    MOST_SUBJECT,
    SHORT_ANSWER,
    Sight,
    sight_of,
    subject_of,
)
from marketing_engine.conversation.reading.judging.tokens import sentences_of
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.shape import CutText


def seen(text: str, subject: str = "Re: a short idea", quoted: str = "") -> Sight:
    """What is seen of a reply, as the judge asks for it."""
    cut = CutText(text, quoted=quoted)
    sentences = sentences_of(text)
    return sight_of(cut, subject, sentences, gates.gates_in(sentences), removal_of(cut, subject)[0])


def hints(sight: Sight) -> dict[str, float]:
    """The hints that are not zero, by their names."""
    return {name: value for name, value in zip(HINTS, sight.hints, strict=True) if value}


@pytest.mark.parametrize(
    "subject",
    [
        "Re: a short idea",
        "RE:idea",
        "AW: Idee",
        "Antw: idee",
        "SV: idé",
        "Odp: pomysł",
        "R: idea",
        "Re[2]: x",
        " re : x",
    ],
)
def test_our_subject_is_not_theirs(subject):
    """Behind the mark of an answer, in the forms that mail programs write."""
    sight = seen("How does it work?", subject)
    assert sight.text == "How does it work?"
    assert sight.sentences == ("How does it work?",)


@pytest.mark.parametrize("subject", ["Unsubscribe", "Remove me, please", "Reply to your offer", "Report of last week"])
def test_a_subject_of_theirs_is_seen_first(subject):
    """It is part of the text, and a sentence of theirs where it asks: a subject of ours may come without a mark."""
    sight = seen("Thank you.", subject)
    assert sight.text == f"{subject}\nThank you."
    asks = subject in ("Unsubscribe", "Remove me, please")
    assert sight.sentences == ((subject, "Thank you.") if asks else ("Thank you.",))


@pytest.mark.parametrize(
    "quoted", ["Subject: Stop the leaks", "> *Betreff:* Stop the leaks", "> Oggetto: stop the leaks"]
)
def test_a_subject_that_the_original_bears_is_ours(quoted):
    """Some programs answer under it as it is."""
    assert seen("Thank you.", "Stop the leaks", quoted).text == "Thank you."


def test_a_subject_of_an_answer_may_be_ours():
    """Whatever it says, unless it asks for no more mail."""
    answer, new = ({"In-Reply-To": "<a@b.example>"}, {})
    assert subject_of(from_text("Stop the leaks", "Hm", answer), "no") == "Re: Stop the leaks"
    assert subject_of(from_text("unsubscribe", "", answer), "asked") == "unsubscribe"
    assert subject_of(from_text("Stop the leaks", "Hm", new), "no") == "Stop the leaks"
    assert subject_of(from_text("AW: leaks", "Hm", answer), "no") == "AW: leaks"


def test_a_subject_alone_and_nothing_at_all():
    """An empty mail under a subject of theirs; without either there is nothing to see."""
    assert seen("", "unsubscribe").sentences == ("unsubscribe",)
    empty = seen("  \n", "")
    assert (empty.text, empty.answered, empty.sentences) == ("", "", ())


@pytest.mark.parametrize(
    ("text", "quoted", "expected"),
    [
        ("ok", "> Hello Ada,\n> May I send you a video?\n> Bob", "May I send you a video?\nok"),
        (
            "The former, please.",
            ">> Hi. Is that so? Do you want the video or a call?",
            "Do you want the video or a call?\nThe former, please.",
        ),
        ("Ja.", "| Haben Sie Zeit? Oder lieber im März?\n| Bob", "Oder lieber im März?\nJa."),
        ("Yes", "> I would like to send you a video.", "I would like to send you a video.\nYes"),
        ("Yes’s", "> Isn’t it “good”?", "Isn't it \"good\"?\nYes's"),
        ("ok", "", ""),
        ("ok", "> \n>\n", ""),
        ("", "> May I send you a video?", ""),
        ("word " * SHORT_ANSWER, "> May I?", "May I?\n" + ("word " * SHORT_ANSWER).strip()),
        ("word " * (SHORT_ANSWER + 1), "> May I?", ""),
    ],
)
def test_a_short_answer_stands_under_our_last_question(text, quoted, expected):
    """Else under our last sentence; an answer that is longer speaks for itself."""
    sight = seen(text, quoted=quoted)
    assert sight.answered == expected
    assert ("answers a question" in hints(sight)) == bool(expected)


def test_apostrophes_and_quotation_marks_are_plain_ones():
    """As phones write them, in the text and in its sentences."""
    sight = seen("Don’t write “again”.\u00a0Thanks")
    assert sight.text == 'Don\'t write "again". Thanks'
    assert sight.sentences == ('Don\'t write "again".', "Thanks")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Please remove me from your list.", "removal asked"),
        ("How does it work?", "question"),
        ("How does it work?", "asks"),
        ("Stop!", "exclaims"),
        ("Stop!", "few words"),
        ("one two three four " * 25, "many words"),
        ("Our lawyer will write to you.", "legal"),
        ("We have no budget.", "budget no"),
    ],
)
def test_what_the_rules_found_is_a_hint(text, hint):
    """By its name."""
    assert hint in hints(seen(text))


def test_each_hint_has_its_own_name():
    """And a plain text gives few."""
    assert len(set(HINTS)) == len(HINTS)
    assert hints(seen("Thanks")).keys() == {"other", "few words"}


def is_bounded(sight: Sight) -> bool:
    """Whatever the mail is, this much is looked at."""
    return (
        len(sight.text) <= MOST_CHARACTERS
        and len(sight.answered) <= MOST_CHARACTERS
        and len(sight.sentences) <= MOST_SENTENCES
        and all(0 < len(one) <= MOST_CHARACTERS for one in sight.sentences)
        and len(sight.hints) == len(HINTS)
        and all(math.isfinite(one) and abs(one) <= 5 for one in sight.hints)
    )


HOSTILE = {
    "one word": "a" * 500_000,
    "sentences": "Stop. " * 50_000,
    "lines": "x\n" * 200_000,
    "questions": "?" * 200_000,
    "emoji": "😀" * 200_000,
    "ligatures": "\ufdfa" * 5_000,
    "NULs and surrogates": "\0\ud800" * 50_000,
    "quote marks": "> " * 200_000,
    "blanks": " " * 500_000 + "x",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_seen_in_part(text):
    """As text, as a subject, as what is quoted."""
    assert is_bounded(seen(text))
    assert is_bounded(seen("ok", subject=text[:4_000]))
    under = seen("ok", quoted=text)
    assert is_bounded(under) and len(under.answered) <= MOST_QUESTION + len("\nok")


def test_a_long_subject_leaves_room_for_the_text():
    """It cannot hide what they wrote."""
    sight = seen("Please remove me.", subject="How does it work? " * 200)
    assert len(sight.sentences[0]) <= MOST_SUBJECT
    assert sight.text.endswith("Please remove me.") and "Please remove me." in sight.sentences


@given(st.text(max_size=400), st.text(max_size=100), st.text(max_size=400))
def test_any_text_is_seen(text, subject, quoted):
    """In bounds, and the same again."""
    sight = seen(text, subject, quoted)
    assert is_bounded(sight)
    assert seen(text, subject, quoted) == sight
