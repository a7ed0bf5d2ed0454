"""English, French, Spanish, Italian and Portuguese words of look-alikes; and stems that many languages share."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Alikes

SHARED_ALIKES = Alikes(
    language="any",
    event="""
        webinar*; webbinar*; seminar*; seminaire*; workshop*; kurs|kurset|kurse|kurser|kursu|kursen; course; cours;
        curso|cursos; corso|corsi; cursus; training*; schulung*; szkoleni*; skoleni; opleiding*; formation;
        formations; formacion; formazione; formacao; formacoes; calendar*; kalend*; calendrier; calendario; tariff*;
        tarif|tarife|tarifs; tarief|tarieven; taryf*; tarifa|tarifas; einladung*; zaproszen*; pozvank*; uitnodiging*;
        inbjud*; kutsu*; davet*; meghivo*; konferen*; conference; conferencia; conferenza; congres*; messe*; lunch*;
        almoco|almuerzo|dejeuner|pranzo; wartelist*; wachtlijst; warteliste; venteliste*; koulutu*; egitim*; udflugt*;
        rota; shift|shifts; dienstplan; referenz*; referenc*; referenti*; referens*; deltager*; deltagar*; toplanti*;
        konsult*; tapaami*; kokou*; meeting*; schuzk*; spotkan*; reunion*; reuniao; riunione; besprechung*; vergader*;
        moten; mote; mode|modet; faktur*; invoice*; factur*; fattur*; fatura*; rechnung*; lasku|laskun; kontrak*;
        contrat|contrato|contratto; vertrag*; umow*; smlouv*; sopimu*; avtal*; sozlesme*; anhang; anhange;
        attachment*; bilag*; vedlegg*; liitte*; prilohu|prilohy; zalacznik*; liite; rabat*; discount*; frete;
        transport*; trasporto; levering*; lieferung*; toimitu*; dostaw*; dodav*; badge*; cracha; namensschild;
        invitation; invitations; invitacion; invitaciones; convite; convites
    """,
    ever="article|artikel|articolo|articulo|artigo|artikkel|artikla*|art 15|17|18|21; gdpr; dsgvo; rgpd",
    again="""
        spam|indesirables ... sorry|apologies|apology|retard|desole|desolee|ritardo|scusi|perdone|retraso|
        entschuldig*|accident; spam|spamordner ... entschuldig*|sorry
    """,
)

ENGLISH_ALIKES = Alikes(
    language="en",
    channel="""
        not|dont|never . write|email|mail|send|contact|reply ... write|email|send|contact|ask|try|use|ring|call|phone|
        talk . it|them|to|on|me|instead|at|the|my|our|us; not|dont|never|stop . call|ring|phone|calling|phoning|
        ringing ... write|email|mail|text|message; instead; rather|sooner call|ring|phone|by; prefer the phone|mail|
        post|email; rather than the|by|email|mail|phone; well|ill|we contact|call|write|ring|email|be you|back|in|
        when; use|try . new|other|private|my|email|mail . address|account|inbox . instead|from|for|now; go|come
        through me|us; through me|us|my instead; do not use this address for; not write to info ... use|try
    """,
    object="""
        mailbox|account|inbox will|is be|being|to deleted|closed|removed|be;
        last|final year|month|week|time|quote|invoice|offer|order|season|item|page|price|thing|question|winter|summer|
        harvest|slot|step|version|delivery|line . we|i|you|of|in|that|on|with|before; spare|save|skip|forget us|me|
        the|my|our . video|brochure|slides|deck|pitch|details|tour|history|theory|small|jargon|story|waffle ... price|
        prices|quote|send|tell|what|how|cost|costs|list|number|figure; stop|cease|quit sending|with . pdfs|pdf|
        attachments|word|links|invoices|samples|parcels|fax|faxes; remove|delete|drop|take|cross|strike|scrap ...
        from|off|out . the|that|this|my|our|your . old|quote|order|agreement|contract|clause|tariff|invoice|agenda|
        plan|bill|list of; delete|ignore|discard|drop|erase|forget . my|the|that|our previous|earlier|last|first|
        drawing|attachment|quote|file|photo|one|mail . i|mail|message|email|one|i|we|you|version|i; your competitor*|
        rival*; another|other supplier|vendor|company . list|mails|emails|newsletter; no longer|more with|need of;
        dont let me|us; wouldnt be; not let me; refrain from . telephone|calls|visits|enquiries|negotiation|one|phone|
        calling|visiting; joke; removing|deleting|unsubscribing . contacts|customers|people|users|members; contacts|
        customers|people|members|tenants|donors|patients who|whove|have|that . asked|unsubscribed|opted; opt in opt;
        opt in , opt; problem|issue|dust|noise|smell|damp go away; access to email|mail; the moment|second . we|i;
        our|the|my old site|address|office|depot|branch; campaign you run; forecast; remove|take|off|out me|us|it .
        from|of|off what; rest of us
    """,
    event="tender; quote; agenda; waiting; guest; guestlist; references; reference; pilot; trial; attendee*; rsvp",
    pause="""
        until|till|untill after|the|next|january|february|march|april|may|june|july|august|september|october|november|
        december|monday|spring|summer|autumn|winter|we|i|then|easter|new|harvest|end|stocktake|stocktaking . is|are|
        year|comes|over|week|month|through|can|have|were|call|quarter|end|of|when|and|then; write|try|ask|come|ring|
        call|ping . me|us|back|again|in|after when|once|in|after|next|then|january|february|march|april|may|june|july|
        august|september|october|november|december|spring; for|over a|the next|few|moment|week|weeks|month|months|
        summer|winter|holidays|time . weeks|week|months|days|then|being; for now; while . we|i . are|am|move moving|
        away; during the; then we|i|well|ill can|call|will|talk|ring; this week|month; over christmas|easter; before .
        january|february|march|april|may|june|july|august|september|october|november|december|monday|thursday|easter|
        christmas
    """,
    ever="ever; never; nor; neither; either; anytime; too; or later",
    reported="""
        predecessor|previous|former|old|last|then|earlier ... asked|wanted|told|said|unsubscribed|requested ... but|i|
        me|im|we|ours|ill . dont|do|am|happy|like|find|see|mind|fine|rather|quite|would; colleague|boss|husband|wife|
        partner ... asked|wanted|told ... but|i|im . dont|disagree|happy|like|find|mind|glad; always said ... but|i|
        im; he|she|they . asked|wanted ... i|we . dont|do mind|not
    """,
    tool="""
        your|the|this . system|tool|software|platform|app|product|program|crm|module|service|dashboard|version|plan|
        solution|scanner|machine; customer|customers|contact|contacts|recipient|recipients|subscriber|subscribers|
        user|users|member|members|patient|patients|client|clients|donor|donors|visitor|visitors|tenant|tenants|pupil|
        pupils|parent|parents|people|guest|guests|readers|employees|applicants|someone|anyone; of|from what
    """,
    again="""
        sign|put|add|subscribe|have me|us . up|back|on . again|on|up|to|the; resubscribe; back on . the|your list;
        regret it|that; keep|stay on . the|your list; keep them|it coming; want|like|wish to stay|keep|remain|continue
        . on|in|with|subscribed|informed|posted|receiving|getting|updated|hearing|reading; please keep . me|us|
        writing|sending|them; missed . your|them|it; dont stop; no need to . remove|unsubscribe|delete|take; glad|
        happy|pleased . to . hear|read|get|see|you; want|like|love to hear|see|know more|it|about|how; look|looking
        forward; go quiet on; lets talk; unsubscribed|deleted|removed|opted|subscribed ... mistake|accident;
        accidentally . unsubscribed|opted|deleted; unsubscribed ... regret*; carry on . writing|sending|mailing|
        please|as|the; please|do carry on; keep me|us on; go back on; tell me more; chase me|us; keep writing|sending
    """,
    footer="""
        if|should you . no longer|dont|do|would|rather|prefer|wish|want . wish|want|like|rather|not . to|not . hear|
        receive|get; click|click|tap here|below|this|@link; click . link; received|are this|not . message|email|mail .
        in|by error|mistake; intended recipient; to . unsubscribe|opt|stop receiving|, ... click|reply|visit|use|
        email|write; unsubscribe at any; you . can|may . unsubscribe|opt . out . at|any|here|time; not monitored;
        receiving this . email|because; automated message; retention policy; do not reply; dont reply
    """,
)

FRENCH_ALIKES = Alikes(
    language="fr",
    channel="""
        inutile|pas|plutot de|d . m|me|nous appeler|telephoner ... ecrivez|mail; n|ne . m|me|nous|l ecrivez|ecris|
        appelez|envoyez|telephonez|contactez ... ecrivez|appelez|voyez|adressez|telephonez|plutot|envoyez|passez;
        ecrivez|appelez|envoyez plutot; plutot par|au telephone|mail|courrier; adressez vous; adressez|envoyez . les|
        le|cela|tout . a ma|mon collegue
    """,
    object="""
        comme si je|on n|ne y|connais* connaissais|connaissait|compren*; lachez|lache nous|moi un|une|des; dernier|
        derniere fois|annee|ligne|phrase|prix|offre|devis|etape|point|version|piece|saison; epargnez|passez moi|nous .
        le|la|les|votre|vos . brochure|video|discours|catalogue|details|baratin|theorie ... prix|tarif|combien|dites|
        devis|cout; rayez|supprimez|retirez|enlevez|effacez la|le|les ligne|option|transport|article|piece|clause|
        livraison|precedent|precedente|derniere|dernier|photo|version; retire ma|mon|notre remarque|offre|question;
        message|mail|envoi precedent; mails|courriels|messages a rallonge|trop|longs|interminables; concurrent*;
        personne ne veut que; pas de reseau; votre site|robot; on n|ne y; epargnez moi|nous le|la|les . jargon|blabla|
        baratin|brochure
    """,
    pause="""
        pas avant . le|la|les|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|
        rentree|noel; jusqu a|au|en|aux . rentree|la|l|fin|printemps|janvier|fevrier|mars|avril|mai|juin|juillet|
        septembre|octobre|novembre|lundi|ete; recontactez|relancez|rappelez|reecrivez|recrivez . nous|moi|me|en|au|
        apres|dans; ensuite on|nous; apres on|nous|je . en|vous|pourra|pourrons|reparle; le temps que|de; pour l|le|
        cette instant|moment|semaine; pendant l|les|la|le . ete|vacances|travaux|inventaire|semaine
    """,
    ever="jamais; ni ... ni; non plus; pas ... pas",
    reported="""
        predecesseur|ancien|ancienne|precedent|precedente|avant ... demande|voulait|dit|souhaitait|prie ... moi|mais|
        me|je|ca . ne|aime|derange|gene|va|suis|veux|interesse
    """,
    tool="""
        votre|l|le|ce|la . logiciel|outil|systeme|plateforme|application|appli|produit|solution|module; client|
        clients|contact|contacts|destinataire|destinataires|abonne|abonnes|utilisateur|utilisateurs|membre|membres|
        patient|patients|locataire|locataires|adherent|adherents|donateur|donateurs|gens|autres
    """,
    again="""
        remettez|reinscri*|remettre|rajoutez|rajouter . moi|nous|me; reinscri*; me remettre; continuez; rester|
        restons|reste . sur|inscrit|abonne|inscrits|dans; n|ne . arretez|cessez|desinscrivez|supprimez . pas . de|
        surtout; gardez moi|nous; desabonn*|desinscri* ... par erreur|megarde; remettez|remettre|rajoutez|rajouter .
        moi|nous|me; reinscri*
    """,
    footer="""
        si vous . ne|souhaitez|avez . ne|plus|recu|souhaitez ... cliquez|erreur|recevoir|supprimer|desabonner;
        cliquez; pour . ne|vous|plus|se . plus|desabonner|desinscrire . recevoir; message automatique; recu . ce . par
        erreur; ne pas repondre
    """,
)

SPANISH_ALIKES = Alikes(
    language="es",
    channel="""
        no|nunca . me|nos|le llame|llamen|llames|llameis|llamar ... escrib*|correo|whatsapp|mande*|envie*; no|nunca .
        me|nos|le escriba*|mande*|envie*|contacte* . a ... sino|escriba*|llame*|mejor|hable*|mande*|use*; mejor . por|
        llame*|escrib*; prefiero|preferimos . el|por|hablar|que . telefono|whatsapp|correo|llame*; en vez de|en; use|
        usen|usa . este|esta|el|la|mi . otro|otra|nueva|nuevo
    """,
    object="""
        ultimo|ultima . ano|vez|precio|pagina|linea|pedido|oferta|pregunta|version|pieza que|de|en|se; basta con|de .
        correos|que ... precio|firm*|plazo|largu*|largos; ahorreme|ahorrenos|ahorrese|ahorrenme|ahorradnos . el|la|
        los|las . folleto|video|catalogo|presentacion|rollo|detalles|teoria; quiten|quite|quita|borre|borren|borra|
        eliminen|elimine . el|la|los|las . transporte|linea|partida|portes|pedido|descuento|clausula|anterior|ultimo|
        foto|version|mensaje|correo . anterior|de|antes; mensaje|correo de|anterior antes; su|vuestra|la competencia;
        fecha; prioridad; no tienen stock; constar . como . cliente
    """,
    pause="""
        hasta . el|la|que|despues|pasado|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|
        diciembre|verano|primavera|lunes|proximo . ano|pase|verano|inventario|lunes|mes|trimestre|que|de; despues
        hablamos|vemos; luego hablamos|vemos|llam*; ahora no . pero|vuelv*; vuelva|vuelvan|escriba|escriban|llame|
        llamen . a|en|me|nos|despues|cuando . enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|
        diciembre|primavera|otono|verano|escribir; de momento; por ahora; esta semana; este mes
    """,
    ever="tampoco; nunca; jamas; ni ... ni; os pido lo; tambien",
    reported="""
        anterior|antecesor|antecesora|predecesor|predecesora|antiguo|antigua|ex ... pidio|queria|dijo|quiso|solicito
        ... a mi|yo|pero|me . me|no|da|gusta|interesa|encanta|si|importa|molesta
    """,
    tool="""
        su|vuestro|el|la|vuestra|este . sistema|programa|herramienta|software|plataforma|aplicacion|app|producto|
        modulo; cliente|clientes|usuario|usuarios|contacto|contactos|suscriptor|suscriptores|socio|socios|paciente|
        pacientes|destinatario|destinatarios|abonado|abonados|alumnos|inquilino|inquilinos|donantes|gente|alguien
    """,
    again="""
        vuelva|vuelvan|volved|vuelve . a . darme|darnos|incluirme|incluirnos|apuntarme|ponerme|meterme|suscribirme;
        quiero|queremos . seguir|volver . recibiendo|recibir|a; no hace falta . que . me|nos . borr*|quit*|elimin*|
        den|deis|de; no . me|nos|den|de . baja|den; no dejen|deje de . escribir*|enviar*|mandar*; ya me|nos di|dimos .
        de . baja; no . los|correos|me molestan; baja ... error|equivocacion|querer; sigan|siga . enviandome|enviando|
        mandando
    """,
    footer="""
        si . no|ya|usted|ha|desea|es . no|desea|quiere|recib* ... pulse|clic|haga|elimin*|destinatario|error|recibir|
        baja; para . dejar|darse|cancelar . de|de|la . recibir|baja|suscripcion; pulse . aqui; haga clic; mensaje
        automatico; no responda
    """,
)

ITALIAN_ALIKES = Alikes(
    language="it",
    channel="""
        non . mi|ci chiami|chiamate|chiamare|telefoni|telefonate ... scriv*|mail|mand*; non . mi|ci|scriveteci|
        scrivete|scriva|scrivi|mandate|mandi . a|mi|ci ... ma|scriv*|chiam*|usi|usate|legge|piuttosto|bensi;
        piuttosto|meglio . per|al telefono|telefonate|chiam*|scriv*|mail; invece|anziche; usi|usate|usa . questo|
        quest|il|l|la . nuovo|altro|altra; a info
    """,
    object="""
        ultima|ultimo . volta|anno|pezzo|riga|prezzo|offerta|ordine|pagina|versione|domanda che|in|di|per; basta|
        bastano . la|il|un|una|che|solo|due . firma|preventivo|mail|telefonata|firmi; risparmi|risparmiateci|ci|mi
        risparm* . la|il|le|i . brochure|catalogo|video|premessa|depliant|presentazione; cancelli|cancellate|cancella|
        togliete|tolga|togli|eliminate|elimini|elimina . la|il|l|i|le|lo . riga|coperchio|ordine|trasporto|voce|
        sconto|clausola|vecchio|vecchia|doppio|messaggio|precedente|allegato|foto; messaggio|mail precedente; ci
        vediamo; concorren*; raccomandazione; sollecitare|sollecit* . il|la|pagamento|consegna
    """,
    pause="""
        fino a|al|alla|dopo . dopo|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|
        vendemmia|pasqua|natale|fine|lunedi|prossimo|primavera; poi . ci|ne|la|vi . sentiamo|parliamo|chiamo|vediamo;
        risentiamoci|riscriva|riscrivete|riprovi|riprovate|ricontatt* . a|in|dopo|ci|mi|tra|fra; per ora; per il
        momento; questa settimana; questo mese; durante . la|il|l
    """,
    ever="mai; neppure; neanche; nemmeno; ne ... ne; anche",
    reported="""
        predecessore|precedente|vecchio|vecchia|ex|prima ... chiesto|voleva|detto|chiese|diceva ... a me|io|ma|invece
        . non|va|piace|fa|interessa|fanno|dispiace|si
    """,
    tool="""
        il|vostro|suo|la|vostra|questo . sistema|software|programma|strumento|piattaforma|applicazione|app|prodotto|
        gestionale|modulo; cliente|clienti|utente|utenti|contatto|contatti|iscritto|iscritti|socio|soci|paziente|
        pazienti|destinatario|destinatari|inquilino|inquilini|donatori|gente|dipendenti|turnisti
    """,
    again="""
        rimett*|reinser*|riscriv* . mi|ci|me; rimettermi|rimetteteci|rimettetemi|reinseritemi; non smett* . di;
        continui|continuate . a|pure; restare|rimanere . nella|in|iscritt*; mi|ci fa|fanno piacere; non occorre|serve
        . cancell*|toglier*; fa piacere; cancellat*|disiscritt* ... sbaglio|errore
    """,
    footer="""
        se . non|ha|desidera|vuole|e . piu|ricevuto|desidera|vuole|destinatario ... clicc*|errore|eliminar*|ricevere|
        eliminarlo; clicchi|clicca|cliccare; per . non|cancellarsi|annullare|disiscriversi . piu|l|dalla . ricevere;
        messaggio automatico; non rispondere
    """,
)

PORTUGUESE_ALIKES = Alikes(
    language="pt",
    channel="""
        nao . me|nos ligue|liguem|liga|telefone|telefonem ... escrev*|mand*|email|whatsapp; nao mande|mandem|escreva|
        escrevam|envie|enviem . para|a|me mim|me|nos ... mand*|escrev*|envi*|fal*|sim|mas; prefiro|preferimos|melhor .
        por|o|que . telefone|whatsapp|email|ligar; em vez de; use|usem|usa . este|esse|o|a . outro|outra|novo|nova
    """,
    object="""
        ultimo|ultima . ano|vez|preco|pagina|linha|pedido|oferta|pergunta|peca que|de|em|a; chega de . papel|
        planilha*|conversa; poupe|poupem|poupa . me|nos|a . o|a|da|do . folheto|video|catalogo|conversa|apresentacao;
        tira|tire|tirem|corta|corte|cortem|risque|risca|apague|apaguem|apaga|elimine|remova . me|a|o|as|os|uma|por|
        favor|linha . parte|duvida|frete|linha|mensagem|anterior|desconto|item|anexo|foto|clausula; mensagem|email
        anterior; fechar o processo ... obra|projeto|caiu|cancelad*; concorrencia; sair do . arquivo|edificio|armazem;
        me poupe|poupem do|da|das|dos; lista de almoco
    """,
    pause="""
        ate . o|a|ao|depois|janeiro|fevereiro|marco|abril|maio|junho|julho|setembro|outubro|novembro|dezembro|segunda
        . fim|carnaval|natal|verao|inventario|ano|mes|que; depois . a|falamos|conversamos|ligo|gente . conversa|fala;
        por agora|enquanto; de momento; esta semana; este mes; durante o|a|as; volte|voltem|escreva|escrevam|ligue|
        liguem . a|em|depois|mais|me|quando . janeiro|fevereiro|marco|abril|maio|junho|julho|setembro|outubro|
        novembro|tarde
    """,
    ever="nunca; jamais; nem ... nem; tambem nao; tampouco; depois tambem",
    reported="""
        antecessor|antecessora|anterior|antigo|antiga|ex ... pediu|queria|disse|quis ... eu|mas|a mim|me . ate|nao|
        acho|gosto|interessa|incomoda|quero|importo
    """,
    tool="""
        o|vosso|seu|a|vossa|este|do . sistema|programa|ferramenta|software|plataforma|aplicacao|app|aplicativo|
        produto|modulo; cliente|clientes|utilizador|utilizadores|usuario|usuarios|contacto|contactos|contatos|
        assinante|assinantes|socio|socios|paciente|pacientes|destinatario|destinatarios|inquilino|doadores|equipa|
        alunos
    """,
    again="""
        coloque*|ponham|inclua . me . de novo|novamente|outra; continuar a receber; nao . parem|deixem . de .
        escrever|enviar|mandar; continuem|continue . a . envi*|mand*; nao . preciso|precisam|precisa . apagar|remover|
        retirar; acho util; cancel*|descadastr*|remov* ... engano|querer|lapso; nao precisa* . de . parar|apagar|
        remover|deixar; volte|voltem . a . colocar|incluir|inscrever|por
    """,
    footer="""
        se . nao|recebeu|pretende|deseja|quiser . deseja|mais|pretende|quer|esta ... clique|engano|erro|eliminar|
        receber|apagar; clique . aqui; para . deixar|cancelar|nao . de|a|mais . receber|subscricao; mensagem
        automatica; nao responda
    """,
)
