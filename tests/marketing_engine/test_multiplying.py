"""Changed copies of labelled replies: repeatable, true to their labels, and cut by the pipeline as replies are."""

import json
import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.model import multiplying, rewriting, surrounding
from marketing_engine.conversation.reading.model.multiplying import variants, varied
from marketing_engine.conversation.reading.model.multiplying_texts import in_language, texts, words
from marketing_engine.conversation.reading.model.reply_parts import ReplyParts, taken_apart
from marketing_engine.conversation.reading.new_text.cutting import cut

DATA = Path(multiplying.__file__).parent / "data"
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "no", "fi", "cs", "tr", "hu", "ro")

REPLIES = {
    "en": [
        "Thanks for this. We're looking at exactly that for our two depots, so please send me the price list by Friday 4 December and copy ops@brightlane.example.",
        "Hi Ada,\n\nI don't handle this any more. Jules Varga (jules.varga@brightlane.example, 01632 960 155) took over in May.\n\nRegards\nTom",
        "no thanks",
        "Please take me off whatever list this is. I've asked twice now and I'm not going to ask a third time, so consider this final.\n\nH. Reeve",
        "> Would Tuesday do?\nNo, Wednesday.\n> At ten?\nYes.",
        "We renewed with our present supplier until 31.03.2027. Ask me again in January, we'll look at it then with a budget of £12,500.\n\nOn 5 Nov 2026, at 09:12, Ada Marlow <ada@marlowtools.example> wrote:\n\n> Shall we talk?",
    ],
    "de": [
        "Guten Tag Frau Hofer,\n\ndas klingt für unsere zwei Läger interessant. Können Sie mir bis 12.01.2027 ein Angebot für 40 Plätze schicken?\n\nMit freundlichen Grüßen\nJürgen Möller",
        "Wir haben dafür leider überhaupt kein Budget. Nächstes Jahr können wir gern noch einmal darüber sprechen, vorher nicht.",
    ],
    "fr": ["Bonjour, merci pour votre message. Je préférerais que nous en parlions de vive voix, jeudi à 14h30 par exemple, si cela vous convient."],
    "es": ["Buenos días, no soy la persona adecuada para esto. Escriba por favor a mi compañera Inés Roldán (ines@lunaverde.example), que lleva las compras."],
    "it": ["Buongiorno, la vostra proposta è interessante ma il prezzo è troppo alto per noi. Se scende sotto i 900 euro ne possiamo riparlare."],
    "nl": ["Dank voor uw bericht. Wij werken al jaren met een andere partij en zijn daar tevreden over, dus we gaan hier niet op in."],
    "pl": ["Dzień dobry, proszę o przesłanie cennika i referencji. Decyzję podejmujemy w zarządzie w lutym, wcześniej nie ma sensu się spotykać."],
    "pt": ["Bom dia, gostava de ver uma demonstração. Pode ser na próxima terça-feira às 10h, com a nossa equipa de logística presente?"],
    "sv": ["Hej, tack för informationen. Vi är intresserade men behöver veta om systemet fungerar ihop med vårt nuvarande ekonomiprogram innan vi går vidare."],
    "da": ["Hej Ada, det lyder spændende. Kan I sende en kort beskrivelse af, hvordan jeres løsning taler sammen med vores lagersystem?"],
    "no": ["Hei, dette er ikke aktuelt for oss nå. Vi har nettopp byttet leverandør og kommer ikke til å vurdere noe nytt før neste høst."],
    "fi": ["Hei, kiitos viestistä. Asia kiinnostaa meitä, mutta voisitteko kertoa ensin, mitä käyttöönotto maksaa ja kuinka kauan se kestää?"],
    "cs": ["Dobrý den, děkuji za nabídku. Pošlete mi prosím podrobnosti o záruce a dodacích lhůtách, rád to předložím vedení naší firmy."],
    "tr": ["Merhaba, teklifiniz için teşekkürler. Şu anda bütçemiz yok ama gelecek yıl mart ayında tekrar konuşabiliriz diye düşünüyorum."],
    "hu": ["Köszönöm a levelet, de jelenleg nem keresünk új beszállítót. Kérem, jövő tavasszal térjünk vissza erre a kérdésre."],
    "ro": ["Bună ziua, oferta pare interesantă pentru noi. Îmi puteți trimite o listă de prețuri și câteva exemple de clienți din România?"],
}  # fmt: skip


def row(body: str, lang: str = "en", **labels: Any) -> dict[str, Any]:
    return {"id": f"{lang}-{len(body)}", "subject": "Re: Route planning", "body": body, "lang": lang, **labels}


ROWS = [row(body, lang, intent="question", removal="no") for lang, bodies in REPLIES.items() for body in bodies]
LONG = next(found for found in ROWS if "two depots" in found["body"])


def data_rows(most: int = 300) -> list[dict[str, Any]]:
    """A sample of the model's own data, where it has some."""
    rows = [json.loads(line) for file in sorted(DATA.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    rows = [found for found in rows if "body" in found and "id" in found]
    return rows[:: max(1, len(rows) // most)]


def spoken(text: str) -> Counter[str]:
    """The words of a text, without those of closings and names."""
    around = {
        word for table in ("closings", "names") for word in json.dumps(texts()[table], ensure_ascii=False).split()
    }
    edges = '",.[]{}:'
    plain = {word.strip(edges) for word in around}
    return Counter(word for word in text.split() if word.strip(edges) not in plain)


def test_the_same_seed_gives_the_same_copies_whatever_the_order_of_rows() -> None:
    forth = {found["id"]: variants(found, 7) for found in ROWS}
    back = {found["id"]: variants(found, 7) for found in reversed(ROWS)}
    assert forth == back
    assert forth != {found["id"]: variants(found, 8) for found in ROWS}
    assert variants(LONG, 7) != variants({**LONG, "id": "another"}, 7)


def test_copies_keep_every_label_and_have_other_bodies() -> None:
    labelled = {**LONG, "intent": "interested", "bant": {"need": "yes"}, "must_suppress": False, "resume_date": None}
    copies = variants(labelled, 1, most=3)
    assert [copy["id"] for copy in copies] == [f"{LONG['id']}~{at}" for at in (1, 2, 3)]
    assert len({copy["body"] for copy in [labelled, *copies]}) == 4
    for copy in copies:
        assert {**copy, "id": "", "body": ""} == {**labelled, "id": "", "body": ""}


def test_the_global_generator_is_left_alone() -> None:
    import random

    before = random.getstate()
    variants(LONG, 3)
    assert random.getstate() == before


def test_answers_between_quoted_questions_are_left_alone() -> None:
    between = next(found for found in ROWS if found["body"].startswith("> Would"))
    assert variants(between, 1) == []


def test_a_short_answer_gets_no_original() -> None:
    parts = taken_apart("Re: x", "no thanks", "en")
    assert parts is not None
    assert all(surrounding.with_original(parts, Random(seed)) == parts for seed in range(40))


def test_a_reply_that_quotes_gets_no_second_original() -> None:
    quoting = next(found for found in ROWS if "Shall we talk" in found["body"])
    for seed in range(40):
        assert all(copy["body"].count(" wrote:") == 1 for copy in variants(quoting, seed))


def test_what_a_program_sends_is_neither_mistyped_nor_signed() -> None:
    text = "I am out of the office until 12 January and will answer when I return. In urgent cases write to the desk."
    parts = taken_apart("Automatic reply", text, "en", "out_of_office")
    assert parts is not None
    for way in (
        rewriting.mistyped,
        rewriting.lower_cased,
        rewriting.greeted_otherwise,
        rewriting.closed_otherwise,
        surrounding.with_signature,
        surrounding.with_device,
    ):
        assert way(parts, Random(1)) == parts


def test_at_most_one_word_in_twelve_is_mistyped_and_never_one_of_weight() -> None:
    text = "Please never call again before 12 January because nothing is decided yet and nobody here wants a second round of talks about this, ask ada@x.example"
    parts = ReplyParts(text, "en", "")
    before = text.split()
    changed = Counter[int]()
    for seed in range(400):
        after = rewriting.mistyped(parts, Random(seed)).own.split()
        wrong = [at for at, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
        assert len(wrong) <= len(before) // 12
        changed.update(wrong)
    kept = {"never", "before", "12", "January", "nothing", "nobody", "ada@x.example", "yet"}
    assert len(changed) > 6
    assert not {before[at] for at in changed} & kept


def test_no_misspelling_makes_a_negation() -> None:
    made = {rewriting._mistype("mein", Random(seed)) for seed in range(400)}
    assert "kein" not in made
    assert len(made) > 4


def test_a_referral_keeps_its_name() -> None:
    text = "Bitte wenden Sie sich an Frau Jürgenß-Müller, sie betreut das Thema Lagerverwaltung künftig für alle Standorte."
    for seed in range(60):
        for copy in variants(row(text, "de", referral_name="Jürgenß-Müller"), seed):
            assert "Jürgenß-Müller" in copy["body"]


@pytest.mark.parametrize(
    ("way", "before", "after"),
    [
        (rewriting.other_apostrophes, "we're in, they aren't", "we’re in, they aren’t"),
        (rewriting.other_apostrophes, "we’re in", "we're in"),
        (rewriting.without_final_stop, "That works. See you.\n\nBring Ada.", "That works. See you\n\nBring Ada"),
        (rewriting.without_final_stop, "Does it work?", "Does it work?"),
        (rewriting.lower_cased, "Hello Ben, Call ADA on 5 May", "hello ben, call ada on 5 May"),
        (rewriting.lower_cased, "STOP MAILING THIS ADDRESS", "STOP MAILING THIS ADDRESS"),
        (rewriting.closed_otherwise, "It works for us.\n\nKind regards\nBen", "It works for us.\n\nBen"),
        (rewriting.greeted_otherwise, "Hi Ada,\n\nit works for us.", "it works for us."),
    ],
)
def test_ways_of_rewriting(way: rewriting.Way, before: str, after: str) -> None:
    assert way(ReplyParts(before, "en", ""), Random(2)).own == after


def test_german_vowels_lose_their_dots_in_two_ways() -> None:
    made = {rewriting.without_diacritics(ReplyParts("schöne Grüße", "de", ""), Random(seed)).own for seed in range(20)}
    assert made == {"schoene Gruesse", "schone Grusse"}


def test_every_language_has_every_table() -> None:
    for table in ("gmail", "apple", "thunderbird", "outlook", "devices", "greetings", "closings", "streets"):
        assert set(texts()[table]) == set(LANGUAGES), table
    for table in ("disclaimers", "originals", "footers"):
        assert set(texts()[table]) == set(LANGUAGES), table
    assert all(len(in_language("outlook", lang)) == 5 for lang in LANGUAGES)
    assert {"not", "kein", "jamais", "değil"} <= words("negations")


def test_addresses_in_the_tables_are_invented() -> None:
    found = re.findall(r"@[\w.-]+|https?://[\w.-]+", json.dumps(texts(), ensure_ascii=False))
    assert found and all(address.rstrip(".").endswith(".example") for address in found)


def test_the_pipeline_cuts_what_was_put_around_and_keeps_what_they_wrote() -> None:
    rows = ROWS * 4 + data_rows()
    tried = lost = leaked = 0
    for at, found in enumerate(rows):
        parts = taken_apart(found["subject"], found["body"], found["lang"], found.get("intent", ""))
        if parts is None:
            continue
        changed = varied(parts, Random(f"{at}:{found['id']}"))
        new = cut(from_text(changed.subject, changed.body)).new
        own, kept = spoken(changed.own), spoken(new)
        tried += 1
        lost += bool(own - kept)
        leaked += bool(kept - own)
    assert tried > 80
    assert lost <= 0.02 * tried
    assert leaked <= 0.03 * tried


ADDRESSES = re.compile(r"[\w.+-]+@[\w-]+\.example\b")
PIECES = st.sampled_from(
    [
        "ada@x.example",
        "b.salt@y-z.example,",
        "12.",
        "3,5 %",
        "07:30",
        "+44 1632 960 111",
        "2026-11-05",
        "€40k",
        "Hi",
        "so",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(PIECES | st.text(max_size=12) | st.just("\n") | st.just("please send the offer to us"), max_size=30),
    st.sampled_from([*LANGUAGES, "", "xx"]),
    st.integers(),
)
def test_no_text_breaks_it_and_addresses_and_digits_stay(pieces: list[str], lang: str, seed: int) -> None:
    body = " ".join(pieces)
    for copy in variants({"id": "h", "subject": "Re: {x}", "body": body, "lang": lang}, seed):
        assert not Counter(ADDRESSES.findall(body)) - Counter(ADDRESSES.findall(copy["body"]))
        assert not Counter(re.findall(r"\d+", body)) - Counter(re.findall(r"\d+", copy["body"]))
