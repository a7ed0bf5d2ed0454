"""The approval page: a form that works without JavaScript."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse
from starlette.concurrency import run_in_threadpool

from marketing_engine import team
from marketing_engine.approval import decisions, queue
from marketing_engine.campaigns.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.web.api_decisions import decide
from marketing_engine.web.api_models import Decisions, as_out
from marketing_engine.web.pages import page
from marketing_engine.web.security import Visitor, visitor

PAGE_SIZE = 200
Person = Annotated[Visitor, Depends(visitor)]


def router(library: Library) -> APIRouter:
    """The page /prospects/approve."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/prospects/approve")
    def show(who: Person) -> HTMLResponse:
        with transaction(reads=True) as db:
            done = not queue.pending_count(db)
        if done:
            decisions.tell_unheard(team.orchestrator(library.team()))
        return _render(who, None)

    @routes.post("/prospects/approve")
    async def submit(request: Request, who: Person) -> HTMLResponse:
        form = await request.form()
        chosen = {key: str(value) for key, value in form.items() if key.startswith("prospect_")}
        wanted = Decisions(
            approve=[ref for ref, choice in chosen.items() if choice == "approve"],
            reject=[ref for ref, choice in chosen.items() if choice == "reject"],
            reason=str(form.get("reason", "")),
        )
        outcome = await run_in_threadpool(decide, library, wanted, who)
        return await run_in_threadpool(_render, who, outcome)

    return routes


def _render(who: Visitor, outcome: decisions.Outcome | None) -> HTMLResponse:
    with transaction(reads=True) as db:
        waiting = [as_out(one) for one in queue.pending(db, None, PAGE_SIZE)]
        count = queue.pending_count(db)
    return page("approve.html", visitor=who, waiting=waiting, count=count, outcome=outcome)
