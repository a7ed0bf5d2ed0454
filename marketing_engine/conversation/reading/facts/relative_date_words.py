"""How days are named by their distance or by a season, in many languages; one phrase a line."""

NAMED: dict[str, str] = {
    "day after tomorrow": r"""
day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani|overmorgen|depois de amanha|pojutrze
i overmorgon|i overmorgen|ylihuomenna|pozitri
""",
    "tomorrow": r"""
tomorrow|morgen(?! (?:frueh|ab))|demain|mañana(?! por)|domani|amanhã|jutro|imorgon|i morgon|i morgen|huomenna|zítra
yarın|holnap|mâine|明日
""",
    "next week": r"""
next week|nächste\w? woche|kommende\w? woche|semaine prochaine|próxima semana|semana que vem|semana que viene
semana próxima|prossima settimana|settimana prossima|volgende week|komende week|przyszłym tygodniu
następnym tygodniu|nästa vecka|næste uge|neste uke|ensi viiko\w{2,4}|příští týden|příštím týdnu|gelecek hafta
önümüzdeki hafta|haftaya|jövő hét\w{0,2}|săptămâna viitoare|来週
""",
    "next month": r"""
next month|nächsten monat|kommenden monat|mois prochain|próximo mes|mes que viene|mese prossimo|prossimo mese
volgende maand|próximo mês|mês que vem|przyszłym miesiącu|nästa månad|næste måned|neste måned|ensi kuussa
příští měsíc|gelecek ay|önümüzdeki ay|jövő hónap\w{0,4}|luna viitoare|来月
""",
    "next quarter": r"""
next quarter|nächste\w{0,2} quartal|kommende\w{0,2} quartal|prochain trimestre|trimestre prochain|próximo trimestre
prossimo trimestre|volgend kwartaal|komend kwartaal|następnym kwartale|przyszłym kwartale|nästa kvartal
næste kvartal|neste kvartal|ensi (?:vuosi)?neljännes\w{0,5}|příští\w{0,2} čtvrtletí|gelecek çeyrek\w{0,3}
következő negyedév\w{0,3}
""",
    "new year": r"""
new year|next year|neue\w? jahr|neujahr|jahreswechsel|nächste\w? jahr|kommende\w? jahr|nouvel an|l'année prochaine
l'an prochain|la nouvelle année|año nuevo|año que viene|próximo año|anno nuovo|anno prossimo|prossimo anno|capodanno
nieuwe? jaar|volgend jaar|ano novo|próximo ano|ano que vem|nowym roku|przyszłym roku|nyår|nya året|nästa år|nytår
nye år|næste år|nyttår|neste år|nyåret|vuodenvaihte\w{2,6}|ensi vuon\w{2,4}|uuden vuoden|novém roce|nový rok
novém roku|příští rok|příštím roce|yılbaşı\w{0,6}|gelecek yıl|yeni yıl\w{0,4}|új év\w{0,3}|jövőre
anul (?:nou|viitor)|来年|年明け
""",
    "christmas": r"""
christmas|xmas|festive season|weihnacht\w{0,3}|noël|navidad\w{0,2}|natale|vacanze natalizie|kerst\w{0,5}|natal
świętach|świąt|jul|julen|joulu\w{0,2}|vánoc\w{1,3}|karácsony\w{0,3}|crăciun
""",
    "easter": r"""
easter|ostern|pâques|pascua|semana santa|pasqua|pasen|páscoa|wielkanoc\w{0,2}|påsk|påske|pääsiäi\w{2,6}
velikonoc\w{1,3}|paskalya|húsvét\w{0,3}
""",
    "end of summer": r"""
after the summer|after summer|nach dem sommer|nach der sommerpause|nach den sommerferien|sommerferien|après l'été
la rentrée|rentrée|después del verano|tras el verano|dopo l'estate|dopo le vacanze estive|na de zomer
na de zomervakantie|depois do verão|após o verão|po wakacjach|po lecie|efter sommaren|efter semestern|efter sommeren
efter sommerferien|etter sommeren|etter sommerferien|kesän jälkeen|kesälomien jälkeen|po prázdninách|po létě
yazdan sonra|yaz sonrası|nyár után|după vară
""",
    "spring": r"""
(in|this|next|by|until|the|im|nächsten|au|en|de|in de|na|à la|no) (spring|frühling|frühjahr|printemps|primavera)
(in|in de|het|dit|volgend|volgende) (voorjaar|lente)
wiosn\w|våren|foråret|til våren|kevää\w{2,4}|na jaře|ilkbahar\w{0,3}|baharda|tavasszal|primăvară
""",
    "summer": r"""
(in|this|next|by|until|im|nächsten|cet|à l'|en|in de|no) ?(the |dem )?(summer|sommer|été|verano|estate|zomer|verão)
latem|sommaren|sommeren|kesällä|v létě|yazın|nyáron
""",
    "autumn": r"""
(in|this|next|by|until|the|im|nächsten|à l'|en|in de|no) ?(the )?(autumn|fall|herbst|automne|otoño|autunno)
(in|in de|in het|no|dit) ?(herfst|najaar|outono)
autumn|jesieni\w{0,2}|hösten|efteråret|til høsten|høsten|syksy\w{2,4}|na podzim|sonbahar\w{0,3}|ősszel|toamnă
""",
    "winter": r"""
(in|this|next|by|until|the|im|nächsten|cet|en|in de|no) ?(the )?(winter|hiver|invierno|inverno)
zimą|vintern|vinteren|talvella|v zimě|kışın|télen
""",
    "holidays": r"""
after (the |my |your )?holidays?|nach (den |meinen )?ferien|nach (dem |meinem )urlaub|après les (vacances|fêtes)
(después de|tras) (las |mis )?(vacaciones|fiestas)|dopo le (vacanze|feste|ferie)|na de (vakantie|feestdagen)
(depois d|após )(e |as |os )?(férias|festas|feriados)|po (wakacj\w{2,3}|świętach|feriach|urlopie)
efter (helgerna|semestern|ferien|helligdagene)|etter ferien|lom(an|ien) jälkeen|po (svátcích|prázdninách|dovolené)
tatilden sonra|bayramdan sonra|ünnepek után|după sărbători
""",
}

COME_BACK = r"""
again|back|ask|try|check|contact|reach|touch|follow|write|call|ring|ping|poke|revisit|reconnect|remind|speak|talk|come
circle|better|earliest|until|after|then|wieder|noch ?mal|erneut|meld\w{1,3}|frag\w{0,3}|schreib\w{0,3}|ruf\w{0,2}
später|frühestens|nach|ab|kontaktier\w{1,3}|re(?:venez|contact\w{1,4}|lanc\w{1,4}|parl\w{1,4}|écri\w{1,4}|viens|voir)
rappel\w{1,4}|à partir|après|d'ici|vuelv\w{1,4}|contact\w{1,5}|escrib\w{1,5}|hablamos|retom\w{1,4}|después|dentro
llam\w{1,5}|risent\w{1,5}|ricontatt\w{1,4}|scriv\w{1,5}|riparl\w{1,5}|dopo|torn\w{1,4}|opnieuw|terug|nog eens|neem|bel
mail|probeer|vanaf|volte\w{0,2}|fale\w{0,3}|contacte|escreva|ligue|depois|novamente|ponown\w{1,3}|wróc\w{1,4}
odezw\w{1,5}|napisa\w{1,3}|proszę|kontakt\w{0,2}|igen|återkom\w{0,2}|hör av|tillbaka|efter|vend|tilbage|skriv|ring
ta kontakt|tilbake|igjen|palat\w{1,4}|uudestaan|uudelleen|ota yhteyttä|kysy|jälkeen|ozv\w{1,4}|zkuste|vrať\w{0,2}
znovu|napište|po|tekrar|yeniden|sonra|ara\w{0,4}|keress\w{1,3}|újra|reveni\w{1,3}
"""
"""What asks to come back."""

THIS_WEEK = r"""
this week|diese woche|cette semaine|esta semana|questa settimana|deze week|tym tygodniu|denna vecka|i veckan|denne uge
denne uken|tällä viikolla|tento týden|bu hafta|ezen a héten|săptămâna aceasta|今週
"""
