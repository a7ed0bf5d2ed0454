"""Keeps secrets out of what a server answers, before that is cut, shown or stored."""

import re
from base64 import b64encode
from collections.abc import Iterator

LEAST = 8
"""So many characters of a secret in a row are hidden; of a shorter secret only the whole of it can be known again."""

_WORD = 4
"""A secret shorter than this is hidden where it stands alone: it is a part of too many other words."""


class Hiding:
    """The secrets of one login."""

    def __init__(self) -> None:
        self._pieces: set[str] = set()
        self._short: set[str] = set()

    def add(self, *secrets: str) -> None:
        """Hide these from now on, as they are and in base64."""
        for secret in filter(None, secrets):
            encoded = b64encode(secret.encode()).decode()
            for form in (secret, " ".join(secret.split()), encoded, encoded.rstrip("=")):
                if 0 < len(form) < LEAST:
                    self._short.add(form)
                self._pieces |= {form[at : at + LEAST] for at in range(len(form) - LEAST + 1)}

    def without(self, text: str) -> str:
        """A text with `…` in place of every secret, and of every longer piece of one."""
        hidden = {at + i for at in range(len(text)) if text[at : at + LEAST] in self._pieces for i in range(LEAST)}
        for short in self._short:
            hidden.update(at + i for at in _places(short, text) for i in range(len(short)))
        if not hidden:
            return text
        return re.sub("\0+", "…", "".join("\0" if at in hidden else c for at, c in enumerate(text.replace("\0", " "))))


def _places(short: str, text: str) -> Iterator[int]:
    """Where a short secret stands in a text."""
    at = text.find(short)
    while at >= 0:
        around = text[max(at - 1, 0) : at] + text[at + len(short) : at + len(short) + 1]
        if len(short) >= _WORD or not any(c.isalnum() for c in around):
            yield at
        at = text.find(short, at + 1)
