"""The API of mails that came: what waits for a person, what the machine dealt with, and what a person does."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Security
from pydantic import BaseModel, Field

from coordination.errors import UsageError
from marketing_engine.config.library import Library
from marketing_engine.conversation import by_hand, reclassifying, replies_waiting
from marketing_engine.conversation.reading.judging.shape import Removal
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.intents import Intent
from marketing_engine.records.tables import Reply
from marketing_engine.web.api_decisions import BEARER, Person
from marketing_engine.web.api_models import CHANGING, LOOKING, Sent

PAGE = 50
MOST = 2**53


class Referral(BaseModel):
    """Another person or function that a mail names; `email` is empty where it gives none."""

    name: str
    email: str


class EvidenceOut(BaseModel):
    """What was said of a thing, how sure the judge is (0-1), and the words of theirs that it rests on."""

    said: str | bool | None
    confidence: float
    words: str


class ReplyOut(BaseModel):
    """A mail that came; `prospect` is null for a stranger's, `why` says why a person answers it or what was done.

    `text` is what they wrote themselves, `original` the whole mail, `draft` an answer that a person can send. `intent`
    is what a person made of it, else what was judged (`judged_intent`); `evidence` is of what was judged, by thing.
    """

    id: str
    prospect: str | None
    campaign: str
    email: str
    subject: str
    text: str
    original: str
    kind: str
    intent: str
    judged_intent: str
    removal: str
    sentiment: str
    score: int
    action: str
    why: str
    draft: str
    attachments: list[str]
    referral: Referral | None
    resume_date: str | None
    simulated: bool
    received_at: str
    evidence: dict[str, EvidenceOut]


class ReplyDone(BaseModel):
    """A reply that a person has dealt with."""

    id: str
    done_by: str
    done_at: str


class AnswerIn(Sent):
    """The answer to send: `text`, or without it the draft, which must be `seen` as it is."""

    text: str = Field(default="", max_length=by_hand.LONGEST_ANSWER)
    seen: str | None = None


class ReclassifyIn(Sent):
    """What a reply really wants: an intent, or `same` for the one that is shown; and what is to be said of removal."""

    intent: Literal[Intent, "same"]
    removal: Literal["", Removal] = ""


class ReclassifiedOut(BaseModel):
    """What the reply is shown as; `suppressed` is who gets no more mail because of it, else empty."""

    id: str
    intent: str
    judged_intent: str
    removal: str
    suppressed: str


class TakenBack(BaseModel):
    """A mail that waits for a person now."""

    id: str
    undone_by: str
    undone_at: str
    why: str


def router(library: Library) -> APIRouter:
    """The paths of replies."""
    routes = APIRouter(prefix="/api/marketing", tags=["replies"])

    @routes.get("/replies", responses=LOOKING)
    def replies(campaign: str | None = None) -> list[ReplyOut]:
        """Replies that wait for a person, the best qualified first."""
        if campaign is not None:
            library.campaign(campaign)
        with transaction(reads=True) as db:
            return [as_out(one) for one in replies_waiting.waiting_for_a_person(db, campaign)]

    @routes.get("/replies/done-by-machine", responses=LOOKING)
    def done_by_machine(
        campaign: str | None = None, before: Annotated[int | None, Query(ge=1, le=MOST)] = None
    ) -> list[ReplyOut]:
        """What was done without a person, the newest first, fifty at a time; `before` is the number of a reply."""
        if campaign is not None:
            library.campaign(campaign)
        wanted = replies_waiting.done_by_machine(campaign)
        with transaction(reads=True) as db:
            return [
                as_out(one) for one in db.scalars((wanted.where(Reply.id < before) if before else wanted).limit(PAGE))
            ]

    @routes.post("/replies/{id}/done", responses=CHANGING, dependencies=[Security(BEARER)])
    def mark_done(id: str, who: Person) -> ReplyDone:
        """A person has dealt with it (`reply_12` or `12`); one that was done stays done by the first."""
        return _done(by_hand.mark_done(id, who.decider))

    @routes.post("/replies/{id}/answer", responses=CHANGING, dependencies=[Security(BEARER)])
    def answer(id: str, sent: AnswerIn, who: Person) -> ReplyDone:
        """Send the drafted answer, or a text in its place; then the reply is done."""
        if not sent.text.strip() and sent.seen is None:
            raise UsageError("expected the draft as it was seen, or a text in its place")
        return _done(by_hand.send_answer(library, id, who.decider, sent.text.strip() or None, seen=sent.seen))

    @routes.post("/replies/{id}/take-back", responses=CHANGING, dependencies=[Security(BEARER)])
    def take_back(id: str, who: Person) -> TakenBack:
        """Undo what the machine did with a mail: a suppression is lifted, and the mail waits for a person."""
        reply = by_hand.take_back(id, who.decider)
        return TakenBack(id=reply.ref, undone_by=reply.undone_by, undone_at=reply.undone_at, why=reply.why)

    @routes.post("/replies/{id}/reclassify", responses=CHANGING, dependencies=[Security(BEARER)])
    def reclassify(id: str, sent: ReclassifyIn, who: Person) -> ReclassifiedOut:
        """A person says what it wants. What was done stays done; a writer who asks for no more mail is suppressed."""
        done = reclassifying.reclassify(id, sent.intent, sent.removal, who.decider, library.score_weights())
        reply = done.reply
        return ReclassifiedOut(
            id=reply.ref,
            intent=reply.intent,
            judged_intent=reply.judged_intent,
            removal=reply.removal,
            suppressed=done.suppressed,
        )

    return routes


def _done(reply: Reply) -> ReplyDone:
    return ReplyDone(id=reply.ref, done_by=reply.done_by, done_at=reply.done_at)


def as_out(reply: Reply) -> ReplyOut:
    """A mail as the API shows it."""
    return ReplyOut(
        id=reply.ref,
        prospect=prospect_ref(reply.prospect_id) if reply.prospect_id else None,
        campaign=reply.campaign,
        email=reply.email,
        subject=reply.subject,
        text=reply.text,
        original=reply.original,
        kind=reply.kind,
        intent=reply.intent,
        judged_intent=reply.judged_intent,
        removal=reply.removal,
        sentiment=reply.sentiment,
        score=reply.score,
        action=reply.action,
        why=reply.why,
        draft=reply.draft,
        attachments=reply.attachments,
        referral=Referral(**reply.referral) if reply.referral else None,
        resume_date=reply.resume_date or None,
        simulated=reply.simulated,
        received_at=reply.received_at,
        evidence={name: EvidenceOut(**one) for name, one in reply.evidence.items()},
    )
