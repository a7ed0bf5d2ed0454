"""Reads the columns of first and last names, which hold each other's and whole names at times."""

import re

from marketing_engine.research.names import order
from marketing_engine.research.names.address_spelling import spelled_in
from marketing_engine.research.names.known import BOTH, FAMILY, GIVEN, NEITHER, is_listed_family, kind, may_be_given
from marketing_engine.research.names.name import TITLE_ALONE, Name
from marketing_engine.research.names.peeling import Peeled, peeled
from marketing_engine.research.names.whole_names import as_parted, from_whole, names_among
from marketing_engine.research.names.words import ASIAN_FAMILY, PARTICLES, fold


def from_last(text: str, doubt: str, email: str, country: str) -> Name:
    """A family name alone; a first name is taken from that column only where two words and a list say so."""
    found = peeled(text.split(",")[0]) if text.count(",") != 1 else None
    words = found.text.split() if found else []
    if found is None or (len(words) > 1 and kind(words[0]) == GIVEN and kind(words[-1]) != GIVEN):
        name = from_whole(text, email, country)
        if name.first and kind(name.first) == GIVEN:
            return name
    return Name(last=found.text if found and found.text else text, doubt=doubt)


def without(whole: str, part: str) -> str:
    """A whole name without a part that stands at its end or its front."""
    plain = f" {fold(part)} "
    padded = f" {fold(whole)} "
    if len(padded.strip()) != len(whole) or plain.strip() == padded.strip():
        return whole
    if padded.endswith(plain):
        return whole[: len(whole) - len(part)].strip(" ,")
    if padded.startswith((plain, f" {fold(part)}, ")):
        return whole[len(part) :].strip(" ,")
    return whole


def from_first(first: str, last: str, whole: str, email: str, country: str) -> Name:
    """The name where the first name's column is filled."""
    segments = [part.strip() for part in first.split(",")]
    if first.rstrip().endswith(",") and last:
        return from_whole(f"{segments[0]}, {last}", email, country)
    named = names_among(segments)
    if len(named) > 1:
        if not last or fold(named[0]) == fold(last):
            return from_whole(first, email, country)
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
        text = without(text, family) or text
        family = without(family, text) or family
    head = text[: len(text) - len(family)]
    if len(family) > 2 and text == head + family and family[0].isupper() and may_be_given(head):
        text = head  # EvaMüller
    if not family and whole:
        family = _last_in(whole, text, email, country)
    return _in_columns(Peeled(text, found.nickname, found.titled), family, email, country)


def _last_in(whole: str, first: str, email: str, country: str) -> str:
    """The family name in a column of whole names beside one of first names; some files have only that there."""
    rest = without(whole, first)
    if rest != whole or len(whole.split()) == 1:
        return "" if fold(rest) == fold(first) else _family(rest)
    return from_whole(whole, email, country).last


def _family(text: str) -> str:
    """A family name without titles, credentials and what follows a comma."""
    parts = names_among(text.split(","))
    return peeled(parts[0]).text if parts else ""


def _only_title(last: str, whole: str, email: str, country: str) -> Name:
    """The first name's column has a title alone: the other columns may have both names."""
    for text in (whole, last):
        if len(text.split()) > 1:
            name = from_whole(text, email, country)
            if name.first:
                return name
    return Name(last=_family(last) or _family(whole), doubt=TITLE_ALONE)


def _in_columns(found: Peeled, family: str, email: str, country: str) -> Name:
    words = _joined_hyphens(found.text).split()
    if not family:
        return _first_alone(found, words, email, country)
    at = order.particle_at([*words, "x"])
    if _is_family_with_particles(words, family, at):
        return _swapped(words, family, email)
    if at > 0 and fold(words[0]) != "maria":
        words, family = words[:at], f"{' '.join(words[at:])} {family}"
    elif at == 0 and all(fold(word) in PARTICLES for word in words):
        return Name(last=f"{found.text} {family}", doubt=order.FAMILY_ALONE)
    if order.has_ideographs(found.text) and len(found.text) < len(family) and len(found.text) == 1:
        return Name(last=f"{found.text}{family}", doubt=order.UNSURE)
    if all(order.is_initial(word) for word in words):
        if found.nickname:
            return Name(found.nickname, family, " ".join(words))
        return Name(last=family, given=" ".join(words), doubt=order.INITIALS)
    if order.is_initial(words[0]) and len(words) > 1 and not may_be_given(words[1]):
        return Name(last=f"{' '.join(words)} {family}", doubt=order.INITIALS)
    if _is_turned(words, family, email, country):
        return _swapped(words, family, email)
    asian = fold(family) in ASIAN_FAMILY and len(words) == 2 and not may_be_given(words[0])
    greeted = " ".join(words) if asian else order.greeted(tuple(words))
    return Name(found.nickname or greeted, family, " ".join(words))


def _is_family_with_particles(words: list[str], behind: str, at: int) -> bool:
    """Whether this is `de Vries` or `van der Berg`, also where the particle (`Van`) is a first name elsewhere."""
    if len(words) < 2 or all(fold(word) in PARTICLES for word in words):
        return False
    if at == 0 and not may_be_given(words[0]):
        return True
    if fold(words[0]) not in PARTICLES:
        return False
    is_small = words[0].islower() and words[-1][0].isupper()
    is_turned = kind(behind.split()[0]) == GIVEN and not may_be_given(words[-1])
    return is_small or is_turned or (len(words) > 2 and fold(words[1]) in PARTICLES)


def _joined_hyphens(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_])\s*[-‐‑–]\s*(?=[^\W\d_])", "-", text)


def _is_turned(words: list[str], family: str, email: str, country: str) -> bool:
    """Whether the columns of first and last name hold each other's, for all that can be seen."""
    behind = family.split()
    a, b = kind(words[0]), kind(behind[0])
    said = spelled_in(email, words[0], behind[-1]) if len(behind) == 1 else ""
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
    said = spelled_in(email, words[0], behind[-1]) if len(behind) == 1 else ""
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
        return as_parted(found, words, email, country)
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
        return as_parted(found, words, email, country)
    return Name(found.nickname or order.greeted(tuple(words)), given=" ".join(words))
