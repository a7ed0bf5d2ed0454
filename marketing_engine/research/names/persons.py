"""A person's first and last name as a person would write them, from whatever columns a source has."""

import re
import unicodedata
from functools import lru_cache

from marketing_engine.config.csv_columns import MAY_BE_MEANT
from marketing_engine.research.names import order
from marketing_engine.research.names.casing import person_name
from marketing_engine.research.names.cells import is_placeholder, readable
from marketing_engine.research.names.columns import from_first, from_last, without
from marketing_engine.research.names.companies import is_legal_form
from marketing_engine.research.names.known import GIVEN, kind, may_be_given
from marketing_engine.research.names.name import COMPANY, FUNCTION, NO_NAME, ODD, PLACEHOLDER, Name
from marketing_engine.research.names.name_cells import Cell, is_company, is_function, read_cell
from marketing_engine.research.names.peeling import POST_NOMINALS, TITLES, is_credential, is_title
from marketing_engine.research.names.whole_names import from_whole
from marketing_engine.research.names.words import COMPANY_WORDS, FUNCTIONS, NOTES, PLACEHOLDERS, TURKISH, fold

LONGEST_FIRST, LONGEST_LAST = 40, 80
"""Characters of a first name that a mail greets with, and of a last name."""


_ALLOWED = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e.'’ʼ·‐ -])*"
)


@lru_cache(4096)
def person(
    first: str = "", last: str = "", whole: str = "", *, email: str = "", country: str = "", company: str = ""
) -> Name:
    """The name of a person by the columns of a source; each may be empty. Never raises."""
    if not whole and _is_plain(first, last):
        return Name(first, last, first)
    cells = [read_cell(text, company) for text in (first, last, whole)]
    if last.strip() in MAY_BE_MEANT["last_name"]:
        cells[1] = Cell(last.strip())
    together = readable(f"{first} {last}")
    if first.strip() and last.strip() and (is_function(together) or is_placeholder(together)):
        return Name(doubt=FUNCTION if is_function(together) else PLACEHOLDER)
    name = _named(*cells, email=email.strip().lower(), country=country, company=company)
    turkish = fold(readable(country)) in TURKISH or any(c in "İıĞğ" for c in name.first + name.last)
    return _fitting(name, turkish=turkish)


def _is_plain(first: str, last: str) -> bool:
    """Whether two columns hold what most do: a first name that is nothing else, and a word as a family name."""
    if not unicodedata.is_normalized("NFKC", first + last):
        return False
    if not (first.isalpha() and last.isalpha() and first.istitle() and last.istitle() and kind(first) == GIVEN):
        return False
    plain = fold(last)
    words = (PLACEHOLDERS, FUNCTIONS, COMPANY_WORDS, TITLES, POST_NOMINALS)
    if len(last) < 3 or any(plain in some for some in words) or f"{fold(first)} {plain}" in PLACEHOLDERS:
        return False
    return fold(first) not in PLACEHOLDERS | FUNCTIONS and not is_legal_form(last)


def _named(first: Cell, last: Cell, whole: Cell, *, email: str, country: str, company: str) -> Name:
    both = f"{first.text} {last.text}".strip()
    if first.text and last.text and (is_placeholder(both) or is_function(both) or is_company(both, company)):
        doubt = PLACEHOLDER if is_placeholder(both) else FUNCTION if is_function(both) else COMPANY
        return Name(doubt=doubt)
    doubt = first.doubt or whole.doubt or last.doubt or NO_NAME
    if not first.text and not whole.text and not last.text:
        return Name(doubt=doubt)
    if first.text:
        return from_first(first.text, last.text, whole.text, email, country)
    if whole.text and not (last.text and fold(whole.text) == fold(last.text)):
        text = without(whole.text, last.text) if last.text else whole.text
        if text != whole.text or (last.text and len(text.split()) == 1):
            return from_first(text, last.text, "", email, country)
        return from_whole(whole.text, email, country)
    return from_last(last.text, doubt, email, country)


def _fitting(name: Name, *, turkish: bool) -> Name:
    """The name in its usual capitals; what no mail can greet with is left out."""
    last = person_name(name.last, family=True, turkish=turkish)
    last = last if _ALLOWED.fullmatch(last) else re.sub(r"[^\w\s.'’ʼ‐-]|[\d_]", "", last).strip()
    first = person_name(name.first.strip(" .-'’"), turkish=turkish)
    given = person_name(name.given, turkish=turkish)
    doubt = name.doubt
    if first and not greets(first):
        first, doubt = "", doubt or ODD
    if not first and not doubt:
        doubt = NO_NAME
    return Name(first, last[:LONGEST_LAST].strip(), given[:LONGEST_LAST].strip(), "" if first else doubt)


def greets(first: str) -> bool:
    """Whether a mail may greet with this: letters, not too long, no title, no function, no word for nothing."""
    if len(first) > LONGEST_FIRST or not _ALLOWED.fullmatch(first) or is_placeholder(first) or len(first.split()) > 4:
        return False
    if is_function(first) or is_title(first, "") or (is_credential(first) and not may_be_given(first)):
        return False
    words = [fold(word) for word in first.split()]
    if "." in first or (words[0] in NOTES and not may_be_given(words[0])):
        return False
    return sum(c.isalpha() for c in first) > 1 or order.has_ideographs(first)
