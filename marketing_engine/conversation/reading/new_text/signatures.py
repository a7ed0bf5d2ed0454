"""Where the signature of a stretch of new text begins: at its mark, or where only contact data and footers follow."""

import re

from marketing_engine.conversation.reading.new_text.footers import (
    is_device_line,
    is_disclaimer,
    is_list_footer,
    is_personal_sentence,
)
from marketing_engine.conversation.reading.new_text.phrases import fold
from marketing_engine.conversation.reading.new_text.signature_words import (
    CLOSING_STARTS,
    CLOSINGS,
    GREETINGS,
    REFERRING,
    TITLES,
)

MOST_LINES = 40
"""Of a signature without a mark."""
MOST_BELOW_RULE = 40
MOST_ROUNDS = 12
"""Paragraphs and blocks that one signature consists of."""
MOST_GREETING = 4
SHORTEST_WRAPPED = 40
LONGEST_NAME = 60

_MARK = re.compile(r"(?:--|—|––|__)[ \t]*")
_DRAWN = re.compile(
    r"[-_=*~#+.—–•ᐧ\s]{1,200}|\[(?:image|cid|logo|bild|immagine|imagen|obraz)\b[^\]]{0,200}\]|<image\d[^>]{0,80}>",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+|\(?0|\b\d)[\d \t()/.\-–]{6,24}\d")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_LINK = re.compile(
    r"(?:https?://|www\.)\S{1,300}|\b[\w-]{1,40}\.(?:example|com|de|net"
    r"|org|io|eu|co|fr|es|it|nl|pl|pt|se|dk|no|fi|cz|tr)\b"
)
_LABEL = re.compile(
    r"(?:tel|phone|mobile?|mob|cell|fax|fon|telefon|t|m|p|f|e|w|d|o|direct|office|email|e-mail|mail"
    r"|web|website|linkedin|twitter|skype"
    r"|tél|téléphone|móvil|handy|komórka|gsm|puh|whatsapp|addr|address)\b\.?\s{0,2}[:.|]",
    re.IGNORECASE,
)
_POSTAL = re.compile(
    r"\b\d{4,5}(?:-\d{3,4})?\s[^\W\d_]{2,}|[^\W\d_]{3,30}(?:str\."
    r"|straße|strasse|gasse|weg|laan|straat|gatan|vej|katu)\b|\bsuite \d|\bstreet\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[-/][A-ZÀ-ÖØ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}){0,2}")
_NAME_AND_TITLE = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}(?: [A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}){1,3} [|·•] [^\W\d_]")
_BARS = re.compile(r" [|·•] ")
_LETTERS = re.compile(r"[^\W\d_]")
_END_OF_SENTENCE = (".", "!", "?", ":", ",", ";", "。", "？", "！")


def signature_start(lines: list[str], *, words_above: bool = False) -> int:
    """The number of the first line of the signature; the number of lines where none is found.

    `words_above`: other new text stands above these lines, so all of them may be a signature.
    """
    end = _without_drawn(lines, len(lines))
    marked = _marked(lines, end, words_above=words_above)
    if marked is not None:
        end = marked
    for _ in range(MOST_ROUNDS):
        end = _without_drawn(lines, end)
        start = _last_paragraph(lines, end)
        if start is None:
            return end
        paragraph = [line.strip() for line in lines[start:end]]
        if _is_signed(lines, end):
            end -= 1
            continue
        cut = _cut_of_paragraph(paragraph, has_words_above=words_above or start > 0)
        if cut is not None:
            end = start + cut
            continue
        block = _contact_block(lines, end)
        if block is None:
            return end
        end = block
    return end


def _without_drawn(lines: list[str], end: int) -> int:
    while end > 0 and (not lines[end - 1].strip() or _DRAWN.fullmatch(lines[end - 1].strip())):
        end -= 1
    return end


def _marked(lines: list[str], end: int, *, words_above: bool) -> int | None:
    """The line `-- ` (RFC 3676) or what people make of it, if words stand above."""
    above = words_above
    for at in range(end):
        bare = lines[at].strip()
        rule = len(bare) >= 5 and set(bare) <= {"_"} and end - at <= MOST_BELOW_RULE
        if above and (rule or _MARK.fullmatch(bare)) and not _is_said(lines, at, end):
            return at
        above = above or bool(_LETTERS.search(bare))
    return None


def _is_said(lines: list[str], at: int, end: int) -> bool:
    """Whether a person speaks below what looks like a mark: a sentence on the writer's own behalf, and no note."""
    below = next((line.strip() for line in lines[at + 1 : end] if line.strip()), "")
    if _MARK.fullmatch(lines[at].strip()) and "-" not in lines[at] and below.endswith((".", "?", "!")):
        return not (is_list_footer(below) or is_disclaimer(below) or is_device_line(below))
    return is_personal_sentence(below)


def _last_paragraph(lines: list[str], end: int) -> int | None:
    if end <= 0:
        return None
    start = end
    while start > 0 and lines[start - 1].strip():
        start -= 1
    return start


def _cut_of_paragraph(paragraph: list[str], *, has_words_above: bool) -> int | None:
    """Where a footer begins in the last paragraph: 0 for all of it, None where none does."""
    end = len(paragraph)
    while end > 0:
        last = paragraph[end - 1]
        if is_device_line(last) or _DRAWN.fullmatch(last) or (is_list_footer(last) and (has_words_above or end > 1)):
            end -= 1
            continue
        start = _wrapped_note(paragraph[:end], has_words_above=has_words_above)
        if start is None:
            break
        end = start
    return end if end < len(paragraph) else None


def _wrapped_note(lines: list[str], *, has_words_above: bool) -> int | None:
    """Where a disclaimer or a list footer over several lines begins."""
    starts = [at for at in range(max(0, len(lines) - MOST_LINES), len(lines)) if _may_begin_note(lines, at)]
    if starts and starts[0] == 0 and not has_words_above:
        del starts[0]
    for start in starts:
        if is_disclaimer(" ".join(lines[start:])):
            return start
    return next((start for start in reversed(starts) if is_list_footer(" ".join(lines[start:]))), None)


def _may_begin_note(lines: list[str], at: int) -> bool:
    """Whether no sentence goes on over the beginning of this line, and it is no greeting, name or title."""
    if at and len(lines[at - 1]) >= SHORTEST_WRAPPED and lines[at - 1][-1] not in ".!?:":
        return False
    if at == len(lines) - 1:
        return True
    return not _is_contact(lines[at]) and (at > 0 or len(lines[at]) >= SHORTEST_WRAPPED) and not is_closing(lines[at])


def _is_signed(lines: list[str], end: int) -> bool:
    """`-Ada Quill` on the last line, if no list stands above."""
    bare = lines[end - 1].strip()
    if not _SIGNED.fullmatch(bare):
        return False
    above = [line for line in lines[max(0, end - MOST_LINES) : end - 1] if line.strip()]
    return bool(above) and not any(line.lstrip().startswith(bare[0]) for line in above)


def _contact_block(lines: list[str], end: int) -> int | None:
    """The line where a block of name, title, phone, address, link begins; behind the name where a closing is above."""
    at = end
    strong = 0
    while at > 0 and end - at < MOST_LINES:
        bare = lines[at - 1].strip()
        if not bare or _DRAWN.fullmatch(bare):
            if at == 1 or not _more_contact_above(lines, at - 1):
                break
            at -= 1
            continue
        if is_closing(bare) or not (_is_contact(bare) or _is_short(bare)):
            break
        strong += _is_contact(bare)
        at -= 1
    while at < end and not lines[at].strip():
        at += 1
    filled = [number for number in range(at, end) if lines[number].strip()]
    if not strong or not filled:
        return None
    above = next((lines[number].strip() for number in range(at - 1, -1, -1) if lines[number].strip()), "")
    if is_closing(above):
        first = lines[filled[0]].strip()
        nameless = _has_data(first) if "," not in above.strip(" ,.!") else _is_contact(first)
        keep = filled[0] + (not nameless)
        return keep if keep < end else None
    head = lines[filled[0]].strip()
    if len(_BARS.findall(head)) > 1:
        return at if above and not above.endswith(":") else None
    signs = not _is_contact(head) or (bool(_NAME_AND_TITLE.match(head)) and not _has_data(head))
    if not above or above.endswith(":") or len(filled) < 2 or not signs or _refers(above, head):
        return None
    return at if strong * 3 >= len(filled) else None


def _refers(text: str, head: str) -> bool:
    """The line above says that the data of another person follow, or names them: `Cy Quill took over.`"""
    low = fold(text)
    name = head.split()[0].strip(".,")
    return any(word in low for word in REFERRING) or (len(name) > 1 and name in text.replace(",", " ").split())


def _more_contact_above(lines: list[str], at: int) -> bool:
    while at > 0 and not lines[at - 1].strip():
        at -= 1
    bare = lines[at - 1].strip() if at else ""
    return bool(bare) and not is_closing(bare) and (_is_contact(bare) or _is_short(bare)) and len(bare.split()) > 1


def is_closing(text: str) -> bool:
    """`Kind regards,` alone on its line, in any language."""
    low = fold(text).strip(" ,.!-–—*_/")
    if low.startswith(CLOSING_STARTS) and len(low.split()) <= 5:
        return True
    return low in CLOSINGS or any(part in CLOSINGS for part in [low.split(",")[0].strip()] if len(low.split()) <= 5)


def is_greeting(text: str) -> bool:
    """`Hello Ben,` and no more: the comma says that text follows, where `Hello` alone may be all they wrote."""
    words = fold(text).split()
    return 0 < len(words) <= MOST_GREETING and words[0].strip(",") in GREETINGS and text.strip().endswith(",")


def _has_data(text: str) -> bool:
    """Whether a phone number, an address or a link stands in a line."""
    return any(pattern.search(text) for pattern in (_PHONE, _ADDRESS, _LINK)) or bool(_LABEL.match(text))


def _is_contact(text: str) -> bool:
    """A line that is a phone number, an address, a link or a title, and no sentence."""
    if len(text) > 160 or text[-1] in "?!":
        return False
    if text.casefold().startswith("cc:"):
        return False
    if text[0] in "-*•>" and not text.startswith("*"):
        return False
    rest = _LINK.sub(" ", _ADDRESS.sub(" ", _PHONE.sub(" ", text)))
    letters = len(_LETTERS.findall(rest))
    if rest != text and (letters <= 14 or _LABEL.match(text) or " | " in text):
        return True
    if _LABEL.match(text) and letters < 40:
        return True
    words = text.split()
    if len(words) > 10 or (
        text.endswith(".") and not text.casefold().endswith(("inc.", "kft.", "ltd.", "s.a.", "s.r.o.", "b.v."))
    ):
        return False
    if " | " in text or " · " in text:
        return True
    low = f" {text.casefold().replace(',', ' ')} "
    titled = any(f" {title} " in low for title in TITLES)
    return bool(_POSTAL.search(text)) or (text[0].isupper() and titled)


def _is_short(text: str) -> bool:
    """A name, a company, a town: few words, capital letters, no end of a sentence."""
    words = text.split()
    return (
        len(text) <= LONGEST_NAME
        and len(words) <= 5
        and not text.endswith(_END_OF_SENTENCE)
        and text[0] not in "-*•>0123456789"
        and sum(not word[0].islower() for word in words) * 2 >= len(words)
    )
