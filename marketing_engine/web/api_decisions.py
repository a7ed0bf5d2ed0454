"""The API of deciding: approve and reject."""

from typing import Annotated

from fastapi import APIRouter, Body, Depends

from marketing_engine import team
from marketing_engine.approval import decisions
from marketing_engine.campaigns.library import Library
from marketing_engine.web.api_models import Decisions, Id, OutcomeOut
from marketing_engine.web.security import Visitor, visitor

Person = Annotated[Visitor, Depends(visitor)]


def decide(library: Library, wanted: Decisions, who: Visitor) -> decisions.Outcome:
    """Record what a person decided about whom they had before them."""
    digests = {str(id): digest for id, digest in wanted.digests.items()}
    chosen = [decisions.Choice(str(id), True, "", digests.get(str(id), "")) for id in wanted.approve]
    chosen += [decisions.Choice(str(id), False, wanted.reason, digests.get(str(id), "")) for id in wanted.reject]
    return decisions.decide(chosen, who.decider, team.orchestrator(library.team()))


def router(library: Library) -> APIRouter:
    """The paths of deciding."""
    routes = APIRouter(prefix="/api/marketing")

    @routes.post("/prospects/approve")
    def approve(body: Annotated[Decisions | list[Id], Body()], who: Person) -> OutcomeOut:
        """Approve and reject: `{"approve": [...], "reject": [...]}`, or a plain list of ids to approve."""
        given = body if isinstance(body, Decisions) else Decisions(approve=body)
        return OutcomeOut(**vars(decide(library, given, who)))

    return routes
