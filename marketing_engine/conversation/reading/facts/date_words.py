"""The words of dates in many languages, plain as `folding.fold` makes them."""

from marketing_engine.conversation.reading.facts.folding import fold

_MONTHS = """
1 january jan januar jän jänner janvier janv enero ene gennaio genn gen januari janeiro styczeń stycznia styczniu
   sty january tammikuu\\w{0,3} leden ledna lednu ocak\\w{0,3} január\\w{0,3} ianuarie ian
2 february feb febr februar februari février févr fév febrero febbraio febb fevereiro fev luty lutego lutym
   helmikuu\\w{0,3} únor února únoru şubat\\w{0,3} február\\w{0,3} februarie
3 march mar mär märz mrz mars marzo maart mrt março marzec marca marcu marts maaliskuu\\w{0,3} březen března březnu
   mart martta március\\w{0,3} martie
4 april apr avril avr abril abr aprile kwiecień kwietnia kwietniu huhtikuu\\w{0,3} duben dubna dubnu nisan\\w{0,3}
   április\\w{0,3} aprilie
5 may mai mayo maggio magg mei maio maj maja maju toukokuu\\w{0,3} květen května květnu mayıs\\w{0,3} május\\w{0,3}
6 june jun juni juin junio giugno giu junho czerwiec czerwca czerwcu kesäkuu\\w{0,3} červen června červnu
   haziran\\w{0,3} június\\w{0,3} iunie
7 july jul juli juillet juil julio luglio lug julho lipiec lipca lipcu heinäkuu\\w{0,3} červenec července červenci
   temmuz\\w{0,3} július\\w{0,3} iulie
8 august aug août agosto ago augustus sierpień sierpnia sierpniu augusti elokuu\\w{0,3} srpen srpna srpnu
   ağustos\\w{0,3} augusztus\\w{0,3}
9 september sep set sept septembre septiembre setiembre settembre sett setembro wrzesień września wrześniu
   syyskuu\\w{0,3} září eylül\\w{0,3} szeptember\\w{0,3} septembrie
10 october oct okt oktober octobre octubre ottobre ott outubro out październik października październiku paź
   lokakuu\\w{0,3} říjen října říjnu ekim\\w{0,3} október\\w{0,3} octombrie
11 november nov novembre noviembre novembro listopad listopada listopadu listopadzie marraskuu\\w{0,3} kasım\\w{0,3}
   noiembrie
12 december dec dez dezember décembre déc diciembre dic dicembre desember des dezembro grudzień grudnia grudniu
   joulukuu\\w{0,3} prosinec prosince prosinci aralık\\w{0,3} decembrie
"""

_WEEKDAYS = """
0 monday mon montags? lundi lunes lunedì maandag segunda-feira segunda poniedziałek poniedziałku poniedziałkiem
   måndag\\w{0,2} mandag\\w{0,2} maanantai\\w{0,3} pondělí pondělka pazartesi\\w{0,3} hétfő\\w{0,3} luni 月曜日?
1 tuesday tues tue dienstags? mardi martes martedì dinsdag terça-feira terça wtorek wtorku tisdag\\w{0,2}
   tirsdag\\w{0,2} tiistai\\w{0,3} úterý úterka salı\\w{0,3} kedd\\w{0,3} marți 火曜日?
2 wednesday weds wed mittwochs? mercredi miércoles mercoledì woensdag quarta-feira quarta środa środy środę
   onsdag\\w{0,2} keskiviikko\\w{0,3} keskiviikkona středa středy středu çarşamba\\w{0,3} szerda szerdán szerdától
   miercuri 水曜日?
3 thursday thurs thur thu donnerstags? jeudi jueves giovedì donderdag quinta-feira quinta czwartek czwartku
   torsdag\\w{0,2} torstai\\w{0,3} čtvrtek čtvrtka perşembe\\w{0,3} csütörtök\\w{0,3} joi 木曜日?
4 friday fri freitags? vendredi viernes venerdì vrijdag sexta-feira sexta piątek piątku fredag\\w{0,2}
   perjantai\\w{0,3} pátek pátku cuma\\w{0,3} péntek\\w{0,3} vineri 金曜日?
5 saturday samstags? sonnabend samedi sábado sabato zaterdag sobota soboty sobotę lördag\\w{0,2} lørdag\\w{0,2}
   lauantai\\w{0,3} sobotu cumartesi\\w{0,3} szombat\\w{0,3} sâmbătă 土曜日?
6 sunday sonntags? dimanche domingo domenica zondag niedziela niedzieli niedzielę söndag\\w{0,2} søndag\\w{0,2}
   sunnuntai\\w{0,3} neděle neděli pazar\\w{0,2} vasárnap\\w{0,3} duminică 日曜日?
"""

_NUMBERS = """
1 a an one ein eine einem einer eines un une uno una een één um uma jeden jedną en ett et én ei yhden jeden jednu
   bir egy
2 two zwei zwo deux dos due twee dois duas dwa dwie två to kahden kaksi dva dvě iki két kettő două pár
   (?:(?:an?|the|next|een|un|um|ett|et|ein|une)_)?(?:couple|paar|par|paio|paire)(?:_(?:of|de|di))? parin
   pari kilka několik
3 three drei trois tres tre drie três trzy kolme kolmen tři üç három trei
4 four vier quatre cuatro quattro quatro cztery fyra fire neljä neljän čtyři dört négy patru
5 five fünf cinq cinco cinque vijf pięć fem viisi viiden pět beş öt cinci
6 six sechs seis sei zes sześć sex seks kuusi kuuden šest altı hat șase
7 seven sieben sept siete sette zeven sete siedem sju syv seitsemän seitsemän sedm yedi șapte
8 eight acht huit ocho otto oito osiem åtta otte åtte kahdeksan osm sekiz nyolc opt
9 nine neun nueve nove negen dziewięć nio ni ni yhdeksän devět dokuz kilenc nouă
10 ten zehn dix diez dieci tien dez dziesięć tio ti kymmenen deset tíz zece
14 fourteen vierzehn quatorze catorce quattordici veertien catorze czternaście fjorton fjorten neljäntoista čtrnáct
15 fifteen quinze quince quindici vijftien piętnaście femton femten patnáct
18 eighteen achtzehn dix-huit dieciocho diciotto achttien dezoito osiemnaście arton atten osmnáct
20 twenty zwanzig vingt veinte venti twintig vinte dwadzieścia tjugo tyve kaksikymmentä dvacet yirmi húsz
30 thirty dreißig dreissig trente treinta trenta dertig trinta trzydzieści trettio tredive tretti kolmekymmentä třicet
   otuz harminc
60 sixty sechzig soixante sesenta sessanta zestig sessenta
90 ninety neunzig quatre-vingt-dix noventa novanta negentig dziewięćdziesiąt nittio
100 (?:a_|one_)?hundred (?:ein)?hundert cent cien cento honderd cem sto hundra (?:et_)?hundrede? sata yüz száz
12 twelve zwölf douze doce dodici twaalf doze dwanaście tolv kahdentoista dvanáct
"""

_UNITS = """
1 days? tage?n? jours? días? giorn[io] dage?n? dias? dni dzień dagar dager päivä\\w{0,3} dn[íůy] gün(?:lük|de)?
    nap(?:ig|on|ot)? zile
7 weeks? wochen? semaines? semanas? settiman[ae] we(?:e)?ken? tygodni\\w{0,2} tydzień veck(?:a|or) uger? uker?
   viik\\w{1,5} týdn\\w{1,3} týden hafta\\w{0,4} hétig héten hétre hét(?=_múlva) săptămân\\w{1,3}
14 fortnights? quinzaine quincena quindicina
183 halvår halbjahr half_jaar halfjaar félév półrocze
30 months? monate?n? mois mes(?:es)? mês mes[ei] maande?n? miesiąc\\w{0,3} miesięc\\w{0,3} månade?r? måned(?:er)?
   kuukau\\w{2,6} měsíc\\w{0,3} ay(?:lık)? hónap\\w{0,3} lun[iă]
91 quarters? quartale?n? vierteljahr\\w? trimestres?
365 years? jahre?n? jahr ans années? años? ann[io] jaar anos? roku? lata år vuo\\w{2,5} rok[uy]? yıl\\w{0,4}
   év(?:ig|en)? ani
"""


def _table(block: str) -> tuple[tuple[int, str], ...]:
    rows = (fold(row).split() for row in block.replace("\n   ", " ").strip().splitlines())
    return tuple(
        (int(number), "|".join(sorted(dict.fromkeys(words), key=len, reverse=True)).replace("_", " "))
        for number, *words in rows
    )


MONTHS, WEEKDAYS, NUMBERS, UNITS = (_table(block) for block in (_MONTHS, _WEEKDAYS, _NUMBERS, _UNITS))
"""(number, alternatives) of months 1–12, weekdays from Monday 0, numbers, and units in days."""

MID = fold(
    r"(?:mid|middle of|mitte|mi|mediados de|meta(?: di)?|half|medio|meados de|polow\w{1,2}|mitten av"
    r"|midten a[fv]|midt i"
    r"|halfway through|halvvags genom|polovin\w|mijlocul)"
)
END = fold(
    r"(?:end of|end|late|ende|eind(?:e)?|fin(?: de)?|finales(?: de)?|fine(?: di)?|final (?:de|do)|fim (?:de|do)"
    r"|konca|koniec|konec|konce|koncem|slutet av|slutningen a[fv]|slutten av|sfarsitul(?: lui)?)"
)
"""What stands before a month where its 15th is meant, or its last day."""

CONNECTORS = (
    r"(?:-|to|and|bis|und|au|et|al|y|e|tot|en|a|ao|ate|do|i|till|til|och|og|ja|az|kadar|es|si|t/m|through|thru|from|~)"
)
"""What stands between the two days of a range."""

RETURN = fold(
    r"back|return\w*|restart\w*|resum\w*|re-?open\w*|(?<=and )open|(?<=we )open|(?<=will )open|expect me"
    r"|see you(?: all)?|(?:see"
    r"|read) (?:it|this|your \w{1,9})|again|normal\w*|expected|repl(?:y|ies)|respon[ds]\w*|answer\w*|home|ashore"
    r"|resurfac\w*|aim for|aiming for|due (?:in|back|home)"
    r"|wieder|zurück|rückkehr|antwort\w*|retour|reprise|repren\w*|rentre\w*|revien\w*|rouvr\w*|réouv\w*|répond\w*|lirai"
    r"|rappell\w*|vuelv\w*|volver\w*|vuelta|regres\w*|reincorpor\w*|reinici\w*|reanud\w*|abrimos|responder\w*|torn\w*"
    r"|rientr\w*|ripren\w*|riap\w*|rispond\w*|terug|weer|hervat\w*|volt\w*|retom\w*|retorn\w*|reabr\w*|wrac\w*|wróc\w*"
    r"|wznawi\w*|ponownie|odpowi\w*|odpisz\w*|åter|återkom\w*|tillbaka|igen|svarar|svarer|tilbage|tilbake"
    r"|igjen|retur|palaa\w*"
    r"|takaisin|jälleen|taas|vrát\w*|vrac\w*|zpět|zpátky|opět|odpov\w*|döneceğ\w*|döner\w*|dönü\w*|dönmüş"
    r"|ofistey\w*|işbaşı"
    r"|visszat\w*|戻り?|再開|復帰|営業|újra|revin|reven\w*"
)
READS = fold(
    r"lese\w{0,2}|sehe|schaue|kümmer\w{1,2}|verrai|verrons|lirons|traiterai|veré|leeré|atenderé|leggerò|vedrò|lees|lezen"
    r"|bekijk|verei|lerei|przeczyta\w{1,3}|zajm\w{1,2}|läser|tittar|læser|leser|luen|katson|přečt\w|podív\w{2,4}"
    r"|okuya\w{1,5}|bakaca\w{1,4}|elolvas\w{1,3}|megnéz\w{1,3}|拝見|確認"
)
"""What is done with a mail on the day on which one is back."""
UNTIL = fold(
    r"until|till|til|through|thru|bis|inclusive|einschliesslich|jusqu\w*|hasta|fino|tot|t/m|até|ate|do"
    r"|tom|och med|og med"
    r"|frem til|indtil|inntil|asti|saakka|kadar|până|after|nach|après|después|dopo|na|depois|po|efter"
    r"|etter|jälkeen|után|after"
)
FROM = fold(
    r"from|ab|vom|von|seit dem|du|à partir du|dès|del|a partir|dal|dalle|van|vanaf|od|ode|från|fra|alkaen"
    r"|itibaren|între|entre|between"
    r"|zwischen|tussen|między|mellan|mellem|mellom|starting|as of|on|am|den|le|el|il|op|em|dia"
)
SINCE = fold(
    r"since|during|left on|i left|seit|depuis|desde|dal lontano|sinds|sedan|siden|dated|sent|gesendet|envoyé|created"
    r"|received your|eingang"
)
DIRECT = fold(
    r"in|until|till|not before|after|from|next|around|earliest|ab|nach|im|frühestens|erst|ende|anfang|en|après|à partir"
    r"|d[eè]s|en|dans|d'ici|después|pasad[oa]s?|tras|dentro|a partir|dopo|da|da[li]|tra|fra|na|vanaf|over"
    r"|depois|após|em|po|od|za|w"
    r"|na|efter|från|i|fra|etter|om|jälkeen|v|od"
)
"""What stands right before a day on which something begins anew."""

PAST = fold(
    r"was|were|wrote|sold|said|told|had|did|went|lost|bought|ended|last|died|came|came down|granted|installed"
    r"|signed|every"
    r"|war|waren|hatte\w{0,2}|wurde\w{0,2}|letzte\w?|vergangene\w?|jede\w?|gab|kam|était|avons|avez|a été"
    r"|dernier|dernière|chaque"
    r"|hemos|fue|hubo|pasado|últim[oa]|cada|agotado|scors[oa]|abbiamo|ogni|afgelopen|vorige?|elke|werd|hadden"
    r"|último|fizemos|cada"
    r"|ubiegły\w?|zeszły\w?|ostatni\w?|był\w?|förra|senaste|sidste|siste|forrige|var|varje|hver|viime|oli"
    r"|minul\w{1,3}|loni|byl\w?"
    r"|geçen|oldu|múlt|volt|trecut\w?"
)
"""What stands before a day that is over or comes every week."""

CONDITIONS = r"""
after|until|till|not before|once|when|as soon as|whenever|if|nach|bis|erst|sobald|wenn|solange|après|pas avant|quand
dès|lorsque|cuando|después|hasta|dopo|quando|finché|appena|na|zodra|als|pas als|depois|até|só|po|jak|kiedy|gdy
dopiero|efter|när|tills|når|til|etter|inntil|kun|jälkeen|kunhan|sitten|až|jakmile|po|sonra|kadar|miután|után|după
până
"""
"""What makes an answer depend on something else than the day that was proposed."""
