"""A job as a mail can name it: `VP Operations` for `VP OPERATIONS`, nothing for a placeholder or an academic title."""

import re

from marketing_engine.research.names.casing import company_words
from marketing_engine.research.names.cells import is_merge_field, is_placeholder, readable
from marketing_engine.research.names.peeling import is_title, key_of
from marketing_engine.research.names.words import NO_COMPANY, fold

LONGEST = 60
"""A longer title is a headline, and does not stand in a sentence."""

_AROUND = " .,;:|-–—•*_'\""
_AT = re.compile(r"\s+(?:at|@|bei|chez|presso|bij|hos)\s+.*$|\s*@\s*\S.*$", re.IGNORECASE)
_CUT = re.compile(r"\s*[|•·★►→✓;].*$|\s+[-–—~/]+\s+.*$|\s+//.*$|\s*[!?].*$|\n.*$|\s[–—]\S.*$")
_HIRING = re.compile(
    r"[\s,]*(?:#?\b(?:is|are)\s+hiring|we(?:['’]?re| are)\s+hiring|hiring|#hiring|open to work|#opentowork)\b.*$",
    re.IGNORECASE,
)
_HEADLINE = re.compile(
    r"^(?:i\b|i['’]m|we\b|my\b|your\b|helping|building|connecting|empowering|driving|passionate|looking|seeking|"
    r"open to|creating|making|transforming|enabling|"
    r"on a mission|ask me|let['’]s|how\b|why\b|want|formerly|ex-|aspiring)\b",
    re.IGNORECASE,
)


_ABBREVIATED = re.compile(
    r"(?<![\w.&'’-])(?:[Cc](?:eo|fo|to|oo|mo|io|ro|po|hro|iso)|[SsEeAa]?vp|Vp|[Hh]r(?:bp)?)(?![\w.&'’])"
)
"""Jobs in a text that has capitals, some of them as a spreadsheet's PROPER() writes them: `Ceo`, `Vp`."""

_NO_JOB = frozenset(
    (
        *("title", "job title", "jobtitle", "position", "role", "your title", "job", "titel", "jobtitel", "funktion"),
        *("berufsbezeichnung", "poste", "fonction", "cargo", "puesto", "ruolo", "functie", "stanowisko", "stilling"),
    )
)
"""Names of the column itself."""


def job(text: str) -> str:
    """A job's title without markup, in usual capitals; empty for a placeholder and for what is no job."""
    found = _job(text)
    for _ in range(3):  # other capitals can make a text that was read in a wrong encoding of it
        text, found = found, _job(found)
        if text == found:
            break
    return found


def _job(text: str) -> str:
    for _ in range(4):
        text = readable(text).strip(_AROUND)
    words = text.split()
    if not words or is_merge_field(text) or is_placeholder(text) or not re.search(r"[^\W\d_]", text) or "@" in words[0]:
        return ""
    if re.search(r"[<>\\\ufffd]", text) or fold(text) in NO_COMPANY or fold(text) in _NO_JOB:
        return ""
    if all(is_title(word) or key_of(word) in ("dr", "prof", "frau", "herr") for word in words):
        return ""
    return _cased(text)


def spoken(text: str) -> str:
    """A title as it stands in `as … at …`: without the employer, second jobs and slogans; empty for a headline."""
    text = job(text)
    cut = _CUT.sub("", _HIRING.sub("", _AT.sub("", text))).strip(" ,.-–—:(")
    cut = re.sub(r"\s*[(\[{][^)\]}]*(?:[)\]}]|$)", "", cut).strip(" ,.-–—:(")
    if (
        not re.search(r"[^\W\d_]", cut)
        or len(cut) > LONGEST
        or _HEADLINE.match(cut)
        or re.search(r"[<>{}]|https?:", cut)
    ):
        return ""
    return job(cut)


def _cased(text: str) -> str:
    letters = [c for c in text if c.isalpha()]
    if not letters or not (all(c.isupper() for c in letters) or all(c.islower() for c in letters)):
        return _ABBREVIATED.sub(lambda found: found[0].upper(), text)
    if (
        len(text.split()) == 1
        and "/" not in text
        and "&" not in text
        and text.isupper()
        and len(text) > 3
        and not _is_acronym(text)
    ):
        return text.capitalize()
    return "/".join(company_words(part) for part in text.split("/"))


def _is_acronym(word: str) -> bool:
    return not re.search(r"[AEIOUYÄÖÜ]", word) or word in ("CHRO", "CIPD", "SHRM", "SDR", "BDR", "CISO", "CINO", "CDAO")
