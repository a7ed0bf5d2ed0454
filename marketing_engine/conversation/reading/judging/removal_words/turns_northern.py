"""Turns of look-alikes in German, Dutch, Swedish, Danish, Norwegian and Finnish: mail, no calls; not before a time."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Alikes

GERMAN_TURNS = Alikes(
    language="de",
    calls="""
        rufen|ruft|ruf .. nicht .. an; keine|keinen . weiteren . anruf|anrufe|telefonate|telefonanrufe; keine|keinen|
        nicht|nie|ohne|kein .. anruf|anrufe|anrufen|anrufversuche|telefonate|telefonisch|telefon|telefonieren; rufen|
        rufe|ruft .. nicht .. an; nicht mehr an; anrufe . bitte . nicht|lassen|einstellen|unterlassen|sein; horen sie
        . bitte . auf . anzurufen; anzurufen
    """,
    mailing="""
        mail|mails|email|emails .. okay|ok|gut|besser|lieber|reicht|genugt|geht|gehen|passt|recht|gern|gerne;
        schreiben|schreibt|mailen|schicken|senden sie .. mail|email|lieber|stattdessen|einfach; per mail|email|brief|
        post; schreiben|mailen|schicken|schreib|schick|schreibt|senden sie|mir|uns|lieber|einfach|gerne . mir|uns|
        eine|lieber|einfach|per; per|via mail|email|post|brief; mail|mails|email|emails . ist|sind|geht|gehen|reicht|
        genugt|passt . okay|ok|gut|besser|in|lieber|vollig|mir; lieber . per|eine|schriftlich|mail|email; schriftlich
        . ist|geht|bitte|gern|gerne
    """,
    wait="""
        bis|vor .. januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|
        pfingsten|weihnachten|fruhjahr|fruhling|sommer|herbst|winter|jahresende|neujahr|ernte|messe|umzug|inventur|
        ferien|urlaub|saison|audit; bis .. montag|dienstag|mittwoch|donnerstag|freitag|woche|monat|quartal|jahr|dahin|
        vorbei|fertig|abgeschlossen
    """,
    channel="""
        nicht . mehr an|von ... schreiben ... sondern; schreiben|mailen sie .. ihr|ihm . direkt|lieber|stattdessen;
        nicht . mehr . an|von .. adresse|info|domain|konto|postfach|@address ... sondern|nehmen|nutzen|benutzen|
        schreiben|lieber|nur; schreiben|mailen sie . bitte . ihr|ihm|an|direkt . frau|herrn|meine|meinen|die|den
    """,
    again="""
        ^|bitte|aber|und|, nehmen|nehmt|nimm|streichen|streich|loschen|losch|tragen . mich|uns nicht; ^|bitte|aber|
        und|, mich|uns . nicht . loschen|streichen|austragen|abmelden|entfernen; ^|bitte|aber|und|, nehmen|streichen|
        loschen|tragen|nimm|streich|losch . sie . mich|uns . bitte . nicht|ja nicht|bloss . aus|von|vom; ^|bitte|aber
        mich|uns . bitte . nicht . loschen|streichen|austragen|abmelden|entfernen|herausnehmen
    """,
    wisher="""
        vorganger|vorgangerin|kollege|kollegin|chef|chefin .. verboten|untersagt|abbestellt|abgemeldet|abgelehnt;
        vorganger|vorgangerin|kollege|kollegin|chef|chefin|frau|mann|assistentin|assistent|fruhere|fruherer|vorherige|
        alte|alter|ehemalige|ehemaliger .. wollte|bat|hat|hatte|gebeten|sagte|verlangte|mochte|verbot|verbeten|verbat|
        untersagte
    """,
    fine="""
        mich|mir . stort|stoert . das|es|sie . nicht; stort|stoert mich . nicht; ich .. gern|gerne; schicken|
        schreiben|senden sie . ruhig|gern|gerne|weiter; mich|mir . stort|macht . nicht|nichts; mich stort sie|das|es
        nicht; sehe . das . lockerer|anders|entspannter|gelassener; schicken|schreiben|senden|machen sie|mir . gern|
        gerne|ruhig|weiter; schick|schreib ruhig|gern|gerne; stort . mich . nicht; mich|mir . stort|macht . das|es .
        nicht|nichts; nichts dagegen; lese|les|nehme . ich . sie|ihn|es|ihre|die|eure .. gern|gerne; gern|gerne .
        lese|gelesen; freue mich; habe kein problem
    """,
    ever="""
        auch . danach|spater; und danach|spater . auch|nicht; weder noch; ohne . vorherige; naechsten mail; nie mehr
    """,
    everything="""
        jede|jegliche|jeglichen . kontakt|weitere|mail|mails|werbung|kontaktaufnahme; nachste mail|nachricht
    """,
)

DUTCH_TURNS = Alikes(
    language="nl",
    calls="""
        bel|bellen|belt .. niet; niet|nooit|geen|zonder .. bellen|telefoontjes|telefoon|opbellen;
        niet . meer . bellen; geen . telefoontjes|belletjes|telefoon; niet|geen|nooit|stop|
        zonder|bel|belt .. bellen|telefoontjes|telefoon|telefonisch|gebel|opbellen|mij niet|me niet|niet; bel|belt .
        me|mij|ons . alstublieft . niet; niet meer bellen; geen telefoontjes
    """,
    mailing="""
        mail|mailen|mails|mailtje|email|schrijven .. mag|kan|prima|beter|goed|fijn|liever|wel|genoeg|volstaat; stuur|
        schrijf .. mail|mailtje|email|liever; per mail|email|brief|post; mail|mailen|schrijf|schrijven|mailtje|email|
        stuur . me|mij|ons|is|mag|kan|gerust|liever|gewoon . een|liever|gerust|prima|beter|wel|goed|fijn|gewoon|mail|
        ook; per|via mail|email|post|brief; liever . een . mail|schriftelijk|per|mailtje|email
    """,
    wait="""
        tot|voor .. januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|pasen|
        kerst|voorjaar|lente|zomer|najaar|herfst|winter|oogst|beurs|verhuizing|vakantie|bouwvak|inventaris*; tot ..
        maandag|week|maand|kwartaal|jaar|klaar|voorbij|dan
    """,
    channel="""
        niet . meer . naar|aan|via|van .. adres|info|domein|mailbox|@address ... maar|gebruik|alleen|liever|schrijf|
        mail; mail|schrijf . haar|hem . liever|maar|direct
    """,
    again="""
        ^|maar|graag|aub|, haal|verwijder|schrap|meld mij|me|ons niet; ^|maar|graag|, haal|schrijf|
        verwijder|schrap|meld . mij|me|ons . alstublieft|aub|vooral . niet; niet . van de lijst . halen; mij|me|ons
        niet . verwijderen|schrappen|uitschrijven|afmelden
    """,
    wisher="""
        voorganger|voorgangster|collega|baas|vrouw|man|assistent|assistente|vorige|vroegere|oude .. vroeg|wilde|had|
        heeft|gevraagd|zei|wou|verbood|vond
    """,
    fine="""
        ik lees|krijg|vind ze|het|hem . graag|leuk|prima|wel; lees|krijg ik ze|het . graag; stoort . mij|me . niet;
        mij|me stoort . niet; stuur|schrijf|mail . maar|gerust; vind|heb . ik . het|ze|er . niet|geen|niks|wel . erg|
        bezwaar|prima|leuk|tegen; lees|krijg . ik . ze|het|jullie|uw . graag|wel; graag .
        lees|gelezen; stuur|schrijf|mail . maar|gerust|rustig; ga gerust
    """,
    ever="""
        daarna . wil . ik|we . ook; ook . daarna; ook niets|niks|niet; advocaat
    """,
    everything="""
        elk|elke|ieder|iedere|alle contact|mail|mails|bericht|berichten; wat dan ook
    """,
)

SWEDISH_TURNS = Alikes(
    language="sv",
    calls="""
        ring|ringa .. inte|aldrig; inte|inga|sluta .. ringa|samtal|telefonsamtal; inga . fler . samtal; inte|inga|
        aldrig|sluta|utan|ring|slippa .. ringa|samtal|telefonsamtal|ringer|telefon; ring . mig|oss . inte|aldrig;
        sluta . upp . ringa
    """,
    mailing="""
        mejla|mejl|maila|mail|skriv|epost|brev .. hellre|garna|istallet|bara|racker|bra|battre|okej|ok|fint|bast|
        funkar|gar; skicka|skriv . ett|hellre . mejl|mail; mejla|mejl|maila|mail|skriv|epost|skicka . till . mig|oss|
        ar|gar|funkar|racker|hellre|garna|ett|istallet . bra|battre|okej|ok|ett|bast|fint|mejl|garna; per|via|pa mejl|
        mail|epost|brev; hellre|helst . ett . mejl|mail|epost|skriftligt|skriv
    """,
    wait="""
        till|fore|innan|forran|tills .. januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|
        december|pask|jul|var|varen|sommar|sommaren|host|hosten|vintern|skorden|massan|flytten|semestern|bokslutet|
        inventeringen|arsskiftet|mandag|klart|klar|kvartal
    """,
    channel="""
        inte . langre|mer . till|fran .. adress|adressen|info|doman|domanen|@address ... utan|anvand|bara|skriv|mejla;
        skriv|mejla . till . henne|honom . istallet|i stallet
    """,
    again="""
        ta|stryk|radera . inte . bort . mig|oss|fran; ta|stryk|radera mig|oss inte; ^|men|snalla|, ta|stryk|radera|
        avregistrera . inte . bort . mig|oss; ta|stryk|radera . mig|oss . inte . bort|fran|ur
    """,
    wisher="""
        foretradare|foretradaren|foregangare|foregangaren|kollega|chef|fru|man|assistent|forra|tidigare|gamla ..
        ville|bad|sa|hade|har|bett|onskade|forbjod|tyckte
    """,
    fine="""
        laser|far|tar . dem|den|det|er . garna; jag|vi laser|gillar; stor mig inte; mig|oss stor . inte; skicka|skriv
        . garna|pa|bara; jag|vi laser|tar|far . den|dem|det|er|era . garna|med; laser . jag|vi . garna; stor . mig .
        inte; mig stor|gor . det . inte|inget; har|inget . inget emot; skicka|skriv . ni . garna|pa|bara; gillar .
        jag|dem|det|era; garna . skicka|skriv|fortsatt
    """,
    ever="""
        ocksa|aven . efter|till|sedan|darefter; inte . sedan|senare . heller
    """,
    everything="""
        all kontakt|reklam|post; varje mejl|mail; vad som helst
    """,
)

DANISH_TURNS = Alikes(
    language="da",
    calls="""
        ring .. ikke|aldri|aldrig; lad|la være .. ringe;
        ikke .. ring|ringe|ringer|opkald|anrop; ingen .. opkald|anrop|telefon*|samtaler;
        ikke|ingen|aldrig|aldri|stop|slutt|uten|uden|ring .. ringe|ringer|opkald|telefon|oppringning*|anrop|telefonen;
        ring . meg|mig|os|oss . ikke; holde op|slutte med . at|a ringe; hold op . med . at ringe
    """,
    mailing="""
        skriv|send|mail|epost|sms .. hellere|heller|helst|gjerne|gerne|bare|fint|bedre|ok|okay|bedst|best|greit|fin|
        nok|mail|epost; pa mail|epost; skriv|mail|epost|send|maile|skrive . til . mig|meg|os|oss|er|gar|fungerer|
        hellere|heller|gjerne|gerne|bare|en . fint|bedre|ok|okay|en|bedst|best|greit|fin|mail|epost|gjerne|gerne; per|
        via|pa mail|epost|post|brev; hellere|heller|helst . en . mail|epost|skriftlig*|skriv
    """,
    wait="""
        til|indtil|inntil|for|innen|inden .. januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|
        oktober|november|december|desember|paske|jul|foraret|varen|sommeren|efteraret|hosten|vinteren|arsskiftet|
        nytar|messen|flytningen|flyttingen|ferien|regnskabet|mandag; til|indtil|inntil .. uge|uke|maned|kvartal|
        faerdig|ferdig|forbi
    """,
    channel="""
        ikke . mere|lenger . til|fra .. adresse|adressen|info|domaene|domene|@address ... men|brug|bruk|kun|bare|
        skriv|send; skriv|send . til . hende|henne|ham . i stedet|istedet|heller
    """,
    again="""
        ikke . fjern|slet|slett|stryk|meld|ta mig|meg|os|oss; fjern|slet|slett|stryk|meld|ta|tag mig|meg|os|oss .
        ikke; ^|men|, fjern|slet|slett|stryk|meld|afmeld|ta|tag . mig|meg|os|oss . ikke|endelig ikke; ikke . fjern|
        slet|slett|stryk|ta mig|meg|os|oss
    """,
    wisher="""
        forganger|forgangeren|forgangers|forgjenger|forgjengeren|kollega|chef|sjef|kone|mand|mann|assistent|tidligere|
        forrige|gamle .. bad|ba|ville|sagde|sa|bedt|havde|hadde|har|onskede|onsket|forbod
    """,
    fine="""
        laser|leser|far . den|dem|det . gerne|gjerne; generer|plager|forstyrrer mig|meg . ikke; bare . send|skriv;
        send|skriv . bare|endelig|gerne|gjerne; jeg laser|leser|modtager|far . den|dem|det|jeres|deres . gerne|gjerne|
        med; laser|leser . jeg . gerne|gjerne; generer|plager|forstyrrer . mig|meg . ikke; gor . mig|meg . ikke|
        ingenting; har . intet|ikke|ingenting . imod|noe imot; imot; send|skriv . endelig|bare|gerne|gjerne|i; bare
        send|skriv
    """,
    ever="""
        ogsa . til|efter|etter|derefter|naste|neste; heller . ikke . senere; fra i . dag; derefter . bliver|blir
        slettet; datatilsynet
    """,
    everything="""
        al|all|enhver|enhvert kontakt|reklame|henvendelse*|post; hva|hvad som helst; ikke nogen anden
    """,
)

FINNISH_TURNS = Alikes(
    language="fi",
    calls="""
        alkaa|ala|ei|en|emme|lopettakaa|lopeta|ilman .. soittako|soita|soitella|soittelua|soittaa|soittoja|puheluita|
        puheluja|soittaminen|soittamista|soitelko
    """,
    mailing="""
        sahkoposti*|maili*|meili*|viesti* .. parempi|sopii|kay|riittaa|hyva|ok|toimii; kirjoit*|laheta*|laittakaa|
        pistakaa .. viesti*|sahkoposti*|maili*|meili*; sahkoposti*|maili|meili|viesti|posti .. parempi|sopii|kay|
        riittaa|hyva|ok|toimii|mieluummin|on|kiitos; kirjoit*|laheta*|laittakaa|pistakaa|lahetta* . mieluummin|
        viesti*|sahkoposti*|maili*|meili*|minulle|postia; mieluummin . sahkoposti*|kirj*|maili*|meili*
    """,
    wait="""
        ennen . ensi . tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesakuu*|heinakuu*|elokuu*|syyskuu*|
        lokakuu*|marraskuu*|joulukuu*|joulu*|kesa*|kevat*|syksy*|talvi*|paasiai*|maanantai*|viikko*|kuuta|kuin;
        tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesakuu*|heinakuu*|elokuu*|syyskuu*|lokakuu*|marraskuu*|
        joulukuu*|joulu*|kesa*|kevaa*|syks*|talve*|paasiai*|viikko* asti|saakka
    """,
    channel="""
        alkaa|ala .. kirjoit*|laheta|lahetta*|kaytta*|kayta .. osoitteeseen|osoitetta|info ... vaan|kaytta*|kirjoit*|
        tahan
    """,
    again="""
        alkaa|ala .. poistako|poista|peruuttako .. minua|meita|mua|osoitetta; alkaa|ala poistako
    """,
    wisher="""
        edeltaja*|kollega*|pomo*|vaimo*|mies|miehe*|entinen|edellinen .. pyysi|halusi|sanoi|kielsi|oli|toivoi
    """,
    fine="""
        minua|meita .. haittaa|hairitse|haitanneet; luen . niita|sita .. mielellani; luen mielellani; lukea niita;
        minua|mua . ei|ne . haittaa|hairitse; ei . haittaa|hairitse; luen . niita|ne|mielellani|mielellään; luen ..
        mielellani; laittakaa|lahettakaa|kirjoittakaa . vain|vapaasti|rohkeasti; minusta . ne|se . hyvia|mukavia|ok;
        pidan
    """,
    ever="""
        senkaan|sen . jalkeenkaan; yha voimassa; ei . nyt . eika|ei
    """,
    everything="""
        mitaan|mitaan muuta; kaikki yhteydenotot; kaikkea postia
    """,
)
