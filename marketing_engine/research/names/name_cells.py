"""What one cell of a name holds: a name, or a placeholder, an address, a department, a company, two people."""

import re
from dataclasses import dataclass

from marketing_engine.research.names.cells import is_merge_field, is_placeholder, readable
from marketing_engine.research.names.companies import is_legal_form, short_name
from marketing_engine.research.names.known import BOTH, FAMILY, GIVEN, kind, may_be_given
from marketing_engine.research.names.name import ADDRESS, COMPANY, FIELD, FUNCTION, ODD, PLACEHOLDER, TWO_PEOPLE
from marketing_engine.research.names.peeling import is_credential, is_title, slogan_cut, without_pronouns
from marketing_engine.research.names.words import COMPANY_WORDS, FUNCTION_STARTS, FUNCTIONS, PARTICLES, fold

_EMAIL = re.compile(r"<?\b[\w.+'-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+>?")


_WEB = re.compile(
    r"(?:https?:)?//\S*|www\.\S+|\b[\w-]+\.(?:com|org|net|de|io|example|co|eu|info)\b(?:/\S*)?", re.IGNORECASE
)


_PHONE = re.compile(
    r"(?:\b(?:tel|phone|mobile|mobil|cell|fax|t|m|p)\b\.?:?\s*)?(?:\+|\(\+?|\b0|\b\d)[\d\s()./-]{5,}\d(?:\s*(?:ext|x)\.?\s*\d+)?",
    re.IGNORECASE,
)


_ATTENTION = re.compile(
    r"^(?:c/o|attn|attention|att|fao|z\.?\s?hd|zu händen(?: von)?|à l['’]attention de|"
    r"dear|hi|hello|hallo)\b\.?:?\s+(?=\S)",
    re.IGNORECASE,
)
_TWO = re.compile(
    r"[^\W\d_](?:\s*&\s*|\s+(?:and|und|et|y|e|og|och|en|i|ve|a|or|oder|ou|o|lub)\s+|\s*/\s*|\s*\+\s*)[^\W\d_]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Cell:
    """The text of a cell that may hold a name, or why it holds none."""

    text: str = ""
    doubt: str = ""


def read_cell(text: str, company: str) -> Cell:
    """A cell without what is no name at all, and what it held where nothing is left."""
    text = readable(text)
    if not text:
        return Cell()
    if is_merge_field(text):
        return Cell(doubt=FIELD)
    if is_placeholder(text):
        return Cell(doubt=PLACEHOLDER)
    if "\ufffd" in text or re.search(r"[^\W\d_]\?[^\W\d_]", text):
        return Cell(doubt="letters were lost in the file")
    without = _PHONE.sub(" ", _WEB.sub(" ", _EMAIL.sub(" ", text)))
    if without != text:
        text = " ".join(without.split()).strip(" ,;|-–()<>[]/")
        if len(re.sub(r"[\W\d_]", "", text)) < 2 or is_placeholder(text):
            return Cell(doubt=ADDRESS)
    if "@" in text and not re.search(r"\s@", text):
        return Cell(doubt=ADDRESS)
    return _kept(text, company)


def _kept(text: str, company: str) -> Cell:
    text = _glued_digits(re.sub(r"(?<=[^\W\d_])_+(?=[^\W\d_])", " ", text))
    if any(c.isdigit() for c in re.sub(r"\b(?:2nd|3rd)\b", "", text)):
        return Cell(doubt="digits in the name")
    if re.fullmatch(r"#[\w/!?]+", text):
        return Cell(doubt=PLACEHOLDER)
    if is_function(text) or is_function(_without_employer(text, company)):
        return Cell(doubt=FUNCTION)
    pieces = [slogan_cut(text).split(",")[0].strip(), *text.split(",")[1:]]
    forms = [bool(piece.split()) and all(is_legal_form(word) for word in piece.split()) for piece in pieces]
    if is_company(pieces[0], company) or any(forms[1:2]):
        return Cell(doubt=COMPANY)
    text = text.rstrip(" ;").replace(";", ",")
    text = _without_address(text.strip(" !?*_~^=/\\|"))
    if _TWO.search(text) and _is_two(text, sure=True):
        return Cell(doubt=TWO_PEOPLE)
    text = slogan_cut(_hyphenated(without_pronouns(text)))
    if not re.search(r"[^\W\d_]", text) or is_placeholder(text):
        return Cell(doubt=PLACEHOLDER if text else ODD)
    if is_function(text):
        return Cell(doubt=FUNCTION)
    if _TWO.search(text) and _is_two(text):
        return Cell(doubt=TWO_PEOPLE)
    return Cell(text)


def _glued_digits(text: str) -> str:
    """`Eva2`, `1. Eva` and `Eva (2)` are Eva where a list knows her."""
    bare = " ".join(re.sub(r"^\s*\d+[.)]\s+|\(\d+\)|(?<=[^\W\d_])\d{1,2}\b", " ", text).split())
    return bare if bare != text and bare and may_be_given(bare.split()[0]) else text


def _hyphenated(text: str) -> str:
    """`Hans - Peter` is one first name."""
    found = re.fullmatch(r"([^\W\d_]+)\s+[-–]\s+([^\W\d_]+)", text)
    return "-".join(found.groups()) if found and all(may_be_given(one) for one in found.groups()) else text


def _without_address(text: str) -> str:
    """`Attn: Eva` is Eva; `eva.müller` and `EvaMüller` are two words where a list knows the first."""
    text = _ATTENTION.sub("", text)
    found = re.fullmatch(r"([^\W\d_]{2,})\.([^\W\d_]{2,})", text) or re.fullmatch(
        r"([A-ZÄÖÜ][a-zäöüß]+)([A-ZÄÖÜ][a-zäöüß]+)", text
    )
    if (
        found
        and may_be_given(found.group(1))
        and (kind(found.group(2)) == FAMILY or "." in text)
        and not may_be_given(text)
    ):
        return " ".join(found.groups())
    return text


def _is_two(text: str, *, sure: bool = False) -> bool:
    found = re.split(
        r"\s*&\s*|\s+(?:and|und|et|y|e|og|och|en|i|ve|a|or|oder|ou|o|lub)\s+|\s*/\s*|\s*\+\s*",
        text,
        maxsplit=1,
        flags=re.IGNORECASE,
    )
    if len(found) < 2:
        return False
    if sure:
        words = (found[0].split(), found[1].split())
        return all(words) and len(words[0]) == 1 and may_be_given(words[0][0]) and kind(words[1][0]) == GIVEN
    loud = bool(re.search(r"[&/+]", text))
    return loud or (any(map(may_be_given, found[0].split())) and kind(found[1].split()[0]) == GIVEN)


def is_function(text: str) -> bool:
    """Whether a name is that of a department or a shared mailbox: `Sales Team`, `Info`, `Personalabteilung`."""
    words = [word for word in re.split(r"[\s/&,.+|-]+", fold(text)) if word]
    if not words:
        return False
    if re.match(r"(?:an|to|for|fur|a) (?:die|das|den|the|la|le|il)\b", fold(text)):
        return True
    in_lists = [word in FUNCTIONS for word in words]
    if all(in_lists):
        return len(words) > 1 or (len(words[0]) > 1 and not may_be_given(words[0]))
    named = any(kind(word) in (GIVEN, BOTH) for word in words)
    if words[0] in FUNCTION_STARTS and len(words) > 1 and not (named and words[0] == "the"):
        return True
    ends = words[-1] in (
        "team",
        "department",
        "dept",
        "office",
        "abteilung",
        "buro",
        "desk",
        "recruiting",
        "hr",
        "support",
        "helpdesk",
    )
    return (ends and len(words) > 1) or (sum(in_lists) > 1 and not named)


def _without_employer(text: str, company: str) -> str:
    """`Buchhaltung Orchard` at Orchard is a department."""
    employer = fold(short_name(company))
    rest = fold(text).replace(employer, " ").strip() if employer else ""
    return rest if rest != fold(text) else ""


def is_company(text: str, company: str) -> bool:
    """Whether a name cell holds a company: this one's, or one with a legal form or a company's word."""
    words = text.replace(",", " ").split()
    plain = fold(re.sub(r"[^\w\s]", "", text))
    employer = fold(re.sub(r"[^\w\s]", "", readable(company)))
    if employer and len(plain) > 2 and plain == employer and not (len(words) < 3 and may_be_given(words[0])):
        return True
    if len(words) > 1 and any(
        is_legal_form(word) and (not is_credential(word) or word.isupper()) for word in words[1:]
    ):
        strong = [word for word in words[1:] if is_legal_form(word) and not is_credential(word) and not is_title(word)]
        if strong and not all(fold(word) in PARTICLES or kind(word) for word in strong):
            return True
    if (
        len(words) > 1
        and employer
        and re.fullmatch(rf"{re.escape(employer)}\s+\w+", plain)
        and not may_be_given(words[-1])
    ):
        return True
    return len(words) > 1 and fold(words[-1]) in COMPANY_WORDS and "," not in text
