"""What can be stated."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Contact:
    """Another person or function that a text names; `email` is empty where it gives none."""

    name: str
    email: str = ""


@dataclass(frozen=True)
class Stated:
    """A day (ISO) that a text states, and the words that name it; both empty where it states none."""

    day: str = ""
    words: str = ""
