"""Parts a whole name in one cell: in either order, with or without commas."""

import re

from marketing_engine.research.names import order
from marketing_engine.research.names.known import FAMILY, GIVEN, kind, may_be_given
from marketing_engine.research.names.name import TITLE_ALONE, TWO_PEOPLE, Name
from marketing_engine.research.names.name_cells import is_function
from marketing_engine.research.names.peeling import Peeled, is_credential, is_title, peeled
from marketing_engine.research.names.words import ASIAN_FAMILY, PARTICLES, fold


def from_whole(text: str, email: str, country: str) -> Name:
    """A whole name in one column, in either order, with or without a comma."""
    parts = names_among(text.split(","))
    if not parts:
        return Name(doubt=TITLE_ALONE)
    left = peeled(parts[0])
    if not left.text:
        return from_whole(", ".join(parts[1:]), email, country) if len(parts) > 1 else Name(doubt=TITLE_ALONE)
    if len(parts) == 1:
        return as_parted(left, _joined_hyphens_known(left.text).split(), email, country)
    right = peeled(parts[1])
    if not right.text:
        return as_parted(left, left.text.split(), email, country)
    return _with_comma(left, right, email, country)


def names_among(pieces: list[str]) -> list[str]:
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


def _joined_hyphens_known(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_])\s*[‐‑-]\s*(?=[^\W\d_])", "-", text)


def _with_comma(left: Peeled, right: Peeled, email: str, country: str) -> Name:
    """`Müller, Eva`; `Eva Müller, Recruiter`; `Eva, Müller`."""
    before, after = left.text.split(), right.text.split()
    known = may_be_given(after[0])
    if [kind(word) for word in (before[0], before[-1], after[0], after[-1])] == [GIVEN, FAMILY, GIVEN, FAMILY]:
        return Name(doubt=TWO_PEOPLE)
    if len(before) > 1 and kind(before[0]) == GIVEN and not known and not order.is_initial(after[0]):
        return as_parted(left, before, email, country)
    if len(before) > 1 and not known and is_function(right.text):
        return as_parted(left, before, email, country)
    if len(before) == 1 and kind(before[0]) == GIVEN and not known and not order.is_initial(after[0]):
        return Name(left.nickname or before[0], right.text, before[0])
    if (kind(before[0]) == GIVEN and kind(after[0]) == FAMILY) or is_function(right.text):
        return Name(last=f"{left.text} {right.text}", doubt=order.UNSURE)
    return _last_first(left, right, known=known)


def _last_first(left: Peeled, right: Peeled, *, known: bool) -> Name:
    """`Müller, Eva`, where nothing speaks against that order."""
    before, after = left.text.split(), right.text.split()
    if all(order.is_initial(word) for word in after):
        doubt = "" if right.nickname else order.INITIALS
        return Name(right.nickname, left.text, right.text, doubt)
    if fold(after[0]) in ("thi", "van") and fold(before[0]) in ASIAN_FAMILY:
        return Name(last=f"{left.text} {right.text}", doubt=order.UNSURE)
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


def as_parted(found: Peeled, words: list[str], email: str, country: str) -> Name:
    """The name in words of unknown order."""
    one = order.parted(words, email, country)
    if found.titled and len(words) == 1 and kind(words[0]) != GIVEN:
        return Name(last=words[0], doubt=TITLE_ALONE if not may_be_given(words[0]) else order.UNSURE)
    if one.doubt:
        if found.nickname and kind(found.nickname) == GIVEN:
            return Name(found.nickname, " ".join(words))
        given = [word for word in words if order.is_initial(word)] if one.doubt == order.INITIALS else []
        return Name(last=" ".join(one.family), given=" ".join(given), doubt=one.doubt)
    return Name(found.nickname or order.greeted(one.given), " ".join(one.family), " ".join(one.given))
