"""The API of looking: who waits for approval, and whether all is up."""

from fastapi import APIRouter

from marketing_engine.approval import queue
from marketing_engine.campaigns.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.web.api_models import Health, PendingList, as_out

PAGE_SIZE = 200


def router(library: Library) -> APIRouter:
    """The paths of looking."""
    routes = APIRouter()

    @routes.get("/health")
    def health() -> Health:
        """Whether the page is up and its records can be read."""
        with transaction(reads=True) as db:
            return Health(status="ok", pending=queue.pending_count(db))

    @routes.get("/api/marketing/prospects/pending-approval")
    def pending(campaign: str | None = None, limit: int = PAGE_SIZE) -> PendingList:
        """Who waits for a person's approval, with the score, its reasons, and the mails they would get."""
        if campaign is not None:
            library.campaign(campaign)
        with transaction(reads=True) as db:
            waiting = queue.pending(db, campaign, max(0, min(limit, 10_000)))
            return PendingList(count=queue.pending_count(db, campaign), prospects=[as_out(one) for one in waiting])

    return routes
