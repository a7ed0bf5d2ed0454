"""French, Italian and Romanian phrases by the intent that they speak for, and by how much."""

INTENTS_FRENCH: dict[str, str] = {
    "meeting_request 3": """
        rendez vous | rdv | appelez moi | appelez | appelle moi | rappelez moi | je suis joignable | joignable
        je suis disponible | disponible <day> | disponibilites | nous sommes disponibles | on se voit
        on se retrouve | on se reprend | voyons nous | se rencontrer | rencontrer | passez | passez nous voir
        venez | venez voir | visio | visioconference | un appel | un creneau | un point | fixer | planifier
        <day> a <number> | <day> <time> | <day> matin | <day> apres midi | <day> prochain | me convient
        nous convient | ca me va | vous convient | ca vous va | ca marche pour | proposer une date | proposez moi
        a accepte votre invitation | accepte | entretien | demonstration | demo | autour d un cafe
        echanger de vive voix | au telephone | par telephone | semaine prochaine | cette semaine
    """,
    "meeting_request 1": """
        <day> | <time> | creneau | agenda | cafe | matin | midi
    """,
    "interested 3": """
        pas mal | m intrigue | mettez moi | preneur | preneuse | mieux tomber | en savoir plus | dites m en plus
        dites en plus | plus d informations | plus d infos | plus de details | envoyez moi | envoyez nous | envoyez
        envoie moi | envoie | faites moi parvenir | faites parvenir | transmettez moi | racontez | m interesse
        nous interesse | interessant | interesse par | nous sommes interesses | je suis interesse | ca m interesse
        bonne idee | tombe bien | tombe a pic | bon moment | quelque chose d utile | pourquoi pas | volontiers
        avec plaisir | une plaquette | une brochure | documentation | catalogue | un echantillon | echantillons
        des exemples | essai | tester | curieux | je regarde | je veux bien | ressemble beaucoup a ce que
        presentez
    """,
    "interested 1": """
        interesse | utile | besoin | probleme | merci
    """,
    "question 3": """
        combien | est ce que | est ce | quel | quelle | quels | quelles | comment ca | comment fonctionne
        comment vous | comment votre | comment remplace | avez vous | avez | pouvez vous | peut on | peut il
        puis je | faut il | est il | est elle | sont ils | y a t il | qu est ce | que se passe | qui paie
        qui assure | qui | ou sont | livrez vous | proposez vous | travaillez vous | gerez vous | acceptez vous
        c est compris | ca tient | ca marche | ca fonctionne | ca coute | une question | deux questions
        une precision | quelques questions | savoir si | ou pas | a partir de combien | passe t | et si
    """,
    "question 1": """
        si | pourquoi | comment | quand
    """,
    "objection 3": """
        trop cher | cher | moins cher | votre tarif | votre prix | votre devis | prix | alignez vous | nous payons
        nous en payons | on paie | on a deja | nous avons deja | deja un prestataire | deja equipes | pas convaincu
        pas convaincue | convaincre | prouvez | montrez moi | tant que | sans ca | a condition | je doute
        sceptique | je ne vois pas | je crains | le probleme | le souci | probleme c est | mauvaise experience
        deja essaye | on a essaye | ne marche pas chez nous | engages jusqu | sous contrat | clause | articles
        votre concurrent | un chiffre | remise | va me rire | revenez avec | moi je fais comment
        l idee est bonne mais
    """,
    "objection 1": """
        mais | cependant | toutefois | <money> | <percent> | risque | contrat
    """,
    "not_now 3": """
        pas maintenant | pas pour le moment | pas pour l instant | pour le moment | pour l instant
        pas tout de suite | pas encore | trop tot | plus tard | l annee prochaine | l an prochain | au printemps
        a l automne | a la rentree | apres les fetes | apres les vacances | en <month> | debut <month> | fin <month>
        mi <month> | courant <month> | a partir de <month> | vers paques | apres paques | revenez vers moi
        revenez vers nous | revenez | recontactez | recontactez moi | reparlez | relancez moi | relancez
        rappelez moi en | reprenons contact | dans quelques mois | dans trois mois | dans six mois
        dans <number> mois | dans deux mois | haute saison | en pleine saison | une fois que | des que
        quand on aura | apres le | apres la | budget <number>
    """,
    "not_now 1": """
        <month> | saison | demenagement | vacances | noel | paques | attendre | apres
    """,
    "not_interested 3": """
        merci mais non | mais non | deja equipe* | deja contents | gardons notre | bien servis | c est gentil mais
        restons comme | pas interesse | pas interessee | pas interesses | ne nous interesse pas | ne m interesse pas
        aucun interet | pas d interet | pas besoin | aucun besoin | n avons pas besoin | non merci | merci mais
        merci non | ne donnerons pas suite | pas donner suite | pas suite | sans suite | decliner | declinons
        je decline | ne correspond pas | pas concerne | pas concernes | pas pour nous | ne souhaitons pas
        ne souhaite pas | nous avons choisi | avons retenu un autre | un autre prestataire | deja ce qu il faut
        satisfaits | on est equipes | nous faisons tout en interne | en interne | bonne continuation | bonne chance
        laissez tomber | tant pis | on passe | n est pas prevu | refuse | regret
    """,
    "not_interested 1": """
        non | malheureusement | helas | desole | jamais
    """,
    "referral 3": """
        adressez vous | contactez | voyez avec | voyez | il faut voir | c est lui | c est elle | s en occupe
        s occupe de | qui s occupe | responsable | je ne suis pas | ne suis plus | pas la bonne personne
        bon interlocuteur | interlocuteur | interlocutrice | mon collegue | ma collegue | collegue | en copie
        je transmets | j ai transmis | transmis a | je fais suivre | fait suivre | service achats | siege
        direction | c est notre | qui tranche | qui decide | mon successeur | remplacant | a pris la suite
        competence | mon assistante | ecrivez a | prenez contact avec | mettre en relation | ne releve pas
    """,
    "referral 1": """
        <mail> | mme | monsieur | m | cc
    """,
    "out_of_office 3": """
        absent | absente | absence | en conges | en conge | de retour le | je serai de retour | actuellement absent
        en deplacement | conge maternite | conge parental | en cas d urgence | pour toute urgence
        je n ai pas acces
    """,
    "auto_reply 3": """
        reponse automatique | message automatique | accuse de reception | bien recu votre | nous avons bien recu
        ne pas repondre | boite non consultee | n est plus consultee | numero de dossier | a quitte l entreprise
        a quitte la societe | ne fait plus partie | non distribue | sera traitee
    """,
    "other 3": """
        bien recu | bonne reception | je cherche un stage | stage | candidature | mon cv | notre agence
        notre cabinet | nous proposons | facture | impayee | qu en penses tu | tu en penses quoi | vous confondez
        erreur de destinataire | je me permets de vous proposer
    """,
}  # fmt: skip

INTENTS_ITALIAN: dict[str, str] = {
    "meeting_request 3": """
        incontro | incontriamoci | incontrarci | vediamoci | ci vediamo | sentiamoci | sentirci | ci sentiamo
        una telefonata | mi chiami | mi telefoni | chiamami | chiamatemi | una chiamata | una call | videochiamata
        appuntamento | fissiamo | fissare | facciamo <day> | va bene <day> | <day> alle | <day> mattina
        <day> pomeriggio | <day> <time> | le va bene | ti va bene | mi va bene | per me va bene | sono disponibile
        sono libero | siamo liberi | disponibilita | passi da noi | passate | venga | venite | vieni | venga a
        sopralluogo | dimostrazione | una demo | di persona | settimana prossima | prossima settimana | ha accettato
        saremmo in | caffe | intalnire | ne intalnim | sunati ma | putem vorbi | programam
    """,
    "meeting_request 1": """
        <day> | <time> | mattina | pomeriggio | ore
    """,
    "interested 3": """
        fammi avere | che bella idea | mi interesserebbe* | da farmi provare | carini | mi interessa | ci interessa
        interessante | interessato | interessati | sono interessat* | incuriosito | incuriosita
        maggiori informazioni | piu informazioni | ulteriori informazioni | mi mandi | mi invii | mandi | mandate
        mandami | mandatemi | mandatene | inviatemi | invii | ci invii | mi racconti | raccontate | saperne di piu
        dica di piu | suona bene | buona idea | capita a proposito | momento giusto | catalogo | brochure | campione
        campioni | prova | provare | mica male | perche no | volentieri | mi piace | c e da ragionarci
        quasi convinto | sunt interesat | suna bine | trimiteti | mai multe detalii | mai multe informatii
    """,
    "interested 1": """
        grazie | utile | problema | bisogno
    """,
    "question 3": """
        quanto | quanta | quanti | quante | cosa costa | cosa succede | che cosa | quale | quali | come funziona
        come si | come fate | dove | chi paga | chi | avete | ha | potete | puo | si puo | e possibile | e compreso
        e incluso | funziona | lavorate | fornite | fate | c e | ci sono | una domanda | due domande
        una curiosita | vorrei capire | vorrei sapere | volevo sapere | sapere se | chiarire | cat costa
        cum functioneaza | aveti | puteti | este posibil
    """,
    "question 1": """
        se | come | quando | perche
    """,
    "objection 3": """
        troppo caro | caro | costa troppo | prezzo | preventivo | paghiamo | meno caro | sconto | abbiamo gia
        gia un fornitore | non mi convince | non sono convint* | convincermi | non vedo | non credo | dubito
        scettic* | diffident* | mi dimostri | mi faccia vedere | ha dati | finche | il problema e | mi preoccupa
        brutta esperienza | gia provato | abbiamo provato | non funziona da noi | contratto fino | vincolati
        clausola | prea scump | avem deja
    """,
    "objection 1": """
        ma | pero | tuttavia | <money> | <percent> | rischio
    """,
    "not_now 3": """
        adesso no | ora no | non adesso | non ora | per ora | per il momento | al momento no | non ancora
        troppo presto | piu avanti | piu tardi | l anno prossimo | anno nuovo | prossimo trimestre | in primavera
        in autunno | dopo l estate | dopo le feste | dopo la befana | dopo pasqua | dopo il | dopo la | a <month>
        in <month> | da <month> | fine <month> | inizio <month> | meta <month> | ci risentiamo | risentiamoci
        mi ricontatti | ricontattatemi | mi riscriva | mi scriva a | ne parliamo | finche non | quando avremo
        fra qualche mese | tra qualche mese | tra tre mesi | tra sei mesi | tra <number> mesi | di aprile | nu acum
        mai tarziu | anul viitor | reveniti
    """,
    "not_now 1": """
        <month> | natale | pasqua | ferie | stagione | vendemmia | aspettare
    """,
    "not_interested 3": """
        non mi interessa | non ci interessa | non interessa | non siamo interessat* | non sono interessat*
        nessun interesse | no grazie | grazie ma | grazie no | non ne abbiamo bisogno | non abbiamo bisogno
        non serve | non ci serve | abbiamo gia risolto | gia coperto | siamo a posto | siamo coperti
        non fa per noi | non rientra | declinare | decliniamo | rifiutare | abbiamo deciso | abbiamo scelto
        altro fornitore | scelto un altro | preferiamo restare | non procedere | di procedere | non intendiamo
        lasci stare | lasciamo perdere | buon lavoro | in bocca al lupo | ci impone | facciamo da soli
        internamente | nu ne intereseaza | nu sunt interesat | nu multumesc | nu avem nevoie
    """,
    "not_interested 1": """
        no | purtroppo | mi dispiace | mai | spiacenti
    """,
    "referral 3": """
        si occupa | se ne occupa | se ne occupano | e di competenza | competenza | decide il | decide la
        a decidere | si rivolga | rivolgersi | rivolgetevi | contatti | contattate | contattare | parli con
        parlare con | scriva a | scrivere a | chieda a | chiedere di | passa dalla | passi da | non sono io
        non sono la persona | non e il mio | responsabile e | la responsabile | il responsabile | mio collega
        mia collega | collega | in copia | inoltro | ho inoltrato | girato a | ho girato | successore | al mio posto
        non seguo piu | sede di | capogruppo | ufficio acquisti | gestisce | persona giusta | se ocupa
        contactati | colegul meu | colega mea
    """,
    "referral 1": """
        <mail> | signora | dottor | dott | cc
    """,
    "out_of_office 3": """
        fuori ufficio | fuori sede | assente | assenza | in ferie | in maternita | in congedo | rientro il
        rientrero | saro di ritorno | per urgenze | in caso di urgenza | nu sunt la birou | in concediu
    """,
    "auto_reply 3": """
        risposta automatica | messaggio automatico | abbiamo ricevuto la sua | abbiamo ricevuto il suo
        presa in carico | non rispondere a questo | non rispondere | numero di ticket | non lavora piu
        casella non presidiata | non recapitato | mancata consegna | raspuns automat | am primit mesajul
    """,
    "other 3": """
        ricevuto | ricevuto grazie | proponiamo | offriamo | noi facciamo | la nostra agenzia | candidatura
        curriculum | tirocinio | fattura | sollecito | ha sbagliato persona | sbagliato indirizzo | che ne pensi
        cosa ne pensi | primit
    """,
    "other 1": """
        grazie | ok
    """,
}  # fmt: skip
