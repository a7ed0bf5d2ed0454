"""How often what is said of a reply is right: the confidence of what has no curve of its own.

Measured shares, with one right and one wrong added to each so that few replies prove nothing. Where they come from, and
the command that prints them anew, stand in docs/quality.md.
"""

from collections.abc import Mapping

from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Judgement
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.records.intents import BY_PEOPLE

BY_RULES: Mapping[str, float] = {
    "authority machine no": 0.27,  # 3 of 13
    "authority machine unknown": 0.99,  # 348 of 350
    "authority machine yes": 0.25,  # 0 of 2
    "authority person no": 0.52,  # 65 of 124
    "authority person unknown": 0.88,  # 1901 of 2156
    "authority person yes": 0.54,  # 27 of 50
    "budget machine unknown": 0.99,  # 365 of 365
    "budget person no": 0.76,  # 12 of 15
    "budget person unknown": 0.96,  # 2218 of 2304
    "budget person yes": 0.62,  # 7 of 11
    "injection no": 0.99,  # 2631 of 2639
    "injection yes": 0.90,  # 51 of 56
    "need machine no": 0.25,  # 0 of 2
    "need machine unknown": 0.99,  # 361 of 362
    "need machine yes": 0.33,  # 0 of 1
    "need person no": 0.68,  # 37 of 54
    "need person unknown": 0.85,  # 1886 of 2224
    "need person yes": 0.54,  # 28 of 52
    "referral beside address": 0.96,  # 70 of 72
    "referral beside name": 0.40,  # 16 of 41
    "referral beside none": 0.97,  # 1978 of 2030
    "referral note address": 0.98,  # 102 of 103
    "referral note name": 0.42,  # 20 of 48
    "referral note none": 0.88,  # 198 of 224
    "referral referral address": 0.99,  # 69 of 69
    "referral referral name": 0.50,  # 45 of 90
    "referral referral none": 0.95,  # 18 of 18
    "removal asked": 0.98,  # 136 of 138
    "removal may_be_meant": 0.38,  # 39 of 102
    "removal no": 0.98,  # 2417 of 2455
    "resume_date absence found": 0.98,  # 192 of 194
    "resume_date absence none": 0.96,  # 21 of 21
    "resume_date beside found": 0.85,  # 34 of 39
    "resume_date beside none": 0.98,  # 1955 of 1998
    "resume_date machine none": 0.85,  # 137 of 160
    "resume_date not_now found": 0.76,  # 166 of 217
    "resume_date not_now none": 0.99,  # 66 of 66
    "sentiment machine neutral": 0.99,  # 365 of 365
    "sentiment person negative": 0.49,  # 21 of 43
    "sentiment person neutral": 0.76,  # 1539 of 2021
    "sentiment person positive": 0.65,  # 172 of 266
    "timeline machine no": 0.33,  # 0 of 1
    "timeline machine unknown": 0.99,  # 361 of 362
    "timeline machine yes": 0.25,  # 0 of 2
    "timeline person no": 0.78,  # 6 of 7
    "timeline person unknown": 0.96,  # 2203 of 2298
    "timeline person yes": 0.48,  # 12 of 25
}
"""Of the rules alone, and of what the rules say beside the learned judge of machines' mail."""

WITH_LEARNED: Mapping[str, float] = {
    "authority machine unknown": 0.99,  # 387 of 390
    "budget machine unknown": 0.99,  # 405 of 405
    "injection no": 0.99,  # 2631 of 2639
    "injection yes": 0.90,  # 51 of 56
    "need machine unknown": 0.99,  # 402 of 403
    "referral beside address": 0.95,  # 19 of 19
    "referral beside name": 0.38,  # 14 of 38
    "referral beside none": 0.99,  # 1957 of 1974
    "referral note address": 0.95,  # 123 of 128
    "referral note name": 0.38,  # 26 of 70
    "referral note none": 0.97,  # 236 of 243
    "referral referral address": 0.98,  # 122 of 123
    "referral referral name": 0.66,  # 62 of 94
    "referral referral none": 0.62,  # 4 of 6
    "removal asked": 0.99,  # 168 of 169
    "removal may_be_meant": 0.23,  # 38 of 169
    "removal no": 0.99,  # 2350 of 2357
    "resume_date absence found": 0.98,  # 238 of 242
    "resume_date absence none": 0.97,  # 29 of 29
    "resume_date beside found": 0.82,  # 13 of 15
    "resume_date beside none": 0.99,  # 1967 of 1986
    "resume_date machine none": 0.97,  # 166 of 170
    "resume_date not_now found": 0.92,  # 184 of 199
    "resume_date not_now none": 0.98,  # 54 of 54
    "sentiment machine neutral": 0.99,  # 405 of 405
    "sentiment person negative": 0.25,  # 1 of 6, where only hostile words of the rules say so
    "timeline machine unknown": 0.99,  # 401 of 402
}
"""With the learned judge, which has curves of its own for intent, tone and BANT."""

UNMEASURED = 0.5
"""Where nothing was measured: as many right as wrong."""

_OF_DATES = {"out_of_office": "absence", "not_now": "not_now", "auto_reply": "machine"}
_OF_REFERRALS = {"referral": "referral", "out_of_office": "note", "auto_reply": "note"}


def statements_of(judged: Judgement, kind: Kind) -> dict[str, str]:
    """What is said of each thing but the intent, in the words of the tables.

    The day of an absence, one to come back on and one beside another wish are not equally sure, nor are a person with
    an address and one without. `removal may_be_meant` has the share of those who did ask.
    """
    sender = "person" if kind.kind in BY_PEOPLE else "machine"
    contact = judged.referral
    named = "none" if contact is None else "address" if contact.email else "name"
    return {
        "sentiment": f"{sender} {judged.sentiment}",
        **{key: f"{sender} {judged.bant.get(key, 'unknown')}" for key in BANT_KEYS},
        "removal": judged.removal,
        "resume_date": f"{_OF_DATES.get(judged.intent, 'beside')} {'found' if judged.resume_date else 'none'}",
        "referral": f"{_OF_REFERRALS.get(judged.intent, 'beside')} {named}",
        "injection": "yes" if judged.injection else "no",
    }


def confidences_of(judged: Judgement, kind: Kind, *, learned: bool) -> dict[str, float]:
    """The share of the right ones among those of which the same is said, by thing."""
    tables = (WITH_LEARNED, BY_RULES) if learned else (BY_RULES,)
    return {
        thing: next((table[f"{thing} {said}"] for table in tables if f"{thing} {said}" in table), UNMEASURED)
        for thing, said in statements_of(judged, kind).items()
    }
