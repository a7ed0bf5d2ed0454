"""Finds texts that say the same as others in nearly the same words.

Two texts are compared in folded words (case, marks, punctuation and apostrophes do not count), once whole and once
without the quoted original; the line that a telephone adds is never counted. They are near-duplicates where the longer one holds nearly all pairs of neighbouring words of
the shorter one, or, if they are of similar length, most of these pairs, or most words and a third of the pairs. So another
greeting, a longer signature, another quoted original and a few swapped words hide nothing.
"""

import itertools
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

STOCK_WORDS = 5  # a text of no more words is compared by equality alone: there are few ways to write it
HELD = 0.8  # share of the shorter text's pairs of words: the longer one holds it, however long it is
PAIRS = 0.6  # share of its pairs that is enough where the longer one is at most so many times as long:
SIMILAR = 2
WORDS = 0.75  # share of its words that is enough there,
PAIRS_BESIDE_WORDS = 0.33  # if this share of its pairs is there too
COMMON = 150  # a pair of words that more texts hold names no candidates

PLAIN = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"}
)  # letters that have no mark to drop
HEADER = re.compile(r"\s*\*?(From|Von|De|Da|Van|Från|Fra|Od|Kimden|Lähettäjä|Feladó|De la)\*?\s?:", re.IGNORECASE)
SEPARATOR = re.compile(r"\s*(-{5,}|_{5,})")
DEVICE = re.compile(
    r"\s*(sent from|get outlook|gesendet von|von meinem|envoyé de|enviado|inviato|verzonden|skickat från|sendt fra|wysłane)\b.{0,50}$",
    re.IGNORECASE,
)
ATTRIBUTION = re.compile(r"[^\n]{0,200}(@|\d)[^\n]{0,200}:\s*$")


@dataclass(frozen=True)
class NearDuplicate:
    """Ids of two texts, the share of the shorter one's words (0 to 1) that the other has, and whether both are stock.

    Stock are texts of so few words that two writers would write the same.
    """

    text: str
    other: str
    share: float
    is_stock: bool


@dataclass(frozen=True)
class View:
    """A text as it is compared: its id, how often each word and each pair of neighbours stands in it."""

    id: str
    words: Counter[str]
    pairs: Counter[tuple[str, str]]

    @property
    def length(self) -> int:
        """How many words it has."""
        return self.words.total()


def folded_words(text: str) -> list[str]:
    """The words of a text without case, marks and apostrophes."""
    letters = unicodedata.normalize("NFKD", text.casefold()).translate(PLAIN)
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.findall(r"\w+", re.sub(r"['’‘`´]", "", plain))


def whole(body: str) -> str:
    """A body without the line that a telephone adds."""
    return "\n".join(line for line in body.split("\n") if not DEVICE.match(line))


def without_original(body: str) -> str:
    """A body up to a header block or separator, without quoted lines and attribution lines; a guess, not the real cut."""
    kept: list[str] = []
    for line in whole(body).split("\n"):
        if kept and (HEADER.match(line) or SEPARATOR.match(line)):
            break
        if not line.lstrip().startswith(">") and not ATTRIBUTION.match(line):
            kept.append(line)
    return "\n".join(kept)


def near_duplicates(texts: Mapping[str, str], others: Mapping[str, str]) -> list[NearDuplicate]:
    """Pairs of a text and another text (both by id) that are near-duplicates, each pair once, the most alike first."""
    found: dict[tuple[str, str], NearDuplicate] = {}
    for form in (whole, without_original):
        views = [_view(id, form(text)) for id, text in texts.items()]
        index = _Index([_view(id, form(text)) for id, text in others.items()])
        for view in views:
            for other in index.candidates(view):
                share = _share(view, other)
                before = found.get((view.id, other.id))
                is_stock = view.length <= STOCK_WORDS and (before is None or before.is_stock)
                if share:
                    share = max(share, before.share if before else 0)
                    found[view.id, other.id] = NearDuplicate(view.id, other.id, share, is_stock)
    return sorted(found.values(), key=lambda pair: (-pair.share, pair.text, pair.other))


class _Index:
    """Views by the pairs of words in them; the very short ones by all their words."""

    def __init__(self, views: list[View]) -> None:
        self._views = views
        self._holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._short: defaultdict[frozenset[str], list[int]] = defaultdict(list)
        for number, view in enumerate(views):
            for pair in view.pairs:
                self._holders[pair].append(number)
            if view.length <= STOCK_WORDS:
                self._short[frozenset(view.words)].append(number)

    def candidates(self, view: View) -> list[View]:
        """Views that share enough rare pairs to be looked at more closely."""
        if 0 < view.length <= STOCK_WORDS:
            return [self._views[number] for number in self._short[frozenset(view.words)]]
        shared: Counter[int] = Counter()
        common = 0
        for pair in view.pairs:
            holders = self._holders.get(pair, ())
            if len(holders) > COMMON:
                common += 1
            else:
                shared.update(holders)
        return [
            self._views[number]
            for number, count in shared.items()
            if count + common >= PAIRS_BESIDE_WORDS * min(len(view.pairs), len(self._views[number].pairs))
        ]


def _view(id: str, text: str) -> View:
    words = folded_words(text)
    return View(id, Counter(words), Counter(itertools.pairwise(words)))


def _share(one: View, other: View) -> float:
    """Share of the shorter view's words in the longer one where the two are near-duplicates, else 0."""
    if one.length <= STOCK_WORDS or other.length <= STOCK_WORDS:
        return 1.0 if one.words == other.words else 0.0
    shorter, longer = sorted((one, other), key=lambda view: view.length)
    words = (one.words & other.words).total() / shorter.length
    pairs = (one.pairs & other.pairs).total() / (shorter.length - 1)
    if pairs >= HELD:
        return words
    similar = longer.length <= SIMILAR * shorter.length
    return words if similar and (pairs >= PAIRS or (words >= WORDS and pairs >= PAIRS_BESIDE_WORDS)) else 0.0
