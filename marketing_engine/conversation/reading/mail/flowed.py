"""Puts the lines of `format=flowed` together again (RFC 3676)."""


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """Paragraphs as they were written, each on a line; quoted ones begin with `> ` per level.

    `delete_space` is the parameter DelSp: the space at a line's end is no part of the text.
    """
    lines: list[str] = []
    pieces: list[str] = []
    depth = 0
    for line in text.split("\n"):
        level = len(line) - len(line.lstrip(">"))
        content = line[level:].removeprefix(" ")
        if pieces and (level != depth or content == "-- "):
            lines.append(_line(pieces, depth))
            pieces = []
        depth = level
        flows = content.endswith(" ") and content != "-- "
        pieces.append(content[:-1] if flows and delete_space else content)
        if not flows:
            lines.append(_line(pieces, depth))
            pieces = []
    if pieces:
        lines.append(_line(pieces, depth))
    return "\n".join(lines)


def _line(pieces: list[str], depth: int) -> str:
    text = "".join(pieces)
    return ">" * depth + " " * bool(depth) + (text if text == "-- " else text.rstrip(" "))
