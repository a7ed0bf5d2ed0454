"""The words for functions, offices and relations that people point to instead of naming a person; one phrase a line."""

ROLES = r"""
cfo|ceo|cto|coo|cio|ciso|cmo|cpo|md|gm|team|department|dept|office|desk|unit|division|group|committee|board|council
authority|agency|agents?|people|lads|shop
bursar|landlord|boss|accountants?|solicitors?|lawyers?|broker|treasurer|secretary|caretaker|janitor|registrar|governors
manager|director|officer|buyers?|owner|lead|supervisor|foreman|skipper|surveyor|controller|co-?ordinator|clerk|librarian
administrator|architects?|engineers?|contractors?|consultants?|provider|supplier|franchisee|estate agents?|technician
portal|switchboard|reception|helpdesk|secretariat|registry|control room|headquarters|head office|hq|harbour master
chairman|chairwoman|chair|president|principal|headmaster|headmistress|headteacher|matron|vicar|warden|executors?
trustees?
successor|predecessor|deputy|assistant|stand-in|replacement|liquidators?|receiver|colleagues?|line manager|champion
co-op|cooperative|guild|union|association|federation|parish|ministry|municipality|county|highways|yard|depot|foundation
procurement|purchasing|facilities|accounts|payroll|marketing|finance|logistics|operations|sourcing|it|hr|maintenance
legal
sister company|parent company|holding|franchise|auction house|brewery|airline|museum|chef|baker|management|services?
export
brother|sister|mother|father|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece|mum|dad|mam|missus|nephew
(brother|sister|mother|father|son|daughter)-in-law|partner|(friends|heads?|chief|keeper|office|vp) of (the )?[\w-]{1,20}
"""
"""In English, the last word or words of the name of a function."""

OTHERS = r"""
whoever( \w+){1,4}
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+ )?(zentraleinkauf|einkauf|sekretariat)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+ )?(geschäftsführung|zentrale|vertrieb)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+ )?(hausverwaltung|verwaltung|buchhaltung)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+ )?(personalabteilung|technik)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+ )?(hausmeister(in)?|chef(in)?)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+ )?(pächter(in)?|vermieter(in)?|steuerberater(in)?)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(frau|mann|sohn|tochter|bruder)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(schwester|vater|mutter|nachfolger(in)?|kollegin)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+abteilung|\w+leitung|\w+leiter(in)?)
((das|die|den|der|dem|unser\w{0,2}|mein\w{0,2}) )?(\w+verwaltung|\w+stelle|\w+amt|\w+büro)
((le|la|l'|les|nos|notre|mon|ma|au|à la|du) ?)?(siège|direction)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma|au|à la|du) ?)?(service)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma|au|à la|du) ?)?(secrétariat|mairie)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma|au|à la|du) ?)?(syndic|gérante?)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma|au|à la|du) ?)?(patron\w?)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma|au|à la|du) ?)?(comptable|standard)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma) ?)?(directeur|directrice)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma) ?)?(responsable|acheteu\w{1,3})( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma) ?)?(propriétaire|associée?)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma) ?)?(successeur|économe|intendante?)( des? \w+| (?!qui\b|que\b|est\b|sont\b|a\b)\w+)?
((le|la|l'|les|nos|notre|mon|ma) ?)?(mari|femme|fils|fille|frère|soeur)
((le|la|l'|les|nos|notre|mon|ma) ?)?(père|mère|beau-frère|belle-soeur|agence|centrale d'achats?)
((el|la|los|las|al|mi|nuestr[oa]) )?(departamento|área|central|dirección|gerencia)( de \w+)?
((el|la|los|las|al|mi|nuestr[oa]) )?(gerente|jef[ea]|dueñ[oa]|encargad[oa]|gestoría)( de \w+)?
((el|la|los|las|al|mi|nuestr[oa]) )?(hij[oa]|espos[oa]|marido|mujer|herman[oa])
((el|la|los|las|al|mi|nuestr[oa]) )?(cuñad[oa]|soci[oa]|administrador\w?|ayuntamiento|asesoría)
((il|la|lo|l'|al|alla|mio|mia|nostr[oa]) ?)?(ufficio|direzione|segreteria|sede)( \w+)?
((il|la|lo|l'|al|alla|mio|mia|nostr[oa]) ?)?(amministratore|titolare)( (?!che\b|e\b|ha\b|decide\b)\w+)?
((il|la|lo|l'|al|alla|mio|mia|nostr[oa]) ?)?(responsabile|commercialista|geometra)( (?!che\b|e\b|ha\b|decide\b)\w+)?
((il|la|lo|l'|al|alla|mio|mia|nostr[oa]) ?)?(mio |mia )?(figli[oa]|marito|moglie|fratello|sorella)
((il|la|lo|l'|al|alla|mio|mia|nostr[oa]) ?)?(mio |mia )?(cognat[oa]|soci[oa]|capo|economo|centrale acquisti)
((de|het|onze|mijn|ons) )?(\w+ )?(afdeling( \w+)?|inkoop|hoofdkantoor|directeur|directie)
((de|het|onze|mijn|ons) )?(\w+ )?(zaakvoerder|baas|eigenaar|boekhouder|gemeente)
((de|het|onze|mijn|ons) )?(man|vrouw|zoon|dochter|broer|zus|zwager|schoonzus|opvolg\w{2,3}|beheerder|secretariaat)
((o|a|os|ao|à|com o|meu|minha|noss[oa]) )?(departamento|setor|direção|gerente|dono)( de \w+)?
((o|a|os|ao|à|com o|meu|minha|noss[oa]) )?(dona da \w+|chefe|patrão|contador|encarregado|administração)( de \w+)?
((o|a|os|ao|à|meu|minha|noss[oa]) )?(filh[oa]|marido|mulher|esposa|irmã\w?)
((o|a|os|ao|à|meu|minha|noss[oa]) )?(irmão|cunhad[oa]|sóci[oa]|prefeitura|câmara municipal)
(moj\w{0,3} |nasz\w{0,3} )?(dział\w{0,3}( \w+)?|centrala|kierowni\w{1,3}|brygadzist\w{1,3})
(moj\w{0,3} |nasz\w{0,3} )?(szef\w{0,3}|dyrektor\w{0,2}|księgow\w{1,3}|prezes\w{0,2})
(moj\w{0,3} |nasz\w{0,3} )?(mąż|mężem|żon\w{1,2}|syn\w{0,2}|córk\w{1,3})
(moj\w{0,3} |nasz\w{0,3} )?(brat\w{0,3}|siostr\w{1,3}|właściciel\w{0,3}|zarządc\w{1,2}|gmin\w{1,2})
(min |vår |mitt |vårt )?(\w*inköp\w{0,9}|\w*chef\w{0,2}|huvudkontoret|ekonomiavdelningen)
(min |vår |mitt |vårt )?(fastighetsägaren|hyresvärden|ordföranden|kommunen|brorsa\w?)
(min |vår )?(man|fru|son|dotter|bror|syster|svåger|efterträdare|vaktmästaren|kassören|upphandling\w{0,5})
(min |vores )?(\w*indkøb\w{0,8}|\w*chef\w{0,2}|hovedkontoret|mand|kone|søn|datter)
(min |vores )?(bror|søster|svoger|formanden|kassereren|kommunen|udlejeren)
(min |vår )?(\w*innkjøp\w{0,8}|\w*sjef\w{0,2}|hovedkontoret|mann|kone|sønn|datter)
(min |vår )?(bror|søster|svoger|styret|lederen|kasserer\w{0,2}|huseieren)
(\w*osto-?osasto\w{0,3}|hankin\w{2,6}|isännöitsijä\w{0,3}|pomo\w{0,3}|johtaja\w{0,3}|poika|vaimo\w?)
(mies|tytär|veli|sisko|kunta|seurakunta|pääkonttori\w?)
(můj |moje |náš |naše )?(nákupčí\w?|nákup\w{0,2}|ředitel\w{0,3}|šéf\w{0,3}|vedoucí\w?|manžel\w{0,2})
(můj |moje |náš |naše )?(bratr\w{0,2}|syn\w{0,2}|dcera|účetní|majitel\w{0,2}|centrál\w|starost\w{1,2})
(satın ?alma\w{0,8}( \w+)?|genel merkez\w{0,3}|patron\w{0,3}|müdür\w{0,3}|muhasebe\w{0,3}|eşim)
(oğlum|kızım|kardeşim|abim|ablam|şef\w{0,2})
"""
"""In other languages, their articles with them."""

POINTS = r"""
ask|try|see|contact|call|ring|phone|tell|approach|speak (to|with)|talk to|write to|begin with|start with
go (to|via|through)
take (that|it|this) up with|(that|it|this|they|you)('s|'d| is| was| would be| might be| will be)|down to|up to
goes? (to|via|through)
rests? with|sits? with|belongs? (to|with)|falls? to|fall to|settled by|made by|done by|decided by|assessed by|seen by
run by|owned by
under|leave (that|it|this) to|left (that|it|this) to|through|via|with|by|to|win over|you (want|need)|you're after
one for|matter for|job for
wait for|given? (it|this|that|your \w+) to|passed? (it|this|that|your \w+)? ?(on )?to|gave it to|thought of|copying
(boss|office|person|one|man|woman|manager|chief|head|owner|expert|brain|contact) is( called)?|in charge is|mean
on copy|in copy|cc|we have a|do have a
fragen|fragt?|macht|entscheidet|bei|an|mit|voir|demandez|c'est|avec|auprès de|à|chez|pregunt\w{1,4}|habl\w{1,3}|es|con
llama a|decide
chied\w{1,3}|decide|con|a|è|parl\w{1,3}|vraag|bij|met|naar|is voor|voor|dat is|fale com|com|é|pergunt\w{1,3}|gadaj|z
do|pytaj|zajmuje się|decyduje
fråga|med|till|hos|är det|spørg|spør|det er|hos|til|kysy\w{0,5}|hoitaa|zeptej\w{0,3}|za|s|je|sorun|hoida|ne|na
"""
"""What points to what follows it, in a text that is known to point elsewhere."""

ACTS = r"""
('s|’s) (the|in|at|now|going)|has|have|had|deal|decide|manage|buy|look|does|do|handles?|runs?
holds?|knows?|decides?|looks|sees|owns?|keeps?|owns
buys|signs|makes
is|was|will|would|can|might|could|deals|joins|follows|comes|gets|manages|orders|leads|covers|takes|took|in|at|from|of
over|on|upstairs
ist|macht|hat|führt|sitzt|kennt|entscheidet|bestellt|von|aus|im|vom|est|a|gère|décide|s'en|s'occupe|du|de|des|es|lleva
decide|tiene|se|del
è|ha|segue|decide|che|della|dell'|heeft|doet|gaat|regelt|van|beslist|é|tem|trata|cuida|decide|da|do|jest|ma|prowadzi
od|z|ze|w|sköter|har|tar
styrer|er|står|på|i|fra|från|hoitaa|on|pitää|päättää|řeší|má|je|rozhoduje|ilgileniyor|var|bakıyor
"""
"""What stands behind a name that a text points to."""

STANDS_IN = r"""
has|have|handles|covers|runs|can help|knows|will|signs|keeps|minds|holds|answers|reads|picks|feeds|sorts|deals|looks
takes|stands|steers|watches|(is|s) (minding|covering|holding|reading|running|looking|dealing|yours|around|there|your)
gladly|would (know|help)|hat|ubernimmt|hilft|kummert|weiss|macht|entscheidet|betreut
vertritt|tiene|sabe|lleva|puede|atiende|prend|gere
repond(ent)?|s'occupe|peut|vous|sait|c'est|ha|sa|segue|puo|heeft|helpt|weet|kan|regelt|typt|tem|pode|ma|wie|moze|har|vet
hjalper|svarer|kan|hoitaa|auttaa|vie|vi|muze|biliyor
"""
"""Behind a name in an absence note: what its person does meanwhile."""

GREETINGS = r"""
hi|hello|hey|dear|hiya|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|moin|servus|bonjour|salut|chère?|hola
estimad[oa]s?|querid[oa]|buenos días
buenas( tardes)?|ciao|buongiorno|gentile|egregio|salve|beste|geachte|dag|goedemorgen|olá|oi|caro|cara|prezad[oa]
bom dia|boa tarde|cześć|dzień dobry
szanown\w{1,3}|witam|hej|hejsan|god dag|kära|bästa|kære|hei|moi|hyvä|ahoj|dobrý den|vážen\w{1,2}|merhaba|selam|sayın
kedves|bună( ziua)?|good (morning|day|afternoon)|morning
"""

NO_PLACE = r"""
in|at|from|near|of|to|on|for|next|this|last|since|until|before|after|aus|nach|à|en|de|da|w|i|v|ve
"""
"""What stands before a place or a time rather than before a person."""

ARTICLES = "the our my your his her their a an some whoever"

NO_PART = """
to by with via through of in at for from on ask see try contact call tell is are was and or but think that this it under
does do did has have had who which own called ring phone take want need whose there's these those then we you they i
"""
"""English words before a function that are no part of its name."""
