"""German, Dutch, Swedish, Danish, Norwegian and Finnish words of look-alikes."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Alikes

GERMAN_ALIKES = Alikes(
    language="de",
    channel="""
        nicht|kein|keine|nie ... sondern; schreiben|mailen|schicken|rufen|senden sie . nicht|mir|uns|bitte . mir|uns|
        an|nicht ... sondern|lieber|stattdessen; lieber . per|telefonisch|anrufen|schriftlich|an; nicht anrufen ...
        lieber|schreiben sie|per mail|besser; stattdessen; anstatt|statt mir|uns|an|per; wenden sie . sich; besser .
        per|telefonisch|an
    """,
    object="""
        letzte|letzten|letztes . mal|jahr|seite|zeile|preis|angebot|position|frage|bestellung|rechnung|inventur|
        lieferung . dass|wo|in|der|an|vor; sparen|spar|spart . sie|euch|uns|mir . sich|die|das|den . broschure|video|
        prospekt|katalog|vorrede|einleitung|folien|onboarding ... preis|kostet|angebot|kosten|nennen|sagen; anderes
        produkt; mit dem|den|der alten|neuen|altem; vorgang ... umbau|auftrag|bestellung|reparatur|abgesagt|
        reklamation; streichen|loschen|entfernen|nehmen|streiche|losche . sie|bitte|wir . die|den|das|position|zeile|
        vorherige|vorige|letzte . position|zeile|fracht|transport|rabatt|vorherige|vorige|paragraph|klausel|datei|
        foto|anhang; um unsere|die|den|das . saule|halle|maschine|ecke; mitbewerber*; konkurrenz; scannern|scanner|
        funkloch|wlan; falsche datei; will ich davon; wenderadius; gut sein mit dem|der|den; verschonen|verschon . sie
        . mich|uns mit dem|der|den ... preis|kostet|nennen; artikelnummer; abmelderate|abmeldequote; genug platz
    """,
    pause="""
        bis . zum|zur|nach|mitte|ende|anfang|januar|februar|marz|april|mai|juni|juli|august|september|oktober|
        november|dezember|ostern|montag|herbst|fruhjahr|dann|der; erst . nach|ab|im|wieder|mal; nicht vor . dem|der|
        januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|ostern|weihnachten; dann konnen|
        reden|sprechen|melde wir|ich|gern|gerne; danach gern|gerne|konnen|sprechen|reden; momentan; derzeit; zurzeit;
        furs erste; diese woche; diesen monat; vor|uber|wahrend weihnachten|ostern|der|die|den . ernte|ferien|
        inventur|feiertage|umbau; melden|schreiben|fragen sie . sich|uns|mich|mir . im|nach|ab|wenn . januar|februar|
        marz|april|mai|juni|juli|august|september|oktober|november|herbst|fruhjahr|sommer|ostern|der
    """,
    ever="nie; niemals; weder; auch nicht; ebenso; gilt . auch|weiter",
    reported="""
        vorganger|vorgangerin|fruhere|fruherer|vorherige|alter|alte|ehemalige|ehemaliger ... wollte|bat|gebeten|sagte|
        verlangt|verbeten ... ich|bei mir|mich|mir|aber . durfen|habe|finde|stort|sehe|gern|gerne|nichts|schon|lese|
        stoert; vorganger|vorgangerin bat|wollte|hatte ... ich|mich|mir . lese|finde|habe|sehe|stort|freue
    """,
    tool="""
        ihr|ihre|ihrem|ihrer|das|die|euer|eure . system|software|programm|tool|plattform|anwendung|app|produkt|losung|
        modul|lizenz; kunde|kunden|nutzer|nutzern|empfanger|abonnent|abonnenten|mitglied|mitglieder|patient|patienten|
        kontakte|mieter|spender|bewerber|leute|eltern|benutzer|gaste; wovon|woraus; gaste|mitarbeiter|besucher|
        spender; widerspruch*|einwilligung der|unserer|von
    """,
    again="""
        wieder . auf|in . die|den . liste|verteiler . setzen|aufnehmen|nehmen; nehmen|setzen|tragen sie . mich|uns .
        bitte . wieder . auf|in|ein; wieder eintragen|anmelden|aufnehmen; bleiben . auf . der|dem|ihrer|ihrem|eurer .
        liste|verteiler; weiter|weiterhin . gern|gerne|schicken|bekommen|erhalten|schreiben|lesen; gern|gerne .
        weiter; nicht . abmelden|loschen|austragen|streichen . bitte; bei mir durfen; abgemeldet|ausgetragen ...
        versehentlich|versehen; versehentlich|versehen . ... abgemeldet|ausgetragen
    """,
    footer="""
        wenn|falls|sollten sie . diese|keine|nicht|den|diesen|nicht . mehr|weiteren|newsletter|mail|mails ...
        erhalten|klicken|wunschen|mochten|irrtum*|empfanger|loschen|abmelden; klicken sie; hier klicken; nicht der
        richtige|adressat; irrtumlich erhalten; automatische|automatisch nachricht|antwort|erstellt|erzeugt; jederzeit
        abmelden|abbestellen|widerrufen; nicht auf diese mail|nachricht|email
    """,
)

DUTCH_ALIKES = Alikes(
    language="nl",
    channel="""
        niet . naar|aan|mij|me mij|mij|bellen|mailen|mail ... maar|stuur|schrijf|mail|bel|liever|wel; bel|mail|schrijf
        . me|mij|ons . niet|liever . maar|mail|bel|schrijf|via; liever . bellen|telefonisch|per|via|naar; in plaats
        van; gebruik . liever|voortaan . mijn|dit|het . andere|nieuwe
    """,
    object="""
        laatste . keer|jaar|pagina|regel|prijs|offerte|bestelling|vraag|levering . dat|waarop|van|die; bespaar . me|
        ons|mij . de|het|die|uw . folder|brochure|video|verhaal|inleiding|praatje|catalogus; schrap|verwijder|haal|
        streep . de|het|die|dat . regel|vorige|post|korting|bijlage|foto|dinsdag|transport|optie; vorige|eerdere mail|
        bericht|mailtje; concurrent*; doorstrepen; wist je|u|jij dat; andere importeur|leverancier|firma|bedrijf; u|je
        vraagt of
    """,
    pause="""
        tot . na|de|het|eind|begin|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|
        maandag|volgende; niet voor . de|januari|februari|maart|april|mei|juni|juli|september|oktober|november|pasen|
        kerst|zomer|bouwvak; daarna . graag|bel|kunnen|praten; dan kunnen|praten|bel|zitten we|wij|ik|maar; voorlopig;
        momenteel; deze week|maand; even niet; tijdens de|het; mail|schrijf|bel|probeer . me|ons|het . in|na|weer .
        januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|najaar|voorjaar; op maandag|
        dinsdag|woensdag|donderdag|vrijdag; tot . na de|het|onze
    """,
    ever="nooit; evenmin; ook niet; geldt . ook; niet ... niet",
    reported="""
        voorganger|voorgangster|vorige|vroegere|oude ... vroeg|wilde|gevraagd|zei|wou ... ik|mij|maar|me . vind|heb|
        stoort|mag|lees|wel|graag|prima|niet
    """,
    tool="""
        jullie|uw|het|de|dat . systeem|software|programma|tool|platform|app|pakket|product|oplossing|module|crm;
        klant|klanten|gebruiker|gebruikers|ontvanger|ontvangers|abonnee|abonnees|leden|lid|patient|patienten|
        contacten|huurder|huurders|donateurs|mensen|ouders|leerlingen; waarvan|waaruit; u vraagt; papier; bezwaren
    """,
    again="""
        zet|zetten|plaats ... weer|terug op|in; opnieuw . aanmelden|inschrijven|op; blijf|blijven . graag|op|
        ontvangen; niet . uitschrijven|afmelden|verwijderen|schrappen . hoor|aub; stop . niet|vooral; graag . blijven;
        nog eens vijftig; uitgeschreven|afgemeld ... ongeluk|abuis|vergissing; ongeluk|abuis . uitgeschreven|afgemeld
    """,
    footer="""
        als|indien|wilt u . geen|deze|niet|dit|onze . meer|mails|berichten|bericht|mail|nieuwsbrief|abusievelijk ...
        klik|ontvangen|wenst|verwijder*|vergissing; klik . hier; automatisch bericht|gegenereerd; op elk moment .
        afmelden|uitschrijven; niet de beoogde|bedoelde|geadresseerde
    """,
)

SWEDISH_ALIKES = Alikes(
    language="sv",
    channel="""
        skriv|skicka|ring|mejla|maila|kontakta . inte ... skriv|skicka|utan|ring|mejla|maila|hellre|kontakta . till|
        mig|oss|dem; istallet; i stallet; hellre . per|via|ring|mejl|telefon
    """,
    object="""
        sista . gangen|aret|sidan|raden|priset|fragan|leveransen|steget; forra|tidigare|foregaende mejlet|mailet|
        meddelandet|raden; stryk|ta|radera . bort . raden|rabatten|frakten|posten|bilagan|bilden|forra; konkurrent*;
        overtala; behover inte gora; sluta overtala
    """,
    pause="""
        till . efter|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|nasta|slutet|host*;
        sen|sedan|darefter . ringer|kan|ar|hors|pratar . jag|vi; over bokslutet|jul|sommaren|semestern|helgen|
        inventeringen; just nu; for tillfallet; den har veckan|manaden; inte fore
    """,
    ever="aldrig; heller; galler . ocksa; ocksa; varken",
    reported="foretradare|foretradaren|foregangare|tidigare|forra|gamla ... bad|ville|sa|bett ... jag|sjalv|men|mig",
    tool="""
        ert|er|systemet|era . system|program|verktyg|plattform|app|produkt|losning; systemet; kunder|kund|anvandare|
        mottagare|prenumeranter|prenumerant|medlem|medlemmar|patienter|hyresgast*|kontakter|givare
    """,
    again="""
        satt|lagg . mig|oss . tillbaka|upp; pa igen; fortsatt|fortsatta . garna|att|skicka; vill vara . kvar;
        trevligt; avregistrera*|avanmal* ... misstag|missode; rakade . avregistrera|avanmala
    """,
    footer="""
        om|vill du|ni . inte|inte . langre|vill ... klicka|mejl|mail|utskick|fa; klicka . har; automatiskt .
        meddelande|svar; av misstag fatt
    """,
)

DANISH_ALIKES = Alikes(
    language="da",
    channel="""
        skriv|send|ring|mail . ikke . til|mig|meg ... skriv|send|men|ring|hellere|heller|mail . til|mig|hellere|meg|
        en; ikke send|skriv|ring|mail . til|meg|mig ... send|skriv|men|ring|mail; i stedet; istedet|isteden|
        istedenfor; hellere|heller . skriv|ring|per|pa|send; ring ikke skriv
    """,
    object="""
        sidste|siste . gang|ar|side|linje|pris|sporsmal|ordre|levering|trin|steg; den forrige; forrige|tidligere mail|
        besked|epost|melding|linje; slet|fjern|slett|stryk . den|det|rabatten|linjen|fragten|frakten|bilaget|billedet|
        heller|forrige; konkurrent*; holde op med . at salge; slutter ikke a|at; fri for . at . binde; flere nedbrud|
        driftsstans*; nyhedsbreve fra os
    """,
    pause="""
        til|indtil|inntil . efter|etter|januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|
        november|naste|neste|pa; derefter|deretter|sa . kan|ringer|snakker . vi|jeg; lige nu; akkurat na; for tiden;
        denne uge|uke|maned; ikke for|far; over jul|sommeren|ferien|paske; ved . arets . udgang|slutt; til|indtil|
        inntil ... er . ferdig|faerdig|forbi|over|slut; sa tar|tager|snakker|ringer vi|jeg
    """,
    ever="""
        aldrig; aldri; heller ikke; gaelder|gjelder|galder ogsa|ogsaa; det gor jeg; ogsa mig|meg|jeg; hverken; verken
    """,
    reported="""
        forganger|forgangeren|forgjenger|forgjengeren|tidligere|forrige|gamle ... bad|ville|sagde|sa|bedt|ba ... jeg|
        selv|men|meg|mig; forganger|forgangeren|forgjenger|forgjengeren ... bad|ba . jer|dere
    """,
    tool="""
        jeres|deres|systemet|dere . system|program|verktoj|verktoy|platform|plattform|app|produkt|losning; systemet;
        kunde|kunder|bruger|bruker|brugere|brukere|modtager|mottaker|modtagere|abonnent|abonnenter|medlem|medlemmer|
        patient|patienter|lejer|leietaker|kontakter; hos jer; har dere|i . noe|noget; kan dere finne
    """,
    again="""
        kom|kom til at . afmelde|slette|melde; satte|satt|sat . mig|meg|oss|os . pa|tilbage|tilbake; pa igen|igjen;
        fortsat|fortsett|bliv . gerne|gjerne|endelig|med; vil gerne|gjerne . se|hore|blive|fa|ha|beholde; behover|
        behover ikke . a|at slette|fjerne; afmeldt|avmeldt ... fejl|feil|uheld
    """,
    footer="""
        hvis|onsker|om|vil du|i|dere . ikke|onsker . langere|lenger ... klik|klikk|klikke|modtage|motta; klik|klikk .
        her; automatisk . besked|melding|svar; modtaget|mottatt . ved en fejl|feil
    """,
)

FINNISH_ALIKES = Alikes(
    language="fi",
    channel="""
        alkaa|ala . kirjoit*|laht*|soit*|laheta|lahetta* . minulle|tanne ... vaan|vaan|mieluummin|kirjoit*; vaan;
        mieluummin; sen sijaan; soittako ... lahettakaa|kirjoittakaa
    """,
    object="""
        edellinen|edellisen|edellista viesti*; viimeinen kerta|vuosi|sivu|rivi|erä; riittaa haketta; kilpailija*;
        lisakaytta*
    """,
    pause="""
        ennen kuin|joulua|kesaa; ensi viikolla|viikoksi|kuussa; talla viikolla|hetkella; heinakuun|kesakuun|elokuun|
        tammikuun; sitten voimme|soitan|palataan; toistaiseksi; palataan . asiaan|tammi*|syksy*
    """,
    ever="koskaan; ikina; myoskaan",
    reported="edeltaja*|edellinen|entinen ... pyysi|halusi|sanoi ... mina|minua|mutta|minusta",
    tool="""
        jarjestelma*; ohjelma*; tyokalu*; palvelu*; asiakas|asiakkaat|asiakkaan|asiakkaiden; kayttaja*;
        vastaanottaja*; tilaaja*; jasen*; potilas|potilaan|potilaat
    """,
    again="""
        takaisin listalle; laittakaa|lisatkaa . minut|meidat . takaisin|uudelleen; jatkakaa; haluan|haluamme pysya;
        kertokaa lisaa; alka* lopettako; peruin|poistin ... vahingossa
    """,
    footer="""
        jos|ellet|mikali . et|ette|halua . enaa|halua|halua ... klikka*|tasta|vastaanottaa|peru*; klikkaa; napsauta;
        automaattinen . viesti|vastaus
    """,
)
