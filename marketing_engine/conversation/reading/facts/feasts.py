"""The feasts by which people name a time: fixed, counted from Easter, or by the moon."""

import datetime
import re

from marketing_engine.conversation.reading.facts.calendar_days import next_weekday
from marketing_engine.conversation.reading.facts.phrases import any_of

_FIXED: dict[tuple[int, int], str] = {
    (1, 7): r"""
epiphany|twelfth night|twelve days|three kings|heilige\w? drei könige?n?|dreikönig\w{0,3}|drei könige|l'épiphanie
épiphanie|(fête des|après les|jour des) rois|galette des rois
(después de|tras|pasad[oa]s?|pasen|hasta|antes de|día de) (los )?reyes|reyes magos|epifania|befana|driekoningen
dia de reis
trzech król\w{1,3}|trettondag\w{0,4}|trettondedag\w{0,4}
trettonhelg\w{0,2}|helligtrekonger\w{0,3}|hellig tre konger\w{0,2}|hellige tre konger\w{0,2}|loppiai\w{2,5}
tří králů|tři krále\w?|třech králích
vízkereszt\w{0,4}
bobotează|orthodox christmas
""",
    (1, 13): "(?:tjugondag|tjugonde?dag|st\\. ?)? ?knut(?:s(?:dag|massa)?\\w{0,2})?(?! [a-zäöå])|nuutinpäiv\\w{1,4}",
    (1, 25): "burns night|burns supper",
    (1, 26): "australia day|republic day",
    (2, 2): r"""
candlemas|groundhog day|lichtmess|mariä lichtmess|chandeleur|candelaria|candelora|lichtmis|maria-lichtmis
candelária|candeias|gromniczn\w{1,3}|kyndelsmäss\w{0,4}|kyndelmisse\w?|kynttilänpäiv\w{1,4}|hromni\w{1,4}
gyertyaszentelő\w{0,4}
întâmpinarea domnului
""",
    (2, 14): "valentine'?s?( day)?|valentinstag|saint-valentin|san valentín|san valentino|sevgililer gün\\w{0,5}",
    (3, 1): "st\\.? david'?s( day)?|martisor|mărțișor",
    (3, 17): "(st|saint) patrick'?s( day)?|paddy's day",
    (3, 19): "san josé|são josé|saint joseph|san giuseppe|las fallas|fallas",
    (3, 21): "nowruz|nevruz|novruz|norouz",
    (4, 1): "april fools?'?( day)?|premier avril|prima aprilis",
    (4, 23): "st\\.? george'?s( day)?|sant jordi|23 nisan\\w{0,6}",
    (4, 25): "anzac day|festa della liberazione",
    (4, 27): "king'?s day|koningsdag",
    (5, 1): "walpurgis\\w{0,6}|valborg\\w{0,6}|vappu\\w{0,2}|vapun|čarodějnic\\w{0,2}",
    (5, 2): r"""
may day|maifeiertag|tag der arbeit|primero de mayo|primo maggio|majówk\w|första maj|vap(?:pu|un) jälkeen
fête du travail
""",
    (5, 6): "golden week|ゴールデンウィーク|gw明け|連休明け",
    (5, 17): "syttende mai|17\\. mai",
    (6, 6): "nationaldagen",
    (6, 24): r"""
midsummer\w{0,4}|sankt ?hans\w{0,5}|st\.? hans|san juan|são joão|santo antónio|saint-jean|johanni|szent iván\w{0,4}
noc świętojańsk\w{1,3}
""",
    (7, 5): "independence day|fourth of july|4th of july",
    (7, 15): "bastille day|14 juillet|quatorze juillet",
    (8, 2): "swiss national day|bundesfeier",
    (8, 16): "ferragosto|mariä himmelfahrt|assomption|asunción|お盆|obon",
    (9, 29): "michaelmas|michaeli|michaelis",
    (10, 4): "tag der deutschen einheit|german unity day",
    (10, 29): "cumhuriyet bayramı\\w{0,6}",
    (11, 2): r"""
all saints'?(?: day)?|allerheiligen|toussaint|todos los santos|ognissanti|todos os santos|wszystkich świętych
halloween|allhelgona\w{0,4}|pyhäinpäiv\w{1,4}|dušičk\w{1,4}|día de muertos
""",
    (11, 11): "st\\.? martin's|martinmas|sankt martin|martinstag|martini|sint-maarten|mortensaften|mårten gås",
    (12, 6): "sinterklaas|pakjesavond|nikolaus\\w{0,4}|st\\.? nicholas|saint-nicolas|mikuláš\\w{0,3}|mikołajk\\w{1,4}",
    (12, 9): r"""
puente de (?:la )?(?:constitución|inmaculada|diciembre)|la inmaculada|immacolata|imaculada conceição
""",
    (
        12,
        13,
    ): "lucia\\w{0,4}(?= ?$|[.,!?]| (?:och|så|då|er|og))|luciadag\\w{0,3}|luciatåg\\w{0,3}|santa lucia|st\\.? lucy's",
    (12, 28): r"""
between christmas and new year|zwischen den jahren|entre noël et (?:le )?(?:nouvel an|jour de l'an)
entre navidad y año nuevo|tra natale e capodanno|tussen kerst en (?:oud en )?nieuw|entre o natal e o ano novo
między świętami|mellandagar\w{0,2}|mellem jul og nytår|mellom jul og nyttår|romjul\w{0,2}|välipäiv\w{1,4}|mezi svátky
""",
    (12, 18): r"""
week before (christmas|xmas)|woche vor weihnachten|semaine avant noël|semana antes de navidad|settimana prima di natale
week voor kerst|tydzień przed świętami|veckan före jul|ugen (før|inden) jul|uka før jul|viikko ennen joulua
""",
}
_WEEKDAYS: dict[tuple[int, int, int], str] = {
    (1, 15, 0): "martin luther king day|mlk day",
    (2, 15, 0): "presidents'? day",
    (2, 8, 6): "super ?bowl",
    (3, 25, 6): r"""
clocks (?:go|spring|are put|have gone|change|went)(?: forwards?| ahead)?|summer ?time (?:begins|starts)
daylight saving\w?
zeitumstellung|umstellung auf (?:die )?sommerzeit|uhren (?:wieder )?(?:vor|um)gestellt|sommerzeit
(?:changement|passage) (?:d'heure|à l'heure d'été)|heure d'été|cambio de hora|horario de verano|ora legale|zomertijd
mudança d[ae] hora|hora de verão|horário de verão|zmian\w{1,2} czasu|czas\w? letni\w{0,3}|sommartid\w{0,2}
sommertid\w{0,2}
kesäaika\w{0,3}|kesäajan|kesäaikaan|letní\w{0,3} čas\w{0,3}|změn\w{1,2} času|yaz saati\w{0,3}|nyári időszámítás\w{0,4}
óraátállítás\w{0,3}
ora de vară
""",
    (5, 25, 0): "memorial day|spring bank holiday",
    (5, 1, 0): "early may bank holiday",
    (6, 20, 5): "midsommar\\w{0,5}|juhannu\\w{1,5}",
    (8, 25, 0): "august bank holiday",
    (9, 1, 0): "labou?r day",
    (10, 8, 0): "columbus day|canadian thanksgiving",
    (10, 1, 6): "oktoberfest|wiesn|erntedank\\w{0,4}",
    (
        10,
        25,
        6,
    ): "clocks (?:go|fall|are put|have gone)(?: back)|winterzeit|heure d'hiver|ora solare|wintertijd|vintertid\\w{0,2}",
    (11, 23, 4): "thanksgiving|turkey day|black friday",
    (11, 26, 0): "cyber monday",
}
"""The first such weekday (Monday is 0) on or after that day."""

_FROM_EASTER: dict[int, str] = {
    -48: "rosenmontag|rose monday|fastelavns?mandag",
    -46: r"""
carnival|karneval|fasnacht|fasching|fastnacht|fasnet|carnaval|carnevale|karnawa[łl]\w{0,2}|fastelavn|masopust\w?
ash wednesday|aschermittwoch|mardi gras|shrove tuesday|shrovetide|pancake day|mercredi des cendres|miércoles de ceniza
mercoledì delle ceneri|aswoensdag|quarta-feira de cinzas|środ\w popielcow\w{1,2}|tłusty\w? czwart\w{1,3}
laskiai\w{2,6}|fettisdag\w{0,2}
farsang\w{0,3}|popeleční\w? střed\w
""",
    1: r"""
lent is|(?:after|over|during) lent|fastenzeit|carême|cuaresma|quaresima|quaresma|easter|ostern|ostermontag|osterferien
oster(?:tage|feiertage|wochenende|urlaub)\w?|pâques|pascua|pascal
semana santa|pasqua|pasquetta|pasen|paasvakantie|paasdagen|páscoa|wielkanoc\w{0,2}|wielkiej nocy
świ[ęąa]\w{1,4} wielkanocn\w{2,4}
påsk|påsken|påsklov\w{0,2}|påskhelg\w{0,2}|påske|påsken|påskeferie\w{0,2}
pääsiäi\w{2,6}|velikonoc\w{1,3}|velikonoční\w{0,3}|paskalya\w{0,4}|húsvét\w{0,3}|イースター
""",
    50: r"""
pentecost|whitsun\w{0,3}|whit monday|pfingst\w{0,6}|pentecôte|pentecostés|pentecoste|pinksteren
zielon\w{2,3} świąt\w{1,4}
pingst\w{0,5}
pinse\w{0,6}|helluntai\w{0,3}|letnic\w{0,3}|pünkösd\w{0,4}|rusalii
""",
    39: "ascension(?: day)?|christi himmelfahrt|l'ascension|ascensión|hemelvaart\\w{0,3}|kristi himmel\\w{0,6}"
    "|helatorsta\\w{1,3}",
    60: "corpus christi|fronleichnam\\w{0,2}|fête-dieu|boże ciał\\w{1,2}|bożym ciele",
}
_MOVING: dict[str, tuple[str, tuple[str, ...]]] = {
    "Ramadan": (
        r"(?:before|until|till|from|vor dem|avant le|antes del) ramadan|ramadan (?:starts|begins)",
        ("2026-02-18", "2027-02-08", "2028-01-28", "2029-01-16", "2030-01-06"),
    ),
    "end of Ramadan": (
        r"(?:after|during|over|through|end of|till after|it's|nach dem|im|nach|après le|pendant le|después del|dopo il"
        r"|na de|na|po|efter|etter) ramada[nm]\w{0,2}|ramazandan sonra|ramazan sonrası\w{0,3}|ramadanin jälkeen"
        r"|ramadan (?:is over|ends|is done)|eid(?: al-fitr| ul-fitr)?|zuckerfest|suikerfeest",
        ("2026-03-20", "2027-03-10", "2028-02-27", "2029-02-15", "2030-02-05"),
    ),
    "Bayram": (
        r"ramazan bayramı\w{0,6}|bayramdan sonra|bayram (?:sonrası|ertesi)\w{0,3}|şeker bayramı\w{0,6}",
        ("2026-03-23", "2027-03-12", "2028-02-29", "2029-02-17", "2030-02-07"),
    ),
    "feast of sacrifice": (
        r"kurban bayramı\w{0,6}|eid al-adha|eid ul-adha|bakrid|opferfest|offerfeest",
        ("2026-05-30", "2027-05-19", "2028-05-08", "2029-04-27", "2030-04-16"),
    ),
    "Diwali": (
        "diwali|deepavali|divali",
        ("2026-11-08", "2027-10-29", "2028-10-17", "2029-11-05", "2030-10-26"),
    ),
    "Holi": (
        "holi(?= ?$|[.,!?]| (?:please|is|and|festival))",
        ("2027-03-22", "2028-03-11", "2029-03-01", "2030-03-20"),
    ),
    "Lunar New Year": (
        "chinese new year|lunar new year|chinesisches neujahr|nouvel an chinois|año nuevo chino|capodanno cinese"
        "|spring festival|tet holiday|旧正月|春節",
        ("2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"),
    ),
    "Orthodox Easter": (
        r"orthodox easter|greek easter|paște\w{0,2}|sfintele paști",
        ("2026-04-13", "2027-05-03", "2028-04-17", "2029-04-09", "2030-04-29"),
    ),
    "Passover": ("passover|pesach|pessach", ("2026-04-10", "2027-04-30", "2028-04-19", "2029-04-08", "2030-04-26")),
    "Jewish New Year": (
        r"rosh ha-?shana\w?|jewish new year",
        ("2026-09-14", "2027-10-04", "2028-09-23", "2029-09-12", "2030-09-30"),
    ),
    "the High Holidays": (
        r"high holida?y?s|sukkot|yom kippur",
        ("2026-10-05", "2027-10-25", "2028-10-14", "2029-10-03", "2030-10-21"),
    ),
    "Hanukkah": (r"c?hanukk?ah", ("2026-12-13", "2028-01-03", "2028-12-21", "2029-12-10")),
}

_Rule = tuple[int, int] | tuple[int, int, int] | int | tuple[str, ...]
_RULES: tuple[_Rule, ...] = (*_FIXED, *_WEEKDAYS, *_FROM_EASTER, *(days for _, days in _MOVING.values()))
_WORDS = (
    *_FIXED.values(),
    *_WEEKDAYS.values(),
    *_FROM_EASTER.values(),
    *(words for words, _ in _MOVING.values()),
)
_YEAR = re.compile(r" (?:of |in )?(20[2-4]\d)(?!\d)")
_PATTERNS = tuple(re.compile(any_of(words) + r"(?![a-z])") for words in _WORDS)


def feasts_in(plain: str, received: datetime.date) -> list[tuple[int, int, datetime.date]]:
    """Where a folded text first names each feast (start and end), and its next day."""
    return [
        (found.start(), found.end(), day)
        for pattern, rule in zip(_PATTERNS, _RULES, strict=True)
        if (found := pattern.search(plain)) and (day := _day(rule, _year_behind(plain, found.end(), received)))
    ]


def _year_behind(plain: str, end: int, received: datetime.date) -> datetime.date:
    """The day from which a feast is looked for: that of arrival, or the last before the year named behind it."""
    year = _YEAR.match(plain, end)
    return max(received, datetime.date(int(year[1]) - 1, 12, 31)) if year else received


def _day(rule: _Rule, received: datetime.date) -> datetime.date | None:
    if isinstance(rule, int):
        days = [easter(received.year + ahead) + datetime.timedelta(rule) for ahead in (0, 1)]
    elif isinstance(rule[0], str):
        days = [datetime.date.fromisoformat(str(day)) for day in rule]
    else:
        month, number, *weekday = (int(one) for one in rule)
        days = [datetime.date(received.year + ahead, month, number) for ahead in (0, 1)]
        if weekday:
            days = [next_weekday(weekday[0], day - datetime.timedelta(1)) for day in days]
    return next((day for day in days if day > received), None)


def easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)
