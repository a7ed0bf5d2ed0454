"""German words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

GERMAN = Wording(
    language="de",
    ask="""
        kein|keine|keinen weiteren|weitere|weiterer|weiteres kontakt*|mails|mail|emails|email|nachrichten|werbung|
        zusendung*|post|werbemails|anfragen|schreiben|kontaktversuch*; keine
        mails|emails|werbung|werbemails|nachrichten|newsletter|post mehr; nix|nichts mehr
        schicken|senden|mail|mails|schreiben; nix mehr mail; keine . mails mehr; kein . newsletter mehr; keine .
        werbung mehr; lassen sie das; verschonen sie mich|uns; ersparen sie mir|uns; erspart mir|uns; erspar
        mir|uns; ersparen sie . uns|mir; verschont mich|uns; verschon mich; unterlassen sie
        das|dies|weitere|jede|jegliche|es|bitte|kunftig; kundige|kundigen .. newsletter|abo|verteiler; untersage .
        ihnen|hiermit|jede|jegliche|die; verbiete . ihnen|hiermit|jede; verbitte mir; unterlassung; zu unterlassen;
        widerspreche ich . der; widerspreche . der nutzung|verarbeitung|verwendung|zusendung|speicherung;
        widerspreche hiermit; ich widerspreche; wir widersprechen; widerrufe . meine|hiermit; einwilligung
        widerruf*; nicht mehr anschreiben; nicht mehr kontaktieren; nicht mehr schreiben; nicht mehr anmailen; nicht
        weiter kontaktieren|anschreiben|belastigen; nicht wieder kontaktieren|anschreiben|schreiben; nicht mehr
        kontaktiert|angeschrieben|belastigt; nicht noch einmal; auf . sperrliste|blacklist; bitte um
        loschung|austragung|streichung|entfernung|abmeldung; bitten um
        loschung|austragung|streichung|entfernung|abmeldung; loschung meiner|unserer|der|aller; streichung aus;
        austragung aus; entfernung aus; mochte ich nichts mehr; nichts mehr von ihnen|euch|dir horen|lesen; ende mit
        den mails|emails; schluss mit . mails|emails|werbung|spam|newsletter; von weiteren . abzusehen|absehen; von
        weiteren mails|emails|anfragen|zusendungen|kontaktaufnahmen|nachrichten|anschreiben|kontaktversuchen; mochte
        . dass das aufhort; soll aufhoren; hort auf damit; horen sie auf damit; kontaktieren sie mich|uns nicht;
        schreiben sie mir|uns nicht; schreiben sie mir|uns . nicht mehr; mailen sie mir|uns nicht; schreib|schreibt
        mir|uns nicht mehr; schicken|senden sie mir|uns nichts|keine|keinen
        mehr|weiteren|mails|emails|werbung|newsletter; schickt|sendet mir|uns nichts|keine|keinen
        mehr|weiteren|mails|emails|werbung|newsletter; rausnehmen; letzte mail bleiben|sein;
        widerspreche|widersprechen|widerspruch ... verarbeitung|nutzung|verwendung|werbung|werbezwecken|zusendung|
        speicherung|direktwerbung; mich|uns ... verschonen|verschont|verschonst; lassen|lass|lasst|lasse .
        mich|uns|meine ... aussen vor; mich|uns lassen|lass|lasst ... aussen vor; melden sie sich . nicht
        mehr|wieder|weiter; sie sich nicht mehr|wieder melden|meldeten; nicht mehr|wieder|weiter anschrieben|
        schrieben|kontaktierten|behelligen|bemuhen|anschreiben|behelligt; vergessen sie mich|uns|meine|unsere;
        vergiss|vergesst mich|uns; meine|unsere daten|adresse|kontaktdaten mussen|muss|haben|hat ...
        weg|verschwinden; verzichten|verzichte . auf . weitere|kunftige|jede|mails|zusendungen|nachrichten|
        newsletter|werbung; nehmen sie abstand von . weiteren; abstand nehmen; lassen|lass|lasst|last mich|uns .. in
        ruhe|frieden; lassen|lass sie mich|uns .. in ruhe|frieden; bitte keine
        werbung|werbemails|mails|newsletter|post; bitte . aus . verteiler|verteilern; ^ aus . verteiler|verteilern;
        raus . aus . verteiler; wie|wo kann|konnen|konnte ich|wir mich|uns .. abmelden|austragen; wie|wo melde ich
        mich .. ab; sehen sie .. von weiterer|weiteren|weiterem|kunftigen|kunftiger|jeder|jeglicher; weder ... noch
        ... wollen|mochten|wunschen|will ... mails|mail|werbung|nachrichten|newsletter|post;
        schreiben|mailen|schreibt sie|ihr . bitte . nicht mehr|wieder; verwenden|nutzen|benutzen|verwendet|nutzt ...
        nicht ... werbung|werbezwecken|werbezwecke|marketing; werbewiderspruch; kein bedarf an weiteren
        mails|nachrichten|infos; kein bedarf|interesse an weiteren|weiterer .
        mails|emails|nachrichten|zusendungen|werbung|kontaktaufnahme; schreiben|mailen sie . nicht|nie|niemals
        mehr|wieder; raus mit meiner|unserer|der . adresse|mail|daten
    """,
    unsubscribe="""
        abmelden; abmeldung; austragen; abbestellen; abbestellung; abmeldn; melden sie mich|uns . ab; melde
        mich|uns . ab; meldet mich|uns . ab; melde ich mich . ab; abzumelden; auszutragen; abzubestellen; tragen
        sie . aus; trag mich|uns . aus; tragt mich|uns . aus; bestelle . ab; newsletter ab; abgemeldet;
        unsubscriben; deabonnieren
    """,
    drop="""
        loschen; losche; loscht; losch; entfernen; entferne; entfernt; streichen; streiche; streicht; streich; von
        .. nehmen; von .. genommen; nimm .. aus; nimm .. raus; aus .. nehmen; herausnehmen; rausnehmen;
        herauszunehmen; rauszunehmen; raus; tilgen; ausradieren; zu nehmen; zu loschen; zu entfernen; zu streichen;
        loschung; entfernung; streichung; rauswerfen; rausschmeissen; werfen .. raus; gestrichen werden; geloscht
        werden; entfernt werden; abmelden; austragen; sperren; nehmen|nehmt|tragen|tragt ... aus|raus|heraus
    """,
    mine="""
        mich; uns; mir; meine . adresse|mailadresse|emailadresse|email|mail|daten|kontaktdaten|anschrift|nummer|
        personlichen|kontakt; meinen namen|eintrag|kontakt|account|datensatz; unsere . adresse|mailadresse|
        emailadresse|email|daten|kontaktdaten|firma|anschrift|personlichen|pfarrei|schule|praxis|kanzlei|domain;
        unseren namen|eintrag|betrieb|datensatz; unser unternehmen|postfach|buro; diese .
        adresse|mailadresse|emailadresse|email|mail; dieses postfach|konto; meiner .
        daten|adresse|emailadresse|mailadresse; unserer . daten|adresse|emailadresse; alle daten von mir|uns; alle
        hier; mein postfach; meine; alle|beide|samtliche . adressen|mailadressen; ganze|gesamte
        firma|abteilung|belegschaft|praxis|kanzlei|schule
    """,
    list="""
        verteiler*; mailverteiler; emailverteiler; liste; listen; mailingliste; adressliste; datenbank; kartei;
        system; newsletter; verzeichnis; crm; datenbestand; adressbestand; bestand; aussendung*; kampagne;
        adressbuch; kontaktliste; werbeliste; mailing; mailings
    """,
    contact="""
        schreiben; schreib; schreibt; schreibe; anschreiben; anzuschreiben; anmailen; mailen; kontaktieren; zu
        kontaktieren; belastigen; behelligen; bedrangen; nerven; storen; zumullen; kontaktiert; angeschrieben;
        belastigt; zu schreiben; melden sie sich; zuspammen; bombardieren; zuschutten; vollspammen; werben
    """,
    send="""
        schicken; senden; schickt; sendet; schick; zusenden; zuschicken; zuzusenden; zuzuschicken; zu schicken;
        zu senden; ubersenden
    """,
    mail="""
        mail; mails; nachfass*; folgemails; erinnerungen; email; emails; nachricht; nachrichten; newsletter;
        werbung; werbemail*; werbepost; post; zuschriften; zusendung*; angebote; spam; anfragen; infos; mailings;
        schreiben; kontaktversuche; kaltakquise; akquise; versand; zustellung; rundmails; rundschreiben
    """,
    neither="""
        nicht; kein; keine; keinen; keiner; keinerlei; nie; niemals; nichts; nix; ohne; net; ned; keinesfalls;
        weder
    """,
    more="""
        mehr; weiter; weitere; weiteren; weiterer; wieder; nochmal; nochmals; kunftig; zukunftig; in zukunft; ab
        sofort; erneut; jemals; noch einmal; je wieder; fortan; keinerlei; danke; dazu; deswegen
    """,
    stop="""
        aufhoren; hor .. auf; horen .. auf; hort .. auf; stoppen; stoppt; stopp; stop; einstellen; einzustellen;
        unterlassen; unterlasst; zu unterlassen; beenden; abzusehen; lassen sie es; schluss; sparen sie sich;
        sparen; stellen|stellt|stell ... ein
    """,
    want="""
        ich mochte; wir mochten; mochte ich; mochten wir; ich will; wir wollen; will ich; ich wunsche; wir
        wunschen; wunsche ich; wunschen wir; ich bitte; wir bitten; bitte ich; bitten wir; ich verlange; ich
        fordere; fordere ich; wir fordern; ich wurde gern; ich brauche; wir brauchen; ich hatte gern; mochte;
        wunsche; wunschen; will; bitten; legen wert; verzichten
    """,
    receive="""
        erhalten; bekommen; kriegen; empfangen; lesen; horen; zu erhalten; zu bekommen; haben; sehen; brauchen
    """,
    please="""
        bitte; bitten; konnten sie; konnen sie; konnt ihr; kannst du; konntest du; wurden sie; seien sie so;
        seid so; sei so; danke; umgehend; sofort; unverzuglich; ich fordere sie auf; fordere; hiermit;
        freundlich*; dann; und; bidde; btte; ware nett|schon|gut|toll; dankbar; unbedingt; endlich
    """,
    glue="""
        ich; wir; sie; ihr; du; mir; mich; uns; bitte; der; die; das; den; dem; des; ein; eine; einen; aus; von;
        vom; in; im; an; auf; zu; zur; zum; und; oder; ihrem; ihren; ihrer; ihre; euren; eurem; eurer; eure; deinem;
        deiner; deinen; mein; meine; meinen; meiner; unsere; unseren; unserer; unser; unserem; alle; aller; alles;
        auch; doch; mal; sofort; umgehend; gern; gerne; einfach; wieder; mehr; weiter; weitere; weiteren; ab; jetzt;
        nun; endlich; so; nett; gut; freundlich; konnten; konnen; wurden; mochte; mochten; will; wollen; werden;
        wurde; bitten; dann; komplett; vollstandig; dauerhaft; personlichen; gespeicherten; email; mail; verteiler;
        liste; newsletter; adresse; daten; diese; dieser; dieses; darum; sich; es; war; ware; haben; hatte;
        unverzuglich; kunftig; brauchen; mussen; sollen; sollten; durfen; fur; ganz; gesamten; samtliche;
        samtlichen; allen; kollegen; heute; noch; hier; immer; per; ihnen; euch; endgultig; bloss; lieber;
        keinesfalls
    """,
    told="""
        bekomme|erhalte|kriege . keine; bekommen|erhalten wir . keine; wir bekommen|erhalten . keine; was ist los;
        nicht erhalten|bekommen|angekommen; hatte gebeten; hatte . darum; habe . gebeten; haben . gebeten; hatten .
        gebeten; haben sie; hat . geloscht|entfernt; soll ich; sollen wir; muss ich; will mein|meine; sagt; sagen
        sie; schreiben sie dass; sie schreiben; fast; beinahe; uberlege; statt; anstatt; bevor; wann; ob; warum; wie
        lange; wie viele; wie oft; unsere kunden|nutzer|empfanger|abonnenten|leser|mitglieder; kunden; kann man;
        konnen wir; kann ich; konnte ich; loschen sie daten; werde ich; werden wir; wurde ich; meine frau; mein
        chef; mein kollege; habe mich; haben wir; hatte mich; wir bauen|entwickeln|machen|betreiben; tool; software;
        loschkonzept; loschen wir; danke dass; danke fur; wurde . geloscht|entfernt|abgemeldet|ausgetragen; wurden .
        geloscht|entfernt; habe|hatte ich mich|uns|sie; hatten|haben wir uns; letztes|vergangenes jahr; wir mussten;
        ich musste; mussten wir
    """,
    still="""
        schon; bereits; immer noch; trotzdem; erneut; dritte mal; zweite mal; dritten mal; zweiten mal; mehrfach;
        mehrmals; nochmals; zum x; schon|immer|jetzt wieder
    """,
    condition="""
        wenn; falls; sofern; solange; sobald; es sei denn; sollten sie|ihr; sollte; oder; ware . schade|bedauerlich;
        schade . wenn
    """,
    otherwise="ansonsten; sonst; andernfalls",
    welcome="zogern sie; zoger*; scheuen; vergessen sie; hort nicht; horen sie nicht; nicht aufhoren",
    footer="""
        ^ um sich|diesen; abbestellen @link; abbestellen , @link; jederzeit abbestellen|abmelden; newsletter
        abbestellen ,; klicken . abmelden; ^ hier abmelden; melden sie sich .. ab; abmeldung|abmelden ist jederzeit
    """,
    polite="""
        wenn . moglich; falls . moglich; wenn sie mich|uns|so|bitte; wenn sie . konnten; wenn sie . wurden; wenn ihr
        mich|uns; sonst . anzeige|anwalt|melde; wenn du mich|uns; dankbar wenn; schon wenn; nett wenn; sofern .
        moglich; sofern sie . haben; falls sie . haben; falls . noch; oder; es ware; wenn sie|ihr|du mir|mich|uns;
        dankbar|froh|nett|schon|lieb|gut|freuen . wenn
    """,
    until="""
        bis; vor; erst; nach; diese woche; dieses jahr; dieses quartal; dieser woche; nachste woche; derzeit;
        momentan; aktuell; im moment; zurzeit; zur zeit; vorerst; wahrend; wochenende; wochenenden; abends;
        nachts; feierabend; im urlaub; heute; gestern; vorlaufig; freitags; montags; feiertage; um diese
        uhrzeit; auf englisch|deutsch|franzosisch|spanisch
    """,
    other="""
        anhang; anhange; anlage; anlagen; termin; termine; meeting; besprechung; einladung; pilot*; test*; vertrag;
        vertrags*; klausel; angebot; angebots*; abo; letzte|vorige|vorherige|letzten; cc; chat; gruppe; teams; pdf;
        pdfs; bild; bilder; logo; link; links; rate; quote; seite; prozess; funktion; tool; tagesordnung;
        warteliste; warteschleife; rechnung*; datei; dateien; eintrag auf; stand; autorenewal; verlangerung; auto*;
        abmelderate; abmeldequote; kollegen; kollegin; kollege; fragebogen; umfrage; datenweitergabe; unteren;
        absatz; verteilerkasten; verteilerschrank; stromverteiler; verteilerbau; dieselbe|gleiche
        nachricht|mail|anfrage; meinem|meiner chef|chefin|mann|frau|assistentin|vorgesetzten|direktor; katalog*;
        papier*
    """,
    instead="""
        rufen sie mich|uns . an; rufen sie . an; ruf mich . an; ruf an; lieber anrufen; lieber telefonisch;
        telefonisch; per telefon; per whatsapp; whatsapp; stattdessen; sondern; an meine andere|neue|private; andere
        adresse; neue adresse; nutzen sie . adresse; verwenden sie . adresse; schicken sie . link; einen link;
        seltener; weniger mails|oft|haufig; nur noch einmal; einmal im monat; per post; uber linkedin; anrufen; per
        brief; personlich vorbei; kommen sie . vorbei; anruf; alte|alten adresse|mailadresse|emailadresse
    """,
    interest="""
        interessiert mich|uns; habe|haben interesse; hatte|hatten interesse; sind interessiert; bin interessiert;
        klingt gut|interessant|spannend|super; gern|gerne einen|ein termin; gerne mehr; schicken|senden sie mir|uns
        . gern|gerne|bitte|mal|ihre|ihr|das|ein|die|unterlagen|infos|preise; passt mir|uns|gut; passt; lassen sie
        uns; freue mich; freuen uns; genau das; vereinbaren; terminvorschlag; am
        montag|dienstag|mittwoch|donnerstag|freitag; was kostet; was kosten; preisliste; erzahlen sie; mehr
        erfahren; mehr wissen; gefallt mir|uns; konnen wir telefonieren|sprechen|reden; telefonieren; zeigen sie;
        gern|gerne sprechen|reden|telefonieren|kennenlernen|ansehen|anschauen; demo; spannend; weiter so; bitte
        weiter; weiterhin erhalten|bekommen; neugierig; lese . gern; genau was; bin|sind|waren . dabei
    """,
    hint="""
        spam; anwalt; abmahn*; anzeige; dsgvo art|artikel; art|artikel 15|17|21; uwg; auskunft; belastig*; woher
        haben sie; woher kommt|stammt; woher; unverschamt*; frechheit; verstorben; gestorben; tot; verpiss*; leck
        mich; hau ab; es reicht; reicht jetzt; beschwerde; nicht eingewilligt; nie angemeldet; nie bestellt; keine
        einwilligung; einwilligung; unaufgefordert*; unerwunscht*; aufhor*; gesperrt; blockiert; gemeldet; melde
        sie; falsche adresse; im ruhestand; unsubscribe; werbung unerwunscht; keine werbung; verbraucherzentrale;
        verteiler; unerlaubt*; abmelde*; hier ist ende|schluss; datenschutzbeauftragte*; datenschutzbehorde;
        datenschutzaufsicht
    """,
    thing="nichts; nix; sowas",
    person="herrn; herr; frau",
)
