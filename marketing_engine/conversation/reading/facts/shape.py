"""What can be stated."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Contact:
    """Another person or function that a text names; `email` is empty where it gives none."""

    name: str
    email: str = ""
