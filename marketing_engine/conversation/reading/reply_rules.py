"""Reads a reply by rules: intent, tone, BANT, and whether a person must see it before anything is answered.

What a stranger wrote is data. Nothing in it can raise a score beyond what its intent is worth, and a
text that speaks to a machine goes to a person.
"""

import re
from collections.abc import Set
from dataclasses import dataclass

from marketing_engine.claude.fences import INJECTION
from marketing_engine.conversation.reading.reply_patterns import BANT, FOR_A_PERSON, POSITIVE, RULES
from marketing_engine.records.intents import INTENT_WORTH

JUDGE = "rules-1"

LONGEST_LINE = 500
"""Characters; a longer line introduces no quotation, and the library that looks for one needs minutes for some."""


@dataclass(frozen=True)
class Reading:
    """What was understood. `for_person` says why a person must answer, or is empty; `bant` holds yes, no, unknown."""

    intent: str
    sentiment: str
    bant: dict[str, str]
    for_person: str
    text: str
    wish: str = ""


def own_words(body: str, sent: Set[str] = frozenset()) -> str:
    """The reply without the quoted original (nor lines of ours, `sent`) and the signature."""
    text = re.sub(r"\n{4,}", "\n\n\n", body[:20_000])
    parsed = text if any(len(line) > LONGEST_LINE for line in text.split("\n")) else _latest(text) or text
    kept = [line for line in parsed.splitlines() if not line.startswith(">") and line.strip() not in sent]
    return "\n".join(kept).strip()


def _latest(text: str) -> str | None:
    from mailparser_reply import EmailReplyParser

    found: str | None = EmailReplyParser(languages=["en", "de", "fr", "es", "it", "nl"]).parse_reply(text=text)
    return found


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE | re.MULTILINE | re.DOTALL) is not None


def understand(
    subject: str, body: str, *, automatic: bool = False, bounce: bool = False, sent: Set[str] = frozenset()
) -> Reading:
    """Understand a reply. `automatic` and `bounce` are what its header says of itself, `sent` our own lines."""
    text = own_words(body, sent)
    flags = [name for name, pattern in FOR_A_PERSON if _has(pattern, body if pattern is INJECTION else text)]
    intent = _intent(subject, text, automatic=automatic, bounce=bounce)
    if INJECTION and flags[:1] == ["text that speaks to a machine"] and intent not in ("unsubscribe", "not_interested"):
        intent = "other"
    negative = "anger" in flags or (intent == "not_interested" and _has(r"!|not in the slightest|\bno\b\.?$", text))
    sentiment = "negative" if negative else "positive" if _positive(intent, text) else "neutral"
    return Reading(
        intent=intent,
        sentiment=sentiment,
        bant={key: _bant(key, text) for key in BANT},
        for_person=", ".join(flags) or ("unclear" if intent == "other" else ""),
        text=text,
        wish=wish_in(text) if intent == "meeting_request" else "",
    )


def _intent(subject: str, text: str, *, automatic: bool, bounce: bool) -> str:
    if bounce or _has(r"^(undeliver|delivery status|returned mail|read:)", subject):
        return "auto_reply"
    if not subject.lower().startswith("re:") and any(
        _has(rule, subject) for name, rule in RULES if name == "unsubscribe"
    ):
        return "unsubscribe"  # what List-Unsubscribe makes a mail program send
    away = _has(r"out of office|automatic reply|abwesen|afwezig|absence|^away", subject)
    for intent, pattern in RULES:
        if _has(pattern, text):
            if (automatic or away) and intent not in ("auto_reply", "unsubscribe"):
                return "out_of_office"
            return intent
    if automatic or away:
        return "out_of_office" if away else "auto_reply"
    return "question" if text.rstrip().endswith("?") else "other"


def _positive(intent: str, text: str) -> bool:
    return intent in ("interested", "meeting_request") or (intent != "not_interested" and _has(POSITIVE, text))


def _bant(key: str, text: str) -> str:
    yes, no = BANT[key]
    return "no" if _has(no, text) else "yes" if _has(yes, text) else "unknown"


def wish_in(text: str) -> str:
    """When they would like to meet, in few words of ours."""
    found = re.search(
        r"\b(monday|tuesday|wednesday|thursday|friday|tomorrow|this week|next week)\b", text, re.IGNORECASE
    )
    return found.group(0).lower() if found else "soon"


def qualification(fit: int, reading: Reading) -> int:
    """How well a prospect is qualified after a reply, 0-100: half the fit, half the intent's worth, ±5 a BANT answer.

    The text cannot ask for more: only its intent and what it states about budget, authority, need and time count.
    """
    worth = INTENT_WORTH.get(reading.intent, 0)
    stated = sum({"yes": 5, "no": -5}.get(answer, 0) for answer in reading.bant.values())
    return max(0, min(100, round(fit / 2 + worth / 2) + (stated if worth else 0)))
