"""Words by which a sentence of Claude's is checked, in the languages that it may write."""

LANGUAGES = ("en", "de")
"""A mail in another language keeps the template's text: nothing here could tell what a sentence says."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STARTERS = {
    "en": _words(
        "a across after all among an and any anyone are as at because before being between beyond both but by can "
        "do does each even every everyone few filling finding for from given handling having hiring how if in is "
        "it its just keeping knowing leading less looking many matching more most much no not of on one only or "
        "out over people per perhaps placing reading recruiting running screening since so some sorting staffing "
        "still such surely than that the their then there these they this those through to under until up what "
        "when where whether which while who why with within without working would you your yours"
    ),
    "de": _words(
        "ab alle allein als an auch auf aus bei beim da dabei dafür damit dann das dass dem den der des die dies "
        "diese dieser doch dort durch ein eine einem einen einer eines er es für gerade gibt hat haben hier "
        "hinter ihr ihre ihrem ihren ihrer im in ist ja je jede jeden jeder kaum kein keine können man manche "
        "mehr mit nach neben nicht noch nun nur ob oder ohne oft schon sehr seit sich sie sind so solche sondern "
        "statt über um und unter viele vielleicht vom von vor wann warum was wegen weil welche wenn wer wie wird "
        "wo wohl zu zum zur zwischen"
    ),
}
"""Words that may begin a sentence, and be written large there, without being a name."""

CAPITALISED = {
    "en": frozenset(),
    "de": _words(
        "sie ihr ihre ihrem ihren ihrer ihres ihnen abläufe absagen abteilung alltag angebot anfang antwort "
        "antworten arbeit arbeitstag aufgabe aufgaben aufwand ausschreibung auswahl bedarf bereich bewerber "
        "bewerberinnen bewerbung bewerbungen blick branche einstellung einstellungen entscheidung entscheidungen "
        "ergebnis ergebnisse erfahrung fachkräfte fall firma fragen führung gespräch gespräche größe gründe hand "
        "ihresgleichen kandidaten kandidatinnen kollegen kolleginnen kunden kundinnen leute liste mal menge "
        "menschen minuten mitarbeiter mitarbeitende monat monate mühe ort personal positionen problem profile "
        "rolle rollen ruhe schritt seite sichtung stapel stelle stellen stunde stunden suche tag tage team teams "
        "thema unterlagen unternehmen vergleich vermittlung vorauswahl weg woche wochen zahl zeit ziel"
    ),
}
"""Words that the language writes large everywhere; any other capital is a name's."""

NUMBERS = {
    "en": _words(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand "
        "thousands million millions billion billions dozen dozens half halves third thirds quarter quarters "
        "double doubled triple twice thrice percent percentage majority decade decades century k m bn"
    ),
    "de": _words(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig "
        "vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte hunderten tausend tausende tausenden "
        "million millionen milliarde milliarden dutzend dutzende dutzenden hälfte halbe drittel viertel doppelt "
        "verdoppelt dreifach prozent mehrheit jahrzehnt jahrzehnte jahrzehnten"
    ),
}
"""Numbers in words, and what makes a number another one."""

TITLES = {
    "en": _words(
        "ceo cfo cto coo cmo chro vp svp evp president chairman chairwoman chair chief director directors manager "
        "managers head heads founder founders cofounder owner owners partner partners officer secretary treasurer "
        "supervisor principal executive executives assistant consultant engineer recruiter analyst coordinator "
        "intern"
    ),
    "de": _words(
        "ceo cfo cto coo geschäftsführer geschäftsführerin geschäftsführung vorstand vorständin leiter leiterin "
        "leitung direktor direktorin inhaber inhaberin gründer gründerin gesellschafter prokurist prokuristin "
        "chef chefin manager managerin referent referentin assistent assistentin berater beraterin"
    ),
}
"""What people are at their work: said of a person only where a fact says it."""

CLAIMS = {
    "en": (
        *("fined", "lawsuit", "sued", "scandal", "bankrupt", "insolv", "layoff", "laid", "fired", "struggl", "failed"),
        *("failing", "losing", "lost", "losses", "declin", "debt", "fraud", "crisis", "award", "prize", "certif"),
        *("raised", "funding", "funded", "invest", "acqui", "merg", "launch", "grow", "grew", "expan", "leading"),
        *("leader", "best", "largest", "biggest", "fastest", "famous", "renowned", "first", "newest", "recent"),
        *("announc", "opened", "opening", "moved", "moving", "relocat", "hired", "joined", "promot", "appoint"),
        *("celebrat", "anniversar", "record", "profit", "revenue", "customer", "client", "partnership", "featured"),
        *("interview", "posted", "wrote", "published", "said", "told", "spoke", "friend", "mutual", "recommend"),
    ),
    "de": (
        *("bußgeld", "klage", "verklagt", "skandal", "insolv", "pleite", "entlass", "gekündigt", "verlust", "schulden"),
        *("betrug", "krise", "preis", "auszeichn", "ausgezeichn", "zertif", "finanzier", "investi", "übern", "fusion"),
        *(
            "gestartet",
            "wachs",
            "wächst",
            "gewachsen",
            "expan",
            "führend",
            "marktführ",
            "beste",
            "größte",
            "schnellste",
        ),
        *("bekannt", "erste", "neueste", "kürzlich", "jüngst", "angekündigt", "eröffn", "umgezogen", "befördert"),
        *("jubiläum", "rekord", "gewinn", "umsatz", "partnerschaft", "geschrieben", "veröffentlicht", "gesagt"),
        *("empfohlen", "empfehl", "gemeinsam"),
    ),
}
"""How words begin that say what has happened, or how good or bad a company is: said only where a fact does."""

ACTS = {
    "en": _words(
        "password passwords click reply send buy buys pay payment invoice wire transfer token tokens bitcoin "
        "crypto download attachment attached call phone link visit unsubscribe urgent urgently gift voucher win "
        "discount free guarantee guaranteed promise dot login account bank refund contract subscribe order"
    ),
    "de": _words(
        "passwort passwörter klick klicken klicke antworte antworten senden schicken kaufen kauf zahlen zahlung "
        "rechnung überweisen überweisung bitcoin krypto herunterladen anhang anrufen anruf telefon link besuchen "
        "abmelden dringend gutschein gewinnen rabatt kostenlos gratis garantie garantiert versprechen punkt konto "
        "bank vertrag bestellen"
    ),
}
"""What a mail would ask or promise: only the template does that."""

FIRST_PERSON = {
    "en": _words("i me my mine we us our ours myself ourselves i'm i've i'd i'll we're we've we'd we'll"),
    "de": _words("ich mich mir mein meine meinem meinen meiner wir uns unser unsere unserem unseren unserer unseres"),
}
"""What the sender says of themselves is the template's."""

GREETINGS = {
    "en": _words("hello hi hey dear greetings good welcome thanks thank regards sincerely cheers"),
    "de": _words("hallo guten liebe lieber sehr grüße gruß danke moin servus"),
}
"""How a greeting or a close begins."""

TELLING = {
    "en": _words(
        "the and of to in is are you your with for that this at how when many as it by on who what every each"
    ),
    "de": _words(
        "der die das und in zu ist sind sie ihr ihre mit für dass wie wenn viele als es bei auf wer was jede im"
    ),
}
"""Short words by which a language is told."""
