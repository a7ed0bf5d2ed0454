"""The dashboard of outreach sessions: who is in one, how far it has come, and the last days."""

from datetime import date
from typing import Annotated, Any

from fastapi import Depends, FastAPI
from fastapi.responses import HTMLResponse
from markupsafe import Markup
from pydantic import BaseModel
from sqlalchemy import select

from marketing_engine.records.database import transaction
from marketing_engine.records.tables import OutreachSession
from marketing_engine.session_manager import charts, integrations, metrics, periods, times, trends
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, counting
from marketing_engine.session_manager.progress import Progress, estimate
from marketing_engine.session_manager.recommendations import differences, gaps_and_practices
from marketing_engine.web.api_models import LOOKING
from marketing_engine.web.pages import page
from marketing_engine.web.security import Visitor, visitor

CHARTS = (
    ("day", 14, "By day, 14 days"),
    ("channel", 90, "By channel, 90 days"),
    ("title", 90, "By title, 90 days"),
)
"""Way, days, title."""


class ItemOut(BaseModel):
    """One line of progress; `percent` is None without a target."""

    item: str
    label: str
    done: int
    target: int | None
    percent: int | None
    state: str


class SessionOut(BaseModel):
    """A session that somebody is in; minutes leave pauses out."""

    session_id: str
    person: str
    status: str
    goal: str
    elapsed_minutes: int
    planned_minutes: int
    efficiency: str
    estimated_completion: str
    next_action: str
    simulated_responses: int
    items: list[ItemOut]


def add_outreach(app: FastAPI) -> None:
    """The page /sessions and what it shows as JSON."""

    @app.get("/api/marketing/outreach-sessions", responses=LOOKING)
    def active() -> list[SessionOut]:
        """The sessions that people are in, with their progress."""
        with transaction(reads=True) as db:
            return _active(db, counting(), Icps())

    @app.get("/sessions", response_class=HTMLResponse, include_in_schema=False)
    def sessions(who: Annotated[Visitor, Depends(visitor)]) -> HTMLResponse:
        items, icps, now = counting(), Icps(), times.now()
        as_of = times.stored(now)
        with transaction(reads=True) as db:
            period = periods.gather(db, items, icps, *periods.days(90, now), who=None, as_of=as_of)
            return page(
                "sessions.html",
                visitor=who,
                sessions=_active(db, items, icps),
                drawn=_charts(period, items, now.astimezone().date()),
                integrations=integrations.usage(db, items, now, None),
                insights=gaps_and_practices(period, differences(period.progresses), items),
            )


def _active(db: Any, items: Counting, icps: Icps) -> list[SessionOut]:
    found = db.scalars(
        select(OutreachSession).where(OutreachSession.ended_at == "").order_by(OutreachSession.started_at)
    ).all()
    return [as_out(one, items) for one in periods.measured(db, found, items, icps, times.stored(times.now()))]


def as_out(progress: Progress, items: Counting) -> SessionOut:
    """A session as the API shows it."""
    session = progress.work.session
    score = items.metrics.get("efficiency_score")
    shown = metrics.shown(score, metrics.value("efficiency_score", score, progress.values)) if score else "n/a"
    return SessionOut(
        session_id=session.ref,
        person=session.person,
        status=session.status,
        goal=session.goal,
        elapsed_minutes=int(progress.elapsed_minutes),
        planned_minutes=session.planned_minutes,
        efficiency=shown,
        estimated_completion=estimate(progress),
        next_action=progress.next_action,
        simulated_responses=progress.simulated,
        items=[
            ItemOut(
                item=line.item,
                label=line.label,
                done=line.done,
                target=line.target,
                percent=None if line.share is None else metrics.percent(100 * line.share),
                state=line.state,
            )
            for line in progress.lines
        ],
    )


def _charts(period: periods.Period, items: Counting, today: date) -> list[Markup]:
    drawn = []
    for way, days, title in CHARTS:
        some = [
            one for one in period.progresses if (today - times.local(one.work.session.started_at).date()).days < days
        ]
        drawn.append(Markup(charts.svg(title, trends.rows(some, way, items))))  # noqa: S704  # escaped where it is drawn
    return drawn
