"""The dashboard: what waits for a person, today, the funnel, the sessions and the costs; as a page and as JSON."""

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from coordination import output
from marketing_engine.config.library import Library
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.session_manager import times
from marketing_engine.web import dashboard_charts
from marketing_engine.web.api_models import LOOKING
from marketing_engine.web.dashboard_figures import Cost, Dashboard, gather
from marketing_engine.web.pages import page
from marketing_engine.web.security import Visitor, visitor

Person = Annotated[Visitor, Depends(visitor)]


def router(library: Library) -> APIRouter:
    """The page / and its twin in JSON."""
    routes = APIRouter()

    @routes.get("/api/marketing/dashboard", tags=["dashboard"], responses=LOOKING)
    def figures() -> Dashboard:
        """What waits for a person, the day, the funnels so far, sessions, costs in dollars, 14 days of mail."""
        with transaction(reads=True) as db:
            return gather(db, library)

    @routes.get("/", include_in_schema=False)
    def show(who: Person) -> HTMLResponse:
        with transaction(reads=True) as db:
            found = gather(db, library)
        return page(
            "dashboard.html",
            visitor=who,
            board=found,
            phases=runs.PHASES,
            clock=times.local(found.at).strftime("%H:%M:%S"),
            funnels=[(one, Markup(dashboard_charts.funnel(one))) for one in found.funnels],  # noqa: S704  # escaped there
            mail=Markup(dashboard_charts.mail(found.mail)),  # noqa: S704  # escaped where it is drawn
            by_role=_by_role(found.costs),
            total=_total(found.costs),
            ago=lambda seconds: "never" if seconds is None else f"{output.ago(seconds)} ago",
            dollars=_dollars,
        )

    return routes


def _dollars(amount: float | None) -> str:
    """`$1.20`, `$0.0031`, `n/a`."""
    if amount is None:
        return "n/a"
    return f"${amount:,.2f}" if amount >= 0.01 or not amount else f"${amount:.4f}"


def _by_role(costs: list[Cost]) -> list[tuple[str, float | None, float | None]]:
    """Role, today, this month; whoever has no role is a person or a session outside the team."""
    names = sorted({cost.role for cost in costs})
    return [(name, *_total([cost for cost in costs if cost.role == name])) for name in names]


def _total(costs: list[Cost]) -> tuple[float | None, float | None]:
    return _sum([cost.today for cost in costs]), _sum([cost.month for cost in costs])


def _sum(amounts: list[float | None]) -> float | None:
    """Nothing booked is no zero."""
    booked = [amount for amount in amounts if amount is not None]
    return sum(booked) if booked else None
