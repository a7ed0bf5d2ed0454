"""Danish and Norwegian words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

DANISH = Wording(
    language="da",
    ask="""
        ikke flere|mere mails|mail|henvendelser|nyhedsbreve|beskeder|reklamer|reklame|emails|kontakt|eposter|epost;
        ingen flere|mere mails|mail|henvendelser|nyhedsbreve|beskeder|reklamer|reklame|emails|kontakt|meldinger|
        eposter|epost; vil helst slippe; vil gerne|gjerne slippe; slippe . for|flere|disse|mere|dette; kontakt
        mig|meg|os|oss ikke|aldri|aldrig; skriv ikke|ikke mer . til mig|meg|os|oss|mere; ikke
        skriv|send|kontakt|mail . mig|meg|oss|os|til|mer|mere|flere|noe|noget; send ikke|aldri|aldrig .
        flere|mere|mig|meg|mer; send mig|meg|os|oss ikke|aldrig . mere|flere|mer|noget|noe|mails; lad mig|os
        vaere|i; la meg|oss vaere|fa; lat meg|oss vere|vaere; hold op med at|a; stop med at|a; stopp med|a; slutt
        a|med; slut med; fjern mig|meg|os|oss|min|mit|mitt|mine|vores|var|vart|denne|adressen; slet
        mig|os|min|mit|mine|vores; slett meg|oss|min|mitt|mine|var|vart; afmeld mig|os|min|mit; meld meg|oss|mig
        av|af; frameld mig|os|min; avmeld meg|oss|min; stryk meg|mig|oss|os; tag mig|os . af|ud|vaek|fra; ta meg|oss
        . av|bort|vekk|ut|fra; ta bort meg|oss|min|mitt; blive|bli slettet|fjernet|afmeldt|avmeldt|strøket; gor
        indsigelse; protesterer mod|mot; tilbagetraekker . samtykke; traekker . samtykke; trekker . samtykke; retten
        til at blive glemt; frabeder mig|os; frabedt; frabeder; frasier meg|oss; frabe meg|oss; undlad at; undlad .
        at sende|kontakte|skrive; unnlat . a; ophor med; opphor med; hor ikke; horer fra dere|jer|dig igen; a hore
        fra dere; sett meg|oss pa . reservasjon*; robinsonlisten;
        indsigelse|modsaetter|protesterer|innsigelse|motsetter ... behandling|behandlingen|brug|bruk|markedsforing;
        tilbagekalder|traekker|trekker|tilbakekaller ... samtykke|samtykket; fri|forskanet|skanet for
        flere|mere|mer|jeres|deres|disse|dette|at; i|du|dere ikke tar|tager|kontakter|kontaktede|kontaktet|skriver|
        skrev|sender|sendte|henvender|mailer|forstyrrer . mig|meg|os|oss|kontakt|mere|mer|flere|igen|igjen|jer|dere;
        glem mig|meg|os|oss|min; skan|spar mig|meg|os|oss for; hold mig|meg|os|oss . ude|udenfor|utenfor|unna;
        mine|vores|vare oplysninger|opplysninger|data skal|ma vaere|vare|slettes|bort|vaek|vekk|fjernes; lad
        dette|det vaere den|det sidste; la dette|det vaere|bli den|det siste; hvordan|hvor
        melder|afmelder|avmelder|framelder jeg|vi mig|meg|os|oss; vil|onsker . gerne|gjerne .
        meldes|afmeldes|avmeldes|slettes|fjernes|strykes; vil|onsker|ma
        meldes|afmeldes|avmeldes|slettes|fjernes|strykes; vil|onsker ikke .. mail|mails|email|emails|epost|eposter|
        henvendelser|nyhedsbreve|nyhetsbrev|nyhedsbrev|reklame|reklamer|beskeder|meldinger|markedsforing|spam|
        kontakt|kontaktes|kontaktet|sant|slikt|hore|horer; vil|onsker ikke . lenger|laengere|mere .
        modtage|motta|ha|have|fa|hore; onsker ikke at|a . modtage|motta; hverken|verken ... eller ... vil|onsker ...
        mails|mail|eposter|epost|henvendelser; forbyder|forbyr ... kontakt*|skrive|sende|maile; send mig|meg|os|oss
        intet|ingenting|aldrig|aldri . mere|mer|flere; brug|bruk ikke|aldrig|aldri ...
        reklame|markedsforing|utsendelser; ikke bruk|brug ... reklame|markedsforing; skriv aldrig|aldri .
        mere|mer|igen|igjen|til
    """,
    unsubscribe="""
        afmeld; afmelde; afmelding; avmeld; avmelde; avmelding; afmeldt; avmeldt; framelding; frameld; framelde;
        meld meg av; melde mig af; melde meg av; afmelt; avmeldes; afmeldes; opsig abonnement; avslutt
        abonnement*; afmled; avslutte abonnement*
    """,
    drop="""
        fjern; fjerne; fjernet; fjernes; slet; slette; slettes; slettet; slett; stryg; stryge; stryk; stryke;
        strykes; tag .. af; tag .. ud; tage .. af; tage .. ud; ta .. av; ta .. ut; ta .. bort; tas av; tages af;
        tages ud; udmeld; udga; fjernelse; sletning; sletting; ta bort; tage .. vaek; ta .. vekk; luk mig ud;
        spaer; sperr; kom af
    """,
    mine="""
        mig; meg; os; oss; min|mit|mitt|mine|vores|vor|var|vart|vare . adresse|mail|email|epost|mailadresse|
        epostadresse|emailadresse|navn|data|oplysninger|opplysninger|firma|konto|kontaktoplysninger|
        kontaktinformasjon|kontaktinfo|nummer|personopplysninger|personoplysninger|bedrift|virksomhed|skole|
        forening; denne|den her adresse|mailadresse|postkasse|epostadressen|adressen|mail|epost|epostadresse;
        adressen; alle hos|her; mine oplysninger|opplysninger|data|personopplysninger; jeg; vi; alle|begge .
        adresser|adresserne|adressene; adressen|epostadressen|mailadressen|navnet|kontoen|profilen|eposten|mailen .
        min|mitt|var|vart; epostadressen; mailadressen; bedriften|firmaet|selskapet|foreningen|skolen|virksomheden .
        var|vart|vores; opplysningene|oplysningerne|dataene|adressene|adresserne . vare|mine|vores
    """,
    list="""
        liste; listen; lister; listene; listerne; mailingliste; maillisten; mailliste; mailinglisten;
        epostliste; epostlisten; register; registeret; registret; database; databasen; nyhedsbrev; nyhetsbrev;
        system; systemet; crm; kartotek; utsending; udsendelse; udsendelser; utsendelser; kundeliste;
        adresseliste; adresselisten; distributionsliste; distribusjonsliste; kartoteket; arkiv
    """,
    contact="""
        kontakte; kontakt; kontakter; skrive; skriv; skriver; maile; mailer; forstyrre; forstyr; genere; kontaktes;
        kontaktet; plage; spamme; spammer; sende mail; henvende; mase; ulejlige; tage kontakt; ta kontakt
    """,
    send="send; sende; sender; fremsende; udsende; tilsende; oversende",
    mail="""
        mail; mails; email; emails; epost; eposter; beskeder; besked; meldinger; melding; henvendelser; henvendelse;
        nyhedsbrev; nyhedsbreve; nyhetsbrev; reklame; reklamer; spam; tilbud; post; markedsforing; rykkere;
        paminnelser
    """,
    neither="ikke; ingen; intet; aldrig; aldri; ikkje; uden; uten; slippe; ej; inga",
    more="""
        mere; mer; flere; igen; igjen; laengere; lenger; fremover; fremtiden; framtiden; fremtidige; videre;
        yderligere; ytterligere; nogensinde; noensinne; noget; noe; nogen; tak; takk
    """,
    stop="""
        stop; stopp; stoppe; hold op; holde op; slut; slutt; slutte; ophor; ophore; opphor; opphore; lad vaere; la
        vaere; undlad; undlade; unnlat; avslutt; afslut; indstil; hvis|om i|du|dere holdt
        op|stoppede|sluttet|stoppet|slutter|stopper|holder op; lade vaere; lader vaere; lar vaere
    """,
    want="""
        jeg vil; vi vil; vil jeg; vil vi; jeg onsker; vi onsker; onsker; jeg vil gerne|gjerne; jeg ber; jeg
        beder; vi beder; vi ber; jeg kraever; jeg krever; kraever; krever; jeg foretraekker; foretrekker; helst;
        vil; ber; beder; anmoder; hvordan; slippe; slipper; gerne; gjerne
    """,
    receive="modtage; motta; fa; have; ha; hore; se; bli; blive; sta",
    please="""
        tak; takk; venligst; vennligst; vaer sa; vaer venlig; vaer vennlig; vaer sod; vaer snill; kan du; kan i;
        kan dere; kunne du; kunne i; kunne dere; vil du; vil i; vil dere; gider; straks; omgaende; umiddelbart;
        med det samme; anmoder; beder; ber; kraever; krever; ma du|i|dere; og; sa; nu; na; takknemlig;
        taknemmelig; mulig; fint om; gerne; gjerne; snarest; hermed
    """,
    glue="""
        jeg; vi; i; du; dig; deg; jer; dere; de; mig; meg; os; oss; min; mit; mitt; mine; vores; var; vart; den;
        det; denne; dette; disse; en; et; fra; af; av; ud; ut; pa; til; med; for; om; at; a; og; eller; jeres;
        deres; din; dit; ditt; dine; tak; takk; venligst; vennligst; vaer; kan; kunne; vil; nu; na; straks; bare;
        ogsa; alle; alt; helt; igen; igjen; mere; mer; flere; laengere; lenger; listen; liste; mail; email; epost;
        adresse; mailadresse; navn; data; oplysninger; opplysninger; skal; ma; bli; blive; bliver; blir; er;
        nyhedsbrev; nyhetsbrev; noget; noe; nogen; ikke; fremover; fremtiden; da; sa; snarest; hos; database;
        onsker; gerne; gjerne; modtage; motta; fa; ha; have; samt; der; hvordan; ber; beder; register; adressen;
        har; venlig; vennlig; snill; mailingliste; mailliste; mulig; ta; vaek; vekk; her; endelig; absolut; endeleg
    """,
    told="""
        modtager|mottar|far ikke|ingen; fik ikke; fikk ikke; hvad er; hva er; havde bedt; har bedt; hadde bedt; jeg
        bad; jeg ba; vi bad; vi ba; skal jeg; skal vi; bor jeg; min chef|sjef|kone|mand|mann|kollega|kollega; siger;
        sier; du skriver; i skriver; dere skriver; naesten; nesten; overvejer; vurderer; i stedet for; istedenfor;
        inden; for jeg|vi|i|dere; hvornar; nar; hvor mange|lenge|laenge|ofte|lang; hvorfor; vores
        kunder|brugere|medlemmer|abonnenter; vare kunder|brukere|medlemmer; kunder; kunderne; kundene; kan man; kan
        vi; kan jeg; jeg har; vi har; jeg hadde; afmeldte; meldte; vaerktoj; verktoy; software; tak fordi; takk for
        at; tak for at; blev fjernet|slettet; ble fjernet|slettet; er fjernet|slettet; vil have mig; slettede;
        fjernede; programvare; afmelder jeg; melder jeg; lige ved at|a; like ved at|a; naer ved; sidste ar; i fjor;
        matte
    """,
    still="""
        allerede; igen; igjen; stadig; fortsatt; alligevel; likevel; tredje gang; anden gang; andre gang; fjerde
        gang; flere gange; flere ganger; gang
    """,
    condition="""
        hvis; om; medmindre; med mindre; sa laenge; sa lenge; nar; dersom; eller; vaere|vare|vart|vaert
        synd|trist|aergerligt|dumt; synd . om|hvis
    """,
    otherwise="ellers",
    welcome="tov; tove; nol; nole; noel; glem ikke|at|a; ikke glem; ikke glemme",
    footer="^ for at; ^ for a; klik; klikk; @link; afmeld|avmeld|frameld dig|deg; meld deg|dig af|av",
    polite="""
        hvis muligt; hvis mulig; om mulig; om muligt; ellers . anmeld*; ellers . klag*; eller; fint om; selv om;
        ellers anmeld*; om . markedsforing; om at; hvis jeg . slippe; om a; hvis|om i|du|dere holdt|stoppede|
        sluttet|stoppet|slutter|stopper|holder|slettede|slettet|fjernede|fjernet; hvis|om det . er|gar|var|lar
        muligt|mulig|seg|sig|fint; hvis|om i|du|dere kan|vil|kunne|ville|gider|har|slettede|slettet|sletter|fjerner|
        fjernet|fjernede|stryker|tok|tog|slapp|vaere; hvis det var muligt;
        taknemmelig|taknemlig|takknemlig|glad|pris|fint|bedst|best . om|hvis; satt pris pa om; ber|beder|bedt om
    """,
    until="""
        indtil; inntil; til mandag|tirsdag|onsdag|torsdag|fredag|lordag|januar|februar|marts|mars|april|maj|mai|
        juni|juli; for mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|mars|april|maj|mai|juni|juli|nytar|
        ferien|jul|i; efter; etter; denne uge|uke|maned; naeste uge|maned; neste uke|maned; lige nu; for tiden; for
        ojeblikket; akkurat na; forelobig; under; weekend; weekenden; helg; helgen; helger; aften; kveld; kvelden;
        natten; ferien; midlertidigt; midlertidig; i gar; i dag; endnu; enna; i ar; dette kvartal; pa
        engelsk|dansk|norsk|tysk; for slutten|slutningen|udgangen|utgangen|sommeren|jul|pasken; deretter; derefter
    """,
    other="""
        vedhaeft*; vedlegg*; bilag; mode; modet; motet; moter; invitation; invitasjon*; pilot*; test; aftale;
        aftalen; avtale; avtalen; klausul; tilbuddet; sidste; siste; forrige; cc; kopi; gruppe; gruppen; chatten;
        pdf; pdfer; billede; bilde; logo; link; lenke; lenken; side; siden; rate; andel; funktion; funksjon; knap;
        knapp; ko; koen; faktura; fakturaer; trad; traden; fornyelse; kollega; kollegaen; kalender; whatsapp;
        venteliste; frameldingsrate; prover; dagsorden; proces; prosess; sporgeskema; avmeldingsrate;
        afmeldingsrate; til min|chefen|sjefen chef|sjef|mand|kone|min|mann; til sjefen|chefen; katalog*; papir*
    """,
    instead="""
        ring til; ring; ringe i; telefon; telefonisk; whatsapp; i stedet; brug; bruk; anden adresse; annen adresse;
        ny adresse; en lenke; et link; sms; linkedin; sjaeldnere; sjeldnere; en gang om; mobilen; mobil; brev; gamle
        adresse|mail|mailadresse|epost|epostadresse
    """,
    interest="""
        interesseret; interesserede; interessert; interesserte; interessant; lyder godt|interessant|spaendende;
        hores bra|interessant|spennende; hore mere|mer; vide mere; vite mer; fortael; fortell; send
        mig|meg|os|oss . gerne|gjerne|et tilbud|info|prisliste|mere|mer|en|prisen; tirsdag; torsdag; book;
        modes; motes; koster; pris; priser; prisliste; prislisten; demo; passer; praecis hvad; akkurat det;
        fortsaet . gerne; fortsett . gjerne; nysgerrig; snakkes; snakke; laeser . gerne; leser . gjerne; blive
        pa; sta pa
    """,
    hint="""
        spam; advokat; jurist; gdpr art; art|artikel|artikkel 15|17|21; datatilsynet; anmeld*; klage; klager;
        forbrugerombud*; forbrukertilsyn*; chikane; hvor har i|du|dere; hvordan har i|du|dere; hvor fik; hvor
        fikk; dod; afgaet; avdod; gatt bort; skrid; dra til; drit; fuck; nok; traet; lei; aldrig
        bedt|tilmeldt|samtykket|givet; aldri bedt|meldt|samtykket; samtykke; uonsket*; pensionist; pensjonist;
        pensjonert; forkert person; feil person; blokeret; blokkert; reservert; afmeld*; avmeld*; slet; slett;
        fjern; unsubscribe; i fred; sidste gang; siste gang; markedsforingsloven; mine oplysninger|opplysninger;
        slippe disse; tja
    """,
    thing="noget; noe; disse; dem; det her; dette; slikt",
    person="hr; fru; herr; kollega",
)
