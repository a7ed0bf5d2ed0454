"""Words of sixteen languages by which a request is of another thing, of an old address, or of another person."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Doubts

_NUMBERS = "1*|2*|3*|4*|5*|6*|7*|8*|9*"

DOUBTS = (
    Doubts(
        language="en",
        thing=f"""
            off|from|out|on .. cc|bcc|copy|call|calls|quote|quotation|order|contract|invite|invitation|meeting|slot|
            booking|appointment|proposal|estimate|invoice|demo|rota|visit; line|lines|row|item|position {_NUMBERS}
        """,
        old="""
            old|former|previous|wrong|other|private|shops|office address|email|mail|mailbox|inbox|account
        """,
        person="""
            colleague; boss; owner; founder; accountant; accounts; ceo; cfo; cto; lawyer; wife; husband; partner;
            manager; director; assistant; secretary; brother; sister; son; daughter; father; mother; he; she
        """,
        wants="wants; want; wanted; wishes; wished; would; asked; asks; prefers; doesnt; didnt",
        stays="""
            not me|us; i|we dont|do|stay|remain; i|we do not; i|we can|may|will|would stay|remain; keep|leave me|us
            on|in|there
        """,
        theirs="me; us",
        time="until; till; til; untill",
        no_time="until|till|til|untill now|today|recently|hell|you",
    ),
    Doubts(
        language="de",
        thing=f"""
            aus|von|vom .. cc|kopie|bestellung|auftrag|termin|einladung|angebot|gespräch|anruf|vertrag|rechnung|
            besprechung|telefonat|buchung; zeile|position|posten|pos {_NUMBERS}
        """,
        old="alte|alten|frühere|bisherige|falsche adresse|mailadresse|emailadresse|anschrift|postfach",
        person="""
            *kollege; *kollegin; *kollegen; *chef; *chefin; *leiter; *leiterin; *führer; *inhaber; buchhaltung; frau;
            mann; partner; partnerin; assistentin; sekretärin; bruder; schwester; sohn; tochter; vater; mutter
        """,
        wants="will; möchte; wollte; wünscht; bat; bittet; hätte",
        stays="""
            ich|wir nicht|schon; ich|wir bleibe|bleiben . . dabei|drin|drauf|gern; ich bleibe . gern dabei|drin; ich
            bleibe; mich|uns nicht|drin|drauf|behalten
        """,
        theirs="mich; uns; mir",
        time="bis",
        no_time="bis heute|jetzt|hier|hierher|dato|gestern|zu|auf|an|in|aufs|ins; von .. bis",
    ),
    Doubts(
        language="fr",
        thing=f"""
            de|du|d|des|en .. copie|cc|commande|appel|invitation|devis|réunion|contrat|facture|réservation|compte|
            convocation; ligne|poste|position {_NUMBERS}
        """,
        old="ancienne|vieille|mauvaise adresse|boîte; ancien mail|email|compte",
        person="""
            collègue; collègues; gérant; gérante; comptable; patron; patronne; chef; cheffe; femme; mari; associé;
            associée; directeur; directrice; assistante; frère; soeur; fils; fille; père; mère
        """,
        wants="veut; voulait; souhaite; souhaitait; demande; aimerait; préfère; voudrait",
        stays="moi|nous si|non|oui|pas|je; pas moi|nous; gardez|laissez moi|nous",
        theirs="moi; nous; me",
        time="jusqu; d ici la|fin|le|que|lundi; tant que",
        no_time="jusqu ici|présent|maintenant|aujourd; jusqu à mon|ma|mes|notre|nos; jusqu à présent|maintenant",
    ),
    Doubts(
        language="es",
        thing=f"""
            de|del|en .. copia|cc|pedido|presupuesto|llamada|invitación|reunión|contrato|factura|cita|reserva|oferta;
            línea|partida|posición|fila {_NUMBERS}
        """,
        old="""
            dirección|correo|buzón antigua|antiguo|vieja|viejo|anterior|equivocada; antigua|vieja|anterior dirección
        """,
        person="""
            compañero; compañera; dueño; dueña; contable; gerente; colega; jefe; jefa; mujer; marido; esposa; socio;
            socia; director; directora; hermano; hermana; hijo; hija; padre; madre
        """,
        wants="quiere; quería; desea; pide; pidió; prefiere; quisiera",
        stays="yo|nosotros si|no; yo me quedo; a mi|nosotros no|si; menos a mi; dejenme|déjeme a mi|en",
        theirs="me; nos",
        time="hasta que|después|finales|fin|final|principios|mediados; hasta el|la|los fin*|cierre|próxim*|feria",
    ),
    Doubts(
        language="it",
        thing=f"""
            da|dal|dalla|dall|del|dell|della|di|in .. copia|cc|ordine|preventivo|chiamata|invito|riunione|contratto|
            fattura|appuntamento|offerta|call; riga|voce|posizione|linea {_NUMBERS}
        """,
        old="vecchio|precedente|altro indirizzo; vecchia|altra casella; indirizzo vecchio|precedente",
        person="""
            collega; capo; capa; titolare; commercialista; moglie; marito; socio; socia; direttore; direttrice;
            assistente; fratello; sorella; figlio; figlia; padre; madre
        """,
        wants="vuole; voleva; vorrebbe; chiede; chiesto; preferisce; desidera",
        stays="io|noi si|no|resto|rimango|restiamo; non io; a me no|si|va; me si|no; lasciatemi|lasciami dentro",
        theirs="mi; ci; me",
        time="fino a|al|alla|alle|ai|all; finché; fin dopo",
        no_time="fino a ora|oggi|adesso|qui|qua|qui",
    ),
    Doubts(
        language="pt",
        thing=f"""
            de|do|da|em|em .. cc|cópia|encomenda|orçamento|chamada|convite|reunião|contrato|fatura|pedido|proposta;
            linha|item|posição {_NUMBERS}
        """,
        old="endereço|email antigo|anterior|velho; antigo endereço|email",
        person="""
            colega; chefe; dono; dona; gerente; mulher; marido; esposa; sócio; sócia; diretor; diretora; assistente;
            irmão; irmã; filho; filha; pai; mãe
        """,
        wants="quer; queria; deseja; pede; pediu; prefere; gostaria",
        stays="eu|nós sim|não|fico; não eu; a mim não|sim; menos a mim",
        theirs="me; nos",
        time="até a|à|ao|o|que|depois|fim|finais|meados",
        no_time="até a agora|hoje|aqui",
    ),
    Doubts(
        language="nl",
        thing=f"""
            uit|van|in .. cc|kopie|bestelling|offerte|afspraak|uitnodiging|order|overleg|gesprek|contract|factuur|
            vergadering; regel|post|positie {_NUMBERS}
        """,
        old="oude|vorige|verkeerde|andere adres|mailadres|mailbox|account",
        person="""
            *collega; *baas; bazin; eigenaar; boekhouder; vrouw; man; partner; directeur; chef; assistente;
            secretaresse; broer; zus; zoon; dochter; vader; moeder; hij
        """,
        wants="wil; wilde; wou; vraagt; vroeg; wenst",
        stays="ik|wij wel|niet|blijf|blijven; mij|ons niet|wel|mag; mij mag",
        theirs="mij; me; ons",
        time="tot de|na|het|eind|en|we|dat|onze|begin; totdat",
        no_time="tot en toe",
    ),
    Doubts(
        language="sv",
        thing=f"""
            från|ur|i|av .. kopian|kopia|cc|offerten|beställningen|ordern|mötet|inbjudan|samtalet|avtalet|fakturan|
            bokningen|kallelsen|protokollet; rad|position {_NUMBERS}
        """,
        old="gamla|förra|fel adress|adressen|mejladress*|mejlen|inkorg*",
        person="""
            *kollega; *kollegan; *chef; *chefen; ägaren; fru; man; sambo; partner; vd; assistent; bror; syster; son;
            dotter; pappa; mamma; han; hon
        """,
        wants="vill; ville; önskar; bad; ber",
        stays="inte jag|mig|vi|oss; jag|vi stannar; det vill|gör jag|vi; jag vill|gör det",
        theirs="mig; oss",
        time="tills; till efter; till dess; förrän; fram till",
        no_time="fram till nu|idag|i",
    ),
    Doubts(
        language="da",
        thing=f"""
            af|av|fra|i|på .. cc|kopi|kopien|tilbuddet|tilbudet|ordren|bestillingen|mødet|møtet|invitationen|
            invitasjonen|samtalen|opkaldet|aftalen|avtalen|kontrakten|fakturaen; linje|linie|post|rad {_NUMBERS}
        """,
        old="gamle|forrige|tidligere adresse*|mailadresse*|epostadresse*|postkasse*|mail",
        person="""
            *kollega; *kollegaen; *kollegan; *chef; *sjef; *sjefen; *chefen; ejeren; eieren; kone; kona; mann; mand;
            partner; direktør; assistent; bror; søster; sønn; søn; datter; far; mor; han; hun
        """,
        wants="vil; ville; ønsker; bad; ba; ber; beder",
        stays="ikke mig|jeg|os|vi|meg|oss; jeg|vi bliver|blir; det vil|gør|gjør jeg|vi; jeg vil|gør|gjør gerne|gjerne",
        theirs="mig; meg; os; oss",
        time="indtil; inntil; til efter|etter; frem|fram til; til . er|blir|bliver; før over|efter|etter|om",
        no_time="indtil|inntil nu|nå|videre|i; frem|fram til nu|nå|i",
    ),
    Doubts(
        language="fi",
        thing=f"""
            kopiosta; tilauksesta; tarjouksesta; kokouksesta; kutsusta; puhelusta; sopimuksesta; laskusta; tapaamisesta;
            palaverista; varauksesta; rivi|kohta|rivin|kohdan {_NUMBERS}
        """,
        old="vanhaan|vanhalle|entiseen osoitteeseen|sähköpostiin|sähköpostiosoitteeseen|osoitteelle",
        person="""
            kollega; kollegani; kollegamme; pomo; pomoni; vaimo; vaimoni; mies; mieheni; johtaja; johtajamme;
            assistentti; veljeni; siskoni; poikani; tyttäreni; isäni; äitini; hän
        """,
        wants="haluaa; halusi; ei halua; toivoo; pyysi; pyytää",
        stays="minä|me en|emme|haluan|haluamme|jään|jäämme|kyllä; minua|meitä ei",
        theirs="minut; meidät; meitä; minua",
        time="asti; saakka; kunnes; ennen kuin",
        no_time="tähän|nyt asti|saakka",
    ),
    Doubts(
        language="pl",
        thing=f"""
            z|ze .. kopii|cc|dw|zamówienia|oferty|spotkania|zaproszenia|umowy|faktury|rozmowy|kosztorysu|wyceny;
            pozycję|linię|wiersz|punkt|pozycja {_NUMBERS}
        """,
        old="stary|starego|poprzedni|dawny adres|adresu|mail|email",
        person="""
            kolega; koleżanka; kolegę; koleżankę; szef; szefowa; żona; mąż; wspólnik; dyrektor; asystentka; brat;
            siostra; syn; córka; ojciec; matka
        """,
        wants="chce; chciał; chciała; prosi; prosił; prosiła; życzy; woli",
        stays="ja|my nie|tak|zostaję|zostajemy; mnie|nas nie|zostawcie",
        theirs="mnie; nas",
        time="do końca|czasu|momentu; dopóki; zanim; aż do|nie|się",
    ),
    Doubts(
        language="cs",
        thing=f"""
            z|ze .. kopie|objednávky|nabídky|schůzky|pozvánky|smlouvy|faktury|hovoru|jednání|rozpočtu;
            řádek|řádku|položku|bod {_NUMBERS}
        """,
        old="starou|starý|původní|předchozí adresu|schránku|mail|email",
        person="""
            kolega; kolegyně; kolegu; šéf; šéfová; manželka; manžel; společník; ředitel; ředitelka; asistentka; bratr;
            sestra; syn; dcera; otec; matka
        """,
        wants="chce; nechce; chtěl; chtěla; nechtěl; prosí; prosil; přeje",
        stays="já|my ne|ano|zůstanu|zůstávám|zůstaneme; mně|mě ne|ano|nechte",
        theirs="mě; mne; nás",
        time="dokud; do konce|doby|té; až do|po|bude|skončí",
    ),
    Doubts(
        language="tr",
        thing=f"""
            cc den|dan; siparişten; tekliften; teklifteki; toplantıdan; toplantısından; davetten; davetiyeden;
            sözleşmeden; faturadan; görüşmeden; randevudan; kopyadan; {_NUMBERS} . satır*
        """,
        old="eski|önceki adres*|mail*|eposta*|posta*; bu|yeni adresi kullan*",
        person="""
            meslektaşım; iş arkadaşım; müdürüm; patronum; eşim; ortağım; asistanım; kardeşim; oğlum; kızım; babam;
            annem
        """,
        wants="istiyor; istemiyor; istedi; istemedi; rica etti|ediyor",
        stays="ben|biz istemiyorum|istiyorum|değil|kalıyorum|kalayım|kalırım; beni|bizi değil|bırakın",
        theirs="beni; bizi",
        time="kadar; bitmeden; gelmeden; geçmeden; başlamadan; dolmadan; tamamlanmadan; kapanmadan",
        no_time="bugüne|şimdiye|şu|ne|bu|o . kadar",
    ),
    Doubts(
        language="hu",
        thing=f"""
            másolatból; ajánlatból; megrendelésből; megrendelésről; rendelésből; rendelésről; találkozóról; meghívóból;
            meghívottak*; szerződésből; számláról; hívásból; megbeszélésről; {_NUMBERS} . sor*|tétel*
        """,
        old="régi|korábbi cím*|email*|postafiók*",
        person="""
            kollégám; kolléganőm; főnököm; feleségem; férjem; társam; igazgatónk; asszisztensem; bátyám; nővérem;
            fiam; lányom; apám; anyám
        """,
        wants="akar; akart; szeretne; kért; kérte; kér; kíván",
        stays="én|mi nem|igen|maradok|maradunk; engem|minket nem",
        theirs="engem; minket; bennünket",
        time="amíg; ameddig; *végéig; *ásig; *ésig; *árig; *zárásáig; *hetig; *hónapig; *napig",
    ),
    Doubts(
        language="ro",
        thing=f"""
            din|de la|de pe|dintre .. copie|cc|comandă|ofertă|ședință|întâlnire|invitație|contract|factură|apel|deviz;
            rândul|linia|poziția {_NUMBERS}
        """,
        old="adresa|căsuța veche|anterioară; vechea adresă",
        person="""
            colegul; colega; șeful; șefa; soția; soțul; partenerul; directorul; directoarea; asistenta; fratele; sora;
            fiul; fiica; tatăl; mama
        """,
        wants="vrea; voia; dorește; cere; cerut; preferă; ar",
        stays="eu|noi nu|da|rămân|rămânem; pe mine nu|lăsați",
        theirs="mă; ne",
        time="până în|la|când|după|se|ce|trece|termin*",
        no_time="până la|în acum|azi|urmă",
    ),
)
"""They are looked for in every sentence that asks, or may ask, for no more mail."""
