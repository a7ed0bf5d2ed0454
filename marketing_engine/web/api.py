"""The API of all at once: campaigns, templates, a day's figures, and whether the page is up."""

from dataclasses import asdict, dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.approval import queue
from marketing_engine.approval.decisions import Unknown
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.templates import read_template
from marketing_engine.day import summary
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Prospect
from marketing_engine.web.api_models import LOOKING, ErrorOut


class Health(BaseModel):
    """The page is up; so many wait for approval."""

    status: str
    pending: int


class RunOut(BaseModel):
    """A campaign's newest day."""

    date: str
    phase: str
    finished_at: str


class StepDefinition(BaseModel):
    """One mail of a sequence, so many days after the one before."""

    template: str
    after_days: int


class CampaignOut(BaseModel):
    """A campaign as it is configured, how many people it has, how many of them wait, and its newest day."""

    id: str
    name: str
    icp: str
    sender: str
    daily_prospects: int
    minimum_score: int
    sequence: list[StepDefinition]
    prospects: int
    pending: int
    run: RunOut | None


class TemplateOut(BaseModel):
    """A mail template, its body in Jinja's form."""

    name: str
    id: str
    subject: str
    about: str
    body: str


@dataclass(frozen=True)
class SummaryOut(summary.Figures):
    """A campaign's day in figures, and how far it has come; rates are whole percents."""

    phase: str


def router(library: Library) -> APIRouter:
    """The paths of looking at the whole."""
    routes = APIRouter()

    @routes.get("/health", responses={400: {"model": ErrorOut}, 503: {"model": ErrorOut}})
    def health() -> Health:
        """Whether the page is up and its records can be read."""
        with transaction(reads=True) as db:
            return Health(status="ok", pending=queue.pending_count(db))

    @routes.get("/api/marketing/campaigns", responses=LOOKING)
    def campaigns() -> list[CampaignOut]:
        """The campaigns, with how many people they have and how far their newest day is."""
        configured = [library.campaign(id) for id in library.campaign_ids()]
        with transaction(reads=True) as db:
            return [_campaign(db, one) for one in configured]

    @routes.get("/api/marketing/templates", responses=LOOKING)
    def templates() -> list[TemplateOut]:
        """The mail templates."""
        found = [read_template(path) for path in sorted((library.folder / "templates").glob("*.md"))]
        return [
            TemplateOut(name=one.name, id=one.head.id, subject=one.head.subject, about=one.head.about, body=one.body)
            for one in found
        ]

    @routes.get("/api/marketing/summary", responses=LOOKING)
    def figures(
        campaign: str,
        date: Annotated[str | None, Query(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="or the newest")] = None,
    ) -> SummaryOut:
        """The figures of a campaign's day, counted now from the records."""
        used = library.campaign(campaign)
        with transaction(reads=True) as db:
            run = runs.find(db, campaign, date) if date else runs.latest(db, campaign)
            if run is None:
                raise Unknown(f"{campaign} has no day{f' {date}' if date else ''} in the records")
            counted = summary.figures(db, run, used)
        return SummaryOut(**asdict(counted), phase=run.phase)

    return routes


def _campaign(db: Session, campaign: Campaign) -> CampaignOut:
    run = runs.latest(db, campaign.id)
    return CampaignOut(
        id=campaign.id,
        name=campaign.name,
        icp=campaign.icp,
        sender=f"{campaign.sender.name} <{campaign.sender.email}>",
        daily_prospects=campaign.daily.prospects,
        minimum_score=campaign.daily.minimum_score,
        sequence=[StepDefinition(template=one.template, after_days=one.after_days) for one in campaign.sequence],
        prospects=db.scalar(select(func.count(Prospect.id)).where(Prospect.campaign == campaign.id)) or 0,
        pending=queue.pending_count(db, campaign.id),
        run=RunOut(date=run.date, phase=run.phase, finished_at=run.finished_at) if run else None,
    )
