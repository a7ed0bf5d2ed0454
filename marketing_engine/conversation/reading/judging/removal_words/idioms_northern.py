"""Swedish, Danish, Norwegian and Finnish idioms and constructions for no more mail, beside the plain words."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

SWEDISH_IDIOMS = Wording(
    language="sv",
    ask="""
        lat|later|blir|vara|ar|far . det|detta . har|vara|bli . det . sista; sista . mejlet|mailet|mejl|mail|
        meddelandet|brevet|gangen|jag|vi|ni|du . jag|vi|ni|fran|du|som . far|hor|skriver|skickar|er; adressen|
        inkorgen|brevladan|dorren . har . ar|forblir . stangd|last|spard|avstangd . for; stangd for er|dig|saljare|
        reklam; hall|haller|hallet er|dig . borta|undan|harifran|utanfor; hall mig|oss|vart|min|var . utanfor|borta|
        utanfor; lat|lata bli . att|mig|oss|nu|framover|tack; ni later bli; inget|inga|ingenting|aldrig|inte . mer|
        mera|fler|flera|ytterligare|nytt . mejl|mail|utskick|reklam|paminnelser|meddelanden|brev|ska|skall|fran|tack|
        till|hit . skickas|komma|tack|er|dig|hit|hora; vi hors aldrig; ring|ringa . inte . och|eller . mejla|maila|
        skriv|skicka . inte|heller; mejla|maila|skriv . inte|ej . hit|mer|mera|heller|igen|langre|till; satt punkt .
        har|nu|for; namn|namnet|adress|adressen|uppgifter|uppgifterna . foll|faller|forsvinner|forsvann|ska|bort . ur|
        fran|bort; anmaler|anmalan . nasta|till|er ... imy|integritetsskyddsmyndigheten|polisen|konsumentverket; nasta
        . mejl|mail|utskick|gang . ... imy|anmal*|jurist|advokat|faktura|polis*; ett|en till . mejl|mail ... anmal*|
        jurist|advokat|imy|faktura; nix sparr ... mejl|mail|galler|respektera; glom|glommer|glomma . att|bort|den|min|
        var|oss|mig . jag|vi|har|adress|adressen|oss|mig|har . finns|fanns|adressen|bort; artikel|art 17|21 ...
        rader*|invand*|begar|kraver; invander . mig|oss; aterkallar|drar . mitt|tillbaka . samtycke; slippa . fler|
        mer|era|dina|detta|dessa|hora|fa|bli|reklam|paminnelser; bespara|skona|spara|forskona mig|oss . fran|fler|era|
        dina|detta|vidare; sluta|sluter|slutar|upphor|lagg . upp|av|med|genast|nu . att|med|skicka|mejla|maila|skriva|
        hora|kontakta|detta|utskicken|utskick; lamna mig|oss|var|vart|min . i|ifred . fred; betrakta|anse|se . den|
        detta|adressen|oss|mig . som . avregistrerad|stangd|avanmalan|avslutad; ingen . har|hos . vill|onskar|behover
        . ha|fa|lasa; inte|ej ta|tar emot saljmejl|reklam|mejl|saljbrev; respektera . det|detta|att|mitt|vart . och|
        nej|beslut|inte; nix|nej nu och|, alltid|framover; inte nu . inte senare|sen|heller; svartlista|blockera|
        sparra mig|oss|min|var|vart|adressen; vill|onskar inte|ej|aldrig . langre . fa|ha|bli|hora|synas . fler|mer|
        kontaktad|kontaktade|mejl|mail|reklam|utskick . fran|mejl|mail|av|langre|er; stryk|ta bort mig|oss . och|fran|
        nu; varken ... eller ... vill . ha|hora|fa; strack over oss|mig; har fatt . nog|tillrackligt av . er|era;
        ingen . saljpost|saljmejl|reklam . hit|tack|fran
    """,
    faint="""
        anmaler; imy; for alltid; i fred|ifred; advokat|jurist; aldrig mer; for gott; trott pa; lat bli; lat oss vara;
        nix sparr; tystnad; ej valkomna|valkommen; inte valkomna|valkommen; oombedd*|oonskad*; punkt har; fler ganger;
        slippa; stangd for; varken; nog av er
    """,
)

DANISH_IDIOMS = Wording(
    language="da",
    ask="""
        lad|la|lat det|dette . her|vare|bli . vare|bli . den|det . sidste|siste; sidste|siste . mail|mailen|epost|
        eposten|besked|brev|gang|gangen|meldingen|beskjeden|jeg|vi ... jeg|vi|fra|far|horer|horer; lad|la|lat vare .
        med|a|at|det|oss|os; sletning|sletting af|av . mine|vores|alle|vare|oplysninger; anmode|anmoder|be|ber|beder|
        kraver|krever . om . sletning|sletting|a|at . mine|bli|blive|slippe; skal|ma|bor hore|ta op|slutt . nu|na;
        holde|hold|holder op|opp . nu|na|med|jeres|for|a; stoppe|stop|stopp|slutt|slut|indstil . med|na|nu . at|a|
        jeres|deres|de|alt|al|utsendelser|mails|eposter|sende|skrive; ingen|ikke|ingenting|intet|aldri|aldrig . mer|
        mere|flere|flere|fler . mail|mails|epost|eposter|reklame|beskeder|henvendelser|meldinger|paminnelser|rykkere|
        brev|breve|takk|tak|fra|til|hertil|hit; skal|ma ikke|ingen|aldri|aldrig . ligge|komme|have|ha|fa|sendes .
        reklamer|reklame|mails|mail|mere|flere|her|post|salgsmails; spar|spare . mig|meg|os|oss . for|jeres|resten|
        flere|deres; skriv til dem|andre; forbudt . omrade|for; ikke|aldri|aldrig . min|vores|mit|var|vart .
        tilladelse|samtykke|tillatelse; ikke|aldri|aldrig|ej bruk|bruke|bruge|brug|benyt ... adresse|adressen|epost|
        mail|nummer|nummeret . mere|mer|igen|igjen|til|heller; sla|slaa|skru det|dem|den|de . fra|av; neste|nasta|
        naste|enhver|hver . mail|epost|henvendelse|gang|fra|besked|utsendelse ... datatilsynet|advokat|faktura|
        regning|gebyr|anmeld*|kr|forbrukertilsynet|forbrugerombudsmanden|oversendes; en|ett til|mere|mer ...
        datatilsynet|advokat|anmeld*|regning; artikel|artikkel|art 17|21 ... slet*|sletning|indsigelse|innsigelse|
        kraver|krever; glem|glemme . at|den|min|du|mig|meg|os|oss|vores|dere|i . du|i|dere|vi|jeg|adressen|adresse|
        noen|noensinde|noensinne . fant|fandt|har|finnes|eksisterer|finns; uten|uden oss|os|mig|meg . pa|i|fra|
        fremover; send|sende|skriv|mail|ring . dem|det|de|den|mig|meg|os|oss . ikke|aldri|aldrig . til|mere|mer|igen|
        igjen|hit|her|hende|henne|flere|heller|en; la|lad meg|mig|oss|os|kontoret|skolen . vare|i . i|fred|ro; blankt
        ark; la|lad vare a|at|med . sende|skrive|kontakte|a|ringe|sporre; ingen . her|hos . vil|onsker . ha|have|
        modtage|motta; hold|holde dere|jer|dig|deg . vekk|unna|vak|borte|vagt|langt; hold|holde mig|meg|os|oss|vores|
        var . utenfor|udenfor|ude; betragt|betrakt|regn . denne|oss|os|mig|meg|adressen ... lukket|stengt|afmeldt|
        avmeldt|nedlagt|dod; lukket|stengt for . jer|dere|reklame|salg|salgere|selgere|dig; tilbagekalder|trekker|
        traekker . mit|mitt|tilbage|tilbake . samtykke; trekker mitt samtykke; gor|gjor|gior indsigelse|innsigelse;
        hverken ... eller ... mail|mails|epost|skriv; ingen mails; kontakt|kontakte|skriv|mail . mig|meg|os|oss|hit .
        ikke|aldri|aldrig . mer|mere|igen|igjen|flere|en; stryge|stryk|slet|fjern|glem|slette|fjerne . undertegnede;
        slippe|slipper for flere|jeres|deres|disse|reklame|mails|mail|eposter|a fa|at fa; lukket land; hverken ...
        eller ... vil . have|ha|hore|motta; verken ... eller ... vil . hore|ha|have|motta; ma ikke gemme|bruge|bruke|
        lagre . mit|mitt|min|vores; lad|la ham|hende|henne|dem . nu|na . vare; ikke at skrive . til; sat|sett|satt
        venligst|vennligst|gerne|a . en|strek streg|strek over; nul|null . flere mails|eposter; fa|fatt rigeligt|nok
        av|af jer|dere; ikkje ha fleire|fleire; vil|bor skanes|skjermes; hopp|spring over oss|os; fa|ta|tag bort .
        navnet|adressen; respekter . det|reservasjonen; ber|beder|be om at ... opphorer|opphort|ophorer; tar|tager .
        ikke . imot|imod . salgsbrev|reklame|salgspost; ingen selgere|saelgere|salgere; skriv . til . hvem . dere|i .
        vil . bare . ikke; vil|onsker . ha|have . det stille; glem det . og|glem hvor
    """,
    faint="""
        datatilsynet; for altid|alltid|godt; i fred; advokat; aldrig|aldri mer|mere|igen|igjen; gebyr; samtykke;
        tavshed; stillhed; stillhet; uonsket; uonskede|uopfordret*|uoppfordret*; ikke velkom*; hold op|opp; slippe;
        spar mig|meg|os|oss; la vare; lad vare; tredje|fjerde|femte sporsmal|gang|mail; rykkere; nok nu|na; ikke
        tilladelse; holde op; forbudt; natten; rigeligt; ha det stille; hverken; sluttet|stoppe pa; skanes; ikke etter
        den heller
    """,
)

FINNISH_IDIOMS = Wording(
    language="fi",
    ask="""
        olkoon|olisi|on|jaakoon|jaisi ... viimeinen|viimeiseksi|viimeisena . viesti|viestinne|kerta|sahkoposti|posti|
        jonka; viimeinen viesti . teilta|jonka; ei enaa . yhtaan|mitaan|mainoksia|viesteja|sahkoposteja|postia|
        koskaan|kiitos|ikina; ei . nyt ... eika . koskaan|ikina|jatkossa|myohemmin; ei kenellekaan|kellekaan . meilla
        . ei nyt|ei; alkaa|ala|alkoon . enaa . kirjoit*|kirjot*|laitt*|laheta|lahetta*|soit*|ottako|otta*|viest*|
        vaiv*|hairit*|lahestyk*; alka*|alaka|alkaaka|alkaako . kirjot*|kirjoit*|laitt*|lahett*|laheta|soit*; luopukaa|
        unohtakaa|unohda|poistakaa|poista|havittakaa|havita|tuhotkaa|pyyhkikaa|vetakaa|yliviivatkaa|repikaa ... minut|
        meidat|tietoni|tietomme|osoitteeni|osoitteemme|nimeni|nimemme|numeroni|osoite|niista|minua|meita; nimeni|
        tietoni|osoitteeni|nimemme|tietomme|osoitteemme ... katoaisi|katoaa|pois|poistetaan|poistettava|unohtaa|
        poistamista|poistetuksi|havitettava; tietojeni|tietojemme|osoitteeni . poistamista|poistoa|havittamista;
        osoitetta|osoite|postilaatikko|ovi ... suljettu*|kiinni|suljettuna . teilta|teille|teidan; saako . sen .
        loppumaan|loppua; loppumaan|loppukoon|loppuu . nama|viestit|tahan|mainokset; lopettakaa|lopeta|lopettakaapa .
        nama|nuo|viesti*|mainos*|tama|kirjo*|lahet*|minun|hairi*|yhteyden*|roskaposti*; seuraava|seuraavasta|
        jokaisesta|seuraavan ... tietosuojavaltuut*|laskut*|lasku|ilmoit*|poliisi*|lakimie*|euroa|veloit*|kuluttaja*;
        veloitamme|laskutamme . jokaisesta|seuraavasta; siihen asti . hiljaista|hiljaisuutta|hiljaisuus; jattakaa|
        jata|jattakaapa . minut|meidat|meita|minua . rauhaan|ulos|pois|ulkopuolelle; rauhaan . kiitos; haluan|
        haluamme|pyydan|pyydamme|toivon|toivomme|vaadin|vaadimme|toivoisin|toivoisimme . etta . ... poist*|rauhaan|
        loppu*|etta ette|ette|eika|katoa*|pois . viest*|kirjoit*|ota|lahet*; en|emme|kukaan|ei halua|haluamme|toivo|
        tarvitse|kaipaa|ota|haluta . enaa|naita|teilta|saada|viestejanne|mainos*|postianne|vastaanottaa . mitaan|
        viest*|yhteyden*|mainos*|posti*|enaa|saada; artikla*|artiklan ... poist*|vastust*|vaadin; peruutan|perun .
        suostumuk*; vastustan . tietojen|suoramarkkino*|henkilotie*; kielto|suoramarkkinointikielto ... kunnioit*|
        koskee; pysykaa|pysy . poissa|kaukana; ei . lupaa . pitaa|kayttaa|sailyttaa; pois . listalta*|listoilta*|
        rekisteri*|postitus*|jakelu*; soittako alka* . laitt* meilia|sahkopostia; ei|eika|ettei|etteivat|en ... enaa .
        mitaan|tarjota|tule|naita|viesteja|toista; ettei|etteivat teilta|nama . tule . enaa; en|emme|eika|ei
        haluakaan|halua|haluu|haluta . enaa|nait|naita|teilta|toista . enaa|enempaa; en silti . halua; unohtakaa .
        koko|meidat|minut|osoite; havittaa|poistaa yhteystietomme|tietomme|tietoni|osoitteeni; yhteystietomme|tietomme
        . samalla; saa katketa . tahan; jatetaan tahan; ottakaa pois . pysyvasti|listalta; saanut teista tarpeekseen;
        ilman meita; en saisi . naita; eika . myoskaan . uusille . yhteydenotoille; kielto on . yha|edelleen .
        voimassa
    """,
    faint="""
        ikuisesti; lopullisesti; ei koskaan; koskaan enaa; tietosuoja*; rauhaan|rauhassa; lakimie*; veloit*;
        roskapost*; hairit*; hairint*; suostumus*; lupaa; poistamista; lopettakaa; viimeinen viesti; riittaa jo; jo
        riittaa; ette ole tervetull*; ei ikina; ei enaa|enaan; hiljaisuus; hiljaisuutta; enaa mitaan; tarpeekseen;
        unohtaa; hyvaa loppuelamaa
    """,
)
