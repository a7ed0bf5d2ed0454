"""A request of another thing, of an old address, for a time or of another person suppresses no person by machine."""

import pytest
import removal_doubts
from judged import judged
from test_two_signs import SURE

from marketing_engine.conversation.reading.judging.doubts import is_doubted
from marketing_engine.conversation.reading.judging.removal import needs_a_phrase, removal_of
from marketing_engine.conversation.reading.judging.removal_words.sentences import sentences
from marketing_engine.conversation.reading.new_text.shape import CutText


def each(*tables):
    """The texts of some tables."""
    return [" ".join(one.split()) for table in tables for one in table.split("|")]


DOUBTED = each(
    removal_doubts.OF_ANOTHER_THING,
    removal_doubts.ANOTHER_WAY,
    removal_doubts.FOR_A_TIME,
    removal_doubts.OF_ANOTHER,
)


@pytest.mark.parametrize("text", DOUBTED)
def test_a_person_looks_at_a_doubt(text):
    """Whatever a learned judge makes of it, and in capitals too."""
    cut = CutText(text)
    assert removal_of(cut, "")[0] != "asked"
    assert needs_a_phrase(cut, "")
    assert judged(text, learned=SURE).removal == "may_be_meant"


@pytest.mark.parametrize("text", each(removal_doubts.THEIRS_ALL_THE_SAME))
def test_a_request_of_theirs_beside_another_persons_is_one(text):
    """So is one beside a call, a time or an order that is only named: a learned judge may take it for one."""
    assert not needs_a_phrase(CutText(text), "")
    assert judged(text, learned=SURE).removal == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "My boss wants to see the prices first.",
        "Please take the lift to floor 3.",
        "Call me until six on any day.",
        "Ben will send the order on Monday.",
        "Unser Chef will den Termin am Montag.",
        "Le devis de la ligne 3 me convient.",
    ],
)
def test_what_is_not_about_removal_is_no_removal(text):
    """Of persons, things and times, nothing is said of mail."""
    assert removal_of(CutText(text), "")[0] == "no"


def test_a_name_is_a_person_where_names_have_capitals():
    """In German every noun has one; a month is none, and a text in capitals names no person."""
    assert is_doubted("Take Piet off the list.") and is_doubted("Ta bort Sven från listan.")
    assert not is_doubted("Streichen Sie bitte Adresse und Namen.")
    assert not is_doubted("This mailbox will be deleted in December.")
    assert not is_doubted("TAKE THIS BOX OFF YOUR LIST.")


def test_a_mark_in_brackets_and_an_ordinal_end_no_sentence():
    """`(nicely meant!) till May` goes on, and so does `the 3. row`."""
    assert len(sentences("Leave us in peace (nicely meant!) till the merger is through.")) == 1
    assert len(sentences("Bitte erst ab dem 3. märz wieder schreiben.")) == 1
    assert len(sentences("(Nicely meant!) Leave us in peace.")) == 2
