"""Which lines of a page are quoted: what its elements say, gathered while it is read."""

import re
from dataclasses import dataclass, field
from itertools import accumulate

from marketing_engine.conversation.reading.mail.quote_containers import Mark

MOST_DEPTH = 10
_ANCESTORS = 8
_ATTRIBUTION_LINES = 6

_HEADER_LINE = re.compile(r"[\W_]{0,3}[^\W\d_][^:：\n]{0,28}[:：]")
_ENDS_ATTRIBUTION = re.compile(r"(?:[:：]|---)\s{0,5}$")
_FROM = re.compile(
    r"[\W_]{0,3}(?:from|von|de|da|van|od|från|fra|lähettäjä|kimden|gönderen|expéditeur|feladó|de la|от|от кого|від"
    r"|差出人|发件人|寄件者|보낸 사람)\s{0,3}[:：]",
    re.IGNORECASE,
)
_DASHES = ("-", "‐", "—", "_", "=")
_SEPARATOR = re.compile(r"[-‐—_=]{3,40}\s{0,3}[^\W_][\w ]{0,40}\s{0,3}[-‐—_=]{3,40}")
"""`----- Original Message -----`, in any language."""
_NAMES_SOMETHING = re.compile(r"[\d@]")


@dataclass
class Element:
    """An open element. `line` is the first line that it has a part in; `colours` are of its text and of its ground."""

    tag: str
    line: int
    mark: Mark = ""
    hidden: bool = False
    tiny: bool = False
    colours: tuple[str, str] = ("000000", "ffffff")
    unseen: bool = False
    keeps_spaces: bool = False
    count: int = 0
    below_intro: int = -1
    has_own_quote: bool = False
    quoted_from: list[int] = field(default_factory=list)


@dataclass
class Quotations:
    """Intervals of lines that are quoted once more, and the lines before which a signature begins."""

    intervals: list[tuple[int, int]] = field(default_factory=list)
    signatures: set[int] = field(default_factory=set)
    rules: list[int] = field(default_factory=list)
    """Lines before which a rule is drawn."""

    def close(self, element: Element, lines: list[str], opened: list[Element]) -> None:
        """An element ends; `opened` are those around it, the outermost first."""
        end = len(lines)
        self.intervals += [(start, end) for start in element.quoted_from]
        if element.mark == "quote":
            self._quote(element.line, end, lines, opened)
        elif element.mark == "container" and not element.has_own_quote:
            start = element.below_intro if element.below_intro >= 0 else _below_attribution(lines, element.line)
            self._quote(start, end, lines, opened)
        elif element.mark == "intro":
            around = next((one for one in opened[: -_ANCESTORS - 1 : -1] if one.mark == "container"), None)
            if around is not None and around.below_intro < 0:
                around.below_intro = end
        elif element.mark == "signature" and any(lines[element.line : end]) and _last_text(lines, element.line) >= 0:
            self.signatures.add(element.line)
        elif element.mark == "header" or (element.mark == "border" and _is_header(lines[element.line : end][:12])):
            _follow(element.line, lines, opened)

    def _quote(self, start: int, end: int, lines: list[str], opened: list[Element]) -> None:
        self.intervals.append((start, end))
        for around in opened[-_ANCESTORS:]:  # the quotation of a container is this one where it begins with it
            if around.mark == "container" and not around.has_own_quote:
                first = around.below_intro if around.below_intro >= 0 else _below_attribution(lines, around.line)
                between = lines[first : min(start, first + 50)]
                around.has_own_quote = start - first < 50 and not any(between)

    def depths(self, lines: list[str]) -> list[int]:
        """How often each line is quoted; where all are and none is an attribution, the outermost mark says nothing."""
        found = _summed(self.intervals, lines)
        separators = [at + 1 for at, line in enumerate(lines) if line[:1] in _DASHES and _SEPARATOR.fullmatch(line)]
        for at in sorted((*self.rules[:100], *separators[:100])):
            if (
                at < len(lines)
                and not found[at]
                and (start := _below_header(lines, at))
                and not any(found[start : start + 3])
            ):
                found = [depth + (number >= start) for number, depth in enumerate(found)]
                break
        text = [at for at, line in enumerate(lines) if line]
        least = min((found[at] for at in text), default=0)
        if (
            least
            and not _is_header([lines[at] for at in text[:6]])
            and not (_ENDS_ATTRIBUTION.search(lines[text[0]][-80:]) and _NAMES_SOMETHING.search(lines[text[0]][:400]))
        ):
            found = [depth - least for depth in found]
        return [max(0, min(depth, MOST_DEPTH)) for depth in found]


def _summed(intervals: list[tuple[int, int]], lines: list[str]) -> list[int]:
    """How many intervals each line is in."""
    steps = [0] * (len(lines) + 1)
    for start, end in intervals:
        start += start < end and not lines[start]  # the empty line above a quotation is outside
        steps[min(start, end)] += 1
        steps[end] -= 1
    return list(accumulate(steps[:-1]))


def _last_text(lines: list[str], before: int) -> int:
    """The last line with text before one; -1 where those near are all empty."""
    return next((at for at in range(before - 1, max(-1, before - 50), -1) if lines[at]), -1)


def _below_attribution(lines: list[str], start: int) -> int:
    """The first line after the attribution that a container begins with."""
    seen = 0
    for at in range(start, min(len(lines), start + 20)):
        if not lines[at]:
            continue
        seen += 1
        if _ENDS_ATTRIBUTION.search(lines[at][-80:]):
            return at + 1
        if seen == _ATTRIBUTION_LINES:
            break
    return start


def _below_header(lines: list[str], at: int) -> int:
    """The first line after the header of an original that stands here; 0 where none does."""
    found = [line for line in lines[at : at + 12] if line]
    header = next((number for number, line in enumerate(found) if not _HEADER_LINE.match(line)), len(found))
    if header < 3 or not any(_FROM.match(line) for line in found[:header]):
        return 0
    while header:
        header -= bool(lines[at])
        at += 1
    return at


def _is_header(lines: list[str]) -> bool:
    """Whether lines are the header of an original, and not those of a signature: two with a sender, or four."""
    found = [line for line in lines if _HEADER_LINE.match(line)]
    return len(found) >= 4 or (len(found) >= 2 and any(_FROM.match(line) for line in found))


def _follow(line: int, lines: list[str], opened: list[Element]) -> None:
    """What comes after a header block is quoted, up to the end of the innermost element that has text before it."""
    last = _last_text(lines, line)
    around = next((one for one in reversed(opened[-50:]) if one.line <= last), opened[0])
    around.quoted_from.append(len(lines))
