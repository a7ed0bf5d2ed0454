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
    "end of next week": r"""
(end|back end) of next week|ende nächster woche|fin de semaine prochaine|finales de la próxima semana|eind volgende week
fine (della )?prossima settimana|final da próxima semana|końc\w{1,2} przyszłego tygodnia|slutet av nästa vecka
""",
    "week after next": r"""
week after next|übernächste\w? woche|semaine d'après|semana siguiente a la próxima|settimana dopo la prossima
week na volgende|veckan efter nästa|sitä seuraavalla viikolla
""",
    "month after next": r"""
month after next|übernächste\w? monat\w?
""",
    "end of year": r"""
(?<!wrong )(?<!other )end of (the|this) year|year[- ]end|jahresende|ende des jahres|ende dieses jahres|fin d'année
fin de l'année|fin de año
finales de año|fine anno|fine dell'anno|eind(e)? (van het|dit) jaar|jaareinde|fim do ano|final do ano|końc\w{1,2} roku
årets slut|årets udgang|årets utgang|utgangen av året|året ut|vuoden lop\w{3,5}|konc\w{1,2} roku|yıl sonu\w{0,4}
év végé\w{0,4}
sfârșitul anului
""",
    "next week": r"""
next week|nächste\w? woche|kommende\w? woche|semaine prochaine|próxima semana|semana que vem|semana que viene
semana próxima|prossima settimana|settimana prossima|volgende week|komende week|przyszłym tygodniu
następnym tygodniu|nästa vecka|næste uge|neste uke|ensi viiko\w{2,4}|příští týden|příštím týdnu|gelecek hafta
önümüzdeki hafta|haftaya|jövő hét\w{0,2}|săptămâna viitoare|来週
""",
    "next month": r"""
next month|nächste[nsr] monats?|kommende[nsr] monats?|folgemonat|mois prochain|próximo mes|mes que viene|mese prossimo
prossimo mese
volgende maand|próximo mês|mês que vem|przyszłym miesiącu|nästa månad|næste måned|neste måned|ensi kuussa
příští\w{0,2} měsíc\w?|gelecek ay\w{0,3}|önümüzdeki ay|jövő hónap\w{0,4}|luna viitoare|来月
""",
    "next quarter": r"""
next quarter|nächste\w{0,2} quartal|kommende\w{0,2} quartal|prochain trimestre|trimestre prochain|próximo trimestre
trimestre que viene|trimestre que vem
prossimo trimestre|volgend kwartaal|komend kwartaal|następnym kwartale|przyszłym kwartale|nästa kvartal
kolejnym kwartale
næste kvartal|neste kvartal|ensi (?:vuosi)?(?:neljännes|neljänneks|kvartaal)\w{0,5}
seuraava\w{0,3} (?:vuosi)?(?:neljännes|neljänneks|kvartaal)\w{0,5}|příští\w{0,2} čtvrtletí|gelecek çeyrek\w{0,3}
következő negyedév\w{0,3}
""",
    "new year": r"""
not this year|dieses jahr nicht( mehr)?|nicht (mehr )?dieses jahr|pas cette année|este año no|no este año|quest'anno no
non quest'anno|niet dit jaar|dit jaar niet|este ano não|não este ano|nie w tym roku|w tym roku nie|inte i år|ikke i år
(new )?calendar year|new year(?!'s (?!eve|day)[a-z]{4})
neue\w? jahr|neujahr|jahreswechsel|nouvel an|la nouvelle année|año nuevo|anno nuovo
nuovo anno|capodanno
nieuwe? jaar|jaarwisseling|ano novo|novo ano|nowym roku|nyår(?! ut)|újév\w{0,3}|nya året|nytår|nye år|nyttår
det nye året|nyåret
vuodenvaihte\w{2,6}|vuoden vaihte\w{2,6}|ensi vuoden|årsskiftet|årsskiftet|początku roku|inizio anno|inizio dell'anno
início do ano|começo do ano|principios de año|comienzos de año|début d'année|przeło\w{1,3} roku|přelom\w{0,2} roku
cumpăna anilor|virada do ano|passagem de ano|fin d'année et début
début de l'année|anfang des jahres
jahresanfang
uuden vuoden|vuoden alu\w{2,4}|novém roce|nový rok|nového roku|yılbaşı\w{0,6}|yeni yıl\w{0,4}
új év\w{0,3}|anul nou|începutul anului( viitor)?|年明け
turn of the year|tournant de l'année|cambio de año|évforduló\w{0,3}
start of the year
beginning of the year|rentrée de janvier
""",
    "next year": r"""
next year|nächste\w? jahr|kommende\w? jahr|l'année prochaine|l'an prochain|año que viene|próximo año|anno prossimo
prossimo anno|volgend jaar|próximo ano|ano que vem|przyszłym roku|nästa år|næste år|neste år|ensi vuon\w{2,4}
příští rok|příštím roce|gelecek yıl|önümüzdeki yıl|seneye|jövőre|anul viitor|来年
""",
    "christmas": r"""
(christmas|xmas)(?! (?:trees?|cards?|part(?:y|ies)|orders?|ordering|campaigns?|markets?|dinner|lunch|do)(?![a-z]))
festive season|weihnacht\w{0,3}|noël|navidad\w{0,2}|natale|vacanze natalizie|kerst\w{0,5}|natal
świętach|świąt|jul|julen|joulu\w{0,2}|vánoc\w{1,3}|karácsony\w{0,3}|crăciun
""",
    "end of summer": r"""
after the summer|after summer|nach dem sommer|nach der sommerpause|nach den sommerferien|sommerferien|après l'été
la rentrée(?! de janvier)|rentrée(?! de janvier)|después del verano|tras el verano|dopo l'estate
dopo le vacanze estive|na de zomer
na de zomervakantie|depois do verão|após o verão|po wakacjach|po lecie|efter sommaren|efter semestern|efter sommeren
efter sommerferien|etter sommeren|etter sommerferien|kesän jälkeen|kesälomien jälkeen|po prázdninách|po létě
yazdan sonra|yaz son(?:rası|unda|una)|fin del verano|fine estate|fin de l'été|ende des sommers|sensommeren
loppukesä\w{2,4}|nyár után|după vară
""",
    "spring": r"""
(spring|frühling|frühjahr|printemps|primavera) (is|would|then|maybe|please|wäre|passt|reicht)
(in|this|next|by|until|for|the|after|im) (spring|frühling|frühjahr|printemps|primavera)
(bis zum|ab dem|nächsten|au|en|de|in de|na|à la|no) (spring|frühling|frühjahr|printemps|primavera)
(in|in de|het|dit|volgend|volgende) (voorjaar|lente)
(para la|a|per la|para a|hacia la|pour le|vers le) (primavera|printemps)|bahar\w{0,3}|wiosn[aąęy]|wiosną|na wiosnę
(i|till|nästa) vår(?= ?$|[.,!?]| (?:är|så|igen|tack))|keväämmällä|våren|foråret|til våren|kevää\w{2,4}|na jaře
ilkbahar\w{0,3}|baharda
tavasszal|primăvară
""",
    "summer": r"""
(in|this|next|by|until|im|nächsten|cet|à l'|en|in de|no) ?(the |dem )?(summer|sommer|été|verano|estate|zomer|verão)
before (the )?summer|vor dem sommer
latem|sommaren|sommeren|kesällä|v létě|bu yaz|gelecek yaz|yaz aylarında|nyáron
""",
    "autumn": r"""
(in|this|next|by|until|the|im|bis zum|nächsten|à l'|en|in de|no) ?(the )?(autumn|fall|herbst|automne|otoño|autunno)
(in|in de|in het|no|dit) ?(herfst|najaar|outono)
autumn|jesieni\w{0,2}|(i|till|nästa) höst|i høst|hösten|efteråret|til høsten|høsten|syksy\w{2,4}|na podzim
sonbahar\w{0,3}|ősszel|toamnă
""",
    "winter": r"""
(in|this|next|by|until|the|im|nächsten|cet|en|in de|no) ?(the )?(winter|hiver|invierno|inverno)
(na|w) zim[eęi]\w?|zima przyjdzie|vintern|vinteren|talvella|v zimě|kışın|télen
""",
    "in a week": r"""
(this|same) time next week|(today|heute) in (a|einer) (week|woche)
za (tydzień|týden)|viikon (päästä|kuluttua)|bir hafta sonra|egy hét múlva|peste o săptămână
""",
    "in a month": r"""
za (miesiąc|měsíc)|kuukauden (päästä|kuluttua)|bir ay sonra|egy hónap múlva|peste o lună
""",
    "in a year": r"""
za rok|vuoden (päästä|kuluttua)|bir yıl sonra|egy év múlva|peste un an|(this|same) time next year|heute in einem jahr
""",
    "holidays": r"""
(nach|bis|ab) (den |der |die )?(weihnachtsferien|winterferien|weihnachtspause|feiertage\w?|winterpause)|after the break
(passées|après|passé) les fêtes|pasad[oa]s (las )?(fiestas|navidades)|passat[ei] le feste|passadas as festas
na de kerstvakantie|na de feestdagen|po (nowym roku|przerwie świątecznej)
efter (jullovet|juleferien|helgerna|jul och nyår)
etter (juleferien|romjulen|høytiden)|pyhien jälkeen|joululoman jälkeen|po vánočních prázdninách|yılbaşı tatilinden sonra
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
