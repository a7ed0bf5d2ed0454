"""Turns of look-alikes in Polish, Czech, Turkish, Hungarian and Romanian: mail, no calls; not before a time."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Alikes

POLISH_TURNS = Alikes(
    language="pl",
    calls="""
        nie . do . mnie|nas . dzwon*; nie dzwon*; bez|zadnych|zadne .. telefonow|telefony; nie|bez|zadnych|prosze .
        juz|wiecej . nie . do . mnie|nas . dzwonic|dzwoncie|dzwon|telefonow|telefonowac|dzwonienia|telefonu; zadnych|
        bez . wiecej . telefonow; przestan* . do . mnie . dzwonic
    """,
    mailing="""
        mail|mailem|maile|email|emailem|mailowo|pisemnie .. wystarczy|lepszy|lepiej|lepsze|ok|dobrze|wystarcza|moze|
        najlepiej; prosze|lepiej|wole|mozna|raczej|najlepiej . mailem|mailowo|maila|maile|emailem; piszcie|pisz|
        napiszcie . raczej|lepiej|mailem|maila; mail|mailem|maile|email|emailem|mailowo|pisemnie|listownie .. prosze|
        wystarczy|lepszy|lepiej|lepsze|ok|dobrze|wystarcza|jest|sa|wole|mozna|tak|najlepiej|moze; prosze|lepiej|wole|
        mozna|raczej|najlepiej . mailem|pisac|napisac|mailowo|maila|maile|emailem; napiszcie|piszcie|napisz|pisz .
        raczej|lepiej|mailem|maila|do
    """,
    wait="""
        do|przed|dopiero .. stycznia|styczniem|lutego|lutym|marca|marcem|kwietnia|kwietniem|maja|majem|czerwca|
        czerwcem|lipca|lipcem|sierpnia|sierpniem|wrzesnia|wrzesniem|pazdziernika|pazdziernikiem|listopada|listopadem|
        grudnia|grudniem|swiat|swietami|wielkanoca|wiosny|wiosna|lata|latem|jesieni|jesienia|zimy|zniw|zniwami|targow|
        targami|inwentaryzacji|urlopu|wakacji|poniedzialku|kwartalu|tygodnia|roku; do konca
    """,
    channel="""
        nie . pisac|piszcie|pisz|wysylac|wysylajcie|wysylaj . na|do ... tylko|lecz|ale; nie . pisac|piszcie|
        wysylac|wysylajcie|pisz|uzywac|uzywajcie . juz|wiecej . na|z|do|tego ... tylko|lecz|ale|prosze|uzywac|a na;
        nie . juz . na .. info|adres|skrzynke|@address ... tylko|lecz|ale
    """,
    again="""
        nie usuwajcie|wypisujcie|skreslajcie|kasujcie|wykreslajcie|usuwac|wypisywac|skreslac|kasowac|wykreslac;
        prosze|, mnie|nas nie usuwac|wypisywac|skreslac|kasowac|wykreslac; nie . mnie|nas . usuwajcie|usuwac|
        wypisujcie|wypisywac|skreslajcie|skreslac|kasujcie|kasowac|wykreslajcie|wykreslac; prosze . mnie|nas nie .
        usuwac|wypisywac|kasowac|wykreslac|skreslac
    """,
    wisher="""
        poprzednik|poprzedniczka|kolega|kolezanka|szef|szefowa|zona|maz|asystentka|byly|byla|dawny .. prosil|prosila|
        chcial|chciala|mowil|mowila|zadal|zadala|zabronil|nie
    """,
    fine="""
        chetnie . je . czytam; ja chetnie|lubie; mnie|mi . nie przeszkadza*; nie mam nic przeciw*; piszcie smialo|
        dalej|spokojnie; mi|mnie . to|one . nie . przeszkadza*|przeszkadza; nie . mam . nic przeciwko; ja . chetnie|
        lubie|czytam . chetnie|czytam; chetnie . czytam|przeczytam|poczytam; czytam . je|z . chetnie|przyjemnoscia;
        piszcie|prosze . smialo|dalej|spokojnie; prosze . pisac smialo
    """,
    ever="""
        ani . teraz . ani; ani . potem . ani; zadnych wiecej; zadnych dalszych; rowniez potem
    """,
    everything="""
        wszelki|wszelkie|wszelkich kontakt|kontaktow|maili|wiadomosci; jakikolwiek|jakichkolwiek
    """,
)

CZECH_TURNS = Alikes(
    language="cs",
    calls="""
        nevolejte|nevolat|netelefonujte|nevolej|zadne|prestante|bez|prosim .. telefonaty|telefonovani|telefonatu|
        volat|volani; nevolejte; nevolat; netelefonujte; nevolej
    """,
    mailing="""
        mail|email|mailem|emailem|pisemne|maily .. staci|lepsi|ok|fajn|vyhovuje|radeji|radsi|klidne; piste|napiste|
        poslete|pis .. mail|mailem|email|emailem|radeji|radsi; mail|email|mailem|emailem|pisemne|maily|emaily ..
        staci|lepsi|je|jsou|prosim|radeji|radsi|ok|fajn|vyhovuje|klidne|muzete; piste|napiste|poslete|pis|posilejte .
        mi|nam|radeji|radsi|klidne|spis|na . mail|mailem|email|emailem|radeji|radsi|klidne|spis; radeji|radsi|spis .
        mailem|emailem|pisemne|mail|email|napiste|piste
    """,
    wait="""
        do|pred|drive .. ledna|lednem|unora|unorem|brezna|breznem|dubna|dubnem|kvetna|kvetnem|cervna|cervnem|cervence|
        cervencem|srpna|srpnem|zari|zarim|rijna|rijnem|listopadu|listopadem|prosince|prosincem|vanoc|vanoci|velikonoc|
        jara|jarem|leta|letem|podzimu|podzimem|zimy|sklizne|veletrhu|inventury|dovolene|prazdnin|pondeli|ctvrtleti|
        konce
    """,
    channel="""
        nepiste|neposilejte|nepouzivejte|nepsat|neposilat . uz|mi|prosim . na|z|tu|tuto ... ale|pouzivejte|pouzijte|
        jen|piste|radeji|nybrz; piste|napiste . radeji|primo . ji|jemu|kolegyni|kolegovi
    """,
    again="""
        nevyskrtavejte|neskrtejte|neodstranujte|neodhlasujte|nemazte|nevyrazujte|nesmazte . me|nas|mne; prosim .
        nevyrazovat|nemazat|neodhlasovat|nevyrazujte
    """,
    wisher="""
        predchudce|predchudkyne|kolega|kolegyne|sef|sefova .. chtel|chtela|prosil|prosila|nechtel|nechtela|zadal|
        zadala; predchudce|predchudkyne|kolega|kolegyne|sef|sefova|manzelka|manzel|asistentka|predchozi|byvaly|byvala
        .. prosil|prosila|chtel|chtela|zadal|zadala|rikal|rikala|zakazal|nechtel|nechtela
    """,
    fine="""
        mne|me|mi . to nevadi; nevadi mi|mne; rad|rada . je|si ctu|prectu; ctu . rad|rada; klidne piste|posilejte|
        poslete; mne|me . to|osobne . nevadi|nerusi; mi . to . nevadi; nevadi . mi|mne; rad|rada . je|si . ctu|prectu|
        cetl|precist; ctu . je|si . rad|rada; klidne . piste|posilejte|posli*; nemam . nic proti; piste . klidne|dal;
        ja . rad|rada
    """,
    ever="""
        ani potom|pak|pozdeji; ani on|ona|oni uz; ani ted . ani; nikdy vic
    """,
    everything="""
        jakykoli*|jakekoli*|veskery|veskere kontakt|zpravy|maily|posta; cokoli*
    """,
)

TURKISH_TURNS = Alikes(
    language="tr",
    calls="""
        aramayin|aramayiniz|arama|aramasin; aramayin|aramayiniz|arama|telefon etmeyin|acmayin|aramasin|aramayalim;
        telefonla . aramayin; beni|bizi aramayin
    """,
    mailing="""
        mail|eposta|mesaj|email .. atin|yazin|gonderin|yeterli|yeter|olur|uygun|kafi|iyi; mail|eposta|email|mesaj|
        posta .. yeterli|olur|daha|iyi|tercih|atin|yazin|gonderin|uygun|kafi|yeter; yazin|yaziniz|yazabilirsiniz;
        mail|eposta|mesaj atin|gonderin|yollayin|atabilirsiniz
    """,
    wait="""
        ocak*|subat*|mart*|nisan*|mayis*|haziran*|temmuz*|agustos*|eylul*|ekim*|kasim*|aralik*|bayram*|ramazan*|yaz*|
        kis*|bahar*|sonbahar*|hasat*|fuar*|pazartesi*|hafta*|ay*|yil*|sayim* . sonuna|a|e|ya|ye|dan|den|tan|ten .
        kadar|dek|once|evvel; kadar
    """,
    channel="""
        adrese|adresine|info|adresi|alan|hesaba .. yazmayin|gondermeyin|kullanmayin|atmayin ... kullanin|yazin|
        gonderin|bu|buraya; ona . yazin|gonderin
    """,
    again="""
        beni|bizi .. cikarmayin|silmeyin|cikartmayin; listeden|listenizden . cikarmayin|silmeyin|cikartmayin;
        cikarmayin lutfen; lutfen cikarmayin|silmeyin
    """,
    wisher="""
        selefim|meslektasim|onceki|eski|mudurum|patron|esim|asistanim|arkadasim .. istemis*|istedi|demis*|dedi|
        soylemis*|rica|istiyordu
    """,
    fine="""
        beni|bizi rahatsiz . etmiyor|etmez; bana . uyar|fark etmez; seve seve|severek . okuyorum; memnuniyetle; beni|
        bana|benim . rahatsiz|icin . etmiyor|sorun|etmez|mahsuru|fark|yok|degil; seve seve; memnuniyetle . okuyorum|
        okurum; severek; yazmaya . devam; gondermeye devam; zevkle
    """,
    ever="""
        ne . simdi . ne; ne de; bundan sonra; hicbir zaman
    """,
    everything="""
        her turlu; herhangi bir; hicbir sey
    """,
)

HUNGARIAN_TURNS = Alikes(
    language="hu",
    calls="""
        ne . hivj*|hivjon|hivjanak|telefonalj*|hivogass*|hivogassanak; hivast|hivasokat . kerek|ne; tobb hivast; nem .
        telefonal*|hiv
    """,
    mailing="""
        email|emailt|levelet|uzenetet|emailben|irasban|mailt .. kerek|jo|megfelel|jobb|elegendo|rendben|eleg|irjon|
        irjanak|kuldjon|kuldjenek; inkabb . email*|irj*|level*|mail*; email|emailt|levelet|level|uzenetet|emailben|
        irasban|mailt .. kerek|kerem|jo|megfelel|jobb|inkabb|elegendo|rendben|irjon|irjanak|kuldjon|kuldjenek|is;
        inkabb . irj*|irjon|irjanak|emailt|emailben|levelet; irjon|irjanak|irj|kuldjon|kuldjenek . inkabb|nekem|
        emailt|levelet|mailt
    """,
    wait="""
        januarig|februarig|marciusig|aprilisig|majusig|juniusig|juliusig|augusztusig|szeptemberig|oktoberig|
        novemberig|decemberig|tavaszig|nyarig|oszig|telig|husvetig|karacsonyig|hetfoig|vegeig|addig|aratasig|leltarig;
        januar*|februar*|marcius*|aprilis*|majus*|junius*|julius*|augusztus*|szeptember*|oktober*|november*|december*|
        tavasz*|nyar*|osz*|tel|husvet*|karacsony* elott
    """,
    channel="""
        ne|nem . az|erre|arra|a .. cimre|cimrol|info|domain* ... irj*|kuldj*|hanem|hasznal*|inkabb|erre; neki . irj*|
        irjanak|kuldj*
    """,
    again="""
        ne . toroljenek|toroljon|vegyenek|vegyen|iratkoztass* . ki|le|engem|minket
    """,
    wisher="""
        elodom|elodje|kollegam|fonokom|felesegem|ferjem|korabbi|regi|asszisztensem .. kerte|kert|akarta|mondta|nem|
        szerette
    """,
    fine="""
        engem|minket nem zavar*; nem zavar*; szivesen olvas*; irjanak nyugodtan; engem . nem . zavar*; nem . zavar*;
        szivesen . olvasom|olvasok|veszem|fogadom; irjanak|irjon|kuldjenek . nyugodtan|csak; nekem . tetszik|
        tetszenek|jo; orommel
    """,
    ever="""
        sem most . sem; kesobb sem; es . ne is
    """,
    everything="""
        barmi*|barmilyen; minden . megkereses*|level*
    """,
)

ROMANIAN_TURNS = Alikes(
    language="ro",
    calls="""
        nu . ma|ne . sunati|suna; nu ma|ne mai sunati|suna; fara|niciun|nici . telefoane|apeluri; nu|fara|niciun ..
        sunati|suna|apeluri|telefoane|telefon|telefonati|sunat|apel; nu . ma|ne . mai . sunati|suna
    """,
    mailing="""
        mail|email|mailul|emailul|mailuri|emailuri .. bine|ok|suficient|ajunge|prefer|merge|preferabil; scrieti|
        trimiteti .. mail|email|mesaj; prin|pe mail|email|scris; mail|email|mailul|emailul|mailuri .. bine|ok|mai|
        suficient|prefer|este|e|merge|ajunge; scrieti|scrie|trimiteti . mi|ne . mai|un|pe|prin|mail|email|mesaj; prin|
        pe|in email|mail|scris; prefer|preferam . un|pe|sa . mail|email|scris|emailuri
    """,
    wait="""
        pana|inainte|abia .. ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|
        decembrie|paste|pasti|craciun|primavara|vara|toamna|iarna|inventar|targ|luni|saptamana|luna|trimestru*|
        vacanta|recolta
    """,
    channel="""
        nu . mai . scrieti|trimiteti|folositi . la|pe|de|aceasta|adresa .. adresa|info|domeni*|@address ... ci|
        folositi|doar|scrieti|trimiteti; scrieti i|lui|ei|direct
    """,
    again="""
        nu ma|ne . scoateti|stergeti|eliminati|dezabonati; sa nu ma|ne . scoateti|stergeti|eliminati
    """,
    wisher="""
        predecesor*|colega|colegul|seful|sefa|sotia|sotul|fostul|fosta|asistenta .. cerut|vrut|spus|rugat|dorea|voia|
        cerea|interzis
    """,
    fine="""
        nu ma|ne deranj*; le citesc . placere|drag|cu; mie imi plac*; pe mine . nu . ma . deranj*; nu . ma|ne .
        deranj*; le citesc . cu . placere|drag; cu . placere; scrieti|trimiteti . linistit|in continuare; mie . imi
        plac*; imi . plac*
    """,
    ever="""
        nici acum . nici; nici . mai tarziu
    """,
    everything="""
        orice . contact|mesaj|mail|email|fel
    """,
)
