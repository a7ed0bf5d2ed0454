"""What is sent next, when, and why not now: as a page and as JSON."""

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from marketing_engine.config.library import Library
from marketing_engine.outreach import promised_times
from marketing_engine.outreach.planning import Planned
from marketing_engine.records.ids import prospect_ref
from marketing_engine.web.api_models import LOOKING
from marketing_engine.web.pages import page
from marketing_engine.web.security import Visitor, visitor

MOST = 500
"""Mails that the page shows, and that one answer of the API holds at most."""

Person = Annotated[Visitor, Depends(visitor)]


class NextMail(BaseModel):
    """An approved mail that waits, and why it does not leave now. `due_at` is empty where no time can be told.

    `shown` is the time on this machine's clock.
    """

    id: str
    step: int
    campaign: str
    name: str
    company: str
    mailbox: str
    due_at: str
    shown: str
    reason: str


class NextMails(BaseModel):
    """The next mails in the order of their times, and how many wait in all."""

    total: int
    mails: list[NextMail]


def router(library: Library) -> APIRouter:
    """The page /outreach and its twin in JSON."""
    routes = APIRouter()

    @routes.get("/api/marketing/outreach/next", tags=["outreach"], responses=LOOKING)
    def next_mails(
        campaign: str | None = None,
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
        offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    ) -> NextMails:
        """When each approved mail leaves, and why not before."""
        return _gather(library, campaign, limit, offset)

    @routes.get("/outreach", include_in_schema=False)
    async def show(who: Person) -> HTMLResponse:
        found = await run_in_threadpool(_gather, library, None, MOST, 0)
        return page("outreach.html", visitor=who, found=found)

    return routes


def _gather(library: Library, campaign: str | None, limit: int, offset: int) -> NextMails:
    if campaign is not None:
        library.campaign(campaign)
    planned = [one for one in promised_times.look(library) if campaign in (None, one.campaign)]
    return NextMails(total=len(planned), mails=[_mail(one) for one in planned[offset : offset + limit]])


def _mail(one: Planned) -> NextMail:
    about = {key: value for key, value in asdict(one).items() if key != "prospect_id"}
    return NextMail(id=prospect_ref(one.prospect_id), shown=promised_times.shown(one), **about)
