"""Who asks for no more mail for a whole company: the person is suppressed at once, the domain is put to a person."""

import pytest
from conftest import ROOT, terminal
from page import inside, mail_has_left, seed

from marketing_engine.conversation.own_addresses import own_addresses
from marketing_engine.conversation.reading.judging.company import speaks_for_company
from marketing_engine.conversation.reading.judging.tokens import sentences_of
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.reading import read
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import OtherAddress, Prospect

FOR_ALL = {
    "en": """
Nobody here wants this. | Please remove all of us from your list. | Take everyone at Bolt & Sons off your list. | Do not
write to any address @boltsons. | Please take our company off your mailing list. | None of us at the bakery wants your
mails. | Exclude our domain from your campaigns. | Neither I nor my colleagues want any more of this. | Kindly ensure that
no one at Harrow Mills receives further mail. | Remove the whole company, please. | Stop emailing my team. All of them.
| Don't write to info@ or to any other box in this building. | I speak for all five surgeries: none of us wants these.
""",
    "de": """
Niemand hier will das bekommen. | Bitte nehmen Sie alle Adressen unserer Firma aus Ihrem Verteiler. | Streichen Sie uns
alle aus der Liste. | Bitte löschen Sie unser Unternehmen aus dem Verteiler. | Weder ich noch meine Kollegen wollen
Mails. | Schreiben Sie keine Adresse unserer Domain mehr an.
""",
    "fr": """
Personne ici ne veut recevoir cela. | Merci de retirer toutes nos adresses de votre liste. | Retirez notre société de vos
fichiers. | Plus rien pour toute l'entreprise. | Ni moi ni mes collègues ne voulons de vos courriels.
""",
    "es": """
Aquí nadie quiere recibir esto. | Quite todas nuestras direcciones de su lista. | Saquen a nuestra empresa de su base. |
Ni yo ni mis compañeros queremos más correos. | Borren todo el dominio, por favor.
""",
    "it": """
Qui nessuno vuole riceverle. | Cancellate tutti i nostri indirizzi. | Togliete la nostra azienda dalla lista. | Nessuno di
noi vuole altre mail. | Rimuovete l'intera azienda.
""",
    "nl": """
Niemand hier wil dit ontvangen. | Haal al onze adressen uit uw lijst. | Verwijder ons bedrijf uit uw bestand. | Met
vriendelijk verzoek ons hele domein buiten uw campagnes te houden. | Schrijf ons allemaal uit.
""",
    "pt": """
Ninguém aqui quer receber isto. | Retirem todos os nossos endereços da lista. | Removam a nossa empresa da vossa base. |
Nenhum de nós quer mais e-mails. | Apaguem todo o domínio.
""",
    "pl": """
Nikt tutaj nie chce tego dostawać. | Proszę usunąć wszystkie nasze adresy. | Proszę wykreślić naszą firmę z listy. | Nikt z
nas nie chce takich maili. | Proszę nie pisać na żaden adres w tej domenie.
""",
    "sv": """
Ingen här vill ha detta. | Ta bort alla våra adresser. | Ta bort vårt företag från listan. | Ingen av oss vill ha fler mejl.
""",
    "da": """
Ingen her vil have det. | Fjern alle vores adresser. | Fjern vores virksomhed fra listen. | Ingen af os ønsker flere mails.
""",
    "no": """
Ingen hos oss vil ha dette. | Fjern alle våre adresser. | Fjern bedriften vår fra listen. | Ingen av oss vil ha flere e-poster.
""",
    "fi": """
Kukaan täällä ei halua tätä. | Poistakaa kaikki osoitteemme. | Poistakaa yrityksemme listalta. | Kukaan meistä ei halua näitä.
""",
    "cs": """
Nikdo tady to nechce. | Odstraňte všechny naše adresy. | Vyřaďte naši firmu ze seznamu. | Nikdo z nás další maily nechce.
""",
    "tr": """
Burada kimse bunu istemiyor. | Tüm adreslerimizi silin. | Şirketimizi listenizden çıkarın. | Hiçbirimiz bu postaları
istemiyoruz.
""",
}
FOR_ONESELF = """
Please remove me from your list. | Unsubscribe us, thanks. | I'm not to be written to by anyone at your outfit. Take me
off. | Our company is too small for this, please stop writing. | Bitte nehmen Sie mich aus dem Verteiler. | Ich will von
Ihrer Firma nichts mehr hören. | Merci de ne plus m'écrire. | Ne m'écrivez plus, toute votre équipe me fatigue. | Quíteme
de su lista. | Que nadie de su empresa me escriba. | Toglietemi dalla lista. | Haal mij van de lijst. | Niemand van jullie
mag mij nog schrijven. | Tire-me da lista. | Proszę mnie wypisać. | Ta bort mig från listan. | Fjern mig fra listen. |
Slett adressen min. | Poistakaa minut listalta. | Vyřaďte mě ze seznamu. | Beni listeden çıkarın. | I read this on the
whole, and no. Stop.
"""


def texts(lines: str) -> list[str]:
    """Texts that are divided by `|`, unwrapped."""
    return [" ".join(one.split()) for one in lines.split("|")]


@pytest.mark.parametrize("language", FOR_ALL)
def test_who_speaks_for_a_company(language):
    """In many kinds of wording, with every kind of apostrophe and in capitals too."""
    missed = [one for one in texts(FOR_ALL[language]) if not speaks_for_company(sentences_of(one))]
    assert not missed
    assert all(speaks_for_company(sentences_of(one.replace("'", "’"))) for one in texts(FOR_ALL[language]))


def test_who_speaks_for_oneself():
    """`us` alone is no company, and the firm that they name may be ours."""
    assert [one for one in texts(FOR_ONESELF) if speaks_for_company(sentences_of(one))] == []


def test_it_counts_only_where_no_more_mail_is_asked_for():
    """Nobody here knows the answer: a question."""
    about = {"from": "ada@boltsons.example"}
    asked = read(from_text("Re: Hello", "Nobody here wants this. Please take us off your list.", about))
    question = read(from_text("Re: Hello", "Nobody here knows how it works. What does it cost?", about))
    assert asked.judgement.removal == "asked" and "they speak for the company" in asked.judgement.for_person
    assert not any("company" in one for one in question.judgement.for_person)


def replies(sh, text: str) -> dict:
    """Ann O'Neil answers our mail; the reply as programs see it."""
    (sh.work / "reply.txt").write_text(text)
    agent = f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py"
    sh.ok(f'{agent} --prospect prospect_1 --reply-text "$(cat reply.txt)"')
    return sh("marketing replies --show reply_1 --json").records[0]


def written_to(sh, **fields: str) -> None:
    """A mail to Ann has left."""
    seed(sh, 2)
    mail_has_left(sh, 1)
    with inside(sh), transaction() as db:
        person = db.get_one(Prospect, 1)
        for name, value in {"first_name": "Ann", **fields}.items():
            setattr(person, name, value)


def suppressed(sh) -> list[str]:
    """Who is suppressed."""
    return [one["address"] for one in sh("marketing suppress list --json").records]


def test_the_person_at_once_and_the_domain_by_a_person(sh):
    """The command stands in the reason; only a person gives it."""
    written_to(sh)
    told = replies(sh, "Nobody here wants this. Please remove all of us from your list.")
    assert (told["action"], suppressed(sh)) == ("suppress", ["p1@acme.example"])
    assert "they speak for the company: marketing suppress add @acme.example" in told["why"]
    assert [one["id"] for one in sh("marketing replies --json").records] == ["reply_1"]
    assert sh("marketing suppress check p2@acme.example").code == 0
    sh.ok("marketing suppress add @acme.example; marketing replies --done reply_1")
    assert sh("marketing suppress check p2@acme.example").code == 1


def test_a_providers_domain_is_never_offered(sh):
    """A person looks all the same: who all of them are is not known."""
    written_to(sh, email="ann@web.de")
    told = replies(sh, "Please take our company off your list.")
    assert "they speak for the company" in told["why"] and "@web.de" not in told["why"]
    assert suppressed(sh) == ["ann@web.de"] and sh("marketing replies --json").records


def test_all_addresses_of_the_person_and_of_nobody_else(sh):
    """Known ones, and that of the signature which is made of the person's own name; taken back with one act."""
    written_to(sh)
    with inside(sh), transaction() as db:
        db.add(OtherAddress(prospect_id=1, email="ann@old.example", key="example.old@ann"))
    signature = "Ann O'Neil\nann.oneil@acme.example | office@acme.example | p2@acme.example | ann.oneil@else.example"
    told = replies(sh, f"Please remove me from your list.\n\n--\n{signature}\n")
    assert suppressed(sh) == ["p1@acme.example", "ann@old.example", "ann.oneil@acme.example"]
    assert "also suppressed, the same person's: ann@old.example, ann.oneil@acme.example" in told["why"]
    sh.ok(terminal("marketing replies --take-back reply_1"))
    assert suppressed(sh) == []


@pytest.mark.parametrize(
    ("signed", "own"),
    [
        ("ann.oneil@acme.example", True),
        ("ONeil_Ann@acme.example", True),
        ("a.oneil@acme.example", True),
        ("oneil@acme.example", False),
        ("ann@acme.example", False),
        ("bob.oneil@acme.example", False),
        ("ann.oneil@sub.acme.example", False),
        ("info@acme.example", False),
    ],
)
def test_which_address_of_a_signature_is_the_persons(tmp_path, monkeypatch, signed, own):
    """First and last name at the same domain; a family name alone may be another's."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    about = {"first_name": "Ann", "last_name": "O'Neil", "campaign": "c", "source": "x", "created_at": "x"}
    with transaction() as db:
        person = Prospect(email="p1@acme.example", **about)
        nameless = Prospect(email="p2@acme.example", **{**about, "last_name": ""})
        free = Prospect(email="p1@gmail.com", **about)
        db.add_all((person, nameless, free))
        db.flush()
        assert own_addresses(db, person, f"Regards\n{signed}") == ([signed.lower()] if own else [])
        assert own_addresses(db, nameless, signed) == own_addresses(db, free, "ann.oneil@gmail.com") == []


def test_umlauts_in_names(tmp_path, monkeypatch):
    """As people spell them in addresses, either way."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    with transaction() as db:
        about = {"campaign": "c", "source": "x", "created_at": "x"}
        person = Prospect(email="jm@x.example", first_name="Jörg", last_name="Müller", **about)
        db.add(person)
        db.flush()
        for signed in ("joerg.mueller@x.example", "jorg.muller@x.example", "j.mueller@x.example"):
            assert own_addresses(db, person, signed) == [signed]
