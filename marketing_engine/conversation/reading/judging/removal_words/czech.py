"""Czech words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

CZECH = Wording(
    language="cs",
    ask="""
        zadne dalsi|vic|uz emaily|maily|zpravy|nabidky|emailu|obchodni; neprejeme si; uz mi|nam|me|nas
        nepiste|neposilejte|nekontaktujte|nezasilejte; uz nepiste|neposilejte|nekontaktujte; prestante . mi|nam|me|
        nas|s|psat|posilat|zasilat|obtezovat|otravovat|kontaktovat|spamovat; prosim . odhlaste|odhlasit|odstrante|
        vymazte|smazte|vyradte|vyskrtnete|odhlaseni|odhlas; odhlaste|odhlas|odstrante|vymazte|smazte|vyradte|
        vyskrtnete|vyskrtnete|vymaz|smaz me|nas|mne|muj|moji|moje|tento|nasi|nas|tuto|mou|nase; odhlasit
        me|nas|odber|se; prosim o . odhlaseni|odstraneni|vymazani|vyrazeni|smazani|vymaz; zadam . o .
        odhlaseni|odstraneni|vymazani|vyrazeni|smazani|vymaz|ukonceni; zadam . vymazani|vymaz|smazani|odstraneni;
        prosime o . odhlaseni|odstraneni|vymazani|vyrazeni|smazani; nechte me|nas . byt|na; dejte mi|nam . pokoj;
        dejte . pokoj; odvolavam souhlas; odvolavam . souhlas; namitam proti; vznasim namitku; pravo na
        vymaz|zapomenuti|byt; zruste . odber|zasilani; zrusit . odber|zasilani; ukoncete .
        zasilani|komunikaci|kontakt; dale . nekontaktovat|nezasilat|neposilat|nepsat; zakazuji .
        vam|zasilani|pouzivat; at . to je posledni; nesouhlasim se zasilanim; odhlaste;
        namitam|namitku|namitka|nesouhlasim ... zpracovani|zpracovanim|vyuziti|vyuzitim|zasilanim|zasilani|
        marketing*|pouzivanim; odvolavam|odvolavame|beru ... souhlas; nebudete|nebudes ..
        psat|posilat|zasilat|kontaktovat|obtezovat|oslovovat; psat|posilat|zasilat|kontaktovat|oslovovat nebudete;
        kdybyste|abyste|kdyby ... nepsali|neposilali|nekontaktovali|neobtezovali|nezasilali|neoslovovali;
        kdybyste|abyste me|nas|moji|muj|mou ... vymazali|odstranili|vyradili|odhlasili|vyskrtli|smazali; zapomente
        na me|nas|mne; vynechte|vynechejte me|nas; usetrete|usetrite me|nas; nepiste|neposilejte|nekontaktujte|
        nezasilejte|neobtezujte|nemailujte|nespamujte|nepis|neposilej|neotravujte .
        mi|nam|uz|me|nas|mne|prosim|vice|dalsi; jak|kde se muzu|mohu|lze|da|muzeme .. odhlasit;
        nechci|nechceme|neprejeme|nepreji|neprejem .. emaily|maily|emailu|mailu|zpravy|zprav|nabidky|nabidek|
        newsletter|newslettery|reklamu|reklamy|sdeleni|posty|spam|kontaktovan|kontaktovani|kontaktovana|oslovovan|
        oslovovani|obtezovan; nechci|nechceme|neprejeme|nepreji|neprejem . si|uz|dal ..
        dostavat|zasilat|zasilani|posilat; nechci|nechceme|neprejeme|nepreji abyste ..
        psali|posilali|kontaktovali|zasilali|obtezovali; uz mi|nam|me|nas .
        nepiste|neposilejte|nekontaktujte|nezasilejte; nepouzivejte ... reklame|reklamam|reklamu|marketing*;
        rad|rada|chtel|chtela|chci|chceme .. prestal|prestala|prestat dostavat
    """,
    unsubscribe="""
        odhlasit; odhlaste; odhlaseni; odhlasuji; odhlas; zrusit odber; zruste odber; odhlasuju; odhlasil;
        odhlasila; odhlasen; odhasit
    """,
    drop="""
        odhlasit; odhlaste; odstrante; odstranit; odstraneni; vymazte; vymazat; vymaz; vymazani; smazte; smazat;
        smazani; vyradte; vyradit; vyrazeni; vyskrtnete; vyskrtnout; vyskrtnuti; byt .
        vymazan|odstranen|vyrazen|odhlasen; skrtnete; skrtnout; vyjmete; zruste; vyhodte; zablokujte; vymazete;
        odstranite; vyradite; smazete; dejte .. pryc; odebrat; odeberte
    """,
    mine="""
        me; mne; nas; mi; nam; muj|moje|moji|moji|mou|mych|meho|nas|nase|nasi|nasich|naseho . adresu|adresa|email|
        mail|udaje|udaju|jmeno|firmu|schranku|kontakt|kontakty|emailovou|osobni|ucet|skolu|data|kontaktni|emailu;
        tento|tuto adresu|email|mail|schranku|adresa; teto adresy; osobni udaje; osobnich udaju; me udaje; adresy;
        vsechny udaje; udaje; vsechny|obe|tyto . adresy|emaily
    """,
    list="""
        seznamu; seznam; databaze; databazi; mailinglistu; mailingu; rozesilky; rozesilani; rozesilk*;
        newsletteru; newsletter; odberu; odber; evidence; evidenci; systemu; crm; adresare; listu;
        distribucniho; odberatelu; kontaktu
    """,
    contact="""
        psat; piste; nepiste; kontaktovat; kontaktujte; nekontaktujte; obtezovat; obtezujte; neobtezujte; otravovat;
        neotravujte; oslovovat; neoslovujte; mailovat; spamovat; nespamujte; nepis; neobtezuj
    """,
    send="""
        posilat; posilejte; neposilejte; zasilat; zasilejte; nezasilejte; zasilani; posilani; poslat; neposilej;
        nezasilat; neposilat
    """,
    mail="""
        email; emaily; emailu; maily; mailu; zpravy; zprav; zpravu; newsletter; newslettery; reklamu; reklamy;
        nabidky; nabidek; spam; sdeleni; posta; posty; obchodni; pripominky; informace
    """,
    neither="""
        ne; zadne; zadny; zadna; nikdy; nic; bez; ani; nechci; nechceme; nepreji; neprejeme; nepiste;
        neposilejte; nekontaktujte; nezasilejte; neobtezujte; neotravujte; nespamujte; neoslovujte; nikoliv;
        nebudete; neposilat; nezasilat
    """,
    more="""
        uz; vice; vic; dalsi; dalsich; nikdy; znovu; opet; dale; budoucnu; jiz; nadale; zadne; dekuji; diky
    """,
    stop="""
        prestante; prestan; prestat; stop; dost; ukoncete; ukoncit; zastavte; zastavit; skoncete; prestanete;
        kdybyste|abyste prestali
    """,
    want="""
        chci; chceme; chtel bych; chtela bych; chteli bychom; preji; prejeme; prosim; prosime; zadam; zadame;
        pozaduji; pozadujeme; radsi; radeji; nechci; nechceme; nepreji; neprejeme; jak; uvitam; uvital; uvitala
    """,
    receive="dostavat; obdrzet; prijimat; videt; slyset; mit; zasilani; byt",
    please="""
        prosim; prosime; dekuji; diky; dekujeme; laskave; muzete; mohli; mohl; mohla; byste; okamzite; ihned;
        neprodlene; zadam; zadame; pozaduji; a; hned; timto; budte; vdecny; vdecna; mozne; slo; uz; vyzyvam;
        dik; pls; radsi
    """,
    glue="""
        ja; my; vy; vas; vam; me; mne; mi; nas; nam; se; si; muj; moje; moji; mou; mych; meho; nase; nasi;
        nasich; z; ze; do; na; od; o; v; i; a; nebo; to; ten; tento; tuto; teto; tohoto; te; toho; vasi; vaseho;
        vasich; vase; vasem; svych; sveho; sve; svoji; prosim; prosime; dekuji; diky; laskave; muzete; mohli;
        mohl; mohla; byste; bych; okamzite; ihned; neprodlene; uz; jiz; vice; dalsi; vsechny; vsech; take; taky;
        uplne; trvale; seznamu; databaze; adresu; adresy; email; emailu; mail; emaily; osobni; osobnich; udaje;
        udaju; emailovou; newsletteru; dostavat; chci; nechci; preji; nepreji; by; aby; abyste; budoucnu; byt;
        jak; timto; vubec; zadne; jen; tady; odsud; vcetne; mailinglistu; odberu; rozesilky; pro; k; zasilat;
        posilat; obchodni; nadale; kontaktni; chtel; chtela
    """,
    told="""
        nedostavam; nedostavame; nedostal; nedostala; co se deje; zadal jsem; zadala jsem; prosil jsem; prosila
        jsem; mam se; mame se; muj sef; sef; manzelka; manzel; rika; pisete ze; skoro; malem; premyslim; misto; nez;
        kdyz; kdy; kolik; jak casto|dlouho; proc; nasi zakaznici|klienti|uzivatele|odberatele; zakaznici; klienti;
        muzeme; muzu; mohu; lze; odhlasil jsem; odhlasila jsem; jsem se; nastroj; software; dekuji ze; diky ze; byl
        odstranen|vymazan|odhlasen; byl jsem; byla jsem; odhlasim; chce abych; jak nakladate; smazal; smazala;
        smazali; museli jsme; musel jsem; musela jsem
    """,
    still="""
        uz; znovu; opet; stale; porad; potreti; podruhe; poctvrte; treti; nekolikrat; opakovane; presto;
        kolikrat
    """,
    condition="pokud; jestli; jestlize; dokud; kdyby; kdyz; ledaze; nebo; bylo|byla by . skoda",
    otherwise="jinak",
    welcome="vahej*; nevahej*; nebojte; nezapomen*",
    footer="^ pro odhlaseni; kliknete; @link; odhlaste|odhlasit se",
    polite="""
        pokud mozno; pokud je; pokud . mozne; pokud muzete|mozno|byste|mate; jestli muzete; jinak .
        stiznost|uoou|podam; nebo; jestli prijde; pokud to; radeji|radsi|lepsi|rad|rada . kdyz
    """,
    until="""
        do pondeli|utery|stredy|ctvrtka|patku|ledna|unora|brezna|dubna|kvetna|cervna|cervence|konce|doby; pred;
        az; po pondeli|vikendu|svatcich|novem|dovolene; tento tyden|mesic|rok; pristi tyden|mesic|rok; zatim;
        prozatim; momentalne; aktualne; nyni; v tuto chvili; docasne; vikend; vikendu; vecer; v noci; behem;
        dovolene; vcera; dnes; jeste; dokud; anglicky; cesky; nemecky
    """,
    other="""
        priloha; prilohu; prilohy; priloh; schuzka; schuzku; schuzky; pozvanka; pozvanku; pilot*; test*; zkousk*;
        smlouva; smlouvu; smlouvy; dolozka; nabidku; posledni; predchozi; minuly; cc; kopie; kopii; skupiny; chat;
        pdf; fotku; logo; odkaz; odkazy; stranka; stranku; mira; miru; procento; tlacitko; nastroj; funkce; fronty;
        fakturu; faktury; faktur; vlakna; kalendar; whatsapp; kolegu; kolegyni; kolega; prodlouzeni; vzorky;
        dotaznik; proces; predplatne; memu|mojemu sefovi|manzelovi; me|moji sefove; katalog*; papirov*; telefonni
    """,
    instead="""
        zavolejte; zavolej; radeji volejte; volejte; telefonicky; telefon; whatsapp; misto toho; misto; pouzijte;
        jinou adresu; novou adresu; odkaz; linkedin; mene casto; jednou za; sms; postou; starou|stara|stary|stareho
        adresu|adresa|email|emailu
    """,
    interest="""
        mam zajem; mame zajem; zajima me|nas; zajimave; zajimavy; rad bych; rada bych; zni dobre; vice
        informaci; poslete mi|nam . nabidku|cenik|vice|informace; utery; ctvrtek; sejdeme; domluvit; kolik
        stoji; cena; ceny; cenik; demo; hodi; presne to; pokracujte; rad ctu; rada ctu; chci zustat; chci
        dostavat
    """,
    hint="""
        spam; pravnik; advokat; gdpr clanek; gdpr cl; clanek|clanku|cl 15|17|21; uoou; stiznost; stiznosti;
        nahlasim; obtezovani; kde jste; odkud mate; jak jste; zemrel; zemrela; mrtvy; bezte; jdete do; trhnete;
        polibte; dost; mam toho; nikdy jsem; souhlas; souhlasu; nevyzadan*; duchod*; spatna osoba; zablokov*;
        odhlas*; vymaz*; unsubscribe; pokoj; naposledy; jake udaje; obchodni sdeleni; smazte|smaz|smazat
        me|nas|moje|muj|moji|udaje
    """,
    thing="nic; takove; tyto; tohle",
    person="odstrante|vymazte|vyradte|smazte|odhlaste|vyskrtnete . pana|pani|kolegu|kolegyni",
)
