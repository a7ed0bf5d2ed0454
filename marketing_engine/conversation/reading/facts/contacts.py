"""Another person or function that a text names as a contact. It is data for a person to look at, never acted upon."""

import re
from collections.abc import Collection, Iterator
from itertools import islice

from marketing_engine.conversation.reading.facts import contact_words
from marketing_engine.conversation.reading.facts.common_words import COMMON
from marketing_engine.conversation.reading.facts.folding import composed, fold
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.records.normal_forms import normal_email

MOST = 6_000
"""Characters that are read."""
MOST_NAME = 80

_BEFORE = re.compile(any_of(contact_words.BEFORE) + r"(?![\w])")
_AFTER = re.compile(any_of(contact_words.AFTER))
_FUNCTION = re.compile(r"\W{0,3}" + any_of(contact_words.FUNCTIONS) + r"(?!\w)")
ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,24}")
_SHORT_FORMS = (
    "Dr Mr Ms Mrs Ing Prof Frl Mme Mlle Lic Dra Sr Sra Srta Mgr Bc geom Geom Eng Capt Sig Dott Avv Arch ext Ext Tel tel"
    " Hr Col Rev Sgt Cllr dott ssa sig avv arch ing"
)
_HIDDEN_AT = re.compile(
    r"(?<![\w.+-])([\w.+-]{1,64}) ?(?:\[at\]|\(at\)|\{at\}|<at>|\[a\]|\(a\)| at (?=[\w-]{1,63} dot )) ?"
    r"([\w-]{1,63}(?:(?:\.| ?\[dot\] ?| ?\(dot\) ?| dot )[\w-]{2,24}){1,4})"
)
_HIDDEN_DOT = re.compile(r" ?\[dot\] ?| ?\(dot\) ?| dot ")
_STOP = re.compile(
    r"[!?;\n]|\.(?= (?![a-zà-ÿ]))(?<!\b[A-Z]\.)" + "".join(rf"(?<!\b{form}\.)" for form in _SHORT_FORMS.split())
)
_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Prof|Sir|Dame|Messrs|Shri|Smt|Capt|Lt|Rev|Herrn?|Frau|Fr|Hr|Dipl|Ing"
    r"|Mag|M|Mme|Mlle|MM|Maître|Me|Don|Doña|don|doña|doctora?|profesora?|Kollegin|Kollege|Dona|dona|Donna|Sister|Brother|Father|Mother|S(?:œ|oe)ur|Frère|Père|Geom|geometra|ing|Sgt|Sergeant|Cllr|Councillor|dl|dna|doamna|domnul|Col|Eng\.º|Professor|Doctor|Dame|Chief|paní|pane|pani|panu|pana|panią|Pastor|Pater|Monsieur|Madame|monsieur|madame|Signora|signora|Signor|signor|Señora?|señora?|Senhora?|senhora?|mevrouw|meneer|Mevrouw|Meneer|Sr|Sra|Srta"
    r"|Lic|Dott|Dott\.ssa|dott\.ssa|dott|Sig|Sig\.ra|sig\.ra|sig|Avv|avv|geom|Arch|Eng|Engª|Pan|Panem"
    r"|Panią|Pani|Pana|dhr|mevr|mw|drs|ir|Mgr|MUDr|Bc|pan|paní|Bay|Bayan|Hanım|Sayın)(?:\.|ª|º)*\.? ){0,3}"
)
_PARTICLE = (
    r"(?:van der|van den|van de|van|von der|von|zu|de la|de los|de|del|della|dalla|di|da|dos|das|do|la|le"
    r"|el|al|bin|ten|ter|'t|O'|y|e|of|af|av)"
)
TITLE = re.compile(_TITLE.removesuffix("{0,3}"))
UPPER = "".join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())
_WORD = rf"(?:[{UPPER}][\w'’.ªº-]{{0,24}}|\([A-Z]\w{{1,20}}\))"
_FULL = r"(?P<name>" + _TITLE + _WORD + r"(?: (?:& |" + _PARTICLE + r" )?" + _WORD + r"){0,3})"
_NAME = re.compile(r"[ ,:;(\n\"'/-]{0,4}" + _FULL)
NAMES = re.compile(r"(?<![\w@.'’])" + _FULL)
TITLED = re.compile(
    r"(?<![\w@.])(?P<name>"
    + _TITLE.removesuffix("{0,3}")
    + "{1,3}"
    + _WORD
    + r"(?: (?:"
    + _PARTICLE
    + r" )?"
    + _WORD
    + r"){0,3})"
)
_PAIR = re.compile(
    _FULL + r"[ ,:;(\[]{1,3}(?:at |via |på |unter |sous |en |em "
    r"|op )?(?P<email>[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,24})"
)
_IN_A_PLACE = re.compile(r"\b(?:in|aus|at|from|near|bei uns in) $")
_ROOM = re.compile(
    r"(?:,? (?:ext\.?|tel\.?|extension|poste|interno|durchwahl|toestel|anknytning) [\d -]{2,14}"
    r"|,? (?:from|in|of|at|over in|aus|von|vom|van|de|du|del|della|från|fra|z|ze) (?:\w+ ){0,2}\w{2,20})(?=,|$| )"
)
"""What may stand between a name and what its person does: `Raj from my team`, `Delphine, ext. 214`."""
_NEAR = 200  # characters
_FIRST_ADDRESSES = 8
_A_SENTENCE = 4  # words: less on a line is a signature
_SHORTENED = re.compile(r"^(?:\w{1,5})['’](?:m|d|ve|re|ll|s)\b")
NO_NAMES = frozenset(
    fold(
        "i we you it the this that if in on for and or but please thanks thank best kind regards hi hello"
        " dear re fw all our my your his her their any no not yes as at by from is are will"
        " monday tuesday wednesday thursday friday saturday sunday january february march april may june"
        " july august september october november december"
        " ich wir sie ihr ihre ihnen er es bitte danke mit freundlichen gruessen viele liebe guten tag"
        " montag dienstag mittwoch donnerstag freitag fragen angelegenheiten"
        " je nous vous il elle merci cordialement bonjour le la les pour en et si je notre votre"
        " yo usted gracias saludos hola el los las para por en no si su mi io lei grazie buongiorno per il"
        " lo ik wij u bedankt groet met vriendelijke"
        " eu nos obrigado obrigada com os as de ja dziekuje pozdrawiam prosze dzien dobry hej tack med mvh"
        " jag vi hilsen tak takk kiitos terveisin dekuji dobry den tesekkurler"
        " aufgaben obowiazki agenda meine meinem mein unser unsere sein seine moje moja mon ma mes vos tous"
        " toute anyone everyone nobody what who which when where how why so before after until then there"
        " here while meanwhile since our owing due unfortunately sorry also just only vase nase cokoliv v w z u s k a"
        " in zu im am an wer was wie bei wenn falls sollte auch nur et di ha sono lui lei non ci si el la se"
        " es son una un het een de den det du han hun hon jag jeg en et som inte ikke men og och mutta se"
        " han olen on ja co jak kdo pro bu ve bir ich"
        " reply-to subject sent to cc ltd gmbh inc email e-mail mail tel phone telefon newsletter"
        " thanksgiving christmas easter ramadan diwali xmas english german french spanish italian dutch"
        " unsubscribe linkedin google microsoft ai gdpr dsgvo rgpd"
    ).split()
)


def readable(text: str) -> str:
    """What is read of a text, with addresses such as `ada (at) works.example` in their plain form."""
    return _HIDDEN_AT.sub(lambda found: _HIDDEN_DOT.sub(".", f"{found[1]}@{found[2]}"), composed(text[:MOST]))


def contact_in(text: str, own: Collection[str]) -> Contact | None:
    """The first person or function that the text points to; `own` are addresses of its writer and of ours.

    The name is as written, titles included, and empty where only an address stands there. Linear in the text.
    """
    written = readable(text)
    plain = fold(written)
    ours = {normal_email(address) or address.lower() for address in own}
    best: Contact | None = None
    for contact in _found(written, plain):
        if contact.email and (normal_email(contact.email) or contact.email.lower()) in ours:
            continue
        if contact.name and contact.email:
            return contact
        best = best or contact
    return best


def _found(written: str, plain: str) -> Iterator[Contact]:
    for cue in _BEFORE.finditer(plain):
        contact = _contact_after(written, plain, cue.end())
        if contact:
            yield contact
    for cue in _AFTER.finditer(plain):
        contact = _contact_before(written, cue.start(), cue.end())
        if contact:
            yield contact
    yield from _named_by_address(written)
    for pair in _PAIR.finditer(written):
        line = written[max(written.rfind("\n", 0, pair.start()), pair.start() - 120, 0) : pair.start()]
        if len(line.split()) >= 2 and cleaned(pair["name"]):  # what begins a line may be the writer's signature
            yield Contact(cleaned(pair["name"])[:MOST_NAME], pair["email"].rstrip("."))


def _named_by_address(written: str) -> Iterator[Contact]:
    """A name, and somewhat later an address that is made of it: `Kev's the one, I think. kev@club.example`."""
    for address in islice(ADDRESS.finditer(written), _FIRST_ADDRESSES):
        before = written[max(0, address.start() - _NEAR) : address.start()].rpartition("\n\n")[2]
        local = fold(address.group().partition("@")[0])
        for named in NAMES.finditer(before):
            line = before[before.rfind("\n", 0, named.start()) + 1 :].partition("\n")[0]
            name = cleaned(named["name"].removesuffix("'s").removesuffix("’s"))
            if before[: named.start()].rstrip()[-1:] in ("", ".", "!", "?"):
                name = _without_verb(name, local)
            if len(line.split()) >= _A_SENTENCE and any(len(word) > 2 and word in local for word in _words(name)):
                yield Contact(name[:MOST_NAME], address.group().rstrip("."))
                break


def _words(name: str) -> list[str]:
    return [fold(word).strip(".'") for word in name.split()]


def _without_verb(name: str, local: str) -> str:
    """Without a first word that neither stands in an address nor begins like it: `Ask Lund` for lund@works.example."""
    first, _, rest = name.partition(" ")
    return (
        rest if rest and not TITLE.match(name) and not (fold(first) in local or fold(first)[:1] == local[:1]) else name
    )


def _sentence_from(written: str, start: int) -> str:
    """From a place to the end of its sentence, addresses kept whole; at most 160 characters."""
    window = written[start : start + 160]
    stop = next((found.start() for found in _STOP.finditer(window) if found.start() > 2), len(window))
    return window[:stop]


def _contact_after(written: str, plain: str, start: int) -> Contact | None:
    window = _sentence_from(written, start)
    address = ADDRESS.search(window)
    email = address.group().rstrip(".") if address else ""
    named = _NAME.match(window)
    name = cleaned(named["name"]) if named and (address is None or named.start("name") < address.start()) else ""
    if not name and (titled := TITLED.search(window[:60])):
        name = cleaned(titled["name"])
    if not name:
        function = _FUNCTION.match(plain[start : start + min(len(window), MOST_NAME)])
        if function:
            of = _NAME.match(window[function.end() :])
            name = (cleaned(of["name"]) if of else "") or window[: function.end()].strip(" \n,.:;(-")
    if not name and email and address and address.start() > 40:
        return None
    return Contact(name[:MOST_NAME], email) if name or email else None


def _contact_before(written: str, end: int, cue_end: int) -> Contact | None:
    """The name that ends right before a place: `Frau Mundt (mundt@x.example) übernimmt`."""
    window = written[max(0, end - 120) : end]
    cuts = [found.end() for found in _STOP.finditer(window)]
    window = window[cuts[-1] if cuts else 0 :]
    addresses = list(ADDRESS.finditer(window))
    until = addresses[-1].start() if addresses else len(window)
    names = [found for found in NAMES.finditer(window[:until]) if cleaned(found["name"])]
    room = _ROOM.match(window, names[-1].end()) if names and not addresses else None
    if (
        not names
        or until - (room.end() if room else names[-1].end()) > 3
        or (addresses and len(window) - addresses[-1].end() > 3)
    ):
        return None
    if _IN_A_PLACE.search(window[: names[-1].start()]) and not TITLE.match(names[-1]["name"]):
        return None
    address = addresses[-1] if addresses else ADDRESS.search(_sentence_from(written, cue_end))
    return Contact(cleaned(names[-1]["name"])[:MOST_NAME], address.group().rstrip(".") if address else "")


def cleaned(name: str) -> str:
    """Without words that begin or end it but name nothing; empty where none is left."""
    words = name.strip(" .,;:'’-()").split(" ")
    while words and fold(words[0]).strip(".,'()") in NO_NAMES:
        words.pop(0)
    for place, word in enumerate(words):
        if fold(word).strip(".,'()") in NO_NAMES:
            words = words[:place]
            break
        if word.endswith(".") and len(word) > 5:
            words = words[: place + 1]
            break
    found = " ".join(words).strip(" .,;:'’-&").removesuffix("'s").removesuffix("’s")
    if TITLE.fullmatch(f"{found}. "):
        return ""
    if not TITLE.match(name) and is_nothing(found):
        return ""
    return "" if len(found) < 2 or _SHORTENED.search(found) else found


def is_nothing(name: str) -> bool:
    """Whether words written large name no person: `PDF`, `English`, `Year`."""
    words = [fold(word).strip(".,'()") for word in name.split()]
    is_short = len(words) == 1 and name.isupper() and len(name) > 1
    return is_short or all(word in COMMON or word.partition("'")[0] in COMMON for word in words)
