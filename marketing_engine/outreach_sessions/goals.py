"""Reads the numbers in a goal: `Find 10 new companies, send 15 messages`."""

import re

from marketing_engine.outreach_sessions.items import Counting
from marketing_engine.outreach_sessions.session_templates import SessionTemplate

NOUNS = {
    "companies_researched": r"compan(?:y|ies)|organi[sz]ations?|accounts?|firms?",
    "contacts_identified": r"contacts?|people|persons?|leads?|prospects?",
    "messages_crafted": r"drafts?",
    "messages_sent": r"(?:follow[ -]?up )?(?:messages?|e-?mails?|mails?|notes?|invitations?|requests?|follow[ -]?ups?)",
    "responses_received": r"responses?|repl(?:y|ies)|answers?",
    "meetings_scheduled": r"meetings?|calls?|demos?|appointments?",
}
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}})|\b(?:{'|'.join(_WORDS)})\b"
_AMOUNT = re.compile(
    rf"(?P<low>{_NUMBER})(?:\s*(?:-|–|to)\s*(?P<high>{_NUMBER}))?(?P<between>(?:\s+[a-z]+){{0,3}}?)\s+(?P<noun>"
    + "|".join(f"(?P<{item}>{noun})" for item, noun in NOUNS.items())
    + r")\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\$\s?(\d[\d,]*(?:\.\d+)?)\s*([KkMm]?)\b")
_FOLLOW_UP = re.compile(r"follow(?:ing)?[ -]?up (?:on|with|to)\s*$", re.IGNORECASE)


def numbers(goal: str) -> dict[str, int]:
    """The targets that a goal states, by item; of a range the upper end.

    `Follow up on 3 responses` is three messages to send, not three responses to receive.
    """
    found: dict[str, int] = {}
    for match in _AMOUNT.finditer(goal):
        item = next(item for item in NOUNS if match[item])
        if _FOLLOW_UP.search(goal[: match.start()]):
            item = "messages_sent"
        found[item] = found.get(item, 0) + _value(match["high"] or match["low"])
    amount = _MONEY.search(goal)
    if amount:
        factor = {"": 1, "k": 1000, "m": 1_000_000}[amount[2].lower()]
        found["pipeline_value_created"] = round(float(amount[1].replace(",", "")) * factor)
    return {item: number for item, number in found.items() if number > 0}


def _value(word: str) -> int:
    return _WORDS.index(word.lower()) + 1 if word.lower() in _WORDS else int(word.replace(",", ""))


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
