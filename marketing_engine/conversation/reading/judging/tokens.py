"""Cuts a text into sentences and words, in plain letters, so that tables of words can be matched in one pass."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

MOST_CHARACTERS = 20_000
"""Of a text, as many are judged; a person sees the rest."""

WRAPPED_FROM = 50
"""Characters: a line at least this long goes on in the next one, a shorter one ends a sentence."""

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_TOKEN = re.compile(
    r"(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})"
    r"|(?P<link>https?://\S{1,300}|(?<![\w.])www\.\S{1,300}"
    r"|(?<![\w.@-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:example|com|io|net|org|app|dev|ai)\b(?:/\S{0,300})?)"
    r"|(?P<money>[€$£¥]\s?\d[\d.,']{0,14}\s?(?:k\b|m\b)?"
    r"|\b\d[\d.,']{0,14}\s?(?:k\b|€|\$|£|eur\b|usd\b|gbp\b|chf\b|euros?\b|dollars?\b|pounds?\b|quid\b"
    r"|kr\b|sek\b|nok\b|dkk\b|pln\b|zl\b|kc\b|czk\b|lei\b|reais\b|pesos?\b|tl\b|ft\b))"
    r"|(?P<percent>\b\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|percent\b|prozent\b))"
    r"|(?P<time>\b\d{1,2}[:.h]\d{2}(?!\.?\d)\s?(?:am\b|pm\b|uhr\b)?"
    r"|\b\d{1,2}\s?(?:am\b|pm\b|uhr\b|h\b|hrs\b|heures?\b|uur\b|o.clock\b))"
    r"|(?P<phone>\+\d[\d /().-]{6,18}\d|\b0\d[\d /().-]{6,16}\d)"
    r"|(?P<date>\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b)"
    r"|(?P<ordinal>\b\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d+(?:[.,']\d+){0,4})"
    r"|(?P<one>[\u3041-\u30ff\u3400-\u9fff])"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<sign>[:;=]-?(?:[()\[\]/|]|[dp]\b)|_|[^\s\w.?!;…:。？！,'\"()\-–—/&+])"
    r"|(?P<end>[.?!;…:。？！]+|\n)"
)  # fmt: skip
_RETURN = re.compile(r"\r(?=\n)")
_CLASSES = {
    "mail": "<mail>", "link": "<link>", "money": "<money>", "percent": "<percent>", "time": "<time>",
    "phone": "<phone>", "date": "<date>", "ordinal": "<ordinal>", "number": "<number>", "sign": "<sign>",
}  # fmt: skip
_JOINED = {
    "dont": ("don", "t"), "doesnt": ("doesn", "t"), "didnt": ("didn", "t"), "cant": ("can", "t"), "isnt": ("isn", "t"),
    "wont": ("won", "t"), "im": ("i", "m"), "ive": ("i", "ve"), "thats": ("that", "s"), "whats": ("what", "s"),
    "arent": ("aren", "t"), "wasnt": ("wasn", "t"), "wouldnt": ("wouldn", "t"), "havent": ("haven", "t"),
    "pls": ("please",), "plz": ("please",), "u": ("you",), "ur": ("your",), "thx": ("thanks",), "cannot": ("can", "t"),
}  # fmt: skip


@dataclass(frozen=True)
class Sentence:
    """Words in plain lower-case letters (or a class such as `<money>`), and the marks that end them.

    `capital` says of each word whether it was written with a capital; `start` and `stop` are its places in the text in
    plain letters, see `passage`.
    """

    words: tuple[str, ...]
    end: str
    capital: tuple[bool, ...]
    start: int = field(default=0, compare=False)
    stop: int = field(default=0, compare=False)


def folded(text: str) -> str:
    """In plain letters: no accents, no unseen characters, compatibility forms replaced; case is kept."""
    if text.isascii():
        return text.translate(_LETTERS)
    shown = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) not in ("Mn", "Cf"))
    shown = unicodedata.normalize("NFC", shown)
    return shown.replace("’", "'").replace("‘", "'").translate(_LETTERS)


def sentences_of(text: str) -> list[Sentence]:
    """The sentences of a text, in their order; a blank or short line ends one."""
    plain = _unwrapped(folded(text[:MOST_CHARACTERS]))
    found: list[Sentence] = []
    words: list[str] = []
    capital: list[bool] = []
    start = stop = 0
    for match in _TOKEN.finditer(plain.lower()):
        kind = match.lastgroup or ""
        if kind == "end":
            mark = match.group().strip()
            if words:
                found.append(Sentence(tuple(words), mark, tuple(capital), start, match.end() if mark else stop))
            elif found and mark:
                last = found.pop()
                found.append(replace(last, end=last.end + mark, stop=match.end()))
            words, capital = [], []
            continue
        new = (_CLASSES[kind],) if kind in _CLASSES else _JOINED.get(match.group(), (match.group(),))
        at = match.start()
        start, stop = start if words else at, match.end()
        words.extend(new)
        capital.extend([plain[at : at + 1].isupper()] * len(new))
    if words:
        found.append(Sentence(tuple(words), "", tuple(capital), start, stop))
    return found


def passage(text: str, sentence: Sentence) -> str:
    """What one of the sentences of a text was made of, as it is written there, on one line."""
    places = _places(text[:MOST_CHARACTERS])[sentence.start : sentence.stop]
    return " ".join(text[places[0] : places[-1] + 1].split()) if places else ""


@lru_cache(maxsize=1)
def _places(text: str) -> Sequence[int]:
    """Where each character of the text in plain letters stands in the text."""
    if text.isascii() and "\r\n" not in text:
        return range(len(text))
    returns = {found.start() for found in _RETURN.finditer(text)}
    return [at for at, letter in enumerate(text) if at not in returns for _ in folded(letter)]


def _unwrapped(text: str) -> str:
    """Lines that only a width ended are joined."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    out: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        goes_on = len(line) >= WRAPPED_FROM and following.strip() and not following.lstrip().startswith(("-", "*", "•"))
        out.append(line + (" " if goes_on else "\n"))
    return "".join(out)
