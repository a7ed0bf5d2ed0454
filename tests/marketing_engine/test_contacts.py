"""Another person or function that a text points to: found by what points to it, never used by the machine itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.facts.contacts import contact_in
from marketing_engine.conversation.reading.facts.referrals import referral_in, substitute_in
from marketing_engine.conversation.reading.facts.shape import Contact

WRITER = "ada@works.example"

NAMED = {
    "Please speak to Jane Doe, jane@works.example.": Contact("Jane Doe", "jane@works.example"),
    "My colleague Tom looks after this.": Contact("Tom"),
    "In my absence please contact Dr. Mary O'Neill (mary@works.example).": Contact(
        "Dr. Mary O'Neill", "mary@works.example"
    ),
    "Sam has left the company; her successor is Lee Wong.": Contact("Lee Wong"),
    "You want our buyer, Priya Shah.": Contact("Priya Shah"),
    "Bitte wenden Sie sich an Frau Krüger.": Contact("Frau Krüger"),
    "Dafür ist Herr Blum zuständig, blum@werk.example.": Contact("Herr Blum", "blum@werk.example"),
    "Meine Vertretung ist Jana Roth (roth@werk.example).": Contact("Jana Roth", "roth@werk.example"),
    "Contactez Mme Duval : duval@usine.example.": Contact("Mme Duval", "duval@usine.example"),
    "Louise Martin prend le relais : louise@usine.example": Contact("Louise Martin", "louise@usine.example"),
    "Me sustituye Yeray. yeray@palets.example": Contact("Yeray", "yeray@palets.example"),
    "Mi compañera Itziar (itziar@puerto.example) atiende lo urgente.": Contact("Itziar", "itziar@puerto.example"),
    "Può scrivere al collega Nicolò Rossi, rossi@vetri.example.": Contact("Nicolò Rossi", "rossi@vetri.example"),
    "Neem contact op met Floor Smit via floor@handel.example.": Contact("Floor Smit", "floor@handel.example"),
    "Mijn vervanger is Thijs Roel.": Contact("Thijs Roel"),
    "Por favor contacte a Filipa Arouca, filipa@moldes.example.": Contact("Filipa Arouca", "filipa@moldes.example"),
    "Proszę o kontakt z Panem Janem Rybą, ryba@stal.example.": Contact("Panem Janem Rybą", "ryba@stal.example"),
    "Zastępuje mnie Ola z pokoju obok.": Contact("Ola"),
    "Kontakta Jonna Hedlund, jonna@fabrik.example.": Contact("Jonna Hedlund", "jonna@fabrik.example"),
    "Haster det, så skriv til Mikkel Thor på mt@vind.example.": Contact("Mikkel Thor", "mt@vind.example"),
    "Ta kontakt med Ragnhild Moe (moe@fjord.example).": Contact("Ragnhild Moe", "moe@fjord.example"),
    "Kiireellisissä asioissa auttaa Tuija Lehto, tuija@saha.example.": Contact("Tuija Lehto", "tuija@saha.example"),
    "Zastupuje mě Ing. Lenka Malá (mala@slevarna.example).": Contact("Ing. Lenka Malá", "mala@slevarna.example"),
}

FUNCTIONS = {
    "Contactez notre service achats.": "notre service achats",
    "Please talk to our procurement team.": "our procurement team",
    "Bitte wenden Sie sich an das Sekretariat.": "das Sekretariat",
    "Diríjase al departamento de compras.": "departamento de compras",
}


@pytest.mark.parametrize(("text", "contact"), NAMED.items())
def test_a_person_is_found_by_what_points_to_the_person(text, contact):
    assert contact_in(text, (WRITER,)) == contact


@pytest.mark.parametrize(("text", "name"), FUNCTIONS.items())
def test_a_function_counts_where_no_person_is_named(text, name):
    found = contact_in(text, (WRITER,))
    assert found is not None and name in found.name and found.email == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes, Tuesday works. Call me.",
        "Send it to ada@works.example.",  # the writer
        "Please call me back on Monday.",
        "Thank you for your e-mail. Before we look into it, what does it cost?",
        "I asked for nothing like that.",
        "We met Jane Doe at a fair.",
    ],
)
def test_where_no_other_person_is_pointed_to_there_is_no_contact(text):
    assert contact_in(text, (WRITER,)) is None


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "Decisions sit with our controller Imran, in on Tuesdays only. imran@joinery.example",
            Contact("Imran", "imran@joinery.example"),
        ),
        ("I only type here, Kit's the one. kit@tigers.example", Contact("Kit", "kit@tigers.example")),
        ("Ask Lund when she is back, lund@works.example.", Contact("Lund", "lund@works.example")),
        (
            "Te paso con Yolanda, que pelea con los proveedores: yolanda.brito@clinica.example.",
            Contact("Yolanda", "yolanda.brito@clinica.example"),
        ),
        ("Buongiorno, ho inoltrato all'ufficio personale (dott. Mazzei).", Contact("dott. Mazzei")),
        ("Hier moet je bij Petra zijn, die is er dinsdag.", Contact("Petra")),
        ("Fala com meu compadre Zé Ronaldo, que compra tudo.", Contact("Zé Ronaldo")),
        ("Předáno paní Vlkové z personálního.", Contact("paní Vlkové")),
        ("I'm game. Priya from my team keeps the diary.", Contact("Priya")),
        ("I shouldn't be asking. Lena, ext. 214, holds the maintenance book.", Contact("Lena")),
        ("My PA, Ines, has been told to find half an hour.", Contact("Ines")),
        ("Copying in Ottilie, who feeds them.", Contact("Ottilie")),
        ("Per urgenze rivolgersi al Sig. Bertini, interno 214.", Contact("Sig. Bertini")),
        ("Please write to kim [at] mill [dot] example.", Contact("", "kim@mill.example")),
    ],
)
def test_a_person_is_named_in_passing(text, contact):
    assert contact_in(text, (WRITER,)) == contact


def test_a_signature_above_an_address_names_no_other_person():
    assert contact_in("Yes, on Monday.\n\nJane Doe\njane.doe@works.example", (WRITER,)) != Contact(
        "Jane Doe", "jane.doe@works.example"
    )


def test_an_address_alone_has_no_name():
    assert contact_in("For invoices please write to invoices@works.example.", (WRITER,)) == Contact(
        "", "invoices@works.example"
    )


def test_an_address_of_the_writer_does_not_hide_the_contact():
    text = "Do not use ada@works.example any more. Please contact Jane Doe (jane@works.example)."
    assert contact_in(text, ("ADA@works.example",)) == Contact("Jane Doe", "jane@works.example")


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Gill's the one. Mornings only.", Contact("Gill")),
        ("Bev in accounts is who you'd have to win over.", Contact("Bev")),
        ("Me, no. Kerry-Ann at the leisure centre, hugely.", Contact("Kerry-Ann")),
        ("ask ruairi, he's in the same building", Contact("ruairi")),
        ("Talk to them, not to me: Larkin & Moss in Athlone.", Contact("Larkin & Moss")),
        ("Rufen Sie Herrn Öztürk an, Durchwahl 417.", Contact("Herrn Öztürk")),
        ("isso é com a Dona Zélia", Contact("Dona Zélia")),
        ("nei, det er Torunn på land", Contact("Torunn")),
        ("No, la dott.ssa Amadori.", Contact("dott.ssa Amadori")),
        ("Him. He only answers here: kay@mill.example.", Contact("", "kay@mill.example")),
        ("Not me. Rasha. Upstairs.", Contact("Rasha")),
        ("Oona, is this for you? I said you would look.", Contact("Oona")),
        ("Your colleague Tim wrote before. Roofs belong to Maja.", Contact("Maja")),
        ("you want whoever runs the workshop. number on the website", Contact("whoever runs the workshop")),
        ("Storehouse boss is Хасан Юлдашев.", Contact("Хасан Юлдашев")),
        ("Nika or Jo would know.", Contact("Nika")),
        ("I'm just the porter. The boss is Ann Marsh. ann@inn.example", Contact("Ann Marsh", "ann@inn.example")),
    ],
)
def test_any_name_may_be_the_one_in_a_referral(text, contact):
    assert referral_in(text, (WRITER,)) == contact


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The facilities desk handles bins.", "The facilities desk"),
        ("Please send it to head office purchasing.", "head office purchasing"),
        ("My sister-in-law does the books.", "My sister-in-law"),
        ("ask the boss, i'm just the apprentice", "the boss"),
        ("It has to go via head office in Cork.", "head office in Cork"),
        ("This is assessed by Knowledge Management in Frankfurt.", "Knowledge Management in Frankfurt"),
        ("Now it comes under the Friends of the Museum.", "the Friends of the Museum"),
        ("det er min mand der køber ind", "min mand"),
        ("Dat is iets voor onze boekhouder.", "onze boekhouder"),
        ("Pregunte al gerente.", "al gerente"),
    ],
)
def test_a_function_is_named_as_it_is_written(text, name):
    assert referral_in(text, (WRITER,)) == Contact(name)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Away until Monday. Si es urgente, prensa@taller.example.", Contact("", "prensa@taller.example")),
        ("I am in Kyoto. The collection is in the hands of Dr Ines Paget.", Contact("Dr Ines Paget")),
        ("W pilnych sprawach Daria z pokoju obok.", Contact("Daria")),
        ("In Bergen until Friday. Anything about seed: Tova. Anything about money: Tova.", Contact("Tova")),
        ("New hip. Meanwhile Delia Banks signs everything.", Contact("Delia Banks")),
        ("On leave. Lin or Joel will gladly lend an ear.", Contact("Lin")),
        ("Walking to Rome. Our shared inbox is read daily: desk@press.example", Contact("", "desk@press.example")),
        ("Server odmítl zprávu pro adresu kim@mill.example.", None),
        ("En congés. Mme Legoff prend mes dossiers.", Contact("Mme Legoff")),
        ("I am away until 1 March.\n\nCyprian Ross\nDean", None),
    ],
)
def test_a_note_may_name_a_substitute(text, contact):
    assert substitute_in(text, (WRITER,)) == contact


@pytest.mark.parametrize(
    "text",
    [
        "Yes, send the PDF.",
        "I think procurement is dull.",
        "We saw it in Ohio.",
        "It's Thanksgiving.",
        "Vous dites Madame.",
    ],
)
def test_words_written_large_are_no_person(text):
    found = contact_in(text, (WRITER,))
    assert found is None or not found.name


@given(st.text(max_size=300))
def test_any_referral_gives_a_short_name_or_none(text):
    for found in (referral_in(text, ()), substitute_in(text, ())):
        assert found is None or (len(found.name) <= 80 and (found.name or found.email))


@given(st.text(max_size=300))
def test_any_text_gives_a_short_name_or_none(text):
    found = contact_in(f"Please contact {text}", ())
    assert found is None or (len(found.name) <= 80 and (found.name or found.email))
