"""Romanian words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

ROMANIAN = Wording(
    language="ro",
    ask="""
        nu mai
        vreau|vrem|doresc|dorim|trimiteti|trimite|scrieti|scrie|contactati|contacta|deranjati|primesc|primim; nu
        imi mai|ne mai; nu ne|ma|mi|imi mai . contactati|scrieti|trimiteti|deranjati|sunati|scrie; nu ma
        contactati; lasati ma|ne in pace; stergeti ma|ne; sterge ma; scoateti ma|ne; eliminati ma|ne; dezabonati
        ma|ne; sa ma|ne stergeti|scoateti|eliminati|dezabonati|radiati; ma dezabonez; sa ma dezabonez; incetati
        sa; opriti; fara alte mesaje|mailuri|emailuri; gata cu mailurile|emailurile; retrag consimtamantul; ma
        opun; drept* la stergere; niciun mail|email|mesaj; fara emailuri|mailuri|mesaje
    """,
    unsubscribe="dezabonare; dezabonati; dezaboneaza; dezabonez; dezabonarea; dezabonat",
    drop="""
        stergeti; sterge; stearga; stergerea; stergere; scoateti; scoate; eliminati; elimina; eliminarea;
        radiati; fiu sters|eliminat|scos; dezabonati; dezabonarea; stergeți
    """,
    mine="""
        ma; mi; imi; ne; mea; meu; mele; noastra; noastre; noastru; adresa mea|noastra|aceasta; datele
        mele|noastre|personale; aceasta adresa; numele meu; emailul meu|asta; emailul
    """,
    list="lista; liste; listele; baza; newsletter; evidente; evidenta; sistem; sistemul; abonati",
    contact="""
        scrieti; scrie; contactati; contacta; contactat; contactata; deranjati; deranja; deranjat; sunati;
        contactam; spamati
    """,
    send="trimiteti; trimite; trimiterea; expediati; trimis",
    mail="""
        mail; mailuri; email; emailuri; emailurile; mailurile; mesaje; mesaj; mesajele; newsletter; reclame; oferte;
        spam; publicitate; comunicari; comunicarile
    """,
    neither="nu; nici; niciun; nicio; niciodata; fara; nimic; n",
    more="mai; iar; din nou; niciodata; viitor; alte; alt; niciun; nicio",
    stop="opriti; opreste; incetati; inceteaza; stop; ajunge; terminati; gata; incetarea",
    want="""
        vreau; vrem; doresc; dorim; as vrea; as dori; solicit; solicitam; cer; cerem; rog; prefer; va rog
    """,
    receive="primesc; primim; primi; primeasca; aud; vad; primirea",
    please="""
        va rog; te rog; rog; va rugam; rugam; multumesc; puteti; ati putea; imediat; de urgenta; si; solicit;
        cer; binevoiti; multumim; acum
    """,
    glue="""
        eu; noi; voi; va; te; ma; ne; mi; imi; sa; si; de; din; pe; la; cu; in; a; al; ale; ai; mea; meu; mele;
        noastra; noastre; noastru; dumneavoastra; dvs; voastra; tau; rog; rugam; multumesc; lista; baza; date;
        datele; adresa; mail; email; mailuri; emailuri; imediat; acum; tot; toate; puteti; ati; putea; vreau;
        doresc; personale; aceasta; acest; asta; mai; nu; prin; electronica; posta; mesaje; as; solicit;
        primesc; niciun; alte; voastre; despre
    """,
    told="""
        nu mai primesc mailurile|emailurile; nu am primit; am cerut; am rugat; mi ati; ati sters; trebuie; ar
        trebui; seful|sotia|colegul; spune; spuneti; era sa; in loc; inainte; cand; cat; cati; de ce; clientii
        nostri; clientii; abonatii nostri; m am; ne am; instrument; soft; multumesc ca|pentru ca; a fost; pot;
        putem; cum gestionati
    """,
    still="deja; iar; din nou; a treia oara; a doua oara; de mai multe; tot; inca; continuati",
    condition="daca; decat; cand; cat timp",
    otherwise="altfel",
    welcome="ezitati; uitati",
    footer="click; @link; ^ pentru",
    polite="daca . posibil; daca puteti|se|ati|nu; altfel . plangere|reclam; desi",
    until="""
        pana; inainte; dupa; saptamana; luna; momentan; deocamdata; acum nu; weekend; seara; temporar; anul;
        vacanta; ieri; in timpul; trimestrul
    """,
    other="""
        atasament; atasamentul; intalnire; intalnirea; invitatie; invitatia; pilot; proba; contract; contractul;
        clauza; oferta; ultimul; ultima; anterior; cc; copie; grup; pdf; poza; link; pagina; rata; buton;
        factura; facturi; colegul; colega; whatsapp; procesul; asteptare; comanda; linkul; fisierul
    """,
    instead="""
        sunati ma; sunati; telefon; telefonic; whatsapp; in schimb; folositi; alta adresa; adresa noua; un link;
        linkedin; mai rar; o data pe; mobil
    """,
    interest="""
        ma intereseaza; ne intereseaza; sunt interesat|interesata; suntem interesati; interesant; cu placere;
        detalii; trimiteti mi . oferta|detalii|preturi|mai; marti; joi; discutam; vorbim; cat costa; pret;
        preturi; demo; perfect; exact ce; vreau sa continui|raman|primesc in
    """,
    hint="""
        spam; avocat; gdpr art; art|articolul 15|17|21; anspdcp; plangere; reclamatie; hartuire; de unde
        aveti|ati; cum ati; decedat; decedata; murit; ajunge; gata; satul; niciodata nu; consimtamant;
        nesolicit*; blocat; pensionat; pensionar; dezabon*; sterge*; unsubscribe; in pace; datele mele;
        dispareti; duceti; ultima oara
    """,
    thing="nimic",
)
