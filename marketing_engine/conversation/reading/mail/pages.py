"""Turns HTML into text as a person reads it: quotations marked, what is not seen left out."""

import re
from collections import Counter

from marketing_engine.conversation.reading.mail.characters import seen
from marketing_engine.conversation.reading.mail.html_tokens import attributes_of, tokens_of
from marketing_engine.conversation.reading.mail.limits import MOST_HTML
from marketing_engine.conversation.reading.mail.quotations import Element, Quotations
from marketing_engine.conversation.reading.mail.quote_containers import Mark, mark_of
from marketing_engine.conversation.reading.mail.visibility import (
    colours_of,
    has_grounds,
    hidden_names,
    is_hidden,
    is_tiny,
    is_unseen,
    keeps_spaces,
)

_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl"),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot"),
        *("thead", "tr", "ul", "caption", "legend", "option", "listing"),
    )
)
_APART = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "table", "hr"))
"""Blocks with an empty line around them."""
_VOID = frozenset(
    (
        *(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
        ),
        *("basefont", "bgsound", "frame", "keygen"),
    )
)
_WALLS = frozenset(("td", "th", "table", "caption", "#root"))
_TABLE = frozenset(("td", "th", "tr", "table", "tbody", "thead", "tfoot", "caption"))
_CLOSES = {
    "li": ("li", ("ul", "ol", "menu", "dir")),
    "td": ("td th", ("tr", "table")),
    "th": ("td th", ("tr", "table")),
    "tr": ("tr", ("table",)),
    "option": ("option", ("select",)),
}
"""Elements that end a former one of their kind, up to the element around both."""
_NEAR = 40
"""How many open elements an end tag may close."""

_SPACES = re.compile(r"[ \t\n\r\f]+")
_DATA_ADDRESS = re.compile(r"data:[a-z]{1,20}/[^\"'\s>)]{200,}")
_TIGHT = re.compile(r"\bmso|margin(?:-top|-bottom)?:\s?0", re.IGNORECASE)


class _Page:
    """Lines of a page, as far as it was read."""

    def __init__(self, *, also_hidden: bool = False) -> None:
        self._also_hidden = also_hidden
        self.lines: list[str] = []
        self.marks = Quotations()
        self._opened = [Element("#root", 0)]
        self._how_many: Counter[str] = Counter()
        self._now: list[str] = []
        self._gap = False
        self._hidden = 0
        self._hidden_names: set[str] = set()
        self._tiny_names: set[str] = set()
        self._may_be_coloured = False

    def read(self, page: str) -> None:
        """Read all of a page."""
        for kind, name, inside in tokens_of(page):
            if kind == "text":
                self._text(name)
            elif kind == "start":
                self._start(name, inside)
            elif kind == "end":
                self._end(name)
            elif name == "style":
                self._learn_style(inside)
            elif name in ("textarea", "xmp"):
                self._text(inside)
        self._flush()
        while self._opened:
            self._close()

    def _learn_style(self, style: str) -> None:
        hidden, tiny = hidden_names(style)
        self._hidden_names |= hidden
        self._tiny_names |= tiny
        self._may_be_coloured |= has_grounds(style)

    def _text(self, text: str) -> None:
        around = self._opened[-1]
        if self._hidden or ((around.tiny or around.unseen) and not self._also_hidden):
            return
        if self._opened[-1].keeps_spaces:
            first, *others = text.replace("\r\n", "\n").split("\n")
            self._now.append(first)
            for line in others:
                self._flush(also_empty=True)
                self._now.append(line)
            return
        text = _SPACES.sub(" ", text)
        if not self._now or self._now[-1].endswith((" ", "\t")):
            text = text.lstrip(" ")
        if text:
            self._now.append(text)

    def _flush(self, *, also_empty: bool = False) -> None:
        """End the line; an empty one is kept where it was asked for, by a `<br>` or a space that does not break."""
        text = "".join(self._now)
        self._now.clear()
        if not text and not also_empty:
            return
        text = text.replace("\xa0", " ").rstrip()
        if self._gap and self.lines and self.lines[-1]:
            self.lines.append("")
        self._gap = False
        self.lines.append(text)

    def _start(self, tag: str, inside: str) -> None:
        if tag == "br":
            if not self._hidden:
                self._flush(also_empty=True)
            return
        attributes = attributes_of(inside) if inside else {}
        self._close_former(tag)
        if tag in _BLOCKS:
            self._flush()
            self._gap |= tag in _APART and not _TIGHT.search(inside) and not self._hidden
            if tag == "hr":
                self.marks.rules.append(len(self.lines))
        elif tag in ("td", "th") and self._now:
            self._now.append("\t")
        elif tag == "img":
            self._picture(attributes)
        if tag in _VOID or ":" in tag:
            return
        mark = mark_of(tag, attributes) if attributes or tag == "blockquote" else ""
        if mark:
            self._flush()
        self._open(tag, attributes, mark)
        if tag == "li" and not self._hidden:
            self._item()

    def _open(self, tag: str, attributes: dict[str, str], mark: Mark) -> None:
        around = self._opened[-1]
        hidden = bool(attributes) and (is_hidden(attributes) or self._is_named(attributes, self._hidden_names))
        element = Element(tag, len(self.lines), mark, hidden and not self._also_hidden)
        element.tiny = is_tiny(attributes, around.tiny or self._is_named(attributes, self._tiny_names))
        element.colours, element.unseen = around.colours, around.unseen
        if attributes or tag == "a":
            self._colour(element, attributes)
        element.keeps_spaces = keeps_spaces(tag, attributes, around.keeps_spaces)
        self._hidden += element.hidden
        self._opened.append(element)
        self._how_many[tag] += 1

    def _item(self) -> None:
        around = next((one for one in reversed(self._opened[-10:-1]) if one.tag in ("ol", "ul")), None)
        if around is not None and around.tag == "ol":
            around.count += 1
            self._now.append(f"{around.count}. ")
        else:
            self._now.append("- ")

    def _picture(self, attributes: dict[str, str]) -> None:
        """The few characters that an emoji's picture stands for."""
        shown = attributes.get("alt", "")
        if 0 < len(shown) <= 8 and not shown.isascii():
            self._text(shown)

    def _colour(self, element: Element, attributes: dict[str, str]) -> None:
        """Text on a ground of its colour is not seen; where a style sheet may colour the ground, it may be."""
        text, ground = colours_of(element.tag, attributes, element.colours)
        if self._may_be_coloured and ("class" in attributes or "id" in attributes or element.tag == "body"):
            ground = "?" if ground == element.colours[1] else ground
        element.colours = text, ground
        element.unseen = is_unseen(element.colours)

    @staticmethod
    def _is_named(attributes: dict[str, str], known: set[str]) -> bool:
        """Whether an element has one of these classes or ids."""
        if not known or not attributes:
            return False
        names = {*attributes.get("class", "").split()[:20], attributes.get("id", "")}
        return not names.isdisjoint(known)

    def _close_former(self, tag: str) -> None:
        """A paragraph ends where a block begins, an item or a cell where the next one does."""
        if tag in _CLOSES:
            former, walls = _CLOSES[tag]
            self._close_to(former.split(), walls)
        elif tag in _BLOCKS and tag != "table":
            for at in range(len(self._opened) - 1, max(0, len(self._opened) - 10), -1):
                if self._opened[at].tag == "p":
                    self._close_to(["p"], ())
                    return
                if self._opened[at].tag in _BLOCKS or self._opened[at].tag in _WALLS:
                    return

    def _end(self, tag: str) -> None:
        if tag in _BLOCKS and (self._how_many[tag] or tag == "p"):  # browsers pass over an end without a beginning
            self._flush()
            self._gap |= tag in _APART and bool(self.lines) and not self._hidden
        if tag in _TABLE:
            self._close_to([tag], ("table",) if tag != "table" else ())
        elif tag not in _VOID:
            self._close_to([tag], _WALLS if tag in _BLOCKS else (*_WALLS, *_BLOCKS))

    def _close_to(self, tags: list[str], walls: tuple[str, ...] | frozenset[str]) -> None:
        """Close the innermost open element of these tags and all in it, if none of the walls is between."""
        if not any(self._how_many[tag] for tag in tags):
            return
        size = len(self._opened)
        for at in range(size - 1, max(0, size - _NEAR), -1):
            if self._opened[at].tag in tags:
                while len(self._opened) > at:
                    self._close()
                return
            if self._opened[at].tag in walls:
                return

    def _close(self) -> None:
        element = self._opened.pop()
        self._how_many[element.tag] -= 1
        if element.tag in _BLOCKS or element.mark:
            self._flush()
        self._hidden -= element.hidden
        if element.mark or element.quoted_from:
            self.marks.close(element, self.lines, self._opened)


def text_of_page(page: str) -> str:
    """The text of a page: at most MOST_HTML characters of it are read.

    Each line of what it marks as quoted begins with `> ` per level, and `-- ` stands before a marked signature.
    """
    page = _DATA_ADDRESS.sub("", page)[:MOST_HTML]
    read = _Page()
    read.read(page)
    if not any(read.lines):  # all of it is hidden, or seems to be: it is not lost
        read = _Page(also_hidden=True)
        read.read(page)
    lines = [seen(line).strip("\n") for line in read.lines]
    depths = read.marks.depths(lines)
    shown: list[str] = []
    for at, line in enumerate(lines):
        if at in read.marks.signatures and (not shown or shown[-1] not in ("--", "-- ")):
            shown.append("> " * depths[at] + "-- ")
        if line or (shown and shown[-1].strip("> ")):  # one empty line is enough
            shown.append("> " * depths[at] + line if line else ("> " * depths[at]).rstrip())
    return "\n".join(shown).strip("\n")
