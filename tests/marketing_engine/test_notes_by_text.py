"""Notes of machines in many languages are told by their text alone."""

import datetime

import pytest

from marketing_engine.conversation.reading.kinds.classification import kind_of
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.shape import CutText

RECEIVED = datetime.date(2026, 11, 20)

NOTES = [
    (
        "Thank you for your email. I am out of the office until Monday 30 November with no access "
        "to email. If your matter is urgent please contact reception on 01632 960 200."
    ),
    "I'm on maternity leave until June. Please contact Olive Marsh (olive@pinkbarn.example) in my absence.",
    "Our offices are closed for Thanksgiving. We will reply when we reopen on Monday.",
    (
        "We have received your request. A member of our team will get back to you within 2 working "
        "days. Please quote reference 44812."
    ),
    "I no longer work at Brackley Foods. Please direct all enquiries to purchasing@brackley.example.",
    (
        "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 4. Dezember nicht im Büro. "
        "Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Frau Kern (kern@holzbau.example)."
    ),
    "Ich befinde mich im Mutterschutz. Meine Vertretung ist Jana Fuchs, Tel. 0123 4567.",
    (
        "Ihre Anfrage ist bei uns eingegangen und wird unter der Nummer 88213 bearbeitet. Bitte "
        "antworten Sie nicht auf diese E-Mail."
    ),
    "Unser Betrieb ist vom 21.12. bis 6.1. geschlossen. Ab dem 7.1. sind wir wieder für Sie da.",
    (
        "Bonjour, je suis absente du bureau jusqu'au 2 décembre inclus. En cas d'urgence, merci de "
        "contacter Paul Aubry (p.aubry@vitrage.example). Cordialement"
    ),
    "Nous avons bien reçu votre demande et vous répondrons sous 48 heures.",
    (
        "En congé maternité, je ne lirai pas mes messages avant avril. Merci de renvoyer votre "
        "courriel à accueil@moulin.example."
    ),
    "Estoy fuera de la oficina hasta el 3 de diciembre. Para cualquier urgencia pueden llamar al 600 000 000.",
    "Hemos recibido su mensaje. Le contestaremos en un plazo de 48 horas. Gracias.",
    "De vacaciones hasta el día 7. Responderé a mi vuelta. Saludos.",
    "Sono assente fino al 4 dicembre. Per urgenze potete scrivere a ufficio@marmi.example.",
    "La sua richiesta è stata registrata con il numero 5521. La contatteremo al più presto.",
    "Gli uffici resteranno chiusi dal 24 dicembre al 6 gennaio. Buone feste!",
    (
        "Bedankt voor uw bericht. Ik ben afwezig tot en met 1 december. Voor dringende zaken kunt "
        "u bellen met Els Bakker, 010 123 45 67."
    ),
    "Wij hebben uw bericht ontvangen en nemen binnen twee werkdagen contact met u op.",
    "Ik ben met zwangerschapsverlof. Mijn collega Daan helpt u graag verder: daan@kaas.example.",
    "Encontro-me ausente até 4 de dezembro. Em caso de urgência contactar Rita Lopes, rita@cortica.example.",
    "Recebemos a sua mensagem e responderemos no prazo de dois dias úteis.",
    (
        "Dziękuję za wiadomość. Jestem na urlopie do 4 grudnia. W pilnych sprawach proszę o "
        "kontakt z Anną Lis, tel. 600 100 200."
    ),
    "Państwa zgłoszenie zostało przyjęte. Numer sprawy: 4471. Prosimy nie odpowiadać na tę wiadomość.",
    (
        "Tack för ditt mejl. Jag har semester till den 4 december. Vid brådskande ärenden, "
        "kontakta Lina Berg, lina@berg.example."
    ),
    "Vi har tagit emot ditt ärende och återkommer inom två arbetsdagar.",
    (
        "Tak for din mail. Jeg holder ferie til og med 4. december. Kontakt venligst Bo Lund på "
        "tlf. 12 34 56 78, hvis det haster."
    ),
    "Vi har modtaget din henvendelse og svarer inden for to hverdage.",
    "Takk for din henvendelse. Jeg er på ferie til 4. desember. Ved hastesaker, kontakt Per Dahl på per@sag.example.",
    "Jeg er i pappaperm til mars og leser ikke e-post. Kari tar seg av sakene mine: kari@sag.example",
    (
        "Kiitos viestistäsi. Olen lomalla 4.12. asti. Kiireellisissä asioissa ota yhteyttä: Liisa "
        "Laine, liisa@saha.example."
    ),
    "Viestisi on vastaanotettu. Vastaamme kahden arkipäivän kuluessa.",
    (
        "Děkuji za Váš e-mail. Do 4. prosince čerpám dovolenou. V naléhavých případech kontaktujte "
        "prosím kolegyni Janu Malou."
    ),
    "Vaši zprávu jsme přijali. Odpovíme do dvou pracovních dnů.",
    (
        "E-postanız için teşekkürler. 4 Aralık'a kadar yıllık izindeyim. Acil durumlarda Ayşe "
        "Demir ile iletişime geçebilirsiniz: ayse@tekstil.example"
    ),
    "Talebiniz alınmıştır. En kısa sürede dönüş yapılacaktır. Talep numarası: 77120",
    "Köszönöm levelét. December 4-ig szabadságon vagyok. Sürgős esetben keresse kollégámat: kovacs@faipar.example.",
    (
        "Mulțumesc pentru mesaj. Sunt în concediu până pe 4 decembrie. Pentru urgențe contactați-o "
        "pe Ana Pop, ana@lemn.example."
    ),
    "Urgent? Ring Dave on 07700 900 123. Otherwise I'm away till the 8th and will catch up then.",
    "Ich arbeite montags bis mittwochs. Außerhalb dieser Zeiten erreichen Sie meine Kollegin unter 0800 123.",
    (
        "Hello, I am away from my desk from 23 to 27 November with limited access to email. I will "
        "respond to your message on my return. For urgent matters please call Anna Lane on 01632 960 111."
    ),
    "Out of office until 1 December. Back then!",
    "On paternity leave, back 4 January. Tom Hale (tom.hale@forge.example) is covering for me.",
    (
        "Thanks for getting in touch. This is an automated response. Your ticket number is 90112 "
        "and we aim to answer within 24 hours."
    ),
    "Ich bin im Urlaub und ab dem 7. Dezember wieder erreichbar.",
    "Guten Tag, Herr Lenz ist nicht mehr in unserem Unternehmen tätig. Bitte wenden Sie sich an info@lenzbau.example.",
    (
        "Danke für Ihre E-Mail. Ich bin derzeit auf Dienstreise und lese meine Nachrichten nur "
        "unregelmäßig. Ich melde mich nach meiner Rückkehr."
    ),
    "Je suis en congés du 23 au 30 novembre. Pour toute question, vous pouvez joindre Léa Petit au 01 02 03 04 05.",
    "Absente jusqu'à lundi. Votre message sera lu à mon retour.",
    "Gracias por su correo. Me encuentro fuera de la oficina hasta el 30 de noviembre y responderé a mi regreso.",
    "Nuestra oficina permanecerá cerrada del 24 de diciembre al 6 de enero.",
    (
        "Grazie per il messaggio. Sono in ferie e rientro il 7 dicembre. In mia assenza contattare "
        "Luca Neri (l.neri@ceramica.example)."
    ),
    "Ik ben tot 7 december op vakantie. Bij spoed: Kees, kees@bakfiets.example.",
    "Estou de férias até 4 de dezembro, respondo no regresso. Obrigado.",
    "Jestem poza biurem do 30 listopada. Odpowiem po powrocie.",
    "Jag är föräldraledig till och med april. Kontakta min kollega Eva Lind, eva@kran.example.",
    "Kontoret holder lukket mellem jul og nytår. Vi er tilbage den 4. januar.",
    "Jeg er ute av kontoret denne uken. Svarer når jeg er tilbake mandag.",
    "Olen vanhempainvapaalla kesäkuuhun asti. Sijaisenani toimii Matti Oja, matti@paja.example.",
    "Jsem mimo kancelář do 30. listopadu. Na Vaši zprávu odpovím po návratu.",
    "30 Kasım'a kadar ofis dışındayım. Dönüşümde yanıtlayacağım.",
    "I'm out until Thursday at a conference and will be slow to answer. For orders: orders@pipework.example.",
    "Greetings. I am on annual leave returning 2 December. Your message will not be forwarded.",
    "Thank you for your message. The office is closed until Monday 30 November. We wish you a pleasant weekend.",
    (
        "Guten Tag, vielen Dank für Ihre E-Mail. Ich bin vom 23. bis 27. November abwesend. Ihre "
        "Nachricht wird nicht automatisch weitergeleitet."
    ),
    "Elternzeit bis April 2027. Vertretung: Nils Arnold, arnold@dachbau.example",
    "Ich bin heute außer Haus und morgen wieder erreichbar.",
    (
        "Bonjour, actuellement en déplacement, je prendrai connaissance de votre message à mon "
        "retour le 30 novembre. Bien à vous"
    ),
    "Le bureau est fermé du 24 décembre au 2 janvier inclus. Joyeuses fêtes !",
    "Buenos días, estaré ausente hasta el 1 de diciembre sin acceso al correo. Un saludo",
    "Estoy de baja por maternidad. Mi compañera Nuria Vidal atiende mis asuntos: nvidal@tapas.example",
    "Sono in congedo parentale fino a marzo. Le mail non vengono lette.",
    "Buongiorno, sarò in ferie dal 23 al 27 novembre. Risponderò al rientro. Cordiali saluti",
    "Dank voor je mail. Deze week ben ik afwezig, maandag 30 november ben ik er weer.",
    "Ons kantoor is gesloten van 24 december tot en met 3 januari.",
    "Agradeço o contacto. Estarei ausente até dia 1 de dezembro, com acesso limitado ao e-mail.",
    "W dniach 23-27 listopada jestem nieobecny. W razie potrzeby proszę o kontakt z sekretariatem: 22 600 10 20.",
    "Przebywam na urlopie macierzyńskim. Zastępuje mnie Ewa Nowak, e.nowak@papier.example.",
    "Hej! Jag är på kurs till och med fredag och läser mejl sporadiskt. Svarar på måndag.",
    "Jeg er på barsel frem til maj. Mine opgaver varetages af Ida Holm, ida@vindue.example.",
    "Kontoret er stengt i romjulen. God jul!",
    "Toimisto on suljettu 24.12.–1.1. Hyvää joulua!",
    "Olen työmatkalla perjantaihin ja luen sähköpostia satunnaisesti.",
    "Dobrý den, jsem na mateřské dovolené. Zastupuje mě Petr Havel, havel@okna.example.",
    "Firma má od 21. prosince do 3. ledna zavřeno.",
    "Merhaba, doğum iznindeyim. Acil konular için Selin Kaya: selin@mobilya.example",
    "Şirketimiz bayram nedeniyle 30 Kasım'a kadar kapalıdır.",
]


@pytest.mark.parametrize("text", NOTES)
def test_a_note_to_everybody_is_told_by_its_text(text):
    assert kind_of(from_text("Re: Belts", text, {}), CutText(text), RECEIVED).kind == "auto_reply"
