"""Groups texts that say nearly the same in the same words."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

ALIKE = 0.6
"""Share (0–1) of groups of words that near-duplicates have in common, of all that either has (Jaccard's index)."""
GROUP = 3
"""Neighbouring words of a group."""
MOST_CHARACTERS = 1_500
"""Of a text that is compared: as many as the learned judge looks at, so that nothing behind them tells two apart."""
MOST_READ = 100_000

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+")

T = TypeVar("T")


def grouped(ones: Sequence[T], text_of: Callable[[T], str]) -> list[list[T]]:
    """What is given, each in the group of the first that it is a near-duplicate of, in its own order."""
    groups: list[list[T]] = []
    sizes: list[int] = []
    with_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for one in ones:
        words = groups_of_words(text_of(one))
        shared = Counter(at for group in words for at in with_words[group])
        alike = (at for at in sorted(shared) if shared[at] >= ALIKE * (len(words) + sizes[at] - shared[at]))
        found = next(alike, None)
        if found is not None:
            groups[found].append(one)
            continue
        for group in words:
            with_words[group].append(len(groups))
        groups.append([one])
        sizes.append(len(words))
    return groups


def groups_of_words(text: str) -> frozenset[tuple[str, ...]]:
    """The groups of neighbouring words of a text, which is one of its own where it has fewer words.

    Case, accents, punctuation and invisible characters do not count.
    """
    plain = unicodedata.normalize("NFKD", text[:MOST_READ]).casefold()
    seen = "".join(c for c in plain if (c.isprintable() or c.isspace()) and not unicodedata.combining(c))
    words = _WORD.findall(" ".join(seen.split())[:MOST_CHARACTERS])
    if len(words) < GROUP:
        return frozenset([tuple(words)])
    return frozenset(tuple(words[at : at + GROUP]) for at in range(len(words) - GROUP + 1))
