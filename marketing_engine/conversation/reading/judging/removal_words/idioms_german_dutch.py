"""German and Dutch idioms and constructions for no more mail, beside the plain words."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

GERMAN_IDIOMS = Wording(
    language="de",
    ask="""
        letzte|letztes|allerletzte . mail|nachricht|schreiben|mal|zuschrift|brief|kontakt . an|von|sein|gewesen|war|
        bleiben|bleibt|die|ist ... sein|gewesen|war|bleiben|bleibt|bekomme|lese; lassen|lass|lasst das|dies|dieses ...
        letzte|letztes|letzten; anzuklopfen|anklopfen; keine|keinen|kein weiteren|weitere|weiteres|weiterer .
        versuche|versuch|zuschriften|anlauf|anlaufe|kontakt|kontaktversuche|nachfragen|anfragen|mail|mails|post|
        briefe|brief|anschreiben|nachricht|nachrichten|erinnerung|erinnerungen|werbung|ansprache|schreiben|
        zusendungen|zusendung; es braucht keine weitere*; nicht anrufen ... nicht|weder schreiben|mailen; nicht
        mailen|schreiben nicht|und|oder|, nicht|anrufen|vorbei*|auch; weder ... noch ... schreiben|mailen|anschreiben|
        anrufen|kontakt|kontaktieren; stellen|stellt|stell sie|ihr|das|es|den|die|bitte . das|es|sie|bitte|versand .
        ab|ein; stellt das ab; schalten|schaltet sie|das . ab|aus; vergessen|vergesst|vergiss . sie|ihr . unsere|
        meine|diese|uns|mich|dass; vergessen sie|wir . diese|unsere; betrachten|betrachte sie|ihr . diese|unsere|
        meine|dieses|mich|uns|die ... erloschen|geschlossen|tot|erledigt|gesperrt|gestorben|beendet|verschlossen|
        abgemeldet|nicht; einen|nen . grossen bogen . um; um uns|mich|unser*|unsere . einen . bogen; nichts|nix mehr
        uber mich|uns; nichts|nix . mehr .. gespeichert|drin|lage|ankommt|kommt|einwerfen|schicken|senden|zusenden;
        ruhe ... gelassen|lassen; in ruh|ruhe|frieden . gelassen|lassen|mit; lassts|lasst|lass|lassen|lasse|last mi|
        mich|uns . in ruh|ruhe|frieden; nicht|kein|keine|nie . mehr|weiter|wieder|nochmals . gefragt|angeschrieben|
        kontaktiert|belastigt|beworben|angesprochen|behelligt . werden|wird; nicht|kein|keine|nie gefragt|
        angeschrieben|kontaktiert|angesprochen|behelligt werden; ab|bei|mit der|dem nachsten|nachste . zuschrift|mail|
        schreiben|nachricht|werbung ... berechne|rechnung|gebuhr|anwalt|mahnen|abmahnung|anzeige|beschwerde|gericht|
        unterlassung|euro; nachste|weitere|jede . mail|zuschrift|nachricht|werbung|schreiben ... anwalt|abmahnung|
        anzeige|beschwerde|gericht|rechtsabteilung|gebuhr|datenschutz*|euro; noch . eine|einmal ... anwalt|abmahnung|
        anzeige|beschwerde|gericht|rechtsabteilung; sollten|wenn|falls sie . uns|mich|mir ... nochmals|nochmal|wieder|
        erneut|weiter ... anwalt|wettbewerbszentrale|anzeige|beschwerde|gericht|schritte|rechtliche*|behorde|aufsicht|
        sache; reisswolf|aktenvernichter|papierkorb mit|meine|unsere|bitte; meine|unsere .. dem|in|den reisswolf|
        schredder|papierkorb|mull; nie wieder . bitte|melden|schreiben|von; bei uns bitte nie wieder; weg mit mir|uns|
        meiner|unserer|meinen|unseren; raus|weg aus|mit . ihrer|der|dem|ihrem|ihren|mir|uns kartei|datei|system|liste|
        verteiler|datenbank|crm; unterlassen|unterlasst sie . ab|jede|jeden|jegliche|das|es|kunftig|weitere|bitte; von
        zusendungen|mails|anfragen|kontakt|schreiben ... abzusehen|absehen|abstand; kunftig abzusehen; wunscht|
        wunschen|wollen|will|mochte|mochten keinerlei|keine|keinen kontakt|anschreiben|ansprache|werbung|mails|mail|
        zusendungen|angebote|akquise|newsletter|post|kontaktaufnahme . per|von|weder|mehr|und|auf|zu|bitte|in|an;
        anderswo|woanders . bitte; bitte anderswo; ab heute|sofort|jetzt . bitte . ohne mich|uns; bitte ohne mich|uns;
        null eintrage; auslassen|auszulassen|aussparen|auszusparen; niemand|keiner|keine|keins|keines ... will|mochte|
        wunscht ... bekommen|erhalten|haben|lesen; nicht willkommen; nicht . zu ihren|ihrer . kontakten|kunden|
        adressaten|verteilern zahlen|gehoren; nicht|nirgends . gefuhrt|gelistet|gespeichert werden; unser|der|dieser
        schriftwechsel|kontakt|austausch . endgultig|beendet|endet; endet unser schriftwechsel|kontakt|austausch;
        endet jeder kontakt; keine mail . kein anruf; kein anruf . keine mail; fragen sie . gar|bitte|mich|uns nicht|
        nie . erst|mehr|wieder; mehr begegnen|lesen|horen|sehen; sie lassen bitte uns; akte|vorgang|datensatz|eintrag|
        daten ... vernichten|vernichtet|schliessen; vernichten|vernichte sie . meine|unsere|alle|die|das; verbeten|
        verbitte|verbitten; haken sie uns|mich . ab; strich unter die|das; ein fur alle mal|male; bleiben sie . fern|
        weg|weit; halten|halt sie sich . fern|raus|heraus|von uns; ausgemailt; lassen|lasst sie|ihr es|das . gut sein;
        kein|keine . post|werbung|mail|mails . von ihnen . mehr|bitte|haben; bitte hier nichts|nix mehr|einwerfen;
        wir|ich . sind|bin . raus . bitte|aus; so tun|tun als|sie|so ... nie|gabe|nicht ... kartei|gewesen|existiert|
        gegeben|gabe|kennen; als gabe es mich|uns nicht; reicht mir|uns|s|jetzt . mit|jetzt . ihren|den|euren; reichts
        . jetzt . mit; mit ihren|den|euren erinnerungen|mails|nachfragen . schluss|reicht; nicht auf . listen|liste|
        verteiler; kunftig verschont|verschonen; dsgvo|gdpr ... loschen|loschung|widerspruch|widerspreche|vernichten;
        nach|gemass|gem art|artikel 17|21 ... loschen|loschung|widerspruch|widerspreche|verlange|fordere; kein
        einverstandnis; kein werbeplatz|lead; funkstille . ware|bitte|ab; funkstille; brauchen|brauchst|mussen|muss
        sie|du|ihr|hier . auch|kunftig|sich . nicht|nie . mehr|wieder . nachzufassen|nachfassen|melden|schreiben|zu
        anzuklopfen; genug . von ihnen|ihren|ihrer|euch|euren . mails|post|mail|werbung|firma; nirgends|nirgendwo .
        mehr auftauchen|erscheinen|vorkommen|stehen; nicht|nie wieder|mehr melden|nachfragen|auftaucht|auftauchen|
        erscheint; ende der mails|werbung|zusendungen|korrespondenz; verlieren|verliere sie . meine|unsere nummer|
        adresse|daten; nichts|nix mehr . kommen|horen|lesen|bekommen|kommt . von|soll|will|darf; darf|soll|sollte|mag
        . auch|gerne|gern|hier . nichts|nix mehr . kommen|ankommen; mochte|will|mochten|wollen . nicht|keine .
        umworben|beworben|gefuhrt|firmenangebote|werbung|mails|zusendungen . mehr|bekommen|erhalten|werden|haben;
        will|mochte|wollen|mochten . keine|keinem . mails|werbung|post|mehr . mehr|von|haben; von keinem|keiner|
        niemandem ... mehr . etwas . lesen|horen|bekommen; unterlassungserklarung; machen|mach sie . bitte . einen .
        bogen um uns|mich|unser*; mails|werbung . konnen sie . stecken|behalten|sich; loschen|losche|loscht sie .
        bitte . alles|samtliche|alle . was|daten|angaben; losch* . meine|meinen|unsere|unseren|alle . daten|adresse|
        eintrag|namen|kontakt; fur sie sind wir|bin; sie sich . ab . sofort . nicht . mehr; haken|streichen|vergessen
        sie mich|uns|meinen|unseren|unsere|meine; wunschen|wunscht|will|wollen|mochten|mochte . keinerlei|keinen
        kontakt; sollten|wenn|falls sie . uns|mich|mir|noch ... anschreiben|schreiben|melden|kontaktieren ...
        rechtsabteilung|anwalt|abmahnung|anzeige|gericht|beschwerde|aufsicht|wettbewerbszentrale; nie wieder . bei|,
        bei|keinem|niemandem; tragen sie es . heute ein; nicht . noch mal|einmal gestellt|geschrieben|gefragt; eins|
        einmal|einer zu viel; raus damit; gehen sie mit gott; machen|macht sie|ihr . bitte . einen . bogen um; machen|
        macht sie|ihr einen|nen . bogen um uns|mich|unser|unsere|unseren
    """,
    polite="""
        sollten sie . uns|mich|mir|noch; wenn|falls sie . uns|mich|mir|noch . nochmals|nochmal|einmal|wieder|erneut
    """,
    faint="""
        fur immer; endgultig; ein fur alle; wettbewerbszentrale; rechtsabteilung; abmahnen; mahnen . ab; lesegebuhr;
        aufdringlich*; uberdrussig; genervt; nervig; gelangweilt; verschon*; leine ziehen; auf nimmerwiedersehen;
        aufsicht; vernichtet; geloscht sein; nicht|nix|nichts will; schon . geschrieben|gesagt dass|das ... nix|
        nichts|nicht|kein; fernbleiben; nicht|nie angefordert; lebewohl; letzte mal; zum letzten; seniorenheim|hospiz|
        notruf ... nicht; keine zielgruppe; loswerden; genug; unterlassung*; private adresse; ich will|meine ruhe;
        nicht umworben; nichts mehr
    """,
)

DUTCH_IDIOMS = Wording(
    language="nl",
    ask="""
        laat|laten dit|het|dat|we|u ... laatste . mail|bericht|keer|brief|mailtje|zijn|blijven; bespaar uzelf|ons|mij|
        jezelf|me ... verdere|volgende|moeite|rest; bespaar me|ons|mij . jullie|uw . mails|berichten|reclame;
        radiostilte; liever niet . meer|dus; bellen|mailen|appen ... niet graag|meer|liever; niet . mailen|bellen .
        en|, ... niet|ook; geen|zonder volgende|verdere|nieuwe|andere . mail|mails|mailtje|bericht|berichten|poging|
        pogingen|brief|kwam|komt|contact|herinnering|herinneringen|opvolging; geen opvolgmail*|vervolgmail*; ook geen
        opvolg*|vervolg*; gooi|gooit|gooien ... mijn|ons|onze|dit|het ... weg|kachel|prullenbak|versnipperaar|bak|
        papierbak; gooi het weg; gegevens|persoonsgegevens ... te wissen|wissen|vernietigen|verwijderen|schrappen;
        gun|gunt|geef me|ons|mij . rust; zorg . dat ze|het|er ... niet|geen meer|komen|komt; niet langer|meer . te
        gebruiken|benaderen|mailen|schrijven|sturen; niet|nooit meer|langer|verder|nog . gebruiken|benaderd|gemaild|
        aangeschreven|lastiggevallen|benaderen|lastig|storen|gestoord|ontvangen|horen|zien; gebruik dit|mijn|ons adres
        niet|nooit meer|verder; buiten uw|jullie|de|alle campagnes|mailings|lijsten|bestanden|systeem|systemen; uit
        uw|jullie|de|alle campagnes|mailings|lijsten|bestanden|systeem|systemen|adressen|geheugen|kaartenbak; niemand
        ... wil ... ontvangen|hebben|krijgen|lezen; nooit meer . iets|van|mails|berichten|horen; schrijf|mail|benader|
        stuur|bel|contacteer hem|haar|mij|me|ons|hen . alstublieft|aub|svp|liever|nu|a niet|nooit|niets|niks . meer|
        langer; vergeet . u|jij|je . dit|mijn|ons|onze|mij|ons|dat; nul per jaar; laat|laten me|mij|ons|haar|hem|onze
        . met|dan|nu|verder|gewoon . rust|vrede|erbuiten|buiten; ook|ons|mij|me met rust; met rust wilt|wil|laat|
        laten; zo is het . genoeg geweest; weg met; beschouw|beschouwt ... gesloten|opgeheven|afgesloten|dood|
        afgemeld|afmelding; blijf|blijft . weg|uit|van; hou|houd|houdt ... op|buiten|weg|af|erbuiten . met|uw|jullie|
        a; houd me|ons|mij|mijn . buiten|erbuiten; volgende ... autoriteit|advocaat|jurist|klacht|aangifte|rechter|
        factuur; bericht|mail|brief ... verwerkingskosten|in rekening|advocaat|autoriteit|klacht|aangifte; tenzij u
        het verzenden; nog . een|eentje ... advocaat|klacht|autoriteit|aangifte|jurist|ap; conform|volgens|krachtens|
        op artikel|art|grond ... wis|wissen|verwijder|verwijdering|bezwaar|vergetelheid; voorzien ... ook van|met
        reclame|mail|mails|post; hier niet . welkom|gewenst; niet|nooit gewenst . hier|meer; wens|wensen|wenst|wil|
        willen|hoef|hoeven ... geen|niets|niks|nooit . meer|verdere|enkele|enkel|verder . van|mail|mails|berichten|
        contact|reclame|post|horen|ontvangen|zien; geen prijs op . verdere|nieuwe|uw|jullie; nu niet ... nooit niet|
        meer; nooit dus; wis|vernietig|verwijder|schrap|verscheur . al . mijn|ons|onze . gegevens|adres|dossier|naam|
        persoonsgegevens; laat|laat het . hierbij . blijven . dus|graag|en; laat ons|mij|me|hem|haar . er . voortaan|
        dan|verder . buiten; blijf er . voortaan . uit; niet|liever niet in mijn|onze|ons . postbus|bus|inbox; haal|
        haalt ... er . dus|gewoon . af|uit|vanaf; kan|mag|wil ik er . van af|vanaf; kan ik ervan af; evenmin ... van
        u|jullie . ontvangen|horen|lezen; hoeft|hoeven ons|mij|me ... niet . meer|achterna|langer . te; stop er . mee|
        daarmee; vergeet . waar|dit|ons|deze . adres|hij; herinneringen . mogen . thuisblijven|stoppen|weg; gewoon|
        graag niks|niets meer; laatste . correspondentie|contact|mail . zijn|was|wezen; laat het voortaan
    """,
    faint="""
        voor altijd; met rust; nooit meer; genoeg geweest; autoriteit persoonsgegevens; klachtenformulier; zand
        erover; in mijn bus; hierbij blijven; verwerkingskosten; opdringerig*; ongevraagd*; verkeerd adres; al
        afgemeld; eerder heb afgemeld; gooi weg; vaarwel; alstublieft niet; geen opvolg*; niet welkom; niet om vroeg;
        houd op; overleden; niks meer; liever niet; achterna; versnipperaar; voor u ligt
    """,
)
