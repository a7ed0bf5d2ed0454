"""Reads tables of phrases, which stand as text so that a language is a line or two."""

INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff")
)
"""Characters that mail programs put into dates and names, and that no reader sees."""


def fold(text: str) -> str:
    """As phrases are compared: one case, one apostrophe, single spaces, nothing invisible."""
    return " ".join(text.translate(INVISIBLE).casefold().replace("\u2019", "'").split())


def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, folded; a semicolon ends each."""
    return tuple(dict.fromkeys(phrase for entry in table.split(";") if (phrase := fold(entry))))
