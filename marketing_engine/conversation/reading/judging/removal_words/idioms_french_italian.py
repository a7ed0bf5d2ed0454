"""French and Italian idioms and constructions for no more mail, beside the plain words."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

FRENCH_IDIOMS = Wording(
    language="fr",
    ask="""
        que|soit|reste|etre|etait|sera . le|la|notre|votre|mon . dernier|derniere|seul . mail|message|courriel|
        relance|echange|courrier|lettre|s|svp|merci|que|de; message|mail|courrier|echange soit|reste|sera . le|la|
        notre dernier|seul|derniere; laissez|laisse|laisser . moi|nous|notre|mon|ma ... tranquille|tranquilles|paix|
        souffler|respirer|hors; faites|fais|faisons comme si . je|nous|notre|j|on n; faites comme si on; inutile de|d
        . m|me|nous|revenir|retenter|relancer|insister|reecrire|rappeler|recrire|appeler|ecrire|recommencer; inutile
        de . nous|me|m ecrire|relancer|appeler|contacter|rappeler|joindre; mettre|mettez|mets . un terme|fin|fin a|
        aux|y . ces|vos|envois|sollicitations|mails|relances; bien vouloir mettre un|fin; d y mettre fin; y mettre
        fin; plus|rien rien . sur|a cette|de|mon|mes; plus rien|un; ne|n ... plus lui|leur ecrire|envoyer|contacter;
        ne plus lui|leur ecrire; ne . veux|voulons|veut|veulent pas de vos|ces|votre mails|messages|envois|courriers|
        courriels|publicites|relances; que|dont mes|mon|nos|notre donnees|nom|adresse|coordonnees ... quittent|quitte|
        disparaissent|disparaisse|sortent; disparaitre|disparaissent|disparaisse|n|apparaisse plus dans|de vos|votre;
        n|ne apparaisse|apparaissions|figure|figurions|apparaissent . plus|pas . dans|sur; n y ecrivez|envoyez;
        arreter|arretez|arrete d|de|decrire . ecrire|envoyer|relancer|solliciter|harceler; arreter decrire; n|ne etes|
        sommes|est|sont pas|plus . la|le bienvenue|bienvenu|bienvenus|bienvenues . dans|ici|sur|chez; personne|nul|
        aucun ... ne|n ... veut|souhaite|tient ... recevoir|lire|cela|ca; ni mail|mails|courriel|email . ni appel|
        appels|telephone|courrier|lettre; ni appel|appels|telephone . ni mail|mails|courriel; pas|plus de telephone|
        mail|appel . pas|plus de mail|telephone|appel|visite; met|mettons|mettre fin a|aux nos|notre|vos|toute|tout;
        ligne est coupee; considerez|considere que|cette|mon|notre|comme|l ... coupee|close|fermee|inexistant|
        inexistante|ferme|clos|mort|morte|opposition|desinscription|supprimee|ferme; oubliez|oublie|oublier|perdez le|
        mon|notre|cette|jusqu|l|ce|que chemin|adresse|nom|existence|mail|boite|numero|j|nous; bloquee|bloque|bloques .
        inutile; porte|plainte|cnil|avocat|tribunal|juridique ... prochain|prochaine|si; prochain|prochaine|nouveau|
        nouvelle . mail|message|relance|envoi|courriel|fois ... cnil|avocat|plainte|juridique|tribunal|signale|mise|
        facture|facturee; dernier|ultime avertissement; encore|un . un|autre|mail mail|message|et ... cnil|avocat|
        plainte|juridique|signale; cnil sera|est saisie|informee|avertie; saisirai|saisirons|saisis la cnil; vous
        somme de|d; vous mets|mettons en demeure; je ne tiens|tenons pas . a . etre|recevoir; ne|n ecriviez|ecririez|
        ecririez|sollicitez|relanciez|relancez plus|pas; que vous n|ne ecriviez|envoyiez; et|mais|preferons|prefere .
        sans vos|vous . courriers|mails|courriels|relances|messages; sans . courriers|mails|relances|vous . des
        autres|merci|svp; detruire|detruisez|effacez|purgez|broyez|dechirez ... mes|mon|nos|notre|ma|ma . donnees|
        coordonnees|fiche|adresse|contact|nom|carte; article|art 17|21 ... effacement|opposition|exerce|supprimer|
        efface; demande|demandons|exige|exigeons|exerce l|la|le|mon effacement|suppression|destruction|droit|retrait|
        radiation; rgpd ... supprimer|suppression|efface|effacement|effacez|opposition; ne plus . en lire|recevoir|
        voir|avoir; pas|ni avant ... pas|ni apres; plus jamais . de|ca|merci|svp|rien; ne|n ... plus jamais ...
        ecrire|recevoir|lire|contacter|entendre; passez|passe votre|ton chemin; cherchez ailleurs; allez voir
        ailleurs; ne|n . revenez|reviens|insistez|insiste|repassez|relancez . plus|pas; evitez de . m|me|nous|notre;
        hors de|d vos|votre fichiers|listes|envois|base|campagnes; ni . ceux|celui|celle ci ni . ceux|celui|celle|les
        suivants|prochains|suivant; a ne|ecrivez|ecrire . plus jamais; ne . plus|pas l|les|nous|m|me|la . embeter|
        ennuyer|deranger|importuner|harceler; ennuyez|embetez plus; liste robinson; bloctel; ne|n . souhaitons|
        souhaite|voulons|veux|tenons|tiens|desirons|desire|tient|entendons|entends . pas|plus|nullement . a . etre|
        figurer|apparaitre|recevoir|lire . plus . contacte*|sollicite*|demarche*|relance*|dans|sur|de|vos|ces|cela|ca|
        ce|aucun|aucune; cessez de; on|nous|je ne . veut|voulons|veux plus|pas . de|aucun contact|contacts|courriers|
        mails|offre|offres|relance|relances; n y|en veux|voulons|veut . aucune|aucun|pas|plus; ne souhaite|souhaitons|
        souhaitant pas|plus . etre demarche*|contacte*|sollicite*|relance*; personne ... ne . nous|me . recontacte|
        contacte|ecrive; effacez|effacez-le|supprimez|jetez|detruisez . le|la|mon|ma|ce . nom|carte|fiche|contact;
        effacez le|la; jetez|brulez ma|notre|mon carte|adresse|nom|numero; ne perdez|perds plus . votre|ton temps ...
        ecrire|m|nous; ne plus . vous . croiser|lire|penser|voir|rencontrer; pas d|de appel|appels|mail|telephone .
        pas de|d mail|mails|courriel|courrier|appel; epargnez|dispensez|evitez lui|leur|nous|moi . vos|votre|de|d .
        courriers|mails|offres|envois|relances; ne me|nous reposez|redemandez|relancez . pas|plus; laisser en dehors|
        paix|tranquille; chemins se separent; nous|me . laisser . en . dehors; tenez . le . vous . pour . dit; plus d
        adresse; zero fois; on s|nous . arrete|arretons la ,|vous|merci; merci d|de en rester la; mettre|mettez|
        mettons|mets fin a|aux . ces|vos|cet|cette|ce . envois|envoi|mails|courriels|relances|sollicitations|echange|
        echanges|correspondance
    """,
    polite="si mes coordonnees|donnees; si . n|ce est|etait . pas",
    faint="""
        tranquille; pour toujours; definitivement; bon vent; cnil; mise en demeure; avertissement; en rester la; on s
        arrete la; la ligne est coupee; harcel*; deja dit non; pas pour toujours; l 34 5; a la main; lien de
        desinscription; sans vous; importun*; abusif; intrusi*; ras le bol; stop; marre; ne pas ecrire; ne repondra
        plus; mettre fin; oubliez; une fois pour toutes; silence; adieu; suffirait; tenez vous le; une fois pour; peu
        importe; etre demarchee; ne souhaite pas; restons en la
    """,
)

ITALIAN_IDIOMS = Wording(
    language="it",
    ask="""
        sia|rimanga|resti|fosse . questa|questo|questo|l . ultima|ultimo|ultima . mail|messaggio|volta|comunicazione|
        contatto|lettera|che|grazie; che questa|questo|sia . sia|l|la . ultima|ultimo; non|nessuno|ne ... voglio|
        vogliamo|vuole|desidero|desideriamo|intendiamo|intendo|desidera|gradiamo|vorrei|vogliono . piu|mai . di .
        comparire|figurare|ricevere|essere|leggere|sapere|sentire|avere; non vogliamo|voglio|intendiamo|intendo|
        desideriamo|desidero|gradiamo . comparire|figurare|ricevere|essere|ricevere . in|nei|nelle|nulla|niente|
        comunicazioni|mail|pubblicita|contattati|contattato|contattata|altro|altre; prossima|ennesima|altra mail|
        volta|email|comunicazione ... garante|avvocato|legale|denuncia|segnalo|segnaliamo|querela|ufficio; ancora una|
        un ... avvocato|garante|legale|denuncia|segnalo; terza|quarta|prossima . risponde . l . ufficio|avvocato|
        legale; se . mi|ci|vi|continuate|continua|riscrivete|riscrive|scrivete|scrive ... avvocato|garante|denuncia|
        segnalo|segnaliamo|legale|querela; non disturbi|disturbate|disturbare|importuni|importunate|disturbarci .
        oltre|piu|il|lo|la|ci|i; di non disturbare|importunare|scrivere|contattare|inviare|insistere|mandare; fate|
        faccia|fai finta|conto che . io|noi|la|non|il ... esista|esistessi|esistiamo|chiuso|chiusa|esisto|morto; fate|
        faccia finta|conto . di non; ne telefonate|chiamate|telefono ne|e mail|email|messaggi; ne mail|email|messaggi
        . ne telefonate|chiamate|telefono|altro; niente telefonate|mail . niente mail|telefonate; non mi|ci scriva|
        scrivete|scrivere|contatti|contattate|cercate|cerchi|scrivi|mandi|mandate|chieda|chiedete|chiami|invii|inviate
        ne|piu|mai|da|oltre|altro|niente|nulla|ancora; non me lo|la chieda|chiedete|mandi; non scriveteci|mandateci|
        contattateci|scrivetemi|contattatemi|cercateci|speditemi|inviateci|mandatemi|cercatemi . piu|ne|mai|oltre|
        altro|da|ancora|nulla|niente|grazie|per; lasci|lasciate|lascia perdere|stare|in|fuori|tranquill* ... noi|
        indirizzo|pace|me|studio|azienda|ditta|le|ci; lasciateci|lasciatemi|lasciaci|lasciami|lasciarci|lasciarmi .
        tranquilli|tranquillo|tranquilla|pace|stare|fuori|vivere|tranquille; eliminate|elimini|cancelli|cancellate|
        distrugga|distruggete|elimina|togliete|tolga|strappi|strappate|butti|buttate|rimuova|rimuovete ... mio|miei|
        nostro|nostra|nostri|mia|mie|nominativo|indirizzo|traccia|me|noi|dati|contatto|biglietto|scheda; fatelo|
        fateli|fatemi|fateci|facciano|faccia|fammi sparire; qui finisce|chiude|si; nostro scambio|contatto|rapporto .
        e chiuso|finito|terminato; preferirei|preferirei|preferiamo|preferisco|lieta|lieto|grata|grato|gradirei|
        gradiremmo . di|se|che|non . non . ricevere|trovarla|trovarvi|essere|sentirvi|sentirla|leggere|leggervi; non .
        si|vuole|vogliamo|voglio . piu|vuole|piu sapere . nulla|niente; non voglio|vogliamo|vuole saperne . piu; non .
        saperne piu|nulla|niente; non accetta|accettiamo|gradiamo|accetto|riceviamo proposte|pubblicita|comunicazioni|
        offerte|sollecitazioni ... futuro|regolatevi|grazie|commerciali|indesiderate; fuori|via|tolto|tolta|tolti da|
        dai|dalle|dalla|dal . vostre|vostri|vostra|sue|suoi|sua campagne|elenchi|liste|lista|archivi|archivio|mailing|
        indirizzari|rubrica|database|invii; mantenga|mantenete|mantieni la parola; scordate*|scordi|scordatevi|
        dimenticate*|dimenticatevi|dimentichi|si . questa|questo|il|la|di|che|nostro|mio|noi|me|l . casella|indirizzo|
        nome|esistenza|recapito|mail|nostra|mia; risparmi|risparmiateci|risparmiatemi|risparmi|mi|ci . risparmi|
        risparmiate|resto|il|le|altre|ulteriori|vostre|prossime ... serie|mail|messaggi|comunicazioni|resto|solleciti|
        promemoria|pubblicita; state|stia|stai alla|lontani|lontano|lontana larga|da|dalla; per voi . oggi . siamo
        chiusi; ognuno per la|conto sua|proprio; per favore|piacere|grazie . non|mai|basta|nulla|niente piu|altre|
        mail; niente|nessun*|basta piu|altre|altra|altri|ulteriori|con|mail|messaggi|queste|le . mail|messaggi|email|
        comunicazioni|pubblicita|promemoria|solleciti|vostre|proposte|offerte . grazie|per|da|vostre|qui|di; non|mai
        piu|oltre . mail|messaggi|email|comunicazioni|grazie|da|qui; chiedo|chiediamo|esigo|pretendo|esercito . la|il|
        l|mio . cancellazione|oblio|diritto|opposizione|eliminazione|rimozione; revoco|revochiamo|ritiro . il|ogni|mio
        . consenso; mi|ci oppongo|opponiamo; articolo|art|artt 17|21|7 ... cancellazione|opposizione|cancellare|
        chiedo|esercito|oblio; non devi|deve|dovete|serve|occorre|servono . piu . scrivermi|scriverci|farlo|scrivere|
        riscrivere|insistere|mandare; non insista|insistete|insistere . oltre|piu|per|grazie; da oggi|ora|adesso .
        basta|niente|nulla|silenzio; silenzio per|grazie|d; sparite; sparisca; iscritti|iscritto|registro . delle|al .
        opposizioni|registro; dite|dica alla macchina|sistema|computer; nemmeno|neanche|neppure una|un . altra|altro|
        piu; finisce|chiude|termina|conclude|finita . qui . la . nostra|corrispondenza; smettete*|smetta|smettila|
        smettere|cessate|piantatela|finitela . di . scriver*|mandar*|inviar*|contattar*|disturbar*|spedir*|chiamar*|
        importunar*; smettetela|smettila|piantatela|finitela ,|con|per|grazie; alla larga , grazie; alla larga da me|
        noi; basta con le|queste mail|email|offerte; prego|preghiamo|chiedo|chiediamo|chiede|vi|la . di|di|tramite .
        non|lasciarci|lasciarmi|dimenticare|togliere|smettere . scriver*|contattar*|disturbar*|inviar*|mandar*|piu|il|
        lo|le|gli . piu|nostro|mio|indirizzo|scrivergli|scriverle|dominio; di non scriverle|scrivergli|scrivermi|
        scriverci|contattarmi|contattarci|disturbarmi|disturbarci; essere lasciata|lasciato|lasciati|tolto|tolti|
        tolta|cancellato|cancellati . fuori|da|dai|dalla; non vuole|vogliamo|voglio|desidera altre|altra|altri|altro|
        piu|ulteriori . offerte|mail|messaggi|comunicazioni|proposte|pubblicita|niente|nulla; qui|ufficio nessuno .
        vuole|desidera . ricever*; nessuno ... vuole . ricever*; non cerchi|cercate|cerchi altre|altra|altri . vie|
        via|strade|contatti; non siete|sei|e graditi|gradito|gradita|benvenuti; ne ha|ho|abbiamo abbastanza . di|dei|
        delle . voi|vostre|vostri|lei; mio|nostro nome ... non compaia|figuri|appaia; il|mio nome non compaia; non .
        scrivete|mandate|scriva|mandi . piu; nn scrivete|mandate|scriva . piu; di me|noi non . conservate|avete|
        conserva . piu . nulla|niente; non arrivi|arrivino|arriva . piu . niente|nulla; chiudere|chiuda|chiudete la|
        ogni pratica|rapporto ... ogni|corrispondenza|rapporto; per voi|lei ... casella|indirizzo|porta . e murata|
        chiusa|chiuso|murato; senza i|le|altri vostri|vostre|altri|suoi solleciti|mail|messaggi|comunicazioni; la|vi
        blocco|blocchiamo; non serve|occorre|servono . nemmeno|neanche|piu . tenerci|tenermi|informarci|scriver*|
        aggiornar*; dimenticare . il|la|nostro|mio . nostro|mio|dominio|casella|indirizzo; niente . telefono|mail .
        niente . mail|telefono|telefonate
    """,
    faint="""
        garante; ufficio legale; per sempre; in pace; alla larga; addio; silenzio; assillant*; insistent*;
        indesiderat*; non richiest*; smett*; sparire|sparite|sparisca; la terza|quarta|quinta; amici come prima;
        nostro scambio; tranquilli; s e visto; una volta per tutte; definitivamente; non scriva|scrivete|scriveteci|
        scrivermi; mai piu; defunto|deceduto|deceduta|scomparso; pazienza ... finita; non accetta proposte; vi blocca|
        blocco; la blocco; murata; conservate; di troppo; nessuno vuole; non vogliamo altro; molesto|molesta|
        molestare|molestate|molestie
    """,
)
