"""How often what is said of a reply is right: the confidence of what has no curve of its own.

Measured shares, with one right and one wrong added to each so that few replies prove nothing. Where they come from, and
the command that prints them anew, stand in docs/quality.md.
"""

from collections.abc import Mapping

from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, Judgement
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.records.intents import BY_PEOPLE

BY_RULES: Mapping[str, float] = {
    "authority machine no": 0.29,  # 1 of 5
    "authority machine unknown": 0.99,  # 212 of 212
    "authority person no": 0.53,  # 43 of 81
    "authority person unknown": 0.88,  # 1117 of 1265
    "authority person yes": 0.47,  # 17 of 36
    "budget machine unknown": 0.99,  # 217 of 217
    "budget person no": 0.70,  # 6 of 8
    "budget person unknown": 0.96,  # 1310 of 1366
    "budget person yes": 0.60,  # 5 of 8
    "injection no": 0.99,  # 1555 of 1560
    "injection yes": 0.95,  # 38 of 39
    "need machine no": 0.33,  # 0 of 1
    "need machine unknown": 0.99,  # 214 of 215
    "need machine yes": 0.33,  # 0 of 1
    "need person no": 0.62,  # 17 of 27
    "need person unknown": 0.83,  # 1099 of 1323
    "need person yes": 0.65,  # 21 of 32
    "referral beside address": 0.92,  # 35 of 37
    "referral beside name": 0.34,  # 9 of 27
    "referral beside none": 0.97,  # 1166 of 1202
    "referral note address": 0.98,  # 50 of 50
    "referral note name": 0.46,  # 12 of 26
    "referral note none": 0.88,  # 131 of 148
    "referral referral address": 0.98,  # 41 of 41
    "referral referral name": 0.55,  # 31 of 56
    "referral referral none": 0.93,  # 12 of 12
    "removal asked": 0.96,  # 79 of 81
    "removal may_be_meant": 0.42,  # 26 of 63
    "removal no": 0.98,  # 1430 of 1455
    "resume_date absence found": 0.97,  # 110 of 113
    "resume_date absence none": 0.92,  # 11 of 11
    "resume_date beside found": 0.77,  # 16 of 20
    "resume_date beside none": 0.97,  # 1156 of 1186
    "resume_date machine none": 0.84,  # 85 of 100
    "resume_date not_now found": 0.70,  # 94 of 133
    "resume_date not_now none": 0.97,  # 36 of 36
    "sentiment machine neutral": 0.99,  # 217 of 217
    "sentiment person negative": 0.38,  # 9 of 24
    "sentiment person neutral": 0.74,  # 898 of 1212
    "sentiment person positive": 0.59,  # 86 of 146
    "timeline machine no": 0.33,  # 0 of 1
    "timeline machine unknown": 0.99,  # 214 of 215
    "timeline machine yes": 0.33,  # 0 of 1
    "timeline person no": 0.86,  # 5 of 5
    "timeline person unknown": 0.96,  # 1306 of 1362
    "timeline person yes": 0.65,  # 10 of 15
}
"""Of the rules alone, and of what the rules say beside the learned judge of machines' mail."""

WITH_LEARNED: Mapping[str, float] = {
    "authority machine unknown": 0.99,  # 237 of 237
    "budget machine unknown": 0.99,  # 242 of 242
    "injection no": 0.99,  # 1555 of 1560
    "injection yes": 0.95,  # 38 of 39
    "need machine unknown": 0.99,  # 240 of 241
    "referral beside address": 0.83,  # 9 of 10
    "referral beside name": 0.31,  # 8 of 27
    "referral beside none": 0.99,  # 1150 of 1162
    "referral note address": 0.95,  # 57 of 59
    "referral note name": 0.41,  # 15 of 37
    "referral note none": 0.92,  # 158 of 170
    "referral referral address": 0.99,  # 69 of 69
    "referral referral name": 0.72,  # 45 of 62
    "referral referral none": 0.60,  # 2 of 3
    "removal asked": 0.98,  # 92 of 93
    "removal may_be_meant": 0.27,  # 33 of 124
    "removal no": 0.99,  # 1377 of 1382
    "resume_date absence found": 0.97,  # 143 of 146
    "resume_date absence none": 0.89,  # 16 of 17
    "resume_date beside found": 0.75,  # 5 of 6
    "resume_date beside none": 0.98,  # 1162 of 1179
    "resume_date machine none": 0.99,  # 103 of 103
    "resume_date not_now found": 0.86,  # 100 of 116
    "resume_date not_now none": 0.97,  # 32 of 32
    "sentiment machine neutral": 0.99,  # 242 of 242
    "sentiment person negative": 0.25,  # 1 of 6, where only hostile words of the rules say so
    "timeline machine unknown": 0.99,  # 239 of 240
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
