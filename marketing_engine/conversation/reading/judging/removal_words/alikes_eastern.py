"""Polish, Czech, Turkish, Hungarian and Romanian words of look-alikes."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Alikes

POLISH_ALIKES = Alikes(
    language="pl",
    channel="""
        nie . pisac|piszcie|dzwonic|dzwoncie|wysylac|wysylajcie|pisz|dzwon . do . mnie ... tylko|lecz|ale|prosze|
        piszcie|dzwoncie; zamiast; lepiej|wole|wolimy . telefon*|mail*|pisac|dzwonic|zadzwonic
    """,
    object="""
        tamtej|tamtego . firmy; poprzednia|poprzedniego|poprzedniej . wiadomosc|maila|wiadomosci; ostatni|ostatnia .
        rok|strona|pozycja|raz|cena|dostawa ... ktos|gdy|kiedy; usunac|usuncie|wykreslic|wykreslcie . prosze .
        pozycje|wiersz|punkt|rabat|zalacznik|szyldu|linie|klauzule|kare|nas; konkurencj*; za to . z; szyldu; cichszy
    """,
    pause="""
        do . konca|poniedzialku|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|
        listopada|swiat|po; po . swietach|nowym|inwentaryzacji|wakacjach|zniwach . prosze|mozemy|chetnie|zapraszam; na
        razie; obecnie; w tym . tygodniu|miesiacu; nie przed; potem . porozmawiamy|zadzwonie|mozemy; odezwijcie|
        odezwij . sie . w|po|jesienia|wiosna
    """,
    ever="nigdy; ani ... ani; tez; rowniez; podtrzymuje",
    reported="""
        poprzednik|poprzedniczka|poprzedni|poprzednia|byly|dawny|poprzedniego ... prosil|prosila|chcial|chciala|mowil|
        zadal ... mnie|mi|ja|ale
    """,
    tool="""
        wasz|panstwa|ten|wasze . system|program|oprogramowanie|narzedzie|platforma|aplikacja|produkt; system; klient|
        klienci|klienta|klientow|uzytkownik|uzytkownicy|uzytkownika|odbiorca|odbiorcy|subskrybent|pacjent|pacjenta|
        pacjenci|czlonek|najemca; kiedy mogliby
    """,
    again="""
        dopiszcie|dopisac|zapiszcie|wpiszcie . mnie|nas . z|ponownie|znowu; z powrotem; chce|chcemy . zostac|pozostac|
        nadal|dalej; nie . usuwajcie|wypisujcie; piszcie . dalej|smialo; chetnie; wypisalem|wypisalam|usunalem|
        usunelam ... pomylke|omylkowo|niechcacy; omylkowo|niechcacy . sie wypisa*
    """,
    footer="""
        jesli|jezeli|aby|zeby . nie . chcesz|chca|chce|otrzymywac|zrezygnowac|wypisac ... kliknij|klikn*|otrzymywac;
        kliknij; wiadomosc automatyczna|wygenerowana; otrzymali . przez . pomylke
    """,
)

CZECH_ALIKES = Alikes(
    language="cs",
    channel="""
        nepiste|nevolejte|neposilejte . mi|mne|nam|na|sem ... ale|piste|volejte|posilejte|radeji|radsi; misto|namisto
        toho|mne; radeji|radsi . piste|zavolejte|na|telefonicky|mail*
    """,
    object="""
        predchozi|minulou|posledni . zpravu|mail|email|radek|stranka|polozka|rok|cena|krat|dodavka; smazte|vyskrtnete|
        odstrante|zruste . prosim . polozku|radek|slevu|prilohu|dopravu|predchozi|bod; konkurenc*; provozovna; dalsi
        skoleni
    """,
    pause="""
        do . konce|ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|pondeli|vanoc; po .
        novem|vanocich|inventure|prazdninach . muzeme|ozvete|rad; zatim; v soucasnosti; tento|tenhle . tyden|mesic; ne
        pred; pak . si . promluvime|zavolam|muzeme; ozvete se . v|po|na
    """,
    ever="nikdy; ani ... ani; taky; take",
    reported="""
        predchudkyne|predchudce|predchozi|byvaly|byvala|stary ... prosila|prosil|chtel|chtela|zadal|rikal ... mne|mi|
        ja|ale|me . to|ale|nevadi
    """,
    tool="""
        vas|vase|ten|systemu . system|program|software|nastroj|platforma|aplikace|produkt; zakaznik|zakaznici|
        zakaznika|uzivatel|uzivatele|prijemce|odberatel|pacient|pacienta|clen|clenove|najemnik; system
    """,
    again="""
        prihlaste|zaradte|pridejte|vratte|dejte . me|nas . zpet|znovu|zpatky; znovu . zaradit; chci|chceme . zustat|
        dal; neodhlasujte|neodstranujte|nemazte; piste . dal|klidne; mne . to . nevadi; odhlasil* ... omylem; omylem .
        odhlasil*
    """,
    footer="""
        pokud|jestli|chcete . si . nepre*|jiz|uz|nechcete ... klikn*|dostavat|odhlas*; kliknete; automaticka . zprava|
        odpoved; omylem obdrzeli
    """,
)

TURKISH_ALIKES = Alikes(
    language="tr",
    channel="aramayin|yazmayin ... yazin|arayin|mail atin|mesaj atin|yerine; yerine; bana degil",
    object="eski teklif*; rakip*; satiri|kalemi|indirimi|eki . silin|cikarin; onceki . mesaj*|mail*|teklif*",
    pause="""
        kadar; sonra . konusalim|gorusuruz|arayin|arariz; bayramdan sonra; su an|anda; simdilik; bu hafta|ay; ocak|
        subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim . ayinda|da|sonra; once . yazmayin|aramayin
    """,
    ever="asla; ben de; ayni*",
    reported="onceki|eski|benden . mudur|calisan|yonetici|onceki ... istemis|istemisti|demis|soylemis ... ben|bana|ama",
    tool="""
        sisteminiz*|yaziliminiz*|programiniz*|urununuz*|uygulamaniz*|sistem|yazilim|program; musteri*; kullanici*;
        alici*; hasta*; uye*; denetim*; aboneler*; abonelerimiz*
    """,
    again="""
        yanlislikla; kazara; tekrar . listeye|ekleyin|ekler; geri . ekleyin|alin; devam . edin|edebilirsiniz; listede
        kalmak
    """,
    footer="istemiyorsaniz; tiklayin|tiklayiniz; otomatik . mesaj|yanit; yanlislikla aldiysaniz; almak istemezseniz",
)

HUNGARIAN_ALIKES = Alikes(
    language="hu",
    channel="ne . hivj*|telefonalj*|irj* ... hanem|irj*|inkabb|hivj*; inkabb; helyett",
    object="""
        elozo . uzenet*|level*|sor; utolso . ev|oldal|tetel|alkalommal; konkurenc*; keddet|szerdat|csutortokot|hetfot
    """,
    pause="""
        utan . beszel*|hivj*|irj*; jelenleg; most nem; egyelore; ezen a heten; januar*|februar*|marcius*|aprilis*|
        majus*|szeptember*|oktober* . ban|ben|utan
    """,
    ever="soha; en sem; is . igy",
    reported="""
        elodom|elodje|korabbi|regi ... kerte|kert|akarta|mondta ... engem|nekem|de|en|viszont; elodom|elodje ...
        kerte|akarta
    """,
    tool="""
        rendszer*; program*; szoftver*; alkalmazas*; ugyfel*; vasarlo*; felhasznalo*; cimzett*; feliratkozo*; beteg*;
        rendszeruk
    """,
    again="veletlenul; tevedesbol; vegyenek . vissza|fel; ujra . feliratk*; irjanak nyugodtan",
    footer="ha . nem . kivan|szeretne|akar ... kattints*|leiratk*; kattints*|kattintson; automatikus . uzenet|valasz",
)

ROMANIAN_ALIKES = Alikes(
    language="ro",
    channel="""
        nu . ma|ne|imi|mi . mai sunati|suna|scrieti|contactati ... scrieti|sunati|ci|trimiteti|mail; in loc . de|sa;
        mai bine . pe|prin|sunati|scrieti; nu ma|ne . mai . sunati ... scrieti; nu ma sunati , scrieti
    """,
    object="""
        mesajul|emailul|mailul . anterior|precedent|trecut; ultima|ultimul . pagina|an|linie|pozitie|pret; stergeti .
        linia|pozitia|reducerea|atasamentul|mesajul; concurent*; alt contract
    """,
    pause="""
        pana . la|in|dupa|pe; dupa . sarbatori|inventar|pasti|vacanta; momentan; deocamdata; saptamana asta|aceasta;
        luna asta|aceasta; apoi . vorbim|putem; reveniti . in|dupa
    """,
    ever="niciodata; nici ... nici",
    reported="predecesor*|fostul|fosta|precedentul|vechiul ... cerut|vrut|spus|rugat ... mie|pe mine|eu|dar",
    tool="""
        sistemul|programul|aplicatia|platforma|produsul|softul . vostru|dvs|dumneavoastra; client|clienti|clientii|
        utilizator*|destinatar*|abonat*|pacient*|membri|chirias*
    """,
    again="""
        din greseala; din gresala; puneti|adaugati|treceti|inscrieti . ma|ne . la|din|inapoi|iar; continuati; nu . ma|
        ne deranjeaza; vreau . sa raman
    """,
    footer="""
        daca . nu . mai|doriti|vreti|ati ... click|clic|apasati|primiti|gresala|greseala; apasati . aici; click|clic .
        aici; mesaj automat
    """,
)
