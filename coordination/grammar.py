"""What a message says: `VERB positional… key=value…`.

Leading emoji, punctuation and spaces are ignored. What does not parse is a note for people, never an error.
"""

MAX_ITEMS = 10_000
"""A list with more items than this stays text: no message may ask for a billion prospects."""

_MISDECODED = "\u0393\u03a9\u03c0"
"""Greek letters that the encodings cp437 and Mac Roman make of emoji."""


class Command:
    """A parsed message: its verb, the words after it, its parameters, and the first line whole.

    A parameter is a string, or a list of strings and integers.
    """

    __slots__ = ("line", "parameters", "verb", "words")

    def __init__(self, verb: str, words: list[str], parameters: "dict[str, str | list[int | str]]", line: str) -> None:
        self.verb = verb
        self.words = words
        self.parameters = parameters
        self.line = line


def strip_ornaments(text: str) -> str:
    """Drop leading spaces, punctuation and emoji, also emoji that were decoded wrongly (`â¸ï¸`, `ğŸŒ…`)."""
    at = 0
    while at < len(text):
        if text[at].isascii():
            if text[at].isalnum():
                return text[at:]
            at += 1
        elif not _is_letter(text[at]):
            at += 1
        else:
            end = _end_of_misdecoded(text, at)
            if not end:
                return text[at:]
            at = end
    return ""


def _is_letter(char: str) -> bool:
    """Whether a character beyond ASCII is a letter of a word: no symbol, and no Greek letter of _MISDECODED."""
    return char.isalpha() and not "\u2000" <= char < "\u2c00" and char not in _MISDECODED


def _end_of_misdecoded(text: str, at: int) -> int:
    """The place after a wrongly decoded emoji that begins here; 0 where a word begins.

    UTF-8 that was read as another encoding is Latin letters and symbols beyond ASCII. A word has letters of ASCII
    or of one other script.
    """
    end = at
    while end < len(text) and not text[end].isascii() and (text[end] < "\u0300" or not _is_letter(text[end])):
        end += 1
    after = text[end : end + 1]
    if not after.isascii():
        return 0
    return end if end - at > 2 or not after.isalnum() else 0


def parse(text: str) -> Command | None:
    """Read the first line of a message as a command; None for a note."""
    line = strip_ornaments(text).split("\n", 1)[0].rstrip()
    tokens = _tokens(line)
    if not tokens or not _is_verb(tokens[0]):
        return None
    words: list[str] = []
    parameters: dict[str, str | list[int | str]] = {}
    for token in tokens[1:]:
        key, equals, value = token.partition("=")
        if equals and key.isidentifier() and key.isascii():
            parameters[key] = value_of(value)
        else:
            words.append(token)
    return Command(tokens[0], words, parameters, line)


def _is_verb(token: str) -> bool:
    return (
        len(token) > 1
        and token.isascii()
        and token[0].isalpha()
        and token.replace("_", "").isalnum()
        and (token.isupper() or ("_" in token and token.islower()))
    )


def _tokens(line: str) -> list[str]:
    """Split at spaces, but not inside [brackets]."""
    tokens: list[str] = []
    current, depth = "", 0
    for char in line:
        if char.isspace() and depth == 0:
            if current:
                tokens.append(current)
            current = ""
            continue
        depth += {"[": 1, "]": -1 if depth else 0}.get(char, 0)
        current += char
    if depth:  # an open bracket is no list: fall back to plain words
        return line.split()
    return [*tokens, current] if current else tokens


def value_of(text: str) -> "str | list[int | str]":
    """A parameter's value: `[1,2,3...17]` and `[1-14]` become lists, all else stays text."""
    if not (text.startswith("[") and text.endswith("]")):
        return text
    items: list[int | str] = []
    for part in text[1:-1].split(","):
        more = _range(part.strip())
        if len(items) + len(more) > MAX_ITEMS:
            return text
        items.extend(more)
    return items


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _range(part: str) -> "range | list[int | str]":
    """The items that one part of a list stands for: a number, a word, or `a...b`, `a-b`."""
    for sign in ("...", "-"):
        left, found, right = part.partition(sign)
        first, last = _number(left.strip()), _number(right.strip())
        if found and first is not None and last is not None and first <= last:
            return range(first, last + 1)
    number = _number(part)
    if number is not None:
        return [number]
    return [part] if part else []
