"""Finnish words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

FINNISH = Wording(
    language="fi",
    ask="""
        ei enaa|lisaa sahkoposteja|sahkopostia|viesteja|postia|mainoksia|yhteydenottoja|meileja|maileja;
        alkaa|alka|ala|alkaatte . enaa|lahettako|laheta|lahettaa|ottako|ota|kirjoita|kirjoittako|hairitko|lahestyko|
        mailatko|meilatko; alkaa laittako|lahettako|ottako; lopettakaa . naiden|sahkopostien|viestien|lahettaminen|
        yhteydenotot|tama|spammaaminen|spammi; lopeta . viestien|sahkopostien|lahettaminen|tama;
        poistakaa|poista|poistattehan minut|meidat|minun|osoitteeni|osoitteemme|tietoni|tietomme|yhteystietoni|
        yhteystietomme|sahkopostini|sahkopostiosoitteeni|tama|yrityksemme; pyydan .
        poistamaan|poistoa|poistakaa|teita|lopettamaan; pyydamme . poistamaan|poistoa|lopettamaan; haluan .
        pois|poistaa|poistua; haluaisin pois; minut|meidat|osoitteeni pois|voi|voitte|voisi|voisitteko|saa .
        pois|poistaa; minut pois; pois . listalta|postituslistalta|listoilta; jattakaa minut|meidat rauhaan; jata
        minut|meidat rauhaan; antakaa olla; perun . tilauksen|suostumukse*; peruutan . tilauksen|suostumukse*;
        kiellan . teita|yhtiotanne|suoramarkkinoin*|lahettamasta|yhteydenotot|tietojeni; kiellamme;
        suoramarkkinointikielto; vastustan; oikeus tulla unohdetuksi; valttakaa yhteydenot*; ette enaa
        ota|laheta|kirjoita|laita; olkaa . ottamatta|lahettamatta|laittamatta; ei kiitos enaa; en|emme halua etta ..
        yhteytta|viesteja|sahkopostia|postia; riittaa jo; tietoni . poistettava|poistetaan;
        vastustan|vastustamme|kiellan|kiellamme ... kasittely*|kayto*|markkinoin*|suoramarkkinoin*|lahettami*;
        perun|peruutan|peruutamme|perumme ... suostumu*; lopettaa|lopettaisitte|lopettaisit|lopettakaa|lopeta ..
        lahettamisen|lahettaminen|lahettamista|viestit|viestinne|viestien|yhteydenotot|yhteydenottojen|
        mainostamisen|spammaamisen|kirjoittamisen|postit|postituksen; unohtakaa|unohda minut|meidat|osoitteeni;
        jattakaa|jata minut|meidat . rauhaan|pois|ulkopuolelle; ettette|ettet|ette|et . enaa|jatkossa .. lahettaisi|
        lahettaisitte|laheta|kirjoita|kirjoittaisi|kirjoittaisitte|ota|ottaisi|ottaisitte|lahesty|hairitse; olkoon
        tama . viimeinen; jaakoon tama viimeiseksi; ettette|ettet|ette|et
        ota|ottaisi|ottaisitte|laheta|lahettaisi|kirjoita|kirjoittaisi .. enaa|jatkossa|uudelleen;
        en|emme|enka|emmeka|eika|eivatka ... halua|kaipaa|tahdo .. postia|viesteja|viestejanne|sahkopostia|
        sahkoposteja|mainoksia|mainospostia|yhteydenottoja|yhteytta|markkinointia|uutiskirjetta|uutiskirjeita|
        teilta; en|emme enaa|jatkossa halua|tahdo . saada|vastaanottaa|kuulla|olla|tata|naita; en|emme halua|tahdo .
        enaa|jatkossa . saada|vastaanottaa|kuulla|olla|tata|naita; alkaaka|alka|alkaa|alkaatte .
        kirjoittako|lahettako|ottako ... enaa; alkaa kayttako ... mainontaan|markkinointiin|mainoksiin;
        alkaaka|alka|alkaa . enaa kirjoittako|lahettako|ottako; en|emme halua , etta ...
        yhteytta|viesteja|sahkopostia|postia
    """,
    unsubscribe="""
        peruuta . tilaus; peru . tilaus; tilauksen peruutus; tilauksen peruminen; peruutus; poistu; peruuttaa;
        peruttava; peruuta . uutiskirje; lopeta . tilaus
    """,
    drop="""
        poista; poistakaa; poistaa; poistatte; poistaisitte; poistaisit; poistamaan; poistetaan; poistettava;
        poisto; poistoa; poistettu; poistettavaksi; pois; deletoi; havittakaa; havita; pyyhkikaa; ottakaa ..
        pois; ota .. pois; yliviivatkaa; jattakaa .. pois; poistattehan; poistakaapa
    """,
    mine="""
        minut; meidat; minua; meita; minulle; meille; osoitteeni; osoitteemme; tietoni; tietomme; tietojani;
        tietojamme; yhteystietoni; yhteystietomme; sahkopostini; sahkopostiosoitteeni; sahkopostiosoitteemme;
        nimeni; tama osoite|sahkoposti|sahkopostiosoite; taman osoitteen; yrityksemme; yritykseni; koulumme;
        henkilotietoni; itseni; tahan osoitteeseen; tiedot minusta; kaikki tietoni; mut; mulle; kaikki|molemmat|nama
        . osoitteet|osoitteemme
    """,
    list="""
        lista*; listalta; listoilta; postituslista*; postituslistalta; rekisteri*; rekisterista; rekistereista;
        rekisteristanne; tietokannasta; tietokanta*; jakelu*; jakelusta; uutiskirje*; markkinointi*;
        listaltanne; listoiltanne; postituslistaltanne; jarjestelmasta*; sahkopostilista*
    """,
    contact="""
        lahestya; lahestyko; ottako; ota; yhteytta; kirjoita; kirjoittako; kirjoittaa; hairitse; hairitko; hairitä;
        hairita; vaivata; mailata; meilata; kontaktoi; kontaktoida; hairitseminen; spammata; lahettamasta;
        yhteydenotot
    """,
    send="""
        laheta; lahettako; lahettaa; lahettaminen; lahettamisen; lahettamasta; laittako; laita; laittaa;
        postita; lahetella; lahetelko
    """,
    mail="""
        sahkopostia; sahkoposteja; sahkopostien; sahkopostit; viesteja; viestien; viestit; viestia; postia;
        mainoksia; mainontaa; mainospostia; uutiskirjetta; uutiskirjeita; spammia; roskapostia; yhteydenottoja;
        meileja; maileja; tarjouksia; suoramarkkinointia; muistutuksia; markkinointia; viestejanne
    """,
    neither="""
        ei; en; emme; ette; ettette; etteivat; etten; ettet; eivat; ala; alka; alkaa; alkaatte; kiellan;
        kiellamme; eika; alkoon
    """,
    more="""
        enaa; lisaa; koskaan; jatkossa; uudelleen; vastaisuudessa; tulevaisuudessa; mitaan; kiitos
    """,
    stop="""
        lopettakaa; lopeta; lopettaa; lopettamaan; lopettaisitte; stop; seis; riittaa; lakatkaa; lakkaa;
        keskeyttakaa; lopetatte
    """,
    want="""
        haluan; haluamme; halua; haluaisin; haluaisimme; tahdon; tahdo; toivon; toivomme; toivoisin; pyydan;
        pyydamme; vaadin; vaadimme; edellytan; edellytamme; miten; kuinka; mieluummin; kiellan
    """,
    receive="saada; vastaanottaa; saavani; kuulla; nahda; olla",
    please="""
        kiitos; kiitoksia; ystavallisesti; olkaa hyva; olkaa hyvat; olkaa ystavallisia; ole hyva; ole kiltti;
        pyydan; pyydamme; voisitteko; voisitko; voitteko; voitko; voisiko; voiko; voi; valittomasti; heti;
        viipymatta; vaadin; edellytan; ja; voitte; mahdollista; kiitollinen; nyt; hyva
    """,
    glue="""
        mina; minun; minut; me; meidat; te; sina; teidan; sinun; ja; tai; etta; tama; taman; nama; naita; sen;
        se; kaikki; kaikista; myos; heti; valittomasti; nyt; kiitos; pyydan; voisitteko; voitteko; voiko; voi;
        pois; listalta; postituslistalta; listaltanne; postituslistaltanne; rekisterista; rekisteristanne;
        osoite; osoitteeni; tietoni; sahkoposti; sahkopostini; sahkopostia; sahkoposteja; enaa; lisaa; halua;
        haluan; saada; teilta; teidat; ystavallisesti; jatkossa; mitaan; koskaan; hyva; olkaa; minulle; meille;
        yhteystietoni; olla; on; ole; tietokannasta; jakelusta; siis; jo; vain; mahdollisimman; pian; nopeasti;
        henkilotietoni; tietokannastanne; uutiskirjeen; voisi; toivon; haluaisin
    """,
    told="""
        en saa; emme saa; mika on; olin pyytanyt; olen pyytanyt; pyysin; pyysimme; pitaisiko; pitaako; pomoni;
        vaimoni; mieheni; kollegani haluaa|sanoi; sanotte; kirjoitatte; melkein; harkitsen; sen sijaan; ennen kuin;
        milloin; koska; kuinka moni|monta|kauan|usein; miksi; asiakkaamme; asiakkaat; kayttajamme; tilaajamme;
        voimmeko; voinko; voidaanko; peruutin; peruin; poistin; tyokalu*; ohjelmisto*; kiitos kun; poistettiin;
        miten kasittelette; onko; olen; olemme; peruutan itse; jouduimme; jouduin; piti
    """,
    still="""
        jo; taas; edelleen; silti; kolmas kerta; toinen kerta; kolmannen kerran; toisen kerran; useita kertoja;
        uudestaan; yha; viela
    """,
    condition="""
        jos; mikali; ellei; kunnes; kun; niin kauan; ellette; ellemme; elleivat; ellen; olisi . sali|harmi|ikava
    """,
    otherwise="muuten; muutoin",
    welcome="epaile; epailko; rohkeasti; alkaa unohtako; ala unohda",
    footer="klikkaa; napsauta; @link; peruuta|peru tilauksesi",
    polite="""
        jos mahdollista; mikali mahdollista; jos voisitte|voitte|voisit|voit; jos . voi; muuten . ilmoit*; muussa;
        muuten . valit*; mikali . tietojani; jos . tietojani; kiitollinen|iloinen|hyva|mukava|mieluiten . jos
    """,
    until="""
        ennen; vasta; asti; saakka; jalkeen; talla viikolla; tassa kuussa; ensi viikolla; ensi kuussa; juuri
        nyt; toistaiseksi; talla hetkella; aikana; viikonloppu*; viikonloppuna; iltaisin; illalla; yolla;
        valiaikaisesti; lomalla; loman; eilen; tanaan; viela; kunnes; tana vuonna; *kuussa; maanantai*;
        perjantai*; englanniksi; suomeksi
    """,
    other="""
        liite; liitteet; liitetta; liitteita; liitetiedosto*; kokous; kokouksen; kokouksesta; palaveri*; tapaaminen;
        kutsu; pilotti*; pilotista; kokeilu*; sopimus; sopimuksen; lauseke; tarjous; viimeinen; edellinen;
        edellista; cc; kopio; kopiosta; ryhma; ryhmasta; pdf; kuva; linkki; sivu; osuus; painike; toiminto; jono;
        jonosta; lasku; laskuja; laskut; ketju; kollega; kollegani; kalenteri*; whatsapp; aikavaraus; naytteita;
        prosessi; kysely*; kokous*; kutsu*; palaver*; tapaami*; pomolleni; esimiehelleni; miehelleni; vaimolleni;
        katalog*; paperi*
    """,
    instead="""
        soita; soittakaa; soittaa; puhelimitse; puhelin; whatsapp; sijaan; kayttakaa; kayta; toiseen osoitteeseen;
        uusi osoite; linkki; linkedin; harvemmin; kerran kuussa; tekstiviesti*; postitse; vanha|vanhan|vanhaa
        osoit*|sahkopost*
    """,
    interest="""
        kiinnosta*; kuulostaa; mielellani; mielenkiintois*; lisatietoja; kertokaa; kerro; tiistai*; torstai*;
        tavata; hinta; hinnat; hintaa; hinnasto; paljonko; demo; sopii; juuri mita; jatkakaa; luen . mielellani;
        haluan pysya; utelias; tarjouspyynto
    """,
    hint="""
        roskapost*; spam*; asianajaja; juristi; gdpr; tietosuojavaltuutet*; art|artikla|artiklan 15|17|21;
        ilmoitan; valitus; hairin*; mista saitte; mista olette; mista sait; kuollut; kuoli; edesmennyt;
        menehtyi; haistakaa; painukaa; painu; riittaa; tarpeeksi; kyllastynyt; en ole pyytanyt|tilannut|antanut;
        suostumus*; elakkeella; elakkeelle; vaara henkilo; estetty; estin; suoramarkkinoin*; poista*; peruut*;
        unsubscribe; rauhaan; viimeinen kerta; mita tietoja; kielteinen; tiedot minusta
    """,
    thing="mitaan; naita",
    person="herra; rouva; kollega*",
)
