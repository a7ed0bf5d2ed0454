"""The application: what stands where."""

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from marketing_engine.config.library import Library
from marketing_engine.web import (
    api,
    api_decisions,
    api_prospects,
    api_replies,
    approval_page,
    dashboard,
    outreach_page,
    replies_page,
    unsubscribe,
    webhooks,
)
from marketing_engine.web.errors import add_errors
from marketing_engine.web.login import add_login
from marketing_engine.web.pages import HERE
from marketing_engine.web.rate_limit import Attempts
from marketing_engine.web.security import Gate
from marketing_engine.web.session_pages import add_outreach

ABOUT = """Reading needs no login for a program on the machine that serves this, and a token from anywhere else.
Whatever changes something needs a person's token: `Authorization: Bearer TOKEN`. Every error is `{"detail": "..."}`."""


def create_app(library: Library) -> FastAPI:
    """The application over one configuration."""
    web = library.team().web
    app = FastAPI(title="Marketing engine", description=ABOUT, docs_url=None, redoc_url=None, redirect_slashes=False)
    attempts = Attempts()
    app.add_middleware(Gate, web=web, attempts=attempts)
    add_errors(app)
    add_login(app, web, attempts)
    app.mount("/static", StaticFiles(directory=HERE / "static"))
    for room in (api, api_prospects, api_decisions, api_replies, approval_page, dashboard, outreach_page, replies_page):
        app.include_router(room.router(library))
    app.include_router(unsubscribe.router())
    add_outreach(app)
    app.include_router(webhooks.router(attempts))
    return app
