"""Words that begin sentences in many languages, plain as `folding.fold` makes them: no names."""

_WORDS = """
aan ab abbestellen abbiamo aber abmelden about above abrazo abro accepted access accordingly accountant accounts
achats acho acima acquisti act action ad add adding address adesso adjunto adres adresse adressen adressez after
afternoon afterwards agency agora agradezco ahora ai ainda al albo aldrig all alla alle alleen alles allt already als
also alt alta always am ama an analyst anbei anche ancora and angenommen ani annars annual ano another ans anschreiben
answer answered antes antwoord antworten any anyone anything ao apologies app apparently appel appointment appreciate
approved apres aqui aquilo ar are area around arrived article artikel as asi ask asked asking asks asset assez assim
assistant association assumi assunto at ate att attached attachment atte attempt attendance attention au auch audit
auf aus auserdem autant authorised authority automated automatic automatico automation av avant avec average avete
avez away ayuntamiento az baby back background bad bade baja bakery bana bancali bank bar bara bare bas basic baska
basta be bear beat because bede been bees before begin behover bei beide bel bell bella bellen below bem bent bericht
besoin best better between bevor bez bi bid bien big bij bills bin bins bir bis bit bitte biz bize bizi bizim blir
block blocked blue bo board bom bon bonne book booked bookings bookkeeper books boots born bot both bother bought box
bra branch brand brauchen bread brevladan brief brill bring broker brug bu budget bueno building buildings bumping
buna bureau bursar business busque but buyer buying by byl bylo byt c'est ca cabinet cada call called calls came can
can't cancel cancella cannot cant capital car card care carry casa cash caso catalogo catalogue category ce cease cela
celle cent centre ces cet cette ceva chain chair chance change charity chase chat che cheaper checking cheers chega
cher chez chi chieda chiede chiedete chiedo chief church ci claims class clause clauses cleaning clerk click client
clients clinica clinical close closed closing cloud club co coach code coffee col cold colegio colleague colleagues
collega's college colour com combien come comercial comes comme commercial commission committee como company
complaints compra compras computer comunidad con conditions condominio confidential confirm confirmed conseil consent
consider contact conte contract contracts control controller conveyor convince cooperativa cooperative coordinator
cope copia copy copying cordialement corporate correct corrected cosa costa could council counsel count county couple
cour court cover crane crate credit cross cu cuando cuanto cuatro cui cumprimentos current customer cutting czy da
daar daarover daarvoor dac daca dafur dag daha dai dairy dal dalla dalle dam damit danach danke dann dans danych dar
darf daruber das dat data date datos daughter davon day dazu de deal dec decide deck declined decyduje deja dejen
dekujeme del dele delete deleting delivered deliveries delivery demandez demo den denne department depois depot depuis
deputy der dere derniere des desde desk despues det dette detto deux development deze di dial diary did die dies
diesbezuglich diese dieser dieses diez diga digital din ding dinsdag direcao direct directeur direction director
directors directrice direttore disregard disso distribution dit dites ditt dla dni dnia do dobra dobry dock docteur
doctor document doe does doesn't domain don't dona donde done dont dopo dort dos dott double down download draft
drainage drawing drei drie drivers drop du due durfen during dus duty dziekuje dziekujemy each east easy ecrivez een
eens eerst effacez efter ehhez ei eight ein eine einen einfach einmal either el ela ele eleven elle else em email
emails emergency emme en encore end endereco ending ends energy engineer enjoy ennen enough enquiries entreprise entry
entscheidet environment equipe equipment er era erase erre erst es ese eso essa esse est esta estamos estate este esto
estou estoy et etes etter eu euro even evening events every everybody everyone everyone's everything exchange expect
expected experience explain extension extra ez ezt ezzel fa faccia facciamo facilities faco faites fala fale falls
family far farm fast father favor faz februar februari fed feel fel fell fewer fi fica field fifteen filing film
filter fin final finance financial finca find fine finns fino fint fire firma first fish five fix fiyat flat fleet
flere flood floor floors follow following font footer for forever forget forgive forklift form format forty forum
forwarded forwarding founder foundry four fra fraga fragen fran free frei freight friends from front frost fruit full
funeral fuori fur further ga gaat ganze gar garage gas gate gateway geben gecen geen gefallen gehen geht gelesen genau
general gennaio gente genuinely geom gerente gern gerne gestion gestionale get giusto give given gjor glad glass gli
go godt going gone good goodbye goods gor gore got governors gracias grade grandson grant grants gratuita grazie great
green greetings grid groet groeten group growth grzecznie guard guess guests guide gun gut ha haar haben hablamos hace
hacemos had haha halen half hall halt halten han hand happy har harbour hard harvest has hasta hatte hatten have
having he he'd he'll he's head health hear heating heb hebt heeft help helpdesk helst hemos hence her here's heron het
heute hier hierbij hierfur hierover hiervoor high hij hijo hilsen him hin hire hiring his hit ho hoe hoeft hoeveel
hold holder holen holiday home hon honestly hop hor horario horen hospice hospital hotel house housing how however hoy
human hur hva hvad hvis hvor hyva hyvaa ich ici if igen igjen ignore ik ikke il ile im import in inbox inden indirizzo
indkob info information ingar ingen inget ink inkoop innan inspection inspectors installation instruction insurance
insurers inte intended interessato interesse interest interested interesting intern internal internet into intro
inutile invitation invitations invoice inzwischen io is islands isler isso issue ist isto it it'd it'll it's iyi j'ai
ja jag jak jako januar je jefa jefe jeg jeres jesli jestem jetzt jeudi jezeli job joint jos jsem jsme jul jullie juni
junta jusqu'au just juz kan kann kantoor kassan kdyz keen keep kein keine keins key ki kiedy kierownik kiitos kimden
kind kindly kl klicken know knowledge kolejnych kolme kom kommen kommer kommt konnen kontakt kontrola kor koster kr
kto kun kunde kunne kunt kurz kurze kurzes kw kysy kysykaa l'an l'article l'equipe l'ha l'ufficio la laat laatste lab
lad lads lady lag lager lambing landlord lang langsam langskomen language laptop las lasa lasci lassen last lat laten
later lauft law le lead learn learning leasing leave ledger left legal lege legen lei leider les lesen less let let's
letters leuk li library licence lie lieber lien liever lift lighting like liked limited line link lis list liste
listen literally little live livre llamadas lo loading lock lockers log logo long look looked looking looks looping
los loschen lose lot love lovely lu lunch lundi lunedi lutfen lykke ma maandag maar machen machine machines macht
macie mag mai mail mailbox mailen mails main maintenance mais make mal male mam mame mamy man manage management
manager manana manda mandag mandame mandar mande mandi mando mange many mar marketing martedi mas mate material
matters may maybe me med medica medical meer meet meeting meg mehr mei meilla meille mein meine meinen mejla melden
members meme men meno mensagem mensaje mer merci mercoledi mere mert mes mesa mesmo message messages messaggio met
meteen meter meu mevrouw mi mid mie mieluummin might mijn mil milking mill mille min mina mind mine minha minimum
minuten minutes mio mir mis miss missed mit mita mitt mobile model moi moikka moj moment mon money month more morgen
morning mornings most mot mother mother's move moze msg much mudur mum museum muss mussen muzete my na nabidka nach
nachstes nada name nao nar nase naste ne nearly nechte ned nee need nehmen nei nein neither nej nel nem nemame neni
net network neue never new newsletter next nez ni nice nicht nichts nie niech niemand niente niet night nikdo niks
nine ninguem nix no nobody noch nog noi noise non none nooit noon nor normal normally north nos nosotros nossa nosso
not nota notaria note noted nothing notice noticias notre nous nouveau nouvelle nov noviembre now nu nuestro nul
number numbers numero nummer nunca nur nurse ny nye nyt ob object obratte obrigada och od odd oder of oferta ofertas
off offer offers office officer officers offices offnen offshore og ogni oh ohne ok oktober old olen olette olmaz om
on ona onboarding once onde one online only ons onsker ont onze ook op opening operations operator opt or ora order
ordering orders organisation os other others otherwise otra otro ou oui our ours out outbound outreach outside
outsourced over overdue overnight own owner oye ozvete pa page pallet pallets pana pane pani paper papier par para
parcel pare parent parents parish park parking partner partners parts pas pass passar passer passiert passing passt
pasuje patient patients pausa pause payment payroll paz pe peace peak peco peine pela pension people per pergunte
perhaps period permission pero person personal personale personalen personally personne pessoal pet petit phone photo
photos pick pictures pidame pilot pitch piu plain plan planning plant plantao plants platform please pls plus plutot
po pod pode poi point pois pokud policy poniedzialek por porque port portal portineria position poslete possiamo
possible posso post potem pound pour pouvez power pr practice prat prata prazo pre precio precision preciso prefer
preferences prefiere prego pregunta pregunte prenez presentation press presto pretend preventivo prezzo price prices
pricing prima print prints priority privacy private privileged pro probably problem proceed process processing
procurement produce product production programme project promised proof property proposal proposition proposta proprio
propuesta prosim prosimy prosze protection protocolo prov prove prowadze przy public puede puedo pues puis pump pumps
punkt puo purchase purchasing put quale quality qualquer quand quando quanto quatre que queda quel quello quem
queremos quero questa question questions questo qui quick quien quiero quindi quinta quite quotation quote racking rad
rada radsi rahat rahatsiz railway rang rate raus rausnehmen rayez raz reach reaching read reader reading ready real
really reason recall receipt received reception receptionist recibido recipient record records red redirecting ref
reference regards region regional registered registry regulator relance remind reminder remote remove renewal repeat
replace replies reply reporting reports requests resend reserve residence residents responda responsabile responsable
rest resten resto results ret retire retired retour retraite returns reunion rework richtige rien right riittaa ring
risk rispondo road roof room rota roughly run rust sa safety sag sagen sai said sair sala sales salon saluti sama same
sami sample samples sans sao sat save saw say says schedule schicken schon school schools schreiben schrieb schrijf
sconto scriva scuola se seals season seat sechs second secretariat secretary section sector security see sehen sein
seit semana sen send sender senhor sensor ser serdecznie seriez serio serious seriously serve server service services
servis set seu seulement seven shall share shared sharp she she'll she's sheep shelf shift shop shops shore short
should show showed si siamo sich sidste siete sig sign signe signed signs siihen siita silence sim simplement sin
since sincerely sind single sinon sista siste sistema sister site six siz sizi sizin ska skad skal skicka skip skriv
skulle slet slots sluta snakk snalla so socia software soita sola solange sold solicitor soll solo solution some
somebody someone somewhere somos son sono sonst sorry sorted sou souhaitez sounds sour soy spam spare sparen speak
spend spending split spoke spor sporg spring sr sroda st sta staff stairs stand stane start starting state states
station status stay stays steel steht stellen step stick still sto stock stop stopp stoppen storage store stores
street streichen strike struck stuck student students studio stuur styrer styret su sua succes such suchen suerte sul
summer suo super supervisor supplier suppliers supply support sur sure surgery survey sus svar svara svarer switch
switchboard syndic system systems ta taas tack tage tahan tahle tak take takk tal talk talked talks tally tam tama
taman tank tar tasta tata tax taxi te tea team technical technician tego teidan tej teklif telefon telephone tell tem
temat temos ten tenants tender tenders tendria tenemos tenez tenga tengo tenho teraz terminal terve tesekkurler test
text thank thanks that that'd that's the theatre their them then there there'll there's therefore these they they'd
they'll they're they've things third thirty this those though thought three throw thurs thx ti ticket tied tiene
tienen tiens til till time times timing tirsdag titolare to toch toda todavia today todo tohle told tolga tomorrow too
tool tools top topic tor torsdag tot total touch toujours tout toute town trade trae tragen training translation
transport tre treasurer treat tredje trenger tres trial tried trois troisieme troppo trotzdem trouble trucks trust
trustees try tu tun tuosta turn turned turns tva tweede twelve twice two tyle tylko tym type uber ud ufficio
uitschrijven ultima um un un'altra una und under understood une union unit unless uns unser unsere unsolicited
unsubscribe unterlassen until up urgence us use user usted ustedes uw uz va vad vai vale valid vam vamos van vanaf var
vas vase vasi ve vej vem vendor vendors vendredi venez venga vent ver verder vergessen vers very vet vezes vi via vid
vida video viel vielen vier view viime vil vill village vind visit visitor voce voces voglio voila voit volta vom von
voor voorstel vor vores vorher vorig vorige vos vostro votre vou vous voyez vriendelijk vriendelijke vrijdag vuelvo
vuestro waar wait wann want ward ware warehouse waren warm was waste wat watch watched water we we'd we'll we're we've
web webinar wedding weder week weekly weet weg weitere wel well wenn went wer werden werk wet what what's whatever
whats whatsapp when where whether which while who who'd who's whoever whose why wiadomosc wiadomosci wie wiecej wij
will window windows winter wipe wir wird wish wishes with without wo woensdag woher wollen won word wordt working
works workshop worth would wouldn't write wrong wrote wunschen ya yard year yeni yes yesterday yet yo you you'd you'll
you're you've young your yours za ze zeigen zeptejte zet zkuste znowu zo zonder zu zum zur zurzeit zwei zweimal
"""
COMMON = frozenset(_WORDS.split())
