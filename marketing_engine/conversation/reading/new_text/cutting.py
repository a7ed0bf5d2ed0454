"""Cuts a reply into what its writer wrote, the signature, and what is quoted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.attributions import attribution_at
from marketing_engine.conversation.reading.new_text.footers import (
    is_banner,
    is_device_line,
    is_list_footer,
    is_reply_above,
    speaks_for_writer,
)
from marketing_engine.conversation.reading.new_text.header_blocks import header_block_at, is_rule, is_separator
from marketing_engine.conversation.reading.new_text.lines import Line, lines_of, next_words
from marketing_engine.conversation.reading.new_text.ours import Ours, find_ours
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.new_text.signatures import MOST_GREETING, is_greeting, signature_start

MOST_TEXT = 100_000
"""Characters of a text that are read; no person writes as much, and the cut of a longer one is unsure."""
MOST_LINES = 8_000
"""Lines of it that are read."""
MOST_FOOTER_LINES = 8
LONG = 8
"""Lines of what may be an answer below a quotation; more are a mail."""
NEAR = 6
"""Lines below a header block within which our own text begins, if it is what is quoted."""


@dataclass(frozen=True)
class _Mark:
    """Lines `start` to before `end` introduce a quotation; before `column` in the first stands new text."""

    start: int
    end: int
    column: int = 0


@dataclass
class _Pieces:
    """Lines of the text, told apart; `new` in stretches that nothing quoted interrupts.

    `last` is the last new line, `devices` are device lines that stand above or between new lines.
    """

    new: list[list[str]] = field(default_factory=lambda: [[]])
    quoted: list[str] = field(default_factory=list)
    words: int = 0
    last: str = ""
    devices: list[str] = field(default_factory=list)
    unsure: bool = False
    _filled: bool = False

    def keep(self, line: str) -> None:
        """A line that they wrote."""
        self.new[-1].append(line)
        if line.strip():
            self.words += len(line.split())
            self.last = line
            self._filled = True

    def drop(self, lines: list[str]) -> None:
        """Lines that are quoted; a stretch of new text ends with them."""
        self.quoted.extend(lines)
        if self._filled:
            self.new.append([])
            self._filled = False


def cut(mail: Mail, sent: Iterable[str] = ()) -> CutText:
    """Cut a mail's text. `sent`: whole bodies of mails that we sent; what of them stands in it is quoted."""
    text = _bounded(mail.text)
    lines = lines_of(text)
    sent = list(sent)
    ours = find_ours(lines, sent)
    pieces = _told_apart(lines, ours)
    if not pieces.words and ours.whole:
        pieces = _answers_in_quotation(lines, sent, pieces)
    pieces.unsure = pieces.unsure or len(mail.text) > len(text)
    return _put_together(text, pieces)


def _bounded(text: str) -> str:
    """The text up to MOST_TEXT characters and MOST_LINES lines."""
    text = text[:MOST_TEXT]
    return "\n".join(text.split("\n", MOST_LINES)[:MOST_LINES]) if text.count("\n") >= MOST_LINES else text


def _answers_in_quotation(lines: list[Line], sent: Iterable[str], pieces: _Pieces) -> _Pieces:
    """Some programs mark the answer too: what is not ours in a reply that is all quotation may be theirs."""
    bare = lines_of("\n".join(line.bare for line in lines))
    found = _told_apart(bare, find_ours(bare, sent))
    found.unsure = True
    return found if found.words else pieces


def _told_apart(lines: list[Line], ours: Ours) -> _Pieces:
    pieces = _Pieces()
    marks = _marks(lines, ours)
    at = _behind_banner(lines, pieces)
    while at < len(lines):
        mark = marks.get(at)
        if mark:
            at = _pass_mark(lines, ours, pieces, mark)
            continue
        line = lines[at]
        if line.depth or at in ours.whole:
            pieces.drop([line.shown])
        elif at in ours.rest:
            if ours.rest[at]:
                pieces.keep(ours.rest[at])
                pieces.unsure = pieces.unsure or ours.rest[at] == line.bare
            pieces.quoted.append(line.shown)
        elif _is_device_paragraph(lines, at):
            pieces.devices.append(line.shown)
        else:
            pieces.keep("" if line.blank else line.shown)
        at += 1
    return pieces


def _behind_banner(lines: list[Line], pieces: _Pieces) -> int:
    """The first line below a gateway's warning."""
    start, end = next(_paragraphs(lines, 0), (0, 0))
    if next_words(lines, end) < len(lines) and is_banner(" ".join(line.bare for line in lines[start:end])):
        pieces.quoted.extend(line.shown for line in lines[start:end])
        return end
    return 0


def _is_device_paragraph(lines: list[Line], at: int) -> bool:
    """A device line between blank lines; what follows may be a quotation without any mark, so it is kept."""
    alone = (at == 0 or lines[at - 1].blank) and (at + 1 == len(lines) or lines[at + 1].blank)
    return alone and is_device_line(lines[at].bare)


def _pass_mark(lines: list[Line], ours: Ours, pieces: _Pieces, mark: _Mark) -> int:
    """Where reading goes on behind what introduces a quotation."""
    if mark.column:
        pieces.keep(lines[mark.start].shown[: mark.column].rstrip(" -"))
    had_words = pieces.words
    below = next_words(lines, mark.end)
    pieces.drop([line.shown for line in lines[mark.start : mark.end]])
    if below >= len(lines) or lines[below].depth:
        return mark.end
    near = [at for at in range(below, min(below + NEAR, len(lines))) if at in ours.whole or at in ours.rest]
    if near:
        pieces.drop([line.shown for line in lines[mark.end : near[0]]])
        return near[0]
    if not had_words or (had_words <= MOST_GREETING and is_greeting(pieces.last)):
        searched, pieces.unsure = pieces.unsure, True
        return below if searched else _behind_our_footer(lines, pieces, below)
    answer = _answer_below(lines, mark.end)
    pieces.unsure = pieces.unsure or answer < len(lines)
    pieces.drop([line.shown for line in lines[mark.end : answer]])
    return answer


def _answer_below(lines: list[Line], start: int) -> int:
    """Where a short answer stands below the footer of a quotation without marks; the number of lines without one."""
    end = _below_last_footer(lines, start)
    below = [at for at in range(end, len(lines)) if not lines[at].blank]
    marked = any(lines[at].depth or header_block_at(lines, at) or is_separator(lines[at].bare) for at in below[:LONG])
    words = " ".join(lines[at].bare for at in below[:LONG])
    return end if end > start and not marked and len(below) < LONG and speaks_for_writer(words) else len(lines)


def _behind_our_footer(lines: list[Line], pieces: _Pieces, start: int) -> int:
    """Where reading goes on below a quotation without marks which stands above all that they wrote.

    What follows a list footer in it is theirs. Without one nothing shows where the quotation ends, and all is kept.
    """
    end = _below_last_footer(lines, start)
    pieces.drop([line.shown for line in lines[start:end]])
    return end


def _below_last_footer(lines: list[Line], start: int) -> int:
    """The line below the last footer that has words below it; `start` without one."""
    end = start
    for first, last in _paragraphs(lines, start):
        if next_words(lines, last) < len(lines) and _ends_with_footer(lines[first:last]):
            end = last
    return end


def _ends_with_footer(paragraph: list[Line]) -> bool:
    """Whether its last lines are one: an address may stand above."""
    last = [line.bare for line in paragraph[-MOST_FOOTER_LINES:]]
    return any(is_list_footer(" ".join(last[at:])) for at in range(len(last)))


def _paragraphs(lines: list[Line], start: int) -> Iterator[tuple[int, int]]:
    """The first line of each paragraph from `start` on, and the line behind its last."""
    at = next_words(lines, start)
    while at < len(lines):
        end = at
        while end < len(lines) and not lines[end].blank:
            end += 1
        yield at, end
        at = next_words(lines, end)


def _marks(lines: list[Line], ours: Ours) -> dict[int, _Mark]:
    """What introduces quotations, by its first line."""
    marks: dict[int, _Mark] = {}
    taken = -1
    for at, line in enumerate(lines):
        if line.blank or line.depth or at < taken or at in ours.whole:
            continue
        mark = _mark_at(lines, ours, at, taken)
        if mark:
            marks[mark.start] = mark
            taken = mark.end
    return marks


def _mark_at(lines: list[Line], ours: Ours, at: int, taken: int) -> _Mark | None:
    block = header_block_at(lines, at)
    if block:
        start = _with_rule_above(lines, at, taken)
        above = attribution_at(lines, start - 1, above_quotation=True) if start > max(taken, 0) else None
        return _Mark(above.start if above and above.start >= taken else start, block.end)
    if is_separator(lines[at].bare) or is_reply_above(lines[at].bare):
        below = next_words(lines, at + 1)
        block = header_block_at(lines, below) if below < len(lines) else None
        return _Mark(at, block.end if block else at + 1)
    below = next_words(lines, at + 1)
    above_quotation = below < len(lines) and (lines[below].depth > 0 or below in ours.whole)
    found = attribution_at(lines, at, above_quotation=above_quotation)
    return _Mark(max(found.start, taken), found.end, found.column) if found and found.start >= taken else None


def _with_rule_above(lines: list[Line], at: int, taken: int) -> int:
    """The drawn line above a header block belongs to it."""
    above = at - 1
    while above >= max(taken, 0) and lines[above].blank:
        above -= 1
    return above if above >= max(taken, 0) and is_rule(lines[above].bare) else at


def _put_together(text: str, pieces: _Pieces) -> CutText:
    new: list[str] = []
    signature = list(pieces.devices)
    for stretch in pieces.new:
        start = signature_start(stretch, words_above=any(new))
        new.append("\n".join(stretch[:start]).strip("\n").rstrip())
        signature.append("\n".join(stretch[start:]).strip())
    words = "\n\n".join(part for part in new if part.strip())
    rest = "\n\n".join(part for part in signature if part)
    quoted = "\n".join(pieces.quoted).strip("\n")
    if words.strip():
        return CutText(words, rest, quoted, pieces.unsure)
    if any(line.strip() and not is_device_line(line) for line in rest.splitlines()):
        return CutText(rest, "", quoted, unsure=True)
    return CutText("", rest, quoted, unsure=bool(text.strip()))
