"""What stands in absence notes beside the absence, in many languages: one sort says nothing, several together do."""

JAPANESE_AWAY = (
    r"(休暇|不在|夏季休業|年末年始|休業日?|お休み|出張|育児休業|産休|育休|休職|外出)"
    r"(中|の|とさせ|いたし|して|を|期間|のため|と|です|に)"
)

CLOSED = r"""
shut (up shop|for|until|till|from|over)|on(s)? .{0,12}(stand-?down|shutdown)|nicht besetzt|unbesetzt
(office|offices|school|factory|shop|works|practice|clinic) (\w+ ){0,3}closed
(company|premises|plant|warehouse|packhouse|studio|yard|we) (\w+ ){0,3}closed
re-?opens?\b
shut(ting)? down (for|from|between|until)
closed (for|until|from|on|between|over|from) ..(holiday|christmas|easter|day|week)
closed (for|until|from|on|between|over|from) ..(january|monday|tuesday|wednesday|thursday|friday)
(bleibt|bleiben|ist|sind|haben|hat|geschäft|büro) .. (geschlossen|zugesperrt)
(fermés?|fermées?|fermera|fermeront) (du|jusqu|pour|au|le|entre|ce|cette|à partir)
à l'arrêt
(licencia|permiso|baja) (por paternidad|de paternidad|paternal|por enfermedad|laboral)
(permanecerá|permanece|estará|estaremos|permanecerán|permaneceremos) (\w+ ){0,3}cerrad[oa]s?
(cerramos|cerrados?|cerrada|cierra|cierro) (por|del|desde|hasta|la|el|entre)
(es|hoy es) festivo
chius(o|i|a|e|ura) (per|dal|dalle|fino|da|natalizia|estiva|il|nei|tra)
(resteranno|resterà|rimarrà|rimarranno|saranno|osserverà) (\w+ ){0,3}(chius|chiusura)
(zijn|is|blijft|blijven) (\w+ ){0,4}gesloten
(gesloten) (van|vanaf|tot|wegens|op|tussen)
(estou|estarei|estamos|estaremos|encontro-me|está) (\w+ ){0,3}(de folga|em licença|de recesso)
(estou|estarei|estamos|estaremos|encontro-me|está) (\w+ ){0,3}(em recesso|num congresso|em retiro|de atestado)
(estará|estarão|encontra-se|estaremos|permanecerá|permanecerão) (\w+ ){0,3}(encerrad|fechad|em recesso)
(encerrad|fechad)[oa]s? (para|de|do|até|entre|por)
recesso
(nieczynn|zamknięt)(e|y|a|ych)\b
semester(stängt|stänger|perioden|uppehåll)?
(håller|har|är) (\w+ ){0,2}stängt?\b
(holder|har|er) (\w+ ){0,2}(ferie)?lukket
(holder|har|er) (\w+ ){0,2}stengt
(suljettu|kiinni) (\d|ajalla|joulu|kesä)
toimisto(mme)? on (suljettu|kiinni)
(zavřeno|uzavřen[aoy]?|nemáme otevřeno)
(kapalı|tatil)(yız|dır|dir| olacak\w*|\b)
(zárva|szünetel|leállás|leáll)
închis(ă|e|i)? (între|până|de|din)
"""
"""An office that is closed, or something else that is."""

URGENT = r"""
urgent\w*|urgenc\w+|urgenz\w|urgență|emergenc\w+|emergenz\w|emergência\w*|urgência\w*|time[- ]sensitive|can't wait
cannot wait|can't hang|in a rush|breakdowns?
dringend\w*|eilig\w*|notf[aä]ll\w*|notdienst|wenn es brennt|brennt\b|hätte zeit|eilt|noodgeval\w*|spoed\w*|haast\w*
kan niet wachten|dringende
brûle\w*|presse\b|pilny\w*|pilne|pilnie|nagłych|brådskande|bråttom|akut\w*|haster|hastesag\w*|hastesp\w*|hasteopp\w*
presserende
kiireelli\w+|kiire\w*|hätä\w*|naléhav\w+|neodkladn\w+|hoří|acil\w*|ivedi\w*|sürgős\w*|halaszthatatlan\w*|corre prisa
apremia|plantão|guardia\b|astreinte
"""

INSTEAD = r"""
ansprechpartner\w*|nachfolger\w*|direct (your |all |any )?(enquiries|queries|questions|mail)|successor|successeur
sucesor\w?|successore|opvolg\w+|następc\w+|efterträdare|efterfølger|etterfølger|seuraaja\w*|nástup\w+|utód\w*
(please )?(contact|call|ring|phone|speak to|talk to) (\w+ )?(mr|mrs|ms|dr|prof|my|our|the)
(please )?(contact|call|ring|phone|speak to|talk to) (\w+ )?([a-z]+ [a-z]+,|\w+ in |\w+ at |\w+@)
(please )?(turn to|try|ask|text|reach out to|email|write to|see) (\w+ )?(mr|mrs|ms|dr|prof|my|our|the)
(please )?(turn to|try|ask|text|reach out to|email|write to|see) (\w+ )?([a-z]+ [a-z]+,|\w+ in |\w+ at |\w+@)
(in|for) the meantime|until then|in the interim|till then|meanwhile|deputy|deputis|stand(s|ing) in|is covering
has (the )?keys|minding|queries|enquiries (to|:|should)|will be officiating|taking over|covers for me|keeps my diary
bis dahin|in der zwischenzeit|zwischenzeitlich|solange|vertret\w+|wende\w* sie sich|wenden an|hilft ihnen|helfen ihnen
übernimmt|übernommen|fragt? (den|die|bei)|bitte an|kümmert sich|führt .{0,20}geschäfte
d'ici là|entre-temps|entretemps|en attendant|adressez-vous|vous adresser|contactez|contacter|remplace\b|remplaçant\w?
prend le relais|assure l'intérim|vont à|voyez avec
mientras tanto|entretanto|hasta entonces|me sustituye|sustitu\w+|diríjase|contacte|contactar|comuníquese
póngase en contacto|atiende|atenderá|pregunte por|llame a|si es (por|cosa|urgente)|para temas|lo urgente
nel frattempo|fino ad allora|mi sostituisce|sostitu\w+|rivolgersi|rivolgetevi|si rivolga|contattare|scrivere a
per (le )?(emergenze|urgenze|pratiche)|resta a disposizione|affidata
tot die tijd|in de tussentijd|ondertussen|intussen|vervang\w+|neemt .{0,20}waar|neem contact|contact op|terecht bij
helpen u|wend u
até lá|nesse período|neste período|substitu\w+|contacte|contatar|contactar|fale com|fala com|entre em contato|fica com
assuntos
w międzyczasie|do tego czasu|zastęp\w+|proszę o kontakt|kontakt z|proszę kontaktować|w sprawach|obowiązki przej\w+
under tiden|tills dess|kontakta|vänd dig|vikarie\w*|ersätt\w+|når du|fråga efter
i mellemtiden|indtil da|vikar\w*|kontakt\b|skriv til|spørg|henvend\w+|i mellomtiden|inntil da|ta kontakt|kontakte
stedfortreder\w*
sillä välin|sijais\w+|ota yhteyttä|ottakaa yhteyttä|auttaa\b|asioissa|hoitaa|mezitím|zastup\w+|kontaktujte|obraťte se
převzal\w*|řeší
bu süre\w*|yerime|vekil\w*|vekâleten|iletişime|arayabilir\w*|ulaşabilir\w*|yazabilir\w*|addig|helyettes\w*|forduljon
keresse|între timp|înlocui\w+|contactați|răspunde
"""

RETURN = r"""
re-?open\w*|riapr\w+|riap\w+|réouv\w+|rouvr\w+|reabr\w+|reabrimos|heropen\w*|öffnen wieder|otwier\w+|öppnar|åbner
åpner|avaamme|avataan|otevír\w+|açılıyor\w*|nyit\w*|redeschid\w+
\d{1,2}[./]? ?((de )?\w{3,12} )?(-|to|bis|au|al|t/m|till|til|och|og|até) (le |el |den )?\d{1,2}(?![:\d])
(i'll|will|i) .{0,24}(reply|respond|answer|get back).{0,30} (when|on|once|after|from|upon)
(i'll|will|i) .{0,24}(reply|respond|answer|get back).{0,30} (as soon|mon|tue|wed|thu|fri|tomorrow)
(i'll|will|i) .{0,24}(pick (this|your|it)|get to|deal|look|catch up|read).{0,30} (when|on|once|after|from|upon)
(i'll|will|i) .{0,24}pick (this|your|it).{0,30} (as soon|mon|tue|wed|thu|fri|tomorrow)
(i'll|will|i) .{0,24}(get to|deal|look|catch up|read).{0,30} (as soon|mon|tue|wed|thu|fri|tomorrow)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mon|tue|wed|thu|fri)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mon|tue|wed|thu|fri)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mon|tue|wed|thu|fri)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(sat|sun|weds|\d|jan|feb)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(sat|sun|weds|\d|jan|feb)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(sat|sun|weds|\d|jan|feb)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mar|apr|may|jun|jul)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mar|apr|may|jun|jul)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mar|apr|may|jun|jul)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(aug|sep|oct|nov|dec|next)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(aug|sep|oct|nov|dec|next)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(aug|sep|oct)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(nov|dec|next)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mon|tue|wed|thu|fri)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(sat|sun)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(weds|\d|jan|feb)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mon|tue|wed|thu|fri)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mon|tue|wed|thu|fri)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(sat|sun|weds|\d|jan|feb)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(sat|sun|weds|\d|jan|feb)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mar|apr|may|jun|jul)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(aug|sep|oct)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(nov|dec|next)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mar|apr|may|jun|jul)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(mar|apr|may|jun|jul)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(aug|sep|oct|nov|dec|next)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(aug|sep|oct|nov|dec|next)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(late|early|mid|after)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(further|when|whenever)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(late|early|mid|after)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(late|early|mid|after)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(further|when|whenever)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(further|when|whenever)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(late|early|mid|after)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(further|when|whenever)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(late|early|mid|after)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(late|early|mid|after)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(further|when|whenever)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(further|when|whenever)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(autumn|spring|easter)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(autumn|spring|easter)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(autumn|spring|easter)
(back|return\w*) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(christmas|new year|tomorrow)
resum\w+ ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(christmas|new year|tomorrow)
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?christmas
(home|ashore|normal) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(new year|tomorrow)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(autumn|spring|easter)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(autumn|spring|easter)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(autumn|spring|easter)
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?christmas
(here again|expected) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(new year|tomorrow)
(until|till) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(christmas|new year|tomorrow)
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?christmas
(til|through|thru) ?:? ?(on |from |in |at |the |about |roughly |around |by |not before )?(new year|tomorrow)
for the next .{0,12}(days|weeks|months)|for (a|two|three|four|\d+) (days|weeks|months)|all week|this week
replies? (will|may) be (slow|late|delayed)|slow to (answer|reply|respond)|before the \d
(bis|ab) (zum |zur |dem |einschl\w*\.? |voraussichtlich |ende |anfang |mitte )?(\d|mo|di|mi|do|fr|januar)
(bis|ab) (zum |zur |dem |einschl\w*\.? |voraussichtlich |ende |anfang |mitte )?(februar|märz|april|mai|juni|juli)
(bis|ab) (zum |zur |dem |einschl\w*\.? |voraussichtlich |ende |anfang |mitte )?(august|sept|okto|novem|dezem)
(bis|ab) (zum |zur |dem |einschl\w*\.? |voraussichtlich |ende |anfang |mitte )?(mitte|anfang|ende)
(bis|ab) (zum |zur |dem |einschl\w*\.? |voraussichtlich |ende |anfang |mitte )?(auf weiteres|weiteres)
(bin|sind|komme|am|erst|wieder) .{0,20}(wieder|zurück)|(nächste|kommende) woche
jusqu'(au|à|en)|à partir (du|de)|dès (le|lundi|mon)|de retour|retour|reprise|rentre|reviens|reviendrai
répond\w+ .{0,20}(lundi|retour|dès|à partir)|rappellerai|lirai|traiterai
hasta (el|finales|principios|mediados|nuevo|que|la|después|septiembre|enero)|a partir del|vuelvo|volveré|regreso
regresaré|(leeré|responderé|contestaré|atenderé)|me lo devolver|mañana|reinicio|reanud\w+
fino al|fino a|a partire da|torno|tornerò|rientr\w+|risponderò|rispondo|risponderemo|leggerò|ripren\w+
da (lunedì|martedì|mercoledì|giovedì|venerdì)|se ne riparla
(tot en met|tot|t/m|vanaf|na) (\d|(ma|di|wo|do|vr|za|zo)(\w{1,4}dag)?\b|jan|feb|maart|apr|mei|jun)
(tot en met|tot|t/m|vanaf|na) (jul|aug|sep|okt|nov|dec|half|eind|begin|nader|mijn)
(reageer|antwoord|lees|beantwoord) (ik|wij)|terug|weer\b
até (ao|o|dia|a|final|meados|domingo|segunda)|a partir de|volt\w+|regress\w+|retorn\w+|responderei|responderemos|lerei
(do|od|po) (dnia )?(\d|końca|połowy|poniedziałku|stycznia|lutego|marca|kwietnia|maja)
(do|od|po) (dnia )?(czerwca|lipca|sierpnia|wrze|paźdz|listop|grud|powrocie|feriach|świętach)|odpowiem|odpisz\w+
odpisuję|wracam|wrócę|wznawia
(till och med|t\.o\.m|tom) (den )?(\d|måndag|tisdag|onsdag|torsdag|fredag|söndag)
(fram till|till|från och med|fr\.o\.m) (den )?(\d|måndag|tisdag|onsdag|torsdag|fredag|söndag)
(till och med|t\.o\.m|tom) (den )?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)
(fram till|till|från och med|fr\.o\.m) (den )?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|svarar|återkommer
hör av mig|tillbaka|åter\b|vecka \d|v\. ?\d
(til og med|t\.o\.m|frem til|indtil|inntil|til|fra og med) (den )?(\d|mandag|tirsdag|onsdag|torsdag|fredag|jan)
(til og med|t\.o\.m|frem til|indtil|inntil|til|fra og med) (den )?(feb|mar|apr|maj|mai|jun|jul|aug|sep|okt|nov|dec)
svarer|vender tilbage|tilbage|tilbake|igen\b|igjen\b|ses igen|resten af|uke \d|uge \d
asti|saakka|palaan|palaamme|vastaan|viimeistään|takaisin
(do|od|až|ve dnech) (\d|konce|poloviny|pondělí|úterý|středy|čtvrtka|pátku|po)|odpovím|odepíšu|ozvu|vyřídíme|vyřídím
vrátím|vracím|zpět
kadar|itibaren|arasında|dönüş\w*|döneceğim|döndüğüm\w*|visszat\w+|-ig\b|válaszol\w+|között|revin|până|hét\w*en
"""

DURATION = r"""
(all|the whole|this whole|most of the) (day|week|month)|until the end of|for the (rest|remainder|duration)
(two|three|four|six|\d+) (weeks|months)
(die )?ganze[nr]? (tag|woche|monat)|(zwei|drei|vier|sechs|\d+) (wochen|monate)|auf weiteres|längere zeit
toute la (journée|semaine)|tout le mois|(deux|trois|quatre|six|\d+) (semaines|mois)|jusqu'à nouvel ordre
toda la (semana|jornada)|todo el (día|mes)|(dos|tres|cuatro|seis|\d+) (semanas|meses)|hasta nuevo aviso
tutta la (settimana|giornata)|tutto il (giorno|mese)|(due|tre|quattro|cinque|sei|\d+) (settimane|mesi)
(de )?hele (dag|week|maand)|(twee|drie|vier|zes|\d+) (weken|maanden)|tot nader order
(a semana toda|toda a semana|o dia todo|o mês todo)|(duas|três|quatro|seis|\d+) (semanas|meses)
(cały|caly) (tydzień|dzień|miesiąc)|(dwa|trzy|cztery) (tygodnie|miesiące)|do odwołania
hela (veckan|dagen|månaden)|(två|tre|fyra|sex|\d+) (veckor|månader)|tills vidare|resten av
hele (ugen|uka|uken|dagen|måneden)|(to|tre|fire|seks|\d+) (uger|uker|måneder)|indtil videre|inntil videre
koko (viikon|päivän|kuukauden)|(kaksi|kolme|neljä) (viikkoa|kuukautta)|toistaiseksi
celý (týden|den|měsíc)|(dva|tři|čtyři) (týdny|měsíce)|do odvolání
(bütün|tüm) (hafta|gün|ay)|(iki|üç|dört) (hafta|ay)|egész (héten|nap)|(két|három) (hétig|hónapig)
toată (săptămâna|ziua)|(două|trei) (săptămâni|luni)
"""

PLACES = r"""
recover(ing|y)|recuperat\w+|convalesc\w+|replacement|honeymoon|fortnight|repos\b|descanso|riposo|erholung|strand\b
erholen|odpoczyn\w+|hvile|lepo\w+|odpočin\w+|dinlen\w+|pihen\w+|odihn\w+|pausa|rust\b
at (a|an|the) (\w+ ){0,2}(conference|trade (show|fair)|course|training|summit)
at (a|an|the) (\w+ ){0,2}(off-?site|exhibition|funeral|wedding|station|beach|lake|site)
in (the )?(hospital|court|surgery|labour|combine|field|store|theatre|submarine|lab)
on (a|the) (boat|plane|beach|train|vessel|ship|rig|road|roof|mountain|hill|move)
travelling|traveling|offshore|overseas|sailing|hiking|camping|skiing|honeymoon|pilgrimage|harvest|lambing|driving
moving house|newborn|baby|operation|half term|holidays?|recess|planting|fishing|hunting
urlaub|reha|elternzeit|messe|montage|fortbildung|krank\w*|baustelle|berg|gericht|dienstreise|segle|operation|eingriff
kur\b|hochzeit|umzug|weihnachten|ferien
vacances|congés?|chasse\w*|vendanges|formation|ascension|pont|mission|salon|déplacement|hôpital|tribunal|arrêt|plage
mer\b|montagne|séminaire
vacaciones|festivo|feria\b|congreso|viaje|navidad|prescripción médica|hospital|juzgado|playa|boda|rodaje|licencia
baja\b
ferie|vacanza|fiera|tribunale|natale|riposa|trasferta|missione|partorendo|ospedale|montagna|mare\b|congresso|viaggio
vakantie|verlof|cursus|beurs|papa|mama|ziek|dienstreis|bevallen|bouwvak|kerst
férias|feriado|carnaval|natal\b|recesso|congresso|licença|hospital|praia|viagem|retiro|folga
urlop\w*|święt\w+|ferii|feriach|l4|delegacj\w+|targ(i|ach)\b|szpital\w*|rejs\w*|choro\w+|zwolnieni\w+
semester\w*|jakt|älgjakt|midsommar|julledig\w*|mässa|kurs\b|föräldra\w+|sjuk\w*|skog(en)?|fjäll\w*|fjord\w*
ferie\w*|orlov|barsel|jul\b|nytår|påske\w*|elgjakt|offshore|kurs\w*|messe|permisjon|syk\w*|syg\w*|fjellet|hytt\w+
sommerhus\w*
loma\w*|hirvimets\w+|joulu\w*|juhannus\w*|vapaa\w*|mökillä|matka\w*|reissu\w*|messu\w+|koulutuks\w+|sairaa\w+
dovolen\w+|svátk\w+|vánoc\w+|nemoc\w+|operac(i|e|í)\b|novém roce|hory\b|horách|veletrh\w*|služební\w*
izin\w*|tatil\w*|bayram\w*|rapor\w*|seyahat\w*|fuar\w*|szabadság\w*|karbantartás|ünnep\w*|balaton\w*|concedi\w+
sărbător\w+|delegație
"""

OFFLINE = r"""
(no|without|limited|little|hardly any|patchy|poor|only) (phone|laptop|signal|wifi|wi-fi)
(no|without|limited|little|hardly any|patchy|poor|only) (e-?mail|internet|connection|reception|access)
(not|don't|won't|never|doesn't|unable|only|checking|read\w*|check) .{0,18}(e-?mails?|messages|inbox|calls|mailbox)
offline|phone's in|laptop
(kein|ohne|keine|wenig|kaum) (netz|laptop|internet|empfang|handy|telefon|mails?|wlan|zugriff)
mails? .{0,20}(nicht|erst|abends|gelesen|bearbeitet)|offline|weitergeleitet
(pas|peu|plus|sans) (de |d')?(réseau|connexion|internet|téléphone|accès|ordinateur)|mes (mails|messages|courriels)
ni lus|messagerie|transférés
sin (cobertura|internet|conexión|acceso|ordenador|portátil)|conexión|mensajes|el portátil|correo .{0,20}(no|solo)
senza (rete|internet|connessione|telefono|accesso)|la posta|le mail|non (leggo|viene consultata|potrò)
(geen|zonder|beperkt) (bereik|internet|toegang|verbinding|telefoon|laptop)|mijn mail|e-mails|doorgestuurd
sem (rede|internet|acesso|ligação|sinal)|(e-mails?|mensagens|correio)
(bez|brak|nie mam) (zasięgu|dostępu|internetu|telefonu)|poczt\w+|korespondencj\w+
(ingen|dålig|begränsad|utan) (täckning|uppkoppling|tillgång|internet)|(min|mina) (mejl|mail|e-post)|läser
(ingen|dårlig|begrenset|begrænset|uden|uten) (dekning|dækning|adgang|tilgang|internett?)|(mine|min) (mails?|e-post)
dekning|læser|leser
(ei|ilman|huono|en lue|enkä lue) (verkkoa|kenttää|yhteyttä|nettiä|puhelinta|sähköpost\w*)|sähköpost\w+
(bez|není|nemám) (signálu|přístupu|internetu|signál|přístup)|e-maily|poštu|erişim\w*|internet\w*|e-posta\w*|levelei\w*
e-mailuri\w*
"""

META = r"""
(number|nr\.?|no\.?|numer\w*|numero|número|nummer|číslem|čísl\w|numara\w*|id|ref\.?) ?:?#? ?[a-z]{0,4}[-/]?\d{3,}
(if )?you have not heard from us
(ihre|ihrer) (anfrage|nachricht|anliegen)|(la )?(sua|vostra) richiesta|(twoje|państwa) zgłoszenie|váš požadavek
talebiniz|başvurunuz
you('ve| have)? reached|this mailbox|(this|your) (message|e-?mail|mail|note) (will|was|has|is|won't|landed|came)
sent automatically|auto(matic(ally)?)?\b|this note goes out|leave a message|no reply needed|to each (new )?sender
dear sender|thank(s| you) for (your|the|contacting|writing|getting in) ?(e-?mail|message|mail|note|interest|to)?
(diese|dieses|ihre|eure|deine) (postfach|nachricht|e-?mail|mail)|liebe(r)? absender\w*|absender(in)?|automat\w+
sehr geehrte(r)? absender
(vos|votre|vous êtes bien) .{0,10}(messages?|courriels?|mails?|messagerie|demandes?)|expéditeur|automat\w+
laissez un message
(su|tu|sus) (mensaje|correo|mensajes|consulta\w*)|gracias (por|x) (su|tu|escribir|el|contactar)|automátic\w+|remitente
(suo|tuo|vostro|sua|tua) (messaggio|e-?mail|mail)|gentile (mittente|clientela)|automatic\w+|casella
(uw|je|jouw|dit) (bericht|mail|e-mail)|bedankt voor|automatisch\w*|afzender
(sua|seu|tua|vossa) (mensagem|e-?mail|contacto|contato)|obrigad[oa] (pel|por)|automátic\w+|informamos que|prezados
(państwa|twoj\w+|pana|pani) (wiadomoś\w+|e-?mail)|dziękuj\w+ za|automat\w+|skrzynk\w+
(ditt|din|er) (mejl|mail|e-post|meddelande|fråga|ärende)|tack för|automat\w*|autosvar
(din|dit|din|deres) (mail|besked|henvendelse|e-post|melding)|takk? for (din|dit|e-?|hen)|automatisk\w*
kiitos (viesti\w*|yhteyd\w*)|viesti(si|nne)|automaat\w+|děkuj(i|eme) za|vaš(e|i) zpráv\w+|vašeho? e-?mail\w*
automatick\w+
(mesajınız|e-postanız|iletiniz)\w*|teşekkür\w*|otomatik\w*|köszön(öm|jük) (a )?(level|megker)\w*|automat\w*
tisztelt feladó|vă mulțumim
"""
