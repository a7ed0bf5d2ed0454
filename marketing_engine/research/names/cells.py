"""Reads what a cell means to say: without the wrong encoding, markup, formulas and invisible characters."""

import html
import re
import unicodedata
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from urllib.parse import unquote

from marketing_engine.research.names.words import PLACEHOLDERS, fold

LONGEST = 300
"""A cell is read so far."""

_HYPERLINK = re.compile(
    r"""^[=+@-]*\s*HYPERLINK\s*\(.*?["'][^"']*["']\s*[,;]\s*["']([^"']*)["']\s*\)?\s*$""", re.IGNORECASE | re.DOTALL
)
_FORMULA_TEXT = re.compile(r"""^=\s*(?:T\(\s*)?"([^"]*)"\s*\)?$""")
_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>|<!--.*?-->|</?[a-zA-Z]+\s*$")
_BLOCK = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>", re.IGNORECASE | re.DOTALL)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]+)\]\(\s*(?:https?:|mailto:)[^()]*\)")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_PERCENT = re.compile(r"%[0-9a-fA-F]{2}")
_ENCODED_WORD = re.compile(r"=\?[\w-]+\?[bqBQ]\?[^?]*\?=")
_MERGE_FIELD = re.compile(
    r"\{\{|\}\}|\{%|%\}|[{}]|\$\{|<<|>>|\*\||\|\*|%%|^\s*%\w+%\s*$|^\s*\[[^\[\]]*\]\s*$|^\s*\$\w+\s*$|^\s*<[^<>]*>?\s*$"
)
_PLAIN = re.compile(r"[A-Za-z][A-Za-z -]*[A-Za-z]")

_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
_MARKS_OF_TRADE = str.maketrans("", "", "®™©℠")
_SPACES = re.compile(r"\s+")


def repaired(text: str) -> str:
    """Text as it was before it was read in the wrong encoding, where that is certain: `MÃ¼ller` is `Müller`."""
    if text.isascii() or not text:
        return text
    import ftfy

    fixed = ftfy.fix_encoding(text[:LONGEST]) + text[LONGEST:]
    return _whole_repair(fixed)


_SIGNS = re.compile("[ÃÂÅÄĂĹ][\u0080-\u00bf\u2018-\u203a‚ƒ„…†‡ˆ‰Š‹Œ™š›œžŸ€]|æ[^a-z]|â€|Ð|Ñ.Ð")


def _whole_repair(text: str) -> str:
    """The repair of a short text that the repairer is too careful for; it counts where every byte fits."""
    if len(text) > LONGEST or not _SIGNS.search(text):
        return text
    for encoding in ("cp1252", "latin-1"):
        try:
            again = text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if again.isprintable() and len(again) < len(text):
            return again
    return text


def readable(text: str) -> str:
    """One line of plain text as a person reads the cell. Reading it again changes nothing."""
    text = text[:LONGEST]
    if _PLAIN.fullmatch(text) and "  " not in text:
        return text
    for _ in range(5):
        once = _once(text)
        if once == text:
            break
        text = once
    return text


def _once(text: str) -> str:
    text = repaired(text)
    text = _undone_escapes(text)
    found = _HYPERLINK.match(text) or _FORMULA_TEXT.match(text)
    text = found.group(1) if found else text
    text = html.unescape(text)
    text = re.sub(r"<+/?3+(?!\w)", " ", _BLOCK.sub(" ", text))
    if not _is_only_a_field(text):
        text = _TAG.sub(" ", text)
    text = _MARKDOWN_LINK.sub(r"\1", text)
    text = text.translate(_MARKS_OF_TRADE)
    text = unicodedata.normalize("NFKC", text) if not text.isascii() else text
    text = "".join(_seen(c) for c in text)
    text = _SPACES.sub(" ", text).strip()
    text = re.sub(r"^'(?=[=+@\w-])(?!.*')|^[=+@]+(?=\s*[^\W\d_])", "", text)
    text = re.sub(r"\*\*(.+?)\*\*|__(.+?)__|~~(.+?)~~|`(.+?)`", lambda m: next(filter(None, m.groups()), ""), text)
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return _SPACES.sub(" ", text).strip()


def _is_only_a_field(text: str) -> bool:
    """`<First Name>`: no markup, a field that was not filled in."""
    found = re.fullmatch(r"\s*<+([^<>]*)>+\s*", text)
    return bool(found) and fold(found.group(1)).strip() in PLACEHOLDERS  # type: ignore[union-attr]


def _undone_escapes(text: str) -> str:
    if "=?" in text and _ENCODED_WORD.search(text):
        try:
            text = str(make_header(decode_header(text)))
        except (HeaderParseError, LookupError, ValueError):  # broken encoded words stay as they are, and are no name
            return text
    if "\\" in text:
        text = re.sub(r"\\[nrt](?![a-z])", " ", text)
        text = _ESCAPE.sub(lambda m: chr(int(m.group(1) or m.group(2), 16)), text)
    if "%" in text and _PERCENT.search(text):
        try:
            text = unquote(text, errors="strict")
        except UnicodeDecodeError:  # no percent-encoded UTF-8: an ordinary percent sign
            return text
    return text


def _seen(c: str) -> str:
    if c.isascii() and c.isprintable():
        return c
    category = unicodedata.category(c)
    if category == "Cf" or c in "\u034f\u115f\u1160\u3164\uffa0" or "\ufe00" <= c <= "\ufe0f":
        return ""
    return " " if category in _UNSEEN or category[0] == "Z" or category in ("So", "Sk") else c


def is_merge_field(text: str) -> bool:
    """Whether a cell holds a field of a mailing tool that was not filled in: `{{first_name}}`, `*|FNAME|*`."""
    return bool(_MERGE_FIELD.search(text))


def is_placeholder(text: str) -> bool:
    """Whether a cell stands for nothing: `n/a`, `Unknown`, `First Name`, `-`, `xxx`."""
    plain = fold(text).strip()
    bare = plain.strip(" .,;:!?*_-–—()[]<>\"'#/\\|~+=&%")
    if not bare or plain in PLACEHOLDERS or bare in PLACEHOLDERS:
        return True
    letters = re.sub(r"[\W\d_]", "", bare)
    return len(letters) > 2 and len(set(letters)) == 1


def value(text: str) -> str:
    """A cell of plain words (an industry, a city); empty for a placeholder, a broken value, or markup alone."""
    text = readable(text)
    return "" if is_merge_field(text) or is_placeholder(text) or text.startswith("#") or "\ufffd" in text else text
