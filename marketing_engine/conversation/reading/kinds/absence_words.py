"""How absence notes are worded in many languages: each of these phrases says by itself that its writer is away."""

AWAY = (
    r"""
(limited|intermittent|sporadic|patchy|infrequent|restricted) (access|signal|internet|connectivity|reception|wi-?fi)
no access to (my |any )?(e-?mails?|messages|phone|inbox)
out of (the |my )?(office|town|country|range|action)
away from (my |the )?(desk|office|e-?mail|keyboard|inbox)
on .{0,14}\bleave\b
(annual|maternity|paternity|parental|sick|study|compassionate|medical|bereavement|unpaid) leave
on (\w+ ){0,2}(holidays?|vacation|sabbatical|pto|jury (duty|service)|strike|secondment|furlough)
(for|have) jury (duty|service)
ooo (until|till|from|this|today|through|thru|-)
(pto|leave|holiday|vacation) (until|till|thru|through|from|\d)
(i'm|i am|i'll be|i will be|we're) (currently |presently |now |still )?(away|offline|travelling)
(i'm|i am|i'll be|i will be|we're) (currently |presently |now |still )?(traveling|abroad|overseas|offshore)
(we are|we will be|he is|she is|she's|he's) (currently |presently |now |still )?(away|offline|travelling)
(we are|we will be|he is|she is|she's|he's) (currently |presently |now |still )?(traveling|abroad|overseas|offshore)
(i'm|i am|i'll be|i will be|we're) (currently |presently |now |still )?(unavailable|unreachable)
(i'm|i am|i'll be|i will be|we're) (currently |presently |now |still )?(off sick|signed off|off work|off today)
(we are|we will be|he is|she is|she's|he's) (currently |presently |now |still )?(unavailable|unreachable)
(we are|we will be) (currently |presently |now |still )?(off sick|signed off|off work|off today)
(he is|she is|she's|he's) (currently |presently |now |still )?(off sick|signed off|off work|off today)
(signed|called) (off|up) (sick|work|until|for)
(sporadic|patchy|infrequent|restricted|poor) (reception|wi-?fi|phone signal|mobile)
(not|won't|will not|can't|cannot) (be )?(checking|reading|monitoring|reachable)
(not|won't|will not|can't|cannot) (be )?able to (read|check|reply|respond)
(not|won't|will not|can't|cannot) (be )?(reading|working on|working (on|from|until|this))
(upon|on) my return
when i('m| am)? (return|get back|back|am back)
in my absence
while i('m| am) (away|out|off|on)
during (my|this|our) (absence|time|period|closure)
(i'm|i am|we are|i'll be|we're|i will be) (\w+ ){0,3}back (on|at my|in the office|from|at work|next|in)
(be )?(back|returning) (in the office|at my desk|to work|to the office|at work) (on|from|in|at)
(do not|don't) work (on )?(mon|tues|wednes|thurs|fri)days?
(work|working) (\w+ ){0,2}(part[- ]time|term time|mornings only|reduced hours|mondays?|tuesdays?|wednesdays?)
my (working|normal) (days|hours|week)
(covering|covered) (for me|by)
next be at my desk
until i('m| am)? (return|back)
i'm not here
(will|i'll|he'll|she'll|we'll) be (\w+ )?away\b
gone (fishing|hiking|sailing|skiing|camping|climbing|home|walking|surfing)
filling in for me|standing in for me|deputising for me
(four|three) day week|no fridays|my day off|day(s)? off (on|until|today)
(inbox|inboxes|mail|mailbox|messages|e-?mails?) (\w+ )?(aren't|isn't|are not) (being )?(monitored|checked|read|seen)
(inbox|inboxes|mail) (\w+ )?(is not|will not be|won't be) (being )?(monitored|checked|read|seen)
(mailbox|messages|e-?mails?) (\w+ )?(is not|will not be|won't be) (being )?(monitored|checked|read|seen)
(at|attending) (a|an|the) (\w+ ){0,2}conference (until|till|in|this|all|and|from|with)
(at|attending) (a|an|the) (\w+ ){0,2}trade (show|fair) (until|till|in|this|all|and|from|with)
(at|attending) (a|an|the) (\w+ ){0,2}(exhibition|funeral|off-?site) (until|till|in|this|all|and|from|with)
(in|at) court (all|until|till|this|from)|in hospital
(not|isn't|aren't|unable to) .{0,14}(reachable|contactable|available) (until|till|from|by|on|between|during|before)
normal service|back ashore|back on shore|back on deck
""",
    r"""
(nicht|ausser|derzeit nicht|momentan nicht) (im|in|am) (haus|büro|dienst|hause|office|arbeitsplatz)
ausser haus|abwesend|abwesenheit
(im|in|aus dem|den|wohlverdienten|meinem|unserem|machen) (\w+ ){0,2}(urlaub|elternzeit|mutterschutz)
(im|in|aus dem|den|wohlverdienten|meinem|unserem|machen) (\w+ ){0,2}(betriebsurlaub|jahresurlaub|auszeit|sabbatical)
(im|in|aus dem|den|wohlverdienten|meinem|unserem|machen) (\w+ ){0,2}(betriebsferien|ferien|sonderurlaub)
(im|in|aus dem|den|wohlverdienten|meinem|unserem|machen) (\w+ ){0,2}(elternteilzeit|karenz|winterpause|sommerpause)
(betriebs|werks|weihnachts|sommer|jahres)(ferien|urlaub|ruhe|pause|schliessung)
(bin|sind|ist) .. (in urlaub|auf (dienst|geschäfts)reise|auf reisen)
(bin|sind|ist) .. (unterwegs|verreist|krank|krankgeschrieben|erkrankt)
(bin|sind|ist) .. auf (einer |der )?(messe|tagung|fortbildung|schulung|montage)
(bin|sind|ist) .. (zur reha|in reha|im krankenhaus|offline|nicht erreichbar|nicht da)
(dienst|geschäfts)reise
krankgeschrieben
(nicht|schlecht|schwer|eingeschränkt|nur eingeschränkt|kaum) erreichbar
(mails?|nachrichten|postfach) .. (nicht|nur sporadisch|unregelmässig|erst|nur) (gelesen|abgerufen|bearbeitet)
(mails?|nachrichten|postfach) .. (nicht|nur sporadisch|unregelmässig|erst|nur) (lesen|abrufen|bearbeiten|wieder)
keinen zugriff
nach meiner rückkehr
während meiner abwesenheit
(bin|sind) (ich |wir )?(ab .{0,25})?wieder (da|erreichbar|zurück|im (büro|haus|dienst|einsatz)|für sie)
ab .{0,25} (bin ich|sind wir|wieder) (wieder )?(da|erreichbar|zurück|im|für sie|normal|unten|herunten|an bord)
(kehre|komme|bin) .{0,40}zurück\b
(arbeite|bin) (ich )?(in teilzeit|nur (mo|di|mi|do|fr)|montags|dienstags|mittwochs)
vertritt mich
meine vertretung
in meiner abwesenheit
(nicht|erst) .{0,20}(am platz|zur verfügung|im einsatz)|(wieder|gerne wieder) (persönlich )?(zur verfügung|für sie da)
in kur\b|im aussendienst|bei gericht|im mutterschutz|ausser dienst
(bin|sind) (bis|vom|von|ab) .{0,30} (weg|fort|unterwegs|im|auf|in)\b
(ich|wir) (bin|sind) .{0,30}nicht (da|anwesend|vor ort|zu erreichen|erreichbar)|urlaubsbedingt|krankheitsbedingt
""",
    r"""
absente?s? (du bureau|jusqu|du \d|pour|ce|cette|toute|actuellement|en)
(suis|serai|sommes|serons|est|actuellement|momentanément) (\w+ ){0,2}(absente?s?|en congés?|en vacances|en arrêt)
(suis|serai|sommes|serons|est|actuellement|momentanément) (\w+ ){0,2}(en déplacement|en formation)
(suis|serai|sommes|serons|est|actuellement|momentanément) (\w+ ){0,2}(en mission|en rtt|injoignables?|en voyage)
en (congés?|arrêt) (maladie|maternité|paternité|parental|sabbatique|annuels?|jusqu|du)
(en|de|mes|mon|nos) (vacances|congés?)\b
congé (maternité|paternité|parental|sabbatique|maladie)
en (déplacement|mission|formation) (\w+ ){0,4}(jusqu|à|au|du|lundi|mardi|mercredi|jeudi|vendredi|cette)
en (arrêt|télétravail|séminaire|salon) (\w+ ){0,4}(jusqu|à|au|du|lundi|mardi|mercredi|jeudi|vendredi|cette)
fermeture (annuelle|estivale|exceptionnelle|de fin|des bureaux|pour|hivernale)
(réouverture|reprise|de retour|serai de retour|retour au bureau|retour prévu|mon retour|notre retour)
accès (très |plus )?(limité|restreint|difficile|réduit)
(ne) (consulte|consulterai|lirai|lis|relève)\w* .{0,30}(mes|mails?|message|que)
prend(rai)? connaissance de .{0,30} retour
(en|pendant|durant) (mon|notre|son) absence
prend le relais
(suis|travaille) (à )?(temps partiel|mi-temps)
ne travaille pas (le|les)
(ne|serai|suis) .{0,16}(pas|plus) (joignable|disponible|au bureau|en mesure)|à nouveau (joignable|disponible)
hors (du bureau|de france|connexion)|jusqu'à mon retour
""",
    r"""
fuera de (la |mi )?(oficina|despacho|país)
(estoy|estaré|estamos|estaremos) (\w+ ){0,3}(de vacaciones|de baja|de permiso|de viaje|ausente|fuera)
(me encuentro|encontraré|ando|está|sigo) (\w+ ){0,3}(de vacaciones|de baja|de permiso|de viaje|ausente|fuera)
(estoy|estaré|estamos|estaremos|me encuentro|encontraré|ando|está|sigo) (\w+ ){0,3}(de licencia|con licencia)
(estoy|estaré|estamos|estaremos) (\w+ ){0,3}(de guardia|de excedencia|en congreso|de feria)
(me encuentro|encontraré|ando|está|sigo) (\w+ ){0,3}(de guardia|de excedencia|en congreso|de feria)
(de|por|mis|nuestras|las) vacaciones
(licencia|permiso|baja) (médica|maternal|de maternidad|por maternidad)
acceso (muy )?(limitado|restringido|intermitente)
(a|hasta) mi (regreso|vuelta|reincorporación)
(vuelvo|regreso|volveré|regresaré|me reincorporo) (a la oficina )?(el|al|en|a partir)
(me reincorporaré|vuelta|de vuelta|estaré de vuelta) (a la oficina )?(el|al|en|a partir)
en mi ausencia
me sustituye
jornada reducida
no (estaré|estoy|estaremos|voy a estar) (\w+ )?(disponible|localizable|en la oficina)
no podré (leer|responder|atender|contestar)|desconectad[oa]
""",
    r"""
fuori (ufficio|sede|stanza|città)
(sono|sarò|saremo|siamo|è|sarà|mi trovo) (\w+ ){0,3}(in ferie|in vacanza|assente|assenti)
(sono|sarò|saremo|siamo|è|sarà|mi trovo) (\w+ ){0,3}(in malattia|in trasferta|in maternità)
(sono|sarò|saremo|siamo|è|sarà|mi trovo) (\w+ ){0,3}(in congedo|in aspettativa|fuori)
(sono|sarò|saremo|siamo|è|sarà|mi trovo) (\w+ ){0,3}(in missione|in permesso|all'estero|in viaggio|in fiera)
(in|per|di|le) (ferie|vacanza)\b
congedo (di )?(maternità|paternità|parentale|matrimoniale)
accesso (molto )?(limitato|saltuario|ridotto)
al (mio|nostro) (rientro|ritorno)
(rientro|rientrerò|torno|tornerò) (in ufficio |operativo )?(il|al|a|lunedì|martedì)
(rientro|rientrerò|torno|tornerò) (in ufficio |operativo )?(mercoledì|giovedì|venerdì|nel|dal|in)
(sarò di nuovo|di ritorno|riapriamo|riapertura|rientreremo) (in ufficio |operativo )?(il|al|a|lunedì|martedì)
(sarò di nuovo|di ritorno) (in ufficio |operativo )?(mercoledì|giovedì|venerdì|nel|dal|in)
(riapriamo|riapertura|rientreremo) (in ufficio |operativo )?(mercoledì|giovedì|venerdì|nel|dal|in)
(in|durante) (la )?mia assenza
mi sostituisce
leggerò (la posta|le mail|i messaggi)
lavoro part[- ]time
non (sarò|sono|saremo) (\w+ )?(in ufficio|raggiungibil\w|disponibil\w|in sede|reperibil\w)
non potrò (leggere|rispondere)|al mio ritorno
""",
    r"""
(afwezig|niet aanwezig|niet op kantoor|buiten kantoor|niet bereikbaar|beperkt bereikbaar|slecht bereikbaar)
(met|op|van) (\w+ ){0,2}(vakantie|verlof|zwangerschapsverlof)
(met|op|van) (\w+ ){0,2}(ouderschapsverlof|dienstreis|zakenreis|cursus|bevallingsverlof)
(zwangerschaps|ouderschaps|ziekte|vaderschaps)verlof
bedrijfssluiting|bouwvak
(weer|terug|opnieuw) (bereikbaar|op kantoor|aanwezig|aan de slag|aan het werk|open)
(ben|zijn) (ik|wij|we) .{0,30}(terug|weer)\b
(tijdens|in|bij) mijn afwezigheid
(lees|check|bekijk) (ik )?(mijn )?(e-?)?mail.{0,20} (niet|maandag|beperkt|weer)
mijn vervang(er|ster)
vervangt mij
ziek (thuis|gemeld)
(werk|werkzaam) (ik )?(parttime|niet op|alleen op|op (ma|di|wo|do|vr))
(ben|zijn) (ik |wij |we )?er (\w+ ){0,5}niet|er even (niet|tussenuit)|even (weg|tussenuit)
niet (te bereiken|aan het werk|op het werk)|vrij (tot|t/m|van)|met pensioenverlof
""",
    r"""
fora do (escritório|país|gabinete)
(estou|estarei|estamos|estaremos|encontro-me|está) (\w+ ){0,3}(de férias|em férias|ausente)
(estou|estarei|estamos|estaremos|encontro-me|está) (\w+ ){0,3}(de licença|de baixa|em viagem|fora)
(de|em|das|minhas|nossas|por) férias
licença[- ](de )?(maternidade|paternidade|médica|parental|gala)
acesso (muito )?(limitado|restrito)
(no|após o|até ao|ao) meu (regresso|retorno)
(volto|regresso|retorno|estarei de volta) (ao escritório |ao trabalho )?(a|no|na|em|dia|só|depois)
(volto|regresso|retorno|estarei de volta) (ao escritório |ao trabalho )?(segunda|terça|quarta|quinta|sexta)
(de volta|regressarei|retornarei|retomo|reabrimos|voltamos) (ao escritório |ao trabalho )?(a|no|na|em|dia|só|depois)
(de volta|regressarei) (ao escritório |ao trabalho )?(segunda|terça|quarta|quinta|sexta)
(retornarei|retomo|reabrimos|voltamos) (ao escritório |ao trabalho )?(segunda|terça|quarta|quinta|sexta)
assim que (regressar|voltar|retornar)
na minha ausência
não (estarei|estou|estaremos) (\w+ )?(disponív\w+|no escritório|contactáv\w+)|não (poderei|consigo) (responder|ler)
sem acesso a
""",
    r"""
(na|od|do końca|z|korzystam z) (\w+ ){0,3}urlop(ie|u)\b
(przebywam|jestem|będę|jesteśmy|będziemy) (\w+ ){0,3}(na urlopie|nieobecn)
(przebywam|jestem|będę|jesteśmy|będziemy) (\w+ ){0,3}(poza biurem|na zwolnieniu|na l4|w delegacji)
(przebywam|jestem|będę|jesteśmy|będziemy) (\w+ ){0,3}(w podróży|poza firmą)
(przebywam|jestem|będę|jesteśmy|będziemy) (\w+ ){0,3}(na macierzyńskim|na szkoleniu|na targach|niedostępn)
nieobecn(a|y|ość|ości)\b
poza (biurem|firmą|zasięgiem)
urlop (macierzyński|rodzicielski|wypoczynkowy)
zwolnieni(u|e) lekarski
przerwa (świąteczna|urlopowa|feryjna|techniczna|wakacyjna)
przerwy (świątecznej|urlopowej|feryjnej)
(ograniczony|utrudniony|nie mam|brak|bez) dostępu?
(po|do) (moim|mojego|naszym) powro(cie|tu)
(wracam|wrócę|będę z powrotem|ponownie dostępn|wznawia|wracamy)
zastępuje mnie
podczas mojej nieobecności
nie (będę|jestem) (\w+ )?(dostępn\w+|odpowiad\w+|czyta\w+|osiągaln\w+|w biurze)|nie ma mnie|niedostępn\w+ (do|w)
""",
    r"""
(har|på|tar|under|mitt i) (\w+ ){0,2}(semester|föräldraledig\w*|tjänstledig\w*|ledigt|sommarledighet|sjukskriv\w*)
(är|är för närvarande) (\w+ ){0,3}(ledig|bortrest|föräldraledig|sjukskriven|tjänstledig|på resande fot)
(är|är för närvarande) (\w+ ){0,3}(på tjänsteresa|på semester|sjuk|frånvarande)
(är|är för närvarande) (\w+ ){0,3}(på kurs|på mässa|inte på (kontoret|plats)|utomlands)
föräldraledig|sjukskriven (till|fram|i|hela|t\.o)
frånvaro
(åter|tillbaka|på plats igen|på plats) (den|på|i|från|måndag|tisdag|onsdag|torsdag|fredag|vecka|v\.)
är (jag |vi )?(åter|tillbaka|på plats igen)
begränsad (tillgång|åtkomst|möjlighet|täckning)
läser (inte|ej) (min )?(mejl|mail|e-post)
(när|då) jag (är|kommer) (tillbaka|åter|på plats)
under min frånvaro
inte (på (kontoret|plats|jobbet)|i tjänst|anträffbar|nåbar|tillgänglig)|ej (på plats|i tjänst|anträffbar)
går inte att nå|är borta
""",
    r"""
(holder|har|på|er på) (\w+ ){0,2}(ferie|barsel|orlov|sommerferie|efterårsferie|juleferie)
(holder|har|på|er på) (\w+ ){0,2}(vinterferie|barselsorlov|kursus|forretningsrejse|tjenesterejse)
(er|jeg er) (\w+ ){0,3}(ikke (på kontoret|til stede)|bortrejst)
(er|jeg er) (\w+ ){0,3}(fraværende|sygemeldt|syg|på rejse|på farten|ude af kontoret)
(barsels?|forældre)orlov|sygemeldt (til|indtil|frem|resten)
(er|jeg er|vi er) (tilbage|retur) (igen )?(den|på|i|fra|mandag|tirsdag|onsdag|torsdag|fredag|til)
(tilbage|retur) (på kontoret|den|igen|mandag)
når jeg er (tilbage|retur)
(i|under) mit fravær
begrænset (adgang|mulighed)
læser (hverken|ikke) (mails?|min)
ikke (på arbejde|at træffe|til at træffe|tilgængelig|på plads)|væk fra|kan ikke træffes
""",
    r"""
(har|på|tar|er på|avvikler) (\w+ ){0,2}(ferie|permisjon|sommerferie|juleferie|foreldrepermisjon)
(har|på|tar|er på|avvikler) (\w+ ){0,2}(avspasering|tjenestereise|jobbreise|kurs|påskeferie|elgjakt|høstferie)
(er|jeg er) (\w+ ){0,3}(ikke på (kontoret|jobb)|bortreist|fraværende)
(er|jeg er) (\w+ ){0,3}(sykmeldt|syk|på reise|ute av kontoret|ikke til stede)
(foreldre|fødsels|pappa|mamma)perm|sykmeldt (ut|til|frem|i)\b
(er|jeg er|vi er) (tilbake|på plats|retur) (igjen )?(den|på|i|fra|mandag|tirsdag|onsdag|torsdag|fredag)
tilbake (på (kontoret|jobb)|den|igjen|mandag|tirsdag)
når jeg (er|kommer) tilbake
(under|i) mitt fravær
begrenset (tilgang|mulighet|dekning)
ikke (tilgjengelig|å treffe|på plass|til stede)|utilgjengelig|borte fra|har fri\b
""",
    r"""
(olen|on|olemme|olin) (\w+ ){0,3}(lomalla|vuosilomalla|poissa|vanhempainvapaalla)
(olen|on|olemme|olin) (\w+ ){0,3}(äitiyslomalla|sairauslomalla|työmatkalla|matkoilla|kesälomalla)
(olen|on|olemme|olin) (\w+ ){0,3}(talvilomalla|hoitovapaalla|virkamatkalla|vapaalla)
(olen|on|olemme|olin) (\w+ ){0,3}(koulutuksessa|isyysvapaalla|opintovapaalla|messuilla|toimistolta poissa)
(lomalla|sairauslomalla|vanhempainvapaalla|työmatkalla|äitiyslomalla|kesälomalla)
poissa(olo\w*| toimistolta)
(palaan|palaamme|tavoitettavissa jälleen) (töihin|toimistolle|maanantai|tiistai|keskiviikko)
(takaisin|töissä jälleen|paikalla jälleen) (töihin|toimistolle|maanantai|tiistai|keskiviikko)
(palaan|palaamme|tavoitettavissa jälleen) (torstai|perjantai|\d|lomalta|taas|kun|viimeistään)
(takaisin|töissä jälleen|paikalla jälleen) (torstai|perjantai|\d|lomalta|taas|kun|viimeistään)
(enkä|en) (lue|seuraa|pääse) (\w+ )?sähköpost
sijaiseni|sijaisenani|sijaisenani toimii
en ole (\w+ )?(töissä|paikalla|tavoitettavissa|toimistolla)|tavoittamattomissa|vapailla
""",
    r"""
(čerpám|mám|na|po|jsem na|do konce) (\w+ ){0,3}(dovolen(ou|é)|mateřsk(é|ou)|rodičovsk(é|ou))
(čerpám|mám|na|po|jsem na|do konce) (\w+ ){0,3}(neschopen\w*|nemocensk(é|ou)|služební cestě|školení|veletrhu)
dovolen(á|é|ou)\b
(jsem|budu|nejsem|nebudu) (\w+ ){0,4}(mimo kancelář|nepřítom\w+|na cestách|k zastižení)
(jsem|budu|nejsem|nebudu) (\w+ ){0,4}(v kanceláři|na služební|mimo provoz|na dovolené|nemocn\w+)
mimo (kancelář|provoz|dosah)
nepřítomnost
(vrátím se|vracím se|zpět v kanceláři|budu zpět|opět k dispozici|po (mém )?návratu|zpátky)
omezený přístup
zastupuje mě
po operaci
(nebudu|nejsem) (\w+ )?(k dispozici|dostupn\w|v práci|na příjmu|přítom\w+)|čerpám
""",
    r"""
(izinde|izindeyim|tatilde|tatildeyim|izinli\w*|ofis dışında\w*)
(ofiste (değilim|olmayacağım)|raporluyum|doğum izn\w+|yıllık izn\w+|seyahatte\w*|şehir dışında\w*|yurt dışında\w*)
(yıllık|doğum|babalık|hastalık|ücretsiz|idari) iz(in|n)\w*
(döneceğim|dönüşümde|döndüğümde|dönüyorum|geri döneceğim|işbaşı|iş başı)
(sınırlı|kısıtlı) (erişim|olarak)
yokluğumda
bayram (tatili|süresince|nedeniyle)
ofiste (bulunm\w+|olmay\w+|değil\w*)|müsait değil\w*|ulaşılamay\w+|izne ayrıl\w+|görevde değil\w*
""",
    r"""
szabadság(on|on vagyok|át|omat|a|om)\b
(házon|irodán) kívül
(nem vagyok|nem leszek|nem tartózkodom) (\w+ ){0,3}(az irodában|elérhető|bent)
(gyes|gyed|betegszabadság|táppénz)\w*
(visszatérek|visszaérek|visszatérésem|távollétem\w*|távol vagyok|távol leszek)
(sunt|suntem|voi fi|este) (\w+ ){0,3}(în concediu|plecat[ăa]?|în afara biroului|indisponibil\w*|în delegație)
concediu(l|lui)?( de| medical| maternal|\b)
(revin|mă întorc|reveni) (la birou|în|pe|luni|marți|din|la)
în lipsa mea|în absența mea
nem (érek el|érhető el|leszek elérhető|olvasom)|nu (sunt|voi fi) (la birou|disponibil\w*)|nu voi (avea|putea)
""",
)
