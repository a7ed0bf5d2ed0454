"""A person's first and last name as a person would write them, from whatever columns a source has."""

import re
from dataclasses import dataclass

from marketing_engine.config.csv_columns import MAY_BE_MEANT
from marketing_engine.research.names import order
from marketing_engine.research.names.casing import person_name
from marketing_engine.research.names.cells import is_merge_field, is_placeholder, readable
from marketing_engine.research.names.companies import is_legal_form
from marketing_engine.research.names.known import BOTH, FAMILY, GIVEN, NEITHER, is_listed_family, kind, may_be_given
from marketing_engine.research.names.peeling import (
    Peeled,
    is_credential,
    is_title,
    peeled,
    slogan_cut,
    without_pronouns,
)
from marketing_engine.research.names.words import (
    ASIAN_FAMILY,
    COMPANY_WORDS,
    FUNCTION_STARTS,
    FUNCTIONS,
    PARTICLES,
    TURKISH,
    fold,
)

LONGEST_FIRST, LONGEST_LAST = 40, 80
"""Characters of a first name that a mail greets with, and of a last name."""

PLACEHOLDER, FUNCTION, ADDRESS, FIELD = (
    "a placeholder",
    "a function, not a person",
    "an address, not a name",
    "a field that was not filled in",
)
COMPANY, TITLE_ALONE, NO_NAME, ODD = (
    "a company, not a person",
    "only a title",
    "no first name",
    "not readable as a name",
)
TWO_PEOPLE = "two people"

_EMAIL = re.compile(r"<?\b[\w.+'-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+>?")
_WEB = re.compile(
    r"(?:https?:)?//\S*|www\.\S+|\b[\w-]+\.(?:com|org|net|de|io|example|co|eu|info)\b(?:/\S*)?", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?:\b(?:tel|phone|mobile|mobil|cell|fax|t|m|p)\b\.?:?\s*)?(?:\+|\(\+?|\b0|\b\d)[\d\s()./-]{5,}\d(?:\s*(?:ext|x)\.?\s*\d+)?",
    re.IGNORECASE,
)
_TWO = re.compile(
    r"[^\W\d_](?:\s*&\s*|\s+(?:and|und|et|y|e|og|och|en|i|ve|a)\s+|\s*/\s*|\s*\+\s*)[^\W\d_]", re.IGNORECASE
)
_ALLOWED = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e.'’ʼ·‐ -])*"
)


@dataclass(frozen=True)
class Name:
    """A person's name: `first` is what a mail greets, empty where unsure; `doubt` says why in a few words.

    `given` holds all first names, `last` the family name; who stands nowhere with a sure first name has all words in it.
    """

    first: str = ""
    last: str = ""
    given: str = ""
    doubt: str = ""


@dataclass(frozen=True)
class _Cell:
    text: str = ""
    doubt: str = ""


def person(
    first: str = "", last: str = "", whole: str = "", *, email: str = "", country: str = "", company: str = ""
) -> Name:
    """The name of a person whose source has these columns; none of them need be filled. Never raises."""
    cells = [_cell(text, company) for text in (first, last, whole)]
    if last.strip() in MAY_BE_MEANT["last_name"]:
        cells[1] = _Cell(last.strip())
    together = readable(f"{first} {last}")
    if first.strip() and last.strip() and is_function(together):
        return Name(doubt=FUNCTION)
    name = _named(*cells, email=email.strip().lower(), country=country, company=company)
    turkish = fold(readable(country)) in TURKISH or any(c in "İıĞğ" for c in name.first + name.last)
    return _fitting(name, turkish=turkish)


def _cell(text: str, company: str) -> _Cell:
    """A cell without what is no name at all, and what it held where nothing is left."""
    text = readable(text)
    if not text:
        return _Cell()
    if is_merge_field(text):
        return _Cell(doubt=FIELD)
    if is_placeholder(text):
        return _Cell(doubt=PLACEHOLDER)
    if "\ufffd" in text or re.search(r"[^\W\d_]\?[^\W\d_]", text):
        return _Cell(doubt="letters were lost in the file")
    without = _PHONE.sub(" ", _WEB.sub(" ", _EMAIL.sub(" ", text)))
    if without != text:
        text = " ".join(without.split()).strip(" ,;|-–()<>[]/")
        if len(re.sub(r"[\W\d_]", "", text)) < 2 or is_placeholder(text):
            return _Cell(doubt=ADDRESS)
    if "@" in text and not re.search(r"\s@", text):
        return _Cell(doubt=ADDRESS)
    return _kept(text, company)


def _kept(text: str, company: str) -> _Cell:
    text = _glued_digits(re.sub(r"(?<=[^\W\d_])_+(?=[^\W\d_])", " ", text))
    if any(c.isdigit() for c in re.sub(r"\b(?:2nd|3rd)\b", "", text)):
        return _Cell(doubt="digits in the name")
    if re.fullmatch(r"#[\w/!?]+", text):
        return _Cell(doubt=PLACEHOLDER)
    if is_function(text):
        return _Cell(doubt=FUNCTION)
    if is_company(text, company):
        return _Cell(doubt=COMPANY)
    text = slogan_cut(_hyphenated(without_pronouns(text)))
    if not re.search(r"[^\W\d_]", text) or is_placeholder(text):
        return _Cell(doubt=PLACEHOLDER if text else ODD)
    if is_function(text):
        return _Cell(doubt=FUNCTION)
    if _TWO.search(text) and _is_two(text):
        return _Cell(doubt=TWO_PEOPLE)
    return _Cell(text)


def _glued_digits(text: str) -> str:
    """`Eva2`, `1. Eva` and `Eva (2)` are Eva where a list knows her."""
    bare = " ".join(re.sub(r"^\s*\d+[.)]\s+|\(\d+\)|(?<=[^\W\d_])\d{1,2}\b", " ", text).split())
    return bare if bare != text and bare and may_be_given(bare.split()[0]) else text


def _hyphenated(text: str) -> str:
    """`Hans - Peter` is one first name."""
    found = re.fullmatch(r"([^\W\d_]+)\s+[-–]\s+([^\W\d_]+)", text)
    return "-".join(found.groups()) if found and all(may_be_given(one) for one in found.groups()) else text


def _is_two(text: str) -> bool:
    found = re.split(
        r"\s*&\s*|\s+(?:and|und|et|y|e|og|och|en|i|ve|a)\s+|\s*/\s*|\s*\+\s*", text, maxsplit=1, flags=re.IGNORECASE
    )
    if len(found) < 2:
        return False
    loud = bool(re.search(r"[&/+]", text))
    return loud or (may_be_given(found[0].split()[-1]) and kind(found[1].split()[0]) == GIVEN)


def is_function(text: str) -> bool:
    """Whether a name is that of a department or a shared mailbox: `Sales Team`, `Info`, `Personalabteilung`."""
    words = [word for word in re.split(r"[\s/&,.+|-]+", fold(text)) if word]
    if not words:
        return False
    in_lists = [word in FUNCTIONS for word in words]
    if all(in_lists):
        return len(words) > 1 or not may_be_given(words[0])
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


def _named(first: _Cell, last: _Cell, whole: _Cell, *, email: str, country: str, company: str) -> Name:
    both = f"{first.text} {last.text}".strip()
    if first.text and last.text and (is_placeholder(both) or is_function(both) or is_company(both, company)):
        doubt = PLACEHOLDER if is_placeholder(both) else FUNCTION if is_function(both) else COMPANY
        return Name(doubt=doubt)
    doubt = first.doubt or whole.doubt or last.doubt or NO_NAME
    if not first.text and not whole.text and not last.text:
        return Name(doubt=doubt)
    if first.text:
        return _from_first(first.text, last.text, whole.text, email, country)
    if whole.text and not (last.text and fold(whole.text) == fold(last.text)):
        text = _without(whole.text, last.text) if last.text else whole.text
        if text != whole.text:
            return _from_first(text, last.text, "", email, country)
        return _from_whole(whole.text, email, country)
    return _from_last(last.text, doubt, email, country)


def _without(whole: str, part: str) -> str:
    """A whole name without a part that stands at its end or its front."""
    plain = f" {fold(part)} "
    padded = f" {fold(whole)} "
    if len(padded.strip()) != len(whole) or plain.strip() == padded.strip():
        return whole
    if padded.endswith(plain):
        return whole[: len(whole) - len(part)].strip(" ,")
    if padded.startswith(plain) or padded.startswith(f" {fold(part)}, "):
        return whole[len(part) :].strip(" ,")
    return whole


def _from_last(text: str, doubt: str, email: str, country: str) -> Name:
    """A family name alone; a first name is taken from that column only where two words and a list say so."""
    found = peeled(text.split(",")[0]) if text.count(",") != 1 else None
    words = found.text.split() if found else []
    if found is None or (len(words) > 1 and kind(words[0]) == GIVEN and kind(words[-1]) != GIVEN):
        name = _from_whole(text, email, country)
        if name.first and kind(name.first) == GIVEN:
            return name
    return Name(last=found.text if found and found.text else text, doubt=doubt)


def _from_first(first: str, last: str, whole: str, email: str, country: str) -> Name:
    segments = [part.strip() for part in first.split(",")]
    if first.rstrip().endswith(",") and last:
        return _from_whole(f"{segments[0]}, {last}", email, country)
    named = _names_among(segments)
    if len(named) > 1:
        if not last or fold(named[0]) == fold(last):
            return _from_whole(first, email, country)
        if fold(named[1]) == fold(last) or kind(named[0].split()[0]) != FAMILY:
            named = named[:1]
        else:
            return Name(last=f"{first} {last}", doubt=order.UNSURE)
    if not named:
        return _only_title(last, whole, email, country)
    found = peeled(named[0])
    family = _family(last)
    if not found.text:
        return _only_title(last, whole, email, country)
    text = found.text
    if family:
        text = _without(text, family) or text
        family = _without(family, text) or family
    if not family and whole:
        family = _family(_without(whole, text)) if _without(whole, text) != whole else ""
    return _in_columns(Peeled(text, found.nickname, found.titled), family, email, country)


def _family(text: str) -> str:
    """A family name without titles, credentials and what follows a comma."""
    parts = _names_among(text.split(","))
    return peeled(parts[0]).text if parts else ""


def _names_among(pieces: list[str]) -> list[str]:
    """Those of the pieces between commas that are no credentials."""
    parts = [part for part in (piece.strip() for piece in pieces) if part]
    loud = bool(parts) and all(order.is_shouted(word) for word in parts[0].split())
    return [part for at, part in enumerate(parts) if not _is_credentials(part, behind=at > 0 and not loud)]


def _is_credentials(text: str, *, behind: bool) -> bool:
    """Whether a piece holds titles and credentials alone; what stands `behind` a name may be one that no list has."""
    words = text.replace("/", " ").replace("(", " ").replace(")", " ").split()
    if not words:
        return False
    if all(is_credential(word) or (is_title(word, "") and word.endswith(".")) or is_title(word) for word in words):
        return not (len(words) == 1 and may_be_given(words[0]) and not words[0].isupper())
    if not behind or any(may_be_given(word) or kind(word) == FAMILY for word in words):
        return False
    from nameparser import Role, parse

    tokens = parse(f"Anna Huber, {text}").tokens
    return all(token.role in (Role.SUFFIX, Role.TITLE) for token in tokens if token.text.strip(",") in words)


def _only_title(last: str, whole: str, email: str, country: str) -> Name:
    """The first name's column has a title alone: the other columns may have both names."""
    for text in (whole, last):
        if len(text.split()) > 1:
            name = _from_whole(text, email, country)
            if name.first:
                return name
    return Name(last=_family(last) or _family(whole), doubt=TITLE_ALONE)


def _in_columns(found: Peeled, family: str, email: str, country: str) -> Name:
    words = _joined_hyphens(found.text).split()
    if not family:
        return _first_alone(found, words, email, country)
    at = order.particle_at([*words, "x"])
    if at > 0 and fold(words[0]) != "maria":
        words, family = words[:at], f"{' '.join(words[at:])} {family}"
    elif at == 0 and all(fold(word) in PARTICLES for word in words):
        return Name(last=f"{found.text} {family}", doubt=order.FAMILY_ALONE)
    elif at == 0 and len(words) > 1 and not may_be_given(words[0]):
        return _swapped(words, family, email)
    if all(order.is_initial(word) for word in words):
        if found.nickname:
            return Name(found.nickname, family, " ".join(words))
        return Name(last=family, given=" ".join(words), doubt=order.INITIALS)
    if order.is_initial(words[0]) and len(words) > 1 and not may_be_given(words[1]):
        return Name(last=f"{' '.join(words)} {family}", doubt=order.INITIALS)
    if _is_turned(words, family, email, country):
        return _swapped(words, family, email)
    return Name(found.nickname or order.greeted(tuple(words)), family, " ".join(words))


def _joined_hyphens(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_])\s*[-‐‑–]\s*(?=[^\W\d_])", "-", text)


def _is_turned(words: list[str], family: str, email: str, country: str) -> bool:
    """Whether the columns of first and last name hold each other's, for all that can be seen."""
    behind = family.split()
    a, b = kind(words[0]), kind(behind[0])
    said = order.spelled_in(email, words[0], behind[-1]) if len(behind) == 1 else ""
    if said in ("first", "first?", "agrees") and a != FAMILY:
        return False
    if said == "last" and a != GIVEN and b != FAMILY:
        return True
    if len(words) == 1 and fold(words[0]) in ASIAN_FAMILY and fold(behind[-1]) not in ASIAN_FAMILY and a != GIVEN:
        return b != FAMILY
    loud = (
        order.is_shouted(words[0]) and len(words[0]) > 2 and not order.is_shouted(family) and family != family.lower()
    )
    if loud and a != GIVEN and b in (GIVEN, BOTH):
        return True
    if is_listed_family(words[0]) and len(words) == 1:
        return True
    return a == NEITHER and b == GIVEN and len(words) == 1 and said not in ("agrees", "first", "first?")


def _swapped(words: list[str], family: str, email: str) -> Name:
    """Turned round where the last name's column surely has a first name; else unsure."""
    behind = family.split()
    a, b = kind(words[0]), kind(behind[0])
    loud = order.is_shouted(words[0]) and not order.is_shouted(family)
    said = order.spelled_in(email, words[0], behind[-1]) if len(behind) == 1 else ""
    sure = b == GIVEN and (a == FAMILY or loud or said in ("last", "last?") or fold(words[0]) in PARTICLES)
    sure = (
        sure
        or (b == BOTH and a == FAMILY and (said in ("last", "last?") or loud))
        or (loud and b == BOTH and a != GIVEN)
    )
    sure = sure or (said == "last" and a != GIVEN and b != FAMILY)
    if sure and fold(words[0]) not in ASIAN_FAMILY:
        return Name(order.greeted(tuple(behind)), " ".join(words), family)
    return Name(last=f"{' '.join(words)} {family}", doubt=order.UNSURE)


def _first_alone(found: Peeled, words: list[str], email: str, country: str) -> Name:
    """The first name's column without a last name: one or several first names, or a whole name."""
    if len(words) > 1 and not all(may_be_given(word) or order.is_initial(word) for word in words):
        return _parted(found, words, email, country)
    word = words[0]
    if (
        len(words) == 1
        and fold(word) in ASIAN_FAMILY
        and kind(word) != GIVEN
        and not found.nickname
        and not may_be_given(word)
    ):
        return Name(last=word, doubt=order.UNSURE)
    if all(order.is_initial(one) for one in words):
        short = len(words) == 1 and word.isalpha() and len(word) == 2
        return Name(word, given=word) if short else Name(last=found.text, doubt=order.INITIALS)
    if found.titled and not may_be_given(word):
        return Name(last=found.text, doubt=TITLE_ALONE)
    one = order.parted([word], email, country)
    if len(words) == 1 and one.doubt == order.FAMILY_ALONE and not found.nickname:
        return Name(last=word, doubt=order.FAMILY_ALONE)
    if (
        len(words) > 1
        and len(found.text.split()) == len(words)
        and kind(words[-1]) == BOTH
        and not order.greeted(tuple(words)).count(" ")
    ):
        return _parted(found, words, email, country)
    return Name(found.nickname or order.greeted(tuple(words)), given=" ".join(words))


def _from_whole(text: str, email: str, country: str) -> Name:
    """A whole name in one column, in either order, with or without a comma."""
    parts = _names_among(text.split(","))
    if not parts:
        return Name(doubt=TITLE_ALONE)
    left = peeled(parts[0])
    if not left.text:
        return _from_whole(", ".join(parts[1:]), email, country) if len(parts) > 1 else Name(doubt=TITLE_ALONE)
    if len(parts) == 1:
        return _parted(left, _joined_hyphens_known(left.text).split(), email, country)
    right = peeled(parts[1])
    if not right.text:
        return _parted(left, left.text.split(), email, country)
    return _with_comma(left, right, email, country)


def _joined_hyphens_known(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_])\s*[‐‑-]\s*(?=[^\W\d_])", "-", text)


def _with_comma(left: Peeled, right: Peeled, email: str, country: str) -> Name:
    """`Müller, Eva`; `Eva Müller, Recruiter`; `Eva, Müller`."""
    before, after = left.text.split(), right.text.split()
    known = may_be_given(after[0])
    if len(before) > 1 and kind(before[0]) == GIVEN and not known and not order.is_initial(after[0]):
        return _parted(left, before, email, country)
    if len(before) > 1 and not known and is_function(right.text):
        return _parted(left, before, email, country)
    if len(before) == 1 and kind(before[0]) == GIVEN and not known and not order.is_initial(after[0]):
        return Name(left.nickname or before[0], right.text, before[0])
    if (kind(before[0]) == GIVEN and kind(after[0]) == FAMILY) or is_function(right.text):
        return Name(last=f"{left.text} {right.text}", doubt=order.UNSURE)
    if all(order.is_initial(word) for word in after):
        return Name(last=left.text, given=right.text, doubt=order.INITIALS)
    at = order.particle_at([*after, "x"])
    if at > 0 and all(fold(word) in PARTICLES for word in after[at:]):  # Berg, Jan van der
        return Name(
            right.nickname or order.greeted(tuple(after[:at])),
            f"{' '.join(after[at:])} {left.text}",
            " ".join(after[:at]),
        )
    if kind(after[0]) == FAMILY and not known:
        return Name(last=f"{left.text} {right.text}", doubt=order.UNSURE)
    if order.is_initial(after[0]) and not any(may_be_given(word) for word in after):
        return Name(last=left.text, given=right.text, doubt=order.INITIALS)
    return Name(right.nickname or left.nickname or order.greeted(tuple(after)), left.text, right.text)


def _parted(found: Peeled, words: list[str], email: str, country: str) -> Name:
    one = order.parted(words, email, country)
    if found.titled and len(words) == 1 and kind(words[0]) != GIVEN:
        return Name(last=words[0], doubt=TITLE_ALONE if not may_be_given(words[0]) else order.UNSURE)
    if one.doubt:
        if found.nickname and kind(found.nickname) == GIVEN:
            return Name(found.nickname, " ".join(words))
        given = [word for word in words if order.is_initial(word)] if one.doubt == order.INITIALS else []
        return Name(last=" ".join(one.family), given=" ".join(given), doubt=one.doubt)
    return Name(found.nickname or order.greeted(one.given), " ".join(one.family), " ".join(one.given))


def _fitting(name: Name, *, turkish: bool) -> Name:
    """The name in its usual capitals; what no mail can greet with is left out."""
    last = person_name(name.last, family=True, turkish=turkish)
    last = last if _ALLOWED.fullmatch(last) else re.sub(r"[^\w\s.'’ʼ‐-]|[\d_]", "", last).strip()
    first = person_name(name.first, turkish=turkish).strip(" .-'’")
    given = person_name(name.given, turkish=turkish)
    doubt = name.doubt
    if first and not _greets(first):
        first, doubt = "", doubt or ODD
    if not first and not doubt:
        doubt = NO_NAME
    return Name(first, last[:LONGEST_LAST].strip(), given[:LONGEST_LAST].strip(), "" if first else doubt)


def _greets(first: str) -> bool:
    if len(first) > LONGEST_FIRST or not _ALLOWED.fullmatch(first) or is_placeholder(first) or len(first.split()) > 4:
        return False
    if is_function(first) or is_title(first, "") or (is_credential(first) and not may_be_given(first)):
        return False
    return sum(c.isalpha() for c in first) > 1 or order.has_ideographs(first)
