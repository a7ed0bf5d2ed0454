"""What a reply means, by name: how far an intent qualifies a prospect, and what only machines answer."""

INTENT_WORTH = {
    "meeting_request": 100,
    "interested": 80,
    "question": 60,
    "referral": 50,
    "not_now": 30,
    "objection": 30,
}
"""How far an intent qualifies, 0-100; those not named are worth nothing."""

AUTOMATIC = ("out_of_office", "auto_reply")
"""Intents of what no person wrote: counted as no reply, and no reason to end a sequence."""

HIGH_VALUE = ("meeting_request", "interested")
