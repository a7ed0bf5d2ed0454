"""Polish words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

POLISH = Wording(
    language="pl",
    ask="""
        zadnych wiecej|kolejnych|dalszych maili|emaili|wiadomosci|reklam|ofert; bez dalszych|kolejnych
        maili|wiadomosci|kontaktow; koniec z mailami|spamem; prosze . nie|o nie pisac|wysylac|przysylac|kontaktowac|
        pisanie|wysylanie|kontaktowanie|przysylanie|niepisanie; prosze o .
        wypisanie|zaprzestanie|nieprzysylanie|niewysylanie|niekontaktowanie; prosimy o .
        wypisanie|zaprzestanie|nieprzysylanie|niewysylanie; prosze . wypisac|zaprzestac|przestac; prosze mnie|nas|mi
        . wypisac|usunac|wykreslic|skreslic; przestancie|przestan|przestanie .
        pisac|wysylac|mi|do|mnie|nas|spamowac|nekac|przysylac; wypisz|wypiszcie|usun|usuncie|skresl|skreslcie|
        wykresl|wykreslcie|wykasuj|wykasujcie|wyrejestruj|wyrejestrujcie mnie|nas|moj|moje|ten|nasz|nasze|sie;
        usunac moj|moje|moich|nasz|nasze|mnie|nas|ten|wszystkie; zostawcie|zostaw mnie|nas . spokoju; cofam .
        zgode|zgody; wycofuje . zgode; wnosze . sprzeciw; sprzeciwiam sie; prawo do bycia|zapomnienia|usuniecia;
        zadam . usuniecia|zaprzestania|natychmiastowego; wzywam . do . zaprzestania|usuniecia; rezygnuje z .
        otrzymywania|newslettera|subskrypcji|mailingu; zaprzestanie . wysylania|kontaktu; nie wyrazam zgody; wypisac
        sie; wypisac mnie; zapomnijcie o mnie|nas; wiecej nie
        pisac|piszcie|wysylac|wysylajcie|kontaktowac|przysylac; niech to bedzie ostatni; nigdy wiecej;
        sprzeciw|sprzeciwiam|sprzeciwiamy ... przetwarzania|przetwarzaniu|wykorzystywania|wykorzystywaniu|
        marketingowych|marketingu|wysylaniu; cofam|cofamy|wycofuje|wycofujemy|odwoluje ... zgode|zgody; nie pisali|
        pisal|pisala|wysylali|wysylal|kontaktowali|kontaktowal|przysylali|niepokoili .
        wiecej|do|juz|mnie|mi|nam|sie; zapomniec|zapomnij o mnie|nas; darujcie|daruj|darowac|oszczedzcie|oszczedzic
        . sobie|mi|nam ... kolejne|dalsze|kolejnych|dalszych|maile|maili|wiadomosci|tych; prosze|prosimy mnie|nas .
        pominac|pomijac|wylaczyc|wykluczyc; nie pisz|piszcie|wysylaj|wysylajcie|przysylaj|przysylajcie|kontaktuj|
        kontaktujcie|kontaktowac|mailuj|mailujcie|nekaj|nekajcie|spamuj|spamujcie|wysylac|przysylac|pisac .
        wiecej|do|mi|nam|sie|mnie|juz; dajcie|daj .. spokoj; jak|gdzie moge|mozna|mozemy sie .. wypisac; wiecej|juz
        .. nie pisal|pisali|pisala|wysylal|wysylali|kontaktowal|kontaktowali|niepokoil; nie
        chce|chcemy|zycze|zyczymy|pragne|pragniemy .. maili|emaili|maile|emaile|wiadomosci|reklam|ofert|
        newslettera|spamu|korespondencji|kontaktu|mailingu; nie chce|chcemy|zycze|zyczymy|pragne|pragniemy .
        wiecej|juz|od|sobie .. otrzymywac|dostawac|slyszec; nie chce|chcemy . byc . na|w|waszej|panstwa; prosze .
        juz .. nie pisac|wysylac|dzwonic; zabraniam|zabraniamy ... kontaktowa*|pisa*|wysyla*|przysyla*|kontaktu; nie
        wykorzystywac|uzywac|wykorzystujcie|uzywajcie|wykorzystuj ... reklam|reklamy|marketingu|marketingowych
    """,
    unsubscribe="""
        wypisz; wypisac; wypisanie; wypiszcie; wypisuje; rezygnacja; rezygnuje; anuluj subskrypcje; anulowac
        subskrypcje; anulowanie subskrypcji; wyrejestruj; wyrejestrowac; wyrejestrowanie; odsubskrybuj;
        odsubskrybowac; wypisalem; wypisalam; wypsz
    """,
    drop="""
        usun; usuncie; usunac; usuniecie; usuniecia; wykresl; wykreslcie; wykreslic; wykreslenie; skresl;
        skreslcie; skreslic; skreslenie; wykasowac; wykasuj; skasowac; skasuj; skasujcie; wypisac; wypisz;
        wypiszcie; wypisanie; zostac . usuniety|usunieta|wypisany|wypisana; wymazac; wypisywac; wypisujcie;
        usuwac; usuwajcie; skreslac; wykreslac; wyrzuccie; wyrzucic; zabrac; zdjac; zdejmijcie; usunieto
    """,
    mine="""
        mnie; nas; mi; nam; moj|moja|moje|moich|mojego|mojej|nasz|nasza|nasze|naszych|naszego|naszej . adres|adresu|
        mail|maila|email|dane|danych|firme|firmy|skrzynke|skrzynki|numer|imie|kontakt|osobowe|emaila|mailowy|konto|
        szkole|osobowych; ten adres|mail|email; tego adresu|maila; te skrzynke; dane osobowe; danych osobowych;
        dane; wszystkie dane; adresu; wszystkie|oba|obie|te . adresy|skrzynki
    """,
    list="""
        listy; lista; liste; list; bazy; baza; baze; mailingu; mailing; mailingowej; newslettera; newsletter;
        wysylki; wysylek; rejestru; systemu; crm; dystrybucyjnej; kartoteki; subskrypcji; subskrybentow;
        odbiorcow; kontaktow; spisu
    """,
    contact="""
        pisac; pisz; piszcie; pisanie; pisania; kontaktowac; kontaktuj; kontaktujcie; kontaktowania; kontaktowanie;
        kontaktu; mailowac; mailuj; nekac; nekajcie; nekanie; niepokoic; niepokojcie; spamowac; spamujcie; zawracac;
        meczyc; zaczepiac; nagabywac
    """,
    send="""
        wysylac; wysylaj; wysylajcie; wysylania; wysylanie; przysylac; przysylaj; przysylajcie; przysylanie;
        przysylania; slac; slijcie; przesylac; przesylajcie; przesylania; przesylanie; nadsylac
    """,
    mail="""
        mail; maile; maili; mailem; email; emaile; emaili; emailem; wiadomosci; wiadomosc; newsletter; newslettera;
        newsletterow; reklam; reklamy; ofert; oferty; spamu; spam; informacji; korespondencji; mailingow; mailingu;
        przypomnien
    """,
    neither="nie; zadnych; zaden; zadnej; nigdy; nic; bez; ani; niczego",
    more="""
        wiecej; juz; nigdy; ponownie; dalszych; kolejnych; znowu; przyszlosci; dalej; zadnych; niczego; dziekuje
    """,
    stop="""
        przestan; przestancie; przestac; zaprzestac; zaprzestanie; zaprzestania; zaprzestancie; stop; koniec; dosc;
        wstrzymac; wstrzymajcie; skonczcie; skoncz; zakonczyc; zakonczcie; dosyc; zebyscie|gdybyscie|abyscie
        przestali|zaprzestali; zeby|aby|gdyby panstwo|pan|pani przestali|przestal|przestala|zaprzestali
    """,
    want="""
        chce; chcemy; chcialbym; chcialabym; chcielibysmy; zycze; zyczymy; pragne; prosze; prosimy; zadam;
        zadamy; wole; wolimy; wolalbym; wolalabym; wnosze; wzywam; rezygnuje; rezygnujemy; jak; zamierzam
    """,
    receive="""
        otrzymywac; otrzymywania; dostawac; dostawania; odbierac; widziec; slyszec; otrzymac; dostac
    """,
    please="""
        prosze; prosimy; poprosze; bardzo prosze; uprzejmie; dziekuje; z gory; czy
        moglby|moglaby|mozecie|mogliby|moga|mozesz; moglibyscie; moglby; moglaby; mozecie; mozesz; natychmiast;
        niezwlocznie; zadam; wzywam; wnosze; bylbym; bylabym; wdzieczny; wdzieczna; i; oraz; teraz; moga; mozna;
        pilnie; raczy; dzieki; laskawie
    """,
    glue="""
        je; ich; go;
        ja; my; panstwo; pan; pani; wy; ty; mnie; mi; nas; nam; sie; sobie; moj; moja; moje; moich; mojego;
        mojej; nasz; nasze; naszych; z; ze; do; na; od; o; w; i; oraz; lub; a; to; ten; te; tej; tych; tego;
        swojej; swoich; waszej; waszych; wasze; panstwa; twojej; prosze; prosimy; bardzo; dziekuje; uprzejmie;
        natychmiast; niezwlocznie; juz; wiecej; wszystkie; wszystkich; takze; tez; calkowicie; trwale; listy;
        lista; bazy; baze; danych; adres; adresu; mail; maila; maili; email; emaila; osobowe; osobowych;
        mailingowej; newslettera; otrzymywac; chce; zycze; chcialbym; chcialabym; zebyscie; aby; zeby; by;
        moglby; moglaby; mozecie; mogliby; moga; czy; przyszlosci; dalszych; zadnych; firmowy; mailowy; firmowe;
        kontaktow; byc; zostac; jest; teraz; tylko; po; prostu; wiadomosci; systemu; moglibyscie; wysylkowej;
        dystrybucyjnej; ponownie; jak
    """,
    told="""
        nie dostaje|otrzymuje|dostajemy|otrzymujemy; juz nie dostaje|otrzymuje; co sie stalo; prosilem; prosilam;
        prosilismy; poprosilem; poprosilam; czy mam; czy powinienem|powinnam; moj szef; moja zona; szef; mowi;
        piszecie ze; prawie; zastanawiam; zamiast; zanim; kiedy; ile; jak czesto|dlugo|wielu; dlaczego; nasi
        klienci|uzytkownicy|subskrybenci|czytelnicy; klienci; klientow; czy mozemy; czy moge; czy mozna; wypisalem;
        wypisalam; usunalem; usunelam; wypisalismy; narzedzie; oprogramowanie; dziekuje za . usuniecie|wypisanie;
        zostal usuniety; zostalem; zostalam; zostaly usuniete; jak przetwarzacie; czy usuwacie; wypisze; wypisze
        sie; chce zebym; usunieto; musielismy; musialem; musialam
    """,
    still="""
        juz; znowu; nadal; wciaz; trzeci raz; drugi raz; czwarty raz; kolejny raz; wielokrotnie; kilkukrotnie;
        raz; mimo
    """,
    condition="jesli; jezeli; chyba ze; dopoki; kiedy; o ile; gdy; szkoda . by|byloby|gdyby*",
    otherwise="inaczej; w przeciwnym",
    welcome="wahaj*; zapomnijcie wyslac|napisac; krepuj*",
    footer="^ aby; kliknij; @link; wypisz sie; zrezygnuj",
    polite="""
        jesli mozna|mozecie|to; jesli . mozliwe; o ile . mozliwe; jesli . moglby|mozecie|moga; w przeciwnym .
        zglosz*; inaczej . zglosz*; w przeciwnym razie; jesli macie; jezeli . mozliwe
    """,
    until="""
        do
        poniedzialku|wtorku|srody|czwartku|piatku|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|konca|czasu;
        przed; po poniedzialku|weekendzie|swietach|nowym|urlopie; w tym tygodniu|miesiacu|roku|kwartale; w
        przyszlym; na razie; poki co; obecnie; w tej chwili; tymczasowo; weekend; weekendy; wieczorem;
        wieczorami; w nocy; podczas; urlop; urlopu; wczoraj; dzisiaj; jeszcze; dopiero; po
        angielsku|polsku|niemiecku
    """,
    other="""
        zalacznik; zalacznika; zalaczniki; zalacznikow; spotkanie; spotkania; zaproszenie; pilotaz*; pilotazu;
        test*; umowe; umowy; umowa; klauzula; klauzuli; oferte handlowa; ostatnia; ostatni; poprzedni; poprzednia;
        poprzedniego; cc; dw; kopii; grupy; czat; pdf; pdfow; zdjecie; logo; link; linki; strona; strone; wskaznik;
        przycisk; narzedzie; funkcja; kolejki; kolejka; fakture; faktury; faktur; watku; kalendarz; whatsapp;
        kolege; kolezanke; kolega; odnowienia; probek; ankiety; wypisow; procent; proces; abonament; tej samej; tego
        samego; do mojego|mojej szefa|szefowej|meza|zony|dyrektora; katalog*; papierow*
    """,
    instead="""
        zadzwon; zadzwoncie; prosze dzwonic; prosze zadzwonic; zadzwonic; lepiej . dzwonic|zadzwonic; telefonicznie;
        telefon; whatsapp; zamiast; uzyc; na inny adres; inny adres; nowy adres; link; linkedin; rzadziej; raz w
        miesiacu; sms; poczta tradycyjna; listownie; stary|starego|stara adres|adresu|skrzynke|mail
    """,
    interest="""
        interesuje mnie|nas; jestem zainteresowany|zainteresowana; jestesmy zainteresowani; zainteresowan*;
        ciekawe; chetnie; brzmi; wiecej informacji; prosze przeslac|wyslac|podeslac .
        oferte|cennik|wiecej|informacje; prosze o . oferte|cennik; wtorek; czwartek; spotkajmy; porozmawiajmy;
        ile kosztuje; cena; ceny; cennik; demo; pasuje; dokladnie to; prosze pisac dalej; czytam . chetnie; chce
        zostac; chce dalej
    """,
    hint="""
        spam; spamu; rodo . art; art|artykul|artykulu 15|17|21; uodo; skarga; skarge; zglosze; zglaszam; nekanie;
        skad macie|maja|panstwo|pan; zmarl; zmarla; nie zyje; odwalcie; spadaj; spadajcie; odpierd*; wypierd*; dosc;
        dosyc; mam dosc; nigdy nie prosilem|zapisywalem|wyrazalem|wyrazilem|wyrazilam|zapisywalam; zgody; zgoda;
        niechcian*; niezamowion*; niewlasciwa osoba; zablokow*; odpusc; odpuscie; wypis*; usun*; unsubscribe;
        spokoj; spokoju; ostatni raz; jakie dane; moj|nasz adwokat|prawnik
    """,
    thing="nic; niczego; tych; tego",
    person="usunac|usuniecie|wypisac|wypisanie|wykreslic|wykreslenie|skreslic|usuncie pana|pania|kolege|kolezanke",
)
