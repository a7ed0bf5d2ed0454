"""Plain letters, in which words of many languages are looked for: no accents, no capitals, simple quotes and dashes."""

import unicodedata

_OTHERS = {
    **dict.fromkeys("’‘ʼ´`", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("–—−‐‑‒", "-"),
    **dict.fromkeys("\u00a0\u2009\u202f\u3000\t\r\x0b\x0c\u2028\u2029", " "),
    **dict(zip("øØłŁđĐıİßæÆœŒ", "oolldd" + "iisaaoo", strict=True)),
}
_LATIN = {
    chr(code): base
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (base := unicodedata.normalize("NFKD", chr(code))[0].lower()).isascii() and base.isalpha()
}
_TABLE = str.maketrans({**_LATIN, **_OTHERS})


def composed(text: str) -> str:
    """The text with accents and their letters as one character each, so that `fold` keeps every place in it."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """The same number of characters, plain and in lower case: `Jusqu’à` is `jusqu'a`, `Kasım` is `kasim`."""
    return "".join(map(_lower, text.translate(_TABLE))) if not text.isascii() else text.lower().translate(_TABLE)


def _lower(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter
