"""Header blocks above a quoted original are known in many languages, with what sets them apart."""

import pytest

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut
from marketing_engine.conversation.reading.new_text.header_labels import SEPARATORS

SENT = (
    "Hello Ada,\n\nmost bakeries throw away a tenth of what they bake, and you may know the reason better than we do.\n"
    "Would a short call on Tuesday suit you?\n\nBest,\nBen Marlow\n\n"
    "Marlow Ltd, 1 High Street, Leeds. To get no more mail from us, answer with 'no'."
)

LABELS = {
    "English": "From Sent To Subject",
    "English, Date": "From Date To Subject",
    "German": "Von Gesendet An Betreff",
    "French": "De|Envoyé|À|Objet",
    "Spanish": "De Enviado Para Asunto",
    "Spanish, long": "De|Enviado el|Para|Asunto",
    "Italian": "Da Inviato A Oggetto",
    "Dutch": "Van Verzonden Aan Onderwerp",
    "Polish": "Od Wysłano Do Temat",
    "Portuguese": "De|Enviada em|Para|Assunto",
    "Swedish": "Från Skickat Till Ämne",
    "Danish": "Fra Sendt Til Emne",
    "Norwegian": "Fra Dato Til Emne",
    "Finnish": "Lähettäjä Lähetetty Vastaanottaja Aihe",
    "Czech": "Od Odesláno Komu Předmět",
    "Slovak": "Od Odoslané Komu Predmet",
    "Turkish": "Kimden Gönderildi Kime Konu",
    "Hungarian": "Feladó Elküldve Címzett Tárgy",
    "Romanian": "De la|Trimis|Către|Subiect",
    "Japanese": "差出人 送信日時 宛先 件名",
    "Chinese": "发件人 发送时间 收件人 主题",
    "Korean": "보낸 사람|보낸 날짜|받는 사람|제목",
    "Russian": "От Отправлено Кому Тема",
    "Ukrainian": "Від Надіслано Кому Тема",
    "Greek": "Από Στάλθηκε Προς Θέμα",
}
"""Language → how it names the sender, the date, the receiver and the subject."""

VALUES = (
    "Ben Marlow <ben@marlow.example>",
    "05.11.2026 10:12",
    "Ada Quill <ada@quill.example>",
    "Fewer loaves in the bin",
)
SHAPES = {
    "plain": "{}: {}",
    "bold": "*{}:* {}",
    "bold, colon apart": "*{}*: {}",
    "space before the colon": "{} : {}",
    "wide colon": "{}：{}",
}
ABOVE = (
    "",
    "________________________________\n",
    "-----Original Message-----\n",
    " ------------------------------\n\n",
)


def block(labels: str, shape: str = "{}: {}") -> str:
    """A header block in one language."""
    names = labels.split("|") if "|" in labels else labels.split()
    return "\n".join(shape.format(name, value) for name, value in zip(names, VALUES, strict=True))


def new(text: str, *sent: str) -> str:
    """What a reply's text is cut to, in one line."""
    return " ".join(cut(from_text("Re: Fewer loaves", text), sent).new.split())


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_what_stands_above_a_block_is_new(labels, shape):
    """Whatever sets it apart."""
    for above in ABOVE:
        assert new(f"Not for us, thanks.\n\n{above}{block(labels, shape)}\n\n{SENT}") == "Not for us, thanks."
        assert new(f"Not for us, thanks.\n{above}{block(labels, shape)}\n{SENT}") == "Not for us, thanks."


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_an_answer_below_a_block_is_kept_where_we_know_what_we_sent(labels):
    """Outlook marks no quotation, so only knowledge of our text shows where it ends."""
    text = f"Hello,\n\n{block(labels)}\n\n{SENT}\n\nPlease unsubscribe me."
    assert new(text, SENT) == "Hello, Please unsubscribe me."


@pytest.mark.parametrize("separator", sorted(SEPARATORS))
def test_separators(separator):
    """With dashes around, whether a block follows or not."""
    for shape in ("-----{}-----", "-------- {} --------", "---------- {} ---------", "*---- {} ----*"):
        line = shape.format(separator.capitalize())
        assert new(f"Not for us.\n\n{line}\n\n{SENT}") == "Not for us."
        assert new(f"Not for us.\n\n{line}\n{block(LABELS['English'])}\n\n{SENT}") == "Not for us."


@pytest.mark.parametrize(
    "block",
    [
        "From: Ben Marlow\nSubject: Fewer loaves\n",
        "De : Ben Marlow\nObjet : Moins de pains\n",
        "From: Ben Marlow <ben@marlow.example>",
        "Am 05.11.26 um 10:12 schrieb Ben Marlow\nVon: Ben Marlow\nDatum: 5. November 2026\nAn: Ada\n",
        "-------- Original Message --------From: Ben Marlow  Date: 05.11.26  10:12 (GMT+01:00) To: Ada Subject: Loaves",
    ],
)
def test_short_and_flattened_blocks(block):
    """With fields left out, below a line that says the same, or behind its separator."""
    assert new(f"Not for us.\n\n{block}\n{SENT}") == "Not for us."


def test_labels_in_one_line():
    """Some web clients flatten the block."""
    line = "From: Ben Marlow <ben@marlow.example> Sent: 05.11.2026 10:12 To: Ada Quill Subject: Fewer loaves"
    assert new(f"Not for us.\n\n{line}\n\n{SENT}") == "Not for us."


@pytest.mark.parametrize("above", ["", "Hello,\n\n"])
def test_a_block_with_nothing_of_theirs_above_hides_no_words(above):
    """Their words may stand anywhere below, so all of it is shown, and the cut is unsure."""
    found = cut(
        from_text("Re: Fewer loaves", f"{above}{block(LABELS['German'])}\n\nHello Ada,\n\nwe bake.\n\nStop it.")
    )
    assert "Stop it." in found.new
    assert found.unsure


def test_an_accidental_forward():
    """What they wrote above it is new; where they wrote nothing, the forwarded text is shown."""
    forwarded = f"---------- Forwarded message ---------\n{block(LABELS['English, Date'])}\n\n{SENT}"
    assert new(f"FYI, do we know them?\n\n{forwarded}") == "FYI, do we know them?"
    assert "short call" in new(forwarded)


@pytest.mark.parametrize(
    "text",
    [
        "Your message\n\n   To: Ada Quill\n   Subject: Loaves\n   Sent: 05.11.2026 10:12\n\nwas read on 05.11.2026 10:15.",
        "No: we have one.\nDate: not this year",
        "Interview:\n\nDate: Wednesday 5 November\nTime: 10:12\nPlace: Leeds\n\nPlease come early.",
        "From: Leeds\nWhen: Tuesday\n\nThat is the train I would take.",
        "To: be or not to be\nSubject: to discussion",
        "Here is the plan.\n\nDate: Tuesday 10:00\nAgenda: prices\n\nDoes it suit you?",
        "The fields are:\n- from: who sends\n- to: who gets\nand so on.",
        "A rule:\n\n-----\n\nStill mine.",
        "------------ Enter your answer below ------------\n\nIt was good.",
    ],
)
def test_lists_with_colons_are_no_block(text):
    """An appointment or a list keeps its lines."""
    assert new(text) == " ".join(text.split())


@pytest.mark.parametrize(
    "line",
    [
        "-- REPLY ABOVE THIS LINE --",
        "##- Please type your reply above this line -##",
        "----- Bitte antworten Sie oberhalb dieser Linie -----".replace("Bitte antworten", "Antworten"),
        "---- Répondez au-dessus de cette ligne ----",
    ],
)
def test_a_line_to_reply_above(line):
    """What a ticket system prints above all it has sent; a sentence that has the words in it is none."""
    assert cut(from_text("", f"It works.\n\n{line}\n\nHello Ada, does it?")).new == "It works."
    said = "I did not reply above this line, for it looked odd."
    assert cut(from_text("", said)).new == said


def test_a_sender_and_a_date_in_one_line():
    """As a page shows them that has no line ends."""
    text = "No.\n\nFrom: ben@marlow.example Date: Thu, 5 Nov 2026 10:12:12 +0100\nShall we talk?"
    assert cut(from_text("", text)).new == "No."
    assert cut(from_text("", "From: 10:00 to 11:00. Date: Tuesday")).new == "From: 10:00 to 11:00. Date: Tuesday"
