"""What notes say beside the absence: it says nothing of a machine by itself, and is no answer; many languages."""

SAYS = r"""
(will|shall|'ll|i'll|we'll|may|might|can|won't|cannot|can't) (\w+ ){0,2}(reply|respond|answer|get back|be in touch)
(will|shall|'ll|i'll|we'll|may|might|can|won't|cannot|can't) (\w+ ){0,2}(contact you|read|deal|look|catch up|pick)
(will|shall|'ll|may|can) (\w+ ){0,2}be (dealt|picked|read|answered|forwarded|processed|delayed|seen)
(will|shall|'ll|may|can) (\w+ ){0,2}be (slow|checked|handled|covering|covered|back|in touch)
(will|shall|'ll|may|can) (\w+ ){0,2}help|(will|shall|'ll|may|can) (\w+ ){0,2}(assist|take|return)
(please )?(quote|keep|leave|use|include|mention) (the|this|your|our) (\w+ )?(reference|number|subject|ticket|form)
(please )?do not (reply|respond)\b|(bitte )?nicht antworten|(merci de )?ne pas répondre|no responder|non rispondere
quote reference|(re-?send|write) (\w+ ){0,2}(after|again)
(if|in case) (it|you|your|this|there) (\w+ ){0,2}(still )?(matter|need|require|urgent|important)\w*
(if|in case) (it|you|your|this|there) (\w+ ){0,2}(still )?(cannot|can't|have|wish|is|are)\w*
(patience|understanding|inconvenience|delay)
(for|with|about) (anything|everything|all|any|other|general)\b.{0,30}$
(for|with|about) (sales|press|orders?|invoices?|accounts?|support|technical)\b.{0,30}$
(cover|covering|in charge|deputy)\b
(please )?(bear with|allow|expect|note that|be aware|understand)
(not|isn't|aren't) (be )?(forwarded|read|answered|monitored|checked)|mon-fri|monday to friday|\d ?(am|pm)
(melde|melden|antworte|antworten|lese|lesen|bearbeite|bearbeiten|beantworte) (\w+ ){0,4}
(beantworten|kümmere|kümmern|kontaktiere|helfe|helfen|hilft|steht|stehen) (\w+ ){0,4}
(wird|werden) .{0,40}(bearbeitet|beantwortet|gelesen|weitergeleitet|gelöscht|erledigt)
wieder (für sie|da|erreichbar|im|zurück)|(bitte )?(haben sie )?(etwas )?(geduld|verständnis)
(bei|für|in) (fragen|rückfragen|notfällen|anliegen|allem anderen)
(bei|für|in) (allen anderen|dringenden?|eiligen|der zwischenzeit|meiner abwesenheit)
(mein|meine|unser|unsere) (kolleg|vertret|team|sekretariat|zentrale)\w*
(nous|je) (vous )?(répond|recontact|contact|reviendr|traiter|ferons|prendr|lir)\w*|vous (répond|contact|recontact)\w*
(sera|seront|serez|est|sont) (\w+ )?(lu|traité|transmis|transféré|recontact|contacté)\w*
(pour|en) (toute|tout|cas|autre|vos|votre|mon|une) (\w+ )?(question|demande|besoin|urgence|absence|information)\w*
(ma|mon|mes|notre) (collègue|équipe|remplaçant|assistant|service)\w*|patience|compréhension
(le|la|les|os) (atender|contestar|responder|contactar)\w*
(atenderemos|contestaremos|contactaremos|responderemos|nos pondremos)
(será|serán) (\w+ )?(leíd|atendid|respondid|reenviad)\w*
(para|ante|en caso de) (cualquier|otras?|consultas|temas|urgencias|más)\b
(mi|mis|nuestro) (compañer|equipo|colega|sustitut)\w*|(disculpe|rogamos|lamentamos) (las|los|la)|paciencia
(la|vi|le) (contatter|risponder|ricontatter)\w*
(sarà|saranno|verrà|verranno) (\w+ )?(lett|inoltrat|gestit|evas|risposta|contattat)\w*
(per|in) (qualsiasi|ogni|altre|eventuali|mia|urgenz)\w*
(il|la|i) (mio|mia|miei|nostro|nostra) (colleg|sostitut|ufficio|team|assistent)\w*|pazienza|comprensione
(risponderò|ricontatterò|leggerò|rientrerò|rientro|torno|tornerò)
(reageer|reageren|antwoord|antwoorden|beantwoord) (\w+ ){0,3}(u|je|ik|we|wij|contact|zo)\b
(reageer|reageren|antwoord|antwoorden|beantwoord) (\w+ ){0,3}(zodra|binnen|daarna|na|op|weer|uw)\b
(lees|neem|nemen|helpt|helpen) (\w+ ){0,3}(u|je|ik|we|wij|contact|zo|zodra|binnen|daarna|na|op|weer|uw)\b
(wordt|worden) .{0,30}(gelezen|doorgestuurd|beantwoord|behandeld)
(voor|bij) (vragen|spoed|dringende|overige|andere|algemene)\b|(mijn|onze) (collega|vervang|team|afdeling)\w*|geduld
begrip
(responder|contactar|entrar|voltar|ler)(ei|emos)\b
(será|serão) (\w+ )?(lid|respondid|reencaminhad|encaminhad|tratad)\w*
(para|em|qualquer) (questões|assuntos|outros|outras|caso|urgência|esclarecimento)\w*
(o|a|os) (meu|minha|nosso|nossa) (coleg|equip|substitut)\w*|paciência|compreensão
(odpowie|skontaktuj|odezw|zajm|przeczyt|odpis)\w*
(zostanie|zostaną|będzie|będą) .{0,20}(rozpatrz|przeczyt|przekaz|odczyt|obsłuż|realizowan)\w*
(w|we) (sprawach|razie|przypadku|pilnych|innych)\b
(mój|moja|nasz) (koleg|koleżan|zespół|zastępc)\w*|cierpliwość|wyrozumiałość|zastęp\w+
(svarar|återkommer|hör av|läser|besvarar|kontaktar|hjälper) .{0,30}
(blir|kommer att|besvaras|läses|vidarebefordras) .{0,20}(besvara|läs|vidare|hantera)\w*
(vid|för) (frågor|brådskande|övriga|andra|akuta)\b
(min|mina|våra?) (kolleg|ersättare|chef|team)\w*|tålamod|förståelse
(svarer|vender|vender tilbage|læser|leser|besvarer|kontakter|hjælper|hjelper|tar seg av|tager sig af) .{0,30}
(bliver|blir|vil blive|vil bli) .{0,20}(besvar|læst|lest|videre|behandl)\w*
(ved|for|i) (spørgsmål|spørsmål|hastende|hastesager|hastesaker|andre|akutte|øvrige)\b
(min|mine|vores?|våre?) (kolleg|afløser|vikar|stedfortræder|team)\w*|tålmodighed\w*|forståelse\w*
(vasta(an|amme)|palaan|palaamme|luen|luemme|hoitaa|auttaa|otamme|otan)\b|(kiireelli|muissa|kaikissa)\w* asioissa
(sijaise|kollega)\w*|kärsivällisyy\w*|ymmärry\w*
(odpov|ozv|vyřiz|vyříd|kontaktuj|přečt|zastup|zastoup)\w*
(bude|budou|budeme|budu) .{0,20}(vyřízen|přečten|přeposlán|odpověd|kontaktovat|zpátky|zpět)\w*
(v|ve|pro) (naléhav|případ|ostatní|jiné|akutní)\w*
(můj|moje|moji|mého|mou|naš\w+) (kolegy?n?|kolega|zástup)\w*|trpělivost|pochopení
(yanıt|cevap|dönüş|iletişime)\w* .{0,20}(ver|yap|geç|dön|ol)\w*
(yanıtlayacağım|cevaplayacağım|okuyacağım|bakıyor\w*|ilgilenecek\w*|yardımcı)|(acil|diğer) (durum|konu|iş)\w*
anlayışınız\w*|sabrınız\w*
(válaszol|jelentkez|elolvas|helyettesít|segít)\w*|(sürgős|egyéb) (eset|ügy)\w*|(kollég|türelm|megértés)\w*
(voi|vom) (reveni|răspunde|contacta|citi)|pentru (urgențe|orice|alte)|(colega|colegul|înlocuit)\w*
"""

PROMISES = r"""
(will|shall|i'll|we'll|may|might) (\w+ ){0,2}(reply|respond|answer|get back to)|replies (will|may)
slow to (reply|respond|answer)
(melde|melden|antworte|antworten|beantworte|beantworten) (ich|wir|mich|uns|ihre|alle|erst|nach|ab|am|dann|sobald)
(werde|werden) .{0,40}(antworten|beantworten|zurückmelden)
(répondrai|répondrons|réponds|recontacterai|recontacterons|reviendrai|reviendrons)\b
(responderé|responderemos|contestaré|contestaremos|atenderé|atenderemos)\b
(risponderò|risponderemo|rispondo|ricontatterò)\b|(responderei|responderemos|respondo|retornarei|retornaremos)\b
(odpowiem|odpowiemy|odpiszę|odpiszemy|odezwę się)\b
(reageer|antwoord|beantwoord) (ik|wij|we)|(ik|wij|we) (reageer|reageren|antwoord|antwoorden|beantwoord|beantwoorden)\b
(svarar|återkommer|besvarar) (jag|vi|på|när|så|efter|då|den|ditt|alla)
(svarer|besvarer) (jeg|vi|på|når|så|efter|etter|den|alle|din)|(vender|melder) (jeg|vi|mig|tilbage)
(vastaan|vastaamme|palaan asiaan|palaamme asiaan)\b|(odpovím|odpovíme|odepíšu|odepíšeme|ozvu se|ozveme se)\b
(yanıtlayacağım|cevaplayacağım|dönüş yapacağım|yanıtlarım)\b
(válaszolok|válaszolunk|jelentkezem|jelentkezünk)\b|(voi|vom) (răspunde|reveni)
"""
"""An answer is promised."""

PRIVACY = r"""
privacy (notice|policy|statement|page)|data protection (notice|policy|information)|(under|with) the (gdpr|ccpa)
datenschutz(erklärung|hinweis|information|bestimmung)\w*
(hinweise|informationen) (zum|zur|über) (den )?(datenschutz|verarbeitung)
politique de (confidentialité|protection)|(conformément|conforme) au rgpd
données (à caractère personnel|personnelles) sont
(política|aviso) de (privacidad|protección|privacidade|proteção)
(conforme|acuerdo|termos|términos|virtud) (a[lo]|con|d[oe]l?) rgpd
informativa (sulla privacy|privacy)|dati (personali )?(sono|saranno|vengono) trattati
privacy(verklaring|beleid|statement)
(polityk\w+ prywatności|administrator\w* (państwa |twoich )?danych|dane osobowe (są|będą) przetwarzane)
(integritetspolicy|personuppgiftspolicy)\w*|behandlar personuppgifter
(privatlivspolitik|persondatapolitik|personvernerklæring)\w*
(tietosuojaseloste|tietosuojakäytän)\w*|(zpracování|ochran\w+) osobních údajů|(kvkk )?aydınlatma metn\w*
gizlilik politika\w*
(adatkezelési|adatvédelmi) (tájékoztat|szabályzat)\w*|politica de confidențialitate|prelucrarea datelor
"""
"""A line on data protection that stands below what machines send."""

OF_ONESELF = r"""
(i|i'm|i've|my|me|mine)\b|(ich|mein\w{0,2}|mich|mir)\b|(je|j'\w+|mon|mes|ma|moi)\b|(yo|mi|mis|quiero)\b
(io|mio|mia|miei|voglio)\b|(ik|mijn|mij)\b|(eu|meu|minha|meus|quero)\b|(mnie|moich|moje|mój|żądam)\b
(jag|mina|mitt|mig)\b
(jeg|mine|mitt|mit|meg)\b|(minun|minua|haluan)\b|(mě|mne|mých|moje|chci)\b|(benim|beni|istiyorum)\b|(kérem|engem)\b
(mă|mea)\b
"""
"""Words of one who speaks of oneself."""
