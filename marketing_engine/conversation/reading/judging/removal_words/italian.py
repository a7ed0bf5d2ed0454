"""Italian words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

ITALIAN = Wording(
    language="it",
    ask="""
        niente piu mail|email|messaggi|newsletter|pubblicita|comunicazioni; basta mail|email|messaggi|newsletter|
        pubblicita|spam|con|scrivermi|scriverci|mandarmi|inviarmi; nessun|nessuna altra|altro|ulteriore
        mail|email|messaggio|contatto|comunicazione; non mi|ci contatti|contattate|contattare|contattatemi|scriva|
        scrivete|scrivere|disturbate|disturbi|mandi|mandate|mandare|invii|inviate|inviare|cercate|cerchi . piu; non
        mi|ci contattate|contatti|scriva|scrivete|contattare; non scrivetemi|scriveteci|contattatemi|contattateci|
        mandatemi|inviatemi|mandateci|inviateci|scrivermi|contattarmi|contattarci|scriverci|mandarmi|inviarmi|
        scrivetemi; non inviarmi|mandarmi; lasciatemi|lasciateci|mi lasci|mi lasciate|ci lasciate in
        pace|stare|tranquillo; lasciatemi|lasciateci in pace; mi lasci in pace; smettetela; la smetta; la smettete;
        smettila; smettete; smetta di; piantatela; mi oppongo; ci opponiamo; revoco il|mio; revoca del consenso;
        diritto all oblio; diritto di opposizione; diritto alla cancellazione; opposizione al trattamento; cessate;
        cessare . ogni|qualsiasi|l|immediatamente|di; cessi; non figurare; non comparire; non essere .
        contattato|contattati|contattata|disturbato|disturbata; dimenticatevi di me; dimenticatemi; toglietemi;
        cancellatemi; cancellami; rimuovetemi; eliminatemi; disiscrivetemi; toglieteci; cancellateci; rimuoveteci;
        mi tolga; mi tolgo; mi cancelli; mi rimuova; ci tolga; ci cancelli; mi cancellate; mi togliete; mi elimini;
        mi levi; levatemi; levateci; depennatemi; depennateci; mi depenni; ci rimuova; ci rimuovete; mi rimuovete;
        sparite; disiscrivermi; disiscrivimi; cancellarmi; cancellarci; toglierci; togliermi; rimuovermi;
        rimuoverci; eliminarmi; eliminarci; depennarmi; depennarci; levarmi; escludermi; disinscrivermi; toglimi;
        rimuovimi; eliminami; mi disiscriva; sia l ultima; smettere di; astenersi da; vi prego di non;
        oppongo|opponiamo|opposizione ... trattamento|uso|utilizzo|marketing|commerciali|promozionali;
        revoco|revochiamo|ritiro|ritiriamo ... consenso; non mi|ci scrivesse|scriveste|contattasse|contattaste|
        mandasse|mandaste|inviasse|inviaste|disturbasse|disturbaste; escludetemi; escludeteci; mi|ci
        escluda|escludete|escludi; escludimi; dimenticarsi|dimenticarvi|dimenticatevi|dimenticati|dimentichi di
        me|noi; mi|ci dimentichi|dimenticate|dimenticaste; si astenga|astengano; asteniate da; astenervi da; sparire
        da|dai|dal|dalla|dalle; a meno delle|dei|di vostre|vostri|queste|ulteriori; sia l ultimo;
        diffido|diffidiamo|diffida dal|dall|da|ad; non
        desidero|desideriamo|voglio|vogliamo|vorrei|intendo|gradisco|gradiamo .. mail|email|messaggi|newsletter|
        pubblicita|comunicazioni|offerte|proposte|sollecitazioni|contattato|contattata|contattati|ricontattati|
        ricontattato|disturbato|disturbati|vostre; non desidero|desideriamo|voglio|vogliamo|vorrei|gradisco|gradiamo
        . piu . ricevere|riceverne|sentire|essere|saperne; ne ... ne ... vogliamo|desideriamo|vuole ...
        mail|email|messaggi|comunicazioni; vieto|vietiamo ... contattar*|scriver*|inviar*|mandar*|contatto|invio;
        non usate|usi|utilizzate|utilizzi ... pubblicita|promozioni|marketing
    """,
    unsubscribe="""
        disiscrizione; disiscrivi; disiscrivere; cancella; cancellazione; cancellami; disiscrivetemi; disdire;
        disdetta; cancellatemi; annulla iscrizione; annullare . iscrizione; disiscritto; disinscrivetemi;
        disiscriveteci; disiscrivermi
    """,
    drop="""
        cancellare; cancellate; cancella; cancelli; rimuovere; rimuovete; rimuova; rimuovi; togliere; togliete;
        tolga; togli; eliminare; eliminate; elimini; elimina; depennare; depennate; cancellazione; rimozione;
        eliminazione; escludere; escludete; levare; levate; essere .
        cancellato|rimosso|tolto|eliminato|cancellati|rimossi|cancellata|rimossa|depennato; cancelliate;
        cancellarla; toglierla; rimuoverla; eliminarla; cancellarlo; toglierlo; sbarrare
    """,
    mine="""
        mio|mia|miei|nostro|nostra|nostri . indirizzo|email|mail|nominativo|nome|dati|contatto|recapito|azienda|
        societa|numero|account|casella|contatti|studio|scuola|indirizzi|ditta; me; noi; mi; ci; questo|quest
        indirizzo; questa casella|mail|email; dati personali; miei|nostri dati; i dati; tutti noi;
        tutti|entrambi|questi . indirizzi; tutte|entrambe . caselle
    """,
    list="""
        lista; liste; elenco; elenchi; mailing; mailinglist; newsletter; database; archivio; archivi; rubrica;
        crm; sistema; indirizzario; contatti; registri; banca; mailing-list; invii; banche
    """,
    contact="""
        contattare; contattate; contatti; contattarmi; contattarci; contattatemi; contattateci; scrivere; scriveste;
        scrivesse; contattaste; contattasse; scriva; scrivete; scrivi; scrivermi; scriverci; scrivetemi; disturbare;
        disturbate; disturbi; disturbarmi; importunare; importunarmi; molestare; sollecitare; cercare; cercate;
        cercarmi; essere . contattato|contattati|contattata|disturbato; assillare; spammare; bombardarmi;
        tempestarmi; insistere; insista; insistete
    """,
    send="""
        inviare; inviaste; inviasse; mandaste; inviate; invii; invia; inviarmi; inviarci; inviatemi; mandare;
        mandate; mandi; manda; mandarmi; mandarci; mandatemi; spedire; spedite; trasmettere; invio
    """,
    mail="""
        mail; email; messaggi; messaggio; newsletter; pubblicita; comunicazioni; comunicazione; posta; spam;
        offerte; promozioni; proposte; sollecitazioni; solleciti; promemoria; pubblicitarie; commerciali
    """,
    neither="non; nessun; nessuna; niente; nulla; mai; senza; ne; no",
    more="""
        piu; ulteriori; ulteriore; altre; altri; altro; altra; ancora; mai; in futuro; d ora in poi; nuovamente;
        di nuovo; alcun; alcuna; grazie
    """,
    stop="""
        smettere; smettete; smetta; smetti; smettetela; basta; stop; cessare; cessate; cessi; interrompere;
        interrompete; interrompa; fermate; fermatevi; finire; finitela; finirla; piantarla; sospendere; sospendete;
        sospenda; evitare; evitate; eviti; astenersi; astenetevi; smettesse; smetteste; smettessero; evitasse;
        evitaste
    """,
    want="""
        desidero; desideriamo; voglio; vogliamo; vorrei; vorremmo; chiedo; chiediamo; richiedo; richiediamo;
        preferirei; preferisco; preferiamo; gradirei; gradisco; intendo; esigo; pretendo; vi prego; la prego;
        prego; ho bisogno; come; come faccio; come posso; diffido
    """,
    receive="ricevere; riceverne; avere; sentire; vedere; leggere; riceviate; riceverle; essere",
    please="""
        per favore; per cortesia; prego; la prego; vi prego; gentilmente; cortesemente; grazie; potete;
        potreste; potrebbe; puo; puoi; potresti; pregasi; si prega; vogliate; voglia; chiedo; chiediamo;
        richiedo; immediatamente; subito; invito; invitiamo; diffido; possibile; gentile; e; sarei grato|grata;
        cortesia; favore; poi; provvedere; provvediate; ora; per piacere; pf; pregherei
    """,
    glue="""
        io; noi; voi; lei; tu; mi; ci; vi; la; lo; le; gli; il; i; l; un; una; di; d; da; dal; dall; dalla;
        dalle; dai; dagli; del; dell; della; delle; dei; degli; a; al; alla; in; nel; nella; nei; e; o; ed; per;
        con; su; sul; vostra; vostro; vostre; vostri; sua; suo; tua; tuo; mio; mia; miei; nostro; nostra;
        nostri; questo; questa; quest; favore; cortesia; prego; grazie; gentilmente; cortesemente;
        immediatamente; subito; quindi; pure; anche; tutti; tutte; tutto; ogni; piu; definitivamente; potete;
        potreste; potrebbe; vorrei; voglio; desidero; chiedo; che; essere; lista; elenco; mailing; list;
        newsletter; indirizzo; email; mail; nominativo; dati; personali; database; ricevere; altre; altri;
        ulteriori; come; si; non; prossime; comunque; futuro; alcun; alcuna; nessuna; nessun; mai; ne; poi; ora;
        posta; elettronica; contatti; nome; gia; possibile; essi; esso; commerciali; pubblicitarie
    """,
    told="""
        non ricevo|riceviamo; non ho ricevuto; come mai; cosa succede; avevo chiesto; ho chiesto; abbiamo chiesto;
        avete cancellato|rimosso|eliminato; devo; dobbiamo; dovrei; capo; moglie; marito; collega mi; dice; dite;
        scrivete che; quasi; stavo per; invece di; prima di|che; quando; quanto; perche; nostri
        clienti|utenti|iscritti|lettori|destinatari; i clienti|utenti|iscritti; possiamo; posso; si puo; mi sono; mi
        ero; ci siamo; strumento; software; grazie per; e stato|stata; sono stato|stata; stata cancellata; gestite;
        come gestite; mi cancello; cancellero; chiedono; vuole che; abbiamo|ho dovuto
    """,
    still="""
        gia; ancora; di nuovo; terza volta; seconda volta; quarta volta; piu volte; volte; ennesima; continuate
    """,
    condition="se; qualora; a meno; finche; quando; purche; ove; nel caso; sarebbe . peccato|dispiace*; peccato se",
    otherwise="altrimenti",
    welcome="esiti; esitate; esitare; smettete mai; non dimentichi|dimenticate; non si|vi dimentichi",
    footer="""
        ^ per . disiscriverti|disiscriversi|cancellarsi|cancellarti|non; clicca|clicchi|cliccate; @link;
        cancellarsi; disiscriversi; disiscriviti
    """,
    polite="""
        se possibile; se . possibile; se puo|potete|potesse|poteste|fosse|vuole|volete; anche se; altrimenti .
        garante|segnal|denunc|avvoc; se per; se avete . miei|mio|nostri; altrimenti mi|vi|segnalo|procedo; se mi|ci;
        se non vi|le|ti|e|fosse . dispiace|troppo|disturbo|chiedo; se non ,; se non . segnal*|denunc*;
        grato|grata|gradirei|meglio|preferirei|contento se
    """,
    until="""
        fino; prima; dopo; questa settimana; questo mese; settimana prossima; mese prossimo; per ora; per il
        momento; al momento; adesso; momentaneamente; durante; weekend; sera; notte; temporaneamente; entro;
        vacanze; ferie; ieri; oggi; festivi; domenica; trimestre; finche; attualmente; in
        inglese|italiano|tedesco
    """,
    other="""
        allegato; allegati; riunione; appuntamento; incontro; un|l|tuo|suo|vostro invito; pilota; prova; contratto;
        clausola; preventivo; offerta; abbonamento; ultima; ultimo; precedente; cc; copia; gruppo; chat; pdf; foto;
        logo; link; pagina; tasso; pulsante; funzione; strumento; ordine; attesa; fattura; fatture; conversazione;
        rinnovo; collega; colleghi; whatsapp; condivisione; modulo; bozza; campioni; sondaggio; processo; stesso
        messaggio; stessa mail|email|richiesta; al|alla mio|mia capo|direttore|responsabile|moglie|marito; catalogo;
        cataloghi; cartacei; cartaceo
    """,
    instead="""
        chiamatemi; mi chiami; chiamami; mi chiamate; telefonatemi; mi telefoni; telefonare; telefono; per telefono;
        telefonicamente; whatsapp; invece; piuttosto; usate; usi . indirizzo|mail; altro indirizzo; nuovo indirizzo;
        un link; per posta; linkedin; meno spesso; una volta al; meglio . chiamare; al cellulare; sms;
        vecchio|vecchia indirizzo|mail|email|casella
    """,
    interest="""
        sono interessato|interessata; siamo interessati; mi interessa; ci interessa; molto interessante;
        interessante; volentieri; saperne di piu; mi mandi . la|il|una|un|maggiori; mandatemi .
        la|il|una|un|maggiori|listino|brochure; inviatemi . la|il|una|un|maggiori|listino|brochure; martedi;
        giovedi; appuntamento; sentiamoci; parliamone; quanto costa; prezzi; listino; demo; mi va bene; va bene;
        perfetto; proprio quello; continuate . cosi; curioso; incontriamoci; parlare; mi chiami; le leggo; leggo
        . volentieri; restare|rimanere iscritto
    """,
    hint="""
        spam; mio|nostro avvocato; gdpr art|articolo; art|articolo 15|17|21; garante; denuncia; segnalare; segnalo;
        da dove avete; dove avete|ha|hai preso|trovato|avuto; come avete; chi vi ha; deceduto; deceduta; defunto;
        vaffan*; andate a; va a quel; basta; stufo; stufa; stanco; mai chiesto|iscritto|acconsentito|autorizzato;
        consenso; non richiest*; indesiderat*; persona sbagliata; bloccato; bloccata; privacy; cancell*; disiscri*;
        rimuov*; unsubscribe; lasci stare; lasciate stare; lasci perdere; lasciate perdere; risparmi; ultima volta;
        diffida; miei dati; accesso ai dati; pace; molestia; molesto; moleste; molestare; molestate
    """,
    thing="nulla; niente; vostre",
    person="signor; signora; sig; dott; dottor; dottoressa; collega",
)
