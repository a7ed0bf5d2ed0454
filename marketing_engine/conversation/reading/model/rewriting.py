"""Ways to write a reply's own words otherwise: typing errors, case, diacritics, apostrophes, lines. None adds a claim.

Each takes the parts and a generator and gives the parts changed, or as they were where it does not fit.
"""

import re
import textwrap
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from random import Random

from marketing_engine.conversation.reading.model.multiplying_texts import beginnings, one_of, words
from marketing_engine.conversation.reading.model.reply_parts import ReplyParts
from marketing_engine.conversation.reading.new_text.signature_words import GREETINGS
from marketing_engine.conversation.reading.new_text.signatures import is_closing, is_greeting

Way = Callable[[ReplyParts, Random], ReplyParts]

WORDS_PER_TYPO = 12
SHORTEST_MISTYPED = 4
MOST_CAPITALS = 2
"""Words in capitals that a text may have and still lose its case: more of them are a tone."""
WIDTHS = (56, 64, 68, 72, 76)
"""Characters of a line where mail programs wrap."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
NEIGHBOURS = {
    key: "".join(row[max(0, at - 1) : at] + row[at + 1 : at + 2]) for row in _ROWS for at, key in enumerate(row)
}
"""The keys left and right of each."""

_TOKEN = re.compile(r"\S+")
_EDGES = ".,;:!?()\"'“”„«»‘’…-–—"
_FIXED = re.compile(r"[\d@/\\_<>=&#%€$£]|\w[.:]\w")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’](?=[^\W\d_])")
_PLAIN = {
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "đ": "d",
}  # fmt: skip
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
_TURKISH_LOWER = {"I": "ı", "İ": "i"}


def is_fixed(token: str, parts: ReplyParts) -> bool:
    """Whether a word is an address, a link, a number, a date, or one that the labels speak of."""
    bare = token.strip(_EDGES).casefold()
    return bool(_FIXED.search(token)) or bare in parts.kept or bare.startswith(beginnings("dates"))


def mistyped(parts: ReplyParts, by: Random) -> ReplyParts:
    """One word in twelve at most has a wrong, swapped, doubled or missing letter."""
    tokens = list(_TOKEN.finditer(parts.own))
    may = [token for token in tokens if _may_be_mistyped(token[0], parts)]
    most = len(tokens) // WORDS_PER_TYPO
    if parts.by_machine or not may or not most:
        return parts
    own = parts.own
    for token in sorted(by.sample(may, min(len(may), by.randint(1, most))), key=lambda found: -found.start()):
        own = own[: token.start()] + _mistype(token[0], by) + own[token.end() :]
    return replace(parts, own=own)


def _may_be_mistyped(token: str, parts: ReplyParts) -> bool:
    bare = token.strip(_EDGES)
    plain = bare.isalpha() and bare.islower() and len(bare) >= SHORTEST_MISTYPED
    return plain and bare not in words("negations") and not is_fixed(token, parts)


def _mistype(token: str, by: Random) -> str:
    """The word with one error behind its first letter; as it was where the error made another word of weight."""
    bare = token.strip(_EDGES)
    at = by.randrange(1, len(bare) - 1)
    wrong = by.choice(
        (
            bare[:at] + by.choice(NEIGHBOURS.get(bare[at], bare[at])) + bare[at + 1 :],
            bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :],
            bare[:at] + bare[at] + bare[at:],
            bare[:at] + bare[at + 1 :],
        )
    )
    return token if wrong in words("negations") | words("rude") else token.replace(bare, wrong, 1)


def _of_words(parts: ReplyParts, change: Callable[[str], str]) -> ReplyParts:
    """Every word changed that may be."""
    return replace(
        parts, own=_TOKEN.sub(lambda found: found[0] if is_fixed(found[0], parts) else change(found[0]), parts.own)
    )


def lower_cased(parts: ReplyParts, by: Random) -> ReplyParts:
    """Without capitals, where these were no tone of voice; a name that a title follows keeps its own."""
    shouted = sum(word.isupper() and len(word) > 3 for word in parts.own.split())
    if parts.by_machine or shouted > MOST_CAPITALS:
        return parts
    table = str.maketrans(_TURKISH_LOWER if parts.lang == "tr" else {})
    above, _, name = parts.own.rpartition("\n")
    if parts.signed and above and not ends_as_sentence(name):
        lowered = _of_words(replace(parts, own=above), lambda word: word.translate(table).lower())
        return replace(parts, own=f"{lowered.own}\n{name}")
    return _of_words(parts, lambda word: word.translate(table).lower())


def without_diacritics(parts: ReplyParts, by: Random) -> ReplyParts:
    """As people type on a foreign keyboard; German vowels with an e or without."""
    table = str.maketrans(_GERMAN if parts.lang == "de" and by.random() < 0.6 else {})
    plain = str.maketrans(_PLAIN)
    return parts if parts.by_machine else _of_words(parts, lambda word: _stripped(word.translate(table), plain))


def _stripped(word: str, plain: dict[int, str]) -> str:
    apart = unicodedata.normalize("NFD", word)
    kept = "".join(character for character in apart if not "\u0300" <= character <= "\u036f")
    return unicodedata.normalize("NFC", kept).translate(plain)


def other_apostrophes(parts: ReplyParts, by: Random) -> ReplyParts:
    """Curly ones for straight ones, else the reverse."""
    mark = "\u2019" if "'" in parts.own else "'"
    return replace(parts, own=_APOSTROPHE.sub(mark, parts.own))


def without_final_stop(parts: ReplyParts, by: Random) -> ReplyParts:
    """The last full stop of each paragraph missing; questions and exclamations keep their marks."""
    if parts.by_machine:
        return parts
    return replace(parts, own=re.sub(r"(?<=[^\W\d_]{3})\.(?=\n\n|$)", "", parts.own))


def double_spaced(parts: ReplyParts, by: Random) -> ReplyParts:
    """Two spaces behind sentences, and now and then between words."""
    own = re.sub(r"(?<=[^\W\d_][.!?]) (?=\S)", "  ", parts.own)
    return replace(parts, own=_at_spaces(own, "  ", by))


def hard_wrapped(parts: ReplyParts, by: Random) -> ReplyParts:
    """Long lines broken at a width."""
    width = by.choice(WIDTHS)
    lines = [
        line
        if len(line) <= width or line.startswith((">", "|", " "))
        else textwrap.fill(
            line, width, break_long_words=False, break_on_hyphens=False, expand_tabs=False, replace_whitespace=False,
            drop_whitespace=True,
        )
        for line in parts.own.split("\n")
    ]  # fmt: skip
    return replace(parts, own="\n".join(lines))


def with_remains(parts: ReplyParts, by: Random) -> ReplyParts:
    """What a careless conversion leaves: entities, spaces that do not break, `=20` at the ends of lines."""
    remain = by.choice(("&nbsp;", "\xa0", "=20"))
    if remain != "=20":
        return replace(parts, own=_at_spaces(parts.own, remain, by))
    return replace(parts, own=re.sub(r"(?<=[^\W\d_]{2}[.,!?])\n", "=20\n", parts.own))


def _at_spaces(text: str, put: str, by: Random) -> str:
    """Up to three single spaces between words of letters replaced."""
    spaces = [found.start() for found in re.finditer(r"(?<=[^\W\d_]{2}) (?=[^\W\d_]{2})", text)]
    for at in sorted(by.sample(spaces, min(len(spaces), by.randint(1, 3))), reverse=True):
        text = text[:at] + put + text[at + 1 :]
    return text


def greeted_otherwise(parts: ReplyParts, by: Random) -> ReplyParts:
    """A greeting above where there was none; without it where there was one."""
    if parts.by_machine:
        return parts
    first, _, rest = parts.own.partition("\n")
    if is_greeting(first):
        return replace(parts, own=rest.lstrip("\n")) if len(rest.split()) > 2 else parts
    bare = first.split()[0].strip(_EDGES).casefold()
    if bare in GREETINGS or first.endswith((",", ":")):
        return parts
    greeting = one_of("greetings", parts.lang, by).format(first=one_of("names", "", by).split()[0])
    return replace(parts, own=f"{greeting}{by.choice((chr(10), chr(10) * 2))}{parts.own}")


def closed_otherwise(parts: ReplyParts, by: Random) -> ReplyParts:
    """A closing and a name below where there was neither; without the closing where there was one."""
    if parts.by_machine:
        return parts
    lines = parts.own.split("\n")
    closing = next((at for at in range(max(1, len(lines) - 4), len(lines)) if is_closing(lines[at])), None)
    if closing is not None and parts.signed:
        return parts  # without it the name would pass for the first line of the signature
    if closing is not None:
        above, below = "\n".join(lines[:closing]).rstrip(), "\n".join(lines[closing + 1 :]).strip()
        return replace(parts, own=f"{above}\n\n{below}".rstrip())
    if parts.signed or not ends_as_sentence(parts.own) or any(is_closing(line) for line in lines):
        return parts
    name = one_of("names", "", by).split()[0]
    return replace(parts, own=f"{parts.own}\n\n{one_of('closings', parts.lang, by)}\n{name}")


def ends_as_sentence(text: str) -> bool:
    """Whether the last line is a sentence, and no name."""
    last = text.rstrip().rpartition("\n")[2]
    return len(last.split()) > 4 or last.endswith((".", "!", "?"))
