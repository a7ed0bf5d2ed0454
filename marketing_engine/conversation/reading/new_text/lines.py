"""The lines of a mail's text, with the marks of quotation told apart from the words."""

import re
from dataclasses import dataclass

from marketing_engine.conversation.reading.new_text.phrases import INVISIBLE

WRAPPED_FROM = 60
"""A quoted line at least so long (characters) may have been wrapped once more on its way."""

SHORTEST_REST = 12
LONGEST_REST = 600

_INITIALS = re.compile(r"[^\W\d_]{1,14}>(?:\s|$)")
_IN_BRACKETS = re.compile(r"\([^()]{0,400}\)?\s?>?")
_OF_LINKS = frozenset("/=?&%@)>_.")
_OPEN_LINK = re.compile(r"<(?:\s*$|[^<>\s]{0,200}[@:/][^<>]{0,400}$)")


@dataclass(frozen=True)
class Line:
    """A line: `shown` as it came, `bare` without marks of quotation and spaces around, `depth` counts the marks."""

    shown: str
    bare: str
    depth: int = 0

    @property
    def blank(self) -> bool:
        """No words stand in it."""
        return not self.bare


def lines_of(text: str) -> list[Line]:
    """The lines of a text, whatever ends them."""
    shown = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    lines: list[Line] = []
    for line in shown:
        lines.append(_continued(lines[-1], line) if lines else _line(line))
    _mark_bars(lines)
    _mark_initials(lines)
    _mark_wrapped_rests(lines)
    return lines


def next_words(lines: list[Line], at: int) -> int:
    """The first line from `at` on that has words; the number of lines where none has."""
    while at < len(lines) and lines[at].blank:
        at += 1
    return at


def _line(shown: str) -> Line:
    at = depth = 0
    for at, character in enumerate(shown):  # noqa: B007
        if character == ">":
            depth += 1
        elif not character.isspace():
            break
    else:
        at = len(shown)
    if not depth or (shown.endswith("<<<") and depth > 1):
        return Line(shown, shown.translate(INVISIBLE).replace("\xa0", " ").strip())
    return Line(shown, shown[at:].translate(INVISIBLE).replace("\xa0", " ").strip(), depth)


def _continued(before: Line, shown: str) -> Line:
    """A line that closes the link or the address which the line before opened is no quotation: `> wrote:`."""
    line = _line(shown)
    rest = line.bare.endswith(":") and len(line.bare) < 40 and "@" in before.bare
    if line.depth == 1 and not before.depth and (rest or _OPEN_LINK.search(before.bare[-500:])):
        return Line(shown, shown.translate(INVISIBLE).strip())
    return line


def _mark_bars(lines: list[Line]) -> None:
    """Two lines and more that begin with a bar are a quotation, if they are no table."""
    _mark_runs(lines, [not line.depth and line.bare.startswith("|") for line in lines], bar=True)


def _mark_initials(lines: list[Line]) -> None:
    """Lines that begin with the quoted person's initials: `AM> Shall we?`."""
    _mark_runs(lines, [not line.depth and bool(_INITIALS.match(line.bare)) for line in lines], bar=False)


def _mark_runs(lines: list[Line], marked: list[bool], *, bar: bool) -> None:
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and marked[end]:
            end += 1
        run = lines[start:end]
        table = bar and all(line.bare.endswith("|") and len(line.bare) > 1 for line in run)
        if len(run) > 1 and not table:
            for at in range(start, end):
                bare = lines[at].bare
                lines[at] = Line(lines[at].shown, bare[bare.index("|" if bar else ">") + 1 :].strip(), 1)
        start = max(end, start + 1)


def _mark_wrapped_rests(lines: list[Line]) -> None:
    """What a mail program wrapped off a quoted line or link stands without a mark below it."""
    rests = [at for at in range(1, len(lines)) if _may_be_rest(lines, at)]
    wrapped = any(_is_wrapped_rest(lines, at, others=False) for at in rests)
    for at in rests:
        if (_is_before_quotation(lines, at) and _is_rest_of_link(lines[at].bare)) or _is_wrapped_rest(
            lines, at, others=wrapped
        ):
            lines[at] = Line(lines[at].shown, lines[at].bare, lines[at - 1].depth)


def _may_be_rest(lines: list[Line], at: int) -> bool:
    line, before = lines[at], lines[at - 1]
    return not line.depth and not line.blank and before.depth > 0 and len(line.bare) <= LONGEST_REST


def _is_before_quotation(lines: list[Line], at: int) -> bool:
    after = at + 1
    while after < len(lines) - 1 and not lines[after].shown:
        after += 1
    return after < len(lines) and lines[after].depth > 0


def _is_wrapped_rest(lines: list[Line], at: int, *, others: bool) -> bool:
    """A short line below a long quoted one. `others`: the quotation was surely wrapped, for other lines show it."""
    line, before = lines[at].bare, lines[at - 1].bare
    if len(before) < WRAPPED_FROM or len(line) >= WRAPPED_FROM:
        return False
    goes_on, small = before[-1] not in ".!?:", line[0].islower()
    marked_below = at + 1 < len(lines) and lines[at + 1].depth > 0
    if marked_below:
        return (goes_on and small) or (others and (goes_on or small))
    return others and goes_on and small and (at + 1 == len(lines) or lines[at + 1].blank)


def _is_rest_of_link(text: str) -> bool:
    if _IN_BRACKETS.fullmatch(text):
        return "://" in text or "www." in text
    return len(text) >= SHORTEST_REST and len(text.split()) == 1 and not _OF_LINKS.isdisjoint(text[:-1])
