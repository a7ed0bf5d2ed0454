"""What all that read days share: the text as patterns see it, and the days in it that are near enough to be meant."""

import datetime
import re

from marketing_engine.conversation.reading.facts.date_mentions import Mention, mentions
from marketing_engine.conversation.reading.facts.folding import composed, fold
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.facts.shape import Stated

MOST = 4_000
"""Characters that are read."""
MOST_DAYS = 60
"""Days: no reply names more."""
YEARS = range(1990, 2200)  # a Date field may say any
_MOST_AHEAD = datetime.timedelta(800)
_MOST_PAST = datetime.timedelta(400)
_SIGNED = re.compile(
    r"\n[ \t]{0,9}(?:jan|april|avril|may|maj[ao]?|june|juni|julia?|juli[oa]|august[oe]?|mart[ae]?)[.!]?[ \t]{0,9}\n?$",
    re.IGNORECASE,
)
"""A name at the end that is a month, too."""


def plain_of(text: str) -> str:
    """The text folded, on one line, without a name at its end that is a month, too."""
    return fold(_on_one_line(text))


def _on_one_line(text: str) -> str:
    return " ".join(composed(_SIGNED.sub("", text[: 2 * MOST].rstrip()))[:MOST].split())


def stated(one: Mention | None, text: str) -> Stated:
    """What is mentioned in the folded text, in the words that this text has for it: folding moves nothing."""
    return Stated(one.day.isoformat(), _on_one_line(text)[one.start : one.end].strip(" .,;:()")) if one else Stated()


def is_english(text: str) -> bool:
    """Whether 12/8 in it may be the eighth of December: it is English, or nothing says what it is."""
    return language_of(text[:MOST]) in ("en", "")


def days_in(text: str, plain: str, received: datetime.date) -> list[Mention]:
    """The days in a text, of which `plain` is the folded form, that are not too far from its arrival."""
    return sensible(mentions(plain, received, month_first=is_english(text))[:MOST_DAYS], received)


def sensible(found: list[Mention], received: datetime.date) -> list[Mention]:
    """Those that are not too far from the arrival."""
    return [one for one in found if received - _MOST_PAST <= one.day <= received + _MOST_AHEAD]
