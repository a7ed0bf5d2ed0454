"""What a reply means, by name: how far an intent qualifies a prospect."""

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
