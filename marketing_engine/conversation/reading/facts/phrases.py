"""Makes one fast pattern of many phrases: grouped by their first letters, so that few are tried at a place."""

import re
from collections.abc import Iterator

from marketing_engine.conversation.reading.facts.folding import fold

_GAP = "[^.!?]{0,40}?"
_SHARP_S = re.compile(r"ss(?![?*+{])")  # `ß` is folded to one `s`
_MARK = re.compile(r"\\.|[()|\[\]]")
_FEW = 3


def any_of(*blocks: str) -> str:
    r"""A pattern of the phrases in some blocks, one a line or between bars, where a word begins; for folded text.

    `..` stands for up to 40 characters of a sentence. A phrase may hold groups, `?`, `\w`, bounded repetition and
    classes, nothing unbounded but `\w+` and `\w*`.
    """
    text = _SHARP_S.sub("ss?", fold("\n".join(blocks))).replace("..", _GAP)
    lines = (line.strip() for line in text.splitlines())
    phrases = dict.fromkeys(phrase for line in lines for one in _split(line) if one for phrase in _opened(one))
    return r"(?<!\w)" + _grouped(list(phrases))


def _split(pattern: str) -> list[str]:
    """Its alternatives, at the bars outside groups and classes."""
    if not any(mark in pattern for mark in "([\\"):
        return pattern.split("|")
    found, start = [], 0
    for place, depth in _walk(pattern):
        if pattern[place] == "|" and depth == 0:
            found.append(pattern[start:place])
            start = place + 1
    return [*found, pattern[start:]]


def _walk(pattern: str) -> Iterator[tuple[int, int]]:
    """Each bar and parenthesis that is neither escaped nor in a class, with the number of groups around it."""
    depth, in_class = 0, False
    for found in _MARK.finditer(pattern):
        mark = found.group()
        if mark in ("[", "]"):
            in_class = mark == "["
        elif not in_class and len(mark) == 1:
            depth += (mark == "(") - (mark == ")")
            yield found.start(), depth


def _opened(phrase: str) -> Iterator[str]:
    """The phrase once for each alternative of the group that begins it, so that its first letter is known."""
    if not phrase.startswith("(") or phrase.startswith(("(?!", "(?=", "(?<")):
        yield phrase
        return
    end = next(place for place, depth in _walk(phrase) if depth == 0)
    inner, rest = phrase[1:end].removeprefix("?:"), phrase[end + 1 :]
    if rest.startswith("?"):
        rest = rest[1:]
        yield from _opened(rest)
    elif rest.startswith(("*", "+", "{")):
        yield phrase
        return
    for alternative in _split(inner):
        yield from _opened(alternative + rest)


def _grouped(phrases: list[str]) -> str:
    """One pattern of them all. Those that begin with the same letter share it."""
    if len(phrases) <= _FEW:
        return "(?:" + "|".join(phrases) + ")"
    by_letter: dict[str, list[str]] = {}
    for phrase in phrases:
        shared = phrase[:1].isalnum() and phrase[1:2] not in ("?", "*", "+", "{")
        by_letter.setdefault(phrase[0] if shared else "", []).append(phrase)
    others = by_letter.pop("", [])
    groups = [letter + _grouped([one[1:] for one in found]) for letter, found in by_letter.items()]
    return "(?:" + "|".join([*groups, *others]) + ")"
