"""Reads the numbers in a goal: `Find 10 new companies, send 15 messages`."""

import re

from marketing_engine.session_manager.items import Counting, scaled
from marketing_engine.session_manager.session_templates import SessionTemplate

NOUNS = {
    "companies_researched": r"compan(?:y|ies)|organi[sz]ations?|accounts?|firms?",
    "contacts_identified": r"contacts?|people|persons?|leads?|prospects?",
    "messages_crafted": r"drafts?",
    "messages_sent": (
        r"(?:follow[ -]?up )?(?:messages?|e-?mails?|in-?mails?|mails?|notes?|invitations?|requests?|follow[ -]?ups?)"
    ),
    "responses_received": r"responses?|repl(?:y|ies)|answers?",
    "meetings_scheduled": r"meetings?|calls?|demos?|appointments?",
}
_UP_TO_19 = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORDS = {word: number for number, word in enumerate(_UP_TO_19.split("|"), 1)}
_WORDS |= {word: 10 * number for number, word in enumerate(_TENS.split("|"), 2)}
_NUMBER = rf"(?<![\d.,$])(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}})(?![\d.,]*\d)|\b(?:{'|'.join(_WORDS)})\b"
_AMOUNT = re.compile(
    rf"(?P<low>{_NUMBER})(?:\s*(?:-|–|to)\s*(?P<high>{_NUMBER}))?\+?(?:\s+\w[\w-]*){{0,3}}?\s+(?P<noun>"
    + "|".join(f"(?P<{item}>{noun})" for item, noun in NOUNS.items())
    + r")\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\$\s?(\d[\d,]*(?:\.\d+)?)\s*([KkMm]?)\b")
_WRITTEN_TO = re.compile(
    r"(?:follow(?:ing)?[ -]?up (?:on|with|to)|reach(?:ing)? out to|(?:write|writing) to)\s*$", re.IGNORECASE
)
_NOT_COUNTED = re.compile(r"\b(?:to|at|with|from|for)\s*$", re.IGNORECASE)


def numbers(goal: str) -> dict[str, int]:
    """The targets that a goal states, by item; of a range the upper end.

    `Follow up on 3 responses` is three messages to send, not three responses to receive; `messages to 5 companies`
    says nothing of research.
    """
    found: dict[str, int] = {}
    for match in _AMOUNT.finditer(goal):
        item = next(item for item in NOUNS if match[item])
        before = goal[: match.start()]
        if _WRITTEN_TO.search(before):
            item = "messages_sent"
        elif _NOT_COUNTED.search(before):
            continue
        found[item] = found.get(item, 0) + _value(match["high"] or match["low"])
    amount = _MONEY.search(goal)
    if amount:
        found["pipeline_value_created"] = scaled(amount[1], amount[2])
    return {item: number for item, number in found.items() if number > 0}


def _value(word: str) -> int:
    return _WORDS.get(word.lower()) or int(word.replace(",", ""))


def targets(goal: str, template: SessionTemplate, items: Counting) -> dict[str, int]:
    """What a session is measured against: the goal's numbers, then the template's."""
    found = {**template.numbers(items), **{item: n for item, n in numbers(goal).items() if item in items.items}}
    return {item: found[item] for item in items.items if item in found}


def of_template(template: SessionTemplate, items: Counting) -> str:
    """The goal that a template states, in words."""
    found = template.numbers(items)
    parts = []
    if companies := found.get("companies_researched"):
        parts.append(f"find {companies} new compan{'y' if companies == 1 else 'ies'}")
    if messages := found.get("messages_sent"):
        parts.append(f"send {messages} message{'' if messages == 1 else 's'}")
    text = ", ".join(parts) or template.focus or template.title
    return text[:1].upper() + text[1:]
