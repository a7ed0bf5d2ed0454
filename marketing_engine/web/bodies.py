"""A request's body: read once, up to a limit, and handed on."""

from fastapi import Request
from starlette.types import Message, Receive

STRANGERS = 4_096  # bytes: a login's form
PEOPLES = 1_048_576  # bytes: the digests of two thousand people's mails take a fifth of it
EVENTS = 1_048_576  # bytes: SendGrid posts its events in batches of 768 KB at most
MAILS = 37_748_736  # bytes: SendGrid takes mails of 30 MB, and adds fields of its own
FORMS = 8_388_608  # bytes: the plain form has the mails of fifty people, a letter of some scripts takes nine
PORTION = 65_536


class TooLarge(Exception):
    """More than `limit` bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


async def read(request: Request, limit: int) -> bytearray:
    """What was sent; raises TooLarge, before anything is read where the request says so itself."""
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length[:20]) > limit:
        raise TooLarge(limit)
    body = bytearray()
    async for part in request.stream():
        if len(body) + len(part) > limit:
            raise TooLarge(limit)
        body += part
    return body


def replayed(body: bytearray, receive: Receive) -> Receive:
    """A body that was read, for the application to read in portions; then whatever comes."""
    at = 0
    given = False

    async def once_more() -> Message:
        nonlocal at, given
        if given:
            return await receive()
        portion = bytes(body[at : at + PORTION])
        at += PORTION
        given = at >= len(body)
        return {"type": "http.request", "body": portion, "more_body": not given}

    return once_more
