"""Signatures, disclaimers, footers and device lines are cut off, and kept beside."""

import pytest

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut

SAID = "Yes, let's do it. Tuesday 10am?"

DEVICES = (
    *(
        "Sent from my iPhone",
        "Sent from my Galaxy",
        "Sent from Yahoo Mail on Android",
        "Get Outlook for iOS",
        "Sent via mobile",
    ),
    *("Sent from Mail for Windows", "Get Outlook for iOS<https://links.example/ios>", "Sent from Outlook Mobile"),
    *(
        "Sent from my Verizon Wireless BlackBerry",
        "Sent from my phone, please excuse typos",
        "Sent with Proton Mail secure email.",
    ),
    *(
        "Von meinem iPhone gesendet",
        "Gesendet mit der GMX Mail App",
        "Gesendet von Outlook für Android",
        "Von meinem Handy gesendet",
    ),
    *(
        "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
        "Envoyé de mon iPhone",
        "Envoyé depuis mon mobile",
    ),
    *(
        "Obtenir Outlook pour iOS",
        "Enviado desde mi iPhone",
        "Obtener Outlook para Android",
        "Inviato da iPhone",
        "Inviato dal mio Galaxy",
    ),
    *(
        "Verzonden vanaf mijn iPhone",
        "Verstuurd vanaf mijn iPad",
        "Wysłano z iPhone'a",
        "Wysłane z telefonu",
        "Pobierz Outlook dla iOS",
    ),
    *(
        "Enviado do meu iPhone",
        "Obter o Outlook para iOS",
        "Skickat från min iPhone",
        "Hämta Outlook för iOS",
        "Sendt fra min iPhone",
    ),
    *(
        "Hent Outlook til iOS",
        "Lähetetty iPhonesta",
        "Hanki Outlook iOSille",
        "Odesláno z iPhonu",
        "Získejte Outlook pro iOS",
    ),
    *(
        "iPhone'umdan gönderildi",
        "iPhoneから送信",
        "Trimis de pe iPhone",
        "Elküldve az iPhone-omról",
        "Отправлено с iPhone",
        "从我的 iPhone 发送",
    ),
)

DISCLAIMERS = (
    "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, "
    "please delete it.",
    "Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail "
    "irrtümlich erhalten haben, informieren Sie bitte den Absender und vernichten Sie diese Mail.",
    "Ce message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire. Si vous avez reçu ce message par "
    "erreur, merci de le détruire.",
    "Este mensaje y sus adjuntos son confidenciales y para uso exclusivo de su destinatario. Si ha recibido este mensaje por "
    "error, le rogamos que lo elimine.",
    "Questo messaggio e i suoi allegati sono riservati e destinati al solo destinatario. Se avete ricevuto questo messaggio per "
    "errore, vi preghiamo di cancellarlo.",
    "Dit bericht en de bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Als u dit bericht ten onrechte "
    "ontvangen heeft, verwijder het dan.",
    "Ta wiadomość i jej załączniki są poufne i przeznaczone wyłącznie dla adresata. Jeśli otrzymali Państwo tę wiadomość "
    "omyłkowo, prosimy o jej usunięcie.",
    "Esta mensagem e os seus anexos são confidenciais e destinam-se apenas ao destinatário. Se recebeu esta mensagem por engano, "
    "por favor apague-a.",
    "Detta meddelande är konfidentiellt och endast avsett för adressaten. Om du har fått meddelandet av misstag ber vi dig att "
    "radera det och meddela avsändaren.",
    "Denne mail er fortrolig og kun til den tilsigtede modtager. Hvis du ved en fejl har modtaget denne meddelelse, bedes du "
    "slette den.",
    "Denne meldingen er fortrolig og kun ment for mottakeren. Har du mottatt meldingen ved en feil, ber vi deg slette den og gi "
    "beskjed til avsenderen.",
    "Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle. Jos olet saanut viestin erehdyksessä, pyydämme "
    "poistamaan sen.",
    "Tato zpráva je důvěrná a je určena pouze adresátovi. Pokud jste ji obdrželi omylem, smažte ji prosím a informujte "
    "odesílatele.",
    "Bu e-posta mesajı gizli bilgiler içerebilir ve yalnızca alıcısı içindir. Mesajı yanlışlıkla aldıysanız lütfen siliniz.",
    "Please consider the environment before printing this e-mail.",
    "This email has been scanned by SafeGate for viruses.",
    "Virenfrei. www.avast.com",
)

FOOTERS = (
    "Subscribe to our newsletter | unsubscribe here",
    "Unsubscribe | Manage preferences",
    "If you no longer wish to receive our newsletter, you can unsubscribe at any time.",
    "Join our newsletter! Or unsubscribe.",
    "Wenn Sie keine Newsletter mehr erhalten möchten, können Sie sich jederzeit abmelden.",
    "Si vous ne souhaitez plus recevoir notre newsletter, vous pouvez vous désabonner.",
    "You received this because you are subscribed to our bulletin. Click here to unsubscribe.",
    "To unsubscribe from this group, visit https://groups.example/stop",
    "Newsletter abbestellen: https://quill.example/ab",
    "Hier abmelden | Impressum | Datenschutz",
    "Se désabonner : https://quill.example/fin",
    "Para darse de baja haga clic aquí.",
    "Per cancellarti dalla newsletter clicca qui",
    "Klik hier om u af te melden voor onze nieuwsbrief: https://quill.example/uit",
    "Aby wypisać się z newslettera, kliknij tutaj.",
    "Para cancelar a inscrição na newsletter clique aqui.",
)

BLOCKS = (
    "Ada Quill\nHead of Operations\nQuill Bakeries Ltd\nT: +44 20 7946 0000\nwww.quill.example",
    "Ada Quill | Head of Operations | Quill Bakeries | +44 20 7946 0000",
    "Ada Quill\nHead of Operations",
    "Dr. Ada Quill\nGeschäftsführerin\nQuill Backwaren GmbH\nHauptstraße 1\n12345 Musterstadt\nTel. 030 123456-7",
    "Ada Quill\nDirectrice commerciale\n+33 1 99 00 00 00",
    "Ada Quill\nMobile: 07700 900123\nada@quill.example",
    "Ada Quill\nQuill Bakeries\n\n1 High Street, Leeds LS1 1AA\n+44 113 496 0000",
)


def pair(text: str) -> tuple[str, str]:
    """What a text is cut to and its signature, each in one line."""
    found = cut(from_text("Re: Fewer loaves", text))
    return " ".join(found.new.split()), " ".join(found.signature.split())


@pytest.mark.parametrize("mark", ["-- ", "--", "—", "__", "________________"])
@pytest.mark.parametrize("block", BLOCKS)
def test_below_a_mark(mark, block):
    """RFC 3676, and what people make of it."""
    assert pair(f"{SAID}\n\n{mark}\n{block}")[0] == SAID
    assert pair(f"{SAID}\n{mark}\n{block}\n\nSubscribe to our newsletter | unsubscribe here")[0] == SAID


@pytest.mark.parametrize("line", DEVICES)
def test_device_lines(line):
    """In many languages; the line is kept beside."""
    assert pair(f"{SAID}\n\n{line}") == (SAID, " ".join(line.split()))
    assert pair(f"{SAID}\n{line}")[0] == SAID
    assert pair(f"{SAID}\n\n{line}\n\nOn 05/11/2026 10:12, Ben wrote:\n> Hello")[0] == SAID


@pytest.mark.parametrize("text", DISCLAIMERS)
def test_disclaimers(text):
    """With the closing above left in place."""
    assert pair(f"{SAID}\n\nBest,\nAda\n\n{text}") == (f"{SAID} Best, Ada", text)


@pytest.mark.parametrize("footer", FOOTERS)
@pytest.mark.parametrize("block", BLOCKS)
def test_a_newsletter_footer_is_no_wish(footer, block):
    """Also where no mark stands above it."""
    for text in (f"{SAID}\n\n{block}\n{footer}", f"{SAID}\n\n{block}\n\n{footer}", f"{SAID}\n\n{footer}"):
        assert pair(text)[0] == SAID
    new, signature = pair(f"{SAID}\n\nBest,\nAda Quill\nHead of Operations\n+44 20 7946 0000\n{footer}")
    assert new == f"{SAID} Best, Ada Quill"
    assert footer in signature


@pytest.mark.parametrize("block", BLOCKS)
def test_blocks_without_a_mark(block):
    """Name, title, phone, address, link."""
    new, signature = pair(f"{SAID}\n\n{block}")
    assert new == SAID
    assert "Ada Quill" in signature


@pytest.mark.parametrize(
    "closing",
    [
        *(
            "Best,",
            "Kind regards",
            "Thanks,",
            "Mit freundlichen Grüßen",
            "Viele Grüße",
            "Cordialement,",
            "Un saludo,",
            "Saluti",
        ),
        *(
            "Met vriendelijke groet,",
            "Pozdrawiam",
            "Atenciosamente,",
            "Med vänlig hälsning",
            "Venlig hilsen",
            "Vennlig hilsen",
        ),
        *("Ystävällisin terveisin", "S pozdravem", "Saygılarımla", "Üdvözlettel", "Cu stimă"),
    ],
)
def test_a_closing_and_its_name_stay(closing):
    """What follows them is the signature."""
    assert pair(f"{SAID}\n\n{closing}\nAda")[0] == f"{SAID} {closing} Ada"
    new, _ = pair(f"{SAID}\n\n{closing}\nAda Quill\nHead of Operations\n+44 20 7946 0000")
    assert new == f"{SAID} {closing} Ada Quill"


@pytest.mark.parametrize(
    "text",
    [
        "Please unsubscribe me.",
        "Unsubscribe",
        "unsubscribe",
        "STOP",
        "Not for us.\n\nPlease unsubscribe me.",
        "Not for us.\n\nUnsubscribe me from this list please",
        "No.\n\nIf you do not want trouble, unsubscribe this address.",
        "Thanks but no.\n\nTo unsubscribe from what? We never signed up.",
        "Take me off your mailing list. I never subscribed to a newsletter.",
        "Bitte melden Sie mich von Ihrem Newsletter ab.",
        "Where is the link to unsubscribe?",
        "Sent from my desk, which is where you can find me.",
        "I read it. Sent from my iPhone app is how it looked, is that right?",
        "You need my colleague:\n\nCy Marsh\nHead of Purchasing\ncy@quill.example",
        "Call me: +44 20 7946 0000",
        "Tuesday 10:30\nWednesday 14:00\nThursday 09:00",
        "We use three:\n- Acme GmbH\n- Quill Ltd\n- Marsh Inc.",
        "Is this message confidential? Our board asks.",
        "The price - as I said -- is too high. Sorry.",
        "Our address is 1 High Street, Leeds LS1 1AA. Come by.",
        "Thanks",
        "Best price?",
    ],
)
def test_what_they_say_is_no_signature(text):
    """A wish, a referral, times and lists stay."""
    assert pair(text) == (" ".join(text.split()), "")


@pytest.mark.parametrize(
    "above",
    [
        "Please talk to my colleague.",
        "Get in touch with our head of purchasing instead.",
        "Bitte wenden Sie sich an meinen Kollegen.",
        "Il faut contacter notre acheteur.",
        "Contacte con mi compañero.",
        "Neem contact op met onze inkoper.",
        "I left the team; Cy took over.",
        "Cy does this now. Best to ring in the morning.",
        "Her details are below.",
        "Zuständig ist bei uns Herr Marsh.",
        "La persona encargada es",
        "Osobą odpowiedzialną jest",
        "Za nákup odpovídá",
        "Doğru kişi ben değilim. İlgili kişinin bilgileri aşağıda.",
        "担当者は以下の通りです。",
    ],
)
def test_the_data_of_another_person_stay(above):
    """A referral names them below its sentence."""
    text = f"{above}\n\nCy Marsh\nHead of Purchasing\ncy@marsh.example"
    assert pair(text)[0] == " ".join(text.split())


@pytest.mark.parametrize(
    "said",
    [
        "Please take me off your list.",
        "Do not write to me again.",
        "Ich möchte keine Mails mehr.",
        "Ne me contactez plus jamais.",
    ],
)
@pytest.mark.parametrize("mark", ["--", "---", "—", "_____"])
def test_a_sentence_below_a_mark_is_said(said, mark):
    """Some people draw a line, and go on."""
    assert said in pair(f"We have one.\n{mark}\n{said}")[0]


@pytest.mark.parametrize(
    "note",
    [
        "Excuse my brevity.",
        "Follow us on LinkedIn | Facebook",
        "Book time with me: https://cal.example/ada",
        "[cid:logo.png]",
    ],
)
def test_a_note_below_a_mark_is_no_sentence(note):
    """Also where it speaks of its writer."""
    assert pair(f"{SAID}\n--\n{note}\nAda Quill")[0] == SAID


def test_a_name_behind_a_hyphen():
    """Below a text, not in a list."""
    assert pair(f"{SAID}\n\n-Ada Quill") == (SAID, "-Ada Quill")
    assert pair("We use:\n-Acme\n-Quill")[0] == "We use: -Acme -Quill"


def test_a_name_behind_a_slash():
    """As Swedes sign."""
    assert pair(f"{SAID}\n\n/Ada") == (SAID, "/Ada")
    assert pair("Either of:\n/Ada\n/Ben")[0] == "Either of: /Ada /Ben"


@pytest.mark.parametrize("below", ["Loaf Names Manager", "Head of Loaves", "Ada Quill\nHead of Loaves"])
def test_who_signs_stays_with_the_closing(below):
    """A closing does not stand alone: the line below it stays, whatever it says of the writer."""
    assert pair(f"{SAID}\n\nKind regards,\n{below}")[0] == f"{SAID} Kind regards, {below.splitlines()[0]}"


@pytest.mark.parametrize("head", ["Ada Quill | Head of Loaves", "Ada M. Quill · Purchasing"])
def test_a_name_and_a_title_in_one_line(head):
    """Without a closing; where the line above refers to them, they are another person's."""
    assert pair(f"{SAID}\n\n{head}\nQuill Ltd") == (SAID, f"{head} Quill Ltd")
    assert pair(f"Please talk to my colleague.\n\n{head}\nQuill Ltd")[1] == ""


def test_a_title_below_a_closing_with_a_name():
    """The name stands above it already."""
    assert pair(f"{SAID}\n\nCheers, Ada\nHead of Loaves") == (f"{SAID} Cheers, Ada", "Head of Loaves")


def test_a_device_line_above_or_between():
    """What follows it is kept, for it may be theirs."""
    assert pair(f"Sent from my iPhone\n\n{SAID}") == (SAID, "Sent from my iPhone")
    assert pair(f"{SAID}\n\nSent from my iPhone\n\nAnd stop calling me.")[0] == f"{SAID} And stop calling me."


@pytest.mark.parametrize("wish", ["Please unsubscribe me.", "Take me off this list.", "Stop mailing me."])
@pytest.mark.parametrize("footer", [FOOTERS[0], FOOTERS[3], DISCLAIMERS[0]])
def test_a_wish_above_a_footer_is_kept(wish, footer):
    """In a paragraph of its own, or in the same."""
    for between in ("\n\n", "\n"):
        assert pair(f"{wish}{between}{footer}")[0].startswith(wish)


def test_a_mail_that_is_only_a_signature_is_shown():
    """Nothing else was written, so the cut is unsure."""
    found = cut(from_text("", "-- \nAda Quill\nHead of Operations"))
    assert "Ada Quill" in found.new
    assert found.unsure


def test_a_gateways_warning_is_cut():
    """It stands above what they wrote."""
    banner = "CAUTION: This email originated from outside of the organization. Do not click links."
    assert pair(f"{banner}\n\n{SAID}")[0] == SAID
