"""Cuts a page into tags and texts, in one pass, as browsers do it."""

import re
from collections.abc import Iterator
from html import unescape as unescaped
from typing import NamedTuple

RAW = ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
"""Elements in which there are no tags."""

_TAG_NAME = re.compile(r"</?([a-zA-Z][^\s/>]{0,60})")
_BREAK = re.compile("[>\"']")
_ATTRIBUTE = re.compile(r"([^\s=/>\"']{1,80})(?:\s{0,50}=\s{0,50}(\"[^\"]*\"|'[^']*'|[^\s>\"']+))?")

_LONG_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")
_RAW_END = re.compile(r"</(script|style|title|textarea|xmp|iframe|noembed|noframes)(?![\w-])", re.IGNORECASE)

MOST_ATTRIBUTES = 4_000  # characters of a tag


class Token(NamedTuple):
    """A piece of a page. `kind`: `text` (decoded), `start`, `end`, or `raw` (the inside of a style)."""

    kind: str
    name: str
    attributes: str = ""


def unescape(text: str) -> str:
    """Character references decoded; a number that is too long for one is no character."""
    return unescaped(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text


def attributes_of(text: str) -> dict[str, str]:
    """The attributes of a tag, names in lower case, values decoded; of two with one name the first."""
    found: dict[str, str] = {}
    for one in _ATTRIBUTE.finditer(text):
        value = one[2] or ""
        found.setdefault(one[1].lower(), unescape(value[1:-1] if value[:1] in ("'", '"') else value))
    return found


def tokens_of(page: str) -> Iterator[Token]:
    """The tokens of a page. Each search that finds nothing is made once, so that time grows with the length alone."""
    at, size = 0, len(page)
    lacking: set[str] = set()
    while at < size:
        start = page.find("<", at)
        if start < 0:
            yield Token("text", unescape(page[at:]))
            return
        if start > at:
            yield Token("text", unescape(page[at:start]))
        name = _TAG_NAME.match(page, start)
        if name is None:
            if page[start + 1 : start + 2] in ("!", "?", "/"):
                at = _after_comment(page, start, lacking)
            else:
                yield Token("text", "<")
                at = start + 1
            continue
        end = _end_of_tag(page, name.end(), lacking)
        if end < 0:
            return
        word = name[1].lower()
        closing = page[start + 1] == "/"
        yield Token("end" if closing else "start", word, "" if closing else page[name.end() : end][:MOST_ATTRIBUTES])
        at = end + 1
        if word in RAW and not closing:
            stop = _end_of_raw(page, word, at, lacking)
            yield Token("raw", word, page[at:stop])
            at = stop


def _after_comment(page: str, start: int, lacking: set[str]) -> int:
    """Where a comment, a declaration or an instruction is over; one without an end runs to the end, as in browsers."""
    end = ">"
    if page.startswith("<!--", start):
        if page.startswith((">", "->"), start + 4):
            return page.find(">", start) + 1
        end = "-->"
    found = -1 if end in lacking else page.find(end, start + 2)
    if found < 0:
        lacking.add(end)
        return len(page)
    return found + len(end)


def _end_of_tag(page: str, at: int, lacking: set[str]) -> int:
    """Where the `>` of a tag stands, not counting those in quoted values; -1 where it has no end."""
    begin = at
    while "quotes" not in lacking:
        found = _BREAK.search(page, at)
        if found is None:
            lacking.add("quotes")
            break
        if found[0] == ">":
            return found.start()
        at = found.start()
        if page[max(begin, at - 10) : at].rstrip().endswith("="):
            at = page.find(found[0], at + 1)
            if at < 0:  # a quote that never ends: from here on they do not count
                lacking.add("quotes")
                break
        at += 1
    return page.find(">", begin)


def _end_of_raw(page: str, name: str, at: int, lacking: set[str]) -> int:
    while name not in lacking:
        found = _RAW_END.search(page, at)
        if found is None:
            lacking.update(RAW)
        elif found[1].lower() == name:
            return found.start()
        else:
            at = found.end()
    return len(page)
