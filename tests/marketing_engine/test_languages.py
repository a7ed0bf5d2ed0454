"""The language of a text is said where it is sure, and not said where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.facts.languages import language_of

SAMPLES = {
    "en": "Thank you for your message. We are not interested at the moment, but please write again in March.",
    "de": "Vielen Dank für Ihre Nachricht. Wir haben derzeit leider keinen Bedarf und bitten Sie um Verständnis.",
    "fr": "Merci pour votre message. Nous ne sommes pas intéressés pour le moment, mais je vous souhaite une bonne journée.",
    "es": "Gracias por su mensaje. Ahora mismo no estamos interesados, pero puede escribirnos en marzo.",
    "it": "Grazie per il messaggio. Al momento non siamo interessati, ma può scriverci a marzo.",
    "nl": "Bedankt voor uw bericht. Wij hebben op dit moment geen interesse, maar u kunt het in maart nog eens proberen.",
    "pt": "Obrigado pela sua mensagem. Neste momento não temos interesse, mas pode voltar a escrever em março.",
    "pl": "Dziękuję za wiadomość. Obecnie nie jesteśmy zainteresowani, ale proszę napisać do nas w marcu.",
    "sv": "Tack för ditt mejl. Vi är inte intresserade just nu, men hör gärna av dig i mars.",
    "da": "Tak for din mail. Vi er ikke interesserede lige nu, men skriv gerne til os igen efter nytår, hvis I vil.",
    "no": "Takk for e-posten. Vi er ikke interesserte akkurat nå, men dere kan gjerne ta kontakt etter nyttår.",
    "fi": "Kiitos viestistä. Meillä ei ole tällä hetkellä tarvetta, mutta voitte ottaa yhteyttä maaliskuussa.",
    "cs": "Děkuji za zprávu. V tuto chvíli nemáme zájem, ale můžete se nám ozvat v březnu.",
    "tr": "Mesajınız için teşekkürler. Şu anda ilgilenmiyoruz ama bize mart ayında yazabilirsiniz.",
    "hu": "Köszönöm a levelét. Jelenleg nem érdekel minket, de kérem, márciusban írjon újra.",
    "ro": "Mulțumesc pentru mesaj. Momentan nu suntem interesați, dar puteți să ne scrieți în martie.",
    "ja": "ご連絡ありがとうございます。現在は必要ありませんので、来年またご連絡ください。",
}


@pytest.mark.parametrize(("language", "text"), SAMPLES.items())
def test_a_few_sentences_tell_their_language(language, text):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "OK", "Ok, super", "Demo?", "No", "1234", "Привет, спасибо за письмо", "Hej!", "ciao Tom"]
)
def test_what_is_short_or_of_another_language_is_not_said(text):
    assert language_of(text) == ""


@pytest.mark.parametrize("language", ["sv", "da", "no", "de", "nl", "fi"])
def test_a_few_english_words_make_no_text_english(language):
    assert language_of(f"{SAMPLES[language]} Best regards, Sales and Marketing") in (language, "")


@given(st.text(max_size=500))
def test_any_text_gives_a_known_code_or_none(text):
    assert language_of(text) in {"", *SAMPLES}
