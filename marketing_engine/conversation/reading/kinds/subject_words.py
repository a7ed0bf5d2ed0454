"""How the subjects of automatic mails begin, in many languages; for folded text."""

AUTOMATIC = r"""
automatic(ally)? (reply|response|answer|generated)|auto[- ]?(reply|response|responder|answer|generated)
auto ?:|automatic ?:
automatische (antwort|rückantwort|empfangs\w+|e-?mail|nachricht)|autom\. antwort
réponse automatique|rép\. ?auto|réponse auto|message automatique
respuesta automática|respuesta auto|mensaje automático|autorespuesta|contestación automática
risposta automatica|messaggio automatico|risp\. automatica
automatisch (antwoord|bericht)|automatische (reactie|antwoord)
resposta automática|mensagem automática|resp\. automática
odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|wiadomość automatyczna
autosvar|automatiskt svar|automatisk svar|autosvar|automatisk besvarelse
automaattinen vastaus|automaattivastaus|automaattinen viesti
automatická odpověď|automatická zpráva|automatická odpoved
otomatik (yanıt|cevap|mesaj)|otomatik
automatikus (válasz|üzenet)|răspuns automat|mesaj automat
(自動応答|自動返信|自動送信)
"""

OUT_OF_OFFICE = r"""
vacation (responder|reply|notice|message)|out[- ]of[- ](the )?office( |:|$|!)|ooo\b ?[:(-]?
automatische abwesenheit\w*|abwesenheits(notiz|meldung|nachricht|assistent|hinweis)
message d'absence|notification d'absence|afwezigheids\w+|lomavastaus
"""
"""Those that machines alone give to absence notes."""

ABSENT = r"""
\W{0,4}away\b|on (annual |sick |maternity |parental )?(leave|vacation|holiday)|away from|absence|absent\b
not in the office|i'm (away|not here|out)|signed off sick
abwesend|abwesenheit|nicht im (büro|haus|dienst)|ausser haus|(betriebs|werks)(ferien|urlaub|ruhe)|im urlaub|elternzeit
absente?\b|fermeture|en congés?|hors du bureau
fuera de (la )?oficina|ausencia|ausente|vacaciones|de vacaciones
fuori (ufficio|sede)|assenza|assente|chiusura|in ferie
afwezig|niet aanwezig|niet op kantoor|buiten kantoor|met vakantie|vakantie
fora do escritório|ausência|ausente|recesso|de férias|férias
nieobecn\w+|poza biurem|urlop\b|przerwa
frånvaro\w*|fravær\w*|ikke til stede|ikke på kontoret|ej på plats|inte på plats|semester\b|på ferie|ferie\b|lukket
stengt
poissa\w*|lomalla
nepřítomnost|mimo kancelář|dovolená
ofis dışında\w*|izindeyim|tatil|izinde
távollét\w*|szabadság\w*|în afara biroului|concediu
(休暇|不在)
"""

RECEIPT = r"""
(read|not read|gelesen|nicht gelesen|ungelesen gelöscht|lu) ?:
(non lu|leído|no leído|letto|non letto|gelezen|niet gelezen|lida|lido) ?:
(não lida|przeczytano|nie przeczytano|przeczytane|läst|oläst|læst) ?:
(lest|ikke lest|luettu|přečteno|nepřečteno|okundu|olvasott|citit|開封済み) ?:
(return|read) receipt|lesebestätigung|accusé de lecture|confirmation de lecture|potvrzení o přečtení|leesbevestiging
conferma di lettura|confirmación de lectura|potwierdzenie przeczytania|läskvitto|lesebekreftelse|læsekvittering
"""

TICKET = r"""
\[(ticket|case|request|vorgang|chamado|rt|inc|anfrage|demande|sr|fall)\b[^\]]{0,40}\d|\[#[a-z]{0,6}-?\d{3,12}\]
\[[a-z]{2,6}-\d{3,12}\]|ticket (update|#|created|received|\w{0,4}-?\d)|case \w{0,3}\d{4,12}|##\d
(we've|we have) (received|got) your
thank(s| you) for (reaching out|contacting|your (enquiry|inquiry|order|submission|message))|acknowledge?ment of
your (request|case|ticket|enquiry)
eingangsbestätigung|empfangsbestätigung|accusé de réception|acuse de recibo|solicitud recibida|conferma di ricezione
ontvangstbevestiging|potwierdzenie (przyjęcia|otrzymania)|vi har (modtaget|mottatt|mottagit)|confirmare de primire
potvrzení o (přijetí|doručení)
"""

UNDELIVERED = r"""
undeliver\w*|delivery (status|delayed|failure|has failed|notification)|mail delivery|returned mail|failure notice
message (blocked|too large|not)|quarantine|unzustellbar|nicht zugestellt|zustell\w+|non remis|échec de|no entregado
correo devuelto|mancata consegna|niet (bezorgd|afgeleverd)|retour afzender|não entreg\w+|niedostarcz\w+|wiadomość nie
olevererbart|kunne ikke leveres|kan ikke leveres|toimitus\w*|nedoruč\w+|teslim edilem\w+|kézbesít\w+
"""

OTHER = r"""
(please )?(confirm|verify) (that |your |you're|you are)|change of address
(new|neue|nouvelle|nueva|nuovo|nieuw|ny) (e-?mail|adresse|address|indirizzo|adres|mejladress)|changement d'adresse
cambio (de|di|indirizzo)|bitte bestätigen|(mailbox|postfach|buzón|casella) (notice|retired|closed|geschlossen|no)
notice (regarding|about) (the|your) (mailbox|e-?mail)|(your|ihre) (application|anmeldung|submission|subscription)
"""
