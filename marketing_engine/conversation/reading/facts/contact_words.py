"""The words by which a text points to another person or function, in many languages; one phrase a line."""

BEFORE = r"""
have a word with|you('d| would) (need|want)|you('re| are) (after|looking for)|i('d| would) (start|try|ask|go)( with)?
better off with|is called
(co-?ordinator|manager|director|buyer|officer|lead|head of \w+|decision[- ]maker|contact)('s| is)
(our|the) .{0,24} (lead|manager|director|officer|nurse|buyer|co-?ordinator|clerk|unit|secretary),|goes through
telephones are
(dort|da) (sitzt|ist|fragen sie besser)( ein)?|das macht( jetzt| bei uns)?|heisst|läuft über|liegt (jetzt )?bei
(das )?entscheidet
lo lleva( mi \w+| la)?|busque a|cuyo (jefe|responsable) es|pregunta(d|r)? (a|por)|il referente è|se ne occupa
parli con|(die|hij|zij) heet|dat (ligt|doet|loopt) (bij|via)?|vous devez voir|il faut voir( avec)?|c'est( à)?
(please )?(contact|speak to|speak with|talk to|talk with|get in touch with|reach out to|write to|email|e-mail|mail)
(please )?(call|ring|phone|try|ask( for)?|turn to|liaise with)
(please )?(deal with|approach|message|see|copy in|cc|loop in|include)|(please )?forward(ed)? (this |it |your \w+ )?to
(please )?(pass(ed|ing)? (this |it |your \w+ )?(on )?to|direct (your|any|all) .. to)
(please )?(redirect .. to|refer .. to|addressed to)
(please )?(send (this |it |that |your \w+ )?to|belongs with|goes? to|go through|run (it|this) (past|by)|over to)
(the )?(right|best|correct) (person|contact|place|people) (for this |to \w+ (to )?|here )?(is|would be|will be|are)
(my|our|her|his|the) (colleague|successor)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) replacement( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (assistant|deputy|boss)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (manager|clerk|secretary)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (stand-in|partner|brother|sister)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (wife|husband|son)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (daughter|nephew)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (niece|line manager)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (co-?founder|head of \w+)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (procurement|buyer)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(my|our|her|his|the) (\w+ manager|\w+ director)( for \w+| for anything .. | for \w+ \w+)?( is|,|:| will be)?
(succeeded|replaced|covered|handled|run|looked after|dealt with|managed|taken over|minded|deputised) (\w+ )?by
(in (my|his|her) (absence|place|stead)|until then|in the meantime|meanwhile),? (\w+ )?(contact|is|to)?
(successor|replacement|deputy|contact|new contact|cover|for sales|business|queries|enquiries)( is|:)
that's|that would be|it's|you (want|need)|you'll want
wenden sie sich (doch |bitte |in diesem fall |künftig |in dringenden fällen |vertrauensvoll |direkt )?an
wende dich (bitte )?an|bitte an|zuständig(e)? (ist|hierfür ist|dafür ist|sind|bei uns ist|wäre)
ansprechpartner(in)? (ist|für .. ist|hierfür ist)|kontaktieren sie (bitte )?|sprechen sie (bitte )?(mit)?
fragen sie( doch)?( bei)?|schreiben sie (bitte )?(an)?|melden sie sich (bitte )?bei|richtet euch an
frag(t|en)? (den|die|mal|doch|bei)|hilft ihnen|helfen ihnen|vertritt mich|vertreten (durch|von)
vertretung( hat| ist|:)|nachfolger(in)?( ist|:)?
(mein|meine|meinem|meiner|unser|unsere|unserem|unserer) (kolleg(e|en|in)|nachfolger(in)?)
(mein|meine|meinem|meiner|unser|unsere|unserem|unserer) (vertretung|assistent(in)?|chef(in)?)
(mein|meine|meinem|meiner|unser|unsere|unserem|unserer) (vorgesetzte[rn]?|bruder|schwester)
(mein|meine|meinem|meiner|unser|unsere|unserem|unserer) (frau|mann|sohn|tochter|sekretariat|einkauf)|leiter(in)? ist
bis dahin (führt|übernimmt|vertritt|ist)|weitergeleitet an|leite (das |es |ihre \w+ )?(an)|geht (das )?an
übernommen (von|hat)|aufgaben hat .. |macht bei uns|entscheidet|erreichen sie|liegt bei
(adressez-vous|vous adresser|s'adresser|adresser .. ) (à|au|aux)|contacter|contactez|écri(vez|re) à|voyez( avec)?
voir avec|appelez|joindre|transm(ets|is|ettre) (\w+ )?à|l'interlocut(eur|rice) (est|:)|interlocut(eur|rice) .. est
(mon|ma|notre|nos|son|sa) (collègue|remplaçante?|successeure?|associée?|assistante?)
(mon|ma|notre|nos|son|sa) (responsable|chef|directeur|directrice|frère|soeur|adjointe?|service)|remplacée? par
parlez(-en)? (à|avec)|c'est|vont à|relève de|confiée? à
(diríjase|dirigirse|dirija\w{0,3}) (a|al)|contacte (con|a)?|contactar (con|a)?|póngase en contacto con
ponerse en contacto con|escriba (a|al)|escribir a|escríb\w+ a|hable con|hablar con|llame a|llamar a|pregunte por
comuníquese con|atendid[oa]s? por|me sustituye|sustituid[oa] por
(mi|nuestr[oa]|su) (compañer[oa]|sustitut[oa]|sucesor(a)?|jef[ea]|soci[oa])
(mi|nuestr[oa]|su) (asistente|herman[oa]|sobrin[oa]|colega|departamento|responsable)
la persona (indicada|adecuada|responsable) es|(el|la) responsable (es|de .. es)|lo lleva( ahora)?
la lleva( ahora)?( mi \w+,?)?|encargad[oa] (es|de .. es)|pásel[oe] a|de eso se encarga
(rivolgersi|rivolg\w{1,5}|si rivolga) (a|al|alla|ad|all')|contatt(are|i|ate|a)
scriv(ere|a|i|ete) (a|al|alla|ad|all')( collega)?|chiam(are|i|ate)|parl(are|i|ate) con|senta|sentire|mi sostituisce
sostituit[oa] da
(il|la) (mio|mia|nostro|nostra|suo|sua) (collega|sostitut[oa]|successore|responsabile|socio|socia|capo|assistente)
(alla|al) (collega|dott\.ssa|dott\.|sig\.ra)
(la persona|il referente|il responsabile|la responsabile) (giust[oa] |corrett[oa] )?(è|di .. è)
affidat[oa] (nel frattempo )?(a|al|alla)|se ne occupa|girato a
neem( dan| gerust)? contact op met|contact op(nemen)? met|contact met|wend(t)? u (zich )?(tot|aan)
richt(en)? (tot|aan)|mail(en)? (naar|met|even)|bel(len)? (met|naar|even)?|vraag( maar)? naar|terecht bij
(mijn|onze|zijn|haar) (collega|vervang(er|ster)|opvolg(er|ster)|assistent(e)?|manager|leidinggevende|afdeling)( is)?
vervangen door|opgevolgd door|doorgestuurd naar|de juiste persoon (is|hiervoor is)|gaat over|moet je zijn|bij .. moet
(contacte|contatar|contactar|contate|fale com|falar com|fala com|entre em contato com)
(entrar em contato com|escreva para|escreva a|ligue para)
(procure|dirija-se a|dirigir-se a|envie para|substituíd[oa] por)
(o|a) (meu|minha|nosso|nossa) (colega|substitut[oa]|sucessor[a]?|chefe|sóci[oa]|assistente|departamento)
a pessoa (certa|indicada|responsável) é|responsável é|(quem trata|quem cuida) (disso|disto) é|entregue a[o]?
assuntos urgentes:?
(proszę o kontakt z|kontakt z|proszę kontaktować się z|prosimy o kontakt z)
(proszę (pisać|dzwonić|zwrócić się) (do|na)|skontaktować się z|zastępuje mnie|zastępuje go|zastępuje ją)
(mój|moja|nasz|nasza|moją|moim|mojej) (kolega|koleżank\w+|zastępc\w+|następc\w+)
(mój|moja|nasz|nasza|moją|moim|mojej) (przełożon\w+|szef\w{0,2}|wspólnik|asystent\w{0,2})
(odpowiada( za to)?|właściw\w+ osob\w+ (to|jest)|obowiązki przejął)
(obowiązki przejęła|prowadzi( obecnie)?|przekazał\w{0,2}( to)?|zajmuje się (tym)?)
(kontakta|vänd dig till|mejla|maila|hör av dig till|prata med|ring|fråga( efter)?)
(min|vår|mina) (kollega|ersättare|vikarie|efterträdare|chef|assistent|inköpschef)
(rätt person (är|att \w+ med är)|ersätts av)
(ansvarig( för det)? är|heter|vidarebefordra\w{1,3} .. till|når du( min kollega)?)
(kontakt|kontakte|skriv til|henvend dig til|henvend deg til)
(ta kontakt med|tag fat i|ta det med|tal med|snakk med|ring til|ring|spørg( efter)?|spør)
(min|vores|vår) (kollega|afløser|vikar|efterfølger|etterfølger|stedfortreder|chef|sjef)
(rette vedkommende er|rette person (er|å \w+ med er))
(ansvarlig (er|for det er)|videresend\w{1,3} .. til|erstattet av|afløst af)
(ota yhteyttä|ottakaa yhteyttä|kysy|kysykää|kirjoita|soita|sijaiseni( on)?|sijaisenani( toimii)?)
(seuraajani( on)?|kollegani|esimieheni|oikea henkilö on)
(asiasta vastaa|asioissa auttaa|tuotannon asiat|yhteyshenkilö( on)?)
(kontaktujte|obraťte se (prosím )?na|obrátit se na|pište( na)?|volejte|zastupuje (mě|mne|ho|ji))
((můj|moje|moji|náš|naše|mého) (kolega|kolegyn[ěi]|nástupce|zástupce|šéf|vedoucí)|zodpovídá( za to)?)
(agendu převzal\w?|převzal\w? (po mně |po něm |ji |to )?|má na starosti|správn\w (osob\w|kontakt) je|předal\w? .. )
(iletişime geçin\w*|yerime|vekilim|yetkili kişi|ilgili kişi|meslektaşım|iş arkadaşım|halefi|lütfen)
(forduljon|keresse|írjon|kollégám\w*|kolléganőm\w*|helyettesem|utódom|illetékes|contactați( pe)?)
(adresați-vă|scrieți( lui)?|colegul meu|colega mea|înlocuitorul meu|succesorul|persoana potrivită este)
(decisions|it|this|that) (sits|sit|lies|is) with|there's (a|our)
(is|are) the (one|person|people) to (talk|speak|write) to:?
(te|le|os|la) (paso|dejo|derivo) (con|a)|(inoltrato|passato|girato) (a|al|alla|all'ufficio \w+)|veda con
(bij|met) .. zitten
(moet je|moeten jullie|moet u) bij|daarvoor (moet|kunt) .{0,8} bij|(předáno|předal\w*|přeposláno)
kontakt forretningsfører
(fala|fale|falem) com( (meu|minha) \w+)?
(for )?(anything )?(urgent|emergencies|in (an )?emergency|urgent (matters?|cases?|things))( to|,|:| goes to| -)?
in dringenden fällen( hilft| bitte)?|dringend( ist|es)?|eiliges( an)?|bei eiligem( hilft)?|en cas d'urgence
pour les urgences|urgences
si es urgente|urgencias|para urgencias|en caso de urgencia|in caso di urgenza|per urgenze|per le urgenze|haast|spoed
bij spoed|voor spoed
em caso de urgência|urgências|se for urgente|w pilnych sprawach|w sprawach pilnych|vid brådskande( ärenden)?
brådskande|akuta ärenden
hastesager|ved hastesager|haster det|i hastesaker|hastesaker|kiireelli\w{2,4}( asiat| asioissa)?
v naléhavých případech|naléhav\w
acil durumlarda|acil|sürgős esetben|sürgős ügyekben|urgențe|for (jobs|orders|bookings|planning|\w+ queries)
voor (de )?\w+
(looping|bringing|pulling|loop|bring) in|adding
(is|are|being) (read|handled|dealt with|looked after|opened|covered) by|in the hands of|person you want is|under
come under
copying( in)?|copied( in)?|cc'?ing|cc'd|sit( down)? with|bring(ing)? (along )?|invite( along)?|watched by|opened by
(my|our) (pa|ea|foreman|bookkeeper|accountant|office manager),?
(pozvěte|pozvánku .. pošlete) (i|také) |lädst du|laden sie (auch |bitte )?
"""
"""What stands before the contact."""

AFTER = r"""
's the one|is the (one|man|woman|boss|safer bet|person) |is the (one|man|woman|boss)[.,;]|is de (man|vrouw|baas)
die zit|gaat daar
(es|é) (quien|quem)|que es quien|q ele q|que (compra|decide|lleva|manda)|è (chi|lui|lei) che
zuständig|verantwortlich|zuständigkeit
(looks|look) after|handles|deals with|is (responsible|in charge|covering|standing in|minding|dealing|your man)
is (your woman|the (right|best) person|who you|taking over|happy to help|running)
will (help|be able|be covering|be officiating|pick up|take)|can help|has (taken over|the keys|my|succeeded)|takes care
decides|runs|covers|keeps my|is minding|'s minding|knows (everything|more|all)|succeeds|replaces|would be (better|the)
keeps (the|our) diary|feeds|holds the|sits on|steers|knows what|is (joining|coming along|holding the fort)
and i (are|have|will|can|would|could|shall)|comes along|will (join|come along|be there|sit in|send you)|has the keys
signs everything|gladly
might be|is (a )?better|owns|signs off|is copied|in copy|\(in cc|\(cc
(ist|wäre) (bei uns )?(zuständig|verantwortlich|ihr ansprechpartner|der richtige|die richtige|für sie da)|kümmert sich
übernimmt|vertritt mich|hilft ihnen|führt|entscheidet|betreut|weiss (alles|bescheid)|macht das|hat .. übernommen
ist mein(e)? (nachfolger|vertretung)
prend (le relais|la suite)|s'occupe|s'en occupe|me remplace|assure
est (en charge|responsable|votre|mon rempla|mon succ|la bonne|le bon)|gère|pourra vous|décide|a repris|vous répondra
(atiende|atenderá|se encarga|se ocupa|lleva|me sustituye)
(es (la|el) (responsable|persona|encargad)|decide|le (atenderá|ayudará)|gestiona|puede ayudar)
(si occupa|se ne occupa|mi sostituisce|segue|gestisce)
(è (il|la) (responsabile|referente|persona)|decide|vi potrà|potrà aiutar|resta a disposizione)
(neemt .{0,14}(waar|over)|gaat (hier)?over|regelt|vervangt mij)
(is (verantwoordelijk|de juiste|mijn (vervang|opvolg))|helpt u|beslist|weet (alles|meer)|behandelt)
(trata|cuida|fica com|substitui|é (a|o) (responsável|pessoa)|decide|assume|poderá ajudar|está a substituir)
(zajmuje się|odpowiada|zastępuje|przejął|przejęła|prowadzi|decyduje|jest (właściw|odpowiedzial|osobą)|pomoże)
(tar hand om|sköter|ansvarar|ersätter|är (rätt person|på plats|ansvarig|min)|bestämmer|hjälper|tar över|har hand om)
(tager sig af|tar seg av|står for|passer|overtager|overtar)
(er (ansvarlig|rette|min)|bestemmer|hjelper|hjælper|vikarierer)
(hoitaa|vastaa|auttaa|sijaistaa|päättää|tuuraa)
(zastupuje|má na starosti|řeší|zodpovídá|převzal|rozhoduje|pomůže|vyřídí)
(ilgileniyor|sorumlu|bakıyor|vekalet|yardımcı|helyettesít|foglalkozik|felel|se ocupă|mă înlocuiește|răspunde)
"""
"""What stands after the contact."""

FUNCTIONS = r"""
(our |the |your |my )?(\w+ ){0,2}(team|department|office|desk|procurement|purchasing)
(our |the |your |my )?(\w+ ){0,2}(reception|secretary|switchboard|helpdesk|service desk|buyers?)
(our |the |your |my )?(\w+ ){0,2}(board|it department|(our|the) (marketing|accounts|hr|it)|head of \w+)
(our |the |your |my )?(\w+ ){0,2}(\w+ manager|\w+ director|shared services team|secretariat)
(das |die |den |der |dem |unsere[nrm]? |unser )?(\w+ )?(sekretariat|einkauf|einkaufsabteilung)
(das |die |den |der |dem |unsere[nrm]? |unser )?(\w+ )?(abteilung( \w+)?|zentrale|geschäftsstelle|geschäftszimmer)
(das |die |den |der |dem |unsere[nrm]? |unser )?(\w+ )?(teamadresse|personalabteilung|vertrieb|buchhaltung)
(das |die |den |der |dem |unsere[nrm]? |unser )?(\w+ )?(it-abteilung|geschäftsführung)
(das |die |den |der |dem |unsere[nrm]? |unser )?(\w+ )?(kreditorenbuchhaltung|\w+leitung)
(notre |le |la |l'|nos |au |du |votre )?(service|direction|secrétariat)( (des |de |du |d'|de la )?\w+)?
(notre |le |la |l'|nos |au |du |votre )?(accueil|standard|département|siège|équipe)( (des |de |du |d'|de la )?\w+)?
(nuestro |el |la |al |su )?(departamento|área|secretaría|recepción|dirección|equipo|oficina)( de( la)? \w+)?
(il |la |l'|al |alla |all'|nostro |nostra )?(ufficio|segreteria)( \w+| (degli|dei|del|della|di) \w+)?
(il |la |l'|al |alla |all'|nostro |nostra )?(direzione|reparto)( \w+| (degli|dei|del|della|di) \w+)?
(il |la |l'|al |alla |all'|nostro |nostra )?amministrazione( (degli|dei|del|della|di) \w+)?
(il |la |l'|al |alla |all'|nostro |nostra )?sede( (degli|dei|del|della|di) \w+)?
(de |het |onze |ons )?(afdeling|secretariaat|inkoop|inkoopafdeling|receptie|balie|hoofdkantoor|directie|team)( \w+)?
(o |a |ao |à |nosso |nossa )?(departamento|secretaria|recepção|setor|direção|equipa|equipe|área)( de \w+| \w+)?
(dział\w{0,3}|sekretariat\w{0,3}|biur\w{1,3}|centrala|recepcj\w)( \w+)?
(inköp\w{0,10}|receptionen|växeln|avdelningen|indkøb\w{0,10})
(innkjøp\w{0,10}|sekretariatet|sentralbordet|osto-?osasto\w{0,3})
(asiakaspalvelu\w{0,3}|vaihde|nákupní oddělení|oddělení \w+)
(sekretariát\w{0,2}|vedení|satın ?alma\w{0,8}|beszerzés\w{0,4}|titkárság\w{0,4}|departamentul \w+)
"""
