"""Whether a person sees what is in an element of a page, and whether its spaces and line ends count."""

import re

_SPACE = re.compile(r"\s+")
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|(?:^|;)opacity:0?(?:\.0\d{0,8})?(?:;|!|$)|scale\(0\)|clip:rect\(0|clip-path:inset\((?:50|100)%"
    r"|(?:^|;)(?:max-)?height:0(?:px|pt)?(?:;|!|$).{0,200}overflow:hidden"
    r"|overflow:hidden.{0,200}(?:max-)?height:0(?:px|pt)?(?:;|!|$)"
    r"|text-indent:-\d{3,5}|(?:left|right|top):-\d{3,5}px|margin-top:-\d{4,5}px"
)
_SIZE = re.compile(r"font(?:-size)?:[^;\d]{0,60}(\d{1,4}(?:\.\d{1,9})?)(px|pt|in|cm|mm|rem|em|%)?|font-size:[a-z]")
_COLOUR = re.compile(r"(?:^|;)color:([^;!]{1,60})")
_GROUND = re.compile(r"(?:^|;)background(?:-color)?:([^;!]{1,200})")
_A_COLOUR = re.compile(r"#[0-9a-f]{3,8}|rgba?\([^)]{1,40}\)|[a-z]{3,30}")
_NAMED = {"white": "ffffff", "snow": "fffafa", "black": "000000"}
_UNKNOWN = "?"
_NEAR = 12
"""Of 255: so little between a colour and its ground is not seen."""
_LINK = "0000ee"
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


def colours_of(tag: str, attributes: dict[str, str], around: tuple[str, str]) -> tuple[str, str]:
    """The colours of an element's text and of the ground below it, of which an element has its own or those `around`.

    A colour is six hexadecimal digits, or a name; that of a ground which is a picture is not known.
    """
    style = _style(attributes) if "style" in attributes else ""
    text, ground = around if tag != "a" else (_LINK, around[1])
    if found := _COLOUR.search(style):
        text = _colour(found[1], text)
    elif "color" in attributes:
        text = _colour(attributes["color"].lower(), text)
    if found := _GROUND.search(style):
        ground = _UNKNOWN if "(" in found[1].replace("rgb(", "") else _ground(found[1], ground)
    elif "bgcolor" in attributes:
        ground = _colour(attributes["bgcolor"].lower(), ground)
    if "background" in attributes or "background-image" in style:
        ground = _UNKNOWN
    return text, ground


def is_unseen(colours: tuple[str, str]) -> bool:
    """Whether text of the first of these colours cannot be told from its ground."""
    text, ground = colours
    if text == "transparent" or text == ground != _UNKNOWN:
        return True
    try:
        pairs = [(int(text[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (0, 2, 4)]
    except ValueError:  # a name, or not known
        return False
    return all(abs(one - other) <= _NEAR for one, other in pairs)


def has_grounds(style: str) -> bool:
    """Whether a style sheet may colour the ground of a page."""
    return "background" in style[:_MOST_STYLE].lower()


def _ground(value: str, around: str) -> str:
    return (
        around if value.startswith(("none", "transparent", "inherit", "initial", "unset")) else _colour(value, around)
    )


def _colour(value: str, around: str) -> str:
    """A colour in the form that all are compared in; what is no colour changes nothing."""
    found = _A_COLOUR.match(value.strip())
    said = found.group() if found else "inherit"
    if said.startswith("rgb"):
        parts = re.findall(r"\d{1,3}(?:\.\d{1,9})?", said)[:4]
        if len(parts) == 4 and float(parts[3]) == 0:
            return "transparent"
        return "".join(f"{min(int(float(one)), 255):02x}" for one in parts[:3]) if len(parts) >= 3 else around
    if said.startswith("#"):
        digits = said[1:]
        return "".join(one * 2 for one in digits[:3]) if len(digits) in (3, 4) else digits[:6]
    return around if said in ("inherit", "initial", "unset", "currentcolor") else _NAMED.get(said, said)


def keeps_spaces(tag: str, attributes: dict[str, str], around: bool) -> bool:
    """Whether line ends in the source are line ends of the text."""
    if tag in ("pre", "listing", "xmp"):
        return True
    found = _WHITE_SPACE.search(_style(attributes)) if "style" in attributes else None
    return found[1] in ("pre", "break-spaces") if found else around


def hidden_names(style: str) -> tuple[set[str], set[str]]:
    """Classes and ids that a style sheet hides everywhere, and those that it makes too small to be seen.

    Rules for some media are left aside, and those with several conditions: what is shown after all must not be lost.
    """
    hidden: set[str] = set()
    tiny: set[str] = set()
    depth, selector, before = 0, "", ""
    for piece in _BRACES.split(style[:_MOST_STYLE]):
        if piece == "{":
            selector = before if not depth else selector
            depth += 1
        elif piece == "}":
            found = (
                hidden if is_hidden({"style": before}) else tiny if is_tiny({"style": before}, around=False) else None
            )
            if found is not None and depth == 1 and "@" not in selector:
                found |= {name[1] for one in selector.split(",") if (name := _SIMPLE.fullmatch(one.strip()))}
            depth = max(0, depth - 1)
        before = piece
    return hidden, tiny
