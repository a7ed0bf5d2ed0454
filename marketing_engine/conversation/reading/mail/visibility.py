"""Whether a person sees what is in an element of a page, and whether its spaces and line ends count."""

import re

_SPACE = re.compile(r"\s+")
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|opacity:0(?:\.0*)?(?:;|!|$)"
    r"|(?:^|;)(?:max-)?height:0(?:px|pt)?(?:;|!|$).{0,200}overflow:hidden"
    r"|overflow:hidden.{0,200}(?:max-)?height:0(?:px|pt)?(?:;|!|$)"
    r"|text-indent:-\d{3,5}|left:-\d{3,5}px"
)
_SIZE = re.compile(r"font(?:-size)?:[^;\d]{0,60}(\d{1,4}(?:\.\d{1,9})?)(px|pt|in|cm|mm|rem|em|%)?|font-size:[a-z]")
_WHITE_SPACE = re.compile(r"white-space:(pre|break-spaces|normal|nowrap)")

_BRACES = re.compile(r"([{}])")
_SIMPLE = re.compile(r"[a-z0-9]{0,12}[.#]([\w-]{1,80})", re.IGNORECASE)
_MOST_STYLE = 50_000


def _style(attributes: dict[str, str]) -> str:
    return _SPACE.sub("", attributes.get("style", "").lower())


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element is not shown, with all that is in it."""
    return "hidden" in attributes or ("style" in attributes and _HIDDEN.search(_style(attributes)) is not None)


def is_tiny(attributes: dict[str, str], around: bool) -> bool:
    """Whether text is too small to be seen; `around` is what holds outside, and an element may have its own size."""
    if "size" in attributes:
        return False
    found = _SIZE.search(_style(attributes)) if "style" in attributes else None
    if found is None:
        return around
    number, unit = found[1], found[2]
    if number is None:
        return False
    if float(number) == 0 or (float(number) <= 1 and unit in ("px", "pt")):
        return True
    return around and unit in ("em", "%")


def keeps_spaces(tag: str, attributes: dict[str, str], around: bool) -> bool:
    """Whether line ends in the source are line ends of the text."""
    if tag in ("pre", "listing", "xmp"):
        return True
    found = _WHITE_SPACE.search(_style(attributes)) if "style" in attributes else None
    return found[1] in ("pre", "break-spaces") if found else around


def hidden_names(style: str) -> set[str]:
    """Classes and ids that a style sheet hides everywhere.

    Rules for some media are left aside, and those with several conditions: what is shown after all must not be lost.
    """
    found: set[str] = set()
    depth, selector, before = 0, "", ""
    for piece in _BRACES.split(style[:_MOST_STYLE]):
        if piece == "{":
            selector = before if not depth else selector
            depth += 1
        elif piece == "}":
            if depth == 1 and "@" not in selector and is_hidden({"style": before}):
                found |= {name[1] for one in selector.split(",") if (name := _SIMPLE.fullmatch(one.strip()))}
            depth = max(0, depth - 1)
        before = piece
    return found
