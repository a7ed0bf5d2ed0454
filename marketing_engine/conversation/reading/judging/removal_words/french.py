"""French words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

FRENCH = Wording(
    language="fr",
    ask="""
        plus aucun mail|email|courriel|message|contact|envoi|courrier; aucun autre
        mail|email|message|courriel|contact; aucune autre|nouvelle relance|sollicitation|communication; pas de
        demarchage; plus jamais de mails|mail|message|messages; plus rien svp|merci; laissez moi|nous
        tranquille|tranquilles; laissez moi|nous en paix; laisse moi|nous tranquille; fichez moi|nous la paix;
        foutez moi|nous la paix; oubliez moi|nous; oublie moi; lachez moi|nous; ne plus me|nous . contacter|
        solliciter|ecrire|relancer|envoyer|demarcher|deranger|importuner; ne me|nous contactez|ecrivez|sollicitez|
        relancez|derangez|importunez|contactez|demarchez plus; ne m envoyez plus; ne m ecrivez|ecris plus; ne plus m
        ecrire|envoyer|importuner; ne plus utiliser; ne plus recevoir; ne plus etre
        contacte|sollicite|contactes|sollicites|contactee|demarche|relance; ne plus figurer; ne plus apparaitre; ne
        nous|me envoyez plus; ne nous|me contactez|sollicitez|ecrivez pas; ne me|nous
        contacte|recontacte|recontactez plus|pas; plus me|nous
        contacter|ecrire|solliciter|envoyer|relancer|mailer|deranger; m oppose a; nous opposons a; droit a l
        effacement|oubli; droit d opposition; retire mon consentement; exerce mon droit; exercer mon droit; otez
        moi|nous|mon; cessez tout|toute|immediatement|vos|votre|d|de|ces; arretez vos|les|ces|de m|de me|de
        nous|votre|tout|toute|d ecrire; merci d arreter|de cesser; cesser vos|tout|toute|de|l|les; mettre fin a|aux
        vos|envois|mails; plus entendre parler|de vous; plus avoir de vos|mails|nouvelles; liste d
        opposition|rouge|noire; enlevez moi; rayez moi|nous|mon; effacez moi|nous|mes|mon; rayer mon|notre|nos|de;
        ne souhaite|souhaitons|veux|voulons|desire|desirons plus vos|etre|recevoir|rien|aucun; ne
        veux|voulons|souhaite|souhaitons plus de vos|mails|emails|pub|publicite|courriels|messages; epargnez
        moi|nous; que ce soit le dernier; stop pub|mail|mails|spam; faire cesser; lien de desinscription ne .
        marche|fonctionne; me desabonner; me desinscrire; nous desabonner; nous desinscrire; stop a;
        oppose|opposons|opposition ... traitement|prospection|utilisation|demarchage|commerciales|marketing;
        retire|retirons|revoque|revoquons ... consentement; ne m|me|nous
        ecriviez|contactiez|sollicitiez|relanciez|envoyiez|derangiez; passerai|passerais|passerions|passerons . de
        vos|ces|votre|toute|tout; oubliez mon|notre|cette|moi|nous; que ce soit la derniere|le dernier; dispensez
        moi|nous de; mes|mon|nos|notre donnees|coordonnees|adresse doivent|doit disparaitre; ne
        veux|veut|voulons|souhaite|souhaitons|desire|desirons plus . rien|jamais recevoir|avoir|entendre; pas de
        pub|publicite|prospection svp|merci|stp; comment|ou . se|me|nous desabonner|desinscrire; ni ... ni ...
        voulons|veulent|souhaitons|veut|desirons ... mails|emails|messages|courriels|sollicitations|relances;
        interdis|interdisons ... contacter|ecrire|envoyer|solliciter|envoi; utilisez plus|pas ...
        publicite|publicites|pub|prospection|marketing; plus de mails|mail|emails|courriels|messages|newsletters|
        pub|publicite|sollicitations|demarchage|spam|relances . svp|merci|stp
    """,
    unsubscribe="""
        desabonnez; desabonner; desabonnement; desabonne; desinscrivez; desinscrire; desinscription; desinscrit;
        desincription; desincrivez; desabonement; desinscriver; desabonez; desinscris; resilier
    """,
    drop="""
        retirer; retirez; retire; retirait; supprimer; supprimez; supprime; suprimer; suprimez; effacer; effacez;
        enlever; enlevez; enleve; rayer; rayez; raye; radier; radiez; oter; otez; sortir; sortez; sors; virez;
        virer; vire; eliminer; suppression; effacement; retrait; radiation; etre
        retire|supprime|radie|desinscrit|raye|efface; exclure; excluez; desinscrire; desabonner; biffer; biffez;
        supprimiez; retiriez; bannir; blacklister; blacklistez; retirez-moi; effaciez; enleviez; otiez
    """,
    mine="""
        moi; me; m; nous; notre|mon|ma|cette|nos|mes . adresse|adresses|mail|email|courriel|nom|donnees|coordonnees|
        compte|fiche|numero|contact|societe|entreprise|boite|ecole|cabinet|etablissement|mairie|infos|informations|
        association|profil; mes donnees; toutes . donnees; tout le monde chez|de; ce mail|compte; cette
        boite|adresse; l adresse; toutes|ces|nos . adresses; les deux|trois|quatre|cinq adresses
    """,
    list="""
        liste; listes; fichier; fichiers; base; bases; diffusion; newsletter; newsletters; mailing; mailings;
        mailinglist; repertoire; registre; registres; crm; systeme; contacts; envois; campagne; campagnes;
        listing; tablettes; carnet; abonnes; annuaire
    """,
    contact="""
        contacter; contactez; contacte; ecrire; ecrivez; ecris; ecrit; solliciter; sollicitez; sollicite; relancer;
        relancez; relance; importuner; importunez; deranger; derangez; demarcher; demarchez; harceler; harcelez;
        spammer; spammez; mailer; recontacter; recontactez; etre contacte|sollicite|contactee|contactes|demarche;
        embeter; embetez; inonder; bombarder; prospecter; adresser; entendre
    """,
    send="""
        envoyer; envoyez; envoie; envoies; adresser; adressez; expedier; transmettre; transmettez; envoi; envois
    """,
    mail="""
        mail; mails; email; emails; courriel; courriels; message; messages; newsletter; newsletters; publicite;
        publicites; pub; pubs; offres; sollicitations; sollicitation; spam; spams; relances; courrier; courriers;
        prospection; demarchage; communications; promotions; communication; propositions; annonces
    """,
    neither="ne; n; pas; aucun; aucune; jamais; rien; sans; ni; non",
    more="""
        plus; davantage; encore; jamais; desormais; dorenavant; a l avenir; a nouveau; nouveau; d autres; autre;
        aucun; aucune; rien; svp; merci
    """,
    stop="""
        arreter; arretez; arrete; cesser; cessez; cesse; stop; stopper; stoppez; finir; finissez; mettre fin; mettez
        fin; abstenir; abstenez; interrompre; basta; assez; cessiez; arretiez
    """,
    want="""
        je souhaite; nous souhaitons; je voudrais; nous voudrions; je veux; on veut; nous voulons; je desire;
        nous desirons; j aimerais; nous aimerions; je demande; nous demandons; vous demande|demandons; je vous
        prie; je prefere; souhaite; souhaitons; veux; voulons; desire; souhaiterais; je refuse; nous refusons; j
        exige; exige; tiens; prefererais; j apprecierais; je vous saurais gre; comment; on souhaite; voudrais;
        preferons
    """,
    receive="recevoir; avoir; entendre; voir; lire; etre; figurer; apparaitre",
    please="""
        s il vous plait; s il te plait; svp; stp; merci; veuillez; veuillez bien; je vous prie; prie; priere;
        pouvez vous; pourriez vous; pourrais tu; peux tu; pouvez; pourriez; vous serait il possible; serait il
        possible; possible; ayez l amabilite; bien vouloir; immediatement; sans delai; mets en demeure; mettons
        en demeure; voulez vous; voudriez vous; gentillesse; gre; faut; et; alors; reconnaissant; il faudrait;
        auriez; demande de
    """,
    glue="""
        je; j; nous; vous; tu; on; me; m; moi; te; le; la; les; l; de; d; du; des; un; une; votre; vos; ton; ta;
        tes; mon; ma; mes; notre; nos; ce; cet; cette; ces; et; ou; a; au; aux; en; y; s; il; svp; stp; merci;
        immediate; immediat; donc; aussi; tout; toute; toutes; tous; bien; vouloir; veuillez; pouvez; pourriez;
        prie; immediatement; definitivement; maintenant; desormais; dorenavant; rapidement; simplement;
        completement; sans; delai; plait; souhaite; voudrais; veux; demande; aimerais; adresse; email; mail;
        courriel; liste; listes; fichier; fichiers; base; donnees; diffusion; coordonnees; nom; personnelles;
        plus; que; qui; dans; par; pour; etre; soit; afin; faire; vite; avenir; ne; n; encore; aussitot;
        toujours; avoir; jamais; recevoir; souhaitons; voulons; mails; emails; electronique; contact; contacts;
        personnel; sur; comment; puis; peux; peut; dois; faut; cela; chez
    """,
    told="""
        ne recois|recevons; n ai|avons pas recu; que se passe; pas recu; avais demande; ai demande; avait demande;
        avez vous; dois je; devons nous; faut il; vais je; est ce que je dois; mon patron|chef|collegue; ma
        collegue|femme; dit; vous dites; vous ecrivez; failli; presque; j hesite; au lieu de; plutot que; avant
        de|que; quand; combien; pourquoi; nos clients|utilisateurs|abonnes|lecteurs|membres|destinataires|contacts;
        les clients|abonnes|gens|utilisateurs|destinataires; peut on; pouvons nous; puis je; je me suis; je vais; j
        allais; je pourrais; nous avons; nous nous sommes; outil; logiciel; merci de m avoir; merci d avoir; a
        ete|bien supprime|retire; ai ete; comment gerez; veut que; me demande si; l an dernier; l annee derniere;
        avons du; ai du
    """,
    still="""
        deja; encore; toujours; a nouveau; troisieme fois; deuxieme fois; quatrieme fois; plusieurs fois; fois
    """,
    condition="""
        si; sauf si; a moins; tant que; lorsque; quand; au cas ou; des que; serait dommage|triste; dommage si|de
    """,
    otherwise="sinon",
    welcome="hesit*; oubliez pas",
    footer="""
        ^ pour . desabonner|desinscrire|ne; cliquez; @link; ^ se desabonner|desinscrire; desinscrivez|desabonnez
        vous; ^ pour vous . desinscrire|desabonner
    """,
    polite="""
        si possible; si vous pouviez|pouvez|voulez|le; s il; si vous me; si c est possible; si vous avez . mes; si
        cela|ca; sinon . cnil|plainte|signale; si ce n est; meme si; si je|nous|jamais; si necessaire; sinon je
        porte|saisis|vous; reconnaissant|reconnaissante|gre|gentil|mieux|bien si
    """,
    until="""
        jusqu; avant; apres; cette semaine; ce mois; ce trimestre; cette annee; semaine prochaine; mois
        prochain; pour l instant|le moment; actuellement; en ce moment; pendant; week; weekend; soir; nuit;
        provisoirement; temporairement; d ici; vacances; hier; aujourd; conges; entre; le dimanche|samedi; en
        anglais|francais|allemand
    """,
    other="""
        piece; pieces; jointe; jointes; reunion; rendez; rdv; appel; invitation; pilote; essai; test; contrat;
        clause; devis; abonnement; dernier; precedent; precedente; cc; copie; groupe; equipe; pdf; pdfs; photo;
        logo; lien; liens; page; taux; bouton; outil; attente; facture; factures; commande; fil; conversation;
        reconduction; renouvellement; collegue; collegues; whatsapp; partage; formulaire; processus; echantillons;
        enquete; sondage; option; tacite; conversion; meme message|mail|demande; a mon|ma
        directeur|patron|chef|femme|mari|assistante|collegue; catalogue; catalogues; papier; ordre du
    """,
    instead="""
        appelez moi|nous; appelez; appelle moi; telephonez; par telephone; au telephone; whatsapp; plutot; a la
        place; utilisez; autre adresse; nouvelle adresse; un lien; le lien; envoyez . lien; par courrier|sms;
        linkedin; moins souvent; une fois par; sur mon portable; sms; passez . voir; ancienne adresse; ancien
        mail|email
    """,
    interest="""
        interesse|interessee|interesses par; suis interesse|interessee; sommes interesses; m interesse; nous
        interesse; ca m interesse; curieux; en savoir plus; dites m en; envoyez moi|nous .
        la|le|les|une|un|votre|vos|plus; rendez vous . mardi|lundi|mercredi|jeudi|vendredi; mardi; jeudi; avec
        plaisir; volontiers; bonne idee; parlons; echanger; discutons; combien coute; quel est . prix|tarif; vos
        tarifs; tarif; tarifs; demo; demonstration; me convient; nous convient; exactement ce; continuez; au
        plaisir; disponible; appelez moi; on peut se|en; lis . plaisir; rester abonne|inscrit
    """,
    hint="""
        spam; mon|notre avocat; plainte; rgpd art|article; article|art 15|17|21; cnil; signale; harcelement; d ou
        tenez|avez; comment avez vous; ou avez vous; decede; decedee; defunt; va te; allez vous faire; foutre;
        merde; fichez; degagez; degage; lachez; adieu; stop; assez; ca suffit; marre; jamais
        consenti|inscrit|demande|donne; consentement; non sollicite*; indesirable*; mauvaise personne; bloque;
        bloquee; bloquer; prospection; desabonn*; desinscri*; unsubscribe; mes donnees; acces aux donnees;
        tranquille; tribunal; demarchage; derniere fois; mise en demeure; ressort; supprimer|supprimez
        mes|mon|moi|nos|notre|cette
    """,
    thing="rien; ca; cela",
    person="monsieur; madame; mme; mlle; retirer|retirez|supprimer|supprimez|enlever|enlevez|effacer|effacez m",
)
