"""Tables of phrases, written as text: parted by `|` or a line's end, a line with `#` in front says what follows."""


def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, in their order. A `^` stands for the blank before a word."""
    lines = [line for line in table.splitlines() if not line.lstrip().startswith("#")]
    found = (part.strip().replace("^", " ") for line in lines for part in line.split("|"))
    return tuple(phrase for phrase in found if phrase)


def plain(text: str) -> str:
    """A text as the tables are written: in lower case, with single blanks and straight apostrophes."""
    return " ".join(text.lower().replace("’", "'").split())
