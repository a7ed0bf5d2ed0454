"""Stated days: when an absence ends, when to come back, when to meet; counted from a Friday in November."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.reading.facts.dates import resume_date, snooze_date, wish_in

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
    "Please try again in 3 months.": "2027-02-18",
    "Maybe next quarter.": "2027-01-01",
    "We could look at it in Q2.": "2027-04-01",
    "After the summer, please.": "2027-09-01",
    "Budget opens in mid-January, write then.": "2027-01-15",
    "Get in touch in the new year.": "2027-01-01",
    "Melden Sie sich im Januar noch einmal.": "2027-01-01",
    "Frühestens in drei Monaten.": "2027-02-18",
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
    for found in (resume_date(text, received), snooze_date(text, received)):
        assert not found or abs((datetime.date.fromisoformat(found) - received).days) < 1_200
    assert len(wish_in(text, received)) <= 12
