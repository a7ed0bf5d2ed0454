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
