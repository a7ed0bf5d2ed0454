"""The gate that every request passes: which host, whose page sent it, how large, and who asks.

Refused is what nobody allowed: a new route is closed to strangers without doing anything. Open to all are `/health`,
`/login` and `/static/`; `/api/` may be read without a login by a program on this machine; what is under PUBLIC checks
its callers itself; the rest needs a person. A webhook's route reads its body itself, after the proof where that
does not need it.
"""

import hmac
import logging
import re
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coordination.errors import CoordinationError, from_os_error
from coordination.fields import clean
from marketing_engine.approval import access_tokens
from marketing_engine.approval.decisions import Decider
from marketing_engine.config.team import Web, is_loopback
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.web import bodies, hosts
from marketing_engine.web.rate_limit import Attempts

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # no-referrer would make a browser send "Origin: null" with our own forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
CSRF_FIELD = re.compile(rb"(?:^|&)csrf=([0-9a-f]*)(?:&|$)")
LOOKING = ("GET", "HEAD")
OPEN = ("/health", "/login")
STATIC = "/static/"
PUBLIC = ("/unsubscribe/", "/public-address/")
"""Open to all, from any site, also under the name of `public_url`: each has its own proof of who may what."""
WEBHOOKS = re.compile(
    r"/webhooks/sendgrid/(events/[a-z0-9][a-z0-9_-]{0,39}|inbound/[a-z0-9][a-z0-9_-]{0,39}/[^/]{1,200})"
)
"""The whole paths of all of them."""
PROXIED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")
"""A request with any of these came through a proxy, be it one that is believed or not."""

LONGEST_ADDRESS = 100
LOG = logging.getLogger("marketing_engine.web")
"""Its warnings go to standard error, which is web.log."""

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Visitor:
    """A person who is logged in: by the cookie of a page, or by a token over the API.

    `csrf` is what the page's forms (hidden field `csrf`) and scripts (header `X-CSRF-Token`) must bring along.
    """

    person: str
    via: str
    came_from: str
    csrf: str = ""

    @property
    def decider(self) -> Decider:
        """This person in the records."""
        return Decider(self.person, self.via, self.came_from)


class Refused(Exception):
    """A request goes no further; `response` says why."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status_code)
        self.response = response


def visitor(request: Request) -> Visitor:
    """Who asks, as a dependency of pages and of all that changes anything: the gate lets nobody else come so far."""
    found = request.state.visitor
    if not isinstance(found, Visitor):
        raise Refused(_needs_login(request))
    return found


def refusal(status: int, detail: str, **headers: str) -> JSONResponse:
    """The one form of an error; what was sent here may be quoted in it, whatever it is."""
    return JSONResponse(
        {"detail": clean(detail)}, status, {name.replace("_", "-"): value for name, value in headers.items()}
    )


def came_from(request: Request) -> str:
    """The address of the program that asks, as a trusted proxy tells it where one does."""
    return clean(request.client.host)[:LONGEST_ADDRESS] if request.client else ""


def is_proxied(request: Request) -> bool:
    """Whether a request came through a proxy: no program on this machine needs one."""
    return any(name in request.headers for name in PROXIED)


def note_wrong_token(via: str, address: str) -> None:
    """Write a failed login into the log of what happened."""
    with transaction() as db:
        record(db, Kind.LOGIN_FAILED, via=via, came_from=address)


def cookie_name(web: Web) -> str:
    """The login's cookie; browsers share cookies between ports, so that of another state's page has another name."""
    return f"marketing_login_{web.port}"


def path_of(request: Request) -> str:
    """The path as the routes see it: what Starlette makes a URL of includes what the Host header says."""
    return str(request.scope["path"])


def is_public(request: Request) -> bool:
    """Whether a request is for what checks its callers itself."""
    return path_of(request).startswith(PUBLIC) or is_webhook(request)


def is_webhook(request: Request) -> bool:
    """Whether a machine tells something."""
    return request.method == "POST" and WEBHOOKS.fullmatch(path_of(request)) is not None


def is_api(request: Request) -> bool:
    """Whether a program is answered rather than a browser's window."""
    return path_of(request).startswith(("/api/", "/openapi.json"))


class Gate:
    """ASGI middleware around the whole application; notes who asks in `request.state.visitor`."""

    def __init__(self, app: ASGIApp, web: Web, attempts: Attempts) -> None:
        self.app = app
        self.web = web
        self.attempts = attempts
        self.cookie = cookie_name(web)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer why not."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close"})
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                headers.update(HEADERS)
                headers.setdefault("Cache-Control", "no-cache" if scope["path"].startswith(STATIC) else "no-store")
            await send(message)

        request = Request(scope, receive)
        try:
            body = await self._admit(request)
        except Refused as refused:
            await refused.response(scope, receive, with_headers)
            return
        except ClientDisconnect:  # nobody is there to be answered
            return
        await self.app(scope, receive if body is None else bodies.replayed(body, receive), with_headers)

    async def _admit(self, request: Request) -> bytearray | None:
        """Check a request, cheapest first; its body, None for a webhook's, which is not read yet."""
        self._check_host(request)
        if is_webhook(request):
            request.state.visitor = None
            return None
        request.state.visitor = None
        if not is_public(request):
            if request.method not in LOOKING:
                _check_origin(request)
            await self._note_visitor(request)
            self._check_entrance(request)
        if request.method in LOOKING:
            return bytearray()
        try:
            body = await bodies.read(request, _body_limit(request))
        except bodies.TooLarge as error:
            said = f"this request may have {error.limit} bytes at most"
            raise Refused(refusal(413, said, Connection="close")) from None
        if path_of(request) not in OPEN:
            _check_csrf(request, body)
        return body

    async def _note_visitor(self, request: Request) -> None:
        path = path_of(request)
        if path == "/health" or path.startswith(STATIC):
            return
        try:
            request.state.visitor = await run_in_threadpool(self._identify, request)
        except CoordinationError as error:
            raise Refused(refusal(503, str(error))) from None
        except OSError as error:
            raise Refused(refusal(503, str(from_os_error(error)))) from None

    def _check_host(self, request: Request) -> None:
        """A page of somebody else's whose name was made to lead here (DNS rebinding) still names itself."""
        named = request.headers.getlist("host")
        name = hosts.host_of(named[0]) if len(named) == 1 else ""
        try:
            known = name in self.web.hosts or (is_public(request) and name in hosts.public_names())
        except CoordinationError as error:
            LOG.warning("%s", error)
            raise Refused(refusal(503, "not now: the configuration has a mistake")) from None
        if not known:
            said = ", ".join(named)[:200] or "none"
            raise Refused(refusal(400, f"the host {said} is not this page's; web.allowed_hosts in team.yaml has more"))

    def _identify(self, request: Request) -> Visitor | None:
        """Who asks, if they say so; a token that is nobody's is refused."""
        address = came_from(request)
        given = request.headers.get("authorization")
        if given is not None:
            scheme, _, token = given.partition(" ")
            with transaction(reads=True) as db:
                person = access_tokens.person_of_token(db, token.strip()) if scheme.lower() == "bearer" else None
            if person is None:
                raise Refused(self._failed(request))
            return Visitor(person, "api", address)
        cookie = request.cookies.get(self.cookie, "")
        if not cookie:
            return None
        with transaction(reads=True) as db:
            person = access_tokens.person_of_login(db, cookie)
        return Visitor(person, "page", address, access_tokens.form_token(cookie)) if person else None

    def _failed(self, request: Request) -> Response:
        """Note a wrong token, unless there were many: what comes fast is answered, not written down."""
        address = came_from(request)
        wait = self.attempts.failed(address)
        if wait:
            return refusal(
                429, "this token is not valid; too many of them came in the last minute", Retry_After=str(wait)
            )
        if request.method in LOOKING:  # reading changes no records
            LOG.warning("a wrong token from %s", address)
        else:
            note_wrong_token("api", address)
        return refusal(401, "this token is not valid; `marketing token` makes a new one", WWW_Authenticate="Bearer")

    def _check_entrance(self, request: Request) -> None:
        path = path_of(request)
        if path in OPEN or path.startswith(STATIC) or request.state.visitor is not None:
            return
        if not (request.method in LOOKING and is_api(request) and self._is_local(request)):
            raise Refused(_needs_login(request))

    def _is_local(self, request: Request) -> bool:
        """Whether a program on this machine asks, and not through a proxy that lets others in."""
        return (
            self.web.is_local
            and is_loopback(came_from(request))
            and is_loopback(hosts.host_of(request.headers.get("host", "")))
            and not is_proxied(request)
        )


def _check_origin(request: Request) -> None:
    """Refuse what another site's page makes a browser send; a browser always names the origin of such a request."""
    origin = request.headers.get("origin")
    own = f"{request.scope['scheme']}://{request.headers.get('host', '')}"
    if origin is not None and origin.lower() != own.lower():
        hint = "; web.trusted_proxies in team.yaml names the proxies that are believed" if is_proxied(request) else ""
        raise Refused(refusal(403, f"requests from {origin[:200]} are refused{hint}"))


def _needs_login(request: Request) -> Response:
    if is_api(request):
        said = "this needs the header Authorization: Bearer TOKEN; `marketing token` makes a token"
        return refusal(401, said, WWW_Authenticate="Bearer")
    asked = request.scope["query_string"].decode("latin-1")
    query = f"?{asked}" if request.method in LOOKING and asked else ""
    return RedirectResponse(f"/login?{urlencode({'next': path_of(request) + query})}", 303)


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower() == FORM


def _check_csrf(request: Request, body: bytearray) -> None:
    """A browser sends its cookie by itself; only a page of ours knows what goes with it."""
    who = request.state.visitor
    if who is None or who.via != "page":
        return
    given = request.headers.get("x-csrf-token", "")
    if not given and _is_form(request) and (found := CSRF_FIELD.search(body)):
        given = found[1].decode()
    if not hmac.compare_digest(given.encode("utf-8", "replace"), who.csrf.encode()):
        raise Refused(refusal(403, "this form is of another login; load the page again"))


def _body_limit(request: Request) -> int:
    """How many bytes a request's body may have: few before the login."""
    who = request.state.visitor
    if who is None:
        return bodies.STRANGERS
    return bodies.FORMS if who.via == "page" and _is_form(request) else bodies.PEOPLES
