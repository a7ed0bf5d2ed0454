"""Phrases by which a reply states its budget, authority, need and time."""

BANT: dict[str, str] = {
    "budget yes": """
        budget approved | approved budget | have budget | have the budget | have a budget | budget for this
        budget of | budget set | set aside | put aside | money set aside | money in | there is money | there s money
        money is there | released <money> | released <number> | signed off <money> | got <money> | have <money>
        <money> to spend | <money> each to spend | about <money> left | <money> left in | left in the budget
        opex left | the pot | funding is | funds are | got funding | secured funding | got the grant | grant of
        <money> lying | budget steht | budget ist da | budget vorhanden | im haushalt stehen | eingeplant sind
        budget freigegeben | mittel sind | a vote <money> | budget vote | budget valide | budget de <money>
        nous avons un budget | presupuesto aprobado | tenemos presupuesto | partida de | budget approvato
        abbiamo un budget | budget van | euro vrijgemaakt | budget is er | orcamento aprovado | separei
        temos verba | mamy budzet | zostalo nam | budget finns | har budget | har avsatt | avsatt | rozpocet mame
        butcemiz var
    """,
    "budget no": """
        no budget | no money | don t have the budget | haven t got the budget | budget is gone | budget s gone
        budget is spent | budget has been | budget is frozen | froze everything | budget freeze | budgets are frozen
        finance froze | spending freeze | no funding | no funds | can t afford | cannot afford | not afford
        too expensive | too dear | over budget | out of our budget | out of budget | beyond our budget
        spent it all | grant s spent | s spent | no sum has been | a third off | half the price | twice the price
        cheaper elsewhere | % cheaper | sharpen | kein budget | kein geld | zu teuer | keine mittel | keine position
        trop cher | pas de budget | plus de budget | alignez vous | demasiado caro | muy caro | sin presupuesto
        no hay presupuesto | si le baja | troppo caro | nessun budget | non abbiamo budget | te duur | geen budget
        geen geld | caro demais | muito caro | sem orcamento | sem verba | za drogo | brak budzetu
        nie mamy budzetu | for dyrt | ingen budget | inget budget | ikke budsjett | liian kallis | ei budjettia
        prilis drahe | moc drahe | nemame rozpocet | cok pahali | butce yok | butcemiz yok
    """,
    "authority yes": """
        i decide | i sign | i sign it off | i ll be making the choice | making the choice | my decision
        my call to make | i own | i run | i m the owner | i am the owner | new owner | founder | co founder | owner
        proprietor | ceo | cfo | cto | coo | cio | cmo | chief | managing director | general manager | president
        managing partner | own the place | my company | geschaftsfuhrer* | inhaber* | gesellschafter | vorstand
        entscheide ich | ich entscheide | gerant | gerante | pdg | directeur general | dirigeant | fondateur
        c est moi qui decide | je decide | gerente general | director general | propietari* | yo decido
        soy yo quien decide | dueno | duena | titolare | amministratore delegato | decido io | spenderei senza
        eigenaar | directeur eigenaar | ik beslis | dono | dona do | socio gerente | quem assina | eu decido
        wlasciciel* | prezes | ja decyduje | agare | vd | jag bestammer | ejer | eier | daglig leder
        toimitusjohtaja | yrittaja | jednatel | majitel* | yonetim kurulu baskani | sahibi
    """,
    "authority no": """
        not my call | not my decision | not my department | not my area | not my remit | not my mess | not up to me
        not for me to decide | wrong person | not the right person | right person | decides | who decides
        decided by | decision is | decisions sit | decisions are taken | her call | his call | their call | my boss
        my manager | my director | head office | parent company | our parent | group it | the group chooses
        the board | my brother | my father | the committee | the council | landlord | pass this up | pass it up
        run it past | run it by | take it to | put it in front of | have to ask | need to ask | need approval
        needs approval | approval from | i don t decide | i can t decide | make a decision without
        in favour provided | sits with | sit with | looks after | deals with | handled by | in charge of
        responsible for | my successor | successor | i retired | no longer in | no longer the | above my pay
        i m just the | i m only | zustandig | nicht zustandig | ansprechpartner* | entscheidet | entscheiden
        kummert sich | c est lui | c est elle | s en occupe | qui decide | qui tranche | il faut voir | voyez avec
        adressez vous | siege | se encarga | lo lleva | lleva mi | decide mi | no me corresponde | dirijase
        central | se ne occupa | si occupa | decide il | decide la | si rivolga | gaat over | beslist | moet je bij
        verantwoordelijk | quem decide | quem cuida | cuida disso | responsavel | trata disso | zajmuje sie
        decyduje | prosze pytac | ansvarig | bestammer | tager sig af | styrer | tar seg av | kontakt | vastaa
        paattaa | ma na starosti | rozhoduje | bakiyor | ilgileniyor | karar
    """,
    "need yes": """
        we need | we do need | we have been needing | is what we need* | what we have needed | exactly what we need
        have been looking | we re looking for | we are looking for | looking for a | we have that
        that exact problem | exact problem | our problem | our pain | our real problem | the problem is | pain point
        struggl* | drowning | by hand | manually | takes us | costing us | we lost | lost forty | we lose
        we re losing | losing every | unhappy with | fed up with our | sick of our | let down by | need* replacing
        wears out | breaks down | keeps breaking | near miss | have to be certified | need to be certified
        must comply | we have to | has to be in place | so something has to | you have to show | we run
        we ve got <number> | we have <number> | nobody here | every week | every month | brauchen wir | wir brauchen
        wir suchen | unser problem | von hand | fressen uns auf | ersticken | nous avons besoin | on a besoin
        nous cherchons | a la main | on perd | necesitamos | buscamos | nos hace falta | a mano | perdimos
        nos vuelven locos | ci serve | abbiamo bisogno | cerchiamo | siamo stufi | we hebben nodig | hebben we nodig
        zoeken we | met de hand | last van | precisamos | procuramos | a mao | estamos pagando | potrzebujemy
        szukamy | recznie | vi behover | vi letar | for hand | vi har brug | mangler | vi trenger | manuelt
        tarvitsemme | tarvitaan | etsimme | potrebujeme | hledame | rucne | ihtiyacimiz var | ariyoruz
    """,
    "need no": """
        don t need | do not need | won t need | won t be needing | no need | no requirement | not needed
        not relevant | wouldn t be relevant | already solved | already covered | already sorted | already have
        already got | already in place | we ve replaced | we replaced | happy with what | happy with our
        happy with the | happy with who | well served | all set | do it ourselves | make our own | in house
        no use for | we don t use | we don t have | carry our own | gone with | went with | go with one
        kein bedarf | keinen bedarf | brauchen wir nicht | haben wir | haben wir schon | haben bereits | versorgt
        pas besoin | aucun besoin | deja equipes | nous avons deja | no necesitamos | ya tenemos
        lo hacemos en casa | no nos hace falta | non ci serve | non abbiamo bisogno | gia coperto | abbiamo gia
        niet nodig | geen behoefte | hebben we al | nao precisamos | ja temos | nie potrzebujemy | mamy juz
        behover inte | har redan | ikke brug for | har allerede | trenger ikke | emme tarvitse | on jo
        nepotrebujeme | uz mame | ihtiyacimiz yok | zaten var
    """,
    "timeline yes": """
        by <month> | by september | before <month> | by the end of | by q* | until the end of the year
        this quarter | this fiscal | this financial year | in place by | up and running by | live by | must be
        go live in | want it ready | want to start in | start in | starting in | want to have it | kick off in
        rollout in | we buy in | tender in | before the end of | needs to be done by | contract runs until
        contract ends | contract is up | contract expires | expires in | renewal in | deadline | money is gone on
        bis ende | bis zum | vertrag lauft bis | soll ab | avant fin | avant la fin | d ici fin | para mayo
        antes de | entro la fine | entro | voor het einde | voor eind | in mei | ate o fim | ate junho | vence em
        do konca | innan | inden | innen | mennessa | do konce
    """,
    "timeline no": """
        no plan | no plans | no timeline | no timeframe | no time frame | no date | indefinitely
        until further notice | could be never | might never | may never | for the foreseeable | keine plane
        auf unbestimmte | aucun projet | sin fecha | senza data | geen plannen | sem prazo | brak planow
        inga planer | ingen planer
    """,
}  # fmt: skip
