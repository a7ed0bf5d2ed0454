"""What stands in quotation marks and is another person's, or an example, is no wish of the writers'."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judged import judged
from test_two_signs import SURE

from marketing_engine.conversation.reading.judging.cited import told_apart
from marketing_engine.conversation.reading.judging.removal import needs_a_phrase, removal_of
from marketing_engine.conversation.reading.judging.sight import sight_of
from marketing_engine.conversation.reading.new_text.shape import CutText

CITED = """
    My boss always writes "take me off your list" to salesmen, but I liked your mail.
    | When people say "stop writing to me" our shop does. Does yours?
    | I nearly answered “never write to me again”. Then I saw your prices.
    | One of ours typed 'please remove me' into the form and it crashed.
    | Our customers tell us: “take me off your list
    | Auf unsere Rundmail schrieb einer „Streichen Sie mich aus dem Verteiler“, das war deutlich.
    | Der Kollege ruft da gern »Lassen Sie mich in Ruhe«, ich nicht.
    | J'ai failli répondre « ne m'écrivez plus jamais ». Racontez.
    | Mon associé voulait vous dire « fichez-nous la paix ».
    | A los demás les digo «bórrenos de su lista», a usted no.
    | Il mio socio risponde sempre "toglietemi dalla lista". Io no.
    | O meu chefe responde a tudo com “não me escrevam mais”. Eu gostei.
    | Mijn baas schreef dan ‘haal mij van de lijst’, ik ben nieuwsgieriger.
    | När någon skriver ”sluta mejla mig” måste vi lyda.
    | Når noen skriver «ta meg av listen», hva gjør dere da?
    | Når kunder skriver »slet mig fra listen«, hvad gør I så?
    | Asiakas kirjoitti ”poistakaa minut listalta”, miten te toimitte?
    | Klienci piszą nam „proszę mnie wypisać” i nikt tego nie obsługuje.
    | Šéf na takové maily píše „vymažte mě ze seznamu“, mě to zajímá.
    | Müdürüm hep "beni listeden çıkarın" diye yazar, ben merak ettim.
    | Az ügyfél azt írta: „vegyenek le a listáról”.
    | Clienții ne scriu „scoateți-mă de pe listă” în fiecare zi.
    | 以前の会社には「もう連絡しないでください」と言いました。
"""
THEIRS = """
    "Unsubscribe" | “Take me off your list.” | Hello,\n\n"Please remove me from your list."\n\nThanks, Bo
    | Please "unsubscribe" me. | „Bitte nehmen Sie mich aus dem Verteiler.“ | « Ne m'écrivez plus. »
    | 「配信停止をお願いします」 | Take me off "your list". | You wrote "last try" in June. Take me off your list.
    | No more "just checking in" mails, take me off your list. | Please mark me as "do not contact".
"""


def each(table: str) -> list[str]:
    """The texts of a table."""
    return [" ".join(one.split(" ")).strip() for one in table.replace("\n    ", " ").split("|")]


@pytest.mark.parametrize("text", each(CITED))
def test_what_is_cited_is_for_a_person(text):
    """In the quotation marks of any language: no phrase, no sentence and no judge alone makes a request of it."""
    cut = CutText(text)
    assert removal_of(cut, "")[0] == "may_be_meant"
    assert needs_a_phrase(cut, "")
    assert judged(text, learned=SURE).removal == "may_be_meant"
    (cited,) = told_apart(text).cited
    assert not any(cited.rstrip(".") in one for one in sight_of(cut, "Re: x", [], [], "no").sentences)


@pytest.mark.parametrize("text", each(THEIRS))
def test_marks_of_emphasis_and_a_reply_in_marks_are_theirs(text):
    """So is what they say beside the words of ours that they cite."""
    assert removal_of(CutText(text), "")[0] == "asked"
    assert judged(text, learned=SURE).removal == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "We have 24\" and 27\" screens and the kids' club doesn't mind.",
        "'t Is goed, 'k bel je morgen, en 's avonds ook.",
        "I'd look at the 'premium' plan and the “starter” one.",
        "Rock 'n' roll, James' car, the dogs' food.",
    ],
)
def test_other_marks_cite_nothing_about_removal(text):
    """Inches, apostrophes and names of things."""
    assert told_apart(text).cited == ()
    assert not needs_a_phrase(CutText(text), "")


def test_a_quotation_that_ends_a_sentence_leaves_its_end():
    """The sentences around it stay apart."""
    assert told_apart('He wrote "Take me off." I do not agree.').own.replace(" ", "") == "Hewrote.Idonotagree."


@given(st.text(alphabet="ab .,:\n\"'“”„«»「」remove", max_size=300))
def test_any_text_is_told_apart(text):
    """Nothing is added but blanks and the marks of ends; a text without marks stays as it is."""
    told = told_apart(text)
    assert sorted("".join(told.own.split())) <= sorted("".join(text.split())) or len(told.own) <= 2 * len(text) + 2
    if not set(text) & set("\"'“”„«»「」"):
        assert told.own == told.unspoken == text


@pytest.mark.parametrize("fragment", ['"', '"a', '"a" ', "«a» ", ': "take me off', "' a", "'a' ", "「", '"stop" me '])
def test_time_grows_with_the_text_only(fragment):
    """Whatever is repeated."""
    began = time.process_time()
    told_apart(fragment * (200_000 // len(fragment)))
    assert time.process_time() - began < 1
