"""Turns of look-alikes in English, French, Spanish, Italian and Portuguese: mail, no calls; not before a time."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Alikes

SHARED_TURNS = Alikes(
    language="any",
    channel="""
        domain|domaine|dominio|domein|domane|domene|domenet|domeeni*|domena|domeny|domeniu|domeniul|domainnev ... use|
        benutz*|nutz*|nehm*|utilis*|usi|usate|usen|usem|gebruik|anvand|brug|bruk|kayta*|uzij*|uzywa*|pouzi*|kullan*|
        hasznal*|folosi*
    """,
    object="""
        linkedin|facebook|xing|instagram|tiktok|google|amazon|microsoft|zoom|paypal|ebay|twitter|dropbox|netflix ..
        mail|mails|email|emails|maile|mejl|mejlen|nachrichten|messages|newsletter*|epost|sahkoposti*|viesti*|correos|
        posta|levelek|maily|emaily|mailit; mail|mails|email|emails|maile|mejl|mejlen|nachrichten|messages|newsletter*|
        epost|correos|maily|emaily . from|von|de|da|van|od|z|ze|fra|fran linkedin|facebook|xing|instagram|tiktok|
        google|amazon|microsoft|zoom|paypal|ebay|twitter|dropbox|netflix
    """,
    event="""
        alarm|alarms|alarme|alarmes|alarmas|allarmi|alarmow|alarmy|halytys*|larm|larmen|pager; webex; termin
    """,
    place="""
        parcel|parcels|package|packaging|label|labels|badge|badges|doorbell|nameplate; paket|pakete|paketet|etikett*|
        turschild|namensschild*|referenzliste; pakke|pakken|pakka|esken|navneskilt*; colis|etiquette|badge; paquete|
        etiqueta|placa; pacco|etichetta|targhetta; encomenda|cracha; pakket|pakje|doos; paczce|paczka|paczki|
        etykiecie|identyfikator*; balik|baliku|stitek|stitku|jmenovk*; paketti*|paketissa|pakettiin|nimikyl*; kargo*|
        kutu*|yaka; csomag*; colet*; eticheta; references; referenzen; referanseliste*; referenslista*
    """,
    ever="""
        unterlassung*; abmahn*; mahnen; frist; lawyer; solicitor; anwalt; avocat; abogado; avvocato; advogado;
        advocaat; advokat*; asianajaja*; deceased; passed away; died; verstorben; gestorben; verstarb;
        decede*; fallecio|fallecido; deceduto|deceduta; faleceu|falecido; overleden; zmarl*; zemrel*; avliden|avled;
        kuollut|kuoli; vefat; elhunyt; decedat*
    """,
)

ENGLISH_TURNS = Alikes(
    language="en",
    calls="""
        no|without . more|further|phone calls|call; not|dont|never|no|stop|quit|without|hate|please . call|calls|
        calling|phone|phoning|ring|ringing|telephone; no .. calls|phonecalls; stop|quit with|the|these|all . phone|
        cold . calls|calling
    """,
    mailing="""
        email|emails|mail|mails|text|mailing|writing .. fine|ok|okay|better|best|preferred|enough|welcome|easier|
        works|suffices|instead; email|emails|mail|mails|text|writing|letter|message . is|are|works|would|will|suits .
        be . fine|ok|okay|better|best|preferred|enough|good|welcome|me|us|easier; by|in|via email|mail|writing|text|
        post; prefer|rather . an . email|mail|emails|mails|writing|text|write|it in; write|email|mail|text|message .
        to . me|us|instead; send me|us|an|a|it; drop me|us
    """,
    wait="""
        no . more mail|mails|email|emails ... until|till|before; until|till|til|before|untill .. january|february|
        march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|
        spring|summer|autumn|winter|easter|christmas|ramadan|harvest|audit|exams|season|move|fair|holidays|quarter|
        week|month|semester|term|then|later|over|finished
    """,
    channel="""
        dont|not . write|email|mail|send to @address|info|sales|that ... use|write|only|instead|but; dont|not . write|
        email|mail|send|use|reply . to . @address|info|this|that|my|old|private ... but|use|write|only|try|rather .
        to|this|the|my|her|him|new|it|colleague|@address; stop sending|writing|mailing|emailing . from|to . that|this|
        the|my . odd|old|private|strange|personal . domain|address|account|inbox ... use|write|try|mail|send
    """,
    object="""
        kill|stop|fix the drip|leak|noise|draught . under|of|from|in|at; stop the|that|those alarm|alarms|noise|leak|
        clock|machine|press
    """,
    again="""
        please|but|and|so|, dont|never . remove|unsubscribe|delete|drop|take me|us|our; ^ dont|never . remove|
        unsubscribe|delete|drop|take me|us|our; ^|please|but|and|so|, dont|never . ever . remove|unsubscribe|delete|
        drop|take me|us|my|our; ^|please|but|and|so|, do not . remove|unsubscribe|delete|drop|take me|us|my|our; put
        me|us . back . on; i say . put|keep|add|leave me|us; rather|want stay on|subscribed
    """,
    wisher="""
        predecessor|colleague|boss|wife|husband|assistant|manager|partner|sister|brother|father|mother|secretary|
        previous|former|who .. asked|wanted|told|said|requested|had|hated|forbade|banned|refused|complained|demanded
    """,
    fine="""
        dont|do|didnt . not . mind|object|care; happy|glad|like|love|enjoy|pleased . to . read|reading|get|getting|
        hear|them|it|see|seeing|your; feel free; go ahead; carry on; keep them; keep sending|writing; more relaxed;
        read them|it . with|gladly|all; send away; im easier|fine; differently; put me on; not bother me; doesnt
        bother; no objection; welcome
    """,
    ever="""
        any other; in future; any month|year|week|day|time; not any; from today; after today; no more of; on purpose;
        not now . and|or|, . not later|then|next|ever; also . not . later|then|after; withdraw|withdrawing my|any|all|
        our consent; anyone; by friday|monday or; all of it
    """,
    everything="""
        any|every|all mail|mails|email|emails|contact|message|messages|offer|correspondence; anything; last time . you
        . ever . wrote|write|writes|contact|mail|email|bother|bothered|contacted|mailed|emailed; last time we hear|
        heard
    """,
)

FRENCH_TURNS = Alikes(
    language="fr",
    calls="""
        ne|n|pas|plus|aucun|arretez|cessez|sans|pas . d . m|me|nous|de|d|mes . appel|appels|appelez|appeler|
        telephonez|telephone|telephoner|coups; ne|n . m|nous|me appelez|telephonez|appeler; inutile de . appeler|
        telephoner; plus d|de appels|coups; pas . de coup|coups
    """,
    mailing="""
        mail|mails|email|emails|courriel|ecrit .. suffit|suffisent|convient|conviennent|va|mieux|bien|preferable;
        ecrivez|ecris|envoyez . moi|nous|un|plutot; par mail|email|courriel|ecrit|courrier; ecrivez|ecris|ecrivez moi|
        nous|plutot|un; envoyez|envoie . moi|nous . un|plutot|mail|mails|email|courriel; par mail|email|ecrit|
        courriel|courrier|message; un|le|les mail|email|courriel|ecrit|mails . suffit|va|me|convient|est|sont|
        conviennent|suffisent; prefere . les|le|un|l . mail|mails|ecrit|courriel|email
    """,
    wait="""
        avant|jusqu .. janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|paques|
        noel|printemps|ete|automne|hiver|rentree|vendanges|moisson|salon|inventaire|demenagement|vacances; jusqu ..
        lundi|semaine|mois|trimestre|an|annee|fini|termine
    """,
    channel="""
        ne|n|plus|pas ... ecrire|ecrivez|envoyer|envoyez|utilisez|utiliser . plus|pas . a|sur|depuis|l|cette ..
        adresse|info|boite|domaine|@address ... mais|utilisez|plutot|prenez|ecrivez|seulement; ecrivez|adressez|
        envoyez lui|leur . plutot|directement; ecrivez lui
    """,
    again="""
        ^|surtout|svp|plait|mais|, ne me|m|nous enlevez|retirez|supprimez|desinscrivez|radiez|effacez pas; ne|n|
        surtout . m|me|nous . enlevez|retirez|supprimez|desinscrivez|radiez|effacez . surtout . pas; ne . pas . me|
        nous|m . retirer|enlever|supprimer|desinscrire|desabonner
    """,
    wisher="""
        predecesseur|collegue|chef|patron|patronne|femme|mari|assistante|assistant|ancien|ancienne|precedent|
        precedente .. demande|voulait|dit|souhaitait|avait|prie|refusait|interdisait|interdit|detestait
    """,
    fine="""
        je|on les|la|le . lis|lisons|recois .. volontiers|plaisir; moi .. aime|volontiers; ne me gene|derange . pas; n
        y vois; continuez|envoyez . donc|toujours; me|m|nous . gene|derange|embete . pas; ca . ne . me|m . gene|
        derange; moi . je . aime|lis|veux; lis|recois . les|vos|avec . volontiers|plaisir; continuez|envoyez . donc|
        toujours|a; n|ne . ai|vois . rien|pas . contre|inconvenient; aucun probleme; avec plaisir; je les lis
    """,
    ever="""
        ni . maintenant . ni; plus . tard . non; ni plus tard; avant . plainte|poursuites|la cnil; cnil; nulle part;
        en dehors de . vos; la demande reste
    """,
    everything="""
        tout contact|message|mail; prochain message|mail|courriel; quoi que; aucun|aucune message|mail|sorte
    """,
)

SPANISH_TURNS = Alikes(
    language="es",
    calls="""
        no|nunca|sin|ni|dejen|deje|basta|mas .. llamen|llame|llames|llameis|llamar|llamadas|llamarme|llamarnos|
        telefonazos|telefono|telefonee*; basta . de . llamadas; no . mas llamadas
    """,
    mailing="""
        correo|correos|email|mail|whatsapp .. mejor|bien|vale|sirve|basta|suficiente; por correo|email|mail|escrito|
        whatsapp; prefiero|preferimos .. correo|email|correos|escrito; mande*|envie*|escriba*|manda .. correo|email|
        mail|mensaje; escrib*|manden*|mande*|envie*|mejor . me|nos|mejor|un|por . correo|email|mail|mensaje|un|
        escrito|whatsapp; escribanme|escribame|escribidme|escribeme|escribannos|escribanos; correo|correos|
        email|mail|mails|whatsapp . me|nos|es|son|esta|van|va . va|van|mejor|bien|
        parece|sirve|vale; prefiero|preferimos . el|un|los|que . correo|email|correos|mensaje|escrito
    """,
    wait="""
        hasta|antes .. enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|
        pascua|navidad|navidades|primavera|verano|otono|invierno|vendimia|cosecha|feria|mudanza|inventario|vacaciones;
        hasta .. lunes|semana|mes|trimestre|ano|termine|terminemos|acabe|entonces
    """,
    channel="""
        no|nunca . me|nos . escrib*|mand*|envi*|use*|usen . mas . a|al|desde|ese|esta|este|esa .. correo|direccion|
        info|buzon|dominio|cuenta|@address ... sino|use*|usen|usa|mejor|escrib*|solo|a; escriba*|escriban|mande* le|
        les . a ella|el|directamente; escribale|escribanle|escribidle
    """,
    again="""
        no me|nos . den|de|deis|quiten|quite|quiteis|borren|borre|borreis|eliminen|elimine|saquen|saque . de . baja|
        lista|la
    """,
    wisher="""
        antecesor|antecesora|predecesor|predecesora|companero|companera|colega|jefe|jefa|mujer|marido|anterior|
        antiguo|antigua .. pidio|queria|dijo|quiso|solicito|habia|prohibio|odiaba
    """,
    fine="""
        a mi no me molesta*|importa*|estorba*; no me molestan|molesta|importan|importa; los|las leo . con|encantado; a
        mi me gusta|gustan|interesan|interesa; sigan|siga escribiendo|enviando|mandando; no me|nos . molesta|molestan|
        importa|importan|estorba*; a mi . me . gusta|gustan|encanta|encantan|interesa|da|no; los|las leo . con .
        gusto|encantad*; con . mucho . gusto; sigan|sigue|siga . escribiendo|mandando|no|enviando; escriban|manden .
        tranquil*|sin problema; leo . con
    """,
    ever="""
        ni ahora . ni; despues tampoco; ultima vez . el|la|no; ninguna de; pero sin mas
    """,
    everything="""
        cualquier contacto|correo|mensaje|comunicacion; todo contacto; largos o cortos; ultima vez que . me|nos .
        escrib*|mand*|contact*; nada de nada
    """,
)

ITALIAN_TURNS = Alikes(
    language="it",
    calls="""
        non|mai|senza|niente|nessuna|basta|smettete|smetta|stop .. chiami|chiamate|chiamare|chiamatemi|chiamateci|
        chiamarmi|chiamarci|telefoni|telefonate|telefonare|telefonatemi|chiamata|telefono|telefonata; basta . con .
        telefonate|chiamate
    """,
    mailing="""
        mail|email|posta|messaggio .. va|vanno|bene|meglio|benissimo|basta|ok; via|per mail|email|iscritto|posta;
        scriva|scrivete|mandi|mandate|scrivetemi|scriveteci .. mail|email|messaggio|pure|piuttosto; scriv*|scriva|
        scrivete|mandi|mandate|meglio|mandatemi|inviate . mi|ci|pure|piuttosto|una|via|per|un . mail|email|una|pure|
        messaggio|iscritto|posta; scrivetemi|scriveteci|scrivimi|mi scriva; mail|
        email|posta . va|vanno|e|sono|basta . bene|meglio|benissimo|ok; preferisco|preferiamo . la|una|le|che . mail|
        email|posta|messaggio|scritto
    """,
    wait="""
        fino|prima .. gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|
        pasqua|natale|ferragosto|primavera|estate|autunno|inverno|vendemmia|raccolto|fiera|trasloco|inventario|ferie;
        fino .. lunedi|settimana|mese|trimestre|anno|finito|allora
    """,
    channel="""
        non . scriv*|mand*|invi* ... a ... ma|usate|usi|bensi; non . mi|ci . scriv*|mand*|invi*|usi|usate . piu . a|
        all|da|al|su|questo|quel|quell .. indirizzo|info|casella|dominio|mail|@address ... ma|usi|usate|usa|solo|
        scriv*|bensi; scrivete|scriva a lei|lui|direttamente; scrivetele|scrivetegli|scrivile|scrivigli
    """,
    again="""
        non toglietemi|toglieteci|toglietelo|togliermi|toglierci|cancellatemi|cancellateci|cancellarmi|eliminatemi|
        eliminateci|rimuovetemi|rimuoveteci|disiscrivetemi; ^|ma|favore|, non mi|ci . tolga|togliete|tolgano|cancelli|
        cancellate|rimuova|rimuovete|elimini|eliminate
    """,
    wisher="""
        predecessore|collega|capo|moglie|marito|assistente|precedente|vecchio|vecchia|ex .. chiesto|voleva|detto|
        chiese|diceva|aveva|ha|vietato|odiava|pregato
    """,
    fine="""
        li|le|la leggo . volentieri; non mi disturba*|dispiac*|danno|da; a me . piac*|interess*|fanno; mandate|
        scrivete|mandi|scriva|continuate . pure; non . mi|ci . disturba*|disturban*|dispiac*|danno|da|spiac* .
        fastidio; a me . non|piac*|interess*|fa|fanno; li|le|la|lo leggo . sempre . volentieri|con; volentieri; mandi|
        mandate|scriva|scrivete|continui . pure; fa|fanno . piacere; mi . fanno|fa . piacere
    """,
    ever="""
        ne ora . ne; neppure . dopo; non . adesso . e . non . dopo; me . escludetemi|toglietemi
    """,
    everything="""
        qualsiasi|qualunque|ogni contatto|messaggio|mail|comunicazione; ultima volta che . ci|mi|vi|vi . sentiamo|
        scriv*|contatt*; non usi|usate neppure
    """,
)

PORTUGUESE_TURNS = Alikes(
    language="pt",
    calls="""
        nao|nunca|sem|nada|chega|parem|pare|nem .. liguem|ligue|ligar|ligacoes|ligacao|telefonem|telefone|telefonar|
        telefonemas|chamadas|chamada; chega de . ligacoes|telefonemas|chamadas
    """,
    mailing="""
        email|emails|mail|whatsapp|mensagem .. melhor|bom|bem|otimo|suficiente|preferivel|ok|basta; por email|mail|
        escrito|whatsapp; mande|mandem|escreva|escrevam|envie|enviem .. email|mail|mensagem; prefiro|preferimos ..
        email|emails|escrito; escreva*|escrevam*|mande*|mandem|envie*|enviem|melhor|podem|pode|escrevam . me|nos|
        antes|um|por|mandar|escrever . email|mail|mensagem|um|escrito|whatsapp; por email|mail|escrito|whatsapp|
        mensagem; email|emails|mail|whatsapp|mensagem . e|sao|esta|serve|esta . melhor|bom|bem|otimo|suficiente|
        preferivel|ok; prefiro|preferimos . o|um|por|que . email|mail|escrito|mensagem|emails
    """,
    wait="""
        ate|antes .. janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|pascoa|
        natal|carnaval|primavera|verao|outono|inverno|vindima|colheita|feira|mudanca|inventario|ferias; ate ..
        segunda|semana|mes|trimestre|ano|terminar|acabar
    """,
    channel="""
        nao|nunca . me|nos . escreva*|mande*|envie*|use*|usem|mandem|escrevam . mais . para|ao|a|de|esse|este ..
        email|endereco|info|caixa|dominio|conta|@address ... mas|use*|usem|usa|so|escreva*|apenas|sim; escreva|
        escrevam|mande|mandem . lhe|para ela|ele|direto; escrevam lhe
    """,
    again="""
        ^|mas|favor|, nao me|nos tirem|tire|removam|remova|apaguem|apague|retirem|retire; nao me|nos . tirem|tire|
        removam|remova|apaguem|apague|retirem|retire|excluam|exclua|descadastrem; ^|mas|favor nao . tirem|tire|
        removam|remova|retirem|retire me|nos
    """,
    wisher="""
        antecessor|antecessora|colega|chefe|mulher|marido|esposa|anterior|antigo|antiga|ex .. pediu|queria|disse|quis|
        tinha|proibiu|odiava
    """,
    fine="""
        nao me incomoda*|importo|chateia*; eu .. gosto; leio .. gosto|prazer; gosto de ler|receber; mandem|podem .
        mandar|a|continuar; nao me|nos . incomoda*|incomodam|importo|chateia*|atrapalha*; eu . ate . gosto|leio|acho;
        leio . com|os|sempre . gosto|prazer; gosto de . ler|receber; podem|pode|continuem . mandar|escrever|a|enviar;
        mandem . a vontade; por mim; com gosto|prazer
    """,
    ever="""
        nem agora . nem; nem depois
    """,
    everything="""
        qualquer contato|contacto|mensagem|email|mail; todo contato|contacto; do|o proximo email|mail
    """,
)
