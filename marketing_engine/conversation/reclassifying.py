"""A person says what a reply really wants: that is shown from then on, and labels an example of the user's own."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from coordination.errors import CoordinationError, UsageError
from coordination.output import one_line
from marketing_engine.approval.decisions import Decider
from marketing_engine.config.reply_policy import ScoreWeights
from marketing_engine.conversation import by_hand, recording, replies_waiting
from marketing_engine.conversation.reading.judging.score import DEFAULT, qualification
from marketing_engine.conversation.reading.judging.shape import REMOVALS, Judgement
from marketing_engine.conversation.reading.reading import from_dict
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.intents import AUTOMATIC, BY_PEOPLE, INTENTS, contradiction_in
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Prospect, Reply, Touch
from marketing_engine.records.tables.mailboxes import mailbox_key

SAME = "same"
"""In the place of an intent: what is shown is right."""

MOST_TEXT = 200
"""Characters of a wish for no more mail that are kept with the suppression."""


@dataclass(frozen=True)
class Reclassified:
    """The reply as it is shown now, whether that is a change, and the address suppressed because of it, else empty."""

    reply: Reply
    suppressed: str
    changed: bool

    @property
    def told(self) -> str:
        """That in a sentence."""
        wants = f"{self.reply.ref} is {self.reply.intent}, removal {self.reply.removal}"
        if self.suppressed:
            return f"{wants}; no more mail to {one_line(self.suppressed)}"
        if self.changed and self.reply.action in replies_waiting.MACHINE_ACTS and not self.reply.undone_at:
            return f"{wants}; what the machine did stays done until you take it back"
        return wants


def reclassify(which: str, intent: str, removal: str, by: Decider, weights: ScoreWeights = DEFAULT) -> Reclassified:
    """Note what a reply wants: an intent or `same`; and whether removal is asked for, empty for what follows.

    `unsubscribe` means that it is asked for, and another intent in its place that it is not. What was done stays done;
    but who asks for removal is suppressed, by this person. Raises UsageError, also where intent and removal contradict
    each other; Unknown; CoordinationError where a reply has no intent that could be wrong.
    """
    if intent != SAME and intent not in INTENTS:
        raise UsageError(f"{intent[:40]!r} is no intent; expected {SAME}, {', '.join(INTENTS)}")
    if removal and removal not in REMOVALS:
        raise UsageError(f"{removal[:40]!r}: of removal one of {', '.join(REMOVALS)} can be said")
    with transaction() as db:
        reply = replies_waiting.find(db, which)
        _check(reply)
        before = {"intent": reply.intent, "removal": reply.removal}
        said = _removal(reply, intent, removal)
        _check_together(reply.intent if intent == SAME else intent, said or reply.removal)
        reply.intent = reply.intent if intent == SAME else intent
        reply.removal = said or reply.removal
        reply.score = _score(db, reply, weights)
        reply.ends_sequence = reply.ends_sequence or reply.intent not in AUTOMATIC or reply.removal != "no"
        details: dict[str, Any] = {"intent": reply.intent, "removal": said, "before": before}
        record(db, Kind.REPLY_RECLASSIFIED, **details, **by_hand.about(reply), **by.details)
        suppressed = _suppress(db, reply, by) if said == "asked" else ""
        changed = (reply.intent, reply.removal) != (before["intent"], before["removal"])
    return Reclassified(reply, suppressed, changed)


def _check(reply: Reply) -> None:
    """Raise CoordinationError for a mail that wants nothing, or that is being dealt with."""
    if reply.kind not in (*BY_PEOPLE, "auto_reply"):
        raise CoordinationError(f"{reply.ref} has no intent: its kind is {reply.kind}; see --take-back, suppress")
    if not reply.action:
        raise CoordinationError(f"{reply.ref} is not dealt with yet; try again after the next look into the inbox")


def _check_together(intent: str, removal: str) -> None:
    """Raise UsageError for an intent and a word on removal of which one must be wrong."""
    contradiction = contradiction_in(intent, removal)
    if contradiction:
        raise UsageError(f"{intent} and removal {removal} contradict each other: {contradiction}")


def _removal(reply: Reply, intent: str, removal: str) -> str:
    """What the person says of removal; empty where they say nothing of it."""
    if removal or intent == SAME:
        return removal or reply.removal
    if intent == "unsubscribe":
        return "asked"
    return "no" if reply.intent == "unsubscribe" else ""


def _score(db: Session, reply: Reply, weights: ScoreWeights) -> int:
    """The score with what the person says; of machines and of other mailboxes than we wrote to it stays nothing."""
    touch = db.get(Touch, reply.touch_id) if reply.touch_id else None
    is_from_another = touch is not None and mailbox_key(reply.email) != mailbox_key(touch.email)
    if reply.kind not in BY_PEOPLE or is_from_another:
        return reply.score
    prospect = db.get(Prospect, reply.prospect_id) if reply.prospect_id else None
    judged = from_dict(reply.reading).judgement if reply.reading else Judgement(reply.intent, bant=reply.bant)
    shown = replace(judged, intent=reply.intent, removal=reply.removal)  # type: ignore[arg-type]  # one of REMOVALS
    return qualification(recording.fit_of(db, prospect), shown, weights)


def _suppress(db: Session, reply: Reply, by: Decider) -> str:
    """No more mail to the writer, which is the person's own act; a reply that wants nothing else is done with."""
    if "@" not in reply.email:
        return ""
    suppress(db, reply.email, "asked", text=reply.text[:MOST_TEXT], source=reply.ref, who=by.who)
    if reply.intent == "unsubscribe" and reply.needs_human and not reply.done_at:
        by_hand.finish(db, reply, by, Kind.REPLY_DONE)
    return reply.email
