"""The API of replies that wait for a person."""

from fastapi import APIRouter, Security
from pydantic import BaseModel

from marketing_engine.config.library import Library
from marketing_engine.conversation import replies_waiting
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Reply
from marketing_engine.web.api_decisions import BEARER, Person
from marketing_engine.web.api_models import CHANGING, LOOKING


class ReplyOut(BaseModel):
    """A reply that waits for a person; `prospect` is null for a stranger's, `why` says why nobody else answers."""

    id: str
    prospect: str | None
    campaign: str
    email: str
    subject: str
    text: str
    intent: str
    sentiment: str
    score: int
    why: str
    simulated: bool
    received_at: str


class ReplyDone(BaseModel):
    """A reply that a person has dealt with."""

    id: str
    done_by: str
    done_at: str


def router(library: Library) -> APIRouter:
    """The paths of replies."""
    routes = APIRouter(prefix="/api/marketing", tags=["replies"])

    @routes.get("/replies", responses=LOOKING)
    def replies(campaign: str | None = None) -> list[ReplyOut]:
        """Replies that wait for a person, the best qualified first."""
        if campaign is not None:
            library.campaign(campaign)
        with transaction(reads=True) as db:
            return [_as_out(one) for one in replies_waiting.waiting_for_a_person(db, campaign)]

    @routes.post("/replies/{id}/done", responses=CHANGING, dependencies=[Security(BEARER)])
    def mark_done(id: str, who: Person) -> ReplyDone:
        """A person has dealt with it (`reply_12` or `12`); one that was done stays done by whoever it was."""
        reply = replies_waiting.mark_done(id, who.decider)
        return ReplyDone(id=replies_waiting.ref(reply), done_by=reply.done_by, done_at=reply.done_at)

    return routes


def _as_out(reply: Reply) -> ReplyOut:
    return ReplyOut(
        id=replies_waiting.ref(reply),
        prospect=prospect_ref(reply.prospect_id) if reply.prospect_id else None,
        campaign=reply.campaign,
        email=reply.email,
        subject=reply.subject,
        text=reply.text,
        intent=reply.intent,
        sentiment=reply.sentiment,
        score=reply.score,
        why=reply.for_person,
        simulated=reply.simulated,
        received_at=reply.received_at,
    )
