"""Words of closings and titles, language by language."""

from marketing_engine.conversation.reading.new_text.phrases import phrases

CLOSINGS = frozenset(
    phrases("""
    best; regards; best regards; kind regards; warm regards; warmest regards; many thanks; thanks; thank you;
    cheers; sincerely; sincerely yours; yours sincerely; yours faithfully; all the best; best wishes; thx; br;
    thanks again; thank you very much; thanks in advance; with best regards; with kind regards; yours; rgds; kr;
    warmly; cordially; respectfully; take care; talk soon; ta; thanks and regards; thanks & regards;
    mit freundlichen grüßen; freundlichen gruß; mit freundlichem gruß; freundliche grüße; viele grüße; beste grüße;
    liebe grüße;
    mit besten grüßen; herzliche grüße; schöne grüße; grüße; gruß; mfg; vg; lg; bg; danke; vielen dank;
    mit freundlichen grüssen; freundliche grüsse; viele grüsse; beste grüsse; liebe grüsse; danke und gruß; hg;
    cordialement; bien cordialement; bien à vous; sincères salutations; salutations; cdt; merci; bonne journée;
    très cordialement; meilleures salutations; saludos; un saludo; saludos cordiales; atentamente; gracias;
    un cordial saludo; muchas gracias; cordialmente; cordiali saluti; distinti saluti; saluti; grazie; a presto;
    un saluto; buona giornata; met vriendelijke groet; met vriendelijke groeten; vriendelijke groet; groet;
    groeten; groetjes; mvg; bedankt; dank; alvast bedankt; hartelijke groet; pozdrawiam; z poważaniem;
    serdecznie pozdrawiam; pozdrowienia; dziękuję; z wyrazami szacunku; z pozdrowieniami; dzięki; atenciosamente;
    cumprimentos; melhores cumprimentos; com os melhores cumprimentos; abraço; obrigado; obrigada; abs; att;
    med vänlig hälsning; med vänliga hälsningar; vänliga hälsningar; vänligen; hälsningar; mvh; tack; hälsn;
    med venlig hilsen; venlig hilsen; de bedste hilsner; hilsen; vh; kh; tak; på forhånd tak; bedste hilsner;
    med vennlig hilsen; vennlig hilsen; beste hilsen; takk; hilsner; mange hilsner; ystävällisin terveisin;
    terveisin; parhain terveisin; t; terv; kiitos; yt; yst. terv; s pozdravem; s přátelským pozdravem;
    děkuji; díky; zdravím; s úctou; hezký den; saygılarımla; saygılar; saygılarımızla; teşekkürler; selamlar;
    iyi çalışmalar; iyi günler; sevgiler; teşekkür ederim; üdvözlettel; tisztelettel; köszönettel; üdv;
    cu stimă; cu respect; mulțumesc; o zi bună; toate cele bune; よろしくお願いいたします; 敬具; с уважением;
    спасибо; з повагою; 此致; 祝好; 谢谢; 감사합니다; cu drag; cu considerație; cordial; sdv;
""")
)
"""What people write above their name."""

TITLES = phrases("""
    ceo; cto; cfo; coo; cmo; cio; vp; svp; evp; head of; director; manager; founder; co-founder;
    president; partner; engineer; consultant; analyst; officer; assistant; specialist; coordinator; owner;
    lead; chief; principal; associate; advisor; developer; sales; marketing; operations; department;
    geschäftsführer; geschäftsführerin; leiter; leiterin; leitung; prokurist; inhaber; vertrieb; einkauf;
    directeur; directrice; responsable; gérant; président; directora; gerente; jefe; responsabile;
    direttore; titolare; amministratore; bedrijfsleider; eigenaar; hoofd; inkoper; dyrektor;
    kierownik; prezes; właściciel; specjalista; diretor; diretora; gestor; sócio; chef; vd; direktör;
    direktør; daglig leder; leder; chefkonsulent; indkøb; johtaja; päällikkö; toimitusjohtaja; myynti;
    ředitel; ředitelka; jednatel; vedoucí; müdürü; müdür; kurucu; yönetici; ügyvezető; igazgató; vezető;
    administrator; gmbh; ag; ltd; llc; inc; inc.; corp; b.v.; bv; s.a.; sa; sarl; s.r.l.; srl;
    s.p.a.; spa; oy; ab; a/s; aps; as; sp. z o.o.; s.r.o.; a.ş.; kft; kft.; lda; sas; kg; plc;
    limited; oyj; ltda; nv; zrt.; 株式会社; abteilung; team; group; solutions; services;
""")
"""Words of a title or a company in the lines below a name."""

GREETINGS = frozenset(
    phrases("""
    hello; hi; hey; dear; good; greetings; hallo; guten; sehr; liebe; lieber; moin; servus; bonjour; bonsoir;
    cher; chère; madame;
    monsieur; salut; hola; estimado; estimada; buenos; buenas; ciao; buongiorno; buonasera; gentile; egregio;
    salve; dag; beste;
    geachte; goedemorgen; goedemiddag; dzień; witam; cześć; szanowny; szanowna; szanowni; olá; ola; oi; prezado;
    prezada; caro; cara;
    bom; boa; hej; hejsan; god; goddag; kære; kjære; hei; heisann; moi; terve; hyvä; dobrý; ahoj; vážený; vážená;
    merhaba; sayın;
    selam; iyi; szia; tisztelt; kedves; jó; bună; buna; stimate; stimată; здравствуйте; добрый; привет;
""")
)
"""The first word of a greeting."""

CLOSING_STARTS = tuple(
    f"{phrase} "
    for phrase in phrases("""
    yours; with best; with kind; with warm; with many; kind regards; best regards; mit freundlichen;
    mit besten; mit herzlichen;
    viele grüße; beste grüße; schöne grüße; liebe grüße; avec mes; bien cordialement; un saludo; cordiali saluti;
    met vriendelijke; med vänlig; med venlig; med vennlig; ystävällisin; s pozdravem; z poważaniem; com os melhores;
    cu stimă; üdvözlettel;
""")
)
"""Beginnings of a short line that is a closing."""

REFERRING = phrases("""
    colleague; contact; reach out; speak to; talk to; get in touch with; instead; successor; ask for; forward;
    kolleg; wenden sie; ansprechpartner; kontakt; nachfolg; collègue; contacter; adresser; compañer; contacte;
    diríj; collega;
    contatt; rivolg; neem contact; opvolger; skontakt; koleg; colega; contate; kontakta; efterträdare;
    efterfølger; etterfølger;
    ota yhteyttä; kollega; obraťte; nástupce; iletişim; meslektaş; munkatárs; forduljon; contacta;
    took over; takes over; in charge; handled by; handles this; responsible; right person; right contact;
    details are below; details below; reach him; reach her; reach them; best person; instead of me; write to;
    zuständig; verantwortlich; übernommen; erreichen sie; coordonnées; responsable; bonne personne; encargad;
    persona adecuada; persona indicada; referente; se ne occupa; persona giusta; verantwoordelijk; juiste persoon;
    gegevens van; odpowiedzialn; zajmuje; właściwa osoba; właściwą osobą; responsável; pessoa certa; encarregad;
    ansvarig; ansvarlig; rätt person; rette person; rigtige person; riktig person; vastaa; oikea henkilö;
    yhteystiedot; odpovídá; na starosti; správná osoba; sorumlu; bilgileri; ilgilenen; illetékes; elérhetőség; felelős;
    responsabil; persoana potrivită; se ocupă; 担当; ご連絡先; 後任
""")
"""Words of a sentence that names another person to write to."""
