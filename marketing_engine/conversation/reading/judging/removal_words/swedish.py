"""Swedish words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

SWEDISH = Wording(
    language="sv",
    ask="""
        inga fler|mer|flera|ytterligare mail|mejl|epost|utskick|meddelanden|nyhetsbrev|kontakt|emails; ingen
        mer|ytterligare|fortsatt reklam|kontakt|mejl|mail|epost|spam; inget mer mejl|mail|epost|spam; vill slippa;
        slippa . era|dessa|fler|utskick|mejl|mail; kontakta mig|oss inte|ej|aldrig; mejla|maila|mejl|mail mig|oss
        inte|ej|aldrig; skriv inte|aldrig|ej . till mig|oss|mer|hit|igen; skicka inte|ej|aldrig .
        mer|fler|mail|mejl|nagra|nagot|till; skicka inga|inget|ingen . mer|fler|mejl|mail|till|reklam; hor . inte av
        er|dig; lamna mig|oss ifred|i; lat mig|oss vara; sluta .
        mejla|maila|skicka|skriva|kontakta|spamma|hora|stora|med; ta bort
        mig|oss|mitt|min|mina|var|vart|vara|denna|den har|adressen; plocka . bort mig|oss; stryk
        mig|oss|min|mitt|var; radera mig|oss|min|mitt|mina|vara|var|vart; avregistrera mig|oss|min|mitt; avsluta .
        prenumeration*|utskick*; motsatter mig|oss; aterkallar . samtycke; ratten att bli|glommas; undanber mig|oss;
        avbojer . vidare|fortsatt|all kontakt|utskick|kommunikation; undanbeder; ta mig|oss bort|av; bort fran .
        listan|utskick*|sandlist*; sparra mig|min; gor sa att jag slipper; bli
        borttagen|raderad|struken|avregistrerad; lat bli att|att skicka; upphor . med|att|omedelbart; hora av er
        mer|igen; hor inte av er|dig; inte bli kontaktad|kontaktade; spar er; nix tack; far . stryka|plocka bort
        mig|oss; motsatter|invander|invandning|protesterar ... behandling|behandlingen|anvandning|anvandningen|
        marknadsforing|direktmarknadsforing; aterkallar|tillbaka ... samtycke; jag|vi slipper .
        garna|helst|fler|era|dessa; glom mig|oss|min; skona mig|oss; bespara mig|oss; hall|lamna mig|oss utanfor;
        mina|vara uppgifter|adress ska|maste bort|raderas|tas; ni|du inte kontaktar|mejlar|skriver|skickar|stor|hor
        . mig|oss|av|mer|fler|igen; lat detta|det bli|vara det sista; hur|var avregistrerar|avanmaler jag|vi
        mig|oss; ni|du inte kontaktade|mejlade|skrev|skickade|horde . mig|oss|av|mer|fler|igen; vill|onskar .
        avregistreras|strykas|raderas|avanmalas; vill|onskar inte|ej .. mail|mejl|epost|utskick|meddelanden|
        nyhetsbrev|reklam|emails|spam|brev|sadant|kontaktad|kontaktade|kontaktas|stord; vill|onskar inte|ej . langre
        . fa|motta|bli|sta|hora; vill|onskar inte|ej . sta|vara|finnas . kvar|pa|med|i; varken ... eller ...
        vill|onskar ... mejl|mail|utskick|epost; forbjuder ... kontakt*|skriva|mejla|skicka; skicka mig|oss
        inget|inga|ingenting|aldrig|inte . mer|fler|flera|mejl|mail; anvand inte|ej ...
        reklam|marknadsforing|utskick; vill . garna|helst slippa; skriv aldrig . mer|mera|igen|till
    """,
    unsubscribe="""
        avregistrera; avregistrering; avprenumerera; avanmal; avanmalan; avsluta prenumeration*; avregistera;
        avanmala; avprenumeration; unsubscriba; saga upp prenumeration*; avregistrerad; avregistrerade; avmala
    """,
    drop="""
        ta bort; tas bort; tar bort; plocka bort; plockar bort; radera; raderar; raderas; stryk; strok; strök; stryka;
        stryker; strykas; strykt; avlagsna; avlagsnas; ta .. bort; ta .. av; bort fran; borttagen; raderad;
        struken; avregistrera; ta .. ur; rensa; sudda; tagen ur; kom bort; sparra
    """,
    mine="""
        mig; oss; mej; min|mitt|mina|var|vart|vara . adress|epost|epostadress|mejl|mejladress|mail|mailadress|namn|
        uppgifter|data|foretag|konto|kontaktuppgifter|nummer|personuppgifter|bolag|skola|forening; denna|den har
        adress|adressen|brevlada|mejladressen|mailadressen|epostadressen; adressen; alla hos|har; mina uppgifter;
        epostadressen; alla|bada . adresser|adresserna
    """,
    list="""
        lista; listan; listor; listorna; register; registret; utskick; utskicken; utskickslista; sandlista;
        sandlistan; mejllista; mejllistan; maillista; maillistan; nyhetsbrev; databas; databasen; system;
        systemet; crm; adressregister; rullorna; rullor; mailinglista; epostlista; kontaktlista
    """,
    contact="""
        kontakta; kontaktar; mejla; mejlar; maila; mailar; skriva; skriv; skriver; stora; storas; kontaktas;
        kontaktad; kontaktade; kontakt; spamma; spammar; tjata; hora av; besvara
    """,
    send="skicka; skickar; skicka ut; sanda; sander; mejla; maila",
    mail="""
        mail; mejl; mailen; mejlen; epost; utskick; utskicken; nyhetsbrev; reklam; spam; meddelanden; meddelande;
        erbjudanden; post; information; paminnelser; saljbrev; emails
    """,
    neither="inte; ej; inga; ingen; inget; aldrig; icke; utan; slippa; avstar",
    more="""
        mer; mera; fler; flera; igen; langre; framover; framtiden; framtida; nagonsin; vidare; ytterligare;
        nagot; nagra; tack
    """,
    stop="""
        sluta; slutar; stopp; stoppa; stop; upphor; upphora; avsluta; avbryt; lat bli; avsta; om ni|du
        slutade|slutar|later bli|lat bli; lata bli; later bli
    """,
    want="""
        jag vill; vi vill; vill jag; vill vi; jag onskar; vi onskar; onskar; jag skulle; vi skulle; jag ber; vi
        ber; jag begar; vi begar; begar; kraver; jag foredrar; ser helst; vill; undanber; ber; slipper; hur;
        avstar
    """,
    receive="fa; ha; motta; erhalla; hora; ta emot; se; bli; sta",
    please="""
        tack; snalla; vanligen; var god; var vanlig; kan du; kan ni; kunde ni; kunde du; skulle ni; skulle du;
        vill ni; omgaende; genast; omedelbart; ni kan; du kan; hall; vore; snall; tacksam; far ni|du; ber; och;
        sa; nu; mojligt; begar; kraver; vanlig; ni far
    """,
    glue="""
        jag; vi; ni; du; er; dig; mig; mej; oss; min; mitt; mina; var; vart; vara; den; det; de; denna; dessa; har;
        en; ett; fran; av; ur; pa; i; till; med; for; om; att; och; eller; era; ert; din; ditt; dina; tack; snalla;
        vanligen; kan; kunde; skulle; vill; nu; genast; omgaende; omedelbart; bara; ocksa; alla; allt; helt; igen;
        mer; fler; langre; listan; lista; register; registret; utskick; adress; epost; epostadress; mejl; mail;
        uppgifter; namn; ska; maste; bli; blir; ar; nyhetsbrev; nagra; nagot; inte; framover; framtiden; da; sa;
        god; vanlig; gora; hos; databas; onskar; fa; far; ha; ifran; samt; gang; gangen; hur; sjalv; kunna; snarast;
        personliga; adressen; absolut; garna
    """,
    told="""
        far inte|inga; fick inte; vad ar; hade bett; har bett; jag bad; vi bad; ska jag; ska vi; bor jag; min
        chef|fru|man|kollega; sager; ni skriver; du skriver; nastan; funderar; istallet for; i stallet for; innan;
        nar; hur manga|lange|ofta; varfor; vara kunder|anvandare|medlemmar|prenumeranter; kunder; kunderna; kan man;
        kan vi; kan jag; jag har; vi har; avregistrerade; verktyg; programvara; tack for att; blev borttagen; har
        tagits; togs bort; jag kommer; vi bygger; mottagare; tog bort; raderade; vill att jag; da; avregistrerar
        jag; var nara att; holl pa att; forra aret; i fjol; fick stryka|ta|radera; var tvungna
    """,
    still="""
        redan; igen; fortfarande; anda; tredje gangen; andra gangen; fjarde gangen; flera ganger; gangen
    """,
    condition="om; ifall; savida; sa lange; nar; eller; vore . synd|trakigt|trist",
    otherwise="annars",
    welcome="tvek*; glom inte",
    footer="^ for att; klicka; @link; avregistrera|avanmal dig|er",
    polite="""
        om mojligt; om sant|sadant|sana|sadana|saken|detta|dessa; nar .. heller;
        om det gar|ar; om ni kan|vill|kunde|har|skulle; om du kan|vill|kunde|skulle; om jag .
        far|slipper; annars anmal*; eller; om ni . tog; annars . anmal*; om ni|du
        vore|slutade|slutar|later|strok|strot|tog|tar|raderade; om inte ,; om inte anmal*; om det
        gar|ar|fortsatter|vore|inte upphor; tacksam|glad|bra|bast|snallt . om; ber|bett|be om
    """,
    until="""
        tills; till mandag|tisdag|onsdag|torsdag|fredag|januari|februari|mars|april|maj|juni|juli; forran;
        innan; fore; efter; denna vecka; den har veckan|manaden; nasta vecka; nasta manad; just nu; for
        tillfallet; for narvarande; under; helg; helger; helgen; kvall; kvallar; kvallstid; natten; semestern;
        tillfalligt; igar; idag; an; i ar; detta kvartal; pa engelska|svenska|tyska
    """,
    other="""
        bilaga; bilagan; bilagor; mote; motet; moten; inbjudan; pilot; piloten; test; avtal; avtalet; klausul;
        offert; offerten; senaste; forra; cc; kopia; grupp; gruppen; chatten; pdf; bild; logga; lank; lanken; sida;
        sidan; andel; funktion; knapp; verktyg; ko; kon; faktura; fakturor; trad; traden; forlangning; kollega;
        kollegan; kalender; whatsapp; vantelista; avregistreringsgrad; prover; process; enkat; dagordning; till min
        chef|man|fru; katalog*; papper*
    """,
    instead="""
        ring mig|oss; ring . istallet; ring; ringa . istallet; telefon; whatsapp; istallet; i stallet; anvand; annan
        adress; nya adress; en lank; sms; linkedin; mer sallan; en gang i; mobilen; per post; brev; kom forbi; gamla
        adress|adressen|mejl|mejladress|mail|epost
    """,
    interest="""
        intresserad; intresserade; intressant; later bra|intressant|spannande; garna; veta mer; beratta; skicka
        mig|oss|over|garna . offert|info|prislista|mer; tisdag; torsdag; boka; vi kan ses; kostar; pris; priser;
        prislista; demo; passar; precis vad; fortsatt garna; nyfiken; horas; traffas; laser . garna; sta
        kvar|kvar
    """,
    hint="""
        spam; advokat; jurist; gdpr art; art|artikel 15|17|21; imy; anmal*; anmaler; anmalan; trakasser*; hur
        har ni|du; var har ni; var fick; hur fick; avliden; dod; gatt bort; dra at; far at; stick; sluta; nog;
        trott; tjat*; aldrig bett|anmalt|samtyckt|godkant; samtycke; oonskad*; pensionar; pensionerad; fel
        person; blockerat; blockerad; nix; avregistrer*; avreg*; radera; unsubscribe; i fred; ifred; sista
        gangen; skyddad; mina uppgifter
    """,
    thing="nagot; nagonting; dessa; det har; dem; sadant; sant",
    person="herr; fru; kollega",
)
