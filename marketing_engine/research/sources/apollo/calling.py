"""Calls Apollo until an answer is there: in its turn, with a permit for each attempt, again where that is safe."""

import json
import os
import random
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Any, Literal

from coordination.fields import clean
from marketing_engine.research.sources.apollo import reading
from marketing_engine.research.sources.apollo.attempt import Response, attempt
from marketing_engine.research.sources.apollo.cache import Cache, Call, Part
from marketing_engine.research.sources.apollo.pacing import Pacing
from marketing_engine.research.sources.apollo.query import Parameters
from marketing_engine.research.sources.apollo.settings import ApolloSettings
from marketing_engine.research.sources.errors import SourceFailed, SourceUnavailable

Kind = Literal["search", "enrichment", "bulk"]
Permit = Callable[[], AbstractContextManager[object]]

LONGEST_BACKOFF = 15.0
DEEPEST = 100
_chance = random.SystemRandom()


@dataclass(frozen=True)
class Request:
    """A call to make. `price` is the most it can cost, in credits; `keep` says what of an answer goes into the cache.

    `charged` reads from an answer what it cost, `later` what may be charged yet; `item` follows the endpoint in the
    address; `also` are statuses beyond 2xx that bring an answer.
    """

    endpoint: str
    kind: Kind
    parameters: Parameters
    keep: Callable[[dict[str, Any]], list[Part]]
    price: float = 0
    charged: Callable[[dict[str, Any]], float] = lambda answer: 0.0
    later: Callable[[dict[str, Any]], float] = lambda answer: 0.0
    body: dict[str, Any] | None = None
    method: Literal["GET", "POST"] = "POST"
    item: str = ""
    also: tuple[int, ...] = ()


@dataclass(frozen=True)
class _Judged:
    """What a response means; without a `problem` the answer is good.

    `refused` cannot change by itself, `final` is not tried again either, `uncertain` may have been charged,
    `limited` has to wait as the pacing says.
    """

    answer: dict[str, Any] | None = None
    parts: tuple[Part, ...] = ()
    problem: str = ""
    refused: bool = False
    final: bool = False
    uncertain: bool = False
    limited: bool = False


class Caller:
    """Makes calls with one key."""

    def __init__(
        self,
        key: str,
        settings: ApolloSettings,
        pacing: Pacing,
        cache: Cache,
        on_call: Callable[[Call], None],
        permit: Permit,
    ) -> None:
        self._key = key
        self._settings = settings
        self._pacing = pacing
        self._cache = cache
        self._on_call = on_call
        self._permit = permit

    def call(self, request: Request) -> tuple[dict[str, Any], float]:
        """The answer and the credits it cost; raises SourceUnavailable, SourceFailed, and what permits raise."""
        uncertain = 0.0
        for tried in range(1, self._settings.attempts + 1):
            self._pacing.wait_for_turn(request.endpoint, getattr(self._settings.requests_per_minute, request.kind))
            with self._permit():
                response, judged, call = self._attempt(request)
            self._pacing.observe(request.endpoint, response.status, response.headers)
            self._cache.settle(self._on_call)
            if judged.answer is not None and not judged.problem:
                return judged.answer, call.credits
            uncertain += call.uncertain_credits
            if judged.refused or judged.final or uncertain > request.price * self._settings.paid_retries:
                break
            if tried < self._settings.attempts and not judged.limited:
                self._rest(tried, judged.problem)
        raise _failure(judged, tried, uncertain)

    def _attempt(self, request: Request) -> tuple[Response, _Judged, Call]:
        """Make one attempt, and have on disk how it ended before anything else happens."""
        id = os.urandom(8).hex()
        lost = Call(id, request.endpoint, request.kind, None, 0.0, request.price, 0.0, "interrupted")
        with self._cache.announced(lost) if request.price else nullcontext():
            response = self._send(request)
            judged = _judge(request, response)
            call = _booking(id, request, response, judged)
            self._cache.arrive(call, judged.parts)
        return response, judged, call

    def _send(self, request: Request) -> Response:
        headers = {
            "x-api-key": self._key,
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Cache-Control": "no-cache",
            "Content-Type": "application/json",
            "User-Agent": "i-proactive",
        }
        url = "/".join(filter(None, (self._settings.base_url, request.endpoint, request.item)))
        found = attempt(request.method, url, headers, request.parameters, request.body, self._settings.timeout)
        return replace(found, body=found.body.replace(self._key.encode(), b"..."))  # should it quote us

    def _rest(self, tried: int, problem: str) -> None:
        """Wait longer each time, and not just as long as others who failed at the same moment."""
        seconds = min(LONGEST_BACKOFF, 2.0 ** (tried - 1)) * _chance.uniform(0.5, 1.0)
        self._pacing.pause(min(seconds, self._settings.longest_wait), f"Apollo: {problem}")


def _json(body: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and not _too_deep(found) else None


def _too_deep(value: object) -> bool:
    """Whether a value is nested more than an answer ever is, and than can be written again."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            part
            for one in level
            if isinstance(one, (dict, list))
            for part in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return False
    return True


def _judge(request: Request, response: Response) -> _Judged:
    status = response.status
    if status is None:
        return _Judged(problem=response.problem, uncertain=response.sent)
    answer = _json(response.body)
    if 200 <= status < 300 or (status in request.also and answer is not None):
        return _judge_answer(request, answer, response.body)
    if status == 429:
        return _Judged(problem="its limit of requests is reached", limited=True)
    if status >= 500 or status == 408:
        return _Judged(problem=f"a fault of its own ({status})", uncertain=True)
    said = reading.error_text(answer) or clean(response.body[:200].decode("utf-8", "replace"))
    return _Judged(problem=_refusal(request.endpoint, status, said), refused=True)


def _judge_answer(request: Request, answer: dict[str, Any] | None, body: bytes) -> _Judged:
    if answer is None:
        what = "a web page" if body.lstrip()[:1] == b"<" else "something else"
        return _Judged(problem=f"{what} instead of JSON", uncertain=True)
    try:
        return _Judged(answer, tuple(request.keep(answer)))
    except SourceFailed as error:  # paid for, and of no use: again would be paid again
        return _Judged(answer, problem=str(error), final=True)


def _booking(id: str, request: Request, response: Response, judged: _Judged) -> Call:
    answer = judged.answer
    return Call(
        id=id,
        endpoint=request.endpoint,
        kind=request.kind,
        status=response.status,
        credits=request.charged(answer) if answer is not None else 0.0,
        uncertain_credits=request.price if judged.uncertain else request.later(answer) if answer is not None else 0.0,
        seconds=response.seconds,
        error=judged.problem,
    )


def _refusal(endpoint: str, status: int, said: str) -> str:
    """What to do about an answer that will be the same next time."""
    told = f": {said}" if said and not said.startswith("<") else ""
    if status == 401:
        return f"Apollo refuses the API key (401{told}); put a valid one into APOLLO_API_KEY"
    if status == 403:
        return (
            f"Apollo gives this API key no access to {endpoint} (403{told}); "
            "take a plan with access to it, or a key that allows it (a master key allows all)"
        )
    if 300 <= status < 400:
        return f"Apollo's address redirects elsewhere ({status}), which is not followed; correct its base_url"
    return f"Apollo refuses the request to {endpoint} ({status}{told}); change the query or the plan"


def _failure(judged: _Judged, tried: int, uncertain: float) -> SourceUnavailable | SourceFailed:
    if judged.refused:
        return SourceUnavailable(judged.problem)
    if judged.final:
        return SourceFailed(judged.problem)
    times = f"tried {tried} times" if tried > 1 else "tried once"
    cost = f", may have charged up to {uncertain:g} credits" if uncertain else ""
    return SourceFailed(f"Apollo: {judged.problem} ({times}{cost}); try again later")
