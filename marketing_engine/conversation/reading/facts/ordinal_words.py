"""The words of ordinals, of weeks, quarters and halves, and of next month, in many languages; plain as `fold` does."""

from marketing_engine.conversation.reading.facts.folding import fold

ORDINALS: tuple[tuple[int, str], ...] = (
    (
        1,
        "first|1st|erste[nrsm]?|premi[eè]re?s?|1[eè]?re|primer[ao]?|prim[aoăi]|primul|eerste|primeir[ao]"
        "|pierwsz\\w{1,3}"
        "|första|første|ensimmäi\\w{1,5}|první\\w{0,3}|ilk|birinci|első",
    ),
    (
        2,
        "second|2nd|zweite[nrsm]?|deuxième|second[eoa]|segund[ao]|tweede|drugi\\w{0,3}|drugą|andra|anden|andet|andre"
        "|tois[ei]\\w{0,4}|druh\\w{1,3}|ikinci|második|a doua|al doilea",
    ),
    (
        3,
        "third|3rd|dritte[nrsm]?|troisième|tercera?|terz[ao]|derde|terceir[ao]|trzeci\\w{0,3}|tredje|kolma[ns]\\w{0,4}"
        "|třetí\\w{0,3}|üçüncü|harmadik|a treia|al treilea",
    ),
    (
        4,
        "fourth|4th|vierte[nrsm]?|quatrième|cuart[ao]|quart[ao]|vierde|czwart\\w{1,3}|fjärde|fjerde|neljä[ns]\\w{0,4}"
        "|čtvrt\\w{1,3}|dördüncü|negyedik|a patra|al patrulea",
    ),
    (
        0,
        "last|final|letzte[nrsm]?|derni[eè]re?|últim[ao]|ultim[aoăei]|laatste|ostatni\\w{0,3}|sista|sidste|siste"
        "|viimei\\w{1,5}|poslední\\w{0,3}|son|utolsó",
    ),
)
"""(number, alternatives); 0 is the last."""

_TO_NINTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TO_TWENTIETH = (
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
ENGLISH_DAYS = {word: number for number, word in enumerate((*_TO_NINTH, *_TO_TWENTIETH), 1)}
ENGLISH_DAYS |= {f"twenty{dash}{word}": 20 + one for one, word in enumerate(_TO_NINTH, 1) for dash in "- "}
ENGLISH_DAYS |= {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}
"""The days of a month in English words."""

FIRST_FOUR = "|".join(fold(words) for number, words in ORDINALS if number)
ORDINAL = "(?P<ordinal>" + "|".join(fold(words) for _, words in ORDINALS) + r"|[1-4](?:\.|e|er|eme|a|o|ª|º|°|:[ae])?)"

WEEK = fold(
    r"(?:(?:full|whole|calendar|working|volle[nr]?|ganze[nr]?|pln\w{1,3}|hele|hela|pełn\w{1,3}) )?"
    r"(?:weeks?|woche|semaine|semana|settimana|week|veckan?|uge[nr]?|uke[nr]?|uka|viiko\w{0,4}|viikko\w{0,2}"
    r"|tygodni\w{0,2}"
    r"|tydzień|tydn\w{1,3}|týdn\w{1,3}|týden|hafta\w{0,5}|het\w{0,4}|hét\w{0,4}|săptămân\w{1,3})"
)
WORKING_DAY = fold(
    r"(?:(?:working|business|work|office|full) ?days?|arbeitstag\w?|werktag\w?|jour (?:ouvr[ée]|ouvrable|de travail)"
    r"|día (?:hábil|laborable|de trabajo)|giorno (?:lavorativo|di lavoro)|werkdag|dia útil|dia de trabalho"
    r"|dzień roboczy|dni\w{0,2} robocz\w{2,4}|arbetsdag\w{0,2}|vardag\w{0,2}|arbejdsdag\w{0,2}|hverdag\w{0,2}"
    r"|arbeidsdag\w{0,2}|arkipäiv\w{1,3}|työpäiv\w{1,3}|pracovní\w{0,3} d\w{1,3}|iş günü\w{0,3}|munkanap\w{0,3}"
    r"|zi lucrătoare)"
)
QUARTER = fold(
    r"(?:quarter|quartals?|vierteljahr\w?|trimestre|trimestrul\w?|kw?arta[lł]\w{0,2}|kwartale|kvartal\w{0,2}|kwartaal"
    r"|čtvrtletí\w?|neljännes\w{0,5}|neljänneks\w{0,5}|vuosineljänne\w{0,6}|kvartaali\w{0,3}|çeyrek\w{0,5}"
    r"|çeyreği\w{0,3}"
    r"|negyedév\w{0,3})"
)
HALF = fold(
    r"(?:half(?: year)?|halbjahr\w{0,2}|jahreshälfte|semestre|moitié de l'année|mitad d[e]l? año|metà dell'anno"
    r"|halfjaar|jaarhelft|helft van het jaar|półrocz\w{1,2}|połow\w{1,2} roku|halvår\w{0,3}|halvan av året"
    r"|halvdel af året"
    r"|vuosipuolisko\w{0,4}|vuoden puolisko\w{0,4}|pololetí\w?|polovin\w roku|yarı(?:yıl)?\w{0,5}|félév\w{0,3}"
    r"|jumătate a anului|semestru\w{0,2})"
)
NEXT_MONTH = fold(
    r"(?:(?:the )?(?:next|following|coming) month|(?:de[sm] )?(?:nächste|kommende|folgende)[nsrm]? monat\w{0,2}"
    r"|folgemonats?|mois (?:prochain|suivant)|mes (?:que viene|próximo|que vem)|pr[oó]ximo m[eê]s|prossimo mese"
    r"|mese prossimo|(?:volgende|komende) maand|przyszł\w{2,3} miesiąc\w{1,2}|następn\w{2,3} miesiąc\w{1,2}"
    r"|nästa månad|næste måned|neste måned|ensi kuu\w{1,3}|příští\w{0,3} měsíc\w{0,2}"
    r"|(?:gelecek|önümüzdeki) ay\w{0,3}|(?:következő|jövő) hónap\w{0,3}|lun(?:a|ii) viitoare|来月)"
)
NEXT_YEAR = fold(
    r"(?:(?:the )?(?:next|new|coming|following|calendar) year|(?:de[sm] )?(?:neue|nächste|kommende)[nsrm]? jahr\w{0,2}"
    r"|l'année prochaine|l'an prochain|(?:la )?nouvelle année|año (?:que viene|próximo|nuevo)|(?:nuevo|próximo) año"
    r"|(?:nuovo|prossimo) anno|anno (?:nuovo|prossimo)|(?:nieuwe?|volgend|komend) jaar|(?:novo|próximo) ano|ano que vem"
    r"|(?:now|przyszł|kolejn)\w{2,3} roku?|nya året|nästa år|det nye år|nye året|(?:næste|neste) år"
    r"|uuden vuoden|ensi vuo\w{2,4}"
    r"|(?:nov|příští)\w{0,3} ro[kc]\w?|(?:gelecek|yeni|önümüzdeki) yıl\w{0,4}|(?:jövő|új|következő) év\w{0,3}"
    r"|anul(?:ui)? (?:viitor|nou))"
)
NEXT_WEEK = fold(
    r"(?:(?:the )?(?:next|following|coming) week(?:'s)?|(?:in )?(?:der )?(?:nächste|kommende|folgende)[rn]? woche"
    r"|(?:de )?(?:la )?semaine prochaine|(?:de )?(?:la )?(?:próxima semana|semana (?:que viene|que vem|próxima))"
    r"|(?:della )?(?:prossima settimana|settimana prossima)|(?:volgende|komende) week|(?:przyszł"
    r"|następn)\w{2,3} tygodni\w"
    r"|nästa vecka|næste uge|neste uke|ensi viiko\w{2,4}|příští\w{0,2} týd\w{2,3}|(?:gelecek|önümüzdeki) hafta\w{0,4}"
    r"|jövő hét\w{0,3}|săptămâna viitoare|来週の?)"
)
OF = (
    r"(?:(?: of| din| in| into| im| i| de[srm]?| du| d'| di| del| dell'| nel| nell'| della| van| do| da| no| na"
    r"| w| v| af| av"
    r"| em| en| on| fra| am)?(?: the| der| dem| la| le| el| o| a| het| l'| det| mes de| mese di| miesiaca| luna"
    r"|lunii)?(?: |(?<=')))"
)
BEGIN = fold(
    r"(?:early|start of|beginning of|first thing|anfang|début|principios d[e]l?|comienzos d[e]l?"
    r"|inicios? d[eo]l?|inizio(?: del)?"
    r"|begin(?: van)?|início d[oe]|początk\w{1,2}|början av|begyndelsen af|begynnelsen av|starten a[fv]"
    r"|začátk\w{0,3}|začiatk\w{0,3}|începutul)"
)
"""What stands before a time of which the first day is meant."""

SUFFIX_END = fold(r"(?:lopu\w{1,4}|loppu\w{1,4}|sonu\w{0,4}|vége\w{0,3}|végé\w{0,3}|末)")
SUFFIX_MID = fold(r"(?:puoliväli\w{0,4}|orta\w{2,6}|közep\w{1,4}|中旬)")
SUFFIX_BEGIN = fold(r"(?:alu\w{1,4}|alku\w{1,4}|baş\w{2,6}|elej\w{1,3}|上旬|初め)")
