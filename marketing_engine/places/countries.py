"""Which country a source means: `Deutschland`, `DEU` and `Berlin, Germany` are all DE."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

_ENDINGS = (
    "ae at au be bg br ca ch cl cn cy cz de dk ee es fi fr gr hk hr hu ie il in it jp kr lt lu lv mt mx my nl no nz pe "
    "ph pl pt ro rs ru sa se sg si sk th tr tw ua uk us vn za"
)
NAMED_BY_ENDING = frozenset(_ENDINGS.split())
"""Endings of domains that are used in their country; others, such as .io and .co, are used all over the world."""


def country_code(text: str) -> str:
    """The ISO 3166-1 code (two capitals) of a country as sources write it; empty where that is not certain.

    Takes codes of two or three letters, names in many languages, and places that end in one: `Berlin, Germany`.
    """
    known = _codes_by_name()
    code = known.get(_plain(text), "")
    if not code and "," in text:
        code = known.get(_plain(text.rpartition(",")[2]), "")
    return code


@lru_cache(maxsize=4096)
def country_of(*texts: str, email: str = "") -> str:
    """The code of the first text that names a country, else of the one that the address's domain stands for, or empty.

    Give them in the order of trust: the person's country, then the company's.
    """
    for text in texts:
        code = country_code(text)
        if code:
            return code
    ending = email.rpartition(".")[2].lower()
    return country_code(ending) if ending in NAMED_BY_ENDING else ""


def country_name(code: str) -> str:
    """The English name of a country by its code; the code itself where there is no such country."""
    return _names().get(code, code)


def _plain(text: str) -> str:
    """A name without case, accents, punctuation and article."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("&", " and ").replace("ı", "i"))
    letters = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", " ", letters).strip().removeprefix("the ")


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, str, list[str]]]:
    """(code, code of three letters, names with the English one first) of every country."""
    text = Path(__file__).with_name("country_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return [(code, code3, names.split("|")) for code, code3, names in rows]


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    known = {_plain(name): code for code, _, names in _rows() for name in names}
    return known | {short.casefold(): code for code, code3, _ in _rows() for short in (code, code3)}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {code: names[0] for code, _, names in _rows()}
