"""Countries as sources write them, the working days there, and the time zones."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.places.countries import country_code, country_name, country_of
from marketing_engine.places.time_zones import zone_named, zones_of
from marketing_engine.places.working_days import (
    add_working_days,
    has_calendar,
    is_working_day,
    next_working_day,
    why_no_working_day,
)

WRITTEN = {
    "Germany": "DE", "Deutschland": "DE", "GERMANY": "DE", " germany ": "DE", "DEU": "DE", "de": "DE", "Alemania": "DE",
    "Allemagne": "DE", "Berlin, Germany": "DE", "Greater London, England, United Kingdom": "GB", "UK": "GB", "U.K.": "GB",
    "England": "GB", "Royaume-Uni": "GB", "U.S.A.": "US", "United States of America": "US", "Stati Uniti": "US", "us": "US",
    "The Netherlands": "NL", "Holland": "NL", "Nederland": "NL", "Paesi Bassi": "NL", "Schweiz": "CH", "Suisse": "CH",
    "España": "ES", "espana": "ES", "Österreich": "AT", "Oesterreich": "AT", "Czech Republic": "CZ", "Türkei": "TR",
    "Turkey": "TR", "Korea, Republic of": "KR", "South Korea": "KR", "Russian Federation": "RU", "Viet Nam": "VN",
    "Côte d’Ivoire": "CI", "Cote d'Ivoire": "CI", "UAE": "AE", "Hong Kong": "HK", "Republic of Ireland": "IE",
    "日本": "JP", "Россия": "RU", "NA": "NA", "Namibia": "NA",
}  # fmt: skip
UNCERTAIN = ("", " ", "-", "Congo", "nowhere", "California", "n/a", "null", "X", "Germany or Austria", "🇩🇪")


@pytest.mark.parametrize("text", WRITTEN)
def test_a_country_is_known_by_its_names_and_codes(text: str):
    """In the languages of sources, with their accents, cases and articles, and at the end of a place."""
    assert country_code(text) == WRITTEN[text]


@pytest.mark.parametrize("text", UNCERTAIN)
def test_what_names_no_country_for_certain_has_no_code(text: str):
    """A wrong country would be worse than none."""
    assert country_code(text) == ""


@given(st.text())
def test_any_text_has_a_code_or_none(text: str):
    """What comes from outside raises nothing; a code names its country again."""
    code = country_code(text)
    assert code == "" or country_code(country_name(code)) == code


def test_the_country_of_a_person_is_the_first_that_is_known():
    """The person's own, the company's, that of the address's domain; .io stands for no country."""
    assert country_of("France", "Germany", email="a@b.it") == "FR"
    assert country_of("", "Germany", email="a@b.it") == "DE"
    assert country_of("", "somewhere", email="a@b.it") == "IT"
    assert country_of("", "", email="a@b.co.uk") == "GB"
    assert country_of("", "", email="a@b.io") == ""


@pytest.mark.parametrize(
    ("country", "day", "why"),
    [
        ("DE", "2026-12-25", "Christmas Day (DE)"),
        ("DE", "2026-10-05", ""),
        ("US", "2026-11-26", "Thanksgiving Day (US)"),
        ("DE", "2026-11-26", ""),
        ("GB", "2026-12-28", "Boxing Day (observed) (GB)"),
        ("SA", "2026-11-27", "Friday"),
        ("SA", "2026-11-29", ""),
        ("AE", "2026-11-27", ""),
        ("IL", "2026-11-29", ""),
        ("DE", "2026-11-29", "Sunday"),
        ("", "2026-12-25", ""),
        ("", "2026-12-26", "Saturday"),
        ("XX", "2026-12-26", "Saturday"),
    ],
)
def test_weekends_and_holidays_are_those_of_the_country(country: str, day: str, why: str):
    """Where the country is unknown, Monday to Friday are working days."""
    assert why_no_working_day(date.fromisoformat(day), country) == why
    assert is_working_day(date.fromisoformat(day), country) == (not why)


def test_working_days_are_counted_over_weekends_and_holidays():
    """Christmas of 2026 is a Friday."""
    eve = date(2026, 12, 24)
    assert add_working_days(eve, 1, "DE") == date(2026, 12, 28)
    assert add_working_days(eve, 2, "GB") == date(2026, 12, 30)
    assert add_working_days(eve, 1, "") == date(2026, 12, 25)
    assert add_working_days(date(2026, 11, 27), 1, "DE") == date(2026, 11, 30)
    assert add_working_days(date(2026, 11, 28), 1, "DE") == date(2026, 11, 30)
    assert add_working_days(date(2026, 11, 28), 0, "DE") == date(2026, 11, 30)


@given(
    st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    st.integers(0, 40),
    st.sampled_from(("", "DE", "US", "GB", "SA", "IL", "IR", "CN", "JP", "BN", "NP", "XX")),
)
def test_so_many_working_days_lie_between(day: date, count: int, country: str):
    """A slow recount of the days after the first one finds as many working days as were added."""
    end = add_working_days(day, count, country)
    assert is_working_day(end, country)
    after = [day + timedelta(days=passed) for passed in range(1, (end - day).days + 1)]
    worked = sum(is_working_day(one, country) for one in after)
    assert worked == count or (count == 0 and end == next_working_day(day, country))


def test_unknown_countries_have_no_calendar():
    """So a command can say that only weekends count."""
    assert has_calendar("DE")
    assert not has_calendar("XX") and not has_calendar("")


def test_zones_are_those_of_a_country_and_narrowed_by_a_city():
    """Only where it is certain: there are several Portlands."""
    assert zones_of("DE") == zones_of("DE", "Berlin") == zones_of("DE", "Kleinstadt") == ("Europe/Berlin",)
    assert {"America/New_York", "America/Chicago", "America/Los_Angeles", "Pacific/Honolulu"} <= set(zones_of("US"))
    assert zones_of("US", "San Francisco, CA") == ("America/Los_Angeles",)
    assert zones_of("US", "St. Louis") == ("America/Chicago",)
    assert zones_of("US", "Portland") == zones_of("US") == zones_of("US", "Petersburg")
    assert zones_of("CA", "Montréal") == ("America/Toronto",)
    assert zones_of("ES", "Málaga") == ("Europe/Madrid",)
    assert zones_of("GB", "New York") == ("Europe/London",)
    assert zones_of("") == zones_of("XX", "Berlin") == ()


def test_a_cell_names_a_time_zone():
    """In whatever case, and as HubSpot writes it; what is no zone is none."""
    assert zone_named("europe/berlin") == "Europe/Berlin" and zone_named("us_slash_eastern") == "US/Eastern"
    assert zone_named("America/New York") == "America/New_York"
    assert zone_named("Mars/Base") == zone_named("") == zone_named("../etc/passwd") == ""
