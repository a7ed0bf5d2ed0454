"""Logging in with one's token, and out: a form that works without JavaScript, and a cookie."""

import hmac
import secrets
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from marketing_engine.approval import access_tokens
from marketing_engine.config.team import Web
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.web.pages import page
from marketing_engine.web.rate_limit import Attempts
from marketing_engine.web.security import Visitor, came_from, cookie_name, note_wrong_token, visitor

SECONDS = access_tokens.LOGIN_DAYS * 86_400


def local_path(text: str) -> str:
    """Where to go after the login: a path of ours and nothing else; `/` for what is none."""
    ours = text.startswith("/") and text[1:2] not in ("/", "\\") and text.isprintable() and "\\" not in text
    return text if ours and text.partition("?")[0] not in ("/login", "/logout") else "/"


def add_login(app: FastAPI, web: Web, attempts: Attempts) -> None:
    """The pages /login and /logout."""
    login_cookie = cookie_name(web)
    visit_cookie = f"marketing_visit_{web.port}"

    def form(request: Request, target: str, problem: str = "", status: int = 200) -> HTMLResponse:
        """The form; its hidden field belongs to a cookie that is given along (CSRF)."""
        visit = request.cookies.get(visit_cookie) or secrets.token_hex(32)
        shown = page("login.html", status, csrf=access_tokens.form_token(visit), next=target, problem=problem)
        _set_cookie(request, shown, visit_cookie, visit, path="/login")
        return shown

    def failed(request: Request, target: str, address: str) -> Response:
        """The form again; the wrong token is noted, unless there were many."""
        wait = attempts.failed(address)
        problem = "This token is not valid. `marketing token` makes a new one."
        shown = form(request, target, problem, 429 if wait else 401)
        if wait:
            shown.headers["Retry-After"] = str(wait)
        else:
            note_wrong_token("page", address)
        return shown

    @app.get("/login", include_in_schema=False)
    def ask(request: Request, next: str = "/") -> Response:
        if request.state.visitor is not None:
            return RedirectResponse(local_path(next), 303)
        return form(request, local_path(next))

    @app.post("/login", include_in_schema=False)
    async def log_in(request: Request) -> Response:
        sent = await request.form()
        target = local_path(str(sent.get("next", "/")))
        visit, given = request.cookies.get(visit_cookie, ""), str(sent.get("csrf", "")).encode("utf-8", "replace")
        if not visit or not hmac.compare_digest(given, access_tokens.form_token(visit).encode()):
            return form(request, target, "The form was not this page's, or cookies are off. Try again.", 403)
        address = came_from(request)
        cookie = await run_in_threadpool(_new_login, str(sent.get("token", "")).strip(), address)
        if cookie is None:
            return await run_in_threadpool(failed, request, target, address)
        response = RedirectResponse(target, 303)
        _set_cookie(request, response, login_cookie, cookie)
        return response

    @app.post("/logout", include_in_schema=False)
    def log_out(request: Request, who: Annotated[Visitor, Depends(visitor)]) -> Response:
        with transaction() as db:
            access_tokens.log_out(db, request.cookies.get(login_cookie, ""))
            record(db, Kind.LOGOUT, by=who.person, via=who.via, came_from=who.came_from)
        response = RedirectResponse("/login", 303)
        response.delete_cookie(login_cookie, path="/", httponly=True, samesite="strict")
        return response


def _new_login(token: str, address: str) -> str | None:
    """The cookie of a new login, which is in the log; None if the token is not valid."""
    with transaction(reads=True) as db:
        if access_tokens.person_of_token(db, token) is None:
            return None  # a flood of wrong tokens keeps no writer waiting
    with transaction() as db:
        person = access_tokens.person_of_token(db, token)
        if person is None:
            return None
        record(db, Kind.LOGIN, by=person, via="page", came_from=address)
        return access_tokens.log_in(db, person)


def _set_cookie(request: Request, response: Response, name: str, value: str, path: str = "/") -> None:
    secure = request.scope["scheme"] == "https"
    response.set_cookie(name, value, SECONDS, path=path, secure=secure, httponly=True, samesite="strict")
