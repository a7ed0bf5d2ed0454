"""The API and the approval page, for this machine's browser only."""

from pathlib import Path
from typing import Annotated, Any

from fastapi import Body, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader
from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr
from starlette.concurrency import run_in_threadpool
from starlette.middleware.trustedhost import TrustedHostMiddleware

from coordination import identity
from coordination.errors import CoordinationError, UsageError, from_os_error
from marketing_engine import team
from marketing_engine.approval import decisions, queue
from marketing_engine.campaigns.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.web.outreach import add_outreach

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

PAGE_SIZE = 200

Id = Annotated[StrictStr | StrictInt, Field(description="prospect_12 or 12")]


class Decisions(BaseModel):
    """What a person decided."""

    model_config = ConfigDict(extra="forbid")
    approve: list[Id] = []
    reject: list[Id] = []
    reason: str = ""


class DraftOut(BaseModel):
    """A mail that the person would get."""

    step: int
    template: str
    subject: str
    body: str


class PendingOut(BaseModel):
    """Somebody who waits for approval."""

    id: str
    campaign: str
    name: str
    title: str
    company: str
    email: str | None
    score: int
    reasons: list[dict[str, Any]]
    judge: str
    messages: list[DraftOut]


class PendingList(BaseModel):
    """Who waits for approval, best score first; `count` is how many in all."""

    count: int
    prospects: list[PendingOut]


class Health(BaseModel):
    """The page is up; so many wait for approval."""

    status: str
    pending: int


class OutcomeOut(BaseModel):
    """What became of the decisions; `conflicts` were decided otherwise before and stay so."""

    approved: list[str]
    rejected: list[str]
    already: list[str]
    conflicts: list[str]
    changed: list[str]
    unknown: list[str]
    notes: list[str]
    pending: int


def as_out(waiting: queue.Pending) -> PendingOut:
    """A prospect with score and mails as the API shows them."""
    prospect, score = waiting.prospect, waiting.score
    return PendingOut(
        id=prospect.ref,
        campaign=prospect.campaign,
        name=prospect.full_name,
        title=prospect.title,
        company=prospect.company.name if prospect.company else "",
        email=prospect.email,
        score=score.value,
        reasons=score.reasons,
        judge=score.judge,
        messages=[DraftOut(step=d.step, template=d.template, subject=d.subject, body=d.body) for d in waiting.drafts],
    )


def create_app(library: Library) -> FastAPI:
    """The application over one configuration."""
    app = FastAPI(title="Marketing engine", docs_url=None, redoc_url=None, strict_content_type=False)
    pages = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["localhost", "127.0.0.1", "[::1]", "::1"])
    _add_guards(app)
    _add_api(app, library)
    _add_page(app, library, pages)
    add_outreach(app, pages)
    return app


def _add_guards(app: FastAPI) -> None:
    @app.middleware("http")
    async def guard(request: Request, call_next: Any) -> Response:
        """Refuse what another site's page makes a browser send; a browser always names the origin of such a request."""
        origin = request.headers.get("origin")
        if request.method not in ("GET", "HEAD") and origin is not None:
            own = f"{request.url.scheme}://{request.headers.get('host', '')}"
            if origin != own:
                return JSONResponse({"detail": f"requests from {origin} are refused"}, status_code=403)
        response: Response = await call_next(request)
        response.headers.update(SECURITY_HEADERS)
        return response

    @app.exception_handler(CoordinationError)
    async def refuse(_request: Request, error: CoordinationError) -> JSONResponse:
        status = 400 if isinstance(error, UsageError) else 503
        return JSONResponse({"detail": str(error)}, status_code=status)

    @app.exception_handler(OSError)
    async def not_now(_request: Request, error: OSError) -> JSONResponse:
        return JSONResponse({"detail": str(from_os_error(error))}, status_code=503)

    @app.exception_handler(RequestValidationError)
    async def explain(request: Request, error: RequestValidationError) -> JSONResponse:
        """One sentence instead of a list of everything that was tried."""
        sent = request.headers.get("content-type", "")
        if request.method == "POST" and not sent.startswith("application/json"):
            said = "expected the header Content-Type: application/json" + (f", not {sent}" if sent else "")
            return JSONResponse({"detail": said}, status_code=415)
        where = ".".join(str(part) for part in error.errors()[0]["loc"] if isinstance(part, str))
        expected = '{"approve": ["prospect_1"], "reject": ["prospect_2"]} or ["prospect_1"]'
        return JSONResponse({"detail": f"{where}: not understood; a body is like {expected}"}, status_code=422)


def _decide(library: Library, wanted: Decisions, via: str) -> OutcomeOut:
    chosen = decisions.choices([str(id) for id in wanted.approve], [str(id) for id in wanted.reject], wanted.reason)
    outcome = decisions.decide(chosen, decisions.Decider(identity.login_name(), via), team.orchestrator(library.team()))
    return OutcomeOut(**vars(outcome))


def _add_api(app: FastAPI, library: Library) -> None:
    @app.get("/health")
    def health() -> Health:
        """Whether the page is up and its records can be read."""
        with transaction() as db:
            return Health(status="ok", pending=queue.pending_count(db))

    @app.get("/api/marketing/prospects/pending-approval")
    def pending(campaign: str | None = None, limit: int = PAGE_SIZE) -> PendingList:
        """Who waits for a person's approval, with the score, its reasons, and the mails they would get."""
        if campaign is not None:
            library.campaign(campaign)
        with transaction() as db:
            waiting = queue.pending(db, campaign, max(0, min(limit, 10_000)))
            return PendingList(count=queue.pending_count(db, campaign), prospects=[as_out(one) for one in waiting])

    @app.post("/api/marketing/prospects/approve")
    def approve(body: Annotated[Decisions | list[Id], Body()]) -> OutcomeOut:
        """Approve and reject: `{"approve": [...], "reject": [...]}`, or a plain list of ids to approve."""
        given = body if isinstance(body, Decisions) else Decisions(approve=body)
        return _decide(library, given, "api")


def _add_page(app: FastAPI, library: Library, pages: Environment) -> None:
    @app.get("/", include_in_schema=False)
    def home() -> RedirectResponse:
        return RedirectResponse("/prospects/approve")

    @app.get("/prospects/approve", response_class=HTMLResponse, include_in_schema=False)
    def page() -> HTMLResponse:
        with transaction() as db:
            done = not queue.pending_count(db)
        if done:
            decisions.tell_unheard(team.orchestrator(library.team()))
        return _render(pages, None)

    @app.post("/prospects/approve", response_class=HTMLResponse, include_in_schema=False)
    async def submit(request: Request) -> HTMLResponse:
        form = await request.form()
        chosen = {key: str(value) for key, value in form.items() if key.startswith("prospect_")}
        wanted = Decisions(
            approve=[ref for ref, choice in chosen.items() if choice == "approve"],
            reject=[ref for ref, choice in chosen.items() if choice == "reject"],
            reason=str(form.get("reason", "")),
        )
        outcome = await run_in_threadpool(_decide, library, wanted, "page")
        return await run_in_threadpool(_render, pages, outcome)


def _render(pages: Environment, outcome: OutcomeOut | None) -> HTMLResponse:
    with transaction() as db:
        waiting = [as_out(one) for one in queue.pending(db, None, PAGE_SIZE)]
        count = queue.pending_count(db)
    html = pages.get_template("approve.html").render(waiting=waiting, count=count, outcome=outcome)
    return HTMLResponse(html)
