"""Words of other languages after which a person must answer, by the reason."""

GATES_OTHER: dict[str, str] = {
    "anger": """
        unverschamt* | frechheit | belastig* | spam* | betrug* | abzocke | schnauze | scheiss* | mist haufen
        idiot* | trottel | dumm* sau | lassen sie mich in ruhe | lass mich in ruhe | hauen sie ab | verpiss*
        sie spinnen | schamen sie sich | eine zumutung | hab genug davon | habe genug davon | die nase voll
        was fallt ihnen ein | zeitverschwendung | anzeige erstatten | zeige sie an | dreist* | mull post | werbemull
        wie oft denn noch | wie oft muss ich | foutez moi | fichez moi | laissez moi tranquille
        laissez nous tranquilles | ras le bol | marre de | j en ai marre | ca suffit | merde | connard* | connerie*
        imbecile* | idiots | escroc* | arnaque* | honte | scandaleux | inadmissible | harcel* | insupportable
        penible vous | penibles | degagez | du vent | dejeme en paz | dejenme en paz | dejadme en paz | basta
        ya basta | harto de | harta de | hartos de | verguenza | sinverguenza* | mierda | idiotas | imbecil*
        estafa* | acoso | acosar | pesados | basura | vayanse | que parte no se entiende | joder | gilipollas
        lasciatemi in pace | mi lasci in pace | adesso basta | basta cosi | mi avete stufato | avete rotto
        vergogna | vergognatevi | merda | idioti | imbecilli | truffa* | truffator* | spazzatura | sparite
        andatevene | cazzo | laat me met rust | laat ons met rust | laat mij met rust | kap hiermee | rot op
        rotzooi | belachelijk | schandalig | schande | idioten | oplichter* | oplichting | brutaal | hou op
        houd op | donder op | lastigval* | lastig vallen | onzin | klootz* | zat van uw | spuugzat
        deixem me em paz | me deixem em paz | deixe me em paz | chega disto | chega disso | farto de | farta de
        vergonha | burla* | lixo | parem de | sumam | palhacada | porra | caralho | dajcie mi spokoj
        prosze dac mi spokoj | odpusc | odczepcie | mam dosc | bezczeln* | zenad* | wstyd | oszust* | idioci
        smieci | gowno | cholera* | kurw* | nekac | nekanie | to niepowazne | lamna mig ifred | lamna oss ifred
        nu far det racka | det racker nu | skammens | skam | idioter | skrap | skit | javla | javligt | trakasser*
        bedrageri | sluta skicka | lad mig vaere | lad os vaere | la meg vaere | la oss vaere | nok er nok
        na er det nok | nu er det nok | frekt | uforskammet | skam dere | drittlei | dritt | faen | svindel | satans
        jattakaa rauhaan | jata rauhaan | nyt riitti | riittaa jo | hapeisitte | torkea* | roska* | paska*
        perkele* | saatana* | vittu* | huijaus* | haista | nechte me na pokoji | dejte mi pokoj | uz toho mam dost
        mam toho dost | drzost | hanba | podvod* | obtezuj* | otravuj* | do prdele | hovno | rahat birakin
        beni rahat | yeter artik | bıktim | biktim | rezalet | utanmaz | utanmiyor | aptal | salak | dolandirici*
        taciz | lanet | hagyjanak beken | elegem van | szemtelen* | szemet | atveres | lasati ma in pace
        m am saturat | rusine | nesimtire | いい加減にして | 迷惑
    """,
    "sarcasm": """
        na toll | na super | na prima | ganz toll | herzlichen gluckwunsch | donnerwetter | wie originell
        genau das hat mir | darauf habe ich gewartet | hat die welt gewartet | schon wieder so | schon wieder eine
        quelle originalite | quelle surprise | j attendais que ca | n attendions que | il ne manquait plus
        encore un mail | encore un courriel | merci de nous sauver | bravo pour | felicitations | que original
        que sorpresa | justo lo que necesitaba | lo que me faltaba | lo que faltaba | otro correo | enhorabuena
        felicidades por | che originalita | che sorpresa | proprio quello che | ci mancava | un altra mail
        complimenti per | wat origineel | wat een verrassing | precies wat ik nodig had | daar zat ik op te wachten
        alweer een | weer zo n | gefeliciteerd | era so o que faltava | mais um e mail | mais um email
        parabens pela | parabens por | kolejny mail | tego mi brakowalo | gratuluje | jakie oryginalne
        annu ett mejl | annu ett mail | precis vad jag behovde | sa originellt | grattis | endnu en mail
        enda en mail | lige hvad jeg manglede | akkurat det jeg trengte | gratulerer | tillykke | taas yksi
        juuri sita mita | onneksi olkoon | dalsi mail | dalsi email | presne to co jsem | gratuluji | bir mail daha
        tam ihtiyacim olan | tebrikler
    """,
    "sharp": """
        zum dritten mal | zum vierten mal | schon dreimal | schon mehrfach | bereits mehrfach | das ist jetzt die
        jedes mal | ehrlich gesagt | ernsthaft | was soll das | was ist bei ihnen | nerv* | argerlich
        woher wissen sie | wer hat ihnen | warum schreiben sie | troisieme fois | quatrieme fois | deja dit
        je vous ai dit | encore vous | encore une fois | vous confondez | pourquoi m ecrivez | agace* | enerve*
        tercera vez | cuarta vez | ya les dije | les dije que | por que me escriben | pesado | terza volta
        quarta volta | ve l ho gia detto | gia detto | ancora voi | chi vi ha | chi le ha | sul serio | fastidi*
        derde keer | vierde keer | al gezegd | alweer | waarom mailt | irritant | vervelend | terceira vez
        quarta vez | ja disse | chato | trzeci raz | czwarty raz | juz mowilem | juz pisalem | denerwuj*
        tredje gangen | fjarde gangen | har redan sagt | tredje gang | fjerde gang | har allerede sagt | irriter*
        kolmas kerta | kolmannen kerran | jo sanonut | potreti | po treti | uz jsem rekl | ucuncu kez | defalarca
        harmadszor
    """,
    "legal": """
        anwalt* | rechtsanwalt* | dsgvo | datenschutz* | uwg | abmahn* | klage | gericht* | rechtlich*
        einwilligung | auskunft | widerspr* | behorde* | anzeige | wettbewerbszentrale | avocat* | rgpd | cnil
        juridique* | tribunal | mise en demeure | consentement | droit d opposition | plainte | dpo | abogad* | aepd
        proteccion de datos | demanda* | denuncia* | juzgado | consentimiento | base legal | procon | avvocat*
        gdpr | garante | diffida* | denunci* | privacy | querela | consenso | advocaat | avg
        autoriteit persoonsgegevens | juridisch* | rechtbank | aangifte | toestemming | acm | advogad* | lgpd
        processo judicial | reclamacao | consentimento | cnpd | prawnik* | rodo | uodo | adwokat* | sad | pozew
        skarga | zgoda | zgody | advokat* | imy | datatilsynet | samtycke | samtykke | forbrugerombudsmanden
        anmeld* | anmal* | jurist* | domstol | asianajaja* | lakimie* | tietosuoja* | suoramarkkinointi* | kiellan
        viranomai* | pravnik* | uoou | soud* | zaloba | souhlas | avukat* | kvkk | hukuk* | dava | mahkeme | riza
        ugyved* | panasz | 弁護士 | 個人情報
    """,
    "price": """
        preis* | kosten | kostet | rabatt* | nachlass | angebot uber | gebuhr* | pro monat | pro jahr | teuer
        billiger | gunstiger | prix | tarif* | cout* | coute* | remise | rabais | cher | devis | precio* | coste*
        cuesta* | descuento* | tarifa* | caro | presupuesto | prezz* | cost* | sconto | sconti | preventivo | prijs*
        prijzen | korting | tarief | tarieven | duur | offerte | preco* | custa* | desconto* | orcamento | cen*
        koszt* | rabat* | drogo | cennik* | pris* | koster | kostar | dyrt | hinta* | maksaa | alennus* | kallis
        sleva* | draho | fiyat* | indirim* | ucret* | pahali | koltseg* | ar* lista | pret | pretul | 価格 | 値段 | 料金
    """,
    "contract": """
        vertrag* | klausel* | agb | kundigung* | laufzeit* | gewahrleistung | garantie | unterschrift | contrat*
        clause* | engagement | resiliation | signer | contrato* | clausula* | firmar | permanencia | contratt*
        clausol* | firmare | disdetta | contract | opzeg* | voorwaarden | looptijd | rescisao | assinar | umow*
        klauzul* | podpis* | wypowiedzen* | avtal* | uppsag* | kontrakt* | aftale | opsig* | avtale | sopimus*
        irtisano* | smlouv* | vypoved* | sozlesme* | szerzod* | 契約
    """,
    "grief": """
        gestorben | verstorben | todesfall | beerdigung | trauer* | krebs | krank* | operation | klinik | decede*
        deces | obseques | deuil | malad* | hopital | cancer | fallecid* | fallecio | muerte | funeral | luto
        enferm* | hospital | decedut* | morto | morta | lutto | funerale | malatt* | ospedale | overleden
        begrafenis | rouw | ziek* | ziekenhuis | kanker | faleceu | falecimento | doente | zmarl* | pogrzeb | zalob*
        choroba | szpital* | avled | avlidit | begravning | sjuk* | dode | dodsfall | begravelse | syk | syg
        sykehus | kuollut | hautajais* | sairaala* | sairas* | zemrel* | pohreb | nemoc* | vefat | oldu | cenaze
        hastane* | meghalt | temetes | 亡くな
    """,
    "trouble": """
        insolven* | konkurs* | kurzarbeit | entlass* | gekundigt worden | faillite | liquidation | licenciement*
        redressement | quiebra | concurso de acreedores | despid* | ere | fallimento | licenziament*
        cassa integrazione | failliet | ontslag* | insolvencia | falencia | despediment* | upadlosc | zwolnien*
        konkurs | uppsagning* | varsel | afskedig* | permitter* | nedbemann* | konkurssi | yt neuvottelut | lomaut*
        konkurz* | propous* | iflas* | isten cikar*
    """,
    "machine": """
        roboter | ki | kunstliche intelligenz | sind sie ein mensch | automatisch geschrieben | ia
        intelligence artificielle | etes vous un robot | inteligencia artificial | es usted un robot
        intelligenza artificiale | e un robot | kunstmatige intelligentie | bent u een robot | e um robo | robo
        sztuczna inteligencja | czy pan jest robotem | robot | ar du en robot | er du en robot | tekoaly
        oletko robotti | umela inteligence | jste robot | yapay zeka | robot musunuz | mesterseges intelligencia
    """,
    "source": """
        woher haben sie | meine adresse | meine daten | woher kennen | kennen wir uns | adresse her
        comment avez vous eu | d ou tenez vous | mon adresse | mes donnees | on se connait | de donde han sacado
        de donde saco | mi correo | mi direccion | mis datos | nos conocemos | come avete avuto | il mio indirizzo
        i miei dati | ci conosciamo | hoe komt u aan | hoe kom je aan | mijn adres | mijn gegevens
        kennen wij elkaar | como conseguiram | onde arranjaram | o meu email | meus dados | skad macie | skad ma pan
        moj adres | moje dane | var har ni fatt | min adress | hvor har dere fatt | hvor har i fra | min adresse
        mista saitte | osoitteeni | odkud mate | moji adresu | moje udaje | adresimi nereden | nereden buldunuz
        honnan van
    """,
    "attachment": """
        anhang | im anhang | anbei | beigefugt | en piece jointe | ci joint | adjunto | adjunta | in allegato
        allegato | bijlage | bijgevoegd | em anexo | anexo | w zalaczniku | zalacznik | bifogat | bifogad | vedlagt
        vedhaeftet | liitteena | v priloze | ekte | mellekelve | 添付
    """,
}  # fmt: skip
