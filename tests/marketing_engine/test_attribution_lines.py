"""Attribution lines of mail programs in many languages are cut off, however a program wrapped them."""

import textwrap

import pytest

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut

QUOTED = "Hello Ada,\nwould a short call on Tuesday suit you?\n\nBest,\nBen"
MARKED = "\n".join(f"> {line}".rstrip() for line in QUOTED.split("\n"))

LINES = {
    "Gmail, English": "On Thu, Nov 5, 2026 at 10:12 AM Ben Marlow <ben@marlow.example> wrote:",
    "Gmail, British": "On Thu, 5 Nov 2026 at 10:12, Ben Marlow <ben@marlow.example> wrote:",
    "Gmail, German": "Am Do., 5. Nov. 2026 um 10:12 Uhr schrieb Ben Marlow <ben@marlow.example>:",
    "Gmail, French": "Le jeu. 5 nov. 2026 à 10:12, Ben Marlow <ben@marlow.example> a écrit :",
    "Gmail, Spanish": "El jue, 5 nov 2026 a las 10:12, Ben Marlow (<ben@marlow.example>) escribió:",
    "Gmail, Italian": "Il giorno gio 5 nov 2026 alle ore 10:12 Ben Marlow <ben@marlow.example> ha scritto:",
    "Gmail, Dutch": "Op do 5 nov 2026 om 10:12 schreef Ben Marlow <ben@marlow.example>:",
    "Gmail, Polish": "czw., 5 lis 2026 o 10:12 Ben Marlow <ben@marlow.example> napisał(a):",
    "Gmail, Portuguese": "Em qui., 5 de nov. de 2026 às 10:12, Ben Marlow <ben@marlow.example> escreveu:",
    "Gmail, European Portuguese": "Ben Marlow <ben@marlow.example> escreveu (quinta, 5/11/2026 à(s) 10:12):",
    "Gmail, Swedish": "Den tors 5 nov. 2026 kl 10:12 skrev Ben Marlow <ben@marlow.example>:",
    "Gmail, Danish": "Den tor. 5. nov. 2026 kl. 10.12 skrev Ben Marlow <ben@marlow.example>:",
    "Gmail, Norwegian": "tor. 5. nov. 2026 kl. 10:12 skrev Ben Marlow <ben@marlow.example>:",
    "Gmail, Finnish": "to 5. marrask. 2026 klo 10.12 Ben Marlow (ben@marlow.example) kirjoitti:",
    "Gmail, Czech": "čt 5. 11. 2026 v 10:12 odesílatel Ben Marlow <ben@marlow.example> napsal:",
    "Gmail, Slovak": "št 5. 11. 2026 o 10:12 Ben Marlow <ben@marlow.example> napísal(a):",
    "Gmail, Turkish": "Ben Marlow <ben@marlow.example>, 5 Kas 2026 Per, 10:12 tarihinde şunu yazdı:",
    "Gmail, Hungarian": "Ben Marlow <ben@marlow.example> ezt írta (időpont: 2026. nov. 5., Cs, 10:12):",
    "Gmail, Romanian": "În joi, 5 nov. 2026 la 10:12, Ben Marlow <ben@marlow.example> a scris:",
    "Gmail, Japanese": "2026年11月5日(木) 10:12 Ben Marlow <ben@marlow.example>:",
    "Gmail, Chinese": "Ben Marlow <ben@marlow.example> 于2026年11月5日周四 10:12写道：",
    "Gmail, Korean": "2026년 11월 5일 (목) 오전 10:12, Ben Marlow <ben@marlow.example>님이 작성:",
    "Gmail, Russian": "чт, 5 нояб. 2026 г. в 10:12, Ben Marlow <ben@marlow.example>:",
    "Gmail, Ukrainian": "чт, 5 лист. 2026 р. о 10:12 Ben Marlow <ben@marlow.example> пише:",
    "Gmail, Bulgarian": "На чт, 5.11.2026 г. в 10:12 Ben Marlow <ben@marlow.example> написа:",
    "Gmail, Greek": "Στις Πέμ 5 Νοε 2026 στις 10:12 π.μ., ο χρήστης Ben Marlow <ben@marlow.example> έγραψε:",
    "Gmail, Hebrew": "בתאריך יום ה׳, 5 בנוב׳ 2026 ב-10:12 מאת Ben Marlow <ben@marlow.example>:",
    "Gmail, Arabic": "في الخميس، 5 نوفمبر 2026 في 10:12 ص تمت كتابة ما يلي بواسطة Ben Marlow <ben@marlow.example>:",
    "Gmail, Croatian": "čet, 5. stu 2026. u 10:12 Ben Marlow <ben@marlow.example> napisao je:",
    "Gmail, Slovenian": "V V čet., 5. nov. 2026 ob 10:12 je oseba Ben Marlow <ben@marlow.example> napisala:",
    "Gmail, Lithuanian": "2026-11-05, kt, 10:12 Ben Marlow <ben@marlow.example> rašė:",
    "Gmail, Latvian": "Ceturtd., 2026. g. 5. nov., plkst. 10:12 Ben Marlow (<ben@marlow.example>) rakstīja:",
    "Gmail, Estonian": "Kuupäev N, 5. november 2026 kell 10:12 kirjutas kasutaja Ben Marlow (<ben@marlow.example>):",
    "Gmail, Catalan": "Missatge de Ben Marlow <ben@marlow.example> del dia dj., 5 de nov. 2026 a les 10:12:",
    "Gmail, Vietnamese": "Vào Th 5, 5 thg 11, 2026 vào lúc 10:12 Ben Marlow <ben@marlow.example> đã viết:",
    "Gmail, Indonesian": "Pada tanggal Kam, 5 Nov 2026 pukul 10.12 Ben Marlow <ben@marlow.example> menulis:",
    "Horde, English": "Quoting Ben Marlow <ben@marlow.example>:",
    "Horde, German": "Zitat von Ben Marlow <ben@marlow.example>:",
    "Horde, Spanish": "Citando a Ben Marlow <ben@marlow.example>:",
    "Gmail, older": "2026-11-05 10:12 GMT+01:00 Ben Marlow <ben@marlow.example>:",
    "Apple, English": "On 5. Nov 2026, at 10:12, Ben Marlow <ben@marlow.example> wrote:",
    "Apple, German": "Am 05.11.2026 um 10:12 schrieb Ben Marlow <ben@marlow.example>:",
    "Apple, French": "Le 5 nov. 2026 à 10:12, Ben Marlow <ben@marlow.example> a écrit :",
    "Apple, Spanish": "El 5 nov 2026, a las 10:12, Ben Marlow <ben@marlow.example> escribió:",
    "Apple, Italian": "Il giorno 5 nov 2026, alle ore 10:12, Ben Marlow <ben@marlow.example> ha scritto:",
    "Apple, Dutch": "Op 5 nov. 2026, om 10:12 heeft Ben Marlow <ben@marlow.example> het volgende geschreven:",
    "Apple, Polish": "Wiadomość napisana przez Ben Marlow <ben@marlow.example> w dniu 05.11.2026, o godz. 10:12:",
    "Apple, Danish": "Den 5. nov. 2026 kl. 10.12 skrev Ben Marlow <ben@marlow.example>:",
    "Apple, Swedish": "5 nov. 2026 kl. 10:12 skrev Ben Marlow <ben@marlow.example>:",
    "Apple, Finnish": "Ben Marlow <ben@marlow.example> kirjoitti 5.11.2026 kello 10.12:",
    "Apple, Czech": "5. 11. 2026 v 10:12, Ben Marlow <ben@marlow.example>:",
    "Apple, Turkish": "Ben Marlow <ben@marlow.example> şunları yazdı (5 Kas 2026 10:12):",
    "Apple, Japanese": "2026/11/05 10:12、Ben Marlow <ben@marlow.example>のメール:",
    "Apple, Chinese": "在 2026年11月5日，上午10:12，Ben Marlow <ben@marlow.example> 写道：",
    "Thunderbird, English": "On 05/11/2026 10:12, Ben Marlow wrote:",
    "Thunderbird, German": "Am 05.11.26 um 10:12 schrieb Ben Marlow:",
    "Thunderbird, French": "Le 05/11/2026 à 10:12, Ben Marlow a écrit :",
    "Thunderbird, Spanish": "El 5/11/26 a las 10:12, Ben Marlow escribió:",
    "Thunderbird, Italian": "Il 05/11/2026 10:12, Ben Marlow ha scritto:",
    "Thunderbird, Dutch": "Op 05-11-2026 om 10:12 schreef Ben Marlow:",
    "Thunderbird, Polish": "W dniu 05.11.2026 o 10:12, Ben Marlow pisze:",
    "Thunderbird, Portuguese": "Em 05/11/2026 10:12, Ben Marlow escreveu:",
    "Thunderbird, Swedish": "Den 2026-11-05 kl. 10:12, skrev Ben Marlow:",
    "Thunderbird, Danish": "Den 05.11.2026 kl. 10.12 skrev Ben Marlow:",
    "Thunderbird, Norwegian": "Den 05.11.2026 10:12, skrev Ben Marlow:",
    "Thunderbird, Finnish": "Ben Marlow kirjoitti 5.11.2026 klo 10.12:",
    "Thunderbird, Czech": "Dne 05. 11. 26 v 10:12 Ben Marlow napsal(a):",
    "Thunderbird, Turkish": "5.11.2026 10:12 tarihinde Ben Marlow yazdı:",
    "Thunderbird, Hungarian": "2026. 11. 05. 10:12 keltezéssel, Ben Marlow írta:",
    "Thunderbird, Russian": "05.11.2026 10:12, Ben Marlow пишет:",
    "Polish webmail": "Dnia 5 listopada 2026 10:12 Ben Marlow <ben@marlow.example> napisał(a):",
    "Yahoo, English": "On Thursday, November 5, 2026 at 10:12:30 AM GMT+1, Ben Marlow <ben@marlow.example> wrote:",
    "Yahoo, German": "Am Donnerstag, 5. November 2026, 10:12:30 MEZ hat Ben Marlow <ben@marlow.example> Folgendes geschrieben:",
    "Yahoo, Spanish": "El jueves, 5 de noviembre de 2026, 10:12:30 CET, Ben Marlow <ben@marlow.example> escribió:",
    "Zoho": "---- On Thu, 05 Nov 2026 10:12:30 +0100 Ben Marlow <ben@marlow.example> wrote ----",
    "AOL": "In a message dated 11/5/2026 10:12:30 AM Central Standard Time, ben@marlow.example writes:",
    "Proton": "On Thursday, November 5th, 2026 at 10:12 AM, Ben Marlow <ben@marlow.example> wrote:",
    "Android": "Ben Marlow <ben@marlow.example> schrieb am Do., 5. Nov. 2026, 10:12:",
    "a language that is not listed": "Ngày 5/11/2026 10:12, Ben Marlow <ben@marlow.example> alisema:",
}
"""Client and language → its line."""


def new(text: str) -> str:
    """What a reply's text is cut to, in one line."""
    return " ".join(cut(from_text("Re: A call", text)).new.split())


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("quoted", [MARKED, f"\n{MARKED}", f"\n{QUOTED}"], ids=["marked", "apart", "bare"])
def test_what_stands_above_is_new(line, gap, quoted):
    """With marks of quotation below or without."""
    assert new(f"Yes, Tuesday is fine.\n\nThanks,\nAda{gap}{line}\n{quoted}") == "Yes, Tuesday is fine. Thanks, Ada"


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_wrapped_at_any_space(line):
    """Programs wrap at 72 characters or so, and phones anywhere behind the first words."""
    words = line.split(" ")
    wrong = []
    for at in [at for at in range(1, len(words)) if len(" ".join(words[:at])) > 20]:
        wrapped = " ".join(words[:at]) + "\n" + " ".join(words[at:])
        text = f"Yes, Tuesday is fine.\n\n{wrapped}\n\n{MARKED}"
        if new(text) != "Yes, Tuesday is fine.":
            wrong.append(wrapped)
    assert not wrong


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_answers_below_and_between_are_kept(line):
    """What stands below or between marked lines is theirs."""
    text = f"{line}\n{MARKED}\n\nPlease unsubscribe me.\n\n> P.S. We are in Leeds.\n\nSo are we."
    assert new(text) == "Please unsubscribe me. So are we."


@pytest.mark.parametrize(
    "text",
    [
        "On 5 November 2026 I wrote:\nplease stop.\nWhy was that not enough?",
        "As you wrote on Tuesday:\nthe price is 40 a month. That is too much.",
        "We need three things by 5 November 2026:\n- a price\n- a date\n- a name",
        "Wie ich schon geschrieben habe, gilt ab 2026:\nkeine Werbung mehr.",
        "Does 10:30 suit you :-)\nOr later?",
        "Our plan for 2026, as Ada wrote, is to wait :)\n\nBen",
        "Times that suit me:\nTuesday 10:30\nWednesday 11:00",
        "On the other hand, we have one question:\nwhat does it cost?",
        "You can reach my colleague at this address:\nben@marlow.example",
        "Call me on Thursday, 5 November 2026 at 10:12:\n+44 20 7946 0000",
    ],
)
def test_sentences_that_only_look_like_one_are_kept(text):
    """Dates, colons and the word for writing also stand in what people write."""
    assert new(text) == " ".join(text.split())


def test_text_on_the_same_line_is_kept():
    """Some phones put the attribution behind the last word."""
    text = f"Yes please On Thu, Nov 5, 2026 at 10:12 AM, Ben Marlow <ben@marlow.example> wrote:\n{MARKED}"
    assert new(text) == "Yes please"


@pytest.mark.parametrize("line", [line for line in LINES.values() if line[-1] in ":："])
def test_wrapped_at_a_width(line):
    """Narrow columns need up to four lines."""
    for width in range(32, 60, 3):
        wrapped = "\n".join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False))
        assert new(f"No.\n\n{wrapped}\n\n{MARKED}") == "No."


def test_what_was_wrapped_off_a_quoted_line():
    """Old programs wrap marked lines once more, and leave the rests without a mark."""
    text = (
        "No.\n\nW dniu czw., 5 lis 2026 o 10:12 Ben Marlow <ben@marlow.example> napisał(a):\n"
        "> You get this mail once, because your page says that you lead the\nbakery.\n"
        "> If you would rather not hear from us, answer with 'unsubscribe' and\nwe stop at once.\n"
        "> Should that not work for you, then write to the people who run the\nLeeds office.\n"
        "> See https://marlow.example/a/very/long/link/that/was/broken/somewhere?by=\nthe&way=05\n"
        "> To get no more mail at all, please follow the link that stands at the\nend of this mail.\n"
    )
    assert new(text) == "No."


@pytest.mark.parametrize(
    "line", ["Ben Marlow ---05.11.2026 10:12:12---Hello Ada, most bakeries", "Message du 05/11/26 10:12"]
)
def test_a_line_above_a_header_block(line):
    """As Notes and a French provider write it; a sentence about a message is none."""
    block = "From: Ben Marlow\nTo: Ada Quill\nDate: 05.11.2026 10:12\nSubject: Loaves"
    assert cut(from_text("", f"Not for us.\n\n{line}\n\n{block}\n\n{QUOTED}")).new == "Not for us."
    said = "Message du 05/11/26 10:12 bien reçu."
    assert cut(from_text("", said)).new == said
