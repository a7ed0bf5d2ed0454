"""Words that mean the same: countries and titles as people and sources write them."""

import re

_COUNTRIES = {
    "united states": ("usa", "us", "u.s.", "u.s.a.", "united states of america", "america"),
    "united kingdom": ("uk", "u.k.", "great britain", "gb", "england", "scotland", "wales", "northern ireland"),
    "netherlands": ("the netherlands", "holland", "nl"),
    "germany": ("deutschland", "de"),
    "ireland": ("republic of ireland", "ie"),
    "canada": ("ca",),
    "france": ("fr",),
    "spain": ("españa", "es"),
    "austria": ("österreich", "at"),
    "switzerland": ("schweiz", "suisse", "ch"),
    "belgium": ("be",),
}
_PLAIN = {other: name for name, others in _COUNTRIES.items() for other in others}

_TITLES = (
    (r"\bsenior vice president\b", "svp"),
    (r"\bexecutive vice president\b", "evp"),
    (r"\bvice[- ]president\b", "vp"),
    (r"\bchief executive officer\b", "ceo"),
    (r"\bchief operating officer\b", "coo"),
    (r"\bchief financial officer\b", "cfo"),
    (r"\bchief technology officer\b", "cto"),
    (r"\bchief people officer\b", "cpo"),
    (r"\bchief human resources officer\b", "chro"),
    (r"\bhuman resources\b", "hr"),
    (r"\b(svp|evp|vp|director|head)(?:,| of| for| -| –)\s+", r"\1 "),
    (r"\s+", " "),
)


def country(name: str) -> str:
    """One name for a country, in lower case; any other place as it is."""
    plain = name.strip().lower()
    return _PLAIN.get(plain, plain)


def plain_title(title: str) -> str:
    """A title in lower case with the usual short forms: `Vice President, Operations` is `vp operations`."""
    text = title.lower()
    for pattern, short in _TITLES:
        text = re.sub(pattern, short, text)
    return text.strip()
