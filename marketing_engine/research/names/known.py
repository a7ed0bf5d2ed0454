"""Whether a word is known as a first name, as a family name, or as both."""

import re
from functools import cache, lru_cache
from pathlib import Path

from marketing_engine.research.names.words import fold

GIVEN, FAMILY, BOTH, NEITHER = "given", "family", "both", ""

_FAMILY_ENDS = re.compile(
    r".{2,}(?:enko|skaya|sky|skyi|shvili|opoulos|opoulou|idis|akis|sson|oglu|escu|ovic|evic|czyk|owicz|ewicz|kova|nova|"
    r"ovna|hofer|huber|meier|meyer|mayer|bauer|berger|mann|sohn|strom|berg|dahl|gaard|zadeh|"
    r"moto|mura|yama|kawa|gawa|zaki|shima|guchi|bayashi|kami|"
    r"енко|ский|ская|ов|ев|ова|ева|ин|ина|чук|швили|дзе|ян)"
)


@cache
def _list(name: str) -> frozenset[str]:
    text = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@lru_cache(16384)
def kind(word: str) -> str:
    """What a word is known as: GIVEN, FAMILY, BOTH or NEITHER; of `Hans-Peter` the first part says it."""
    plain = fold(word).strip("'.-")
    as_given, as_family = plain in _list("given_names"), plain in _list("family_names")
    if as_given or as_family:
        return (BOTH if as_family else GIVEN) if as_given else FAMILY
    if re.match(r"(?:al|el|bin|ibn)-", plain):
        return FAMILY
    head, hyphen, tail = plain.partition("-")
    if hyphen and head and tail:
        kinds = {kind(head), kind(tail.rpartition("-")[2])}
        return kinds.pop() if len(kinds) == 1 else GIVEN if GIVEN in kinds and FAMILY not in kinds else NEITHER
    if "'" in plain and re.match(r"(?:o|dell|dall)'", plain):
        return FAMILY
    return FAMILY if _FAMILY_ENDS.fullmatch(plain) or re.match(r"mc[a-z]{3}", plain) else NEITHER


def is_listed_family(word: str) -> bool:
    """Whether a list, not only its ending, knows a word as a family name alone."""
    plain = fold(word).strip("'.-")
    if re.match(r"(?:o'|dell'|dall'|mc)[a-z]{3}", plain):
        return plain not in _list("given_names")
    return plain in _list("family_names") and plain not in _list("given_names")


def may_be_given(word: str) -> bool:
    """Whether a list knows a word as a first name, whatever else it is."""
    return kind(word) in (GIVEN, BOTH)
