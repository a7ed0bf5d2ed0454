"""What a reply means, by name: how far an intent qualifies a prospect."""

from typing import Literal, get_args

Intent = Literal[
    "meeting_request",
    "interested",
    "question",
    "objection",
    "not_now",
    "not_interested",
    "unsubscribe",
    "referral",
    "out_of_office",
    "auto_reply",
    "other",
]
"""All that a reply can want."""

INTENTS: tuple[str, ...] = get_args(Intent)

ANSWERABLE = ("question", "interested")
"""Intents that a template with information can answer."""

AUTOMATIC = ("out_of_office", "auto_reply")
"""What machines send."""

INTENT_WORTH = {
    "meeting_request": 100,
    "interested": 80,
    "question": 60,
    "referral": 50,
    "not_now": 30,
    "objection": 30,
}
"""How far an intent qualifies, 0-100; those not named are worth nothing."""

BY_PEOPLE = ("reply", "calendar")
"""Kinds of mail that a person caused."""

HIGH_VALUE = ("meeting_request", "interested")

_WANT_MAIL = ("meeting_request", "interested", "not_now")


def contradiction_in(intent: str, removal: str) -> str:
    """Why a reply cannot want this and ask so for removal (asked, may_be_meant, no); empty where it can."""
    if intent == "unsubscribe" and removal != "asked":
        return "unsubscribe means that removal is asked for; where it is not, say what is wanted instead"
    if removal == "asked" and intent in _WANT_MAIL:
        return f"{intent} means that more mail is welcome, so removal is not asked for; say unsubscribe, or removal no"
    if removal == "asked" and intent == "out_of_office":
        return "an absence note asks for no removal; say unsubscribe or auto_reply, or removal no"
    return ""
