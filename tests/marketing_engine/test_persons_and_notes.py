"""A text alone makes an automatic mail only where it says nothing that a machine would not write to everybody."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.kinds.absences import text_evidence
from marketing_engine.conversation.reading.kinds.classification import kind_of
from marketing_engine.conversation.reading.kinds.persons import clauses
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.shape import CutText

RECEIVED = datetime.date(2026, 11, 20)


def read(body: str, subject: str = "Re: Belts", **headers: str) -> Kind:
    """The kind of a mail; header names with `_` for `-`."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return kind_of(from_text(subject, body, fields), CutText(body), RECEIVED)


ASKS_US = [
    "I'm out on site until Wednesday but do call my mobile any time.",
    "Bin gerade im Urlaub, aber das klingt spannend. Mailen Sie mir bitte die Unterlagen.",
    "Ich bin ab Montag im Urlaub, also bitte vorher anrufen.",
    "Je suis en déplacement jusqu'à vendredi mais appelez-moi sur mon portable.",
    "Estoy de vacaciones hasta el lunes, pero mándeme el catálogo.",
    "Sono in ferie fino a lunedì, ma mi mandi pure il preventivo.",
    "Ik ben op vakantie maar stuur de prijslijst alvast door.",
    "Estou de férias, mas pode enviar a proposta.",
    "Jestem na urlopie, ale proszę przesłać cennik.",
    "Jag är på semester men skicka offerten så tittar jag.",
    "Jeg er på ferie, men send endelig prislisten.",
    "Jeg har permisjon fra mandag, så send tilbudet i dag.",
    "Olen lomalla, mutta lähettäkää hinnasto.",
    "Jsem na dovolené, ale pošlete mi ceník.",
    "İzindeyim ama fiyat listesini gönderin lütfen.",
    "Szabadságon vagyok, de küldje el az árlistát.",
    "Sunt în concediu, dar trimiteți oferta.",
    "Out today, back tomorrow. Price per thousand?",
]

SAYS_WHEN = [
    "Out of office Monday and Tuesday. Would Wednesday at 2 suit you?",
    "I'm off on Friday, otherwise any day next week is fine by me.",
    "Ich bin nächste Woche nicht im Büro. Treffen wir uns doch am 14.",
    "Je rentre de vacances demain, on peut se voir jeudi ?",
    "Je suis absent jeudi, vendredi matin m'irait très bien.",
    "Estoy fuera hasta el jueves. ¿Le va el viernes?",
    "Torno in ufficio giovedì: ci vediamo alle 10?",
    "Giovedì sono fuori ufficio, facciamo venerdì.",
    "Ben vrijdag afwezig, donderdag om tien uur schikt wel.",
    "Ben vrijdag niet op kantoor, maandag kan ik bellen.",
    "Não estou no escritório na sexta. Pode ser na segunda às 15h?",
    "Sexta não estou no escritório, vamos falar na segunda.",
    "W piątek nie ma mnie w biurze, pasuje mi poniedziałek.",
    "Jag är ledig på fredag, måndag funkar bättre.",
    "Fredag er jeg ikke på kontoret, mandag er bedre.",
    "Perjantaina en ole toimistolla, maanantai käy paremmin.",
    "V pátek nejsem v kanceláři, v pondělí ano.",
    "Cuma ofiste değilim, pazartesi görüşebiliriz.",
]

WAS_AWAY = [
    "Apologies for the silence, I was on leave last week. Could you resend the price list?",
    "Entschuldigen Sie die späte Antwort, ich war in Elternzeit. Was würde das für 30 Leute kosten?",
    "Désolé, j'étais en congé. Pouvez-vous me renvoyer le devis ?",
    "Acabo de volver de vacaciones, ¿sigue en pie la oferta?",
    "Disculpe, estuve de baja. Me interesa, llámeme el martes.",
    "Scusi il ritardo, ero in ferie. Che garanzia date?",
    "Sorry voor de late reactie, ik was met verlof. Wat kost het per maand?",
    "Estive de licença, só vi agora. Têm distribuidor em Braga?",
    "Właśnie wróciłem z urlopu. Jaka jest gwarancja?",
    "Nyss hemkommen från semestern. Vad kostar det?",
    "Undskyld, jeg har været på ferie. Hvad er leveringstiden?",
    "Var på ferie forrige uke. Har dere forhandler i Bodø?",
    "Olin lomalla, anteeksi viive. Mikä on toimitusaika?",
    "Promiňte, byl jsem na dovolené. Jaká je záruka?",
    "Kusura bakmayın, izindeydim. Garanti süresi nedir?",
]

WANTS_NO_MORE = [
    "I'm on leave. When I return I expect an inbox free of you.",
    "Ich bin bis März in Elternzeit und verzichte auch danach auf Ihre Post.",
    "Votre message a bien été reçu. Merci de vous en tenir là.",
    "Estoy de vacaciones, olvídese de mí.",
    "Su mensaje ha sido recibido. Que no haya otro.",
    "Sono in pensione, non mi servono le vostre offerte.",
    "Ik ben met pensioen, haal mijn naam eruit.",
    "Estou de baixa e dispenso os vossos e-mails.",
    "Jestem na emeryturze, proszę o skreślenie.",
    "Jag är pensionär numera, ta bort adressen.",
    "Jeg har permisjon, spar meg for flere e-poster.",
    "Viestinne on vastaanotettu. Se riittäköön.",
    "Vaše zpráva byla doručena. Tím to končí.",
    "Mesajınız alındı. Devamı gelmesin.",
    "I am on holiday and you are still writing. Enough.",
    "Currently on parental leave and frankly I don't want this in my inbox at all.",
    "Im Urlaub lese ich so etwas nicht und danach auch nicht.",
    "Wir haben Betriebsferien bis 7. Januar. Danach bitte auch nichts mehr von Ihnen.",
    "Je suis en congé et je tiens à ce qu'on m'y laisse en paix.",
    "Votre message m'est bien parvenu. Merci de ne plus m'en adresser d'autres.",
    "Estoy de baja y no tengo la menor intención de comprar nada.",
    "Ik ben met verlof en lees dit soort dingen ook daarna niet.",
    "Jestem na zwolnieniu i proszę, żeby po powrocie też nic nie przychodziło.",
    "Jeg er på barsel til maj. Skriv venligst ikke igen til den tid heller.",
    "Olen sairauslomalla eikä mainokset nyt kiinnosta.",
    "Vaši zprávu jsme obdrželi a tím to prosím skončeme.",
    "Your message was received and ignored, like the three before it.",
]

THINKS_OF_IT = [
    "Away until the 8th. Your gadget looks clever, my wife agrees.",
    "I am out of the office today and my answer tomorrow will be the same: no.",
    "Ich bin im Urlaub. Ihre Preisliste habe ich trotzdem gelesen, Position 4 fehlt.",
    "En vacances jusqu'au 5. Le prix me paraît élevé.",
    "Estoy de vacaciones. El producto pinta bien, eso sí.",
    "Sono in trasferta, il campione è arrivato e pare robusto.",
    "Ik ben tot maandag met vakantie. De brochure ziet er goed uit.",
    "Estou de férias até dia 5. O preço parece-me justo.",
    "Jestem na urlopie do piątku. Produkt wygląda ciekawie.",
    "Är på semester till den 5. Priset verkar rimligt.",
    "Jeg holder ferie til mandag. Prisen virker høj.",
    "Jeg er på ferie til mandag. Produktet ser bra ut.",
    "Olen lomalla maanantaihin. Hinta vaikuttaa kovalta.",
    "Jsem na dovolené do pondělí. Cena mi připadá vysoká.",
    "Pazartesiye kadar izindeyim. Fiyat bana yüksek geldi.",
]

HAS_RECEIVED_IT = [
    "Thanks for your enquiry; we usually answer sales pitches within a week. Short version: too dear.",
    "We received your letter of 3 November and the board approved the trial.",
    "Wir haben Ihre Anfrage erhalten und entscheiden uns für einen anderen Anbieter.",
    "Ihre Mail habe ich erhalten. Wir bleiben bei unserem Lieferanten.",
    "Nous avons bien reçu votre offre mais elle ne correspond pas à nos besoins.",
    "Hemos recibido su propuesta y nos parece cara.",
    "Abbiamo ricevuto la Sua offerta: troppo cara per noi.",
    "Wij hebben uw bericht ontvangen en kiezen voor een ander.",
    "Recebemos a sua mensagem e não estamos interessados.",
    "Otrzymaliśmy Państwa ofertę i jest dla nas za droga.",
    "Vi har mottagit ert mejl och tackar nej.",
    "Vi har modtaget jeres mail og siger pænt nej tak.",
    "Vi har mottatt e-posten deres og sier nei.",
    "Olemme vastaanottaneet tarjouksenne, emmekä tartu siihen.",
    "Vaši nabídku jsme obdrželi a nevyužijeme ji.",
    "Mesajınızı aldık, teklifinizi değerlendirmeyeceğiz.",
]


@pytest.mark.parametrize("text", [*ASKS_US, *SAYS_WHEN, *WAS_AWAY, *WANTS_NO_MORE, *THINKS_OF_IT, *HAS_RECEIVED_IT])
def test_a_person_speaks_of_an_absence_or_a_receipt_and_answers(text):
    assert read(text).kind == "reply"


@pytest.mark.parametrize("text", [*ASKS_US, *WAS_AWAY])
def test_weak_signs_of_a_machine_change_nothing_of_it(text):
    assert read(text, subject="Away", X_Ticket_Id="1").kind == "reply"


@pytest.mark.parametrize("subject", ["Unsubscribe", "Please remove me from your list", "Send me the price list"])
def test_a_subject_of_its_own_that_wishes_something_is_a_person_s(subject):
    assert read("I'm on annual leave until Monday.", subject=subject).kind == "reply"


def test_a_subject_of_ours_wishes_nothing_of_the_writer():
    assert read("I'm on annual leave until Monday.", subject="Away: Stop wasting money?").kind == "auto_reply"
    assert read("I'm on annual leave until Monday.", subject="Re: Stop wasting money?").kind == "auto_reply"


@pytest.mark.parametrize("text", [*ASKS_US, *THINKS_OF_IT])
def test_a_field_that_says_so_goes_before_the_text(text):
    assert read(text, Auto_Submitted="auto-replied").kind == "auto_reply"


def test_what_neither_notes_nor_politeness_say_needs_an_offer_beside_it_or_a_subject_of_its_own():
    joke = "I'm on annual leave until Monday. The goat ate my badge."
    assert read(joke).kind == "reply"
    assert read(joke, subject="Annual leave").kind == "auto_reply"
    assert read(f"{joke} In urgent cases call 01632 960 001.").kind == "auto_reply"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I'm away, but send it.", [("i'm away,", False), ("send it.", True)]),
        ("Bis 4. Dezember weg. Danke!", [("bis 4. dezember weg.", False), ("danke!", False)]),
        ("Estou fora, mas envie.", [("estou fora,", False), ("envie.", True)]),
        ("Tel. 123, Nr. 5", [("tel. 123, nr. 5", False)]),
    ],
)
def test_clauses_end_at_sentences_and_where_something_is_opposed(text, parts):
    assert list(clauses(text)) == parts


@given(st.text(max_size=200))
def test_a_request_after_any_text_is_a_sign_of_a_person(text):
    assert text_evidence(f"{text}\nPlease send me the price list.").person


@pytest.mark.parametrize("piece", ["but ", "a, ", "? ", "was ", "don't ", "1. A ", "nicht mehr ", "plus "])
def test_hostile_text_is_read_no_further_than_a_note_is_long(piece):
    assert text_evidence(piece * 1_000_000) == text_evidence((piece * 1_000_000)[:4_000])
