"""What cutting promises of every text: no error, no invented word, no lost one, and a time that grows with the length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.cutting import cut
from marketing_engine.conversation.reading.new_text.phrases import INVISIBLE

PIECES = (
    *(
        "Hello,",
        "Not for us.",
        "> quoted",
        ">> deeper",
        "| bar",
        "-- ",
        "--",
        "___",
        "",
        "",
        "Best,",
        "Ada Quill",
        "Head of Sales",
    ),
    *("On Thu, Nov 5, 2026 at 10:12 AM Ben <ben@marlow.example> wrote:", "Am 05.11.26 um 10:12 schrieb Ben:", "wrote:"),
    *(
        "From: Ben <ben@marlow.example>",
        "Sent: 05.11.2026 10:12",
        "To: Ada",
        "Subject: Loaves",
        "-----Original Message-----",
    ),
    *(
        "Sent from my iPhone",
        "+44 20 7946 0000",
        "Unsubscribe | Manage preferences",
        "Please unsubscribe me.",
        "<",
        "mailto:",
        "> wrote:",
    ),
    *(
        "This e-mail is confidential and only for the intended recipient. Think before you print.",
        "AQ> initials",
        "=C3=A4 =",
        ":-)",
    ),
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=16).map("\n".join))
PLAIN = st.lists(
    st.lists(
        st.sampled_from(
            ["we", "you", "the", "of", "call", "price", "and", "a", "not", "is", "for", "it", "please", "stop"]
        ),
        min_size=7,
        max_size=14,
    ).map(lambda words: " ".join(words).capitalize() + "."),
    min_size=1,
    max_size=6,
).map("\n".join)


def squeezed(text: str) -> str:
    """Without spaces, marks of quotation and what is never seen."""
    return "".join(c for c in text.translate(INVISIBLE).replace(">", "") if c.isprintable() and not c.isspace())


@settings(max_examples=300)
@given(TEXTS, st.lists(TEXTS, max_size=2))
def test_no_error_and_no_word_of_its_own(text, sent):
    """Every line of each piece stands in the text."""
    mail = from_text("", text)
    found = cut(mail, sent)
    for line in f"{found.new}\n{found.signature}\n{found.quoted}".split("\n"):
        assert squeezed(line) in squeezed(mail.text)


@settings(max_examples=300)
@given(TEXTS, st.lists(TEXTS, max_size=2))
def test_each_word_goes_somewhere(text, sent):
    """New, signature and quoted hold all of it, so a person can be shown the rest."""
    mail = from_text("", text)
    found = cut(mail, sent)
    whole = squeezed(found.new) + squeezed(found.signature) + squeezed(found.quoted)
    assert len(whole) >= len(squeezed(mail.text)) or found.unsure


@given(PLAIN)
def test_text_without_quotation_comes_back_unchanged(text):
    """Sentences alone."""
    found = cut(from_text("", text))
    assert (found.new, found.signature, found.quoted, found.unsure) == (text, "", "", False)


@given(PLAIN, PLAIN)
def test_what_stands_between_marked_lines_stays(above, between):
    """Answers point by point."""
    text = f"{above}\n\n> One?\n\n{between}\n\n> Two?"
    assert squeezed(cut(from_text("", text)).new) == squeezed(above + between)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "> only\n> quoted", "On 05/11/2026 10:12, Ben wrote:\n> Hello", "\0", "\ufeff"]
)
def test_nothing_new(text):
    """Only where nothing but a quotation came, and then the cut is unsure."""
    found = cut(from_text("", text))
    assert not found.new.strip("\ufffd")
    assert found.unsure == bool(text.strip()) or not text.strip("\0\ufeff")


def test_line_ends_of_every_kind():
    """CR, LF, and both."""
    for end in ("\n", "\r\n", "\r"):
        assert cut(Mail(text=f"Yes.{end}{end}> Hello{end}")).new == "Yes."


LONG = 20_000
HOSTILE = (
    *(
        ">",
        "> ",
        ">\n",
        "|",
        "| \n",
        "On ",
        "On\n",
        "On 1 ",
        "On 5 Nov 2026 at 10:12 a@b.example wrote:\n",
        "wrote:",
        "wrote:\n",
    ),
    *(
        "From:",
        "From:\n",
        "From: a@b.example\n",
        "From: a Sent: b To: c ",
        "-",
        "--\n",
        "--\n\n",
        "_",
        "_\n",
        "=",
        "=\n",
        "=C3",
        "a ",
        "a\n",
    ),
    *(
        "a",
        "é",
        "字",
        "1",
        "1.",
        "1:",
        "@",
        "a@",
        "<",
        "<a@b\n",
        "<\n",
        "(",
        "http://",
        "http://a\n",
        "http:// ",
        "x> \n",
        "* ",
        "\n",
        "\t",
    ),
    *(
        "Best,\n",
        "Sent from my iPhone\n",
        "unsubscribe | ",
        "unsubscribe\n",
        "confidential e-mail ",
        "confidential e-mail\n",
        "\0",
        "\u200b",
    ),
    *(
        "> a\nb\n",
        "> (http://\n",
        "Ada Quill\n",
        "+44 20 7946 0000\n",
        "Head of Sales\n\n",
        "Hello,\n\n",
        "Hello, a b c d e f g h i j\n",
        "Subject:\n",
        "10:00:\n",
        "On Mon, 5 May\n<a@b.example\n",
        "5 May 2026 a@b.example:\n",
        "If you would rather not, answer\n\n",
        "Reply above this line\n",
    ),
)


def seconds(text: str, sent: tuple[str, ...]) -> float:
    """Processor time of one cut."""
    mail = Mail(text=text)
    began = time.process_time()
    cut(mail, sent)
    return time.process_time() - began


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_alone(piece):
    """Whatever is repeated, also where we sent the same."""
    long, short = (piece * (size // len(piece)) for size in (LONG, LONG // 4))
    for sent in ((), (long,)):
        if seconds(long, sent) > 0.2:  # the square of their number takes longer on any machine
            ratio = min(seconds(long, sent) / max(seconds(short, sent), 1e-6) for _ in range(3))
            assert ratio < 8, f"{piece!r}: {ratio:.1f} times as long for 4 times the text"


def test_lines_beyond_the_bound_leave_the_cut_unsure():
    """The person sees the whole mail; no person writes as many lines."""
    found = cut(Mail(text="a\n" * 60_000))
    assert found.unsure
    assert len(found.new) < 20_000


def test_the_longest_text_takes_no_time():
    """Of lines that each might end an attribution or begin a block."""
    for piece in ("wrote:\n", "From:\n", "mailto:\n", "On Mon, 5 May\n<a@b.example\n"):
        assert min(seconds(piece * (100_000 // len(piece)), ()) for _ in range(3)) < 1
