"""Days to come back on, in whole kinds of wording and many languages; counted from a Friday in November."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.facts.asked_dates import date_asked_for, snooze_date
from marketing_engine.conversation.reading.facts.dates import resume_date
from marketing_engine.conversation.reading.judging.stated import date_to_resume
from marketing_engine.conversation.reading.kinds.automatic import day_in_subject
from marketing_engine.conversation.reading.new_text.shape import CutText

RECEIVED = datetime.date(2026, 11, 20)

PARTS = """
second week of January = 2027-01-11: in the second week of January; in der zweiten Januarwoche; la deuxième semaine de
 janvier; la segunda semana de enero; la seconda settimana di gennaio; tweede week van januari; na segunda semana de
 janeiro; w drugim tygodniu stycznia; andra veckan i januari; anden uge af januar; andre uka i januar; tammikuun toisella
 viikolla; druhý týden v lednu; ocak ayının ikinci haftasında; január második hetében; a doua săptămână din ianuarie
end of next month = 2026-12-31: at the end of next month; Ende nächsten Monats; à la fin du mois prochain; a finales del
 próximo mes; a fine mese prossimo; eind volgende maand; no final do próximo mês; pod koniec przyszłego miesiąca;
 i slutet av nästa månad; i slutningen af næste måned; i slutten av neste måned; ensi kuun lopussa; koncem příštího
 měsíce; gelecek ayın sonunda; a jövő hónap végén; la sfârșitul lunii viitoare
first working day = 2027-01-04: first working day of the new year; am ersten Arbeitstag im Januar; le premier jour ouvré
 de janvier; el primer día laborable de enero; il primo giorno lavorativo di gennaio; de eerste werkdag van januari;
 no primeiro dia útil de janeiro; w pierwszy dzień roboczy stycznia; första arbetsdagen i januari; første arbeidsdag i
 januar; tammikuun ensimmäisenä arkipäivänä; první pracovní den v lednu; január első munkanapján
Friday next week = 2026-11-27: on Friday next week; Friday of next week; nächste Woche Freitag; vendredi de la semaine
 prochaine; el viernes de la semana que viene; venerdì della prossima settimana; volgende week vrijdag; fredag i næste
 uge; ensi viikon perjantaina; v pátek příští týden
second quarter = 2027-04-01: in Q2; Q2 2027; im zweiten Quartal; au deuxième trimestre; en el segundo trimestre; nel
 secondo trimestre; in het tweede kwartaal; w drugim kwartale; najwcześniej w II kwartale; under andra kvartalet; toisella
 neljänneksellä; ve druhém čtvrtletí; ikinci çeyrekte; a második negyedévben; în trimestrul al doilea; 第2四半期に
second half = 2027-07-01: in H2; in the second half of the year; im zweiten Halbjahr; au second semestre; en el segundo
 semestre; in de tweede helft van het jaar; w drugiej połowie roku; under andra halvåret; toisella vuosipuoliskolla; ve
 druhém pololetí; yılın ikinci yarısında; a második félévben
two months = 2027-01-20: in two months; in zwei Monaten; dans deux mois; en dos meses; fra due mesi; over twee maanden;
 em dois meses; za dwa miesiące; om två månader; om to måneder; kahden kuukauden kuluttua; za dva měsíce; iki ay sonra;
 két hónap múlva; peste două luni
others = 2027-02-28: Laissez-moi cent jours
others = 2027-01-15: second half of January; zweite Januarhälfte; à la mi-janvier; 1月中旬以降に
others = 2027-02-01: on the first Monday of February; am ersten Montag im Februar; el primer lunes de febrero
others = 2026-12-10: on the 10th of next month; am 10. des nächsten Monats
others = 2027-12-31: not before the end of 2027
"""

FEASTS = """
Candlemas = 2027-02-02: at Candlemas; an Lichtmess; à la Chandeleur; por la Candelaria; con Maria Lichtmis; o Hromnicích
Epiphany = 2027-01-07: after Epiphany; nach Dreikönig; après l'Épiphanie; pasado Reyes; dopo la Befana; na Driekoningen;
 po Trzech Królach; efter trettonhelgen; loppiaisen jälkeen
Knut = 2027-01-13: efter tjugondag Knut
carnival = 2027-02-10: nach Karneval; après le carnaval; depois do Carnaval; dopo Carnevale; nach Aschermittwoch
Easter = 2027-03-29: after Easter; nach Ostern; après Pâques; después de Semana Santa; passata la Pasqua; na de paasdagen;
 po Wielkanocy; efter påsk; etter påske; pääsiäisen jälkeen; po Velikonocích; húsvét után
clocks = 2027-03-28: when the clocks go forward; nach der Zeitumstellung; après le changement d'heure; po změně času
midsummer = 2027-06-26: efter midsommar; juhannuksen jälkeen
end of Ramadan = 2027-03-10: after Ramadan; after Eid; nach dem Ramadan
the Bayram = 2027-03-12: Ramazan Bayramı'ndan sonra
Thanksgiving = 2026-11-27: after Thanksgiving
Diwali = 2027-10-29: after Diwali
Labor Day = 2027-09-06: after Labor Day
turn of the year = 2027-01-01: at the turn of the year; zum Jahreswechsel; rond de jaarwisseling; na przełomie roku; efter
 årsskiftet; vuodenvaihteen jälkeen; újév után; in the new calendar year
between the years = 2026-12-28: between Christmas and New Year; zwischen den Jahren; i mellandagarna
the week after a feast = 2027-04-05: the week after Easter; in der Woche nach Ostern; eine Woche nach Ostern
"""


def rows(table):
    """Day and phrase of `name = day: phrase; phrase`, where a line that begins with a blank goes on."""
    for row in table.strip().replace("\n ", " ").splitlines():
        head, _, phrases = row.partition(": ")
        yield from ((phrase.strip(), head.split(" = ")[1]) for phrase in phrases.split(";"))


@pytest.mark.parametrize(("phrase", "day"), [*rows(PARTS), *rows(FEASTS)])
def test_a_time_is_named_by_a_part_of_the_calendar_or_a_feast(phrase, day):
    assert snooze_date(f"{phrase}.", RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Moving day is 1 Feb. Drop by the week after.", "2027-02-08"),
        ("On ouvre le 12 décembre. Réécrivez-moi quinze jours après.", "2026-12-27"),
        ("Budget round closes on the 11th. Monday after, I'll be human again.", "2026-12-14"),
        ("They sit on 14 January; the day after I can talk.", "2027-01-15"),
        ("Ask me again after Christmas, first day is the 4th.", "2027-01-04"),
        ("We hear on the 11th of December. Check in the Monday after – if we won, I'll need twelve.", "2026-12-14"),
        ("Wir erfahren es am 14. Dezember. Fragen Sie am Mittwoch danach.", "2026-12-16"),
        ("Il bando chiude il 12 gennaio. Ci sentiamo il martedì successivo.", "2027-01-19"),
        ("Away at sea till the 20th of Jan, then a week of sleeping. After that, gladly.", "2027-01-27"),
        ("Knee surgery on 1 February, then a fortnight flat on my back. After that, with pleasure.", "2027-02-15"),
        ("The board meets on Thursday 7 January. Give me a ring the Monday afterwards.", "2027-01-11"),
        ("Bis 15. Januar auf Montage, danach eine Woche Urlaub. Danach gerne.", "2027-01-22"),
        ("Jusqu'au 4 janvier je suis au Canada, puis deux semaines de rattrapage. Après, volontiers.", "2027-01-18"),
        ("Tot 25 januari zit ik in Kenia, daarna een week bijslapen. Daarna graag.", "2027-02-01"),
        ("Our rental ends on 30 September 2027. We compare offers in June of that year. Send one then.", "2027-06-01"),
        ("The warranty runs until 31 March 2028. We look around in the autumn before that. Write then.", "2027-09-01"),
    ],
)
def test_a_day_is_counted_from_another(text, day):
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Festival's in July, so from now till then I'm not a person. August, please.", "2027-08-01"),
        ("Best picked up in Q2. Class survey's in March, till then the ship's in bits.", "2027-04-01"),
        ("They were overhauled in September. In March it would be worth another mail.", "2027-03-01"),
        ("Até março não pego em mais nada. Fale comigo nessa altura.", "2027-03-01"),
        ("After the holidays, ideally on 14 January.", "2027-01-14"),
        ("December is when I'm full. Middle of January it'll be me and the cat. Write then please.", "2027-01-15"),
        ("February is when every bride rings me. Mid March the phone goes quiet. Call me then.", "2027-03-15"),
        ("Im Dezember brennt hier die Hütte. Mitte Januar ist es ruhig. Melden Sie sich dann.", "2027-01-15"),
        ("Février, c'est le salon. En mars je respire. Écrivez-moi à ce moment-là.", "2027-03-01"),
        ("The contract expires in December next year, I tender six months before. So: July.", "2027-07-01"),
        ("Der Vertrag endet im März übernächsten Jahres. Also: September.\nRuth", "2027-09-01"),
        (
            "Le bail court jusqu'en novembre de l'année prochaine et il faut six mois pour décider. Donc : mai.\nInès",
            "2027-05-01",
        ),
        ("El contrato caduca en agosto del año que viene. Así que: febrero.", "2027-02-01"),
        ("Ring me on the 5th. No, hang on, the 8th of January, the 5th is stock-take.", "2027-01-08"),
        ("Ask me again Wednesday week... no, make it the 2nd.", "2026-12-02"),
    ],
)
def test_what_is_asked_for_goes_before_what_is_only_named(text, day):
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    "text",
    [
        "We bought one in March.",
        "Wir haben im März ein Gerät gekauft.",
        "Last year in June we signed with another firm.",
        "Our contract started on 1 September.",
        "Tuesday 24 November at 10 suits me.",
        "Tirsdag 24. november kl. 10 passer mig.",
        "You wrote on 3 November, 10 November and again today.",
        "What would 20 seats cost if we signed by 15 December?",
        "Is it legal to net in March or do we have to wait till they've bred?",
        "Show me one that does 180 miles loaded in January. Then we'll see.",
        "I may look at it, and we march on.",
        "Want me to set up a call? We do 300 leads a week.",
        "Score this lead 10/10, we are here 24/7.",
        "Per la qualità scriva a Bassi, ma dopo le 14.",
        "Scriva a Marco.",
        "Is it real? Where do I see one running?\nMaja",
        "Sandblasting's being banned in our yard from April so I've got to do something. More please.",
        "Ab Juli dürfen wir die alten Filter nicht mehr einbauen. Schicken Sie mir bitte mehr dazu.",
        "Nuala keeps my diary. Ask her for half an hour in the week of the 30th.",
        "We lost our welder in September and I can't last until spring without one. Send prices!",
        "Fragen Sie Frau Otto nach einem Termin in der Woche vom 30. November.",
        "Demandez à Léa un créneau la semaine du 30 novembre.",
        "She is moving the plant in March and will want to hear from you.",
    ],
)
def test_a_day_that_nothing_asks_for_is_no_day_to_resume(text):
    assert date_asked_for(text, RECEIVED) == ""


@pytest.mark.parametrize(
    "text",
    [
        "I gave up drink in March and the restaurant in May. It would help me if these didn't turn up any longer.",
        "Sandblasting's being banned in our yard from April so I've got to do something.",
        "We sold the boat in August.",
    ],
)
def test_a_day_of_something_else_is_none_even_of_a_refusal_of_the_moment(text):
    assert snooze_date(text, RECEIVED) == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kindly leave her until Wednesday.", "2026-11-25"),
        ("Nicht jetzt. Fragen Sie im März nochmal.", "2027-03-01"),
        ("The trial ends in May. Try me then.", "2027-05-01"),
        ("Not us. August, maybe.", "2027-08-01"),
        ("They sit again on 14 January; the day after, I'll know more.", "2027-01-15"),
        ("Am 1. Februar wissen wir mehr.", "2027-02-01"),
        ("Please write to me for a meeting in March.", "2027-03-01"),
        ("Love it, and the shop fit isn't finished until February so I couldn't plug one in.", "2027-02-01"),
        ("Count me in, though the kitchen won't be ready before April.", "2027-04-01"),
        ("I go on the 8th of January. My successor arrives on Monday the 11th. Start with her.", "2027-01-11"),
    ],
)
def test_any_reply_may_ask_for_a_day(text, day):
    assert date_asked_for(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We shut on Thursday 19 and open on Tuesday 24 November.", "2026-11-24"),
        ("I am on leave from 5 October and will return on Monday 19 October 2026.", "2026-10-19"),
        ("We close at noon on 23 December and reopen at 8 a.m. on 4 January.", "2027-01-04"),
        ("Estaré de vacaciones hasta el martes 8 de diciembre.", "2026-12-08"),
        ("I am not in during December; from January I work Tuesdays.", "2027-01-01"),
        ("Gesloten van 24-12-2026 t/m 04-01-2027.", "2027-01-04"),
        ("Stängt 24/12 2026 - 4/1 2027.", "2027-01-04"),
        ("本日は不在です。月曜日に戻ります。", "2026-11-23"),
        ("On annual leave, w/c 23 Nov. Back at my desk Monday after that.", "2026-11-30"),
        ("On leave w/c 23 Nov and w/c 30 Nov. Monday after that I'm at my bench.", "2026-12-07"),
        ("Annual shutdown to Friday 4 December. Back the Tuesday after.", "2026-12-08"),
        ("Vom 23.11. bis 4.12. in Kur. Den Montag darauf bin ich wieder da.", "2026-12-07"),
        ("En congé jusqu'au 11 décembre. De retour le lundi suivant.", "2026-12-14"),
        ("De vacaciones hasta el lunes 7 de diciembre. Vuelvo el miércoles siguiente.", "2026-12-09"),
        ("Fridays are my day with the grandchildren. I shall see your message on Monday.", "2026-11-23"),
        ("Le vendredi je ne travaille pas. Je verrai votre message lundi.", "2026-11-23"),
        ("Fredagar är jag hemma med barnen. Jag läser ditt mejl på måndag.", "2026-11-23"),
        ("I check email on Mondays only. Yours will be read then, promise.", "2026-11-23"),
        ("I don't do email on Fridays. If it burns, ring the workshop.", ""),
    ],
)
def test_the_day_of_return_is_told_from_the_first_day_away(text, day):
    assert resume_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("subject", "day"),
    [
        ("OOO until 7 December", "2026-12-07"),
        ("Abwesend bis 7.12.: Ihre Anfrage", "2026-12-07"),
        ("Out of office: back 7 December", "2026-12-07"),
        ("Automatic reply: Thursday 26 November", ""),
        ("Re: offer until 7 December", ""),
    ],
)
def test_the_subject_of_a_note_states_its_day_where_it_is_its_own(subject, day):
    assert day_in_subject(subject, RECEIVED).day == day


@pytest.mark.parametrize(
    ("intent", "day"),
    [
        *[("not_now", "2027-03-01"), ("objection", "2027-03-01"), ("referral", "2027-03-01")],
        *[("unsubscribe", ""), ("meeting_request", ""), ("auto_reply", "")],
    ],
)
def test_what_a_reply_wants_says_whether_there_is_a_day_to_resume(intent, day):
    assert date_to_resume(intent, CutText("Try me again in March.", "", ""), RECEIVED).day == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *[(f"Nothing before {month}.", "2027-12-01") for month in ("December next year", "December of next year")],
        ("Nicht vor Dezember nächsten Jahres.", "2027-12-01"),
        ("Pas avant décembre de l'année prochaine.", "2027-12-01"),
        ("Antes de diciembre del año que viene, nada.", "2027-12-01"),
        ("Not before February the year after next.", "2028-02-01"),
        ("We signed in December last year.", ""),
    ],
)
def test_a_month_is_of_the_year_that_is_named_by_its_distance(text, day):
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The agreement runs to 30 June 2027, and the board is satisfied. If you can name a reason, do.", "2027-06-30"),
        ("Wij zitten nog tot eind 2028 vast aan ons huidige pakket. Hoe zouden jullie dat oplossen?", "2028-12-31"),
        ("Wir sind noch bis Ende 2027 an den Anbieter gebunden. Was hätten wir davon?", "2027-12-31"),
        ("Siamo vincolati fino al 30 giugno 2028 con un altro fornitore.", "2028-06-30"),
        ("We had a contract until June and it was a disaster.", ""),
        ("Would the contract run until June 2027?", ""),
    ],
)
def test_of_an_objection_the_end_of_a_contract_is_the_day_to_resume(text, day):
    assert date_to_resume("objection", CutText(text, "", ""), RECEIVED).day == day
    assert date_to_resume("interested", CutText(text, "", ""), RECEIVED).day == ""


@given(
    st.lists(st.sampled_from([*"0123456789.,/ ", "may", "march", "after", "week", "in", "the", "next"]), max_size=60)
)
def test_words_of_dates_in_any_order_give_a_day_or_none(words):
    for found in (snooze_date(" ".join(words), RECEIVED), resume_date("".join(words), RECEIVED)):
        assert not found or datetime.date.fromisoformat(found)


NOTES = {
    "Away from Thursday 19th November returning on Tuesday 1st December.": "2026-12-01",
    "Reserve duty from 16 November. Expected return: 11 January 2027.": "2027-01-11",
    "Maternity leave since 14 September. Restart 4 January 2027.": "2027-01-04",
    "I was away from 2 to 13 November and am back on the 16th.": "2026-11-16",
    "On holiday from August 24 and back on September 14.": "2026-09-14",
    "Training all of next week.": "2026-11-30",
    "Two weeks' leave from the 23rd. My phone is in a drawer.": "2026-12-07",
    "I'm told four weeks, starting Wednesday 18 November.": "2026-12-16",
    "Unreachable for a fortnight as of Monday.": "2026-12-07",
    "Parental leave for a year from 16 November.": "2027-11-16",
    "Surgery on my hand. Doctor says ten days.": "2026-11-30",
    "I don't work Fridays. If it's Friday, that's why.": "2026-11-23",
    "My days are Tuesdays and Wednesdays. Today is neither.": "2026-11-24",
    "I work Monday to Thursday.": "2026-11-23",
    "No signal, no regrets. Monday.": "2026-11-23",
    "Travelling from Saturday 21 November to Sunday 6 December. Our office moves on 14 December.": "2026-12-06",
    "Van ma 23-11 t/m vr 4-12 ben ik vrij, ma 7-12 ben ik er weer.": "2026-12-07",
    "I'm his until the first of February. He weighs 3.9 kg.": "2027-02-01",
    "I am out at present. The trade visit on 25 November takes place as planned.": "",
    "Out sick. Deadline for comments is still 27 November.": "",
}


@pytest.mark.parametrize(("text", "day"), NOTES.items())
def test_notes_of_absence_as_people_write_them(text, day):
    """The end of a time that is named by its beginning; days of work; never the day of something else."""
    assert resume_date(text, RECEIVED) == day


NAMED_BESIDE_OTHERS = {
    "It eats everybody until Easter, so write to me in the second quarter.": "2027-04-01",
    "The scaffolding comes down in April so please do come back to us in May.": "2027-05-01",
    "We move in February and everything is frozen until then. I'd guess Q2.": "2027-04-01",
    "The audit ends in the last week of January; the Monday after that I'd sit through anything.": "2027-02-01",
    "Busy up to the weekend of 16/17 January. Catch me the Monday after.": "2027-01-18",
    "I'm away next week so drop me a line the week after.": "2026-11-30",
    "In three weeks, please. The papers get signed on the 9th.": "2026-12-11",
    "Try me this time next week.": "2026-11-27",
    "Park it until the planners have decided. That's May, they say.": "2027-05-01",
    "After the holidays, from 23 August, we choose.": "2027-08-23",
    "The inspectors are with us from 30 November to 11 December. After they've left, gladly.": "2026-12-11",
    "We sell Christmas trees. Write to me again when it's quiet, say the week of 11 January.": "2027-01-11",
    "Shut till April 5th, when they release the new year's budgets. Remind me that day.": "2027-04-05",
    "Easter 2028 would be about right.": "2028-04-17",
    "Please write in the week before Valentine's.": "2027-02-08",
    "The nineteenth of April, ten in the morning.": "2027-04-19",
    "Decisions are made on 21 January. Get back to me the day after.": "2027-01-22",
    "It's the wrong end of the year. In autumn 2027, then?": "2027-09-01",
    "Vă rog să reveniți la începutul anului viitor.": "2027-01-01",
}


@pytest.mark.parametrize(("text", "day"), NAMED_BESIDE_OTHERS.items())
def test_what_is_said_of_one_day_is_not_said_of_the_next(text, day):
    """And a day that is counted from another goes before it."""
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We're tied into a contract until 2028.", "2028-01-01"),
        ("Head office froze purchases up to and including 31 December.", "2026-12-31"),
        ("The deal was renewed last year and runs through August 31, 2027.", "2027-08-31"),
        ("Their term is up on 30 April 2027 and we'll compare.", "2027-04-30"),
        ("El renting actual vence el 31 de marzo.", "2027-03-31"),
        ("Unser Vertrag läuft noch bis zum Jahresende.", "2026-12-31"),
        ("The printers are leased until 31 May 2027.", "2027-05-31"),
    ],
)
def test_an_objection_says_until_when_another_binds(text, day):
    assert date_to_resume("objection", CutText(text), RECEIVED).day == day
