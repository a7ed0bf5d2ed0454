"""In which language a text is written, by its small words; empty rather than wrong."""

import re
from collections import Counter, defaultdict

from marketing_engine.conversation.reading.facts.folding import composed

MOST = 4_000
"""Characters that are read."""
_WORD = re.compile(r"[^\W\d_]{1,24}")
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fe]")
_LEAST = 2.0
_LEAD = 1.6
"""How much more than the second language the first must have."""

_WORDS = {
    "en": "the and of to is are you your we i i'm it for with not this that have will be was on my our me from"
    " at but would please thanks thank can can't don't do if what as an by about there they who been has"
    " how no they're we're it's us out could just so more any when here which tell send does did get got go then"
    " many much need like let know look sounds interested good too only into where why who's you've we've i'll"
    " doesn't isn't won't while after before because again see think make works work still his he she time back",
    "de": "der die das und ist nicht wir sie ich ein eine einen mit für auf von zu im den dem es bei auch sind"
    " haben hat kein keine bitte vielen dank uns ihr ihre ihnen werden wird noch nur aber oder wenn wie"
    " zum zur mir mich bin schon sehr nach aus gerne guten über können als so was habe diese mal",
    "fr": "le la les des et est pas nous vous je un une pour avec dans sur du au ne que qui ce votre notre vos"
    " nos mon ma mes sont en par plus mais ou il elle bonjour merci cordialement être avons suis c'est"
    " j'ai n'est aux cette si bien très ces d'un d'une l'on on à ça",
    "es": "el los las y es no de que en un una por con para su se lo del al como más pero o nos me mi muy"
    " gracias hola usted está estamos tenemos ya si sin este esta esto hay le les qué son nuestra"
    " nuestro tu te cuando ni porque a",
    "it": "il lo gli e è non di che un una per con del della dei delle al alla nel nella sono siamo ho abbiamo"
    " si ci mi ma o come più grazie buongiorno cordiali questo questa anche vi vostra vostro la suo sua"
    " da le dal se i in già perché",
    "nl": "de het een en is niet van wij we ik u je voor met op in dat die te zijn hebben heb wel maar om aan"
    " bij ook er naar uw jullie ons onze geen nog als dit deze kunt kan bedankt graag mij mijn of wat al"
    " uit over wordt was heeft deze dan zo hoi dag",
    "pt": "o a os as e é não de que em um uma por com para do da dos das no na nos ao se mais mas ou me meu"
    " minha muito obrigado obrigada olá você está estamos temos já sem este esta isso seu sua são nós"
    " até pelo pela como foi ser quando também eu nosso nossa",
    "pl": "i w na z do nie to się jest że o dla od po za jak ale czy już są mamy ja my państwa pan pani proszę"
    " dziękuję dzień dobry pozdrawiam tym nam mnie mi przez tego tylko jeśli być może nas u a co oraz"
    " bardzo ze ich ma było będzie",
    "sv": "och att det är inte vi jag en ett för med på av till som den de har kan om från men så era er ni du"
    " oss min mig tack hej vänliga hälsningar redan bara eller när här var vår vårt vara ska mvh inga"
    " också nu",
    "da": "og at det er ikke vi jeg en et for med på af til som den de har kan om fra men så jer i du os min"
    " mig tak hej venlig hilsen allerede kun eller når her var vores være skal mvh også nu noget jeres"
    " meget blev hvad hvis efter",
    "no": "og at det er ikke vi jeg en et for med på av til som den de har kan om fra men så dere du oss min"
    " meg takk hei vennlig hilsen allerede bare eller når her var vår være skal mvh også nå noe deres"
    " mye ble hva hvis etter",
    "fi": "ja on ei että se me olen olemme ole minä mutta tai kun jos niin kiitos hei terveisin meillä meidän"
    " voi ovat oli myös kuin sitten nyt vain teidän tämä tätä en emme joka mitä sen jo mikä minun tällä"
    " hetkellä olisi sekä enää vielä",
    "cs": "a je se na v že do s z pro to ale jsem jsme si by ne ve k o už jak máme mám nás nám děkuji dobrý"
    " den prosím pozdravem není jsou bude být nebo který kterou jen od za vás vám mi mě až když tak ani"
    " při pak co po u",
    "tr": "ve bir bu için ile değil çok ama da de biz ben size sizin bizim var yok olarak daha teşekkürler"
    " merhaba iyi günler lütfen ne mi mı gibi sonra kadar olan o şu şimdi saygılarımla bize beni ya veya"
    " hiç her en ki değiliz",
    "hu": "a az és nem is hogy van egy ez mi de köszönöm köszönjük tisztelettel üdvözlettel már csak kell"
    " vagyok vagyunk ön önök nincs lesz volt még meg ha el ki be mint nekünk kérem azt jelenleg kedves"
    " jó napot üdv szia után most",
    "ro": "și si nu de la în pe cu un o este sunt pentru că din care mai am avem vă dumneavoastră bună ziua"
    " mulțumesc mulțumim ne ce dar sau să se al ale acest această noastră nostru fost fi prin doar deja"
    " dacă noi eu vom voi îmi",
}
_LETTERS = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "pl": "ąęłńśźż",
    "cs": "ěřů",
    "tr": "ğış",
    "hu": "őű",
    "ro": "ășțţ",
    "fr": "œèêûî",
    "it": "òì",
    "sv": "",
    "da": "",
    "no": "",
}
"""Letters that one language alone has of these, or nearly so; `ä`, `å` and `ø` are shared."""

_SIGNS = {
    "sv": "inte och är jag mejl från hej tack vi ni era för någon mycket där hör",
    "da": "af hvad meget jer noget mig mails kunne jeres tak efter nogen også blevet uge hverdage haster"
    " svarer sagen bliver",
    "no": "av hva mye dere noe meg deg e-post deres takk etter noen vårt uke virkedager ble blir fra hverdager"
    " ønsker sånn",
    "fi": "olen ovat emme olemme kiinnosta tarvetta sähköposti yhteyttä viesti takaisin palaan lomalla teille"
    " meille teiltä",
    "tr": "izinde teşekkür lütfen için değil değiliz istemiyoruz bizi beni kadar mesajınız e-posta"
    " ilgilenmiyoruz döneceğim",
}
"""Words that tell a language from its neighbours, or that stand in its short texts: each counts one more."""
_ENDINGS = re.compile(r"(?:ssa|ssä|lla|llä|sta|stä|lle|mme|tte|kaa|kää|vat|vät|ään|een|nut|nyt)$")
"""How many Finnish words end; it has few small words."""
_WEIGHTS: dict[str, dict[str, float]] = {}


def _weigh() -> None:
    shared = Counter(word for words in _WORDS.values() for word in set(words.split()))
    for language, words in _WORDS.items():
        for word in set(words.split()):
            _WEIGHTS.setdefault(word, {})[language] = 1.0 / shared[word]


_weigh()
_SIGN_OF: dict[str, list[str]] = {}
for _language, _signs in _SIGNS.items():
    for _word in _signs.split():
        _SIGN_OF.setdefault(_word, []).append(_language)
_BY_LETTER = {letter: language for language, letters in _LETTERS.items() for letter in letters}


def language_of(text: str) -> str:
    """An ISO 639-1 code of sixteen, or empty where the text is too short, mixed, or in another language."""
    lower = composed(text[:MOST]).replace("İ", "i").lower().replace("’", "'")
    if len(_KANA.findall(lower)) >= 5:
        return "ja"
    words = _WORD.findall(lower)
    points: dict[str, float] = defaultdict(float)
    different: dict[str, set[str]] = {}
    for word in words:
        for language, weight in _WEIGHTS.get(word, {}).items():
            points[language] += weight
            different.setdefault(language, set()).add(word)
        for language in _SIGN_OF.get(word, ()):
            points[language] += 1
            different.setdefault(language, set()).add(word)
        if len(word) > 5 and _ENDINGS.search(word):
            points["fi"] += 0.4
            different.setdefault("fi", set()).add(word)
    for letter, language in _BY_LETTER.items():
        points[language] += 0.7 * min(lower.count(letter), 3)
    ranked = sorted(points.items(), key=lambda one: -one[1])[:2]
    if not ranked or len(different.get(ranked[0][0], ())) < 2:
        return ""
    first, second = ranked[0], ranked[1] if len(ranked) > 1 else ("", 0.0)
    share = len([word for word in words if first[0] in _WEIGHTS.get(word, {}) or word in different[first[0]]]) / len(
        words
    )
    return first[0] if first[1] >= _LEAST and first[1] >= _LEAD * second[1] and share >= 0.2 else ""
