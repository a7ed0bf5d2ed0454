"""Stated days: when an absence ends, when to come back, when to meet; counted from a Friday in November."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.facts.asked_dates import date_asked_for, snooze_date
from marketing_engine.conversation.reading.facts.dates import resume_date, wish_in

RECEIVED = datetime.date(2026, 11, 20)

RESUMES = {
    "I am out of the office until 30 November.": "2026-11-30",
    "Back in the office on Wednesday, December 9.": "2026-12-09",
    "On leave through 12/4, back 12/7.": "2026-12-07",
    "I'll be back Monday.": "2026-11-23",
    "Offshore until Wednesday week, no signal.": "2026-12-02",
    "I am away from 3-14 December inclusive.": "2026-12-14",
    "Closed from 24 December 2026 to 4 January 2027.": "2027-01-04",
    "Maternity leave until mid-March 2027.": "2027-03-15",
    "I return in May.": "2027-05-01",
    "Away until the 30th.": "2026-11-30",
    "I will be back on 2026-12-01.": "2026-12-01",
    "Out today, I will reply tomorrow.": "2026-11-21",
    "I am off for the next two weeks.": "2026-12-04",
    "Back in the week commencing 7 December.": "2026-12-07",
    "Ich bin bis einschließlich 4. Dezember nicht im Haus.": "2026-12-04",
    "Ab dem 7. bin ich wieder erreichbar.": "2026-12-07",
    "Ich bin vom 23.11. bis 27.11. im Urlaub und ab dem 30.11. wieder da.": "2026-11-30",
    "Betriebsferien vom 21.12. bis 8.1.": "2027-01-08",
    "Ich komme Mitte Januar zurück.": "2027-01-15",
    "Wir sind in KW 50 wieder für Sie da.": "2026-12-07",
    "Absent du bureau du 9 au 20 décembre inclus.": "2026-12-20",
    "De retour le lundi 7 décembre.": "2026-12-07",
    "Je suis en congé jusqu'au 12 avril 2027.": "2027-04-12",
    "Estoy de vacaciones y vuelvo el 14 de diciembre.": "2026-12-14",
    "Del 24 de diciembre al 7 de enero permanecemos cerrados.": "2027-01-07",
    "Me lo devolverán a mediados de febrero.": "2027-02-15",
    "Sono in ferie fino al 7 gennaio compreso.": "2027-01-07",
    "Rientro in ufficio lunedì 30 novembre.": "2026-11-30",
    "Ik ben afwezig tot en met 4 december.": "2026-12-04",
    "Vanaf maandag ben ik weer bereikbaar.": "2026-11-23",
    "Estarei ausente entre 23 e 27 de novembro.": "2026-11-27",
    "Estou de férias até 4 de janeiro.": "2027-01-04",
    "Jestem na urlopie do 27.11.2026 włącznie.": "2026-11-27",
    "Wracam 14 grudnia.": "2026-12-14",
    "Jag har semester och är åter den 7 december.": "2026-12-07",
    "Jag är föräldraledig t.o.m. 30 juni.": "2027-06-30",
    "Jeg holder ferie til og med den 4. december.": "2026-12-04",
    "Vi ses igen mandag den 4. januar.": "2027-01-04",
    "Jeg er bortreist frem til 30.11.": "2026-11-30",
    "Olen lomalla 23.–27.11.": "2026-11-27",
    "Palaan töihin 7. joulukuuta.": "2026-12-07",
    "Do 30. listopadu čerpám dovolenou.": "2026-11-30",
    "30 Kasım tarihine kadar izindeyim.": "2026-11-30",
    "November 23. és 27. között szabadságon vagyok.": "2026-11-27",
    "12月7日まで休暇をいただいております。": "2026-12-07",
    "I am on leave, back Monday 9 November.": "2026-11-09",  # a stale note: the weekday says which year
    "I am out of the office until further notice.": "",
    "I work mornings only.": "",
}

SNOOZES = {
    "Ask me again in March.": "2027-03-01",
    "Not now. Come back in two weeks.": "2026-12-04",
    "Please try again in 3 months.": "2027-02-20",
    "Maybe next quarter.": "2027-01-01",
    "We could look at it in Q2.": "2027-04-01",
    "After the summer, please.": "2027-09-01",
    "Budget opens in mid-January, write then.": "2027-01-15",
    "Get in touch in the new year.": "2027-01-01",
    "Melden Sie sich im Januar noch einmal.": "2027-01-01",
    "Frühestens in drei Monaten.": "2027-02-20",
    "Recontactez-moi à la rentrée.": "2027-09-01",
    "Revenez vers nous en février.": "2027-02-01",
    "Escríbame en enero.": "2027-01-01",
    "Ci risentiamo a marzo.": "2027-03-01",
    "Neem in april weer contact op.": "2027-04-01",
    "Volte a contactar em fevereiro.": "2027-02-01",
    "Proszę wrócić do tematu w styczniu.": "2027-01-01",
    "Hör av dig i mars igen.": "2027-03-01",
    "Vend tilbage i januar.": "2027-01-01",
    "Palataan asiaan tammikuussa.": "2027-01-01",
    "Ozvěte se v lednu.": "2027-01-01",
    "Not now, thanks.": "",
}


DISTANCES = {
    "In a fortnight, please.": "2026-12-04",
    "Give it half a year.": "2027-05-20",
    "Three weeks from today.": "2026-12-11",
    "Bitte in vierzehn Tagen noch einmal.": "2026-12-04",
    "In zwei, drei Wochen gern.": "2026-12-04",
    "Dans quinze jours, merci.": "2026-12-05",
    "Dentro de un par de semanas.": "2026-12-04",
    "Om ett par månader.": "2027-01-20",
    "Za miesiąc proszę dzwonić.": "2026-12-20",
    "Parin kuukauden päästä.": "2027-01-20",
    "Peste două luni.": "2027-01-20",
}

FEASTS = {
    "After Easter 2027.": "2027-03-29",
    "Après l'Épiphanie.": "2027-01-07",
    "Escríbame después de Reyes.": "2027-01-07",
    "Dopo la Befana ne parliamo.": "2027-01-07",
    "Palataan loppiaisen jälkeen.": "2027-01-07",
    "Depois do Carnaval a gente conversa.": "2027-02-10",
    "Nach Pfingsten wieder.": "2027-05-17",
    "Bayramdan sonra arayın.": "2027-03-12",
    "The week before Christmas, if at all.": "2026-12-18",
    "Nach den Weihnachtsferien.": "2027-01-01",
    "Passées les fêtes, volontiers.": "2027-01-01",
}

PARTS = {
    "Halfway through March.": "2027-03-15",
    "Mart ortası gibi haberleşelim.": "2027-03-15",
    "Would you remind me in the second week of January?": "2027-01-11",
    "Återkom v. 3, tack.": "2027-01-18",
    "A week on Monday I can think.": "2026-11-30",
    "W przyszłym kwartale.": "2027-01-01",
    "The third quarter of next year.": "2027-07-01",
    "Im zweiten Halbjahr gern.": "2027-07-01",
    "Try us in H2.": "2027-07-01",
    "Autumn 2027, then.": "2027-09-01",
    "Not before 2028.": "2028-01-01",
    "Our fiscal year ends in June, ask after that.": "2027-06-01",
    "In winter? We are a lido. May!": "2027-05-01",
    "Weinlese. Im November gern wieder.": "2027-11-01",
}


@pytest.mark.parametrize(("text", "day"), [*DISTANCES.items(), *FEASTS.items(), *PARTS.items()])
def test_a_time_is_named_by_its_distance_a_feast_or_a_part(text, day):
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The money was granted on Monday. Come back in Q3.", "2027-07-01"),
        ("Contract runs to 31 August. We'll look again in June.", "2027-06-01"),
        ("We were flooded in September. Try me in April.", "2027-04-01"),
        ("Wir sind bis Weihnachten dicht. Schreiben Sie mir Mitte Februar.", "2027-02-15"),
        ("Nach der Zeit der Sommerferien, frühestens ab 23. August.", "2027-08-23"),
        ("Nykyinen sopimus päättyy kesäkuussa. Palataan maaliskuussa.", "2027-03-01"),
    ],
)
def test_of_several_days_the_one_that_is_asked_for_counts(text, day):
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    "text",
    [
        "Spending freeze came down from the parent on Monday. No date on it.",
        "We handle 3,100 returns a month.",
        "Maybe one day, not now.",
        "Payment is 60 days net.",
        "Not next week either.",
    ],
)
def test_what_only_names_a_time_is_no_day_to_come_back_on(text):
    assert snooze_date(text, RECEIVED) == ""


@pytest.mark.parametrize(
    ("text", "quoted", "day"),
    [
        ("Yes please.", "Shall I come back to you in March?", "2027-03-01"),
        ("dat laatste", "Meteen bellen, of in het nieuwe jaar?", "2027-01-01"),
        ("Einverstanden.", "Dann melde ich mich im März wieder.", "2027-03-01"),
        ("Fine, but in May.", "Shall I come back to you in March?", "2027-05-01"),
        ("After lambing.", "Shall I come back to you in March?", ""),
        ("Yes please.", "On Thu, 19 Nov 2026 Ada wrote: shall I send it?", ""),
    ],
)
def test_a_short_answer_agrees_to_the_day_that_was_proposed(text, quoted, day):
    assert snooze_date(text, RECEIVED, quoted) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Not for us now. Ask me again in March.", "2027-03-01"),
        ("We have a fair in March and need 40 shirts.", ""),
        ("I am free on Tuesday.", ""),
    ],
)
def test_any_text_may_plainly_ask_for_a_day(text, day):
    assert date_asked_for(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Od 23.11 szpital, po 1 grudnia znów w biurze.", "2026-12-01"),
        ("Surgery on Tuesday. The doctor says until 10 December.", "2026-12-10"),
        ("På hytta til og med onsdag 2. desember. Svarer torsdag.", "2026-12-03"),
    ],
)
def test_the_end_of_an_absence_goes_before_its_beginning(text, day):
    assert resume_date(text, RECEIVED) == day


@pytest.mark.parametrize(("text", "day"), RESUMES.items())
def test_the_day_on_which_an_absence_ends(text, day):
    assert resume_date(text, RECEIVED) == day


@pytest.mark.parametrize(("text", "day"), SNOOZES.items())
def test_the_day_to_come_back_on(text, day):
    assert snooze_date(text, RECEIVED) == day


@pytest.mark.parametrize(
    ("text", "received", "day"),
    [
        ("Back on 12/08.", datetime.date(2026, 7, 20), "2026-08-12"),  # 8 December is further away
        ("Back on 12/08.", datetime.date(2026, 11, 20), "2026-12-08"),
        ("Je serai de retour au bureau le 12/08, merci.", datetime.date(2026, 7, 20), "2026-08-12"),
        ("Back on 13/12.", datetime.date(2026, 11, 20), "2026-12-13"),
    ],
)
def test_day_and_month_are_told_apart_by_language_and_by_what_is_near(text, received, day):
    assert resume_date(text, received) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Estaré fuera hasta el 14 de diciembre y me reincorporo el día 15.", "2026-12-15"),
        ("De vacaciones del 1 al 14 de diciembre, vuelvo el 15.", "2026-12-15"),
        ("Sono assente fino al 14 dicembre e rientrerò il 15.", "2026-12-15"),
        ("14 Aralık'a kadar izindeyim, 15 Aralık'ta dönüş yapacağım.", "2026-12-15"),
        ("14 Aralık'a kadar izindeyim, 15'inde döneceğim.", "2026-12-15"),
        ("Je suis absente jusqu'au 14 décembre et de retour le 15.", "2026-12-15"),
        ("Bin bis 14. Dezember weg und ab dem 15. wieder da.", "2026-12-15"),
        ("Jestem na urlopie do 14 grudnia, wracam 15.", "2026-12-15"),
        ("Poissa 14.12. asti, palaan 15.", "2026-12-15"),
        ("Semester till den 14 december, åter den 15.", "2026-12-15"),
        ("Until 14 December. I will be back in 2 weeks.", "2026-12-14"),
        ("Sono assente dal 1 al 14 dicembre.", "2026-12-14"),
    ],
)
def test_a_stated_return_goes_before_the_last_day_away(text, day):
    assert resume_date(text, datetime.date(2026, 11, 20)) == day


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Tuesday at 10 works for me.", "tuesday"),
        ("Does Tuesday 2pm work?", "tuesday"),
        ("Passt Ihnen Dienstag 14 Uhr?", "tuesday"),
        ("Passt Ihnen Donnerstag?", "thursday"),
        ("On peut se parler demain ?", "tomorrow"),
        ("Any time next week.", "next week"),
        ("Nächste Woche wäre gut.", "next week"),
        ("Diese Woche noch?", "this week"),
        ("How about the 24th of November?", "24 November"),
        ("Sure, let's talk. <script>alert(1)</script>", "soon"),
    ],
)
def test_a_wish_is_said_in_words_of_ours(text, wish):
    assert wish_in(text, RECEIVED) == wish


@given(st.text(max_size=300), st.dates())
def test_any_text_gives_a_near_day_or_no_day(text, received):
    days = (resume_date(text, received), snooze_date(text, received, text), date_asked_for(text, received))
    for found in days:
        assert not found or abs((datetime.date.fromisoformat(found) - received).days) < 1_200
    assert len(wish_in(text, received)) <= 12
