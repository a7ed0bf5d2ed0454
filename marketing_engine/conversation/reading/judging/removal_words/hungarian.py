"""Hungarian words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

HUNGARIAN = Wording(
    language="hu",
    ask="""
        ne kapjak|kapjunk . tobb|semmilyen|tobbe|email*|level*|hirlevel*|uzenet*; nem
        szeretnek|szeretnenk|kerek|kerunk|akarok|akarunk|kivanok|kivanunk .
        tobb|tobbet|tovabbi|kapni|ilyen|email*|level*|hirlevel*|uzenet*; ne
        irjon|irjanak|irj|irjatok|kuldjon|kuldjenek|kuldj|kuldjetek|keressen|keressenek|zaklasson|zaklassanak|
        zavarjanak|hivjanak
        . tobb*|nekem|nekunk|engem|minket|email*|level*; tobbet ne
        irjon|irjanak|kuldjon|kuldjenek|keressen|keressenek; tobbe ne|nem; torolj*|toroljek|toroljenek .
        engem|a|az|cimem*|adatai*|minket|ki|emailem*|le; vegyenek|vegyen|vegyetek|vegyel le|ki|engem|minket;
        iratkoztassanak|iratkoztasson|jelentkeztess* le|ki; leiratkozom|leiratkozas|leiratkozni; szeretnek
        leiratkozni; hagyjanak|hagyjon|hagyj . beken; hagyjak abba; hagyja abba; szuntessek meg; visszavonom .
        hozzajarulas*; tiltakozom; kerem .
        toroljek|torolje|torolni|toroljenek|vegyenek|vegye|tavolits*|leiratkoz*|iratkoztass*; kerem . torleset;
        kerjuk . toroljek|torolni|vegyenek; eltavolitas*; nem jarulok hozza; ne zaklassanak
    """,
    unsubscribe="""
        leiratkozas; leiratkozom; leiratkozni; leiratkoztatas; lemondas; leiratkozast; leiratkoztam;
        iratkoztass*
    """,
    drop="""
        torolje; toroljek; toroljenek; torolni; torles; torleset; torlest; torold; vegyenek; vegye; vegyek;
        levenni; tavolitsak; tavolitsa; eltavolitas; kihuzni; huzzanak; huzzak; toroljetek; vegyetek
    """,
    mine="""
        engem; minket; nekem; nekunk; cimem*; cimunk*; emailem*; adataim*; adatainkat; email-cimem*; nevem*; ezt
        a cimet; a cimemet; cegunk*; fiokom*; szemelyes adataim*
    """,
    list="""
        listarol; listajarol; listajukrol; lista; adatbazisbol; adatbazisukbol; adatbazis*; hirlevelrol;
        hirlevel; levelezolista*; levelezolistarol; rendszer*; nyilvantartas*; cimlista*; korlevel*
    """,
    contact="""
        irjon; irjanak; irj; irjatok; irni; keressen; keressenek; keresni; zaklasson; zaklassanak; zavarjon;
        zavarjanak; hivjon; hivjanak; megkeres*
    """,
    send="kuldjon; kuldjenek; kuldj; kuldjetek; kuldeni; kuldozges*; kuldozgess*",
    mail="email*; level*; hirlevel*; uzenet*; reklam*; ajanlat*; spam*; megkereses*; mail*",
    neither="ne; nem; semmi; semmilyen; soha; nincs; sem; nelkul",
    more="tobb; tobbet; tobbe; tovabbi; soha; ujra; jovoben; mostantol; koszonom",
    stop="""
        hagyja abba; hagyjak abba; hagyd abba; allj; stop; eleg; szuntesse meg; szuntessek meg; fejezze be;
        fejezzek be
    """,
    want="""
        szeretnek; szeretnenk; akarok; akarunk; kivanok; kivanunk; kerem; kerjuk; kerek; kerunk; inkabb; hogyan
    """,
    receive="kapni; kapjak; kapjunk; latni; hallani",
    please="""
        kerem; kerjuk; legyen szives; legyenek szivesek; legyszives; koszonom; koszonjuk; azonnal;
        haladektalanul; kerek; szives; lehetne; megkerem; kernem; es; most; tudna; tudnanak
    """,
    glue="""
        en; mi; on; onok; te; engem; minket; nekem; nekunk; a; az; ezt; egy; es; vagy; hogy; is; kerem; kerjuk;
        azonnal; mar; tobb; tobbet; tobbe; le; ki; el; meg; email; emailt; levelet; listarol; listajukrol;
        cimem; cimemet; adataimat; osszes; minden; szemelyes; koszonom; koszonjuk; legyen; szives; szeretnek;
        kapni; onoktol; emaileket; hirlevelet; abba; jovoben; mostantol; adatbazisbol; ilyen; semmilyen; cimet;
        nem; ne
    """,
    told="""
        nem kapok; nem kapunk; nem kaptam; kertem; kertuk; toroltek; toroltetek; fonokom; felesegem; ferjem;
        mondja; irjak; majdnem; helyett; mielott; mikor; hany; miert; ugyfeleink; ugyfelek; felhasznalok;
        leiratkoztam; szoftver; eszkoz; koszonom hogy toroltek; torolve; hogyan kezelik; kell; leiratkozok;
        leiratkoznak
    """,
    still="""
        mar; ujra; megint; meg mindig; harmadszor; masodszor; negyedszer; tobbszor; ismet; folyton
    """,
    condition="ha; hacsak; amig; amennyiben; vagy",
    otherwise="kulonben",
    welcome="habozz*; habozzon; felejts*",
    footer="kattint*; @link",
    polite="""
        ha lehet; ha lehetne; ha kerhetem|tudjak; amennyiben lehetseges; kulonben . feljelent*|panasz; vagy; ha
        megkerhetem
    """,
    until="""
        ig; elott; utan; addig; amig; ezen a heten; ebben a honapban; jovo heten|honapban|evben; egyelore;
        jelenleg; pillanatnyilag; most meg; hetvegen; hetvege; este; ejszaka; szabadsag; tegnap; ma; januarig;
        februarig; marciusig; aprilisig; majusig; juniusig
    """,
    other="""
        mellekletet; melleklet; csatolmany*; talalkozo*; megbeszeles*; meghivo*; pilot*; proba*; szerzodes*;
        zaradek*; ajanlatot; utolso; elozo; cc; masolat; csoport*; pdf*; kep*; logo; link*; oldal; arany; gomb;
        funkcio; sor; szamla; szamlat; kollegam*; whatsapp; mintat; felmeres; folyamat
    """,
    instead="""
        hivjon fel; hivjanak fel; hivjon; telefonon; inkabb hivj*; whatsapp; helyette; masik cim*; uj cim*;
        linket; linkedin; ritkabban; havonta egyszer; sms
    """,
    interest="""
        erdekel; erdekelne; erdekes; szivesen; tobb informacio; kuldjon|kuldjenek .
        arajanlat*|arlista*|informacio*; kedden; csutortokon; beszeljunk; talalkozzunk; mennyibe; ar; arak;
        arlista; demo; megfelel; pont ez; folytassak; maradni
    """,
    hint="""
        spam; ugyved; gdpr cikk; 15 cikk; 17 cikk; naih; panasz; feljelent*; zaklatas; honnan; elhunyt; meghalt;
        hagyjanak; eleg; elegem; soha nem; hozzajarulas*; keretlen; nyugdij*; rossz szemely; letilt*;
        leiratkoz*; torolj*; unsubscribe; beken; menjenek; utoljara; utolszor; milyen adat*
    """,
    thing="semmit; semmilyen",
)
