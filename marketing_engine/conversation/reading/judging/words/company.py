"""Phrases by which writers speak for their whole company, by language; `not` is what only sounds like one."""

WESTERN = {
    "company": """
        nobody here | no one here | noone here | none of us | nobody at | no one at | nobody in this | no one in this
        nobody in our | no one in our | nobody from our | no one from our | anyone here | anybody here | anyone at
        anybody at | anyone in our | anyone from our | everyone at | everybody at | everyone here | everybody here
        all of us | any of us | each of us | any address | any addresses | every address | all addresses
        all our addresses | all of our addresses | all our _ addresses | any email address | any e mail address
        any mailbox | any other box | any other mailbox | every mailbox | all our mailboxes | any inbox
        our domain | our entire domain | our whole domain | the whole domain | the entire domain | whole of our domain
        the whole company | the entire company | our whole company | our entire company | entire firm | whole firm
        whole office | entire office | whole team | entire team | whole organisation | entire organisation
        whole organization | entire organization | whole practice | whole school | entire staff | whole staff
        take _ our company | remove _ our company | delete _ our company | exclude _ our company | drop _ our company
        strike _ our company | take _ our firm | remove _ our firm | delete _ our firm | exclude _ our firm
        take _ our business | remove _ our business | take _ our organisation | remove _ our organisation
        take _ our organization | remove _ our organization | take _ our school | remove _ our school
        take _ our practice | remove _ our practice | our company off | our firm off | our business off
        nor my colleagues | nor our colleagues | nor my team | nor my staff | nor our staff | nor anyone at
        nor anybody at | nor anyone here | or any of my colleagues | or any colleague of mine | or anyone else here
        email* my team | email* our team | mail* my team | mail* our team | contact* my team | contact* our team
        email* my staff | email* our staff | mail* our staff | contact* our staff | contact* my staff
        email* our employees | mail* our employees | contact* our employees | writ* to our staff
        email* my colleagues | contact* my colleagues | speak for all | speak for the whole | speak for everyone
        speaking for all | speaking for the whole | speaking for everyone | on behalf of everyone
        on behalf of all of us | on behalf of the whole | everything ending in <sign> | everything at <sign>
        me or my team | or my team | or my staff | or our staff | or my colleagues | me and my colleagues
        members of my team | members of our team | of my staff | of our staff | the staff here | the office staff
        leave my team | leave our team | this domain | at our domain | all our sites | all our branches | the branches
        lot of us | whole department | entire department | on behalf of my colleagues | on behalf of our
        client s employees | concerning our employees | to our employees | my colleagues too | nobody in the office

        niemand hier | hier will niemand | hier mochte niemand | bei uns will niemand | bei uns mochte niemand
        niemand bei uns | niemand von uns | niemand in unserer | niemand in unserem | niemand aus unserem
        niemand aus unserer | keiner hier | keiner von uns | keiner bei uns | niemanden bei uns | niemanden hier
        niemanden von uns | niemandem von uns | niemandem hier | uns alle | alle bei uns | alle hier
        jeden bei uns | alle adressen | alle unsere adressen | alle unserer adressen | alle mailadressen
        alle e mail adressen | alle email adressen | samtliche adressen | samtliche mailadressen
        samtliche e mail adressen | jede adresse | jede andere adresse | keine adresse | unsere domain
        unserer domain | unsere ganze domain | die ganze domain | gesamte domain | ganze firma | gesamte firma
        das ganze unternehmen | das gesamte unternehmen | unser ganzes unternehmen | unser gesamtes unternehmen
        ganze team | gesamte team | ganzes team | gesamtes team | ganze belegschaft | gesamte belegschaft
        ganze buro | gesamte kanzlei | ganze kanzlei | ganze praxis | ganze haus | gesamte haus
        nehmen _ unsere firma | streichen _ unsere firma | loschen _ unsere firma | entfernen _ unsere firma
        nehmen _ unser unternehmen | streichen _ unser unternehmen | loschen _ unser unternehmen
        entfernen _ unser unternehmen | entfernen _ unsere kanzlei | streichen _ unseren betrieb
        unsere firma _ verteiler | unsere firma _ liste | unser unternehmen _ verteiler | unser unternehmen _ liste
        noch meine kollegen | noch meine kolleginnen | noch unsere mitarbeiter | noch sonst jemand
        an unsere mitarbeiter | an meine mitarbeiter | an meine kollegen | spreche fur alle | spreche hier fur alle
        im namen aller | im namen der ganzen | fur die ganze firma | fur das ganze unternehmen
        im namen meiner kolleg* | im namen meiner beiden kolleg* | im namen unserer | keinem von uns | keinen von uns
        unserer endung | mich und meine kolleg* | unsere ganze abteilung | die ganze abteilung

        personne ici | personne chez nous | personne dans notre | aucun de nous | aucun d entre nous
        aucun de mes collegues | ici personne | chez nous personne | tout le monde ici
        tout le monde chez | toutes nos adresses | toutes les adresses | toute adresse | aucune adresse
        aucune de nos adresses | notre domaine | tout le domaine | l ensemble du domaine | toute l entreprise
        toute notre entreprise | toute la societe | toute notre societe | toute l equipe | toute notre equipe
        tout le personnel | tout notre personnel | tout le cabinet | l ensemble de nos adresses
        l ensemble de l entreprise | l ensemble de la societe | l ensemble du personnel
        retirer _ notre entreprise | retirez _ notre entreprise | supprimer _ notre entreprise
        supprimez _ notre entreprise | retirer _ notre societe | retirez _ notre societe | enlever _ notre societe
        enlevez _ notre societe | supprimer _ notre societe | supprimez _ notre societe | notre societe de vos
        notre entreprise de vos | notre entreprise de votre | notre societe de votre | ni mes collegues
        ni nos collegues | ni nos collaborateurs | ni mes collaborateurs | ni personne | a nos salaries
        a nos collaborateurs | a mes collegues | parle au nom | au nom de tous | au nom de toute
        au nom de l entreprise | au nom de la societe
        ni a personne | toute l etude | toute l agence | toute l ecole | toute la mairie | tout le bureau
        moi et mes collegues | au nom de mes collegues

        nadie aqui | aqui nadie | nadie de aqui | nadie en esta | nadie en nuestra | nadie de nuestra
        nadie de nosotros | ninguno de nosotros | a nadie de la empresa | nadie de la empresa | nadie en la empresa
        todos nosotros | a todos nosotros | todos los de | todas nuestras direcciones | todas las direcciones
        cualquier direccion | ninguna direccion | nuestro dominio | todo el dominio | toda la empresa
        toda nuestra empresa | todo el equipo | todo nuestro equipo | todo el personal | toda la oficina
        toda la compania | saque* _ nuestra empresa | quite* _ nuestra empresa | elimine* _ nuestra empresa
        borre* _ nuestra empresa | eliminar _ nuestra empresa | retire* _ nuestra empresa | den de baja a nuestra
        dar de baja a nuestra | de baja nuestra empresa | nuestra empresa de su | nuestra empresa de vuestra
        ni mis companeros | ni mis colegas | ni nuestros empleados | a nuestros empleados | a mis companeros
        hablo por | hablo en nombre | en nombre de todos | en nombre de toda
        nadie quiere recibir | nadie quiere esto | mis companer* tampoco | a mis companer* | en nombre de mis
        a mi y a mis | todo el despacho | toda la plantilla

        nessuno qui | qui nessuno | nessuno di noi | nessuno da noi | da noi nessuno | nessuno in azienda
        nessuno in questa | nessuno della nostra | nessuno nella nostra | tutti noi | noi tutti | tutti qui
        tutti i nostri indirizzi | tutti gli indirizzi | qualsiasi indirizzo | ogni indirizzo | nessun indirizzo
        il nostro dominio | nostro dominio | intero dominio | tutta l azienda | intera azienda | tutta la ditta
        tutta la societa | intera societa | tutto il personale | tutto lo staff | intero staff | tutto l ufficio
        tutto lo studio | toglie* _ nostra azienda | togliete _ nostra azienda | cancell* _ nostra azienda
        rimuov* _ nostra azienda | elimin* _ nostra azienda | toglie* _ nostra ditta | rimuov* _ nostra ditta
        cancell* _ nostra ditta | rimuov* _ nostra societa | nostra azienda dalla | nostra azienda dalle
        nostra azienda dai | ne i miei colleghi | ne i nostri dipendenti | ai nostri dipendenti | ai miei colleghi
        parlo per | parlo a nome | a nome di tutti | a nome di tutta
        da parte di tutto | da parte di tutta | a nome dei miei | me e i miei colleghi | tutta la struttura

        niemand hier | niemand bij ons | niemand van ons | hier wil niemand | bij ons wil niemand | niemand in dit
        niemand in deze | niemand binnen | wij allemaal | ons allemaal | iedereen hier | iedereen bij | alle adressen
        al onze adressen | alle e mailadressen | al onze e mailadressen | elk adres | geen enkel adres | ons domein
        ons hele domein | het hele domein | hele bedrijf | hele kantoor | hele team | hele organisatie | hele praktijk
        al ons personeel | al onze medewerkers | haal* _ ons bedrijf | verwijder* _ ons bedrijf | schrap* _ ons bedrijf
        ons bedrijf uit | onze firma uit | onze organisatie uit | noch mijn collega | noch onze medewerkers
        aan onze medewerkers | aan mijn collega | spreek voor | namens iedereen | namens het hele | namens alle
        geen van ons | mij en mijn collega* | namens mijn collega* | de hele zaak | de hele school | de hele afdeling

        ninguem aqui | aqui ninguem | ninguem na empresa | ninguem da empresa | ninguem da nossa | ninguem na nossa
        ninguem de nos | nenhum de nos | todos nos | toda a gente aqui | todos aqui | todos os nossos enderecos
        todos os enderecos | todos os nossos e mails | qualquer endereco | nenhum endereco | nosso dominio
        todo o dominio | toda a empresa | toda nossa empresa | toda a nossa empresa | empresa inteira | toda a equipe
        toda a equipa | toda nossa equipe | todo o pessoal | todo o escritorio | retir* _ nossa empresa
        remov* _ nossa empresa | tir* _ nossa empresa | exclu* _ nossa empresa | elimin* _ nossa empresa
        apag* _ nossa empresa | nossa empresa da sua | nossa empresa da vossa | nossa empresa das
        nem meus colegas | nem os meus colegas | nem os nossos | aos nossos funcionarios | aos meus colegas
        falo por | falo em nome | em nome de todos | em nome de toda
        ninguem daqui | ninguem por aqui | em nome dos meus | a mim e aos meus | toda a loja | toda a escola
    """,
    "not": """
        anyone at your | anybody at your | nobody at your | no one at your | everyone at your | everybody at your
        from anyone at your | by anyone at your | thank* all of us | nobody here but | your whole company
        your entire company | your whole team | your entire team | the whole team at your | ihre ganze firma
        niemand bei ihnen | niemand von ihnen | toute votre equipe | toute votre entreprise | nadie de su empresa
        nadie de vuestra empresa | toda su empresa | tutta la vostra azienda | nessuno di voi | niemand van jullie
        jullie hele bedrijf | uw hele bedrijf | ninguem da sua empresa | toda a sua empresa | personne chez vous
        aucun de vous | ninguno de ustedes | nenhum de voces
    """,
}

NORTHERN_AND_EASTERN = {
    "company": """
        ingen har | ingen har hos oss | ingen hos oss | ingen av oss | ingen pa foretaget | ingen pa kontoret
        ingen i vart | ingen i var | alla har | alla hos oss | oss alla | alla vara adresser | alla adresser
        samtliga adresser | alla mejladresser | nagon adress | var doman | hela var doman | hela domanen
        hela foretaget | hela vart foretag | hela kontoret | hela teamet | hela personalen | ta bort _ vart foretag
        stryk _ vart foretag | ta bort _ var firma | vart foretag fran | var firma fran | eller mina kollegor
        eller nagon annan har | till vara anstallda | till mina kollegor | talar for | for hela foretaget
        mig och mina kollegor | mig mina kollegor | fran hela | hela skolan | hela foreningen | ingen pa _ vill
        ingen i _ vill

        ingen her | ingen hos os | ingen af os | ingen i firmaet | ingen i virksomheden | ingen pa kontoret
        ingen i vores | alle her | alle hos os | os alle | alle vores adresser | alle adresser
        samtlige adresser | enhver adresse | vores domaene | hele vores domaene | hele domaenet | hele firmaet
        hele virksomheden | hele vores virksomhed | hele kontoret | hele teamet | hele personalet
        fjern _ vores firma | slet _ vores firma | fjern _ vores virksomhed | slet _ vores virksomhed
        vores firma fra | vores virksomhed fra | eller mine kolleger | eller andre her | til vores ansatte
        til vores medarbejdere | til mine kolleger | taler for | pa vegne af
        kollegers vegne | mig og mine kolleger | hele skolen | hele foreningen | ingen pa _ vil | ingen i _ vil

        ingen hos oss | ingen i firmaet | ingen i bedriften | ingen i selskapet | ingen i vart
        alle hos oss | alle vare adresser | alle adressene | enhver adresse | vart domene | hele domenet
        hele vart domene | hele bedriften | hele selskapet | hele vart firma | hele staben | fjern _ vart firma
        slett _ vart firma | stryk _ vart firma | fjern _ bedriften var | slett _ bedriften var | fjern _ firmaet vart
        firmaet vart fra | bedriften var fra | eller kollegene mine | eller noen andre her | til de ansatte
        til vare ansatte | snakker for | pa vegne av
        hele oss | meg og kollegene | hele laget

        kukaan taalla | kukaan meilla | kukaan meista | kenellekaan meilla | kenellekaan meista | kenellekaan taalla
        taalla kukaan | meilla kukaan | meidat kaikki | meista kukaan | kaikki meidan | kaikki osoitteemme
        kaikki osoitteet | kaikkiin osoitteisiimme | mihinkaan osoitteeseemme | mihinkaan osoitteeseen
        koko yritys | koko yrityksemme | koko yrityksen | koko firma | koko toimisto | koko tiimi | koko henkilosto
        koko henkilokunta | koko domain | verkkotunnuksemme | koko verkkotunnus | poista* _ yrityksemme
        yrityksemme pois | firmamme pois | yrityksemme listalta | yrityksemme listoilta | eivatka kollegani
        koko _ vaki | koko porukka | minua eika kollegoitani
        puhun koko | kaikkien puolesta | koko yrityksen puolesta

        nikt tutaj | nikt tu | tu nikt | nikt u nas | u nas nikt | nikt z nas | nikt w firmie | nikt z firmy
        nikt w naszej | nikt z naszej | nikogo z nas | nikogo u nas | nikogo z naszej | nikomu z nas | nikomu u nas
        nas wszystkich | wszyscy u nas | wszystkie nasze adresy | wszystkie adresy | wszystkich naszych adresow
        wszystkich adresow | zaden adres | zaden z naszych adresow | kazdy adres | nasza domena | naszej domeny
        nasza domene | cala domene | calej domeny | cala firma | cala firme | cala nasza firme | calej firmy
        calego biura | caly zespol | calego zespolu | usun* _ nasza firme | wykresl* _ nasza firme
        skresl* _ nasza firme | wypis* _ nasza firme | nasza firme z | ani moi wspolpracownicy | ani moi koledzy
        ani nikt | do naszych pracownikow | mowie w imieniu | w imieniu wszystkich | w imieniu calej
        cale biuro | cala szkola | caly dzial | do nikogo | mnie i moich | w imieniu calego

        nikdo tady | nikdo tu | tady nikdo | nikdo u nas | u nas nikdo | nikdo z nas | nikdo ve firme | nikdo z firmy
        nikdo v nasi | nikdo z nasi | nikomu z nas | nikomu u nas | nas vsechny | vsichni u nas | vsechny nase adresy
        vsechny adresy | vsech nasich adres | vsech adres | zadnou adresu | zadna adresa | zadnou z nasich
        kazdou adresu | nasi domenu | nase domena | celou domenu | cela firma | celou firmu | celou nasi firmu
        cele firmy | cely tym | cela kancelar | celou kancelar | vyrad* _ nasi firmu | smaz* _ nasi firmu
        vymaz* _ nasi firmu | odstran* _ nasi firmu | vyskrtn* _ nasi firmu | nasi firmu z | nasi spolecnost z
        ani moji kolegove | ani nikdo | nasim zamestnancum | mluvim za | jmenem vsech | jmenem cele
        cela skola | celou skolu | cele oddeleni | me a me kolegy | jmenem celeho

        burada kimse | kimse burada | buradaki kimse | bizde kimse | hicbirimiz | buradaki herkes | hepimizi | hepimiz
        tum adreslerimizi | tum adresleri | butun adreslerimizi | butun adresleri | hicbir adresimize | hicbir adrese
        her adresimizi | alan adimizi | alan adimiz | alan adimiza | butun sirket | tum sirket | tum sirketimizi
        sirketin tamami | tum ekip | tum ekibimiz | butun ekip | tum calisanlarimiz | calisanlarimiza
        sirketimizi _ cikar* | sirketimizi _ sil* | firmamizi _ cikar* | firmamizi _ sil* | sirketimizi liste*
        firmamizi liste* | ne de meslektaslarim | ne de calisanlarimiz | herkes adina | sirket adina
        tum sirket adina

        itt senki | senki itt | nalunk senki | senki nalunk | egyikunk sem | mindannyiunkat | mindannyian
        osszes cimunket | osszes cimet | minden cimunket | egyetlen cimunkre | az egesz ceg | az egesz ceget
        az egesz iroda | a teljes ceg | cegunket _ list* | cegunket torol* | vegyek ki a cegunket | a domainunket
        a kollegaim sem | mindenki neveben

        nimeni aici | nimeni de aici | aici nimeni | niciunul dintre noi | nimeni dintre noi | nimeni din firma
        nimeni de la noi | nimeni din companie | noi toti | pe noi toti | toate adresele noastre | toate adresele
        orice adresa | nicio adresa | domeniul nostru | tot domeniul | toata firma | intreaga firma
        intreaga companie | toata echipa | scoate* _ firma noastra | sterge* _ firma noastra | elimina* _ firma noastra
        firma noastra din | compania noastra din | nici colegii mei | in numele tuturor | in numele intregii
    """,
    "not": """
        ingen hos er | ingen hos dere | ingen af jer | kukaan teilta | kukaan teista | nikt od was | nikt z was
        cala wasza firma | nikdo od vas | nikdo z vas | cela vase firma | hicbiriniz | butun sirketiniz
        ingen har tid | ingen her har tid | nimeni de la voi
    """,
}
