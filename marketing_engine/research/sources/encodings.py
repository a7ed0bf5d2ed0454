"""Finds out in which encoding a file of people was written: the one in which its names read like names.

A byte order mark, NUL bytes of UTF-16 and valid UTF-8 tell by themselves. What is left comes from older spreadsheets,
and is told by the words that hold bytes beyond ASCII: how common their characters are, and whether vowels and
consonants take turns as in a name.
"""

import codecs
import re
import unicodedata
from dataclasses import dataclass

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

SAMPLE = 40_000
"""So many bytes of words beyond ASCII are looked at."""

_WORD = re.compile(rb"[A-Za-z'\x80-\xff]{0,60}[\x80-\xff][A-Za-z'\x40-\x7e\x80-\xff]{0,60}")

LATIN = {
    "cp1252": frozenset("äöüßéèêëáàâãåæçíìîïñóòôõøœúùûÿðþÐÞÄÖÜÉÈÀÁÂÅÆÇÍÎÑÓÔÖØŒÚ"),
    "cp1250": frozenset("ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűâîăşţôľĺŕçđĄĆĘŁŃÓŚŹŻÁČĎÉÍŇŘŠŤÚÝŽÄÖÜŐŰÂÎĂŞŢĽĐ"),
}
"""Letters of names in western and in central Europe."""

VOWELS = frozenset("aeiouyäöüéèêëáàâãåæíìîïóòôõøœúùûÿąęěůýőűă")
RARE = (("õ", "e"), ("û", "tl"), ("ê", "tmvcqgl"))
"""Western letters that stand before few others; elsewhere it is the central one of the same byte: `ő`, `ű`, `ę`."""

CENTRAL_SOUNDS = ("sz", "cz", "rz", "gy", "wsk", "vsk", "czyk")
CYRILLIC = ("cp1251", "koi8_r")
ASIAN = ("cp932", "gb18030", "euc_jp", "euc_kr")
KOREAN_ENOUGH = 5
DEFAULT = "cp1252"
"""What spreadsheets on Windows write in western Europe."""


@dataclass(frozen=True)
class Decoded:
    """A file's text, and the encoding that it was read in; `guessed` where the file itself does not tell it."""

    text: str
    encoding: str
    guessed: bool = False


def decoded(data: bytes, encoding: str = "") -> Decoded:
    """The text of a file.

    Raises ValueError for one that is no text, or not in the `encoding` named, LookupError for an encoding that does
    not exist.
    """
    if encoding:
        name = codecs.lookup(encoding).name
        if name in ("utf-8", "utf-16", "utf-32"):
            name = {"utf-8": "utf-8-sig"}.get(name, name)
        return Decoded(data.decode(name), encoding)
    for mark, name in MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(name, "replace"), name.removesuffix("-sig"))
    if b"\0" in data:
        name = _utf16(data)
        if not name:
            raise ValueError("holds NUL bytes, so it is no CSV text")
        return Decoded(data.decode(name, "replace"), name, guessed=True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return Decoded(data.decode("utf-8", "replace"), "utf-8")  # cut off in the middle of its last letter
    name = _likeliest(data)
    return Decoded(data.decode(name, "replace"), name, guessed=True)


def _utf16(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of text in Latin letters is NUL."""
    start = data[:2000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if half < 4:
        return ""
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else ""


def _likeliest(data: bytes) -> str:
    words = []
    size = 0
    for found in _WORD.finditer(data):
        words.append(found.group())
        size += len(found.group())
        if size > SAMPLE:
            break
    scores = {name: _latin(words, name) for name in LATIN}
    scores |= {name: _cyrillic(words, name) for name in CYRILLIC}
    for name in ASIAN:
        try:
            data.decode(name)
        except UnicodeDecodeError:
            continue
        scores[name] = _asian(words, name)
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > scores[DEFAULT] else DEFAULT


def _latin(words: list[bytes], name: str) -> float:
    """A letter that stands in names and where a vowel or a consonant is due counts for it, a sign in a word against."""
    usual = LATIN[name]
    score = letters = 0.0
    for word in words:
        text = word.decode(name, "replace")
        if name == "cp1250" and any(sound in text.lower() for sound in CENTRAL_SOUNDS):
            score += 0.3
        beyond = [at for at, c in enumerate(text) if c > "\x7f"]
        foreign = len(beyond) > max(2, len(text) * 0.6)
        for at in beyond:
            letters += 1
            c = text[at]
            if c not in usual:
                score -= 0.3 if c.isalpha() and not foreign else 1
            else:
                score += (0.1 if foreign else 0.8) + _turn(text, at)
                score -= 0.3 * any(c == rare and text[at + 1 : at + 2] not in tuple(before) for rare, before in RARE)
    return score / letters if letters else 0.0


def _turn(text: str, at: int) -> float:
    """Whether vowels and consonants take turns around a letter."""
    is_vowel = text[at].lower() in VOWELS
    score = 0.0
    around = [text[n].lower() for n in (at - 1, at + 1) if 0 <= n < len(text) and text[n].isalpha()]
    vowels = sum(c in VOWELS for c in around)
    if around:
        score += 0.1 if (vowels == 0) == is_vowel else -0.1
    if not is_vowel and around and not vowels:
        score -= 0.1
    upper_inside = text[at].isupper() and at > 0 and text[at - 1].islower()
    return score - (0.5 if upper_inside else 0)


def _cyrillic(words: list[bytes], name: str) -> float:
    score = letters = 0.0
    for word in words:
        text = word.decode(name, "replace")
        for at, c in enumerate(text):
            if c <= "\x7f":
                score -= 0.5 if c.isalpha() else 0  # Latin and Cyrillic letters in one word
                continue
            letters += 1
            before = text[at - 1] if at else ""
            is_letter = "\u0400" <= c <= "\u045f" or c in "Ґґ"
            if not is_letter or (c.isupper() and before.islower()):
                score -= 1
            else:
                shouted = text.isupper() and len(text) > 1
                score += (0.9 if len(text) < 5 else 1.02) if shouted else 1 if len(text) > 1 else 0.5
    score *= 1 if name == "cp1251" else 0.97  # the commoner one, where nothing else tells
    return score / letters if letters else 0.0


def _asian(words: list[bytes], name: str) -> float:
    """Kana and frequent characters for it; half-width kana, and Latin letters in one word, against."""
    score = letters = 0.0
    kana = 0
    for word in words:
        text = word.decode(name, "replace")
        for c in text:
            if c <= "\x7f":
                score -= 0.5 if c.isalpha() else 0
                continue
            letters += 1
            weight = _weight(c, name)
            kana += "\u3040" <= c <= "\u30ff"
            score += weight
    if not letters:
        return 0.0
    if name == "euc_kr" and letters >= KOREAN_ENOUGH:
        score *= 1.3  # Chinese would have left the range of Hangul by then
    if name == "euc_jp" and kana < letters * 0.1:
        return -1.0  # without kana the same bytes are Chinese
    return score / letters


def _weight(c: str, name: str) -> float:
    raw = c.encode(name, "replace")
    lead = raw[0]
    if name == "cp932":
        common = len(raw) == 2 and (lead in (0x81, 0x82, 0x83) or 0x88 <= lead <= 0x97)
        return 1.1 if common and unicodedata.category(c) != "Cn" else -0.5 if len(raw) == 1 else 0.3
    if name == "euc_kr":
        return 0.9 if "가" <= c <= "힣" else -0.3
    if name == "euc_jp":
        return 1.0 if lead in (0xA1, 0xA4, 0xA5) or 0xB0 <= lead <= 0xCF else 0.0
    return 1.0 if len(raw) == 2 and 0xB0 <= lead <= 0xD7 and raw[1] >= 0xA1 else -0.4
