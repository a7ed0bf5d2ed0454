"""What we sent is known again in a reply, however it was wrapped, marked or damaged, and what they wrote in it stays."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut

SENT = """Hello Ada,

most bakeries throw away a tenth of what they bake, and you may know the reason better than we do.
We built a small scale for the bin that says each evening what came back and why.

Would a short call on Tuesday suit you?

Kind regards,
Ben Marlow

Marlow Ltd, 1 High Street, Leeds LS1 1AA
To get no more mail from us, answer with "no" or follow https://marlow.example/stop/a1b2c3
"""

GERMAN = """Guten Tag Frau Quill,

die meisten Bäckereien werfen ein Zehntel ihrer Ware weg, und warum, wissen Sie vielleicht besser als wir.
Wir haben eine kleine Waage gebaut, die jeden Abend sagt, was zurückkam.

Passt Ihnen am Dienstag ein kurzes Gespräch?

Mit freundlichen Grüßen
Ben Marlow

Sie wollen keine Mails mehr von uns? Antworten Sie mit „nein“.
"""

JAPANESE = """マーロウ株式会社のベンと申します。

多くのパン屋は焼いたものの一割を捨てています。その理由は皆様のほうがよくご存じかもしれません。
毎晩、何がなぜ戻ってきたかを教えてくれる小さなはかりを作りました。

火曜日に短いお電話はいかがでしょうか。
"""

HEADERS = {
    "Polish": "W dniu czw., 5 lis 2026 o 10:12 Ben Marlow <ben@marlow.example> napisał(a):",
    "Portuguese": "Em qui., 5 de nov. de 2026 às 10:12, Ben Marlow <ben@marlow.example> escreveu:",
    "Danish": "Den tor. 5. nov. 2026 kl. 10.12 skrev Ben Marlow <ben@marlow.example>:",
    "not listed": "Ben Marlow (5/11/2026):",
    "none": "",
}


def new(text: str, *sent: str) -> str:
    """What a reply's text is cut to, in one line."""
    return " ".join(cut(from_text("Re: Fewer loaves", text), sent or (SENT,)).new.split())


def wrapped(text: str, width: int, mark: str = "") -> str:
    """Each line at a width, with a mark of quotation before each."""
    lines = [part for line in text.split("\n") for part in (textwrap.wrap(line, width) or [""])]
    return "\n".join(f"{mark}{line}" for line in lines)


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
@pytest.mark.parametrize("width", [24, 40, 55, 72, 76, 90, 400])
@pytest.mark.parametrize("mark", ["", "> ", ">", "> > ", ">>", "| ", "\t", "    "])
def test_wrapped_and_marked(header, width, mark):
    """Below a header of any language, or none, our footer included."""
    assert new(f"Yes, gladly.\n\n{header}\n\n{wrapped(SENT, width, mark)}") == "Yes, gladly."


@pytest.mark.parametrize("width", [40, 72, 200])
def test_an_answer_below(width):
    """Also without any mark."""
    assert new(f"Hello,\n\n{wrapped(SENT, width)}\n\nPlease unsubscribe me.") == "Hello, Please unsubscribe me."


@pytest.mark.parametrize("width", [40, 72, 200])
def test_answers_point_by_point(width):
    """Between our paragraphs stand theirs."""
    first, second = SENT.split("Would a short", 1)
    text = f"{wrapped(first, width)}\nWe know: rain.\n\n{wrapped('Would a short' + second, width)}\nTuesday is fine."
    assert new(text) == "We know: rain. Tuesday is fine."


def test_a_word_behind_our_question():
    """In our own line."""
    assert "NO" in new(SENT.replace("suit you?", "suit you? NO"))
    assert new(SENT.replace("Would a short call on Tuesday suit you?", "No.\nAnd again no.")) == "No. And again no."


@pytest.mark.parametrize("sent", [SENT, GERMAN, JAPANESE], ids=["English", "German", "Japanese"])
def test_damage_on_the_way(sent):
    """Other quotation marks, other spaces, quoted-printable that was never decoded, a link that was rewritten."""
    damaged = (
        sent.replace('"', "“").replace("„", '"').replace("“", '"'),
        sent.replace(" ", "\xa0"),
        sent.replace("ä", "=C3=A4").replace("ü", "=C3=BC").replace("ß", "=C3=9F"),
        sent.replace("better than", "bet=\nter than").replace("besser als", "bes=\nser als"),
        sent.replace("https://marlow.example/stop/a1b2c3", "https://safe.links.example/?url=https%3A%2F%2Fmarlow&d=05"),
        sent.replace("a1b2c3", "a1b2c3<https://marlow.example/stop/a1b2c3>"),
        sent.upper() if sent == SENT else sent,
        "\ufeff" + sent.replace("e", "e\u200b"),
    )
    for text in damaged:
        assert new(f"Fine.\n\n{text}", sent) == "Fine."


@pytest.mark.parametrize(
    "text",
    [
        "Kind regards,\nBen Marlow",
        "Hello Ada,\nwould Tuesday suit you?",
        "A short call on Tuesday? Would suit us.",
        "We know what came back and why.",
        "No more mail from us, thank you.",
        "Yes",
        "most bakeries throw away more than a tenth",
        "no",
    ],
)
def test_a_few_words_in_common_are_theirs(text):
    """A short sentence that both sides might write is no quotation."""
    assert new(text) == " ".join(text.split())


def test_an_answer_that_was_marked_like_the_quotation():
    """Some programs mark all of it; what is not ours may be theirs, and the cut is unsure."""
    header = "On Thu, Nov 5, 2026 at 10:12 AM Ben Marlow <ben@marlow.example> wrote:"
    text = wrapped(f"{header}\n{SENT}\nNo, thank you. Not this year.", 60, "> ")
    found = cut(from_text("", text), (SENT,))
    assert " ".join(found.new.split()) == "No, thank you. Not this year."
    assert found.unsure


def test_the_second_mail_of_a_thread():
    """All bodies that we sent are known, in any order."""
    second = (
        "Hello Ada,\n\nI only wanted to ask whether my mail about the scale for the bin reached you last week.\n\nBen"
    )
    text = f"It did.\n\n{wrapped(second, 60)}\n\n{wrapped(SENT, 50, '> ')}"
    assert new(text, SENT, second) == "It did."
    assert new(text, second, SENT) == "It did."


def test_someone_elses_mail_below_a_header_is_quoted():
    """Where the quotation is not what we sent, its header still says where it begins."""
    text = "Not me.\n\nFrom: Cy <cy@quill.example>\nSent: 05.11.2026 10:12\nTo: Ada\nSubject: Who?\n\nIs this yours?"
    assert new(text) == "Not me."


THEIRS = st.text(alphabet=st.characters(categories=("Lu", "Ll", "Zs")), min_size=1, max_size=60).filter(str.strip)


@given(THEIRS, THEIRS, st.integers(20, 120), st.sampled_from(["", "> ", ">> ", "| "]))
def test_theirs_stays_and_ours_goes(above, below, width, mark):
    """Whatever they write around it."""
    text = f"{above}\n\n{wrapped(SENT, width, mark)}\n\n{below}"
    kept = "".join(cut(from_text("", text), (SENT,)).new.split())
    assert "".join(above.split()) in kept
    assert "throwaway" not in kept
