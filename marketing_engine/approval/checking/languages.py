"""Languages of texts and of countries, as far as an approver must know them."""

from functools import lru_cache

from marketing_engine.approval.checking.findings import word_set

WORDS: dict[str, frozenset[str]] = {
    "en": word_set("the and you your are for with that this have would our not will can from was how we is if"),
    "de": word_set("und der die das ist nicht sie ihr ihre ihnen wir für mit ein eine zu auf wenn haben werden ich"),
    "fr": word_set("le la les des une vous votre vos est pour avec nous dans que qui pas sur si ne êtes je"),
    "es": word_set("el los las una usted su sus es para con nosotros que por no si está son más le como"),
    "it": word_set("il gli una lei suo vostra vostro è per con noi che non se sono della nel più questo le"),
    "nl": word_set("de het een en u uw is voor met wij niet dat als zijn hebben van naar kunnen ik we"),
    "pt": word_set("os as uma você seu sua é para com nós que não se são da do em mais por como"),
    "sv": word_set("och det att en ett du ni er är för med vi inte som på har kan om till jag"),
    "da": word_set("og det at en et du jer er for med vi ikke som på har kan om til jeg vil"),
    "no": word_set("og det at en et du dere er for med vi ikke som på har kan om til jeg vil"),
    "pl": word_set("i w na się że nie jest dla z do państwa czy jak są od po przez ale o to"),
    "fi": word_set("ja on ei että teidän te me kanssa jos voi olla se mutta tai kun ovat sen myös mitä jo"),
}
"""Small words that only texts of a language have many of."""

ENOUGH, CLEARLY = 8, 2.5
"""From this many small words, and times those of the declared language, a text is in another."""

LANGUAGES: dict[str, frozenset[str]] = {
    code: frozenset(name.strip() for name in names.split(","))
    for code, names in {
        "en": "united states,us,usa,united states of america,united kingdom,uk,gb,great britain,england,scotland,wales,"
        "ireland,ie,canada,ca,australia,au,new zealand,nz,south africa,za,india,in,singapore,sg,hong kong,hk,malta,mt,"
        "philippines,ph,nigeria,ng,kenya,ke,ghana,gh,jamaica,pakistan,pk",
        "de": "germany,deutschland,de,austria,österreich,at,switzerland,schweiz,ch,liechtenstein,li,luxembourg,lu,"
        "belgium,be",
        "fr": "france,fr,belgium,be,switzerland,schweiz,suisse,ch,luxembourg,lu,canada,ca,monaco,morocco,ma,tunisia,tn",
        "it": "italy,italia,it,switzerland,schweiz,ch,san marino",
        "es": "spain,españa,es,mexico,mx,argentina,ar,colombia,co,chile,cl,peru,pe,uruguay,uy,ecuador,ec,costa rica,cr,"
        "panama,pa,united states,us,usa",
        "pt": "portugal,pt,brazil,brasil,br,angola,mozambique",
        "nl": "netherlands,the netherlands,nederland,nl,belgium,be,suriname",
        "sv": "sweden,sverige,se,finland,fi",
        "da": "denmark,danmark,dk",
        "no": "norway,norge,no",
        "nb": "norway,norge,no",
        "fi": "finland,suomi,fi",
        "pl": "poland,polska,pl",
        "cs": "czech republic,czechia,cz",
        "sk": "slovakia,sk",
        "hu": "hungary,hu",
        "ro": "romania,ro,moldova,md",
        "el": "greece,gr,cyprus,cy",
        "tr": "turkey,türkiye,tr,cyprus,cy",
        "ja": "japan,jp",
        "ko": "south korea,kr",
        "et": "estonia,ee",
        "lv": "latvia,lv",
        "lt": "lithuania,lt",
        "bg": "bulgaria,bg",
        "hr": "croatia,hr",
        "sl": "slovenia,si",
    }.items()
}
"""In which countries people read mail in a language, by the names and codes that lists have."""

ENGLISH_IS_USUAL = frozenset(
    name
    for names in (
        "netherlands,the netherlands,nederland,nl,germany,deutschland,de,austria,österreich,at,switzerland,schweiz,ch",
        "belgium,be,luxembourg,lu,denmark,danmark,dk,sweden,sverige,se,norway,norge,no,finland,suomi,fi,iceland,is",
        "portugal,pt,estonia,ee,latvia,lv,lithuania,lt,israel,il,united arab emirates,ae,cyprus,cy,malaysia,my",
        "poland,polska,pl,czechia,czech republic,cz,greece,gr,slovenia,si,croatia,hr,romania,ro,hungary,hu",
        "bulgaria,bg,slovakia,sk",
    )
    for name in names.split(",")
)
"""Where English is usual between companies, though no language of the country."""

_KNOWN = frozenset(name for names in LANGUAGES.values() for name in names) | ENGLISH_IS_USUAL


@lru_cache(maxsize=1024)
def fits(language: str, country: str) -> bool | None:
    """Whether people of a country read mail in a language; None where either is not known here."""
    name, code = country.strip().casefold(), language[:2].casefold()
    if name not in _KNOWN or code not in LANGUAGES:
        return None
    return name in LANGUAGES[code] or (code == "en" and name in ENGLISH_IS_USUAL)


@lru_cache(maxsize=4096)
def language_of(text: str, declared: str) -> str:
    """The language that a text is in: the declared one unless its small words clearly say another."""
    words = [word.strip(".,;:!?()\"'“”„’").casefold() for word in text.split()]
    counted = {code: sum(1 for word in words if word in known) for code, known in WORDS.items()}
    best = max(counted, key=lambda code: counted[code])
    own = counted.get(declared[:2], 0)
    if declared[:2] not in counted or best == declared[:2]:
        return declared[:2]
    return best if counted[best] >= ENOUGH and counted[best] >= CLEARLY * max(own, 1) else declared[:2]
