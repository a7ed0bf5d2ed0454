"""What stands around the words of replies, read from `multiplying_texts.yaml`, which says what each table holds."""

from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

DEFAULT = "en"
"""The language of a text where a table has none for the reply's own."""


@cache
def texts() -> dict[str, Any]:
    """All tables by their name."""
    found: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return found


@cache
def words(table: str) -> frozenset[str]:
    """The words of a table that has words alone, in lower case."""
    return frozenset(str(texts()[table]).casefold().split())


@cache
def beginnings(table: str) -> tuple[str, ...]:
    """The same as beginnings for `str.startswith`; those of one letter are whole words and left out."""
    return tuple(sorted(word for word in words(table) if len(word) > 2))


def in_language(table: str, lang: str) -> list[Any]:
    """What a table has for a language, else for any, else for English."""
    found = texts()[table]
    chosen: list[Any] = found.get(lang) or found.get("") or found[DEFAULT]
    return chosen


def one_of(table: str, lang: str, by: Random) -> str:
    """One text of a table in a language."""
    return str(by.choice(in_language(table, lang)))
