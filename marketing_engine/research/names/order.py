"""Settles which words of a name are the first name: by lists, particles, capitals, the address and the country."""

import re
from dataclasses import dataclass

from marketing_engine.research.names.address_spelling import spelled_in, spellings
from marketing_engine.research.names.known import BOTH, FAMILY, GIVEN, kind, may_be_given
from marketing_engine.research.names.words import (
    ALSO_GIVEN,
    ASIAN_FAMILY,
    BOUND,
    DOUBLE_STARTS,
    ENGLISH_SECONDS,
    ENGLISH_STARTS,
    FAMILY_FIRST,
    MARIAN,
    PARTICLES,
    PARTICLES_ALONE_NO,
    fold,
)

UNSURE = "unsure which is the first name"
FAMILY_ALONE = "only a family name"
INITIALS = "only initials for a first name"


@dataclass(frozen=True)
class Parted:
    """A name parted: `given` words, `family` words, and the doubt where the first name is not sure."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    doubt: str = ""


def is_initial(word: str) -> bool:
    """`J.`, `J`, `J.R.`, `H.-P.`"""
    return bool(re.fullmatch(r"(?:[^\W\d_]\.?[-–]?)(?:[^\W\d_]\.[-–]?)*", word)) and not _is_ideograph(word)


def _is_ideograph(word: str) -> bool:
    return any("\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in word)


def is_shouted(word: str) -> bool:
    """Whether a word of several letters is in capitals; `ß` has none."""
    plain = word.replace("ß", "SS")
    return sum(c.isalpha() for c in word) > 1 and plain == plain.upper() != plain.lower()


def has_ideographs(text: str) -> bool:
    """Whether a name is written in Chinese, Japanese or Korean script."""
    return _is_ideograph(text)


def particle_at(words: list[str]) -> int:
    """Where a family name with a particle begins: `Jan van der Berg` is 1; -1 where none does."""
    for at, word in enumerate(words[:-1]):
        plain = fold(word)
        if plain not in PARTICLES:
            continue
        if plain in ALSO_GIVEN and word[0].isupper() and at == 0 and kind(word):
            continue
        if plain in PARTICLES_ALONE_NO and (at == 0 or word[0].isupper()):
            continue
        if at > 0 and word.isupper() and len(word) < 3 and not words[at + 1].isupper():
            continue
        return at
    return -1


def greeted(given: tuple[str, ...]) -> str:
    """What a mail greets of first names: the first, both of `Jean Pierre`, never a middle name."""
    words = [re.sub(r"(?<=[^\W\d_]{2})-[^\W\d_]\.?$", "", word) for word in given if not is_initial(word)]
    if not words:
        return ""
    words = list(dict.fromkeys(words))
    start = fold(words[0])
    if len(words) > 1 and start in ("ma", "fco"):  # short for María, Francisco
        return ""
    if start in BOUND:
        return " ".join(words[:2])
    if len(words) > 2 and start in ("maria", "maría") and fold(words[1]) in ("del", "de", "da", "do", "das"):
        end = next((n for n, word in enumerate(words) if fold(word) in MARIAN), 0)
        return " ".join(words[: end + 1]) if end else words[0]
    doubled = len(words) > 1 and start in DOUBLE_STARTS and may_be_given(words[1])
    if doubled and (start not in ENGLISH_STARTS or fold(words[1]) in ENGLISH_SECONDS):
        return f"{words[0]} {words[1]}"
    return words[0]


def parted(words: list[str], email: str, country: str) -> Parted:
    """The first and the family name in words of unknown order."""
    if len(words) == 1:
        return _one(words[0], email)
    if has_ideographs("".join(words)):
        latin = [word for word in words if not has_ideographs(word)]
        if len(latin) > 1:
            return parted(latin, email, country)
        return Parted((), tuple(words), "the family name may stand first")
    by_father = _by_patronymic(words)
    if by_father:
        return by_father
    shouted = _by_capitals(words)
    if shouted:
        return shouted
    marian = _marian_end(words)
    if marian:
        return Parted(tuple(words[:marian]), tuple(words[marian:]))
    initials = [is_initial(word) for word in words]
    if any(initials):
        return _with_initials(words, initials, email, country)
    at = particle_at(words)
    if at == 0:
        return _behind_particles(words)
    if at > 0 and not (fold(words[0]) in ASIAN_FAMILY and kind(words[0]) != GIVEN):
        return _before_particles(words, at, email, country)
    return _plain(words, email, country)


def _one(word: str, email: str) -> Parted:
    if is_initial(word):
        return Parted((), (word,), INITIALS)
    if has_ideographs(word):
        return Parted((), (word,), "the family name may stand first")
    if re.search(r"[\u0590-\u06ff]", word):
        return Parted((word,), ())
    parts = [part for part in re.split(r"[^a-z]+", email.partition("@")[0].lower()) if part]
    stands = [n for n, part in enumerate(parts) if part in spellings(word)]
    is_last = len(parts) > 1 and stands == [len(parts) - 1] and kind(word) != GIVEN
    if is_last or kind(word) == FAMILY:
        return Parted((), (word,), FAMILY_ALONE)
    if may_be_given(word) or (len(parts) > 1 and stands == [0]):
        return Parted((word,), ())
    return Parted((), (word,), "unsure whether it is a first name")


def _by_patronymic(words: list[str]) -> Parted | None:
    """`Петров Иван Сергеевич`: the first name stands before the father's."""
    for at, word in enumerate(words):
        plain = fold(word)
        if at and len(words) > 2 and re.fullmatch(r".{2,}(?:вич|вна|ична|ovich|evich|ovna|evna)", plain):
            return Parted((words[at - 1], word), tuple(words[: at - 1] + words[at + 1 :]))
    return None


def _by_capitals(words: list[str]) -> Parted | None:
    """`SMITH John`, `Eva MÜLLER`: who writes one part in capitals means the family name."""
    loud = [is_shouted(word) and not is_initial(word) for word in words]
    if not any(loud) or all(loud):
        return None
    upper = tuple(word for word, one in zip(words, loud, strict=True) if one)
    rest = tuple(word for word, one in zip(words, loud, strict=True) if not one)
    together = loud == sorted(loud) or loud == sorted(loud, reverse=True)
    short = all(len(word) < 3 and fold(word) not in ASIAN_FAMILY for word in upper)
    if not together or short or all(kind(word) == GIVEN for word in upper):
        return None
    if loud[0] and upper[0] and fold(rest[0]) in PARTICLES:
        return None
    rest = tuple(word for word in rest if fold(word) not in PARTICLES)
    if not rest or all(is_initial(word) for word in rest):
        return Parted((), tuple(words), INITIALS)
    if kind(rest[0]) == FAMILY and not any(may_be_given(word) for word in rest):
        return Parted((), tuple(words), UNSURE)
    return Parted(rest, upper)


def _marian_end(words: list[str]) -> int:
    if fold(words[0]) == "maria" and len(words) > 2 and fold(words[1]) in PARTICLES:
        return next((n + 1 for n, word in enumerate(words[:5]) if n > 1 and fold(word) in MARIAN), 0)
    return 0


def _with_initials(words: list[str], initials: list[bool], email: str, country: str) -> Parted:
    rest = [word for word, one in zip(words, initials, strict=True) if not one]
    if not rest:
        return Parted((), tuple(words), INITIALS)
    if len(rest) == 1 or particle_at(rest) == 0:
        word = rest[0]
        if (
            len(rest) == 1
            and not initials[0]
            and (may_be_given(word) or (not kind(word) and email.startswith(fold(word))))
        ):
            return Parted((word,), tuple(words[1:]))
        if len(rest) == 1 and initials[0] and not initials[-1] and kind(word) == GIVEN and len(words) == 2:
            return Parted((), (word,), INITIALS)
        return Parted((), tuple(rest), INITIALS)
    if initials[0] and not may_be_given(rest[0]):
        return Parted((), tuple(rest), INITIALS)
    return parted(rest, email, country)


def _behind_particles(words: list[str]) -> Parted:
    end = next((n for n, word in enumerate(words) if fold(word) not in PARTICLES), len(words))
    behind = words[end + 1 :]
    if behind and all(kind(word) == GIVEN for word in behind):
        return Parted(tuple(behind), tuple(words[: end + 1]))
    return Parted((), tuple(words), UNSURE if behind else FAMILY_ALONE)


def _before_particles(words: list[str], at: int, email: str, country: str) -> Parted:
    front = words[:at]
    if len(front) > 1 and all(may_be_given(word) for word in front):
        return Parted(tuple(front), tuple(words[at:]))
    if len(front) > 1:
        first = parted(front, email, country)
        if not first.doubt and first.given == tuple(front[: len(first.given)]):
            return Parted(first.given, (*first.family, *words[at:]))
    if kind(front[0]) == FAMILY and kind(words[-1]) == GIVEN:
        return Parted((words[-1],), tuple(words[:-1]))
    if kind(front[0]) == FAMILY and fold(words[at]) in ("y", "e", "i", "und"):
        return Parted((), tuple(words), UNSURE)
    return Parted(tuple(front[:1]), tuple(words[1:]))


def _plain(words: list[str], email: str, country: str) -> Parted:
    first, last = words[0], words[-1]
    straight, turned = _straight(words), _turned(words)
    unsure = Parted((), tuple(words), UNSURE)
    said = spelled_in(email, first, last)
    if said == "last" and kind(first) != GIVEN:
        return turned
    if said == "first" and not (kind(first) == FAMILY and kind(last) == GIVEN):
        return straight
    if not first.isascii() and re.search(r"[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f]", first):
        return straight
    asian = [fold(word) in ASIAN_FAMILY for word in (first, last)]
    eastern = fold(country).strip() in FAMILY_FIRST
    if fold(first) in ("thi", "van") and asian[1]:
        return unsure
    if asian[0] and not (may_be_given(first) and kind(last) == FAMILY and not asian[1] and not eastern):
        sure = not asian[1] and kind(last) == GIVEN and not eastern and len(words) == 2 and kind(first) != GIVEN
        return straight if kind(first) == GIVEN and not asian[1] and kind(last) and not eastern and not sure else unsure
    return _by_lists(words, straight, turned, unsure, said, eastern=eastern)


def _straight(words: list[str]) -> Parted:
    count = max(_given_words(words), 2 if fold(words[0]) in BOUND else 1)
    return Parted(tuple(words[:count]), tuple(words[count:]))


def _given_words(words: list[str]) -> int:
    """How many words at the front are first names: middle names too, where a list knows nothing else of them."""
    count = 1
    while count < len(words) - 1 and kind(words[count]) == GIVEN:
        count += 1
    return count


def _turned(words: list[str]) -> Parted:
    count = 1
    while count < len(words) - 1 and kind(words[-count - 1]) == GIVEN:
        count += 1
    return Parted(tuple(words[-count:]), tuple(words[:-count]))


def _by_lists(
    words: list[str], straight: Parted, turned: Parted, unsure: Parted, said: str, *, eastern: bool
) -> Parted:
    first, last = kind(words[0]), kind(words[-1])
    agrees = said in ("agrees", "first?")
    if eastern:
        return (
            turned
            if first in (FAMILY, "") and last == GIVEN
            else straight
            if first == GIVEN and last == FAMILY
            else unsure
        )
    if first == GIVEN:
        return straight
    if first == BOTH:
        return unsure if last == GIVEN and not agrees else straight
    if first == FAMILY:
        if last == GIVEN or (last == BOTH and len(words) == 2) or (said == "last?" and last != FAMILY):
            return turned
        return unsure
    if last == GIVEN:
        return turned
    return unsure if last == BOTH and not agrees else straight
