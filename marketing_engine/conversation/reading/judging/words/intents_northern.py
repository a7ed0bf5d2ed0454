"""Swedish, Danish, Norwegian, Finnish, Polish, Czech, Turkish, Hungarian and Japanese phrases by their intent."""

INTENTS_NORDIC: dict[str, str] = {
    "meeting_request 3": """
        mote | moteforfragan | traffas | ses | vi ses | vi kan ses | ring mig | ring pa | ringa | boka | boka in
        bokar | telefon | kom forbi | kom hit | kom till | kom ut | kom <day> | passar bra | passar mig | passar
        fungerar for mig | kl <number> | klokken | klockan | <day> kl | <day> <time> | pa <day> | <day> <number>
        demo | visning | kalender | inbjudan | accepterat | nasta vecka <day> | prata om | mode | modes | medes
        ring til mig | ring meg | kig forbi | kom innom | stikk innom | ta en prat | tage en snak | en snak
        tar en prat | tid til | passer fint | passer meg | passer mig | mandag | neste uke <day> | naeste uge <day>
        invitasjon | godtatt | accepteret | kaffe | tavata | tavataan | palaveri | tapaaminen | soita | soittele
        soitellaan | sopisi | sopii | kay minulle | klo <number> | ensi viikolla | tule kaymaan | tulkaa
    """,
    "interested 3": """
        later bra | later intressant | later fiffigt | later spannande | spannande | intressant | intresserad
        intresserade | vi ar intresserade | skicka | skicka mer | skicka lite | mer information | mer info
        beratta mer | garna mer | prova | testa | bra ide | bra tajming | prover | broschyr | lyder godt
        lyder interessant | lyder spaendende | lyder spennende | spaendende | spennende | interessant | interesseret
        interessert | vi er interesserede | send | send mer | send mere | send gerne | send gjerne
        mer informasjon | mere information | flere detaljer | fortael | fortell | laeg et par | god ide | fed ide
        artig | bra timing | prove | noe skriftlig | kuulostaa hyvalta | kuulostaa | kiinnostaa | kiinnostava*
        kiinnostunut | laheta | lahettakaa | laita tietoa | laittakaa | lisatietoja | lisaa tietoa | kerro lisaa
        kertokaa | hyva idea | esite | naytteita | kokeilla | nyt osui
    """,
    "question 3": """
        hur mycket | hur lang | hur funkar | hur fungerar | hur manga | vad kostar | vad hander | vilka | vilken
        vem | var lagras | stodjer ni | har ni | kan ni | kan man | kan vi | gar det | finns det | ingar
        funkar det | fungerar det | en fraga | tva fragor | undrar | gor ni | levererar ni | ar det | hvor mye
        hvor meget | hvor lang* | hvor mange | hvordan | hva koster | hvad koster | hva skjer | hvad sker | hvilke*
        hvem | har dere | har i | kan dere | kan i | er det | er den | finnes det | findes | fungerer | virker det
        kjorer dere | leverer | et sporsmal | et spoergsmal | to sporsmal | lurer pa | gor i | paljonko | kuinka
        kauanko | miten | mita maksaa | mika | mitka | kuka | missa | onko | voiko | voitteko | toimiiko | saako
        pystyyko | kysymys | pari kysymysta
    """,
    "objection 3": """
        for dyrt | dyrt | pris | priset | billigare | vi betalar | vi har redan | tror inte | inte overtygad
        overtyga | visa mig | skeptisk | problemet ar | har provat | testat | funkar inte | avtal | sa lange
        rabatt | koper inte | prisen | billigere | vi betaler | vi har allerede | tror ikke | ikke overbevist
        overbevis* | vis meg | vis mig | problemet er | har provd | har provet | virker ikke | kontrakt | rabat
        sa lenge | gar ikke | hva gjor | hvad gor i | liian kallis | kallis | hinta | halvempi | meilla on jo
        en usko | en ole vakuuttunut | nayttakaa | epailen | ongelma on | kokeiltu | ei toimi | sopimus
    """,
    "objection 1": """
        men | mutta | <money> | <percent>
    """,
    "not_now 3": """
        inte nu | inte just nu | inte an | for tidigt | senare | nasta ar | nasta kvartal | till varen | i host
        efter sommaren | efter jul | efter semestern | i <month> | i slutet av | hor av dig | hor av er | aterkom
        aterkomma | horas | darefter | om tre manader | om <number> manader | om nagra | forst efter | nar vi
        ikke na | ikke nu | ikke lige nu | ikke endnu | ikke enda | for tidlig | senere | naeste ar | neste ar
        til foraret | til varen | pa foraret | pa varen | til hosten | til efteraret | efter sommer* | etter sommer*
        etter nyttar | efter nytar | etter jul | ta kontakt igjen | kontakt igen | prov mig | vent til
        vend tilbage | kom tilbake | om tre maneder | om <number> maneder | forst etter | ei nyt | ei juuri nyt
        ei viela | liian aikaista | myohemmin | ensi vuonna | ensi kvartaalilla | kevaalla | syksylla
        kesan jalkeen | joulun jalkeen | lomien jalkeen | jalkeen | palataan | kysy uudestaan | kysy | ota yhteytta
        kuukauden paasta | sitten kun
    """,
    "not_now 1": """
        <month> | semester | jul | pask | ferie | paske | loma | kunnes
    """,
    "not_interested 3": """
        nej tack vi | kor vidare med | har en medarbejder | klarer det | inte intresserad | inte intresserade
        inget intresse | nej tack | tack men | tack men nej | behover inte | inget behov | har valt | valt att
        valt en annan | inte aktuellt | ej aktuellt | tackar nej | avbojer | avstar | lycka till | klarar oss
        nojda | gor det sjalva | skoter det sjalva | ikke interesseret | ikke interessert | ingen interesse
        nej tak | nei takk | tak men | takk men | behover ikke | trenger ikke | har ikke brug for | ingen behov
        har valgt | valgt en annen | valgt en anden | ikke aktuelt | ikke relevant | takker nei | takker nej
        afslar | avslar | held og lykke | lykke til | klarer oss | klarer os | forneyd | tilfredse | gjor det selv
        ei kiinnosta | ei kiinnostunut | emme ole kiinnostuneita | ei kiitos | kiitos ei | kiitos mutta
        ei tarvetta | emme tarvitse | en tarvitse | meilla on | parjataan | paatimme | valitsimme | ei ajankohtainen
        tyytyvaisia | onnea
    """,
    "not_interested 1": """
        nej | nei | ei | tyvarr | desverre | desvaerre | valitettavasti | tack | takk | tak | kiitos
    """,
    "referral 3": """
        ansvarig | ansvarar | skoter | bestammer | det ar inte jag | fel person | ratt person | prata med | kontakta
        hor med | fraga | min kollega | kollega | vidarebefordrar | vidarebefordrat | skickat vidare | har skickat
        i kopia | eftertradare | inkop | chef | ansvarlig | har ansvaret | styrer | bestemmer | tager sig af
        tar seg av | feil person | forkert person | rette person | snakk med | tal med | kontakt | ta kontakt med
        spor | videresendt | videresender | sendt videre | pa kopi | i kopi | etterfolger | efterfolger | indkob
        innkjop | vastaa | vastaava | paattaa | hoitaa | hoitaja | vaara henkilo | oikea henkilo | puhu | ota yhteys
        ottakaa yhteytta | kysykaa | valitin | valitan | kopiona | seuraaja | hankinta
    """,
    "referral 1": """<mail>""",
    "out_of_office 3": """
        franvarande | franvaro | pa semester | foraldraledig | ater pa kontoret | tillbaka den | ikke pa kontoret
        fravaer | fravaerende | pa ferie | barsel | foreldrepermisjon | tilbake den | tilbage den | er tilbake
        er tilbage | poissa | lomalla | poissaolo | palaan | vanhempainvapaalla | kiireellisissa | bradskande
        hvis det haster
    """,
    "auto_reply 3": """
        automatiskt svar | autosvar | automatisk svar | automatisk | automaattinen vastaus | vi har tagit emot
        har mottatt | har modtaget | arendenummer | saksnummer | sagsnummer | slutat | sluttet | inte svara pa
        ikke svar pa | ala vastaa | ei enaa toissa | viestisi on vastaanotettu | tapausnumero
    """,
    "other 3": """
        mottaget | mottatt | modtaget | vi vill garna ha er som kund | praktik | ansokan | faktura | purring
        rykker | vad tycker du | hva tror du | hvad synes du | vastaanotettu | lasku | harjoittelu | mita mielta
    """,
    "other 1": """
        ok | tack | takk | tak | kiitos
    """,
}  # fmt: skip

INTENTS_EASTERN: dict[str, str] = {
    "meeting_request 3": """
        spotkanie | spotkajmy | spotkac | umowmy | umowic | zapraszam | zadzwon | prosze zadzwonic | prosze dzwonic
        rozmowa telefoniczna | porozmawiac | porozmawiajmy | pasuje | pasuje mi | odpowiada mi | <day> o <number>
        w <day> | we <day> | o godz | wizyta | prezentacja u nas | kalendarz | zaakceptowano | demo
        w przyszlym tygodniu | schuzka | schuzku | sejdeme se | sejit | setkani | setkat | zavolejte | zavolej
        stavte se | prijedte | hodi se | vyhovuje | <day> v <number> | ve <day> | v <day> | pristi tyden | prijato
        ukazka | gorusme | gorusebiliriz | gorusmek | toplanti | bulusalim | arayin | arar misiniz | buyurun
        bekleriz | musait | uygun | saat <number> | <day> gunu | gunu | haftaya | kabul etti | talalkozo
        talalkozzunk | hivjon | egyeztessunk | megfelel | bemutato | 打ち合わせ | ミーティング | お電話 | 都合 | 日程
    """,
    "interested 3": """
        poprosze | prosze szczegoly | fena degil | fena fikir degil | yollayin | brzmi ciekawie | brzmi dobrze
        brzmi jak | brzmi | interesuje | interesujace | interesuje nas | jestesmy zainteresowani
        jestem zainteresowan* | chetnie | prosze o wiecej | wiecej informacji | wiecej szczegolow | prosze przeslac
        prosze wyslac | prosze o przeslanie | wyslij | niech pan wysle | opowiedz | probke | probki | katalog
        broszur* | oferte prosze | dobry pomysl | dobry moment | potrzebujemy | wyprobowac | testowe | zni to dobre
        zni dobre | zni zajimave | zajimave | zajima | zajima nas | mame zajem | mam zajem | poslete | posli
        vice informaci | vic informaci | rad bych vedel | reknete mi vic | vzorky | dobry napad | vyzkouset | ilginc
        ilgileniyoruz | ilgileniyorum | ilgimi cekti | ilgimizi cekti | bilgi gonder* | gonderin | gonderebilir
        daha fazla bilgi | detay | numune | deneyelim | denemek | guzel fikir | tam zamaninda | olur | erdekel
        erdekes | erdeklodunk | kuldjenek | kuldjon | tobb informacio | 興味があります | 詳しく | 資料を送
        送ってください
    """,
    "question 3": """
        ile | jak dlugo | jak dziala | jak to | jak wyglada | jaki | jaka | jakie | kto | gdzie | kiedy | czy
        czy macie | czy jest | czy mozna | czy da sie | mam pytanie | pytanie | dwa pytania | chcialbym wiedziec
        co sie stanie | prowadzicie | kolik | jak dlouho | jak funguje | jaky | jake | kdo | kde | mate | muzete
        umi | lze | je mozne | dotaz | otazka | mam otazku | zajimalo by me | co se stane | funguje to | ne kadar
        kac | nasil | hangi | kim | nerede | var mi | yapiyor musunuz | mumkun mu | olur mu | calisir mi
        calisiyor mu | soru | sorum | fiyati ne | kosulu | mi | musunuz | mennyi | mennyibe | hogyan | milyen
        melyik | van e | tudnak | kerdes | いくら | どのくらい | でしょうか | ますか | 質問
    """,
    "objection 3": """
        za drogo | drogo | cena | taniej | placimy | mamy juz | mamy | nie przekonuje | nie jestem przekonan*
        nie wierze | watpie | prosze pokazac | dopoki | problem w tym | zle doswiadczenia | probowalismy
        nie dziala u nas | umowa do | rabat | nie moga | draho | draze | drahe | levneji | platime | uz mame
        nepresvedc* | neverim | pochybuji | ukazte | dokud | problem je | zkouseli | nefunguje u nas
        smlouvu mame do | sleva | pahali | cok pahali | fiyat | daha ucuz | zaten kullaniyoruz | zaten var | ikna
        inanmam | inanmiyorum | gormeden | sorun su | denedik | sozlesme | indirim | takilir | tul draga | draga
        mar van | nem hiszem | 高い | 高すぎ | すでに
    """,
    "objection 1": """
        ale | jednak | ama | fakat | de | <money> | <percent>
    """,
    "not_now 3": """
        nie teraz | teraz nie | obecnie nie | na razie nie | jeszcze nie | za wczesnie | pozniej | w przyszlym roku
        w przyszlym kwartale | wiosna | jesienia | po wakacjach | po swietach | po nowym roku | w <month>
        od <month> | pod koniec | na poczatku | po <month> | prosze sie przypomniec | prosze wrocic | wrocmy
        odezwac sie | za trzy miesiace | za <number> miesiac* | za kilka | dopiero | jak skonczymy | ted ne
        nyni ne | zatim ne | jeste ne | prilis brzy | pozdeji | pristi rok | priste | na jare | na podzim
        po prazdninach | po novem roce | po vanocich | v <month> | koncem | zacatkem | ozvete se | ozvete
        prihlaste se | za tri mesice | za <number> mesic* | az po | az bude | az skonci | simdi degil | su an degil
        su anda | su an | henuz degil | henuz erken | daha sonra | sonra | gelecek yil | seneye | onumuzdeki
        baharda | sonbaharda | yazin | <month> ayinda | <month> sonu | bitsin | bitince | bayramdan sonra
        tekrar yaz* | tekrar ara* | yazarsaniz | uc ay sonra | most nem | kesobb | jovore | majd | tavasszal
        osszel | terjen vissza | 今は | 来年 | 来月 | 後で | 改めて
    """,
    "not_now 1": """
        <month> | wakacje | swieta | zniwa | vanoce | hasat | bayram
    """,
    "not_interested 3": """
        nie jestesmy zainteresowani | nie jestem zainteresowan* | brak zainteresowania | nie interesuje
        nie dziekuje | nie dziekujemy | dziekuje nie | dziekujemy ale | dziekuje ale | nie potrzebujemy
        nie potrzebuje | nie ma potrzeby | nie skorzystamy | nie skorzystam | zdecydowalismy | wybralismy
        mamy kogos | radzimy sobie | powodzenia | rezygnujemy | odmawiamy | nemame zajem | nemam zajem | nezajima
        diky ne | ne diky | ne dekuji | ne dekujeme | dekuji ne | dekujeme ale | nepotrebujeme | nepotrebuji
        rozhodli jsme se | vybrali jsme | jsme spokojeni | hodne stesti | odmitame | vystacime | ilgilenmiyoruz
        ilgilenmiyorum | ilgimizi cekmiyor | istemiyoruz | istemiyorum | gerek yok | ihtiyacimiz yok | ihtiyac yok
        hayir tesekkurler | tesekkurler ama | almayalim | dusunmuyoruz | karar verdik | tercih ettik | hayirli isler
        ilginiz icin tesekkur* | nem erdekel | nem erdeklodunk | nincs szuksegunk | koszonjuk nem | nem kerunk
        興味はありません | 興味がありません | 必要ありません | 結構です | 見送
    """,
    "not_interested 1": """
        nie | niestety | ne | bohuzel | hayir | maalesef | nem | sajnos
    """,
    "referral 3": """
        zajmuje sie | odpowiada za | odpowiedzialn* | decyduje | decyzje podejmuje | to do | prosze kontaktowac
        prosze o kontakt z | prosze pisac do | prosze zapytac | prosze rozmawiac z | nie ja | niewlasciwa osoba
        wlasciwa osoba | kolega | kolezanka | przekazalem | przekazalam | przekazuje | w kopii | nastepca | dzial
        ma na starosti | resi to | resi | rozhoduje | obratte se na | kontaktujte | napiste | zeptejte se
        nejsem to ja | spravna osoba | kolegyne | preposlal | preposlala | preposilam | predal | v kopii | nastupce
        oddeleni | bakiyor | ilgileniyor | ilgilenir | sorumlu | karar verir | yetkili | ulasin | yazin | gorusun
        sorun | dogru kisi | arkadasim | yonlendir* | ilettim | iletiyorum | bilgide | yerime | mudurlugu | isi
        felelos | foglalkozik | keresse | forduljon | kollegam | tovabbitottam | 担当 | 担当者 | 転送
    """,
    "referral 1": """
        <mail> | pani | pan | pana | bey | hanim
    """,
    "out_of_office 3": """
        poza biurem | nieobecn* | na urlopie | urlop* | wracam | bede z powrotem | w pilnych sprawach
        mimo kancelar | nepritomn* | na dovolene | dovolen* | vracim se | v nalehavych | ofis disinda | izinde*
        izinliyim | donecegim | acil durum* | szabadsagon | nem vagyok az irodaban | 不在 | 休暇
    """,
    "auto_reply 3": """
        automatyczna odpowiedz | wiadomosc automatyczna | otrzymalismy | zostalo przyjete | numer zgloszenia
        prosze nie odpowiadac | juz nie pracuje | nie pracuje | automaticka odpoved | obdrzeli jsme
        cislo pozadavku | neodpovidejte | jiz nepracuje | uz nepracuje | otomatik yanit | otomatik cevap
        mesajiniz alin* | talep numara* | yanitlamayin | artik calismiyor | ayrilmistir | automatikus valasz | 自動返信
    """,
    "other 3": """
        otrzymalem | odebralem | przyjalem | oferujemy | praktyki | faktura | co myslisz | prijato | obdrzeno
        nabizime | co si myslis | aldim | teklif ediyoruz | fatura | staj | ne dersin
    """,
    "other 1": """
        ok | dzieki | dziekuje | dekuji | diky | tesekkurler
    """,
}  # fmt: skip
