"""German and Dutch phrases by the intent that they speak for, and by how much."""

INTENTS_GERMAN: dict[str, str] = {
    "meeting_request 3": """
        termin | terminvorschlag* | lassen sie uns telefonieren | lass uns telefonieren | lassen sie uns sprechen
        telefonieren wir | gern telefonieren | gerne telefonieren | kurz telefonieren | rufen sie mich an
        rufen sie an | ruf mich an | ruf an | anrufen | treffen wir uns | treffen | kommen sie vorbei | kommen sie
        komm vorbei | kommt vorbei | vorbeikommen | vorbeischauen | besuchen sie uns | passt mir | passt uns
        passt es | wurde passen | wurde mir passen | passt gut | passt | geht bei mir | ginge bei mir
        hatte ich zeit | habe ich zeit | zeit fur ein gesprach | halbe stunde | nachste woche <day> | kommende woche
        <day> um | <day> <time> | <day> <number> | am <day> | <day> gegen | <day> vormittag | <day> nachmittag
        <day> ab | wie ware es mit <day> | ginge <day> | einladung schicken | schicken sie mir eine einladung
        videocall | video call | teams termin | teams link | kennenlern* | vorfuhrung | prasentieren sie
        stellen sie es vor | vor ort | verschieben | absagen _ <day> | ja gerne _ <day> | gerne nachste woche | demo
        treffpunkt | hat ihre einladung angenommen | zugesagt | afspraak | afspreken | bellen | bel me | bel mij
        belt u | laten we bellen | kom langs | komt langs | langskomen | langs komen | kom maar kijken | kom kijken
        kennismak* | komt u | schikt | past mij | past het | past prima | agenda | <day> om <number> | <day> kan
        kan <day> | kan wel | uitnodiging | rondleiding | half uur | koffie | geaccepteerd | inplannen | plan maar
        volgende week <day> | stuur een uitnodiging
    """,
    "meeting_request 1": """
        <day> | <time> | gesprach | uhr | kaffee | pforte | werkstor | nachste woche | diese woche | volgende week
        deze week | ochtend | middag
    """,
    "interested 3": """
        nicht verkehrt | gefallt mir | erzahlen sie mal | schicken sie mir mehr | mehr daruber | bitte auf deutsch
        ziet er netjes uit | doe mij eens | vertel | op het goede moment | hier zat ik op | gerne mehr | gern mehr
        mehr dazu | mehr informationen | mehr infos | weitere informationen | nahere informationen | unterlagen
        schicken sie | schicken sie mir | senden sie | schick mir | schick mal | schickt mal | lassen sie mir
        legen sie mal was hin | klingt gut | klingt interessant | klingt spannend | klingt nicht | klingt vernunftig
        hort sich gut an | hort sich interessant an | interessant | spannend | wir sind interessiert
        ich bin interessiert | haben interesse | habe interesse | interesse besteht | grosses interesse | neugierig
        hellhorig | kommt gerade recht | guter zeitpunkt | gut dass sie schreiben | wie gerufen | muster
        prospekt | broschure | katalog | testzugang | probe | ausprobieren | zum testen | anschauen
        schaue ich mir an | guck s mir an | erzahlen sie | erzahl mal | her mit | warum nicht | wurde mich freuen
        nachster schritt | nachste schritte | sagen sie mir mehr | wollen wir haben | brauchen wir | klinkt goed
        klinkt interessant | klinkt leuk | klinkt mooi | leuk | stuur maar | stuur me | stuur mij | stuur eens
        stuurt u | stuur gerust | stuur filmpje | meer informatie | meer info | meer weten | meer over
        vertel eens meer | graag meer | doe mij | folder | brochure | proefmonster | geinteresseerd | interesse in
        nieuwsgierig | goed idee | kijken we naar | proberen | uitproberen | dat willen we | mag je opsturen
        opsturen
    """,
    "interested 1": """
        gern | gerne | interessiert | problem | graag | mooi | handig | prima
    """,
    "question 3": """
        wie viel* | wieviel* | wie lange | wie funktioniert | wie lauft | wie gehen sie | wie oft | wie schnell
        was kostet | was passiert | was ist mit | was genau | welche* | wer zahlt | wer bezahlt | wer haftet
        wo liegen | woher | ab welcher | gibt es | geht das | haben sie | konnen sie | konnen wir | kann man
        kann ich | kann das | liefern sie | arbeiten sie | bieten sie | unterstutzen sie | ist das | sind die
        sind ihre | lauft das | lasst sich | mussen wir | muss man | bekomme ich | bekommen wir | interessieren ob
        wissen ob | wissen wie | mochte wissen | wurde gern wissen | eine frage | zwei fragen | kurze frage
        rueckfrage | ruckfrage* | folgende punkte | bitte kurz | hoeveel | hoe lang | hoe werkt | hoe zit | hoe snel
        hoe vaak | wat kost | wat gebeurt | welke | wie betaalt | waar staat | waarom staat | kan het | kan dat
        kan ik | kunnen we | kunnen jullie | kunt u | kun je | heeft u | hebt u | hebben jullie | is het | is er
        zijn er | zijn de | werkt het | werkt dit | moet ik | moeten we | mag de | een vraag | twee vragen | vraagje
        drie dingen | leveren jullie | ik wil weten | ik vraag me af | doen jullie
    """,
    "question 1": """
        ob | warum | was | wie | wer | wo | hoe | wat | waar | wanneer | of
    """,
    "objection 3": """
        zu teuer | teuer | gunstiger | billiger | preis | mehr als wir | zahlen wir | wir zahlen | wir haben bereits
        haben wir schon | haben schon | arbeiten schon mit | betriebsrat | uberzeugt mich nicht | nicht uberzeugt
        uberzeugen sie | beweisen sie | zeigen sie mir | erklaren sie mir | solange | bevor | aber wie
        ich sehe nicht | sehe keinen | glaube nicht | glaube ich nicht | skeptisch | zweifel | bedenken
        funktioniert bei uns nicht | geht bei uns nicht | bringt uns nichts | schlechte erfahrung*
        schon mal versucht | hatten wir schon | vertrag lauft | gebunden | datenschutz | personalrat | rabatt
        nachlass | konditionen | so wird das nichts | andere anbieter | te duur | goedkoper | prijs | betalen we
        wij betalen | we hebben al | hebben we al | zonder | eerst zien | laat me zien | laat me een | overtuig
        geloof niet | geloof ik niet | twijfel | bezwaar | werkt bij ons niet | slechte ervaring | we zitten vast
        contract | korting | ik zie niet | mijn zorg | het probleem is | ons probleem | eerst | alleen
    """,
    "objection 1": """
        aber | allerdings | jedoch | nur | <money> | <percent> | maar | echter | kosten
    """,
    "not_now 3": """
        nicht jetzt | jetzt nicht | im moment nicht | momentan nicht | derzeit nicht | aktuell nicht | gerade nicht
        noch nicht | zu fruh | erst im | erst nach | erst wenn | erst ab | spater | nachstes jahr
        nachstes quartal | im fruhjahr | im herbst | im sommer | im winter | im neuen jahr | ab <month> | im <month>
        ende <month> | anfang <month> | mitte <month> | nach dem | nach der | nach ostern | bis ostern
        nach weihnachten | nach den ferien | melden sie sich | melde dich | wieder melden | noch mal melden
        nochmal | noch einmal | wieder anklopfen | anstupsen | erinnern sie mich | vorher kann ich | vorher fass
        keinen tag fruher | haushalt <number> | wenn alles | sobald | saison | in drei monaten | in sechs monaten
        in einem halben jahr | in <number> monaten | in <number> wochen | wiedervorlage | zuruckgestellt | auf eis
        zurzeit nicht | nu niet | niet nu | nog niet | op dit moment niet | momenteel niet | te vroeg | later
        volgend jaar | volgend kwartaal | volgende maand | in het voorjaar | in het najaar | na de zomer
        in de herfst | in <month> | na <month> | eind <month> | begin <month> | vanaf <month> | tot na | pas in
        pas na | over een paar maanden | over drie maanden | over <number> maanden | over <number> weken
        neem dan weer contact | kom dan terug | dan nog eens | probeer het | opnieuw aan ons | nog eens
        voorlopig niet | dan u | in het nieuwe jaar
    """,
    "not_now 1": """
        <month> | ernte | umzug | ferien | urlaub | weihnachten | ostern | wenn | verhuizing | vakantie | kerst
        pasen | verbouwing | wachten
    """,
    "not_interested 3": """
        eigene truppe | passt so | mir san versorgt | versorgt | von einer beauftragung | geht an einen
        haben uns entschieden | wollen wir nicht | houden het liever | het werd het andere | niks voor ons
        geen probleem mee | kein interesse | keinerlei interesse | nicht interessiert | kein bedarf | keinen bedarf
        brauchen wir nicht | brauche ich nicht | benotigen wir nicht | haben wir | danke nein | nein danke
        nee danke | nee lass mal | lass mal | lassen sie mal | lassen sie es | nichts fur uns | passt nicht zu uns
        nicht relevant | kommt fur uns nicht | kommt nicht in frage | nicht in betracht | wir sehen davon ab
        absehen | mussen wir leider | leider absagen | absage | absagen mussen | ablehnen | abgelehnt
        entschieden gegen | anders entschieden | fur einen anderen | nicht weiterverfolgt | nicht weiter verfolgen
        nicht weiter verfolgt | gut aufgestellt | gut versorgt | zufrieden | sind bedient | selbst gelost
        machen wir selbst | machen wir selber | intern gelost | bitten um verstandnis | alles gute | viel erfolg
        danke fur die muhe | danke aber | bleiben bei | dabei bleibt es | schliessen | geen interesse
        niet geinteresseerd | geen behoefte | niet nodig | hebben we niet nodig | nee bedankt | nee dank je
        nee dank u | bedankt maar | dank maar | niets voor ons | niet voor ons | past niet bij ons | niet relevant
        we zien ervan af | zien af van | zien we ervan af | besloten | gekozen voor | andere keuze | wijzen we af
        afgewezen | gaan niet | gaat niet door | doen we zelf | zelf al | hebben al | tevreden | blijven bij
        succes ermee | veel succes | ook niet | helaas | we slaan over | niet mee verder
    """,
    "not_interested 1": """
        nein | leider | danke | nee | bedankt | dank | nie
    """,
    "referral 3": """
        zustandig | nicht zustandig | bin ich nicht | nicht der richtige | nicht die richtige
        der richtige ansprechpartner | ansprechpartner* | ansprechpartnerin | wenden sie sich | wende dich
        an meine kollegin | an meinen kollegen | kollegin | kollege | kollegen | kummert sich | befasst sich
        macht bei uns | macht das bei uns | betreut | entscheidet | entscheiden | liegt bei | liegen bei
        lauft uber | in kopie | im cc | weitergeleitet | leite ich weiter | weitergegeben | gebe ich weiter
        ich leite | nachfolger* | mein nachfolger | fragen sie | frag mal | sprechen sie mit | melden sie sich bei
        falsche adresse | bei mir falsch | an der falschen | ubernommen | nicht mehr fur | nur die vertretung
        einkauf | durchwahl | geschaftsleitung | zentrale | niet de juiste | verkeerde persoon | gaat over
        daar gaat | ligt bij | beslist | moet je bij | moet u bij | je moet bij | u moet bij | neem contact op met
        mijn collega | onze collega | collega | doorgestuurd | stuur ik door | in cc | in de cc | opvolger
        verantwoordelijk | afdeling | directeur | ga ik niet over | ik ben maar | invaller | vraag maar
        contactpersoon | inkoop | regelt
    """,
    "referral 1": """
        <mail> | frau | herr | herrn | mevrouw | meneer | cc
    """,
    "out_of_office 3": """
        abwesend | abwesenheit* | nicht im buro | nicht im haus | ausser haus | im urlaub | in elternzeit
        wieder erreichbar | wieder im buro | zuruck am | in dringenden fallen | vertretung | nicht weitergeleitet
        afwezig | niet aanwezig | met vakantie | op vakantie | met verlof | weer bereikbaar | bij dringende
        bij spoed | ben ik er weer
    """,
    "auto_reply 3": """
        automatische antwort | automatisch generiert | automatisch erstellt | ihre anfrage ist eingegangen
        eingegangen | ticketnummer | vorgangsnummer | nicht zustellbar | unzustellbar | nicht mehr im unternehmen
        nicht mehr bei uns | ausgeschieden | wird nicht gelesen | diese adresse | automatisch antwoord
        automatische reactie | automatisch bericht | uw bericht is ontvangen | ontvangstbevestiging
        niet meer werkzaam | uit dienst | wordt niet gelezen | kenmerk
    """,
    "other 3": """
        zur kenntnis genommen | erhalten danke | danke erhalten | bewerbung | praktikum | falscher empfanger
        wir bieten | unser angebot an sie | rechnung | mahnung | was meinst du | kannst du | ter info | ontvangen
        stage | sollicit* | factuur | verkeerde | wij bieten | wat vind jij
    """,
    "other 1": """
        ok | danke | ja | dank
    """,
}  # fmt: skip
