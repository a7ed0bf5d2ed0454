"""The addresses in one cell, as people and programs write them there."""

import re
import unicodedata

from marketing_engine.records.normal_forms import normal_email

MOST = 20
"""Addresses of one person that are kept."""

_BREAKS = re.compile(r"[;,|\n]|:::")
_SCHEME = re.compile(r"(?:mailto|e-?mail|smtp):\s{0,5}", re.IGNORECASE)


def addresses_in(cell: str) -> list[str]:
    """The addresses in a cell in normal form, each once: `Ada <ada@x.example>; mailto:b@x.example` has two."""
    plain = normal_email(cell)
    if plain:
        return [plain]
    found: dict[str, None] = {}
    for part in _BREAKS.split(visible(cell)):
        if "@" in part or "＠" in part:
            for address in _in_part(part.strip()):
                found.setdefault(address)
        if len(found) >= MOST:
            break
    return list(found)


def visible(text: str) -> str:
    """A text without characters that cannot be seen: zero-width ones, direction marks, byte order marks."""
    if text.isascii():
        return text
    return "".join(" " if unicodedata.category(c) == "Zs" else c for c in text if unicodedata.category(c) != "Cf")


def _in_part(part: str) -> list[str]:
    whole = normal_email(_bare(part))
    if whole:
        return [whole]
    if "<" in part or ">" in part:
        rest = part.partition("<")[2]
        inside, closed, after = rest.partition(">")
        alone = closed and not after.strip(" .\"'")
        return list(filter(None, [normal_email(_bare(inside))])) if alone else []
    tokens = [token for token in part.split() if "@" in token]
    return list(filter(None, (normal_email(_bare(token)) for token in tokens)))


def _bare(text: str) -> str:
    """Without what stands around an address: a scheme, quotation marks, brackets, the sentence's full stop."""
    text = _SCHEME.sub("", text.strip(" \t\"'"), count=1)
    address, _, query = text.partition("?")
    if "@" in address and "=" in query:
        text = address  # mailto:ada@x.example?subject=…
    text = text.strip(" \t\"'“”„’‘").rstrip(".,:;!")
    for opening, closing in ("()", "[]", "{}", "<>"):
        if text.startswith(opening) and text.endswith(closing):
            text = text[1:-1]
    return text.strip(" \t\"'").replace("＠", "@")
