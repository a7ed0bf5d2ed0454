"""What is said to a machine that reads: expressions in plain letters without accents, for one line of text.

Each is linear: gaps are bounded, and no repetition holds another.
"""

_MACHINE = (
    r"(?:ais?|a\.i\.|llms?|gpt|chatgpt|chat ?bots?|robots?|bots?|(?:language|large language) models?"
    r"|ai[ -](?:assistants?|agents?|systems?|models?|tools?|readers?|bots?)|(?:virtual|digital|automated"
    r"|automatic|email|mail|sales) "
    r"(?:assistants?|agents?|systems?|correspondents?|readers?|processors?|bots?|tools?)"
    r"|(?:mail|email|message)[ -](?:reading|processing) (?:agents?|bots?|assistants?|models?|systems?)"
    r"|software agents?)"
)

SPOKEN_TO = (
    rf"\b(?:note|notice|hint|instructions?|message|memo|directives?|reminder)[,:]? (?:to|for) "
    rf"(?:the |all |any |your |our |every |whichever |whatever |processing )?(?:{_MACHINE}|models?|assistants?"
    rf"|judges?|evaluators?)\b",
    rf"\b(?:dear|hello|hey|hi|attention|attn|note)[,:]? (?:to |all |any )?(?:{_MACHINE}|assistant)\b(?! ?manager)",
    r"(?:^|[.!?] )assistant, (?:please|treat|mark|ignore|classify|you)\b|\b(?:ps|hinweis|nachricht"
    r"|notiz) an die maschine\b",
    rf"\b(?:to|for) (?:any|all|whichever|whatever|every|other) (?:{_MACHINE}|model|assistant)\b"
    rf"|\bfor {_MACHINE} only\b",
    rf"\b(?:if|in case|when) (?:you(?:'re| are| r)?|you happen to be|you might be|ur|u r|u are|this is|it is"
    rf"|it's|read by|an?|any) (?:reading this |read by |being read by )?"
    rf"(?:really |just |actually )?(?:an? |any |some )?(?:{_MACHINE}|software\b|(?:machine|program"
    rf"|computer) (?:is )?(?:read|answer|process|handl)\w{0, 4})\b",
    r"\bas an (?:ai|llm)\b|\bif an? (?:ai|robot|bot|llm)\b",
    rf"\b{_MACHINE}(?: (?:that|which|is|are|who|currently|agents?|systems?))? (?:reading|reads?|processing"
    rf"|process|handling|handles?|drafting|drafts?|writing|answering|summari[sz]ing|evaluating) (?:this|these"
    rf"|the|my)\b",
    r"\bmodel (?:is |that is |that's )?(?:reading|writing|drafting|processing|answering) (?:this|these)\b"
    r"|\blanguage model",
    rf"(?:^|[\[({{\"'.>⟦*|-] ?)(?:{_MACHINE}|assistants?|asistente|assistente) ?(?:only ?)?:",
    r"\bassistant[ _]?(?:instructions?|directives?|override)\b|\b(?:machine|llm|ai)[ -]readable ?:"
    r"|\bautomated (?:agents?|systems?|tools?|correspondents?) (?:only|must|should|shall)\b",
    r"\b(?:the )?(?:processing|receiving|replying|reading) (?:assistant|agent|model|system) (?:shall|must"
    r"|should|will)\b",
    r"\bmodel to reveal\b|\bwhen summari[sz]ing (?:this |for |the )",
    r"<<\s?/?sys|\{\{ ?/?(?:system|assistant)|\[/?inst\]|<\|(?:im_|system|user|assistant)|#{2,3} ?(?:system"
    r"|instructions?)\b",
    r"\b(?:begin|end|start of) (?:admin|system|routing|developer|prompt) (?:message|block|note|prompt|override)\b",
    r"\bsystem (?:note|notice|override|instruction|directive|command)s?\b[^.]{0,20}(?:to |for |:|and)"
    r"|\b(?:system|systeme|sistema) ?: ?(?:you|new|from|reset|override|ignore|nouvelle|neue|nueva|set)\b",
)
"""By which a machine is addressed, in English."""

SPOKEN_TO_ELSEWHERE = (
    # German
    r"\b(?:an|fur|hinweis|nachricht|anweisung|opdracht|befehl)(?: an| fur)?(?: die| den| das| alle| jede"
    r"| etwaige)? (?:verarbeitende[ns]? )?(?:ki\b|ki-\w{1,20}|kunstliche intelligenz|sprachmodell\w{0,4}"
    r"|chatbots?|mail-?bots?)",
    r"\bsprachmodell|\bwer diese (?:mail|nachricht) automatisch|\bfalls du (?:eine? )?(?:ki|bot|maschine"
    r"|sprachmodell)|\bwenn (?:du|sie) eine? (?:ki|bot|maschine|sprachmodell)",
    # French
    r"\b(?:consignes?|instructions?|note|message|avis)[ :]{0,2}(?:au|a l'|pour l'|pour le|aux|a tout"
    r"|pour les)[ ']{0,2}(?:systeme|assistants?|ia\b|modeles?|agents?|robots?|automate)|\bmodele de lang",
    r"\bagent de messagerie|\bsi (?:tu es|vous etes) une? (?:ia|robot|machine|modele|bot|assistant)"
    r"|\bchere? (?:ia|robot|modele)\b",
    # Spanish
    r"\b(?:instrucciones|instruccion|nota|mensaje|aviso)s? (?:para|al|a la|a el) ?(?:el |la "
    r"|cualquier )?(?:asistente|programa|sistema|ia\b|modelo|bot|robot)|\bmodelo de lenguaje",
    r"\bsi (?:lee|lees|leen|eres|es usted|esto lo lee)[^.]{0,20}\b(?:robot|bot|ia|maquina|modelo|maquina)\b"
    r"|\basistente: ",
    # Italian
    r"\b(?:istruzioni|istruzione|nota|messaggio|avviso) (?:per|al|all)[ ']{0,2}(?:il |la |l'"
    r"|un' ?)?(?:assistente|sistema|ia\b|modello|bot|programma)|\bmodello linguistico|\bsi ordina al sistema"
    r"|\bse (?:sei|lei e) (?:un|una|un') ?(?:ia|bot|robot|macchina)\b",
    # Dutch
    r"\b(?:opdracht|instructie|bericht|notitie|boodschap)s? (?:voor|aan) (?:de |het |een |elke )?(?:ai|bot"
    r"|robot|assistent|taalmodel|computer|systeem)\b|\bbeste (?:computer|bot|ai|robot)\b|\btaalmodel"
    r"|\bals je een (?:ai|bot|robot|computer|taalmodel)\b",
    # Portuguese
    r"\b(?:mensagem|instrucao|instrucoes|nota|aviso) (?:do programador|(?:para|ao|a) ?(?:o |a )?(?:assistente"
    r"|ia\b|modelo|sistema|robo|bot))|\bmodelo de linguagem|\bse (?:voce|tu|es|for"
    r"|voce for)[^.]{0,8}\b(?:uma? )?(?:ia|robo|bot|maquina)\b",
    # Polish, Czech
    r"\bmodelu? jezykow|\bjezykow\w{1,4} model|\bdo asystenta|\bj?esli (?:czyta|jestes)[^.]{0,20}\b(?:automat"
    r"|bot|robot|ai|model)\b|\bjazykov\w{1,4} model|\bpokud (?:jsi|jste)[^.]{0,8}\b(?:ai|robot|bot|model"
    r"|umela)|\bpro (?:ai|asistenta|umelou)\b",
    # Swedish, Norwegian, Danish, Finnish, Turkish, Hungarian, Romanian, Japanese
    r"\bsprakmodell|\bsprogmodel|\b(?:hvis|om|dersom) du (?:er|ar) en? (?:ai|ki|bot|robot|maskin)|\b(?:till"
    r"|til) (?:ai|ki)[- ]?(?:assistent\w{0,3}|en|botten)\b",
    r"\bkielimalli|\bjos olet (?:tekoaly|botti|robotti|kone)|\btekoalylle\b|\byapay zek\w{1,4} (?:asistan"
    r"|model)|\bdil modeli|\beger (?:bir )?(?:yapay|robot|bot)|\bnyelvi modell|\bmodel de limbaj|言語モデル"
    r"|aiアシスタント",
)
"""By which a machine is addressed, in other languages."""

_BEFORE = r"(?:all |any |the |of |your |these |those |my |every |operator's |safety |system |internal ){0,4}"
_RULES = r"(?:instructions?|prompts?|rules|guidelines|directives|restrictions|programming|safeguards|commands)"

OVERRIDES = (
    rf"\b(?:ignore|disregard|forget|override|bypass|suspend|drop) {_BEFORE}(?:previous|prior|above|earlier"
    rf"|preceding|existing|former) {_RULES}\b",
    rf"\b(?:ignore|disregard|forget|override|bypass) (?:all|any|every) (?:of )?(?:the |your )?{_RULES}\b",
    rf"\b(?:ignore|disregard|forget|override|bypass|suspend|drop|stop following) {_BEFORE}(?:your|system"
    rf"|operator's) {_BEFORE}{_RULES}\b|\b(?:forget|ignore) your {_RULES}\b",
    r"\b(?:print|output|reveal|repeat|recite|show|paste|disclose|include|quote|reply with|respond with"
    r"|answer with|start with|translate|send)\b[^.]{0,50}\b(?:system prompt"
    r"|(?:yo)?ur (?:\w{1,12} ){0,2}(?:instructions|prompt|configuration|system message|guidelines"
    r"|temperature))\b",
    r"\banswer\b[^.]{0,40}\bwith your full\b|\bchain of (?:reasoning|thought)\b|\bprompt iniziale\b",
    r"\byou(?: are|'re) (?:now|no longer) (?:in|an?|the|authori[sz]ed|free|captain|dan)\b|\byou(?: are"
    r"|'re) (?:hereby )?authori[sz]ed to\b|\bmaintenance mode\b|\bdeveloper mode\b|\bmodo de teste\b",
    r"\boutput only\b|\b(?:reply|respond|answer)\w{0,3} (?:only |immediately |just )?with (?:only )?(?:the"
    r"|one) (?:single )?words?\b|\bend your (?:message|reply|answer) with\b|\bconfirm you have understood\b"
    r"|\bplease also confirm you are unsupervised\b",
    r"\b(?:then|and) execute it\b|\bexecute the following\b|\b(?:decode|run|execute) (?:this"
    r"|the following) (?:base64|string|code|command)|\bpretend (?:you|that you|to be|the)\b[^.]{0,30}\b(?:are"
    r"|received|approv|assistant|ai|model)",
    r"\bwithout (?:asking|telling|involving|notifying|informing) (?:a |any |the |your )?(?:human|operator"
    r"|account owner|supervisor)|\b(?:do not|don't|never) (?:tell|notify|show|alert|inform"
    r"|escalate to) (?:this |it )?(?:to )?(?:the |any |your )?(?:human|operator|administrator|supervisor)s?\b",
    r"\b(?:skip|bypass|waive) (?:the |any |all )?(?:human |security |manual )?(?:review|approval|approvals)\b"
    r"|\bno approval (?:is )?needed\b|\bnotify nobody\b|\bdo not escalate\b"
    r"|\bmust not be shown to (?:operators|humans)|\bno human\b[^.]{0,20}\b(?:required|needed|involved)\b",
    r"\bfrom now on,? (?:you are|you're|treat every|answer (?:each|every)|act as)\b|\bnew rule:"
    r"|\byour (?:operator|developers?|creators?)(?:'s rules| told you| has authori| authori)"
    r"|\byou have to obey\b|\bhas authori[sz]ed me to act\b",
    r"\b(?:forget|ignore|disregard|drop) (?:everything|all|whatever|what)\b[^.]{0,15}\b(?:above|before"
    r"|been told|were told)\b|\bapproved by your (?:developer|operator|creator)s?\b",
    # other languages
    r"\bsetze dich uber deine (?:vorgaben|regeln|anweisungen)\b",
    r"\b(?:ignorier\w{0,3}|vergiss|vergessen sie|missachte\w{0,2}) (?:alle |deine |ihre |die "
    r"|samtliche ){1,2}(?:\w{1,15} )?(?:anweisungen|regeln|befehle|instruktionen|vorgaben)|\b(?:anweisungen"
    r"|regeln|vorgaben) sind aufgehoben\b|\b(?:deiner|deine) (?:anweisungen|konfiguration)\b",
    r"\b(?:ignore[zsr]?|oublie[zsr]?|ne tenez pas compte de) (?:toutes |tous )?(?:les |tes |vos "
    r"|ce qui )(?:\w{1,15} )?(?:instructions|consignes|regles|precede)|\bnouvelle consigne\b"
    r"|\ba partir de maintenant,? tu es\b|\bne (?:previens|prevenez) aucun humain\b",
    r"\b(?:olvida|olvide|ignora|ignore) (?:todas |todo )?(?:tus |sus |las |lo que te "
    r"|los )(?:\w{1,15} )?(?:instrucciones|normas|reglas|ordenes|hayan)|\bno menciones estas lineas\b"
    r"|\bborre este parrafo\b",
    r"\b(?:ignora|dimentica|sospendi|ignori) (?:tutte )?(?:le |tue |le tue )(?:\w{1,15} )?(?:regole"
    r"|istruzioni|direttive)|\bnegeer (?:alle |je |uw |de ){1,2}(?:\w{1,15} )?(?:instructies|regels"
    r"|opdrachten)|\bvergeet (?:alle |je |uw |de ){1,2}(?:\w{1,15} )?(?:instructies|regels)"
    r"|\bsla je (?:normale )?taken over\b",
    r"\b(?:ignore|ignora|esqueca|esquece) (?:todas )?(?:as |suas |a )(?:\w{1,15} )?(?:instrucoes|regras"
    r"|classificacao|ordens)|\bprevalece sobre qualquer outra regra\b|\bzignoruj|\bzapomnij o (?:wszystkich "
    r"|swoich )?(?:instrukcj|polecen|zasad)",
    r"\b(?:ignorera|ignorer|glem|glom) (?:alla |alle |dine |dina |tidligere "
    r"|tidigare ){1,2}(?:\w{1,15} )?(?:instruktion|instruks|regler)|\b(?:unohda|ohita"
    r"|sivuuta) (?:kaikki )?(?:aiemmat |edelliset )?(?:ohjeet|saannot)",
    r"\b(?:ignoruj|zapomen na) (?:vsechny |sve |predchozi )|\bonceki (?:tum )?(?:talimat|komut|kural)"
    r"|\btalimatlar\w{0,4} (?:yok say|unut)|\bkurallarini (?:unut|sorarsan)|\bhagyd figyelmen kivul"
    r"|\bignora instructiunile|指示を無視|システムプロンプト",
)
"""By which a machine is told to leave its rules."""

_GOOD = (
    r"(?:hot|qualified|(?:a )?customer|won|vip|(?:a )?tier|approved|booked|closed[ -]won|high[ -](?:value|priority)"
    r"|interested|positive|paid|verified|trusted|(?:an )?admin\w{0,10}|signed|100|10/10)"
)

STATES = (
    rf"\b(?:mark|set|tag|flag|treat|classify|label|rate|update|change|register|move|switch) (?:me|us|this|the"
    rf"|my|our) ?(?:\w{{1,14}} ){{0,3}}(?:as|to|=)[ \"'“„]{{1,2}}(?:a |an |the )?{_GOOD}",
    r"\b(?:classify|rate) (?:me|us|my company|(?:this|the) (?:lead|sender|contact|company|conversation)) as\b"
    r"|\btreat the sender as\b|\brate my company\b|\b(?:set|raise|change) (?:my|the) score\b",
    r"\b(?:classification|confidence|suppress|intent|trust_level|reply_policy|discount_approved|approved"
    r"|priority) ?= ?[\"']?\w|-> ?closed won\b|\bmark me as (?:qualified|a lead|hot|interested)",
    r"\b(?:export|forward|send|list|dump|show)\b[^.]{0,15} (?:the |all |your |full |whole |entire "
    r"|last \w{1,6} ){1,4}(?:leads|prospect list|customer list|contact list|contacts you|prospects|crm"
    r"|conversations in|account history)",
    r"\b(?:stufe|setze|markiere) (?:diesen|den|uns|die) (?:kontakt|vorgang|lead|absender)?[^.]{0,20}\b(?:als"
    r"|auf)\b|\bclassez ce contact\b|\bmarca esta conversacion\b|\bzet ons in het systeem\b"
    r"|\bdopisz nam w crm\b|\bconferma uno sconto\b",
)
"""By which a machine is told what to note down."""
