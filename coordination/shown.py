"""How commands show what people outside the team wrote: it begins no line of ours and drives no terminal."""

from coordination import output


def one_line(text: str) -> str:
    """Text as a part of one line: a line break in it is a space."""
    return output.visible(text.replace("\n", " "))
