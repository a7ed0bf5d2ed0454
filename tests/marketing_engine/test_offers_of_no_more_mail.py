"""Our own footer says how to get no more mail; quoted, it is no wish of theirs, and what they write below it is."""

import textwrap

import pytest
from conftest import ROOT

from marketing_engine.config.templates import environment, read_template
from marketing_engine.conversation.reading.judging.removal import removal_of
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut
from marketing_engine.conversation.reading.new_text.footers import is_list_footer

OFFERS = (
    'If you would rather not hear from me again, answer "unsubscribe" and that is that.',
    "If you'd prefer I didn't write again, just let me know.",
    "Don't want to hear from us? Just reply “stop”.",
    "P.S. If this isn't for you, reply with “no” and I won't write again.",
    "Not interested? Reply “no”, and I won't write again.",
    "Sie haben kein Interesse? Ein kurzes „Nein“ reicht.",
    "Pas intéressé ? Répondez « stop ».",
    "Non le interessa? Mi risponda “no” e non la disturberò più.",
    "Nemáte zájem? Odpovězte „ne“ a už se neozvu.",
    "To stop receiving these mails, reply with “remove”.",
    "Wenn Sie keine weiteren E-Mails von mir möchten, antworten Sie mit „Nein“.",
    "Sie wollen keine Mails mehr von uns? Antworten Sie mit „nein“.",
    "Falls Sie nichts mehr von mir hören möchten, genügt eine kurze Antwort.",
    "Si vous ne souhaitez plus recevoir mes messages, répondez « non ».",
    "Si no desea recibir más correos míos, responda «no».",
    "Se preferisce non ricevere più mie notizie, me lo scriva.",
    "Als u geen e-mails meer van mij wilt ontvangen, antwoord dan met “nee”.",
    "Jeśli nie chce Pan więcej wiadomości ode mnie, proszę odpisać „nie”.",
    "Se não quiser receber mais e-mails meus, responda “não”.",
    "Om du inte vill höra från mig igen, svara ”nej”.",
    "Hvis du ikke vil høre fra mig igen, så svar ”nej”.",
    "Hvis du helst ikke vil høre fra meg igjen, svar «nei».",
    "Jos et halua enää viestejä minulta, vastaa ”ei”.",
    "Pokud si nepřejete další e-maily, odpovězte „ne“.",
    "Benden bir daha e-posta almak istemiyorsanız “hayır” diye yanıtlayın.",
    "Ha nem szeretne több levelet tőlem, válaszoljon annyit: „nem”.",
    "Dacă nu mai doriți mesaje de la mine, răspundeți „nu”.",
    "今後メールを希望されない場合は、その旨ご返信ください。",
)
WISHES = (
    "Don't want to hear from you again. Please stop.",
    "Do not want to receive your mails. Remove me.",
    "If you write again, I report you. Unsubscribe me.",
    "Not interested? I am! Please reply by Tuesday.",
    "Kein Interesse. Ein kurzes Ja reicht Ihnen wohl nicht.",
    "If you want to call me, reply with a time.",
    "To stop receiving your mails, what must I do? Answer me.",
    "Ich möchte keine E-Mails mehr. Bitte bestätigen.",
    "Wenn Sie mich noch einmal anschreiben, melde ich das. Antworten Sie bitte.",
    "Je ne souhaite plus recevoir vos messages, répondez-moi.",
    "No deseo recibir más correos. Responda por favor.",
    "Non desidero ricevere altre e-mail. Mi risponda.",
    "Ik wil geen e-mails meer ontvangen. Antwoord niet.",
    "Wilt u mij geen mails meer sturen?",
    "Nie chcę więcej wiadomości. Proszę o odpowiedź.",
    "Não quero receber mais e-mails. Responda, por favor.",
    "Vill du sluta mejla mig? Svara.",
    "Jeg vil ikke have flere mails. Svar venligst.",
    "En halua enää viestejä. Vastaa.",
    "Nepřeji si další e-maily. Odpovězte prosím.",
    "Artık e-posta almak istemiyorum. Lütfen yanıtlayın.",
    "Nem szeretnék több levelet. Válaszoljon.",
    "Nu mai doresc mesaje. Răspundeți.",
)
HEADERS = {
    "Polish": "W dniu czw., 5 lis 2026 o 10:12 Ben Marlow <ben@marlow.example> napisał(a):",
    "Polish block": "Od: Ben Marlow <ben@marlow.example>\nWysłano: 5 listopada 2026 10:12\nDo: Ada\nTemat: Chleb",
    "Portuguese": "Em qui., 5 de nov. de 2026 às 10:12, Ben Marlow <ben@marlow.example> escreveu:",
    "Portuguese block": "De: Ben Marlow <ben@marlow.example>\nEnviado: 5 de novembro de 2026 10:12\nPara: Ada\nAssunto: A",
    "Danish": "Den tor. 5. nov. 2026 kl. 10.12 skrev Ben Marlow <ben@marlow.example>:",
    "Danish block": "Fra: Ben Marlow <ben@marlow.example>\nSendt: 5. november 2026 10:12\nTil: Ada\nEmne: Brød",
    "English block": "-----Original Message-----\nFrom: Ben Marlow <ben@marlow.example>\nSent: 5 November 2026\nTo: Ada",
    "none": "",
}
WIDTHS = (35, 50, 72, 400)


def sent(name: str) -> str:
    """A mail of ours, as a template writes it."""
    template = read_template(ROOT / "config" / "templates" / f"{name}.md")
    filled = {"first_name": "Ada", "company": "Quill Bakeries", "title": "Head of Operations", "employees": 120}
    sender = {"sender_name": "Ben Marlow", "sender_company": "Marlow Ltd", "postal_address": "1 High Street, Leeds"}
    return environment().from_string(template.body).render({"data_source": "", **filled, **sender})


OURS = tuple(sent(name) for name in ("initial", "follow_up"))


def wrapped(text: str, width: int) -> str:
    """Each line at a width."""
    return "\n".join("\n".join(textwrap.wrap(line, width)) for line in text.split("\n"))


def removal(text: str, known: tuple[str, ...]) -> str:
    """What is understood of a reply's wish."""
    return removal_of(cut(from_text("Re: hours", text), known), "Re: hours")[0]


@pytest.mark.parametrize("offer", OFFERS)
def test_an_offer_is_a_footer(offer):
    """Of the sender, on what the reader may not want; also where it is wrapped."""
    assert is_list_footer(offer)
    assert is_list_footer(offer.replace(" ", "\n"))
    assert not is_list_footer(f"{offer} Please unsubscribe me.")


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_is_none(wish):
    """Also where its `I` is left out, or it asks for an answer."""
    assert not is_list_footer(wish)
    assert cut(from_text("", f"We have one.\n\n{wish}")).new.endswith(wish)


@pytest.mark.parametrize("known", [(), OURS], ids=["unknown", "known"])
@pytest.mark.parametrize("above", ["", "Hello,\n\n"], ids=["alone", "greeting"])
@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_our_mail_alone_asks_for_nothing(header, above, known):
    """An empty reply, sent by accident, with our mail below it, re-wrapped and without marks."""
    for body in OURS:
        for width in WIDTHS:
            assert removal(f"{above}{header}\n\n{wrapped(body, width)}", known) == "no"


@pytest.mark.parametrize("known", [(), OURS], ids=["unknown", "known"])
@pytest.mark.parametrize("header", [header for header in HEADERS.values() if header])
def test_a_wish_below_our_mail_is_theirs(header, known):
    """Below the re-wrapped original, whether anything stands above it."""
    for above in ("", "Hello,\n\n", "Hello Ben, my answer stands below your mail.\n\n"):
        for width in WIDTHS:
            text = f"{above}{header}\n\n{wrapped(OURS[0], width)}\n\nPlease unsubscribe me."
            found = cut(from_text("", text), known)
            assert found.new == f"{above}Please unsubscribe me."
            assert removal(text, known) == "asked"


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_an_answer_above_our_mail(header):
    """Nothing of ours is left in it."""
    for body in OURS:
        for width in WIDTHS:
            found = cut(
                from_text("", f"Ja, gerne. Nächste Woche Dienstag?\n\n{header}\n\n{wrapped(body, width)}"), OURS
            )
            assert found.new == "Ja, gerne. Nächste Woche Dienstag?"


def test_what_follows_a_footer_of_a_thread_is_no_answer():
    """An older mail below it, with its own header."""
    older = "From: Cy <cy@quill.example>\nSent: 4 November 2026\nTo: Ben\nSubject: Loaves\n\nPlease unsubscribe me."
    text = f"Not for us.\n\n{HEADERS['English block']}\n\n{OURS[0]}\n\n{older}"
    assert cut(from_text("", text)).new == "Not for us."
