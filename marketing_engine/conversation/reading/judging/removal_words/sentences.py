"""Splits a text into sentences, and a sentence into plain words: no case, accents, apostrophes or unseen letters."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

MOST_TEXT = 40_000
"""Characters of a text that are read, from its beginning and its end."""
MOST_END = 10_000
LONGEST = 100
"""Words of a sentence that is read as one."""
MOST_SENTENCES = 200

_ENDS = re.compile(r"[.!?…;。！？]+")
_WORDS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,120}|@[a-z0-9.-]{2,120}|https?://\S{1,300}|\w{1,60}|[,:()\u2013\u2014-]")
_ODD = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"}
)
_CONTRACTIONS = re.compile(r"'(?=(?:t|re|ll|ve|s|m|d)\b)")
_MONSIEUR = re.compile(r"\bM\. (?=[A-ZÀ-Ý])")
_ABBREVIATIONS = frozenset(
    {
        "art",
        "mr",
        "mrs",
        "ms",
        "dr",
        "sr",
        "sra",
        "st",
        "nr",
        "prof",
        "ing",
        "mgr",
        "p",
        "m",
        "bzw",
        "ggf",
        "ca",
        "evtl",
        "inkl",
        "sig",
        "dott",
        "avv",
        "ust",
        "abs",
        "al",
        "rag",
        "pan",
        "srta",
        "tel",
    }
)
_LONG_LINE = 45
"""A line as long as this runs on in the next one, where that begins with a small letter or not."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, with their marks, in their order; lines that only wrap are joined."""
    if len(text) > MOST_TEXT:
        text = f"{text[: MOST_TEXT - MOST_END]}\n\n{text[-MOST_END:]}"
    return [one for block in _blocks(text) for one in _joined(list(_split(block)))]


def _joined(found: list[str]) -> Iterator[str]:
    """`Take. Me. Off.` is one sentence."""
    held: list[str] = []
    for one in (*found, ""):
        if one.endswith(".") and one[:-1].isalpha():
            held.append(one)
            continue
        if len(held) > 2:
            yield " ".join(word.rstrip(".") for word in held) + "."
        else:
            yield from held
        held = []
        if one:
            yield one


def pieces(found: list[str]) -> list[tuple[str, bool]]:
    """Sentences that are short enough to be compared, each with whether it is whole; a longer one comes in pieces."""
    if len(found) > MOST_SENTENCES:
        found = [*found[: MOST_SENTENCES // 2], *found[-MOST_SENTENCES // 2 :]]
    cut: list[tuple[str, bool]] = []
    for one in found:
        if len(one) <= LONGEST * 12 and len(_WORDS.findall(one)) <= LONGEST:
            cut.append((one, True))
        else:
            cut.extend((one[at : at + 2 * LONGEST], False) for at in range(0, len(one), LONGEST + LONGEST // 2))
    return cut


def _blocks(text: str) -> Iterator[str]:
    """Lines that belong together, joined by spaces."""
    held: list[str] = []
    for line in (raw.strip(" \t\r>*•·|") for raw in text.split("\n")):
        if held and (not line or not _runs_on(held[-1], line)):
            yield " ".join(held)
            held = []
        if line:
            held.append(line)
    if held:
        yield " ".join(held)


def _runs_on(line: str, following: str) -> bool:
    if line[-1] in ".!?…:":
        return False
    if following[0].islower():
        return not (len(line) < _LONG_LINE and line[-1] == ",")
    return len(line) >= _LONG_LINE and not following.startswith(("-", "–", "_"))


def _split(block: str) -> Iterator[str]:
    start = 0
    for mark in _ENDS.finditer(block):
        end = mark.end()
        inside = (
            mark.group() in (".", "…") and end < len(block) and not block[end].isspace() and block[end] not in "\"'”»)"
        )
        following = block[end : end + 3]
        bracketed = following[:1] in tuple(')"”»') and following[1:].lstrip()[:1].islower()
        ordinal = (
            mark.group() == "." and block[mark.start() - 1 : mark.start()].isdigit() and following.strip()[:1].islower()
        )
        if (
            inside
            or bracketed
            or ordinal
            or (mark.group() == "." and _abbreviated(block[max(0, mark.start() - 8) : mark.start()]))
        ):
            continue
        if block[start:end].strip():
            yield block[start:end].strip()
        start = end
    if block[start:].strip():
        yield block[start:].strip()


def _abbreviated(before: str) -> bool:
    words = before.split()
    return bool(words) and words[-1].lower().strip("(\"'") in _ABBREVIATIONS


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A word or text as it is compared: `Löschen`, `loeschen` and `LOSCHEN` become one."""
    if text.isascii():
        text = text.lower().translate(_ODD)
    else:
        text = unicodedata.normalize("NFKC", text).casefold().translate(_ODD)
        marked = unicodedata.normalize("NFD", text)
        text = "".join(c for c in marked if unicodedata.category(c) not in ("Mn", "Cf"))
    return text.replace("oe", "o").replace("ae", "a").replace("ue", "u").replace("aa", "a")


def words(sentence: str) -> list[str]:
    """The folded words of a sentence, after `^`; a pause is `,`, an e-mail address `@address`, a link `@link`."""
    text = _CONTRACTIONS.sub("", fold(_MONSIEUR.sub("Monsieur ", sentence)))
    for spelled, meant in _SPELLINGS:
        text = text.replace(spelled, meant)
    found = ["^"]
    for word in _WORDS.findall(text):
        if "@" in word:
            found.append("@address")
        elif word.startswith("http"):
            found.append("@link")
        else:
            found.append("," if word in ",:()–—" else "" if word == "-" else _mended(word))
    return [word for word in found if word]


def _mended(word: str) -> str:
    """The word that a slip of the fingers was meant to be, where it is the one that matters most."""
    if not 8 <= len(word) <= 14 or word[0] not in "unb" or word in _NO_SLIPS:
        return word
    return "unsubscribe" if _differ(word, "unsubscribe") <= 2 else word


def _differ(one: str, other: str) -> int:
    """Letters that are changed, left out or added between two short words."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for place, wanted in enumerate(other, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != wanted))
    return row[-1]


_NO_SLIPS = frozenset(
    {"unsubscribed", "unsubscribes", "unsubscriber", "unsubscribing", "subscribe", "subscribed", "subscriber"}
)
_SPELLINGS = (
    ("e-mail", "email"),
    (" e mail", " email"),
    ("e-post", "epost"),
    ("un-subscri", "unsubscri"),
    ("un subscri", "unsubscri"),
    (" - ", " , "),
)
