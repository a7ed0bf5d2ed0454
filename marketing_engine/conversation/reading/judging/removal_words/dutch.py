"""Dutch words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

DUTCH = Wording(
    language="nl",
    ask="""
        geen mails|mail|emails|email|berichten|nieuwsbrieven|reclame|post|contact|spam meer; geen verdere|verder
        contact|mails|mail|emails|berichten|communicatie|correspondentie; geen verdere mails|berichten; stel . geen
        prijs op; geen prijs op; nooit meer mailen|contact|benaderen|schrijven; niet meer . mailen|contacteren|
        benaderen|schrijven|lastigvallen|aanschrijven|gemaild|benaderd; laat|laten mij|me|ons . met rust; laat
        me|mij|ons met rust; laat dit de laatste; afzien van verder*; zie . af van verder*; uit uw|jullie|je|het .
        bestand|bestanden|database|adressenbestand|systeem|mailinglijst|mailbestand; niets meer ontvangen|horen|van;
        niks meer sturen|ontvangen; niets meer sturen|te sturen; mail|mailen mij|me|ons niet; schrijf mij|me|ons
        niet; stuur mij|me|ons niets|geen . meer|mails|mail|emails|reclame|nieuwsbrieven; stuur mij|me|ons niks;
        benader mij|me|ons niet; contacteer mij|me|ons niet; neem geen contact . meer|op; maak bezwaar tegen; trek .
        toestemming in; hou|houd er mee op; hou|houd ermee op; schei uit; ik wil . vanaf; ik wil . ervan af; laten
        ophouden; bezwaar|bezwaren ... verwerking|gebruik|marketing|reclame; trek|trekken|intrekken|intrek ...
        toestemming; niet meer|langer|opnieuw benadert|mailt|schrijft|contacteert|stuurt|lastigvalt|aanschrijft;
        vergeet mij|me|ons|mijn; bespaar mij|me|ons . deze|die|uw|jullie|de|verdere|dit; laat|laten mij|me|ons .
        buiten|erbuiten; hou|houd|houdt mij|me|ons . buiten|erbuiten; verschoon mij|me|ons; mijn|onze gegevens|adres
        moeten|moet ... weg|verdwijnen; graag|aub|^ . van de lijst|mailinglijst|verzendlijst; hoe|waar kan|kunnen
        ik|wij me|mij|ons .. afmelden|uitschrijven; hoe|waar meld|schrijf ik me|mij .. af|uit; mag|wil|kan ik .. van
        de lijst af; van de lijst af|aub|graag; noch ... noch ... willen|wil|wensen ...
        mails|mail|berichten|reclame|emails; verbied|verbieden ...
        contacteren|mailen|schrijven|benaderen|sturen|contact; gebruik|gebruikt ... niet ... reclame|marketing;
        wil|wou|zou|willen ... van deze|jullie|uw|de . lijst|mailinglijst|verzendlijst af; geen behoefte|interesse
        aan|in . verdere|meer|nog mails|berichten|reclame|mailings; niet meer
        mailen|contacteren|benaderen|schrijven|lastigvallen|aanschrijven; haal|gooi me|mij|ons . eraf|uit
    """,
    unsubscribe="""
        uitschrijven; uitschrijving; afmelden; afmelding; schrijf mij|me|ons . uit; schrijft u mij|ons . uit;
        meld mij|me|ons . af; afmelen; uitschrijvn; uit te schrijven; af te melden; uitgeschreven; opzeggen; zeg
        .. op; aboneer
    """,
    drop="""
        verwijder; verwijderen; verwijdert; verwijdering; te verwijderen; haal .. af; haal .. uit; haal .. van;
        halen .. van; uit .. halen; van .. halen; uit .. verwijderen; wis; wissen; schrap; schrappen; te
        schrappen; te wissen; te halen; streep .. door; strepen; doorstrepen; doorhalen; verwijderd worden;
        gewist worden; gooi .. uit; gooi .. weg; deleten; wist u; uitschrijven; afmelden; schrapt
    """,
    mine="""
        mij; me; ons; mijn . adres|emailadres|mailadres|email|mail|gegevens|naam|data|contactgegevens|account|inbox|
        persoonsgegevens|nummer; onze . gegevens|naam|data|contactgegevens|organisatie|school|stichting|praktijk|
        firma; ons . adres|emailadres|mailadres|bedrijf|kantoor; dit adres|emailadres|mailadres|mailbox; deze
        mailbox|inbox; iedereen van|bij ons; ons allemaal; alle|beide . adressen|mailadressen|emailadressen
    """,
    list="""
        lijst; lijsten; mailinglijst; maillijst; mailinglist; verzendlijst; adressenlijst; bestand; bestanden;
        adressenbestand; mailbestand; database; databank; systeem; nieuwsbrief; nieuwsbrieven; crm; adresboek;
        mailing; mailings; administratie; campagne; contacten
    """,
    contact="""
        mailen; mail; mailt; schrijven; schrijf; benaderen; benader; contacteren; contacteer; lastigvallen; lastig
        te vallen; val .. lastig; contact op; storen; stoort; bestoken; bestook; te mailen; te benaderen; te
        schrijven; te contacteren; aanschrijven; benaderd; gemaild; spammen; te spammen; contact opnemen;
        gecontacteerd
    """,
    send="""
        sturen; stuur; stuurt; zenden; zend; toesturen; te sturen; opsturen; toe te sturen; verzenden
    """,
    mail="""
        mail; mails; email; emails; mailtjes; mailtje; bericht; berichten; nieuwsbrief; nieuwsbrieven; reclame;
        post; spam; aanbiedingen; mailings; herinneringen; berichtjes; informatie; die troep
    """,
    neither="niet; geen; nooit; niets; niks; zonder; nimmer",
    more="""
        meer; verder; verdere; weer; nogmaals; voortaan; opnieuw; ooit; in de toekomst; in het vervolg; vanaf
        nu; langer; nog eens; dank; bedankt
    """,
    stop="""
        stop; stoppen; stopt; ophouden; hou .. op; houd .. op; houdt .. op; hou; kap; kappen; staken; staak; op te
        houden; te stoppen; afzien van; beeindig*; houden .. op; schei; ophoudt; staakt
    """,
    want="""
        ik wil; wij willen; we willen; wil ik; willen wij|we; ik wens; wij wensen; wens ik; ik zou; wij zouden;
        we zouden; ik verzoek; wij verzoeken; verzoek ik; ik vraag; ik eis; ik heb liever; liever; ik hoef; wij
        hoeven; we hoeven; hoef; graag; zou ik; verzoek; stel . prijs
    """,
    receive="ontvangen; krijgen; horen; te ontvangen; te krijgen; hebben; zien; lezen; ontvang",
    please="""
        alstublieft; aub; alsjeblieft; svp; graag; kunt u; kun je; kunnen jullie; wilt u; wil je; willen jullie;
        zou u; zou je; zouden jullie; gelieve; verzoek; per direct; onmiddellijk; direct; bedankt; dank;
        vriendelijk; zo vriendelijk; dan; en; meteen; mag ik; kan u; sommeer; hierbij; eindelijk; nu
    """,
    glue="""
        ik; wij; we; u; jullie; je; jij; met; mij; me; ons; onze; mijn; de; het; een; dit; deze; die; dat; uit; van;
        af; op; in; aan; om; te; en; of; uw; jouw; alstublieft; aub; alsjeblieft; svp; graag; dan; ook; nu; direct;
        per; onmiddellijk; meteen; maar; even; gewoon; alle; al; allemaal; kunt; kun; kunnen; wilt; wil; willen;
        zou; zouden; zal; worden; wordt; hebben; meer; verder; weer; voortaan; definitief; volledig; helemaal;
        permanent; lijst; mailinglijst; bestand; database; adres; gegevens; email; mail; nieuwsbrief; zo;
        vriendelijk; wens; hoef; er; hier; persoonlijke; voor; altijd; hoeft; hoeven; moet; moeten; mag; mogen;
        eens; nog; snel; spoedig; mogelijk; zsm; vooral
    """,
    told="""
        ontvang|krijg . geen|niet|uw|jullie; wij|we ontvangen|krijgen; wat is er; niet ontvangen; had gevraagd; heb
        . gevraagd; heb . verzocht; hebben . gevraagd; heeft u; hebben jullie; heb je; moet ik; moeten we|wij; zal
        ik; wil mijn|onze; zegt; zegt u; u schrijft; jullie schrijven; bijna; overweeg; in plaats van; voordat; voor
        u; wanneer; hoe lang; hoeveel; hoe vaak; waarom; onze klanten|gebruikers|abonnees|leden|lezers|ontvangers;
        klanten; kan men; kunnen we; kunnen wij; kan ik; ik kan; ga ik; ik ga; dan schrijf ik; schrijf ik mij|me;
        meld ik mij|me; ik heb mij|me; heb ik mij|me; ik had; wij bouwen|maken|ontwikkelen; we
        bouwen|maken|ontwikkelen; tool; software; mijn baas|vrouw|collega; dank dat; bedankt voor; is verwijderd;
        zijn verwijderd; is . uitgeschreven; uitgeschreven van|bij; vorig jaar; moesten; moest
    """,
    still="""
        al; weer; nog steeds; toch; opnieuw; derde keer; tweede keer; vierde keer; meermaals; herhaaldelijk;
        alweer
    """,
    condition="als; indien; mits; tenzij; zolang; zodra; mocht; wanneer; of; zou . jammer|zonde; jammer . als",
    otherwise="anders",
    welcome="aarzel*; schroom; vergeet; niet stoppen",
    footer="""
        ^ om . uit|u; klik hier; uitschrijven @link; uitschrijven , @link; kunt u zich . uitschrijven|afmelden;
        klikt; afmelden .. via|kan; meld je|u . af
    """,
    polite="""
        indien mogelijk; als . kan; als u mij|ons|me; als u . zou|wilt|kunt; als je mij|ons|me; als jullie
        mij|ons|me; als dat|het kan; fijn als; prettig als; graag als; blij als; op prijs als; als bedrijf;
        anders . meld|klacht|aangifte; als school; of; zowel als
    """,
    until="""
        tot; voor maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli; na;
        pas; deze week|maand; dit kwartaal|jaar; volgende week|maand; voorlopig; momenteel; op dit moment; nu
        even; weekend; avond; avonds; nachts; tijdens; vakantie; even niet; tijdelijk; eerst; vandaag; gisteren;
        in het engels|frans|duits|nederlands
    """,
    other="""
        bijlage; bijlagen; afspraak; meeting; vergadering; uitnodiging; pilot; proef; contract; clausule; offerte;
        abonnement; vorige|laatste; cc; groep; teams; pdf; pdfs; foto; logo; link; links; pagina; percentage;
        functie; knop; tool; agenda; wachtlijst; wachtrij; factuur; facturen; bestand in; verlenging; collega;
        collegas; whatsapp; bericht van; uitschrijfpercentage; enquete; samples; wacht; hetzelfde bericht; dezelfde
        mail|vraag; naar|aan mijn baas|chef|man|vrouw; catalogus; catalogi; papieren
    """,
    instead="""
        bel mij|me|ons; bel maar; bel liever; bel even; belt u; liever bellen; telefonisch; per telefoon; whatsapp;
        appen; app mij|me; in plaats daarvan; gebruik . adres|mail; andere adres; nieuwe adres; privéadres; stuur .
        link; een link; maar naar; per post; via linkedin; minder vaak; een keer per; bellen; kom . langs; oude
        adres|mailadres|emailadres
    """,
    interest="""
        interesse in; heb|hebben . interesse; geinteresseerd; klinkt goed|interessant|leuk; lijkt me|mij|ons;
        graag een afspraak|demo|gesprek; graag meer; vertel; meer weten; meer horen; past mij|ons|goed; kijk uit
        naar; precies wat; wat kost; wat kosten; prijs; prijzen; prijslijst; laten we; stuur .
        maar|gerust|offerte|informatie|brochure; kunnen we bellen|afspreken|praten; op
        maandag|dinsdag|woensdag|donderdag|vrijdag; dinsdag; donderdag; demo; ga . door; blijf; nieuwsgierig;
        lees . graag; blijven ontvangen
    """,
    hint="""
        spam; advocaat; juridisch; avg; art|artikel 15|17|21; autoriteit persoonsgegevens; klacht; aangifte;
        lastig*; hoe komt u|jullie|je aan; waar heeft u; hoe kom je aan; overleden; rot op; oprotten; donder op;
        flikker op; val dood; opgehoepeld; ongevraagd*; ongewenst*; toestemming; nooit aangemeld; nooit om gevraagd;
        verkeerde persoon; geblokkeerd; rapporteer*; acm; unsubscribe; lijst; met rust; inzage; schandalig;
        ongewenste; laatste keer; uitschrijf*; herinnering; het is . nee; nog steeds nee; nee was het
    """,
    thing="niets; niks; zulke; dit soort",
    person="meneer; mevrouw; dhr; mevr; heer; collega",
)
