"""How machines word what they send by themselves, in many languages, by what they sent it for."""

JAPANESE_MACHINE = r"(自動(返信|送信|配信|応答)|受け?付け?(いた|完了|まし)|返信(は)?(でき|不要|なさ))"

LEFT = r"""
no longer (works?|employed|working|with|at |part of|in (the|this) (role|position|company))
(has|have|i've|he's|she's) (now |recently |since |sadly )?(left|moved on|retired|departed|resigned)\b
moved on (to|from)
(has|have) (passed away|died)|passed away
(last day|left the (company|business|organisation|organization|firm|team))
(left|leaves|leaving) (us|our (company|team|firm|business|school|practice))\b|final day (at|with|was|here)
(?<!was )(?<!been )(?<!is )retired (in|at|last|on|from|after|this|and)|(in|into|taken|took) (early )?retirement
(finished|stopped) (working )?(with us|here) |hung up (my|his|her|their)\b
(whose|his|her|my) contract (has )?(ended|expired)
gone (for good|to (keep|grow|run|live|pastures)\b)|new (adventures|pastures)|parted (company|ways)
(is not|isn't|aren't) (with us|here|employed) any ?more|(does not|doesn't|don't) work (here|for us|with us) any ?more
no longer (here|around|among)\b|former (colleague|employee)
(post|role|position) (is|was|has been) (vacant|made redundant)
nicht mehr (für|bei|im|in|unter|am) .{0,40}(tätig|beschäftigt|arbeit\w*|unternehmen)
(unternehmen|firma|haus|betrieb) .{0,40}verlassen
(in den ruhestand|im ruhestand|in rente|ausgeschieden|verstorben)
arbeitet nicht mehr
(hat|habe|haben) (uns|die firma|das unternehmen|das haus|den betrieb) .{0,30}verlassen
nicht (mehr|länger) (bei uns|hier)\b|(rentner|pensionär)(in)?\b|pensioniert|in pension\b
(mein|sein|ihr) letzter (arbeits)?tag
ne (fait|faisons) plus partie
ne travaille plus
(a|ai|avons) quitté (l'|la |les |le |notre |nos |ses )
(à la|en|pris sa|à sa) retraite\b
(n'est|ne suis|ne sommes) plus (chez|parmi|dans|au sein|en poste|employée?|salariée?)|nous a quittés?\b|retraitée?\b
(mon|son) dernier jour|cessé (ses|mes) fonctions
ya no (trabaja|trabajo|forma parte|está con|pertenece)
(ha|he) dejado (la empresa|de trabajar|la compañía|su puesto)
(se|me) (marchó|marché|fue|fui|ha ido|ha marchado|desvinculó|desvinculé) de (la |esta |nuestra )?(empresa|compañía|casa)
ya no (está|estoy) (en|con) (la empresa|nosotros|la compañía)|(dejó|dejé) (la empresa|la compañía|de trabajar|su puesto)
(causó|ha causado) baja en
(se|me) (jubiló|jubilé|ha jubilado)|jubilad[oa]|jubilación
non (lavora|lavoro|fa|collabora|è) più (con|parte|in|presso|per|qui)
ha (lasciato|concluso) (la|l'|il|lo|i|le) ..(azienda|società|collaborazione|rapporto|ente|studio|gruppo)
(in|alla) pensione\b
non (è|sono) più (in azienda|con noi|da noi|dei nostri|presso|dipendente)
(ho|ha) lasciato (l'azienda|la società|la ditta|l'incarico|lo studio|l'ente)
(werkt|werk|werkzaam) (niet (meer|langer)|niet meer)
niet (meer|langer) (werkzaam|in dienst|bij)\b|ons verlaten|uit dienst\b|laatste werkdag|afscheid genomen
(met|heeft) .{0,20}(pensioen|verlaten)
(já )?não (trabalha|faz parte|trabalho|integra|colabora) mais
já não (trabalha|faz parte|trabalho|colabora|está)
cessou (as suas )?funções|deixou (a|esta|a nossa) (empresa|companhia)|deixou de (trabalhar|colaborar|fazer parte)
saiu da (empresa|companhia)|reformad[oa]\b|aposentad[oa]\b
(aposentou|reformou|desligou)(-se| |u)
(nie pracuje|nie pracuję) już|już nie pracuje|nie jest już pracowni\w+
zakończył(a|am|em)? (pracę|współpracę)
(na|przeszedł na|przeszła na) emerytur\w+
(odszedł|odeszła|odszedłem|odeszłam) (z|na|od)\b
nie jest(em)? już (pracow|zatrudn|w)\w*
slutade (hos|på|i|den|som)|inte längre anställd|pensionerad|har lämnat (oss|företaget|bolaget)
(slutat|arbetar inte längre|jobbar inte (längre|kvar)|gått i pension|gått vidare till|inte längre kvar|har lämnat)
(stoppede|fratrådte) (hos|i|den|som)|ansættelse\w* ophør\w*
(arbejder ikke længere|er stoppet|fratrådt|gået på pension|ikke længere ansat|har forladt)
sluttet (i|den|som)\b|gikk av med pensjon|pensjonist\w*
(jobber ikke lenger|arbeider ikke lenger|har sluttet|sluttet hos|gått av med pensjon|ikke lenger ansatt)
(jäi|jäin|siirtyi|siirryin) eläkkeelle|eläkkeellä|lähtenyt (yrityksestä|yhtiöstä|talosta)
lähti (yrityksestä|yhtiöstä|talosta)
ei (ole enää|työskentele enää|enää työskentele)|siirtynyt (uusiin|eläkkeelle|toisen)|en ole enää|jäänyt eläkkeelle
(už|již) (u nás )?(nepracuj\w+|není zaměstnan\w+)|ukončil\w* (pracovní|pracovn\w+|spolupráci)|odešel do důchodu
odešla do důchodu|(odešel|odešla|odešl[aio] jsem) (z firmy|od nás|ze společnosti)
v důchodu|opustil[ao]? (firmu|společnost)
(artık .{0,40}çalışm\w+|(?<!izne )(?<!tatile )ayrılm\w+|(?<!izne )(?<!tatile )ayrıldı\w*|emekli)
(már nem dolgozik|már nem dolgozom|nyugdíjba|távozott|kilépett)
elhagyta (a cég|céget)\w*|a plecat din (companie|firmă)|nu mai (lucrează|face parte|lucrez)|s-a pensionat
"""

TICKET = r"""
öffnungszeiten|sprechzeiten|geschäftszeiten|åbningstid\w*|åpningstid\w*|öppettid\w*|openingstijd\w*
horario de atención|orari(o)? (di|degli)|heures d'ouverture|godziny (pracy|otwarcia)|aukiolo\w+|otevírací
çalışma saat\w+|nyitvatartás
(our|a member of (the|our)|one of (our|the)) .{0,40}(will|'ll) (\w+ )?(be in touch|get back|respond)
(our|a member of (the|our)|one of (our|the)) .{0,40}(will|'ll) (\w+ )?(reply|contact you|be with you|pick)
(you'll|you will) (hear|receive) .{0,30}within|a human (will|answers|is)|in the queue
outside (of )?(these|our|office|business) hours|votre message est bien arrivé
(mail|message|letter|brief) .{0,20}(in the queue|in de wachtrij)
(wird|werden) (schnellstmöglich|baldmöglichst|umgehend) (bearbeitet|beantwortet)
(melden|meldet) (wir )?uns (schnellstmöglich|baldmöglichst|innerhalb|in der reihenfolge)
(request|message|enquiry) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(received|logged)
(request|message|enquiry) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(registered|created|assigned|opened)
(inquiry|e-?mail|ticket|case) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(received|logged)
(inquiry|e-?mail|ticket|case) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(registered|created|assigned|opened)
(request|message|enquiry) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(closed|forwarded to|queued)
(inquiry|e-?mail|ticket|case) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(closed|forwarded to|queued)
(request|message|enquiry) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(raised|recorded|acknowledged|held)
(inquiry|e-?mail|ticket|case) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(raised|recorded|acknowledged|held)
(submission|communication|query) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(received|logged)
(submission|communication|query) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(registered|created|assigned|opened)
(application|form|complaint|report|mail) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(received|logged)
(application|form) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(registered|created|assigned|opened)
(complaint|report|mail) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(registered|created|assigned|opened)
(submission|communication|query) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(closed|forwarded to|queued)
(submission|communication|query) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(raised|recorded|acknowledged|held)
(application|form|complaint|report|mail) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(closed|forwarded to|queued)
(application|form) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(raised|recorded|acknowledged|held)
(complaint|report|mail) (\w+ ){0,3}(has been|was|have been|is) (\w+ )?(raised|recorded|acknowledged|held)
(we've|we have) (successfully )?(received|got|logged|registered) your
(acknowledges?|acknowledgement of|confirm\w*) (the )?receipt
(ticket|case|reference|request|incident|enquiry) (number|no\.?|id|ref|#)
(aim|try|strive) to (reply|respond|answer|get back)
(within|in) (\w+ )?(\d+|one|two|three|five|ten) (working|business|full working) (day|hour)s?
member of (the|our) (\w+ ){0,3}(team|crew|staff|desk) (will|shall)
in the order (in which )?(they|it)
rate (your|our|us|the) ?(experience|support)?
how did we do
(opening|office|business|working) hours (are|:)
die nummer|vorgangsnummer|ticketnummer|ticket-?nr|aktenzeichen|ihr vorgang|bearbeitungszeit
(nachricht|anfrage|anliegen) .{0,40}(eingegangen|erhalten|erfasst|registriert|angelegt|aufgenommen)
(mail|bewerbung|antrag|meldung|post) .{0,40}(eingegangen|erhalten|erfasst|registriert|angelegt|aufgenommen)
(eingangsbestätigung|empfangsbestätigung)
in der reihenfolge
innerhalb von .{0,20}(werktag|stunden|arbeitstag)
(demande|message|courriel|mail|requête|candidature|réclamation) .{0,30}(enregistrée?|bien (été )?reçue?)
(demande|message|courriel|mail|requête|candidature|réclamation) .{0,30}(prise? en (compte|charge)|transmise?)
(avons bien reçu|accusons réception|accusé de réception)
(dans|sous|délai de) (un délai de )?.{0,12}(jours ouvr|heures ouvr|jours|\d+ ?h(eures)?\b)
(hemos recibido|recibimos|hemos registrado|se ha registrado|acuse de recibo)
(ha sido (registrad|recibid|asignad)\w+|número de (caso|ticket|referencia|solicitud))
(en un plazo|en el plazo|dentro de|en las próximas|orden de llegada)
(abbiamo ricevuto|è stata (registrata|acquisita|protocollata|ricevuta|presa))
(è stato (registrato|acquisito|preso|ricevuto)|presa in carico)
(numero di (protocollo|pratica|ticket)|conferma di ricezione|ricevuta di)
(entro|giorni lavorativi|tempo medio)
hebben (wij |we )?.{0,20}(ontvangen|bericht)|(is|zijn) (geregistreerd|ontvangen|in behandeling|in goede orde)
(ontvangstbevestiging|zaaknummer|werkdagen|ticketnummer|referentienummer)
recebemos (a |o )?(sua|seu|tua|teu|vosso|vossa)|foi (registad|registrad|recebid|abert)[oa]
(número de (protocolo|atendimento|registo)|prazo (para|de)|dias úteis|horas úteis|chamado)
(zgłoszenie|wiadomość|zapytanie|pismo) .{0,40}(zarejestrowan\w+|otrzymał\w*|przyjęt\w+|wpłynęł\w+|dotarł\w+)
(dni roboczych|potwierdzenie (przyjęcia|otrzymania)|numer (zgłoszenia|sprawy)|otrzymaliśmy)
(ärende\w*|meddelande|fråga|mejl) .{0,40}(registrer\w+|mottag\w+|fått nummer|kommit (fram|in))|ärendenummer
arbetsdagar|har (mottagit|tagit emot)
(henvendelse|henvendelsen|sag|mail) .{0,40}(modtaget|registreret|oprettet)|sagsnummer|sagsnr|hverdage|arbejdsdage
har modtaget
(henvendelse\w*|skjemaet|saken|e-post\w*) .{0,40}(mottatt|registrert|opprettet)|saksnummer|virkedager|arbeidsdager
har mottatt
(viestinne|viestisi) .{0,40}(vastaanote\w+|kirjattu|rekisteröity|saapumisjärj\w+|saapunut)
(yhteydenot\w+|tikett\w*|pyyntö\w*|hakemu\w+) .{0,40}(vastaanote\w+|kirjattu|rekisteröity|saapumisjärj\w+|saapunut)
olemme vastaanottaneet|arkipäivä\w*|saapumisjärjestyksessä
(požadavek|zpráva|podání|žádost|dotaz) .{0,40}(zaevidován\w*|přijat\w*|doručen\w*|zaregistrován\w*|předán\w*)
pracovních dn\w+|číslo (jednací|požadavku|případu)|obdrželi jsme
(talebiniz|mesajınız|başvurunuz|e-postanız|iletiniz|kaydınız) .{0,50}(alın\w+|ulaş\w+|kayd\w+|oluştur\w+|iletil\w+)
(talep|kayıt|takip|bilet) numara\w+|iş günü
(megkeresés\w*|levelét|üzenetét|bejelentés\w*) .{0,40}(rögzít\w+|megkaptuk|iktat\w+)|iktatószám\w*|munkanap\w*
napon belül
(mesajul|solicitarea|cererea) .{0,40}(înregistrat\w*|primit\w*)|număr\w* de înregistrare|zile lucrătoare|am primit
"""

MACHINE = r"""
(this is an?|this) (\w+ )?(automat\w+|auto-?generated|system[- ]generated)
(this is an?|this) (\w+ )?(computer[- ]generated|auto-?reply|auto-?response)
(automatically|system|computer|machine)[- ]generated
created (automatically|by machine)
this (answer|reply|response|note|text) (is|was) (sent|written) by (a|an|the|our) .{0,20}\b(rule|script|robot|bot)
this (answer|reply|response|note|text) (is|was) (sent|written) by (a|an|the|our) .{0,20}\b(machine|computer)
this is sent by (a|an|the|our) .{0,20}\b(rule|script|robot|bot|machine|computer)
(please )?do not (reply|respond) to this
(no-?reply|not (being )?monitored|isn't monitored|unmonitored|unattended|no longer (monitored|in use|active|read))
(mailbox|address|inbox|account) (\w+ ){0,3}(is not|isn't) (\w+ )?(monitored|read|retired|closed|switched off)
(mailbox|address|inbox|account) (\w+ ){0,3}(is no longer|was|has been|will be) (\w+ )?(monitored|read)
(mailbox|address|inbox|account) (\w+ ){0,3}(is no longer|was|has been|will be) (\w+ )?(retired|closed|switched off)
(mailbox|address|inbox|account) (\w+ ){0,3}(is not|isn't) (\w+ )?(checked|in use|deactivated|disabled|shut|for)
(mailbox|address|inbox|account) (\w+ ){0,3}(is no longer|was|has been|will be) (\w+ )?(checked|in use)
(mailbox|address|inbox|account) (\w+ ){0,3}is no longer (\w+ )?(deactivated|disabled|shut|for)
(mailbox|address|inbox|account) (\w+ ){0,3}(was|has been|will be) (\w+ )?(deactivated|disabled|shut|for)
(this|the) (mailbox|address|inbox) (is (only |for )|accepts|only)
(deleted|discarded|binned|thrown away|removed) (unread|without|automatically|by the)|has been discarded
(nobody|no one|no-one) (\w+ )?(reads|checks|monitors|opens|sees|looks at) (this|it|these|what|the|any)
(address|mailbox|inbox|account) that only sends|(inbox|mailbox|address) (isn't|is not) (\w+ )?(read|looked at|checked)
(personne ne|nul ne) (lit|relève|consulte|répond)|(kukaan ei|ei) lue (tätä|näitä)
(tätä|tätä \w+|laatikkoa|postilaatikkoa|osoitetta) ei (lueta|seurata)
(nikdo|nikt) (ji |jej |ich )?(ne |nie )?(nečte|nesleduje|czyta)|(schránka|adresa) .{0,20}(zrušena|zrušená)
(skrzynk\w+|adres) (nie jest|nie są) (\w+ )?(obsługiwan|czytan|monitorowan|sprawdzan|używan)\w*
(brevlådan?|adressen|inkorgen) .{0,12}(läses|används|bevakas) inte
(adressen|postkassen|innboksen|indbakken) er (ikke|ude|ute)
(postkassen|innboksen|indbakken|adressen) (leses|læses|brukes|bruges|overvåkes|overvåges) ikke|ikke i brug|ikke i bruk
(okunm(uyor|amaktadır)|takip edilm(iyor|emektedir)|kullanılm(ıyor|amaktadır))
(not|aren't|isn't) (\w+ )?read by (anyone|anybody)
(mailbox|postvak|postfach) .{0,30}(niet gelezen|niet gemonitord|nicht (gelesen|abgerufen|überwacht))
(automatisch|maschinell) (erzeugt|erstellt|generiert|versend|verschickt|verworfen|gelösch)\w*
automatische (antwort|e-?mail|nachricht|mail)
(antworten sie (bitte )?nicht|nicht auf diese (e-?mail|nachricht))
(adresse|postfach) .{0,30}nicht (mehr )?(gelesen|betreut|überwacht|genutzt|abgefragt|besetzt)
(adresse|postfach) .{0,30}(ausschliesslich|nur|von niemandem)
ungelesen gelöscht
(message|réponse|courriel|mail) (généré|envoyé|automatique)\w*( automatiquement)?
(généré|envoyé)e? (automatiquement|par un automate)
ne (pas|plus) (y )?répondre (à|directement)|merci de ne pas (y )?répondre
(boîte|adresse|messagerie) .{0,30}(n'est (pas|plus) (consultée|relevée|surveillée|lue)|ne reçoit que|réservée)
(mensaje|correo|respuesta) (automátic|generad|enviad)[oa]|(genera|generado|generada|enviado) (de forma )?automátic\w+
(no (responda|conteste|responder)|por favor,? no lo responda)
(buzón|dirección|cuenta) .{0,30}(no (se |está )?(supervis|atend|consult|revis|lee|monitor)\w*)
(messaggio|risposta|e-?mail) (\w+ )?(automatic|generat)\w*|(generat|inviat)[oa] automaticamente|generata da un sistema
(non rispondere|si prega di non rispondere|non è (presidiata|monitorata))
casella .{0,30}(non (è|viene|più)|serve|riceve)
automatisch (verzonden|gegenereerd|bericht|antwoord|verstuurd)\w*
(dit is een automatisch|niet op (dit bericht|deze (e-?)?mail))
(resposta|mensagem|e-?mail) automátic[oa]|(gerad|enviad)[oa] automaticamente|(não responda|favor não responder)
(endereço|caixa) .{0,30}(não (é|são) (\w+ )?(monitorizad|monitorad|lid|consultad|verificad)\w*|deixam? de ser)
(wygenerowan|wysłan)[aey] automatycznie|automatyczn(a|ie|ą) (wiadomość|odpowiedź|wygener\w+)
(nie odpowiadać|proszę nie odpowiadać|prosimy (na nią )?nie odpowiadać)
(automatiskt (svar|meddelande|genererat|utskick)|autosvar|går inte att (svara|besvara)|svara inte på)
(automatisk (svar|besked|genereret|generert|mail|melding|e-post)|autosvar|kan ikke besvares|svar ikke på)
(automaattinen (vastaus|viesti)|tämä on automaatti\w*|ei voi vastata|älä vastaa|älkää vastatko)
automatick(á|y|ou) (odpověď|zpráva|generovan\w+|vygenerovan\w+)
(vygenerován\w* automaticky|neodpovídejte|schránka .{0,30}(zrušena|není))
(otomatik (olarak|yanıt|cevap|mesaj|bir)|yanıtlamayın\w*|cevaplamayın\w*)
(automatikus (üzenet|válasz|levél)|ne válaszoljon|automat generat|mesaj automat|nu răspundeți)
(digital|virtual) (helper|assistant)|i'm a bot|asistente virtual|assistente virtuale?|virtueller assistent
virtuele assistent|virtuální asistent|ici le robot
"""

RECEIPT = r"""
your message to: .{0,160}was (read|deleted|displayed)|(your|the) message .{0,80}was (read|opened|displayed|deleted)
no guarantee that the message|not a guarantee
deleted without being read
(gelöscht, ohne gelesen|wurde am .{0,50}gelesen)|ihre nachricht .{0,60}wurde .{0,50}gelesen
a été lue? le|supprimé sans (avoir été|être) lu
(ha sido|fue) leído|se ha leído|eliminado sin (ser leído|leer)
è stat[oa] (lett[oa]|visualizzat[oa])|eliminat[oa] senza
(is|werd) gelezen (op|door)|ongelezen verwijderd
foi lid[oa]|excluíd[oa] sem ser lid[oa]
został(a|o)? (przeczytan|odczytan|wyświetlon)\w+|usunięta bez
(har|blev|ble) (lästs|lästes|læst|lest)|lästes den|raderades utan|slettet uten|slettet uden
(on luettu|luettiin|poistettiin lukematta)|viesti luettu
byla (zobrazena|přečtena|odstraněna)|není zaručeno
okundu|okunmadan silindi
"""

CHALLENGE = r"""
(spam|inbox) (guard|filter|shield|gate)|click (the|on) .{0,50}(link|picture|button|image|heron|box)|waiting room
use a filter|enter the code
(confirm|prove|verify) (that )?(you're|you are|you're not) ?(a )?(human|not a robot|real|robot)?
(confirm|prove|verify) (that )?(your address|your message|you) ?(a )?(human|not a robot|real|robot)?
(approved|known|trusted|allowed) senders?|anti-?spam|sender verification|(is|being|been) held (until|because|by|for)
not a robot|you're human|you are human|prove you
click (the link|here|below|confirm) .{0,60}(deliver|confirm|release|approve|human|within)
(wenn|falls) sie ein mensch|unbekannte absender|bestätigungslink|bestätigen sie (bitte )?(ihre|dass)
halte ich ihre nachricht|rechenaufgabe
(confirmez|confirmer) (que vous|votre (message|envoi|adresse))|expéditeur inconnu|filtre anti-?spam|mailinblack
code de sécurité
(mensaje|correo) (está |ha sido |queda )?retenido|verificación de remitente|confirme que (es|no es)|antispam
(confermi|conferma) (di (essere|non)|il suo indirizzo|che)|mittente sconosciuto
(bevestig|bevestigt u) (dat|uw|je)|onbekende afzender
(confirme|confirmar) (que (é|não é)|o seu|seu) ?(human|endereço)?
(potwierdź|potwierdzić|proszę potwierdzić),? (że|swój|swoj|wysłan)
(bekräfta|bekreft|bekræft)\w* (att|at|din|dit)
(vahvista|vahvistakaa) (että|viesti|osoit)|potvrďte,? (že|prosím|svou)|doğrula\w+|erősítse meg|confirmați\b
"""

OTHER = r"""
(signed|entered) this address|press confirm
(anmeldung|inscription|iscrizione|aanmelding|inscripción) (zum|à|alla|al|a la|voor) .{0,12}newsletter
following through our website|copy of your submission
(this|the) (address|adresse|indirizzo|adres|dirección) .{0,20}(no longer active|nicht mehr aktiv|non è più attiv\w)
(this|the) (address|adresse|indirizzo|adres|dirección) .{0,20}n'est plus active
(this|the) (address|adresse|indirizzo|adres|dirección) .{0,20}(niet meer actief|ya no está activ\w)|adresse devient
que vous venez d'utiliser
(address|e-?mail) (has |is )?chang(ed|ing)|new (e-?mail )?address
(please|kindly) (update|use) (your|my new|the following|firstname)
(subscription|subscribed|confirm your subscription|newsletter sign)|welcome to (our|the) (community|list|newsletter)
(neue|geänderte) (e-?mail-?)?adresse|erreichen (sie )?mich ab sofort|umfirm|heissen jetzt
(mon adresse (devient|change)|nouvelle adresse|changement d'adresse)
(nueva dirección|cambio de dirección|mi (nuevo )?correo (es|ahora|pasa))
(nuovo indirizzo|cambio indirizzo|nuova casella|iscrizione completata)
(nieuw (e-?mail)?adres|novo endereço|nowy adres)
(ny (mejl|mail|e-post|e-mail)adress\w*|uusi (sähköposti)?osoite|nová adresa|yeni (e-posta )?adres\w*)
(unsolicited|preferred supplier|agencies:|careers page|suppliers? portal|national portal)
"""

UNDELIVERED = r"""
delivery (is|was|has been) (delayed|refused|impossible)
(was|were|been) (rejected|refused|blocked|returned|bounced) (by|as|to)|exceeds the (limit|maximum|size)
(won't|will not|will keep) (try|trying)|mail (gateway|service|delivery|system)|doesn't have a mailbox
mailbox .{0,20}(full|over quota)|(has been )?held by the mail
geweigerd|teruggekomen|bestaat (bij ons )?niet|rejeté|rechazado por|respinto|recusad[oa] pel|avvisades|afvist|avvist
(could not|couldn't|can't|cannot|was not|wasn't|unable to) be (delivered|found|accepted)
delivery (has )?(failed|delayed)|undeliver|unzustellbar|nicht (zugestellt|zustellbar)|mailbox is full
postfach .{0,30}voll
(remis|distribué) .{0,20}(destinataire|introuvable)|n'a pas pu être (remis|distribué)|no (se )?(pudo|puede) entregar
impossibile recapitare|niet (bezorgd|afgeleverd)|não (foi|pôde) (possível )?entreg
nie (udało się|została) (dostarcz\w+)|kunde inte levereras|kunne ikke leveres|ei voitu toimittaa|nelze doručit
nebylo doručeno|teslim edilem\w+
permanent(ly)? (fatal )?error|mail ?server|unrouteable|unbekannter (nutzer|empfänger)|verworfen|utilisateur inconnu
usuario desconocido|utente sconosciuto|system(e)? de messagerie|aviso del sistema|odrzucił wiadomość
nie ma takiego użytkownika|findes ikke|finnes ikke|\d{3} [45]\.\d{1,3}\.\d{1,3}
delivery to .{0,60}(has been )?(delayed|failed)
"""
