"""What SendGrid posts: events that it signs, and mails that came, with a token in the path.

There is no login here. Events are believed by their signature; mails are taken by who knows the token, and then are
strangers' text like any other mail. A status of 5xx is what SendGrid tries again: for a day with events, which it
tries again after any refusal, and for three days with mails, of which it drops one at once for a status of 4xx.
"""

import hashlib
import hmac
import os
import re
import time

from fastapi import APIRouter, Request
from fastapi.responses import Response
from filelock import FileLock, Timeout
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from coordination.errors import CoordinationError, TryAgain
from marketing_engine.channels import inbox, receiving, sendgrid_events
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import InboundParse, SendGrid, mailbox
from marketing_engine.config.secrets import missing, secret
from marketing_engine.outreach import auto_pause, provider_events
from marketing_engine.web import bodies, form_parts
from marketing_engine.web.rate_limit import Attempts
from marketing_engine.web.security import LOG, came_from, note_wrong_token, refusal

SIGNATURE = "x-twilio-email-event-webhook-signature"
TIMESTAMP = "x-twilio-email-event-webhook-timestamp"

OLDEST_SECONDS = 25 * 3600
"""How old a signature may be. SendGrid tries again for 24 hours, and does not document that it signs anew; an event
that came before changes nothing, by its id, so the window keeps only old recordings out."""
NEWEST_SECONDS = 3600
"""How far a signature may lie ahead: clocks differ."""

RAW = "email"
"""The field of Inbound Parse that holds the mail as it came."""
PATIENCE = 5.0  # seconds for another process that lays mail of this mailbox into the inbox


def router(attempts: Attempts) -> APIRouter:
    """The routes; the gate lets strangers come so far, see security.WEBHOOKS."""
    room = APIRouter(prefix="/webhooks/sendgrid", include_in_schema=False)

    @room.post("/events/{name}")
    async def events(request: Request, name: str) -> Response:
        try:
            return await _take_events(request, name)
        except _NotProven as error:
            return await run_in_threadpool(_note, attempts, request, "events", str(error))
        except bodies.TooLarge as error:
            return _too_large(error)
        except ClientDisconnect:  # there is no receiver for an answer
            return Response(status_code=400)

    @room.post("/inbound/{name}/{token}")
    async def inbound(request: Request, name: str, token: str) -> Response:
        try:
            return await _take_mail(request, name, token)
        except _NotProven as error:
            return await run_in_threadpool(_note, attempts, request, "inbound", str(error))
        except bodies.TooLarge as error:
            return _too_large(error)
        except ClientDisconnect:  # there is no receiver for an answer
            return Response(status_code=400)

    return room


class _NotProven(Exception):
    """No signature of SendGrid's, or another token."""


def _note(attempts: Attempts, request: Request, via: str, said: str) -> Response:
    """A wrong proof is noted as a wrong login is, unless there were many."""
    address = came_from(request)
    wait = attempts.failed(address)
    if wait:
        return refusal(429, said, Retry_After=str(wait))
    note_wrong_token(via, address)
    return refusal(403, said)


async def _take_events(request: Request, name: str) -> Response:
    key = await run_in_threadpool(_webhook_key, name)
    if key is None:
        return refusal(404, "there is no mailbox of this name that sends by SendGrid and has a webhook_key")
    signature, stamp = request.headers.get(SIGNATURE, ""), request.headers.get(TIMESTAMP, "")
    if not signature or not _is_recent(stamp):
        raise _NotProven("the signature is missing, or is not of today")
    body = bytes(await bodies.read(request, bodies.EVENTS))
    if not sendgrid_events.is_signed(key, signature, stamp, body):
        raise _NotProven("the signature is not SendGrid's")
    try:
        told = sendgrid_events.read(body)
    except ChannelError as error:
        return refusal(400, f"not understood: {error}")
    await run_in_threadpool(provider_events.book, told, name)
    return Response(status_code=204, background=BackgroundTask(_pause_if_bad, name))


def _pause_if_bad(name: str) -> None:
    """Pause sending after the answer: it may wait for a mail that is under way."""
    try:
        auto_pause.pause_if_bad(name, None)
    except CoordinationError as error:
        LOG.warning("%s", error)


async def _take_mail(request: Request, name: str, token: str) -> Response:
    known = await run_in_threadpool(_inbound_token, name)
    if known is None:
        return refusal(404, "there is no mailbox of this name that receives by SendGrid's Inbound Parse")
    if not hmac.compare_digest(token.encode("utf-8", "replace"), known.encode()):
        raise _NotProven("this address has another token")
    try:
        data = await form_parts.read_part(request, RAW, bodies.MAILS)
    except form_parts.NoForm as error:
        return refusal(400, str(error))
    if not data:
        said = f"the field {RAW} is missing: turn on POST the raw, full MIME message, in Inbound Parse's settings"
        await run_in_threadpool(receiving.note_problem, name, said)
        return refusal(503, said)  # a 4xx would drop the reply; so it comes again once the setting is mended
    await run_in_threadpool(_take_in, name, data)
    return Response(status_code=204)


def _webhook_key(name: str) -> str | None:
    """The public key of a mailbox's events; None where it has none. Raises CoordinationError where it is not told."""
    found = mailbox(name)
    if found is None or not isinstance(found.send, SendGrid) or found.send.webhook_key is None:
        return None
    return _told(found.send.webhook_key)


def _inbound_token(name: str) -> str | None:
    found = mailbox(name)
    if found is None or not isinstance(found.receive, InboundParse):
        return None
    return _told(found.receive.token)


def _told(name: str) -> str:
    found = secret(name)
    if not found:
        raise TryAgain(missing(name))
    return found


def _is_recent(stamp: str) -> bool:
    if not re.fullmatch(r"[0-9]{1,12}", stamp):
        return False
    return -NEWEST_SECONDS <= time.time() - int(stamp) <= OLDEST_SECONDS


def _too_large(error: bodies.TooLarge) -> Response:
    return refusal(413, f"this request may have {error.limit} bytes at most", Connection="close")


def _take_in(name: str, data: bytes) -> None:
    """Lay a mail into the inbox, durably and once; raises TryAgain and OSError, which are answered with 503.

    One at a time for each mailbox: two drafts of the same mail would be in each other's way.
    """
    folder = receiving.folder()
    os.makedirs(folder, mode=0o700, exist_ok=True)
    try:
        with FileLock(folder / f"{name}.lock", timeout=PATIENCE, mode=0o600):
            inbox.take_in(f"sendgrid-{name}-{hashlib.sha256(data).hexdigest()[:32]}", data)
            receiving.note_read(name)
    except Timeout:
        raise TryAgain(f"another process is laying mail of {name} into the inbox") from None
