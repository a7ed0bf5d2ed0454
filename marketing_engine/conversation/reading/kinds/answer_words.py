"""What a person writes to us and no machine does: an answer, a wish, a question, a request to stop; many languages."""

REQUESTS = r"""
(this|is|your|pure|more|ist|das|c'est|es|è|to jest|är|er|je) spam\b
(remove|unsubscribe|erase|strike)\b|opt[- ]?out|(please |kindly |just )delete
off (your|the|this|any|all) .{0,16}(list|database|mailing|file|records|crm)
(your|this|the) (mailing|distribution|contact|address|marketing|prospect|e-?mail) (list|database|records)|stop\b
cease\b|desist|spam(ming|mers?)\b|no longer (wish|want)|consent\b
data protection|where did you get
verteiler|(mailing|adress|kontakt)liste|datenbank|datenschutz|einwilligung|werbung einstellen|unaufgefordert\w*
widerspr\w+|unterlassen|belästig\w+
désinscri\w+|désabonn\w+|(votre|vos) (liste|fichier|base)s?|cessez|arrêtez
consentement|prospection
(darme|darnos|dar) de baja|(su|tu|sus) (lista|base de datos|fichero)s?|dejen? de|cesen
consentimiento|bórr\w+
elimin(e|en|a)\b
(dalla|dalle|vostra|sua|vostre) (lista|mailing|liste|banca dati|database)|smett\w+|basta\b
consenso
cancell(i|ate|ami|atemi)\b
(uw|jullie|je|de) (lijst|mailinglijst|bestand|database|maillijst)\w*|afmelden|stop\b
toestemming
(sua|vossa|tua) (lista|base)|(da|de) (lista|base de dados)|par(e|em|a) de
consentimento|elimin(e|em)\b
apag(ue|uem)\b
(waszej|państwa|swojej|z) (listy|bazy)|wypis\w+|przestać|proszę (o usunięcie|nie)|spam(em|u|uje\w*|ować)\b|zgod(y|a)\b
sprzeciw
(er|din|era) (lista|sändlista|register|utskick\w*)|sluta
samtycke
(jeres|din|deres) (liste|mailliste|database)|stop\b|slutt\b
samtykke
(listalta|listaltanne|rekisteri\w+|postituslist\w+)|lopett\w+|roskapost\w*|suostumu\w+
(seznamu|databáze|evidence)|přestaňte|spam(em|u|uje\w*|ować)\b|souhlas\w*
(listenizden|liste\w*den|veritaban\w+)
kvkk|rahatsız|vazgeç\w*
(listájáról|adatbázis\w*|leiratkoz\w+|iratkoz\w+)|(lista|baza de date)\b|dezabon\w+
unsubscribe me|(please )?remove (me|us|my|our|this address)|take (me|us|my|our) .{0,20}(off|from)
stop (e-?mailing|writing|contacting|sending|this|these|spamming|messaging)
(do not|don't|never) (e-?mail|contact|write|mail|send|call|message) (to )?(me|us)
no more (of (these|this)|e-?mails?|mails?|messages)|delete (my|our|me)|opt (me )?out|leave (me|us) alone|gdpr
not to be contacted
(streichen|entfernen|löschen|nehmen) sie (mich|uns|meine|unsere|diese)
(keine|nicht) (weiteren|mehr) .{0,25}(mails?|e-?mails?|nachrichten|schreiben)
(keine|nicht) (weiteren|mehr) .{0,25}(kontaktieren|anschreiben|zusenden|schicken)|aus (dem|ihrem|eurem) verteiler
abmelden|austragen|dsgvo|lassen sie (mich|uns) in ruhe
(retirez|supprimez|enlevez|désinscrivez|rayez)(-| )(moi|nous|mon|mes|notre|cette)
ne (m'|me |nous )(écrivez|contactez|envoyez|relancez)|plus (recevoir|de (mails?|messages|courriels))
me (désinscrire|désabonner)|rgpd|laissez-moi
(quíteme|elimíneme|bórreme|denos de baja|deme de baja|dame de baja|bórrame|quítame)
no (me|nos) (escriba|envíe|contacte|manden?|llame|escriban)|darme de baja|rgpd|no (quiero|deseo) recibir
(cancellatemi|cancellami|mi cancelli|rimuov\w+|toglietemi|mi tolga|toglimi)
non (mi|ci) (scriva|scrivete|contatt|mand|invi)\w*|non (voglio|desidero) ricevere
(verwijder|schrijf|haal) (mij|me|ons|dit adres|mijn)
(geen|niet) (meer )?(mails?|berichten) (meer )?(sturen|ontvangen)?|uitschrijven|stop met
(remova|retire|exclua|tire)(-me| (o )?meu| meu| este)|não (me|nos) (envi|contact|escrev|mand)\w*
não (quero|desejo) receber|descadastr\w+
(proszę (mnie )?(usunąć|wypisać|wykreślić)|usuńcie)
(wypiszcie|nie (proszę )?(pisać|wysyłać|przysyłać)(?! ponownie)|rodo\b)
(ta bort|avregistrera|stryk|radera) (mig|oss|min|mina|den)|(sluta|inga fler) (mejl|mail|skicka|skriva|kontakta|ringa)
slippa
(fjern|slet|slett|stryk|afmeld|meld) (mig|meg|os|oss|min|mine|av)
(ikke|ingen) (flere|sende?|skriv|kontakt) ?(mails?|e-poster?|mig|meg)?|stop med
(poistakaa|poista) (minut|meidät|osoit|yhteys)|älkää|älä (lähet|ota)|lopeta\w*
(odstraňte|vymažte|vyřaďte|smažte|odhlaste) (mě|mne|nás|mou|moji|naši|prosím)|nepište|neposílejte|nekontaktujte
nepřeji
(listeden|listenizden|listenizd\w+) (çıkar|sil)\w*|(yazmayın|göndermeyin|silin|aramayın)\w*
(töröl\w+|ne (írjon|küldjön|keressen)|ștergeți|nu (îmi |ne )?mai (trimiteți|scrieți|contactați))
(配信停止|送らないで|削除して|不要です|結構です)
"""

ANSWERS = r"""
kommen sie|come (by|over|round|and see)|venez|vengan|venga\b|komt u
(chef|einkauf|geschäftsführer|inhaber|vorgesetzte|verantwortliche)\w* ist (bis|im|in|auf|noch|gerade)
(boss|manager|buyer|director|owner|person|partner|colleague) (\w+ ){0,3}is (on|away|out)\b
(responsable|jef[ea]|director|directora|dueño|encargad[oa]) está
(chefen|direktøren|indkøberen|lederen|sjefen) (er|är) (på|i|ude|ute|syg|sjuk|bort)
(innkjøperen|inköparen|vd:n|ägaren|ejeren) (er|är) (på|i|ude|ute|syg|sjuk|bort)
(johtaja|pomo|ostaja|esimies|omistaja)\w* on|(szef|kierownik|prezes|dyrektor|właściciel)\w* jest (na|w|poza|nieob)
(šéf|vedoucí|ředitel|jednatel|majitel)\w* (je|má|čerpá)|(patron|müdür|yönetici)\w* (izin|tatil|yok|seyahat)\w*
(baas|directeur|chef|inkoper|eigenaar) is (met|op|ziek|weg|er)
(responsable|directeur|directrice|patron|chef) est (en|absent)|(responsabile|direttore|titolare|capo) è (in|fuori)
(responsável|chefe|diretor) está (de|em|fora)
the (right |best )?person (you|for)|try us|call us|write us
sentiamoci|risentiamoci|ci sentiamo|vediamoci|fissiamo|parliamone|hablamos|hablemos|quedamos|podemos (hablar|vernos)
(appelez|rappelez|recontactez|envoyez|venez)(-| )|parlons|(skicka|ring|mejla|hör) (gärna|mer|mig|veckan)
men (skicka|ring)
(ring|send|skriv) (gerne|gjerne|bare|endelig|mere|mer)
(soittakaa|soita|lähettäkää|laittakaa) (sen|sitten|minulle|ensi|lisä|meille)
(zavolejte|napište|pošlete|ozvěte se) (mi|potom|pak|nám)|(arayın|yazın|gönderin)\b
(hívjon|írjon|küldjön) (fel|nekem|utána)
(bel|mail|stuur) (me|mij|ons|daarna|maar)|(ligue|mande|envie)(-me| me|m-me)|(pode|podem) (enviar|mandar|ligar)
(zadzwonić|napisać|przesłać) (w|po|do mnie|mi)|(rufen|schicken|senden|melden|schreiben) sie (mir|mich|uns|sich|gern)
(poke|ping|nudge|bug|ask|try|drop|remind|chase|catch|hit|buzz) (me|us)\b
(get|come|circle|check) back (to|with) (me|us)|follow up|talk (then|soon)|speak (then|soon)
your (e-?mail|message) (caught|made|reads|looks|sounds)|i('d| would) (like|love|prefer|rather)
(i'm|i am|we're|we are|would be|could be|not|quite|very) interested|interested in (what|your|hearing|seeing|learning)
no interest
(let's|let us|shall we|can we|could we|we could) (\w+ )?(talk|speak|chat|meet|discuss|schedule|set|find|have)
(happy to|glad to|love to|keen to|open to|up for) (\w+ )?(talk|speak|chat|meet|discuss|schedule|set|find|have)
(let's|let us|shall we|can we|could we|we could) (\w+ )?(connect|catch|do|hear|see|look|jump|book|arrange|get|take)
(happy to|glad to|love to|keen to|open to|up for) (\w+ )?(connect|catch|do|hear|see|look|jump|book|arrange|get|take)
(send|forward|show|tell) (me|us|it|over|across|through|along) ?
(call|ring|phone|try|ping|contact|email|catch) me\b|give me a (call|ring|shout)
(what|how|who|where|which|why|when) (is|are|does|do|did|would|will) ..(you|your|it|this|that|cost|price|integrat)
(what|how|who|where|which|why|when) (much|many|about|exactly|makes|makes you) ..(you|your|it|this)
(what|how|who|where|which|why|when) (much|many|about|exactly|makes|makes you) ..(that|cost|price|integrat)
(do|does|can|could|are|have|did|would) you\b|(does|is|would|will) (it|this) ..(work|integrat|cost|support|include)
your (offer|proposal|product|price|pricing|pitch|tool|software|solution|service)
your (platform|company|team|demo|follow-?up|persistence|timing|competitor|e-?mails? (is|are|was))
(sounds|looks) (good|great|interesting|like|fine)|yes[,. !]|no thanks?|no,? thank you
not (for us|a fit|right now|now|at the moment|a priority|relevant|the right)
we (already|use|just|are happy|don't (need|use|have|buy)|do not (need|use|have|buy))|we can't (afford|use|buy|commit)
we (have (no (need|budget|plans)|a (contract|supplier|provider|system|tool|team)|our own|enough)|won't (need|be))
(we're|we are) (\w+ )?(happy with|all set|not|sorted|locked|tied|using|satisfied|committed)
(ask|check|come back|circle back) (to us |to me )?(again |back )?(in|after|next|once|when)
(reach out|follow up|ping me|write|try) (to us |to me )?(again |back )?(in|after|next|once|when)
(tuesday|monday|wednesday|thursday|friday|tomorrow|\d ?[ap]m) (works|suits|is (good|fine)|at \d|would|\?)|works for me
suits me|no budget|too expensive
(interessiert|interesse|kein bedarf|kein interesse|gerne|gern)\b|rufen sie (mich|uns) .{0,20}an|schicken sie
senden sie|melden sie sich|was kostet|wie (viel|teuer|lange|funktioniert|sieht|kommen)|können sie|haben sie
ihr(e|en|em)? (angebot|produkt|preis|software|lösung|anruf|tool|vorschlag|werbung)
wir (haben|sind|nutzen|arbeiten|brauchen|suchen) (bereits|schon|mit|kein|derzeit|gerade|aktuell|zufrieden|noch)
passt (mir|uns|es|nicht)|termin(vorschlag)?|nein danke|ja,
(intéress\w+|ça m'intéresse|pas (besoin|intéress\w+|pour nous|le budget)|avec plaisir|volontiers)
(envoyez|appelez|rappelez|contactez|recontactez)(-| )(moi|nous)|(pouvez|pourriez|avez|proposez|êtes|faites)-vous
combien|quel(le)?s? (est|sont|sera)|votre (offre|produit|prix|tarif|solution|outil|proposition|relance|logiciel)
nous (avons déjà|travaillons déjà|utilisons|sommes déjà)|oui,|non merci
(interesa|interesad[oa]s?|no (me|nos) interesa|con gusto|encantad[oa])
(envíe|envía|mánd|llám|llame|escríb)\w*(me|nos|anos|enos)\b
(puede|podría|podéis|tiene|tenéis|tienen|ofrec\w+) (usted|enviar|mandar|integr|llamar|ustedes|un|una)|cuánto
(su|tu|vuestra?) (oferta|propuesta|producto|precio|solución|herramienta)|ya (tenemos|trabajamos|contamos|usamos)|sí,
no,? gracias
(interess[aoe]\w*|non (ci|mi) interessa|volentieri|con piacere)
(mand|invi|chiam|richiam|scriv)(i|a|ami|imi|iaci|ate)?(mi|ci|temi|teci)\b
(può|potete|avete|potrebbe|siete|fate) (\w+ )?(mand|invi|chiam|dirmi|spieg|integr|un|dei)|quanto (costa|viene)
(la|il) (vostr|su)[ao] (offerta|proposta|prodotto|prezzo|soluzione)|abbiamo già|usiamo già|sì,|no,? grazie
(interesse|geïnteresseerd|geen (interesse|behoefte|budget))\b
graag([.!]| (meer|een|eens|de|het|uw|even|contact|ontvang))
(stuur|bel|mail|bel me|neem) (me|mij|ons|gerust|even)
(kunt|kun|heeft|hebt|bent|zijn) (u|je|jullie) (\w+ )?(dit|ook|een|mij|me|eens|er|wat)|wat (kost|zijn de)
hoe(veel| werkt)|(uw|jullie|je) (aanbod|voorstel|product|prijs|oplossing|software|aanbieding)
(wij|we) (hebben|gebruiken|werken|zijn) (al|reeds|momenteel|tevreden)|nee,? (bedankt|dank)|ja,
(interess(e|ado|ada|ados|a-me|ante)|não (temos|tenho) interesse|com (todo )?gosto)
(envi|mand|lig|telefon)(e|a|em|ue)(-me|-nos| me| para mim)
(pode|podem|podia|tem|têm|vocês) (\w+ )?(enviar|mandar|integr|ligar|fazem|algum|uma?)|quanto custa
(a |o )?(sua|vossa|seu|vosso) (proposta|oferta|produto|preço|solução)|já (temos|trabalhamos|usamos)|sim,|não,? obrigad
(zainteresowan\w+|nie (jesteśmy|jestem) zainteresowan\w+|chętnie|interesuje)
proszę (przesłać|o (ofertę|telefon|przesłanie)|zadzwonić|wysłać|podać)
(czy|ile|jak|jaka|jaki|kiedy) (państwa|państwo|to|kosztuje|jest|można|wygląda|mogą|oferuj\w+)
(państwa|wasza|waszej) (ofert|propozycj|produkt)\w*|mamy już|korzystamy|nie,? dziękuj\w+|tak,
(intresse\w*|gärna|inte (intresse\w+|aktuellt|behov))|(skicka|ring|mejla|hör av) (mig|oss|gärna|över|er|dig|mer)
(kan|har|är|skulle) (ni|du) |vad kostar|hur (mycket|fungerar|många)
(ert|er|ditt|din) (erbjudande|förslag|produkt|pris|lösning)|vi (har|använder|kör|är) (redan|inte|nöjda)|nej tack|ja,
(interesse\w*|gerne?\b|ikke (interesse\w+|aktuelt|behov))|(send|ring) (mig|meg|os|oss|gerne|over|gjerne|til)|gjerne
(kan) (i|du|dere) |(har|er) (du|dere) |hvad koster|hva koster|hvor (meget|mye|mange)
(jeres|dit|deres|ditt) (tilbud|forslag|produkt|løsning)|vi (har|bruger|bruker) (allerede|alt)|nej tak|nei takk|ja,
(kiinnost\w+|mielellä\w+|ei (tarvetta|ole tarvetta))|(lähetä|lähettäkää|soita|soittakaa) (minulle|meille|lisä|tarjous)
(voitteko|voisitteko|onko teillä|voisitko|voitko|paljonko|mitä maksaa)|meillä on jo|ei kiitos|kyllä
(zajím\w+|mám(e)? zájem|nemám(e)? zájem|rád bych|ráda bych|rádi)|(pošlete|zavolejte|zašlete) (mi|nám|prosím|nabídku)
(můžete|máte|umí)\b|kolik (to )?stojí|(vaše|vaši|vaší) (nabídk|řešen|produkt)\w*|už máme|ne,? děkuj\w+|ano,
(ilgil\w+|ilgim\w*|memnun\w*)
(gönderin|arayın|gönderebilir|yollayın|arayabilir misiniz|misiniz|mısınız|musunuz|fiyatı|ne kadar)|zaten|hayır|evet
(érdekel\w*|nem érdekel|küldj(e|ön)|mennyibe|szívesen|köszönöm,? nem)
(mă interesează|nu (sunt|suntem) interesa\w+|trimiteți|cât costă|aveți)
(興味|ご提案|お願いします|いかがでしょうか|ですか|見積)
"""
