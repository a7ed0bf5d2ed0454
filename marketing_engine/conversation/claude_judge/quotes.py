"""Whether words that Claude cites stand in a text, and the sentences of a text as it is asked about them."""

import re
import unicodedata

from marketing_engine.conversation.reading.judging.removal_words.sentences import sentences as split

MOST_QUOTE = 1_000
"""Characters of a quotation; a longer one does not count."""

MOST_SENTENCES = 60

_AROUND = ".,;:!?()<>[]\"'“”„«»*_"
"""Marks that may stand around an address."""

_WORD = re.compile(r"\w+")
_WITHOUT_SPACES = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]")
"""Letters of languages that put no spaces between words."""


def stands_in(quote: str, text: str) -> bool:
    """Whether whole words of a text, in their order, are these; case, marks, accents and line breaks do not count."""
    if len(quote) > MOST_QUOTE:
        return False
    words = _words(quote)
    if not words:
        return False
    if f" {' '.join(words)} " in f" {' '.join(_words(text))} ":
        return True
    return bool(_WITHOUT_SPACES.search(quote)) and "".join(words) in "".join(_words(text))


def _words(text: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", text)
    seen = "".join(c for c in apart if unicodedata.category(c) not in ("Mn", "Cf"))
    return _WORD.findall(seen.casefold())


def addresses_in(text: str) -> frozenset[str]:
    """The e-mail addresses that a text or a header field holds, in lower case, as they are written."""
    words = re.split(r"[\s<>,;]", text.lower().replace("mailto:", " "))
    return frozenset(word.strip(_AROUND) for word in words if "@" in word)


def sentences(text: str) -> list[str]:
    """The sentences of a text, in their order; at most 60 are told apart."""
    found = [one for one in split(text) if _WORD.search(one)]
    rest = found[MOST_SENTENCES - 1 :]
    return [*found[: MOST_SENTENCES - 1], " ".join(rest)] if len(rest) > 1 else found


def sentence_with(quote: str, text: str) -> str:
    """The first sentence of a text that holds a quotation; where it goes over several, the quotation."""
    return next((one for one in sentences(text) if stands_in(quote, one)), " ".join(quote.split()))
