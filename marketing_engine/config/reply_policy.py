"""`config/replies.yaml`: what is done with a reply, by what was judged of it and how surely."""

from typing import Annotated, Literal

from pydantic import Field, field_validator

from marketing_engine.config.shapes import Strict

Act = Literal["draft", "closer", "snooze", "refer", "none"]
"""What a file can choose: draft for a person, hand to a closer, rest until a date, put a referral to a person, nothing.

Suppressing is no choice: it follows from what they asked for. Automatic answers are allowed by intent, see below.
"""

Intent = Literal[
    "meeting_request",
    "interested",
    "question",
    "objection",
    "not_now",
    "not_interested",
    "referral",
    "out_of_office",
    "auto_reply",
    "other",
]
"""The intents that a file can name; of `unsubscribe` there is one thing that can be made."""

Answerable = Literal["question", "interested"]
"""Intents that a template can answer."""

Share = Annotated[float, Field(ge=0, le=1)]

Days = Annotated[int, Field(ge=0, le=3650)]

A_YEAR = 365

Qualifying = Literal["meeting_request", "interested", "question", "referral", "not_now", "objection"]
"""Intents that can be worth something; a refusal, a wish for no more mail and what machines send never are."""

MOST_STATED = 10
"""Points for a BANT answer: all four together move a score by less than half."""

MAY_END_WITHOUT_A_PERSON = ("not_interested", "out_of_office", "auto_reply")
MAY_REST = ("not_now", "out_of_office")


class Rule(Strict):
    """An act for replies that were judged with at least this confidence; below, a person decides."""

    act: Act
    above: Share = 0


class ScoreWeights(Strict):
    """What a score is made of, see docs/replies.md.

    `fit` is the share of the prospect's own score, and the intent has the rest. `intents` says what an intent is worth
    (0–100); those not named are worth what `INTENT_WORTH` of the records says. `stated` is added for each of the four
    BANT answers that is yes, and taken off where it is no.
    """

    fit: Share = 0.5
    intents: dict[Qualifying, Annotated[int, Field(ge=0, le=100)]] = Field(default_factory=dict)
    stated: Annotated[int, Field(ge=0, le=MOST_STATED)] = 5


def _careful() -> dict[Intent, Rule]:
    return {
        "meeting_request": Rule(act="closer"),
        "interested": Rule(act="draft"),
        "question": Rule(act="draft"),
        "objection": Rule(act="draft"),
        "not_now": Rule(act="snooze", above=0.65),
        "not_interested": Rule(act="none", above=0.55),
        "referral": Rule(act="refer"),
        "out_of_office": Rule(act="snooze"),
        "auto_reply": Rule(act="none"),
        "other": Rule(act="draft"),
    }


class ReplyPolicy(Strict):
    """`config/replies.yaml`. An intent that the file does not name has the act of `CAREFUL`.

    `automatic_answers` are the intents that the campaign's template answers by itself, each from its confidence on;
    a campaign's own `automatic_answers` stand in their place. For `declined_rests_days` after a refusal its person
    gets no mail of any campaign; 0 is no rest. `score` says how a reply's score is made.
    """

    acts: dict[Intent, Rule] = Field(default_factory=_careful)
    automatic_answers: dict[Answerable, Share] = Field(default_factory=dict)
    declined_rests_days: Days = A_YEAR
    score: ScoreWeights = ScoreWeights()

    @field_validator("acts", mode="before")
    @classmethod
    def _short_forms(cls, acts: object) -> object:
        """`question: draft` is `question: {act: draft}`."""
        if not isinstance(acts, dict):
            return acts
        return {intent: {"act": rule} if isinstance(rule, str) else rule for intent, rule in acts.items()}

    @field_validator("acts")
    @classmethod
    def _nothing_is_lost(cls, acts: dict[Intent, Rule]) -> dict[Intent, Rule]:
        for intent, rule in acts.items():
            if rule.act == "none" and intent not in MAY_END_WITHOUT_A_PERSON:
                raise ValueError(f"{intent}: none would lose it; expected draft, closer or refer")
            if rule.act == "snooze" and intent not in MAY_REST:
                raise ValueError(f"{intent}: snooze is for {' and '.join(MAY_REST)}")
        return {**_careful(), **acts}


CAREFUL = ReplyPolicy()
"""Answers no reply by itself."""

PERMISSIVE = ReplyPolicy(automatic_answers={"question": 0, "interested": 0})
"""Every automatic act that there is."""
