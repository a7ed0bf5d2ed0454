"""Polish, Czech, Turkish, Hungarian and Romanian idioms and constructions for no more mail, beside the plain words."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

POLISH_IDIOMS = Wording(
    language="pl",
    ask="""
        niech|niechaj to|ten|ta . bedzie|pozostanie . ostatni|ostatnia|ostatnim . wiadomosc|mail|list|raz|od|kontakt;
        to . ostatnia|ostatni . wiadomosc|mail . jaka|jaki|od; prosze|prosimy . o|panstwa . milczenie|cisze|spokoj|nie
        . niepisanie|pisanie|pamietac|wysylac|pisac|kontaktowac|dzwonic|odzywac; panstwa prosimy|prosze o; o nas nie
        pamietac; prosze|prosimy . ani . nie . dzwonic|pisac ... ani|i . nie . pisac|dzwonic|mailowac; uznac|uznajcie|
        traktujcie|traktowac|uwazajcie . ten|nasz|moj|to|za|nas . adres|za|nas|skrzynke|zamkniety ... nieistniejacy|
        zamkniety|martwy|nieaktywny|zamknieta|wypisany; zatrzymac|zatrzymajcie|wstrzymac|wstrzymajcie|przerwac|
        zakonczyc|zaprzestac|zakonczcie . te|wysylke|wysylanie|mailingi|wysylki|wysylania|tej|ta|tego|ich|
        korespondencje|kontaktu; konczymy|konczmy|zakonczmy|zamykamy . te|ta|nasza|na . korespondencje|tym|wymiane; do
        skasowania|usuniecia|kosza|zniszczenia . u|wasz*|prosze|dziekuje; skasujcie|skasuj|skasowac|usuncie|usun|
        wymazac|wymazcie|zniszczcie|wykasujcie|skreslcie|wyrzuccie|zniszczyc ... mnie|nas|moj|moje|nasz|nasze|adres|
        dane|numer|dane|moich|naszych; nie wysylajcie|piszcie|pisz|pisac|wysylac|wysylaj|dzwoncie|kontaktujcie|
        nekajcie|meczcie|odzywajcie|przysylajcie|nagabujcie|zawracajcie|kontaktowac . ich|do|sie|wiecej|juz|nam|mi|
        nas|mnie|tu|tutaj|glowy . wiecej|juz|nigdy|mnie|nas|nic|do|na|tu; ich nie wysylajcie|przysylajcie; nie chce|
        chcemy|zycze|zyczymy|zyczy|zgadzam . sie|sobie|juz|wiecej|od|go|ich . od|na|byc|wiecej|otrzymywac|dostawac|
        kontaktu|takich|zadnych|juz|figurowac|waszych; wiecej|juz|nigdy . go|ich|nic . nie . chce|chcemy|pisac|
        piszcie|wysylac|wysylajcie|dostac|slyszec; nigdy . wiecej . maili|wiadomosci|mailingu|ofert|nie|od; zadnych|
        zadnej|bez . wiecej|kolejnych|dalszych|dalszej|nowych . maili|wiadomosci|ofert|reklam|kontaktu|kontaktow|
        przypomnien|prob|korespondencji; kazda|kazdy|nastepny|nastepna|kolejny|kolejna|kolejne|jeszcze|nastepnego .
        jeden|jedna|kolejna|niezamowiona|mail|wiadomosc|list . ... uodo|urzedu|urzad|prawnik*|adwokat*|policj*|note|
        fakture|zgloszenie|zglosze|zglosimy|skarg*|oplat*|skieruje|prokuratur*; dajcie|daj|dac|zostawcie|zostaw . mi|
        nam|nas|mnie|juz|panstwo . spokoj|swiety|spokoju|w; art|artykul|artykulu 17|21 ... usuniec*|sprzeciw*|zadam|
        wnosze|usuncie; zadam|zadamy|wnosze|domagam . sie|o . usuniecia|zaprzestania|usuniecie|skasowania|sprzeciw;
        sprzeciw|sprzeciwiam|sprzeciwiamy . sie|wobec|wobec ... przetwarzan*|marketing*|wysyl*|danych; cofam|cofamy|
        wycofuje|odwoluje . zgode|moja|wszelkie . zgode|zgody; nikt ... nie chce . tego|dostawac|otrzymywac|czytac;
        ani teraz . ani . nigdy|pozniej|potem|w; nie teraz ... i nigdy|nie pozniej; trzymajcie|trzymaj . sie . z|od .
        daleka|nas; odczepcie|odczep|odczepic|odpusccie|odwalcie . sie|sobie; przestancie|przestan|przestac|skonczcie
        . z|juz|pisac|wysylac|mnie|nas|nekac|do|tym|te; nie . jestescie|sa mile|tu widziani|widziane; wypiszcie|
        wypisz|wykreslcie|wykresl|wypisac . nas|mnie|moj|ten|nasz|adres; zapomnijcie|zapomnij|zapomniec . o nas|mnie;
        zapomnijcie|zapomnij ze . taki|nasz|istniejemy|istnieje; ani slowa . wiecej; wiecej . nigdy; prosi|prosze|
        prosimy . bardzo . o|zeby|aby . pominiecie|cisze|nie|jutro|czwartego|pominąć . bylo|przy|bylo|pisac|
        przychodz*; prosze . nie . wysylac|pisac|wskrzeszac; bardzo . prosze . nie; prosze . zapomniec . o . tym|nas|
        mnie; nie chcemy|chce . u|juz . panstwa . figurowac; reklamy|oferty . maja|niech . tu|sem . nie . przychodzic;
        kolejnych|wiecej . propozycji|ofert|wiadomosci . tez|juz|nam . nam . nie . trzeba|potrzeba; zamknac . temat
        ... karta|kartą|danymi; to . podtrzymuje; dla panstwa nas . tu . nie; prosimy|prosze o . cisze|milczenie|
        spokoj
    """,
    faint="""
        uodo; rodo; nigdy wiecej; na zawsze; swiety spokoj; spokoju; prawnik*; serdecznie . dosc; mam dosc; mamy dosc;
        dosyc; nekan*; milczenie; niezamowion*; nieproszon*; skarga|skarge; do kosza; ostatnia wiadomosc; zgody; nie
        piszcie; wiecej nie; zmarl|zmarla|zmarly; ani slowa; cisze; cicho; nigdy; prosze nie wskrzeszac; pominiecie;
        trzymac
    """,
)

CZECH_IDIOMS = Wording(
    language="cs",
    ask="""
        at|necht . je|tohle|toto|to|zustane . je|to|zustane|tohle . posledni . zprava|mail|email|zpravou|dopis|vzkaz|
        co|jak*; posledni zprava|mail|email . kter*|co|od; nevolejte ... nepiste|nemailujte; nepiste|nepis|
        nekontaktujte|neposilejte|nezasilejte|neobtezujte|neotravujte|neozyvejte|nevolejte . nam|mi|sem|se|ani|uz|nas|
        me|mne|vubec . uz|vice|vic|nikdy|nic|dal|znovu|znova|ani|nas|prosim|zadne|nevolejte; uz . nam|mi|nas|me|sem|se
        . nikdy|nic|vic . nepiste|neposilejte|nekontaktujte|neozyvejte|neobtezujte; nesouhlasi|nesouhlasim|
        nesouhlasime . s|se . dalsim|zasilanim|zpracovanim|dalsi . zasilanim|oslovovanim|obchodnich|mych|kontaktem;
        nechte|nech|nechat . toho|me|nas|moji|moji|nasi|adresu|uz|mou|tu|psani . psani|byt|na|adresu|pokoji|toho|
        klidu|psat; moji|mou|nasi|moje|nase . adresu|data|udaje . nechte|smazte|vymazte|vyradte|zapomente|zlikvidujte|
        skartujte; smazte|vymazte|zlikvidujte|skartujte|zruste|vyradte|odstrante|skrtnete|vyskrtnete|zahodte|smaz ...
        me|mne|nas|moji|mou|nasi|moje|nase|udaje|adresu|kontakt|data|jmeno; vypnete|vypni|zastavte|zarazte|ukoncete .
        to|je|ty|tyto|to|zasilani|rozesilani|rozesilku|posilani|maily|prosim . prosim|maily|mi|nam|uz; to . prosim
        vypnete|zastavte|ukoncete; za . kazde|kazdy|kazdou . dalsi . nevyzadane|mail|email|zpravu|sdeleni; zapomente|
        zapomen|zapomenout . na|ze . tuto|nas|me|nasi|moji|existujeme|tenhle|existuji|adresu; povazujte|berte|
        pokladejte . tuto|tento|nas|me|nasi . adresu|schranku|za|jako ... zrusenou|uzavrenou|neexistujici|zavrenou|
        mrtvou|odhlasen*; dejte|dej|dat . mi|nam|uz|nam|konecne . pokoj|svaty|klid; zadne|zadna|zadny|zadnych|nic|bez
        . dalsi|dalsich|vic|vice|uz . zpravy|maily|emaily|reklamy|nabidky|mailu|emailu|nabidek|zprav|pokusy|upominky|
        sdeleni|neposilejte; nechci|nechceme|nepreji|neprejeme|nehodlam|nehodlame|neprejte . si|uz|byt|od|aby|
        dostavat|vase|zadne . uz|byt|dostavat|od|zadne|vas|dalsi|abyste|kontaktovan*|oslovovan*|nic|slyset|figurovat;
        nikdo ... nechce . dostavat|cist|to|tohle; cl|clanek|clanku 17|21 ... vymaz*|namitk*|zadam|smaz*; zadam|
        zadame|pozaduji|pozadujeme . o|vymaz|okamzity|okamzite . vymaz|vymazani|smazani|ukonceni|odstraneni; namitam|
        namitku|namitka|vznasim ... zpracovan*|marketing*; odvolavam|odvolavame|beru . svuj|souhlas|zpet . souhlas;
        prestante|prestan|prestat . uz|s|nam|mi|psat|posilat|me|nas|s . psat|posilat|tim|obtezovat|otravovat|maily|
        rozesilanim; nejste . tu|tady|u|zde . vitan*; drzte . se . dal|stranou|od; ani ted . ani . pozdeji|potom|
        nikdy; zustante|drzte mimo|stranou; vynechte|vynech|vynechejte . me|nas|nasi|moji|priste; nehledejte . me|nas|
        mne; kazde|kazda|kazdy|kazdou|dalsi|pristi|jeste . jeden|jedna|dalsi . nevyzadan* . mail|zprava|zpravu|email|
        sdeleni ... uoou|uradu|urad|pravnik*|advokat*|uctuj*|kc|fakturu|faktur*|stiznost*|podnet|naucujeme|polici*; vy
        . nas|me . uz . nehledejte; uz . nas|me nehledejte; nestoji|nestojim|nestojime . o; o . vase . zpravy|maily|
        nabidky . nestoji*; kartu|udaje|adresu|kontakt . skartovat|smazat|vymazat|zlikvidovat; preskrtnete|skrtnete .
        si . me|nas; nabidky|reklamy . sem . nepatri; uz . je . sem . neposilejte; vic|vice . od vas . cist|slyset|
        dostavat . nechci|nechceme; uz . s nami|mnou . prosim . nepocitejte; adresu . berte|povazujte; smazte . ji|je
        . a; ne . do . me|moji|nasi . schranky; at|aby to . prestalo|prestane . chodit; zadnou . uz . nezakladejte;
        nezkousejte . to
    """,
    faint="""
        uoou; gdpr; navzdy; pokoj; klid; uz nikdy; nikdy . uz; pravnik*; nevyzadan*; obtez*; otrav*; stiznost; plne
        zuby; nepiste; nechte toho; naposledy; mlceni; zemrel|zemrela; posledni zprava; uradu pro ochranu; natrvalo;
        tecka; nepatri; nechceme to; nestoji; skartovat
    """,
)

TURKISH_IDIOMS = Wording(
    language="tr",
    ask="""
        son . mail|mesaj|eposta|ileti|yazisma|mailiniz|mesajiniz . olsun|olmali; bu son . olsun; aramayin|arama ...
        mail|yazmayin|mesaj|eposta . de . atmayin|yazmayin|gondermeyin|atma; mail|eposta|mesaj|teklif|ileti|mektup|
        reklam|yazi . de|da|falan|bir|daha . atmayin|atma|gondermeyin|gondermeyiniz|yollamayin|yollama|gonderme|
        yazmayin|istemiyoruz|istemiyorum|almak|atmayiniz|yollamayiniz; bir|bi|bundan|artik|bize|bana|buraya|bizi|beni|
        asla . daha|sonra|artik|bir . da|asla|mail|teklif|mektup|bize|hic . yazma|yazmayin|yazmayiniz|yollama|
        yollamayin|gonderme|gondermeyin|gondermeyiniz|aramayin|rahatsiz|ulasmayin|ugramasin|atmayin|ilismeyin; yazma|
        yazmayin|yollamayin|atmayin|gondermeyin|ugramasin . artik|lutfen|bir|bize|buraya|daha; adresi|numarayi|hatti|
        kutuyu|bizi|beni|adresimi|adresimizi . artik|tamamen|hemen . yok sayin; artik yok sayin; kapatin|kapat|kesin|
        durdurun|durdur|son|bitirin . sunu|bunu|verin|artik|bunlari|su|mailleri|gonderimi|lutfen; kesmenizi|
        durdurmanizi|silmenizi|cikarmanizi|birakmanizi|son vermenizi ... rica|istiyoruz|istiyorum|talep; son .
        vermenizi|verin|verilmesini; unutun|unut . bizi|beni|bu|adresi|lutfen|artik; bizi|beni|adresi|adresimizi|
        adresimi . unutun|unut|silin|sil|rahat|engelleyin|cikarin; rahat . birakin|birak; imha . edin|edilsin|
        edilmesini; silin|silinsin|siliniz|silinmesini|sildirin ... bilgi*|veri*|adres*|kayit*|numara*; bilgi*|veri*|
        adres*|kayit*|numaram*|adimi ... silin|silinsin|siliniz|silinmesini|silmenizi|cikarin|imha; bir|sonraki|
        sonrakini|her|gelecek ... sikayet|avukat*|iys|kvkk|savci*|hukuk|fatura; kvkk|gdpr ... silin*|silme*|imha|
        itiraz|sikayet; onay|izin|riza . vermedim|vermedik|vermiyorum|geri; rizami|onayimi|iznimi ... geri;
        istemiyoruz|istemiyorum|istemez . dedik|dedim|artik|bir|bi|daha|mail|sizden|hicbir ... yazma*|gonder*|mail|
        mesaj|teklif|eposta|haber; baskalarina|baskasina . saklayin|yazin|gonderin; hicbir|baska|daha fazla . mail|
        mesaj|eposta|teklif|reklam|ileti . istemiyor*|gondermeyin|almak|atmayin; kimse ... istemiyor . bunu|mail; uzak
        durun; ne simdi . ne . sonra; sizden . bir . daha|haber|mail . haber|mail|almak|duymak; listenizden|listeden|
        abonelikten . nasil|bizi|beni . cikabilirim|cikarin|cikar
    """,
    faint="""
        iys; kvkk; sikayet; avukat*; rahat birak*; rahatsiz; asla; sonsuza; vefat; itiraz; izinsiz; istemiyor* .
        dedik|dedim; son olsun; yazma|yazmayin|yollama|yollamayin; yok sayin; yeter artik
    """,
)

HUNGARIAN_IDIOMS = Wording(
    language="hu",
    ask="""
        legyen|ez . ez|az|legyen . az . utolso; utolso . level|uzenet|email|levele|alkalom; ne hivjanak|hivjon|
        telefonaljanak ... ne . is . irjanak|irjon|irj; ne|se . is . irjanak|irjon|kuldjenek|keressenek|zavarjanak|
        kuldjon|keressen|irj|kuldj . tobbet|tobbe|ide|nekunk|nekem|semmit|tovabb|ujra|meg|is|mar; tobbet|tobbe|ide|
        soha . ne . is . jojjon|irjanak|kuldjenek|irjon|keressenek|lassak|kuldjon; felejtsek|felejtse|felejtsd . el .
        ezt|a|minket|engem|hogy|cimet|cimunket|cimemet|legyenek; tekintsek|tekintse . ezt|a|minket ... megszunt*|
        lezart*|zart*|torolt*|leiratkoz*; torlese*|torleset|torlest . kerem|kerjuk|kerek; kerem|kerjuk|kerek|kovetelem
        ... torles*|torolj*|leiratkoz*|eltavolit*|vegyenek; torolj*|torolje|semmisit*|vegyenek|huzzanak|dobjak ...
        engem|minket|adat*|cim*|nev*|ki|nyilvantart*|listarol; hagyjanak|hagyjon|hagyjuk|hagyj . minket|engem|bekent|
        beken . beken|egymast; beken . hagyj*|egymast; ennyi volt; kovetkezo|meg ... naih|ugyved*|feljelent*|hatosag*|
        szamla*; cikk|cikke . alapjan|szerint ... torl*|kerem|tiltakoz*; tiltakozom|tiltakozunk; visszavonom . a|
        hozzajarul*; nem . kerek|kerunk|akarok|akarunk|szeretnek|szeretnenk|kivanok|kivanunk . tobb|tobbet|ilyen|
        uzenet|level|levelet|onok*|emailt . level*|uzenet*|email*|hirlevel*|megkeres*|kapni|ajanlat*; senki ... nem .
        ker|akar|kivan; tobb|tovabbi megkeres*|level*|ajanlat*|uzenet* . nem . kerunk|kerek; nem . szeretnek|
        szeretnenk|akarok|akarunk szerepelni; mar|neki|nekem|nekunk . ne . kuldjenek|irjanak
    """,
    faint="""
        orokre; soha tobbe; naih; gdpr; ugyved*; keretlen*; zaklat*; eleg volt; beken; ennyi volt; elhunyt; tobb
        megkeresest
    """,
)

ROMANIAN_IDIOMS = Wording(
    language="ro",
    ask="""
        sa fie|ramana . acesta|asta|ultimul|ultima . ultimul|ultima; ultimul|ultima . mesaj|mail|email|data . pe|de|
        primit; nu . ne|mi|imi|ii|i|ma|va . mai . trimiteti|scrieti|contactati|scrie|trimite|deranjati|cautati|sunati|
        insistati . nimic|niciodata|va|deloc|aici|la|mailuri|mesaje|pe|si; nu . dorim|vreau|vrem|doresc|dorește|
        intentionam . sa . mai|figuram|figurez|primim|primesc|fim|fiu|apar|aparem . figuram|primim|primesc|nimic|in|
        contactat*|mesaje|mail*|pe; urmatorul|urmatoarea|inca ... anspdcp|avocat*|plangere|reclamatie|instanta|
        politie; in temeiul . art|articol* ... sterg*|opoz*|solicit; solicit|solicitam|cer|cerem . sterg*|stergerea|
        sa|eliminarea|va . stergerea|ma|ne|stergeti|scoateti|eliminarea|stearsa; stergeti|eliminati|distrugeti|
        scoateti|sterge|radiati|taiati ... ma|ne|datele|adresa|mea|noastre|mele|noastra|numele|meu|din; uitati|uita .
        de|ca|aceasta|adresa . noi|mine|adresa|existam|aceasta|exist; considerati . aceasta|adresa|ca . adresa|inchisa
        ... inchisa|desfiintata|inexistenta; lasati|lasa . ne|ma|mă . in . pace; niciun|nici|fara . un|alt|alte .
        mail|mesaj|email|mesaje|mailuri|mesaj . de|in|va|pe; retrag|retragem . consimtamantul; ma|ne opun|opunem;
        nimeni ... nu . vrea|doreste . sa; nici acum . nici
    """,
    faint="anspdcp; gdpr; pentru totdeauna; in pace; avocat*; nesolicitat*; niciodata; hartuire",
)
