"""What is done with a mail that was read: the acts that always hold, then those of the policy file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from marketing_engine.config.reply_policy import ReplyPolicy
from marketing_engine.conversation.reading.judging.reasons import (
    COMPANY,
    NOT_SETTLED_BY_REMOVAL,
    ONLY_AGAINST_ANSWERS,
    PERSONS_PART,
    REMOVAL,
    SETTLED_BY_REST,
)
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.records.intents import AUTOMATIC

Action = Literal["auto_reply", "draft", "closer", "snooze", "suppress", "refer", "none"]

WANTS = {
    "meeting_request": "wants to meet",
    "interested": "is interested",
    "question": "asks a question",
    "objection": "has an objection",
    "not_now": "not now",
    "not_interested": "declines",
    "unsubscribe": "wants no more mail",
    "referral": "names another person",
    "out_of_office": "is absent",
    "auto_reply": "an automatic reply",
    "other": "says something else",
}
"""What an intent is, in words for a person."""

SURE_TO_REST = 0.65
"""Confidence from which a refusal or a delay rests although it gives a price or a doubt as its reason."""

BY_A_PERSON: tuple[Action, ...] = ("draft", "closer", "refer")
"""Acts that a person completes."""


@dataclass(frozen=True)
class Situation:
    """What the mail itself does not say.

    `template_language` is empty where no template answers it, `wrote_before` is about the same person, `other_subject`
    says that it stands under a subject that is not ours, `doubts` are reasons for a person that lie outside the text.
    """

    template_language: str = ""
    wrote_before: bool = False
    other_subject: bool = False
    doubts: tuple[str, ...] = ()
    writes_later: bool = False


@dataclass(frozen=True)
class Act:
    """What is done, and `why` in words.

    `needs_human` is false only where the machine finishes with the mail. What rests until a date waits for a person
    from that day on.
    """

    action: Action
    why: str
    needs_human: bool = False

    @property
    def suppresses(self) -> bool:
        """Whether the writer, or the address that bounced, gets no more mail."""
        return self.action == "suppress"

    @property
    def waits_now(self) -> bool:
        """Whether a person has to see it before anything else happens."""
        return self.needs_human and self.action != "snooze"


def decide(
    policy: ReplyPolicy, reading: Reading, situation: Situation, answers: Mapping[str, float] | None = None
) -> Act:
    """The act for a mail. `answers` stand in the place of the policy's `automatic_answers`: a campaign's own."""
    kind, judged = reading.kind, reading.judgement
    if kind.kind not in ("reply", "calendar"):
        return _of_a_machine(policy, kind, judged)
    if judged.removal == "asked":
        more = (*situation.doubts, *not_settled(judged))
        return Act("suppress", "; ".join((asks_for_removal(judged), *more)), bool(more))
    reasons = [*situation.doubts, *judged.for_person]
    if kind.kind == "reply" and not reading.cut.new.strip():
        reasons.insert(0, "it has no text of its own")
    if judged.removal == "may_be_meant":
        reasons.insert(0, REMOVAL)
    act = _by_rule(policy, judged, situation)
    if kind.calendar in ("declined", "cancelled"):
        reasons.append(f"a meeting was {kind.calendar}")
    if judged.intent in AUTOMATIC:
        act = Act("draft", f"perhaps: {_wants(judged)} ({judged.confidence:.0%} sure)", needs_human=True)
    if judged.referral is not None and act.action == "none":
        reasons.append(WANTS["referral"])
    if not _weighing_little(judged).issuperset(reasons):
        by_person = act.action if act.action in BY_A_PERSON else "draft"
        told = [reason for reason in reasons if reason not in ONLY_AGAINST_ANSWERS]
        return Act(by_person, "; ".join((_wants(judged), *told)), needs_human=True)
    allowed = {str(name): share for name, share in (policy.automatic_answers if answers is None else answers).items()}
    threshold = allowed.get(judged.intent)
    if reasons or threshold is None or judged.confidence < threshold or not _may_answer(judged, situation):
        return act
    what = "a plain question" if judged.intent == "question" else "a plain wish to hear more"
    return Act("auto_reply", f"{what}, answered by the campaign's template")


def _weighing_little(judged: Judgement) -> frozenset[str]:
    """Reasons for which no person must see a reply before it rests."""
    sure = judged.intent in ("not_interested", "not_now") and judged.confidence >= SURE_TO_REST
    return ONLY_AGAINST_ANSWERS | SETTLED_BY_REST if sure else ONLY_AGAINST_ANSWERS


def asks_for_removal(judged: Judgement) -> str:
    """That no more mail is wanted, with the sentence of theirs that says so, as the judge quotes it."""
    sentence = next(
        (reason for reason in judged.for_person if "“" in reason and reason not in NOT_SETTLED_BY_REMOVAL), ""
    )
    return f"asks for no more mail: {sentence[sentence.index('“') :]}" if sentence else "asks for no more mail"


def not_settled(judged: Judgement) -> list[str]:
    """Why a person reads a wish for no more mail, although it is granted."""
    named = [WANTS["referral"]] if judged.referral else []
    return [
        *named,
        *(one for one in judged.for_person if one in NOT_SETTLED_BY_REMOVAL or one.startswith(COMPANY)),
    ]


def _may_answer(judged: Judgement, situation: Situation) -> bool:
    """Whether a template can answer; what speaks against it in the reply itself is in `for_person`."""
    same_language = situation.template_language != "" and judged.language == situation.template_language
    is_first = not situation.wrote_before and not situation.other_subject
    return same_language and is_first and judged.sentiment != "negative" and not judged.injection


def describe_bounce(kind: Kind) -> str:
    """How a mail bounced, in words: `hard bounce: 550 5.1.1 user unknown`."""
    bounce = kind.bounce
    if bounce is None:
        return kind.evidence
    reason = bounce.reason or kind.evidence
    code = f"{bounce.status} " if bounce.status and bounce.status not in reason else ""
    return f"{bounce.type} bounce: {code}{reason}"


def _of_a_machine(policy: ReplyPolicy, kind: Kind, judged: Judgement) -> Act:
    """What was sent by no person: nothing of it is answered."""
    if kind.kind == "own":
        return Act("none", "a copy of what we sent")
    if kind.kind == "complaint":
        return Act("suppress", kind.evidence or "a complaint")
    if kind.bounce is not None:
        told = describe_bounce(kind)
        return Act("suppress" if kind.bounce.type == "hard" else "none", told)
    if judged.removal != "no":
        return Act("draft", f"{REMOVAL}: {kind.evidence or 'an automatic reply'}", needs_human=True)
    if PERSONS_PART in judged.for_person:
        return Act("draft", f"{PERSONS_PART}; {kind.evidence}", needs_human=True)
    if kind.automatic == "left":
        return Act("refer" if kind.contact else "draft", kind.evidence or "has left the company", needs_human=True)
    rule = policy.acts["out_of_office" if judged.intent == "out_of_office" else "auto_reply"]
    action: Action = "none" if rule.act == "snooze" and not kind.resume_date else rule.act
    until = f", until {kind.resume_date}" if action == "snooze" else ""
    return Act(action, f"{kind.evidence or 'an automatic reply'}{until}", needs_human=action in BY_A_PERSON)


def _wants(judged: Judgement) -> str:
    """The intent in words for a person."""
    return WANTS.get(judged.intent, judged.intent)


def _by_rule(policy: ReplyPolicy, judged: Judgement, situation: Situation) -> Act:
    """The policy's act for an intent."""
    rule = policy.acts.get(judged.intent)  # type: ignore[call-overload]  # any text of a judge is looked up
    sure = f"{_wants(judged)} ({judged.confidence:.0%} sure)"
    if rule is None or judged.confidence < rule.above:
        return Act("draft", f"perhaps: {sure}", needs_human=True)
    if rule.act == "snooze":
        later = "; the not_now mails follow" if situation.writes_later and judged.intent == "not_now" else ""
        if not judged.resume_date:
            return Act("snooze" if later else "draft", f"{sure}, and no date{later}", needs_human=True)
        return Act("snooze", f"{sure}, until {judged.resume_date}{later}", needs_human=True)
    return Act(rule.act, sure, needs_human=rule.act in BY_A_PERSON)
