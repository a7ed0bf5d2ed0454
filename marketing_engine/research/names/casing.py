"""Writes names with the capitals a person would use."""

import re

from marketing_engine.research.names.cased_words import ACRONYMS, SHORT_WORDS, SMALL
from marketing_engine.research.names.known import may_be_given
from marketing_engine.research.names.words import PARTICLES, fold

_LETTER_WORD = re.compile(r"[^\W\d_]+(?:[.’'ʼ`´][^\W\d_]+)*\.?")
_INNER_CAPITAL = re.compile(r"(?:Mc|Mac|De|La|Le|Di|Da|Du|Van|Von|Fitz|O|D|L|[A-ZÀ-Þ][a-zß-ÿ]+)[’'ʼ]?[A-ZÀ-Þ][a-zß-ÿ]+")


def person_word(word: str, *, turkish: bool = False) -> str:
    """One word of a name: `JOHN`, `eva`, `McDONALD`, `JEAN-PIERRE`, `o’neil` with the usual capitals."""
    if "-" in word:
        return "-".join(_part(part, word, turkish=turkish) for part in word.split("-"))
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 2:
        return _upper(word, turkish=turkish) if letters and len(word) == 1 else word
    if not any(c != other for c, other in zip(word.lower(), word.upper(), strict=False)):
        return word  # a script without capitals
    cased = [c for c in letters if c != "ß"]
    if all(c.isupper() for c in cased) or all(c.islower() for c in cased):
        return _recased(word, turkish=turkish)
    if re.fullmatch(r"(?:Mc|Mac)[A-Z]{2,}", word):
        return word[: 2 if word.startswith("Mc") else 3] + word[2 if word.startswith("Mc") else 3 :].capitalize()
    found = re.fullmatch(r"((?:O|D|L)[’'ʼ])(.+)", word)
    if found and found.group(2).islower():
        return found.group(1) + found.group(2).capitalize()
    if word.startswith("IJ") or _INNER_CAPITAL.fullmatch(word) or (word[0].isupper() and word[1:].islower()):
        return word
    if any(c in word for c in "’'ʼ."):
        return _upper(word[0], turkish=turkish) + word[1:]
    if word[0].islower() and _INNER_CAPITAL.fullmatch(word[0].upper() + word[1:]):
        return word[0].upper() + word[1:]
    return _recased(word, turkish=turkish)


def _part(part: str, whole: str, *, turkish: bool) -> str:
    """A part of a word with hyphens: `Min-jun` stays, `Jean-pierre` and `JEAN-PIERRE` do not."""
    if whole.islower() or not part.islower() or may_be_given(part):
        return person_word(part, turkish=turkish)
    return part


def _recased(word: str, *, turkish: bool) -> str:
    if _is_initials(word) or (len(word) == 2 and word.isupper() and not may_be_given(word)):
        return word.upper()
    turkish = (turkish and (word.islower() or any(c in word for c in "İŞĞ"))) or "İ" in word
    small = word.replace("İ", "i").replace("I", "ı").lower() if turkish else word.lower()
    parts = re.split(r"([’'ʼ`´.])", small)
    for at in range(0, len(parts), 2):
        before = parts[at - 2] if at > 1 and parts[at - 1] != "." else ""
        if parts[at] and (at == 0 or parts[at - 1] == "." or len(before) <= 2) and (len(parts[at]) > 1 or at == 0):
            parts[at] = _with_mc(parts[at], turkish=turkish)
    return "".join(parts)


def _with_mc(small: str, *, turkish: bool) -> str:
    if re.fullmatch(r"mc[a-z]{3,}", small):
        return f"Mc{small[2:].capitalize()}"
    return _upper(small[0], turkish=turkish) + small[1:]


def _upper(letter: str, *, turkish: bool) -> str:
    return "İ" if turkish and letter == "i" else letter.upper()


def _is_initials(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?", word))


def person_name(text: str, *, family: bool = False, turkish: bool = False) -> str:
    """A whole name; particles of a family name in capitals are small: `VAN DER BERG` is `van der Berg`."""
    words = text.split()
    shouted = text.isupper() or text.islower()
    done = []
    for at, word in enumerate(words):
        small = shouted or word.islower()
        if small and fold(word) in PARTICLES and at + 1 < len(words) and (family or at):
            done.append(word.lower())
        else:
            done.append(person_word(word, turkish=turkish))
    return " ".join(done)


def company_words(text: str) -> str:
    """A company's name in capitals or in small letters as people write it; any other stays as it is."""
    letters = [c for c in text if c.isalpha()]
    words = text.split()
    if not letters or not (all(c.isupper() or c == "ß" for c in letters) or all(c.islower() for c in letters)):
        return " ".join(_mended(word) for word in words)
    if all(c.lower() == c.upper() for c in letters):
        return text
    alone = len(words) == 1 and "-" not in text
    done = []
    for at, word in enumerate(words):
        plain = word.lower()
        if at and plain in SMALL and not (plain in ("a", "i", "e", "y", "z", "w") and word.isupper() and alone):
            done.append(plain)
        else:
            done.append("-".join(_company_word(part, alone=alone) for part in word.split("-")))
    return " ".join(done)


def _mended(word: str) -> str:
    return person_word(word) if re.fullmatch(r"Mc[A-Z]{3,}", word) else word


def _company_word(word: str, *, alone: bool) -> str:
    bare = re.sub(r"[^\w&+]", "", word).lower()
    if not bare or any(c.isdigit() for c in bare) or "&" in bare or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]?", word):
        return word.upper() if word.isupper() or bare in ACRONYMS or "&" in bare else word
    small_given = word.islower()
    if bare in ACRONYMS:
        return word.upper()
    if not small_given and alone and len(bare) <= 4:
        return word
    if not small_given and not re.search(r"[aeiouyäöüáéíóúàèòâêîôûåøæœąęěůőűıãõ]", bare):
        return word
    if (
        not small_given
        and len(bare) <= 3
        and bare not in SHORT_WORDS
        and not re.fullmatch(r"[^aeiou][aeiouyäöü][^aeiou]", bare)
    ):
        return word
    return _capitalised(word)


def _capitalised(word: str) -> str:
    found = re.fullmatch(r"(\W*)(.*)", word, re.DOTALL)
    lead, rest = found.groups() if found else ("", word)
    small = rest.lower()
    parts = re.split(r"([’'./])", small)
    out = []
    for at, part in enumerate(parts):
        tail = at > 0 and parts[at - 1] in "’'" and len(part) <= 2
        out.append(part if tail or not part or not part[0].isalpha() else _with_mc(part, turkish=False))
    return lead + "".join(out)
