"""The time zones of a country, from the tz database (https://www.iana.org/time-zones) as the package tzdata has it."""

import unicodedata
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_CITIES = {
    "US": {
        "America/New_York": "atlanta baltimore boston brooklyn buffalo charlotte cincinnati cleveland fort_lauderdale "
        "jacksonville miami new_york_city orlando philadelphia pittsburgh raleigh tampa washington "
        "washington_dc washington_d_c",
        "America/Chicago": "austin baton_rouge dallas des_moines fort_worth houston memphis milwaukee "
        "minneapolis nashville new_orleans oklahoma_city omaha plano saint_louis saint_paul san_antonio st_louis tulsa",
        "America/Denver": "albuquerque boulder colorado_springs boise provo salt_lake_city santa_fe",
        "America/Phoenix": "mesa scottsdale tempe tucson",
        "America/Los_Angeles": "bellevue berkeley cupertino irvine las_vegas menlo_park mountain_view oakland "
        "palo_alto redmond sacramento san_diego san_francisco san_jose santa_clara santa_monica seattle spokane "
        "sunnyvale tacoma",
    },
    "CA": {
        "America/Toronto": "gatineau laval markham mississauga montreal ottawa quebec quebec_city waterloo",
        "America/Edmonton": "calgary",
        "America/Vancouver": "burnaby surrey victoria",
        "America/Halifax": "dartmouth moncton fredericton",
        "America/Regina": "saskatoon",
    },
    "AU": {
        "Australia/Sydney": "canberra newcastle wollongong parramatta",
        "Australia/Melbourne": "geelong",
        "Australia/Brisbane": "gold_coast cairns townsville",
        "Australia/Perth": "fremantle",
    },
    "BR": {
        "America/Sao_Paulo": "belo_horizonte brasilia campinas curitiba florianopolis porto_alegre rio_de_janeiro",
        "America/Bahia": "salvador",
    },
    "MX": {"America/Mexico_City": "ciudad_de_mexico guadalajara puebla queretaro cdmx"},
    "ES": {
        "Europe/Madrid": "alicante barcelona bilbao cordoba granada malaga murcia palma san_sebastian sevilla seville "
        "valencia valladolid vigo zaragoza",
        "Atlantic/Canary": "las_palmas las_palmas_de_gran_canaria santa_cruz_de_tenerife",
    },
    "PT": {
        "Europe/Lisbon": "aveiro braga coimbra faro lisboa porto",
        "Atlantic/Madeira": "funchal",
        "Atlantic/Azores": "ponta_delgada",
    },
    "RU": {"Europe/Moscow": "saint_petersburg st_petersburg sankt_petersburg nizhny_novgorod kazan moskva sochi"},
    "NZ": {"Pacific/Auckland": "christchurch hamilton wellington dunedin"},
    "CL": {"America/Santiago": "concepcion valparaiso vina_del_mar"},
    "ID": {"Asia/Jakarta": "bandung surabaya semarang"},
    "CN": {"Asia/Shanghai": "beijing shenzhen guangzhou hangzhou chengdu"},
}
"""Large cities that no zone is named after, where the country has several zones; written as zones write names."""


@lru_cache(maxsize=4096)
def zones_of(country: str, city: str = "") -> tuple[str, ...]:
    """The IANA time zones of a country (ISO code), one for each that shows another time this year or next.

    A city narrows them to its own where that is certain. Empty where the country is unknown.
    """
    named = _by_city(country).get(_plain(city)) if city else None
    return (named,) if named else _different(country)


@lru_cache(maxsize=256)
def _different(country: str) -> tuple[str, ...]:
    """A country's zones, without those that always show the same time as one before."""
    year = date.today().year  # noqa: DTZ011  # which year matters little
    days = [(of, month, day) for of in (year, year + 1) for month in range(1, 13) for day in (1, 15)]
    moments = [datetime(*day, tzinfo=UTC) for day in days]
    found: dict[tuple[object, ...], str] = {}
    for name in _zones().get(country, ()):
        zone = ZoneInfo(name)
        found.setdefault(tuple(moment.astimezone(zone).utcoffset() for moment in moments), name)
    return tuple(found.values())


@lru_cache(maxsize=256)
def _by_city(country: str) -> dict[str, str]:
    """The zones of a country by the cities that they are named after, and by large cities."""
    known = {_plain(name.rpartition("/")[2]): name for name in _zones().get(country, ()) if _is_known_by_its_city(name)}
    more = _CITIES.get(country, {})
    return known | {city: name for name, cities in more.items() for city in cities.split()}


def _is_known_by_its_city(zone: str) -> bool:
    """Not `America/Indiana/Petersburg`: other cities of that name are larger."""
    return zone.count("/") == 1 or zone.endswith(("/Indianapolis", "/Louisville"))


@lru_cache(maxsize=1)
def _zones() -> dict[str, list[str]]:
    """The names of the zones of each country."""
    from importlib.resources import files

    found: dict[str, list[str]] = {}
    for line in files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, _, name, *_ = line.split("\t")
            found.setdefault(code, []).append(name)
    return found


def _plain(city: str) -> str:
    """A city as zones write its name: `Los_Angeles` and `Los Angeles, CA` are `los_angeles`."""
    first = city.partition(",")[0].replace(".", " ").replace("-", " ").replace("_", " ")
    folded = unicodedata.normalize("NFKD", first.casefold())
    return "_".join("".join(letter for letter in folded if not unicodedata.combining(letter)).split())


def zone_named(text: str) -> str:
    """The IANA name that a cell means, in whatever case, also HubSpot's `us_slash_eastern`; empty if none."""
    wanted = text.strip().replace("_slash_", "/").replace(" ", "_").casefold()
    return _names().get(wanted, "") if wanted else ""


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}
