"""What an e-mail address tells of the order of a name: `e.mueller@…` of `Müller Eva`."""

import re

from marketing_engine.research.names.words import fold


def spelled_in(email: str, first: str, last: str) -> str:
    """What an address says of two words: `first` or `last` is the first name; `agrees`, where their order fits.

    `first?` and `last?` where the address has that word alone, which is most often the first name.
    """
    local = email.partition("@")[0].lower()
    parts = [part for part in re.split(r"[^a-z]+", local) if part]
    for a in spellings(first):
        for b in spellings(last):
            said = _said(parts, a, b)
            if said:
                return said
    return ""


def spellings(word: str) -> set[str]:
    """How an address may spell a word: `müller` as `muller` and `mueller`."""
    plain = re.sub(r"[^a-z]", "", fold(word))
    full = word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("å", "aa").replace("ø", "oe")
    return {one for one in (plain, re.sub(r"[^a-z]", "", fold(full))) if len(one) > 1}


def _said(parts: list[str], a: str, b: str) -> str:
    joined = "".join(parts)
    if parts[-2:] == [b, a] or joined == b + a or parts == [b[0], a] or joined == b[0] + a:
        return "last"
    if parts == [a[0], b] or joined == a[0] + b:
        return "first"
    if parts[-2:] == [a, b] or joined == a + b:
        return "agrees"
    return {a: "first?", b: "last?"}.get(joined, "")
