"""Words that stand where a name should, and small words inside names, in the languages that lists come in.

All are folded: lower case, without accents (`fold`).
"""

import unicodedata

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "ı": "i",
        "ð": "d",
        "þ": "th",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
    }
)


def fold(text: str) -> str:
    """Lower case without accents, for comparing: `Müller` is `muller`, `Łukasz` is `lukasz`."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def _set(text: str) -> frozenset[str]:
    return frozenset(" ".join(line.split()) for line in text.replace("\n", ",").split(",") if line.strip())


PLACEHOLDERS = _set("""
    void, no-name, null, nil, nn, n.n., n n, none, nan, undefined, unknown, n/a, na, n.a., n.a, n/d, nd, n.d.
    #n/a, #nv, #ref!, #value!, #name?, #null!, -, --, ---, ., .., ..., ?, ??, ???, *, **, /, \\, _, __, xx, xxx
    xxxx, xyz, 0, true, false, yes, no, ja, nein, oui, non, empty, blank, (blank), (leer), (empty), (none)
    (null), (unknown), [null], <null>, not available, not provided, not applicable, not known, not set
    not specified, unspecified, no name, noname, no first name, no last name, name unknown, anonymous, anonym
    anonyme, anonimo, guest, gast, invitado, invite, test, tests, tester, testing, test test, test user, test name
    testuser, testname, test contact, test person, test lead, test account, dummy, demo, demo user, sample
    sample name, example, foo, bar, baz, foo bar, lorem, ipsum, lorem ipsum, asdf, asdfgh, asdfasdf, qwerty
    qwertz, qwer, abc, abcd, aaa, aaaa, aa, bbb, tbd, tba, tbc, todo, to be determined, to be confirmed, pending
    deleted, removed, redacted, hidden, private, user, username, user name, member, customer, client, kunde
    contact, kontakt, lead, prospect, person, people, somebody, someone, name, names, first, last, first name
    last name, firstname, lastname, first_name, last_name, fname, lname, fullname, full name, full_name, your name
    surname, given name, middle name, family name, contact name, name here, insert name, firstname lastname
    first last, first name last name, vorname, nachname, name vorname, vorname nachname, vorname name
    max mustermann, mustermann, erika mustermann, mustermann max, musterfrau, john doe, jane doe, doe john
    john q public, joe bloggs, mario rossi test, jean dupont test, prenom, nom, nom prenom, prenom nom, nombre
    apellido, apellidos, nombre apellido, nome, cognome, nome cognome, voornaam, achternaam, naam, imie, nazwisko
    imie nazwisko, sobrenome, fornavn, efternavn, etternavn, fornamn, efternamn, etunimi, sukunimi, jmeno
    prijmeni, ad, soyad, ad soyad, isim, unbekannt, nicht bekannt, ohne namen, k.a., k. a., k.a, ka, keine angabe
    keine, leer, inconnu, inconnue, non renseigne, neant, aucun, aucune, sans nom, s/d, sin datos, sin nombre
    desconocido, desconocida, ninguno, ninguna, no disponible, non disponibile, sconosciuto, sconosciuta, nessuno
    nvt, n.v.t., onbekend, geen, desconhecido, desconhecida, nenhum, nao informado, sem nome, brak, brak danych
    nieznany, nieznana, nie dotyczy, b/d, ukendt, okand, ukjent, tuntematon, ei tiedossa, neznamy, neuvedeno
    bilinmiyor, yok, belirsiz, there, friend, sir, madam, sir or madam, sir/madam, dear, hi, hello, hey
    to whom it may concern, colleague, all, everyone, me, myself, self, dear sir, dear friend, linkedin member
    linkedin user, linkedin-mitglied, facebook user, utilisateur linkedin, error, linkedin
""")
"""What people and programs write where no name is known; real names among them (`Nan`, `Ad`) are given up for it."""

FUNCTIONS = _set("""
    assistenz, assistant, assistentin, assistent, vorzimmer, sales, team, info, information, office, admin
    administration, administrator, support, service, services, help, helpdesk, desk, contact, recruiting
    recruitment, recruiter, recruiters, hr, marketing, accounting, accounts, payable, receivable, finance, billing
    invoice, invoices, purchasing, procurement, reception, secretary, secretariat, management, manager, director
    directors, department, dept, dept., hiring, jobs, careers, career, press, media, legal, compliance, webmaster
    postmaster, noreply, no-reply, hello, enquiries, inquiries, mail, mailbox, newsletter, shop, store, staff
    human, resources, talent, acquisition, operations, payroll, owner, ceo, cfo, cto, coo, headquarters, hq, board
    committee, people, customer, care, success, partnerships, partner, partners, general, business, development
    vertrieb, verkauf, einkauf, buchhaltung, personal, personalabteilung, personalwesen, abteilung, kundenservice
    kundendienst, sekretariat, zentrale, empfang, geschaftsfuhrung, geschaeftsfuehrung, geschaftsleitung, leitung
    verwaltung, bewerbung, bewerbungen, redaktion, rechnung, rechnungen, buro, buero, ansprechpartner
    kundenbetreuung, mitarbeiter, inhaber, marketingabteilung, vorstand, presse, ressources, humaines, ventes
    comptabilite, direction, accueil, achats, equipe, commercial, bureau, rh, drh, secretaire, ventas, recursos
    humanos, equipo, contabilidad, compras, atencion, cliente, administracion, gerencia, direccion, recepcion
    rrhh, facturacion, vendite, ufficio, acquisti, amministrazione, risorse, umane, segreteria, direzione, clienti
    assistenza, contabilita, commerciale, verkoop, inkoop, klantenservice, personeelszaken, boekhouding, receptie
    directie, administratie, afdeling, zaken, personeel, sprzedaz, dzial, kadry, ksiegowosc, biuro, zarzad
    obsluga, klienta, handlowy, rekrutacja, vendas, equipa, financeiro, contabilidade, atendimento, recepcao
    diretoria, saljavdelning, forsaljning, kundtjanst, ekonomi, vaxel, salg, salgsavdeling, kundeservice, regnskab
    regnskap, kontor, bogholderi, personale, myynti, toimisto, asiakaspalvelu, henkilosto, kirjanpito, obchod
    prodej, uctarna, podpora, zakaznicky, servis, personalni, oddeleni, kancelar, satis, muhasebe, destek, insan
    kaynaklari, ekibi, musteri, hizmetleri, yonetim, the, our, your, of, and, und, et, y, e, de, des, der, die
    das, &, for, fur, at, bei, a, to, i, ja, och, og, group, crew, squad
""")
"""Words of departments and shared mailboxes: a name of these alone is a function, not a person."""

COMPANIES_TOO = _set("""
    linkedin, foo, bar, baz, foo bar, abc, abcd, xyz, aa, aaa, guest, friend, lead, prospect, people, me, myself
    all, everyone, hey, hello, first, error, name, names, demo, qwer, x, y, z, contact, person, kontakt, client
""")
"""Words among PLACEHOLDERS that a company may be called by."""

NOTES = _set("""
    duplicate, duplikat, dupe, delete, deleted, remove, removed, old, new, see, not, do, dont, don't, left, gone
    moved, ignore, check, wrong, bounced, invalid, inactive, archived, former, extern, external, intern, internal
    firma, familie, damen, herren, an, to, for, via, no, use, please, bitte, kein, keine, nicht, alt, neu, siehe
    gesperrt, vieux, nouveau, voir, viejo, nuevo, unsubscribed, unsub, opt, out, attn, attention
""")
"""How notes begin that people write where a name should stand."""

BOUND = _set("el, abdul, abd, abdel, abdal, abdur, abu, عبد, ابو, أبو")
"""First names that are whole with the next word only."""

FUNCTION_STARTS = _set("team, equipe, equipo, equipa, dept, department, abteilung, the, ufficio, dzial, afdeling")
"""`Team Orchard`, `The Orchard people`: what begins so names no person."""

COMPANY_WORDS = _set("""
    consulting, consultants, consultancy, group, gruppe, holding, holdings, solutions, technologies, technology
    systems, staffing, services, agency, agentur, partners, industries, international, enterprises, ventures
    capital, logistics, software, labs, studio, studios, associates, company, corporation, personalberatung
    personaldienstleistungen, beratung, personalvermittlung, zeitarbeit, werbeagentur, verlag, stiftung
    foundation, institute, institut, university, universitat, college, hospital, klinik, clinic, bank, insurance
    versicherung, groupe, gruppo, grupo, servicios, soluciones, tecnologias, hotel, restaurant, gmbh
""")
"""Words that companies bear and people do not."""

NO_COMPANY = _set("""
    self-employed, self employed, selfemployed, self employment, self-employment, self, freelance, freelancer
    freelancing, freelance consultant, freelance recruiter, independent, independent consultant
    independent contractor, independent recruiter, independent professional, contractor, sole trader
    sole proprietor, stealth, stealth startup, stealth start-up, stealth mode, stealth mode startup
    startup in stealth mode, startup in stealth, in stealth, stealth company, stealth ai startup, confidential
    confidential company, confidential client, confidential employer, company confidential, undisclosed
    not disclosed, private, private company, privat, privatperson, private person, private individual, personal
    various, various companies, multiple, multiple companies, several, several companies, other, others, misc
    retired, retiree, unemployed, between jobs, in between jobs, career break, sabbatical, on sabbatical, student
    looking for work, looking for opportunities, looking for new opportunities, seeking new opportunities
    seeking opportunities, open to work, opentowork, #opentowork, open to opportunities, open for opportunities
    actively looking, job seeker, jobseeker, available, currently unemployed, self-employed consultant
    self employed consultant, self-employed (freelance), entrepreneur, my own company, own business, my business
    own company, my company, company, company name, companyname, your company, your company name, the company
    test company, test gmbh, test inc, test ltd, sample company, example company, example, musterfirma
    muster gmbh, firma, firmenname, unternehmen, empresa, entreprise, societe, azienda, bedrijf, no company
    without company, none yet, not employed, account, account name, organization, organisation, selbststandig
    selbstandig, selbstaendig, selbststaendig, freiberufler, freiberuflich, freiberuflerin, freischaffend
    freier mitarbeiter, freie mitarbeiterin, arbeitssuchend, arbeitsuchend, arbeitslos, rentner, rentnerin
    im ruhestand, vertraulich, diverse, keine firma, einzelunternehmer, einzelunternehmen, independant
    independante, auto-entrepreneur, autoentrepreneur, auto entrepreneur, micro-entrepreneur, profession liberale
    travailleur independant, a mon compte, retraite, retraitee, en recherche d'emploi, sans emploi, etudiant
    etudiante, confidentiel, autonomo, autonoma, por cuenta propia, trabajador autonomo, trabajador independiente
    independiente, jubilado, jubilada, desempleado, desempleada, en busqueda activa, en busqueda, estudiante
    confidencial, freelance independiente, libero professionista, libera professionista, lavoratore autonomo
    in proprio, pensionato, disoccupato, in cerca di occupazione, studente, riservato, zelfstandig, zelfstandige
    zelfstandig ondernemer, zzp, zzp'er, zzper, eigen bedrijf, gepensioneerd, werkzoekend, vertrouwelijk
    samozatrudnienie, samozatrudniony, wlasna dzialalnosc, dzialalnosc gospodarcza
    jednoosobowa dzialalnosc gospodarcza, wolny strzelec, emeryt, bezrobotny, poufne, trabalhador independente
    profissional liberal, profissional autonomo, conta propria, por conta propria, aposentado, desempregado
    em busca de recolocacao, estudante, egenforetagare, egen foretagare, eget foretag, frilans, frilansare
    pensionar, arbetssokande, selvstaendig, selvstendig, selvstendig naeringsdrivende, freelancer (selvstaendig)
    pensioneret, ledig, frilanser, pensjonist, arbeidssokende, itsenainen ammatinharjoittaja, yksityisyrittaja
    yrittaja, elakkeella, tyoton, osvc, zivnostnik, na volne noze, samostatne vydelecne cinny, duchodce
    nezamestnany, serbest, serbest meslek, serbest calisan, emekli, issiz, kendi isim
""")
"""What stands for an employer where there is none to name."""

PARTICLES = _set("""
    von, vom, van, zu, zum, zur, und, der, den, dem, ten, ter, te, op, 't, in't, de, del, della, delle, dello
    degli, dei, dal, dalla, di, da, do, dos, das, du, des, la, las, le, les, los, el, lo, y, e, af, av, bin, ibn
    bint, ben, al, abu, st, st., saint, san, santa, mac, ap, d', l', dell', dall', het, 's, uit, ver, zoon, i, tho
    tot, onder, aan
""")
"""Small words that belong to the family name behind them."""

PARTICLES_ALONE_NO = _set("y, e, i, und, mac, san, santa, saint, op, te, do, ver, lo, onder, aan, 't, 's")
"""Those that begin a family name only behind another particle or name."""

ALSO_GIVEN = _set("ben, al, abu, san, santa, mac, do")
"""Those that can be a first name too; at the start with a capital they are not taken for particles where a list knows
them as one."""

DOUBLE_STARTS = _set("""
    anna, anne, ana, jean, jose, maria, marie, juan, hans, karl, carl, luis, luiz, joao, gian, pier, klaus, claus
    heinz, jan, franz, ernst, lars, per, lena, eva, rosa, carlos, marcos, pedro, marco, jorge, miguel, luisa, yves
    paul, pierre, francois, charles, ann, mary, billy, bobby, sarah, lisa, emma, laura, sophie, jo, joe, claude
    louis, victor, ole, jens, nils
""")
"""First names that often go together with the next one: `Jean Pierre`, `Anna Lena`, `Juan Carlos`."""

ENGLISH_SECONDS = _set("""
    ann, anne, jane, jo, joe, beth, lou, kay, kate, ellen, sue, lynn, lee, ray, bob, rose, grace, mae, may, marie
""")
"""With `Mary`, `Billy`, `Sarah` only these do."""

ENGLISH_STARTS = _set("""
    mary, billy, bobby, sarah, lisa, emma, laura, jo, joe, ann, charles, paul, victor, carlos, sophie, louis, lars
    lena, rosa
""")
"""Of DOUBLE_STARTS those that go together with few; with others the first alone is written."""

MARIAN = _set("""
    carmen, pilar, rosario, angeles, luz, mar, mercedes, soledad, dolores, cielo, rocio, socorro, consuelo
    milagros, jesus, fatima, ceu, graca, conceicao, carmo
""")
"""Second halves of `María del Carmen`."""

FAMILY_FIRST = _set("""
    hu, hungary, ungarn, hongrie, magyarorszag, wegry, cn, china, chine, pr china, people's republic of china, tw
    taiwan, hk, hong kong, hong kong sar, mo, macau, vn, vietnam, viet nam, kr, korea, south korea
    republic of korea, sudkorea, coree du sud, jp, japan, japon, giappone, kh, cambodia, 中国, 日本, 대한민국, madarsko
    ungheria, hungria, hongarije, ungern, unkari
""")
"""Countries where the family name is written first."""

TURKISH = _set("tr, turkey, turkiye, turkei, turquie, turquia, turchia, tur, turkije, az, azerbaijan")
"""Countries of the dotless ı."""

ASIAN_FAMILY = _set("""
    wang, li, zhang, liu, chen, yang, zhao, huang, zhou, wu, xu, sun, zhu, ma, hu, guo, he, gao, luo, zheng, liang
    xie, song, tang, deng, feng, han, cao, zeng, peng, xiao, cai, pan, tian, dong, yuan, yu, jiang, du, ye, cheng
    wei, su, lu, ding, ren, shen, yao, cui, zhong, tan, fan, lin, chan, wong, cheung, chow, lau, leung, ng, kwok
    yip, chu, tsang, lam, ho, fung, hui, lai, mok, tse, yeung, poon, szeto, ouyang, nguyen, tran, le, pham, hoang
    huynh, phan, vu, vo, dang, bui, do, ngo, duong, ly, truong, dinh, doan, trinh, mai, dao, ha, luong, luu, kim
    lee, park, choi, jung, jeong, kang, cho, yoon, jang, lim, oh, shin, seo, kwon, hwang, ahn, hong, yoo, ko, moon
    bae, baek, nam, roh, heo, jeon, kwak, tanaka, suzuki, sato, watanabe, takahashi, ito, yamamoto, nakamura
    kobayashi, kato, yoshida, yamada, sasaki, yamaguchi, matsumoto, inoue, kimura, hayashi, shimizu, saito, mori
    abe, ikeda, hashimoto, ishikawa, ogawa, okada, fujita
""")
"""Family names in countries that write them first."""
