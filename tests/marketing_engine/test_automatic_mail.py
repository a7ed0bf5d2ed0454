"""Mail that a machine sent is told from a person's answer: by header, structure and subject, else by its text alone."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.kinds.absences import text_evidence
from marketing_engine.conversation.reading.kinds.classification import kind_of
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.mail.shape import Mail, Part
from marketing_engine.conversation.reading.new_text.shape import CutText

RECEIVED = datetime.date(2026, 11, 20)
OURS = "<touch-1.0123456789abcdef0123456789abcdef@us.example>"


def read(body: str, *, subject: str = "Re: An idea", **headers: str) -> Kind:
    """The kind of a mail; header names with `_` for `-`."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return kind_of(from_text(subject, body, fields), CutText(body), RECEIVED)


ABSENCES = [
    "I am on annual leave until 30 November with limited access to e-mail.",
    "Thanks for your email. I'm out of the office this week and will reply when I return on Monday.",
    "Our office is closed from 24 December to 4 January. In urgent cases call 01632 960 001.",
    "Up a mountain, no signal. Back Thursday. Urgent? Ask Tom.",
    "Ich bin bis 4. Dezember im Urlaub. In dringenden Fällen wenden Sie sich bitte an Frau Seidl.",
    "Bin auf der Baustelle, kein Netz. Ab Montag wieder da.",
    "Je suis absent du bureau jusqu'au 30 novembre. En cas d'urgence, contactez Mme Rey.",
    "Je suis en congé maternité jusqu'en avril. Louise prend le relais.",
    "Estoy de vacaciones hasta el 7 de diciembre. Para lo urgente, escriba a Marta.",
    "Sono in ferie fino al 7 gennaio. Per urgenze contattare il collega Piero.",
    "Ik ben met vakantie tot en met 4 december en lees mijn mail niet.",
    "Estou de férias até dia 4 e responderei assim que regressar.",
    "Przebywam na urlopie do 27.11. W sprawach pilnych proszę o kontakt z Panem Nowakiem.",
    "Jag har semester och är åter den 7 december.",
    "Jeg holder ferie til og med den 4. december. Haster det, så ring til Mikkel.",
    "Jeg er bortreist frem til 30.11. Haster det, ta kontakt med Ragnhild.",
    "Olen lomalla 23.–27.11. enkä lue sähköpostia.",
    "Do 30. listopadu čerpám dovolenou. V naléhavých případech mě zastupuje Lenka.",
    "30 Kasım tarihine kadar yıllık izindeyim, dönüşümde yanıtlayacağım.",
    "November 23. és 27. között szabadságon vagyok.",
    "12月7日まで休暇をいただいております。お急ぎの場合は佐藤までご連絡ください。",
]

OTHER_NOTES = [
    (
        "Your request has been received and was assigned the number 48213. Our team aims to reply within 2 working days.",
        "ticket",
    ),
    (
        "Ihre Nachricht ist bei uns eingegangen. Bitte antworten Sie nicht auf diese automatisch erzeugte E-Mail.",
        "ticket",
    ),
    ("Jane Doe no longer works here. Please contact John Roe, john@works.example.", "left"),
    ("Madame Rey a quitté l'entreprise. Merci d'écrire à achats@usine.example, ce message est automatique.", "left"),
    ("Your message to Jane Doe was read on Friday, 20 November 2026.", "receipt"),
    ("I use a spam guard. Your message is being held because you are not on my list of approved senders.", "challenge"),
    ("This mailbox is not monitored. Please do not reply to this e-mail.", "other"),
]

PERSONS = [
    "I'm away until Monday, let's talk then. Yes, interested!",
    "Ich bin gerade im Urlaub, aber bitte schicken Sie mir Ihr Angebot.",
    "I'm on leave next week. Can we talk on the 30th at 10 instead?",
    "I am on holiday. Remove me from your list.",
    "Bin im Urlaub. Bitte streichen Sie mich aus Ihrem Verteiler.",
    "We are closed for the season. Poke me when it opens, love it!",
    "Thanks, but we already have a supplier.",
    "Jane has left. Please delete her address.",
    "Half our sites have no signal. Then what?",
    "Does it work while our staff are on holiday?",
    "Je suis en congés, rappelez-moi lundi, votre offre m'intéresse.",
    "Estoy de vacaciones, pero me interesa. ¿Puede llamarme el lunes a las diez?",
]


@pytest.mark.parametrize("text", ABSENCES)
def test_an_absence_note_is_told_by_its_text_alone(text):
    assert (read(text).kind, read(text).automatic) == ("auto_reply", "absence")


@pytest.mark.parametrize(("text", "automatic"), OTHER_NOTES)
def test_other_notes_of_machines_are_told_by_their_text(text, automatic):
    assert (read(text).kind, read(text).automatic) == ("auto_reply", automatic)


@pytest.mark.parametrize("text", PERSONS)
def test_what_a_person_answers_is_a_reply_though_it_speaks_of_an_absence(text):
    assert read(text).kind == "reply"


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated (out of office)"},
        {"X_Autoreply": "yes"},
        {"X_Autorespond": "Re: x"},
        {"Precedence": "auto_reply"},
        {"Precedence": "bulk"},
        {"Return_Path": "<>"},
        {"X_MS_Exchange_Generated_Message_Source": "Mailbox Rules Agent"},
        {"Delivered_To": "Autoresponder"},
    ],
)
def test_a_field_says_that_a_machine_sent_it(headers):
    assert read("Hello there.", **headers).kind == "auto_reply"


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "no"},
        {"Precedence": "list", "List_Id": "<x.example>"},
        {"X_Auto_Response_Suppress": "All"},
        {"X_Loop": "x"},
        {"Return_Path": "<ada@works.example>"},
        {},
    ],
)
def test_fields_that_stand_on_mail_of_persons_too_do_not_decide(headers):
    assert read("Sounds fine, Tuesday at ten works.", **headers).kind == "reply"


@pytest.mark.parametrize(
    "prefix",
    [
        *("Automatic reply: ", "Automatische Antwort: ", "Réponse automatique : ", "Respuesta automática: "),
        *("Risposta automatica: ", "Automatisch antwoord: ", "Resposta automática: ", "Automatyczna odpowiedź: "),
        *("Autosvar: ", "Automatisk svar: ", "Automaattinen vastaus: ", "Automatická odpověď: ", "Otomatik yanıt: "),
        *("自動応答: ", "Out of Office: ", "Abwesenheitsnotiz: ", "OOO: "),
    ],
)
def test_a_subject_says_that_a_machine_answers(prefix):
    assert read("Hello.", subject=f"{prefix}An idea").kind == "auto_reply"
    assert read("Hello, that was odd.", subject=f"Re: {prefix}An idea").kind == "reply"


def test_a_person_who_writes_through_a_ticket_system_is_a_person():
    fields = {"Auto_Submitted": "auto-generated", "X_Zendesk_Ticket_Id": "1"}
    assert read("We already have a supplier, no thanks. Can you send me a price anyway?", **fields).kind == "reply"
    assert read("Your request has been received.", **fields).automatic == "ticket"
    assert read("Please remove me from your list.", Precedence="bulk").kind == "reply"


def test_a_note_of_an_absence_from_postmaster_is_no_bounce():
    fields = {"From": "postmaster@works.example", "Auto_Submitted": "auto-replied"}
    assert read(ABSENCES[0], **fields).automatic == "absence"


@pytest.mark.parametrize("subject", ["Read: An idea", "Gelesen: An idea", "Lu : An idea", "Leído: An idea"])
def test_a_receipt_is_told_by_its_subject(subject):
    assert read("", subject=subject).automatic == "receipt"


def test_a_receipt_is_told_by_its_structure():
    mail = Mail({"subject": ["x"]}, "", (Part("message/disposition-notification"),), content_type="multipart/report")
    assert kind_of(mail, CutText(""), RECEIVED).automatic == "receipt"


def test_a_note_brings_the_day_and_the_substitute():
    kind = read("I am on leave until 30 November. In my absence contact Jane Doe (jane@works.example).")
    assert kind.resume_date == "2026-11-30"
    assert kind.contact is not None and kind.contact.email == "jane@works.example"


def test_our_own_copy_is_told_by_its_own_message_id():
    assert read("Hello Ada", Message_ID=OURS, From="me@us.example").kind == "own"
    assert read(f"Hello Ada {OURS}", In_Reply_To=OURS).kind == "reply"
    assert read("Remove me", Message_ID=OURS, From="ada@works.example").kind == "reply"  # a borrowed id
    assert read("I am away", Message_ID=OURS, From="me@us.example", Auto_Submitted="auto-replied").kind == "auto_reply"


@given(st.text(max_size=300), st.text(max_size=80))
def test_any_mail_has_a_kind_with_its_reason(body, subject):
    assert read(body, subject=subject).evidence


def test_a_long_text_takes_no_longer_than_its_beginning():
    assert text_evidence(ABSENCES[0] + " on leave" * 100_000).type == "absence"
