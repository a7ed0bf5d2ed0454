"""The feasts by which people name a time: fixed, counted from Easter, or by the moon."""

import datetime
import re

from marketing_engine.conversation.reading.facts.phrases import any_of

_FIXED: dict[tuple[int, int], str] = {
    (1, 7): r"""
epiphany|twelfth night|twelve days|three kings|heilige\w? drei könige?n?|dreikönig\w{0,3}|drei könige|l'épiphanie
épiphanie|(después de|tras|pasad[oa]s?|pasen|hasta|antes de) (los )?reyes|epifania|befana|driekoningen|dia de reis
trzech króli|trettondag\w{0,4}|trettondedag\w{0,4}
trettonhelg\w{0,2}|helligtrekonger\w{0,3}|hellig tre konger\w{0,2}|loppiai\w{2,5}|tří králů|tři krále\w?
vízkereszt\w{0,4}
bobotează|orthodox christmas
""",
    (2, 14): "valentine'?s?( day)?|valentinstag|saint-valentin|san valentín",
    (3, 19): "san josé|são josé|saint joseph|las fallas|fallas",
    (3, 17): "(st|saint) patrick'?s( day)?|paddy's day",
    (5, 2): r"""
may day|maifeiertag|tag der arbeit|primero de mayo|primo maggio|majówk\w|första maj|vap(?:pu|un) jälkeen
""",
    (6, 24): r"""
midsummer\w{0,4}|midsommar\w{0,2}|juhannu\w{1,4}|sankthans|sankt hans|san juan|são joão|saint-jean|johanni
""",
    (7, 15): "bastille day|14 juillet|quatorze juillet",
    (8, 16): "ferragosto|mariä himmelfahrt|assomption|asunción",
    (11, 2): r"all saints'?(?: day)?|allerheiligen|toussaint|todos los santos|ognissanti|wszystkich świętych|halloween",
    (12, 6): "sinterklaas|nikolaus|st\\.? nicholas|mikuláš\\w{0,3}",
    (12, 18): r"""
week before (christmas|xmas)|woche vor weihnachten|semaine avant noël|semana antes de navidad|settimana prima di natale
week voor kerst|tydzień przed świętami|veckan före jul|ugen (før|inden) jul|uka før jul|viikko ennen joulua
""",
}
_FROM_EASTER: dict[int, str] = {
    -46: r"""
carnival|karneval|fasnacht|fasching|fastnacht|fasnet|carnaval|carnevale|karnawał\w{0,2}|fastelavn|masopust\w?
ash wednesday|aschermittwoch|mardi gras|shrove tuesday|pancake day
""",
    50: r"""
pentecost|whitsun\w{0,3}|pfingst\w{0,5}|pentecôte|pentecostés|pentecoste|pinksteren|zielon\w{2,3} świątk\w{2,3}
pingst\w{0,3}
pinse\w?|helluntai\w{0,3}|letnic\w{0,3}|pünkösd\w{0,4}|rusalii
""",
    39: "ascension(?: day)?|christi himmelfahrt|l'ascension|ascensión|hemelvaart\\w{0,3}|kristi himmel\\w{0,6}",
    0: r"""
lent is|(?:after|over|during) lent|fastenzeit|carême|cuaresma|quaresima|easter|ostern|osterferien|pâques|pascua
semana santa|pasqua|pasen|páscoa|wielkanoc\w{0,2}|påsk|påsken|påske|påsken
pääsiäi\w{2,6}|velikonoc\w{1,3}|paskalya\w{0,4}|húsvét\w{0,3}|paște\w{0,2}
""",
}
_MOVING: dict[str, tuple[str, tuple[str, ...]]] = {
    "end of Ramadan": (
        r"ramazan bayramı\w{0,6}|bayramdan sonra|eid(?: al-fitr)?|şeker bayramı\w{0,6}|after ramadan|nach dem ramadan"
        r"|ramazandan sonra|ramazan sonrası\w{0,3}|après le ramadan",
        ("2026-03-22", "2027-03-12", "2028-02-28", "2029-02-16", "2030-02-07"),
    ),
    "feast of sacrifice": (
        r"kurban bayramı\w{0,6}|eid al-adha|bakrid",
        ("2026-05-30", "2027-05-19", "2028-05-08", "2029-04-27", "2030-04-16"),
    ),
    "Diwali": (
        "diwali|deepavali",
        ("2026-11-08", "2027-10-29", "2028-10-17", "2029-11-05", "2030-10-26"),
    ),
    "Lunar New Year": (
        "chinese new year|lunar new year|chinesisches neujahr|nouvel an chinois|año nuevo chino|spring festival",
        ("2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"),
    ),
    "Thanksgiving": ("thanksgiving", ("2026-11-26", "2027-11-25", "2028-11-23", "2029-11-22", "2030-11-28")),
}

_Rule = tuple[int, int] | int | tuple[str, ...]
_RULES: tuple[_Rule, ...] = (*_FIXED, *_FROM_EASTER, *(days for _, days in _MOVING.values()))
_WORDS = (*_FIXED.values(), *_FROM_EASTER.values(), *(words for words, _ in _MOVING.values()))
_PATTERNS = tuple(re.compile(any_of(words) + r"(?![a-z])") for words in _WORDS)


def feasts_in(plain: str, received: datetime.date) -> list[tuple[int, int, datetime.date]]:
    """Where a folded text first names each feast (start and end), and its next day."""
    return [
        (found.start(), found.end(), day)
        for pattern, rule in zip(_PATTERNS, _RULES, strict=True)
        if (found := pattern.search(plain)) and (day := _day(rule, received))
    ]


def _day(rule: _Rule, received: datetime.date) -> datetime.date | None:
    if isinstance(rule, int):
        days = [easter(received.year + ahead) + datetime.timedelta(rule) for ahead in (0, 1)]
    elif isinstance(rule[0], str):
        days = [datetime.date.fromisoformat(str(day)) for day in rule]
    else:
        days = [datetime.date(received.year + ahead, rule[0], int(rule[1])) for ahead in (0, 1)]
    return next((day for day in days if day > received), None)


def easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)
