"""Tells what writers cite in quotation marks from what they say themselves.

What another person said, or what one might say, is no wish of the writers': `My boss always answers "take me off
your list"`. Marks around the whole reply, or around a word or two of a request (`Please "unsubscribe" me`), are only
emphasis.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from marketing_engine.conversation.reading.judging.removal_words.reading import likely_readings
from marketing_engine.conversation.reading.judging.removal_words.sentences import words
from marketing_engine.conversation.reading.judging.verdict import verdict

MOST_TEXT = 100_000
"""Characters in which quotation marks are looked for."""
MOST_LOOKED_AT = 40
"""Quotations of which it is asked what they say."""
MOST_EMPHASISED = 4
"""Words of a request that may stand in marks of emphasis."""
SHORTEST_SPEECH = 3
"""Words of what is told as speech; fewer are a name or a thing."""
MOST_BESIDE = 3
"""Words on a line beside a reply that stands in marks: a greeting, a name."""
BESIDE = 2
"""Words on each side of a word in marks that make a request of it."""
NEAR = 160
"""Characters around a quotation in which its sentence is looked for."""

_DOUBLE = '"“”„‟«»‹›「」『』'
_SPAN = re.compile(
    rf"(?:(?<!\w)[\"“”„‟»‹›]|[«「『])(?P<double>(?:[^{_DOUBLE}\n]|\n(?!\s)){{1,300}})[{_DOUBLE}]"
    r"|(?<![\w'’])['‘‚](?=\w)(?P<single>(?:[^'‘’‚\n]|(?<=\w)['’](?=\w)){1,200})['‘’](?!\w)"
    rf"|(?<=[:,] )[\"“„«](?=\w)(?P<open>[^{_DOUBLE}\n]{{1,300}})$",
    re.MULTILINE,
)
_SENTENCE_END = re.compile(r"[.!?…:\n]\s")
_SAID = frozenset({"sa", "ir"})
_WISHES = ("please", "want")
_FRAME = ("mine", *_WISHES)
"""What makes a request of a word in marks."""
_ARTICLES_IN = (
    "a an the this that your, ein eine einen der die das den dem, le la les un une votre, el los las una su, "
    "lo il gli vostro, de het een jullie, o os um uma vosso, ett det"
)
_ARTICLES = frozenset(_ARTICLES_IN.replace(",", "").split())
"""Before a word in marks, they make a thing of it: the "unsubscribe"."""
_SAYING = (
    *("writ", "wrot", "say", "said", "tell", "told", "repl", "answer", "typ", "click", "press", "button", "link"),
    *("word", "schreib", "schrieb", "geschrieb", "sag", "gesag", "antwort", "klick", "tipp", "wort", "knopf"),
    *("ecri", "dit", "dis", "repond", "cliqu", "bouton", "mot", "escrib", "dij", "dice", "dicho", "respond", "clic"),
    *("boton", "palabra", "scriv", "scritt", "dett", "rispo", "bottone", "parola", "schrijf", "schreef", "zeg", "zei"),
    *("antwoord", "klik", "knop", "woord", "escrev", "diz", "diss", "botao", "pisz", "napis", "mowi", "powied"),
    *("odp", "slow", "skriv", "skrev", "svar", "ord", "sier", "siger", "sagt", "kirjo", "sano", "vasta"),
    *("sana", "pis", "naps", "rek", "slov", "yaz", "diyor", "diye", "dedi", "cevap", "mond", "valasz", "szo"),
    *("scri", "spun", "raspun"),
)
"""Beginnings of words by which speech is told, or by which a word is only named."""


@dataclass(frozen=True)
class Told:
    """`own` is the text without what it cites about removal, which is in `cited`; `unspoken` is without all speech."""

    own: str
    cited: tuple[str, ...]
    unspoken: str


@lru_cache(maxsize=8)
def told_apart(text: str) -> Told:
    """Without what is cited in it, and without the marks around what is not. Linear in its length."""
    if _SPAN.search(text[:MOST_TEXT]) is None:
        return Told(text, (), text)
    if _is_marked_whole(text):
        return Told(_SPAN.sub(lambda found: f" {_inside(found)} ", text), (), text)
    own: list[str] = []
    unspoken: list[str] = []
    cited: list[str] = []
    end = 0
    for number, found in enumerate(_SPAN.finditer(text, 0, MOST_TEXT)):
        before, end = text[end : found.start()], found.end()
        inside = _inside(found).strip()
        emphasis = number < MOST_LOOKED_AT and _is_emphasis(found, inside)
        about = not emphasis and (number >= MOST_LOOKED_AT or _is_about_removal(inside))
        long = len(inside.split()) >= SHORTEST_SPEECH
        left = _left_of(inside, text[end : end + 3])
        own += [before, left if about else inside]
        unspoken += [before, left if about or (long and not emphasis and _is_speech(found)) else found.group()]
        if about and number < MOST_LOOKED_AT:
            cited.append(inside)
    return Told("".join([*own, text[end:]]), tuple(cited), "".join([*unspoken, text[end:]]))


def _inside(found: re.Match[str]) -> str:
    return next(one for one in found.groups() if one is not None)


def _left_of(inside: str, following: str) -> str:
    """What stands in the place of a quotation: it may have ended a sentence."""
    ends = inside[-1:] in ".!?" and following[:1].isspace() and following.strip()[:1].isupper()
    return f" {inside[-1]}" if ends else " "


def _is_marked_whole(text: str) -> bool:
    """Whether all that is said stands in marks, but for a greeting and a name."""
    rest = _SPAN.sub("\0", text[:MOST_TEXT]) + text[MOST_TEXT:]
    for line in rest.splitlines():
        spoken = [word for word in line.replace("\0", " ").split() if any(c.isalnum() for c in word)]
        if len(spoken) > (0 if "\0" in line else MOST_BESIDE) or line.rstrip().endswith(":"):
            return False
    return True


def _around(found: re.Match[str]) -> tuple[str, str]:
    """What stands before and after a quotation in its sentence."""
    text, start, end = found.string, found.start(), found.end()
    before = _SENTENCE_END.split(text[max(0, start - NEAR) : start])[-1]
    return before, _SENTENCE_END.split(f"{text[end : end + NEAR]} ", maxsplit=1)[0]


def _is_speech(found: re.Match[str]) -> bool:
    """Whether a sentence tells that a quotation was said, or only names it as a word."""
    before, after = _around(found)
    if before.rstrip().endswith((":", ",")) or found.lastgroup == "open":
        return True
    return any(word.startswith(_SAYING) or word in _SAID for word in words(f"{before} {after}"))


def _is_emphasis(found: re.Match[str], inside: str) -> bool:
    """Whether marks stand around a few words of a request of the writers' own."""
    before, after = _around(found)
    spoken = len(inside.split())
    if spoken > MOST_EMPHASISED or words(before)[-1] in _ARTICLES or _is_speech(found):
        return False
    if spoken >= SHORTEST_SPEECH:  # whole requests are said, unless a wish leads to them
        return _has_frame(before, _WISHES) and verdict(f"{before} {inside} {after}") == "asked"
    beside = " ".join((*before.split()[-BESIDE:], *after.split()[:BESIDE]))
    return _has_frame(beside, _FRAME) and verdict(f"{before} {inside} {after}") == "asked"


def _has_frame(text: str, groups: tuple[str, ...]) -> bool:
    return any(one.has(group) for one in likely_readings(text) for group in groups)


def _is_about_removal(inside: str) -> bool:
    """Whether a quotation says or names anything of removal."""
    return verdict(inside) != "nothing" or any(
        one.has(group) for one in likely_readings(inside) for group in ("ask", "unsubscribe", "drop", "stop")
    )
