"""The API of deciding: approve, reject, undo, later, finish, edit a mail; and who did what."""

from typing import Annotated

from fastapi import APIRouter, Body, Depends, Path, Query, Security
from fastapi.security import HTTPBearer
from pydantic import BaseModel
from sqlalchemy import select

from marketing_engine.approval import completion, decisions, editing, settlements
from marketing_engine.approval.steps import STEPS, Step
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.tables import Event
from marketing_engine.team import roster
from marketing_engine.web.api_models import (
    CHANGING,
    LOOKING,
    Chosen,
    Decisions,
    DeferredOut,
    DigestOut,
    FinishedOut,
    Id,
    Ids,
    MailIn,
    OutcomeOut,
    SettledOut,
    Settling,
    Undoing,
    UndoneOut,
)
from marketing_engine.web.security import Visitor, visitor

BEARER = HTTPBearer(auto_error=False, description="A person's token, which `marketing token` makes")
"""For the documentation: the gate checks it."""

Person = Annotated[Visitor, Depends(visitor)]


class StepOut(BaseModel):
    """A person's step of deciding, as the log of what happened has it."""

    at: str
    step: Step
    prospect: str
    campaign: str
    who: str
    via: str
    came_from: str
    reason: str
    digest: str


class StepsList(BaseModel):
    """Steps, newest first; `next` is what to ask for as `before` to see older ones, null at the end."""

    decisions: list[StepOut]
    next: int | None


def decide(library: Library, wanted: Decisions, who: Visitor) -> decisions.Outcome:
    """Record what a person decided about whom they had before them; raises UsageError."""
    digests = {prospect_id(id): digest for id, digest in wanted.digests.items()}

    def choice(id: Id, approved: bool, reason: str = "") -> decisions.Choice:
        return decisions.Choice(str(id), approved, reason, digests.get(prospect_id(str(id)), ""))

    chosen = [choice(id, True) for id in wanted.approve]
    chosen += [choice(id, False, wanted.reason) for id in wanted.reject]
    return decisions.decide(chosen, who.decider, roster.orchestrator(library.team()))


def router(library: Library) -> APIRouter:
    """The paths of deciding."""
    routes = APIRouter(prefix="/api/marketing", tags=["decisions"])
    changes = APIRouter(responses=CHANGING, dependencies=[Security(BEARER)])

    @changes.post("/prospects/approve")
    def approve(body: Annotated[Decisions | Ids, Body()], who: Person) -> OutcomeOut:
        """Approve and reject: `{"approve": [...], "reject": [...]}`, or a plain list of ids to approve.

        Who has open findings that block is not approved and stands in `blocked`, with a sentence in `notes`.
        """
        given = body if isinstance(body, Decisions) else Decisions(approve=body)
        return OutcomeOut(**vars(decide(library, given, who)))

    @changes.post("/prospects/undo")
    def undo(body: Undoing, who: Person) -> UndoneOut:
        """Take decisions back, all or none: 409 where somebody else decided otherwise since, or a mail has left."""
        seen = {prospect_id(id): word for id, word in body.seen.items()}
        return UndoneOut(undone=decisions.undo(list(map(str, body.ids)), who.decider, seen))

    @changes.post("/prospects/later")
    def later(body: Chosen, who: Person) -> DeferredOut:
        """Put people who wait to the end of the queue."""
        return DeferredOut(deferred=decisions.defer(list(map(str, body.ids)), who.decider))

    @changes.put("/prospects/{id}/messages/{step}")
    def edit(id: str, step: Annotated[int, Path(ge=1, le=1000)], body: MailIn, who: Person) -> DigestOut:
        """Change a mail: 409 where its text is another by now, somebody else decided, or it is out."""
        digest = editing.edit(library, id, step, body.subject, body.body, seen=body.digest, by=who.decider)
        return DigestOut(digest=digest)

    @changes.post("/approvals/finish")
    def finish(who: Person) -> FinishedOut:
        """Done for today: the day goes on with the approved, whoever waits does so until tomorrow."""
        return FinishedOut(campaigns=completion.finish(roster.orchestrator(library.team())))

    @routes.get("/decisions", responses=LOOKING)
    def steps(
        campaign: str | None = None,
        before: Annotated[int | None, Query(ge=1, le=2**53, description="`next` of the page before")] = None,
        limit: Annotated[int, Query(ge=1, le=1000)] = 200,
    ) -> StepsList:
        """Who decided, took back, put off or edited what, newest first; nothing is ever taken out of this list."""
        found = select(Event).where(Event.kind.in_(STEPS)).order_by(Event.id.desc()).limit(limit)
        if campaign is not None:
            library.campaign(campaign)
            found = found.where(Event.campaign == campaign)
        if before is not None:
            found = found.where(Event.id < before)
        with transaction(reads=True) as db:
            events = db.scalars(found).all()
        return StepsList(decisions=[_step(one) for one in events], next=events[-1].id if len(events) == limit else None)

    _add_findings(changes)
    routes.include_router(changes)
    return routes


def _add_findings(changes: APIRouter) -> None:
    """The paths of what was found in mails."""

    @changes.post("/prospects/{id}/findings/settle")
    def settle(id: str, body: Settling, who: Person) -> SettledOut:
        """Say that a mail may leave in spite of what was found; 409 where its text is another by now."""
        seen, codes = body.digest, settlements.checked(body.codes)
        return SettledOut(findings=settlements.settle(id, who.decider, codes, step=body.step, seen=seen))

    @changes.post("/prospects/{id}/findings/reopen")
    def reopen(id: str, body: Settling, who: Person) -> SettledOut:
        """Take that back; 409 where the person is approved."""
        codes = settlements.checked(body.codes)
        return SettledOut(findings=settlements.reopen(id, who.decider, codes, step=body.step))


def _step(event: Event) -> StepOut:
    said = {name: str(event.details.get(name, "")) for name in ("via", "came_from", "reason", "digest")}
    return StepOut(
        at=event.at,
        step=STEPS[event.kind],
        prospect=f"prospect_{event.prospect_id}",
        campaign=event.campaign,
        who=str(event.details.get("by", "")),
        **said,
    )
