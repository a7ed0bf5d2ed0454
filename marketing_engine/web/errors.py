"""How a failure is answered: one sentence as `{"detail": "..."}`, with the status that says whose fault it is."""

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from coordination.errors import CoordinationError, InputError, UsageError, from_os_error
from coordination.plain_words import plain
from marketing_engine.approval.decisions import Changed, Unknown
from marketing_engine.config.library import UnknownId
from marketing_engine.config.loading import ConfigError
from marketing_engine.conversation.by_hand import NotSent
from marketing_engine.web.security import HEADERS, Refused, refusal

STATUSES: tuple[tuple[type[CoordinationError], int], ...] = (
    (Changed, 409),
    (NotSent, 409),
    (Unknown, 404),
    (UnknownId, 404),
    (ConfigError, 503),
    (UsageError, 400),
    (InputError, 422),
)
"""The first that fits; anything else is 503."""


def add_errors(app: FastAPI) -> None:
    """Answer every failure that is foreseen."""

    @app.exception_handler(CoordinationError)
    async def refuse(_request: Request, error: CoordinationError) -> JSONResponse:
        status = next((status for kind, status in STATUSES if isinstance(error, kind)), 503)
        return refusal(status, str(error))

    @app.exception_handler(OSError)
    async def not_now(_request: Request, error: OSError) -> JSONResponse:
        return refusal(503, str(from_os_error(error)))

    @app.exception_handler(Exception)
    async def our_fault(_request: Request, _error: Exception) -> JSONResponse:
        """What nobody foresaw: it is answered outside the gate, and web.log has it with its traceback."""
        return refusal(500, "this is a mistake of the page's; web.log in the state folder has it", **HEADERS)

    @app.exception_handler(Refused)
    async def as_said(_request: Request, error: Refused) -> Response:
        return error.response

    @app.exception_handler(RequestValidationError)
    async def explain(request: Request, error: RequestValidationError) -> JSONResponse:
        """One sentence instead of a list of everything that was tried."""
        first = error.errors()[0]
        sent = request.headers.get("content-type", "")
        if first["loc"][0] == "body" and not sent.startswith("application/json"):
            said = "expected the header Content-Type: application/json" + (f", not {sent[:100]}" if sent else "")
            return refusal(415, said)
        where = ".".join(str(part) for part in first["loc"] if isinstance(part, str))
        return refusal(422, f"{where}: not understood: {plain(str(first['msg']))}; /openapi.json has what is expected")
