"""What does not forbid a mail but makes people and filters think less of it: length, capitals, words, links."""

import re
from collections.abc import Iterator
from functools import lru_cache

from marketing_engine.approval.checking import links
from marketing_engine.approval.checking.findings import Found, Mail, sentence

LONGEST_SUBJECT = 70
"""Characters that a mail program shows in its list."""
LONGEST_TEXT, SHORTEST_TEXT = 200, 15
"""Words."""

_SHOUTED = re.compile(
    r"(?<![\w.@/-])(?:[A-ZÀ-ÖØ-Þ]{3,30}(?:[ -][A-ZÀ-ÖØ-Þ]{3,30}){1,8}|[A-ZÀ-ÖØ-Þ]{5,30})(?![\w@]|[.-]\w)"
)
_SPAM = re.compile(
    r"\b(?:100 ?% (?:free|satisfied)|act now|apply now|as seen on|be your own boss|best price|buy now|cash bonus|cheap"
    r"|click (?:here|below)|congratulations|dear friend|double your|earn (?:extra|money)|eliminate debt|exclusive deal"
    r"|extra income|fast cash|for free|free (?:access|gift|money|trial|offer|quote)|get paid|giveaway|great offer"
    r"|guaranteed?|incredible deal|increase sales|limited (?:time|offer)|lowest price|make money|million dollars"
    r"|miracle|money back|no (?:catch|cost|fees|obligation|risk|strings attached)|once in a lifetime|only today"
    r"|order now|risk[- ]free|satisfaction guaranteed|save big|special promotion|this is not spam|unbeatable|urgent"
    r"|viagra|winner|you have been selected|gratis|kostenlos|jetzt kaufen|garantiert|gewinnspiel"
    r"|unverbindlich testen|gratuit)\b",
    re.IGNORECASE,
)
MANY_SPAM_WORDS, MANY_MARKS = 2, 2


@lru_cache(maxsize=16_384)
def shouted(line: str) -> tuple[str, ...]:
    """Words in capitals that are too long for an abbreviation."""
    return tuple(match.group() for match in _SHOUTED.finditer(line))


@lru_cache(maxsize=16_384)
def spam_words(line: str) -> tuple[str, ...]:
    """What spam filters and readers know from advertising."""
    return tuple(match.group().casefold() for match in _SPAM.finditer(line))


def findings(mail: Mail) -> Iterator[Found]:
    """Of a whole mail."""
    yield from _of_length(mail)
    yield from _of_words(mail)
    there = [link for line in mail.lines for link in links.links(line)]
    if len(there) > links.MOST_LINKS or any(map(links.is_picture, there)):
        pictures = sum(map(links.is_picture, there))
        said = f"{len(there)} links" + (f", {pictures} of them to pictures" if pictures else "")
        yield mail.found("many_links", f"{said}; a first mail that filters trust has at most {links.MOST_LINKS}")


def _of_length(mail: Mail) -> Iterator[Found]:
    if len(mail.subject) > LONGEST_SUBJECT:
        text = f"The subject has {len(mail.subject)} characters; a list of mails shows about {LONGEST_SUBJECT}"
        yield mail.found("long_subject", text)
    words = sum(len(line.split()) for line in mail.lines)
    if words > LONGEST_TEXT:
        yield mail.found("long_text", f"The text has {words} words; more than {LONGEST_TEXT} are rarely read")
    elif words < SHORTEST_TEXT:
        yield mail.found("short_text", f"The text has {words} words with the postal address")


def _of_words(mail: Mail) -> Iterator[Found]:
    sender = mail.campaign.sender
    own = f"{sender.company} {sender.postal_address}"
    loud = [word for line in (mail.subject, *mail.lines) for word in shouted(line) if word not in own]
    if loud:
        yield mail.found("capitals", sentence("capitals", loud))
    told = [word for line in (mail.subject, *mail.lines) for word in spam_words(line)]
    if len(set(told)) >= MANY_SPAM_WORDS or spam_words(mail.subject):
        yield mail.found("spam_words", sentence("spam_words", told))
    marks = sum(line.count("!") for line in mail.lines)
    if "!" in mail.subject or marks > MANY_MARKS or "!!" in mail.body:
        yield mail.found(
            "exclamation", "Exclamation marks: " + ("in the subject" if "!" in mail.subject else str(marks))
        )
