"""Unsubscribing by the link of a mail, and the answer by which the page is known under its public address.

No login, no cookie, no script: the link itself says who may do what. Looking changes nothing, since programs that check
mails for viruses open every link; a POST acts (RFC 8058), whatever it brings, since no wish is lost for its form.
"""

import re

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, Response
from starlette.concurrency import run_in_threadpool

from coordination.errors import CoordinationError, from_os_error
from marketing_engine.outreach import public_address, unsubscribe_links
from marketing_engine.outreach.unsubscribe_links import Link
from marketing_engine.outreach.unsubscribing import Via, unsubscribe
from marketing_engine.web.pages import page
from marketing_engine.web.rate_limit import Attempts
from marketing_engine.web.security import LOG, came_from

NONCE = re.compile(r"[0-9a-f]{32}")
FROM_THE_PAGE = re.compile(rb"(?:^|&)by=page(?:&|$)")
RETRY_SECONDS = 120

NOT_VALID = "This link is not valid. It may have been cut off on its way."
NOT_NOW = "This did not work just now. Please try again in a few minutes."
BY_MAIL = "You can also answer the mail with the word: unsubscribe"
ASKED = "Do you want no more mail from us?"
DONE = "You get no more mail from us. One that is on its way may still arrive."


def router() -> APIRouter:
    """What stands under PUBLIC in security.py, but for webhooks."""
    room = APIRouter(include_in_schema=False)
    attempts = Attempts()

    @room.api_route("/unsubscribe/{token}", methods=["GET", "HEAD"])
    def ask(request: Request, token: str) -> Response:
        return _answered(request, token, attempts, None)

    @room.post("/unsubscribe/{token}")
    async def act(request: Request, token: str) -> Response:
        via = Via.PAGE if FROM_THE_PAGE.search(await request.body()) else Via.ONE_CLICK
        return await run_in_threadpool(_answered, request, token, attempts, via)

    @room.get("/public-address/{nonce}")
    def tell(nonce: str) -> Response:
        """Anybody may ask: what comes back is worth nothing to one who has not the key."""
        said = public_address.answer(nonce) if NONCE.fullmatch(nonce) else ""
        return PlainTextResponse(said or "not found", 200 if said else 404)

    return room


def masked(address: str) -> str:
    """`a***@x.example`: enough for its owner to know it again."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1] if len(local) > 1 else ''}***@{domain}"


def _answered(request: Request, token: str, attempts: Attempts, via: Via | None) -> Response:
    """Show what a link is for; with `via`, do it. Nothing of a failure's cause is shown to a stranger."""
    try:
        link = unsubscribe_links.read(token)
        if link is None:
            return _refused(request, attempts)
        if via is not None:
            unsubscribe(link, via)
    except (CoordinationError, OSError) as error:
        LOG.warning("unsubscribing failed: %s", from_os_error(error) if isinstance(error, OSError) else error)
        return _said(request, 503, NOT_NOW, retry=RETRY_SECONDS)
    return _said(request, 200, ASKED if via is None else DONE, link, asks=via is None)


def _refused(request: Request, attempts: Attempts) -> Response:
    """The same for whatever is no link of ours."""
    address = came_from(request)
    wait = attempts.failed(address)
    if not wait:
        LOG.warning("a wrong unsubscribe link from %s", address)
    return _said(request, 429 if wait else 404, NOT_VALID, retry=wait)


def _said(
    request: Request, status: int, text: str, link: Link | None = None, *, asks: bool = False, retry: int = 0
) -> Response:
    """A page for people, a line for programs."""
    address, sender = (masked(link.address), link.message_id.rpartition("@")[2].strip(">")) if link else ("", "")
    hint = "" if link else BY_MAIL
    response: HTMLResponse | PlainTextResponse
    if "text/html" in request.headers.get("accept", "") or asks:
        response = page("unsubscribe.html", status, text=text, address=address, sender=sender, hint=hint, asks=asks)
    else:
        response = PlainTextResponse(" ".join(filter(None, (address and f"{address}:", text, hint))) + "\n", status)
    response.headers["X-Robots-Tag"] = "noindex"
    if retry:
        response.headers["Retry-After"] = str(retry)
    return response
