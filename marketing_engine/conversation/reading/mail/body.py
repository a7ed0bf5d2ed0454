"""Which text of a mail a person reads: the plain one, the page, or several joined."""

import re
from dataclasses import dataclass

from marketing_engine.conversation.reading.mail.characters import decode, seen
from marketing_engine.conversation.reading.mail.flowed import unflowed
from marketing_engine.conversation.reading.mail.limits import LEAST_PART, MOST_PART_TEXT, MOST_READ
from marketing_engine.conversation.reading.mail.pages import text_of_page
from marketing_engine.conversation.reading.mail.structure import SIGNED_OR_SECRET, Node

MOST_SEARCHED = 20_000  # characters of a plain text in which a quotation must begin
PAGES = ("text/html", "application/xhtml+xml")
_NEVER_SHOWN = ("text/calendar", "text/x-amp-html", "text/rfc822-headers", "text/vcard", "text/x-vcard", "text/css")

_ONLY_A_NOTE = re.compile(
    r"\b(?:html|rich text|web browser|webbrowser|navigateur|view (?:this|it) (?:e-?mail|message))", re.IGNORECASE
)
_ABOUT_MIME = re.compile(r"\bmime\b|multi-?part", re.IGNORECASE)
_MARKED = re.compile(
    r"^(?:[>|] ?|-{2,}\s?[^\W\d_][\w ]{3,40}\s?-{2,}|_{10,}|[*_]{0,2}(?:from|von|de|da|van|od|från|fra|lähettäjä|kimden"
    r"|gönderen|差出人|发件人|寄件者)[*_]{0,2}\s?[:：]|.{0,300}[\d@].{0,300}[:：]\s{0,3}$)",
    re.MULTILINE | re.IGNORECASE,
)
"""Lines by which a plain text shows where its quotation begins."""
_WORDS = re.compile(r"\w+")
_UUENCODED = re.compile(r"^begin [0-7]{3,4} ([^\n]{1,200})\n(?:[!-`][ -`]{0,90}\n){1,}[ `]?\n?end\b", re.MULTILINE)
_ENRICHED = re.compile(r"<(?:param>[^<]{0,200}</param|/?[A-Za-z][\w-]{0,40})>")


@dataclass
class Texts:
    """Two forms of one text; either may be empty."""

    plain: str = ""
    page: str = ""

    def best(self) -> str:
        """The form that a person reads. The plain one, where it says as much as the other."""
        if not self.page or not self.plain.strip():
            return self.page or self.plain
        if len(self.plain) < 400 and _ONLY_A_NOTE.search(self.plain) and not _in_common(self.plain, self.page):
            return self.page
        own = "\n".join(line for line in self.page.split("\n") if not line.startswith(">"))
        if len(_WORDS.findall(own)) > 4 * len(_WORDS.findall(self.plain)) + 20:
            return self.page
        marked = own != self.page
        return self.page if marked and not _MARKED.search(self.plain[:MOST_SEARCHED]) else self.plain


def _in_common(plain: str, page: str) -> bool:
    """Whether most words of a short text stand in the page too."""
    words = set(_WORDS.findall(plain.lower()))
    return len(words & set(_WORDS.findall(page.lower()))) * 3 > len(words) * 2


def text_of_leaf(node: Node) -> str:
    """The text of a leaf as a person reads it; empty where it holds none."""
    if not node.data:
        return ""
    text = decode(node.data, node.parameters.get("charset", ""))
    if node.content_type in PAGES or (node.content_type in ("text/plain", "text/enriched") and looks_like_page(text)):
        return text_of_page(text)
    text = seen(text)
    if node.content_type == "text/enriched":
        return _ENRICHED.sub("", text.replace("<<", "<"))
    if node.content_type == "text/plain" and node.parameters.get("format", "").lower() == "flowed":
        return unflowed(text, delete_space=node.parameters.get("delsp", "").lower() == "yes")
    return text


_PAGE_START = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:!doctype\s{1,9}html|html|head|body|div|p|meta|table|span|font|style)\b[^>]{0,2000}>",
    re.IGNORECASE,
)
_PAGE_TAG = re.compile(r"</(?:div|p|body|html|table|span|font|style|blockquote)\s{0,9}>|<br\s{0,9}/?>", re.IGNORECASE)
_LINE_OF_PAGE = re.compile(
    r"\s{0,200}</?(?:div|p|br|hr|span|font|b|a|table|tr|td|blockquote|html|body|head|meta|ul|li)\b", re.IGNORECASE
)


def looks_like_page(text: str) -> bool:
    """Whether a text that is said to be plain is HTML from its first character on."""
    start = text[:5_000].lstrip("\ufeff")
    return _PAGE_START.match(start) is not None and _PAGE_TAG.search(text[:100_000]) is not None


def looks_like_fragment(text: str) -> bool:
    """Whether a text is HTML without a wrapper: most lines begin with tags, or end with them.

    A raw mail, which may hold HTML, is none.
    """
    start = text[:MOST_SEARCHED]
    tags = len(_PAGE_TAG.findall(start))
    if tags < 2 or "content-type:" in start.lower():
        return False
    lines = [line for line in start.split("\n") if line.strip()]
    return tags >= start.count("\n") or sum(_LINE_OF_PAGE.match(line) is not None for line in lines) * 2 > len(lines)


class Reader:
    """Reads the leaves of a tree, each once."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}
        self._left = MOST_READ

    def leaf(self, node: Node) -> str:
        """The text of a leaf, remembered; empty where too much was read before."""
        if id(node) not in self._texts:
            self._texts[id(node)] = text_of_leaf(node) if self._left > 0 else ""
            self._left -= max(LEAST_PART, len(node.data) * (4 if node.content_type in PAGES else 1))
        return self._texts[id(node)]

    def text_of(self, node: Node) -> str:
        """The text of an entity with all that is in it. An encrypted one has none."""
        text = self._texts_of(node, attached=False).best()
        if text.strip():
            return text
        attached = self._texts_of(node, attached=True).best()  # some programs send the text as an attachment
        if attached.strip():
            return attached
        return _before_parts(node) if node.children else self.leaf(node) if _is_notice(node) else text

    def message(self, node: Node) -> str:
        """The header of an attached mail as it stands, and its text."""
        head = seen(decode(node.head))
        text = "\n".join(self.text_of(child) for child in node.children)
        return f"{head}\n\n{text}"[:MOST_PART_TEXT]

    def _texts_of(self, node: Node, *, attached: bool) -> Texts:
        kind = node.content_type
        if node.children and (kind.startswith("multipart/") or kind in SIGNED_OR_SECRET):
            if kind == "multipart/encrypted":
                return Texts()
            found = [self._texts_of(child, attached=attached) for child in node.children]
            return _alternative(found) if kind == "multipart/alternative" else _joined(found, kind)
        is_text = kind.startswith(("text/", "multipart/")) and kind not in _NEVER_SHOWN
        if (
            kind == "multipart/encrypted"
            or not (is_text or kind in PAGES)
            or ((node.attached or node.name) and not attached)
        ):
            return Texts()
        text = self.leaf(node)
        return Texts(page=text) if kind in PAGES else Texts(plain=text)


def _is_notice(node: Node) -> bool:
    return node.content_type.startswith("message/")


def _before_parts(node: Node) -> str:
    """What stands before the first part of a mail without text, if it is more than that this is MIME."""
    text = seen(decode(node.around))
    return "" if len(text) < 400 and _ABOUT_MIME.search(text) else text


def _alternative(found: list[Texts]) -> Texts:
    """The first of each form that is not empty."""
    plain = next((one.plain for one in found if one.plain.strip()), "")
    return Texts(plain, next((one.page for one in found if one.page.strip()), ""))


def _joined(found: list[Texts], kind: str) -> Texts:
    """Texts one below the other; of a report, of what is signed and of related parts the first that is not empty.

    A page that says what the plain text before it says is its other form.
    """
    filled = [one for one in found if one.best().strip()]
    if kind in ("multipart/related", "multipart/signed", "multipart/report"):
        filled = filled[:1]
    if len(filled) == 1:
        return filled[0]
    if len(filled) == 2 and not filled[0].page and not filled[1].plain and _same(filled[0].plain, filled[1].page):
        return Texts(filled[0].plain, filled[1].page)
    return Texts("\n\n".join(one.best().strip("\n") for one in filled))


def _same(plain: str, page: str) -> bool:
    return _words(plain)[:200] == _words(page)[:200]


def _words(text: str) -> list[str]:
    return _WORDS.findall(text[:20_000])


def without_files(text: str) -> tuple[str, list[str]]:
    """A text without the uuencoded files in it, and their names."""
    if "\nend" not in text or "begin " not in text:
        return text, []
    names = [found[1].strip() for found in _UUENCODED.finditer(text)]
    return (_UUENCODED.sub("", text), names) if names else (text, [])
