"""Hard, soft or a block: what a failed delivery says about the address.

The words count before the status, since servers send `5.1.1` with a blocklist's name and `5.7.1` with "user unknown".
What is recognised but unclear is soft: only evidence about the address itself may suppress it.
"""

import re
from collections.abc import Sequence

from marketing_engine.conversation.reading.kinds.bounce_phrases import plain
from marketing_engine.conversation.reading.kinds.bounce_reasons import (
    BLOCKED,
    CERTAINLY_FULL,
    CERTAINLY_NO_SUCH_ADDRESS,
    FULL_OR_LATER,
    NO_SUCH_ADDRESS,
    PERHAPS_NO_SUCH_ADDRESS,
    SENDER_REFUSED,
)
from marketing_engine.conversation.reading.kinds.shape import BounceType

_HARD_STATUS = re.compile(r"5\.1\.0*(?:1|2|3|4|6|10)$|5\.2\.1$|5\.4\.4$|5\.7\.27$")
_BLOCK_STATUS = re.compile(r"5\.7\.|5\.1\.[78]$|5\.6\.|4\.7\.")
_TEMPORARY = re.compile(r"\W{0,8}(?:\S{1,40} said: )?4\d\d[ \-]")
_NAMES = re.compile(
    r"[^\s<>()\[\]\"',;:]{1,128}@[^\s<>()\[\]\"',;:]{1,255}|host [^\s\[]{1,255} ?\[|talking to \S{1,255}"
)
_AFTER_DATA = re.compile(r"in reply to (?:end of )?data|after end of data|smtp command\W{1,8}data|>>> data <<< 5\d\d")
_SENDER_DISABLED = "5.7.13"
"""RFC 5248's registry: the account that is disabled is the sender's."""
_FILTERS_SAY = ("user unknown", "unknown user", "no such user")
_GAP = 60
_ORDER: tuple[tuple[Sequence[str], BounceType], ...] = (
    (SENDER_REFUSED, "block"),
    (CERTAINLY_FULL, "soft"),
    (CERTAINLY_NO_SUCH_ADDRESS, "hard"),
    (BLOCKED, "block"),
    (FULL_OR_LATER, "soft"),
    (NO_SUCH_ADDRESS, "hard"),
)


def severity(exact: Sequence[str], wide: Sequence[str], status: str) -> BounceType:
    """How severe a bounce is, by what the refusing server said (`exact`), by the status, by all the words (`wide`)."""
    if status == _SENDER_DISABLED:
        return "block"
    told, around = (tuple(map(_without_names, filter(str.strip, texts))) for texts in (exact, wide))
    said = _first_said(told) or _by_status(status) or _first_said(around)
    if said is None and not status.startswith("5.3."):
        said = "hard" if any(word in text for word in PERHAPS_NO_SUCH_ADDRESS for text in told) else None
    if said == "hard" and (_is_temporary(status, told) or _is_filter(status, told, around)):
        return "soft"
    return said or "soft"


def _by_status(status: str) -> BounceType | None:
    if _HARD_STATUS.match(status):
        return "hard"
    return "block" if _BLOCK_STATUS.match(status) else None


def _is_temporary(status: str, told: Sequence[str]) -> bool:
    return status.startswith("4") or (not status and any(map(_TEMPORARY.match, told[:1])))


def _is_filter(status: str, told: Sequence[str], around: Sequence[str]) -> bool:
    """A server that took the address and calls it unknown after the text was sent: so do carriers that filter."""
    return (
        not status.startswith("5.1.")
        and any(map(_AFTER_DATA.search, (*told, *around)))
        and any(word in text for word in _FILTERS_SAY for text in told[:1])
    )


def _without_names(text: str) -> str:
    return " " + plain(_NAMES.sub("", plain(text)))


def _first_said(plain: Sequence[str]) -> BounceType | None:
    return next((said for text in plain if (said := _said(text))), None)


def _said(text: str) -> BounceType | None:
    return next((kind for table, kind in _ORDER if any(_has(text, words) for words in table)), None)


def _has(text: str, words: str) -> bool:
    first, gap, second = words.partition("…")
    if not gap:
        return first in text
    start = text.find(first)
    while start >= 0:
        start += len(first)
        if second in text[start : start + _GAP + len(second)]:
            return True
        start = text.find(first, start)
    return False
